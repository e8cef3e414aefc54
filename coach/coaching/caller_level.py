"""How loud the caller is against how they began: their own level, and nothing else of them.

What they began with is the median level of the first half minute of their speech; what they are at now that of
the last seconds of it. Two numbers are held, no sound and no course of values: the first settles once and
stays, the second follows. Where the agent speaks too nothing is taken in, for some phone programs play the
agent back into the same output.

Who turns up the volume makes the line's noise louder along with the voice: what the noise rose by is no rise of
the caller's. Known failures: a line that sends no noise; a caller who goes to a louder place and speaks up.
"""

from __future__ import annotations

from collections import deque
from statistics import median

from coach.model.sound import TICK_S

# Half a minute of speech: long enough to hold more than one turn of most calls.
BEGAN_S = 30.0
# Levels are medians over pieces of some half a second of speech: a click doesn't move them.
PIECE_S = 0.6
_TICKS_PER_PIECE = round(PIECE_S / TICK_S)
# The last six seconds of speech are "now": over three, ordinary turns of one caller came within 0.1 dB of
# WELL_OVER_DB (own measurement).
NOW_S = 6.0
# The line's noise is the least level of so long, words included: between and within them there is some moment
# without sound. Less than half of NOW_S, so that it is that of now alone before half of the speech is.
NOISE_S = 2.4
# So much louder noise is a knob; what moves by less is the noise itself (own choice).
KNOB_DB = 3.0
# After this long without a word of theirs nothing is said of how they are now.
FRESH_S = 20.0
# One step of vocal effort, from normal to raised, is 6 dB of speech level (ANSI S3.5-1997: 62.35 to 68.34 dB).
WELL_OVER_DB = 6.0


class CallerLevel:
    """Feed one level a tick while the caller alone speaks; ask how far it is over how they began."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._piece_db: list[float] = []
        self._first_db: list[float] | None = []
        self._now_db: deque[float] = deque(maxlen=round(NOW_S / PIECE_S))
        self._heard_s = float("-inf")
        self._over_db: float | None = None
        self._least_db: deque[float] = deque(maxlen=round(NOISE_S / PIECE_S))
        self._least_of_piece_db = float("inf")
        self._piece_ticks = 0
        self._first_noise_db: list[float] = []
        self._began_noise_db: float | None = None
        self.began_db: float | None = None

    def add(self, now_s: float, level_db: float) -> None:
        """The caller's level over this tick of their speech."""
        self._heard_s = now_s
        self._piece_db.append(level_db)
        if len(self._piece_db) >= _TICKS_PER_PIECE:
            self._add_piece(median(self._piece_db))
            self._piece_db.clear()

    def add_line(self, level_db: float) -> None:
        """The level of the caller's channel over any tick of sound without the agent's."""
        self._least_of_piece_db = min(self._least_of_piece_db, level_db)
        self._piece_ticks += 1
        if self._piece_ticks >= _TICKS_PER_PIECE:
            self._least_db.append(self._least_of_piece_db)
            self._piece_ticks, self._least_of_piece_db = 0, float("inf")
            if self._first_db is not None and len(self._least_db) == self._least_db.maxlen:
                self._first_noise_db.append(min(self._least_db))

    def over_began_db(self, now_s: float) -> float | None:
        """None before they have spoken for BEGAN_S, and once that is long ago."""
        return self._over_db if now_s - self._heard_s <= FRESH_S else None

    def _add_piece(self, level_db: float) -> None:
        if self._first_db is not None:
            self._first_db.append(level_db)
            if len(self._first_db) * PIECE_S >= BEGAN_S:
                self.began_db, self._first_db = median(self._first_db), None
                self._began_noise_db = median(self._first_noise_db) if self._first_noise_db else None
            return
        self._now_db.append(level_db)
        if self.began_db is not None and len(self._now_db) == self._now_db.maxlen:
            self._over_db = median(self._now_db) - self.began_db - self._turned_up_db()

    def _turned_up_db(self) -> float:
        """By how much the whole line got louder."""
        if self._began_noise_db is None or not self._least_db:
            return 0.0
        rise_db = min(self._least_db) - self._began_noise_db
        return rise_db if rise_db >= KNOB_DB else 0.0
