"""Does automatic gain run? The room and the voice are turned up and down together, again and again.

A voice does not move the noise between its words, and a room takes no voice with it: where both move the same
way, further than either does by itself, the gain moved. Once is a knob (see gain); again and again is a gain
that follows the voice. While it does, a level says nothing about the voice. A gain
that has settled, whatever it did before, is not running. Decided on plain values.

Known failure: a room so quiet that its noise is the converter's own does not move with the gain.
"""

from __future__ import annotations

from collections import deque
from statistics import median

# Values come every 0.12 s of speech: a median of 1.4 s of it, as long as the running values look back.
MEDIAN_OF = 12
# In one call's ordinary speech, 1.4 s medians of noise stay within 2 dB, those of the unlikely level within 4
# (own measurement, 24 calls).
NOISE_MOVED_DB = 4.0
LEVEL_MOVED_DB = 4.0
# A gain moves noise that lies over the microphone's own as far as the voice, or less; a room that gets loud
# moves the level of the two together a little.
NOISE_OVER_LEVEL_DB = 3.0
# What moved alone for this many medians is the room or the voice: nothing to compare with any more. The noise
# floor follows a gain turned up within five (same measurement).
ALONE_FOR = 6
# A knob makes two moves while it is turned by 12 dB; and a voice that is raised without a pause, and calms down
# again, seems to take the room along once there and once back.
LEAST_MOVES = 3
# Moves count for 24 s of speech, and a gain that hasn't moved for 8 s of speech has settled.
COUNTS_FOR = 200
SETTLED_AFTER = 64


class GainRunning:
    """Feed the unlikely part of the level and the noise between the words, dB; ask whether the gain runs."""

    def __init__(self) -> None:
        self._level_db: list[float] = []
        self._noise_db: list[float] = []
        self._before: tuple[float, float] | None = None
        self._alone = 0
        self._fed = 0
        self._moves: deque[tuple[int, bool]] = deque(maxlen=2 * LEAST_MOVES)  # (when, upwards)
        self.running = False

    def feed(self, unlikely_db: float, noise_db: float) -> None:
        """By how much the level is over what effort and F0 make likely, and the noise, dBFS."""
        self._fed += 1
        self._level_db.append(unlikely_db)
        self._noise_db.append(noise_db)
        if len(self._level_db) < MEDIAN_OF:
            return
        now = median(self._level_db), median(self._noise_db)
        self._level_db.clear()
        self._noise_db.clear()
        self._compare(now)

    def _compare(self, now: tuple[float, float]) -> None:
        before = self._before or now
        level_db, noise_db = now[0] - before[0], now[1] - before[1]
        together = level_db * noise_db > 0.0 and abs(noise_db) <= abs(level_db) + NOISE_OVER_LEVEL_DB
        moved = abs(level_db) >= LEVEL_MOVED_DB, abs(noise_db) >= NOISE_MOVED_DB
        self._alone = self._alone + 1 if any(moved) else 0
        if all(moved) and together:
            self._moves.append((self._fed, level_db > 0.0))
        if self._before is None or (all(moved) and together) or self._alone >= ALONE_FOR:
            self._before, self._alone = now, 0
        while self._moves and self._fed - self._moves[0][0] > COUNTS_FOR:
            self._moves.popleft()
        self.running = len(self._moves) >= LEAST_MOVES and self._fed - self._moves[-1][0] <= SETTLED_AFTER
