"""A call as it was heard, and the quantities that its figures are made of: stretches, turns, waits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from coach.coaching.rules import lateness_s
from coach.model.baseline import Baseline
from coach.model.cues import Cue
from coach.model.measures import FloatArray, Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, OverlapKind, Span

# A stretch of one speaker goes on over pauses up to this length, and over the other's acknowledgements.
TURN_PAUSE_S = 2.0
ACKNOWLEDGEMENT_S = 0.8
# A reply that comes later than this follows a silence, not a wait.
LONGEST_WAIT_S = 5.0


@dataclass(frozen=True)
class HeardCall:
    """Everything that was heard of a call so far.

    Level, F0 and pace are the running values of the agent's speech, NaN where there were none. While the speech
    of either speaker is not measured, it is unknown whether both were silent and whether the caller was heard
    out. Such stretches count neither as silence nor as heard out, nor, except for leaks, in the share of
    speech.
    """

    duration_s: float
    caller_heard: bool
    baseline: Baseline | None
    speech: Mapping[Speaker, Sequence[Span]]
    overlaps: Sequence[Overlap]
    silences: Sequence[Span]
    gaps: Mapping[Speaker, Sequence[Span]]
    cues: Sequence[Cue]
    unmeasured: Mapping[Measure, Sequence[UnmeasuredSpan]]
    level_db: FloatArray
    f0_hz: FloatArray
    pace_syll_per_s: FloatArray
    line: LineDelay | None = None

    @property
    def agent(self) -> Sequence[Span]:
        return self.speech[Speaker.AGENT]

    @property
    def caller(self) -> Sequence[Span]:
        return self.speech[Speaker.CALLER]

    @cached_property
    def unknown(self) -> list[Span]:
        """The stretches in which the speech of either speaker was not measured."""
        return _unknown(self.unmeasured)

    @cached_property
    def quiet(self) -> list[Span]:
        """The silences, without the stretches in which either speaker was not measured."""
        return _without(self.silences, self.unknown)

    @cached_property
    def agent_share(self) -> float | None:
        """The agent's share of all speech, 0 to 1; None without a caller, or without speech."""
        if not self.caller_heard:
            return None
        # Leaks happen while the caller speaks: without those stretches the caller would have no share at all.
        lost = _unknown(self.unmeasured, but=Reason.LEAK)
        agent_s, caller_s = total_s(_without(self.agent, lost)), total_s(_without(self.caller, lost))
        return agent_s / (agent_s + caller_s) if agent_s + caller_s > 0 else None

    @cached_property
    def talk_overs_by_agent(self) -> list[Overlap]:
        """The agent's talk-overs that count: those longer than the line's delay explains."""
        by_agent = [one for one in self._talk_overs if one.starter is Speaker.AGENT]
        return [one for one in by_agent if one.end_s - one.start_s > lateness_s(self.line)]

    @cached_property
    def talk_overs_by_caller(self) -> int:
        return sum(one.starter is Speaker.CALLER for one in self._talk_overs)

    def overlaps_by_agent(self, kind: OverlapKind) -> int:
        """Count the overlaps of this kind that the agent began."""
        return sum(one.kind is kind and one.starter is Speaker.AGENT for one in self.overlaps)

    @cached_property
    def longest_heard_out_s(self) -> float:
        return _longest_heard_out_s(self.caller, self.agent, self.unknown)

    @cached_property
    def longest_agent_turn_s(self) -> float:
        return _longest_turn_s(self.agent, self.caller)

    @cached_property
    def median_wait_s(self) -> float | None:
        """The median wait of the agent before answering; None without an answer."""
        waits_s = answers_s(self.agent, self.caller)
        return float(np.median(waits_s)) if waits_s else None

    @cached_property
    def median_level_db(self) -> float | None:
        return middle(self.level_db)

    @property
    def _talk_overs(self) -> list[Overlap]:
        return [one for one in self.overlaps if one.kind is OverlapKind.TALK_OVER]


def total_s(spans: Iterable[Span]) -> float:
    return sum((span.duration_s for span in spans), 0.0)  # from 0.0, so that an empty sum is a float too


def _unknown(unmeasured: Mapping[Measure, Sequence[UnmeasuredSpan]], but: Reason | None = None) -> list[Span]:
    """Return where the speech of either was not measured for another reason than `but`, in order and joined."""
    return _joined(
        Span(one.start_s, one.end_s)
        for measure in (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH)
        for one in unmeasured.get(measure, ())
        if one.reason is not but
    )


def _joined(spans: Iterable[Span]) -> list[Span]:
    """Sort the stretches, and join those that touch."""
    joined: list[Span] = []
    for span in sorted(spans, key=lambda one: one.start_s):
        if joined and span.start_s <= joined[-1].end_s:
            joined[-1] = Span(joined[-1].start_s, max(span.end_s, joined[-1].end_s))
        else:
            joined.append(span)
    return joined


def _without(spans: Iterable[Span], cuts: Sequence[Span]) -> list[Span]:
    """Return what is left of the stretches after the cuts, which are in order and don't touch."""
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


def middle(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else None


# A call under way is summed up every few seconds, so the functions below go through its stretches only once and
# look each up among the other speaker's. The stretches of one speaker are in order and don't overlap.


def _spoken(spans: Sequence[Span]) -> list[Span]:
    """Return the stretches that were more than an acknowledgement."""
    return [span for span in spans if span.duration_s > ACKNOWLEDGEMENT_S]


def _longest_turn_s(own: Sequence[Span], other: Sequence[Span], unknown: Sequence[Span] = ()) -> float:
    """Return the longest stretch of one speaker, across own pauses and the other's acknowledgements."""
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
    """Return the longest stretch of the caller in which the agent gave no more than acknowledgements.

    Whoever talks over the caller does not hear them out, even where the caller goes on: the stretch ends there.
    It also ends where the speech of either is not measured.
    """
    return _longest_turn_s(_without(caller, _joined([*_spoken(agent), *unknown])), agent, unknown)


def answers_s(agent: Sequence[Span], caller: Sequence[Span]) -> list[float]:
    """Return how long the agent waited before each answer to the caller, in seconds.

    Acknowledgements of either speaker neither answer nor are answered. The wait is 0 for a reply that began
    before the caller had ended.
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
    return waits
