"""Pace: syllables counted against hand labels (EMO-DB), as in the speech folder's `score.py`.

The folder's sound ends at 2 s, but its labels go on. A labelled syllable counts if its middle is in the sound.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from coach.model.sound import SAMPLE_RATE_HZ
from tests.benchmarks.accuracy.bootstrap import interval, ratio
from tests.benchmarks.accuracy.corpus import active_hops, read_mono, syllable_files
from tests.benchmarks.accuracy.counters import counters
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.sounds import CLEAN, TELEPHONE, Condition, Near, recorded
from tests.benchmarks.accuracy.syllable_labels import correlation, labelled, mean_error_pct
from tests.benchmarks.accuracy.tables import Table, cell
from tests.benchmarks.accuracy.workers import each

CONDITIONS = (CLEAN, TELEPHONE, Condition("babble 20", "babble", 20))


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    condition: Condition
    options: Options


Counts = dict[str, tuple[float, float, float]]
"""By counter: (labelled syllables, counted syllables, seconds)."""


def run(options: Options) -> list[Table]:
    """Measure the correlation of the rate, the error of the count, and the total, by condition."""
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


def _measure(task: _Task) -> Counts:
    clean = read_mono(task.path)
    near = Near(task.path.stem, f"emo{task.path.name[:2]}", clean, active_hops(clean))
    sound = recorded(near, task.condition, task.options)
    duration_s = len(clean) / SAMPLE_RATE_HZ
    true = float(labelled(task.path, duration_s))
    return {name: (true, float(count(sound)), duration_s) for name, count in counters(task.options).items()}
