"""Writers of a history: killed processes, living ones, threads, and the locks that tell them apart."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import stat
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from coach.history import opening
from coach.history.database import Database
from coach.history.store import History, open_history
from coach.history.writers import Writers, lock_file
from coach.model.call import CallSource, CallState
from coach.model.call_notes import Incident, StepShown
from coach.model.problems import EnvironmentProblem
from tests.history.call_records import STARTED_AT, differences, record

ROOT = Path(__file__).resolve().parents[2]


def start_writer(path: Path) -> subprocess.Popen[str]:
    command = [sys.executable, "-m", "tests.history.call_records", str(path)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)


def wait_for(writer: subprocess.Popen[str], line: str) -> None:
    assert writer.stdout is not None
    for said in writer.stdout:
        if said.strip() == line:
            return
    raise AssertionError(f"the writer ended before it said {line!r}")


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="there is no SIGKILL here")
@pytest.mark.parametrize("pause_s", [0.0, 0.004, 0.011])
def test_a_killed_process_loses_nothing_it_had_written(tmp_path, pause_s):
    path = tmp_path / "history.sqlite"
    with start_writer(path) as writer:
        wait_for(writer, "wrote 25")
        time.sleep(pause_s)  # so that the kill hits different places of a write
        writer.send_signal(signal.SIGKILL)
        writer.wait()
        assert writer.stdout is not None
        last = max([25, *[int(line.split()[1]) for line in writer.stdout if line.endswith("\n")]])
    store = open_history(path)
    assert store.calls()[0].state is CallState.RUNNING
    assert store.close_cut_short() == 1
    assert store.close_cut_short() == 0
    [header] = store.calls()
    assert header.state is CallState.CUT_SHORT
    assert header.duration_s >= last
    kept = store.call(header.call_id)
    assert differences(kept.record, record(header.duration_s)) == []
    assert not list(tmp_path.glob("*.writers/*"))
    store.close()


def die_after(path: Path, step: str) -> None:
    """Run a process that begins a call, does `step` with the store `s` and the call `n`, and dies."""
    program = (
        "import os, sys, pathlib; import tests.history.call_records as c;"
        "from coach.history.store import open_history; from coach.model.call import CallSource;"
        "from coach.model.cues import CueAnswer, CueId, CueKind;"
        "from coach.model.call_notes import Incident, StepShown;"
        "s = open_history(pathlib.Path(sys.argv[1]));"
        f"n = s.begin(c.STARTED_AT, CallSource.LIVE, 'a title to look for', '', ''); {step}; os._exit(9)"
    )
    done = subprocess.run([sys.executable, "-c", program, str(path)], check=False, cwd=ROOT)
    assert done.returncode == 9


def test_an_empty_call_leaves_the_files(tmp_path):
    path = tmp_path / "history.sqlite"
    die_after(path, "pass")
    store = open_history(path)
    assert len(store.calls()) == 1
    assert store.close_cut_short() == 0
    assert store.calls() == []
    for file in tmp_path.glob("history.sqlite*"):
        if file.is_file():
            assert b"a title to look for" not in file.read_bytes(), file
    store.close()


def test_traces_that_must_stay_do_not_stop_a_start(tmp_path, monkeypatch, caplog):
    path = tmp_path / "history.sqlite"
    die_after(path, "pass")
    store = open_history(path)

    def full(*_arguments: object, **_more: object) -> None:
        raise EnvironmentProblem("history.not_forgotten", path=path)

    monkeypatch.setattr(Database, "forget", full)
    assert store.close_cut_short() == 0
    assert "its traces are still in the file" in caplog.text
    assert store.calls() == []
    store.close()


def test_a_note_outlives_a_call_never_written(tmp_path):
    path = tmp_path / "history.sqlite"
    die_after(path, "s.keep_incident(n, Incident(3.0, (StepShown('Warn', 3.5),)))")
    store = open_history(path)
    assert store.close_cut_short() == 1
    [header] = store.calls()
    assert (header.state, header.has_incident, header.duration_s) == (CallState.CUT_SHORT, True, 3.5)
    kept = store.call(header.call_id)
    assert kept.incident == Incident(3.0, (StepShown("Warn", 3.5),))
    assert not kept.record.channels
    store.close()


def test_an_answer_outlives_a_call_never_written(tmp_path):
    path = tmp_path / "history.sqlite"
    die_after(path, "s.answer(n, CueAnswer(CueId(CueKind.DEAD_AIR, 2.0), True))")
    store = open_history(path)
    assert store.close_cut_short() == 1
    [header] = store.calls()
    assert [answer.cue.time_s for answer in store.call(header.call_id).answers] == [2.0]
    store.close()


def test_a_call_under_way_in_another_process_is_left_alone(tmp_path):
    path = tmp_path / "history.sqlite"
    with start_writer(path) as writer:
        try:
            wait_for(writer, "wrote 10")
            store = open_history(path)
            assert store.close_cut_short() == 0
            [header] = store.calls()
            assert header.state is CallState.RUNNING
            with pytest.raises(EnvironmentProblem, match="under_way"):
                store.delete_everything()
            # This process keeps a call of its own meanwhile.
            mine = store.begin(STARTED_AT, CallSource.REPLAY, "mine", "m", "c")
            for duration_s in (5.0, 10.0, 15.0):
                store.write(mine, record(duration_s))
            store.complete(mine, record(20.0))
            assert differences(store.call(mine).record, record(20.0)) == []
            wait_for(writer, "wrote 60")
            store.close()
        finally:
            writer.kill()


def test_two_processes_that_start_at_once_make_one_history(tmp_path):
    path = tmp_path / "data" / "history.sqlite"
    program = (
        "import sys, pathlib; from coach.history.store import open_history;"
        "s = open_history(pathlib.Path(sys.argv[1])); print(len(s.calls())); s.close()"
    )
    started = [
        subprocess.Popen(
            [sys.executable, "-c", program, str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        for _ in range(4)
    ]
    said = [process.communicate() for process in started]
    assert [process.returncode for process in started] == [0] * 4, said
    assert [out for out, _ in said] == ["0\n"] * 4


def test_threads_share_a_store(tmp_path):
    store = open_history(tmp_path / "history.sqlite")
    failures: list[Exception] = []

    def keep_one() -> None:
        try:
            call_id = store.begin(STARTED_AT, CallSource.LIVE, "", "", "")
            for duration_s in range(5, 60, 5):
                store.write(call_id, record(float(duration_s)))
                store.calls()
            store.complete(call_id, record(60.0))
        except Exception as error:  # noqa: BLE001 (carried to the test's own thread)
            failures.append(error)

    threads = [threading.Thread(target=keep_one) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert failures == []
    assert [header.duration_s for header in store.calls()] == [60.0] * 4
    store.close()


# Locks


def test_a_writer_is_alive_until_it_leaves(tmp_path):
    path = tmp_path / "history.sqlite"
    one, other = Writers(path), Writers(path)
    one.enlist()
    assert other.is_alive(one.own)
    one.leave()
    assert not other.is_alive(one.own)
    assert not list(tmp_path.glob("*.writers/*"))


def test_a_lock_left_behind_is_no_living_writer(tmp_path):
    path = tmp_path / "history.sqlite"
    left = tmp_path / "history.sqlite.writers" / ("f" * 32)
    left.parent.mkdir()
    left.touch()
    assert not Writers(path).is_alive(left.name)
    assert not left.parent.exists()


def test_a_lock_stays_while_its_call_is_unfinished(tmp_path):
    history = open_history(tmp_path / "history.sqlite")
    call_id = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    history.write(call_id, record(5.0))
    history.close()
    assert len(list(tmp_path.glob("*.writers/*"))) == 1
    again = open_history(tmp_path / "history.sqlite")
    assert again.close_cut_short() == 1
    assert not list(tmp_path.glob("*.writers"))
    again.close()


def test_a_lock_is_private_whatever_the_umask_is(tmp_path):
    before = os.umask(0)
    try:
        lock = lock_file(tmp_path / "lock")
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "lock").stat().st_mode) == 0o600
    lock.release()


def test_a_lock_that_cannot_be_made_is_said(tmp_path):
    history = open_history(tmp_path / "history.sqlite")
    (tmp_path / "history.sqlite.writers").touch()
    with pytest.raises(EnvironmentProblem, match="not_writable"):
        history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    assert history.calls() == []
    history.close()


def test_a_start_waits_for_a_running_migration(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "_MIGRATION_WAIT_S", 0.2)
    lock = lock_file(tmp_path / "history.sqlite.migrating")
    history = History(tmp_path / "history.sqlite")
    with pytest.raises(EnvironmentProblem, match="locked"):
        history.calls()
    lock.release()
    assert history.calls() == []
    history.close()


# What a history says of its writers


def history_of(path: Path, writer: object) -> None:
    """Make a history with a call under way, written by `writer`."""
    store = open_history(path)
    store.write(store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c"), record(20.0))
    store.close()
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute("UPDATE calls SET writer = ?", (writer,))


@pytest.mark.parametrize(
    "writer",
    ["{victim}", "../victim", "..", ".", "", "../{id}", "{id}/../../victim", "{id}\n", "a" * 5000, "A" * 32,
     "\0", "./{id}", b"\xff" * 32, 7, 1.5],
    ids=repr,
)  # fmt: skip
def test_nothing_from_a_file_names_a_file(tmp_path: Path, writer: object) -> None:
    path, victim, id_ = tmp_path / "history.sqlite", tmp_path / "victim", "0" * 32
    history_of(path, writer.format(victim=victim, id=id_) if isinstance(writer, str) else writer)
    folder = path.with_name(path.name + ".writers")
    folder.mkdir(exist_ok=True)
    watched = [victim, tmp_path / id_, folder / id_, folder / ("A" * 32)]
    for file in watched:
        file.write_bytes(b"somebody's")
    store = open_history(path)
    assert store.close_cut_short() == 1
    assert [header.state for header in store.calls()] == [CallState.CUT_SHORT]
    store.delete(store.calls()[0].call_id)
    store.close()
    assert [file.read_bytes() for file in watched] == [b"somebody's"] * 4


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
@pytest.mark.parametrize("kind", ["folder", "link", "link to nothing", "loop", "pipe", "folder is a link"])
def test_only_a_lock_file_is_a_writer(tmp_path: Path, kind: str) -> None:
    path, victim, writer = tmp_path / "history.sqlite", tmp_path / "victim", "0" * 32
    history_of(path, writer)
    victim.write_bytes(b"somebody's")
    folder = path.with_name(path.name + ".writers")
    if kind == "folder is a link":
        (tmp_path / "elsewhere").mkdir()
        (tmp_path / "elsewhere" / writer).write_bytes(b"somebody's")
        shutil.rmtree(folder)
        folder.symlink_to("elsewhere")
        victim = tmp_path / "elsewhere" / writer
    else:
        {
            "folder": Path.mkdir,
            "link": lambda one: one.symlink_to(victim),
            "link to nothing": lambda one: one.symlink_to(tmp_path / "nothing"),
            "loop": lambda one: one.symlink_to(one),
            "pipe": os.mkfifo,
        }[kind](folder / writer)
    store = open_history(path)
    assert store.close_cut_short() == 1
    assert [header.readable for header in store.calls()] == [True]
    store.close()
    assert victim.read_bytes() == b"somebody's"
    assert not (tmp_path / "nothing").exists()


def test_a_number_set_aside_is_a_number(tmp_path: Path) -> None:
    path = tmp_path / "history.sqlite"
    store = open_history(path)
    with closing(sqlite3.connect(path)) as plain, plain:
        row = (
            "INSERT INTO set_aside (call_id, revision, table_name, row, column_name) VALUES (?, '', '', 0, '')"
        )
        for call_id in (4, "four", "../x", b"4", 4.5, None):
            plain.execute(row, (call_id,))
    assert store.calls_set_aside() == (4,)
    store.delete_everything()
    store.close()
