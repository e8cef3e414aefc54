"""Voice activity: frame F1 at 100 Hz in rooms and noise, raised voices, hold music, and the latency of onsets.

The truth is from hand labels in real rooms, and from the clean sound's energy elsewhere, as in
`build_calls.py`. In both, gaps under 0.2 s belong to speech, so every peer is shown as it is, and with such
gaps closed.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import beginning_noise
from tests.benchmarks.accuracy.bootstrap import f1_pct, interval, share_pct
from tests.benchmarks.accuracy.corpus import (
    HOPS_PER_S,
    Mask,
    active_hops,
    as_in_a_file,
    clip,
    close_gaps,
    hold_music,
    raised_files,
    read_mono,
    room_files,
    room_truth,
    seed_of,
)
from tests.benchmarks.accuracy.detection import Activity, part_of
from tests.benchmarks.accuracy.detectors import heard_by_all
from tests.benchmarks.accuracy.onsets import false_starts, latencies, onset_cells
from tests.benchmarks.accuracy.options import OURS, Options
from tests.benchmarks.accuracy.sounds import (
    CLEAN,
    READ_S,
    READING_PAUSE_S,
    TELEPHONE,
    Condition,
    Near,
    heard,
    joined,
    readings,
    room,
    sentences,
)
from tests.benchmarks.accuracy.tables import Table, cell
from tests.benchmarks.accuracy.workers import each

ROOMS = "real rooms"
KEYS = Condition("keyboard 10", "keyboard", 10)
GAPS_CLOSED = ", gaps closed"
CONDITIONS = (
    CLEAN,
    TELEPHONE,
    *(Condition(f"white {db}", "white", db) for db in (20, 10, 5, 0)),
    *(Condition(f"babble {db}", "babble", db) for db in (20, 10)),
    *(Condition(f"3 talkers {db}", "babble", db, talkers=3) for db in (20, 10)),
    *(Condition(f"{noise} {db}", noise, db) for noise in ("office", "keyboard", "traffic") for db in (10, 0)),
)
# A headset, a microphone set far too low, and a laptop in a hard room: half a metre away, further, and too far.
READING_CONDITIONS = (
    CLEAN,
    Condition("20 dB too quiet", gain_db=-20),
    Condition("room of 0.35 s, voice 3 dB over it", rings_s=0.35, direct_db=3),
    Condition("room of 0.5 s, voice as loud", rings_s=0.5, direct_db=0),
    Condition("room of 0.8 s, voice 3 dB under it", rings_s=0.8, direct_db=-3),
)
OTHER_COLUMNS = (
    "detector",
    "raised speech found, %",
    "worst speaker",
    "each sentence alone, %",
    "hold music called speech, %",
    "onset median / 90 %, ms",
    "onsets missed, %",
    "false starts a minute, clean / keyboard 10",
)
Counts = dict[str, tuple[float, ...]]
"""The mask of each detector, by name."""


@dataclass(frozen=True, slots=True)
class _Mixed:
    near: Near
    condition: Condition
    options: Options


@dataclass(frozen=True, slots=True, eq=False)
class _AsIs:
    """A sound that is measured as it is, with its truth."""

    samples: FloatArray
    truth: Mask
    options: Options


def run(options: Options) -> list[Table]:
    """Measure F1 by condition, raised voices, hold music and onsets."""
    rooms = [_room(path, options) for path in room_files(options.speech, options.half)]
    files = sentences(options)
    conditions = CONDITIONS[::4] if options.quick else CONDITIONS
    f1 = {ROOMS: each(_f1_as_is, rooms, options.jobs)}
    for condition in conditions:
        tasks = [_Mixed(near, condition, options) for near in files]
        f1[condition.name] = each(_f1_mixed, tasks, options.jobs)
    onsets = each(_onsets, [_Mixed(near, CLEAN, options) for near in files], options.jobs)
    false = [
        each(_false_starts, [_Mixed(near, condition, options) for near in files], options.jobs)
        for condition in (CLEAN, KEYS)
    ]
    joined_up = each(_found, _raised(options), options.jobs)
    alone = each(_found, _raised_alone(options), options.jobs)
    music = _share_called(options)
    others = _other_table(onsets, false, joined_up, alone, music)
    return [*_f1_tables(f1, files), others, _reading(options), beginning_noise.table(options)]


def counts(truth: Mask, said: Mask) -> tuple[float, float, float]:
    """Count hits, false alarms and misses, in hops."""
    n = min(len(truth), len(said))
    truth, said = truth[:n], said[:n]
    return float((truth & said).sum()), float((~truth & said).sum()), float((truth & ~said).sum())


def _variants(said: dict[str, Activity]) -> dict[str, Mask]:
    """Return the masks of all detectors, those of the peers also with short gaps closed."""
    masks = {}
    for name, activity in said.items():
        masks[name] = activity.mask
        if name != OURS:
            masks[name + GAPS_CLOSED] = close_gaps(activity.mask)
    return masks


def _f1_mixed(task: _Mixed) -> Counts:
    said = heard_by_all(heard(task.near, task.condition, task.options), task.options)
    return {name: counts(task.near.truth, mask) for name, mask in _variants(said).items()}


def _f1_as_is(task: _AsIs) -> Counts:
    masks = _variants(heard_by_all(task.samples, task.options))
    return {name: counts(task.truth, mask) for name, mask in masks.items()}


def _onsets(task: _Mixed) -> Counts:
    said = heard_by_all(heard(task.near, task.condition, task.options), task.options)
    return {name: tuple(latencies(task.near.truth, activity.live)) for name, activity in said.items()}


def _false_starts(task: _Mixed) -> Counts:
    """Count false starts, and the minutes they were counted in."""
    said = heard_by_all(heard(task.near, task.condition, task.options), task.options)
    minutes = len(task.near.truth) / HOPS_PER_S / 60
    return {name: (float(false_starts(task.near.truth, one.live)), minutes) for name, one in said.items()}


def _found(task: _AsIs) -> Counts:
    """Count the hops of speech that were found, and all hops of speech."""
    masks = _variants(heard_by_all(task.samples, task.options))
    return {name: part_of(task.truth, mask) for name, mask in masks.items()}


def _found_later(task: _Mixed) -> Counts:
    """Count as `_found` does, in the second half only, when a detector may have adapted to the voice."""
    truth = task.near.truth.copy()
    truth[: len(truth) // 2] = False
    return _found(_AsIs(heard(task.near, task.condition, task.options), truth, task.options))


def _worst_pct(counted: list[tuple[float, ...]]) -> float:
    """Return the smallest share of (found, all), in %."""
    return min(100 * found / of for found, of in counted)


def _reading(options: Options) -> Table:
    """Measure voices that go on without a pause."""
    files = readings(options)
    rows = []
    for condition in READING_CONDITIONS:
        found = each(_found_later, [_Mixed(near, condition, options) for near in files], options.jobs)
        names = [name for name in found[0] if not name.endswith(GAPS_CLOSED)]
        by_name = [[one[name] for one in found] for name in names]
        cells = [f"{cell(interval(counted, share_pct))}, {_worst_pct(counted):.0f}" for counted in by_name]
        rows.append((condition.name, *cells))
    note = (
        f"Of {READ_S:.0f} s the second half, of each of {len(files)} voices, pauses of {READING_PAUSE_S[0]:g} "
        f"to {READING_PAUSE_S[1]:g} s; last, the worst voice."
    )
    title = "Voice activity: one voice without a pause, speech found, %"
    return Table(title, ("sound", *names), tuple(rows), (note,))


def _room(path: Path, options: Options) -> _AsIs:
    samples = read_mono(path)
    truth = room_truth(path, len(samples) * HOPS_PER_S // 16_000)
    return _AsIs(samples, truth, options)


def _raised(options: Options) -> list[_AsIs]:
    """Measure each speaker's strongly raised sentences in a row, at the levels they were recorded at."""
    tasks = []
    for name, paths in raised_files(options.speech, options.half).items():
        rng = np.random.default_rng(seed_of("raised", name))
        near = joined(name, name, [one for one in map(clip, paths) if one is not None], rng)
        samples = as_in_a_file(near.clean + room(len(near.clean), rng))
        tasks.append(_AsIs(samples, near.truth, options))
    return tasks


