"""Tables of calls that are made up: weekdays with so many calls each, whose days differ from each other."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import numpy as np

from coach.model.call import CallSource, CallState
from coach.model.call_table import CallTable
from coach.review.figures import (
    AGENT_SHARE,
    CALLER_SPEECH_S,
    FAST_STRETCHES,
    LEVEL_DB_OVER_BASELINE,
    LONGEST_HEARD_OUT_S,
    MEDIAN_WAIT_S,
    PACE_SYLL_PER_S,
    RISE_RECOVERY_S,
    RISES,
    TALK_OVERS_BY_AGENT,
)
from coach.review.finding import DAY_S, day_number

WORKDAYS = 5
CALL_S = 360.0
BETWEEN_S = 720.0
FIRST_CALL_S = 8 * 3600.0
DAY_SPREAD = 0.4
"""How much days differ: the standard deviation of a day's own part, in those of a call."""


def calls_on(
    day: np.ndarray,
    nth: np.ndarray,
    figures: dict[str, np.ndarray],
    *,
    microphone: tuple[str, ...] | None = None,
) -> CallTable:
    """Return live calls, complete and measured throughout. `day`: since 1970; `nth`: in its day, from 0."""
    n = len(day)
    nothing = np.zeros(n, bool)
    called = {CALLER_SPEECH_S.name: np.full(n, CALL_S / 2)}
    return CallTable(
        call_id=np.arange(1, n + 1, dtype=np.int64),
        started_utc_s=day * float(DAY_S) + FIRST_CALL_S + BETWEEN_S * nth,
        utc_offset_s=np.zeros(n),
        duration_s=np.full(n, CALL_S, np.float32),
        source=(CallSource.LIVE,) * n,
        state=(CallState.COMPLETE,) * n,
        trial_arm=(None,) * n,
        microphone=microphone or ("Headset",) * n,
        figures={name: values.astype(np.float32) for name, values in (called | figures).items()},
        missing={},
        rough=nothing,
        noted=nothing,
        incident=nothing,
        tagged=nothing,
    )


def workdays(last: date, weeks: int) -> np.ndarray:
    """Return the days from Monday to Friday of so many weeks, up to and with `last`, as days since 1970."""
    monday = last - timedelta(days=last.weekday())
    days = [
        day_number(monday + timedelta(weeks=week, days=at))
        for week in range(1 - weeks, 1)
        for at in range(WORKDAYS)
    ]
    return np.array([one for one in days if one <= day_number(last)])


def working_weeks(
    last: date,
    weeks: int,
    a_day: int,
    rng: np.random.Generator,
    *,
    rate: Callable[[np.ndarray], np.ndarray] = lambda day: np.full(len(day), 0.25),
    shuffled: bool = False,
    changed_from: int | None = None,
) -> CallTable:
    """Return weeks of about `a_day` calls a day, in which some days are better than others, and Mondays worse.

    `rate`: the share of calls with a talk-over, for days since 1970. `shuffled`: days come in any order, so
    that nothing changes from week to week but by chance. `changed_from`: waits are 0.3 s longer from this day
    on.
    """
    days = workdays(last, weeks)
    sizes = rng.poisson(a_day, len(days))
    of_day = np.repeat(np.arange(len(days)), sizes)
    own = rng.normal(0, DAY_SPREAD, (len(days), 4)) + 0.3 * ((days + 3) % 7 == 0)[:, None]
    talk_overs = _happens(rate(days)[of_day], own[of_day, 0], rng)
    rises = _happens(np.full(len(of_day), 0.3), own[of_day, 1], rng)

    def measured(middle: float, spread: float, which: int) -> np.ndarray:
        return middle + spread * (own[of_day, which] + rng.normal(0, 1, len(of_day)))

    longer = days[of_day] >= changed_from if changed_from is not None else np.zeros(len(of_day))
    figures = {
        TALK_OVERS_BY_AGENT.name: talk_overs * rng.integers(1, 4, len(of_day)),
        RISES.name: rises * rng.integers(1, 4, len(of_day)),
        FAST_STRETCHES.name: _happens(np.full(len(of_day), 0.2), own[of_day, 2], rng),
        MEDIAN_WAIT_S.name: np.maximum(0.0, measured(0.6, 0.25, 0) + 0.3 * longer),
        LONGEST_HEARD_OUT_S.name: np.maximum(1.0, measured(24, 9, 3)),
        AGENT_SHARE.name: np.clip(measured(0.55, 0.09, 3), 0, 1),
        RISE_RECOVERY_S.name: np.where(rises > 0, np.maximum(1.0, measured(8, 3, 1)), np.nan),
        PACE_SYLL_PER_S.name: measured(4.5, 0.3, 2),
        LEVEL_DB_OVER_BASELINE.name: measured(0.5, 1.5, 1),
    }
    order = rng.permutation(len(days)) if shuffled else np.arange(len(days))
    moved = days[order][of_day]
    sort = np.argsort(moved, kind="stable")
    moved = moved[sort]
    firsts = np.searchsorted(moved, moved, side="left")
    nth = np.arange(len(moved)) - firsts
    return calls_on(moved, nth, {name: values[sort] for name, values in figures.items()})


def _happens(rate: np.ndarray, own: np.ndarray, rng: np.random.Generator) -> np.ndarray:
    """Return 1 where it happens. The odds of a day move with its own part."""
    odds = rate / (1 - rate) * np.exp(own - DAY_SPREAD**2 / 2)
    return (rng.random(len(rate)) < odds / (1 + odds)).astype(float)
