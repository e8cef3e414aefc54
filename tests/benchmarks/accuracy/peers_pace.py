"""Syllable nuclei by the method of de Jong and Wempe (Behavior Research Methods 41, 2009), with Praat's
measures.

This was written from the paper, and serves for comparison only. A nucleus is a voiced peak of the intensity
contour, at least 2 dB over the dip before it, and within 25 dB of the maximum (the 99 % quantile), as in their
later version.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from itertools import pairwise

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.peers import Peers

BELOW_MAXIMUM_DB = 25.0
MAXIMUM_QUANTILE = 0.99
DIP_DB = 2.0
INTENSITY_FLOOR_HZ = 50.0
# The settings that their script gives Praat.
PITCH_STEP_S, PITCH_FLOOR_HZ, PITCH_CEILING_HZ, PITCH_CANDIDATES = 0.02, 30.0, 450.0, 4


def de_jong_wempe(samples: FloatArray) -> int:
    """Count the nuclei."""
    sound = importlib.import_module("parselmouth").Sound(samples.astype(np.float64), SAMPLE_RATE_HZ)
    intensity = sound.to_intensity(minimum_pitch=INTENSITY_FLOOR_HZ)
    level_db, time_s = np.asarray(intensity.values)[0], np.asarray(intensity.xs())
    peaks = np.flatnonzero((level_db[1:-1] > level_db[:-2]) & (level_db[1:-1] >= level_db[2:])) + 1
    least_db = max(np.quantile(level_db, MAXIMUM_QUANTILE) - BELOW_MAXIMUM_DB, float(level_db.min()))
    peaks = peaks[level_db[peaks] > least_db]
    nuclei = [
        peak
        for before, peak in pairwise([0, *peaks])
        if level_db[peak] - level_db[before : peak + 1].min() > DIP_DB
    ]
    pitch = sound.to_pitch_ac(
        time_step=PITCH_STEP_S,
        pitch_floor=PITCH_FLOOR_HZ,
        max_number_of_candidates=PITCH_CANDIDATES,
        silence_threshold=0.03,
        voicing_threshold=0.25,
        octave_cost=0.01,
        octave_jump_cost=0.35,
        voiced_unvoiced_cost=0.25,
        pitch_ceiling=PITCH_CEILING_HZ,
    )
    return sum(not np.isnan(pitch.get_value_at_time(time_s[peak])) for peak in nuclei)


PEERS: Peers[Callable[[FloatArray], int]] = {
    "de Jong and Wempe": (("parselmouth",), de_jong_wempe),
}