def _raised_alone(options: Options) -> list[_AsIs]:
    """Measure the same sentences one by one, as recorded, which leaves no time to learn the room."""
    tasks = []
    for paths in raised_files(options.speech, options.half).values():
        for path in paths:
            samples = read_mono(path)
            truth = active_hops(samples)
            tasks.append(_AsIs(samples, truth, options))
    return tasks


def _share_called(options: Options) -> dict[str, float]:
    """Measure how much hold music at the microphone is called speech, in % by detector."""
    said = heard_by_all(hold_music(options.speech), options)
    return {name: 100.0 * float(activity.mask.mean()) for name, activity in said.items()}


def _f1_tables(f1: dict[str, list[Counts]], files: list[Near]) -> list[Table]:
    """Make the tables: a row for each condition, a column for each detector; closed gaps in a second table."""
    minutes = sum(len(near.truth) for near in files) / HOPS_PER_S / 60
    share = 100 * sum(near.truth.sum() for near in files) / sum(len(near.truth) for near in files)
    note = (
        f"Real rooms: {len(f1[ROOMS])} recordings with hand labels. Elsewhere {len(files)} files of "
        f"{len({near.voice for near in files})} voices, {minutes:.0f} minutes, {share:.0f} % of them speech; "
        "noise in dB below the active level of the speech, babble of 8 talkers unless said. Calling everything "
        f"speech scores {200 * share / (100 + share):.0f} there."
    )
    as_it_is = [name for name in f1[ROOMS][0] if not name.endswith(GAPS_CLOSED)]
    closed = [name for name in f1[ROOMS][0] if name.endswith(GAPS_CLOSED)]
    tables = [_f1_table("Voice activity: frame F1, %", as_it_is, f1, note)]
    if closed:
        title = "Voice activity: frame F1, %, the peers' gaps under 0.2 s closed"
        tables.append(_f1_table(title, [OURS, *closed], f1, "The same sound; ours closes such gaps by itself."))
    return tables


