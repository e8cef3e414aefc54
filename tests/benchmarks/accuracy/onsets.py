"""How late a detector says that speech began, and how often it never does."""

from __future__ import annotations

import numpy as np

from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask, runs

# An onset heard up to this much before the truth's still is that onset: the truth's edge is no sharper.
EARLY_S = 0.05
# Told of speech later than this after a stretch's end, it was missed.
TOO_LATE_S = 0.3
# Told of speech this long after its end is late, not false.
FALSE_BEFORE_S = 0.1
# An onset is one of speech after a pause: shorter stretches are breaths and clicks as often as not.
ONSET_STRETCH_S = 0.3
ONSET_PAUSE_S = 0.3


def latencies(truth: Mask, live: tuple[tuple[float, float], ...]) -> list[float]:
    """Seconds from each true onset until speech was said; inf where it never was, NaN where it already was.

    Onsets after a pause of at least 0.3 s, of stretches of at least 0.3 s.
    """
    found = []
    quiet_since = 0
    for first, stop in runs(truth):
        pause, quiet_since = first - quiet_since, stop
        if pause < ONSET_PAUSE_S * HOPS_PER_S or stop - first < ONSET_STRETCH_S * HOPS_PER_S:
            continue
        onset_s, end_s = first / HOPS_PER_S, stop / HOPS_PER_S
        if any(since <= onset_s - EARLY_S and until > onset_s for since, until in live):
            found.append(float("nan"))
            continue
        said = [since for since, _ in live if onset_s - EARLY_S < since < end_s + TOO_LATE_S]
        found.append(min(said) - onset_s if said else float("inf"))
    return found


def false_starts(truth: Mask, live: tuple[tuple[float, float], ...]) -> int:
    """How often a live listener was told of speech that had not begun, nor began while it was said."""
    count = 0
    for since_s, until_s in live:
        first, stop = round((since_s - FALSE_BEFORE_S) * HOPS_PER_S), round(until_s * HOPS_PER_S)
        count += not truth[max(0, first) : stop].any()
    return count


def onset_cells(by_file: list[tuple[float, ...]]) -> tuple[str, str]:
    """Median and 90 % in ms, and the share that was missed."""
    late_ms = np.array([1000 * late_s for file in by_file for late_s in file])
    late_ms = late_ms[~np.isnan(late_ms)]
    if len(late_ms) == 0:
        return "-", "-"
    middle, most = np.percentile(late_ms, [50, 90], method="higher")
    return f"{middle:.0f} / {most:.0f}", f"{100 * np.isinf(late_ms).mean():.1f}"
