"""F0 against the laryngograph (Bagshaw's FDA database), every 15 ms, as in the speech folder's `score.py`.

Frame error: voicing errors and gross errors (more than 20 % off), as a share of all frames. Gross error: as a
share of the frames voiced in both. Reference frame i is centred on i * 15 ms; the nearest frame of a tracker
counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

from tests.benchmarks.accuracy.bootstrap import interval
from tests.benchmarks.accuracy.corpus import active_hops, pitch_files, read_mono
from tests.benchmarks.accuracy.options import OURS, Half, Options
from tests.benchmarks.accuracy.sounds import CLEAN, TELEPHONE, Condition, Near, recorded
from tests.benchmarks.accuracy.tables import Table, cell
from tests.benchmarks.accuracy.trackers import trackers
from tests.benchmarks.accuracy.tracking import (
    Track,
    compare,
    frame_error_pct,
    gross_error_pct,
    voicing_error_pct,
)
from tests.benchmarks.accuracy.workers import each

# Peers stamp their frames at the start, the centre or the end. Each gets the shift that suits it best; ours
# gets none.
SHIFTS_S = (0.0, -0.005, 0.005, -0.01, 0.01, -0.015, 0.015, -0.02, 0.02)
CONDITIONS = (
    CLEAN,
    TELEPHONE,
    *(Condition(f"white {db}", "white", db) for db in (10, 5)),
    *(Condition(f"babble {db}", "babble", db) for db in (20, 10, 5)),
    Condition("telephone, babble 10", "babble", 10, telephone=True),
)


@dataclass(frozen=True, slots=True)
class _Task:
    path: Path
    condition: Condition
    options: Options
    shift_s: tuple[tuple[str, float], ...] = ()
    """How far to move the time stamps of each tracker, in seconds."""


Counts = dict[str, tuple[float, float, float, float]]
"""By tracker: counts of frames, voicing errors, frames voiced in both, gross errors."""


def run(options: Options) -> list[Table]:
    """Measure frame error, gross error and voicing error by condition."""
    paths = pitch_files(options.speech, options.half)
    conditions = CONDITIONS[:2] if options.quick else CONDITIONS
    shifts = _shifts(options)
    found = {
        condition.name: each(
            _measure, [_Task(path, condition, options, shifts) for path in paths], options.jobs
        )
        for condition in conditions
    }
    names = list(found[CLEAN.name][0])
    note = f"{len(paths)} sentences of one man and one woman; babble of 8 others."
    if shifts:
        moved = ", ".join(f"{name} {1000 * shift_s:+.0f} ms" for name, shift_s in shifts)
        note += f" Stamps moved to where the peer is best on the odd sentences, clean: {moved}."
    return [
        Table(
            title,
            ("sound", *names),
            tuple(
                (condition, *(cell(interval([one[name] for one in rows], figure)) for name in names))
                for condition, rows in found.items()
            ),
            (note,),
        )
        for title, figure in (
            ("F0: frame error, %", frame_error_pct),
            ("F0: gross error, %", gross_error_pct),
            ("F0: voicing error, %", voicing_error_pct),
        )
    ]


def reference_of(path: Path) -> npt.NDArray[np.float64]:
    """Read the laryngograph's F0 in Hz every 15 ms, 0 where unvoiced."""
    return np.array([float(text) for text in path.with_suffix(".f0ref").read_text().split()])


def _measure(task: _Task) -> Counts:
    clean = read_mono(task.path)
    near = Near(task.path.stem, task.path.stem[:2], clean, active_hops(clean))
    sound = recorded(near, task.condition, task.options)
    reference = reference_of(task.path)
    shift_s = dict(task.shift_s)
    found = {}
    for name, track in trackers(task.options).items():
        said = track(sound)
        found[name] = compare(reference, Track(said.time_s + shift_s.get(name, 0.0), said.f0_hz))
    return found


def _shifts(options: Options) -> tuple[tuple[str, float], ...]:
    """Find, for each peer, the constant shift with the least frame error on the odd sentences, clean."""
    if options.only_ours:
        return ()
    tasks = [_Task(path, CLEAN, options) for path in pitch_files(options.speech, Half.ODD)]
    found = each(_errors_by_shift, tasks, options.jobs)
    return tuple(
        (name, SHIFTS_S[int(np.argmin(np.sum([one[name] for one in found], axis=0)))]) for name in found[0]
    )


def _errors_by_shift(task: _Task) -> dict[str, list[float]]:
    reference, sound = reference_of(task.path), read_mono(task.path)
    errors = {}
    for name, track in trackers(task.options).items():
        if name != OURS:
            said = track(sound)
            moved = [compare(reference, Track(said.time_s + shift_s, said.f0_hz)) for shift_s in SHIFTS_S]
            errors[name] = [voicing + gross for _, voicing, _, gross in moved]
    return errors
