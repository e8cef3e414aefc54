"""The floor meets the room, and never a voice, from the first moment on."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.noise_floor import BIAS_DB, PRIOR_DB, NoiseFloor
from coach.dsp.spectrum import BANDS, BandSpectrum, decibels
from coach.model.sound import HOPS_PER_TICK, FloatArray
from tests.made_sound import hiss

TICKS_PER_S = 25.0
ROOM_DB, LOUD_ROOM_DB, VOICE_DB = -84.0, -50.0, -30.0


def floors_db(levels_db: list[float]) -> FloatArray:
    """Of one band of one channel, tick by tick; NaN is absent."""
    ticks = np.array(levels_db, np.float32)[:, None, None]
    return NoiseFloor(1, 1, TICKS_PER_S).feed(ticks)[:, 0, 0]


def test_a_voice_that_begins_at_once_does_not_become_the_floor() -> None:
    floors = floors_db([ROOM_DB] * 4 + [VOICE_DB] * 90)
    assert floors.max() <= PRIOR_DB + BIAS_DB


def test_a_loud_room_is_met_once_the_first_bucket_is_full() -> None:
    floors = floors_db([LOUD_ROOM_DB] * 30)
    assert floors[0] == PRIOR_DB + BIAS_DB
    assert floors[-1] == pytest.approx(LOUD_ROOM_DB + BIAS_DB)


def test_the_floor_of_a_steady_noise_is_its_mean_level() -> None:
    power = BandSpectrum(1).feed(hiss(20.0, -50.0)[None])
    levels = decibels(power).reshape(-1, HOPS_PER_TICK, BANDS).mean(axis=1)[:, None]
    floors = NoiseFloor(1, BANDS, TICKS_PER_S).feed(levels)[250:, 0]
    apart_db = floors - 10 * np.log10(power[0, 1000:].mean(axis=0))
    assert apart_db.mean() == pytest.approx(0.0, abs=1.5)


def test_the_first_tick_says_nothing_of_the_room() -> None:
    floors = floors_db([LOUD_ROOM_DB - 20.0] + [LOUD_ROOM_DB] * 30)
    assert floors[-1] == pytest.approx(LOUD_ROOM_DB + BIAS_DB)


def test_a_channel_that_comes_late_has_a_floor_before_and_after() -> None:
    floors = floors_db([np.nan] * 250 + [LOUD_ROOM_DB] * 150)
    assert np.isfinite(floors).all()
    assert floors[-1] == pytest.approx(LOUD_ROOM_DB + BIAS_DB)


def test_any_split_gives_the_same_floors() -> None:
    rng = np.random.default_rng(1)
    levels = rng.uniform(-80.0, -20.0, (200, 2, 3)).astype(np.float32)
    levels[40:70, 1] = np.nan
    whole = NoiseFloor(2, 3, TICKS_PER_S).feed(levels)
    by_parts = NoiseFloor(2, 3, TICKS_PER_S)
    parts = [by_parts.feed(part) for part in np.split(levels, [1, 2, 9, 10, 11, 73, 150])]
    np.testing.assert_array_equal(np.concatenate(parts), whole)


def test_no_tick_is_no_floor_and_changes_none() -> None:
    fed = NoiseFloor(1, 1, TICKS_PER_S)
    ticks = np.array([ROOM_DB] * 40, np.float32)[:, None, None]
    assert len(fed.feed(ticks[:0])) == 0
    np.testing.assert_array_equal(fed.feed(ticks)[:, 0, 0], floors_db([ROOM_DB] * 40))
