"""A call's page: what it was, five figures, the time line, a sentence of what went well and one of what to
try."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from coach.coaching.rules import CLEAR_DELAY_S
from coach.model.call import CallHeader, CallRecord, CallSource, CallState, KeptCall, TrialArm
from coach.model.sound import Speaker
from coach.review.measured import RESTS_ON, is_measured
from coach.views.after_call_view import AfterCallView, after_call_view
from coach.views.band import band_of
from coach.views.incident_view import IncidentView, incident_view
from coach.views.receipt_view import ReceiptView, receipts
from coach.views.timeline_view import TimelineView, main_reason, rise_lasted, talk_overs_by_agent, timeline_view
from coach.views.wording import Words, enumeration, length, moment, short_length

MOST_TIMES = 3
"""More times than this in a row are not read any more."""
LEAST_GAP_S = 0.5
"""Lost sound below this is not worth a word."""


@dataclass(frozen=True, slots=True)
class FigureView:
    """One card: name, figure, what it is compared with (or why it was not measured)."""

    name: str
    figure: str
    compared: str


@dataclass(frozen=True, slots=True)
class CallPageView:
    """The page. `short`: the call as its card says it. `incident`: its note."""

    call_id: int
    title: str
    meta: tuple[str, ...]
    figures: tuple[FigureView, ...]
    timeline: TimelineView
    short: AfterCallView
    receipts: tuple[ReceiptView, ...]
    """One a mark of the time line, in its order."""
    incident: IncidentView | None


def call_page(words: Words, kept: KeptCall, today: date) -> CallPageView:
    """The page of a kept call."""
    header, record = kept.header, kept.record
    return CallPageView(
        call_id=header.call_id,
        title=moment(words, header.started_at, today),
        meta=_meta(words, header, record),
        figures=(
            _heard_out(words, record),
            _you_spoke(words, record),
            _rises(words, record),
            _talk_over(words, record),
            _pace(words, record),
        ),
        timeline=timeline_view(words, record),
        short=after_call_view(words, kept),
        receipts=receipts(words, kept),
        incident=incident_view(words, kept, today),
    )


def _meta(words: Words, header: CallHeader, record: CallRecord) -> tuple[str, ...]:
    parts = [length(words, record.duration_s)]
    if header.source is CallSource.SAMPLE:
        parts.append(words.say("ui.call.meta_sample"))
    elif header.source is CallSource.REPLAY:
        parts.append(words.say("ui.call.meta_replay", title=header.title))
    else:
        if header.microphone:
            parts.append(header.microphone)
        caller = header.caller_channel
        parts.append(
            words.say("ui.call.meta_caller", device=caller) if caller else words.say("ui.call.meta_no_caller")
        )
    line = record.summary.line_delay
    if line is not None and line.low_s >= CLEAR_DELAY_S:
        parts.append(words.say("ui.call.meta_line", delay=line.round_trip_s, low=line.low_s, high=line.high_s))
    if header.trial_arm is TrialArm.SILENT and header.state is not CallState.RUNNING:  # told once it is over
        parts.append(words.say("ui.call.meta_silent"))
    if header.state is CallState.CUT_SHORT:
        parts.append(words.say("ui.call.meta_cut_short"))
    if record.summary.gaps_s >= LEAST_GAP_S:
        parts.append(words.say("ui.call.meta_gaps", length=short_length(words, record.summary.gaps_s)))
    return tuple(parts)


def _heard_out(words: Words, record: CallRecord) -> FigureView:
    name, value = words.say("ui.call.heard_out"), record.summary.longest_heard_out_s
    if value is None or not is_measured("longest_heard_out_s", record.summary):
        return _not_measured(words, name, record, "longest_heard_out_s")
    return FigureView(name, length(words, value), words.say("ui.call.heard_out_of"))


def _you_spoke(words: Words, record: CallRecord) -> FigureView:
    name, share = words.say("ui.call.you_spoke"), record.summary.agent_share
    if share is None or not is_measured("agent_share", record.summary):
        return _not_measured(words, name, record, "agent_share")
    return FigureView(name, words.say("ui.call.share", percent=100 * share), words.say("ui.call.you_spoke_of"))


def _rises(words: Words, record: CallRecord) -> FigureView:
    name, summary = words.say("ui.call.rises"), record.summary
    if summary.rises is None or not is_measured("rises", summary):
        return _not_measured(words, name, record, "rises")
    if summary.rises == 0:
        compared = words.say("ui.call.rises_none")
    elif summary.rise_recovery_s:
        times = [words.say("ui.length.seconds", seconds=round(s)) for s in summary.rise_recovery_s[:MOST_TIMES]]
        compared = words.say("ui.call.rises_back", times=enumeration(words, times))
    else:
        compared = words.say("ui.call.rises_open") if rise_lasted(record) else ""
    return FigureView(name, str(summary.rises), compared)


def _talk_over(words: Words, record: CallRecord) -> FigureView:
    name, summary = words.say("ui.call.talk_over"), record.summary
    if summary.talk_overs_by_agent is None or not is_measured("talk_overs_by_agent", summary):
        return _not_measured(words, name, record, "talk_overs_by_agent")
    if summary.talk_overs_by_agent == 0:
        compared = words.say("ui.call.talk_over_none") if summary.caller_speech_s else ""
    elif summary.agent_yielded_after_s:
        shortest = short_length(words, min(summary.agent_yielded_after_s))
        compared = words.say("ui.call.talk_over_yielded", time=shortest)
    else:
        compared = _not_yielded(words, record)
    return FigureView(name, str(summary.talk_overs_by_agent), compared)


def _not_yielded(words: Words, record: CallRecord) -> str:
    """What came of talk-overs in none of which the agent gave way."""
    caller_after_s = [
        one.end_s - one.start_s for one in talk_overs_by_agent(record) if one.yielded_by is Speaker.CALLER
    ]
    if not caller_after_s:
        return words.say("ui.call.talk_over_not_yielded")
    return words.say("ui.call.talk_over_caller_yielded", time=short_length(words, min(caller_after_s)))


def _pace(words: Words, record: CallRecord) -> FigureView:
    name, summary = words.say("ui.call.pace"), record.summary
    if summary.pace_syll_per_s is None or not is_measured("pace_syll_per_s", summary):
        return _not_measured(words, name, record, "pace_syll_per_s")
    baseline = summary.usual_pace_syll_per_s
    if baseline is None and record.baseline is not None:
        baseline = record.baseline.pace_syll_per_s
    if baseline is None:
        compared = words.say("ui.call.pace_no_usual")
    else:
        half = baseline * band_of(record.baseline).pace_ratio
        compared = words.say("ui.call.pace_usual", low=baseline - half, high=baseline + half)
    return FigureView(name, words.say("ui.call.pace_value", pace=summary.pace_syll_per_s), compared)


def _not_measured(words: Words, name: str, record: CallRecord, figure: str) -> FigureView:
    reason = main_reason(record, RESTS_ON[figure])
    if reason is None:
        why = words.say("ui.call.not_measured_at_all")
    else:
        short = words.say(f"reason.{reason.value}.short")
        why = words.say("ui.call.not_measured_because", reason=short)
    return FigureView(name, words.say("ui.call.not_measured"), why)
