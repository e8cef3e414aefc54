"""One call's way into a real history that another program holds for a moment."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from coach.history import database
from coach.history.store import open_history
from coach.model.call import CallSource
from coach.model.cues import CueAnswer
from coach.model.incident import Incident
from coach.runtime.keeping import CallTitle, CallWriter
from tests.history.call_records import STARTED_AT, record


def test_answers_that_could_not_be_kept_are_kept_with_the_next_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_S", 0.05)
    path, heard = tmp_path / "history.sqlite", record(30.0)
    store = open_history(path)
    writer = CallWriter(store, CallTitle(STARTED_AT, CallSource.LIVE, "", "m", "c"))
    assert writer.write(heard)
    first, second = heard.cues[:2]
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        assert not writer.answer(CueAnswer(first.kind, first.time_s, True))
        assert not writer.answer(CueAnswer(second.kind, second.time_s, True))
        assert not writer.answer(CueAnswer(first.kind, first.time_s, False))
        assert not writer.note(Incident(3.0))
        assert writer.problem is not None
        other.execute("ROLLBACK")
    assert writer.write(heard)
    assert writer.problem is None
    assert writer.call_id is not None
    assert writer.complete(heard)
    kept = store.call(writer.call_id)
    store.close()
    assert {(one.kind, one.time_s, one.fair) for one in kept.answers} == {
        (first.kind, first.time_s, False),
        (second.kind, second.time_s, True),
    }
    assert kept.incident == Incident(3.0)
