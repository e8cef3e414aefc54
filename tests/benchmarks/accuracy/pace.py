"""Pace: syllables counted against hand labels (EMO-DB), as `score.py` of the speech folder does it.

The folder's sound ends at 2 s, its labels do not: a labelled syllable counts if its middle is in the sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ
from tests.benchmarks.accuracy.bootstrap import Rows, interval, ratio
from tests.benchmarks.accuracy.corpus import active_hops, read_mono, syllable_files
from tests.benchmarks.accuracy.counters import counters
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.sounds import CLEAN, TELEPHONE, Condition, Near, heard
from tests.benchmarks.accuracy.tables import Table, cell
from tests.benchmarks.accuracy.workers import each

CONDITIONS = (CLEAN, TELEPHONE, Condition("babble 20", "babble", 20))


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    condition: Condition
    options: Options


Counts = dict[str, tuple[float, float, float]]
"""By counter: labelled syllables, counted syllables, seconds."""


def run(options: Options) -> list[Table]:
    """Correlation of the rate, error of the count, and the total, by condition."""
    paths = syllable_files(options.speech, options.half)
    if options.quick:
        paths = paths[::4]
    lines = []
    for condition in CONDITIONS:
        found = each(_measure, [_Task(path, condition, options) for path in paths], options.jobs)
        for name in found[0]:
            rows = [one[name] for one in found]
            total = interval([(counted, true) for true, counted, _ in rows], ratio)
            figures = (
                cell(interval(rows, correlation), 2),
                cell(interval(rows, mean_error_pct)),
                cell(total, 2),
            )
            lines.append((condition.name, name, *figures))
    speakers = len({path.name[:2] for path in paths})
    return [
        Table(
            "Pace: syllables of short sentences",
            ("sound", "counter", "correlation of the rate", "mean error, %", "counted of labelled"),
            tuple(lines),
            (f"{len(paths)} sentences of {speakers} speakers, up to 2 s each.",),
        )
    ]


def correlation(rows: Rows) -> float:
    """Pearson's r of labelled and counted syllables per second; NaN where either does not vary."""
    true, counted = rows[:, 0] / rows[:, 2], rows[:, 1] / rows[:, 2]
    if len(rows) < 2 or not true.std() or not counted.std():
        return float("nan")
    return float(np.corrcoef(true, counted)[0, 1])


def mean_error_pct(rows: Rows) -> float:
    """Mean over sentences of how far the count is off, in % of the labelled syllables."""
    return float(100 * np.mean(np.abs(rows[:, 1] - rows[:, 0]) / rows[:, 0]))


def labelled(path: Path, duration_s: float) -> int:
    """Syllables labelled inside the sound. Lines are `start_s syllable`; "(" is a pause, "." the end."""
    lines = [line.split() for line in path.with_suffix(".silb").read_text(errors="ignore").splitlines()]
    lines = [line for line in lines if len(line) == 2]
    ends_s = [float(line[0]) for line in lines[1:]] + [1e9]
    return sum(
        text[0].isalpha() and (float(start_s) + end_s) / 2 < duration_s
        for (start_s, text), end_s in zip(lines, ends_s, strict=True)
    )


def _measure(task: _Task) -> Counts:
    clean = read_mono(task.path)
    near = Near(task.path.stem, f"emo{task.path.name[:2]}", clean, active_hops(clean))
    sound = clean if task.condition is CLEAN else heard(near, task.condition, task.options)
    duration_s = len(clean) / SAMPLE_RATE_HZ
    true = float(labelled(task.path, duration_s))
    return {name: (true, float(count(sound)), duration_s) for name, count in counters(task.options).items()}
