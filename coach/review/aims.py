"""Aims: how one goes, when it holds, when to let it go, and which one to offer. Pure.

An aim is offered from the agent's own calls: the measure that is furthest from their own better weeks. What it
asks for is what those weeks had, so that it was reached before. No number here is anyone else's.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

import numpy as np

from coach.model.aims import Aim
from coach.model.call_table import CallTable, IntArray
from coach.review.figures import described, figure_values
from coach.review.finding import day_number, local_days
from coach.review.trend_measures import MEASURES, Better, Told, TrendMeasure, Values, counting, values_of

LAST_CALLS = 30
"""The newest calls that say how an aim goes: ours, so that an old week no longer counts against it."""
LEAST_CALLS = 10
"""Nothing is said of an aim before so many calls: it is kept to in so many of ten."""
HELD_CALLS, HELD_DAYS = 30, 10
"""What held over so many calls, on the last so many days with calls, has become the usual: ours, two weeks of
work."""
OFFER_WEEKS, LEAST_WEEKS = 12, 4
"""Better weeks are looked for among so many, where so many have LEAST_CALLS calls. Ours."""
BETTER_QUARTER = 0.25
MOST_MISSES = 5
FIRST_MISSES = 2
"""What is asked for where no weeks are known yet, in ten calls. Ours."""


class AimState(StrEnum):
    """How an aim goes. STEEP: it has not held for long, and asks too much at once."""

    TOO_FEW = "too_few"
    NOT_YET = "not_yet"
    HOLDS = "holds"
    LET_GO = "let_go"
    STEEP = "steep"


@dataclass(frozen=True, slots=True)
class AimProgress:
    """How an aim goes. `kept`: whether each of the newest calls kept to it, oldest first. `needed`: how many
    more must, until it holds; None where no number of them is enough. `today_kept` of `today_calls`: today's.
    """

    aim: Aim
    measure: TrendMeasure | None
    kept: tuple[bool, ...]
    state: AimState
    needed: int | None
    today_kept: int
    today_calls: int

    @property
    def misses(self) -> int:
        return len(self.kept) - sum(self.kept)


@dataclass(frozen=True, slots=True)
class Offer:
    """An aim that may be chosen. `distance`: how far the newest week is from the better ones, in spreads of a
    week; None where no weeks are known."""

    measure: TrendMeasure
    aim: Aim
    distance: float | None


@dataclass(frozen=True, slots=True)
class Advice:
    """The one thing to try. `progress`: the standing aim it is; None: it is the `offer`."""

    aim: Aim
    progress: AimProgress | None = None
    offer: Offer | None = None


def advice_of(progress: Sequence[AimProgress], offers: Sequence[Offer]) -> Advice | None:
    """Return the one thing to try: the standing aim that is missed most, else what is furthest from the agent's
    own better weeks. None where every aim holds, or nothing is known to be worse than in those weeks."""
    going = [one for one in progress if one.state in {AimState.NOT_YET, AimState.STEEP} and one.kept]
    if going:
        most_missed = max(going, key=lambda one: one.misses / len(one.kept))
        return Advice(most_missed.aim, progress=most_missed)
    standing = {one.aim.figure for one in progress}
    for offer in offers:
        if offer.distance is not None and offer.distance > 0 and offer.aim.figure not in standing:
            return Advice(offer.aim, offer=offer)
    return None


def measure_of(figure: str) -> TrendMeasure | None:
    """Return the row of this figure. None for one that only another version looks at."""
    return next((one for one in MEASURES if one.figure.name == figure), None)


def progress_of(aim: Aim, table: CallTable, today: date) -> AimProgress:
    """Return how this aim goes since it was begun."""
    measure = measure_of(aim.figure)
    if measure is None:
        return AimProgress(aim, None, (), AimState.TOO_FEW, None, 0, 0)
    values = figure_values(table, aim.figure)
    since = table.started_utc_s >= aim.begun_at.timestamp()
    days = local_days(table)
    counted = counting(table) & described(measure.figure, table) & since
    of_today = counted & (days == day_number(today))
    here = np.flatnonzero(counted)
    met = values >= aim.value if aim.at_least else values <= aim.value
    kept = tuple(met[here].tolist())
    last = kept[-LAST_CALLS:]
    misses = len(last) - sum(last)
    return AimProgress(
        aim,
        measure,
        last,
        _state(aim, kept, _of_last_days(days[here], kept)),
        _needed(aim, len(last), misses),
        int(met[of_today].sum()),
        int(of_today.sum()),
    )


def _holds(aim: Aim, kept: tuple[bool, ...]) -> bool:
    return (len(kept) - sum(kept)) * 10 <= aim.misses_in_ten * len(kept)


def _of_last_days(days: IntArray, kept: tuple[bool, ...]) -> tuple[bool, ...]:
    """Return the calls of the last HELD_DAYS days; none where there are fewer days, or too few calls on
    them."""
    each = np.unique(days)
    if len(each) < HELD_DAYS:
        return ()
    there = int((days >= each[-HELD_DAYS]).sum())
    return kept[-there:] if there >= HELD_CALLS else ()


def _state(aim: Aim, kept: tuple[bool, ...], long: tuple[bool, ...]) -> AimState:
    if len(kept) < LEAST_CALLS:
        return AimState.TOO_FEW
    if _holds(aim, kept[-LAST_CALLS:]):
        return AimState.LET_GO if long and _holds(aim, long) else AimState.HOLDS
    return AimState.STEEP if long and not _holds(aim, long) else AimState.NOT_YET


def _needed(aim: Aim, calls: int, misses: int) -> int | None:
    """Return how many more calls must keep to the aim. Of the LAST_CALLS, old misses fall out: then it is
    none."""
    if not misses:
        return max(0, LEAST_CALLS - calls)
    if not aim.misses_in_ten:
        return None
    needed = max(LEAST_CALLS, math.ceil(misses * 10 / aim.misses_in_ten)) - calls
    return max(0, needed) if calls + needed <= LAST_CALLS else None


def offers_of(table: CallTable, now: datetime) -> tuple[Offer, ...]:
    """Return an aim for each measure of which advice says what is better, the one that is furthest from the
    agent's own better weeks first. A median needs weeks that are known. `now`: with its zone."""
    today = now.date()
    week = (local_days(table) + 3) // 7  # weeks begin on Mondays: 1 January 1970 was a Thursday
    this_week = (day_number(today) + 3) // 7
    recent = (week > this_week - OFFER_WEEKS) & (local_days(table) <= day_number(today)) & counting(table)
    offers = []
    for measure in MEASURES:
        if measure.better is Better.NEITHER:
            continue
        there = recent & ~np.isnan(values := values_of(measure, table))
        weeks = _weeks(measure, values[there], week[there])
        if len(weeks) < LEAST_WEEKS:
            if measure.told is Told.SHARE:
                offers.append(Offer(measure, _aim(measure, 0.0, FIRST_MISSES, now), None))
            continue
        worse = 1.0 if measure.better is Better.LESS else -1.0
        good = float(np.quantile(worse * weeks, BETTER_QUARTER)) * worse
        newest = float(weeks[-1])
        spread = max(measure.least_difference, 1.5 * float(np.median(np.abs(weeks - np.median(weeks)))))
        offers.append(Offer(measure, _reached(measure, good, now), worse * (newest - good) / spread))
    return tuple(
        sorted(offers, key=lambda one: -math.inf if one.distance is None else one.distance, reverse=True)
    )


def _weeks(measure: TrendMeasure, values: Values, week: IntArray) -> Values:
    """Return the share or median of each week that has enough calls, oldest first."""
    found = [values[week == one] for one in np.unique(week)]
    middle = np.mean if measure.told is Told.SHARE else np.median
    return np.array([middle(one) for one in found if len(one) >= LEAST_CALLS])


def _reached(measure: TrendMeasure, good: float, now: datetime) -> Aim:
    """Return the aim of having every week what the better ones had."""
    if measure.told is Told.SHARE:
        return _aim(measure, 0.0, min(MOST_MISSES, max(1, round(10 * good))), now)
    return _aim(measure, round(round(good / measure.step) * measure.step, 2), MOST_MISSES, now)


def _aim(measure: TrendMeasure, value: float, misses_in_ten: int, now: datetime) -> Aim:
    return Aim(measure.figure.name, measure.better is Better.MORE, value, misses_in_ten, now)
