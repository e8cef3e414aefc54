"""The output of an F0 tracker, in the same form for all, and its errors."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from tests.benchmarks.accuracy.bootstrap import Rows, share_pct

# The range that every tracker is given: that of ours (`dsp.periodicity`).
MIN_HZ, MAX_HZ = 60.0, 500.0
REFERENCE_STEP_S = 0.015
GROSS_SHARE = 0.2


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """F0 in Hz at these times, s; 0 or NaN where unvoiced."""

    time_s: npt.NDArray[np.float64]
    f0_hz: npt.NDArray[np.floating]


def compare(reference_hz: npt.NDArray[np.float64], track: Track) -> tuple[float, float, float, float]:
    """Count frames, voicing errors, frames voiced in both, and gross errors among these."""
    time_s = np.arange(len(reference_hz)) * REFERENCE_STEP_S
    nearest = np.searchsorted((track.time_s[1:] + track.time_s[:-1]) / 2, time_s)
    said_hz = np.nan_to_num(track.f0_hz)[nearest]
    voiced, said = reference_hz > 0, said_hz > 0
    both = voiced & said
    gross = np.abs(said_hz[both] / reference_hz[both] - 1) > GROSS_SHARE
    return float(len(reference_hz)), float((voiced != said).sum()), float(both.sum()), float(gross.sum())


def frame_error_pct(rows: Rows) -> float:
    """Compute voicing and gross errors in % of all frames."""
    return share_pct(np.stack([rows[:, 1] + rows[:, 3], rows[:, 0]], axis=1))


def gross_error_pct(rows: Rows) -> float:
    """Compute gross errors in % of the frames voiced in both."""
    return share_pct(rows[:, [3, 2]])


def voicing_error_pct(rows: Rows) -> float:
    """Compute voicing errors in % of all frames."""
    return share_pct(rows[:, [1, 0]])
