"""Pauses, turns and talk-overs on stretches of speech that are complete."""

from __future__ import annotations

import pytest

from coach.conversation.turn_spans import (
    ACKNOWLEDGEMENT_S,
    FLOOR_PAUSE_S,
    TURN_PAUSE_S,
    counts_as_talk_over,
    joined,
    longest_turn_s,
    turns_of,
    without,
)
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span


def spans(*ends: tuple[float, float]) -> list[Span]:
    return [Span(*one) for one in ends]


def test_stretches_that_touch_or_overlap_are_made_one() -> None:
    assert joined(spans((4.0, 5.0), (0.0, 2.0), (1.0, 3.0), (3.0, 3.5))) == spans((0.0, 3.5), (4.0, 5.0))


def test_what_is_cut_out_of_stretches_is_gone() -> None:
    assert without(spans((0.0, 4.0), (5.0, 6.0)), spans((1.0, 2.0), (3.5, 7.0))) == spans(
        (0.0, 1.0), (2.0, 3.5)
    )


def test_a_turn_goes_on_over_pauses_within_speech_alone() -> None:
    said = spans((0.0, 2.0), (1.99 + FLOOR_PAUSE_S, 4.0), (6.0, 5.99 + ACKNOWLEDGEMENT_S), (9.0, 11.0))
    assert turns_of(said) == spans((0.0, 4.0), (9.0, 11.0))


@pytest.mark.parametrize(
    ("other", "unknown", "longest_s"),
    [
        ((), (), 9.0),
        (((4.2, 4.6),), (), 9.0),
        (((4.1, 4.95),), (), 5.0),
        ((), ((4.2, 4.6),), 5.0),
    ],
    ids=["alone", "acknowledged", "interrupted", "not_heard"],
)
def test_a_turn_ends_where_the_other_says_more_than_a_word(
    other: tuple[tuple[float, float], ...], unknown: tuple[tuple[float, float], ...], longest_s: float
) -> None:
    own = spans((0.0, 4.0), (5.0, 9.0), (9.1 + TURN_PAUSE_S, 16.1))
    assert longest_turn_s(own, spans(*other), spans(*unknown)) == pytest.approx(max(longest_s, 5.0))


@pytest.mark.parametrize(
    ("starter", "kind", "low_s", "counts"),
    [
        (Speaker.AGENT, OverlapKind.TALK_OVER, 0.0, True),
        (Speaker.AGENT, OverlapKind.TALK_OVER, 0.5, False),
        (Speaker.AGENT, OverlapKind.EARLY_REPLY, 0.0, False),
        (Speaker.CALLER, OverlapKind.TALK_OVER, 0.0, False),
    ],
    ids=["agent", "the_lines_doing", "early_reply", "caller"],
)
def test_a_talk_over_counts_where_the_line_does_not_explain_it(
    starter: Speaker, kind: OverlapKind, low_s: float, counts: bool
) -> None:
    overlap = Overlap(3.0, 4.0, starter, kind, None)
    assert counts_as_talk_over(overlap, LineDelay(1.2, low_s, 1.5, 30)) is counts
