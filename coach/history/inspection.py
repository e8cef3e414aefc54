"""Looking through a file of a history as the program would read it, without writing to it.

SQLite copies the file, with what its log holds, into a temporary database of its own, which it keeps in memory
as far as that is small. There it is checked and brought to the current schema. The own row of every call is
read, and of the newest ones everything. A file that can't be copied, or that is no history, is an
EnvironmentProblem; damage to a part of it is told of that part.
"""

from __future__ import annotations

import os
import sqlite3
import struct
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine

from coach.history.call_headers import unreadable_calls
from coach.history.derived import complete_upgrade
from coach.history.opening import (
    BUSY_S,
    WRITE,
    be_a_file,
    be_allowed,
    engine_over,
    environment,
    revision_in,
)
from coach.history.tables import HEAD_REVISION
from coach.model.problems import EnvironmentProblem, Problem

MOST_S = 120.0
"""How long the look at one file may take: ours, some four times what a file of 2 GB takes. A file can be made
so that SQLite never ends."""
MOST_WHOLE = 2_000
"""Of so many of the newest calls everything is read: some ten seconds' worth, and a year of most agents."""
_STEPS_BETWEEN_LOOKS = 10_000
_LOG_HEADER = struct.Struct(">8I")
_LOG_MAGIC, _LOG_VERSION = 0x377F0682, 3_007_000
"""The beginning of a write-ahead log (sqlite.org/fileformat2.html, 4.1)."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a file holds: the number of its calls, those of them that can't be read, and what is wrong with
    it."""

    calls: int
    unreadable: tuple[int, ...]
    problems: tuple[Problem, ...]


def inspect(path: Path) -> Inspection:
    """Look through a history. Raises EnvironmentProblem where it can't be opened, or takes over MOST_S."""
    with environment(path), copied(path) as engine, engine.connect() as connection:
        sound = is_sound(connection)
        calls, unreadable = unreadable_calls(connection, MOST_WHOLE)
    return Inspection(calls, unreadable, () if sound else (Problem("history.damaged", (("path", str(path)),)),))


def is_sound(connection: Connection) -> bool:
    """Whether SQLite finds every page and index of the file in order (PRAGMA quick_check)."""
    return connection.exec_driver_sql("PRAGMA quick_check(1)").scalars().all() == ["ok"]


@contextmanager
def copied(path: Path) -> Iterator[Engine]:
    """Give a copy of the history, at the current schema. See `inspect` for what is raised."""
    until_s = time.monotonic() + MOST_S
    with environment(path), closing(sqlite3.connect("", check_same_thread=False)) as copy:
        _copy(path, copy)
        copy.set_progress_handler(lambda: time.monotonic() > until_s, _STEPS_BETWEEN_LOOKS)
        revision = revision_in(copy, path)
        engine = engine_over(copy)
        try:
            if revision not in (None, HEAD_REVISION):
                from coach.history.migrations.upgrade import upgrade  # noqa: PLC0415 (slow, rarely needed)

                with engine.connect().execution_options(**{WRITE: True}) as connection:
                    upgrade(connection)
                    with connection.begin():
                        complete_upgrade(connection)
            yield engine
        finally:
            engine.dispose()


def _copy(path: Path, copy: sqlite3.Connection) -> None:
    log, index = (path.with_name(path.name + end) for end in ("-wal", "-shm"))
    be_a_file(path)
    be_allowed(path, os.R_OK)
    for beside in (log, index):
        if beside.exists() or beside.is_symlink():
            be_a_file(beside)
    logged = log.exists() and log.stat().st_size > 0
    if logged and _is_no_log(log):
        raise EnvironmentProblem("history.broken_log", path=path, log=log)
    # "immutable": where nobody has the file open, reading must not make a log or an index beside it.
    address = f"{path.resolve().as_uri()}?mode=ro{'' if logged or index.exists() else '&immutable=1'}"
    with closing(sqlite3.connect(address, timeout=BUSY_S, uri=True)) as source:
        source.backup(copy)


def _is_no_log(log: Path) -> bool:
    """Whether this file is no log. SQLite would read the history without it, and say nothing.

    A log whose last transaction was cut off by a power cut is one.
    """
    with log.open("rb") as opened:
        header = opened.read(_LOG_HEADER.size)
    if len(header) < _LOG_HEADER.size:
        return False  # cut off before anything was in it
    magic, version, _page, _sequence, _salt, _salt_2, sum_1, sum_2 = _LOG_HEADER.unpack(header)
    if magic & ~1 != _LOG_MAGIC or version != _LOG_VERSION:
        return True
    words = struct.unpack(f"{'>' if magic & 1 else '<'}6I", header[:24])
    found_1 = found_2 = 0
    for first, second in zip(words[::2], words[1::2], strict=True):
        found_1 = (found_1 + first + found_2) & 0xFFFFFFFF
        found_2 = (found_2 + second + found_1) & 0xFFFFFFFF
    return (found_1, found_2) != (sum_1, sum_2)
