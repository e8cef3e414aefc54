"""Does the microphone send more than a telephone does? The level of the bands that a telephone leaves out.

A Bluetooth headset that falls back to its narrow-band profile (HFP with CVSD) samples at 8 kHz: nothing above
4 kHz. The sibilants of wide-band speech have most of their energy above that. Taken from 5.8 kHz on, since what
brings such a channel to 16 kHz leaves images of speech just over its edge. Known failure: an interpolation as
crude as a straight line leaves them everywhere, and such a channel counts as a wide one.
"""

from __future__ import annotations

import numpy as np

from coach.dsp.spectrum import BAND_5_8_KHZ, decibels
from coach.model.sound import FloatArray


def upper_band_db(band_power: FloatArray) -> FloatArray:
    """Level of 5.8 to 7.8 kHz in dBFS: (..., BANDS) -> (...)."""
    level: FloatArray = decibels(np.asarray(band_power[..., BAND_5_8_KHZ:].sum(axis=-1)))
    return level
