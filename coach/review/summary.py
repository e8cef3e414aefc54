"""The figures of a call, from what was heard in it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence

import numpy as np

from coach.coaching.rules import lateness_s
from coach.model.call import CallSummary
from coach.model.cues import Cue, CueKind
from coach.model.measures import FloatArray, Measure, Untrusted
from coach.model.sound import Speaker
from coach.model.turns import LineDelay, Overlap, OverlapKind, Span
from coach.model.usual import Usual

# A caller's stretch goes on over pauses of this length, and over the agent's acknowledgements.
TURN_PAUSE_S = 2.0
ACKNOWLEDGEMENT_S = 0.8
# A reply later than this is a silence, not a wait.
LONGEST_WAIT_S = 5.0


def summarise(
    duration_s: float,
    caller_heard: bool,
    usual: Usual | None,
    speech: Mapping[Speaker, Sequence[Span]],
    overlaps: Sequence[Overlap],
    silences: Sequence[Span],
    gaps: Mapping[Speaker, Sequence[Span]],
    cues: Sequence[Cue],
    trust: Mapping[Measure, Sequence[Untrusted]],
    level_db: FloatArray,
    f0_hz: FloatArray,
    pace_syll_per_s: FloatArray,
    line: LineDelay | None = None,
) -> CallSummary:
    """All figures of the call so far. A figure is None where what it needs was never measured.

    Level, F0 and pace are the running values of the agent's speech, NaN where there were none.
    """
    agent, caller = speech[Speaker.AGENT], speech[Speaker.CALLER]
    agent_s = _total_s(agent)
    caller_s = _total_s(caller) if caller_heard else None
    both_s = agent_s + (caller_s or 0.0)
    tone_measured = usual is not None
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
        agent_share=agent_s / both_s if caller_s is not None and both_s > 0 else None,
        longest_heard_out_s=_longest_heard_out_s(caller, agent) if caller_heard else None,
        median_wait_s=_median_wait_s(agent, caller) if caller_heard else None,
        longest_agent_turn_s=_longest_turn_s(agent, caller),
        rises=sum(cue.kind is CueKind.TONE_RISING for cue in cues) if tone_measured else None,
        rise_recovery_s=tuple(recoveries),
        talk_overs_by_agent=len(mine) if caller_heard else None,
        talk_overs_by_caller=len(talk_overs) - len(by_agent) if caller_heard else None,
        agent_yielded_after_s=tuple(one.end_s - one.start_s for one in mine if one.yielded_by is Speaker.AGENT),
        backchannels=_count(overlaps, OverlapKind.BACKCHANNEL) if caller_heard else None,
        early_replies=_count(overlaps, OverlapKind.EARLY_REPLY) if caller_heard else None,
        silence_s=_total_s(silences) if caller_heard else None,
        longest_silence_s=max((span.duration_s for span in silences), default=0.0) if caller_heard else None,
        level_db=level,
        level_db_over_usual=level - usual.level_db if usual is not None and level is not None else None,
        f0_hz=_middle(f0_hz),
        pace_syll_per_s=_middle(pace_syll_per_s),
        usual_pace_syll_per_s=usual.pace_syll_per_s if usual is not None else None,
        cues_shown=len(shown),
        cues_held_back=len(cues) - len(shown),
        gaps_s=sum((_total_s(spans) for spans in gaps.values()), 0.0),
        not_measured_share={
            measure: min(1.0, sum(one.end_s - one.start_s for one in spans) / duration_s)
            for measure, spans in trust.items()
            if spans and duration_s > 0
        },
        line_delay=line,
    )


def _count(overlaps: Sequence[Overlap], kind: OverlapKind) -> int:
    return sum(one.kind is kind and one.starter is Speaker.AGENT for one in overlaps)


def _total_s(spans: Iterable[Span]) -> float:
    return sum((span.duration_s for span in spans), 0.0)  # 0.0: of none it would be the integer


def _middle(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else None


# A call under way is summed up every few seconds: what follows goes through its stretches once, looking each
# up in the other speaker's. One speaker's stretches are in order and don't overlap.


def _longest_turn_s(own: Sequence[Span], other: Sequence[Span]) -> float:
    """The longest stretch of one speaker over their own pauses and the other's acknowledgements."""
    interruptions = [span for span in other if span.duration_s > ACKNOWLEDGEMENT_S]
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


def _longest_heard_out_s(caller: Sequence[Span], agent: Sequence[Span]) -> float:
    """The longest stretch of the caller in which the agent said no more than acknowledgements.

    Who talks on over someone does not hear them out, also where they go on: such a stretch ends there.
    """
    spoken = [span for span in agent if span.duration_s > ACKNOWLEDGEMENT_S]
    ends_s = [span.end_s for span in spoken]
    heard: list[Span] = []
    for span in caller:
        start_s = span.start_s
        at = bisect_right(ends_s, start_s)
        while at < len(spoken) and spoken[at].start_s < span.end_s:
            if spoken[at].start_s > start_s:
                heard.append(Span(start_s, spoken[at].start_s))
            start_s = spoken[at].end_s
            at += 1
        if start_s < span.end_s:
            heard.append(Span(start_s, span.end_s))
    return _longest_turn_s(heard, agent)


def _median_wait_s(agent: Sequence[Span], caller: Sequence[Span]) -> float | None:
    """How long the agent let it be quiet before answering: median over replies to the caller.

    Acknowledgements, of either, neither answer nor are answered. A reply that began before the caller had
    ended waited for nothing: 0.
    """
    turns = [span for span in caller if span.duration_s > ACKNOWLEDGEMENT_S]
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
