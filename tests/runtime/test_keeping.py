"""Keeping a call in a real history that another program locks for a moment."""

from __future__ import annotations

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from coach.history.store import History
from coach.model.call import CallSource, CallState
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer
from coach.runtime.keeping import CallTitle, CallWriter, KeptCalls
from coach.runtime.snapshots import ProblemBoard
from tests.history.call_records import STARTED_AT, record

TITLE = CallTitle(STARTED_AT, CallSource.LIVE, "", "m", "c")


def test_the_next_write_keeps_answers_that_failed(tmp_path: Path) -> None:
    path, heard = tmp_path / "history.sqlite", record(30.0)
    store = History(path, live=True)
    board = ProblemBoard()
    writer = CallWriter(store, TITLE, board)
    assert writer.write(heard)
    first, second = heard.cues[:2]
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not writer.answer(CueAnswer(first.cue_id, True))
        assert not writer.answer(CueAnswer(second.cue_id, True))
        assert not writer.answer(CueAnswer(first.cue_id, False))
        assert not writer.note(Incident(3.0))
        assert board.first is not None
        other.execute("ROLLBACK")
    assert writer.write(heard)
    assert board.first is None
    assert writer.call_id is not None
    assert writer.complete(heard)
    kept = store.call(writer.call_id)
    store.close()
    assert set(kept.answers) == {CueAnswer(first.cue_id, False), CueAnswer(second.cue_id, True)}
    assert kept.incident == Incident(3.0)


def test_the_last_call_waits_for_a_locked_history(tmp_path: Path) -> None:
    path, heard = tmp_path / "history.sqlite", record(30.0)
    store = History(path, live=True)
    board = ProblemBoard()
    calls, writer = KeptCalls(), CallWriter(store, TITLE, board)
    assert writer.write(heard)
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        calls.keep(writer, heard, 0.0)
        assert board.first is not None
        letting_go = threading.Timer(0.5, other.execute, ["ROLLBACK"])
        letting_go.start()
        calls.retry_at_last()
        letting_go.join()
    assert board.first is None
    assert [header.state for header in store.calls()] == [CallState.COMPLETE]
    store.close()
