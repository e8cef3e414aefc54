"""What is to be kept of each call: handed over by the worker, brought into the history by the writer's thread.

What can't be written stays in memory, and is tried again: the whole call under way, and up to MOST_UNKEPT calls
that are over. A record is 0.15 MB an hour (cli.checks.LEAST_FREE_MB).
"""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from datetime import datetime

from coach.model.call import CallRecord, CallSource, TrialArm
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer
from coach.model.own_sound import CallSeal, SoundPiece
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import Device
from coach.runtime.dependencies import CallKeeper
from coach.runtime.snapshots import ProblemBoard, Source
from coach.runtime.writer import HandOver
from coach.sealing import seal_piece
from coach.sources.opus import packed

log = logging.getLogger(__name__)

INTERNAL = Problem("live.internal")

# How many calls that are over may wait to be kept. More than this many in one run mean that none can be.
MOST_UNKEPT = 20
MOST_PIECES = 24
"""Ours: two minutes of the agent's own sound may wait for a disk."""
# A power cut is to cost at most the last 5 s of a call; what waits for longer is said.
MOST_UNKEPT_S = 5.0
_GONE = frozenset({"history.gone", "history.no_such_call"})
"""The file in which the call was begun has been moved away or deleted."""


@dataclass(frozen=True, slots=True)
class CallTitle:
    """What is known of a call at its start."""

    started_at: datetime
    source: CallSource
    title: str
    microphone: str
    caller_channel: str
    trial_arm: TrialArm | None = None
    device: Device | None = None
    """The microphone itself: `microphone` is what people call it. None where it isn't known, and in replays."""


@dataclass(frozen=True, slots=True)
class _Content:
    """A call as it is handed over. `heard_s`: the clock when `record` was made; what was heard until then is in
    it."""

    heard_s: float
    record: CallRecord | None = None
    over: bool = False
    incident: Incident | None = None
    answers: tuple[CueAnswer, ...] = ()
    learn: Callable[[], object] | None = field(default=None, compare=False)


class Keeping:
    """The calls of this run that are not wholly in the history yet. For the worker's thread, but for
    `ended_calls`."""

    def __init__(
        self, keeper: CallKeeper, board: ProblemBoard, hand_over: HandOver, clock: Callable[[], float]
    ) -> None:
        """`clock` gives monotonic seconds."""
        self.keeper, self.board, self.hand_over, self.clock = keeper, board, hand_over, clock
        self.ended_calls = 0
        """How many calls are over and were written, or could not be at once: the windows read the history
        again."""
        self._calls: list[CallWriter] = []

    def call(self, title: CallTitle) -> CallWriter:
        """Begin to keep a call. Where more than MOST_UNKEPT wait, the oldest is given up, which is said; what
        was written of it stays."""
        self.board.put(Source.MOVED, None)
        self._calls = [call for call in self._calls if call.unkept_since_s is not None]
        if len(self._calls) > MOST_UNKEPT:
            oldest = self._calls.pop(0)
            oldest.give_up()
            log.error("the call of %s could not be kept", oldest.title.started_at)
            self.board.put(Source.GIVEN_UP, Problem("live.given_up", (("most", MOST_UNKEPT),)))
        self._calls.append(CallWriter(self, title))
        return self._calls[-1]

    def unkept_s(self) -> float | None:
        """How long the first sound that is not in the history yet has been waiting, in seconds. None: it is all
        there."""
        since_s = [call.unkept_since_s for call in self._calls]
        waiting_s = [one_s for one_s in since_s if one_s is not None]
        return max(0.0, self.clock() - min(waiting_s)) if waiting_s else None


