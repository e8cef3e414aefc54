"""A report, as the agent hands it on: every part of it can be struck out before it is saved. Here: of one call.

What is struck is not in the file at all, its mark in the drawing neither; the other moments are numbered anew.
A count never changes by it. What the customer's problem was stands there only in the agent's words.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum

from coach.foreign_text import shown
from coach.model.call import CallHeader, CallRecord, CallSource, KeptCall
from coach.model.call_notes import Tag
from coach.model.cues import CueGroup
from coach.views.after_call_view import after_call_view
from coach.views.cue_words import cue_line
from coach.views.incident_view import incident_view
from coach.views.report_drawing import Drawing, drawing_of
from coach.views.report_figures import evidence, figures, moment_name
from coach.views.wording import Words, axis_clock, day_and_year, local_time


class Kind(StrEnum):
    """How the items of a section look."""

    WORDS = "words"
    FIGURES = "figures"
    DRAWING = "drawing"
    MOMENTS = "moments"


@dataclass(frozen=True, slots=True)
class Item:
    """What can be struck out by itself. `key` names it among all of the report.

    `head` is a figure's name or a moment's; `value` a figure or when the moment was; `text` what is said of it.
    `number` counts the moments that ask for attention; 0: none.
    """

    key: str
    text: str
    head: str = ""
    value: str = ""
    number: int = 0
    time_s: float = 0.0
    group: CueGroup | None = None

    @property
    def spoken(self) -> str:
        """The item in one line."""
        return ", ".join(part for part in (self.value, self.head, self.text) if part)


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the report with its own heading."""

    key: str
    kind: Kind
    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """The report. `drawing` belongs to the section of that kind, and holds a mark for each moment; None where
    there is no such section."""

    title: str
    subtitle: str
    sections: tuple[Section, ...]
    drawing: Drawing | None
    foot: str

    def items(self) -> tuple[Item, ...]:
        """Every item, in the order of the page."""
        return tuple(item for section in self.sections for item in section.items)


STRUCK_AT_FIRST = frozenset({"tags", "notes", "calls"})
"""Sections that leave only if the agent says so: what was written for oneself, and each call of a period.
Ours."""
OF_AN_INCIDENT = frozenset({"about", "promised", "incident"})
"""The sections of a call's report that leave at first where it is of an incident."""
ABOUT = "about"


def report_of_call(words: Words, kept: KeptCall, today: date, about: str = "") -> Report:
    """Return the whole report of a call, nothing struck. `about`: what it was about, in the agent's words."""
    header = kept.header
    when = local_time(header.started_at)
    moments = _moments(words, kept)
    drawing = drawing_of(words, kept.record, [(one.key, one.time_s, one.number, one.group) for one in moments])
    found = [
        Section(ABOUT, Kind.WORDS, "", about_items(about)),
        Section("figures", Kind.FIGURES, "", _figures(words, kept.record)),
        Section("drawing", Kind.DRAWING, "", (Item("drawing", drawing.spoken),)),
        Section("moments", Kind.MOMENTS, "", tuple(moments)),
        Section("well", Kind.WORDS, "", _words("well", _well(words, kept))),
        Section("promised", Kind.WORDS, "", _words("promised", _promised(words, kept))),
        Section("incident", Kind.MOMENTS, "", _incident(words, kept, today)),
        Section("notes", Kind.MOMENTS, "", _notes(kept)),
        Section("tags", Kind.WORDS, "", _words("tags", ", ".join(tag_names(kept.after.tags)))),
    ]
    return Report(
        title=words.say("report.title", day=day_and_year(words, when.date()), clock=f"{when:%H:%M}"),
        subtitle=_subtitle(words, header),
        sections=named_sections(words, found),
        drawing=drawing,
        foot=words.say("report.foot"),
    )


def about_items(about: str) -> tuple[Item, ...]:
    """Return what it was about, in the agent's words; nothing where there are none."""
    return (Item(ABOUT, _of_others(about)),) if about.strip() else ()


def named_sections(words: Words, sections: Iterable[Section]) -> tuple[Section, ...]:
    """Return the sections in which there is something, with their headings."""
    return tuple(
        replace(one, title=one.title or words.say(f"report.section.{one.key}")) for one in sections if one.items
    )


