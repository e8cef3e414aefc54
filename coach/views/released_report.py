"""A report as the text of a release, and back. Nothing that was struck is in the text, nor how often.

The text is JSON with a schema number. What comes back was written elsewhere: its shape, its sizes and its
numbers are checked before anything of it is used, and a text of another shape is said, never guessed.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Final, Literal

import msgspec

from coach.foreign_text import shown
from coach.model.cues import CueGroup
from coach.model.problems import EnvironmentProblem
from coach.model.spans import Span
from coach.views.report_drawing import Drawing, Mark
from coach.views.report_view import Item, Kind, Report, Section

SCHEMA: Final = 1
MOST_BYTES = 256 * 1024
"""Ours: a busy call of two hours has 150 KB, a report of 500 calls 50; and whatever is in so much, its paper is
laid out within half a second."""
MOST_SECTIONS, MOST_ITEMS = 20, 1200
"""Ours: a report has nine sections, and one of several calls names at most 500."""
MOST_LINE, MOST_TEXT = 500, 20_000
"""The longest name or value, and the longest text, in letters. Ours: a text of the agent fills five pages."""
MOST_DURATION_S = 24 * 3600.0
MOST_DB = 200.0
MOST_STRETCHES, MOST_POINTS = 5_000, 2_500
"""Of a drawing. Ours: four times what a call of an hour has."""

_Line = Annotated[str, msgspec.Meta(max_length=MOST_LINE)]
_Text = Annotated[str, msgspec.Meta(max_length=MOST_TEXT)]
_Time = Annotated[float, msgspec.Meta(ge=0.0, le=MOST_DURATION_S)]
_Db = Annotated[float, msgspec.Meta(ge=-MOST_DB, le=MOST_DB)]
_Number = Annotated[int, msgspec.Meta(ge=0, le=MOST_ITEMS)]
_Stretches = Annotated[tuple[tuple[_Time, _Time], ...], msgspec.Meta(max_length=MOST_STRETCHES)]
_Points = Annotated[tuple[tuple[_Time, _Db], ...], msgspec.Meta(max_length=MOST_POINTS)]


class _Item(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    text: _Text
    head: _Line = ""
    value: _Line = ""
    number: _Number = 0


class _Section(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    kind: Kind
    title: _Line
    items: Annotated[tuple[_Item, ...], msgspec.Meta(min_length=1, max_length=MOST_ITEMS)]


class _Mark(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`number` 0 is a credit."""

    time_s: _Time
    number: _Number


