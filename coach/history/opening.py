"""Opening the file of a history at the current schema, and reporting what is in the way.

The file is SQLite, used through SQLAlchemy Core, because the schema will grow for years and Alembic then
migrates it. With the sqlite3 module alone, migrations would have to be written by hand. An ORM would slow the
start down and save nothing, since one module turns a record into rows. The write-ahead log lets readers go on
without waiting for the writer, `synchronous=FULL` makes a commit survive a power cut, and `secure_delete`
overwrites what was deleted.

The driver's own transaction handling is switched off and BEGIN is sent by hand: only then is a migration one
transaction (docs.sqlalchemy.org, "Serializable isolation / Savepoints / Transactional DDL" of pysqlite).
"""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from pathlib import Path

import filelock
import sqlalchemy
from sqlalchemy import Connection, Engine

from coach.history.derived import complete_upgrade
from coach.history.tables import HEAD_REVISION, metadata
from coach.history.writers import lock_file
from coach.model.problems import EnvironmentProblem
from coach.places import is_away
from coach.plain_file import NotOrdinaryError, refuse_other_kinds
from coach.whole_file import make_folder

BUSY_S = 2.0
"""How long to wait for another process before saying that the file is in use: longer than any write of ours
(tens of milliseconds), and short enough for a person who is waiting."""
WRITE = "coach_write"
"""The execution option that marks a connection whose transaction writes."""

_COLUMNS = "SELECT t.name, c.name FROM sqlite_master t, pragma_table_info(t.name) c WHERE t.type = 'table'"
_VERSION = "SELECT version_num FROM alembic_version"
_VERSION_COLUMN = ("alembic_version", "version_num")
_REVISIONS = {f"{number:04}" for number in range(1, int(HEAD_REVISION) + 1)}
_FIRST_TABLES = ({"calls", "usuals"}, {"calls", "baselines"})
"""A history has the first pair up to revision 0006 and the second from 0007 on; another program's file has
neither."""
_TOLERANT_TEXT = partial(str, encoding="utf-8", errors="replace")
"""One text that is not valid UTF-8 must not keep the values or names beside it from being read."""
_MIGRATION_WAIT_S = 10.0
_CORRUPT = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_FORMAT}
_CHANGED = {sqlite3.SQLITE_ERROR}  # a statement of ours that the tests run: its table is gone from the file
_NOT_WRITABLE = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_LOCKED = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}
_TOO_SLOW = {sqlite3.SQLITE_INTERRUPT}  # inspection gives up
_FULL = {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_TOOBIG}


def open_engine(path: Path) -> Engine:
    """Open the file of a history at the current schema, and make it where it doesn't exist.

    Now, and whenever the engine is used, it waits up to BUSY_S for other processes. Raises
    EnvironmentProblem, and changes nothing, where the file is from a newer version, is damaged, is not a
    history, is locked by another program, or may not be written.
    """
    with environment(path):
        _make_private(path)
        revision = _revision(path)
        if os.name != "nt" and path.stat().st_uid == os.getuid():
            path.chmod(0o600)  # ours, as is known now. SQLite gives its log and its index the mode of the file
        engine = _engine(path)
        try:
            if revision != HEAD_REVISION:
                _migrate(engine, path)
        except BaseException:
            engine.dispose()
            raise
        return engine


def identity(path: Path) -> tuple[int, int] | None:
    """Return the device and inode of the file, which tell it from another of the same name. None: no file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino


def is_damage(error: BaseException) -> bool:
    """Whether SQLite raised this because it could not make sense of a page of the file."""
    cause = getattr(error, "orig", error)
    return getattr(cause, "sqlite_errorcode", 0) & 0xFF in _CORRUPT


def clear_log(path: Path) -> None:
    """Delete the log and the index of a file that is gone: SQLite would take them for those of a new one. Only
    for the owner of the history, once it has closed the old file."""
    for beside in ("-wal", "-shm"):
        with suppress(OSError):
            path.with_name(path.name + beside).unlink(missing_ok=True)


@contextmanager
def environment(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite and of the system about this file into an EnvironmentProblem.

    Errors that are defects of ours pass through.
    """
    try:
        yield
    except (sqlite3.Error, sqlalchemy.exc.DBAPIError) as error:
        cause = error.orig if isinstance(error, sqlalchemy.exc.DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0)
        if code == sqlite3.SQLITE_CONSTRAINT_TRIGGER:  # none of ours: a file from elsewhere has it
            raise EnvironmentProblem("history.refused", path=path) from error
        code &= 0xFF  # the low byte is the primary code
        for codes, key in (
            (_CORRUPT, "history.corrupt"),
            (_CHANGED, "history.incomplete"),
            (_LOCKED, "history.locked"),
            (_FULL, "history.full"),
            (_NOT_WRITABLE, "history.not_writable"),
            (_TOO_SLOW, "history.slow"),
        ):
            if code in codes:
                raise EnvironmentProblem(key, path=path) from error
        raise
    except OSError as error:
        raise EnvironmentProblem("history.not_writable", path=path) from error


