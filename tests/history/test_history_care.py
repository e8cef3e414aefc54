"""The daily care: copies, calls older than wanted, coarser tracks; and what a kill at any moment leaves.

python -m tests.history.test_history_care DATABASE WHAT    does WHAT once, and prints when it is done
"""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from coach.history.backups import restore
from coach.history.care import thinned
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import Incident, IncidentLine, MomentNote, Promise, Tag
from coach.model.care import Care, Cared
from coach.model.problems import EnvironmentProblem
from coach.review.call_parts import brought_back, split
from tests.fuzz import rounds
from tests.history.call_records import differences, record

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
MARKER = "Zanzibar-41"


def always() -> bool:
    return True


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = open_history(tmp_path / "history.sqlite")
    yield store
    store.close()


def kept(history: History, days_ago: float = 0.0, title: str = "", duration_s: float = 60.0) -> int:
    began = NOW - timedelta(days=days_ago)
    call_id = history.begin(began, CallSource.LIVE, title, "Headset", "c")
    history.complete(call_id, record(duration_s))
    return call_id


def backed_up(history: History, days_ago: int = 0) -> Path:
    assert history.backups.make(history.database, NOW.date() - timedelta(days=days_ago), keep=9)
    return history.backups.all()[0]


def files(history: History) -> list[Path]:
    return [path for path in history.path.parent.rglob("*") if path.is_file()]


def test_a_copy_is_whole_private_and_made_once_a_day(history: History) -> None:
    call_id = kept(history)
    wanted = Care(None, None, backups=2)
    assert [history.care(wanted, NOW, always).backed_up for _ in range(2)] == [True, False]
    [copy] = history.backups.all()
    if os.name != "nt":
        assert copy.stat().st_mode & 0o777 == 0o600
        assert copy.parent.stat().st_mode & 0o777 == 0o700
    assert {one.name for one in copy.parent.iterdir()} == {copy.name}, "one file, without a log"
    opened = open_history(copy)
    assert differences(opened.call(call_id).record, history.call(call_id).record) == []
    opened.close()


def test_only_the_newest_copies_stay(history: History) -> None:
    stranger = history.backups.folder / "mine.sqlite"
    for day in range(5):
        kept(history)
        history.care(Care(None, None, backups=2), NOW + timedelta(days=day), always)
        stranger.touch()
    names = [f"history-{NOW.date() + timedelta(days=day)}.sqlite" for day in (4, 3)]
    assert [copy.name for copy in history.backups.all()] == names
    assert stranger.exists(), "what is not ours is left alone"
    history.care(Care(None, None, backups=0), NOW, always)
    assert history.backups.all() == []


def test_a_copy_that_may_not_go_on_leaves_nothing(history: History) -> None:
    for _ in range(3):
        kept(history, duration_s=600.0)
    asked = iter([True])
    assert history.care(Care(1, 1, 2), NOW, lambda: next(asked, False)) == Cared()
    assert list(history.backups.folder.iterdir()) == []
    assert len(history.calls()) == 3


def erased_call(history: History, call_id: int) -> None:
    history.delete(call_id)


def erased_calls(history: History, call_id: int) -> None:
    history.delete_calls([call_id])


def erased_everything(history: History, _call_id: int) -> None:
    history.delete_everything()


def erased_parts(history: History, call_id: int) -> None:
    history.write_call_note(call_id, "")
    history.write_moments(call_id, [])
    history.write_tags(call_id, [])
    history.delete_incident(call_id)
    history.take_back_promise(call_id)


def erased_aside(history: History, call_id: int) -> None:
    with closing(sqlite3.connect(history.path)) as plain, plain:
        plain.execute("UPDATE calls SET summary = 'x' WHERE call_id = ?", (call_id,))
    history.set_aside(call_id)
    backed_up(history)
    history.delete(call_id)


