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
# What a band is taken to be at most until the first bucket is full, and while nothing was heard in it.
PRIOR_DB = -72.0


class NoiseFloor:
    """A floor per row (channel) and band, moved once a tick."""

    def __init__(self, rows: int, bands: int, ticks_per_s: float) -> None:
        self._bucket_ticks = max(1, round(WINDOW_S * ticks_per_s / BUCKETS))
        self._shape = (rows, bands)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._newest: FloatArray = np.full(self._shape, np.nan, np.float32)
        self._running: FloatArray = np.full(self._shape, np.inf, np.float32)
        self._buckets = np.full((BUCKETS, *self._shape), np.inf, np.float32)
        self._lowest_bucket: FloatArray = np.full(self._shape, PRIOR_DB, np.float32)
        self._tick = 0

    def feed(self, tick_db: FloatArray) -> FloatArray:
        """Band levels of every tick in dB, (ticks, rows, bands); NaN rows are absent. -> floors, same shape.

        The very first tick says nothing: its frames reach back to before there was any sound.
        """
        if not self._tick:
            tick_db = tick_db.copy()
            tick_db[:1] = np.nan
        smoothed = self._smooth(tick_db)
        floors: FloatArray = np.empty_like(smoothed)
        at = 0
        while at < len(smoothed):
            in_bucket = self._tick % self._bucket_ticks
            if in_bucket == 0 and self._tick:
                self._fill_bucket()
            end = min(len(smoothed), at + self._bucket_ticks - in_bucket)
            running = np.fmin.accumulate(np.concatenate([self._running[None], smoothed[at:end]]))[1:]
            np.fmin(running, self._lowest_bucket, out=floors[at:end])
            self._running, self._newest = running[-1], smoothed[end - 1]
            self._tick += end - at
            at = end
        floors += np.float32(BIAS_DB)
        return np.maximum(floors, np.float32(LOWEST_DB), out=floors)

    def _smooth(self, tick_db: FloatArray) -> FloatArray:
        smoothed: FloatArray = np.empty_like(tick_db)
        add, multiply, subtract = np.add, np.multiply, np.subtract
        here = np.logical_and.reduce(np.isfinite(tick_db), axis=(1, 2)).tolist()
        newest, weight = self._newest, np.float32(1.0 - SMOOTHING)
        known = not np.isnan(newest).any()
        for tick, level_db in enumerate(tick_db):
            moved = smoothed[tick]
            add(newest, multiply(weight, subtract(level_db, newest, moved), moved), moved)
            if not (here[tick] and known):  # an absent row stays as it was, a new one starts with its level
                moved[:] = np.where(np.isnan(moved), np.fmax(newest, level_db), moved)
                known = not np.isnan(moved).any()
            newest = moved
        return smoothed

    def _fill_bucket(self) -> None:
        self._buckets = np.roll(self._buckets, 1, axis=0)
        self._buckets[0] = self._running
        self._running = self._newest
        lowest = np.fmin.reduce(self._buckets, axis=0)
        self._lowest_bucket = np.where(np.isfinite(lowest), lowest, np.float32(PRIOR_DB))