class _Drawing(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    duration_s: Annotated[float, msgspec.Meta(ge=1.0, le=MOST_DURATION_S)]
    names: tuple[_Line, _Line]
    agent: _Stretches
    caller: _Stretches
    half_band_db: Annotated[float, msgspec.Meta(ge=0.0, le=MOST_DB)]
    range_db: Annotated[float, msgspec.Meta(ge=1.0, le=MOST_DB)]
    lines: Annotated[tuple[_Points, ...], msgspec.Meta(max_length=MOST_STRETCHES)]
    hatched: _Stretches
    marks: Annotated[tuple[_Mark, ...], msgspec.Meta(max_length=MOST_ITEMS)]
    spoken: _Text


class _Released(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    schema: Literal[1]
    title: _Line
    subtitle: _Line
    sections: Annotated[tuple[_Section, ...], msgspec.Meta(max_length=MOST_SECTIONS)]
    drawing: _Drawing | None
    foot: _Text


class _Numbered(msgspec.Struct, frozen=True):
    schema: Annotated[int, msgspec.Meta(ge=1)]


def released_text(report: Report) -> str:
    """Return the text of a report from which everything struck is gone (`report_view.struck`).

    It holds what is on the paper, and no number by which a call or a moment is known on the agent's machine.
    Raises EnvironmentProblem where it would be larger than anyone takes.
    """
    drawn = any(section.kind is Kind.DRAWING for section in report.sections)
    text = msgspec.json.encode(
        _Released(
            SCHEMA,
            report.title,
            report.subtitle,
            tuple(_kept_section(one) for one in report.sections),
            _kept_drawing(report.drawing) if report.drawing is not None and drawn else None,
            report.foot,
        )
    ).decode()
    try:
        read_released(text)
    except EnvironmentProblem as problem:
        raise EnvironmentProblem("ui.team.report.too_large") from problem
    return text


def read_released(text: str) -> Report:
    """Return the report of a released text, each item with a key of its own.

    Raises EnvironmentProblem where it is of a newer Coach, or no report at all.
    """
    if len(text) > MOST_BYTES or len(content := text.encode("utf-8", "surrogatepass")) > MOST_BYTES:
        raise EnvironmentProblem("ui.team.report.garbled")
    try:
        if msgspec.json.decode(content, type=_Numbered).schema > SCHEMA:
            raise EnvironmentProblem("ui.team.report.newer")
        released = msgspec.json.decode(content, type=_Released)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise EnvironmentProblem("ui.team.report.garbled") from error
    if not _holds_together(released):
        raise EnvironmentProblem("ui.team.report.garbled")
    return _report(released)


def _holds_together(released: _Released) -> bool:
    """Whether the parts fit: one drawing in its section or none, no more items than a report has, and
    stretches that end after they begin."""
    drawings = [one for one in released.sections if one.kind is Kind.DRAWING]
    if len(drawings) != (released.drawing is not None) or any(len(one.items) != 1 for one in drawings):
        return False
    if sum(len(one.items) for one in released.sections) > MOST_ITEMS:
        return False
    drawing = released.drawing
    if drawing is None:
        return True
    spans = (*drawing.agent, *drawing.caller, *drawing.hatched)
    points = sum(len(line) for line in drawing.lines)
    return points <= MOST_POINTS and all(start <= end for start, end in spans)


def _kept_section(section: Section) -> _Section:
    items = tuple(_Item(one.text, one.head, one.value, one.number) for one in section.items)
    return _Section(section.kind, section.title, items)


def _kept_drawing(drawing: Drawing) -> _Drawing:
    return _Drawing(
        drawing.duration_s,
        drawing.names,
        _kept_spans(drawing.agent),
        _kept_spans(drawing.caller),
        drawing.half_band_db,
        drawing.range_db,
        drawing.lines,
        _kept_spans(drawing.hatched),
        tuple(_Mark(one.time_s, one.number) for one in drawing.marks),
        drawing.spoken,
    )


def _kept_spans(spans: Sequence[Span]) -> tuple[tuple[float, float], ...]:
    return tuple((one.start_s, one.end_s) for one in spans)


def _report(released: _Released) -> Report:
    sections = tuple(
        Section(
            f"section.{place}",
            section.kind,
            shown(section.title),
            tuple(
                Item(f"{place}.{at}", _lines(one.text), shown(one.head), shown(one.value), one.number)
                for at, one in enumerate(section.items)
            ),
        )
        for place, section in enumerate(released.sections)
    )
    drawing = None if released.drawing is None else _drawing(released.drawing)
    return Report(shown(released.title), shown(released.subtitle), sections, drawing, _lines(released.foot))


def _drawing(kept: _Drawing) -> Drawing:
    return Drawing(
        kept.duration_s,
        (shown(kept.names[0]), shown(kept.names[1])),
        _spans(kept.agent),
        _spans(kept.caller),
        kept.half_band_db,
        kept.range_db,
        kept.lines,
        _spans(kept.hatched),
        tuple(
            Mark(f"mark.{at}", one.time_s, one.number, CueGroup.CUE if one.number else CueGroup.CREDIT)
            for at, one in enumerate(kept.marks)
        ),
        _lines(kept.spoken),
    )


def _spans(kept: Sequence[tuple[float, float]]) -> tuple[Span, ...]:
    return tuple(Span(start_s, end_s) for start_s, end_s in kept)


def _lines(text: str) -> str:
    """Return a text of several lines with every other sign that acts written out."""
    return "\n".join(shown(line) for line in text.splitlines())
