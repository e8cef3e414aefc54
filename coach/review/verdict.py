"""The one thing that went well in a call, and the one thing to try next time: rules in two tables.

The first rule of a table that applies gives the finding.
A rule is a condition on the figures of a call, and names the measures they rest on. It does not apply where one
of those was not measured for long enough (see `figures.are_measured`). A rule finds numbers; their words are in
the catalogue. Pure: the same summary gives the same finding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach.coaching.rules import SPEC_OF
from coach.model.call import CallSummary
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.review import figures
from coach.review.figures import are_measured
from coach.settings.schema import When

LEAST_CALL_S = 30.0
"""Nothing is said about a shorter call, which has room for only one or two turns of each speaker."""
WAIT_S = (0.2, 3.0)
"""A wait before answering that is neither too short nor long: an ordinary gap is 0.2 s (Stivers et al. 2009,
PNAS 106:10587), and from 3 s on it is on the way to dead air."""
BACK_S = 15.0
"""A rise that was over within this time was short. Our choice: two or three sentences."""
CALLER_SHARE = 0.5


def _cue_s(kind: CueKind) -> float:
    """Return the threshold of a cue at its normal setting, so that the review agrees with the call."""
    return SPEC_OF[kind].enter[When.NORMAL]


HEARD_OUT_S = _cue_s(CueKind.LET_THEM_TALK)
LONG_TURN_S = _cue_s(CueKind.LONG_TURN)
DEAD_AIR_S = _cue_s(CueKind.DEAD_AIR)
FAST_RATIO = 1.15
"""A whole call this much over the baseline's pace was fast throughout. Our choice: below the threshold of the
cue, which looks at only eight seconds."""


class Finding(StrEnum):
    """What can be found. The words catalogue says each as `ui.verdict.<value>`."""

    HEARD_OUT_WAITED = "heard_out_waited"
    HEARD_OUT = "heard_out"
    BACK = "back"
    NO_TALK_OVER = "no_talk_over"
    NO_RISES = "no_rises"
    LISTENED = "listened"
    DEAD_AIR = "dead_air"
    RISES = "rises"
    TALK_OVER = "talk_over"
    LONG_TURN = "long_turn"
    TOO_FAST = "too_fast"


@dataclass(frozen=True, slots=True)
class Found:
    """A finding with the figures it rests on. None: this finding has no such figure."""

    finding: Finding
    length_s: float | None = None
    wait_s: float | None = None
    count: int | None = None
    share: float | None = None
    pace_syll_per_s: float | None = None
    usual_pace_syll_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class VerdictRule:
    """One rule. `rank`: 1 comes first. `source`: where the number in its condition comes from."""

    finding: Finding
    rank: int
    measures: tuple[Measure, ...]
    find: Callable[[CallSummary], Found | None]
    source: str


def heard_out_waited(summary: CallSummary) -> Found | None:
    """Find a long stretch of the caller that was heard out, with an ordinary wait before answering."""
    found, wait_s = heard_out(summary), figures.MEDIAN_WAIT_S.of(summary)
    if found is None or wait_s is None or not WAIT_S[0] <= wait_s <= WAIT_S[1]:
        return None
    return Found(Finding.HEARD_OUT_WAITED, length_s=found.length_s, wait_s=wait_s)


def heard_out(summary: CallSummary) -> Found | None:
    """Find a long stretch of the caller that was heard out."""
    length_s = figures.LONGEST_HEARD_OUT_S.of(summary)
    return (
        Found(Finding.HEARD_OUT, length_s=length_s)
        if length_s is not None and length_s >= HEARD_OUT_S
        else None
    )


def back(summary: CallSummary) -> Found | None:
    """Find that every rise was soon over."""
    slowest_s = max(figures.RISE_RECOVERY_S.of(summary), default=None)
    return Found(Finding.BACK, length_s=slowest_s) if slowest_s is not None and slowest_s <= BACK_S else None


def no_talk_over(summary: CallSummary) -> Found | None:
    """Find that the agent never talked over the caller, who did speak."""
    spoke = bool(figures.CALLER_SPEECH_S.of(summary))
    return Found(Finding.NO_TALK_OVER) if spoke and figures.TALK_OVERS_BY_AGENT.of(summary) == 0 else None


def no_rises(summary: CallSummary) -> Found | None:
    """Find that the agent spoke, and never rose over the baseline."""
    return (
        Found(Finding.NO_RISES)
        if figures.RISES.of(summary) == 0 and figures.AGENT_SPEECH_S.of(summary) > 0
        else None
    )


def listened(summary: CallSummary) -> Found | None:
    """Find that the caller had half of the speech or more."""
    agent_share = figures.AGENT_SHARE.of(summary)
    share = None if agent_share is None else 1 - agent_share
    return Found(Finding.LISTENED, share=share) if share is not None and share >= CALLER_SHARE else None


def dead_air(summary: CallSummary) -> Found | None:
    """Find a long silence of both."""
    longest_s = figures.LONGEST_SILENCE_S.of(summary)
    return (
        Found(Finding.DEAD_AIR, length_s=longest_s)
        if longest_s is not None and longest_s >= DEAD_AIR_S
        else None
    )


def rises(summary: CallSummary) -> Found | None:
    """Find one rise or more."""
    return Found(Finding.RISES, count=figures.RISES.of(summary)) if figures.RISES.of(summary) else None


def talk_over(summary: CallSummary) -> Found | None:
    """Find that the agent talked over the caller."""
    count = figures.TALK_OVERS_BY_AGENT.of(summary)
    return Found(Finding.TALK_OVER, count=count) if count else None


def long_turn(summary: CallSummary) -> Found | None:
    """Find a long turn of the agent. Without the caller's channel it is unknown whose turn it was."""
    longest_s = figures.LONGEST_AGENT_TURN_S.of(summary)
    if figures.CALLER_SPEECH_S.of(summary) is None or longest_s < LONG_TURN_S:
        return None
    return Found(Finding.LONG_TURN, length_s=longest_s)


