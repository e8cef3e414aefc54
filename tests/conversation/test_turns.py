"""Turns and overlaps on plain values: what each speaker says, in seconds."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.conversation.turns import BORNE_OUT_S, FLOOR_PAUSE_S, Turns, TurnsNow, Voice
from coach.model.sound import TICK_S, Speaker
from coach.model.spans import Overlap, OverlapKind

HANGOVER_S = 0.2
Said = list[tuple[float, float]]


def voice(said: Said, now_s: float, late_s: float = 0.0) -> Voice:
    """What a detector with a hangover knows at this moment, which bears a beginning out `late_s` after it."""
    begun = [span for span in said if span[0] + late_s <= now_s]
    if not begun:
        return Voice(False, 0.0, 0.0)
    start_s, end_s = begun[-1]
    return Voice(now_s < end_s + HANGOVER_S, start_s, min(now_s, end_s))


def run(agent: Said, caller: Said, until_s: float, late_s: float = 0.0) -> tuple[list[Overlap], list[TurnsNow]]:
    turns = Turns()
    moments = []
    for tick in range(1, round(until_s / TICK_S) + 1):
        now_s = tick * TICK_S
        moments.append(turns.feed(now_s, voice(agent, now_s, late_s), voice(caller, now_s, late_s)))
    overlaps = [one for moment in moments for one in moment.finished]
    last, _ = turns.finish(until_s)
    return overlaps + ([] if last is None else [last]), moments


def turn_begins_s(agent: Said, caller: Said, until_s: float) -> float:
    last = run(agent, caller, until_s)[1][-1]
    assert last.floor is Speaker.AGENT
    return last.turn_start_s


def test_an_acknowledgement_in_the_others_turn_begins_none() -> None:
    caller = [(10.5, 40.0), (41.0, 41.4)]
    assert turn_begins_s([(1.0, 10.0), (39.5, 39.8), (41.6, 50.0)], caller, 50.0) == pytest.approx(41.6)
    assert turn_begins_s([(1.0, 10.0), (41.6, 50.0)], caller, 50.0) == pytest.approx(41.6)


@pytest.mark.parametrize(("lost_s", "turn_s"), [(0.4, 19.6), (3.0, 7.0)])
def test_a_turn_is_as_long_as_what_was_heard_of_it(lost_s: float, turn_s: float) -> None:
    turns, said = Turns(), [(1.0, 60.0)]
    for tick in range(1, round(21.0 / TICK_S) + 1):
        now_s = tick * TICK_S
        lost = 11.0 < now_s <= 11.0 + lost_s
        now = turns.feed(now_s, voice([], now_s), voice(said, now_s), both_heard=not lost, sound_lost=lost)
    assert now.floor is Speaker.CALLER
    assert now_s - now.turn_start_s == pytest.approx(turn_s, abs=2 * TICK_S)


@pytest.mark.parametrize(
    ("agent", "caller", "ended_last"),
    [
        ([(1.0, 3.0)], [], Speaker.AGENT),
        ([(1.0, 3.0)], [(4.0, 6.0)], Speaker.CALLER),
        ([(1.0, 3.0), (6.2, 6.6)], [(4.0, 6.0)], Speaker.CALLER),  # "mm" answers nothing
        ([(1.0, 3.0), (6.2, 8.0)], [(4.0, 6.0)], Speaker.AGENT),
        ([], [], None),
    ],
)
def test_whose_turn_ended_last(agent: Said, caller: Said, ended_last: Speaker | None) -> None:
    assert run(agent, caller, 10.0)[1][-1].ended_last is ended_last


@pytest.mark.parametrize(
    ("agent", "caller", "expected"),
    [
        # A short word inside the caller's turn: listening.
        ([(3.0, 3.4)], [(1.0, 8.0)], (Speaker.AGENT, OverlapKind.BACKCHANNEL, Speaker.AGENT)),
        # Answering over their last syllables.
        ([(4.7, 8.0)], [(1.0, 5.0)], (Speaker.AGENT, OverlapKind.EARLY_REPLY, Speaker.CALLER)),
        # Both go on, the caller gives way.
        ([(3.0, 8.0)], [(1.0, 5.5)], (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER)),
        # Both go on, the agent gives way.
        ([(3.0, 4.5)], [(1.0, 8.0)], (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT)),
        # The same the other way round.
        ([(1.0, 8.0)], [(3.0, 3.4)], (Speaker.CALLER, OverlapKind.BACKCHANNEL, Speaker.CALLER)),
        ([(1.0, 5.5)], [(3.0, 8.0)], (Speaker.CALLER, OverlapKind.TALK_OVER, Speaker.AGENT)),
        # The agent comes in while the caller draws breath inside their own floor; the caller goes on.
        ([(3.2, 6.0)], [(1.0, 3.0), (3.5, 8.0)], (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT)),
        # A pause inside the agent's own words does not make two short ones of one long one.
        ([(3.0, 3.5), (3.9, 6.0)], [(1.0, 8.0)], (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.AGENT)),
        # Both begin at once after a long pause of the agent's: who goes on has not come in, whoever was first.
        ([(1.0, 4.0), (5.0, 9.0)], [(4.9, 6.5)], (Speaker.CALLER, OverlapKind.TALK_OVER, Speaker.CALLER)),
        ([(1.0, 4.0), (5.0, 9.0)], [(5.1, 6.5)], (Speaker.CALLER, OverlapKind.TALK_OVER, Speaker.CALLER)),
        # The caller was heard before the agent went on.
        ([(1.0, 4.0), (5.2, 9.0)], [(4.9, 6.5)], (Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER)),
    ],
)
def test_what_an_overlap_was(agent: Said, caller: Said, expected: tuple[Speaker, OverlapKind, Speaker]) -> None:
    overlaps, _ = run(agent, caller, 12.0)
    assert [(one.starter, one.kind, one.yielded_by) for one in overlaps] == [expected]


def test_taking_turns_is_no_overlap() -> None:
    overlaps, moments = run([(3.2, 5.0), (9.0, 10.0)], [(1.0, 3.0), (5.3, 8.8)], 13.0)
    assert overlaps == []
    assert {moment.floor for moment in moments} == {None, Speaker.AGENT, Speaker.CALLER}


def test_a_talk_over_lasts_from_both_speaking_to_one_stopping() -> None:
    overlaps, _ = run([(3.0, 8.0)], [(1.0, 5.5)], 12.0)
    assert overlaps[0].start_s == pytest.approx(3.0)
    assert overlaps[0].end_s == pytest.approx(5.5, abs=TICK_S)


def test_a_turn_goes_on_over_a_thinking_pause() -> None:
    _, moments = run([(11.2, 11.6)], [(1.0, 10.0), (11.5, 20.0), (21.2, 30.0)], 31.0)
    at_29 = moments[round(29.0 / TICK_S)]
    assert at_29.floor is Speaker.CALLER
    assert at_29.turn_start_s == pytest.approx(1.0)


def test_an_answer_begins_a_new_turn() -> None:
    _, moments = run([(5.3, 8.0)], [(1.0, 5.0), (8.3, 12.0)], 13.0)
    assert moments[round(7.0 / TICK_S)].turn_start_s == pytest.approx(5.3)
    assert moments[round(11.0 / TICK_S)].turn_start_s == pytest.approx(8.3)


def test_the_floor_is_free_after_a_long_pause() -> None:
    _, moments = run([], [(1.0, 3.0)], 6.0)
    assert moments[round((3.0 + FLOOR_PAUSE_S - 0.1) / TICK_S)].floor is Speaker.CALLER
    assert moments[round((3.0 + FLOOR_PAUSE_S + BORNE_OUT_S + 0.1) / TICK_S)].floor is None


@pytest.mark.parametrize("late_s", [0.0, 0.12])
@pytest.mark.parametrize(("pause_s", "starter"), [(0.66, Speaker.CALLER), (0.74, Speaker.AGENT)])
def test_a_pause_keeps_the_floor_up_to_its_length(pause_s: float, starter: Speaker, late_s: float) -> None:
    goes_on_s = 3.0 + pause_s
    overlaps, moments = run([(1.0, 3.0), (goes_on_s, 8.0)], [(3.4, 6.0)], 10.0, late_s)
    assert [(one.starter, one.yielded_by) for one in overlaps] == [(starter, Speaker.CALLER)]
    assert overlaps[0].start_s == pytest.approx(goes_on_s)
    assert moments[round(5.0 / TICK_S)].floor is starter.other


def test_who_goes_on_just_too_late_has_given_way_before() -> None:
    overlaps, _ = run([(1.0, 3.0), (3.74, 8.0)], [(1.5, 6.0)], 10.0, 0.12)
    assert [(one.starter, one.yielded_by, one.end_s) for one in overlaps] == [
        (Speaker.CALLER, Speaker.AGENT, pytest.approx(3.0)),
        (Speaker.AGENT, Speaker.CALLER, pytest.approx(6.0)),
    ]


def test_a_silence_of_both_is_kept_once_it_ends() -> None:
    _, moments = run([(1.0, 3.0)], [(9.0, 10.0)], 12.0)
    kept = [moment.silence for moment in moments if moment.silence]
    assert [(span.start_s, span.end_s) for span in kept] == [(pytest.approx(3.0), pytest.approx(9.0))]


def said(draw_gaps: list[float]) -> Said:
    spans, t = [], 0.5
    for gap_s, length_s in zip(draw_gaps[::2], draw_gaps[1::2], strict=False):
        spans.append((t + gap_s + 0.25, t + gap_s + 0.25 + length_s))
        t = spans[-1][1]
    return spans


lengths = st.lists(st.floats(0.05, 6.0), min_size=0, max_size=16)


@given(lengths, lengths)
def test_every_overlap_is_one_both_were_in_and_swapping_swaps(agent: list[float], caller: list[float]) -> None:
    mine, theirs = said(agent), said(caller)
    until_s = max([span[1] for span in mine + theirs], default=0.0) + 3.0
    overlaps, _ = run(mine, theirs, until_s)
    for one in overlaps:
        assert one.end_s > one.start_s
        for spans in (mine, theirs):
            assert any(a - TICK_S <= one.start_s <= b + HANGOVER_S for a, b in spans)
    swapped, _ = run(theirs, mine, until_s)
    assert len(swapped) == len(overlaps)
