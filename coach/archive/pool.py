"""Tasks on the cores of this machine, each core a process of its own, so that a death has one cause.

`offline.workers` gives up on everything once a process dies, which is right for a handful of files. Here the
one task that was being done is tried again, and given up after MOST_DEATHS.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from functools import partial
from multiprocessing import active_children, get_context
from typing import TypeVar

from coach.offline.workers import LOST, Lost, begin, interrupted_later
from coach.sources.child import safe_search_path

MOST_DEATHS = 3
"""A recording whose worker died so often is to blame. A worker may die of something else: lack of memory, a
machine that goes. Ours; `cluster` tells `distributed` the same."""

Item = TypeVar("Item")
Result = TypeVar("Result")


def each_settled(
    items: Iterable[Item], work: Callable[[Item], Result], jobs: int
) -> Iterator[tuple[Item, Result | Lost]]:
    """Yield each item with its result, as it is done, working on `jobs` at once; no more than these are held.

    `work` runs in another process, so it and its items and results must pickle. An item is LOST once the
    process that worked on it died MOST_DEATHS times. Leaving the iteration early ends the processes.
    """
    todo = iter(items)
    again = deque[tuple[Item, int]]()
    pools = [_Pool() for _ in range(jobs)]
    running = dict[Future[Result], tuple[_Pool, Item, int]]()

    def fill() -> None:
        busy = {id(pool) for pool, _, _ in running.values()}
        for pool in pools:
            if id(pool) in busy:
                continue
            try:
                item, deaths = again.popleft() if again else (next(todo), 0)
            except StopIteration:
                return
            running[pool.submit(partial(work, item))] = (pool, item, deaths)

    try:
        with safe_search_path():
            with interrupted_later():
                fill()
            while running:
                for future in wait(running, return_when=FIRST_COMPLETED).done:
                    pool, item, deaths = running.pop(future)
                    try:
                        result = future.result()
                    except BrokenProcessPool:
                        pool.renew()
                        if deaths + 1 < MOST_DEATHS:
                            again.append((item, deaths + 1))
                            fill()
                            continue
                        fill()
                        yield item, LOST
                    else:
                        fill()  # first: nobody is idle while whoever asked looks at this one
                        yield item, result
    except BaseException:
        for pool in pools:
            pool.stop()
        for worker in active_children():  # if only this process was interrupted, they would go on
            worker.terminate()
        raise
    finally:
        for pool in pools:
            pool.stop()


class _Pool:
    """One process, and the next one where it died."""

    def __init__(self) -> None:
        self._executor: ProcessPoolExecutor | None = None

    def submit(self, work: Callable[[], Result]) -> Future[Result]:
        while True:
            if self._executor is None:
                self._executor = ProcessPoolExecutor(1, get_context("spawn"), begin, (False,))
            try:
                return self._executor.submit(work)
            except BrokenProcessPool:  # it died while it had nothing to do: nobody is to blame
                self.renew()

    def renew(self) -> None:
        self.stop()
        self._executor = None

    def stop(self) -> None:
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
