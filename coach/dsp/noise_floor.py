"""The room between the words: a floor per band by minimum statistics.

After Martin (2001), simplified: the smoothed level's minimum over the last few seconds, plus a bias, since the
minimum of a fluctuating level lies below its mean. Speech pauses within seconds, so the minimum meets the room
even inside a long turn. Known failure: a room that gets louder is followed only after `WINDOW_S`.
"""

from __future__ import annotations

import numpy as np

from coach.model.sound import FloatArray

# A turn of 10 s has pauses of 0.12 s or more every 3 s (measured on shared calls); Martin uses 1.5 s.
WINDOW_S = 4.0
BUCKETS = 10
# Smoothing of a tick's level before the minimum is taken (Martin: about 0.1 to 0.2 s).
SMOOTHING = 0.5
# Mean minus minimum of such a smoothed level over the window in white and office noise (own measurement).
BIAS_DB = 3.0
# A room quieter than this per band is the converter's, not the room's.
LOWEST_DB = -92.0
# What a band is taken to be before anything was heard; forgotten after the first bucket.
PRIOR_DB = -72.0


class NoiseFloor:
    """A floor per row (channel) and band, moved once a tick."""

    def __init__(self, rows: int, bands: int, ticks_per_s: float) -> None:
        self._bucket_ticks = max(1, round(WINDOW_S * ticks_per_s / BUCKETS))
        self._smoothed = np.full((rows, bands), np.nan, np.float32)
        self._running = np.full((rows, bands), PRIOR_DB, np.float32)
        self._buckets = np.full((BUCKETS, rows, bands), np.inf, np.float32)
        self._lowest_bucket = np.full((rows, bands), np.inf, np.float32)
        self._tick = 0

    def feed(self, tick_db: FloatArray) -> FloatArray:
        """One tick's band levels in dB, shape (rows, bands); NaN rows are absent. -> floors, same shape."""
        known = np.isfinite(tick_db)
        start = np.where(np.isnan(self._smoothed), tick_db, self._smoothed)
        moved = start + (1.0 - SMOOTHING) * (tick_db - start)
        self._smoothed = np.where(known, moved, self._smoothed).astype(np.float32)
        self._running = np.fmin(self._running, self._smoothed)
        self._tick += 1
        if self._tick % self._bucket_ticks == 0:
            self._buckets = np.roll(self._buckets, 1, axis=0)
            self._buckets[0] = self._running
            if self._tick == self._bucket_ticks:
                self._buckets[0] = self._smoothed
            self._running = self._smoothed.copy()
            self._lowest_bucket = np.fmin.reduce(self._buckets, axis=0)
        lowest = np.fmin(self._running, self._lowest_bucket)
        floor: FloatArray = np.maximum(lowest + np.float32(BIAS_DB), np.float32(LOWEST_DB))
        return floor
