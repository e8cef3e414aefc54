"""Waiting for a call: what is said of speech is what the engine says, however the sound comes."""

from __future__ import annotations

import pytest

from coach.conversation.listener import SpeechListener
from coach.engine import Engine
from coach.model.events import (
    Event,
    GapFound,
    MeasurabilityChanged,
    SpeechEnded,
    SpeechStarted,
    SpeechTakenBack,
)
from coach.model.measures import Measure
from coach.model.sound import Block, FloatArray
from coach.settings.schema import CueSettings
from tests.made_sound import hiss, on_timeline, voice

SECONDS = 14.0
AGENT = on_timeline(SECONDS, (2.0, voice(3.0, 120.0, -34.0, seed=1)), (9.0, voice(2.0, 125.0, -34.0, seed=2)))
CALLER = on_timeline(SECONDS, (0.5, voice(1.2, 210.0, -26.0, seed=3)), (6.0, voice(5.0, 210.0, -26.0, seed=4)))
LEAKING = AGENT + 0.3 * CALLER


def blocks(agent: FloatArray | None, caller: FloatArray | None, step: int) -> list[Block]:
    """Both channels in blocks of a length; the last one may be shorter."""
    n = len(AGENT)
    return [
        Block(
            start,
            min(step, n - start),
            None if agent is None else agent[start : start + step],
            None if caller is None else caller[start : start + step],
        )
        for start in range(0, n, step)
    ]


def of_speech(event: Event) -> bool:
    """Is it one of the events that waiting for a call rests on?"""
    if isinstance(event, MeasurabilityChanged):
        return event.measure is Measure.CALLER_SPEECH
    return isinstance(event, SpeechStarted | SpeechEnded | SpeechTakenBack | GapFound)


def heard(listener: SpeechListener, sound: list[Block]) -> list[Event]:
    return [event for block in sound for event in listener.feed(block)]


@pytest.mark.parametrize("least_ticks", [1, 6])
@pytest.mark.parametrize(
    ("agent", "caller"),
    [(AGENT, CALLER), (LEAKING, CALLER), (AGENT, None), (None, CALLER), (AGENT, hiss(SECONDS, -75.0))],
    ids=["both", "leaking", "no_caller", "no_agent", "caller_silent"],
)
def test_it_says_of_speech_what_the_engine_says(
    agent: FloatArray | None, caller: FloatArray | None, least_ticks: int
) -> None:
    sound = blocks(agent, caller, 640)
    engine, listener = Engine(CueSettings()), SpeechListener(least_ticks)
    said = [event for block in sound for event in engine.feed(block) if of_speech(event)]
    found = heard(listener, sound)
    until_s = listener.time_s
    assert found == [event for event in said if getattr(event, "decided_s", 0.0) <= until_s]


def test_after_reset_it_hears_the_same_again() -> None:
    listener, sound = SpeechListener(), blocks(LEAKING, CALLER, 1000)
    first = heard(listener, sound)
    listener.reset()
    assert heard(listener, sound) == first != []
