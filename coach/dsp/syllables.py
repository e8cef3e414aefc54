"""Syllable nuclei: peaks of the 300 to 2900 Hz envelope that are voiced.

After de Jong and Wempe (2009) and Wang and Narayanan (2007): a syllable has one nucleus, a vowel, and vowels
stand out in that band. The envelope is the square root of the band's level, smoothed to about 15 Hz; a peak
counts when it stands out from the valleys on both sides by a share of the speaker's own running maximum.
Decided causally: a peak is known once the envelope has fallen from it. Units: seconds, syllables per second.
Known failures: telephone band and babble (tests/benchmarks); two vowels without a dip between them are one.
"""

from __future__ import annotations

import numpy as np

from coach.dsp.spectrum import BAND_EDGES_HZ
from coach.model.sound import HOP_S, FloatArray

FIRST_BAND = BAND_EDGES_HZ.index(300)
LAST_BAND = BAND_EDGES_HZ.index(2900)
# Share of the running maximum by which a peak stands out, and 70 ms between nuclei: tuned on the odd-numbered
# of the labelled German sentences (tests/benchmarks).
PROMINENCE = 0.012
MIN_DISTANCE_S = 0.07
# The running maximum forgets with this time constant: a few phrases.
MAXIMUM_MEMORY_S = 6.0
# A Hann kernel of 7 hops: -6 dB at about 14 Hz. It delays as much as F0's look-ahead.
_KERNEL = np.hanning(9)[1:-1]
SMOOTHING: FloatArray = (_KERNEL / _KERNEL.sum()).astype(np.float32)
SMOOTHING_DELAY_HOPS = len(SMOOTHING) // 2
# A nucleus is voiced at its top or this close to it.
VOICED_WITHIN_HOPS = 3


class SyllableEnvelope:
    """Amplitude of the band to the power of a half, which is close to loudness, smoothed."""

    latency_s = SMOOTHING_DELAY_HOPS * HOP_S

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._tail: FloatArray = np.zeros(len(SMOOTHING) - 1, np.float32)

    def feed(self, band_power: FloatArray) -> FloatArray:
        """(hops, BANDS) mean squares -> (hops,)."""
        raw = np.sqrt(np.sqrt(np.add.reduce(band_power[:, FIRST_BAND:LAST_BAND], -1)))
        buffer = np.concatenate([self._tail, raw])
        self._tail = buffer[len(raw) :]
        smooth: FloatArray = np.correlate(buffer, SMOOTHING)
        return smooth


class SyllableNuclei:
    """Nuclei of one voice, hop by hop."""

    latency_s = 0.3
    """A peak is sure once the envelope has fallen from it: 60 ms as a rule, longer after a drawn-out vowel."""

    def __init__(self) -> None:
        self._forget = float(np.exp(-HOP_S / MAXIMUM_MEMORY_S))
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._hop = -SMOOTHING_DELAY_HOPS
        self._maximum = 0.0
        self._valley = 0.0
        self._peak = 0.0
        self._peak_hop: int | None = None
        self._peak_voiced = False
        self._last_nucleus_hop = -1000
        self._voiced_hops_ago = 1000

    def skip(self, hops: int) -> None:
        """Hops that have no nucleus in them: nothing is voiced."""
        self._hop += hops
        self._voiced_hops_ago += hops
        self._maximum *= self._forget**hops
        self._peak_hop, self._valley = None, 0.0

    def step(self, value: float, voiced: bool) -> int | None:
        """One hop of the envelope, and whether that hop is voiced. -> the hop of a nucleus, once it is sure."""
        hop, self._hop = self._hop, self._hop + 1
        self._voiced_hops_ago = 0 if voiced else self._voiced_hops_ago + 1
        self._maximum = max(self._maximum * self._forget, value)
        needed = PROMINENCE * self._maximum
        if self._peak_hop is None:
            self._valley = min(self._valley, value)
            if value - self._valley > needed:
                self._peak, self._peak_hop = value, hop
                self._peak_voiced = self._voiced_hops_ago <= VOICED_WITHIN_HOPS
            return None
        if value > self._peak:
            self._peak, self._peak_hop = value, hop
            self._peak_voiced = self._voiced_hops_ago <= VOICED_WITHIN_HOPS
        elif voiced and hop - self._peak_hop <= VOICED_WITHIN_HOPS:
            self._peak_voiced = True
        if self._peak - value <= needed:
            return None
        found, self._peak_hop, self._valley = self._peak_hop, None, value
        if self._peak_voiced and (found - self._last_nucleus_hop) * HOP_S >= MIN_DISTANCE_S:
            self._last_nucleus_hop = found
            return found
        return None
