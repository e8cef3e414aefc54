"""The passages of a call: stretches that may be worth showing, each with what was measured in it. Pure."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import numpy as np

from coach.archive.shapes import Passage
from coach.coaching.caller_level import BEGAN_S
from coach.conversation.turn_spans import (
    ACKNOWLEDGEMENT_S,
    TURN_PAUSE_S,
    counts_as_talk_over,
    joined,
    more_than_acknowledgements,
    without,
)
from coach.model.call import CallRecord, Track
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import Span
from coach.review.heard_call import LONGEST_WAIT_S

LEAST_HEARD_OUT_S = 10.0
LEAST_TURN_S = 30.0
"""Shorter turns are the most of every call, and no passage for a lesson. Both ours."""
LEAST_VALUES = 10
"""A level over less than a second of speech says nothing of a passage. Ours."""
_DIGITS = 3


def passages_of(record: CallRecord, content_sum: str) -> tuple[Passage, ...]:
    """Return the passages of a call, in order. What was not measured over a passage is None in it.

    A turn of the caller counts as heard out where the agent said no more than acknowledgements in it, as in
    `review.heard_call`; where the speech of either was not measured there is no passage.
    """
    found = (
        *_heard_out(record),
        *_rises(record),
        *_talk_overs(record),
        *_long_turns(record),
        *_silences(record),
    )
    return tuple(
        Passage(
            passage=_id(content_sum, kind, span),
            kind=kind,
            start_s=round(span.start_s, _DIGITS),
            end_s=round(span.end_s, _DIGITS),
            caller_db_over_began=_caller_over_began(record.track, span),
            rises=_rises_in(record, span),
            agent_db_over_usual=_agent_over_usual(record, span),
            **{name: None if value is None else round(value, _DIGITS) for name, value in more.items()},
        )
        for kind, span, more in sorted(found, key=lambda one: (one[1].start_s, one[0]))
    )


Found = tuple[str, Span, dict[str, float | None]]


def _heard_out(record: CallRecord) -> Iterator[Found]:
    """Turns of the caller that were heard out, over their thinking pauses."""
    agent = list(record.speech.get(Speaker.AGENT, ()))
    breaks = joined([*more_than_acknowledgements(agent), *_unknown(record)])
    turns: list[Span] = []
    for span in without(record.speech.get(Speaker.CALLER, ()), breaks):
        between = Span(turns[-1].end_s, span.start_s) if turns else None
        if between and between.duration_s <= TURN_PAUSE_S and without([between], breaks) == [between]:
            turns[-1] = Span(turns[-1].start_s, span.end_s)
        else:
            turns.append(span)
    for turn in turns:
        if turn.duration_s >= LEAST_HEARD_OUT_S:
            yield "heard_out", turn, {"answered_after_s": _answered_after_s(agent, turn)}


def _answered_after_s(agent: list[Span], turn: Span) -> float | None:
    """From the end of the caller's turn to the answer; None where the agent came in, or gave none in time."""
    for span in agent:
        if span.end_s > turn.end_s and span.duration_s > ACKNOWLEDGEMENT_S:
            wait_s = span.start_s - turn.end_s
            return wait_s if 0.0 <= wait_s <= LONGEST_WAIT_S else None
    return None


def _rises(record: CallRecord) -> Iterator[Found]:
    if record.baseline is None:
        return
    back = {
        cue.start_s: dict(cue.evidence).get("recovery_s")
        for cue in record.cues
        if cue.kind is CueKind.BACK_IN_RANGE
    }
    for cue in record.cues:
        if cue.kind is CueKind.TONE_RISING:
            end_s = record.duration_s if cue.end_s is None else cue.end_s
            after = [at for at in back if at >= cue.start_s]
            yield "rise", Span(cue.start_s, end_s), {"back_after_s": back[min(after)] if after else None}


def _talk_overs(record: CallRecord) -> Iterator[Found]:
    for one in record.overlaps:
        if counts_as_talk_over(one, record.summary.line_delay):
            yielded_s = one.end_s - one.start_s if one.yielded_by is Speaker.AGENT else None
            yield "talk_over", Span(one.start_s, one.end_s), {"yielded_after_s": yielded_s}


def _long_turns(record: CallRecord) -> Iterator[Found]:
    for cue in record.cues:
        if cue.kind is CueKind.LONG_TURN:
            span = Span(cue.start_s, record.duration_s if cue.end_s is None else cue.end_s)
            if span.duration_s >= LEAST_TURN_S:
                yield "long_turn", span, {}


def _silences(record: CallRecord) -> Iterator[Found]:
    for span in without(record.silences, _unknown(record)):
        yield "silence", span, {}


def _rises_in(record: CallRecord, span: Span) -> int | None:
    """How many rises touch a stretch; None where none can be told."""
    if record.baseline is None or _is_unmeasured(record, Measure.TONE, span):
        return None
    return sum(
        cue.kind is CueKind.TONE_RISING
        and cue.start_s < span.end_s
        and (record.duration_s if cue.end_s is None else cue.end_s) > span.start_s
        for cue in record.cues
    )


def _caller_over_began(track: Track, span: Span) -> float | None:
    """The caller's median level in a stretch over that of the first half minute of their speech, in dB; None
    before they had spoken for so long (see `coaching.caller_level`)."""
    spoken = np.flatnonzero(np.isfinite(track.caller_level_db))
    if len(track.time_s) < 2 or not len(spoken):
        return None
    step_s = float(np.median(np.diff(track.time_s)))
    first = spoken[: round(BEGAN_S / step_s)]
    if len(first) < round(BEGAN_S / step_s) or float(track.time_s[first[-1]]) > span.end_s:
        return None
    values = _values(
        track, track.caller_level_db, Span(max(span.start_s, float(track.time_s[first[-1]])), span.end_s)
    )
    if len(values) < LEAST_VALUES:
        return None
    return round(float(np.median(values) - np.median(track.caller_level_db[first])), 2)


def _agent_over_usual(record: CallRecord, span: Span) -> float | None:
    values = _values(record.track, record.track.agent_level_db_over_baseline, span)
    return round(float(np.median(values)), 2) if len(values) >= LEAST_VALUES else None


def _values(track: Track, values: FloatArray, span: Span) -> FloatArray:
    inside = values[(track.time_s >= span.start_s) & (track.time_s < span.end_s)]
    return inside[np.isfinite(inside)]


def _is_unmeasured(record: CallRecord, measure: Measure, span: Span) -> bool:
    return any(
        one.start_s < span.end_s and one.end_s > span.start_s for one in record.unmeasured.get(measure, ())
    )


def _unknown(record: CallRecord) -> list[Span]:
    """Where the speech of either was not measured."""
    return joined(
        Span(one.start_s, one.end_s)
        for measure in (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH)
        for one in record.unmeasured.get(measure, ())
    )


def _id(content_sum: str, kind: str, span: Span) -> str:
    """A passage's name. It says neither its call nor whether two are of one."""
    return hashlib.sha256(f"{content_sum} {kind} {span.start_s:.3f}".encode()).hexdigest()[:16]
