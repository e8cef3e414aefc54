"""Opening the history's file at the current schema, and saying what is in the way.

SQLite through SQLAlchemy, because the schema will grow for years and Alembic walks it there; the standard
library's sqlite3 alone would leave migrations to be written by hand, and an ORM would cost start-up time for
nothing: a record is turned into rows in one module. Write-ahead log, so that a reader never waits for the
writer; `synchronous=FULL`, so that what was committed survives a power cut; `secure_delete`, so that what was
deleted is gone.

The driver's own transaction handling is switched off and BEGIN is sent by hand: only then is a migration one
transaction (docs.sqlalchemy.org, "Serializable isolation / Savepoints / Transactional DDL" of pysqlite).
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import filelock
import sqlalchemy
from sqlalchemy import Connection, Engine

from coach.history.tables import HEAD_REVISION, metadata
from coach.history.writers import lock_file
from coach.model.problems import EnvironmentProblem

BUSY_S = 2.0
"""How long to wait for another process before saying that the file is in use: longer than any write of ours
(tens of milliseconds), short enough for someone who waits."""
LIVE_BUSY_S = 0.2
"""Where a call is under way: sound and cues stand still meanwhile, and what isn't kept now is tried again."""
WRITE = "coach_write"
"""The execution option of a connection whose transaction writes."""

_COLUMNS = "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
_VERSION = "SELECT version_num FROM alembic_version"
_VERSION_COLUMN = ("alembic_version", "version_num")
_REVISIONS = {f"{number:04}" for number in range(1, int(HEAD_REVISION) + 1)}
_FIRST_TABLES = ({"calls", "usuals"}, {"calls", "baselines"})
"""A history has the first of these pairs before 0007, the other from there on; another program has neither."""
_MIGRATION_WAIT_S = 10.0
_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_TOOBIG}


def open_engine(path: Path, busy_s: float) -> Engine:
    """The history's file at the current schema, made where it isn't there. It waits for other processes for
    `busy_s`, now and whenever it is used.

    Raises EnvironmentProblem, and changes nothing, where the file is from a newer version, is damaged, is no
    history, is held by another program, or may not be written.
    """
    with environment(path):
        _make_private(path)
        revision = _revision(path, busy_s)
        engine = _engine(path, busy_s)
        try:
            if revision != HEAD_REVISION:
                _migrate(engine, path, busy_s)
        except BaseException:
            engine.dispose()
            raise
        return engine


def look(path: Path) -> None:
    """Whether this file is a history that this program can open, without writing anything anywhere.

    Raises EnvironmentProblem where it isn't. What another process is just writing is not looked at.
    """
    with environment(path):
        _be_allowed(path, os.R_OK)
        _revision(path, BUSY_S, read_only=True)


def identity(path: Path) -> tuple[int, int] | None:
    """Which file this is, whatever it is called; None where there is none."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


@contextmanager
def environment(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system say of this file into an EnvironmentProblem; our own defects pass."""
    try:
        yield
    except (sqlite3.Error, sqlalchemy.exc.DBAPIError) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF  # the low byte is the primary code
        for codes, key in (
            (_CORRUPT, "history.corrupt"),
            (_LOCKED, "history.locked"),
            (_FULL, "history.full"),
            (_NOT_WRITABLE, "history.not_writable"),
        ):
            if code in codes:
                raise EnvironmentProblem(key, path=path) from error
        raise
    except OSError as error:
        raise EnvironmentProblem("history.not_writable", path=path) from error


def _make_private(path: Path) -> None:
    """The folder (0700, where it is made here) and the file (0600): this user's only.

    SQLite gives its log and its index the mode of the file."""
    if not path.parent.is_dir():
        path.parent.parent.mkdir(parents=True, exist_ok=True)
        path.parent.mkdir(mode=0o700, exist_ok=True)
    with suppress(FileExistsError):
        os.close(os.open(path.resolve(), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    _be_allowed(path, os.R_OK | os.W_OK)
    if os.name != "nt":
        path.chmod(0o600)


def _be_allowed(path: Path, mode: int) -> None:
    """Raises PermissionError where the file isn't there or may not be used so.

    Not by opening it: closing it again would take this process's own locks from under SQLite, and the next
    program to leave would take the log along (sqlite.org/howtocorrupt.html, 2.2).
    """
    if not os.access(path, mode):
        raise PermissionError(path)


def _revision(path: Path, busy_s: float, *, read_only: bool = False) -> str | None:
    """The schema's number, by plain SQL (Alembic takes 0.2 s to import). None: an empty file.

    Raises EnvironmentProblem where the file is from a newer version, is no history of ours, or is one of this
    version that lacks a table or a column.
    """
    if path.stat().st_size == 0 and not path.with_name(path.name + "-wal").exists():
        return None
    # "immutable": a look must make no log or index beside the file.
    address = f"{path.resolve().as_uri()}?mode=ro&immutable=1" if read_only else path.resolve().as_uri()
    with closing(sqlite3.connect(address, timeout=busy_s, uri=True)) as plain:
        names = {name for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
        if not names:
            return None
        there = set(plain.execute(_COLUMNS))
        found = plain.execute(_VERSION).fetchone() if _VERSION_COLUMN in there else None
    if found is None or not any(names & pair for pair in _FIRST_TABLES):
        raise EnvironmentProblem("history.not_ours", path=path)
    revision = str(found[0])
    if revision > HEAD_REVISION:
        raise EnvironmentProblem("history.newer", path=path)
    if revision not in _REVISIONS:
        raise EnvironmentProblem("history.not_ours", path=path)
    if not any(names >= pair for pair in _FIRST_TABLES):
        raise EnvironmentProblem("history.incomplete", path=path)
    needed = {(table.name, column.name) for table in metadata.sorted_tables for column in table.columns}
    if revision == HEAD_REVISION and not needed <= there:
        raise EnvironmentProblem("history.incomplete", path=path)
    return revision


def _migrate(engine: Engine, path: Path, busy_s: float) -> None:
    """Walk to the newest schema; a second process that comes meanwhile waits, then finds it done."""
    try:
        lock = lock_file(path.with_name(path.name + ".migrating"), wait_s=_MIGRATION_WAIT_S)
    except filelock.Timeout as error:
        raise EnvironmentProblem("history.locked", path=path) from error
    try:
        if _revision(path, busy_s) != HEAD_REVISION:
            from coach.history.migrations.upgrade import upgrade  # noqa: PLC0415 (slow, rarely needed)

            with engine.connect().execution_options(**{WRITE: True}) as connection:
                upgrade(connection)
    finally:
        lock.release()


def _engine(path: Path, busy_s: float) -> Engine:
    engine = sqlalchemy.create_engine(
        sqlalchemy.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": busy_s, "check_same_thread": False},
    )
    sqlalchemy.event.listen(engine, "connect", _prepare)
    sqlalchemy.event.listen(engine, "begin", _begin)
    return engine


def _prepare(driver: sqlite3.Connection, _record: object) -> None:
    driver.isolation_level = None
    # A text of bytes that are no text must not keep everything beside it from being read.
    driver.text_factory = partial(str, encoding="utf-8", errors="replace")
    for pragma in (
        "journal_mode = WAL",
        "synchronous = FULL",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
    ):
        driver.execute(f"PRAGMA {pragma}").close()


def _begin(connection: Connection) -> None:
    write = connection.get_execution_options().get(WRITE, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")
