"""The snapshot: the lanes of the last 20 s, and one cue at a time."""

from __future__ import annotations

from dataclasses import replace

from coach.coaching.shown_cue import CREDIT_SHOWN_S, LEAST_SHOWN_S, MOST_SHOWN_S, ShownCue
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.runtime.call_run import LANE_S, RecentSpeech
from coach.runtime.worker import Mailbox


def cue(kind: CueKind, time_s: float, held_back: HeldBack | None = None) -> Cue:
    return Cue(kind, time_s - 1, time_s, None, (), held_back)


def test_the_mailbox_holds_the_newest() -> None:
    box = Mailbox(1)
    box.put(2)
    box.put(3)
    assert (box.look(), box.look()) == (3, 3)


def test_lanes_are_cut_to_the_last_seconds() -> None:
    lanes = RecentSpeech()
    lanes.started(Speaker.AGENT, 1)
    lanes.ended(Speaker.AGENT, Span(1, 4))
    lanes.started(Speaker.AGENT, 10)
    assert lanes.lane(Speaker.AGENT, 12) == (Span(1, 4), Span(10, 12))
    assert lanes.lane(Speaker.AGENT, 2 + LANE_S) == (Span(2, 4), Span(10, 22))
    assert lanes.lane(Speaker.AGENT, 40) == (Span(20, 40),)
    assert lanes.lane(Speaker.CALLER, 12) == ()


def test_a_cue_stays_until_its_condition_ends() -> None:
    shown = ShownCue()
    rise = cue(CueKind.TONE_RISING, 10)
    shown.decided(rise)
    assert shown.shown(10) == rise
    over = replace(rise, end_s=15)
    shown.over(over)
    assert shown.shown(14.9) == over
    assert shown.shown(15) is None


def test_at_least_three_seconds_and_at_most_eight() -> None:
    shown = ShownCue()
    brief = cue(CueKind.TALK_OVER, 10)
    shown.decided(brief)
    shown.over(replace(brief, end_s=10.5))
    assert shown.shown(10 + LEAST_SHOWN_S - 0.1) is not None
    assert shown.shown(10 + LEAST_SHOWN_S) is None
    shown.decided(cue(CueKind.LONG_TURN, 50))
    assert shown.shown(50 + MOST_SHOWN_S - 0.1) is not None
    assert shown.shown(50 + MOST_SHOWN_S) is None


def test_a_state_stays_beside_the_cues() -> None:
    shown = ShownCue()
    state, credit = cue(CueKind.LET_THEM_TALK, 10), cue(CueKind.BACK_IN_RANGE, 12)
    shown.decided(state)
    shown.decided(credit)
    assert shown.shown(12) == credit
    assert shown.shown(12 + CREDIT_SHOWN_S) == state
    assert shown.shown(10 + MOST_SHOWN_S) is None, "it was seen"
    other = cue(CueKind.STAY_LOW, 30)
    shown.decided(other)
    shown.over(replace(other, end_s=31))
    assert shown.shown(31) is None


def test_what_was_held_back_is_not_shown() -> None:
    shown = ShownCue()
    shown.decided(cue(CueKind.TOO_FAST, 10, HeldBack.SPACING))
    assert shown.shown(10) is None
