"""What a drill is: its kind, what is asked for, and the words and sounds it needs."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from coach.model.cues import CueKind


class DrillKind(StrEnum):
    """How a drill is run and judged.

    BAND: a measure is held inside a moving band while a text is read. TURNS: a recorded caller is answered,
    turn by turn. LISTEN: a recorded caller is heard out. COME_DOWN: from a raised voice back to the usual,
    several times.
    """

    BAND = "band"
    TURNS = "turns"
    LISTEN = "listen"
    COME_DOWN = "come_down"


class DrillMeasure(StrEnum):
    """What a band is about. PACE is a share of the usual pace, LEVEL is in dB, PITCH in semitones."""

    PACE = "pace"
    LEVEL = "level"
    PITCH = "pitch"


@dataclass(frozen=True, slots=True)
class BandPoint:
    """The middle of the band at a moment of the drill, over the usual: a share, dB or semitones."""

    at_s: float
    over_usual: float


@dataclass(frozen=True, slots=True)
class Band:
    """A band that moves: straight from point to point, with a step where two points share a moment."""

    measure: DrillMeasure
    points: tuple[BandPoint, ...]
    half: float

    def middle(self, at_s: float) -> float:
        """Return the middle of the band at this moment; it is level before and after all points."""
        points = self.points
        after = bisect_right(points, at_s, key=lambda point: point.at_s)
        if after == 0:
            return points[0].over_usual
        if after == len(points):
            return points[-1].over_usual
        one, other = points[after - 1], points[after]
        share = (at_s - one.at_s) / (other.at_s - one.at_s)
        return one.over_usual + share * (other.over_usual - one.over_usual)

    def limits(self, at_s: float) -> tuple[float, float]:
        """Return the lower and the upper edge at this moment."""
        middle = self.middle(at_s)
        return middle - self.half, middle + self.half


@dataclass(frozen=True, slots=True)
class Beat:
    """A beat until `until_s`: one for every `syllables` of the target pace."""

    until_s: float
    syllables: int


@dataclass(frozen=True, slots=True)
class TurnAims:
    """What is asked of each answer: a wait of `wait_s` (least, most) after the caller, and one turn of at most
    `answer_s`; None: as long as one likes."""

    wait_s: tuple[float, float]
    answer_s: float | None


@dataclass(frozen=True, slots=True)
class ComeDownAims:
    """How often, how far up (dB over the usual) and within what time one is back."""

    times: int
    up_db: float
    within_s: float
    near_db: float


@dataclass(frozen=True, slots=True)
class CallerLine:
    """One line of a recorded caller. `sound`: its file, beside the drill or scene."""

    line_id: str
    text: str
    sound: Path


@dataclass(frozen=True, slots=True)
class Drill:
    """One drill. What its kind does not need is None or empty."""

    drill_id: str
    kind: DrillKind
    title: str
    what: str
    how: str
    lasts_s: float
    cues: tuple[CueKind, ...] = ()
    measures: tuple[str, ...] = ()
    text: str = ""
    band: Band | None = None
    beat: Beat | None = None
    lines: tuple[CallerLine, ...] = ()
    turns: TurnAims | None = None
    come_down: ComeDownAims | None = None

    @property
    def steps(self) -> int:
        """How many turns or times it has; 0 where it goes by time alone."""
        if self.kind is DrillKind.TURNS:
            return len(self.lines)
        return self.come_down.times if self.come_down is not None else 0
