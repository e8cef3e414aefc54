"""Finding calls: the table of all of them, headers of some, texts, tags. Nothing of it outlives its call."""

from __future__ import annotations

import dataclasses
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest

from coach.history.store import History, open_history
from coach.model.call import CallSource, CallState, TrialArm
from coach.model.call_notes import Incident, IncidentLine, MomentNote, Tag
from coach.model.measures import Measure
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from tests.history.call_records import STARTED_AT, record


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = open_history(tmp_path / "history.sqlite")
    yield store
    store.close()


def kept(history: History, minutes: int = 0, title: str = "", microphone: str = "Headset") -> int:
    call_id = history.begin(STARTED_AT + timedelta(minutes=minutes), CallSource.LIVE, title, microphone, "c")
    history.complete(call_id, record(60.0))
    return call_id


def change(history: History, *statements: str) -> None:
    with closing(sqlite3.connect(history.path)) as plain, plain:
        for statement in statements:
            plain.execute(statement)


def test_the_table_says_what_the_calls_say(history: History) -> None:
    late, early = kept(history, 10), kept(history, -10)
    running = history.begin(STARTED_AT, CallSource.SAMPLE, "", "Other", "c", TrialArm.SILENT)
    history.call_rough(late, True)
    history.write_moments(early, [MomentNote(3.0, "gave the number")])
    table = history.table()
    assert table.call_id.tolist() == [early, running, late]
    assert table.source == (CallSource.LIVE, CallSource.SAMPLE, CallSource.LIVE)
    assert table.state == (CallState.COMPLETE, CallState.RUNNING, CallState.COMPLETE)
    assert table.trial_arm == (None, TrialArm.SILENT, None)
    assert table.microphone == ("Headset", "Other", "Headset")
    assert table.started_utc_s[2] == pytest.approx((STARTED_AT + timedelta(minutes=10)).timestamp(), abs=1e-5)
    assert table.utc_offset_s.tolist() == [7200.0] * 3
    assert table.duration_s.tolist() == [60.0, 0.0, 60.0]
    figures = history.call(late).record.summary.figures
    assert set(table.figures) == set(figures)
    assert table.figures["rises"].tolist()[::2] == [figures["rises"]] * 2
    assert table.figures["rise_recovery_s"][0] == pytest.approx((6.1 + 4.25) / 2), "a list stands with its mean"
    assert np.isnan(table.figures["caller_speech_s"]).all()
    assert np.isnan(table.figures["rises"][1])
    assert table.missing[Measure.OVERLAP] == pytest.approx([0.98, 0.0, 0.98])
    assert (table.rough.tolist(), table.noted.tolist()) == ([False, False, True], [True, False, False])


def test_the_table_is_read_again_only_after_a_change(history: History) -> None:
    call_id = kept(history)
    before = history.table()
    assert history.table() is before
    history.call_rough(call_id, True)
    assert history.table().rough.all()
    assert not before.rough.any()


def test_headers_come_in_the_order_asked_for(history: History) -> None:
    numbers = [kept(history, minutes) for minutes in range(4)]
    asked = [numbers[2], 77, numbers[0]]
    assert [header.call_id for header in history.headers(asked)] == [numbers[2], numbers[0]]
    assert history.headers(numbers) == history.calls()[::-1]


def test_a_header_that_was_changed_is_marked(history: History) -> None:
    first, second = kept(history), kept(history)
    change(history, f"UPDATE calls SET duration_s = 61 WHERE call_id = {first}")
    assert [header.readable for header in history.headers([first, second])] == [False, True]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE call_index SET packed = x'00ff'",
        "UPDATE call_index SET packed = 7",
        "UPDATE call_index SET shape_id = 99",
        "DELETE FROM call_index WHERE call_id = 2",
        "UPDATE index_shapes SET described = '[' || shape_id",
        "UPDATE call_index SET packed = (SELECT packed FROM call_index ORDER BY call_id LIMIT 1)",
    ],
)
def test_a_damaged_index_is_made_anew_from_the_calls(history: History, damage: str) -> None:
    for minutes in range(3):
        kept(history, minutes, title=str(minutes))
    before = history.table()
    change(history, damage)
    history.call_rough(3, True)
    after = history.table()
    for field in dataclasses.fields(before):
        if field.name not in {"rough", "figures", "missing"}:
            assert np.array_equal(getattr(before, field.name), getattr(after, field.name)), field.name
    for name, values in before.figures.items():
        assert np.array_equal(values, after.figures[name], equal_nan=True), name


