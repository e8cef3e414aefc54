"""Level, balance and noise floor against signals of known level."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.dsp.noise_floor import NoiseFloor
from coach.dsp.spectrum import (
    BANDS,
    SILENCE_DB,
    BandSpectrum,
    decibels,
    level_db,
    regions_db,
)
from coach.model.sound import FloatArray
from tests.made_sound import hiss, through_a_telephone, tone, voice


def powers(sound: FloatArray) -> FloatArray:
    return BandSpectrum(1).feed(sound[None])[0]


def balance_of(sound: FloatArray) -> FloatArray:
    """1 to 4 kHz over what lies below, in a silent room."""
    power = powers(sound)
    low_db, high_db, _, _ = regions_db(power, np.zeros_like(power))
    return high_db - low_db


def upper_band_of(power: FloatArray) -> FloatArray:
    return regions_db(power, np.zeros_like(power))[2]


@pytest.mark.parametrize("hz", [150.0, 440.0, 1000.0, 3000.0, 6000.0])
@pytest.mark.parametrize("level", [-60.0, -30.0, -6.0])
def test_a_tone_has_its_level(hz: float, level: float) -> None:
    measured = level_db(powers(tone(hz, 0.5, level)))[10:]
    assert np.abs(measured - level).max() < 0.3


def test_offset_is_not_level() -> None:
    sound = tone(500.0, 0.5, -40.0) + np.float32(0.2)
    assert np.abs(level_db(powers(sound))[10:] + 40.0).max() < 0.5


def test_exact_zeros_are_silence() -> None:
    assert (level_db(powers(np.zeros(8000, np.float32))) == SILENCE_DB).all()


def test_balance_does_not_move_with_gain() -> None:
    sound = tone(300.0, 0.5, -30.0) + tone(2000.0, 0.5, -42.0)
    loud, quiet = balance_of(sound)[10:], balance_of(sound * 0.1)[10:]
    assert np.abs(loud + 12.0).max() < 0.3
    assert np.abs(loud - quiet).max() < 0.1


def test_balance_rises_with_energy_above_one_kilohertz() -> None:
    dull = tone(300.0, 0.5, -30.0) + tone(2000.0, 0.5, -50.0)
    bright = tone(300.0, 0.5, -30.0) + tone(2000.0, 0.5, -40.0)
    difference = balance_of(bright)[10:] - balance_of(dull)[10:]
    assert np.abs(difference - 10.0).max() < 0.5


@pytest.mark.parametrize(("hz", "heard"), [(1000.0, False), (3400.0, False), (5000.0, False), (6500.0, True)])
def test_the_upper_band_is_what_a_telephone_leaves_out(hz: float, heard: bool) -> None:
    level = upper_band_of(powers(tone(hz, 0.5, -30.0)))[10:]
    assert (np.abs(level + 30.0) < 0.3).all() if heard else (level < -100.0).all()


SPOKEN = voice(2.0, level_db=-40.0)


@given(st.floats(-10.0, 20.0))
def test_the_upper_band_against_the_whole_ignores_gain(gain_db: float) -> None:
    def balance_db(sound: FloatArray) -> float:
        power = powers(sound).mean(axis=0, keepdims=True)
        return float(upper_band_of(power)[0] - level_db(power)[0])

    louder = SPOKEN * np.float32(10.0 ** (gain_db / 20.0))
    assert balance_db(louder) == pytest.approx(balance_db(SPOKEN), abs=0.1)
    assert balance_db(through_a_telephone(louder)) < balance_db(SPOKEN) - 20.0


def floor_after(sound: FloatArray) -> FloatArray:
    floor = NoiseFloor(1, BANDS, 25.0)
    bands = decibels(powers(sound)).reshape(-1, 4, BANDS).mean(axis=1)
    return floor.feed(bands[:, None])[-1, 0]


def test_the_floor_finds_the_room_under_speech_with_pauses() -> None:
    room = hiss(8.0, -55.0)
    talk = tone(400.0, 8.0, -25.0) * (np.sin(2 * np.pi * 0.5 * np.arange(128_000) / 16_000) > -0.3)
    quiet, busy = floor_after(room), floor_after((room + talk).astype(np.float32))
    assert np.abs(quiet - busy).max() < 6.0
    total = 10 * np.log10((10 ** (quiet / 10)).sum())
    assert abs(total + 55.0) < 3.0


def test_an_absent_channel_leaves_the_floor_alone() -> None:
    floor = NoiseFloor(1, BANDS, 25.0)
    before = floor.feed(np.full((200, 1, BANDS), -60.0, np.float32))[-1]
    after = floor.feed(np.full((200, 1, BANDS), np.nan, np.float32))[-1]
    np.testing.assert_array_equal(before, after)
