"""A noise that begins in the middle of a recording and stays: how much of it is called speech, and how long.

The noise begins after a voice or after quiet, and is alone for half a minute. Then the voice speaks in it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coach.model.sound import HOP_SAMPLES
from tests.benchmarks.accuracy.bootstrap import share_pct
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, as_in_a_file, seed_of
from tests.benchmarks.accuracy.detection import part_of
from tests.benchmarks.accuracy.detectors import heard_by_all
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.sounds import HOLD_MUSIC, Condition, Near, beside, room, sentences
from tests.benchmarks.accuracy.tables import Table
from tests.benchmarks.accuracy.workers import each

SNR_DB = 20.0
NOISES = ("babble", HOLD_MUSIC, "office", "keyboard", "traffic")
QUIET_S = 10.0
SOON_S = 5.0
ALONE_S = 30.0
Parts = dict[str, tuple[float, ...]]
"""By detector: (called speech, all) hops of the noise at first, of the noise later, and of the voice."""


@dataclass(frozen=True, slots=True)
class _Begins:
    near: Near
    noise: str
    after_voice: bool
    options: Options


def table(options: Options) -> Table:
    """Make the table: a row for each noise and what comes before it, a column for each detector."""
    files = list({near.voice: near for near in sentences(options)}.values())
    rows = []
    names: list[str] = []
    for noise in NOISES[: 1 if options.quick else None]:
        for after_voice in (True, False):
            tasks = [_Begins(near, noise, after_voice, options) for near in files]
            found = each(_called, tasks, options.jobs)
            names = list(found[0])
            cells = [_cell([one[name] for one in found]) for name in names]
            rows.append((f"{noise}, after {'a voice' if after_voice else 'quiet'}", *cells))
    note = (
        f"Of {len(files)} voices; the noise {SNR_DB:.0f} dB below the voice, alone for {ALONE_S:.0f} s. Called "
        f"speech in its first {SOON_S:.0f} s / after them; / of the voice that then speaks in it, found."
    )
    return Table(
        "Voice activity: noise that begins in mid-recording, %", ("noise", *names), tuple(rows), (note,)
    )


def _called(task: _Begins) -> Parts:
    near, rng = task.near, np.random.default_rng(seed_of(task.near.name, task.noise, task.after_voice))
    before = near if task.after_voice else _silent(near, QUIET_S)
    parts = before, _silent(near, ALONE_S), near
    whole = replace(
        near,
        clean=np.concatenate([part.clean for part in parts]),
        truth=np.concatenate([part.truth for part in parts]),
    )
    first = len(before.clean)
    noise = beside(whole, whole.clean, Condition(task.noise, task.noise, SNR_DB), task.options, rng)
    noise[:first] = 0.0
    said = heard_by_all(as_in_a_file(whole.clean + noise + room(len(noise), rng)), task.options)
    since_s = (np.arange(len(whole.truth)) - first // HOP_SAMPLES) / HOPS_PER_S
    soon = (since_s >= 0.0) & (since_s < SOON_S)
    later = (since_s >= SOON_S) & (since_s < ALONE_S)
    speaks = whole.truth & (since_s >= ALONE_S)
    return {
        name: tuple(n for hops in (soon, later, speaks) for n in part_of(hops, activity.mask))
        for name, activity in said.items()
    }


def _cell(rows: list[tuple[float, ...]]) -> str:
    figures = [share_pct(np.array(rows)[:, at : at + 2]) for at in (0, 2, 4)]
    return " / ".join(f"{figure:.0f}" for figure in figures)


def _silent(near: Near, duration_s: float) -> Near:
    """Make a stretch in which nobody speaks."""
    hops = round(duration_s * HOPS_PER_S)
    return replace(near, clean=np.zeros(hops * HOP_SAMPLES, np.float32), truth=np.zeros(hops, np.bool_))
