"""An unreadable value costs only its own call. What a newer version wrote is left out, but not damaged."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from coach.history.store import History, open_history
from coach.history.sums import seal
from coach.model.baseline import BaselineSource, HeardVoice, MergeOutcome, Question
from coach.model.call import CallSource, CallState
from coach.model.call_notes import AfterCall, Incident, IncidentLine, Promise, StepShown
from coach.model.cues import CueAnswer, CueId, CueKind
from coach.model.measures import Measure, Reason
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.words.catalogue import load_catalogue
from tests.history.call_records import STARTED_AT, baseline, differences, record

DUE = STARTED_AT + timedelta(hours=1)
IN_THE_LIST = [
    "summary = '{}'",
    "summary = 'x'",
    "summary = NULL",
    'summary = \'{"v":2,"figures":{},"not_measured_share":{},"line_delay":null}\'',
    'summary = replace(summary, \'"rises":3\', \'"rises":"three"\')',
    "shape = '{\"channels\": 3}'",
    "baseline = '[]'",
    "started_at = 'yesterday'",
    "started_at = '2026-03-29T10:00:00'",
    "started_at = '0001-01-01T00:00:00+14:00'",
    "state = 'martian'",
    "duration_s = 'long'",
    "duration_s = 9e999",
    "title = x'00ff'",
]
WHEN_OPENED = [
    "UPDATE speech SET start_s = 'early'",
    "UPDATE overlaps SET end_s = 9e999",
    "UPDATE cues SET time_s = x'00'",
    "UPDATE evidence SET value = 'much'",
    "UPDATE track_chunks SET packed = x'00ff'",
    "UPDATE track_chunks SET n = n + 1",
]


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    opened = open_history(tmp_path / "history.sqlite")
    for title in ("spoiled", "whole"):
        call_id = opened.begin(STARTED_AT, CallSource.LIVE, title, "m", "c")
        opened.complete(call_id, record(60.0))
    yield opened
    opened.close()


def change(history: History, statement: str) -> None:
    """Change the file as another program would that knows the checksums: what is tested lies behind them."""
    with closing(sqlite3.connect(history.path)) as plain, plain:
        plain.execute(statement)
    with history.database.writing() as connection:
        for call_id in connection.exec_driver_sql("SELECT call_id FROM calls WHERE state != 'running'").all():
            seal(connection, *call_id)


def spoil(history: History, statement: str) -> None:
    """Change the first of the two calls."""
    change(history, f"{statement} WHERE call_id = 1")


def assert_only_the_first_is_lost(history: History) -> None:
    with pytest.raises(EnvironmentProblem, match="unreadable_call") as raised:
        history.call(1)
    said = load_catalogue().say(raised.value.problem.key, **dict(raised.value.problem.fields))
    assert "coach history set-aside 1" in said
    assert differences(history.call(2).record, record(60.0)) == []
    assert {header.call_id for header in history.calls()} == {1, 2}


@pytest.mark.parametrize("damage", IN_THE_LIST)
def test_an_unreadable_call_stands_in_the_list(history: History, damage: str) -> None:
    spoil(history, f"UPDATE calls SET {damage}")
    headers = {header.call_id: header for header in history.calls()}
    assert {call_id: header.readable for call_id, header in headers.items()} == {1: False, 2: True}
    assert headers[1].started_at == STARTED_AT, "the moment is kept a second time"
    assert headers[1].summary is None
    assert_only_the_first_is_lost(history)


@pytest.mark.parametrize("damage", WHEN_OPENED)
def test_an_unreadable_list_costs_one_call(history: History, damage: str) -> None:
    spoil(history, damage)
    assert_only_the_first_is_lost(history)


def test_a_call_without_any_moment_is_listed_last(history: History) -> None:
    spoil(history, "UPDATE calls SET started_at = 'x', started_utc_us = 'y'")
    headers = {header.call_id: header for header in history.calls()}
    assert headers[1].started_at == datetime(1970, 1, 1, tzinfo=UTC)
    assert not headers[1].readable


def test_invalid_utf8_is_read_as_far_as_possible(history: History) -> None:
    spoil(history, "UPDATE calls SET title = CAST(x'41ff42' AS TEXT)")
    assert history.call(1).header.title == "A\N{REPLACEMENT CHARACTER}B"


@pytest.mark.parametrize("damage", ["UPDATE calls SET summary = 'x'", *WHEN_OPENED])
def test_an_unreadable_call_can_be_deleted(history: History, damage: str) -> None:
    spoil(history, damage)
    history.delete(1)
    assert [header.call_id for header in history.calls()] == [2]


def raw(history: History, call_id: int) -> set[tuple[object, ...]]:
    """Return every value kept of a call, of any type, in its own table or set aside."""
    found: set[tuple[object, ...]] = set()
    with closing(sqlite3.connect(history.path)) as plain:
        plain.text_factory = bytes
        tables = [
            name.decode() for (name,) in plain.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        for table in tables:
            columns = [name.decode() for _, name, *_ in plain.execute(f"PRAGMA table_info({table})")]
            if table not in {"set_aside", "call_index"} and "call_id" in columns:
                keys = [
                    name.decode() for _, name, *_, key in plain.execute(f"PRAGMA table_info({table})") if key
                ]
                number = f"row_number() OVER (ORDER BY {', '.join(keys)})"
                for name in columns:
                    wanted = f"SELECT {number}, typeof({name}), {name} FROM {table} WHERE call_id = ?"
                    found |= {(table, name, *row) for row in plain.execute(wanted, (call_id,))}
        wanted = "SELECT table_name, column_name, row, typeof(value), value FROM set_aside WHERE call_id = ?"
        found |= {
            (table.decode(), name.decode(), *row)
            for table, name, *row in plain.execute(wanted, (call_id,)).fetchall()
        }
    return found


@pytest.mark.parametrize(
    "damage", ["UPDATE calls SET title = CAST(x'ff' AS TEXT), summary = 'x'", *WHEN_OPENED]
)
def test_what_is_set_aside_stays_exactly_as_it_was(history: History, damage: str) -> None:
    history.answer(1, CueAnswer(CueId(CueKind.TONE_RISING, 5.51), True))
    history.write_call_note(1, "Zanzibar-41")
    spoil(history, damage)
    before = raw(history, 1)
    history.set_aside(1)
    assert [header.call_id for header in history.calls()] == [2]
    assert history.calls_set_aside() == (1,)
    assert raw(history, 1) == before
    with pytest.raises(EnvironmentProblem, match="no_such_call"):
        history.call(1)


def test_only_what_cannot_be_read_is_set_aside(history: History) -> None:
    running = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    for call_id, key in ((1, "readable_call"), (running, "under_way"), (99, "no_such_call")):
        with pytest.raises(EnvironmentProblem, match=key):
            history.set_aside(call_id)
    assert history.calls_set_aside() == ()


@pytest.mark.parametrize("everything", [True, False])
def test_what_was_set_aside_can_be_deleted_for_good(history: History, everything: bool) -> None:
    history.write_call_note(1, "Zanzibar-41")
    spoil(history, "UPDATE calls SET summary = 'x'")
    history.set_aside(1)
    if everything:
        history.delete_everything()
    else:
        history.delete(1)
    assert history.calls_set_aside() == ()
    assert len(history.calls()) == (0 if everything else 1)
    files = [history.path, history.path.with_name(history.path.name + "-wal")]
    assert not any(b"Zanzibar-41" in file.read_bytes() for file in files if file.exists())
    assert history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c") > 2, "its number is not given again"


# What is added to a call


def test_an_unreadable_promise_costs_that_promise(history: History) -> None:
    for call_id in (1, 2):
        history.keep_promise(Promise(call_id, DUE, DUE))
    for damage in ("due_at = 'soon'", "due_at = '2026-03-29T10:00:00'"):
        spoil(history, f"UPDATE promises SET {damage}")
        assert [one.promise.call_id for one in history.open_promises()] == [2]
        assert history.call(1).after == AfterCall()
    history.keep_promise(Promise(1, DUE, DUE))
    assert len(history.open_promises()) == 2


def test_a_promise_of_an_unreadable_call_is_still_one(history: History) -> None:
    history.keep_promise(Promise(1, DUE, DUE))
    spoil(history, "UPDATE calls SET started_at = 'x', summary = 'x'")
    assert [one.call_started_at for one in history.open_promises()] == [STARTED_AT]


def test_an_unreadable_answer_costs_that_answer(history: History) -> None:
    cues = record(60.0).cues
    for cue in cues:
        history.answer(1, CueAnswer(CueId(cue.kind, cue.time_s), True))
    change(history, f"UPDATE answers SET time_s = 'late' WHERE time_s = {cues[0].time_s}")
    change(history, f"UPDATE answers SET kind = 'martian' WHERE time_s = {cues[1].time_s}")
    assert [answer.cue.time_s for answer in history.call(1).answers] == [cue.time_s for cue in cues[2:]]
    assert [(tally.kind, tally.fair) for tally in history.cue_feedback()] == [(cues[0].kind, len(cues) - 1)]


def test_an_unreadable_line_costs_that_line(history: History) -> None:
    call_id = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    history.keep_incident(call_id, Incident(3.0, (StepShown("Warn", 3.5), StepShown("End", 9.0))))
    history.complete(call_id, record(60.0))
    for text in ("first", "second"):
        history.add_incident_line(call_id, IncidentLine(STARTED_AT, text))
    change(history, "UPDATE incident_lines SET written_at = 'then' WHERE seq = 0")
    change(history, "UPDATE incident_steps SET time_s = 'then' WHERE seq = 0")
    lines = (IncidentLine(STARTED_AT, "second"),)
    assert history.call(call_id).incident == Incident(3.0, (StepShown("End", 9.0),), lines)
    change(history, "UPDATE incidents SET marked_s = 'then'")
    assert history.call(call_id).incident is None
    history.delete_incident(call_id)


# Baselines


@pytest.mark.parametrize(
    "damage", ["first = '{'", "level_db = 'low'", "declined = '[]'", "since_utc_us = 1e300"]
)
def test_an_unreadable_baseline_costs_that_baseline(history: History, damage: str) -> None:
    for microphone in ("Desk", "Headset Mono"):
        history.keep_baseline(baseline(microphone))
    change(history, f"UPDATE baselines SET {damage} WHERE microphone = 'Desk'")
    assert [one.baseline.microphone for one in history.baselines()] == ["Headset Mono"]
    assert history.baseline("Desk") is None
    history.lock_baseline("Desk", "", True)
    assert history.learn(HeardVoice(baseline("Desk")), "") is MergeOutcome.LEARNED
    assert [one.baseline.microphone for one in history.baselines()] == ["Desk", "Headset Mono"]
    with closing(sqlite3.connect(history.path)) as plain:
        aside = plain.execute("SELECT value FROM set_aside WHERE column_name = 'microphone'").fetchall()
    assert aside == [("Desk",)]
    assert history.calls_set_aside() == ()


# What a newer version wrote


def test_names_of_a_newer_version_are_left_out(history: History) -> None:
    for statement in (
        "UPDATE calls SET source = 'pigeon', draw = 'edge'",
        "UPDATE calls SET shape = replace(shape, '\"caller\"', '\"supervisor\"')",
        "UPDATE calls SET baseline = replace(baseline, '\"wide\"', '\"wider\"')",
        "UPDATE calls SET baseline = replace(baseline, '\"call\"', '\"dream\"')",
        "UPDATE calls SET summary = replace(summary, '\"pace\":', '\"tempo\":')",
        'UPDATE calls SET summary = replace(summary, \'"figures":{\', \'"figures":{"blinks":[7],\')',
        "UPDATE speech SET speaker = 'supervisor' || speaker",
        "UPDATE overlaps SET kind = 'duet'",
        "UPDATE overlaps SET yielded_by = 'supervisor'",
        "UPDATE cues SET kind = 'look_up'",
        "UPDATE trust SET reason = 'thunder'",
    ):
        spoil(history, statement)
    header, found, before = history.call(1).header, history.call(1).record, record(60.0)
    assert (header.source, header.trial_arm, header.readable) == (CallSource.OTHER, None, True)
    assert header in history.calls()
    assert found.channels == (Speaker.AGENT,)
    assert found.baseline is not None
    assert (found.baseline.source, found.baseline.bandwidth) == (BaselineSource.KEPT, None)
    assert found.speech == {Speaker.AGENT: ()}
    assert (found.overlaps, found.cues) == ((), ())
    assert {one.reason for stretches in found.unmeasured.values() for one in stretches} == {Reason.OTHER}
    assert found.summary.figures.get("rises") == before.summary.figures.get("rises")
    assert Measure.PACE not in found.summary.not_measured_share
    assert found.summary.not_measured_share[Measure.OVERLAP] == 0.98


def test_one_cue_of_a_newer_version_costs_that_cue(history: History) -> None:
    before = record(60.0).cues
    change(history, "UPDATE cues SET kind = 'look_up' WHERE call_id = 1 AND seq = 0")
    change(history, "UPDATE cues SET held_back = 'eclipse' WHERE call_id = 1 AND seq = 2")
    assert history.call(1).record.cues == before[1:2]


def test_a_figure_the_file_lacks_is_not_known(history: History) -> None:
    spoil(history, "UPDATE calls SET summary = json_remove(summary, '$.figures.rises', '$.figures.f0_hz')")
    summary = history.call(1).record.summary
    assert (summary.figures.get("rises"), summary.figures.get("f0_hz")) == (None, None)
    assert summary.figures.get("level_db") == record(60.0).summary.figures.get("level_db")


def test_a_question_of_a_newer_version_is_not_asked(history: History) -> None:
    history.keep_baseline(baseline())
    history.learn(HeardVoice(baseline(), gain_db=9.0), "")
    assert history.baselines()[0].question is Question.GAIN
    change(history, "UPDATE baselines SET question = 'weather'")
    [kept] = history.baselines()
    assert (kept.question, kept.pending) == (None, None)


def test_a_state_of_a_newer_version_is_marked(history: History) -> None:
    spoil(history, "UPDATE calls SET state = 'resting'")
    headers = {header.call_id: header for header in history.calls()}
    assert (headers[1].state, headers[1].readable) == (CallState.COMPLETE, False)