@pytest.mark.parametrize("erased", [erased_call, erased_calls, erased_everything, erased_parts, erased_aside])
def test_what_is_deleted_leaves_every_copy_too(history: History, erased: object) -> None:
    other = kept(history)
    title = "" if erased is erased_parts else MARKER
    call_id = history.begin(NOW, CallSource.LIVE, title, "Headset", "c")
    history.keep_incident(call_id, Incident(1.0))
    history.complete(call_id, record(60.0))
    history.add_incident_line(call_id, IncidentLine(NOW, f"{MARKER} line"))
    history.write_call_note(call_id, f"{MARKER} noted")
    history.write_moments(call_id, [MomentNote(2.0, f"{MARKER} moment")])
    history.write_tags(call_id, [Tag(f"{MARKER} tag")])
    history.keep_promise(Promise(call_id, NOW, NOW))
    for days_ago in (2, 1):
        copy = backed_up(history, days_ago)
    assert MARKER.encode() in copy.read_bytes()
    erased(history, call_id)  # type: ignore[operator]
    assert [path.name for path in files(history) if b"anzibar" in path.read_bytes()] == []
    for copy in history.backups.all():
        opened = open_history(copy)
        assert other in {header.call_id for header in opened.calls()}, "the others are still there"
        opened.close()


def test_a_call_of_the_same_number_is_not_taken_for_another(history: History) -> None:
    first = kept(history, days_ago=9.0)
    copy = backed_up(history, 1)
    with closing(sqlite3.connect(copy)) as plain, plain:
        plain.execute("UPDATE calls SET started_utc_us = started_utc_us + 1")
    history.delete(first)
    opened = open_history(copy)
    assert [header.call_id for header in opened.calls()] == [first]
    opened.close()


def test_a_copy_that_nobody_can_read_goes_with_the_next_deletion(history: History) -> None:
    first = kept(history)
    copy = backed_up(history)
    copy.write_bytes(b"SQLite format 3\0" + bytes(4096))
    history.delete(first)
    assert history.backups.all() == []


def test_a_copy_that_keeps_what_is_deleted_goes_itself(history: History) -> None:
    first = kept(history, title=MARKER)
    copy = backed_up(history)
    with closing(sqlite3.connect(copy)) as plain, plain:
        plain.execute("CREATE TABLE diary (x)")
        plain.execute(
            "CREATE TRIGGER diarist AFTER DELETE ON calls BEGIN INSERT INTO diary VALUES (OLD.title); END"
        )
    history.delete(first)
    assert history.backups.all() == []


def test_old_calls_go_and_running_ones_stay(history: History) -> None:
    old, new = kept(history, 91.0, MARKER), kept(history, 89.0)
    running = history.begin(NOW - timedelta(days=100), CallSource.LIVE, "", "m", "c")
    backed_up(history, 1)
    assert history.care(Care(90, None, 2), NOW, always).deleted == 1
    assert {header.call_id for header in history.calls()} == {new, running}
    assert not any(MARKER.encode() in path.read_bytes() for path in files(history)), (
        old,
        "and from the copies",
    )


def test_old_tracks_get_coarser_once_and_stay_readable(history: History) -> None:
    old, new = kept(history, 400.0, duration_s=130.0), kept(history, 1.0, duration_s=130.0)
    whole = record(130.0)
    wanted = Care(None, 365, 0)
    assert [history.care(wanted, NOW, always).thinned for _ in range(2)] == [1, 0]
    assert differences(history.call(new).record, whole) == []
    found = history.call(old)
    assert found.header.readable
    assert differences(found.record, whole) == [f"track.{name}" for name in whole.track.__dataclass_fields__]
    assert len(found.record.track.time_s) == 130


def test_a_thinned_track_has_the_means_of_its_seconds() -> None:
    track = record(12.0).track
    coarse = thinned(track)
    for row in range(12):
        values = track.agent_level_db[row * 10 : row * 10 + 10]
        right = np.nan if np.isnan(values).all() else np.nanmean(values)
        assert coarse.agent_level_db[row] == pytest.approx(right, abs=1e-4, nan_ok=True)
        assert row <= coarse.time_s[row] < row + 1
    assert len(thinned(record(0.0).track).time_s) == 0


def test_a_copy_takes_the_place_of_the_history(history: History) -> None:
    first = kept(history)
    copy = backed_up(history)
    later = kept(history, title="later")
    path = history.path
    history.close()
    restore(copy, path, NOW.date())
    again = open_history(path)
    assert [header.call_id for header in again.calls()] == [first]
    again.close()
    before = path.parent / "backups" / f"history-{NOW.date()}-before.sqlite"
    kept_before = open_history(before)
    assert {header.call_id for header in kept_before.calls()} == {first, later}, "what was there is not lost"
    kept_before.close()


