"""What a drill or scene under way looks like from outside: who runs it feeds it, plays what it wants, and asks.

Nothing here knows a clock or a device. Time comes with the engine's events, as a count of samples.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import Protocol

from coach.model.events import Event
from coach.model.sound import FloatArray


class Stage(StrEnum):
    """How far an exercise is.

    USUAL: the usual is being learned, because none is kept for this microphone. READY: it begins in a moment.
    """

    USUAL = "usual"
    READY = "ready"
    RUNNING = "running"
    PAUSED = "paused"
    OVER = "over"


class Exercise(Protocol):
    """A drill or a scene under way."""

    @property
    def stage(self) -> Stage: ...

    @property
    def wants_line(self) -> str | None:
        """The id of the caller's line that should begin now; None: none."""

    def made_sound(self, line_id: str) -> FloatArray | None:
        """A sound that is made and not recorded, at 16 kHz; None: the line is in a file."""

    def line_began(self, at_s: float, lasts_s: float) -> None:
        """The line that was wanted is heard from this moment of the engine's time on."""

    def feed(self, events: Sequence[Event], now_s: float) -> None:
        """The events of one block, and the engine's time at its end."""

    def pause(self) -> None: ...

    def go_on(self) -> None: ...
