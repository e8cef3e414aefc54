"""A gain that runs told from a knob, a room and a voice, on plain values; and through the engine."""

from __future__ import annotations

import numpy as np

from coach.coaching.gain import MEDIAN_OF, SETTLED_AFTER, AgcDetector
from coach.engine import Engine
from coach.model.events import MeasurabilityChanged, ReadingTaken
from coach.model.measures import Measure, Reason
from coach.model.sound import Block, FloatArray
from coach.settings.schema import CueSettings
from tests.conversation.test_own_voice import turn
from tests.made_sound import on_timeline

ROOM_DB = -60.0


def fed(*steps: tuple[float, float], times: int = 4 * MEDIAN_OF) -> list[bool]:
    """What it says after each step of (level, noise) over the first, dB."""
    watch, rng, said = AgcDetector(), np.random.default_rng(3), []
    for level_db, noise_db in steps:
        for wobble in rng.normal(0.0, 1.0, times):
            watch.feed(level_db + wobble, ROOM_DB + noise_db + 0.3 * wobble)
        said.append(watch.running)
    return said


def test_down_up_and_down_again_is_a_running_gain() -> None:
    assert fed((0.0, 0.0), (-8.0, -8.0), (0.0, 0.0), (-8.0, -8.0)) == [False, False, False, True]


def test_once_there_and_back_is_none() -> None:
    """As a voice raised without a pause seems to take the room along, and back."""
    assert not any(fed((0.0, 0.0), (8.0, 8.0), (0.0, 0.0), (0.0, 0.0)))


def test_ever_further_is_one_too() -> None:
    assert fed((0.0, 0.0), (4.0, 4.0), (8.0, 8.0), (12.0, 12.0))[-1]


def test_a_knob_a_room_and_a_voice_are_none() -> None:
    assert not any(fed((0.0, 0.0), (-12.0, -12.0), (-12.0, -12.0)))
    assert not any(fed((0.0, 0.0), (0.5, 20.0), (0.0, 0.0), (0.5, 20.0)))
    assert not any(fed((0.0, 0.0), (9.0, 0.5), (0.0, 0.0), (9.0, -0.5)))


def test_a_room_that_changed_long_before_the_voice_is_none() -> None:
    assert not any(fed((0.0, 0.0), (0.0, 8.0), (0.0, 8.0), (6.0, 8.0), (0.0, 8.0), (0.0, 0.0), (-4.0, 0.0)))


def test_it_is_over_once_the_gain_has_settled() -> None:
    steps = (0.0, 0.0), (-8.0, -8.0), (0.0, 0.0), (-8.0, -8.0), (-8.0, -8.0)
    assert fed(*steps, times=SETTLED_AFTER)[3:] == [True, False]


def heard(microphone: FloatArray) -> list[MeasurabilityChanged | ReadingTaken]:
    engine = Engine(CueSettings())
    events = [*engine.feed(Block(0, len(microphone), microphone, None)), *engine.finish()]
    return [event for event in events if isinstance(event, MeasurabilityChanged | ReadingTaken)]


def speech() -> FloatArray:
    return on_timeline(120.0, *turn(1.0, 118.0, 120.0, -34.0, 8), room_db=-60.0)


def level_reasons(events: list[MeasurabilityChanged | ReadingTaken]) -> list[Reason | None]:
    return [e.reason for e in events if isinstance(e, MeasurabilityChanged) and e.measure is Measure.LEVEL]


def test_only_the_level_is_not_measured_while_the_gain_runs() -> None:
    microphone = speech()
    for start_s, gain_db in ((45.0, -10.0), (55.0, 0.0), (65.0, -10.0), (75.0, 0.0)):
        part = microphone[round(start_s * 16_000) : round((start_s + 10.0) * 16_000)]
        part *= 10 ** (gain_db / 20)
    events = heard(microphone)
    assert level_reasons(events)[-2:] == [Reason.GAIN, None]
    others = {e.measure for e in events if isinstance(e, MeasurabilityChanged) and e.reason is Reason.GAIN}
    assert others == {Measure.LEVEL}


def test_one_turn_of_a_knob_is_no_running_gain() -> None:
    microphone = speech()
    microphone[60 * 16_000 :] *= 10 ** (-10.0 / 20)
    assert Reason.GAIN not in level_reasons(heard(microphone))
