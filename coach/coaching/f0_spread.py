"""How much the voice moves: the spread of F0 in semitones about the median of its turn.

Within turns, so that a voice that is higher in one turn than in the next is not taken for a lively one. The
spread is robust: the interquartile range over 1.349, which is a normal distribution's standard deviation; an
octave error or a creak in a few of a hundred hops moves it little. In conversation it is 2 to 4 st
(Traunmueller and Eriksson 1995).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ
from coach.model.sound import HOP_S
from coach.model.spans import F0Spread

# Nine in ten stretches of 10 s of voiced speech have a spread within a fifth of that of the whole recording, of
# 5 s within a third, of 20 s within an eighth (own measurement, nine voices of 20 to 124 s).
LEAST_VOICED_S = 10.0
# A turn that goes on and on is taken in parts of so much voiced speech.
MOST_TURN_S = 30.0
# The differences are counted in steps of this: a tenth of the least spread of a voice, and less than F0's own
# error.
STEP_ST = 0.1
IQR_OF_SPREAD = 1.349
_MOST_ST = 12.0 * float(np.log2(F0_MAX_HZ / F0_MIN_HZ))
_STEPS = round(2 * _MOST_ST / STEP_ST) + 1


class F0SpreadCount:
    """Add the F0 of voiced hops and end turns; ask for the spread at any time."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._turn_hz: list[float] = []
        self._turn_counts: list[bool] = []
        self._counts: npt.NDArray[np.int64] = np.zeros(_STEPS, np.int64)

    def add(self, f0_hz: float, *, counts: bool = True) -> None:
        """The F0 of a voiced hop. One that does not count tells only where the middle of its turn lies."""
        self._turn_hz.append(f0_hz)
        self._turn_counts.append(counts)
        if len(self._turn_hz) * HOP_S >= MOST_TURN_S:
            self.end_turn()

    def end_turn(self) -> None:
        """The turn is over: its hops are compared with its median."""
        self._counts = self._with_turn()
        self._turn_hz, self._turn_counts = [], []

    def spread(self) -> F0Spread | None:
        """Of all turns, the one under way included; None before LEAST_VOICED_S of voiced speech."""
        counts = self._with_turn()
        voiced_s = float(counts.sum()) * HOP_S
        if voiced_s < LEAST_VOICED_S:
            return None
        below = np.cumsum(counts) / counts.sum()
        low, high = below.searchsorted([0.25, 0.75])
        return F0Spread(float(high - low) * STEP_ST / IQR_OF_SPREAD, voiced_s)

    def _with_turn(self) -> npt.NDArray[np.int64]:
        """The counts, with those of the turn under way."""
        if not self._turn_hz:
            return self._counts
        semitones = 12.0 * np.log2(np.array(self._turn_hz))
        from_median = (semitones - np.median(semitones))[np.array(self._turn_counts)]
        steps = np.rint((from_median + _MOST_ST) / STEP_ST).astype(np.intp)
        return self._counts + np.bincount(np.clip(steps, 0, _STEPS - 1), minlength=_STEPS)
