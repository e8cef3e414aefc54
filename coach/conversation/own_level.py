"""Is a stretch as loud as this speaker speaks? Clicks, breath, thumps in the room and rests of an echo are not.

Own measurement on a real telephone call: of 34 stretches of less than a second, the eleven that are no voice
stay 9 dB and more under the middle of their channel's speech throughout, and all that are a voice come within
2 dB of it. So a stretch counts once it is as loud as nine tenths of what is surely speech, or has gone on for a
second: someone may speak more quietly than before. Known failure: what comes before three seconds of speech
counts.
"""

from __future__ import annotations

from coach.model.sound import TICK_S

# The level that a tenth of what is surely speech lies under.
UNDER_SHARE = 0.1
# It follows the speech by so much a second at the most, upwards by a ninth of that: a raised minute hardly
# moves it (own choice).
FALLS_DB_PER_S = 0.5
_FALL_DB_PER_TICK = FALLS_DB_PER_S * TICK_S
# It is known after so much speech; until then everything counts.
LEAST_SPEECH_S = 3.0
_LEAST_TICKS = round(LEAST_SPEECH_S / TICK_S)
# A stretch with so much speech in it counts however quiet it is.
LONG_S = 1.0
_LONG_TICKS = round(LONG_S / TICK_S)


class OwnLevel:
    """One speaker: tell it of every stretch that begins, and the level of every tick with speech in it."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._first_db: list[float] | None = []
        self._usual_db = float("-inf")
        self.begin()

    def begin(self) -> None:
        """A stretch begins."""
        self._ticks = 0
        self.counts = False
        """Is the stretch under way the speaker's voice?"""

    def feed(self, level_db: float, *, sure: bool) -> None:
        """The level of a tick of the stretch under way, in dBFS, and whether all of it is surely speech."""
        self._ticks += 1
        if sure and self._first_db is not None:
            self._first_db.append(level_db)
            if len(self._first_db) == _LEAST_TICKS:
                self._usual_db = sorted(self._first_db)[round(UNDER_SHARE * _LEAST_TICKS)]
                self._first_db = None
        elif sure and self.counts:
            under = level_db < self._usual_db
            self._usual_db += _FALL_DB_PER_TICK * (UNDER_SHARE - under) / (1.0 - UNDER_SHARE)
        self.counts = self.counts or level_db >= self._usual_db or self._ticks >= _LONG_TICKS
