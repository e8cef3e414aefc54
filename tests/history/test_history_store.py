"""Calls come out as they went in, and what is written stays written."""

from __future__ import annotations

import stat
import time
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from coach.history import chunks
from coach.history.records import CHUNK_ROWS
from coach.history.store import History, open_history
from coach.model.call import CallSource, CallState, Track
from coach.model.call_notes import Incident, IncidentLine, StepShown
from coach.model.problems import EnvironmentProblem
from tests.history.call_records import STARTED_AT, baseline, differences, record
from tests.made_up.summaries import changed


@pytest.fixture
def store(tmp_path):
    opened = open_history(tmp_path / "kept here" / "history.sqlite")
    yield opened
    opened.close()


def begin(store: History, after_s: float = 0.0, source: CallSource = CallSource.LIVE) -> int:
    started_at = STARTED_AT + timedelta(seconds=after_s)
    return store.begin(started_at, source, "Täglich “ok”; DROP TABLE", "Headset Mono", "Speakers")


def test_a_complete_call_comes_back_exactly(store):
    call_id = begin(store)
    store.complete(call_id, record(95.0))
    kept = store.call(call_id)
    assert differences(kept.record, record(95.0)) == []
    header = kept.header
    assert (header.started_at, header.source, header.state) == (
        STARTED_AT,
        CallSource.LIVE,
        CallState.COMPLETE,
    )
    assert header.started_at.utcoffset() == timedelta(hours=2)
    assert header.title == "Täglich “ok”; DROP TABLE"
    assert header.duration_s == 95.0
    assert header.summary == record(95.0).summary
    assert store.calls() == [header]


@pytest.mark.parametrize("steps", [(5.0,), (5.0, 10.0, 15.0, 62.5), (0.0, 40.0, 40.0, 41.0)])
def test_a_call_under_way_reads_as_last_written(store, steps):
    call_id = begin(store)
    for duration_s in steps:
        store.write(call_id, record(duration_s))
        kept = store.call(call_id)
        assert differences(kept.record, record(duration_s)) == []
        assert kept.header.state is CallState.RUNNING
    store.complete(call_id, record(70.0))
    assert differences(store.call(call_id).record, record(70.0)) == []


def test_a_written_item_that_changed_is_changed(store):
    call_id = begin(store)
    first = record(27.0)
    assert first.cues[0].end_s is not None
    assert first.cues[-1].end_s is None
    opened = replace(first, cues=tuple(replace(cue, end_s=None) for cue in first.cues))
    store.write(call_id, opened)
    store.write(call_id, first)
    assert store.call(call_id).record.cues == first.cues
    store.write(call_id, replace(first, cues=first.cues[:1], overlaps=()))
    kept = store.call(call_id).record
    assert (kept.cues, kept.overlaps) == (first.cues[:1], ())


def test_an_empty_record_comes_back(store):
    call_id = begin(store)
    empty = replace(record(0.0), speech={}, gaps={}, unmeasured={}, overlaps=(), silences=(), channels=())
    store.complete(call_id, empty)
    assert differences(store.call(call_id).record, empty) == []


def test_numbers_of_numpy_are_kept_as_numbers(store):
    call_id = begin(store)
    one = record(27.0)
    cue = replace(one.cues[0], start_s=np.float32(4.1), evidence=(("level_db", np.float32(0.1)),))
    store.complete(call_id, replace(one, cues=(cue,), summary=changed(one.summary, level_db=np.float64(-30.1))))
    kept = store.call(call_id).record
    assert kept.cues[0].start_s == float(np.float32(4.1))
    assert kept.cues[0].evidence == (("level_db", float(np.float32(0.1))),)
    assert kept.summary.figures["level_db"] == -30.1


def test_a_failed_write_is_made_good_by_the_next(store):
    call_id = begin(store)
    store.write(call_id, record(20.0))
    broken = replace(record(30.0), summary=object())
    with pytest.raises(AttributeError):
        store.write(call_id, broken)
    assert differences(store.call(call_id).record, record(20.0)) == []
    store.write(call_id, record(40.0))
    assert differences(store.call(call_id).record, record(40.0)) == []


def test_calls_are_listed_newest_first_across_time_zones(store):
    later, earlier, between = begin(store, 60.0), begin(store), begin(store, 30.0)
    assert [header.call_id for header in store.calls()] == [later, between, earlier]


