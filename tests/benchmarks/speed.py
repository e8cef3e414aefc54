"""The speed of `analyze`, in multiples of real time, for an hour of two channels on one core."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

import numpy as np
import soundfile

from coach.model.sound import SAMPLE_RATE_HZ
from coach.offline.analysis import analyze_file
from tests.benchmarks.desk import calls, hour_of
from tests.benchmarks.figures import say

REPEATS = 3
YARDSTICK_TRANSFORMS = 20_000
YARDSTICK_POINTS = 512


def run() -> None:
    all_calls = calls()
    hour = hour_of(all_calls)
    allowed = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else set()
    if allowed:
        os.sched_setaffinity(0, {max(allowed)})
    try:
        with tempfile.TemporaryDirectory(prefix="coach-speed-") as folder:
            path = Path(folder, "hour.flac")
            soundfile.write(path, hour.T, SAMPLE_RATE_HZ, subtype="PCM_16")
            cpu_times, wall_times, yardsticks_s = [], [], []
            for _ in range(REPEATS):
                yardsticks_s.append(_yardstick_s())
                wall_s, cpu_s = time.perf_counter(), time.process_time()
                analyze_file(path, Path(folder), baseline=all_calls[0].baseline)
                cpu_times.append(len(hour[0]) / SAMPLE_RATE_HZ / (time.process_time() - cpu_s))
                wall_times.append(len(hour[0]) / SAMPLE_RATE_HZ / (time.perf_counter() - wall_s))
    finally:
        if allowed:
            os.sched_setaffinity(0, allowed)
    say("analyze, by processor time", cpu_times, "x real time", "150", 0)
    say("analyze, by the clock (others may be running)", wall_times, "x real time", "", 0)
    say("the machine: 20,000 transforms of 512 points", yardsticks_s, "s", "", 3)


def _yardstick_s() -> float:
    """Measure the processor time of a fixed piece of work like ours, with many small calls of numpy.

    It shows how fast the machine is at the moment: shared cores differed by a quarter from one hour to the
    next.
    """
    samples = np.random.default_rng(1).standard_normal(YARDSTICK_POINTS).astype(np.float32)
    before_s = time.process_time()
    for _ in range(YARDSTICK_TRANSFORMS):
        np.fft.rfft(samples)
    return time.process_time() - before_s
