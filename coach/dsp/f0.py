"""F0: autocorrelation candidates joined by an online Viterbi search, and a regression for what is voiced.

Candidates are the strongest peaks of the frame's autocorrelation (Boersma 1993), plus "unvoiced"; the path
through them costs for octave jumps, for voicing changes and for distance from where the voice has been lately.
It is decided `LOOK_AHEAD_HOPS` late, so that one odd frame does not make an octave jump. Which hops are voiced
`voicing` decides.
Units: Hz; NaN is unvoiced or not computed. Known failure: creaky voice, some of which is called unvoiced
(tests/benchmarks).
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.periodicity import F0_MAX_HZ, F0_MIN_HZ, LAG_MAX, LAG_MIN, RATE_HZ, Autocorrelation
from coach.dsp.voicing import Path, Voicing, VoicingEvidence
from coach.model.sound import HOP_S, HOPS_PER_TICK, FloatArray

CANDIDATES = 5
LOOK_AHEAD_HOPS = 3
# Costs in units of autocorrelation, tuned on the odd-numbered sentences of Bagshaw's laryngograph data.
VOICING_THRESHOLD = 0.45
OCTAVE_COST = 0.027
OCTAVE_JUMP_COST = 0.115
VOICING_CHANGE_COST = 0.16
# Noise is like itself at no lag but zero, and so lowers every peak by its share of the power. That is made up
# for, up to this share: beyond, the floor is more than the noise of this very hop (own measurement, as above).
MOST_NOISE_SHARE = np.float32(0.2)
# No voice moves this far in 10 ms.
BREAK_OCTAVES = 0.2
BREAK_COST = 0.13
# A voice stays within half an octave of its mean nearly always (a spread of 2 to 4 st, Traunmueller and
# Eriksson 1995); farther off each octave costs. The mean is of half a second of hops with a clear period, which
# the speech model calls voiced: others who talk before the agent begins are not the agent's range.
RANGE_OCTAVES = 0.45
FAR_COST = 0.19
CENTRE_FROM_STRENGTH = 0.25
CENTRE_FROM_LOG_ODDS = 0.0
CENTRE_LEAST_HOPS = 15
CENTRE_STEP = 0.02
# Sound far below the loudest of the last moments is likelier a tail, a breath or the room than a vowel.
QUIET_FROM_DB = 8.0
QUIET_OVER_DB = 12.0
QUIET_BONUS = 0.13
PEAK_FALL_DB_PER_HOP = 0.05
STATES = CANDIDATES + 1
_ONE, _NO_HZ = np.float32(1.0), np.float32(np.nan)
_UNVOICED = CANDIDATES
_AT_REST = np.append(np.full(CANDIDATES, np.inf), 0.0)


def candidates(autocorrelation: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Peaks of each row: F0 in Hz and strength, both (rows, CANDIDATES); strength -inf where there is none.

    Peaks are refined by a parabola. Strength has a small cost per octave of period, so that of two equal
    peaks the shorter period wins (Boersma's octave cost).
    """
    f0_hz: FloatArray = np.ones((len(autocorrelation), CANDIDATES), np.float32)
    strength: FloatArray = np.full((len(autocorrelation), CANDIDATES), -np.inf, np.float32)
    middle = autocorrelation[:, LAG_MIN : LAG_MAX + 1]
    left = autocorrelation[:, LAG_MIN - 1 : LAG_MAX]
    right = autocorrelation[:, LAG_MIN + 1 : LAG_MAX + 2]
    row, at = ((middle > left) & (middle >= right) & (middle > 0.0)).nonzero()
    here, before, after = middle[row, at], left[row, at], right[row, at]
    shift = 0.5 * (before - after) / (before - 2.0 * here + after)
    lag = at + LAG_MIN + shift
    score = np.minimum(here - 0.25 * (before - after) * shift, 1.0) - OCTAVE_COST * np.log2(lag / LAG_MIN)
    score[(lag > RATE_HZ / F0_MIN_HZ) | (lag < RATE_HZ / F0_MAX_HZ)] = -np.inf
    best_first = np.lexsort((-score, row))
    row, score, lag = row[best_first], score[best_first], lag[best_first]
    rank = np.arange(len(row)) - row.searchsorted(row)
    chosen = (rank < CANDIDATES) & (score > -np.inf)
    f0_hz[row[chosen], rank[chosen]] = RATE_HZ / lag[chosen]
    strength[row[chosen], rank[chosen]] = score[chosen]
    return f0_hz, strength


