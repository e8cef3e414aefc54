"""Bringing a folder of old recordings into the history: what is there, which channel is the agent's, all of it
heard.

A recording is heard by the live engine in a process of its own, and kept whole or not at all. What is kept is
known by the SHA-256 of its file, so an import that was stopped, or killed, goes on where it was.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.problems import EnvironmentProblem, Problem
from coach.offline.analysis import listen
from coach.offline.import_dates import Dated, dated
from coach.offline.workers import Lost, each_done
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording

SUFFIXES = frozenset(
    {".aif", ".aiff", ".au", ".caf", ".flac", ".mp3", ".oga", ".ogg", ".opus", ".rf64", ".w64", ".wav"}
)
PIECE_BYTES = 1 << 20
TRIED_S = 90.0
"""So much of a recording is heard to propose which channel is the agent's: some 40 s of each voice."""
MOST_TRIED = 5
LEAST_APART_ST = 1.0
"""Two voices whose F0 lies closer to each other than this can't be told by it: ours, the spread that one voice
has between days."""


class AgentSide(StrEnum):
    """The channel of the agent in a recording of two."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Found:
    """One recording of the folder. `problem`: why it can't be brought in; else `dated` says when it was
    made."""

    path: Path
    dated: Dated | None
    duration_s: float
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A recording that was heard: its SHA-256, when it began, and the record; None: it is in the history
    already.
    `missing`: what can't be read of it."""

    content_sum: str
    started_at: datetime
    title: str
    record: CallRecord | None
    missing: Problem | None


def recordings_in(folder: Path) -> list[Path]:
    """Return the sound files in a folder and those below it, by name. Links are not followed. Raises
    OSError."""
    return sorted(
        path
        for path in folder.rglob("*")
        if path.suffix.casefold() in SUFFIXES and path.is_file() and not path.is_symlink()
    )


def look_at(path: Path, pattern: str = "") -> Found:
    """Open a recording, and say when it was made and how long it is, or why it can't be brought in."""
    try:
        recording = Recording(path)
        try:
            if len(recording.channels) < 2:
                return Found(path, None, 0.0, Problem("import.one_channel", (("path", str(path)),)))
            moment = dated(path, pattern, recording.date_tag, recording.duration_s)
            return Found(path, moment, recording.duration_s)
        finally:
            recording.close()
    except EnvironmentProblem as problem:
        return Found(path, None, 0.0, problem.problem)
    except OSError as error:
        return Found(
            path, None, 0.0, Problem("import.unreadable", (("path", str(path)), ("error", str(error))))
        )


def propose_side(paths: Sequence[Path], usual: Baseline) -> AgentSide | None:
    """Return the channel whose voice is nearer to the agent's usual in most of these recordings. None: it can't
    be told."""
    votes = [_nearer(path, usual) for path in paths[:MOST_TRIED]]
    for side in AgentSide:
        if votes.count(side) > len([one for one in votes if one is not None]) / 2:
            return side
    return None


def _nearer(path: Path, usual: Baseline) -> AgentSide | None:
    away_st = {}
    for side in AgentSide:
        try:
            f0_hz = _median_f0_hz(path, swap=side is AgentSide.RIGHT)
        except EnvironmentProblem:
            return None
        if f0_hz is None:
            return None
        away_st[side] = abs(12.0 * math.log2(f0_hz / usual.f0_hz))
    if abs(away_st[AgentSide.LEFT] - away_st[AgentSide.RIGHT]) < LEAST_APART_ST:
        return None
    return min(away_st, key=lambda side: away_st[side])


def _median_f0_hz(path: Path, *, swap: bool) -> float | None:
    recording, recorder = Recording(path, swap=swap), CallRecorder()
    engine = Engine(CueSettings())
    try:
        for block in recording.blocks():
            recorder.add(engine.feed(block))
            if engine.time_s >= TRIED_S:
                break
    finally:
        recording.close()
    recorder.add(engine.finish())
    figures = recorder.record().summary.figures
    found = figures.get("f0_hz")
    return float(found) if isinstance(found, float | int) else None


def hear_all(
    found: Sequence[Found],
    side: AgentSide,
    known: frozenset[str],
    jobs: int,
    go_on: Callable[[], bool] = lambda: True,
    usual: Baseline | None = None,
) -> Iterator[tuple[Found, Heard | Problem]]:
    """Hear these recordings on so many cores, and yield each as it is done. `known`: the SHA-256 of those that
    are in the history already, which are not heard. No other one is begun once `go_on` says no."""
    work = partial(_hear, swap=side is AgentSide.RIGHT, known=known, usual=usual)
    for one, heard in each_done(found, work, jobs, go_on=go_on, gentle=True):
        if isinstance(heard, Lost):
            yield one, Problem("analyze.process_lost", (("path", str(one.path)),))
        else:
            yield one, heard


def _hear(one: Found, *, swap: bool, known: frozenset[str], usual: Baseline | None) -> Heard | Problem:
    assert one.dated is not None
    try:
        content_sum = sum_of(one.path)
        if content_sum in known:
            return Heard(content_sum, one.dated.started_at, one.path.stem, None, None)
        recording = Recording(one.path, swap=swap)
        try:
            record = listen(recording, CallRecorder(), usual)
            return Heard(content_sum, one.dated.started_at, recording.title, record, recording.problem)
        finally:
            recording.close()
    except EnvironmentProblem as problem:
        return problem.problem
    except OSError as error:
        return _unreadable(one.path, error)


def _unreadable(path: Path, error: OSError) -> Problem:
    return Problem(
        "import.unreadable", (("path", str(path)), ("error", error.strerror or type(error).__name__))
    )


def sum_of(path: Path) -> str:
    """Return the SHA-256 of a file. Raises OSError."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        while piece := file.read(PIECE_BYTES):
            found.update(piece)
    return found.hexdigest()