def test_a_start_without_a_time_zone_is_refused(store):
    with pytest.raises(ValueError, match="time zone"):
        store.begin(STARTED_AT.replace(tzinfo=None), CallSource.LIVE, "", "", "")


def test_deleting_takes_everything_of_a_call_and_only_that(store):
    gone, stays = begin(store), begin(store)
    store.complete(gone, record(30.0))
    store.complete(stays, record(31.0))
    store.delete(gone)
    with pytest.raises(EnvironmentProblem, match="no_such_call"):
        store.call(gone)
    with pytest.raises(EnvironmentProblem, match="no_such_call"):
        store.delete(gone)
    assert differences(store.call(stays).record, record(31.0)) == []
    with store.database.engine.connect() as connection:
        for table in ("speech", "gaps", "silences", "overlaps", "trust", "cues", "evidence", "track_chunks"):
            left = connection.exec_driver_sql(f"SELECT count(*) FROM {table} WHERE call_id = {gone}").scalar()
            assert (table, left) == (table, 0)


def test_a_deleted_number_is_not_given_again(store):
    first = begin(store)
    store.complete(first, record(5.0))
    store.delete(first)
    assert begin(store) > first


def test_what_was_deleted_is_no_longer_in_the_files(store):
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "a title to look for", "m", "c")
    store.complete(call_id, record(30.0))
    store.delete(call_id)
    for file in store.path.parent.glob("history.sqlite*"):
        if file.is_file():
            assert b"a title to look for" not in file.read_bytes(), file


def test_everything_can_be_deleted(store):
    for _ in range(3):
        store.complete(begin(store), record(600.0))
    store.keep_baseline(baseline())
    store.delete_everything()
    assert store.calls() == []
    assert store.baseline("Headset Mono") is None
    assert store.path.stat().st_size < 250_000


def test_a_call_under_way_is_not_deleted(store):
    call_id = begin(store)
    store.write(call_id, record(5.0))
    for deleting in (lambda: store.delete(call_id), store.delete_everything):
        with pytest.raises(EnvironmentProblem, match="under_way"):
            deleting()
    store.complete(call_id, record(6.0))
    store.delete_everything()


def test_nothing_is_read_of_a_call_before_its_first_write(store):
    call_id = begin(store)
    with pytest.raises(EnvironmentProblem, match="nothing_yet"):
        store.call(call_id)
    assert store.calls()[0].summary is None


def test_a_baseline_is_kept_per_microphone_and_replaced(store):
    assert store.baseline("Headset Mono") is None
    store.keep_baseline(baseline())
    store.keep_baseline(baseline("Built-in"))
    louder = replace(baseline(), level_db=-28.0)
    store.keep_baseline(louder)
    assert store.baseline("Headset Mono") == louder
    assert store.baseline("Built-in") == baseline("Built-in")


def test_a_call_of_three_hours(store):
    three_hours = record(3 * 3600.0)
    call_id = begin(store)
    almost = record(3 * 3600.0 - 5.0)
    store.write(call_id, almost)
    started = time.perf_counter()
    store.write(call_id, three_hours)
    assert time.perf_counter() - started < 2.0  # a write every 5 s must not fall behind; measured 0.02 s
    store.complete(call_id, three_hours)
    assert differences(store.call(call_id).record, three_hours) == []
    assert store.path.stat().st_size < 3_000_000
    with store.database.engine.connect() as connection:
        n = connection.exec_driver_sql("SELECT count(*) FROM track_chunks").scalar()
    assert n == 108_000 / CHUNK_ROWS


def test_folder_and_files_are_this_users_only(store):
    begin(store)
    assert stat.S_IMODE(store.path.parent.stat().st_mode) == 0o700
    files = [file for file in store.path.parent.rglob("*") if file.is_file()]
    assert len(files) >= 4  # the database, its log, its index, the writer's lock
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_an_open_file_is_made_private(tmp_path: Path):
    path = tmp_path / "history.sqlite"
    open_history(path).close()
    path.chmod(0o644)
    open_history(path).close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step_s", [0.1, 0.04, 0.12])
