"""What begins a call, with the real engine: two people do, the sounds of a line alone do not."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.listener import SpeechListener
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray
from coach.runtime.standby import Standby
from coach.settings.schema import CallSettings
from tests.made_sound import hiss, on_timeline, seconds, voice

# (Hz, seconds on, seconds off): ETSI and British ringing, North American ringing, a busy line (ITU-T E.180).
TONES = {
    "Europe": ((425.0,), 1.0, 4.0),
    "Britain": ((400.0, 450.0), 0.4, 0.2),
    "North America": ((440.0, 480.0), 2.0, 4.0),
    "busy": ((425.0,), 0.5, 0.5),
}


def tones(name: str, duration_s: float, level_db: float) -> FloatArray:
    all_hz, on_s, off_s = TONES[name]
    t = seconds(duration_s)
    sound = sum(np.sin(2 * np.pi * hz * t) for hz in all_hz) * (t % (on_s + off_s) < on_s)
    return (sound * np.sqrt(2.0 / len(all_hz)) * 10 ** (level_db / 20)).astype(np.float32)


def begins(agent: FloatArray, caller: FloatArray) -> bool:
    standby = Standby(CallSettings(), SpeechListener, rest=False)
    step = SAMPLE_RATE_HZ // 10
    return any(
        standby.feed(Block(first, step, agent[first : first + step], caller[first : first + step])) is not None
        for first in range(0, len(agent) - step + 1, step)
    )


@pytest.mark.parametrize("room_db", [-80.0, -65.0])
@pytest.mark.parametrize("level_db", [-25.0, -10.0])
@pytest.mark.parametrize("name", TONES)
def test_a_ringing_line_alone_begins_no_call(name: str, level_db: float, room_db: float) -> None:
    caller = tones(name, 20.0, level_db) + hiss(20.0, -75.0, seed=2)
    assert not begins(hiss(20.0, room_db), caller)


def test_two_people_begin_one() -> None:
    agent = on_timeline(20.0, (4.0, voice(3.0, 120.0, -34.0, seed=1)), (12.0, voice(3.0, 120.0, -34.0, seed=2)))
    caller = on_timeline(20.0, (8.0, voice(3.5, 210.0, -26.0, 4.7, seed=3)))
    assert begins(agent, caller)