def struck(report: Report, keys: Collection[str]) -> Report:
    """Return the report without these items."""
    sections, number = [], 0
    for section in report.sections:
        items = []
        for item in section.items:
            if item.key in keys:
                continue
            if item.number:
                number += 1
                item = replace(item, number=number)  # noqa: PLW2901  (the same item, numbered anew)
            items.append(item)
        if items:
            sections.append(replace(section, items=tuple(items)))
    numbers = {item.key: item.number for section in sections for item in section.items}
    drawing = report.drawing
    if drawing is not None:
        marks = (replace(mark, number=numbers[mark.key]) for mark in drawing.marks if mark.key in numbers)
        drawing = replace(drawing, marks=tuple(marks))
    return replace(report, sections=tuple(sections), drawing=drawing)


def struck_at_first(report: Report, *, of_incident: bool = False) -> frozenset[str]:
    """The items that stay here unless the agent takes them in."""

    def stays(section: Section) -> bool:
        return section.key not in OF_AN_INCIDENT if of_incident else section.key in STRUCK_AT_FIRST

    return frozenset(item.key for section in report.sections if stays(section) for item in section.items)


def plain_text(report: Report) -> str:
    """Return the report as text, for the body of a mail and for readers without pictures."""
    lines = [report.title, report.subtitle]
    for section in report.sections:
        lines += ["", section.title.upper()]
        for item in section.items:
            mark = f"{item.number}. " if item.number else ""
            lines.append(mark + item.spoken)
    return "\n".join((*lines, "", report.foot, ""))


def _subtitle(words: Words, header: CallHeader) -> str:
    if header.source in {CallSource.REPLAY, CallSource.IMPORT, CallSource.SAMPLE}:
        return words.say("report.recording", title=header.title)
    return shown(header.microphone)


def _figures(words: Words, record: CallRecord) -> tuple[Item, ...]:
    return tuple(
        Item(f"figure.{place}", text, head=name, value=value)
        for place, (name, value, text) in enumerate(figures(words, record))
    )


def _moments(words: Words, kept: KeptCall) -> list[Item]:
    found, number = [], 0
    for place, cue in enumerate(sorted(kept.record.cues, key=lambda cue: cue.time_s)):
        if cue.held_back is not None:
            continue
        line = cue_line(words, cue)
        if line.group is CueGroup.CUE:
            number += 1
        found.append(
            Item(
                f"moment.{place}",
                evidence(words, cue),
                head=moment_name(words, cue.kind),
                value=axis_clock(cue.time_s),
                number=number if line.group is CueGroup.CUE else 0,
                time_s=cue.time_s,
                group=line.group,
            )
        )
    return found


def _well(words: Words, kept: KeptCall) -> str:
    said = after_call_view(words, kept, asks=False).went_well
    return words.say("report.said", sentence=said) if said else ""


def tag_names(tags: Iterable[Tag]) -> list[str]:
    """Return the names of tags, each once."""
    return list(dict.fromkeys(shown(tag.name) for tag in tags))


def _of_others(text: str) -> str:
    """Return a text of several lines with every other sign that acts written out."""
    return "\n".join(shown(line) for line in text.splitlines())


def _words(key: str, text: str) -> tuple[Item, ...]:
    return (Item(key, text),) if text else ()


def _promised(words: Words, kept: KeptCall) -> str:
    promise = kept.after.promise
    if promise is None:
        return ""
    due = _when(words, promise.due_at)
    if promise.done_at is None:
        return words.say("report.promised", due=due)
    return words.say("report.promised_done", due=due, done=_when(words, promise.done_at))


def _when(words: Words, moment: datetime) -> str:
    local = local_time(moment)
    return words.say("ui.when.day_and_clock", day=day_and_year(words, local.date()), clock=f"{local:%H:%M}")


def _incident(words: Words, kept: KeptCall, today: date) -> tuple[Item, ...]:
    view = incident_view(words, kept, today)
    rows = () if view is None else view.rows
    return tuple(
        Item(f"incident.{place}", one.text, head=one.place, value=one.clock) for place, one in enumerate(rows)
    )


def _notes(kept: KeptCall) -> tuple[Item, ...]:
    noted = [Item("note", _of_others(kept.after.note))] if kept.after.note else []
    return (
        *noted,
        *(
            Item(f"note.{place}", _of_others(one.text), value=axis_clock(one.time_s), time_s=one.time_s)
            for place, one in enumerate(kept.after.moments)
        ),
    )
