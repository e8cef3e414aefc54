"""Does one channel's level follow the other's, a little later? Plain levels in, tick by tick.

Two people's speech moves independently, syllable by syllable; the same sound heard twice moves together, at a
constant lag and so many dB below. `leak` asks it of the microphone and the caller, `own_voice` of the caller's
channel and the microphone. NO_DOUBT_DB stands for a level at which nothing is heard.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from coach.model.sound import FloatArray

# Below this nothing is loud enough to leak into anything.
NO_DOUBT_DB = -100.0

# The watch compares levels over 2.4 s, five times a second, at delays up to 0.44 s: a wireless loudspeaker and
# the buffers of a phone program may take 0.4 s.
WINDOW_TICKS = 60
EVERY_TICKS = 5
LAGS = 12
COMPARED_TICKS = WINDOW_TICKS - LAGS + 1
# Of the window the caller must speak this long: within 30 dB of their loudest, which is forgotten slowly.
LEAST_SPEAKING_TICKS = 33
SPEAKING_WITHIN_DB = 30.0
LOUDEST_FALL_DB = 0.1
SPEAKING_OVER_DB = -65.0
# Correlations of both levels: under 0.7 in calls without a leak but for single moments, over it mostly
# in those with one, down to 25 dB below the agent (own measurement, 48 calls).
MOVES_TOGETHER = 0.7
SEEN_AGAIN = 2
# A leak keeps its lag; two voices that look alike for a moment do so at any.
LAG_WITHIN_TICKS = 1
# How much weaker the caller is in the microphone differs from moment to moment: the louder ones count.
WEAKER_BY_SHARE = 0.8
# From one comparison to the next it gets no louder than this, 1 dB a second: more is mostly the agent, who
# begins to speak. (Own measurement on a real telephone's echo: 2.9 % of it called the agent's, 4.3 % without.)
LOUDER_DB = 0.2
# A leak that isn't seen again for this long is over, counted where the caller speaks.
LEAK_ENDS_AFTER = 100


class LeakWatch:
    """Feed both levels tick by tick; ask whether the one moves with the other, and how far below it lies."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        # Everything is written twice, a window apart, so that the newest window always lies in one piece.
        self._near_db: FloatArray = np.full(2 * WINDOW_TICKS, NO_DOUBT_DB, np.float32)
        self._far_db: FloatArray = np.full(2 * WINDOW_TICKS, NO_DOUBT_DB, np.float32)
        self._speaking: FloatArray = np.zeros(2 * WINDOW_TICKS, np.float32)
        self._speaking_ticks = 0
        self._speaks = False
        self._spoke = deque([False] * WINDOW_TICKS, maxlen=WINDOW_TICKS)
        self._loudest_db = NO_DOUBT_DB
        self._tick = 0
        self._seen = 0
        self._seen_lag = 0
        self._unseen = LEAK_ENDS_AFTER
        self._lag = 0
        self.below_db = 0.0
        """By how many dB the one is over the other, mostly under it, when last seen to move together."""
        self.compared = False
        """Was anything compared with the newest tick?"""
        self.alike = 0.0
        """How alike both moved when they were compared last (correlation), and"""
        self.alike_lag = 0
        """by how many ticks later the one."""

    @property
    def moves_together(self) -> bool:
        return self._unseen < LEAK_ENDS_AFTER

    @property
    def speaking(self) -> bool:
        """Does the caller speak in the newest tick?"""
        return self._speaks

    @property
    def expected_db(self) -> float:
        """The caller's level in the microphone now, by how much later and weaker it was when last seen."""
        return float(self._far_db[(self._tick - 1 - self._lag) % WINDOW_TICKS]) + self.below_db

    def feed(self, near_db: float, far_db: float) -> None:
        """One tick's levels in dBFS."""
        self._loudest_db = max(self._loudest_db - LOUDEST_FALL_DB, far_db)
        self._speaks = far_db > max(self._loudest_db - SPEAKING_WITHIN_DB, SPEAKING_OVER_DB)
        self._speaking_ticks += self._speaks - self._spoke[0]
        self._spoke.append(self._speaks)
        at = self._tick % WINDOW_TICKS
        self._near_db[at] = self._near_db[at + WINDOW_TICKS] = near_db
        self._far_db[at] = self._far_db[at + WINDOW_TICKS] = far_db
        self._speaking[at] = self._speaking[at + WINDOW_TICKS] = self._speaks
        self._tick += 1
        self.compared = False
        if self._tick % EVERY_TICKS == 0:
            self.alike = 0.0
            if self._speaking_ticks >= LEAST_SPEAKING_TICKS:
                self._compare()

    def _compare(self) -> None:
        first = self._tick % WINDOW_TICKS
        spoken = self._speaking[first : first + COMPARED_TICKS]
        ticks = float(np.count_nonzero(spoken))
        if ticks < LEAST_SPEAKING_TICKS - LAGS:
            return
        far_db = self._far_db[first : first + COMPARED_TICKS]
        step = self._near_db.itemsize
        # The microphone at every lag, (LAGS, COMPARED_TICKS), a view.
        later_db = np.ndarray((LAGS, COMPARED_TICKS), np.float32, self._near_db, first * step, (step, step))
        each = spoken * np.float32(1.0 / ticks)
        moves_db = later_db - (later_db @ each)[:, None]
        far_moves_db = far_db - float(far_db @ each)
        spread = np.sqrt((np.square(moves_db) @ each) * float(np.square(far_moves_db) @ each))
        alike = (moves_db @ (far_moves_db * each)) / (spread + np.float32(1e-5))
        lag = int(alike.argmax())
        self.compared, self.alike, self.alike_lag = True, float(alike[lag]), lag
        again = self._seen + 1 if abs(lag - self._seen_lag) <= LAG_WITHIN_TICKS else 1
        self._seen, self._seen_lag = again if self.alike > MOVES_TOGETHER else 0, lag
        if self._seen >= SEEN_AGAIN:
            weaker_db = np.sort((later_db[lag] - far_db)[spoken > 0.0])
            below_db = float(weaker_db[int(WEAKER_BY_SHARE * len(weaker_db))])
            self.below_db = min(below_db, self.below_db + LOUDER_DB) if self.moves_together else below_db
            self._unseen, self._lag = 0, lag
        else:
            self._unseen += 1
