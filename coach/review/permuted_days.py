"""Whether a difference is more than chance: a permutation test over whole days, corrected for many measures.

Calls of one day are alike: the same queue, the same fault, the same headset. So days are
moved between the two sides, never single calls, and only among days of the same weekday, because Mondays differ
from Fridays and a week that is not over has no Friday yet. Under the hypothesis that nothing changed, days of
one weekday could have come in any order, which makes the test exact for any number of calls a day and any
likeness within it (Good 2005, Permutation, Parametric and Bootstrap Tests; Winkler et al. 2015, NeuroImage
123:253, for exchangeability blocks). A p value counts what was seen as one of the arrangements (Phipson and
Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9:39), and is never 0. Over several measures Holm's correction (1979,
Scand. J. Stat. 6:65) keeps the chance of any false claim at ALPHA. Pure: the same days give the same answer.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from coach.model.call_table import BoolArray, IntArray
from coach.model.sound import FloatArray

ALPHA = 0.05
"""The most of all comparisons that may claim a difference where there is none."""
DRAWS = 1999
"""Arrangements that are drawn: the smallest p is 1 in 2,000, a tenth of what Holm asks of the first of nine."""
ROUNDING = 1e-9
"""Differences that are alike to this part are equal: sums of some 1e5 values in double precision."""
_SEED = 20_261

Sums = NDArray[np.float64]


def arrangements(is_now: BoolArray, block: IntArray, rng: np.random.Generator, draws: int = DRAWS) -> BoolArray:
    """Return which days are on the side of "now" in each arrangement, shape (draws, days).

    `is_now`: as it was. `block`: days are moved only within a block, here a weekday.
    """
    chosen = np.zeros((draws, len(is_now)), bool)
    keys = rng.random((draws, len(is_now)), np.float32)
    for one in np.unique(block):
        days = np.flatnonzero(block == one)
        now = int(is_now[days].sum())
        if now == len(days):
            chosen[:, days] = True
        elif now:
            first = np.argpartition(keys[:, days], now - 1, axis=1)[:, :now]
            np.put_along_axis(chosen, days[first], True, axis=1)
    return chosen


def p_values(sums: Sums, counts: Sums, is_now: BoolArray, block: IntArray) -> NDArray[np.float64]:
    """Return the p value of each measure, two-sided, shape (measures,).

    `sums` and `counts`: of the values of each day and the calls that have one, shape (days, measures). The
    difference looked at is that of the means over calls. NaN where a side has no value at all.
    """
    seen = np.abs(_differences(is_now[None, :], sums, counts))[0]
    drawn = np.abs(_differences(arrangements(is_now, block, np.random.default_rng(_SEED)), sums, counts))
    # An arrangement in which a side is empty says nothing: it counts as a larger difference. One that is the
    # one seen, but for the rounding of its sums, is as large.
    as_large = ~(drawn < seen * (1.0 - ROUNDING))
    p: NDArray[np.float64] = (1.0 + as_large.sum(axis=0)) / (1.0 + len(drawn))
    p[np.isnan(seen)] = np.nan
    return p


def holm(p: FloatArray | NDArray[np.float64], alpha: float = ALPHA) -> BoolArray:
    """Return which of these p values are claimed. NaN is none, and isn't counted among them."""
    told = np.zeros(len(p), bool)
    there = np.flatnonzero(~np.isnan(p))
    order = there[np.argsort(p[there], kind="stable")]
    for place, at in enumerate(order):
        if p[at] > alpha / (len(order) - place):
            break
        told[at] = True
    return told


def _differences(chosen: BoolArray, sums: Sums, counts: Sums) -> NDArray[np.float64]:
    now = chosen.astype(np.float64)
    here, n = now @ sums, now @ counts
    with np.errstate(divide="ignore", invalid="ignore"):
        difference: NDArray[np.float64] = here / n - (sums.sum(axis=0) - here) / (counts.sum(axis=0) - n)
    return difference
