"""Held notes: a period that stays where it is, as instruments hold it and voices don't.

A frame's autocorrelation is compared with those of 80 and 120 ms before. A note repeats itself, whichever
instruments play it; of a voice the period moves all the time, by more than a hundredth also in a long "well".
Own measurement, share of the time in which a note is held: the five opsound tracks 0.3 to 26 %, music of two
games 0.2 to 12 %, speech 0.03 to 0.14 %. Known failure: instruments whose pitch never rests, as voices, strings
and guitars that bend every note.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.periodicity import LAG_MAX, LAG_MIN, Autocorrelation
from coach.model.sound import HOPS_PER_TICK, TICK_S, FloatArray

# How far back a frame is compared, in ticks: the least that a note lasts, in a quick piece too.
BACK_TICKS = (2, 3)
# The cosine between both autocorrelations, and the least peak of what has a period at all. Chosen so that in
# no seconds of speech a voice comes near to music (see above; `conversation.hold_music.HELD_SHARE`).
ALIKE = 0.985
PERIODIC = 0.5
_LAGS = LAG_MAX + 1 - LAG_MIN
_MOST_BACK = max(BACK_TICKS)
_TINY = np.float32(1e-9)


class HeldNotes:
    """Some channels, tick by tick."""

    latency_s = _MOST_BACK * TICK_S
    """A note is known to be held so long after it began."""

    def __init__(self, channels: int) -> None:
        self._before_at_rest: FloatArray = np.zeros((channels, _MOST_BACK, _LAGS), np.float32)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._before = self._before_at_rest

    def feed(self, autocorrelation: Autocorrelation, hops: int) -> npt.NDArray[np.bool_]:
        """That of the newest `hops` of each channel -> (channels, ticks): is a note held in the tick?"""
        channels, ticks = len(self._before), hops // HOPS_PER_TICK
        channel, hop = np.divmod(autocorrelation.rows, hops)
        last = np.flatnonzero(hop % HOPS_PER_TICK == HOPS_PER_TICK - 1)
        now: FloatArray = np.zeros((channels, _MOST_BACK + ticks, _LAGS), np.float32)
        now[:, :_MOST_BACK] = self._before
        lags = autocorrelation.by_lag[last, LAG_MIN : LAG_MAX + 1]
        lags = lags * (np.maximum.reduce(lags, 1, keepdims=True) > PERIODIC)
        length = np.sqrt(np.add.reduce(lags * lags, 1, keepdims=True))
        now[channel[last], _MOST_BACK + hop[last] // HOPS_PER_TICK] = lags / np.maximum(length, _TINY)
        self._before = now[:, ticks:]
        held = np.ones((channels, ticks), np.bool_)
        for back in BACK_TICKS:
            earlier = now[:, _MOST_BACK - back : _MOST_BACK - back + ticks]
            held &= np.add.reduce(now[:, _MOST_BACK:] * earlier, 2) > ALIKE
        return held
