"""A call's incident note as lines: times and facts in their order, then what the agent added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach.model.call import CallHeader, CallSource, CallState, KeptCall
from coach.model.incident import Incident, IncidentLine
from coach.model.live import RunningCall, Snapshot
from coach.ui.ports import Say
from coach.ui.presenters.wording import clock, day, day_and_year, local_time

MOST_LINE_LENGTH = 500
"""An added line: some five sentences. More than one can be added."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One line: the clock on the wall, where in the call that was or that it was added later, and what."""

    clock: str
    place: str
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class IncidentView:
    """The note. Not `open`: the call is under way and nothing can be added yet. `copied` is all of it."""

    rows: tuple[NoteRow, ...]
    open: bool
    copied: str


def incident_view(words: Say, kept: KeptCall, today: date) -> IncidentView | None:
    """The note of a kept call; None where it was never marked."""
    header, incident = kept.header, kept.incident
    if incident is None:
        return None
    rows = (*_facts(words, header, incident, kept.record.duration_s), *_added(words, header, incident, today))
    head = words.say("ui.incident.copy_head", day=day_and_year(words, local_time(header.started_at)))
    lines = [words.say("ui.incident.copy_row", clock=row.clock, place=row.place, text=row.text) for row in rows]
    return IncidentView(rows, header.state is not CallState.RUNNING, "\n".join((head, *lines, "")))


def incident_line(text: str, now: datetime) -> IncidentLine | None:
    """What was typed as a line of the note, on one line and of a length that fits; None where nothing was."""
    found = " ".join(text.split())[:MOST_LINE_LENGTH]
    return IncidentLine(now.astimezone(), found) if found else None


def can_be_marked(call: RunningCall | None) -> bool:
    """A live call: what is replayed happened before."""
    return call is not None and call.source is CallSource.LIVE


def mark_words(words: Say, snapshot: Snapshot) -> tuple[str, str]:
    """What the button that marks says, and what is said of a call that is marked; empty: not shown."""
    call = snapshot.call
    if call is None or not can_be_marked(call):
        return "", ""
    if call.incident is None:
        return words.say("ui.steps.mark"), ""
    marked = words.say("ui.steps.marked", clock=clock(call.incident.marked_s))
    return words.say("ui.steps.mark_again"), marked


def _facts(words: Say, header: CallHeader, incident: Incident, duration_s: float) -> list[NoteRow]:
    facts = [(0.0, words.say("ui.incident.began")), (incident.marked_s, words.say("ui.incident.marked"))]
    facts += [(step.time_s, words.say("ui.incident.step", title=step.title)) for step in incident.steps]
    if header.state is not CallState.RUNNING:
        ended = "cut_short" if header.state is CallState.CUT_SHORT else "ended"
        facts.append((duration_s, words.say(f"ui.incident.{ended}")))
    rows = []
    for time_s, text in facts:
        at = f"{local_time(header.started_at + timedelta(seconds=time_s)):%H:%M:%S}"
        rows.append(_row(words, at, clock(time_s), text))
    return rows


def _added(words: Say, header: CallHeader, incident: Incident, today: date) -> list[NoteRow]:
    """The agent's lines; the day is said where it is another than the call's."""
    rows = []
    for line in incident.lines:
        when = local_time(line.written_at)
        at = f"{when:%H:%M}"
        if when.date() != local_time(header.started_at).date():
            at = words.say("ui.when.day_and_clock", day=day(words, when.date(), today), clock=at)
        rows.append(_row(words, at, words.say("ui.incident.line_added"), line.text))
    return rows


def _row(words: Say, at: str, place: str, text: str) -> NoteRow:
    return NoteRow(at, place, text, words.say("ui.incident.row", clock=at, place=place, text=text))
