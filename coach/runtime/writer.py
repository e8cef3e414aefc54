"""The writer's thread: what is kept of a call goes through it, and it alone waits for the disk.

The worker hands a task over and goes on. A task is what is to be kept of one call, or a question to the
history. It stands in the queue once, however often it is handed over, and takes along what is newest when its
turn comes: a disk that was slow for a minute gets one write afterwards, not fifteen.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from typing import Protocol

log = logging.getLogger(__name__)

MOST_TASKS = 64
"""Three times as many as there can be calls that wait (keeping.MOST_UNKEPT); the rest are questions."""
RETRY_S = 5.0
# Another program releases the history within tens of milliseconds, or never.
LAST_RETRIES_S = 2.0
LAST_RETRY_EVERY_S = 0.25


class Task(Protocol):
    """What the writer carries out."""

    def keep(self) -> bool:
        """Bring the history up to date. False: it failed; try again later. For the writer's thread alone."""
        ...


HandOver = Callable[[Task], bool]


class Writer:
    """One thread with one bounded queue. Tasks are carried out in order; one that failed waits for RETRY_S, or
    until it is handed over again, and holds up no other."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        """`clock` gives monotonic seconds."""
        self._clock = clock
        self._due_s: dict[Task, float] = {}  # in the order in which they came
        self._changed = threading.Condition()
        self._end_s: float | None = None  # no retries after this; None: it goes on
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def hand_over(self, task: Task) -> bool:
        """Have this carried out, in order, and return at once. False: too many wait already, and it won't be
        (newest dropped)."""
        with self._changed:
            if task not in self._due_s and len(self._due_s) >= MOST_TASKS:
                log.warning("the writer has %d tasks waiting: one was dropped", MOST_TASKS)
                return False
            self._due_s[task] = self._clock()
            self._changed.notify()
        return True

    def stop(self, timeout_s: float) -> bool:
        """Carry out what waits, try what fails again for up to LAST_RETRIES_S, and end. False: still at it
        after `timeout_s`, because the disk doesn't answer."""
        with self._changed:
            self._end_s = self._clock() + min(LAST_RETRIES_S, timeout_s)
            for task in self._due_s:
                self._due_s[task] = self._clock()
            self._changed.notify()
        self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while (task := self._next()) is not None:
            try:
                kept = task.keep()
            except Exception:  # a defect of ours costs this task only
                log.exception("the writer failed")
                kept = True
            if not kept:
                with self._changed:
                    wait_s = RETRY_S if self._end_s is None else LAST_RETRY_EVERY_S
                    self._due_s.setdefault(task, self._clock() + wait_s)

    def _next(self) -> Task | None:
        """Take the first task that is due, and wait for one. None: it is time to end."""
        with self._changed:
            while True:
                now_s = self._clock()
                if self._end_s is not None and (not self._due_s or now_s > self._end_s):
                    return None
                task = next((task for task, due_s in self._due_s.items() if due_s <= now_s), None)
                if task is not None:
                    del self._due_s[task]
                    return task
                wait_s = min(self._due_s.values()) - now_s if self._due_s else None
                self._changed.wait(wait_s)
