"""Answers to cues: kept with their call, counted over live calls, reset without being lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from coach.history.feedback import MOST_COUNTED
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.call_notes import Incident
from coach.model.cues import CueAnswer, CueFeedback, CueId, CueKind
from coach.model.problems import EnvironmentProblem
from tests.history.call_records import STARTED_AT, record

RISE = CueKind.TONE_RISING


@pytest.fixture
def store(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    yield opened
    opened.close()


def begun(store: History, source: CallSource = CallSource.LIVE) -> int:
    call_id = store.begin(STARTED_AT + timedelta(seconds=1), source, "", "m", "c")
    store.write(call_id, record(95.0))
    return call_id


def test_an_answer_is_kept_while_the_call_goes_on_and_after_it(store: History) -> None:
    call_id = begun(store)
    store.answer(call_id, CueAnswer(CueId(RISE, 26.01), True))
    store.answer(call_id, CueAnswer(CueId(RISE, 5.51), False))
    store.write(call_id, record(120.0))
    store.complete(call_id, record(130.0))
    assert store.call(call_id).answers == (
        CueAnswer(CueId(RISE, 5.51), False),
        CueAnswer(CueId(RISE, 26.01), True),
    )
    assert {one.cue for one in store.call(call_id).answers} <= {
        cue.cue_id for cue in store.call(call_id).record.cues
    }


def test_the_newest_answer_counts_and_can_be_taken_back(store: History) -> None:
    call_id = begun(store)
    for fair in (True, False, True, False):
        store.answer(call_id, CueAnswer(CueId(RISE, 5.51), fair))
    assert store.cue_feedback() == (CueFeedback(RISE, 0, 1),)
    store.answer(call_id, CueAnswer(CueId(RISE, 5.51), None))
    assert store.cue_feedback() == ()
    assert store.call(call_id).answers == ()


def test_only_live_calls_count_and_only_the_newest(store: History) -> None:
    for source in (CallSource.REPLAY, CallSource.SAMPLE):
        store.answer(begun(store, source), CueAnswer(CueId(RISE, 5.51), False))
    assert store.cue_feedback() == ()
    call_id = begun(store)
    for at in range(MOST_COUNTED + 10):
        store.answer(call_id, CueAnswer(CueId(RISE, float(at)), at >= 20))
    store.answer(call_id, CueAnswer(CueId(CueKind.DEAD_AIR, 3.0), True))
    assert set(store.cue_feedback()) == {
        CueFeedback(RISE, MOST_COUNTED - 10, 10),
        CueFeedback(CueKind.DEAD_AIR, 1, 0),
    }


def test_a_reset_undoes_what_answers_did_and_keeps_them(store: History) -> None:
    call_id = begun(store)
    store.answer(call_id, CueAnswer(CueId(RISE, 5.51), False))
    store.answer(call_id, CueAnswer(CueId(CueKind.DEAD_AIR, 7.0), False))
    store.reset_answers(RISE)
    assert store.cue_feedback() == (CueFeedback(CueKind.DEAD_AIR, 0, 1),)
    assert CueAnswer(CueId(RISE, 5.51), False) in store.call(call_id).answers
    store.answer(call_id, CueAnswer(CueId(RISE, 26.01), True))
    assert CueFeedback(RISE, 1, 0) in store.cue_feedback(), "from there on they count again"


def test_answers_go_with_their_call(store: History) -> None:
    call_id = begun(store)
    store.answer(call_id, CueAnswer(CueId(RISE, 5.51), False))
    store.complete(call_id, record(95.0))
    store.delete(call_id)
    assert store.cue_feedback() == ()
    with pytest.raises(EnvironmentProblem, match="no_such_call"):
        store.answer(call_id, CueAnswer(CueId(RISE, 5.51), False))


def test_answers_and_the_note_of_one_call_are_kept_side_by_side(store: History) -> None:
    call_id = begun(store)
    store.keep_incident(call_id, Incident(12.0))
    store.answer(call_id, CueAnswer(CueId(RISE, 5.51), False))
    store.complete(call_id, record(95.0))
    kept = store.call(call_id)
    assert (kept.answers, kept.incident) == ((CueAnswer(CueId(RISE, 5.51), False),), Incident(12.0))
    store.delete_incident(call_id)
    assert (store.call(call_id).answers, store.call(call_id).incident) == (kept.answers, None)
    assert store.cue_feedback() == (CueFeedback(RISE, 0, 1),)
