"""Matching two takes of one text: which moment of the one says what a moment of the other says.

Dynamic time warping (Sakoe and Chiba 1978, IEEE Transactions on Acoustics, Speech, and Signal Processing 26(1))
over the envelopes of sixteen bands, within a band around the straight line. Each band is taken against its own
mean and spread in speech, so that level, microphone and most of the voice drop out, and what is left is the
order of vowels, consonants and pauses. It goes along anti-diagonals, whose cells don't depend on one another.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

Array: TypeAlias = npt.NDArray[np.float64]

HOP_S = 0.04
WINDOW_S = 0.064
BANDS = 16
LOW_HZ, HIGH_HZ = 150.0, 5_000.0
FLOOR_DB = 45.0
"""What is so far below a band's loudest tenth is silence, however silent."""
BAND_SHARE = 0.25
LEAST_BAND_S = 8.0
"""How far they may lie apart, as a share of the longer one, and at least: a long pause, a sentence left out."""
MOST_TAKE_S = 360.0
"""Longer takes are not matched: they are compared from their start. 9000 frames take a second or two."""
SIDEWAYS = 0.15
"""What it costs more to stay in one take while the other goes on: without it, steady vowels are stretched at
random. Of the spread of a band; ours, from tests/practice/test_alignment.py."""


@dataclass(frozen=True, slots=True, eq=False)
class Alignment:
    """Pairs of moments that say the same, in order: two arrays of shape (n,), neither of which ever falls."""

    first_s: Array
    second_s: Array

    def second_of(self, first_s: float) -> float:
        """Return the moment of the second take that says what this moment of the first does."""
        return float(np.interp(first_s, self.first_s, self.second_s))

    def first_of(self, second_s: float) -> float:
        """Return the moment of the first take that says what this moment of the second does."""
        return float(np.interp(second_s, self.second_s, self.first_s))

    def turned(self) -> Alignment:
        """Return the same with the second take first."""
        return Alignment(self.second_s, self.first_s)


def from_their_start(first_s: float, second_s: float) -> Alignment:
    """Return the alignment of two takes of these lengths that simply begin together."""
    longer = max(first_s, second_s)
    ends = np.array([0.0, longer])
    return Alignment(ends, ends)


def aligned(first: FloatArray, second: FloatArray) -> Alignment:
    """Match two sounds, 16 kHz mono of shape (n,) and (m,). Silence or longer takes give `from_their_start`."""
    lengths_s = len(first) / SAMPLE_RATE_HZ, len(second) / SAMPLE_RATE_HZ
    if max(lengths_s) > MOST_TAKE_S or not (np.any(first) and np.any(second)):
        return from_their_start(*lengths_s)
    one, other = envelopes(first), envelopes(second)
    if min(len(one), len(other)) < 2:
        return from_their_start(*lengths_s)
    at_one, at_other = _path(one, other)
    first_s, second_s = at_one * HOP_S, at_other * HOP_S
    return Alignment(np.append(first_s, lengths_s[0]), np.append(second_s, lengths_s[1]))


