"""What an instrument says of one moment: who speaks, each measure against its usual, and what is there."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coach.model.spans import Span
from coach.views.band import MarkState
from coach.views.measure_rows import MeasureRow
from coach.views.time_window import exact_clock
from coach.views.timeline_view import TimelineView
from coach.views.wording import Words


@dataclass(frozen=True, slots=True)
class RowReadout:
    """One measure at a moment. `value` is "" where there is none, and `state` says how its mark is drawn.
    `against` is how it compares, or why there is no value; `more` what else there is to say."""

    state: MarkState
    value: str
    against: str
    more: str

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.value, self.against, self.more) if part)


@dataclass(frozen=True, slots=True)
class Readout:
    """One moment. `rows` are in the order of the timeline's. `there` are the things at this moment: overlaps,
    silences, stretches over the usual, cues, notes. `spoken` is all of it."""

    clock: str
    title: str
    speaks: str
    rows: tuple[RowReadout, ...]
    there: tuple[str, ...]
    spoken: str


def readout(words: Words, view: TimelineView, at_s: float) -> Readout:
    """Return what there is at this moment, in seconds from the beginning of the call."""
    clock = exact_clock(at_s)
    title = words.say("ui.instrument.at", clock=clock)
    speaks = _speaks(words, view, at_s)
    rows = tuple(_row(words, view, row, at_s) for row in view.rows)
    there = _there(view, at_s)
    measures = [f"{row.name}: {one.spoken}" for row, one in zip(view.rows, rows, strict=True) if one.spoken]
    spoken = ". ".join(part for part in (title, speaks, *measures, *there) if part)
    return Readout(clock, title, speaks, rows, there, spoken)


def told_from_s(view: TimelineView, span: Span) -> float:
    """Return the first moment of a stretch at which its level and pitch are known, where they are in it at all:
    a voice that comes in has no pitch yet."""
    firsts = []
    for row in view.rows:
        at = int(np.searchsorted(row.curve.time_s, span.start_s))
        if row.measure in {"level", "f0"} and at < row.curve.time_s.size and row.curve.time_s[at] < span.end_s:
            firsts.append(float(row.curve.time_s[at]))
    return max(firsts, default=span.start_s)


def value_words(words: Words, measure: str, value: float) -> str:
    """Return a value with its unit: "+7 dB", "+4.2 st", "4.6 syll/s"."""
    return words.say(f"ui.instrument.value_{measure}", value=value + 0.0)


def _speaks(words: Words, view: TimelineView, at_s: float) -> str:
    you, caller = _within(view.agent.spans, at_s), _within(view.caller.spans, at_s)
    if view.caller.missing and not you:
        return words.say("ui.instrument.you_silent")
    key = ("nobody_speaks", "caller_speaks", "you_speak", "both_speak")[2 * you + caller]
    return words.say(f"ui.instrument.{key}")


def _within(spans: tuple[Span, ...], at_s: float) -> bool:
    return any(span.start_s <= at_s < span.end_s for span in spans)


def _row(words: Words, view: TimelineView, row: MeasureRow, at_s: float) -> RowReadout:
    more = ""
    if row.before is not None:
        more = words.say("ui.instrument.four_weeks", value=value_words(words, row.measure, row.before))
    value = row.curve.at(at_s)
    reason = next((one.reason for one in row.hatches if one.start_s <= at_s < one.end_s), None)
    if value is None:
        if row.beside is not None and (beside := row.beside.at(at_s)) is not None:
            more = words.say("ui.instrument.caller_at", value=value_words(words, "caller", beside))
        if reason is not None:
            return RowReadout(MarkState.NOT_MEASURED, "", reason, more)
        silent = row.measure != "caller" and not _within(view.agent.spans, at_s)
        why = words.say("ui.instrument.silent" if silent else "ui.instrument.no_value")
        return RowReadout(MarkState.ABSENT, "", why, more)
    said = value_words(words, row.measure, value)
    if row.band is None:
        key = "from_their_start" if row.measure == "caller" else "no_usual"
        return RowReadout(MarkState.IN_BAND, said, words.say(f"ui.instrument.{key}"), more)
    low, high = row.band
    state = MarkState.OVER if value > high else MarkState.UNDER if value < low else MarkState.IN_BAND
    against = words.say(f"ui.instrument.against_{state.value}")
    return RowReadout(state, said, against, more)


def _there(view: TimelineView, at_s: float) -> tuple[str, ...]:
    """Return what is at this moment, apart from the measures."""
    there = [one.text for one in view.overlaps if one.start_s <= at_s < one.end_s]
    there += [one.text for one in view.silences if one.start_s <= at_s < one.end_s]
    there += [one.text for one in view.spans if one.start_s <= at_s < one.end_s]
    there += [mark.spoken for mark in view.cues if abs(mark.time_s - at_s) < AT_S]
    there += [note.spoken for note in view.notes if abs(note.time_s - at_s) < AT_S]
    return tuple(there)


AT_S = 0.15
"""A cue or a note this near is at the moment: the time of a row of the track, and half of one."""