def be_a_file(path: Path) -> None:
    """Raise EnvironmentProblem where this is a folder, a pipe, a device or a link to itself; OSError where
    nothing is there, or it can't be looked at."""
    try:
        refuse_other_kinds(path)
    except (IsADirectoryError, NotOrdinaryError) as error:
        raise EnvironmentProblem("history.no_file", path=path) from error
    except OSError as error:
        if error.errno != errno.ELOOP:
            raise
        raise EnvironmentProblem("history.no_file", path=path) from error


def make_home(path: Path) -> None:
    """Make the folder of a history. One that was moved is there, or its disk is away: raises EnvironmentProblem
    then, so that no new history begins in its place."""
    if is_away(path):
        raise EnvironmentProblem("history.folder_away", path=path.parent)
    make_folder(path.parent)


def _make_private(path: Path) -> None:
    """Make the folder (0700) and the file (0600) where there are none. What is there is left as it is.

    Raises EnvironmentProblem for something other than an ordinary file, and OSError for one that may not be
    used.
    """
    make_home(path)
    try:
        be_a_file(path)
    except FileNotFoundError:  # a link may lead to a file that is still to be made
        with suppress(FileExistsError):
            os.close(os.open(path.resolve(), os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    be_allowed(path, os.R_OK | os.W_OK)


def be_allowed(path: Path, mode: int) -> None:
    """Raise PermissionError where the file doesn't exist or may not be used in this mode.

    This must not open the file: closing it again would release the locks that SQLite holds in this process,
    and the next program to close the file would delete the log (sqlite.org/howtocorrupt.html, 2.2).
    """
    if not os.access(path, mode):
        raise PermissionError(path)


def _revision(path: Path) -> str | None:
    """Read the revision of the schema in this file; see `revision_in`."""
    if path.stat().st_size == 0 and not path.with_name(path.name + "-wal").exists():
        return None
    with closing(sqlite3.connect(path.resolve().as_uri(), timeout=BUSY_S, uri=True)) as plain:
        return revision_in(plain, path)


def revision_in(plain: sqlite3.Connection, path: Path) -> str | None:
    """Read the revision of the schema by plain SQL (Alembic takes 0.2 s to import). None: an empty file.

    Raises EnvironmentProblem where the file is from a newer version, is not one of our histories, or lacks a
    table or a column of its revision.
    """
    plain.text_factory = _TOLERANT_TEXT
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


def _migrate(engine: Engine, path: Path) -> None:
    """Migrate to the newest schema. A second process that comes meanwhile waits, then finds it done."""
    try:
        lock = lock_file(path.with_name(path.name + ".migrating"), wait_s=_MIGRATION_WAIT_S)
    except filelock.Timeout as error:
        raise EnvironmentProblem("history.locked", path=path) from error
    try:
        if _revision(path) != HEAD_REVISION:
            from coach.history.migrations.upgrade import upgrade  # noqa: PLC0415 (slow, rarely needed)

            with engine.connect().execution_options(**{WRITE: True}) as connection:
                upgrade(connection)
                with connection.begin():
                    complete_upgrade(connection)
    finally:
        lock.release()


def _engine(path: Path) -> Engine:
    engine = sqlalchemy.create_engine(
        sqlalchemy.URL.create("sqlite", database=str(path)),
        connect_args={"timeout": BUSY_S, "check_same_thread": False},
        hide_parameters=True,  # else an error's message quotes what was to be written
    )
    return _ours(engine)


def engine_over(driver: sqlite3.Connection) -> Engine:
    """Make an engine that always uses this connection."""
    return _ours(
        sqlalchemy.create_engine(
            "sqlite://", creator=lambda: driver, poolclass=sqlalchemy.StaticPool, hide_parameters=True
        )
    )


def _ours(engine: Engine) -> Engine:
    sqlalchemy.event.listen(engine, "connect", _prepare)
    sqlalchemy.event.listen(engine, "begin", _begin)
    return engine


def _prepare(driver: sqlite3.Connection, _record: object) -> None:
    driver.isolation_level = None
    driver.text_factory = _TOLERANT_TEXT
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
