"""The figures of a call, from what was heard in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from coach.coaching.rules import lateness_s
from coach.model.baseline import Baseline
from coach.model.call import CallSummary
from coach.model.cues import Cue, CueKind
from coach.model.measures import FloatArray, Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span

# A caller's stretch goes on over pauses of this length, and over the agent's acknowledgements.
TURN_PAUSE_S = 2.0
ACKNOWLEDGEMENT_S = 0.8
# A reply later than this is a silence, not a wait.
LONGEST_WAIT_S = 5.0


def summarise(
    duration_s: float,
    caller_heard: bool,
    baseline: Baseline | None,
    speech: Mapping[Speaker, Sequence[Span]],
    overlaps: Sequence[Overlap],
    silences: Sequence[Span],
    gaps: Mapping[Speaker, Sequence[Span]],
    cues: Sequence[Cue],
    unmeasured: Mapping[Measure, Sequence[UnmeasuredSpan]],
    level_db: FloatArray,
    f0_hz: FloatArray,
    pace_syll_per_s: FloatArray,
    line: LineDelay | None = None,
) -> CallSummary:
    """All figures of the call so far. A figure is None where what it needs was never measured.

    Level, F0 and pace are the running values of the agent's speech, NaN where there were none. Where the speech
    of either was not trusted nobody knows whether it was quiet or the caller was heard out: such stretches
    count neither as silence nor as heard out, nor, but for leaks, for the shares.
    """
    agent, caller = speech[Speaker.AGENT], speech[Speaker.CALLER]
    agent_s = _total_s(agent)
    caller_s = _total_s(caller) if caller_heard else None
    unknown = _unknown(unmeasured)
    # A leak comes and goes with the caller's words: without it they would have had no share.
    lost = _unknown(unmeasured, but=Reason.LEAK)
    agent_shared_s, caller_shared_s = _total_s(_without(agent, lost)), _total_s(_without(caller, lost))
    both_s = agent_shared_s + caller_shared_s
    quiet = _without(silences, unknown)
    tone_measured = baseline is not None
    shown = [cue for cue in cues if cue.held_back is None]
    recoveries = [dict(cue.evidence)["recovery_s"] for cue in cues if cue.kind is CueKind.BACK_IN_RANGE]
    talk_overs = [one for one in overlaps if one.kind is OverlapKind.TALK_OVER]
    by_agent = [one for one in talk_overs if one.starter is Speaker.AGENT]
    mine = [one for one in by_agent if one.end_s - one.start_s > lateness_s(line)]
    level = _middle(level_db)
    return CallSummary(
        duration_s=duration_s,
        agent_speech_s=agent_s,
        caller_speech_s=caller_s,
        agent_share=agent_shared_s / both_s if caller_s is not None and both_s > 0 else None,
        longest_heard_out_s=_longest_heard_out_s(caller, agent, unknown) if caller_heard else None,
        median_wait_s=_median_wait_s(agent, caller) if caller_heard else None,
        longest_agent_turn_s=_longest_turn_s(agent, caller),
        rises=sum(cue.kind is CueKind.TONE_RISING for cue in cues) if tone_measured else None,
        rise_recovery_s=tuple(recoveries),
        talk_overs_by_agent=len(mine) if caller_heard else None,
        talk_overs_by_caller=len(talk_overs) - len(by_agent) if caller_heard else None,
        agent_yielded_after_s=tuple(one.end_s - one.start_s for one in mine if one.yielded_by is Speaker.AGENT),
        backchannels=_count(overlaps, OverlapKind.BACKCHANNEL) if caller_heard else None,
        early_replies=_count(overlaps, OverlapKind.EARLY_REPLY) if caller_heard else None,
        silence_s=_total_s(quiet) if caller_heard else None,
        longest_silence_s=max((span.duration_s for span in quiet), default=0.0) if caller_heard else None,
        level_db=level,
        level_db_over_usual=level - baseline.level_db if baseline is not None and level is not None else None,
        f0_hz=_middle(f0_hz),
        pace_syll_per_s=_middle(pace_syll_per_s),
        usual_pace_syll_per_s=baseline.pace_syll_per_s if baseline is not None else None,
        cues_shown=len(shown),
        cues_held_back=len(cues) - len(shown),
        gaps_s=sum((_total_s(spans) for spans in gaps.values()), 0.0),
        not_measured_share={
            measure: min(1.0, sum(one.end_s - one.start_s for one in spans) / duration_s)
            for measure, spans in unmeasured.items()
            if spans and duration_s > 0
        },
        line_delay=line,
    )


def _count(overlaps: Sequence[Overlap], kind: OverlapKind) -> int:
    return sum(one.kind is kind and one.starter is Speaker.AGENT for one in overlaps)


def _total_s(spans: Iterable[Span]) -> float:
    return sum((span.duration_s for span in spans), 0.0)  # 0.0: of none it would be the integer


def _unknown(unmeasured: Mapping[Measure, Sequence[UnmeasuredSpan]], but: Reason | None = None) -> list[Span]:
    """Where the speech of either was not trusted, for another reason than `but`: in order, without overlaps."""
    return _joined(
        Span(one.start_s, one.end_s)
        for measure in (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH)
        for one in unmeasured.get(measure, ())
        if one.reason is not but
    )


def _joined(spans: Iterable[Span]) -> list[Span]:
    """The same stretches in order, those that touch made one."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start_s):
        if joined and span.start_s <= joined[-1].end_s:
            joined[-1] = Span(joined[-1].start_s, max(span.end_s, joined[-1].end_s))
        else:
            joined.append(span)
    return joined