def envelopes(sound: FloatArray) -> Array:
    """Return the bands' levels against their own speech, shape (frames, BANDS), a frame every `HOP_S`.

    0 is a band's mean in speech and 1 one spread over it; silence is far below.
    """
    hop, window = round(HOP_S * SAMPLE_RATE_HZ), round(WINDOW_S * SAMPLE_RATE_HZ)
    frames = max(1, 1 + len(sound) // hop)
    padded = np.zeros((frames - 1) * hop + window, np.float32)
    used = sound[: len(padded) - window // 2]
    padded[window // 2 : window // 2 + len(used)] = used
    pieces = np.lib.stride_tricks.sliding_window_view(padded, window)[::hop][:frames]
    power = np.abs(np.fft.rfft(pieces * np.hanning(window), axis=1)) ** 2
    levels_db = 10.0 * np.log10(power @ _filters(window).T + 1e-12)
    loud_db = np.percentile(levels_db, 90, axis=0)
    levels_db = np.maximum(levels_db, loud_db - FLOOR_DB)
    whole_db = levels_db.max(axis=1)
    speech = whole_db > np.percentile(whole_db, 95) - 25.0
    spoken = levels_db[speech] if speech.any() else levels_db
    spread = np.maximum(spoken.std(axis=0), 1.0)
    found: Array = (levels_db - spoken.mean(axis=0)) / spread
    return found


def _filters(window: int) -> Array:
    """Return triangles, evenly apart in mel, of shape (BANDS, bins)."""
    mel = np.linspace(_mel(LOW_HZ), _mel(HIGH_HZ), BANDS + 2)
    edges_hz = 700.0 * (np.exp(mel / 1127.0) - 1.0)
    frequency_hz = np.fft.rfftfreq(window, 1 / SAMPLE_RATE_HZ)
    low, centre, high = edges_hz[:-2, None], edges_hz[1:-1, None], edges_hz[2:, None]
    up, down = (frequency_hz - low) / (centre - low), (high - frequency_hz) / (high - centre)
    filters: Array = np.maximum(0.0, np.minimum(up, down))
    return filters


def _mel(frequency_hz: float) -> float:
    return 1127.0 * float(np.log1p(frequency_hz / 700.0))


def _path(one: Array, other: Array) -> tuple[Array, Array]:
    """Return the cheapest way through both, as frames of each, from the first pair to the last.

    On diagonal d stand the pairs (i, d - i); `lows[d]` is the least i within the band. A diagonal is reached
    from the one before (one of the two goes on) and from the one before that (both do).
    """
    n, m = len(one), len(other)
    half = max(round(LEAST_BAND_S / HOP_S), round(BAND_SHARE * max(n, m)))
    one32, other32 = one.astype(np.float32), other.astype(np.float32)
    last = n + m - 2
    lows, steps = np.zeros(last + 1, np.int64), []
    before: Array = np.zeros(0)
    before_low = 0
    two_before: Array = np.zeros(0)
    two_low = 0
    for d in range(last + 1):
        # Within the band: |i * m / n - j| <= half, with j = d - i.
        slope = m / n
        low = max(0, d - m + 1, int(np.ceil((d - half) / (1 + slope))))
        high = min(n - 1, d, int(np.floor((d + half) / (1 + slope))))
        high = max(high, low)
        i = np.arange(low, high + 1)
        cost = np.abs(one32[i] - other32[d - i]).mean(axis=1).astype(np.float64)
        if d == 0:
            total, step = cost, np.zeros(1, np.uint8)
        else:
            ways = np.stack(
                (
                    _shifted(two_before, two_low, i - 1) + 2.0 * cost,
                    _shifted(before, before_low, i - 1) + cost + SIDEWAYS,
                    _shifted(before, before_low, i) + cost + SIDEWAYS,
                )
            )
            step = ways.argmin(axis=0).astype(np.uint8)
            total = ways.min(axis=0)
        lows[d] = low
        steps.append(step)
        two_before, two_low = before, before_low
        before, before_low = total, low
    i_at, d = n - 1, last
    path = [(n - 1, m - 1)]
    while d > 0:
        match int(steps[d][i_at - lows[d]]):
            case 0:
                i_at, d = i_at - 1, d - 2
            case 1:
                i_at, d = i_at - 1, d - 1
            case _:
                d -= 1
        path.append((i_at, d - i_at))
    pairs = np.array(path[::-1], np.float64)
    return pairs[:, 0], pairs[:, 1]


def _shifted(values: Array, low: int, wanted: npt.NDArray[np.int64]) -> Array:
    """Return the values of a diagonal that begins at `low` for these places; infinity beyond it."""
    found = np.full(len(wanted), np.inf)
    at = wanted - low
    inside = (at >= 0) & (at < len(values))
    found[inside] = values[at[inside]]
    return found
