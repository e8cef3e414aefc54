"""The analysis without the app: the time of its imports, and its peak memory for recordings of any length."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

import soundfile

from coach.model.sound import SAMPLE_RATE_HZ
from tests.benchmarks.desk import calls, hour_of
from tests.benchmarks.figures import say

REPEATS = 7
HOURS = (0.25, 1.0, 3.0)
MIB = 1024.0
# Each program runs in a process of its own and prints its figure: seconds, or the peak resident size in KiB
# from /proc (getrusage gives that of the process it was forked from, if that is larger).
IMPORTS = """
import time
before = time.perf_counter()
import coach.offline.analysis
print(time.perf_counter() - before)
"""
ANALYSIS = """
import sys
from pathlib import Path
from coach.offline.analysis import analyze_file
analyze_file(Path(sys.argv[1]), Path(sys.argv[2]))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def run() -> None:
    _said(IMPORTS)  # the first run compiles
    say("imports of the analysis", [_said(IMPORTS) for _ in range(REPEATS)], "s", "0.35")
    hour = hour_of(calls())
    quarter = hour[:, : len(hour[0]) // 4]
    with tempfile.TemporaryDirectory(prefix="coach-weight-") as folder:
        path = Path(folder, "recording.flac")
        for hours in HOURS:
            with soundfile.SoundFile(path, "w", SAMPLE_RATE_HZ, len(hour), "PCM_16") as file:
                for _ in range(round(4 * hours)):
                    file.write(quarter.T)
            peak_mib = _said(ANALYSIS, str(path), folder) / MIB
            say(f"most memory, {hours:g} h of two channels", [peak_mib], "MiB", "150", 0)


def _said(program: str, *arguments: str) -> float:
    """Run this program in a process of its own, and return the number that it prints."""
    command = [sys.executable, "-c", program, *arguments]
    return float(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
