"""The one thing that went well in a call and the one to try next time: rows of a table, first by rank.

A row is a condition on the figures of a call, and says which measures they rest on. A figure that was not
measured (see `measured`) is no ground for a row. What a row found are numbers; the words are in the catalogue.
Pure: the same summary gives the same finding.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from coach.coaching.rules import RULES
from coach.model.call import CallSummary
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.review.measured import RESTS_ON, are_measured
from coach.settings.schema import When

LEAST_CALL_S = 30.0
"""A call shorter than this is too little to say anything about: it has room for one or two turns of each."""
WAIT_S = (0.2, 3.0)
"""A wait before answering that is neither an overlap nor long: an ordinary gap is 0.2 s (Stivers et al. 2009,
PNAS 106:10587); from 3 s on it is on the way to dead air."""
BACK_S = 15.0
"""A rise that was over within this went back quickly. Ours: two or three sentences."""
CALLER_SHARE = 0.5


def _cue_s(kind: CueKind) -> float:
    """Where the cue of this kind comes at its usual setting: the review says the same as the call did."""
    return next(rule.enter[When.NORMAL] for rule in RULES if rule.kind is kind)


HEARD_OUT_S = _cue_s(CueKind.LET_THEM_TALK)
LONG_TURN_S = _cue_s(CueKind.LONG_TURN)
DEAD_AIR_S = _cue_s(CueKind.DEAD_AIR)
FAST_RATIO = 1.15
"""A whole call this much over the usual pace was fast throughout. Ours: below the threshold of the cue, which
asks for eight seconds only."""


class Finding(StrEnum):
    """What was found; the catalogue says each as `ui.verdict.<value>`."""

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
    """A finding and the figures it rests on. None: this finding has no such figure."""

    finding: Finding
    length_s: float | None = None
    wait_s: float | None = None
    count: int | None = None
    share: float | None = None
    pace_syll_per_s: float | None = None
    usual_pace_syll_per_s: float | None = None


@dataclass(frozen=True, slots=True)
class VerdictRule:
    """One row. `rank`: 1 is said first. `source`: where the condition's number comes from."""

    finding: Finding
    rank: int
    measures: tuple[Measure, ...]
    find: Callable[[CallSummary], Found | None]
    source: str


def heard_out_waited(summary: CallSummary) -> Found | None:
    """A long stretch of the caller heard out, and an ordinary wait before answering."""
    found, wait_s = heard_out(summary), summary.median_wait_s
    if found is None or wait_s is None or not WAIT_S[0] <= wait_s <= WAIT_S[1]:
        return None
    return Found(Finding.HEARD_OUT_WAITED, length_s=found.length_s, wait_s=wait_s)


def heard_out(summary: CallSummary) -> Found | None:
    """A long stretch of the caller heard out."""
    length_s = summary.longest_heard_out_s
    return (
        Found(Finding.HEARD_OUT, length_s=length_s)
        if length_s is not None and length_s >= HEARD_OUT_S
        else None
    )


def back(summary: CallSummary) -> Found | None:
    """A rise that was soon over."""
    soonest_s = min(summary.rise_recovery_s, default=None)
    return Found(Finding.BACK, length_s=soonest_s) if soonest_s is not None and soonest_s <= BACK_S else None


def no_talk_over(summary: CallSummary) -> Found | None:
    """The agent never talked over the caller, who did speak."""
    spoke = bool(summary.caller_speech_s)
    return Found(Finding.NO_TALK_OVER) if spoke and summary.talk_overs_by_agent == 0 else None


def no_rises(summary: CallSummary) -> Found | None:
    """No rise over the baseline in what the agent said."""
    return Found(Finding.NO_RISES) if summary.rises == 0 and summary.agent_speech_s > 0 else None


def listened(summary: CallSummary) -> Found | None:
    """The caller had half of the speech or more."""
    share = None if summary.agent_share is None else 1 - summary.agent_share
    return Found(Finding.LISTENED, share=share) if share is not None and share >= CALLER_SHARE else None


