"""The uncertainty of a figure: 95 % intervals by the bootstrap over files (Efron and Tibshirani 1993,
percentiles).

A row is what one file (or call) contributes: counts or values. A figure is a function of rows, so pooled ratios
and correlations are computed anew for every draw. The draws have a fixed seed.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Rows = npt.NDArray[np.float64]
Figure = Callable[[Rows], float]
DRAWS = 1000
SEED = 1
TAIL_PCT = 2.5


@dataclass(frozen=True, slots=True)
class Interval:
    """A figure with the range of 95 % of the draws. `n`: how many files it rests on. NaN: undefined."""

    value: float
    low: float
    high: float
    n: int


def interval(rows: Sequence[Sequence[float]] | Rows, figure: Figure) -> Interval:
    """Compute a figure of these rows, one for each file, with its interval. No rows give NaN."""
    values = np.asarray(rows, np.float64)
    if len(values) == 0:
        return Interval(float("nan"), float("nan"), float("nan"), 0)
    rng = np.random.default_rng(SEED)
    draws = np.array([figure(values[rng.integers(len(values), size=len(values))]) for _ in range(DRAWS)])
    known = draws[np.isfinite(draws)]
    low, high = np.percentile(known, [TAIL_PCT, 100 - TAIL_PCT]) if len(known) else (np.nan, np.nan)
    return Interval(figure(values), float(low), float(high), len(values))


def share_pct(rows: Rows) -> float:
    """Compute the pooled share in % of rows (part, whole); NaN where the whole is 0."""
    part, whole = rows.sum(axis=0)
    return float(100.0 * part / whole) if whole else float("nan")


def ratio(rows: Rows) -> float:
    """Compute the sum of a over the sum of b for rows (a, b)."""
    return share_pct(rows) / 100.0


def f1_pct(rows: Rows) -> float:
    """Compute the pooled F1 in % of rows (hits, false alarms, misses); NaN where all are 0."""
    hits, false, missed = rows.sum(axis=0)
    whole = 2 * hits + false + missed
    return float(200.0 * hits / whole) if whole else float("nan")
