"""A call as it was heard, and the quantities that its figures are made of: stretches, turns, waits."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from coach.conversation.turn_spans import (
    ACKNOWLEDGEMENT_S,
    counts_as_talk_over,
    joined,
    longest_turn,
    more_than_acknowledgements,
    without,
)
from coach.model.baseline import Baseline
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.measures import FloatArray, Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import F0Spread, LineDelay, Overlap, OverlapKind, Span

# A reply later than this is a silence, not a wait.
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
    f0_spread: F0Spread | None = None

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
        """Silences in which both were heard."""
        return without(self.silences, self.unknown)

    @cached_property
    def agent_share(self) -> float | None:
        """The agent's share of all speech, 0 to 1; None without a caller, or without speech."""
        if not self.caller_heard:
            return None
        # Leaks happen while the caller speaks: without those stretches the caller would have no share at all.
        lost = _unknown(self.unmeasured, but=Reason.LEAK)
        agent_s, caller_s = total_s(without(self.agent, lost)), total_s(without(self.caller, lost))
        return agent_s / (agent_s + caller_s) if agent_s + caller_s > 0 else None

    @cached_property
    def overlap_share(self) -> float | None:
        """The part of the call in which both spoke, 0 to 1, of what was measured; None if nothing was."""
        known_s = self.duration_s - total_s(self.unknown)
        agent, caller = without(self.agent, self.unknown), without(self.caller, self.unknown)
        alone_s = total_s(without(agent, joined(caller)))
        return (total_s(agent) - alone_s) / known_s if known_s > 0.0 else None

    @cached_property
    def talk_overs_by_agent(self) -> list[Overlap]:
        """Those that count: longer than the line's delay explains."""
        return [one for one in self.overlaps if counts_as_talk_over(one, self.line)]

    @cached_property
    def talk_overs_by_caller(self) -> int:
        return sum(one.kind is OverlapKind.TALK_OVER and one.starter is Speaker.CALLER for one in self.overlaps)

    def overlaps_by_agent(self, kind: OverlapKind) -> int:
        """Count the overlaps of this kind that the agent began."""
        return sum(one.kind is kind and one.starter is Speaker.AGENT for one in self.overlaps)

    @cached_property
    def longest_heard_out(self) -> Span | None:
        """The longest stretch of the caller that was heard out; None where the caller said nothing."""
        return longest_heard_out(self.caller, self.agent, self.unknown)

    @cached_property
    def longest_agent_turn(self) -> Span | None:
        """The agent's longest turn; None where the agent said nothing."""
        return longest_turn(self.agent, self.caller)

    @cached_property
    def rises(self) -> list[Span] | None:
        """From the beginning of each rise to its end; None without a baseline. One that was under way when the
        call ended lasts until then."""
        if self.baseline is None:
            return None
        found = [self._until_its_end(cue) for cue in self.cues if cue.kind is CueKind.TONE_RISING]
        return sorted(found, key=lambda span: span.start_s)

    @cached_property
    def median_wait_s(self) -> float | None:
        """How long the agent let it be quiet before answering; None without an answer."""
        return float(np.median(self.waits_s)) if self.waits_s else None

    @cached_property
    def waits_s(self) -> list[float]:
        """How long the agent let it be quiet before each answer."""
        return answers_s(self.agent, self.caller)

    @cached_property
    def fast_stretches(self) -> list[list[Span]] | None:
        """The stretches that were fast, each as the spans of its cues; None without a usual pace.

        A cue that is only repeated is of the same stretch as the one before.
        """
        if self.baseline is None or self.baseline.pace_syll_per_s <= 0.0:
            return None
        stretches: list[list[Span]] = []
        for cue in sorted(self.cues, key=lambda one: one.time_s):
            if cue.kind is CueKind.TOO_FAST:
                if not stretches or cue.held_back is not HeldBack.REPEAT:
                    stretches.append([])
                stretches[-1].append(self._until_its_end(cue))
        return stretches

    @cached_property
    def fast(self) -> list[float] | None:
        """How long the agent spoke in each stretch that was fast, in seconds; None without a usual pace."""
        if self.fast_stretches is None:
            return None
        return [total_s(self.agent) - total_s(without(self.agent, joined(one))) for one in self.fast_stretches]

    def _until_its_end(self, cue: Cue) -> Span:
        return Span(cue.start_s, self.duration_s if cue.end_s is None else cue.end_s)

    @cached_property
    def clipped_s(self) -> float:
        """How long the agent spoke louder than the microphone can say, in seconds: the level is "at least"."""
        clipped = [
            Span(one.start_s, one.end_s)
            for one in self.unmeasured.get(Measure.EFFORT, ())
            if one.reason is Reason.CLIPPING
        ]
        return total_s(self.agent) - total_s(without(self.agent, clipped))

    @cached_property
    def median_level_db(self) -> float | None:
        return middle(self.level_db)


def total_s(spans: Iterable[Span]) -> float:
    return sum((span.duration_s for span in spans), 0.0)  # from 0.0, so that an empty sum is a float too


def _unknown(unmeasured: Mapping[Measure, Sequence[UnmeasuredSpan]], but: Reason | None = None) -> list[Span]:
    """Where the speech of either was not trusted, for another reason than `but`: in order, without overlaps."""
    return joined(
        Span(one.start_s, one.end_s)
        for measure in (Measure.AGENT_SPEECH, Measure.CALLER_SPEECH)
        for one in unmeasured.get(measure, ())
        if one.reason is not but
    )


def middle(values: FloatArray) -> float | None:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if len(known) else None


# A call under way is summed up every few seconds, so the functions below go through its stretches only once and
# look each up among the other speaker's. The stretches of one speaker are in order and don't overlap.


def longest_heard_out(
    caller: Sequence[Span], agent: Sequence[Span], unknown: Sequence[Span] = ()
) -> Span | None:
    """Return the longest stretch of the caller in which the agent gave no more than acknowledgements.

    Whoever talks over the caller does not hear them out, even where the caller goes on: the stretch ends there.
    It also ends where the speech of either is not measured.
    """
    return longest_turn(without(caller, joined([*more_than_acknowledgements(agent), *unknown])), agent, unknown)


def duration_s(span: Span | None) -> float:
    """Return how long a stretch is; 0 where there is none."""
    return 0.0 if span is None else span.duration_s


def answers_s(agent: Sequence[Span], caller: Sequence[Span]) -> list[float]:
    """Return how long the agent waited before each answer to the caller, in seconds.

    Acknowledgements of either speaker neither answer nor are answered. The wait is 0 for a reply that began
    before the caller had ended.
    """
    turns = more_than_acknowledgements(caller)
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
