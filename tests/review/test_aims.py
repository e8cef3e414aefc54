"""How an aim goes, when to let it go, and which one is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
import pytest

from coach.model.aims import Aim
from coach.model.call_table import CallTable
from coach.review.aims import AimState, advice_of, offers_of, progress_of
from coach.review.figures import MEDIAN_WAIT_S, TALK_OVERS_BY_AGENT
from tests.benchmarks.trends import FRIDAY
from tests.made_up.weeks import calls_on, workdays, working_weeks

NOW = datetime(2026, 11, 27, 18, tzinfo=UTC)
LISTEN = Aim(TALK_OVERS_BY_AGENT.name, False, 0.0, 1, datetime(2026, 10, 1, tzinfo=UTC))


def calls(*talk_overs: float, a_day: int = 10) -> CallTable:
    """The newest calls, the last of them on Friday: how many talk-overs each had, NaN for not measured."""
    days = workdays(FRIDAY, 8)
    n = len(talk_overs)
    of_day = np.arange(n) // a_day
    day = days[len(days) - 1 - of_day[-1] + of_day]
    return calls_on(day, np.arange(n) % a_day, {TALK_OVERS_BY_AGENT.name: np.array(talk_overs)})


@pytest.mark.parametrize(
    ("talk_overs", "state", "needed"),
    [
        ([0] * 9, AimState.TOO_FEW, 1),
        ([0] * 10, AimState.HOLDS, 0),
        ([1] + [0] * 9, AimState.HOLDS, 0),
        ([2, 1] + [0] * 8, AimState.NOT_YET, 10),
        ([1] * 3 + [0] * 20, AimState.NOT_YET, 7),
        ([1] * 10, AimState.NOT_YET, None),
        ([1] * 30 + [0] * 30, AimState.HOLDS, 0),
        ([0] * 100, AimState.LET_GO, 0),
        ([1] * 30 + [0] * 70, AimState.HOLDS, 0),
        ([0] * 90, AimState.HOLDS, 0),
        ([1, 0] * 50, AimState.STEEP, None),
    ],
)
def test_how_an_aim_goes(talk_overs: list[int], state: AimState, needed: int | None) -> None:
    progress = progress_of(LISTEN, calls(*talk_overs), FRIDAY)
    assert (progress.state, progress.needed) == (state, needed)
    assert progress.kept == tuple(not one for one in talk_overs[-30:])
    assert progress.misses == sum(map(bool, talk_overs[-30:]))


def test_so_many_more_calls_as_it_says_and_it_holds() -> None:
    before = [1] * 3 + [0] * 20
    assert progress_of(LISTEN, calls(*before, *[0] * 6), FRIDAY).state is AimState.NOT_YET
    assert progress_of(LISTEN, calls(*before, *[0] * 7), FRIDAY).state is AimState.HOLDS


def test_today_is_counted_by_itself_and_unmeasured_calls_are_not() -> None:
    progress = progress_of(LISTEN, calls(*[1] * 10, 0, 0, float("nan"), 1, 0), FRIDAY)
    assert (progress.today_kept, progress.today_calls) == (3, 4)
    assert len(progress.kept) == 14


def test_calls_before_it_was_begun_do_not_count_for_it() -> None:
    progress = progress_of(
        replace(LISTEN, begun_at=NOW - timedelta(hours=9, minutes=36)), calls(*[0] * 25), FRIDAY
    )
    assert len(progress.kept) == 3, "those that began at 8:24 and later"
    assert progress.today_calls == 3


def test_at_least_is_the_other_way_round() -> None:
    table = calls_on(np.repeat(workdays(FRIDAY, 1), 4), np.tile(np.arange(4), 5), {})
    waits = np.tile([0.5, 0.7, 0.8, 0.9], 5).astype(np.float32)
    table = replace(table, figures={**table.figures, MEDIAN_WAIT_S.name: waits})
    progress = progress_of(replace(LISTEN, figure=MEDIAN_WAIT_S.name, at_least=True, value=0.75), table, FRIDAY)
    assert progress.kept[:4] == (False, False, True, True)


def test_a_figure_that_only_another_version_knows_is_left_alone() -> None:
    progress = progress_of(replace(LISTEN, figure="of_tomorrow"), calls(0, 0), FRIDAY)
    assert (progress.measure, progress.kept, progress.state) == (None, (), AimState.TOO_FEW)


def worse_lately() -> CallTable:
    """Twelve weeks, with more talk-overs in the last four."""
    since = FRIDAY.toordinal() - 719163 - 27
    return working_weeks(
        FRIDAY, 12, 20, np.random.default_rng(5), rate=lambda day: np.where(day >= since, 0.5, 0.1)
    )


def test_the_measure_furthest_from_the_better_weeks_is_offered_first() -> None:
    first, *others = offers_of(worse_lately(), NOW)
    assert first.measure.name == "talk_overs"
    assert first.aim.misses_in_ten == 1
    assert (first.aim.value, first.aim.at_least, first.aim.begun_at) == (0.0, False, NOW)
    assert first.distance is not None
    assert all(one.distance is not None and one.distance < first.distance for one in others)
    wait = next(one for one in others if one.measure.name == "wait")
    assert wait.aim.at_least
    assert wait.aim.value == pytest.approx(0.7, abs=0.15)


def test_without_weeks_only_what_needs_none_can_be_chosen() -> None:
    offers = offers_of(calls(0, 1), NOW)
    assert {one.measure.name for one in offers} == {"talk_overs", "rises", "fast"}
    assert all(one.distance is None for one in offers)


def test_the_one_advice_is_the_aim_that_is_missed_most() -> None:
    often, seldom = (
        progress_of(LISTEN, calls(*talk_overs), FRIDAY) for talk_overs in ([1, 1, 0] * 5, [1, 0, 0] * 5)
    )
    advice = advice_of((seldom, often), ())
    assert advice is not None
    assert advice.progress is often


def test_else_it_is_what_is_furthest_from_better_weeks() -> None:
    offers = offers_of(worse_lately(), NOW)
    advice = advice_of((), offers)
    assert advice is not None
    assert advice.offer is offers[0]
    assert offers[0].measure.name == "talk_overs"
    assert advice_of((progress_of(LISTEN, calls(*[0] * 12), FRIDAY),), offers[:1]) is None, "it holds already"


def test_there_is_none_where_no_weeks_are_known() -> None:
    assert advice_of((), offers_of(calls(0, 1), NOW)) is None
