"""Whole calls: what is found and what is claimed falsely, by the speech folder's own score.

New calls are built with that folder's `build_calls.py`, twelve for each seed, and its `score.py` runs on each
seed and on the folder itself: with the same command, report format and figures as for its own calls. The agents
of the calls are from the chosen half; the folder's other parts are used whole.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.benchmarks.accuracy.options import Half, Options
from tests.benchmarks.accuracy.tables import Table

SEEDS = {Half.ODD: (11, 13, 15, 17), Half.EVEN: (12, 14, 16, 18), Half.ALL: (11, 12, 13, 14)}
CALLS_PART = "calls"
VOICES_PART = "raised_voice"
# These are measured once, on the folder itself, because they don't depend on how calls are built.
OTHER_PARTS = ("activity", "pitch", "syllables", "music", "steady", "echo")
Figures = dict[str, str]


def run(options: Options) -> list[Table]:
    """Measure every figure: its median over the seeds, or its sum where it counts cases, and its range."""
    numbers = SEEDS[options.half][: 1 if options.quick else None]
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(options.jobs) as workers:
        seeds = list(workers.map(lambda seed: _seed(options, Path(folder), seed), numbers))
        parts = () if options.quick else OTHER_PARTS
        rest = list(workers.map(lambda part: _score(options.speech, options.speech, part), parts))
    return [
        Table(
            "Whole calls, by the folder's own score",
            ("figure", "measured", "range of seeds"),
            tuple(_row(name, [figures[name] for figures in seeds]) for name in seeds[0]),
            (f"Seeds {', '.join(map(str, numbers))}, twelve calls each: median over seeds, sums of counts.",),
        ),
        Table(
            "The folder's other parts, whole, by its own score",
            ("figure", "measured"),
            tuple((name, value) for figures in rest for name, value in figures.items()),
        ),
    ]


def _seed(options: Options, folder: Path, seed: int) -> Figures:
    """Measure the figures of twelve calls built from this seed, by agents of this half."""
    built = folder / str(seed)
    built.mkdir()
    for part in options.speech.iterdir():
        if part.is_dir() and part.name not in (CALLS_PART, VOICES_PART):
            (built / part.name).symlink_to(part)
    (built / VOICES_PART).mkdir()
    for voice in (options.speech / VOICES_PART).iterdir():
        if options.half.has(int(voice.name[-2:])):
            (built / VOICES_PART / voice.name).symlink_to(voice)
    script = str(options.speech / "build_calls.py")
    builder = [sys.executable, script, str(built), str(built / CALLS_PART), str(seed)]
    subprocess.run(builder, check=True, capture_output=True)
    return _score(options.speech, built, CALLS_PART)


def _score(speech: Path, folder: Path, part: str) -> Figures:
    """Run the speech folder's score on this part of a folder, and return what it prints."""
    command = [sys.executable, str(speech / "score.py"), str(folder), f"{sys.executable} -m coach", part]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)
    lines = [line.split() for line in done.stdout.splitlines() if not line.startswith("#")]
    return {line[0]: line[1] for line in lines if len(line) == 2}


def _row(name: str, values: list[str]) -> tuple[str, str, str]:
    if any("/" in value for value in values):
        pairs = [tuple(int(part) for part in value.split("/")) for value in values]
        found, of = (sum(pair[i] for pair in pairs) for i in (0, 1))
        return name, f"{found} of {of}", ", ".join(values)
    numbers = [float(value) for value in values]
    return name, f"{statistics.median(numbers):.3f}", f"{min(numbers):.3f} to {max(numbers):.3f}"