def test_precision_of_the_track_is_as_documented(step_s):
    n = 5000
    random = np.random.default_rng(3)
    time_s = (np.arange(n) * step_s + 10_000).astype(np.float32)
    over_db, over_st = random.uniform(-20, 20, n), random.uniform(-4, 4, n)
    pace, level_db = random.uniform(1, 8, n), random.uniform(-64, 0, n)
    arrays = [array.astype(np.float32) for array in (over_db, over_st, pace, level_db, level_db)]
    back = chunks.unpack([(n, chunks.pack(Track(time_s, *arrays), 0, n))])
    assert np.array_equal(back.time_s, time_s)
    for name, array, step in zip(
        list(Track.__dataclass_fields__)[1:], arrays, (1 / 16, 1 / 128, 1 / 128, 1 / 32, 1 / 32), strict=True
    ):
        assert np.max(np.abs(getattr(back, name) - array)) <= step / 2, name


@pytest.mark.parametrize("damage", [lambda raw: raw[:-9], lambda _: b"", lambda raw: b"\0" + raw[1:]])
def test_a_damaged_chunk_is_not_read_as_something_else(damage):
    with pytest.raises(ValueError, match="track chunk"):
        chunks.unpack([(50, damage(chunks.pack(record(5.0).track, 0, 50)))])


NOTE = Incident(12.25, (StepShown("Warn", 12.3), StepShown("Ende “;--", 40.0), StepShown("Warn", 41.5)))
LINE = IncidentLine(STARTED_AT + timedelta(minutes=9), "Told the supervisor; 'täglich'")


def test_a_note_comes_back_and_grows_with_its_call(store):
    call_id = begin(store)
    store.keep_incident(call_id, Incident(12.25))
    store.write(call_id, record(30.0))
    assert store.call(call_id).incident == Incident(12.25)
    store.keep_incident(call_id, NOTE)
    store.complete(call_id, record(60.0))
    kept = store.call(call_id)
    assert kept.incident == NOTE
    assert kept.header.has_incident
    assert differences(kept.record, record(60.0)) == []
    other = begin(store, 60.0)
    store.complete(other, record(30.0))
    assert store.call(other).incident is None
    assert {header.call_id: header.has_incident for header in store.calls()} == {call_id: True, other: False}


def test_lines_are_added_later_and_the_note_can_go_alone(store):
    call_id = begin(store)
    store.keep_incident(call_id, NOTE)
    store.write(call_id, record(30.0))
    for change in (lambda: store.add_incident_line(call_id, LINE), lambda: store.delete_incident(call_id)):
        with pytest.raises(EnvironmentProblem, match="under_way"):
            change()
    store.complete(call_id, record(60.0))
    later = replace(LINE, text="later")
    store.add_incident_line(call_id, LINE)
    store.add_incident_line(call_id, later)
    incident = store.call(call_id).incident
    assert incident == replace(NOTE, lines=(LINE, later))
    assert incident.lines[0].written_at.utcoffset() == timedelta(hours=2)
    with pytest.raises(ValueError, match="no time zone"):
        store.add_incident_line(call_id, replace(LINE, written_at=STARTED_AT.replace(tzinfo=None)))
    store.delete_incident(call_id)
    assert store.call(call_id).incident is None
    with pytest.raises(EnvironmentProblem, match="no_such_note"):
        store.add_incident_line(call_id, LINE)
    with pytest.raises(EnvironmentProblem, match="no_such_call"):
        store.delete_incident(99)


def test_what_was_written_on_a_note_leaves_the_file_with_it(store):
    call_id = begin(store)
    store.keep_incident(call_id, NOTE)
    store.complete(call_id, record(60.0))
    store.add_incident_line(call_id, replace(LINE, text="words that must not stay"))
    files = [store.path, store.path.with_name(store.path.name + "-wal")]

    def traces() -> bool:
        return any(b"words that must not stay" in file.read_bytes() for file in files if file.exists())

    assert traces()
    store.delete_incident(call_id)
    assert not traces()


def test_a_note_goes_with_its_call(store):
    call_id = begin(store)
    store.keep_incident(call_id, NOTE)
    store.complete(call_id, record(60.0))
    store.add_incident_line(call_id, LINE)
    store.delete(call_id)
    with store.database.engine.connect() as connection:
        for table in ("incidents", "incident_steps", "incident_lines"):
            assert connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() == 0
