"""Promised call-backs as a calendar file (iCalendar, RFC 5545): to save once, or to keep up to date beside a
calendar that subscribes to it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Protocol

from coach.foreign_text import shown
from coach.model.call_notes import OpenPromise
from coach.model.problems import EnvironmentProblem
from coach.places import version
from coach.whole_file import write_whole

CALL_BACK_S = 900.0
"""How long a call back takes in the calendar: ours, a quarter of an hour, so that it can be seen."""


class Says(Protocol):
    """What a calendar needs of the words."""

    def say(self, key: str, /, **fields: object) -> str: ...


def calendar_of(promises: Iterable[OpenPromise], words: Says, *, names: bool, now: datetime) -> bytes:
    """Return the calendar of these promises. Without `names` it says that a call back is due, not to whom."""
    import icalendar  # noqa: PLC0415  (0.1 s, and rarely needed)

    calendar = icalendar.Calendar()
    calendar.add("prodid", f"-//Coach//{version()}//")
    calendar.add("version", "2.0")
    calendar.add("name", words.say("calendar.name"))
    for one in promises:
        due = one.promise.due_at.astimezone(UTC)
        event = icalendar.Event()
        event.add("uid", f"call-back-{one.promise.call_id}@coach")
        event.add("dtstamp", now.astimezone(UTC))
        event.add("dtstart", due)
        event.add("dtend", due + timedelta(seconds=CALL_BACK_S))
        event.add("summary", words.say("calendar.call_back"))
        if names and one.note:
            event.add("description", "\n".join(shown(line) for line in one.note.splitlines()))
        alarm = icalendar.Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("trigger", timedelta())
        alarm.add("description", words.say("calendar.call_back"))
        event.add_component(alarm)
        calendar.add_component(event)
    content: bytes = calendar.to_ical()
    return content


def keep_calendar(path: Path, content: bytes) -> None:
    """Write the calendar, if it says anything else than the one that is there. Raises EnvironmentProblem."""
    try:
        if not path.is_file() or _events(path.read_bytes()) != _events(content):
            write_whole(path, content)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("export.not_written", path=path, error=reason) from error


def _events(content: bytes) -> list[bytes]:
    """The lines of a calendar without those that say when it was written."""
    return [line for line in content.splitlines() if not line.startswith(b"DTSTAMP")]
