"""A piece on the stage: what stays the same, and what is said of the moment under the playhead.

A room reads one thing at a time, so of a moment there is the pace in figures, level and pitch as a word each,
and the cue while it would be on the screen. Between two sentences the last values stand, drawn hollow.
"""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass, replace

import numpy as np

from coach.coaching.shown_cue import MOST_SHOWN_S, leaves_s
from coach.model.call import CallRecord
from coach.model.cues import CueGroup, CueKind
from coach.model.sound import FloatArray as Float32Array
from coach.review.call_moments import heard_again
from coach.review.figures import PACE_SYLL_PER_S
from coach.review.heard_call import HeardCall, total_s
from coach.views.band import MarkState
from coach.views.cue_words import CueLine, cue_line
from coach.views.measure_rows import JOIN_ROWS, Curve, Hatch, MeasureRow, Scale
from coach.views.timeline_view import LaneRow, timeline_view
from coach.views.wording import Words, axis_clock, length, short_length

LEAST_PACE_TICK = 1.0
"""Whole syllables a second beside the pace: more numbers are not read from the last row."""


SMOOTHED_S = 1.5
"""The pace of a piece that is over is drawn as its mean over this time: it counts syllables in a window, and
goes up and down by an eighth of a syllable, which the last row would take for the voice. Ours."""


LEAST_FAST_S = 1.0
"""Less than this over the band is said to be nothing. Ours."""


@dataclass(frozen=True, slots=True)
class StageCue:
    """A cue, state or credit, for as long as it is on the screen."""

    start_s: float
    end_s: float
    line: CueLine


@dataclass(frozen=True, slots=True)
class EndFigure:
    """A figure of the whole piece: its value, and what it is of or compared with."""

    value: str
    of: str


@dataclass(frozen=True, slots=True)
class StageRow:
    """A measure. `usual` is its band in words, or why there is none; `ticks` are (value, text) pairs."""

    row: MeasureRow
    unit: str
    usual: str
    ticks: tuple[tuple[float, str], ...]
    window: str = ""
    """Over which time a value is, where that is said."""


@dataclass(frozen=True, slots=True, eq=False)
class StageView:
    """A piece as the room sees it, without its playhead. `rows` are pace, level and pitch."""

    title: str
    duration_s: float
    length: str
    caller: LaneRow
    agent: LaneRow
    rows: tuple[StageRow, StageRow, StageRow]
    cues: tuple[StageCue, ...]
    end: tuple[EndFigure, ...]
    spoken: str
    other: str = ""
    """What the take behind is called; "" where there is none."""
    end_title: str = ""

    @property
    def pace(self) -> StageRow:
        return self.rows[0]


@dataclass(frozen=True, slots=True)
class StageValue:
    """A measure at a moment. `value` is None where nothing was heard yet, or not measured. `hollow`: the agent
    does not speak just now, and it is of the sentence before."""

    value: float | None
    text: str
    state: MarkState
    hollow: bool


@dataclass(frozen=True, slots=True)
class StageMoment:
    """What is said at a moment of the piece. `values` are in the order of the view's rows."""

    clock: str
    values: tuple[StageValue, StageValue, StageValue]
    cue: CueLine | None
    spoken: str
    other: str = ""
    """The pace of the take behind at the same place."""


def stage_view(
    words: Words, title: str, record: CallRecord, pace_around: Float32Array | None = None
) -> StageView:
    """Return a piece as the room sees it. `pace_around`: the pace around each row of the track, of a piece that
    was heard beforehand; without it the pace looks back, as live."""
    window = words.say("ui.stage.pace_window" if pace_around is None else "ui.stage.pace_around")
    if pace_around is not None:
        record = replace(record, track=replace(record.track, agent_pace_syll_per_s=pace_around))
    timeline = timeline_view(words, record)
    level, f0, pace = timeline.rows
    rows = (_pace_row(words, pace, window), *(_plain_row(words, row) for row in (level, f0)))
    return StageView(
        title=title,
        duration_s=record.duration_s,
        length=axis_clock(record.duration_s),
        caller=timeline.caller,
        agent=timeline.agent,
        rows=(rows[0], rows[1], rows[2]),
        cues=stage_cues(words, record),
        end=end_figures(words, record, rows[0].row),
        spoken=timeline.spoken,
    )


