"""Labelled syllables, and the errors of counts against them."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from tests.benchmarks.accuracy.bootstrap import Rows


def correlation(rows: Rows) -> float:
    """Compute Pearson's r of labelled and counted syllables per second; NaN where either is constant."""
    true, counted = rows[:, 0] / rows[:, 2], rows[:, 1] / rows[:, 2]
    if len(rows) < 2 or not true.std() or not counted.std():
        return float("nan")
    return float(np.corrcoef(true, counted)[0, 1])


def mean_error_pct(rows: Rows) -> float:
    """Compute the mean error of the count over sentences, in % of the labelled syllables."""
    return float(100 * np.mean(np.abs(rows[:, 1] - rows[:, 0]) / rows[:, 0]))


def labelled(path: Path, duration_s: float) -> int:
    """Count the syllables labelled in the sound. Lines are `start_s syllable`; "(" is a pause, "." the end."""
    lines = [line.split() for line in path.with_suffix(".silb").read_text(errors="ignore").splitlines()]
    lines = [line for line in lines if len(line) == 2]
    ends_s = [float(line[0]) for line in lines[1:]] + [1e9]
    return sum(
        text[0].isalpha() and (float(start_s) + end_s) / 2 < duration_s
        for (start_s, text), end_s in zip(lines, ends_s, strict=True)
    )