def test_speech_of_several_calls(history: History) -> None:
    first, second = kept(history), kept(history)
    found = history.speech_of([second, first])
    speech = history.call(first).record.speech
    assert found[first] == {speaker.value: speech[speaker] for speaker in Speaker}
    assert found[first] == found[second]


def test_words_are_found_wherever_they_were_written(history: History) -> None:
    titled, noted, moment, tagged = (kept(history, title=title) for title in ("Überfällig.wav", *"abc"))
    history.write_call_note(noted, "Depot shut until 12")
    change_of_incident = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    history.keep_incident(change_of_incident, Incident(1.0))
    history.complete(change_of_incident, record(30.0))
    history.add_incident_line(change_of_incident, IncidentLine(STARTED_AT, "told the supervisor"))
    history.write_moments(moment, [MomentNote(2.0, "gave the\norder number")])
    history.write_tags(tagged, [Tag("delivery"), Tag("late", 4.0)])
    found = {
        wanted: history.calls_with(wanted).tolist()
        for wanted in (
            "uberfallig",
            "DEPOT shut",
            "shut depo",
            "supervisor",
            "order numb",
            "deliv",
            "late",
            "x",
            "",
        )
    }
    assert found == {
        "uberfallig": [titled],
        "DEPOT shut": [noted],
        "shut depo": [noted],
        "supervisor": [change_of_incident],
        "order numb": [moment],
        "deliv": [tagged],
        "late": [tagged],
        "x": [],
        "": [],
    }
    history.write_call_note(noted, "")
    assert history.calls_with("depot").tolist() == []


@pytest.mark.parametrize(
    "wanted", ['"', "a OR", "NEAR(", "note:", "*", "^x", "a AND NOT b", "(", "'; --", "x" * 10_000]
)
def test_any_text_may_be_searched_for(history: History, wanted: str) -> None:
    kept(history, title="b")
    assert history.calls_with(wanted).tolist() == []


def test_what_was_written_of_calls_is_read_at_once(history: History) -> None:
    first, second, third = (kept(history) for _ in range(3))
    history.write_call_note(first, "The depot rang.")
    history.write_tags(second, [Tag("depot")])
    history.write_moments(third, [MomentNote(2.0, "asked twice")])
    assert history.texts_of([first, second, third]) == {
        first: ("The depot rang.",), second: (), third: ("asked twice",),
    }  # fmt: skip


def test_tags_are_counted_by_call(history: History) -> None:
    first, second = kept(history), kept(history)
    history.write_tags(first, [Tag("refund"), Tag("refund", 3.0), Tag("late")])
    history.write_tags(second, [Tag("refund")])
    assert history.tags() == (("refund", 2), ("late", 1))
    assert history.calls_tagged("refund").tolist() == [first, second]
    assert history.call(first).after.tags == (Tag("late"), Tag("refund"), Tag("refund", 3.0))
    history.write_tags(first, [])
    assert history.tags() == (("refund", 1),)


def test_nothing_to_find_outlives_its_call(history: History) -> None:
    first, second, third = kept(history), kept(history, microphone="Zanzibar-41 mic"), kept(history)
    history.write_call_note(second, "Zanzibar-41 noted")
    history.write_moments(second, [MomentNote(2.0, "Zanzibar-41 moment")])
    history.write_tags(second, [Tag("Zanzibar-41 tag")])
    history.delete_calls([second, third])
    assert history.table().call_id.tolist() == [first]
    assert history.calls_with("zanzibar").tolist() == []
    assert history.tags() == ()
    content = history.path.read_bytes() + history.path.with_name(history.path.name + "-wal").read_bytes()
    assert b"anzibar" not in content, "in no index of words either"


def test_several_calls_are_deleted_or_none(history: History) -> None:
    first = kept(history)
    running = history.begin(STARTED_AT, CallSource.LIVE, "", "m", "c")
    with pytest.raises(EnvironmentProblem, match="under_way"):
        history.delete_calls([first, running])
    assert {header.call_id for header in history.calls()} == {first, running}
