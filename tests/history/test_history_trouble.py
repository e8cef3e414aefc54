"""Newer, damaged, locked, unwritable and foreign files give a sentence, and nothing is lost."""

from __future__ import annotations

import contextlib
import functools
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory

from coach.history import opening, tables
from coach.history.database import Database
from coach.history.inspection import Inspection, inspect
from coach.history.migrations import upgrade
from coach.history.store import History, open_history
from coach.model.call import CallSource, CallState
from coach.model.problems import EnvironmentProblem
from coach.words.catalogue import load_catalogue
from tests.history.call_records import STARTED_AT, differences, record

try:
    import resource
except ImportError:  # Windows limits no file sizes
    resource = None

ROOT = Path(__file__).resolve().parents[2]


def sentence(problem: EnvironmentProblem) -> str:
    """Return what a person reads. Fails where the catalogue lacks the sentence, or a field of it."""
    return load_catalogue().say(problem.problem.key, **dict(problem.problem.fields))


def filled(path: Path) -> int:
    """Make a history with one call in it."""
    store = open_history(path)
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "kept", "m", "c")
    store.complete(call_id, record(30.0))
    store.close()
    return call_id


def test_a_database_of_a_newer_version_is_refused(tmp_path):
    path = tmp_path / "history.sqlite"
    filled(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE alembic_version SET version_num = '0999'")
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem) as raised:
        open_history(path)
    assert "newer version" in sentence(raised.value)
    assert str(path) in sentence(raised.value)
    assert path.read_bytes() == before


def test_a_database_of_something_else_is_refused(tmp_path):
    path = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("CREATE TABLE recipes (name TEXT)")
    before = path.read_bytes()
    with pytest.raises(EnvironmentProblem) as raised:
        open_history(path)
    assert "another program" in sentence(raised.value)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "content", [b"not a database, but long enough to be one" * 50, b"SQLite format 3\0junk"]
)
def test_a_corrupt_file_is_refused(tmp_path, content):
    path = tmp_path / "history.sqlite"
    path.write_bytes(content)
    with pytest.raises(EnvironmentProblem) as raised:
        open_history(path)
    assert "damaged" in sentence(raised.value)
    assert path.read_bytes() == content


def test_pages_broken_inside_are_said_when_they_are_read(tmp_path):
    path = tmp_path / "history.sqlite"
    filled(path)
    raw = bytearray(path.read_bytes())
    page = 4096
    for start in range(2 * page, len(raw), page):  # every page except those of the schema
        raw[start : start + 64] = os.urandom(64)
    path.write_bytes(raw)
    with pytest.raises(EnvironmentProblem) as raised:
        open_history(path).calls()
    assert "damaged" in sentence(raised.value)
    assert path.stat().st_size == len(raw)


def test_an_empty_file_becomes_a_history(tmp_path):
    path = tmp_path / "history.sqlite"
    path.touch()
    store = open_history(path)
    assert store.calls() == []
    store.close()


def test_a_link_to_no_file_yet_becomes_a_history_there(tmp_path):
    elsewhere, path = tmp_path / "elsewhere.sqlite", tmp_path / "history.sqlite"
    path.symlink_to(elsewhere)
    filled(path)
    assert path.is_symlink()
    store = open_history(elsewhere)
    assert [header.title for header in store.calls()] == ["kept"]
    store.close()


def test_what_is_kept_stays_when_another_program_leaves(tmp_path):
    """A second store in this process must not take the first one's locks from under SQLite."""
    path = tmp_path / "history.sqlite"
    filled(path)
    coaching = History(path)
    call_id = coaching.begin(STARTED_AT, CallSource.LIVE, "under way", "m", "c")
    windows = open_history(path)
    look = (
        "import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute('SELECT state FROM calls').fetchall())"
    )
    for _ in range(2):
        subprocess.run([sys.executable, "-c", look, str(path)], check=True)
        coaching.write(call_id, record(30.0))
    coaching.complete(call_id, record(30.0))
    found = subprocess.run([sys.executable, "-c", look, str(path)], check=True, capture_output=True, text=True)
    windows.close()
    coaching.close()
    assert found.stdout.count(CallState.COMPLETE.value) == 2


