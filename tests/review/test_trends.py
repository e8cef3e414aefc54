"""Changes over weeks: what is claimed, what isn't, and what must be there first."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from coach.model.call import CallSource, CallState
from coach.model.measures import Measure
from coach.review.figures import MEDIAN_WAIT_S, RISE_RECOVERY_S, TALK_OVERS_BY_AGENT
from coach.review.permuted_days import arrangements, holm, p_values
from coach.review.trend_measures import MEASURES, Better
from coach.review.trends import Change, Lacks, Period, Trend, mean_ranks, starts_of, trends_of, trends_since
from tests.benchmarks.trends import FRIDAY, claims_since, false_claims, half_as_many_found
from tests.made_up.weeks import calls_on, workdays, working_weeks

HISTORIES = 200


def trend(name: str, table: object, today: date = FRIDAY, **more: object) -> Trend:
    found = trends_of(table, Period.WEEK, today, **more).trends  # type: ignore[arg-type]
    return next(one for one in found if one.measure.name == name)


def five_weeks(now: float, before: float, a_day: int = 10) -> object:
    """Waits of these lengths, give or take 0.05 s, on each workday of five weeks."""
    day = np.repeat(workdays(FRIDAY, 5), a_day)
    nth = np.tile(np.arange(a_day), len(day) // a_day)
    wait_s = np.where(day >= day[-1] - 4, now, before) + 0.05 * np.sin(np.arange(len(day)))
    return calls_on(day, nth, {MEDIAN_WAIT_S.name: wait_s})


def test_a_longer_wait_is_longer() -> None:
    found = trend("wait", five_weeks(0.8, 0.5))
    assert found.change is Change.MORE
    assert found.p is not None
    assert found.p < 0.003
    assert (found.now.calls, found.before.calls) == (50, 200)
    assert found.now.middle == pytest.approx(0.8, abs=0.02)
    assert found.before.middle == pytest.approx(0.5, abs=0.02)
    assert found.now.low < found.now.middle < found.now.high  # type: ignore[operator]
    assert [one.calls for one in found.spans] == [50] * 5
    assert trend("wait", five_weeks(0.5, 0.8)).change is Change.LESS


def test_a_difference_too_small_for_a_word_is_none() -> None:
    found = trend("wait", five_weeks(0.55, 0.5))
    assert found.p is not None
    assert found.p < 0.003
    assert found.change is Change.AS_BEFORE


def test_one_odd_day_is_not_a_change() -> None:
    """Forty calls with a talk-over on one day are one day, not forty."""
    day = np.repeat(workdays(FRIDAY, 5), 40)
    talk_overs = (day == day[-1]).astype(float)
    found = trend(
        "talk_overs", calls_on(day, np.tile(np.arange(40), 25), {TALK_OVERS_BY_AGENT.name: talk_overs})
    )
    assert found.now.middle == pytest.approx(0.2)
    assert found.before.middle == 0
    assert found.change is Change.MAY_BE_CHANCE


@pytest.mark.parametrize(
    ("days_now", "a_day", "shortage"),
    [
        (5, 1, (Lacks.CALLS_NOW, 5, 10)),
        (3, 10, (Lacks.DAYS_NOW, 3, 4)),
        (4, 10, None),
    ],
)
def test_nothing_is_told_before_there_is_enough(
    days_now: int, a_day: int, shortage: tuple[Lacks, int, int] | None
) -> None:
    today = FRIDAY.replace(day=FRIDAY.day - 5 + days_now)
    found = trend("wait", five_weeks(0.9, 0.5, a_day), today)
    assert (found.change is Change.TOO_FEW) == (shortage is not None)
    if shortage is not None:
        assert found.shortage is not None
        assert (found.shortage.what, found.shortage.there, found.shortage.needed) == shortage
        assert found.p is None


def test_the_weeks_before_must_be_enough_too() -> None:
    day = np.repeat(workdays(FRIDAY, 2), 10)
    few = calls_on(day, np.tile(np.arange(10), 10), {MEDIAN_WAIT_S.name: np.full(100, 0.5)})
    found = trend("wait", few)
    assert found.shortage is not None
    assert (found.shortage.what, found.shortage.there) == (Lacks.DAYS_BEFORE, 5)
    missing = trend("recovery", few)
    assert missing.shortage is not None
    assert (missing.shortage.what, missing.shortage.there) == (Lacks.CALLS_NOW, 0)
    assert missing.now.middle is None


def test_only_complete_live_calls_count_and_imported_ones_if_asked() -> None:
    table = five_weeks(0.8, 0.5)
    n = len(table)  # type: ignore[arg-type]
    for source, counted in (
        (CallSource.IMPORT, {CallSource.LIVE, CallSource.IMPORT}),
        (CallSource.REPLAY, None),
    ):
        other = replace(table, source=(source,) * n)  # type: ignore[type-var]
        assert trend("wait", other).now.calls == 0
        everything = trend("wait", other, sources=counted or set(CallSource))
        assert everything.now.calls == (50 if counted else 0)
    running = replace(table, state=(CallState.COMPLETE,) * (n - 1) + (CallState.RUNNING,))  # type: ignore[type-var]
    assert trend("wait", running).now.calls == 49


def test_what_was_hardly_measured_does_not_count() -> None:
    table = five_weeks(0.8, 0.5)
    missing = np.zeros(len(table), np.float32)  # type: ignore[arg-type]
    missing[-7:] = 0.6
    found = trend("wait", replace(table, missing={Measure.CALLER_SPEECH: missing}))  # type: ignore[type-var]
    assert found.now.calls == 43


def test_calls_of_tomorrow_are_not_of_today() -> None:
    assert trend("wait", five_weeks(0.8, 0.5), FRIDAY.replace(day=26)).now.calls == 40


def test_an_empty_history_tells_nothing() -> None:
    nothing = calls_on(np.zeros(0, np.int64), np.zeros(0), {})
    found = trends_of(nothing, Period.YEAR, FRIDAY)
    assert (found.calls_now, found.calls_before) == (0, 0)
    assert {one.change for one in found.trends} == {Change.TOO_FEW}
    assert len(found.trends) == len(MEASURES)


@pytest.mark.parametrize(
    ("period", "starts"),
    [
        (Period.WEEK, ["2026-01-05", "2026-01-12", "2026-01-19", "2026-01-26", "2026-02-02", "2026-02-09"]),
        (Period.MONTH, ["2025-10-01", "2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01", "2026-03-01"]),
        (Period.YEAR, ["2022-01-01", "2023-01-01", "2024-01-01", "2025-01-01", "2026-01-01", "2027-01-01"]),
    ],
)
def test_a_period_and_the_four_before_it(period: Period, starts: list[str]) -> None:
    assert [one.isoformat() for one in starts_of(period, date(2026, 2, 3))] == starts


def test_days_move_only_among_their_weekday() -> None:
    block = np.arange(25) % 5
    chosen = arrangements(np.arange(25) >= 21, block, np.random.default_rng(1), 500)
    per_block = np.stack([chosen[:, block == one].sum(axis=1) for one in range(5)], axis=1)
    assert (per_block == [0, 1, 1, 1, 1]).all()
    assert 0.1 < chosen[:, 1].mean() < 0.3


def test_a_p_value_is_exact_for_one_day_of_three() -> None:
    """Three arrangements of one day in three; in one of them the difference is as large as the one seen."""
    sums, counts = np.array([[1.0], [2.0], [9.0]]), np.ones((3, 1))
    p = p_values(sums, counts, np.array([False, False, True]), np.zeros(3, np.int64))
    assert p[0] == pytest.approx(1 / 3, abs=0.04)


def test_holm_claims_the_small_ones_in_order() -> None:
    assert holm(np.array([0.01, 0.04, np.nan, 0.03])).tolist() == [True, False, False, False]
    assert holm(np.array([0.01, 0.04, np.nan, 0.02])).tolist() == [True, True, False, True]
    assert not holm(np.array([0.06, np.nan])).any()


def test_ranks_of_equal_values_are_equal() -> None:
    assert mean_ranks(np.array([3.0, 1.0, 3.0, 2.0])).tolist() == [0.75, 0.125, 0.75, 0.375]


def test_hardly_any_shuffled_week_claims_a_change() -> None:
    """`python -m tests.benchmarks trends` does this a thousand times."""
    claimed = sum(bool(false_claims(20, seed)) for seed in range(HISTORIES))
    assert claimed <= 0.05 * HISTORIES


def test_half_as_many_talk_overs_are_mostly_found_in_a_month() -> None:
    assert sum(half_as_many_found(Period.MONTH, 20, seed) for seed in range(20)) >= 14


def test_the_same_calls_give_the_same_answer() -> None:
    table = working_weeks(FRIDAY, 5, 20, np.random.default_rng(3))
    assert trends_of(table, Period.WEEK, FRIDAY) == trends_of(table, Period.WEEK, FRIDAY)


def test_better_is_said_only_where_advice_says_so() -> None:
    better = {one.name: one.better for one in MEASURES}
    assert better["talk_overs"] is Better.LESS
    assert better["wait"] is Better.MORE
    assert {name for name, which in better.items() if which is Better.NEITHER} == {"heard_out", "pace", "level"}
    assert RISE_RECOVERY_S in [one.figure for one in MEASURES]


def since(wait_before_s: float, wait_after_s: float, weeks_after: int, day_of_it_s: float = 0.0) -> Trend:
    """Waits of these lengths in eight weeks, and since a first attempt on a Wednesday."""
    first = FRIDAY - timedelta(weeks=weeks_after, days=2)
    day = np.repeat(workdays(FRIDAY, 8 + weeks_after), 10)
    wait_s = np.where(day > (first - date(1970, 1, 1)).days, wait_after_s, wait_before_s)
    wait_s = np.where(day == (first - date(1970, 1, 1)).days, day_of_it_s, wait_s)
    table = calls_on(day, np.tile(np.arange(10), len(day) // 10), {MEDIAN_WAIT_S.name: wait_s})
    [found] = [one for one in trends_since(table, ("wait", "talk_overs"), first, FRIDAY) if one.spans[-1].calls]
    return found


def test_calls_since_a_day_are_compared_with_those_before() -> None:
    found = since(0.5, 0.8, 3)
    assert (found.measure.name, found.change) == ("wait", Change.MORE)
    assert (found.now.middle, found.before.middle) == (pytest.approx(0.8), pytest.approx(0.5))
    assert since(0.5, 0.5, 3).change is Change.AS_BEFORE


def test_the_day_itself_is_on_neither_side() -> None:
    assert since(0.5, 0.5, 3, day_of_it_s=9.0).change is Change.AS_BEFORE


def test_nothing_is_told_in_the_first_days_after_it() -> None:
    found = since(0.5, 0.8, 0)
    assert found.change is Change.TOO_FEW
    assert found.shortage is not None
    assert (found.shortage.what, found.shortage.there) == (Lacks.DAYS_NOW, 2)


def test_a_measure_nobody_knows_is_not_compared() -> None:
    table = working_weeks(FRIDAY, 5, 20, np.random.default_rng(3))
    assert trends_since(table, (), FRIDAY, FRIDAY) == ()


def test_hardly_any_shuffled_history_claims_that_calls_moved() -> None:
    claimed = sum(bool(claims_since(20, seed)) for seed in range(HISTORIES))
    assert claimed <= 0.05 * HISTORIES