def stage_cues(words: Words, record: CallRecord) -> tuple[StageCue, ...]:
    """Return what is on the screen when, in order. A cue gives way to the next one, and a state to both."""
    shown: list[StageCue] = []
    for cue in sorted(record.cues, key=lambda one: one.time_s):
        if cue.held_back is not None:
            continue
        line = cue_line(words, cue)
        if line.group is CueGroup.STATE:
            end_s = cue.time_s + MOST_SHOWN_S
            end_s = end_s if cue.end_s is None else min(end_s, cue.end_s)
            if shown and shown[-1].end_s > cue.time_s:
                continue
        else:
            end_s = leaves_s(cue)
            if shown and shown[-1].end_s > cue.time_s:
                shown[-1] = replace(shown[-1], end_s=cue.time_s)
        shown.append(StageCue(cue.time_s, end_s, line))
    return tuple(shown)


def stage_moment(words: Words, view: StageView, at_s: float) -> StageMoment:
    """Return what is said at this moment, in seconds from the beginning of the piece."""
    speaking = any(span.start_s <= at_s < span.end_s for span in view.agent.spans)
    pace, level, f0 = (_value(words, one, at_s, speaking) for one in view.rows)
    cue = cue_at(view, at_s)
    said = [f"{one.row.name} {value.text}" for one, value in zip(view.rows, (pace, level, f0), strict=True)]
    if cue is not None:
        said.append(cue.text)
    clock = axis_clock(at_s)
    other = ""
    if view.other:
        beside = None if view.pace.row.beside is None else newest(view.pace.row.beside, at_s)
        text = (
            words.say("ui.stage.nothing") if beside is None else words.say("ui.stage.pace_value", value=beside)
        )
        other = words.say("ui.takes.other", name=view.other, value=text)
        said.append(other)
    spoken = words.say("ui.stage.spoken", clock=clock, length=view.length, moment=". ".join(said))
    return StageMoment(clock, (pace, level, f0), cue, spoken, other)


def cue_at(view: StageView, at_s: float) -> CueLine | None:
    """Return the cue on the screen at this moment."""
    at = bisect_right([one.start_s for one in view.cues], at_s) - 1
    return view.cues[at].line if at >= 0 and at_s < view.cues[at].end_s else None


def end_figures(words: Words, record: CallRecord, pace: MeasureRow) -> tuple[EndFigure, ...]:
    """Return the figures a piece ends on: its pace, what was fast, rises or the way back, talk-overs."""
    heard = heard_again(record)
    figures = [*_pace_figures(words, record, heard, pace), _rise_figure(words, record, heard)]
    if heard.caller_heard:
        count = len(heard.talk_overs_by_agent)
        key = "ui.stage.end.talk_overs" if count else "ui.stage.end.no_talk_over"
        figures.append(EndFigure(words.say(key, n=count), words.say("ui.stage.end.talk_overs_of")))
    return tuple(figures)


def _pace_figures(words: Words, record: CallRecord, heard: HeardCall, pace: MeasureRow) -> list[EndFigure]:
    """Return the pace, and for how long it was over its band: what is drawn in the colour of attention."""
    figures = []
    value = PACE_SYLL_PER_S.of(record.summary)
    usual = words.say("ui.stage.no_usual")
    if pace.band is not None:
        usual = words.say("ui.stage.end.pace_usual", low=pace.band[0], high=pace.band[1])
    if value is not None:
        figures.append(EndFigure(words.say("ui.stage.end.pace", value=value), usual))
    if pace.band is not None and heard.agent and pace.curve.time_s.size:
        fast_s = float(np.sum(pace.curve.value > pace.band[1])) * pace.curve.join_s / JOIN_ROWS
        said = words.say("ui.stage.end.not_fast")
        if fast_s >= LEAST_FAST_S:
            said = words.say("ui.stage.end.fast", time=length(words, fast_s))
        of = words.say("ui.stage.end.fast_of", time=length(words, total_s(heard.agent)))
        figures.append(EndFigure(said, of))
    return figures


