"""Hold music: sound that goes on without the drops that speech has.

Speech falls 20 dB and more between syllables and words, several times a second; music holds its level. So:
periodic sound, over the room's floor, that stays on average within `STEADY_DB` of its own recent peak for
some seconds. Own measurement on the five opsound tracks of Debian's asterisk-moh-opsound: they average 1 to 8
dB below their peak for most of their time, calls 17 to 40, continuous prompts 12 to 19, a synthetic voice that
never draws breath 6.3 at the least. Known failures: music with rests, the first seconds of any, and ring tones,
whose pauses are as long as those between words: they count as the caller until the caller speaks.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from coach.model.sound import TICK_S

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


_WEIGHT = TICK_S / MEMORY_S


class HoldMusic:
    """One channel, tick by tick, on plain values."""

    latency_s = MEMORY_S + BEGINS_S
    """Music is called so about this long after its first note."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._met_s = 0.0
        self._unmet_s = 0.0
        self._over_floor_db = self._periodicity = self._below_peak_db = 0.0
        self._playing = False

    def feed(self, means: Iterable[Sequence[float]]) -> list[bool]:
        """Of each tick the means of dB over the floor, periodicity, dB below the recent peak -> of each whether
        music or a tone plays."""
        over_floor_db, periodicity, below_peak_db = self._over_floor_db, self._periodicity, self._below_peak_db
        met_s, unmet_s, playing = self._met_s, self._unmet_s, self._playing
        found = []
        for over_db, periodic, below_db in means:
            over_floor_db += _WEIGHT * (over_db - over_floor_db)
            periodicity += _WEIGHT * (periodic - periodicity)
            below_peak_db += _WEIGHT * (below_db - below_peak_db)
            if (
                periodicity > PERIODIC
                and over_floor_db > (STILL_OVER_FLOOR_DB if playing else OVER_FLOOR_DB)
                and below_peak_db > (STILL_STEADY_DB if playing else STEADY_DB)
            ):
                met_s, unmet_s = met_s + TICK_S, 0.0
            else:
                met_s, unmet_s = 0.0, unmet_s + TICK_S
            playing = unmet_s < ENDS_S if playing else met_s >= BEGINS_S
            found.append(playing)
        self._over_floor_db, self._periodicity, self._below_peak_db = over_floor_db, periodicity, below_peak_db
        self._met_s, self._unmet_s, self._playing = met_s, unmet_s, playing
        return found
