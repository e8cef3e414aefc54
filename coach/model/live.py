"""A piece that is being spoken: what has been heard of it so far, row by row, for the screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.model.baseline import Baseline
from coach.model.cues import Cue
from coach.model.problems import Problem
from coach.model.sound import Speaker
from coach.model.spans import Span


class LivePhase(StrEnum):
    """How far it is. CHECKING: two people say something, one after the other, to see whether their microphones
    tell them apart; ALIKE: they don't. READING: the usual isn't known yet, and is learned from a text read
    aloud."""

    OPENING = "opening"
    CHECKING = "checking"
    ALIKE = "alike"
    READING = "reading"
    LIVE = "live"
    STOPPED = "stopped"


@dataclass(frozen=True, slots=True)
class LiveRow:
    """The running values at a moment, 25 a second; None where one could not be told. As in `measures.Reading`.

    `level_now_db`, `f0_now_st`: the same of the last moment alone, which is what an eye follows.
    """

    time_s: float
    level_db_over_baseline: float | None
    f0_st_over_baseline: float | None
    pace_syll_per_s: float | None
    agent_speaking: bool
    caller_speaking: bool | None
    level_now_db: float | None = None
    f0_now_st: float | None = None


@dataclass(frozen=True, slots=True)
class LiveState:
    """Everything but the rows. `speech_s` of `wanted_s` were read or said; `problem`: why nothing is heard.

    `asked`: who is to speak, while it is checked whether two can be told apart. `apart_db`: how far apart they
    were found, of both microphones together.
    """

    phase: LivePhase
    time_s: float
    baseline: Baseline | None
    cue: Cue | None
    agent_speech: tuple[Span, ...]
    caller_speech: tuple[Span, ...]
    two_voices: bool
    speech_s: float = 0.0
    wanted_s: float = 0.0
    problem: Problem | None = None
    asked: Speaker | None = None
    apart_db: float | None = None
    exchanged: bool = False
    """Whether each speaks into the other's microphone; their channels are then exchanged."""
