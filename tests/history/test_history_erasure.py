"""What is said to be deleted is gone: its rows, and its bytes in every file of the history."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import LargeBinary, String

from coach.history import tables
from coach.history.erasure import TRACED
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import Incident, IncidentLine, StepShown
from coach.model.problems import EnvironmentProblem
from coach.words.catalogue import load_catalogue
from tests.fuzz import rounds
from tests.history.call_records import STARTED_AT, record

MARKER = "Zanzibar-41"


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def kept(history: History, title: str = "", duration_s: float = 30.0) -> int:
    call_id = history.begin(STARTED_AT, CallSource.LIVE, title, "m", "c")
    history.complete(call_id, record(duration_s))
    return call_id


def change(history: History, *statements: str) -> None:
    with closing(sqlite3.connect(history.path, isolation_level=None)) as plain:
        for statement in statements:
            plain.execute(statement)


def files_with(history: History, said: str) -> list[str]:
    """Name the files of this history that hold these bytes, once the file is closed."""
    history.close()
    found = [file for file in history.path.parent.glob(history.path.name + "*") if file.is_file()]
    return [file.name for file in found if said.encode() in file.read_bytes()]


@pytest.mark.parametrize("everything", [True, False])
def test_a_call_that_something_keeps_is_not_said_to_be_deleted(history: History, everything: bool) -> None:
    call_id = kept(history)
    change(history, "CREATE TRIGGER keeps BEFORE DELETE ON calls BEGIN SELECT RAISE(IGNORE); END")
    with pytest.raises(EnvironmentProblem, match="not_deleted") as raised:
        history.delete_everything() if everything else history.delete(call_id)
    assert str(history.path) in load_catalogue().say("history.not_deleted", **dict(raised.value.problem.fields))
    assert [header.call_id for header in history.calls()] == [call_id]


def test_a_part_that_something_keeps_is_not_said_to_be_deleted(history: History) -> None:
    call_id = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    history.keep_incident(call_id, Incident(1.0))
    history.complete(call_id, record(30.0))
    change(history, "CREATE TRIGGER keeps BEFORE DELETE ON incidents BEGIN SELECT RAISE(IGNORE); END")
    with pytest.raises(EnvironmentProblem, match="not_deleted"):
        history.delete_incident(call_id)


@pytest.mark.parametrize("what", ["title", "note", "step", "line"])
def test_a_copy_elsewhere_in_the_file_is_said(history: History, what: str) -> None:
    table, column = {"title": ("calls", "title"), "note": ("after_calls", "note"),
                     "step": ("incident_steps", "title"), "line": ("incident_lines", "text")}[what]  # fmt: skip
    change(
        history,
        "CREATE TABLE diary (x)",
        f"CREATE TRIGGER diarist AFTER DELETE ON {table} BEGIN INSERT INTO diary VALUES (OLD.{column}); END",
    )
    call_id = history.begin(STARTED_AT, CallSource.LIVE, MARKER, "m", "c")
    history.keep_incident(
        call_id, Incident(1.0, (StepShown(MARKER, 1.0),), (IncidentLine(STARTED_AT, MARKER),))
    )
    history.complete(call_id, record(30.0))
    history.write_call_note(call_id, MARKER)
    with pytest.raises(EnvironmentProblem, match="traces_left") as raised:
        history.delete(call_id)
    assert str(history.path) in load_catalogue().say("history.traces_left", **dict(raised.value.problem.fields))
    assert files_with(history, MARKER), "there is something to be said"


def test_bytes_left_in_a_free_page_are_written_over(history: History) -> None:
    """A tool that doesn't overwrite what it deletes left an old copy."""
    call_id, other = kept(history), kept(history)
    for one in (call_id, other):
        history.write_call_note(one, f"{MARKER} " * 400)
    change(history, "PRAGMA secure_delete = OFF", f"DELETE FROM after_calls WHERE call_id = {other}")
    history.delete(call_id)
    assert [header.call_id for header in history.calls()] == [other]
    assert files_with(history, MARKER) == []


def test_what_another_call_shares_is_no_trace(history: History) -> None:
    first, second = kept(history, MARKER), kept(history, MARKER)
    history.delete(first)
    assert [header.title for header in history.calls()] == [MARKER]
    history.delete(second)
    assert files_with(history, MARKER) == []


def test_deletions_of_any_order_leave_no_trace(history: History) -> None:
    """Rows of many lengths are arranged anew again and again, within pages and over them."""
    chance = random.Random(16)
    there: dict[int, str] = {}
    for number in range(rounds(60)):
        word = f"Zanzibar-{number:06}"
        call_id = kept(history, f"{word} title", chance.choice((0.0, 5.0, 30.0)))
        history.write_call_note(call_id, f"{word} " * chance.choice((1, 5, 60, 700)))
        there[call_id] = word
        if chance.random() < 0.3:
            history.write_call_note(call_id, f"{word} shorter")
        while len(there) > chance.randrange(1, 12):
            gone = chance.choice(list(there))
            history.delete(gone)
            content = history.path.read_bytes() if number % 10 == 0 else b""
            assert there.pop(gone).encode() not in content
    stays = set(there.values())
    history.close()
    content = history.path.read_bytes()
    left = {
        f"Zanzibar-{number:06}" for number in range(rounds(60)) if f"Zanzibar-{number:06}".encode() in content
    }
    assert left == stays


def test_every_text_is_searched_for_or_is_a_name_of_ours() -> None:
    of_ours = {
        "writer", "source", "state", "started_at", "shape", "draw", "speaker", "starter", "kind", "yielded_by",
        "measure", "reason", "held_back", "name", "written_at", "due_at", "remind_at", "done_at", "bandwidth",
        "question", "declined", "body_sum", "head_sum", "revision", "table_name", "column_name",
        "content_sum", "figure", "begun_at", "ended_at", "counted",
    }  # fmt: skip
    for table in tables.metadata.sorted_tables:
        texts = {column.name for column in table.columns if isinstance(column.type, String | LargeBinary)}
        of_ours_here = of_ours - ({"name"} if table is tables.tags else set())
        of_ours_here -= {"shape"} if table is tables.calls else set()  # it ends as an index's shape does
        of_ours_here |= {"packed"} if table is tables.call_index else set()
        assert texts - of_ours_here == set(TRACED.get(table, ())), table.name
