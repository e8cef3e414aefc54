"""The file of one history: opened when first needed, used in transactions, reopened when it was replaced."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from coach.history import opening
from coach.history.derived import make_derived_anew
from coach.history.erasure import Erasure
from coach.history.inspection import is_sound
from coach.history.owner import HistoryOwner
from coach.history.writers import Writers
from coach.model.problems import EnvironmentProblem, Problem


class Database:
    """One file, shared by every store and every thread of this process.

    Every method raises EnvironmentProblem where the file can't be used (see `opening`), and works again as
    soon as it can. Each transaction that writes holds the lock `one_writer`; a method that does several things
    under it takes it around all of them. `writers` knows who has a call under way in this file.
    """

    def __init__(self, path: Path, owner: HistoryOwner | None = None) -> None:
        """`owner` takes the file for this process when it is first written to. None: nobody else writes."""
        self.path = path
        self._owner = owner
        self.writers = Writers(path)
        self.one_writer = threading.RLock()
        self._opened: Engine | None = None
        self._replaced = False  # since the last writing
        self._opened_file: tuple[int, int] | None = None
        self._opening = threading.Lock()
        self._writings = 0

    @property
    def engine(self) -> Engine:
        """The open file.

        It is opened when it is first needed. Where that fails, every later use tries again: a full disk may
        get room, and a file that was in the way may be moved. Where the file was moved away or deleted, or a
        backup was put in its place, the one that is there now is opened, or a new one made.
        """
        with self._opening:
            there = opening.identity(self.path)
            if self._opened is not None and (there is None or there != self._opened_file):
                self._opened.dispose()
                self._opened = None
                self._replaced = True
                if there is None:
                    opening.clear_log(self.path)
            if self._opened is None:
                self._opened = opening.open_engine(self.path)
                self._opened_file = opening.identity(self.path)  # None: gone again already
            return self._opened

    @property
    def state(self) -> tuple[object, int]:
        """Something that differs once this process wrote, or the file was replaced."""
        return self._opened_file, self._writings

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that reads: one consistent view, which waits for no writer."""
        engine = self.engine
        with (
            _let_go_if_damaged(engine),
            opening.environment(self.path),
            engine.connect() as connection,
            connection.begin(),
        ):
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that holds the write lock from the start; durable once the block is left.

        Raises EnvironmentProblem where another process owns the history.
        """
        with self.one_writer:
            engine = self._own_engine()
            with (
                _let_go_if_damaged(engine),
                opening.environment(self.path),
                engine.connect().execution_options(**{opening.WRITE: True}) as connection,
                connection.begin(),
            ):
                yield connection
            self._writings += 1

    def _own_engine(self) -> Engine:
        """Return the open file, which is this process's to write. In one that was replaced, no call is under
        way."""
        if self._owner is not None:
            self._owner.take()
        engine = self.engine
        if self._replaced:
            self._replaced = False
            self.writers.begin_anew()
            if self._owner is not None:
                self._owner.take()  # its lock may have gone with the file
        return engine

    @contextmanager
    def erasing(self, *, compact: bool = False) -> Iterator[Erasure]:
        """Open a transaction that erases, take what it deleted from the log (see `forget`), and look whether it
        is gone.

        Raises EnvironmentProblem also where a row is still there, or its bytes are: a file whose bytes remain
        is written anew once before that is said.
        """
        with self.one_writer:
            with self.writing() as connection:
                erasure = Erasure(connection)
                yield erasure
            if not erasure.erases:
                return
            self.forget(compact=compact)
            if self._bytes_left(erasure):
                with self.writing() as connection:
                    make_derived_anew(connection)
                self.forget(compact=True)
                if self._bytes_left(erasure):
                    raise EnvironmentProblem("history.traces_left", path=self.path)

    def _bytes_left(self, erasure: Erasure) -> bool:
        """Whether bytes of what was erased are in the file. Raises EnvironmentProblem where rows of it are."""
        with self.reading() as connection:
            if erasure.rows_left(connection):
                raise EnvironmentProblem("history.not_deleted", path=self.path)
            return erasure.bytes_left(connection, self.path)

    def damage(self) -> Problem | None:
        """Look through every page and index of the file. None where all are in order."""
        with self.reading() as connection:
            return None if is_sound(connection) else Problem("history.damaged", (("path", str(self.path)),))

    def forget(self, *, compact: bool = False) -> None:
        """Erase what was deleted from the write-ahead log; with `compact`, return its space to the system too.

        Raises EnvironmentProblem where the disk has no room for that, or where another program goes on reading
        the old state for longer than BUSY_S. The deletion itself holds in either case.
        """
        try:
            with opening.environment(self.path), self.engine.connect() as connection:
                driver = driver_of(connection)
                if compact:
                    driver.execute("VACUUM")
                if not _log_emptied(driver):
                    raise EnvironmentProblem("history.still_read", path=self.path)
        except EnvironmentProblem as error:
            if error.problem.key != "history.full":
                raise
            raise EnvironmentProblem(
                "history.not_compacted" if compact else "history.not_forgotten", path=self.path
            ) from error

    def close(self) -> None:
        """Close the file, and declare that this process no longer writes."""
        with self.one_writer:
            if self._opened is not None:
                self._opened.dispose()
            self.writers.leave()


def driver_of(connection: Connection) -> sqlite3.Connection:
    """The connection of the sqlite3 module under this one."""
    driver = connection.connection.driver_connection
    if not isinstance(driver, sqlite3.Connection):
        raise TypeError(f"{type(driver)} is no connection of SQLite")
    return driver


@contextmanager
def _let_go_if_damaged(engine: Engine) -> Iterator[None]:
    """Close the connections of a damaged file. The next use opens it again: it may be mended by then."""
    try:
        yield
    except EnvironmentProblem as error:
        if error.problem.key == "history.corrupt":
            engine.dispose()
        raise


def _log_emptied(driver: sqlite3.Connection) -> bool:
    """Empty the write-ahead log within BUSY_S. Returns whether that worked.

    Where it fails SQLite raises nothing, but says so in its answer. It waits for readers by itself, but not for
    another process that is emptying the log (sqlite.org, sqlite3_wal_checkpoint_v2).
    """
    deadline = time.monotonic() + opening.BUSY_S
    while True:
        busy, _frames, _moved = driver.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if not busy:
            return True
        if time.monotonic() >= deadline:
            return False
        time.sleep(0.05)
