"""F0: autocorrelation candidates joined by an online Viterbi search.

Candidates are the strongest peaks of the frame's autocorrelation (Boersma 1993), plus "unvoiced"; the path
through them costs for octave jumps and for voicing changes, and is decided `LOOK_AHEAD_HOPS` late, so that one
odd frame does not make an octave jump. Units: Hz; NaN is unvoiced or not computed. Known failures: creaky
voice below 60 Hz is unvoiced; in babble at 10 dB one frame in six is wrong (tests/benchmarks).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ, LAG_MAX, LAG_MIN, RATE_HZ, Autocorrelation
from coach.model.sound import HOP_S, FloatArray

CANDIDATES = 5
LOOK_AHEAD_HOPS = 3
# Costs in units of autocorrelation, tuned on the odd-numbered sentences of Bagshaw's laryngograph data.
VOICING_THRESHOLD = 0.5
OCTAVE_COST = 0.019
OCTAVE_JUMP_COST = 0.35
VOICING_CHANGE_COST = 0.26
# Sound far below the loudest of the last moments is likelier a tail, a breath or the room than a vowel.
QUIET_FROM_DB = 8.0
QUIET_OVER_DB = 12.0
QUIET_BONUS = 0.235
PEAK_FALL_DB_PER_HOP = 0.05
_UNVOICED = CANDIDATES
_STATES = np.arange(CANDIDATES + 1)
_NO_F0: FloatArray = np.ones(CANDIDATES, np.float32)
_NO_STRENGTH: FloatArray = np.full(CANDIDATES, -np.inf, np.float32)


def candidates(autocorrelation: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Peaks of each row: F0 in Hz and strength, both (rows, CANDIDATES); strength -inf where there is none.

    Peaks are refined by a parabola. Strength has a small cost per octave of period, so that of two equal
    peaks the shorter period wins (Boersma's octave cost).
    """
    middle = autocorrelation[:, LAG_MIN : LAG_MAX + 1]
    left = autocorrelation[:, LAG_MIN - 1 : LAG_MAX]
    right = autocorrelation[:, LAG_MIN + 1 : LAG_MAX + 2]
    peak = (middle > left) & (middle >= right) & (middle > 0.0)
    bend = left - 2.0 * middle + right
    shift = np.where(peak, 0.5 * (left - right) / np.where(peak, bend, 1.0), 0.0)
    height = middle - 0.25 * (left - right) * shift
    lag = np.arange(LAG_MIN, LAG_MAX + 1, dtype=np.float32) + shift
    peak &= (lag <= RATE_HZ / F0_MIN_HZ) & (lag >= RATE_HZ / F0_MAX_HZ)
    score = np.where(peak, np.minimum(height, 1.0) - OCTAVE_COST * np.log2(lag / LAG_MIN), -np.inf)
    # The path does not care for their order, so they need not be sorted.
    order = np.argpartition(-score, CANDIDATES, axis=1)[:, :CANDIDATES]
    strength = np.take_along_axis(score, order, axis=1).astype(np.float32)
    f0_hz = (RATE_HZ / np.take_along_axis(lag, order, axis=1)).astype(np.float32)
    return f0_hz, strength


class F0Tracker:
    """One voice's F0, hop by hop, `LOOK_AHEAD_HOPS` late."""

    latency_s = LOOK_AHEAD_HOPS * HOP_S

    def __init__(self) -> None:
        self._cost = np.append(np.full(CANDIDATES, np.inf), 0.0)
        self._octaves = np.zeros(CANDIDATES)
        self._f0_hz = [_NO_F0] * (LOOK_AHEAD_HOPS + 1)
        self._back = [np.full(CANDIDATES + 1, _UNVOICED)] * (LOOK_AHEAD_HOPS + 1)
        self._peak_db = -90.0
        self._hops_without = LOOK_AHEAD_HOPS + 1

    def feed(
        self, autocorrelation: Autocorrelation, gate: npt.NDArray[np.bool_], level_db: FloatArray
    ) -> FloatArray:
        """F0 in Hz of the first channel's hops, delayed by LOOK_AHEAD_HOPS; `gate` (hops,) says of which, and
        `level_db` (hops,) how loud they are.

        Hops that were gated out, here or before, are unvoiced.
        """
        hops = len(gate)
        result: FloatArray = np.full(hops, np.nan, np.float32)
        mine = autocorrelation.rows < hops
        mine[mine] = gate[autocorrelation.rows[mine]]
        hop_of_row = autocorrelation.rows[mine]
        f0_hz, strength = candidates(autocorrelation.by_lag[mine])
        row_of = {int(hop): row for row, hop in enumerate(hop_of_row)}
        for hop, level in enumerate(level_db.tolist()):
            self._peak_db = max(self._peak_db - PEAK_FALL_DB_PER_HOP, level)
            row = row_of.get(hop)
            if row is not None:
                self._hops_without = 0
                self._step(f0_hz[row], strength[row], self._peak_db - level)
            elif self._hops_without > LOOK_AHEAD_HOPS:
                continue
            else:
                self._hops_without += 1
                self._step(_NO_F0, _NO_STRENGTH, 0.0)
            result[hop] = self._decided()
        return result

    def _step(self, f0_hz: FloatArray, strength: FloatArray, below_peak_db: float) -> None:
        octaves = np.log2(f0_hz.astype(np.float64))
        arrive = np.empty((CANDIDATES + 1, CANDIDATES + 1))
        jumps = np.abs(octaves[:, None] - self._octaves) * OCTAVE_JUMP_COST
        arrive[:_UNVOICED, :_UNVOICED] = jumps + self._cost[:_UNVOICED]
        arrive[:_UNVOICED, _UNVOICED] = self._cost[_UNVOICED] + VOICING_CHANGE_COST
        arrive[_UNVOICED, :_UNVOICED] = self._cost[:_UNVOICED] + VOICING_CHANGE_COST
        arrive[_UNVOICED, _UNVOICED] = self._cost[_UNVOICED]
        back = arrive.argmin(axis=1)
        cost = arrive[_STATES, back]
        cost[:_UNVOICED] -= strength
        quiet = min(1.0, max(0.0, (below_peak_db - QUIET_FROM_DB) / QUIET_OVER_DB))
        cost[_UNVOICED] -= VOICING_THRESHOLD + QUIET_BONUS * quiet
        self._cost = cost - cost.min()
        self._octaves = octaves
        self._back = [*self._back[1:], back]
        self._f0_hz = [*self._f0_hz[1:], f0_hz]

    def _decided(self) -> float:
        """F0 of the hop LOOK_AHEAD_HOPS ago, on the best path that ends now."""
        state = int(self._cost.argmin())
        for back in self._back[:0:-1]:
            state = int(back[state])
        return float("nan") if state == _UNVOICED else float(self._f0_hz[0][state])