def _f1_table(title: str, names: list[str], f1: dict[str, list[Counts]], note: str) -> Table:
    rows = [
        (condition, *(cell(interval([one[name] for one in found], f1_pct)) for name in names))
        for condition, found in f1.items()
    ]
    return Table(title, ("sound", *(name.removesuffix(GAPS_CLOSED) for name in names)), tuple(rows), (note,))


def _other_table(
    onsets: list[Counts],
    false: list[list[Counts]],
    raised: list[Counts],
    alone: list[Counts],
    music: dict[str, float],
) -> Table:
    rows = []
    for name, called_pct in music.items():
        joined_pct, alone_pct = (interval([one[name] for one in part], share_pct) for part in (raised, alone))
        worst_pct = _worst_pct([one[name] for one in raised])
        line = (name, cell(joined_pct), f"{worst_pct:.0f}", cell(alone_pct), f"{called_pct:.1f}")
        by_condition = [[one[name] for one in condition] for condition in false]
        a_minute = [sum(n for n, _ in files) / sum(minutes for _, minutes in files) for files in by_condition]
        starts = " / ".join(f"{one:.1f}" for one in a_minute)
        rows.append((*line, *onset_cells([one.get(name, ()) for one in onsets]), starts))
    count = sum(len(one[OURS]) for one in onsets)
    return Table(
        "Voice activity: raised voice, hold music, onsets",
        OTHER_COLUMNS,
        tuple(rows),
        (
            f"Raised: {len(raised)} speakers, {len(alone)} sentences in a strongly raised voice; hops that are "
            f"speech by energy. Hold music: one piece of a minute. Onsets: {count} in the clean files, from "
            "the first hop over the energy threshold to the last sample needed to say speech; those already "
            "called speech are left out. False starts: speech was said where there was none.",
        ),
    )
