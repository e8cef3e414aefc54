"""Compares how soon the first window is there: the packaged program and the same from its sources, in turn:
`packaging/linux/try_start.py [--out FOLDER]`. Ends with 1 where the packaged one takes more than 1.5 times as
long."""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE.parent), str(ROOT)]

from trial import expect

from tests.end_to_end.screen import Screen

REPEATS = 7
MOST_TIMES = 1.5
LOOK_EVERY_S = 0.01
PATIENCE_S = 60.0
PAINTED = 10_000
"""So many bytes that aren't black are a window, and no pointer."""


def first_window_s(command: Sequence[str], screen: Screen, home: Path) -> float:
    """The time from the start of a process to its first window."""
    environment = {
        **os.environ, "DISPLAY": screen.display, "COACH_HOME": str(home), "QT_QPA_PLATFORM": "xcb",
        "PULSE_SERVER": "unix:/nowhere", "PYTHONPATH": str(ROOT),
    }  # fmt: skip
    nowhere = subprocess.DEVNULL
    began_s = time.perf_counter()
    with subprocess.Popen(command, env=environment, cwd=home, stdout=nowhere, stderr=nowhere) as process:
        while int((screen.picture() > 0).sum()) < PAINTED:
            expect(process.poll() is None, f"{command[0]} ended")
            expect(time.perf_counter() - began_s < PATIENCE_S, f"{command[0]} shows nothing")
            time.sleep(LOOK_EVERY_S)
        taken_s = time.perf_counter() - began_s
        process.terminate()
        process.wait()
    while int((screen.picture() > 0).sum()) >= PAINTED:
        time.sleep(LOOK_EVERY_S)
    return taken_s


def main(arguments: Sequence[str]) -> int:
    """Measure, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    program = parser.parse_args(arguments).out.resolve() / "coach" / "coach"
    commands = {"packaged": [str(program)], "from source": [sys.executable, "-P", "-m", "coach"]}
    taken: dict[str, list[float]] = {name: [] for name in commands}
    screen = Screen()
    with tempfile.TemporaryDirectory(prefix="coach-home-") as home:
        for n in range(REPEATS + 1):
            for name, command in commands.items():
                taken_s = first_window_s(command, screen, Path(home))
                if n > 0:  # the first start fills the disk cache
                    taken[name].append(taken_s)
    screen.close()
    for name, times in taken.items():
        print(
            f"{name}: {statistics.median(times):.2f} s ({min(times):.2f} to {max(times):.2f}, n = {len(times)})"
        )
    times_as_long = statistics.median(taken["packaged"]) / statistics.median(taken["from source"])
    print(f"packaged takes {times_as_long:.2f} times as long")
    return 1 if times_as_long > MOST_TIMES else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
