"""The band in which an echo is told: tones of known power, and what lies outside."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.echo_band import UNCHANGED_HZ, bin_weights, hop_levels_db, tick_levels_db
from coach.dsp.spectrum import BandSpectrum
from coach.model.sound import HOPS_PER_TICK, TICK_SAMPLES
from tests.made_sound import tone


def power(hz: float, level_db: float) -> np.ndarray:
    return BandSpectrum(1).feed(tone(hz, 2.0, level_db)[None])


def test_a_tone_where_nothing_changes_has_its_own_level() -> None:
    levels_db = tick_levels_db(power(UNCHANGED_HZ, -30.0))
    assert levels_db.shape == (1, 50)
    assert levels_db[0, 10:-10] == pytest.approx(-30.0, abs=1.0)


@pytest.mark.parametrize("hz", [150.0, 450.0, 3600.0, 6500.0])
def test_what_lies_outside_counts_for_nothing(hz: float) -> None:
    assert tick_levels_db(power(hz, -30.0))[0, 10:-10].max() < -60.0


def test_pre_emphasis_is_six_decibels_an_octave() -> None:
    low, high = (hop_levels_db(power(hz, -30.0))[0, 50] for hz in (1080.0, 2160.0))
    assert high - low == pytest.approx(6.0, abs=1.5)


def test_hops_and_bins_say_the_same() -> None:
    sound = tone(1700.0, 2.0, -25.0)
    hop_db = hop_levels_db(BandSpectrum(1).feed(sound[None]))[0]
    assert len(hop_db) == 50 * HOPS_PER_TICK
    spectrum = np.fft.rfft(sound[:TICK_SAMPLES])
    weighted = float(np.abs(spectrum) ** 2 @ bin_weights(len(spectrum))) * 2.0 / TICK_SAMPLES**2
    assert 10 * np.log10(weighted) == pytest.approx(float(hop_db[100]), abs=1.0)
