"""Keeping calls in the history: each is begun, written every few seconds, completed, and retried on failure."""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from coach.model.call import CallRecord, CallSource, TrialArm
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer, CueId
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import Device
from coach.runtime.dependencies import CallKeeper
from coach.runtime.snapshots import ProblemBoard, Source

log = logging.getLogger(__name__)

INTERNAL = Problem("live.internal")

RETRY_S = 5.0
# Another program releases the history within tens of milliseconds, or never.
LAST_RETRIES_S = 2.0
LAST_RETRY_EVERY_S = 0.25
# How many calls may wait to be kept. More than this many in one run mean that none can be.
MOST_UNKEPT = 20


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


class CallWriter:
    """The writer of one call. It never raises: the board shows what is in the way until a write works again."""

    def __init__(self, keeper: CallKeeper, title: CallTitle, board: ProblemBoard) -> None:
        self._board = board
        self._keeper = keeper
        self.title = title
        self._call_id: int | None = None
        self._incident: Incident | None = None  # the note, while it is not in the history yet
        self._answers: dict[CueId, CueAnswer] = {}  # answers not there yet, the newest to each cue

    def begin(self) -> bool:
        """Begin the call in the history. False: it failed, and `write` will try again."""
        return self._attempt(self._begun)

    def write(self, record: CallRecord) -> bool:
        """Bring the history up to date. False: it failed."""
        return self._attempt(lambda: self._keeper.write(self._caught_up(), record))

    def complete(self, record: CallRecord) -> bool:
        """Complete a call that is over. False: it failed; try again."""
        return self._attempt(lambda: self._keeper.complete(self._caught_up(), record))

    def note(self, incident: Incident) -> bool:
        """Keep the current note of the call. False: it failed, and the next `write` will try again."""
        self._incident = incident
        return self._attempt(self._caught_up)

    def answer(self, answer: CueAnswer) -> bool:
        """Keep an answer to a cue of this call. False: it failed, and the next `write` will try again."""
        self._answers[answer.cue] = answer
        return self._attempt(self._caught_up)

    def _caught_up(self) -> int:
        """Keep the note and the answers that wait, and return the number of the call."""
        call_id = self._begun()
        if self._incident is not None:
            self._keeper.keep_incident(call_id, self._incident)
            self._incident = None
        for cue, answer in tuple(self._answers.items()):
            self._keeper.answer(call_id, answer)
            del self._answers[cue]
        return call_id

    @property
    def call_id(self) -> int | None:
        """Its number in the history; None while it has none."""
        return self._call_id

    def _begun(self) -> int:
        if self._call_id is None:
            at = self.title
            self._call_id = self._keeper.begin(
                at.started_at, at.source, at.title, at.microphone, at.caller_channel, at.trial_arm
            )
        return self._call_id

    def _attempt(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except EnvironmentProblem as problem:
            log.warning("keeping the call: %s", problem)
            self._board.put(Source.KEEPING, problem.problem)
            return False
        except Exception:  # a defect in the history must not end the call under way
            log.exception("keeping the call failed")
            self._board.put(Source.KEEPING, INTERNAL)
            return False
        self._board.put(Source.KEEPING, None)
        return True


class KeptCalls:
    """The calls of this run that are over. Each is kept, at once or as soon as the history allows.

    Where more than MOST_UNKEPT wait, the oldest is given up, with a line in the log. What was written of it
    during the call stays.
    """

    def __init__(self) -> None:
        self.ended_calls = 0
        self._unkept: deque[tuple[CallWriter, CallRecord]] = deque()
        self._retry_s = 0.0

    def keep(self, writer: CallWriter, record: CallRecord, now_s: float) -> None:
        """Complete a call that is over, now or later."""
        self.ended_calls += 1
        if not writer.complete(record):
            self._unkept.append((writer, record))
            self._retry_s = now_s + RETRY_S
        if len(self._unkept) > MOST_UNKEPT:
            given_up, _ = self._unkept.popleft()
            log.error("the call of %s could not be kept", given_up.title.started_at)

    def retry_if_due(self, now_s: float) -> None:
        """Try again to keep the calls that wait, every RETRY_S."""
        if self._unkept and now_s >= self._retry_s:
            self._retry_s = now_s + RETRY_S
            self.retry()

    def retry_at_last(self) -> None:
        """Try again for up to LAST_RETRIES_S, until all are kept: the program is about to end."""
        until_s = time.monotonic() + LAST_RETRIES_S
        self.retry()
        while self._unkept and time.monotonic() < until_s:
            time.sleep(LAST_RETRY_EVERY_S)
            self.retry()

    def retry(self) -> None:
        """Try again now. Each call that is kept raises `ended_calls`: the windows read the history again."""
        for _ in range(len(self._unkept)):
            writer, record = self._unkept.popleft()
            if writer.complete(record):
                self.ended_calls += 1
            else:
                self._unkept.append((writer, record))
