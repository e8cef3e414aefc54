"""How loud must a hop be to be the agent's, where the caller may be in the microphone? Levels in, tick by tick.

`leak` asks it of the whole band, by what the canceller is unsure of, and of the echo's band, by what
it leaves.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.conversation.leak_watch import NO_DOUBT_DB
from coach.model.sound import FloatArray

# A hop this far over what may remain of the caller is the agent's.
MARGIN_DB = 6.0
# Real rooms smear the caller's loud moments into the hops after them: doubt falls no faster than this
# (a reverberation time of 0.6 s).
DOUBT_FALL_DB_PER_TICK = 4.0


class LeakDoubt:
    """Feed the level of what may remain of the caller, get what a hop must pass."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._doubt_db = NO_DOUBT_DB

    def feed(self, doubt_db: float, *, sure: bool) -> float:
        """One tick's doubt in dBFS -> the level that a hop must pass. Not `sure`: the canceller doesn't cope.

        What is measured of a hop is known a tick or two later than its sound, so the doubt of the tick before
        counts in full. Where the canceller copes it is the first to know, and its doubt falls by itself.
        """
        before_db = NO_DOUBT_DB if sure else self._doubt_db
        self._doubt_db = max(doubt_db, self._doubt_db - DOUBT_FALL_DB_PER_TICK, NO_DOUBT_DB)
        return max(before_db, self._doubt_db) + MARGIN_DB


def drowned(
    level_db: FloatArray, in_band_db: FloatArray, needed_db: FloatArray, needed_in_band_db: FloatArray
) -> npt.NDArray[np.bool_]:
    """Of each hop whether it may be the caller's: (hops,) levels in dBFS, of the whole band and the echo's, and
    what they must pass."""
    lost: npt.NDArray[np.bool_] = (level_db <= needed_db) | (in_band_db <= needed_in_band_db)
    return lost
