"""Cues: the one line that is shown, when it is shown, and on what evidence."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import NamedTuple


class CueKind(StrEnum):
    """Every cue, state and credit the coach knows."""

    DEAD_AIR = "dead_air"
    SLOW_ANSWER = "slow_answer"
    TONE_RISING = "tone_rising"
    TALK_OVER = "talk_over"
    LONG_TURN = "long_turn"
    TOO_FAST = "too_fast"
    SLOW_LINE = "slow_line"
    LET_THEM_TALK = "let_them_talk"
    STAY_LOW = "stay_low"
    BACK_IN_RANGE = "back_in_range"
    GAVE_WAY = "gave_way"
    PACE_BACK = "pace_back"


class CueGroup(StrEnum):
    """What a kind of cue does: a cue asks for attention, a state stays beside the call, a credit praises."""

    CUE = "cue"
    STATE = "state"
    CREDIT = "credit"


Evidence = tuple[tuple[str, float], ...]
"""What a cue rests on: (name with unit, value) pairs. Of the measures of a rise, the one that moved most is
first."""


class HeldBack(StrEnum):
    """Why a cue whose condition was met was not shown."""

    SPACING = "spacing"
    CAP = "cap"
    LET_THEM_TALK = "let_them_talk"
    FIRST_SECONDS = "first_seconds"
    SWITCHED_OFF = "switched_off"
    PAUSED = "paused"
    REPEAT = "repeat"
    QUIET_HOURS = "quiet_hours"
    SILENT_CALL = "silent_call"


class CueId(NamedTuple):
    """What identifies a cue within its call: its kind and its `time_s`."""

    kind: CueKind
    time_s: float


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as it was decided.

    `start_s`: when its condition began. `time_s`: the last input sample the decision used, which is when the
    agent of a live call could first see it. `end_s`: when its condition ended (None while it lasts).
    `evidence`: the values, the window, the threshold and the baseline they were compared with. `held_back`:
    why it was not shown (None: it was).
    """

    kind: CueKind
    start_s: float
    time_s: float
    end_s: float | None
    evidence: Evidence
    held_back: HeldBack | None = None

    @property
    def cue_id(self) -> CueId:
        """The identity of this cue within its call."""
        return CueId(self.kind, self.time_s)


@dataclass(frozen=True, slots=True)
class CueAnswer:
    """The agent's answer to one cue: fair or not. None takes an earlier answer back."""

    cue: CueId
    fair: bool | None


@dataclass(frozen=True, slots=True)
class CueFeedback:
    """How many answers of each sort count for one kind of cue."""

    kind: CueKind
    fair: int
    unfair: int
