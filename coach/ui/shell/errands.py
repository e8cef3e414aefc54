"""Errands: slow work runs on one thread, and its result is delivered when the window asks for it.

The thread holds no QObject: it gets a plain callable and puts a plain value into a queue. Callbacks stay on the
Qt side, where `deliver` calls them. When the application ends, errands that only read are dropped, and errands
that keep something are still carried out. The queue is bounded: more than `MOST_WAITING` errands are refused
with an error of ours, because no person can ask for so many.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from coach.log_text import named
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Problem

MOST_WAITING = 64
KEEPING_S = 15.0
"""How long to wait, at the end, for errands that keep something: some writes to a history that another
program locks for `database.BUSY_S` each."""

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """An errand that failed. `problem` is set if the environment is to blame; otherwise the error is ours
    and `error` names it."""

    problem: Problem | None
    error: str


@dataclass(slots=True)
class _Waiting:
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]
    keeps: bool


@dataclass(frozen=True, slots=True)
class _Errand:
    number: int
    run: Callable[[], object]
    keeps: bool


class Errands:
    """One thread, with one queue of errands and one of results."""

    def __init__(self) -> None:
        self._there: queue.Queue[_Errand | None] = queue.Queue(MOST_WAITING + 1)  # one more for the end
        self._back: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._next = 0
        self._thread: threading.Thread | None = None

    def run(
        self,
        errand: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None],
        *,
        keeps: bool = False,
    ) -> None:
        """Run `errand` on the thread. `deliver` then calls `done` with its value, or `failed`.

        With `keeps` the errand stores what a person did, and is carried out even if the application ends.
        Raises queue.Full if too many errands wait.
        """
        if self._there.qsize() >= MOST_WAITING:
            raise queue.Full
        self._next += 1
        self._there.put_nowait(_Errand(self._next, errand, keeps))
        self._waiting[self._next] = _Waiting(done, failed, keeps)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="ui-errands", daemon=True)
            self._thread.start()

    def deliver(self) -> None:
        """Deliver the results so far. Only for the Qt thread."""
        while not self._back.empty():
            number, outcome = self._back.get()
            waiting = self._waiting.pop(number, None)
            if waiting is None:
                continue  # queued before `stop`
            if isinstance(outcome, Failure):
                waiting.failed(outcome)
            else:
                waiting.done(outcome)

    @property
    def busy(self) -> bool:
        """Whether any result is not delivered yet."""
        return bool(self._waiting)

    def stop(self, wait_s: float = 2.0, keeping_s: float = KEEPING_S) -> None:
        """Finish the errands that keep something, drop those that only read, and wait for the thread.

        It waits `wait_s` for an errand that reads, and `keeping_s` if something must still be kept. No more
        results are delivered. Errands that could not be finished are logged.
        """
        keeping = {number for number, waiting in self._waiting.items() if waiting.keeps}
        self._waiting.clear()
        if self._thread is not None:
            for errand in self._taken_back():
                if errand.keeps:
                    self._there.put(errand)
            self._there.put(None)
            self._thread.join(keeping_s if keeping else wait_s)
            self._thread = None
        while not self._back.empty():
            number, outcome = self._back.get()
            if number in keeping and isinstance(outcome, Failure):
                log.error("not kept at the end: %s", outcome.error)
            keeping.discard(number)
        if keeping:
            log.error("%d errands that keep something were not over at the end", len(keeping))

    def _taken_back(self) -> list[_Errand]:
        """Return the errands the thread has not begun, in order."""
        waiting: list[_Errand] = []
        while True:
            try:
                errand = self._there.get_nowait()
            except queue.Empty:
                return waiting
            if errand is not None:
                waiting.append(errand)

    def _work(self) -> None:
        while (errand := self._there.get()) is not None:
            outcome: object
            try:
                outcome = errand.run()
            except EnvironmentProblem as problem:
                outcome = Failure(problem.problem, named(problem))
            except Exception as error:  # a defect of ours ends this errand only; it is logged and shown
                log.exception("an errand of the window failed")
                outcome = Failure(None, named(error))
            self._back.put((errand.number, outcome))
