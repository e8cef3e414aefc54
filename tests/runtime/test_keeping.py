"""Keeping calls in a real history that is locked, moved away or deleted, and the writer's queue."""

from __future__ import annotations

import random
import shutil
import sqlite3
import threading
import time
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from coach.history import opening
from coach.history.store import History
from coach.model.call import CallSource, CallState
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer
from coach.runtime.keeping import MOST_UNKEPT, CallTitle, Keeping
from coach.runtime.snapshots import ProblemBoard, Source
from coach.runtime.writer import MOST_TASKS, Writer
from tests.history.call_records import STARTED_AT, record
from tests.runtime.fakes import FakeKeeper, keep_at_once

TITLE = CallTitle(STARTED_AT, CallSource.LIVE, "", "m", "c")


class Desk:
    """A history, what keeps calls in it, and a clock that the test moves. `keep` is the writer's turn."""

    def __init__(self, path: Path) -> None:
        self.now_s = 100.0
        self.history, self.board = History(path), ProblemBoard()
        self.keeping = Keeping(self.history, self.board, lambda _task: True, lambda: self.now_s)

    def said(self) -> str | None:
        problem = self.board.first
        return None if problem is None else problem.key


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "history.sqlite"


@pytest.fixture
def desk(path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desk]:
    monkeypatch.setattr(opening, "BUSY_S", 0.1)
    desk = Desk(path)
    yield desk
    desk.history.close()


def test_the_next_write_keeps_answers_that_failed(desk: Desk, path: Path) -> None:
    heard, writer = record(30.0), desk.keeping.call(TITLE)
    writer.write(heard)
    assert writer.keep()
    first, second = heard.cues[:2]
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for answer in (CueAnswer(first.cue_id, True), CueAnswer(second.cue_id, True)):
            writer.answer(answer)
        writer.answer(CueAnswer(first.cue_id, False))
        writer.note(Incident(3.0))
        assert not writer.keep()
        assert desk.said() == "history.locked"
        other.execute("ROLLBACK")
    writer.complete(heard)
    assert writer.keep()
    assert desk.said() is None
    assert writer.call_id is not None
    kept = desk.history.call(writer.call_id)
    assert set(kept.answers) == {CueAnswer(first.cue_id, False), CueAnswer(second.cue_id, True)}
    assert kept.incident == Incident(3.0)


def test_what_waits_is_counted_from_the_first_sound_not_kept(desk: Desk) -> None:
    assert desk.keeping.unkept_s() is None
    writer = desk.keeping.call(TITLE)
    desk.now_s += 4.0
    writer.write(record(4.0))
    assert desk.keeping.unkept_s() == 4.0
    desk.now_s += 2.0
    assert writer.keep()
    assert desk.keeping.unkept_s() == 2.0, "what was heard while it was written is not in it"
    writer.complete(record(6.0))
    desk.now_s += 1.0
    assert desk.keeping.unkept_s() == 3.0
    assert writer.keep()
    assert desk.keeping.unkept_s() is None


@pytest.mark.parametrize("deleted", ["the folder", "the file", "the file for another"])
def test_a_history_deleted_in_mid_call_is_said_and_the_call_is_whole(
    desk: Desk, path: Path, tmp_path: Path, deleted: str
) -> None:
    before = desk.keeping.call(TITLE)
    before.complete(record(10.0))
    assert before.keep()
    heard, writer = record(30.0), desk.keeping.call(TITLE)
    writer.write(record(20.0))
    writer.note(Incident(3.0))
    writer.answer(CueAnswer(heard.cues[0].cue_id, True))
    assert writer.keep()
    if deleted == "the folder":
        shutil.rmtree(path.parent)
    else:
        path.unlink()
    if deleted == "the file for another":
        other = History(tmp_path / "other.sqlite")
        for _ in range(3):
            other.complete(other.begin(STARTED_AT, CallSource.LIVE, "other", "m", "c"), record(5.0))
        other.close()
        (tmp_path / "other.sqlite").rename(path)
        for beside in ("-wal", "-shm"):
            path.with_name(path.name + beside).unlink(missing_ok=True)
    writer.write(heard)
    assert writer.keep()
    assert desk.said() == "live.history_moved"
    writer.complete(heard)
    assert writer.keep()
    desk.history.close()
    again = History(path)
    assert again.close_cut_short() == 0
    (kept,) = [one for one in again.calls() if one.title == ""]
    whole = again.call(kept.call_id)
    again.close()
    assert (kept.state, kept.duration_s) == (CallState.COMPLETE, heard.duration_s)
    assert len(whole.record.track.time_s) == len(heard.track.time_s)
    assert (whole.incident, whole.answers) == (Incident(3.0), (CueAnswer(heard.cues[0].cue_id, True),))


