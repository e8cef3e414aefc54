"""The level by which a leak is told and judged: pre-emphasised, 0.8 to 3 kHz.

A small loudspeaker plays nothing of what lies below, where a voice has most of its power, and adds sound of its
own to it; above, rooms and telephones differ. In this band a real telephone's loudspeaker moves with what it
plays at a correlation of 0.90, broad band at 0.53; two real calls without a leak at 0.22 and never over 0.7.
"""

from __future__ import annotations

import numpy as np

from coach.dsp.spectrum import BAND_EDGES_HZ, decibels
from coach.model.sound import HOPS_PER_TICK, SAMPLE_RATE_HZ, FloatArray

ECHO_BAND_HZ = (770, 2900)
# Pre-emphasis of 6 dB an octave; at this frequency a power stays as it is.
UNCHANGED_HZ = 1500.0


_FIRST, _LAST = (BAND_EDGES_HZ.index(hz) for hz in ECHO_BAND_HZ)
_PER_TICK = np.float32(1.0 / HOPS_PER_TICK)


def _pre_emphasis(hz: FloatArray) -> FloatArray:
    weight: FloatArray = np.square(hz / np.float32(UNCHANGED_HZ))
    return weight


_EDGES_HZ: FloatArray = np.array(BAND_EDGES_HZ[_FIRST : _LAST + 1], np.float32)
_WEIGHTS = _pre_emphasis(np.sqrt(_EDGES_HZ[:-1] * _EDGES_HZ[1:]))


def hop_levels_db(power: FloatArray) -> FloatArray:
    """Band powers (..., BANDS) -> levels in dBFS, (...)."""
    return decibels(_in_band(power))


def tick_levels_db(power: FloatArray) -> FloatArray:
    """Band powers (rows, hops, BANDS) -> levels in dBFS, (rows, ticks)."""
    by_tick = _in_band(power).reshape(len(power), -1, HOPS_PER_TICK)
    return decibels(np.add.reduce(by_tick, -1) * _PER_TICK)


def bin_weights(bins: int) -> FloatArray:
    """What the powers of a spectrum of `bins` from 0 Hz to half the rate count in the same level, (bins,)."""
    hz = np.linspace(0.0, SAMPLE_RATE_HZ / 2, bins, dtype=np.float32)
    inside = (hz >= ECHO_BAND_HZ[0]) & (hz < ECHO_BAND_HZ[1])
    return np.where(inside, _pre_emphasis(hz), np.float32(0.0))


def _in_band(power: FloatArray) -> FloatArray:
    weighted: FloatArray = np.add.reduce(power[..., _FIRST:_LAST] * _WEIGHTS, -1)
    return weighted
