"""A piece for a room: a recording with everything that was heard in it, known before its first word is played.

The engine hears it twice. The first time it learns the agent's usual from the whole piece, so that there is
something to compare with from the first word on; the second time it says what it says live. Where a usual is
given, as from a profile, once is enough.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from coach.coaching.call_policy import ORDINARY, TWO_IN_A_ROOM
from coach.conversation.crosstalk import Crosstalk, CrosstalkCut
from coach.engine import Engine
from coach.model.baseline import Baseline, BaselineSource
from coach.model.call import CallRecord
from coach.model.events import Event
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.practice.centred_pace import CentredPace
from coach.practice.marks import Mark, read_marks
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from coach.sources.recording import Recording

MOST_PIECE_S = 1800.0
"""A longer recording is no piece for a room, and its sound is held in memory: 115 MB for half an hour of one
channel. Ours."""
BLOCK_S = 4.0
"""How much goes through the engine between two looks at whether anyone still waits."""


class OpeningStopped(Exception):  # noqa: N818  # nothing is wrong: nobody waits any more
    """Whoever wanted the piece no longer does."""


@dataclass(frozen=True, slots=True, eq=False)
class Piece:
    """A recording, heard. `sound` is what the room hears, 16 kHz mono of shape (n,), both voices together.

    `pace`: that around each row of the record's track (`CentredPace`). `problem`: what is missing of the
    recording or of its marks, if anything is.
    """

    title: str
    record: CallRecord
    sound: FloatArray
    pace: FloatArray | None = None
    path: Path | None = None
    problem: Problem | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def duration_s(self) -> float:
        return len(self.sound) / SAMPLE_RATE_HZ

    @property
    def baseline(self) -> Baseline | None:
        """The agent's usual; None where there is too little speech in the piece to know it."""
        return self.record.baseline


def open_piece(
    path: Path,
    *,
    baseline: Baseline | None = None,
    agent_only: bool = False,
    swap: bool = False,
    progress: Callable[[float], None] | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Piece:
    """Read a recording and hear all of it. `progress` is told the share done, 0 to 1.

    Raises EnvironmentProblem where it can't be read, is longer than `MOST_PIECE_S`, or holds no sound, and
    OpeningStopped once `go_on` says no.
    """
    recording = Recording(path, agent_only=agent_only, swap=swap)
    try:
        if recording.duration_s > MOST_PIECE_S:
            raise EnvironmentProblem("stage.too_long", path=path, minutes=round(MOST_PIECE_S / 60))
        blocks = []
        for block in recording.blocks(round(BLOCK_S * SAMPLE_RATE_HZ)):
            if not go_on():
                raise OpeningStopped
            blocks.append(block)
    finally:
        recording.close()
    piece = piece_of(blocks, recording.title, baseline=baseline, progress=progress, go_on=go_on)
    marks: tuple[Mark, ...] = ()
    problem = recording.problem
    try:
        marks = read_marks(path)
    except EnvironmentProblem as bad:
        problem = problem or bad.problem
    return replace(piece, path=path, problem=problem, marks=marks)


def usual_of(paths: Sequence[Path], go_on: Callable[[], bool] = lambda: True) -> Baseline | None:
    """Return the usual of one voice in several recordings, heard one after the other.

    None where there is too little speech. Raises EnvironmentProblem where a recording can't be read, and
    OpeningStopped once `go_on` says no.
    """
    learning, at = Engine(CueSettings()), 0
    for path in paths:
        recording = Recording(path, agent_only=True)
        try:
            for block in recording.blocks(round(BLOCK_S * SAMPLE_RATE_HZ)):
                if not go_on():
                    raise OpeningStopped
                learning.feed(replace(block, start_sample=at))
                at += block.n_samples
        finally:
            recording.close()
    learned = learning.baseline_so_far()
    return None if learned is None else replace(learned, source=BaselineSource.RECORDING)


def piece_of(
    blocks: list[Block],
    title: str,
    *,
    baseline: Baseline | None = None,
    crosstalk: Crosstalk | None = None,
    progress: Callable[[float], None] | None = None,
    go_on: Callable[[], bool] = lambda: True,
) -> Piece:
    """Make a piece of blocks that follow one another. Raises OpeningStopped once `go_on` says no.

    `crosstalk`: of two microphones in one room; each is then heard without the other, but both as they are are
    played.
    """
    passes = 1 if baseline is not None else 2
    sound, policy = mixed(blocks), ORDINARY if crosstalk is None else TWO_IN_A_ROOM
    if crosstalk is not None:
        cut = CrosstalkCut(crosstalk)
        blocks = [own for block in blocks for own in cut.feed(block)] + cut.finish()
    done = 0

    def heard(engine: Engine, take: Callable[[Sequence[Event]], None]) -> None:
        nonlocal done
        for block in blocks:
            if not go_on():
                raise OpeningStopped
            take(engine.feed(block))
            done += 1
            if progress is not None:
                progress(done / (passes * len(blocks)))

    if baseline is None:
        learning = Engine(CueSettings(), policy=policy)
        heard(learning, lambda _events: None)
        learned = learning.baseline_so_far()
        baseline = None if learned is None else replace(learned, source=BaselineSource.RECORDING)
    engine, recorder, pace = Engine(CueSettings(), baseline, policy), CallRecorder(), CentredPace()

    def take(events: Sequence[Event]) -> None:
        recorder.add(events)
        pace.feed(events)

    heard(engine, take)
    take(engine.finish())
    record = recorder.record()
    # A voice that never spoke is still a channel that is there.
    if any(block.caller is not None for block in blocks) and Speaker.CALLER not in record.channels:
        record = replace(record, channels=(*record.channels, Speaker.CALLER))
    return Piece(title, record, sound, pace.around(record))


def mixed(blocks: list[Block]) -> FloatArray:
    """Return both voices as one, of shape (n,). Where their sum is over full scale all of it is turned down."""
    parts: list[FloatArray] = []
    for block in blocks:
        both = [one for one in (block.agent, block.caller) if one is not None]
        parts.append(np.sum(both, axis=0, dtype=np.float32) if both else np.zeros(block.n_samples, np.float32))
    sound: FloatArray = np.concatenate(parts) if parts else np.zeros(0, np.float32)
    most = float(np.abs(sound).max(initial=0.0))
    return sound / most if most > 1.0 else sound
