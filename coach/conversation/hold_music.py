"""Hold music: sound that goes on without the drops that speech has.

Speech falls 20 dB and more between syllables and words, several times a second; music holds its level. So:
periodic sound, over the room's floor, that stays on average within `STEADY_DB` of its own recent peak for
some seconds. Own measurement on the five opsound tracks of Debian's asterisk-moh-opsound: they average 1 to 8
dB below their peak for most of their time, calls 17 to 40, continuous prompts 12 to 19, a synthetic voice that
never draws breath 6.3 at the least. Known failures: music with rests, the first seconds of any, and ring tones,
whose pauses are as long as those between words: they count as the caller until the caller speaks.
"""

from __future__ import annotations

# Means over the last seconds: a time constant of 2.4 s.
MEMORY_S = 2.4
STEADY_DB = -6.0
STILL_STEADY_DB = -9.0
PERIODIC = 0.6
# What never pauses is taken for the room in the end, and stands a little less over it.
OVER_FLOOR_DB = 4.0
STILL_OVER_FLOOR_DB = 2.0
BEGINS_S = 1.5
ENDS_S = 1.0


class HoldMusic:
    """One channel, tick by tick, on plain values."""

    def __init__(self, tick_s: float) -> None:
        self._tick_s = tick_s
        self._met_s = 0.0
        self._unmet_s = 0.0
        self._weight = tick_s / MEMORY_S
        self._over_floor_db = self._periodicity = self._below_peak_db = 0.0
        self.playing = False

    def feed(self, over_floor_db: float, periodicity: float, below_peak_db: float) -> bool:
        """The means of one tick -> does music or a tone play?"""
        self._over_floor_db += self._weight * (over_floor_db - self._over_floor_db)
        self._periodicity += self._weight * (periodicity - self._periodicity)
        self._below_peak_db += self._weight * (below_peak_db - self._below_peak_db)
        limit_db = STILL_STEADY_DB if self.playing else STEADY_DB
        enough_db = STILL_OVER_FLOOR_DB if self.playing else OVER_FLOOR_DB
        met = (
            self._over_floor_db > enough_db and self._periodicity > PERIODIC and self._below_peak_db > limit_db
        )
        self._met_s = self._met_s + self._tick_s if met else 0.0
        self._unmet_s = 0.0 if met else self._unmet_s + self._tick_s
        if self.playing:
            self.playing = self._unmet_s < ENDS_S
        else:
            self.playing = self._met_s >= BEGINS_S
        return self.playing
