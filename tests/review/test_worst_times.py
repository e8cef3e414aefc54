"""When it is worst: what stands out is found, what doesn't isn't, and nothing is asked of too few calls."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from coach.model.call import CallSource
from coach.model.call_table import CallTable
from coach.review.figures import LINE_ROUND_TRIP_S, RISES, TALK_OVERS_BY_AGENT
from coach.review.worst_times import When, WorstTime, worst_times
from tests.benchmarks.trends import FRIDAY
from tests.made_up.weeks import calls_on, workdays, working_weeks

A_DAY = 20
HISTORIES = 60


def ten_weeks(rate: object, seed: int = 1, *, days: np.ndarray | None = None) -> CallTable:
    """Twenty calls a day; `rate(day, nth)` is the chance of a talk-over. No rises."""
    days = workdays(FRIDAY, 10) if days is None else days
    day, nth = np.repeat(days, A_DAY), np.tile(np.arange(A_DAY), len(days))
    rng = np.random.default_rng(seed)
    happens = (rng.random(len(day)) < rate(day, nth)).astype(float)  # type: ignore[operator]
    return calls_on(day, nth, {TALK_OVERS_BY_AGENT.name: happens, RISES.name: np.zeros(len(day))})


def only(table: CallTable, when: When) -> WorstTime:
    found = [one for one in worst_times(table, FRIDAY).found if one.when is when]
    assert len(found) == 1
    assert found[0].subject.name == "talk_overs"
    assert found[0].share > found[0].share_else
    return found[0]


def test_an_hour_that_stands_out_is_found() -> None:
    """Calls begin every 12 minutes from 8 on: the fifth to ninth begin between 9 and 10."""
    found = only(ten_weeks(lambda _day, nth: np.where((nth >= 5) & (nth < 10), 0.5, 0.1)), When.HOUR)
    assert (found.first, found.last) == (9, 10)
    assert found.share == pytest.approx(0.5, abs=0.1)
    assert found.share_else == pytest.approx(0.1, abs=0.05)


def test_calls_late_in_the_day_are_found() -> None:
    found = only(ten_weeks(lambda _day, nth: np.where(nth >= 10, 0.4, 0.1)), When.NTH)
    assert (found.first, found.last) == (11, 20)


def test_calls_after_one_with_a_rise_are_found() -> None:
    table = ten_weeks(lambda _day, nth: np.where(nth % 4 == 3, 0.6, 0.1))
    rises = (np.arange(len(table)) % 4 == 2).astype(np.float32)
    assert only(replace(table, figures={**table.figures, RISES.name: rises}), When.AFTER).share > 0.4
    rough = replace(table, rough=rises > 0)
    assert only(rough, When.AFTER).share > 0.4
    before = (np.arange(len(table)) % 4 == 3).astype(np.float32)
    here = worst_times(replace(table, figures={**table.figures, RISES.name: before}), FRIDAY)
    assert When.AFTER not in {one.when for one in here.found}, "in the same call is not after it"


def test_days_after_a_break_are_found() -> None:
    table = ten_weeks(lambda day, _nth: np.where((day + 3) % 7 == 0, 0.5, 0.1))
    assert only(table, When.BREAK).calls == 9 * A_DAY, "before the first day nothing is known"


def test_a_line_with_a_long_delay_is_found() -> None:
    table = ten_weeks(lambda _day, nth: np.where(nth % 5 == 0, 0.5, 0.1))
    slow = np.where(np.arange(len(table)) % 5 == 0, 0.6, 0.2).astype(np.float32)
    with_delay = replace(table, figures={**table.figures, LINE_ROUND_TRIP_S.name: slow})
    assert only(with_delay, When.DELAY).calls == len(table) // 5
    alike = replace(table, figures={**table.figures, LINE_ROUND_TRIP_S.name: slow / 10})
    assert When.DELAY not in {one.when for one in worst_times(alike, FRIDAY).found}


def test_a_microphone_is_found_by_name() -> None:
    table = ten_weeks(lambda day, _nth: np.where(day % 3 == 0, 0.5, 0.1))
    day = np.floor(table.started_utc_s / 86400).astype(int)
    names = tuple("Laptop" if one % 3 == 0 else "Headset" for one in day)
    assert only(replace(table, microphone=names), When.MICROPHONE).name == "Laptop"
    one_day = tuple("Laptop" if one == day[-1] else "Headset" for one in day)
    found = worst_times(replace(table, microphone=one_day), FRIDAY).found
    assert When.MICROPHONE not in {one.when for one in found}, "one day is no microphone"


def test_a_bad_day_is_not_a_bad_hour() -> None:
    """On one day in ten, on which calls are only taken from 8 to 9, everything goes wrong."""
    days = workdays(FRIDAY, 10)
    day, nth = np.repeat(days, A_DAY), np.tile(np.arange(A_DAY), len(days))
    bad = day % 10 == 0
    keep = ~bad | (nth < 5)
    table = calls_on(day[keep], nth[keep], {TALK_OVERS_BY_AGENT.name: bad[keep].astype(float)})
    assert When.HOUR not in {one.when for one in worst_times(table, FRIDAY).found}


def test_nothing_is_asked_of_too_few_calls() -> None:
    table = ten_weeks(lambda _day, nth: np.where(nth < 5, 0.9, 0.0), days=workdays(FRIDAY, 1)[:2])
    assert (worst_times(table, FRIDAY).calls, worst_times(table, FRIDAY).found) == (40, ())
    replayed = replace(table, source=(CallSource.REPLAY,) * len(table))
    assert worst_times(replayed, FRIDAY).calls == 0


def test_hardly_any_shuffled_history_has_a_worst_time() -> None:
    """`python -m tests.benchmarks trends` does this a thousand times."""
    found = sum(
        bool(
            worst_times(
                working_weeks(FRIDAY, 12, 8, np.random.default_rng((7, s)), shuffled=True), FRIDAY
            ).found
        )
        for s in range(HISTORIES)
    )
    assert found <= 0.1 * HISTORIES