def _rise_figure(words: Words, record: CallRecord, heard: HeardCall) -> EndFigure:
    backs = [one for one in record.cues if one.kind is CueKind.BACK_IN_RANGE and one.held_back is None]
    if backs:
        took_s = dict(backs[0].evidence).get("recovery_s", 0.0)
        cues = sum(one.kind is CueKind.TONE_RISING and one.held_back is None for one in record.cues)
        return EndFigure(
            words.say("ui.stage.end.back", time=short_length(words, took_s)),
            words.say("ui.stage.end.back_after", n=cues),
        )
    count = len(heard.rises or ())
    said = words.say("ui.stage.end.rise" if count else "ui.stage.end.no_rise", n=count)
    return EndFigure(said, words.say("ui.stage.end.rise_of"))


def _pace_row(words: Words, row: MeasureRow, window: str) -> StageRow:
    row = replace(row, curve=smoothed(row.curve))
    usual = words.say("ui.stage.no_usual")
    if row.band is not None:
        usual = words.say("ui.stage.pace_usual", low=row.band[0], high=row.band[1])
    return StageRow(row, words.say("ui.stage.pace_unit"), usual, pace_ticks(row.scale), window)


def pace_ticks(held: Scale) -> tuple[tuple[float, str], ...]:
    """Return the whole numbers of a scale."""
    values = np.arange(np.ceil(held.low), np.floor(held.high) + 0.5, LEAST_PACE_TICK).tolist()
    return tuple((value, f"{value:.0f}") for value in values)


def smoothed(curve: Curve, over_s: float = SMOOTHED_S) -> Curve:
    """Return the means over so many seconds around each value, of the values that a line joins."""
    if curve.time_s.size == 0:
        return curve
    run = np.cumsum(np.diff(curve.time_s, prepend=curve.time_s[0]) > curve.join_s)
    sums = np.concatenate(([0.0], np.cumsum(curve.value)))
    half_s = over_s / 2
    first = np.searchsorted(curve.time_s, curve.time_s - half_s)
    last = np.searchsorted(curve.time_s, curve.time_s + half_s, side="right")
    begins = np.searchsorted(run, run)
    ends = np.searchsorted(run, run, side="right")
    first, last = np.maximum(first, begins), np.minimum(last, ends)
    return replace(curve, value=(sums[last] - sums[first]) / (last - first))


def _plain_row(words: Words, row: MeasureRow) -> StageRow:
    usual = words.say(f"ui.stage.{row.measure}_usual" if row.band is not None else "ui.stage.no_usual")
    return StageRow(row, "", usual, ())


def _value(words: Words, shown: StageRow, at_s: float, speaking: bool) -> StageValue:
    row = shown.row
    if _hatched(row.hatches, at_s) and row.curve.at(at_s) is None:
        return StageValue(None, words.say("ui.stage.nothing"), MarkState.NOT_MEASURED, not speaking)
    value = newest(row.curve, at_s)
    if value is None:
        return StageValue(None, words.say("ui.stage.nothing"), MarkState.ABSENT, not speaking)
    said = words.say(f"ui.stage.{row.measure}_value", value=value + 0.0 if abs(value) >= 0.5 else 0.0)
    if row.measure == "pace":
        said = words.say("ui.stage.pace_value", value=value)
    elif abs(value) < 0.5:
        said = words.say(f"ui.stage.{row.measure}_usual")
    state = MarkState.IN_BAND
    if row.band is not None:
        low, high = row.band
        state = MarkState.OVER if value > high else MarkState.UNDER if value < low else MarkState.IN_BAND
    return StageValue(value, said, state, not speaking)


def newest(curve: Curve, at_s: float) -> float | None:
    """Return the newest value at this moment; None before the first."""
    at = int(np.searchsorted(curve.time_s, at_s + 1e-6, side="right")) - 1
    return float(curve.value[at]) if at >= 0 else None


def _hatched(hatches: tuple[Hatch, ...], at_s: float) -> bool:
    return any(one.start_s <= at_s < one.end_s for one in hatches)
