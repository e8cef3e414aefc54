"""Tasks on a cluster of `distributed`: what the pool does here, on any number of machines.

A task goes out as bytes and comes back as bytes. Only some more tasks are out than there are workers, so the
memory this takes, here and in the scheduler, doesn't grow with the archive. A task whose worker died is done
elsewhere by the scheduler, and given up once it happened MOST_DEATHS times. Where the scheduler died or the
network parted, a new one is waited for at the same address, and what was out is sent again: who does it twice
writes the same.
"""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

import dask
from distributed import Client, Future, KilledWorker
from distributed.security import Security

from coach.archive.analyzing import analyze
from coach.archive.certificates import security
from coach.archive.cluster_parts import CONFIG
from coach.model.problems import EnvironmentProblem
from coach.offline.workers import LOST, Lost

CONNECT_S = 15.0
AWAY_S = 600.0
"""A scheduler that is away longer won't come back by itself. Ours."""
LOOK_S = 0.5
AHEAD = 2
"""So many tasks are out for each worker: one that is done, one that waits."""
LEAST_AHEAD = 4


def each_settled(
    url: str, certificates: Path, tasks: Iterable[bytes], *, away_s: float = AWAY_S
) -> Iterator[tuple[bytes, bytes | Lost]]:
    """Yield each task with its outcome, as it is done; LOST where its worker died MOST_DEATHS times.

    Raises EnvironmentProblem where the scheduler can't be reached for `away_s`, or not at all at first.
    """
    if not url.startswith("tls://"):
        raise EnvironmentProblem("archive.only_tls", url=url)
    speaks = security(certificates)
    todo = _Todo(tasks)
    with dask.config.set(CONFIG):
        cluster = _Cluster(url, speaks)
        try:
            while True:
                if not cluster.is_there:
                    todo.again.extend(cluster.out.values())
                    cluster = cluster.next_one(away_s)
                _fill(cluster, todo)
                if not cluster.out and todo.is_done and cluster.is_there:
                    return
                try:
                    future = cluster.done.get(timeout=LOOK_S)
                except Empty:
                    continue
                task = cluster.out.pop(future, None)
                if task is None:
                    continue  # one of a scheduler that is gone
                answer = _answer(future)
                future.release()
                if answer is None:
                    todo.again.append(task)
                else:
                    _fill(cluster, todo)
                    yield task, answer
        finally:
            cluster.close()


class _Todo:
    """The tasks that are not out: those to be sent again first."""

    def __init__(self, tasks: Iterable[bytes]) -> None:
        self._tasks = iter(tasks)
        self._is_over = False
        self.again = deque[bytes]()

    @property
    def is_done(self) -> bool:
        return self._is_over and not self.again

    def next_one(self) -> bytes | None:
        if self.again:
            return self.again.popleft()
        task = next(self._tasks, None)
        self._is_over = task is None
        return task


def _fill(cluster: _Cluster, todo: _Todo) -> None:
    while cluster.is_there and len(cluster.out) < cluster.most_out:
        task = todo.next_one()
        if task is None:
            return
        cluster.submit(task)


def _answer(future: Future[Any]) -> bytes | Lost | None:
    """What became of a task; None: nobody knows, so it is to be sent again."""
    if future.status == "finished":
        try:
            found: bytes = future.result(timeout=CONNECT_S)
        except (OSError, TimeoutError, asyncio.CancelledError):
            return None  # its worker died with the answer
        return found
    if future.status == "error":
        error = future.exception(timeout=CONNECT_S)
        if isinstance(error, KilledWorker):
            return LOST
        if error is not None and not isinstance(error, OSError):
            raise error
    return None


class _Cluster:
    """A connection to a scheduler, and what was sent through it."""

    def __init__(self, url: str, speaks: Security) -> None:
        self._url, self._speaks = url, speaks
        self.out: dict[Future[Any], bytes] = {}
        self.done: SimpleQueue[Future[Any]] = SimpleQueue()
        self._number = 0
        self._looked_s, self._workers = float("-inf"), 0
        try:
            self._client = Client(
                url, security=speaks, timeout=CONNECT_S, set_as_default=False, name="coach-archive"
            )
        except (OSError, TimeoutError, ValueError) as error:
            raise EnvironmentProblem("archive.no_scheduler", url=url) from error

    @property
    def is_there(self) -> bool:
        """Whether the scheduler is connected."""
        return bool(self._client.status == "running")

    @property
    def most_out(self) -> int:
        """How many tasks may be out, by the workers there are; looked up now and then."""
        if time.monotonic() - self._looked_s > LOOK_S:
            with suppress(OSError, TimeoutError):
                self._workers = len(self._client.scheduler_info(n_workers=-1)["workers"])
            self._looked_s = time.monotonic()
        return max(LEAST_AHEAD, AHEAD * self._workers)

    def submit(self, task: bytes) -> None:
        """Send a task out; `done` has it once something is known of it."""
        self._number += 1
        future = self._client.submit(analyze, task, key=f"analyze-{id(self)}-{self._number}", pure=False)
        self.out[future] = task
        future.add_done_callback(self.done.put)

    def next_one(self, away_s: float) -> _Cluster:
        """Connect to the same address again, for as long as that takes. Raises EnvironmentProblem."""
        self.close()
        until_s = time.monotonic() + away_s
        while True:
            try:
                return _Cluster(self._url, self._speaks)
            except EnvironmentProblem:
                if time.monotonic() > until_s:
                    raise
                time.sleep(LOOK_S)

    def close(self) -> None:
        """Let go of everything that is out."""
        self.out.clear()
        with suppress(OSError, TimeoutError):
            self._client.close(timeout=CONNECT_S)