class F0Tracker:
    """One voice's F0, hop by hop, `LOOK_AHEAD_HOPS` late."""

    latency_s = LOOK_AHEAD_HOPS * HOP_S

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._peak_db = -90.0
        self._centre = 0.0
        self._centre_hops = 0
        self._hops_without = LOOK_AHEAD_HOPS + 1
        self._cost = _AT_REST
        self._f0_hz: FloatArray = np.ones((LOOK_AHEAD_HOPS, CANDIDATES), np.float32)
        self._gain = np.full((LOOK_AHEAD_HOPS, STATES), -np.inf)
        self._back = np.full((LOOK_AHEAD_HOPS, STATES), _UNVOICED)
        self._known = np.zeros(LOOK_AHEAD_HOPS, np.bool_)
        self._voicing = Voicing(LOOK_AHEAD_HOPS)

    def feed(
        self,
        autocorrelation: Autocorrelation,
        gate: npt.NDArray[np.bool_],
        noise_share: FloatArray,
        heard: VoicingEvidence,
    ) -> FloatArray:
        """F0 in Hz of the first channel's hops, delayed by LOOK_AHEAD_HOPS. All others (hops,), whole ticks:
        `gate` says of which, `noise_share` how much of their power is the room's.

        Hops that were gated out, here or before, are unvoiced.
        """
        hops = len(gate)
        of_channel = autocorrelation.rows.searchsorted(hops)
        rows = autocorrelation.rows[:of_channel]
        mine = gate[rows]
        hop_of_row = rows[mine]
        bonus = self._quiet_bonus(heard.level_db)
        if not len(hop_of_row) and self._cost is _AT_REST:
            self._voicing.skip(heard.level_db)
            return np.full(hops, np.nan, np.float32)
        f0_hz: FloatArray = np.ones((hops, CANDIDATES), np.float32)
        gain = np.full((hops, STATES), -np.inf)
        without_noise = _ONE / (_ONE - np.minimum(noise_share[hop_of_row], MOST_NOISE_SHARE))
        peaks = candidates(autocorrelation.by_lag[:of_channel][mine] * without_noise[:, None])
        f0_hz[hop_of_row], gain[hop_of_row, :_UNVOICED] = peaks
        gain[:, _UNVOICED] = VOICING_THRESHOLD
        gain[hop_of_row, _UNVOICED] += bonus[hop_of_row]
        known = np.concatenate([self._known, np.zeros(hops, np.bool_)])
        known[LOOK_AHEAD_HOPS + hop_of_row] = True
        own = heard.model > CENTRE_FROM_LOG_ODDS
        path = self._search(f0_hz, gain, known[LOOK_AHEAD_HOPS:].tolist(), own.tolist())
        decided, self._known = known[:hops], known[hops:]
        return self._voicing.feed(path, decided, heard)

    def _quiet_bonus(self, level_db: FloatArray) -> npt.NDArray[np.float64]:
        below_db = []
        peak_db = self._peak_db
        for level in level_db.tolist():
            peak_db -= PEAK_FALL_DB_PER_HOP
            if level > peak_db:  # noqa: PLR1730  a third of the time of max()
                peak_db = level
            below_db.append(peak_db - level)
        self._peak_db = peak_db
        quiet = np.minimum(np.maximum((np.array(below_db) - QUIET_FROM_DB) / QUIET_OVER_DB, 0.0), 1.0)
        bonus: npt.NDArray[np.float64] = QUIET_BONUS * quiet
        return bonus

    def _search(
        self, f0_hz: FloatArray, gain: npt.NDArray[np.float64], known: list[bool], own: list[bool]
    ) -> Path:
        """The best path through (hops, CANDIDATES), as it stands LOOK_AHEAD_HOPS after each hop. The mean moves
        with the voice's `own` hops.
        """
        all_f0_hz, all_gain = np.concatenate([self._f0_hz, f0_hz]), np.concatenate([self._gain, gain])
        octaves = np.log2(all_f0_hz[LOOK_AHEAD_HOPS - 1 :].astype(np.float64))
        change = np.full((len(gain), STATES, STATES), VOICING_CHANGE_COST)
        apart = np.abs(octaves[1:, :, None] - octaves[:-1, None])
        change[:, :_UNVOICED, :_UNVOICED] = OCTAVE_JUMP_COST * apart + BREAK_COST * (apart > BREAK_OCTAVES)
        change[:, _UNVOICED, _UNVOICED] = 0.0
        back = np.concatenate([self._back, np.full((len(gain), STATES), _UNVOICED)])
        best = np.full(len(gain), _UNVOICED)
        cost = self._cost
        arrive = np.empty((STATES, STATES))
        for hop, is_known in enumerate(known):
            if hop % HOPS_PER_TICK == 0 and self._centre_hops >= CENTRE_LEAST_HOPS:
                tick = slice(hop, hop + HOPS_PER_TICK)
                if True in known[tick]:
                    far = np.abs(octaves[1:][tick] - self._centre) - RANGE_OCTAVES
                    gain[tick, :_UNVOICED] -= FAR_COST * np.maximum(far, 0.0)
            if is_known:
                self._hops_without = 0
            elif self._hops_without >= LOOK_AHEAD_HOPS:
                cost = _AT_REST
                continue
            else:
                self._hops_without += 1
            of_hop = gain[hop]
            np.add(change[hop], cost, out=arrive)
            arrive.argmin(axis=1, out=back[hop + LOOK_AHEAD_HOPS])
            cost = np.minimum.reduce(arrive, axis=1) - of_hop
            best[hop] = state = int(cost.argmin())
            if own[hop] and state != _UNVOICED and of_hop[state] > CENTRE_FROM_STRENGTH:
                self._centre_hops += 1
                step = max(CENTRE_STEP, 1.0 / self._centre_hops)
                self._centre += step * (float(octaves[hop + 1, state]) - self._centre)
        self._cost = cost
        self._f0_hz, self._gain = all_f0_hz[-LOOK_AHEAD_HOPS:], all_gain[-LOOK_AHEAD_HOPS:]
        self._back = back[-LOOK_AHEAD_HOPS:]
        hops = np.arange(len(gain))
        coming_hz: FloatArray = np.full(len(gain), _NO_HZ)
        for late in range(LOOK_AHEAD_HOPS):
            here = hops + LOOK_AHEAD_HOPS - late
            coming_hz = np.where(
                best == _UNVOICED, coming_hz, all_f0_hz[here, np.minimum(best, CANDIDATES - 1)]
            )
            best = back[here, best]
        unvoiced = best == _UNVOICED
        found_hz: FloatArray = np.where(unvoiced, _NO_HZ, all_f0_hz[hops, np.minimum(best, CANDIDATES - 1)])
        strength = np.where(unvoiced, -np.inf, all_gain[hops, best]).astype(np.float32)
        return Path(found_hz, coming_hz, strength)
