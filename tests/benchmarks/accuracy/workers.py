"""Running the same work on many files, in several processes. Results are in the order of the files."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import TypeVar

Task = TypeVar("Task")
Answer = TypeVar("Answer")


def each(work: Callable[[Task], Answer], tasks: Iterable[Task], jobs: int) -> list[Answer]:
    """Do `work` on each task. Both must be picklable: a module's function, frozen dataclasses."""
    if jobs <= 1:
        return [work(task) for task in tasks]
    with ProcessPoolExecutor(jobs, get_context("spawn")) as pool:
        return list(pool.map(work, tasks))
