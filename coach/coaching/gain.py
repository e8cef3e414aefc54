"""Was the microphone's gain changed? The level moved for good, and the voice itself did not.

Someone who speaks up moves the balance of their spectrum and their F0 with their level, by some tenths of a dB
and of a semitone for every dB (Traunmueller and Eriksson 2000); a knob or an automatic gain moves nothing else.
"""

from __future__ import annotations

from collections import deque
from statistics import median

from coach.coaching.tone import Departure

# Departures come every 0.12 s of speech: this is about ten seconds of it.
WINDOW = 80
# Ordinary turns differ by less over ten seconds (own measurement).
GAIN_FROM_DB = 4.0
# Both halves of the window must agree: in the middle of a change the median is neither.
SETTLED_WITHIN_DB = 2.5
# A voice that moves its level moves its balance by more than this share of it.
EFFORT_PER_DB = 0.2
F0_WITHIN_ST = 1.5


class GainWatch:
    """Feed departures from the usual as they are measured; ask how much of the level is the microphone's."""

    def __init__(self) -> None:
        self._departures: deque[Departure] = deque(maxlen=WINDOW)
        self.offset_db = 0.0

    def feed(self, departure: Departure) -> None:
        """The next departure, its level as the microphone gave it."""
        self._departures.append(departure)
        if len(self._departures) < WINDOW:
            return
        levels_db = [one.level_db for one in self._departures]
        level_db = median(levels_db)
        moved_db = level_db - self.offset_db
        if abs(moved_db) < GAIN_FROM_DB:  # as nearly always
            return
        settled = abs(median(levels_db[: WINDOW // 2]) - median(levels_db[WINDOW // 2 :])) < SETTLED_WITHIN_DB
        effort_db = median(one.effort_db for one in self._departures)
        f0_st = median(one.f0_st for one in self._departures)
        unmoved = abs(effort_db) < EFFORT_PER_DB * abs(moved_db) and abs(f0_st) < F0_WITHIN_ST
        if settled and unmoved:
            self.offset_db = level_db
