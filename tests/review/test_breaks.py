"""When a break is offered."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from coach.model.call import CallHeader, CallSource, CallState
from coach.review.break_offer import (
    HEAVY_CALL_S,
    HEAVY_RISES,
    HEAVY_TALK_OVERS,
    HeavyRow,
    break_is_due,
    heavy_row,
    is_heavy,
)
from tests.made_up.summaries import changed as changed_figures
from tests.review.test_verdict import EVERYTHING

NOW = datetime(2026, 11, 17, 12, 0, tzinfo=UTC)
LIGHT = changed_figures(EVERYTHING, rises=0, talk_overs_by_agent=0)
HEAVY = changed_figures(EVERYTHING, rises=HEAVY_RISES)


def call(
    ended_min_ago: float, length_min: float = 5.0, summary: object = HEAVY, **changed: object
) -> CallHeader:
    made = CallHeader(
        call_id=1,
        started_at=NOW - timedelta(minutes=ended_min_ago + length_min),
        source=CallSource.LIVE,
        state=CallState.COMPLETE,
        title="",
        microphone="m",
        caller_channel="c",
        duration_s=60 * length_min,
        summary=EVERYTHING,
    )
    return replace(made, summary=summary, **changed)  # type: ignore[arg-type]  # as named


@pytest.mark.parametrize(
    ("one", "heavy"),
    [
        (call(0, summary=LIGHT), False),
        (call(0, summary=changed_figures(LIGHT, rises=HEAVY_RISES - 1)), False),
        (call(0), True),
        (
            call(
                0,
                summary=changed_figures(
                    LIGHT, talk_overs_by_agent=2, talk_overs_by_caller=HEAVY_TALK_OVERS - 3
                ),
            ),
            False,
        ),
        (
            call(
                0,
                summary=changed_figures(
                    LIGHT, talk_overs_by_agent=2, talk_overs_by_caller=HEAVY_TALK_OVERS - 2
                ),
            ),
            True,
        ),
        (call(0, summary=changed_figures(LIGHT, rises=None, talk_overs_by_agent=None)), False),
        (call(0, summary=None), False),
        (call(0, summary=LIGHT, has_incident=True), True),
        (call(0, HEAVY_CALL_S / 60, LIGHT), True),
    ],
)
def test_what_makes_a_call_heavy(one: CallHeader, heavy: bool) -> None:
    assert is_heavy(one) is heavy


@pytest.mark.parametrize(
    ("calls", "row"),
    [
        ([], HeavyRow(0, 0.0)),
        ([call(1), call(8), call(15)], HeavyRow(3, 900.0)),
        ([call(1), call(8, summary=LIGHT), call(15)], HeavyRow(1, 300.0)),
        ([call(1, summary=LIGHT), call(8)], HeavyRow(0, 0.0)),
        ([call(1), call(1, source=CallSource.REPLAY, summary=LIGHT), call(8)], HeavyRow(2, 600.0)),
        ([call(1), call(22)], HeavyRow(1, 300.0)),  # 16 minutes between them
        ([call(11), call(17)], HeavyRow(0, 0.0)),  # the row ended too long ago
        ([call(0, state=CallState.RUNNING), call(8)], HeavyRow(0, 0.0)),
    ],
)
def test_heavy_calls_in_a_row(calls: list[CallHeader], row: HeavyRow) -> None:
    assert heavy_row(calls, NOW) == row


@pytest.mark.parametrize(
    ("calls", "rough", "offered_min_ago", "is_due"),
    [
        ([], False, None, False),
        ([], True, None, True),
        ([], True, 59, False),
        ([], True, 60, True),
        ([call(1), call(8)], False, None, False),
        ([call(1), call(8), call(15)], False, None, True),
        ([call(1), call(8), call(15)], False, 30, False),
        ([call(1, 25), call(28, 19)], False, None, False),
        ([call(1, 25), call(28, 20)], False, None, True),
        ([call(1, 50)], False, None, False),
    ],
)
def test_when_a_break_is_offered(
    calls: list[CallHeader], rough: bool, offered_min_ago: float | None, is_due: bool
) -> None:
    offered_at = None if offered_min_ago is None else NOW - timedelta(minutes=offered_min_ago)
    assert break_is_due(calls, NOW, rough=rough, offered_at=offered_at) is is_due
