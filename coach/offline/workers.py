"""Several recordings at once, on all cores, in processes that end with us and when they are told to.

Processes, not threads: the work is Python and numpy. They are started afresh ("spawn") on every system: a fork
would copy the threads and devices of this process.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from multiprocessing import active_children, get_context, parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import TypeVar

from coach.sources.child import safe_search_path

Item = TypeVar("Item")
Result = TypeVar("Result")

GENTLE_NICE = 10
"""For work beside a call (Unix): whatever else wants the core gets it first."""


class Lost:
    """The outcome of an item whose process died."""


LOST = Lost()


def each_done(
    items: Iterable[Item],
    work: Callable[[Item], Result],
    jobs: int,
    *,
    go_on: Callable[[], bool] = lambda: True,
    gentle: bool = False,
) -> Iterator[tuple[Item, Result | Lost]]:
    """Yield each item with its result, as it is done, working on `jobs` at once. No new item is begun once
    `go_on` says no.

    `work` runs in another process, so it and its items and results must pickle. After a process died, every
    item not done yet is LOST. Leaving the iteration early ends the processes.
    """
    with safe_search_path(), ProcessPoolExecutor(jobs, get_context("spawn"), begin, (gentle,)) as pool:
        todo, running = iter(items), dict[Future[Result], Item]()
        try:
            with interrupted_later():
                _fill(pool, todo, running, work, jobs, go_on)
            while running:
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    item = running.pop(future)
                    try:
                        yield item, future.result()
                    except BrokenProcessPool:
                        yield item, LOST
                _fill(pool, todo, running, work, jobs, go_on)
        except BaseException:
            pool.shutdown(wait=False, cancel_futures=True)
            for worker in active_children():  # if only this process was interrupted, they would go on for hours
                worker.terminate()
            raise


def _fill(
    pool: ProcessPoolExecutor,
    todo: Iterator[Item],
    running: dict[Future[Result], Item],
    work: Callable[[Item], Result],
    jobs: int,
    go_on: Callable[[], bool],
) -> None:
    while len(running) < 2 * jobs and go_on():  # one waits for each that works, so that none is idle
        try:
            item = next(todo)
        except StopIteration:
            return
        try:
            running[pool.submit(work, item)] = item
        except BrokenProcessPool as error:
            lost: Future[Result] = Future()
            lost.set_exception(error)
            running[lost] = item


@contextmanager
def interrupted_later() -> Iterator[None]:
    """Hold Ctrl+C back until the workers have started.

    In between it would leave the pool half made, and a worker that is still importing would print a traceback.
    The workers start with it held back, and `begin` lets it in.
    """
    if sys.platform == "win32":
        yield
        return
    signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def begin(gentle: bool) -> None:
    """End a worker at once and without a word on Ctrl+C, which reaches it too, and with its parent.

    A worker waits at a pipe whose other end it holds itself, so it would not see that the parent has gone.
    """
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if gentle and hasattr(os, "nice"):
        with suppress(OSError):
            os.nice(GENTLE_NICE)
    if (parent := parent_process()) is not None:
        Thread(target=_end_after, args=(parent,), name="parent", daemon=True).start()
    if sys.platform != "win32":
        signal.pthread_sigmask(signal.SIG_UNBLOCK, {signal.SIGINT})


def _end_after(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)
