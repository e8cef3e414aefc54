"""The page of a call: what it was, five figures, the timeline, one thing that went well and one to try."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from coach.conversation.turn_spans import CLEAR_DELAY_S
from coach.foreign_text import shown
from coach.model.call import CallHeader, CallRecord, CallSource, CallState, KeptCall, TrialArm
from coach.model.cues import CueKind
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.review.call_moments import heard_again
from coach.review.figures import (
    AGENT_SHARE,
    AGENT_YIELDED_AFTER_S,
    BASELINE_PACE_SYLL_PER_S,
    CALLER_SPEECH_S,
    FAST_S,
    GAPS_S,
    LONGEST_HEARD_OUT_S,
    PACE_SYLL_PER_S,
    RISE_RECOVERY_S,
    RISES,
    TALK_OVERS_BY_AGENT,
    Figure,
)
from coach.review.four_weeks import FourWeeks
from coach.review.verdict import cue_to_try
from coach.views.after_call_view import AfterCallView, FactLine, after_call_view, figure_lines
from coach.views.band import band_of
from coach.views.incident_view import IncidentView, incident_view
from coach.views.receipt_view import ReceiptView, receipts
from coach.views.timeline_view import (
    TimelineView,
    rise_lasted,
    talk_overs_by_agent,
    timeline_view,
    why_not_measured,
)
from coach.views.wording import (
    Words,
    axis_clock,
    enumeration,
    fast_words,
    length,
    moment,
    seconds_from_to,
    short_length,
)

MOST_TIMES = 3
"""A longer list of times would not be read."""
LEAST_GAP_S = 0.5
"""A gap in the sound shorter than this is not mentioned."""


@dataclass(frozen=True, slots=True)
class MomentLink:
    """A stretch of the call that a figure rests on. `text` says when, `spoken` of which figure too."""

    span: Span
    text: str
    spoken: str


@dataclass(frozen=True, slots=True)
class FigureView:
    """One card: a name, a figure, what it is compared with or why it was not measured, and its moments."""

    name: str
    figure: str
    compared: str
    moments: tuple[MomentLink, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class CallPageView:
    """The page. `short` is the call as its card says it; `incident` is its incident note. `running`: the call
    is still under way."""

    call_id: int
    title: str
    meta: tuple[str, ...]
    figures: tuple[FigureView, ...]
    timeline: TimelineView
    short: AfterCallView
    receipts: tuple[ReceiptView, ...]
    """One receipt for each mark of the timeline, in the same order."""
    incident: IncidentView | None
    lines: tuple[FactLine, ...] = ()
    """More figures, one a line."""
    running: bool = False
    kept: KeptCall | None = None
    """What it was made from."""
    tries: CueKind | None = None
    """The cue that what to try is about: its tips fit."""


def call_page(words: Words, kept: KeptCall, today: date, before: FourWeeks | None = None) -> CallPageView:
    """Return the page of a kept call, over the four weeks before it where they are known."""
    header, record = kept.header, kept.record
    timeline = timeline_view(words, record, kept.after.moments, before)
    heard = heard_again(record)
    figures = (
        (_heard_out(words, record), (heard.longest_heard_out,)),
        (_you_spoke(words, record), (heard.longest_agent_turn,)),
        (_rises(words, record), heard.rises or ()),
        (_talk_over(words, record), [Span(one.start_s, one.end_s) for one in heard.talk_overs_by_agent]),
        (_pace(words, record), [Span(one[0].start_s, one[-1].end_s) for one in heard.fast_stretches or ()]),
    )
    return CallPageView(
        call_id=header.call_id,
        title=moment(words, header.started_at, today),
        meta=_meta(words, header, record),
        figures=tuple(_with_moments(words, figure, spans) for figure, spans in figures),
        timeline=timeline,
        short=after_call_view(words, kept),
        receipts=receipts(words, kept, timeline),
        incident=incident_view(words, kept, today),
        lines=figure_lines(words, record),
        running=header.state is CallState.RUNNING,
        kept=kept,
        tries=cue_to_try(record.summary),
    )


def _with_moments(words: Words, figure: FigureView, spans: Sequence[Span | None]) -> FigureView:
    """Return the card with a link to each moment that its figure rests on. What was not measured has none."""
    if figure.figure == words.say("ui.call.not_measured"):
        return figure
    links = []
    for span in spans:
        if span is not None and span.duration_s > 0.0:
            start, end = axis_clock(span.start_s), axis_clock(span.end_s)
            spoken = words.say("ui.call.moment_spoken", name=figure.name, start=start, end=end)
            links.append(MomentLink(span, start, spoken))
    return replace(figure, moments=tuple(links))


def _meta(words: Words, header: CallHeader, record: CallRecord) -> tuple[str, ...]:
    parts = [length(words, record.duration_s)]
    if header.source is CallSource.SAMPLE:
        parts.append(words.say("ui.call.meta_sample"))
    elif header.source is CallSource.REPLAY:
        parts.append(words.say("ui.call.meta_replay", title=header.title))
    else:
        if header.microphone:
            parts.append(shown(header.microphone))
        caller = header.caller_channel
        parts.append(
            words.say("ui.call.meta_caller", device=caller) if caller else words.say("ui.call.meta_no_caller")
        )
    line = record.summary.line_delay
    if line is not None and line.low_s >= CLEAR_DELAY_S:
        parts.append(words.say("ui.call.meta_line", delay=line.round_trip_s, low=line.low_s, high=line.high_s))
    if header.trial_arm is TrialArm.SILENT and header.state is not CallState.RUNNING:  # said only afterwards
        parts.append(words.say("ui.call.meta_silent"))
    if header.state is CallState.CUT_SHORT:
        parts.append(words.say("ui.call.meta_cut_short"))
    if (gaps_s := GAPS_S.of(record.summary)) >= LEAST_GAP_S:
        parts.append(words.say("ui.call.meta_gaps", length=short_length(words, gaps_s)))
    return tuple(parts)


def _heard_out(words: Words, record: CallRecord) -> FigureView:
    name, value_s = words.say("ui.call.heard_out"), LONGEST_HEARD_OUT_S.of(record.summary)
    if value_s is None or not LONGEST_HEARD_OUT_S.is_measured(record.summary):
        return _not_measured(words, name, record, LONGEST_HEARD_OUT_S)
    return FigureView(name, length(words, value_s), words.say("ui.call.heard_out_of"))


def _you_spoke(words: Words, record: CallRecord) -> FigureView:
    name, share = words.say("ui.call.you_spoke"), AGENT_SHARE.of(record.summary)
    if share is None or not AGENT_SHARE.is_measured(record.summary):
        return _not_measured(words, name, record, AGENT_SHARE)
    return FigureView(name, words.say("ui.call.share", percent=100 * share), words.say("ui.call.you_spoke_of"))


def _rises(words: Words, record: CallRecord) -> FigureView:
    name, rises = words.say("ui.call.rises"), RISES.of(record.summary)
    recovery_s = RISE_RECOVERY_S.of(record.summary)
    if rises is None or not RISES.is_measured(record.summary):
        return _not_measured(words, name, record, RISES)
    if rises == 0:
        compared = words.say("ui.call.rises_none")
    elif recovery_s:
        times = [words.say("ui.length.seconds", seconds=round(s)) for s in recovery_s[:MOST_TIMES]]
        compared = words.say("ui.call.rises_back", times=enumeration(words, times))
    else:
        compared = words.say("ui.call.rises_open") if rise_lasted(record) else ""
    return FigureView(name, str(rises), compared)


def _talk_over(words: Words, record: CallRecord) -> FigureView:
    name, count = words.say("ui.call.talk_over"), TALK_OVERS_BY_AGENT.of(record.summary)
    yielded_s = AGENT_YIELDED_AFTER_S.of(record.summary)
    if count is None or not TALK_OVERS_BY_AGENT.is_measured(record.summary):
        return _not_measured(words, name, record, TALK_OVERS_BY_AGENT)
    if count == 0:
        compared = words.say("ui.call.talk_over_none") if CALLER_SPEECH_S.of(record.summary) else ""
    else:
        compared = _gave_way(words, record, count, yielded_s)
    return FigureView(name, str(count), compared)


def _gave_way(words: Words, record: CallRecord, count: int, agent_after_s: tuple[float, ...]) -> str:
    """Return who gave way in the agent's talk-overs, in how many of them and after how long: the agent, or if
    they never did the caller."""
    who, after_s = "talk_over_yielded", list(agent_after_s)
    if not after_s:
        who = "talk_over_caller_yielded"
        after_s = [
            one.end_s - one.start_s for one in talk_overs_by_agent(record) if one.yielded_by is Speaker.CALLER
        ]
    if not after_s:
        return words.say("ui.call.talk_over_not_yielded")
    key = who if count == 1 else f"{who}_in"
    time = seconds_from_to(words, after_s)
    return words.say(f"ui.call.{key}", count=len(after_s), every=count, time=time)


def _pace(words: Words, record: CallRecord) -> FigureView:
    name, pace = words.say("ui.call.pace"), PACE_SYLL_PER_S.of(record.summary)
    if pace is None or not PACE_SYLL_PER_S.is_measured(record.summary):
        return _not_measured(words, name, record, PACE_SYLL_PER_S)
    usual = BASELINE_PACE_SYLL_PER_S.of(record.summary)
    if usual is None and record.baseline is not None:
        usual = record.baseline.pace_syll_per_s
    if usual is None:
        compared = words.say("ui.call.pace_no_usual")
    else:
        half = usual * band_of(record.baseline).pace_ratio
        compared = words.say("ui.call.pace_usual", low=usual - half, high=usual + half)
    if fast := fast_words(words, FAST_S.of(record.summary)):
        compared = words.say("ui.length.separator").join((compared, fast))
    return FigureView(name, words.say("ui.call.pace_value", pace=pace), compared)


def _not_measured(words: Words, name: str, record: CallRecord, figure: Figure[Any]) -> FigureView:
    return FigureView(name, words.say("ui.call.not_measured"), why_not_measured(words, record, figure))
