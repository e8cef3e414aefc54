"""What every judge of a drill is: fed by the engine's events, it says what is going on and what it came to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from coach.model.events import Event
from coach.practice.outcome import DrillOutcome, TracePoint, TurnTaken


class Prompt(StrEnum):
    """What the trainee does now. The words catalogue says each as `practice.prompt.<value>`."""

    READ = "read"
    LISTEN = "listen"
    WAIT = "wait"
    ANSWER = "answer"
    LOUDER = "louder"
    BACK = "back"


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a drill is. `held_s` goes with a band, `kept` with turns and times; `step` counts from 1.

    `point` is the newest of the trace, `last` the newest turn that is over."""

    prompt: Prompt
    step: int = 0
    kept: int = 0
    held_s: float = 0.0
    measured_s: float = 0.0
    point: TracePoint | None = None
    last: TurnTaken | None = None
    overlaps: int = 0
    """Talk-overs so far."""
    acknowledgements: int = 0
    results: tuple[bool, ...] = ()
    """Which of the turns or times so far were kept."""


class Judge(Protocol):
    """The judge of one run. Times are seconds of the drill; it is never fed while the drill is paused."""

    @property
    def over(self) -> bool:
        """Is there nothing more to do?"""

    @property
    def wants_line(self) -> int | None:
        """The index of the caller's line that should begin now; None: none."""

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """The line that was wanted is heard from `at_s` on."""

    def feed(self, event: Event, shift_s: float) -> None:
        """One event; `shift_s` is the engine's time at second 0 of the drill."""

    def tick(self, now_s: float) -> None:
        """The drill is so far; called after the events of each block."""

    def broken_off(self) -> None:
        """The drill was paused: what was under way begins again."""

    def progress(self) -> Progress: ...

    def outcome(self) -> DrillOutcome: ...
