"""What the agent adds to a call that is over, which is deleted with its call."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import AfterCall, Promise
from coach.model.problems import EnvironmentProblem
from tests.history.call_records import STARTED_AT, record

DUE = STARTED_AT + timedelta(hours=1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    made = open_history(tmp_path / "history.sqlite")
    yield made
    made.close()


def ended(store: History, started_at: datetime = STARTED_AT) -> int:
    call_id = store.begin(started_at, CallSource.LIVE, "", "m", "c")
    store.complete(call_id, record(5.0))
    return call_id


def bytes_of(store: History) -> bytes:
    files = [store.path, store.path.with_name(store.path.name + "-wal")]
    return b"".join(file.read_bytes() for file in files if file.exists())


def test_nothing_is_added_to_a_call_at_first(store: History) -> None:
    call_id = ended(store)
    assert store.call(call_id).after == AfterCall()
    promise = Promise(call_id, DUE, DUE)
    store.write_call_note(call_id, "Ask the depot.")
    store.call_rough(call_id, True)
    store.keep_promise(promise)
    assert store.call(call_id).after == AfterCall("Ask the depot.", True, promise)
    assert [header.rough for header in store.calls()] == [store.call(call_id).header.rough] == [True]
    store.call_rough(call_id, False)
    assert store.call(call_id).after == AfterCall("Ask the depot.", False, promise)
    store.write_call_note(call_id, "")
    store.take_back_promise(call_id)
    assert store.call(call_id).after == AfterCall()


def test_open_promises_are_the_soonest_first_and_end_when_done(store: History) -> None:
    first, second = ended(store), ended(store, STARTED_AT + timedelta(minutes=5))
    late, soon = Promise(first, DUE + timedelta(days=1), DUE), Promise(second, DUE, DUE)
    store.keep_promise(late)
    store.keep_promise(soon)
    store.write_call_note(second, "Depot")
    assert [(one.promise, one.note) for one in store.open_promises()] == [(soon, "Depot"), (late, "")]
    assert store.open_promises()[0].call_started_at == STARTED_AT + timedelta(minutes=5)
    store.keep_promise(replace(soon, remind_at=DUE + timedelta(minutes=10)))
    assert store.open_promises()[0].promise.remind_at == DUE + timedelta(minutes=10)
    store.keep_promise(replace(soon, done_at=DUE))
    assert [one.promise.call_id for one in store.open_promises()] == [first]
    assert store.call(second).after.promise == replace(soon, done_at=DUE)


def test_a_moment_needs_its_time_zone(store: History) -> None:
    with pytest.raises(ValueError, match="time zone"):
        store.keep_promise(Promise(ended(store), DUE.replace(tzinfo=None), DUE))


def test_nothing_is_added_to_a_call_under_way_or_gone(store: History) -> None:
    running = store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    for call_id, key in ((running, "history.under_way"), (99, "history.no_such_call")):
        with pytest.raises(EnvironmentProblem, match=key):
            store.write_call_note(call_id, "x")
        with pytest.raises(EnvironmentProblem, match=key):
            store.call_rough(call_id, True)
        with pytest.raises(EnvironmentProblem, match=key):
            store.keep_promise(Promise(call_id, DUE, DUE))


def test_note_and_promise_leave_the_files_with_their_call(store: History) -> None:
    call_id, other = ended(store), ended(store)
    store.write_call_note(call_id, "Zanzibar-41")
    due = datetime.fromisoformat("2031-03-09T07:53:11+00:00")
    store.keep_promise(Promise(call_id, due, due))
    store.write_call_note(other, "stays")
    assert b"Zanzibar-41" in bytes_of(store)
    store.delete(call_id)
    assert b"Zanzibar-41" not in bytes_of(store)
    assert b"2031-03-09T07:53:11" not in bytes_of(store)
    assert store.open_promises() == ()
    assert store.call(other).after.note == "stays"
    store.delete_everything()
    assert b"stays" not in bytes_of(store)


def test_an_old_note_leaves_the_files(store: History) -> None:
    call_id = ended(store)
    store.write_call_note(call_id, "Zanzibar-41")
    store.write_call_note(call_id, "Depot")
    assert b"Zanzibar-41" not in bytes_of(store)
    due = datetime.fromisoformat("2031-03-09T07:53:11+00:00")
    store.keep_promise(Promise(call_id, due, due))
    store.take_back_promise(call_id)
    assert b"2031-03-09T07:53:11" not in bytes_of(store)
