"""The incident note of a call as lines: times and facts in order, then what the agent added."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from coach.foreign_text import shown
from coach.model.advice import CallStep, TipBook
from coach.model.call import CallHeader, CallSource, CallState, KeptCall
from coach.model.call_notes import Incident, IncidentLine
from coach.model.snapshot import RunningCall, Snapshot
from coach.views.wording import Words, clock, day, day_and_year, local_time

MOST_LINE_LENGTH = 500
"""The greatest length of an added line: about five sentences. Several can be added."""


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One line: the time of day, the place in the call or "added", and the text."""

    clock: str
    place: str
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class IncidentView:
    """The note. `open` says whether lines can be added: not while the call is under way. `copied` is the
    whole note as text."""

    rows: tuple[NoteRow, ...]
    open: bool
    copied: str


def incident_view(words: Words, kept: KeptCall, today: date) -> IncidentView | None:
    """Return the note of a kept call; None if the call was never marked."""
    header, incident = kept.header, kept.incident
    if incident is None:
        return None
    rows = (*_facts(words, header, incident, kept.record.duration_s), *_added(words, header, incident, today))
    head = words.say("ui.incident.copy_head", day=day_and_year(words, local_time(header.started_at)))
    lines = [words.say("ui.incident.copy_row", clock=row.clock, place=row.place, text=row.text) for row in rows]
    return IncidentView(rows, header.state is not CallState.RUNNING, "\n".join((head, *lines, "")))


def incident_line(text: str, now: datetime) -> IncidentLine | None:
    """Return the typed text as one line of the note, cut to the greatest length; None if it is empty."""
    found = " ".join(text.split())[:MOST_LINE_LENGTH]
    return IncidentLine(now.astimezone(), found) if found else None


def can_be_marked(call: RunningCall | None) -> bool:
    """Return whether the call can be marked: only a live one can."""
    return call is not None and call.source is CallSource.LIVE


def mark_words(words: Words, snapshot: Snapshot) -> tuple[str, str]:
    """Return the text of the button that marks a call, and the sentence about a marked call. An empty text
    is not shown."""
    call = snapshot.call
    if call is None or not can_be_marked(call):
        return "", ""
    if call.incident is None:
        return words.say("ui.steps.mark"), ""
    marked = words.say("ui.steps.marked", clock=clock(call.incident.marked_s))
    return words.say("ui.steps.mark_again"), marked


def _facts(words: Words, header: CallHeader, incident: Incident, duration_s: float) -> list[NoteRow]:
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


def _added(words: Words, header: CallHeader, incident: Incident, today: date) -> list[NoteRow]:
    """Return the agent's lines. The day is named if it is not that of the call."""
    rows = []
    for line in incident.lines:
        when = local_time(line.written_at)
        at = f"{when:%H:%M}"
        if when.date() != local_time(header.started_at).date():
            at = words.say("ui.when.day_and_clock", day=day(words, when.date(), today), clock=at)
        rows.append(_row(words, at, words.say("ui.incident.line_added"), line.text))
    return rows


def _row(words: Words, at: str, place: str, text: str) -> NoteRow:
    return NoteRow(at, place, shown(text), words.say("ui.incident.row", clock=at, place=place, text=text))


@dataclass(frozen=True, slots=True)
class StepView:
    """One step. `say` may be empty; `note` says that the steps are not the team's own."""

    title: str
    text: str
    say: str
    count: str
    note: str
    first: bool
    last: bool
    spoken: str


class StepsPresenter:
    """The steps, and the one that is shown, for as long as the call lasts."""

    def __init__(self, words: Words, book: TipBook) -> None:
        """`book` must hold at least one step."""
        self._words, self._ours = words, book.steps_are_ours
        self._steps = book.steps
        self._at = 0

    @property
    def step(self) -> CallStep:
        """The step that is shown."""
        return self._steps[self._at]

    def views(self) -> tuple[StepView, ...]:
        """Return every step, for a window that keeps its size between them."""
        return tuple(self._view(at) for at in range(len(self._steps)))

    @property
    def at(self) -> int:
        """The number of the step that is shown, from 0."""
        return self._at

    def move(self, by: int) -> bool:
        """Go forward (1) or back (-1); return False at either end."""
        to = self._at + by
        if not 0 <= to < len(self._steps):
            return False
        self._at = to
        return True

    def _view(self, at: int) -> StepView:
        words, step = self._words, self._steps[at]
        count = words.say("ui.steps.count", number=at + 1, count=len(self._steps))
        spoken = words.say("ui.steps.spoken", count=count, title=step.title, text=step.text)
        if step.say:
            spoken += " " + words.say("ui.steps.spoken_say", line=step.say)
        return StepView(
            title=step.title,
            text=step.text,
            say=words.say("ui.tips.quoted", line=step.say) if step.say else "",
            count=count,
            note=words.say("ui.steps.ours") if self._ours else "",
            first=at == 0,
            last=at == len(self._steps) - 1,
            spoken=spoken,
        )