class CallWriter:
    """The keeping of one call. The worker hands over, which never waits; the writer's thread calls `keep`.

    The two share immutable contents: what is wanted, which the worker replaces, and what is kept, which the
    writer does.
    """

    def __init__(self, keeping: Keeping, title: CallTitle) -> None:
        self.title = title
        self._keeping = keeping
        self._wanted = _Content(keeping.clock())
        self._began_s = self._wanted.heard_s
        self._kept: _Content | None = None  # None: it is not in the history at all
        self._call_id: int | None = None
        self._counted = False
        self._given_up = False
        self._has_sound = False
        self._sounds: deque[tuple[CallSeal, SoundPiece]] = deque(maxlen=MOST_PIECES)

    # For the worker

    def begin(self) -> None:
        """Begin the call in the history."""
        self._keeping.hand_over(self)

    def write(self, record: CallRecord) -> None:
        """Bring the history up to date."""
        self._want(replace(self._wanted, record=record, heard_s=self._keeping.clock()))

    def complete(self, record: CallRecord, learn: Callable[[], object] | None = None) -> None:
        """Complete a call that is over. `learn` is called afterwards, and may raise EnvironmentProblem."""
        heard_s = self._keeping.clock()
        self._want(replace(self._wanted, record=record, heard_s=heard_s, over=True, learn=learn))

    def note(self, incident: Incident) -> None:
        """Keep the current note of the call."""
        self._want(replace(self._wanted, incident=incident))

    def answer(self, answer: CueAnswer) -> None:
        """Keep an answer to a cue of this call, in place of any earlier one."""
        others = tuple(one for one in self._wanted.answers if one.cue != answer.cue)
        self._want(replace(self._wanted, answers=(*others, answer)))

    def keep_sound(self, seal: CallSeal, pieces: Sequence[SoundPiece]) -> None:
        """Keep pieces of the agent's own sound, sealed. Where too many wait, the oldest is lost."""
        self._has_sound = True
        self._sounds.extend((seal, piece) for piece in pieces)
        self._keeping.hand_over(self)

    def give_up(self) -> None:
        """Try no more to keep it."""
        self._given_up = True

    @property
    def call_id(self) -> int | None:
        """Its number in the history; None while it has none."""
        return self._call_id

    @property
    def unkept_since_s(self) -> float | None:
        """The clock when the first sound that is not in the history yet was heard; None: it is all there."""
        kept, wanted = self._kept, self._wanted
        if self._given_up or (kept is wanted and wanted.over):
            return None
        return self._began_s if kept is None else kept.heard_s

    def _want(self, content: _Content) -> None:
        self._wanted = content
        self._keeping.hand_over(self)

    # For the writer

    def keep(self) -> bool:
        """Bring the history up to date with what was handed over. It raises nothing: the board shows what is in
        the way until it works again. False: it failed; try again."""
        wanted = self._wanted
        if self._given_up or (wanted is self._kept and not self._sounds):
            return True
        problem, board = self._problem_of(wanted), self._keeping.board
        if problem is None and board.of(Source.KEEPING) is not None:
            board.put(Source.LEARNING, None)  # it was the same history that could not be read
        board.put(Source.KEEPING, problem)
        if wanted.over and not (self._counted and problem):
            self._counted = True
            self._keeping.ended_calls += 1
        return problem is None

    def _problem_of(self, wanted: _Content) -> Problem | None:
        try:
            try:
                self._bring(wanted)
            except EnvironmentProblem as gone:
                if gone.problem.key not in _GONE or self._call_id is None:
                    raise
                log.warning("the history was moved or deleted in mid-call: the call is begun anew")
                self._keeping.board.put(Source.MOVED, Problem("live.history_moved"))
                self._call_id = self._kept = None
                self._bring(wanted)
        except EnvironmentProblem as problem:
            log.warning("keeping the call: %s", problem)
            return problem.problem
        except Exception:  # a defect in the history must not end the call under way
            log.exception("keeping the call failed")
            return INTERNAL
        return None

    def _bring(self, wanted: _Content) -> None:
        kept, keeper = self._kept or _Content(self._began_s), self._keeping.keeper
        call_id = self._begun()
        self._kept = kept
        self._bring_sounds(call_id)
        if not kept.over:
            if wanted.incident is not None and wanted.incident is not kept.incident:
                keeper.keep_incident(call_id, wanted.incident)
            for answer in wanted.answers:
                if answer not in kept.answers:
                    keeper.answer(call_id, answer)
            if wanted.record is not None and (wanted.over or wanted.record is not kept.record):
                (keeper.complete if wanted.over else keeper.write)(call_id, wanted.record)
                if wanted.over and self._has_sound:
                    keeper.cut_sound(call_id, wanted.record.duration_s)
            self._kept = replace(wanted, learn=None)
        if wanted.learn is not None:
            wanted.learn()
        self._kept = wanted

    def _bring_sounds(self, call_id: int) -> None:
        """Seal the pieces that wait and keep them. Each leaves the queue once it is safely in the file."""
        while self._sounds:
            seal, piece = self._sounds[0]
            sealed = seal_piece(
                seal.key, self.title.started_at, piece.number, piece.start_s, packed(piece.samples)
            )
            self._keeping.keeper.keep_sound(call_id, seal, sealed)
            with suppress(IndexError):  # the worker may have pushed it out meanwhile
                if self._sounds[0][1] is piece:
                    self._sounds.popleft()

    def _begun(self) -> int:
        if self._call_id is None:
            at = self.title
            self._call_id = self._keeping.keeper.begin(
                at.started_at, at.source, at.title, at.microphone, at.caller_channel, at.trial_arm
            )
        return self._call_id