def _without(spans: Iterable[Span], cuts: Sequence[Span]) -> list[Span]:
    """What is left of the stretches; `cuts` in order, none touching another."""
    ends_s = [cut.end_s for cut in cuts]
    left: list[Span] = []
    for span in spans:
        start_s = span.start_s
        at = bisect_right(ends_s, start_s)
        while at < len(cuts) and cuts[at].start_s < span.end_s:
            if cuts[at].start_s > start_s:
                left.append(Span(start_s, cuts[at].start_s))
            start_s = cuts[at].end_s
            at += 1
        if start_s < span.end_s:
            left.append(Span(start_s, span.end_s))
    return left


def _middle(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else None


# A call under way is summed up every few seconds: what follows goes through its stretches once, looking each
# up in the other speaker's. One speaker's stretches are in order and don't overlap.


def _spoken(spans: Sequence[Span]) -> list[Span]:
    """All that were more than an acknowledgement."""
    return [span for span in spans if span.duration_s > ACKNOWLEDGEMENT_S]


def _longest_turn_s(own: Sequence[Span], other: Sequence[Span], unknown: Sequence[Span] = ()) -> float:
    """The longest stretch of one speaker over their own pauses and the other's acknowledgements."""
    interruptions = _joined([*_spoken(other), *unknown])
    ends_s = [span.end_s for span in interruptions]
    longest_s = 0.0
    start_s = end_s = None
    for span in own:
        broken = start_s is None or end_s is None or span.start_s - end_s > TURN_PAUSE_S
        if not broken and end_s is not None:
            first = bisect_right(ends_s, end_s)
            broken = first < len(interruptions) and interruptions[first].start_s < span.start_s
        if broken:
            start_s = span.start_s
        end_s = span.end_s
        longest_s = max(longest_s, end_s - (start_s or 0.0))
    return longest_s


def _longest_heard_out_s(caller: Sequence[Span], agent: Sequence[Span], unknown: Sequence[Span] = ()) -> float:
    """The longest stretch of the caller in which the agent said no more than acknowledgements.

    Who talks on over someone does not hear them out, also where they go on: such a stretch ends there. It ends
    as well where nobody knows what was said.
    """
    return _longest_turn_s(_without(caller, _joined([*_spoken(agent), *unknown])), agent, unknown)


def _median_wait_s(agent: Sequence[Span], caller: Sequence[Span]) -> float | None:
    """How long the agent let it be quiet before answering: median over replies to the caller.

    Acknowledgements, of either, neither answer nor are answered. A reply that began before the caller had
    ended waited for nothing: 0.
    """
    turns = _spoken(caller)
    starts_s, ends_s = [span.start_s for span in turns], [span.end_s for span in turns]
    waits = []
    own_before_s = float("-inf")
    for span in agent:
        if span.duration_s <= ACKNOWLEDGEMENT_S:
            continue
        begun = bisect_right(starts_s, span.start_s) - 1
        if begun >= 0 and ends_s[begun] > own_before_s:
            wait_s = span.start_s - ends_s[begun]
            if 0.0 <= wait_s <= LONGEST_WAIT_S:
                waits.append(wait_s)
            elif wait_s < 0.0 and span.end_s > ends_s[begun]:
                waits.append(0.0)
        own_before_s = span.end_s
    return float(np.median(waits)) if waits else None
