"""Bringing in a folder of recordings while the desktop is open: looks, hears and keeps in a thread of its own.

No new recording is begun while a call is on. What was kept stays when it is stopped, and the next import goes
on from there.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import Protocol

from coach.model.baseline import Baseline, KeptBaseline
from coach.model.call import CallRecord
from coach.model.problems import EnvironmentProblem, Problem
from coach.offline.folder_import import (
    AgentSide,
    Found,
    hear_all,
    look_at,
    propose_side,
    recordings_in,
)
from coach.offline.workers import Lost, each_done

log = logging.getLogger(__name__)

CALL_LOOK_S = 1.0
"""How often to look whether the call is over."""


class ImportStage(StrEnum):
    """What an import is doing. The catalogue has a sentence for each."""

    LOOKING = "looking"
    LOOKED = "looked"
    HEARING = "hearing"
    WAITING = "waiting"
    """For a call to be over."""
    DONE = "done"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class ImportState:
    """How far an import is. `side`: proposed; None: it can't be told. `left_s`: the time left, once it can be
    told.
    `failed`: what could not be brought in, or not whole."""

    stage: ImportStage
    found: tuple[Found, ...] = ()
    side: AgentSide | None = None
    done_s: float = 0.0
    total_s: float = 0.0
    left_s: float | None = None
    new: int = 0
    known: int = 0
    failed: tuple[tuple[Path, Problem], ...] = ()
    problem: Problem | None = None


class KeepsImports(Protocol):
    """What an import needs of the history."""

    def imported(self) -> frozenset[str]: ...

    def keep_import(
        self, content_sum: str, started_at: datetime, title: str, record: CallRecord, /
    ) -> int | None: ...

    def baselines(self) -> Sequence[KeptBaseline]: ...


class FolderImports:
    """One import at a time. Every method returns at once, except `close`."""

    def __init__(self, history: KeepsImports, call_is_on: Callable[[], bool], jobs: int | None = None) -> None:
        self._history, self._call_is_on = history, call_is_on
        self._jobs = jobs or os.cpu_count() or 1
        self._state = ImportState(ImportStage.STOPPED)
        self._lock = threading.Lock()
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None

    def state(self) -> ImportState:
        with self._lock:
            return self._state

    @property
    def busy(self) -> bool:
        return self._thread is not None and self._thread.is_alive()

    def look(self, folder: Path, pattern: str = "") -> None:
        """Look through a folder. Ignored while something runs."""
        self._start(partial(self._look, folder, pattern), ImportState(ImportStage.LOOKING))

    def hear(self, side: AgentSide) -> None:
        """Hear what was found, with the agent on this side. Ignored while something runs."""
        now = self.state()
        good = tuple(one for one in now.found if one.dated is not None)
        total_s = sum(one.duration_s for one in good)
        begun = ImportState(ImportStage.HEARING, now.found, side, total_s=total_s)
        self._start(partial(self._hear, good, side), begun)

    def stop(self) -> None:
        """Begin no other recording."""
        self._stop.set()

    def close(self) -> None:
        """Stop, and wait for what runs."""
        self.stop()
        if self._thread is not None:
            self._thread.join()

    def _start(self, work: Callable[[], None], state: ImportState) -> None:
        if self.busy:
            return
        self._stop.clear()
        self._put(state)
        self._thread = threading.Thread(target=self._guarded, args=(work,), name="import", daemon=True)
        self._thread.start()

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except EnvironmentProblem as problem:
            self._change(stage=ImportStage.STOPPED, problem=problem.problem)
        except Exception as error:  # a defect of ours must not end in silence
            log.exception("the import failed")
            self._change(
                stage=ImportStage.STOPPED, problem=Problem("import.defect", (("what", type(error).__name__),))
            )

    def _look(self, folder: Path, pattern: str) -> None:
        try:
            paths = recordings_in(folder)
        except OSError as error:
            reason = error.strerror or type(error).__name__
            raise EnvironmentProblem("import.unreadable", path=folder, error=reason) from error
        found = []
        if paths:
            work = partial(look_at, pattern=pattern)
            for _path, one in each_done(
                paths, work, min(self._jobs, len(paths)), go_on=self._may_begin, gentle=True
            ):
                if not isinstance(one, Lost):
                    found.append(one)
        found.sort(key=lambda one: one.path)
        if self._stop.is_set():
            self._change(stage=ImportStage.STOPPED)
            return
        good = [one.path for one in found if one.dated is not None]
        if not good:
            raise EnvironmentProblem("import.nothing", path=folder)
        usual = self._usual()
        side = None if usual is None else propose_side(good, usual)
        failed = tuple((one.path, one.problem) for one in found if one.problem is not None)
        self._change(stage=ImportStage.LOOKED, found=tuple(found), side=side, failed=failed)

    def _usual(self) -> Baseline | None:
        kept = max(self._history.baselines(), key=lambda one: one.calls, default=None)
        return None if kept is None else kept.baseline

    def _hear(self, good: Sequence[Found], side: AgentSide) -> None:
        left, began_s = list(good), time.monotonic()
        failed = [(one.path, one.problem) for one in self.state().found if one.problem is not None]
        new = known = 0
        done_s = 0.0
        while left and not self._stop.is_set():
            self._change(stage=ImportStage.HEARING)
            jobs = min(self._jobs, len(left))
            for one, heard in hear_all(tuple(left), side, self._history.imported(), jobs, self._may_begin):
                left.remove(one)
                if isinstance(heard, Problem):
                    failed.append((one.path, heard))
                elif heard.record is None:
                    known += 1
                else:
                    kept = self._history.keep_import(
                        heard.content_sum, heard.started_at, heard.title, heard.record
                    )
                    new, known = new + (kept is not None), known + (kept is None)
                    if heard.missing is not None:
                        failed.append((one.path, heard.missing))
                done_s += one.duration_s
                total_s = self.state().total_s
                spent_s = time.monotonic() - began_s
                self._change(
                    new=new, known=known, failed=tuple(failed), done_s=done_s,
                    left_s=spent_s / done_s * (total_s - done_s) if done_s > 0 else None,
                )  # fmt: skip
            if left and not self._stop.is_set():
                self._change(stage=ImportStage.WAITING)
                while self._call_is_on() and not self._stop.wait(CALL_LOOK_S):
                    pass
        self._change(stage=ImportStage.STOPPED if left else ImportStage.DONE)

    def _may_begin(self) -> bool:
        return not self._stop.is_set() and not self._call_is_on()

    def _put(self, state: ImportState) -> None:
        with self._lock:
            self._state = state

    def _change(self, **values: object) -> None:
        with self._lock:
            self._state = replace(self._state, **values)  # type: ignore[arg-type]