def test_a_locked_database_is_said_after_a_short_wait(tmp_path):
    path = tmp_path / "history.sqlite"
    call_id = filled(path)
    store = open_history(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        started = time.monotonic()
        with pytest.raises(EnvironmentProblem) as raised:
            store.delete(call_id)
        assert opening.BUSY_S * 0.9 < time.monotonic() - started < opening.BUSY_S + 20
        assert "in use" in sentence(raised.value)
        assert len(store.calls()) == 1  # readers never wait
        other.execute("ROLLBACK")
    store.delete(call_id)
    store.close()


def test_traces_another_program_holds_go_with_the_next_deletion(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "BUSY_S", 0.2)
    path = tmp_path / "history.sqlite"
    first, second = filled(path), filled(path)
    store = open_history(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM calls").fetchone()
        with pytest.raises(EnvironmentProblem, match="still_read") as raised:
            store.delete(first)
        assert "traces" in sentence(raised.value)
        assert [header.call_id for header in store.calls()] == [second]
        other.execute("ROLLBACK")
    store.delete(second)
    assert not path.with_name(path.name + "-wal").stat().st_size
    store.close()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.parametrize(
    "make", [Path.mkdir, lambda path: os.mkfifo(path, 0o600), lambda path: path.symlink_to(path)]
)
def test_what_is_no_file_is_said(tmp_path, make):
    path = tmp_path / "history.sqlite"
    make(path)
    for opened in (open_history, inspect):
        with pytest.raises(EnvironmentProblem) as raised:
            opened(path)
        assert "is no file" in sentence(raised.value)


def test_a_look_changes_nothing_and_finds_what_is_there(tmp_path):
    path = tmp_path / "history.sqlite"
    call_id = filled(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE calls SET summary = 'x'")
    before = path.read_bytes()
    assert inspect(path) == Inspection(1, (call_id,), ())
    assert path.read_bytes() == before
    assert [file.name for file in tmp_path.glob("history.sqlite-*")] == []


def test_a_look_reads_what_a_living_program_writes(tmp_path):
    path = tmp_path / "history.sqlite"
    store = open_history(path)
    store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    assert path.with_name(path.name + "-wal").stat().st_size
    look = (
        "import sys, pathlib; from coach.history.inspection import inspect;"
        "print(inspect(pathlib.Path(sys.argv[1])).calls)"
    )
    done = subprocess.run(
        [sys.executable, "-c", look, str(path)], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert done.stdout == "1\n"
    store.close()


@pytest.mark.parametrize("broken", [True, False])
def test_a_log_that_is_none_is_said(tmp_path, broken):
    """A dead program left a log; without it SQLite would read an older history, and say nothing."""
    path, kept = tmp_path / "history.sqlite", tmp_path / "kept" / "history.sqlite"
    store = open_history(path)
    store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    shutil.copytree(tmp_path, kept.parent)
    store.close()
    log = kept.with_name(kept.name + "-wal")
    kept.with_name(kept.name + "-shm").unlink()
    if not broken:
        assert inspect(kept) == Inspection(1, (), ())
        return
    content = bytearray(log.read_bytes())
    for place in (0, 5, 13, 30):
        log.write_bytes(content[:place] + bytes([content[place] ^ 0x10]) + content[place + 1 :])
        with pytest.raises(EnvironmentProblem, match="broken_log") as raised:
            inspect(kept)
        assert str(log) in sentence(raised.value)


@pytest.mark.parametrize("opened", [open_history, inspect])
def test_a_name_in_the_schema_that_is_no_utf8_is_said(tmp_path, opened):
    path = tmp_path / "history.sqlite"
    filled(path)
    path.write_bytes(path.read_bytes().replace(b"column_name VARCHAR", b"column_name\xffVARCHAR"))
    with pytest.raises(EnvironmentProblem) as raised:
        opened(path)
    assert str(path) in sentence(raised.value)


def test_a_damaged_index_is_found_by_a_look(tmp_path):
    path = tmp_path / "history.sqlite"
    filled(path)
    with closing(sqlite3.connect(path)) as plain:
        wanted = "SELECT rootpage FROM sqlite_master WHERE type = 'index' AND tbl_name = 'calls'"
        [page] = plain.execute(wanted).fetchone()
        size = plain.execute("PRAGMA page_size").fetchone()[0]
    content = bytearray(path.read_bytes())
    content[(page - 1) * size + 3 : (page - 1) * size + 5] = b"\0\0"  # no entry
    path.write_bytes(content)
    found = inspect(path)
    assert (found.calls, found.unreadable) == (1, ())
    assert [problem.key for problem in found.problems] == ["history.damaged"]


def test_a_look_that_would_never_end_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr("coach.history.inspection.MOST_S", -1.0)
    path = tmp_path / "history.sqlite"
    store = open_history(path)
    for _ in range(20):
        store.complete(store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c"), record(600.0))
    store.close()
    with pytest.raises(EnvironmentProblem, match="slow") as raised:
        inspect(path)
    assert str(path) in sentence(raised.value)


def test_a_folder_without_write_permission_is_said(tmp_path):
    folder = tmp_path / "read only"
    folder.mkdir()
    folder.chmod(0o500)
    plain: list[str] = []
    if os.geteuid() == 0:  # root may write anywhere, unless it gives that right up
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv to give up root's rights")
        plain = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    program = (
        "import sys, pathlib; from coach.history.store import open_history;"
        "from coach.model.problems import EnvironmentProblem\n"
        "try: open_history(pathlib.Path(sys.argv[1]))\n"
        "except EnvironmentProblem as e: print(e.problem.key)"
    )
    for path in (folder / "history.sqlite", folder / "new" / "history.sqlite"):
        done = subprocess.run(
            [*plain, sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=False
        )
        assert done.stdout == "history.not_writable\n", done.stderr


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="file sizes can't be limited here")
def test_a_full_disk_loses_nothing_that_was_written(tmp_path):
    path = tmp_path / "history.sqlite"
    program = (
        "import sys, pathlib, resource; import tests.history.call_records as c;"
        "from coach.history.store import open_history; from coach.model.call import CallSource;"
        "from coach.model.problems import EnvironmentProblem\n"
        "store = open_history(pathlib.Path(sys.argv[1]))\n"
        "call_id = store.begin(c.STARTED_AT, CallSource.LIVE, '', '', '')\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))\n"
        "safe = 0\n"
        "try:\n"
        "    for second in range(5, 100_000, 5):\n"
        "        store.write(call_id, c.record(float(second)))\n"
        "        safe = second\n"
        "except EnvironmentProblem as e: print(e.problem.key, safe)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    key, safe = done.stdout.split() or ["", done.stderr]
    assert key == "history.full"
    store = open_history(path)
    assert store.close_cut_short() == 1
    [header] = store.calls()
    assert header.duration_s == float(safe)
    assert differences(store.call(header.call_id).record, record(float(safe))) == []
    store.close()


@pytest.mark.skipif(not hasattr(resource, "RLIMIT_FSIZE"), reason="file sizes can't be limited here")
@pytest.mark.parametrize("everything", [True, False])
def test_a_full_disk_while_deleting_says_what_is_gone(tmp_path, monkeypatch, everything):
    path = tmp_path / "history.sqlite"
    kept, gone = filled(path), filled(path)
    store = open_history(path)
    forget = Database.forget

    def on_a_full_disk(*arguments: object, **more: object) -> None:
        before = resource.getrlimit(resource.RLIMIT_FSIZE)
        resource.setrlimit(resource.RLIMIT_FSIZE, (1, before[1]))
        try:
            forget(*arguments, **more)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)

    monkeypatch.setattr(Database, "forget", on_a_full_disk)
    delete = store.delete_everything if everything else functools.partial(store.delete, gone)
    with pytest.raises(EnvironmentProblem) as raised:
        delete()
    monkeypatch.undo()
    said = sentence(raised.value)
    assert "disk is full" in said
    assert str(path) in said
    assert "Free some space" in said
    assert ("every call is deleted" if everything else "all others are kept") in said
    assert [header.call_id for header in store.calls()] == ([] if everything else [kept])
    if everything:
        store.delete_everything()  # as the sentence promises, once there is space
    else:
        store.delete(kept)
    assert store.calls() == []
    assert not path.with_name(path.name + "-wal").stat().st_size
    store.close()


@contextlib.contextmanager
def changed_by_hand(path: Path) -> Iterator[sqlite3.Connection]:
    """Change the file by hand, and leave no log beside it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as plain:
        plain.execute("PRAGMA journal_mode = DELETE")
        yield plain


def assert_refused_and_left_as_it_is(path: Path, said: str) -> None:
    before = path.read_bytes()
    for opened in (open_history, inspect):
        with pytest.raises(EnvironmentProblem) as raised:
            opened(path)
        assert said in sentence(raised.value)
    assert path.read_bytes() == before


def damage_the_calls(path: Path) -> None:
    """Overwrite the root page of the table of calls, but leave the schema readable."""
    with closing(sqlite3.connect(path)) as plain:
        plain.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        [page] = plain.execute("SELECT rootpage FROM sqlite_master WHERE name = 'calls'").fetchone()
        [size] = plain.execute("PRAGMA page_size").fetchone()
    with path.open("r+b") as file:
        file.seek((page - 1) * size)
        file.write(b"\xff" * size)


@pytest.mark.parametrize("put_back", ["moved away", "a backup moved in", "a backup copied over"])
def test_a_damaged_history_is_reopened_once_replaced(tmp_path, put_back):
    path, backup = tmp_path / "history.sqlite", tmp_path / "backup.sqlite"
    filled(path)
    shutil.copy(path, backup)
    damage_the_calls(path)
    store = History(path)
    with pytest.raises(EnvironmentProblem, match="corrupt"):
        store.begin(STARTED_AT, CallSource.LIVE, "lost", "m", "c")
    if put_back == "a backup copied over":
        shutil.copy(backup, path)
    else:
        path.rename(tmp_path / "damaged.sqlite")
        if put_back == "a backup moved in":
            backup.rename(path)
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "after", "m", "c")
    store.complete(call_id, record(30.0))
    store.close()
    titles = {header.title for header in open_history(path).calls()}
    assert titles == ({"after"} if put_back == "moved away" else {"kept", "after"})


def test_a_history_that_is_moved_between_calls_is_begun_anew(tmp_path):
    path = tmp_path / "history.sqlite"
    store = open_history(path)
    store.complete(store.begin(STARTED_AT, CallSource.LIVE, "before", "m", "c"), record(30.0))
    path.rename(tmp_path / "moved.sqlite")
    for beside in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            path.with_name(path.name + beside).rename(tmp_path / f"moved.sqlite{beside}")
    store.complete(store.begin(STARTED_AT, CallSource.LIVE, "after", "m", "c"), record(30.0))
    store.close()
    assert [header.title for header in open_history(path).calls()] == ["after"]
    assert [header.title for header in open_history(tmp_path / "moved.sqlite").calls()] == ["before"]


@pytest.mark.parametrize(
    "made",
    [
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('0003')",
        "CREATE TABLE alembic_version (other TEXT); CREATE TABLE calls (n); CREATE TABLE usuals (n)",
        "CREATE TABLE alembic_version (version_num TEXT); INSERT INTO alembic_version VALUES ('0000');"
        "CREATE TABLE calls (n); CREATE TABLE usuals (n)",
    ],
)
def test_a_database_of_another_program_is_refused(tmp_path, made):
    path = tmp_path / "history.sqlite"
    with closing(sqlite3.connect(path)) as plain:
        plain.executescript(made)
    assert_refused_and_left_as_it_is(path, "another program")


def test_an_older_history_that_lacks_a_table_is_refused(tmp_path):
    path = tmp_path / "history.sqlite"
    shutil.copy(Path(__file__).parent / "files" / "0005.sqlite", path)
    with changed_by_hand(path) as plain:
        plain.execute("DROP TABLE usuals")
    assert_refused_and_left_as_it_is(path, "lacks a part")


@pytest.mark.parametrize("table", sorted(tables.metadata.tables))
def test_a_history_that_lacks_a_table_is_refused(tmp_path, table):
    path = tmp_path / "history.sqlite"
    filled(path)
    with changed_by_hand(path) as plain:
        plain.execute(f"DROP TABLE {table}")
    assert_refused_and_left_as_it_is(path, "lacks a part")


def test_a_history_that_lacks_a_column_is_refused(tmp_path):
    path = tmp_path / "history.sqlite"
    filled(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("ALTER TABLE calls DROP COLUMN title")
    with pytest.raises(EnvironmentProblem, match="incomplete"):
        open_history(path)


def test_the_migrations_lead_to_the_schema_of_tables(tmp_path):
    store = open_history(tmp_path / "history.sqlite")
    with store.database.engine.connect() as connection:
        options = {
            "compare_type": True,
            "include_name": lambda name, *_: not str(name).startswith("call_texts"),
        }
        context = MigrationContext.configure(connection, opts=options)
        assert compare_metadata(context, tables.metadata) == []
        foreign = connection.exec_driver_sql("PRAGMA foreign_key_list(evidence)").all()
        assert {row[6] for row in foreign} == {"CASCADE"}
    store.close()
    assert ScriptDirectory.from_config(upgrade.config()).get_heads() == [tables.HEAD_REVISION]


def test_a_migration_that_fails_leaves_no_trace(tmp_path, monkeypatch):
    scripts = tmp_path / "migrations"
    shutil.copytree(upgrade.FOLDER, scripts)
    (scripts / "versions" / "9999_fails.py").write_text(
        "from alembic import op\nimport sqlalchemy as sa\n"
        f"revision = '9999'\ndown_revision = '{tables.HEAD_REVISION}'\n"
        "def upgrade():\n"
        "    op.create_table('half', sa.Column('x', sa.Integer))\n"
        "    op.execute('INSERT INTO nowhere VALUES (1)')\n"
    )
    path = tmp_path / "history.sqlite"
    filled(path)
    monkeypatch.setattr(upgrade, "FOLDER", scripts)
    monkeypatch.setattr(opening, "HEAD_REVISION", "9999")
    with pytest.raises(EnvironmentProblem, match="incomplete"):
        open_history(path)
    with closing(sqlite3.connect(path)) as plain:
        names = {name for (name,) in plain.execute("SELECT name FROM sqlite_master")}
        assert "half" not in names
        assert plain.execute("SELECT version_num FROM alembic_version").fetchall() == [(tables.HEAD_REVISION,)]
        assert plain.execute("SELECT count(*) FROM calls").fetchone() == (1,)


def test_an_open_of_a_current_history_does_not_import_alembic(tmp_path):
    path = tmp_path / "history.sqlite"
    filled(path)
    program = (
        "import sys, pathlib; from coach.history.store import open_history;"
        "open_history(pathlib.Path(sys.argv[1])).calls(); print('alembic' in sys.modules)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], capture_output=True, text=True, check=True
    )
    assert done.stdout == "False\n"


def test_a_history_in_the_way_opens_once_it_is_moved(tmp_path):
    path = tmp_path / "history.sqlite"
    path.write_bytes(b"no history at all" * 100)
    store = History(path)
    for _ in range(2):
        with pytest.raises(EnvironmentProblem) as raised:
            store.calls()
        assert raised.value.problem.key == "history.corrupt"
    assert path.read_bytes() == b"no history at all" * 100
    path.rename(tmp_path / "aside")
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "kept", "m", "c")
    assert [header.call_id for header in store.calls()] == [call_id]
    store.close()
