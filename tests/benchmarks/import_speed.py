"""Importing a folder on every core, against as many times one process of `analyze` pinned to one core."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile

from coach.model.sound import SAMPLE_RATE_HZ
from coach.places import sample_call
from tests.benchmarks.figures import say

REPEATS = 3
RECORDINGS_A_CORE = 6
RECORDING_S = 600.0


def run() -> None:
    cores = sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else [0]
    with tempfile.TemporaryDirectory(prefix="coach-import-") as name:
        folder = Path(name, "recordings")
        _make(folder, RECORDINGS_A_CORE * len(cores))
        recordings = sorted(str(path) for path in folder.iterdir())
        pinned_s, import_s = [], []
        for turn in range(REPEATS):  # in turn, so that both meet the same hours of the machine
            out, home = str(Path(name, f"out-{turn}")), str(Path(name, f"home-{turn}"))
            analyzed = recordings[:RECORDINGS_A_CORE]
            pinned_s.append(_took_s(["analyze", "--jobs", "1", "--out", out, *analyzed], {cores[-1]}, home))
            brought_in = ["history", "import", str(folder), "--agent", "left", "--yes"]
            import_s.append(_took_s(brought_in, set(cores), home))
    sound_s = RECORDING_S * RECORDINGS_A_CORE
    say("one pinned process of analyze", [sound_s / one for one in pinned_s], "x real time", "", 0)
    say(f"import on {len(cores)} cores", [sound_s * len(cores) / one for one in import_s], "x real time", "", 0)
    shares = [one / other for one, other in zip(pinned_s, import_s, strict=True)]
    say("import, as a share of the cores times that process", shares, "", "0.9 at least", 2)


def _make(folder: Path, recordings: int) -> None:
    """Make recordings of the sample call again and again, each different from the others by its end."""
    folder.mkdir()
    sound, _rate_hz = soundfile.read(sample_call(), dtype="float32", always_2d=True)
    whole = np.resize(sound, (int(RECORDING_S * SAMPLE_RATE_HZ), sound.shape[1]))
    for number in range(recordings):
        path = folder / f"2026-03-02 09-{number:02d}-00.flac"
        soundfile.write(path, whole[: len(whole) - number], SAMPLE_RATE_HZ, subtype="PCM_16")


def _took_s(arguments: list[str], cores: set[int], home: str) -> float:
    """Run a command of Coach on these cores, and return how long it took."""
    here = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if here:
        os.sched_setaffinity(0, cores)  # the command inherits it
    try:
        began_s = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "coach", *arguments],
            env=os.environ | {"COACH_HOME": home}, check=True, capture_output=True,
        )  # fmt: skip
        return time.perf_counter() - began_s
    finally:
        if here:
            os.sched_setaffinity(0, here)
