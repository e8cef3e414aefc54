"""Errands: what may take a moment runs on one thread; its outcome is handed over when the window asks.

The thread holds no QObject: it gets a plain callable and puts a plain value into a queue. Callbacks stay on
the Qt side and are called by `deliver`. The queue of waiting errands is bounded: more than `MOST_WAITING` are
refused with an error of ours, since nothing a person does can ask for so many.
"""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeVar

from coach.model.live import Problem
from coach.model.problems import EnvironmentProblem

MOST_WAITING = 64

T = TypeVar("T")

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Failure:
    """An errand that failed. `problem` is of the environment; else the error is ours, and `error` says
    which."""

    problem: Problem | None
    error: str


@dataclass(slots=True)
class _Waiting:
    done: Callable[[Any], None]
    failed: Callable[[Failure], None]


class Errands:
    """One thread, one queue there and one back."""

    def __init__(self) -> None:
        self._there: queue.Queue[tuple[int, Callable[[], object]] | None] = queue.Queue(MOST_WAITING)
        self._back: queue.SimpleQueue[tuple[int, object]] = queue.SimpleQueue()
        self._waiting: dict[int, _Waiting] = {}
        self._next = 0
        self._thread: threading.Thread | None = None

    def run(
        self, errand: Callable[[], T], done: Callable[[T], None], failed: Callable[[Failure], None]
    ) -> None:
        """Run `errand` on the thread; `deliver` then calls `done` with its value, or `failed`.

        Raises queue.Full where too many wait already.
        """
        self._next += 1
        self._there.put_nowait((self._next, errand))
        self._waiting[self._next] = _Waiting(done, failed)
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name="ui-errands", daemon=True)
            self._thread.start()

    def deliver(self) -> None:
        """Hand over what has come back. Called on the Qt thread."""
        while not self._back.empty():
            number, outcome = self._back.get()
            waiting = self._waiting.pop(number, None)
            if waiting is None:
                continue  # asked for before `stop`
            if isinstance(outcome, Failure):
                waiting.failed(outcome)
            else:
                waiting.done(outcome)

    @property
    def busy(self) -> bool:
        """Whether anything was not handed over yet."""
        return bool(self._waiting)

    def stop(self, wait_s: float = 2.0) -> None:
        """Run nothing new, and wait this long for what is running. Outcomes not handed over are dropped."""
        self._waiting.clear()
        while not self._there.empty():
            self._there.get_nowait()
        while not self._back.empty():
            self._back.get()
        if self._thread is not None:
            self._there.put(None)
            self._thread.join(wait_s)
            self._thread = None

    def _work(self) -> None:
        while (item := self._there.get()) is not None:
            number, errand = item
            outcome: object
            try:
                outcome = errand()
            except EnvironmentProblem as problem:
                outcome = Failure(problem.problem, str(problem))
            except Exception as error:  # an error of ours stops this errand only; it is logged and shown
                log.exception("an errand of the window failed")
                outcome = Failure(None, f"{type(error).__name__}: {error}")
            self._back.put((number, outcome))
