"""Was the microphone's gain changed? The level moved for good, and the voice itself did not.

Someone who speaks up moves the balance of their spectrum and their F0 with their level, by some tenths of a dB
and of a semitone for every dB (Traunmueller and Eriksson 2000); a knob or an automatic gain moves nothing else.
Such a voice, settled at another level for ten seconds, shows any change of gain.

A gain turned down at once shows sooner by the room: the noise between the words falls by the same dB at the
same moment, which no voice can do. A room that goes quiet by itself takes no voice with it, so both must have
fallen: the noise, and the level of the voice below what its own effort and F0 make likely. Then two seconds of
speech are enough, and the voice may be raised in them. A gain turned up waits for the ten seconds: a loud room
and a voice that is raised in it look too much alike, and a level that reads too high alone is no rise, while
one that reads too low hides one.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import deque
from collections.abc import Sequence
from itertools import islice
from statistics import median

from coach.coaching.tone import BaselineDeviation

# Departures come every 0.12 s of speech: this is about ten seconds of it.
WINDOW = 80
# Ordinary turns differ by less over ten seconds (own measurement).
GAIN_FROM_DB = 4.0
# Both halves of the window must agree: in the middle of a change the median is neither.
SETTLED_WITHIN_DB = 2.5
# A voice that moves its level moves its balance by more than this share of it.
EFFORT_PER_DB = 0.2
F0_WITHIN_ST = 1.5

# The running values look back on 1.5 s of speech, twelve departures: after as many, and a few to be sure, they
# are of the new gain alone.
NEW_GAIN = 16
# The noise is settled where it stays within this, and moved by the other at once (own measurement: over two
# seconds of speech it stays within 2 dB 99 % of the time, over a call of three minutes within 3 dB; 24 calls).
NOISE_WITHIN_DB = 2.0
NOISE_FROM_DB = 4.0
# Noise at the bottom of what is measured moves less than the gain: a gain of 12 dB shows as 8 in a room at
# -72 dBFS (own measurement). It never moves more.
NOISE_SHORT_OF_GAIN_DB = 6.0
# The level that a voice's effort and F0 make likely, dB per dB and per semitone: least squares on the running
# values of 24 built calls, half of them with raises; 96 % of those are -5 to 7 dB away (own measurement).
LEVEL_PER_EFFORT = 0.54
LEVEL_PER_ST = 0.41
# By so much may that be wrong after two seconds of speech.
LIKELY_WITHIN_DB = 4.0


class GainWatch:
    """Feed departures from the baseline as they are measured; ask how much of the level is the microphone's."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._deviations: deque[BaselineDeviation] = deque(maxlen=WINDOW)
        self._levels_db: list[float] = []  # theirs, sorted
        self._noise_db: deque[float] = deque(maxlen=NEW_GAIN)
        self._room_db: float | None = None
        self._since_noise_moved = 0
        self.offset_db = 0.0

    def feed(self, deviation: BaselineDeviation, noise_db: float) -> None:
        """The next departure, its level as the microphone gave it, and the noise between the words, dBFS."""
        if len(self._deviations) == WINDOW:
            del self._levels_db[bisect_left(self._levels_db, self._deviations[0].level_db)]
        insort(self._levels_db, deviation.level_db)
        self._deviations.append(deviation)
        self._noise_db.append(noise_db)
        if not self._by_noise():
            self._by_level()

    def _by_noise(self) -> bool:
        """Did noise and voice fall together, at once?"""
        if len(self._noise_db) < NEW_GAIN or max(self._noise_db) - min(self._noise_db) > NOISE_WITHIN_DB:
            return False
        noise_db = median(self._noise_db)
        if self._room_db is None:
            self._room_db = noise_db
        fell_db = self._room_db - noise_db
        self._since_noise_moved += 1
        only_the_room = self._since_noise_moved > NEW_GAIN
        if fell_db < NOISE_FROM_DB or only_the_room:
            self._room_db, self._since_noise_moved = noise_db, 0
            return False
        newest = islice(self._deviations, len(self._deviations) - NEW_GAIN, None)
        too_quiet_db = self.offset_db - median(unlikely_db(one) for one in newest)
        over_noise_db = too_quiet_db - fell_db
        together = -LIKELY_WITHIN_DB < over_noise_db < NOISE_SHORT_OF_GAIN_DB + LIKELY_WITHIN_DB
        if not together or too_quiet_db < GAIN_FROM_DB:
            return False
        self.offset_db -= fell_db + min(max(over_noise_db, 0.0), NOISE_SHORT_OF_GAIN_DB)
        self._room_db, self._since_noise_moved = noise_db, 0
        self._deviations.clear()
        self._levels_db.clear()
        self._noise_db.clear()
        return True

    def _by_level(self) -> None:
        """Has the level settled elsewhere, and nothing else moved?"""
        if len(self._deviations) < WINDOW:
            return
        level_db = (self._levels_db[WINDOW // 2 - 1] + self._levels_db[WINDOW // 2]) / 2
        moved_db = level_db - self.offset_db
        if abs(moved_db) < GAIN_FROM_DB:  # as nearly always
            return
        levels_db = [one.level_db for one in self._deviations]
        settled = abs(median(levels_db[: WINDOW // 2]) - median(levels_db[WINDOW // 2 :])) < SETTLED_WITHIN_DB
        if settled and _unmoved(self._deviations, moved_db):
            self.offset_db = level_db


def _unmoved(deviations: Sequence[BaselineDeviation], moved_db: float) -> bool:
    """Did the level move by this much without the voice?"""
    effort_db = median(one.effort_db for one in deviations)
    f0_st = median(one.f0_st for one in deviations)
    return abs(effort_db) < EFFORT_PER_DB * abs(moved_db) and abs(f0_st) < F0_WITHIN_ST


def unlikely_db(one: BaselineDeviation) -> float:
    """By how much the level is over what effort and F0 make likely."""
    return one.level_db - LEVEL_PER_EFFORT * one.effort_db - LEVEL_PER_ST * one.f0_st


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


class AgcDetector:
    """Feed the unlikely part of the level and the noise between the words, dB; ask whether the gain runs."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
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
