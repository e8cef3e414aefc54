"""The timeline of a kept call: what its instrument shows, in words and seconds.

Two lanes, the overlaps and silences between them, the rises and fast stretches, a row for each measure, cues
and notes. Times stay in seconds and values in their units: the instrument knows its size and what is in view.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from coach.coaching.credits import RETURNS
from coach.foreign_text import shown
from coach.model.call import CallRecord
from coach.model.call_notes import MomentNote
from coach.model.cues import Cue, CueGroup, CueId, CueKind
from coach.model.measures import Measure, Reason
from coach.model.sound import Speaker
from coach.model.spans import Overlap, Span
from coach.review.call_moments import heard_again
from coach.review.figures import Figure
from coach.review.four_weeks import FourWeeks
from coach.review.heard_call import HeardCall
from coach.views.cue_words import cue_line, evidence_words
from coach.views.measure_rows import MeasureRow, measure_rows
from coach.views.wording import Words, axis_clock, short_length

AT_THE_END_S = 0.5
"""What ended within this time of the end counts as lasting to the end of the call. Our own choice."""


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One voice. `missing` is why there is none, or empty."""

    name: str
    spans: tuple[Span, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class OverlapMark:
    """A stretch in which both spoke: who came in, and who stopped. `counts`: it is one of the agent's
    talk-overs."""

    start_s: float
    end_s: float
    text: str
    counts: bool


@dataclass(frozen=True, slots=True)
class SilenceMark:
    """A stretch in which nobody spoke."""

    start_s: float
    end_s: float
    text: str


class Over(StrEnum):
    """What a shaded stretch was over: the usual tone or the usual pace. CONDITION: what a cue was for."""

    RISE = "rise"
    FAST = "fast"
    CONDITION = "condition"


MEASURES_OVER = {
    Over.RISE: ("level", "f0"),
    Over.FAST: ("pace",),
    Over.CONDITION: ("level", "f0", "pace", "caller"),
}
"""The measures that are over the usual in each. A rise is level, pitch and effort together."""


@dataclass(frozen=True, slots=True)
class ShadedSpan:
    """A stretch over the usual, with its begin and end in words: `times` for a line that is named, `text` to
    stand alone."""

    start_s: float
    end_s: float
    over: Over
    text: str
    times: str


@dataclass(frozen=True, slots=True)
class CueMark:
    """The mark of a cue below the rows."""

    cue: CueId
    time_s: float
    group: CueGroup
    icon: str
    text: str
    evidence: str
    tooltip: str
    spoken: str


@dataclass(frozen=True, slots=True)
class NoteMark:
    """A note at a moment. `line` is its first line; `at` its place among the call's notes."""

    at: int
    time_s: float
    text: str
    line: str
    spoken: str


class JumpTo(StrEnum):
    """What one can go to next. Each has a key and a name in the catalogue, `ui.instrument.next_<value>`."""

    CUE = "cue"
    RISE = "rise"
    TALK_OVER = "talk_over"
    HEARD_OUT = "heard_out"


@dataclass(frozen=True, slots=True, eq=False)
class TimelineView:
    """The whole timeline.

    `jumps`: where each kind of thing is, in order. `cue_s`: the moment of the one cue that the timeline is
    about, where it is about one.
    """

    duration_s: float
    caller: LaneRow
    agent: LaneRow
    overlaps: tuple[OverlapMark, ...]
    silences: tuple[SilenceMark, ...]
    spans: tuple[ShadedSpan, ...]
    rows: tuple[MeasureRow, ...]
    cues: tuple[CueMark, ...]
    notes: tuple[NoteMark, ...]
    jumps: dict[JumpTo, tuple[Span, ...]]
    before: str
    """What the median of the last four weeks is called in the legend; "" where there is none."""
    spoken: str
    cue_s: float | None = None

    def over(self, measure: str) -> tuple[ShadedSpan, ...]:
        """Return the stretches in which this measure was over the usual."""
        return tuple(one for one in self.spans if measure in MEASURES_OVER[one.over])


def timeline_view(
    words: Words, record: CallRecord, moments: Sequence[MomentNote] = (), before: FourWeeks | None = None
) -> TimelineView:
    """Return the timeline of a call. For a call of no length, its lanes and rows are empty."""
    heard = heard_again(record)
    cues = _cue_marks(words, record)
    has_caller = Speaker.CALLER in record.channels
    return TimelineView(
        duration_s=record.duration_s,
        caller=LaneRow(
            words.say("ui.call.caller"),
            record.speech.get(Speaker.CALLER, ()),
            "" if has_caller else words.say("ui.call.no_caller"),
        ),
        agent=LaneRow(words.say("ui.call.you"), record.speech.get(Speaker.AGENT, ()), ""),
        overlaps=overlap_marks(words, heard),
        silences=silence_marks(words, heard),
        spans=shaded_spans(words, heard),
        rows=measure_rows(words, record, before),
        cues=cues,
        notes=note_marks(words, moments),
        jumps=_jumps(heard, cues),
        before="" if before is None else words.say("ui.instrument.before", n=before.calls),
        spoken=words.say("ui.call.timeline", n=len(cues)),
    )


def with_notes(words: Words, view: TimelineView, moments: Sequence[MomentNote]) -> TimelineView:
    """Return the same timeline with these notes."""
    return replace(view, notes=note_marks(words, moments))


def overlap_marks(words: Words, heard: HeardCall) -> tuple[OverlapMark, ...]:
    """Return every overlap. Those that the figure of talk-overs counts are marked."""
    counted = set(heard.talk_overs_by_agent)
    return tuple(_overlap_mark(words, one, counts=one in counted) for one in heard.overlaps)


def _overlap_mark(words: Words, overlap: Overlap, *, counts: bool) -> OverlapMark:
    stopped = "nobody" if overlap.yielded_by is None else overlap.yielded_by.value
    text = words.say(
        f"ui.instrument.{overlap.starter.value}_came_in.{stopped}_stopped",
        clock=axis_clock(overlap.start_s),
        time=short_length(words, overlap.end_s - overlap.start_s),
    )
    return OverlapMark(overlap.start_s, overlap.end_s, text, counts)


def silence_marks(words: Words, heard: HeardCall) -> tuple[SilenceMark, ...]:
    """Return the silences in which both were heard."""
    return tuple(
        SilenceMark(
            one.start_s,
            one.end_s,
            words.say("ui.instrument.silence", time=short_length(words, one.duration_s)),
        )
        for one in heard.quiet
    )


def shaded_spans(words: Words, heard: HeardCall) -> tuple[ShadedSpan, ...]:
    """Return the rises and the fast stretches, as many as their figures count, in order of time."""
    found = [shaded(words, Over.RISE, span) for span in heard.rises or ()]
    for stretch in heard.fast_stretches or ():
        whole = Span(stretch[0].start_s, max(span.end_s for span in stretch))
        found.append(shaded(words, Over.FAST, whole))
    return tuple(sorted(found, key=lambda one: one.start_s))


def shaded(words: Words, over: Over, span: Span) -> ShadedSpan:
    """Return a shaded stretch with its begin and end in words."""
    clocks = {"start": axis_clock(span.start_s), "end": axis_clock(span.end_s)}
    text, times = (words.say(f"ui.instrument.{key}", **clocks) for key in (over.value, Over.CONDITION.value))
    return ShadedSpan(span.start_s, span.end_s, over, text, times)


def note_marks(words: Words, moments: Sequence[MomentNote]) -> tuple[NoteMark, ...]:
    """Return the notes in order of time. What an agent pasted from elsewhere is made fit to be shown."""
    return tuple(
        NoteMark(
            at=at,
            time_s=one.time_s,
            text=one.text,
            line=shown(one.text.strip().split("\n", 1)[0]),
            spoken=words.say("ui.instrument.note_spoken", clock=axis_clock(one.time_s), text=one.text),
        )
        for at, one in enumerate(sorted(moments, key=lambda one: one.time_s))
    )


def _jumps(heard: HeardCall, cues: tuple[CueMark, ...]) -> dict[JumpTo, tuple[Span, ...]]:
    longest = heard.longest_heard_out if heard.caller_heard else None
    return {
        JumpTo.CUE: tuple(Span(mark.time_s, mark.time_s) for mark in cues),
        JumpTo.RISE: tuple(heard.rises or ()),
        JumpTo.TALK_OVER: tuple(Span(one.start_s, one.end_s) for one in heard.talk_overs_by_agent),
        JumpTo.HEARD_OUT: () if longest is None else (longest,),
    }


def next_of(spans: Sequence[Span], at_s: float) -> Span | None:
    """Return the first of these after this moment, else the first of all; None where there are none."""
    return next((span for span in spans if span.start_s > at_s + HERE_S), spans[0] if spans else None)


HERE_S = 0.05
"""A moment this near to the hairline is where it stands: half a row of the track."""


def talk_overs_by_agent(record: CallRecord) -> tuple[Overlap, ...]:
    """Return the talk-overs that count: those longer than the delay of the line explains."""
    return tuple(heard_again(record).talk_overs_by_agent)


def outcome_words(words: Words, record: CallRecord, cue: Cue) -> str:
    """Return what followed a cue, if it was heard: the return to the baseline, or who gave way; else ""."""
    if cue.kind in RETURNS:
        for other in record.cues:
            if other.kind is RETURNS[cue.kind][0] and other.start_s == cue.time_s:
                return words.say("evidence.recovery_s", value=dict(other.evidence).get("recovery_s", 0.0))
    if cue.kind is CueKind.TALK_OVER:
        for overlap in record.overlaps:
            if overlap.start_s == cue.start_s and overlap.yielded_by is not None:
                who = "" if overlap.yielded_by is Speaker.AGENT else "caller_"
                after_s = overlap.end_s - overlap.start_s
                return words.say(f"evidence.{who}gave_way_after_s", value=after_s)
    return ""


def rise_lasted(record: CallRecord) -> bool:
    """Return whether the last rise lasted to the end of the call, or is still under way."""
    rises = [one for one in record.cues if one.kind is CueKind.TONE_RISING]
    last = max(rises, key=lambda one: one.time_s, default=None)
    return last is not None and (last.end_s is None or last.end_s >= record.duration_s - AT_THE_END_S)


def main_reason(record: CallRecord, measures: tuple[Measure, ...]) -> Reason | None:
    """Return the reason that took the most of the call from these measures; None if they were measured
    throughout."""
    lost_s: dict[Reason, float] = {}
    for measure in measures:
        for part in record.unmeasured.get(measure, ()):
            lost_s[part.reason] = lost_s.get(part.reason, 0.0) + part.end_s - part.start_s
    return max(lost_s, key=lambda reason: lost_s[reason]) if lost_s else None


def why_not_measured(words: Words, record: CallRecord, figure: Figure[Any]) -> str:
    """Return why a figure is missing for this call."""
    reason = main_reason(record, figure.rests_on)
    if reason is None:
        return words.say("ui.call.not_measured_at_all")
    return words.say("ui.call.not_measured_because", reason=words.say(f"reason.{reason.value}.short"))


def _cue_marks(words: Words, record: CallRecord) -> tuple[CueMark, ...]:
    marks = []
    for cue in sorted(record.cues, key=lambda c: c.time_s):
        if cue.held_back is not None:
            continue
        line, name = cue_line(words, cue), words.say(f"cue.{cue.kind.value}.name")
        at, outcome = axis_clock(cue.time_s), outcome_words(words, record, cue)
        evidence = ", ".join(part for part in (evidence_words(words, cue), outcome) if part)
        marks.append(
            CueMark(
                cue=cue.cue_id,
                time_s=cue.time_s,
                group=line.group,
                icon=line.icon,
                text=line.text,
                evidence=evidence,
                tooltip=words.say(
                    "ui.call.cue_tooltip", name=name, clock=at, line=line.text, evidence=evidence
                ).strip(),
                spoken=words.say("ui.call.cue_spoken", name=name, clock=at, evidence=evidence).strip(),
            )
        )
    return tuple(marks)
