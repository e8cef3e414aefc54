"""One call's way into the history: begun, written every few seconds, completed, and retried when it won't."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from coach.model.call import CallRecord, CallSource
from coach.model.live import Problem
from coach.model.problems import EnvironmentProblem
from coach.runtime.ports import CallKeeper

log = logging.getLogger(__name__)

INTERNAL = Problem("live.internal")


@dataclass(frozen=True, slots=True)
class CallTitle:
    """What is known of a call when it begins."""

    started_at: datetime
    source: CallSource
    title: str
    microphone: str
    caller_channel: str


class CallWriter:
    """Writes one call. Nothing is raised: `problem` says what is in the way, None once it worked again."""

    def __init__(self, keeper: CallKeeper, title: CallTitle) -> None:
        self.problem: Problem | None = None
        self._keeper = keeper
        self.title = title
        self._call_id: int | None = None

    def begin(self) -> bool:
        """Make the call known to the history. False: not this time; `write` will try again."""
        return self._attempt(self._begun)

    def write(self, record: CallRecord) -> bool:
        """Bring the history up to date. False: not this time."""
        return self._attempt(lambda: self._keeper.write(self._begun(), record))

    def complete(self, record: CallRecord) -> bool:
        """The call is over. False: not this time; call it again."""
        return self._attempt(lambda: self._keeper.complete(self._begun(), record))

    def _begun(self) -> int:
        if self._call_id is None:
            at = self.title
            self._call_id = self._keeper.begin(
                at.started_at, at.source, at.title, at.microphone, at.caller_channel
            )
        return self._call_id

    def _attempt(self, step: Callable[[], object]) -> bool:
        try:
            step()
        except EnvironmentProblem as problem:
            log.warning("keeping the call: %s", problem)
            self.problem = problem.problem
            return False
        except Exception:  # a defect of the history must not cost the call that is being coached
            log.exception("keeping the call failed")
            self.problem = INTERNAL
            return False
        self.problem = None
        return True