def test_a_history_deleted_at_any_moment_of_a_write_is_written_again(desk: Desk, path: Path) -> None:
    """The file may be there when it is opened, and gone when it is looked at."""
    heard, rng = record(30.0), random.Random(16)
    writer = desk.keeping.call(TITLE)
    for number in range(20):
        deleting = threading.Timer(rng.uniform(0.0, 0.05), delete, [path.parent, f"bin{number}"])
        deleting.start()
        while deleting.is_alive():
            writer.write(replace(heard))
            writer.keep()
        deleting.join()
        writer.write(replace(heard))
        assert writer.keep(), desk.said()
    assert len(desk.history.calls()) == 1


def delete(folder: Path, name: str) -> None:
    """Delete a folder at once, as a file manager does."""
    if folder.exists():
        shutil.rmtree(folder.rename(folder.with_name(name)))


def test_no_call_takes_the_number_of_one_in_a_deleted_history(desk: Desk, path: Path) -> None:
    first, second = desk.keeping.call(TITLE), desk.keeping.call(TITLE)
    for writer in (first, second):
        writer.write(record(10.0))
        assert writer.keep()
    shutil.rmtree(path.parent)
    second.complete(record(20.0))
    first.complete(record(30.0))
    assert second.keep()
    assert first.keep()
    assert sorted(one.duration_s for one in desk.history.calls()) == [20.0, 30.0]


def test_more_calls_than_memory_may_hold_are_given_up_and_that_is_said() -> None:
    keeper, board = FakeKeeper(), ProblemBoard()
    keeper.broken = True
    keeping = Keeping(keeper, board, keep_at_once, time.monotonic)
    writers = []
    for _ in range(MOST_UNKEPT + 2):
        writers.append(keeping.call(TITLE))
        writers[-1].complete(record(5.0))
    assert board.of(Source.GIVEN_UP) is not None
    keeper.broken = False
    assert all(writer.keep() for writer in writers)
    assert len(keeper.completed) == MOST_UNKEPT + 1


class Held:
    """A task whose disk answers when the test says so. `turns`: how often it was carried out."""

    def __init__(self, *, fails: int = 0) -> None:
        self.at_work, self.go_on = threading.Event(), threading.Event()
        self.turns, self._fails = 0, fails

    def keep(self) -> bool:
        self.at_work.set()
        assert self.go_on.wait(10)
        self.turns += 1
        return self.turns > self._fails


def test_handing_over_never_waits_and_a_task_stands_in_the_queue_once() -> None:
    writer, slow, others = Writer(), Held(), [Held() for _ in range(MOST_TASKS)]
    for other in others:
        other.go_on.set()
    try:
        assert writer.hand_over(slow)
        assert slow.at_work.wait(10)
        assert all(writer.hand_over(slow) for _ in range(5))
        assert [writer.hand_over(other) for other in others] == [True] * (MOST_TASKS - 1) + [False]
    finally:
        slow.go_on.set()
        assert writer.stop(10.0)
    assert slow.turns == 2, "once as it was, and once with what came meanwhile"
    assert [other.turns for other in others] == [1] * (MOST_TASKS - 1) + [0]


def test_at_the_end_what_failed_is_tried_again() -> None:
    writer, task = Writer(), Held(fails=2)
    task.go_on.set()
    writer.hand_over(task)
    assert writer.stop(10.0)
    assert task.turns == 3


def test_a_disk_that_never_answers_does_not_keep_the_program_open() -> None:
    writer, dead = Writer(), Held()
    writer.hand_over(dead)
    assert dead.at_work.wait(10)
    assert not writer.stop(0.0)
    dead.go_on.set()
    assert writer.stop(10.0)