def dead_air(summary: CallSummary) -> Found | None:
    """A long silence of both."""
    longest_s = summary.longest_silence_s
    return (
        Found(Finding.DEAD_AIR, length_s=longest_s)
        if longest_s is not None and longest_s >= DEAD_AIR_S
        else None
    )


def rises(summary: CallSummary) -> Found | None:
    """A rise, or more of them."""
    return Found(Finding.RISES, count=summary.rises) if summary.rises else None


def talk_over(summary: CallSummary) -> Found | None:
    """The agent talked over the caller."""
    count = summary.talk_overs_by_agent
    return Found(Finding.TALK_OVER, count=count) if count else None


def long_turn(summary: CallSummary) -> Found | None:
    """A long turn of the agent. Without the caller nobody knows whose turn it was."""
    longest_s = summary.longest_agent_turn_s
    if summary.caller_speech_s is None or longest_s < LONG_TURN_S:
        return None
    return Found(Finding.LONG_TURN, length_s=longest_s)


def too_fast(summary: CallSummary) -> Found | None:
    """A whole call well over the usual pace."""
    pace, baseline = summary.pace_syll_per_s, summary.usual_pace_syll_per_s
    if pace is None or not baseline or pace < FAST_RATIO * baseline:
        return None
    return Found(Finding.TOO_FAST, pace_syll_per_s=pace, usual_pace_syll_per_s=baseline)


_TURNS, _BOTH, _TONE = (RESTS_ON[figure] for figure in ("talk_overs_by_agent", "agent_share", "rises"))
_CUE = "the threshold of the cue, coaching.rules"

WELL: tuple[VerdictRule, ...] = (
    VerdictRule(Finding.HEARD_OUT_WAITED, 1, _TURNS, heard_out_waited, f"{_CUE}; Stivers et al. (2009)"),
    VerdictRule(Finding.HEARD_OUT, 2, _TURNS, heard_out, _CUE),
    VerdictRule(Finding.BACK, 3, _TONE, back, "ours"),
    VerdictRule(Finding.NO_TALK_OVER, 4, _TURNS, no_talk_over, "none: a count of 0"),
    VerdictRule(Finding.NO_RISES, 5, _TONE, no_rises, "none: a count of 0"),
    VerdictRule(Finding.LISTENED, 6, _BOTH, listened, "ours: half"),
)
"""What went well. What was done comes before what was left undone."""

TO_TRY: tuple[VerdictRule, ...] = (
    VerdictRule(Finding.DEAD_AIR, 1, _BOTH, dead_air, _CUE),
    VerdictRule(Finding.RISES, 2, _TONE, rises, "a rise is the cue, coaching.rules"),
    VerdictRule(Finding.TALK_OVER, 3, _TURNS, talk_over, "a talk-over is one of conversation.turns"),
    VerdictRule(Finding.LONG_TURN, 4, _BOTH, long_turn, _CUE),
    VerdictRule(Finding.TOO_FAST, 5, RESTS_ON["pace_syll_per_s"], too_fast, "ours"),
)
"""What to try, in the order of the cues' ranks."""


def went_well(summary: CallSummary) -> Found | None:
    """The first row of WELL that applies; None where none does, or the call was too short."""
    return _first(WELL, summary)


def to_try(summary: CallSummary) -> Found | None:
    """The first row of TO_TRY that applies; None where none does, or the call was too short."""
    return _first(TO_TRY, summary)


def is_measured(rule: VerdictRule, summary: CallSummary) -> bool:
    """Was each measure of this row measured for enough of the call?"""
    return are_measured(rule.measures, summary)


def _first(table: Sequence[VerdictRule], summary: CallSummary) -> Found | None:
    if summary.duration_s < LEAST_CALL_S:
        return None
    for rule in sorted(table, key=lambda one: one.rank):
        found = rule.find(summary) if is_measured(rule, summary) else None
        if found is not None:
            return found
    return None
