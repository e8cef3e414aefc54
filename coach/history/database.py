"""The file of one history: opened when it is needed, used in transactions, let go of when it is replaced."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine

from coach.history import opening
from coach.history.writers import Writers
from coach.model.problems import EnvironmentProblem


class Database:
    """One file, shared by every store and every thread of this process that keeps something in it.

    Every method raises EnvironmentProblem where the file won't do (see `opening`), and works once it does
    again. `one_writer` is held by each transaction that writes; who does more than one thing under it takes
    it around them. `writers` says who has a call under way in this file.
    """

    def __init__(self, path: Path, *, live: bool = False) -> None:
        """`live`: for the thread that coaches, which waits for no other program (see opening.LIVE_BUSY_S)."""
        self.path = path
        self.writers = Writers(path)
        self.one_writer = threading.RLock()
        self._live = live
        self._opened: Engine | None = None
        self._opened_file: tuple[int, int] | None = None
        self._opening = threading.Lock()

    @property
    def engine(self) -> Engine:
        """The open file.

        It is opened when it is first needed, and tried again each time until it opens: a disk that is full gets
        room, and a file that is in the way is moved. One that was moved away, or had a backup put in its place,
        is let go of, once no call of this process is half in it.
        """
        with self._opening:
            replaced = self._opened_file != opening.identity(self.path)
            if self._opened is not None and replaced and not self.writers.calls:
                self._opened.dispose()
                self._opened = None
            if self._opened is None:
                busy_s = opening.LIVE_BUSY_S if self._live else opening.BUSY_S
                self._opened = opening.open_engine(self.path, busy_s)
                self._opened_file = opening.identity(self.path)
            return self._opened

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One consistent view of what is kept; waits for no writer."""
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
        """One transaction that holds the write lock from its first moment; durable once this block is left."""
        with self.one_writer:
            engine = self.engine
            with (
                _let_go_if_damaged(engine),
                opening.environment(self.path),
                engine.connect().execution_options(**{opening.WRITE: True}) as connection,
                connection.begin(),
            ):
                yield connection

    @contextmanager
    def erasing(self, *, compact: bool = False) -> Iterator[Connection]:
        """One transaction that writes, and what it deleted leaves the write-ahead log too (see `forget`)."""
        with self.one_writer:
            with self.writing() as connection:
                yield connection
            self.forget(compact=compact)

    def forget(self, *, compact: bool = False) -> None:
        """Take what was deleted out of the write-ahead log; with `compact`, give its space back as well.

        Raises EnvironmentProblem where the disk has no room for that, or where another program holds on to
        what was for longer than BUSY_S; what was deleted is deleted all the same.
        """
        try:
            with opening.environment(self.path), self.engine.connect() as connection:
                driver = connection.connection.driver_connection
                if driver is None:
                    raise RuntimeError("a connection without a driver")
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
        """Let the file go, and say that this process writes no more."""
        with self.one_writer:
            if self._opened is not None:
                self._opened.dispose()
            self.writers.leave()


@contextmanager
def _let_go_if_damaged(engine: Engine) -> Iterator[None]:
    """The next use reads the file anew: a backup may have been copied over it."""
    try:
        yield
    except EnvironmentProblem as error:
        if error.problem.key == "history.corrupt":
            engine.dispose()
        raise


def _log_emptied(driver: sqlite3.Connection) -> bool:
    """Whether the write-ahead log could be emptied within BUSY_S.

    SQLite raises nothing where it couldn't: its answer says so. It waits for readers by itself, but not for
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
