"""What a run of a drill amounted to: what was held for how long, the best stretch, one thing to try.

Times are seconds of the drill, pauses of it left out. A drill that goes by turns or times counts those.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

GAP_S = 0.35
"""Readings are at most 120 ms apart: a stretch of them that has a longer gap was not measured throughout."""


class Counted(StrEnum):
    """What an outcome counts. The words catalogue has a sentence for each."""

    SECONDS = "seconds"
    TURNS = "turns"
    TIMES = "times"


class Advice(StrEnum):
    """The one thing to try. The words catalogue says each as `practice.advice.<value>`."""

    BEGIN_LOWER = "begin_lower"
    ABOVE = "above"
    BELOW = "below"
    BOTH_SIDES = "both_sides"
    HELD = "held"
    BEAT_HELPED = "beat_helped"
    WAIT_LONGER = "wait_longer"
    ANSWER_SOONER = "answer_sooner"
    SHORTER = "shorter"
    ONE_TURN = "one_turn"
    LET_THEM_END = "let_them_end"
    ALL_KEPT = "all_kept"
    FLOOR_TAKEN = "floor_taken"
    NO_SOUND_OF_YOURS = "no_sound_of_yours"
    HEARD_OUT = "heard_out"
    LOUDER_FIRST = "louder_first"
    BACK_SOONER = "back_sooner"


class TurnFault(StrEnum):
    """Why a turn did not keep to what was asked. The words catalogue says each as `practice.turn.<value>`."""

    CAME_IN = "came_in"
    TOO_SOON = "too_soon"
    TOO_LATE = "too_late"
    NO_ANSWER = "no_answer"
    TOO_LONG = "too_long"
    IN_PIECES = "in_pieces"
    NOT_UP = "not_up"
    NOT_BACK = "not_back"


@dataclass(frozen=True, slots=True)
class TracePoint:
    """What was measured at a moment, over the usual, and the band it was asked to be in. None: not measured."""

    time_s: float
    value: float | None
    low: float
    high: float

    @property
    def inside(self) -> bool:
        return self.value is not None and self.low <= self.value <= self.high

    @property
    def above(self) -> bool:
        return self.value is not None and self.value > self.high


@dataclass(frozen=True, slots=True)
class TurnTaken:
    """One answer, or one time of coming down. `wait_s` is from the end of the caller's line, and negative where
    the agent came in before it; `took_s` how long the answer was, or how long coming down took."""

    number: int
    wait_s: float | None
    took_s: float | None
    fault: TurnFault | None

    @property
    def kept(self) -> bool:
        return self.fault is None


@dataclass(frozen=True, slots=True)
class DrillOutcome:
    """What a drill amounted to.

    `kept` of `out_of` seconds, turns or times. `best`: the first and last second of the best stretch, or the
    numbers of its turns; None: there was none. `counts`: enough was heard for the attempt to be kept.
    """

    counted: Counted
    kept: float
    out_of: float
    best: tuple[float, float] | None
    advice: Advice
    numbers: Mapping[str, float] = field(default_factory=dict)
    """What the advice and the end page say further, by name, with units."""
    trace: tuple[TracePoint, ...] = ()
    turns: tuple[TurnTaken, ...] = ()
    counts: bool = True


def best_stretch(trace: Sequence[TracePoint]) -> tuple[float, float] | None:
    """Return the longest stretch inside the band; the first of several as long."""
    best: tuple[float, float] | None = None
    start_s = before_s = None
    for point in trace:
        if not point.inside:
            start_s = None
            continue
        if start_s is None or before_s is None or point.time_s - before_s > GAP_S:
            start_s = point.time_s
        before_s = point.time_s
        if best is None or before_s - start_s > best[1] - best[0]:
            best = (start_s, before_s)
    return best if best is not None and best[1] > best[0] else None


def best_run(turns: Sequence[TurnTaken]) -> tuple[float, float] | None:
    """Return the numbers of the first and last turn of the longest run that was kept."""
    best: tuple[float, float] | None = None
    start: int | None = None
    for turn in turns:
        if not turn.kept:
            start = None
            continue
        start = turn.number if start is None else start
        if best is None or turn.number - start > best[1] - best[0]:
            best = (start, turn.number)
    return best
