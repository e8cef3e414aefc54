"""Our own copies of a history, beside it: made once a day, a few kept, each a whole file that can take its
place.

What the agent deletes is deleted from the copies first and from the history last. So a power cut between the
two leaves a call that is still there, and never one that only a copy has.
"""

from __future__ import annotations

import logging
import os
import re
import shutil
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from datetime import date
from pathlib import Path

from sqlalchemy import Connection, Table, select

from coach.history import tables
from coach.history.database import Database, driver_of
from coach.history.inspection import inspect
from coach.history.opening import environment
from coach.model.problems import EnvironmentProblem
from coach.whole_file import make_folder

log = logging.getLogger(__name__)

FOLDER = "backups"
_NAME = re.compile(r"history-\d{4}-\d{2}-\d{2}(-before)?\.sqlite")
HALF = ".half"
_GIVEN_UP = frozenset(
    f"history.{key}"
    for key in (
        *("corrupt", "not_ours", "incomplete", "newer"),
        *("full", "not_forgotten", "not_compacted", "traces_left", "not_deleted"),
    )
)
"""Where a copy can't be read, or can't be changed, what the agent deletes comes before the copy."""
PAGES_AT_ONCE = 2_000
"""8 MB: after each piece others may write, and the copy may be given up."""


class Backups:
    """The copies of the history at `path`, in a folder beside it."""

    def __init__(self, path: Path) -> None:
        self._history = path
        self.folder = path.with_name(FOLDER)

    def all(self) -> list[Path]:
        """Return the copies, newest first. What else lies in their folder is left alone."""
        try:
            names = [one.name for one in os.scandir(self.folder) if one.is_file(follow_symlinks=False)]
        except OSError:
            return []
        return [self.folder / name for name in sorted(names, reverse=True) if _NAME.fullmatch(name)]

    def make(
        self, database: Database, today: date, keep: int, go_on: Callable[[], bool] = lambda: True
    ) -> bool:
        """Copy the history, unless today's copy is there, and delete all but the newest `keep`.

        Returns whether a copy was made; it is not where `go_on` says no meanwhile. Raises EnvironmentProblem
        where the folder can't be written.
        """
        copy = self.folder / f"history-{today.isoformat()}.sqlite"
        made = keep > 0 and copy not in self.all() and self._copied(database, copy, go_on)
        for old in self.all()[max(0, keep) :]:
            with environment(old):
                old.unlink(missing_ok=True)
        return made

    def _copied(self, database: Database, copy: Path, go_on: Callable[[], bool]) -> bool:
        half = copy.with_name(copy.name + HALF)
        with environment(copy):
            make_folder(self.folder)
            half.unlink(missing_ok=True)
            os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            try:
                with database.reading() as connection, closing(sqlite3.connect(half)) as target:
                    driver_of(connection).backup(
                        target, pages=PAGES_AT_ONCE, progress=lambda *_: _stop_unless(go_on), sleep=0.0
                    )
                    target.execute("PRAGMA journal_mode = DELETE")
                    if target.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                        raise EnvironmentProblem("history.damaged", path=self._history)
                to_disk(half)
                half.replace(copy)
            except _StoppedError:
                return False
            finally:
                half.unlink(missing_ok=True)
        return True

    def erase_calls(self, wanted: Sequence[tuple[int, object]]) -> None:
        """Erase these calls (call_id, started_utc_us) from every copy."""

        def erase(database: Database) -> None:
            with database.reading() as connection:
                there = [call_id for call_id, started in wanted if started_of(connection, call_id) == started]
            if there:
                with database.erasing() as erasure:
                    for call_id in there:
                        erasure.delete_call_or_what_is_aside(call_id)

        self._in_each(erase)

    def erase_parts(self, call_id: int, started_utc_us: object, parts: Sequence[Table]) -> None:
        """Erase what stands of a call in these tables from every copy."""

        def erase(database: Database) -> None:
            with database.reading() as connection:
                there = started_of(connection, call_id) == started_utc_us and any(
                    connection.execute(select(part.c.call_id).where(part.c.call_id == call_id)).first()
                    for part in parts
                )
            if there:
                with database.erasing() as erasure:
                    erasure.delete_parts(call_id, parts)

        self._in_each(erase)

    def erase_all(self) -> None:
        """Delete every copy."""
        for copy in self.all():
            with environment(copy):
                copy.unlink(missing_ok=True)

    def _in_each(self, erase: Callable[[Database], None]) -> None:
        """Do this in every copy. One that can't be read any more is deleted: nothing could be erased from
        it."""
        for copy in self.all():
            database = Database(copy)
            try:
                erase(database)
                _as_one_file(database)
            except EnvironmentProblem as problem:
                if problem.problem.key not in _GIVEN_UP:
                    raise
                log.warning("nothing can be erased from a backup, so it is deleted: %s", problem)
                database.close()
                copy.unlink(missing_ok=True)
            finally:
                database.close()
                for end in (".writers", ".migrating"):
                    with suppress(OSError):
                        copy.with_name(copy.name + end).unlink()


