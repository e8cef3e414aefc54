"""Channels that are not what they should be, through the whole engine: said, silent, and over when they are."""

from __future__ import annotations

import numpy as np
import pytest

from coach.engine import Engine
from coach.model.events import CueDecided, Event, MeasurabilityChanged, OverlapEnded, SpeechEnded
from coach.model.measures import Measure, Reason
from coach.model.sound import Block, FloatArray, Speaker
from coach.settings.schema import CueSettings
from tests.conversation.test_canceller import through_a_room
from tests.conversation.test_own_voice import AGENT as TURNS
from tests.conversation.test_own_voice import CALLER, late
from tests.made_sound import hiss, on_timeline, voice

EXCHANGES_S = 110.0
EXCHANGES = on_timeline(
    EXCHANGES_S, *((2.0 + 12.0 * k, voice(6.0, 120.0, -34.0, seed=30 + k)) for k in range(8))
)


def run(agent: FloatArray, caller: FloatArray) -> list[Event]:
    engine = Engine(CueSettings())
    return [*engine.feed(Block(0, len(agent), agent, caller)), *engine.finish()]


def since_s(events: list[Event], measure: Measure, reason: Reason) -> list[float]:
    return [
        e.start_s
        for e in events
        if isinstance(e, MeasurabilityChanged) and (e.measure, e.reason) == (measure, reason)
    ]


def zeros(seconds: float) -> FloatArray:
    return np.zeros(round(seconds * 16_000), np.float32)


@pytest.mark.parametrize("by_s", [0.06, 0.2])
def test_the_own_voice_in_the_callers_channel(by_s: float) -> None:
    own = (0.5 * late(TURNS, by_s) + hiss(60.0, -80.0)).astype(np.float32)
    events = run(TURNS, own)
    for measure in (Measure.CALLER_SPEECH, Measure.OVERLAP):
        found = since_s(events, measure, Reason.WRONG_LOOPBACK)
        assert len(found) == 1
        assert found[0] < 35.0
    after_s = since_s(events, Measure.OVERLAP, Reason.WRONG_LOOPBACK)[0]
    assert not any(isinstance(e, OverlapEnded) and e.overlap.end_s > after_s for e in events)
    spoken = [e for e in events if isinstance(e, SpeechEnded)]
    assert not any(e.speaker is Speaker.CALLER and e.span.end_s > after_s + 0.1 for e in spoken)
    agent = [e.span for e in spoken if e.speaker is Speaker.AGENT and e.span.start_s > 39.0]
    assert agent[0].start_s == pytest.approx(40.0, abs=0.2), "the agent is measured as ever"


@pytest.mark.parametrize("gain_db", [0.0, -12.0])
@pytest.mark.parametrize("by_s", [0.02, 0.06, 0.15])
def test_an_undistorted_copy_of_the_own_voice_is_no_leak(by_s: float, gain_db: float) -> None:
    own = (10 ** (gain_db / 20) * late(TURNS, by_s) + hiss(60.0, -80.0)).astype(np.float32)
    events = run(TURNS, own)
    found = since_s(events, Measure.CALLER_SPEECH, Reason.WRONG_LOOPBACK)
    assert [at_s < 6.0 for at_s in found] == [True], "said within five seconds of speech, and for good"
    assert not [e.cue.kind for e in events if isinstance(e, CueDecided) and e.cue.held_back is None]
    agent = [e.span for e in events if isinstance(e, SpeechEnded) and e.speaker is Speaker.AGENT]
    assert sum(span.duration_s for span in agent) > 32.0, "of 34 s"


@pytest.mark.parametrize("by_s", [0.005, 0.02, 0.06])
@pytest.mark.parametrize("gain_db", [0.0, -3.0, -6.0, -12.0])
def test_no_leak_is_called_a_wrong_loopback(by_s: float, gain_db: float) -> None:
    events = run((TURNS + through_a_room(CALLER, gain_db, by_s)).astype(np.float32), CALLER)
    assert not since_s(events, Measure.CALLER_SPEECH, Reason.WRONG_LOOPBACK)
    assert since_s(events, Measure.AGENT_SPEECH, Reason.LEAK)[0] < 16.0, "the caller speaks from 13.5 s on"


def test_an_agent_who_talks_in_turns_to_a_channel_of_zeros() -> None:
    events = run(EXCHANGES, zeros(EXCHANGES_S))
    assert since_s(events, Measure.CALLER_SPEECH, Reason.WRONG_LOOPBACK)[0] == pytest.approx(62.0, abs=13.0)
    assert since_s(events, Measure.OVERLAP, Reason.WRONG_LOOPBACK)
    assert not since_s(events, Measure.AGENT_SPEECH, Reason.WRONG_LOOPBACK)
    shown = [e.cue for e in events if isinstance(e, CueDecided) and e.cue.held_back is None]
    assert not shown


def test_a_caller_who_only_listens_is_no_wrong_loopback() -> None:
    events = run(on_timeline(90.0, (1.0, voice(85.0, 120.0, -34.0, seed=3))), zeros(90.0))
    assert not since_s(events, Measure.CALLER_SPEECH, Reason.WRONG_LOOPBACK)


def test_a_dead_microphone_is_said_and_over_with_the_first_sound() -> None:
    dead = TURNS.copy()
    dead[: 38 * 16_000] = 0.0
    events = run(dead, CALLER)
    changes = [
        (e.reason, e.start_s)
        for e in events
        if isinstance(e, MeasurabilityChanged) and e.measure is Measure.OVERLAP
    ]
    reasons = [reason for reason, _ in changes]
    assert reasons == [Reason.DEAD_MICROPHONE, None]
    assert changes[0][1] == pytest.approx(18.5, abs=2.0)
    assert changes[1][1] == pytest.approx(38.0, abs=0.1)


def test_both_voices_in_both_channels_say_nothing_of_one_person() -> None:
    both = (TURNS + CALLER[: len(TURNS)]).astype(np.float32)
    events = run(both, both)
    for measure in (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH, Measure.TONE, Measure.OVERLAP):
        assert since_s(events, measure, Reason.SAME_SOUND)[0] < 15.0
    assert not [e for e in events if isinstance(e, CueDecided)]
