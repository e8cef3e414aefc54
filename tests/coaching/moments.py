"""Moments to judge, made in one line."""

from __future__ import annotations

from typing import Any

from coach.coaching.rules import RuleInput
from coach.coaching.tone import BaselineDeviation, Tone
from coach.conversation.turns import LiveOverlap, TurnsNow
from coach.model.baseline import Baseline, BaselineSource
from coach.model.sound import Speaker
from coach.model.spans import OverlapKind

BASELINE = Baseline(
    level_db=-34.0,
    level_spread_db=1.5,
    f0_hz=120.0,
    f0_spread_st=1.0,
    effort_db=-12.0,
    effort_spread_db=1.0,
    pace_syll_per_s=4.0,
    pace_spread_syll_per_s=0.3,
    noise_db=-70.0,
    speech_s=60.0,
    source=BaselineSource.RECORDING,
)
NOBODY = TurnsNow(None, 0.0, None, 0.0, (), None)
TONE = Tone(-34.0, 120.0, -12.0, -70.0, 0.0, -22.0)
QUIET = RuleInput(
    now_s=30.0,
    agent_speaking=False,
    agent_quiet_s=0.0,
    agent_speech_s=10.0,
    caller_speaking=False,
    line_closed_s=0.0,
    anyone_spoke=True,
    turns=NOBODY._replace(both_silent_since_s=29.9),
    tone=TONE,
    deviation=BaselineDeviation(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0),
    baseline=BASELINE,
    pace_syll_per_s=4.0,
    talk_overs_last_minute=0,
    unmeasured={},
)


def at(now_s: float, **changes: Any) -> RuleInput:
    """An ordinary moment, changed."""
    return QUIET._replace(now_s=now_s, turns=NOBODY._replace(both_silent_since_s=now_s), **changes)


def silent_since(since_s: float, now_s: float) -> RuleInput:
    return QUIET._replace(now_s=now_s, turns=NOBODY._replace(both_silent_since_s=since_s))


def unanswered_since(since_s: float, now_s: float) -> RuleInput:
    """The caller's turn ended then, and nobody has spoken since."""
    quiet = silent_since(since_s, now_s)
    return quiet._replace(turns=quiet.turns._replace(ended_last=Speaker.CALLER))


def rising(now_s: float, rise: float, speech_s: float) -> RuleInput:
    """The agent speaks, this far over the baseline, after so much speech of their own."""
    gone = BaselineDeviation(9.0 * rise, 4.0 * rise, 5.0 * rise, rise, 4.5 * rise, 4.0 * rise, 4.0 * rise)
    return at(now_s, agent_speaking=True, deviation=gone, agent_speech_s=speech_s)


def over_the_caller(now_s: float, since_s: float, times: int = 1) -> RuleInput:
    overlap = LiveOverlap(Speaker.AGENT, since_s, OverlapKind.TALK_OVER)
    turns = TurnsNow(Speaker.CALLER, since_s - 3.0, overlap, float("inf"), (), None)
    both = at(now_s, agent_speaking=True, caller_speaking=True, talk_overs_last_minute=times)
    return both._replace(turns=turns)


def holding(now_s: float, who: Speaker, since_s: float) -> RuleInput:
    turns = TurnsNow(who, since_s, None, float("inf"), (), None)
    agent = who is Speaker.AGENT
    return at(now_s, agent_speaking=agent, caller_speaking=not agent)._replace(turns=turns)


def louder(now_s: float, over_db: float) -> RuleInput:
    """The caller is this far over how they began."""
    return at(now_s, caller_over_began_db=over_db, caller_began_db=-31.0)
