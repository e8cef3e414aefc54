"""The caller out of the microphone, on made sound whose parts are known."""

from __future__ import annotations

import numpy as np

from coach.conversation.canceller import EchoCanceller
from coach.conversation.leak_doubt import MARGIN_DB
from coach.model.sound import TICK_SAMPLES, FloatArray
from tests.made_sound import hiss, on_timeline, voice


def level_db(sound: np.ndarray) -> float:
    return float(10 * np.log10(np.mean(sound**2) + 1e-12))


def cancel(microphone: FloatArray, caller: FloatArray) -> FloatArray:
    canceller = EchoCanceller()
    parts = []
    for first in range(0, len(microphone) - TICK_SAMPLES + 1, TICK_SAMPLES):
        part = slice(first, first + TICK_SAMPLES)
        canceller.hear(caller[None, part])
        parts.append(canceller.cancel(microphone[part], 0)[0])
    return np.concatenate(parts)


def through_a_room(sound: FloatArray, gain_db: float, lag_s: float, seed: int = 3) -> FloatArray:
    rng = np.random.default_rng(seed)
    tail = rng.standard_normal(1600) * np.exp(-np.arange(1600) / 320)
    tail[0] = 6.0
    tail /= np.sqrt(np.sum(tail**2))
    path = np.concatenate([np.zeros(round(lag_s * 16_000)), tail]) * 10 ** (gain_db / 20)
    return np.convolve(sound, path)[: len(sound)].astype(np.float32)


CALLER = on_timeline(20.0, (0.5, voice(19.0, 210.0, -24.0, seed=4)))


def test_a_leak_is_taken_out_within_seconds() -> None:
    leak = through_a_room(CALLER, -12.0, 0.06)
    left = cancel(leak + hiss(20.0, -72.0), CALLER)
    assert level_db(left[160_000:]) < level_db(leak[160_000:320_000]) - 12.0


def test_the_agent_is_left_as_they_were_under_double_talk() -> None:
    agent = on_timeline(20.0, (8.0, voice(8.0, 120.0, -34.0, seed=9)))
    left = cancel(agent + through_a_room(CALLER, -12.0, 0.06), CALLER)
    speaking = slice(9 * 16_000, 15 * 16_000)
    difference = left[speaking] - agent[speaking]
    assert level_db(difference) < level_db(agent[speaking]) - 12.0


def test_without_a_leak_nothing_is_taken_and_nothing_added() -> None:
    agent = on_timeline(20.0, (2.0, voice(16.0, 120.0, -34.0, seed=9)))
    left = cancel(agent, CALLER)
    assert level_db(left - agent[: len(left)]) < -55.0


def test_a_silent_caller_costs_nothing() -> None:
    agent = voice(2.0)[: 50 * TICK_SAMPLES]
    np.testing.assert_array_equal(cancel(agent, np.zeros_like(agent)), agent)


def test_doubt_covers_what_is_left_of_the_caller_from_the_start() -> None:
    caller = on_timeline(20.0, (0.5, voice(19.0, 160.0, -24.0, 3.2, seed=11)))
    leak = through_a_room(caller, -12.0, 0.06)
    canceller = EchoCanceller()
    over_doubt_db = []
    for first in range(0, len(leak) - TICK_SAMPLES + 1, TICK_SAMPLES):
        part = slice(first, first + TICK_SAMPLES)
        canceller.hear(caller[None, part])
        left, doubt = canceller.cancel(leak[part], 0)
        if level_db(leak[part]) > -60.0:
            over_doubt_db.append(level_db(left) - 10 * np.log10(doubt + 1e-12))
    assert len(over_doubt_db) > 300
    assert np.mean(np.array(over_doubt_db) > MARGIN_DB) < 0.08