def too_fast(summary: CallSummary) -> Found | None:
    """Find a whole call well over the baseline's pace."""
    pace, baseline = figures.PACE_SYLL_PER_S.of(summary), figures.BASELINE_PACE_SYLL_PER_S.of(summary)
    if pace is None or not baseline or pace < FAST_RATIO * baseline:
        return None
    return Found(Finding.TOO_FAST, pace_syll_per_s=pace, usual_pace_syll_per_s=baseline)


_TURNS, _BOTH, _TONE = (
    row.rests_on for row in (figures.TALK_OVERS_BY_AGENT, figures.AGENT_SHARE, figures.RISES)
)
_CUE = "the threshold of the cue, coaching.rules"

WELL: tuple[VerdictRule, ...] = (
    VerdictRule(Finding.HEARD_OUT_WAITED, 1, _TURNS, heard_out_waited, f"{_CUE}; Stivers et al. (2009)"),
    VerdictRule(Finding.HEARD_OUT, 2, _TURNS, heard_out, _CUE),
    VerdictRule(Finding.BACK, 3, _TONE, back, "ours"),
    VerdictRule(Finding.NO_TALK_OVER, 4, _TURNS, no_talk_over, "none: a count of 0"),
    VerdictRule(Finding.NO_RISES, 5, _TONE, no_rises, "none: a count of 0"),
    VerdictRule(Finding.LISTENED, 6, _BOTH, listened, "ours: half"),
)
"""What went well. What the agent did ranks before what the agent avoided."""

TO_TRY: tuple[VerdictRule, ...] = (
    VerdictRule(Finding.DEAD_AIR, 1, _BOTH, dead_air, _CUE),
    VerdictRule(Finding.RISES, 2, _TONE, rises, "a rise is the cue, coaching.rules"),
    VerdictRule(Finding.TALK_OVER, 3, _TURNS, talk_over, "a talk-over is one of conversation.turns"),
    VerdictRule(Finding.LONG_TURN, 4, _BOTH, long_turn, _CUE),
    VerdictRule(Finding.TOO_FAST, 5, figures.PACE_SYLL_PER_S.rests_on, too_fast, "ours"),
)
"""What to try, in the order of the cues' ranks."""


def went_well(summary: CallSummary) -> Found | None:
    """Return the first rule of WELL that applies; None where none does, or the call was too short."""
    return _first(WELL, summary)


def to_try(summary: CallSummary) -> Found | None:
    """Return the first rule of TO_TRY that applies; None where none does, or the call was too short."""
    return _first(TO_TRY, summary)


def is_measured(rule: VerdictRule, summary: CallSummary) -> bool:
    """Whether each measure of this rule was measured for enough of the call."""
    return are_measured(rule.measures, summary)


def _first(table: Sequence[VerdictRule], summary: CallSummary) -> Found | None:
    if figures.DURATION_S.of(summary) < LEAST_CALL_S:
        return None
    for rule in sorted(table, key=lambda one: one.rank):
        found = rule.find(summary) if is_measured(rule, summary) else None
        if found is not None:
            return found
    return None


CUES_TO_TRY = {
    Finding.DEAD_AIR: CueKind.DEAD_AIR,
    Finding.RISES: CueKind.TONE_RISING,
    Finding.TALK_OVER: CueKind.TALK_OVER,
    Finding.LONG_TURN: CueKind.LONG_TURN,
    Finding.TOO_FAST: CueKind.TOO_FAST,
}
"""The cue that says during a call what a finding says after it."""


def cue_to_try(summary: CallSummary) -> CueKind | None:
    """Return the cue that what to try next time is about; None where there is nothing to try."""
    found = to_try(summary)
    return None if found is None else CUES_TO_TRY[found.finding]
