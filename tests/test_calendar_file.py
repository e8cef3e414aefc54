"""Promised call-backs as a calendar, read back by the library that other programs use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import icalendar
import pytest

from coach.model.call_notes import OpenPromise, Promise
from coach.model.problems import EnvironmentProblem
from coach.offline.calendar_file import calendar_of, keep_calendar
from coach.words.catalogue import load_catalogue

NOW = datetime(2026, 11, 30, 12, 0, tzinfo=UTC)
DUE = datetime(2026, 12, 1, 9, 30, tzinfo=timezone(timedelta(hours=2)))
HOSTILE = "Mr X; BEGIN:VEVENT\nSUMMARY:evil\r\nEND:VCALENDAR\u202e"


def content(*, names: bool, note: str = HOSTILE, call_id: int = 7, now: datetime = NOW) -> bytes:
    promises = [OpenPromise(Promise(call_id, DUE, DUE), NOW, note)]
    return calendar_of(promises, load_catalogue(), names=names, now=now)


def test_it_says_when_and_not_to_whom() -> None:
    written = content(names=False)
    [event] = icalendar.Calendar.from_ical(written).walk("VEVENT")
    assert event["SUMMARY"] == "Call back"
    assert event.decoded("DTSTART") == DUE
    assert "DESCRIPTION" not in event
    assert b"Mr X" not in written
    assert len(event.walk("VALARM")) == 1


def test_a_note_that_was_asked_for_is_text_and_nothing_else() -> None:
    calendar = icalendar.Calendar.from_ical(content(names=True))
    [event] = calendar.walk("VEVENT")
    assert event["DESCRIPTION"].startswith("Mr X; BEGIN:VEVENT\nSUMMARY:evil")
    assert "\u202e" not in event["DESCRIPTION"]


def test_the_same_promise_is_the_same_event() -> None:
    first, second = (
        icalendar.Calendar.from_ical(content(names=names)).walk("VEVENT") for names in (True, False)
    )
    assert first[0]["UID"] == second[0]["UID"]


def test_a_file_is_written_only_when_something_changed(tmp_path: Path) -> None:
    path = tmp_path / "coach.ics"
    keep_calendar(path, content(names=False))
    first = path.read_bytes()
    keep_calendar(path, content(names=False, now=NOW + timedelta(hours=1)))
    assert path.read_bytes() == first, "or every subscriber would read it again"
    keep_calendar(path, content(names=False, call_id=8))
    assert path.read_bytes() != first


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="not_written"):
        keep_calendar(tmp_path / "missing" / "coach.ics", content(names=False))
