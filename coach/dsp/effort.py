"""Vocal effort as spectral balance: what a raised voice does that a nearer microphone does not.

A louder voice closes the glottis faster, and its spectrum gains more above 1 kHz than below (Traunmüller and
Eriksson 2000; the alpha ratio of GeMAPS, Eyben et al. 2016). The balance of the two survives any change of
gain. Only bands up to 4 kHz are used: narrow-band headsets have no more. Known failures: a different
microphone has a different balance, and room noise fills the weaker side, so frames count only where both
sides stand over the noise floor.
"""

from __future__ import annotations

import numpy as np

from coach.dsp.spectrum import BAND_1_KHZ, BAND_4_KHZ, decibels
from coach.model.sound import FloatArray


def spectral_balance_db(band_power: FloatArray) -> FloatArray:
    """Level of 1 to 4 kHz over that of 60 Hz to 1 kHz: (..., BANDS) -> (...) in dB."""
    low = band_power[..., :BAND_1_KHZ].sum(axis=-1)
    high = band_power[..., BAND_1_KHZ:BAND_4_KHZ].sum(axis=-1)
    balance: FloatArray = decibels(high) - decibels(low)
    return balance


def level_db(band_power: FloatArray) -> FloatArray:
    """Level of the whole band in dBFS: (..., BANDS) -> (...)."""
    level: FloatArray = decibels(np.asarray(band_power.sum(axis=-1)))
    return level
