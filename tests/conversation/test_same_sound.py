"""Both channels with the same sound, and what only looks alike."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.same_sound import BEGINS_AGAIN_S, BEGINS_S, SameSound
from coach.model.sound import TICK_S, TICK_SAMPLES, FloatArray
from tests.made_sound import hiss, on_timeline, voice

SECONDS = 40.0
AGENT = on_timeline(SECONDS, (1.0, voice(9.0, 120.0, -30.0, seed=1)), (21.0, voice(9.0, 120.0, -30.0, seed=2)))
CALLER = on_timeline(
    SECONDS, (11.0, voice(9.0, 210.0, -30.0, seed=3)), (31.0, voice(8.0, 210.0, -30.0, seed=4))
)
MIXED = (AGENT + CALLER).astype(np.float32)


def same_from_s(agent: FloatArray, caller: FloatArray) -> float | None:
    watch = SameSound()
    for tick in range(len(agent) // TICK_SAMPLES):
        part = slice(tick * TICK_SAMPLES, (tick + 1) * TICK_SAMPLES)
        if watch.feed(agent[part], caller[part]):
            return tick * TICK_S
    return None


@pytest.mark.parametrize("gain", [1.0, 0.8, -1.0])
@pytest.mark.parametrize("noise_db", [-90.0, -60.0])
def test_one_recording_in_both_channels_is_known_in_seconds(gain: float, noise_db: float) -> None:
    caller = (gain * MIXED + hiss(SECONDS, noise_db)[: len(MIXED)]).astype(np.float32)
    assert same_from_s(MIXED, caller) == pytest.approx(1.0 + BEGINS_S, abs=2.0)


def test_two_people_are_two() -> None:
    assert same_from_s(AGENT, CALLER) is None


@pytest.mark.parametrize("late_samples", [8, 16, 80, 800])
def test_two_microphones_in_one_room_are_two(late_samples: int) -> None:
    assert same_from_s(MIXED, np.roll(MIXED, late_samples)) is None


def test_a_caller_mixed_into_the_microphone_is_another_case() -> None:
    assert same_from_s(MIXED, CALLER) is None


def test_what_was_two_channels_becomes_one_only_after_long() -> None:
    later = np.tile(MIXED, 3)
    agent, caller = np.concatenate([AGENT, later]), np.concatenate([CALLER, later])
    found_s = same_from_s(agent, caller)
    assert found_s is not None
    assert found_s > SECONDS + BEGINS_AGAIN_S


def test_it_is_over_soon_after_the_channels_differ() -> None:
    watch, same = SameSound(), []
    for agent, caller in ((MIXED, MIXED), (AGENT, CALLER)):
        for tick in range(len(agent) // TICK_SAMPLES):
            part = slice(tick * TICK_SAMPLES, (tick + 1) * TICK_SAMPLES)
            same.append(watch.feed(agent[part], caller[part]))
    second = same[len(same) // 2 :]
    assert sum(second) * TICK_S < 5.0
    assert not second[-1]
