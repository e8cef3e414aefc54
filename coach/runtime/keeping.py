"""One call's way into the history: begun, written every few seconds, completed, and retried when it won't."""

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
# Another program lets go of the history within tens of milliseconds, unless it never does.
LAST_RETRIES_S = 2.0
LAST_RETRY_EVERY_S = 0.25
# Calls that are over but could not be kept yet; more than this many in one sitting means that nothing can.
MOST_UNKEPT = 20


@dataclass(frozen=True, slots=True)
class CallTitle:
    """What is known of a call when it begins."""

    started_at: datetime
    source: CallSource
    title: str
    microphone: str
    caller_channel: str
    trial_arm: TrialArm | None = None
    device: Device | None = None
    """The microphone itself: `microphone` is what people call it. None where it isn't known, and in replays."""


class CallWriter:
    """Writes one call. Nothing is raised: the board has what is in the way, until it worked again."""

    def __init__(self, keeper: CallKeeper, title: CallTitle, board: ProblemBoard) -> None:
        self._board = board
        self._keeper = keeper
        self.title = title
        self._call_id: int | None = None
        self._incident: Incident | None = None  # what of the note is not in the history yet
        self._answers: dict[CueId, CueAnswer] = {}  # nor these, the newest to each cue

    def begin(self) -> bool:
        """Make the call known to the history. False: not this time; `write` will try again."""
        return self._attempt(self._begun)

    def write(self, record: CallRecord) -> bool:
        """Bring the history up to date. False: not this time."""
        return self._attempt(lambda: self._keeper.write(self._caught_up(), record))

    def complete(self, record: CallRecord) -> bool:
        """The call is over. False: not this time; call it again."""
        return self._attempt(lambda: self._keeper.complete(self._caught_up(), record))

    def note(self, incident: Incident) -> bool:
        """Keep the call's note as it is now. False: not this time; the next `write` will try again."""
        self._incident = incident
        return self._attempt(self._caught_up)

    def answer(self, answer: CueAnswer) -> bool:
        """Keep an answer to a cue of this call. False: not this time; the next `write` will try again."""
        self._answers[answer.cue] = answer
        return self._attempt(self._caught_up)

    def _caught_up(self) -> int:
        """The call's number, once all of its note and every answer is kept."""
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
        except Exception:  # a defect of the history must not cost the call that is being coached
            log.exception("keeping the call failed")
            self._board.put(Source.KEEPING, INTERNAL)
            return False
        self._board.put(Source.KEEPING, None)
        return True


class KeptCalls:
    """The calls of this sitting that are over: kept, or to be kept as soon as the history lets us.

    More than MOST_UNKEPT: the oldest is given up, which the log says; what was written of it during the call
    stays.
    """

    def __init__(self) -> None:
        self.ended_calls = 0
        self._unkept: deque[tuple[CallWriter, CallRecord]] = deque()
        self._retry_s = 0.0

    def keep(self, writer: CallWriter, record: CallRecord, now_s: float) -> None:
        """The call is over: complete it, now or later."""
        self.ended_calls += 1
        if not writer.complete(record):
            self._unkept.append((writer, record))
            self._retry_s = now_s + RETRY_S
        if len(self._unkept) > MOST_UNKEPT:
            given_up, _ = self._unkept.popleft()
            log.error("the call of %s could not be kept", given_up.title.started_at)

    def retry_if_due(self, now_s: float) -> None:
        """Try again what could not be kept, every RETRY_S."""
        if self._unkept and now_s >= self._retry_s:
            self._retry_s = now_s + RETRY_S
            self.retry()

    def retry_at_last(self) -> None:
        """There is no later: try again and again for LAST_RETRIES_S, until all of them are kept."""
        until_s = time.monotonic() + LAST_RETRIES_S
        self.retry()
        while self._unkept and time.monotonic() < until_s:
            time.sleep(LAST_RETRY_EVERY_S)
            self.retry()

    def retry(self) -> None:
        """Try again now. Each call that is kept counts as news."""
        for _ in range(len(self._unkept)):
            writer, record = self._unkept.popleft()
            if writer.complete(record):
                self.ended_calls += 1
            else:
                self._unkept.append((writer, record))