def restore(copy: Path, path: Path, today: date) -> None:
    """Put a copy in the place of the history, which is kept among the copies. Nobody may have it open.

    Raises EnvironmentProblem, and changes nothing, where the copy is no history, is damaged, or can't be
    copied.
    """
    found = inspect(copy)
    if found.problems:
        raise EnvironmentProblem("history.damaged", path=copy)
    half = path.with_name(path.name + HALF)
    with environment(path):
        make_folder(path.parent)
        half.unlink(missing_ok=True)
        os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        try:
            if copy.with_name(copy.name + "-wal").exists():
                with closing(sqlite3.connect(copy)) as source, closing(sqlite3.connect(half)) as target:
                    source.backup(target)
                    target.execute("PRAGMA journal_mode = DELETE")
            else:
                shutil.copyfile(copy, half)  # byte for byte
            to_disk(half)
            _keep_what_was(path, today)
            half.replace(path)
        finally:
            half.unlink(missing_ok=True)


def _keep_what_was(path: Path, today: date) -> None:
    """Copy the history that is about to be replaced, and take its log from its side."""
    if not path.exists():
        return
    backups, database = Backups(path), Database(path)
    try:
        _as_one_file(database)
    finally:
        database.close()
    make_folder(backups.folder)
    copy_history(path, backups.folder / f"history-{today.isoformat()}-before.sqlite")


def copy_history(path: Path, copy: Path) -> None:
    """Copy a history that nobody writes to, with what its log holds, for this user alone. It is on the disk
    before it has its name. Raises OSError and sqlite3.Error."""
    half = copy.with_name(copy.name + HALF)
    half.unlink(missing_ok=True)
    os.close(os.open(half, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
    try:
        with closing(sqlite3.connect(path)) as source, closing(sqlite3.connect(half)) as target:
            source.backup(target)
        to_disk(half)
        half.replace(copy)
    finally:
        half.unlink(missing_ok=True)


def _as_one_file(database: Database) -> None:
    """Take the log of a history back into its file, so that the file alone is whole."""
    with database.engine.connect() as connection:
        driver_of(connection).rollback()
    database.close()
    with closing(sqlite3.connect(database.path)) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")


def started_of(connection: Connection, call_id: int) -> object:
    """Return when a call began, also one that was set aside: with its number, that tells it from any other."""
    calls, aside = tables.calls.c, tables.set_aside.c
    found = connection.execute(select(calls.started_utc_us).where(calls.call_id == call_id)).scalar()
    if found is not None:
        return found
    began = select(aside.value).where(
        aside.call_id == call_id, aside.table_name == tables.calls.name, aside.column_name == "started_utc_us"
    )
    return connection.execute(began).scalar()


class _StoppedError(Exception):
    """The copy was given up."""


def _stop_unless(go_on: Callable[[], bool]) -> None:
    if not go_on():
        raise _StoppedError


def to_disk(path: Path) -> None:
    """Wait until all of a file is on the disk. Raises OSError."""
    file = os.open(path, os.O_RDWR)
    try:
        os.fsync(file)
    finally:
        os.close(file)