@pytest.mark.parametrize("damage", ["truncated", "other", "altered", "missing"])
def test_what_is_no_whole_history_is_not_restored(history: History, damage: str) -> None:
    for _ in range(4):
        kept(history, duration_s=300.0)
    copy = backed_up(history)
    content = copy.read_bytes()
    if damage == "truncated":
        copy.write_bytes(content[: len(content) // 2])
    elif damage == "other":
        copy.write_bytes(b"hello")
    elif damage == "altered":
        middle = len(content) // 2
        copy.write_bytes(content[:middle] + os.urandom(9000) + content[middle + 9000 :])
    else:
        copy.unlink()
    before = [header.call_id for header in history.calls()]
    history.close()
    with pytest.raises(EnvironmentProblem):
        restore(copy, history.path, NOW.date())
    again = open_history(history.path)
    assert [header.call_id for header in again.calls()] == before
    again.close()


WHATS = ("backup", "thin", "delete", "old", "restore", "split", "back")


@pytest.mark.parametrize("what", WHATS)
def test_a_kill_leaves_before_or_after(tmp_path: Path, what: str) -> None:
    """Killed at the nth call of the system that changes a file, for ever larger n."""
    strace = "/usr/bin/strace"
    if not Path(strace).exists():
        pytest.skip("needs strace, which kills at a call of the system")
    states = set()
    for nth in range(1, rounds(4) * 14, 14):
        folder = tmp_path / str(nth)
        folder.mkdir()
        path = folder / "history.sqlite"
        _prepare(path, what)
        inject = f"inject=pwrite64,rename,renameat2,unlink,ftruncate,fdatasync,fsync:signal=KILL:when={nth}"
        alone = [sys.executable, "-m", __name__, str(path), what]
        done = subprocess.run(
            [strace, "-f", "-qq", "-o", os.devnull, "-e", inject, *alone],
            capture_output=True,
            timeout=120,
            check=False,
        )
        killed = done.returncode != 0
        states.add(_state(path, what))
        if not killed:
            break
    assert states <= {"before", "after"}, states
    assert "before" in states


def _prepare(path: Path, what: str) -> None:
    store = open_history(path)
    kept(store, 400.0, MARKER, 130.0)
    kept(store, 1.0)
    backed_up(store, 2)
    kept(store, 0.5, "later")
    if what == "back":
        split_first(store)
    store.close()


def split_first(store: History) -> None:
    store.replace_calls([1], split(store.call(1), 40.0))


def _state(path: Path, what: str) -> str:
    """What a start finds: everything as before, or everything done."""
    store = open_history(path)
    headers = store.calls()
    assert all(header.readable for header in headers)
    records = [store.call(header.call_id) for header in headers]
    numbers = sorted(header.call_id for header in headers)
    copies = store.backups.all()
    in_copies = []
    for copy in copies:
        opened = open_history(copy)
        in_copies.append(sorted(header.call_id for header in opened.calls()))
        opened.close()
    store.close()
    if what == "backup":
        assert in_copies in ([[1, 2]], [[1, 2, 3], [1, 2]])
        return "after" if len(copies) == 2 else "before"
    if what == "thin":
        rows = len(records[-1].record.track.time_s)
        assert rows in {130, 1300}
        return "after" if rows == 130 else "before"
    if what == "restore":
        assert numbers in ([1, 2], [1, 2, 3])
        return "after" if numbers == [1, 2] else "before"
    if what in {"split", "back"}:
        assert numbers in ([1, 2, 3], [2, 3, 4, 5])
        return "before" if (numbers == [1, 2, 3]) is (what == "split") else "after"
    assert numbers in ([1, 2, 3], [2, 3])
    assert numbers == [1, 2, 3] or not any(1 in copy for copy in in_copies), "only a copy has it"
    return "after" if numbers == [2, 3] else "before"


def _do(path: Path, what: str) -> None:
    if what == "restore":
        copy = path.parent / "backups" / f"history-{NOW.date() - timedelta(days=2)}.sqlite"
        restore(copy, path, date(2026, 11, 30))
        return
    store = open_history(path)
    if what == "delete":
        store.delete(1)
    elif what == "split":
        split_first(store)
    elif what == "back":
        added = brought_back([store.call(4), store.call(5)], [store.call(1)])
        store.bring_back([4, 5], {1: added[0]})
    else:
        wanted = {"backup": Care(None, None, 3), "thin": Care(None, 365, 0), "old": Care(90, None, 2)}[what]
        store.care(wanted, NOW, always)
    store.close()


if __name__ == "__main__":
    _do(Path(sys.argv[1]), sys.argv[2])
    print("done", flush=True)
