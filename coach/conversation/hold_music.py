"""Hold music: sound that goes on without the drops that speech has, or holds its notes.

Speech falls 20 dB and more between syllables and words, several times a second; music holds its level. So:
periodic sound, over the room's floor, that stays on average within `STEADY_DB` of its own recent peak for
some seconds. Own measurement on the five opsound tracks of Debian's asterisk-moh-opsound: they average 1 to 8
dB below their peak for most of their time, calls 17 to 40, continuous prompts 12 to 19, a synthetic voice that
never draws breath 6.3 at the least. Music with rests holds its notes instead (`dsp.held_notes`). Known
failures: music with rests whose pitch never rests, and the first seconds of any.
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
# Notes are held for so much of the time, over the same memory: they begin and go on. Own measurement, at most:
# 600 recordings of speech 0.05; medians of the opsound tracks with rests 0.08 and 0.19.
HELD_SHARE, STILL_HELD_SHARE = 0.07, 0.03
# Only notes near the recent peak count: quieter ones are music behind a voice, and the voice is heard.
HELD_BELOW_PEAK_DB = -12.0
# No note for so long: the music is over, however much of it there was.
NOTES_END_S = 1.5

_WEIGHT = TICK_S / MEMORY_S


class HoldMusic:
    """One channel, tick by tick, on plain values."""

    latency_s = MEMORY_S + BEGINS_S
    """Music is called so about this long after its first note."""

    def __init__(self) -> None:
        self._notes = _Notes()
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._met_s = 0.0
        self._unmet_s = 0.0
        self._over_floor_db = self._periodicity = self._below_peak_db = 0.0
        self._steady = False
        self._notes.reset()

    def feed(self, means: Iterable[Sequence[float]], held_notes: Iterable[bool]) -> list[bool]:
        """Of each tick the means of dB over the floor, periodicity, dB below the recent peak, and whether a
        note is held -> of each whether music or a tone plays."""
        over_floor_db, periodicity, below_peak_db = self._over_floor_db, self._periodicity, self._below_peak_db
        met_s, unmet_s, steady, notes = self._met_s, self._unmet_s, self._steady, self._notes
        found = []
        for (over_db, periodic, below_db), held in zip(means, held_notes, strict=True):
            over_floor_db += _WEIGHT * (over_db - over_floor_db)
            periodicity += _WEIGHT * (periodic - periodicity)
            below_peak_db += _WEIGHT * (below_db - below_peak_db)
            if (
                periodicity > PERIODIC
                and over_floor_db > (STILL_OVER_FLOOR_DB if steady else OVER_FLOOR_DB)
                and below_peak_db > (STILL_STEADY_DB if steady else STEADY_DB)
            ):
                met_s, unmet_s = met_s + TICK_S, 0.0
            else:
                met_s, unmet_s = 0.0, unmet_s + TICK_S
            steady = unmet_s < ENDS_S if steady else met_s >= BEGINS_S
            found.append(notes.feed(held=held and below_db > HELD_BELOW_PEAK_DB) or steady)
        self._over_floor_db, self._periodicity, self._below_peak_db = over_floor_db, periodicity, below_peak_db
        self._met_s, self._unmet_s, self._steady = met_s, unmet_s, steady
        return found


class _Notes:
    """Are notes held for more of the time than any voice does?"""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self._held_share = self._none_s = 0.0
        self._playing = False

    def feed(self, *, held: bool) -> bool:
        """One tick."""
        self._held_share += _WEIGHT * (held - self._held_share)
        self._none_s = 0.0 if held else self._none_s + TICK_S
        if self._none_s > NOTES_END_S:
            self._held_share = 0.0
        self._playing = self._held_share > (STILL_HELD_SHARE if self._playing else HELD_SHARE)
        return self._playing
