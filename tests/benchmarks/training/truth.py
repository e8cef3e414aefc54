"""The truth of a clean clip for every 10 ms: speech by its energy, voicing by two trackers."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import Any

import numpy as np

from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import ACTIVE_WITHIN_DB

# Only the shortest gaps are closed. Bridging pauses is the work of the hangover, and a rule that learned it
# would go on after every last word.
CLOSED_GAP_HOPS = 5
# RAPT's stamps are 5 ms early, half a hop (found on the odd sentences of Bagshaw's data): its frame 2 h is hop
# h.
RAPT_HOP = HOP_SAMPLES // 2
SWIFT_LATE_S = 0.005
SWIFT_VOICED = 0.5
PEAK = 0.3


def level_by_hop_db(clip: FloatArray) -> FloatArray:
    """Compute the level of each hop: (n,) samples give (hops,) in dBFS."""
    hops = len(clip) // HOP_SAMPLES
    power = np.mean(np.square(clip[: hops * HOP_SAMPLES].reshape(hops, HOP_SAMPLES)), axis=1)
    level: FloatArray = 10 * np.log10(power + 1e-12)
    return level


def active_hops(clip: FloatArray) -> FloatArray:
    """Return 1.0 where the clip is speech, else 0.0."""
    level_db = level_by_hop_db(clip)
    on = level_db > np.percentile(level_db, 95) - ACTIVE_WITHIN_DB
    for a, b in pairwise(np.flatnonzero(on)):
        if 1 < b - a < CLOSED_GAP_HOPS:
            on[a:b] = True
    return on.astype(np.float32)


def voiced_hops(clip: FloatArray) -> FloatArray:
    """Return how certain it is that each hop is voiced, 0 to 1: half from RAPT, half from swift-f0."""
    import pysptk  # noqa: PLC0415  only training needs it

    hops = len(clip) // HOP_SAMPLES
    loud = clip * (PEAK / (np.abs(clip).max() + 1e-9))
    sound = (loud * 32767).astype(np.float32)
    rapt = pysptk.rapt(sound, fs=SAMPLE_RATE_HZ, hopsize=RAPT_HOP, min=F0_MIN_HZ, max=F0_MAX_HZ)
    found = _swift().detect(loud, SAMPLE_RATE_HZ, fmin=F0_MIN_HZ, fmax=F0_MAX_HZ)
    times_s = (np.arange(hops) + 0.5) * HOP_SAMPLES / SAMPLE_RATE_HZ
    sure = np.interp(times_s - SWIFT_LATE_S, found.timestamps, found.confidence)
    at = np.minimum(2 * np.arange(hops), len(rapt) - 1)
    return ((rapt[at] > 0).astype(np.float32) + (sure >= SWIFT_VOICED)) / 2


@cache
def _swift() -> Any:  # it need not be installed for anything else
    from swift_f0 import SwiftF0  # noqa: PLC0415

    return SwiftF0(threads=1, spin=False)
