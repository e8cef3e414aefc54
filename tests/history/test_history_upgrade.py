"""A file of an older version is brought to this one, and nothing of it is lost."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from coach.history import database, tables
from coach.history.incidents import write_incident
from coach.history.migrations.upgrade import upgrade
from coach.history.store import open_history
from coach.history.writing import write_head, write_lists, write_track
from coach.model.baseline import Bandwidth, HeardVoice, KeptBaseline, Question
from coach.model.call import CallSource, CallState, TrialArm
from coach.model.call_notes import AfterCall, Incident, IncidentLine, Promise, StepShown
from tests.history.call_records import STARTED_AT, baseline, differences, record

CALL = {
    "call_id": 7,
    "started_at": STARTED_AT.isoformat(),
    "started_utc_us": 1,
    "source": "live",
    "state": "running",
    "title": "older",
    "microphone": "Headset Mono",
    "caller_channel": "Speakers",
    "writer": "gone",
    "duration_s": 0.0,
}


NOTE = Incident(3.0, (StepShown("Breathe out", 4.5),), (IncidentLine(STARTED_AT, "Hung up after that."),))


def made_by(revision: str, path: Path) -> Path:
    """A history as this revision leaves it: a call of 95 s, with a note where there were any, and a
    baseline."""
    path.touch(0o600)
    engine = database._engine(path, database.BUSY_S)
    with engine.connect().execution_options(coach_write=True) as connection:
        upgrade(connection, revision)
    with closing(sqlite3.connect(path)) as plain, plain:
        plain.execute(f"INSERT INTO calls ({', '.join(CALL)}) VALUES ({', '.join('?' * len(CALL))})",
                      tuple(CALL.values()))  # fmt: skip
        kept = baseline()
        columns = [row[1] for row in plain.execute("PRAGMA table_info(usuals)")]
        later = {"profile": "", "since_utc_us": None, "calls": 0, "locked": 0, "first": "[]", "asked": 1}
        later |= {"question": None, "pending": None}
        values = [later[name] if name in later else getattr(kept, name) for name in columns]
        plain.execute(f"INSERT INTO usuals VALUES ({', '.join('?' * len(columns))})", values)
    with engine.begin() as connection:
        write_lists(connection, 7, record(95.0), {})
        write_track(connection, 7, record(95.0).track)
        write_head(connection, 7, record(95.0), CallState.COMPLETE)
        if revision >= "0002":
            write_incident(connection, 7, NOTE)
    engine.dispose()
    with closing(sqlite3.connect(path)) as plain, plain:  # a summary has figures now that it had not then
        plain.execute("UPDATE calls SET summary = json_remove(summary, '$.line_delay')")
    return path


@pytest.mark.parametrize(
    ("revision", "note"), [("0001", None), ("0002", NOTE), ("0003", NOTE), ("0004", NOTE), ("0005", NOTE)]
)
def test_an_older_file_is_upgraded_without_loss(tmp_path: Path, revision: str, note: Incident | None) -> None:
    path = made_by(revision, tmp_path / "history.sqlite")
    store = open_history(path)
    kept = store.call(7)
    assert differences(kept.record, record(95.0)) == []
    assert (kept.header.title, kept.header.trial_arm, kept.answers) == ("older", None, ())
    assert (kept.incident, kept.header.has_incident) == (note, note is not None)
    store.answer(7, kept.record.cues[0].kind, kept.record.cues[0].time_s, True)
    assert len(store.call(7).answers) == len(store.cue_feedback()) == 1
    due = STARTED_AT + timedelta(hours=1)
    store.write_call_note(7, "Ask the depot.")
    store.keep_promise(Promise(7, due, due))
    assert store.call(7).after == AfterCall("Ask the depot.", False, Promise(7, due, due))
    (kept_baseline,) = store.baselines()
    bandwidth = baseline().bandwidth if revision >= "0005" else None
    declined = (Question.GAIN, Question.BANDWIDTH) if revision >= "0003" else ()
    expected = replace(baseline(), bandwidth=bandwidth)
    assert kept_baseline == KeptBaseline(expected, "", None, 0, False, declined=declined)
    store.learn(HeardVoice(baseline()), "")
    assert store.baselines()[0].baseline.bandwidth is Bandwidth.WIDE
    again = store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c", TrialArm.SHOWN)
    assert again == 8
    store.close()
    with closing(sqlite3.connect(path)) as plain:
        assert plain.execute("SELECT version_num FROM alembic_version").fetchall() == [(tables.HEAD_REVISION,)]
        assert plain.execute("PRAGMA foreign_key_check").fetchall() == []
        assert plain.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


@pytest.mark.parametrize("trial_arm", [None, *TrialArm])
def test_which_way_the_draw_fell_is_kept(tmp_path: Path, trial_arm: TrialArm | None) -> None:
    store = open_history(tmp_path / "history.sqlite")
    call_id = store.begin(STARTED_AT, CallSource.LIVE, "", "m", "c", trial_arm)
    store.complete(call_id, record(5.0))
    assert store.call(call_id).header.trial_arm is trial_arm
    assert store.calls()[0].trial_arm is trial_arm
    store.close()
