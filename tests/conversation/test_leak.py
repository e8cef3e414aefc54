"""Leaks found by how levels move together, on made sound whose parts are known."""

from __future__ import annotations

import numpy as np
import pytest

from coach.conversation.canceller import EchoCanceller
from coach.conversation.leak import FIRST_BLOCKS, Leak
from coach.conversation.leak_watch import LeakWatch
from coach.dsp.echo_band import tick_levels_db
from coach.dsp.spectrum import BandSpectrum
from coach.model.sound import TICK_SAMPLES, FloatArray
from tests.conversation.test_canceller import level_db, through_a_room
from tests.made_sound import hiss, on_timeline, voice

LONG_S = 40.0
CALLER = on_timeline(LONG_S, (0.5, voice(39.0, 210.0, -24.0, seed=4)))
ROOM = hiss(LONG_S, -72.0)


def levels_db(sound: FloatArray) -> list[float]:
    blocks = sound[: len(sound) // TICK_SAMPLES * TICK_SAMPLES].reshape(-1, TICK_SAMPLES)
    return [10 * float(np.log10(power)) for power in (blocks**2).mean(axis=1) + 1e-11]


def moving_together(microphone: FloatArray, caller: FloatArray) -> list[bool]:
    watch, found = LeakWatch(), []
    for near_db, far_db in in_band_db(microphone, caller).T.tolist():
        watch.feed(near_db, far_db)
        found.append(watch.moves_together)
    return found


def through(leak: Leak, microphone: FloatArray, caller: FloatArray) -> tuple[FloatArray, list[float]]:
    whole = len(microphone) // TICK_SAMPLES * TICK_SAMPLES
    without = leak.feed(microphone[:whole], caller[:whole], in_band_db(microphone[:whole], caller[:whole]))
    return without.left, without.needed_db


def in_band_db(microphone: FloatArray, caller: FloatArray) -> FloatArray:
    """Both levels in the echo's band, as the listener measures them."""
    whole = len(microphone) // TICK_SAMPLES * TICK_SAMPLES
    return tick_levels_db(BandSpectrum(2).feed(np.stack([microphone[:whole], caller[:whole]])))


@pytest.mark.parametrize(("gain_db", "lag_s"), [(-6.0, 0.06), (-20.0, 0.06), (-35.0, 0.06), (-6.0, 0.4)])
def test_a_leak_is_noticed_within_three_seconds_of_the_caller(gain_db: float, lag_s: float) -> None:
    found = moving_together(through_a_room(CALLER, gain_db, lag_s) + ROOM, CALLER)
    assert found.index(True) * TICK_SAMPLES / 16_000 < 3.5
    assert all(found[-100:])


@pytest.mark.parametrize("seed", range(4))
def test_two_voices_do_not_move_together(seed: int) -> None:
    agent = on_timeline(LONG_S, (1.0, voice(38.0, 120.0, -30.0, 5.6 - 0.3 * seed, seed=20 + seed)))
    assert not any(moving_together(agent + ROOM, CALLER))


def test_a_leak_that_begins_late_is_taken_out_like_an_early_one() -> None:
    leak = through_a_room(CALLER, -10.0, 0.05)
    leak[: 20 * 16_000] = 0.0
    left, _ = through(Leak(), leak + ROOM, CALLER)
    assert level_db(left[28 * 16_000 :]) < level_db(leak[28 * 16_000 :]) - 10.0


def test_the_agent_must_pass_what_a_bad_loudspeaker_leaves() -> None:
    leak = through_a_room(CALLER, -6.0, 0.05)
    rng = np.random.default_rng(5)
    # Its level, nothing of its wave.
    rough = (np.abs(leak) * rng.standard_normal(len(leak)) * 1.5).astype(np.float32) + ROOM
    without = Leak().feed(rough, CALLER, in_band_db(rough, CALLER))
    assert np.array(levels_db(without.left))[200:].max() > -40.0
    left_db = in_band_db(without.left, CALLER)[0]
    assert (left_db > np.array(without.needed_in_band_db))[200:].mean() < 0.02


class CountingCanceller(EchoCanceller):
    """The real one, which counts how often it was told that the path changed."""

    times = 0

    def begin_anew(self) -> None:
        self.times += 1
        super().begin_anew()


def told_anew_after(microphone: FloatArray, from_s: float) -> int:
    """How often the canceller began anew from this moment on."""
    leak, canceller = Leak(), CountingCanceller()
    leak._canceller = canceller
    first = round(from_s * 16_000) // TICK_SAMPLES * TICK_SAMPLES
    through(leak, microphone[:first], CALLER[:first])
    before = canceller.times
    through(leak, microphone[first:], CALLER[first:])
    return canceller.times - before


def test_only_a_path_that_changes_is_learned_anew() -> None:
    half = len(CALLER) // 2
    stays = through_a_room(CALLER, -12.0, 0.05)
    changes = np.concatenate([stays[:half], through_a_room(CALLER, -12.0, 0.07, seed=8)[half:]])
    assert told_anew_after(changes + ROOM, LONG_S / 2) >= 1
    assert told_anew_after(stays + ROOM, LONG_S / 2) == 0


def test_an_agent_who_speaks_over_a_leak_is_passed() -> None:
    agent = on_timeline(LONG_S, (15.0, voice(20.0, 120.0, -32.0, 5.3, seed=9)))
    microphone = through_a_room(CALLER, -12.0, 0.05) + agent + ROOM
    left, needed_db = through(Leak(), microphone, CALLER)
    ordinary = np.array(levels_db(agent)) > -40.0
    assert ordinary.sum() > 200
    assert (np.array(levels_db(left)) > np.array(needed_db))[ordinary].mean() > 0.9


def test_over_a_silent_microphone_nothing_is_in_doubt() -> None:
    steady = (0.05 * np.sin(2 * np.pi * 425.0 * np.arange(len(CALLER)) / 16_000)).astype(np.float32)
    _, needed_db = through(Leak(), ROOM, steady)
    assert max(needed_db) < -60.0


def test_without_a_leak_the_microphone_stays_as_it_is() -> None:
    agent = on_timeline(LONG_S, (2.0, voice(36.0, 120.0, -34.0, 5.3, seed=9))) + ROOM
    left, needed_db = through(Leak(), agent, CALLER)
    after = 2 * FIRST_BLOCKS
    np.testing.assert_array_equal(left[after * TICK_SAMPLES :], agent[after * TICK_SAMPLES : len(left)])
    assert max(needed_db[after:]) < -80.0


def test_nothing_is_ever_added_to_the_microphone() -> None:
    quiet = hiss(LONG_S, -80.0)
    rings = np.where(np.arange(len(CALLER)) % 64_000 < 16_000, 1.0, 0.0) * 0.2
    ringing = (rings * np.sin(2 * np.pi * 425.0 * np.arange(len(CALLER)) / 16_000)).astype(np.float32)
    left, _ = through(Leak(), quiet, ringing)
    assert max(levels_db(left)) < -78.0


def test_any_split_gives_the_same_bits() -> None:
    microphone = through_a_room(CALLER, -10.0, 0.05) + ROOM
    whole, needed_db = through(Leak(), microphone, CALLER)
    leak, parts, needed = Leak(), [], []
    levels = in_band_db(microphone, CALLER)
    for first in range(0, len(whole), 7 * TICK_SAMPLES):
        part = slice(first, min(first + 7 * TICK_SAMPLES, len(whole)))
        without = leak.feed(microphone[part], CALLER[part], levels[:, first // TICK_SAMPLES :][:, :7])
        parts.append(without.left)
        needed += without.needed_db
    np.testing.assert_array_equal(np.concatenate(parts), whole)
    assert needed == needed_db
