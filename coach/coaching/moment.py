"""One moment of a call, on plain values: all that a rule may look at."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from coach.coaching.tone import Departure, Tone
from coach.conversation.turns import TurnsNow
from coach.model.measures import Measure, Reason
from coach.model.turns import LineDelay
from coach.model.usual import Usual


class Moment(NamedTuple):
    """As of `now_s`, the last input sample it used. A tuple, because one is made at every tick.

    `agent_speech_s` is the agent's own speech time so far. `tone` and `departure` speak of the newest speech
    and are None where there was too little of it since the last long pause; `pace_syll_per_s` of the last
    seconds of speech, however long ago.
    `agent_quiet_s` is how long the agent has been silent, 0 while speaking;
    `caller_over_began_db` is how far the caller's level is over how they began (see caller_level);
    `both_heard_s` is the last moment up to which both were heard to speak: a voice that stopped is still
    "speaking" for as long as it may go on, but no longer heard;
    `line` is the estimated delay of the line, None before there were replies enough;
    `caller_zeros_s` how long the caller's channel has carried exact zeros: nothing plays, the line is closed;
    `line_open_since_s` when it last was not any more.
    """

    now_s: float
    agent_speaking: bool
    agent_quiet_s: float
    agent_speech_s: float
    caller_speaking: bool
    caller_zeros_s: float
    anyone_spoke: bool
    turns: TurnsNow
    tone: Tone | None
    departure: Departure | None
    usual: Usual | None
    pace_syll_per_s: float | None
    talk_overs_last_minute: int
    untrusted: Mapping[Measure, Reason]
    caller_over_began_db: float | None = None
    caller_began_db: float | None = None
    line: LineDelay | None = None
    both_heard_s: float = float("inf")
    line_open_since_s: float = 0.0
