"""What is found and what is claimed falsely, on the speech folder (COACH_SPEECH, else ../shared/speech).

Builds calls of its own from other draws with that folder's `build_calls.py`, twelve a seed, and runs its
`score.py` on each seed and on the folder itself: the same command, the same report format, the same figures
that the work is judged by. Building calls needs scipy (`pip install scipy`), which nothing else here does.
"""

from __future__ import annotations

import importlib.util
import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from tests.benchmarks.figures import say
from tests.end_to_end.stretch import speech_folder

SEEDS = (11, 12, 13, 14)
CALLS_PART = "calls"
# Measured once, on the folder itself: these do not depend on how calls are put together.
OTHER_PARTS = ("activity", "pitch", "syllables", "music", "steady", "echo")
GOALS = {
    "calls.raised_found": "90 %",
    "calls.false_raised_per_hour": "at most 4",
    "calls.talk_over_f1": "0.93",
    "calls.backchannels_called_talk_over": "at most 1 in 20",
    "calls.agent_speech_f1": "0.94",
    "calls.caller_speech_f1": "0.975",
    "calls.dead_air_found": "all",
    "calls.false_dead_air": "none",
    "calls.not_measured_pct_plain": "at most 10",
    "calls.not_measured_pct_leak": "at most 60",
}
Figures = dict[str, str]


def run() -> None:
    """Print the median over the seeds of every figure, or the sum where it is a count of cases."""
    speech = speech_folder()
    if speech is None:
        print("  left out: no speech folder (set COACH_SPEECH)")
        return
    if importlib.util.find_spec("scipy") is None:
        print("  left out: building calls needs scipy (pip install scipy)")
        return
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(os.cpu_count()) as workers:
        seeds = list(workers.map(lambda seed: _seed(speech, Path(folder), seed), SEEDS))
        rest = list(workers.map(lambda part: _score(speech, part), OTHER_PARTS))
    print(f"  calls: {len(SEEDS)} seeds of 12 calls")
    for name in seeds[0]:
        _say(name, [figures[name] for figures in seeds])
    print("  the folder's other parts")
    for figures in rest:
        for name, value in figures.items():
            _say(name, [value])


def _seed(speech: Path, folder: Path, seed: int) -> Figures:
    """The figures of twelve calls built from this seed."""
    built = folder / str(seed)
    built.mkdir()
    for part in speech.iterdir():
        if part.is_dir() and part.name != CALLS_PART:
            (built / part.name).symlink_to(part)
    builder = [sys.executable, str(speech / "build_calls.py"), str(speech), str(built / CALLS_PART), str(seed)]
    subprocess.run(builder, check=True, capture_output=True)
    return _score(built, CALLS_PART)


def _score(folder: Path, part: str) -> Figures:
    """What the folder's own score prints for this part."""
    script = (folder / "score.py") if (folder / "score.py").exists() else _script()
    command = [sys.executable, str(script), str(folder), f"{sys.executable} -m coach", part]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    lines = [line.split() for line in done.stdout.splitlines() if not line.startswith("#")]
    return {line[0]: line[1] for line in lines if len(line) == 2}


def _script() -> Path:
    speech = speech_folder()
    if speech is None:
        raise FileNotFoundError("score.py")
    return speech / "score.py"


def _say(name: str, values: list[str]) -> None:
    goal = GOALS.get(name, "")
    if any("/" in value for value in values):
        pairs = [tuple(int(part) for part in value.split("/")) for value in values]
        found, of = (sum(pair[i] for pair in pairs) for i in (0, 1))
        reach = f"   [to reach: {goal}]" if goal else ""
        print(f"  {name:46} {found:6} of {of}{reach}")
        return
    say(name, [float(value) for value in values], "", goal, digits=3)
