"""Judging what was found and claimed in a built call against its truth, by the rules of the folder's
`score.py`.

A claim matches a truth if they are within 0.3 s of each other and the claim does not begin more than 1 s
earlier. A truth that was declared not measured for more than half of its length is not missed; claims there
still count.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from coach.model.call import CallRecord
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind
from tests.benchmarks.accuracy.builder import BuiltCall, Overlapping, spans_mask
from tests.benchmarks.accuracy.corpus import HOPS_PER_S, Mask

SLACK_S = 0.3
EARLIEST_S = 1.0
RISE_AFTER_S = 1.0
# Within 0.3 s of the agent's own speech nothing counts as the caller's leak, as in `score.py`.
ALONE_S = 0.3


@dataclass(frozen=True, slots=True)
class Rises:
    """Counts of one call: raised spans only after `after_s`, false rises in the whole call."""

    hours: float
    false: int
    spans: int
    found: int
    declared: int
    """Not found, while the tone was declared not measured."""
    tone_hops: int
    hops: int


@dataclass(frozen=True, slots=True)
class Turns:
    """Talk-overs by one starter in one call: hits, false ones, misses, and the errors of start and end in s."""

    hits: int
    false: int
    missed: int
    start_off_s: tuple[float, ...]
    end_off_s: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Leaked:
    """Hops of one call: caller alone, of those claimed as agent; both, of those found, found or declared."""

    alone: int
    claimed: int
    both: int
    found: int
    found_or_declared: int
    not_measured: int
    """The shares of overlap and of tone."""
    hops: int


def rises(call: BuiltCall, record: CallRecord, after_s: float = 0.0) -> Rises:
    """Judge the rises shown against the raised spans."""
    times_s = [cue.time_s for cue in record.cues if cue.kind is CueKind.TONE_RISING and cue.held_back is None]
    tone = _declared(call, record, Measure.TONE)
    spans = [span for span in call.raised if span[0] >= after_s]
    found = [span for span in spans if any(_in_raised(time_s, span) for time_s in times_s)]
    declared = sum(_silent(span, tone) for span in spans if span not in found)
    false = sum(not any(_in_raised(time_s, span) for span in call.raised) for time_s in times_s)
    hours = call.duration_s / 3600
    return Rises(hours, false, len(spans), len(found), declared, int(tone.sum()), len(tone))


def talk_overs(call: BuiltCall, record: CallRecord, starter: Speaker) -> Turns:
    """Judge the talk-overs that this speaker starts."""
    unmeasured = _declared(call, record, Measure.OVERLAP)
    true = [one for one in call.overlaps if one.kind == OverlapKind.TALK_OVER.value and one.starter is starter]
    said = [one for one in record.overlaps if one.kind is OverlapKind.TALK_OVER and one.starter is starter]
    pairs = [(one, [claim for claim in said if _same(one, claim)]) for one in true]
    met = [
        (one, min(claims, key=lambda claim: abs(claim.start_s - one.start_s)))
        for one, claims in pairs
        if claims
    ]
    missed = sum(not claims and not _silent((one.start_s, one.end_s), unmeasured) for one, claims in pairs)
    return Turns(
        len(met),
        sum(not any(_same(one, claim) for one in true) for claim in said),
        missed,
        tuple(abs(claim.start_s - one.start_s) for one, claim in met),
        tuple(abs(claim.end_s - one.end_s) for one, claim in met),
    )


def leaked(call: BuiltCall, record: CallRecord) -> Leaked:
    """Count how much of the caller was claimed as the agent, and how much of the agent was found."""
    agent, caller = call.mask(Speaker.AGENT), call.mask(Speaker.CALLER)
    near = spans_mask([(a - ALONE_S, b + ALONE_S) for a, b in call.speech[Speaker.AGENT]], call.duration_s)
    said = spans_mask([(one.start_s, one.end_s) for one in record.speech[Speaker.AGENT]], call.duration_s)
    overlap = _declared(call, record, Measure.OVERLAP)
    speech = _declared(call, record, Measure.AGENT_SPEECH)
    alone, both = caller & ~near, caller & agent
    return Leaked(
        int(alone.sum()),
        int((alone & said).sum()),
        int(both.sum()),
        int((both & said).sum()),
        int((both & (said | overlap | speech)).sum()),
        int(overlap.sum() + _declared(call, record, Measure.TONE).sum()),
        len(agent),
    )


def _declared(call: BuiltCall, record: CallRecord, measure: Measure) -> Mask:
    spans: Iterable[tuple[float, float]] = [(one.start_s, one.end_s) for one in record.unmeasured[measure]]
    return spans_mask(spans, call.duration_s)


def _in_raised(time_s: float, span: tuple[float, float]) -> bool:
    return span[0] <= time_s <= span[1] + RISE_AFTER_S


def _same(true: Overlapping, claim: Overlap) -> bool:
    touch = true.start_s - SLACK_S < claim.end_s and claim.start_s - SLACK_S < true.end_s
    return touch and claim.start_s > true.start_s - EARLIEST_S


def _silent(span: tuple[float, float], declared: Mask) -> bool:
    """Whether more than half of it was declared not measured."""
    part = declared[round(span[0] * HOPS_PER_S) : round(span[1] * HOPS_PER_S)]
    return bool(part.sum() > 0.5 * max(1, len(part)))
