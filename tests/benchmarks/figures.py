"""Printing figures: a name, the median, the range, the goal, and the machine."""

from __future__ import annotations

import os
import platform
import statistics
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

import numpy as np


def machine() -> str:
    """Name the machine and the versions. The load shows whether other programs were running."""
    load = ", ".join(f"{one:.1f}" for one in os.getloadavg()) if hasattr(os, "getloadavg") else "unknown"
    packages = ", ".join(f"{name} {version(name)}" for name in ("numpy", "PySide6-Essentials"))
    return (
        f"{_processor()}, {os.cpu_count()} cores, {platform.system()} {platform.release()}, "
        f"Python {platform.python_version()}, {packages}; load before: {load}"
    )


def say(name: str, values: Sequence[float], unit: str, goal: str = "", digits: int = 2) -> None:
    """Print a line with the median of the values, their range, and the goal."""
    median = statistics.median(values)
    spread = (
        f"  ({min(values):.{digits}f} to {max(values):.{digits}f}, n = {len(values)})"
        if len(values) > 1
        else ""
    )
    reach = f"   [to reach: {goal}]" if goal else ""
    print(f"  {name:46} {median:9.{digits}f} {unit}{spread}{reach}", flush=True)


def percentile(values: Sequence[float], share: float) -> float:
    """Compute the value that this share, 0 to 1, of the values does not exceed, interpolated."""
    return float(np.percentile(np.array(values), share * 100))


def _processor() -> str:
    info = Path("/proc/cpuinfo")
    if info.exists():
        for line in info.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()
