"""Calls in the place of others: what is shown, what comes back, and what goes."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from coach.history.salvage import salvage
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import AfterCall, Incident, IncidentLine, MomentNote, Promise, Tag
from coach.model.cues import CueAnswer
from coach.model.problems import EnvironmentProblem
from coach.review.call_parts import brought_back, join, split
from tests.history.call_records import STARTED_AT, differences, record

MARKER = "Zanzibar-77"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    made = open_history(tmp_path / "history.sqlite")
    yield made
    made.close()


def ended(store: History, after_s: float = 0.0) -> int:
    call_id = store.begin(STARTED_AT + timedelta(seconds=after_s), CallSource.LIVE, MARKER, "m", "c")
    store.complete(call_id, record(90.0))
    return call_id


def split_in(store: History, call_id: int, at_s: float = 40.0) -> tuple[int, ...]:
    return store.replace_calls([call_id], split(store.call(call_id), at_s))


def bring_back(store: History, call_id: int) -> None:
    old, new = store.replaced_by(call_id)
    added = brought_back([store.call(one) for one in new], [store.call(one) for one in old])
    store.bring_back(new, dict(zip(old, added, strict=True)))


def shown(store: History) -> list[int]:
    """The calls that every way of looking shows."""
    found = sorted(store.table().call_id.tolist())
    assert sorted(one.call_id for one in store.calls()) == found
    assert sorted(one.call_id for one in store.recent(STARTED_AT - timedelta(days=1), 99)) == found
    assert sorted(store.calls_with(MARKER).tolist()) == found
    return found


def test_the_parts_stand_in_the_place_of_the_call_until_it_comes_back(store: History) -> None:
    call_id = ended(store)
    before = store.call(call_id)
    first, second = split_in(store, call_id)
    assert shown(store) == [first, second]
    assert store.call(second).header.started_at == STARTED_AT + timedelta(seconds=40)
    assert store.replaced_by(first) == store.replaced_by(second) == ((call_id,), (first, second))
    assert store.replaced_by(call_id) == ((), ())
    assert store.damage() is None
    bring_back(store, second)
    assert shown(store) == [call_id]
    assert not differences(store.call(call_id).record, before.record)
    assert store.call(call_id).header == before.header


def test_two_calls_are_one_until_they_come_back(store: History) -> None:
    two = [ended(store), ended(store, 100.0)]
    (joined,) = store.replace_calls(two, [join([store.call(one) for one in two])])
    assert shown(store) == [joined]
    assert store.call(joined).record.duration_s == pytest.approx(190.0)
    bring_back(store, joined)
    assert shown(store) == two


def test_a_part_can_be_split_again(store: History) -> None:
    call_id = ended(store)
    first, second = split_in(store, call_id)
    third, fourth = split_in(store, second, 25.0)
    assert shown(store) == [first, third, fourth]
    with pytest.raises(EnvironmentProblem):
        store.replace_calls([second], split(store.call(second), 20.0))
    with pytest.raises(EnvironmentProblem):
        bring_back(store, first)  # its other part is not shown as it was
    bring_back(store, third)
    bring_back(store, first)
    assert shown(store) == [call_id]


def test_what_was_added_and_answered_moves_along_and_back(store: History) -> None:
    call_id = ended(store)
    store.write_call_note(call_id, "whole")
    store.write_moments(call_id, [MomentNote(10.0, "early"), MomentNote(60.0, "late")])
    store.write_tags(call_id, [Tag("depot")])
    store.keep_promise(Promise(call_id, STARTED_AT, STARTED_AT))
    cues = store.call(call_id).record.cues
    for cue in cues:
        store.answer(call_id, CueAnswer(cue.cue_id, fair=True))
    answers, after = store.call(call_id).answers, store.call(call_id).after
    first, second = split_in(store, call_id)
    assert [len(store.call(one).answers) for one in (first, second)] == [2, 3]
    for one in (first, second):
        there = store.call(one)
        assert {answer.cue for answer in there.answers} == {cue.cue_id for cue in there.record.cues}
    assert store.cue_feedback()[0].fair == len(cues)
    assert [one.promise.call_id for one in store.open_promises()] == [second]
    assert store.tags() == (("depot", 2),)
    assert store.call(call_id).after == AfterCall()
    bring_back(store, first)
    assert store.call(call_id).answers == answers
    assert store.call(call_id).after == after


@pytest.mark.parametrize("at_once", [True, False])
def test_deleting_a_part_deletes_what_it_was_part_of(store: History, at_once: bool) -> None:
    call_id = ended(store)
    assert store.backups.make(store.database, STARTED_AT.date(), keep=3)
    first, second = split_in(store, call_id)
    if at_once:
        store.delete_calls([first])
    else:
        store.delete(first)
    assert shown(store) == [second]
    assert store.replaced_by(second) == ((), ())
    with pytest.raises(EnvironmentProblem):
        store.call(call_id)
    copy = open_history(store.backups.all()[0])
    assert copy.calls() == []
    copy.close()
    store.delete(second)
    everything = b"".join(path.read_bytes() for path in store.path.parent.rglob("*") if path.is_file())
    assert MARKER.encode() not in everything


def test_words_that_a_copy_has_under_the_old_number_leave_it_too(store: History) -> None:
    call_id = ended(store)
    store.write_call_note(call_id, "Mr Quimby-4711")
    assert store.backups.make(store.database, STARTED_AT.date(), keep=3)
    for part in split_in(store, call_id):
        store.write_call_note(part, "")
    everything = b"".join(path.read_bytes() for path in store.path.parent.rglob("*") if path.is_file())
    assert b"Quimby-4711" not in everything


def test_salvage_keeps_what_stands_in_whose_place(store: History, tmp_path: Path) -> None:
    first, second = split_in(store, ended(store))
    salvage(store.path, tmp_path / "new.sqlite")
    new = open_history(tmp_path / "new.sqlite")
    assert shown(new) == [first, second]
    bring_back(new, first)
    new.close()


def test_incidents_of_both_are_one(store: History) -> None:
    two = [ended(store), ended(store, 100.0)]
    kept = []
    for call_id in two:
        whole = store.call(call_id)
        line = IncidentLine(STARTED_AT + timedelta(seconds=call_id), f"line {call_id}")
        kept.append(type(whole)(whole.header, whole.record, (), Incident(7.0, (), (line,)), whole.after))
    (joined,) = store.replace_calls(two, [join(kept)])
    incident = store.call(joined).incident
    assert incident is not None
    assert incident.marked_s == 7.0
    assert [line.text for line in incident.lines] == ["line 1", "line 2"]
