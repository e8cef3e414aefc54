"""Hold music on plain values, and through the engine."""

from __future__ import annotations

import numpy as np

from coach.conversation.hold_music import BEGINS_S, ENDS_S, MEMORY_S, HoldMusic
from coach.engine import Engine
from coach.model.events import MeasurabilityChanged, SpeechEnded
from coach.model.measures import Measure, Reason
from coach.model.sound import TICK_S, Block, FloatArray, Speaker
from coach.settings.schema import CueSettings
from tests.made_sound import at_level, hiss, on_timeline, seconds, voice

MUSIC, SPEECH = (12.0, 0.8, -4.0), (12.0, 0.6, -22.0)


def test_it_takes_a_moment_to_begin_and_a_moment_to_end() -> None:
    music = HoldMusic()
    begun_s = [music.feed([MUSIC], [False])[0] for _ in range(300)].index(True) * TICK_S
    assert BEGINS_S < begun_s < BEGINS_S + 2 * MEMORY_S
    ended_s = [music.feed([SPEECH], [False])[0] for _ in range(300)].index(False) * TICK_S
    assert ENDS_S < ended_s < ENDS_S + MEMORY_S


def test_speech_and_the_room_are_no_music() -> None:
    music = HoldMusic()
    assert not any(music.feed([SPEECH], [False])[0] for _ in range(200))
    assert not any(music.feed([(0.5, 0.9, -1.0)], [False])[0] for _ in range(200))


def bass(duration_s: float) -> FloatArray:
    """One note at a time, with rests as long: nothing of it holds its level."""
    t = seconds(duration_s)
    beat = (t / 0.45).astype(int)
    hz = 98.0 * 2.0 ** (np.array([0, 3, 5, 0, 7, 5])[beat % 6] / 12.0)
    phase = 2 * np.pi * np.cumsum(hz) / 16_000
    note = np.exp(-(t % 0.45) * 2) * (t % 0.45 < np.array([0.4, 0.2, 0.3])[beat % 3])
    return at_level(sum(np.sin(phase * k) / k for k in range(1, 9)) * note, -28.0)


def chords(duration_s: float) -> FloatArray:
    t = seconds(duration_s)
    beat = (t / 0.5).astype(int)
    root = 220.0 * 2.0 ** (np.array([0, 5, 7, 3])[beat % 4] / 12.0)
    phase = 2 * np.pi * np.cumsum(root) / 16_000
    sound = sum(np.sin(phase * ratio * k) / k for ratio in (1.0, 1.25, 1.5) for k in (1, 2, 3))
    return at_level(sound * (0.7 + 0.3 * np.exp(-(t % 0.5) * 6)), -28.0)


def caller_speech_s(caller: FloatArray) -> tuple[float, set[Reason | None]]:
    engine = Engine(CueSettings())
    agent = hiss(len(caller) / 16_000, -72.0)
    events = engine.feed(Block(0, len(caller), agent, caller)) + engine.finish()
    speech_s = sum(
        e.span.duration_s for e in events if isinstance(e, SpeechEnded) and e.speaker is Speaker.CALLER
    )
    reasons = {e.reason for e in events if isinstance(e, MeasurabilityChanged) and e.measure is Measure.OVERLAP}
    return speech_s, reasons


def test_music_is_not_the_callers_speech() -> None:
    speech_s, _ = caller_speech_s(on_timeline(32.0, (1.0, chords(30.0))))
    assert speech_s < 5.0


def test_notes_with_rests_between_them_are_not_the_callers_speech() -> None:
    speech_s, _ = caller_speech_s(on_timeline(42.0, (1.0, bass(40.0))) + hiss(42.0, -66.0))
    assert speech_s < 5.0


def test_who_speaks_over_quieter_music_is_heard() -> None:
    said = voice(20.0, 200.0, -26.0)
    speech_s, _ = caller_speech_s(on_timeline(22.0, (1.0, said)) + 0.1 * on_timeline(22.0, (0.0, bass(22.0))))
    assert speech_s > 15.0


def test_who_speaks_after_the_music_is_heard() -> None:
    said = voice(10.0, 200.0, -26.0)
    speech_s, _ = caller_speech_s(on_timeline(42.0, (1.0, bass(25.0)), (29.0, said)) + hiss(42.0, -66.0))
    alone_s, _ = caller_speech_s(on_timeline(42.0, (29.0, said)) + hiss(42.0, -66.0))
    assert alone_s - 1.0 < speech_s < alone_s + 5.0


def test_overlap_is_not_measured_while_music_plays() -> None:
    speech_s, reasons = caller_speech_s(
        on_timeline(32.0, (1.0, chords(15.0)), (20.0, voice(8.0, 200.0, -26.0)))
    )
    assert reasons == {Reason.HOLD_MUSIC, None}
    assert speech_s > 6.0
