"""The timeline of a kept call: lanes, one row for each measure over its band, hatching with its reason, and
cues.

Times stay in seconds, because the widget knows its width. Values are places from 0 (bottom of the row) to 1
(top).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from coach.coaching.credits import RETURNS
from coach.conversation.turn_spans import counts_as_talk_over
from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.cues import Cue, CueGroup, CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import Overlap, Span
from coach.review.figures import Figure
from coach.views.band import BAND_HIGH, BAND_LOW, Band, band_of, place
from coach.views.cue_words import cue_line, evidence_words
from coach.views.wording import Words, axis_clock, short_length

ROW_HALF_BANDS = 2.25
"""The distance a line can go from the middle of a row, in half bands. A call that went further is drawn
smaller..."""
MOST_HALF_BANDS = 7.0
"""... down to this limit, beyond which its band would be a thread."""
MOST_POINTS = 1500
"""The most points in a row: more than any window has pixels."""
TICK_STEPS_S = (10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
MOST_TICKS = 8
AT_THE_END_S = 0.5
"""What ended within this time of the end counts as lasting to the end of the call. Our own choice."""
JOIN_S = 0.35
"""Values further apart than this are not joined by a line. The track has ten a second."""
LEAST_HATCH_PART = 0.004
"""An unmeasured stretch shorter than this share of the call is too narrow to hatch. It only leaves a gap in
the line."""

FloatArray = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Line:
    """A line through (seconds, place) points."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Hatch:
    """A stretch that was not measured, and why."""

    start_s: float
    end_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class RowView:
    """One measure. Without a baseline there is no band (`band` None), and one hatch says why."""

    name: str
    unit: str
    band: tuple[float, float] | None
    lines: tuple[Line, ...]
    hatches: tuple[Hatch, ...]


@dataclass(frozen=True, slots=True)
class LaneRow:
    """One voice. `missing` is why there is none, or empty."""

    name: str
    spans: tuple[Span, ...]
    missing: str


@dataclass(frozen=True, slots=True)
class Framed:
    """A talk-over by the agent, with who gave way and how soon."""

    start_s: float
    end_s: float
    text: str


@dataclass(frozen=True, slots=True)
class CueMark:
    """The mark of a cue below the rows."""

    time_s: float
    group: CueGroup
    icon: str
    text: str
    evidence: str
    tooltip: str
    spoken: str


@dataclass(frozen=True, slots=True)
class TimelineView:
    """The whole timeline. `framed` are the agent's talk-overs, with a frame around both lanes."""

    duration_s: float
    ticks: tuple[tuple[float, str], ...]
    caller: LaneRow
    agent: LaneRow
    framed: tuple[Framed, ...]
    rows: tuple[RowView, ...]
    cues: tuple[CueMark, ...]
    spoken: str


def timeline_view(words: Words, record: CallRecord) -> TimelineView:
    """Return the timeline of a call. For a call of no length, its lanes and rows are empty."""
    cues = _cue_marks(words, record)
    has_caller = Speaker.CALLER in record.channels
    return TimelineView(
        duration_s=record.duration_s,
        ticks=_ticks(record.duration_s),
        caller=LaneRow(
            words.say("ui.call.caller"),
            record.speech.get(Speaker.CALLER, ()),
            "" if has_caller else words.say("ui.call.no_caller"),
        ),
        agent=LaneRow(words.say("ui.call.you"), record.speech.get(Speaker.AGENT, ()), ""),
        framed=tuple(_framed(words, overlap) for overlap in talk_overs_by_agent(record)),
        rows=_rows(words, record),
        cues=cues,
        spoken=words.say("ui.call.timeline", n=len(cues)),
    )


def talk_overs_by_agent(record: CallRecord) -> tuple[Overlap, ...]:
    """Return the talk-overs that count: those longer than the delay of the line explains."""
    return tuple(one for one in record.overlaps if counts_as_talk_over(one, record.summary.line_delay))


def _framed(words: Words, overlap: Overlap) -> Framed:
    yielded = "nobody" if overlap.yielded_by is None else overlap.yielded_by.value
    text = words.say(
        f"ui.call.framed_{yielded}",
        clock=axis_clock(overlap.start_s),
        time=short_length(words, overlap.end_s - overlap.start_s),
    )
    return Framed(overlap.start_s, overlap.end_s, text)


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


def _rows(words: Words, record: CallRecord) -> tuple[RowView, ...]:
    baseline, band, track = record.baseline, band_of(record.baseline), record.track
    time_s = np.asarray(track.time_s, dtype=np.float64)
    level = np.asarray(track.agent_level_db_over_baseline, dtype=np.float64) / band.level_db
    f0 = np.asarray(track.agent_f0_st_over_baseline, dtype=np.float64) / band.f0_st
    pace = _pace_half_bands(np.asarray(track.agent_pace_syll_per_s, dtype=np.float64), baseline, band)
    measures = (("level", Measure.LEVEL, level), ("f0", Measure.F0, f0), ("pace", Measure.PACE, pace))
    return tuple(_row(words, record, name, measure, time_s, values) for name, measure, values in measures)


