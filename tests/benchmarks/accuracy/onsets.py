"""How late a detector announces that speech began, and how often it never does."""

from __future__ import annotations

import numpy as np

from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask, runs

# An announcement may come this much before the true onset, because the truth is no sharper than that.
EARLY_S = 0.05
# An announcement later than this after the end of a stretch means that the stretch was missed.
TOO_LATE_S = 0.3
# An announcement up to this long after the end of speech is late, but not false.
FALSE_BEFORE_S = 0.1
# Only speech after a pause has an onset. Shorter stretches are breaths and clicks as often as not.
ONSET_STRETCH_S = 0.3
ONSET_PAUSE_S = 0.3


def latencies(truth: Mask, live: tuple[tuple[float, float], ...]) -> list[float]:
    """Measure the seconds from each true onset to the announcement of speech.

    inf where none came, NaN where speech had been announced already. Onsets follow a pause of at least 0.3 s,
    and begin a stretch of at least 0.3 s.
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
    """Count the announcements of speech where there was none, nor any while the announcement held."""
    count = 0
    for since_s, until_s in live:
        first, stop = round((since_s - FALSE_BEFORE_S) * HOPS_PER_S), round(until_s * HOPS_PER_S)
        count += not truth[max(0, first) : stop].any()
    return count


def onset_cells(by_file: list[tuple[float, ...]]) -> tuple[str, str]:
    """Format the median and the 90 % point in ms, and the share that was missed."""
    late_ms = np.array([1000 * late_s for file in by_file for late_s in file])
    late_ms = late_ms[~np.isnan(late_ms)]
    if len(late_ms) == 0:
        return "-", "-"
    middle, most = np.percentile(late_ms, [50, 90], method="higher")
    return f"{middle:.0f} / {most:.0f}", f"{100 * np.isinf(late_ms).mean():.1f}"
