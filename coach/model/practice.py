"""An attempt at a drill or a scene, as it is kept: apart from calls, and compared with the same person's
only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class PracticeKind(StrEnum):
    """What was practised. OTHER: something that only a newer version of the program knows."""

    DRILL = "drill"
    SCENE = "scene"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class PracticeTurn:
    """One turn of an attempt. What was not measured is None.

    `line`: the id of the caller's line before it. `wait_s`: from its end, negative where the trainee came in.
    `took_s`: how long the turn was. Level in dB, pitch in semitones and pace as a share, each over the usual.
    `talked_over_s`: for how long both spoke. `step`: how loud the caller is after it, 0 as they began. `why`:
    the reason, by name.
    """

    number: int
    line: str = ""
    wait_s: float | None = None
    took_s: float | None = None
    level_db: float | None = None
    f0_st: float | None = None
    pace_share: float | None = None
    talked_over_s: float | None = None
    step: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One attempt that counted. `name` is the id of the drill or scene, `profile` the person's.

    `kept` of `out_of`, in what `counted` says: seconds, turns, times or steps. `numbers`: what else was
    measured, by name, with units. `ended`: how a scene ended, by name. `attempt_id`: 0 before it is kept.
    """

    kind: PracticeKind
    name: str
    begun_at: datetime
    lasted_s: float
    counted: str
    kept: float
    out_of: float
    profile: str = ""
    microphone: str = ""
    numbers: Mapping[str, float] = field(default_factory=dict)
    turns: tuple[PracticeTurn, ...] = ()
    ended: str = ""
    attempt_id: int = 0