def _row(
    words: Words, record: CallRecord, name: str, measure: Measure, time_s: FloatArray, half_bands: FloatArray
) -> RowView:
    """Return one measure over its band. If a value would leave the row, band and line shrink together."""
    finite = half_bands[np.isfinite(half_bands)]
    furthest = float(np.abs(finite).max()) if finite.size else 0.0
    shrink = ROW_HALF_BANDS / min(max(furthest, ROW_HALF_BANDS), MOST_HALF_BANDS)
    half = (BAND_HIGH - BAND_LOW) / 2 * shrink
    return RowView(
        name=words.say(f"measure.{name}"),
        unit=words.say(f"ui.call.{name}_unit"),
        band=(0.5 - half, 0.5 + half) if record.baseline is not None else None,
        lines=_lines(time_s, half_bands * shrink),
        hatches=_hatches(words, record, measure),
    )


def _pace_half_bands(pace: FloatArray, baseline: Baseline | None, band: Band) -> FloatArray:
    if baseline is None or baseline.pace_syll_per_s <= 0:
        return np.full_like(pace, np.nan)
    return (pace / baseline.pace_syll_per_s - 1.0) / band.pace_ratio


def _lines(time_s: FloatArray, half_bands: FloatArray) -> tuple[Line, ...]:
    """Return a line for each run of finite values. In a long call, each point is the mean of several."""
    finite = np.isfinite(half_bands)
    times, values = time_s[finite], half_bands[finite]
    if times.size == 0:
        return ()
    parts = np.split(np.arange(times.size), np.flatnonzero(np.diff(times) > JOIN_S) + 1)
    group = max(1, -(-times.size // MOST_POINTS))
    return tuple(_line(times[part], values[part], group) for part in parts)


def joined_points(time_s: FloatArray, places: FloatArray) -> tuple[Line, ...]:
    """Join points that follow one another, as in the rows of the timeline."""
    if time_s.size == 0:
        return ()
    parts = np.split(np.arange(time_s.size), np.flatnonzero(np.diff(time_s) > JOIN_S) + 1)
    return tuple(Line(tuple(zip(time_s[part].tolist(), places[part].tolist(), strict=True))) for part in parts)


def _line(times: FloatArray, values: FloatArray, group: int) -> Line:
    starts = np.arange(0, times.size, group)
    counts = np.diff(np.append(starts, times.size))
    mean_time = np.add.reduceat(times, starts) / counts
    mean_value = np.add.reduceat(values, starts) / counts
    points = ((float(t), place(float(v))) for t, v in zip(mean_time, mean_value, strict=True))
    return Line(tuple(points))


def _hatches(words: Words, record: CallRecord, measure: Measure) -> tuple[Hatch, ...]:
    if record.baseline is None:
        return (Hatch(0.0, record.duration_s, words.say("ui.call.no_usual")),)
    least_s = LEAST_HATCH_PART * record.duration_s
    return tuple(
        Hatch(part.start_s, min(part.end_s, record.duration_s), words.say(f"reason.{part.reason.value}.short"))
        for part in _joined((*record.unmeasured.get(measure, ()), *_before_the_baseline(record, measure)))
        if part.end_s - part.start_s >= least_s
    )


def _before_the_baseline(record: CallRecord, measure: Measure) -> list[UnmeasuredSpan]:
    """Return the stretches of level and pitch before the baseline was known: there was nothing to compare
    with."""
    if measure not in {Measure.LEVEL, Measure.F0}:
        return []
    return [one for one in record.unmeasured.get(Measure.TONE, ()) if one.reason is Reason.TOO_LITTLE_SPEECH]


def _joined(parts: tuple[UnmeasuredSpan, ...]) -> list[UnmeasuredSpan]:
    """Merge neighbours with the same reason."""
    joined: list[UnmeasuredSpan] = []
    for part in sorted(parts, key=lambda p: p.start_s):
        last = joined[-1] if joined else None
        if last and last.reason is part.reason and part.start_s - last.end_s < JOIN_S:
            joined[-1] = UnmeasuredSpan(last.start_s, max(last.end_s, part.end_s), last.reason)
        else:
            joined.append(part)
    return joined


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


def _ticks(duration_s: float) -> tuple[tuple[float, str], ...]:
    step = next((s for s in TICK_STEPS_S if duration_s / s <= MOST_TICKS), TICK_STEPS_S[-1])
    return tuple((float(at), axis_clock(at)) for at in range(0, int(duration_s) + 1, step))
