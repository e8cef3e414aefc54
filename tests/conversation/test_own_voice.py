"""The agent's own voice in the caller's channel, told from a leak, on made sound whose parts are known."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.leak_watch import LeakWatch
from coach.conversation.own_voice import OwnVoice
from coach.model.sound import TICK_SAMPLES, FloatArray
from tests.conversation.test_canceller import through_a_room
from tests.conversation.test_leak import levels_db
from tests.made_sound import hiss, on_timeline, voice

LONG_S = 60.0


def turn(
    start_s: float, seconds: float, f0_hz: float, level_db: float, seed: int
) -> list[tuple[float, FloatArray]]:
    """A turn in phrases at ever another pace: people do not speak to a beat."""
    rng, parts, at_s = np.random.default_rng(seed), [], 0.0
    while at_s < seconds:
        part_s = min(float(rng.uniform(0.4, 1.1)), seconds - at_s)
        part = voice(
            part_s, f0_hz, level_db + float(rng.uniform(-3, 3)), float(rng.uniform(2.8, 6.5)), seed=seed
        )
        parts.append((start_s + at_s, part))
        at_s += part_s + float(rng.uniform(0.0, 0.25))
    return parts


AGENT = on_timeline(
    LONG_S,
    *turn(1.0, 12.0, 120.0, -34.0, 1),
    *turn(20.0, 12.0, 125.0, -34.0, 2),
    *turn(40.0, 12.0, 118.0, -34.0, 3),
)
CALLER = on_timeline(
    LONG_S,
    *turn(13.5, 6.0, 210.0, -24.0, 4),
    *turn(32.5, 7.0, 210.0, -24.0, 5),
    *turn(52.5, 7.0, 210.0, -24.0, 6),
    room_db=-75.0,
)
ROOM = hiss(LONG_S, -72.0)


def heard(microphone: FloatArray, caller: FloatArray) -> list[bool]:
    leak, own, found = LeakWatch(), OwnVoice(), []
    near, far = blocks(microphone), blocks(caller)
    levels = zip(levels_db(microphone), levels_db(caller), strict=True)
    for tick, (near_db, far_db) in enumerate(levels):
        leak.feed(near_db, far_db)
        if own.wants_sound:
            own.hear(near[tick], far[tick])
        found.append(own.feed(near_db, far_db, leak))
    return found


def blocks(sound: FloatArray) -> FloatArray:
    return sound[: len(sound) // TICK_SAMPLES * TICK_SAMPLES].reshape(-1, TICK_SAMPLES)


def late(sound: FloatArray, by_s: float) -> FloatArray:
    return np.concatenate([np.zeros(round(by_s * 16_000), np.float32), sound])[: len(sound)]


@pytest.mark.parametrize("by_s", [0.0, 0.05, 0.1, 0.2, 0.3])
def test_the_agents_own_voice_is_noticed_in_half_a_minute(by_s: float) -> None:
    found = heard(AGENT, 0.5 * late(AGENT, by_s) + hiss(LONG_S, -80.0))
    assert found.index(True) * 0.04 < 30.0
    assert all(found[-50:])


@pytest.mark.parametrize("by_s", [0.05, 0.2])
def test_it_is_noticed_beside_a_caller_too(by_s: float) -> None:
    assert any(heard(AGENT, 0.5 * late(AGENT, by_s) + CALLER))


@pytest.mark.parametrize("by_s", [0.002, 0.01, 0.03, 0.06, 0.09])
@pytest.mark.parametrize("gain_db", [0.0, -12.0])
def test_a_leak_is_never_taken_for_it(by_s: float, gain_db: float) -> None:
    leak = through_a_room(CALLER, gain_db, by_s)
    assert not any(heard(leak + AGENT, CALLER))
    assert not any(heard(leak + ROOM, CALLER)), "even from an agent who never speaks"


def test_a_call_as_it_should_be_is_none() -> None:
    assert not any(heard(AGENT, CALLER))


def test_it_is_over_soon_after_the_right_channel_is_chosen() -> None:
    half = len(AGENT) // 2
    found = heard(AGENT, np.concatenate([late(AGENT, 0.1)[:half], CALLER[half:]]))
    assert any(found)
    assert not any(found[-250:])
