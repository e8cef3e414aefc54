"""Who holds the microphone, followed from the start of listening to its end, devices open or not.

| system | way |
|---|---|
| Linux | the sound server's streams that record (`capture_streams`), looked at when it reports a change |
| others | none: it isn't known, and silence decides when a call is over |
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from coach.sources import pulse
from coach.sources.capture_streams import ask_programs
from coach.sources.pulse_watch import RECORDING, PulseWatch


@dataclass(frozen=True, slots=True)
class Holding:
    """The other programs that hold a microphone, by name. None: this system doesn't say."""

    programs: frozenset[str] | None


class ProgramWatch(Protocol):
    """What the worker needs to know of other programs."""

    def holding(self) -> Holding | None:
        """The newest answer; None: there was none yet. Never blocks."""

    def close(self) -> None:
        """Stop watching, within about a second."""


class PulsePrograms:
    """The programs that record at a Pulse server."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """`changed` is called from another thread after each new answer, and must return at once."""
        self._holding: Holding | None = None
        self._changed = changed
        self._watch = PulseWatch(self._look, RECORDING)

    def holding(self) -> Holding | None:
        return self._holding

    def close(self) -> None:
        self._watch.close()

    def _look(self) -> None:
        holding = Holding(ask_programs())
        if holding != self._holding:
            self._holding = holding
            self._changed()


class UnknownPrograms:
    """A system that doesn't say who holds the microphone."""

    def holding(self) -> Holding | None:
        return Holding(None)

    def close(self) -> None:
        """Nothing is open."""


def watch_programs(changed: Callable[[], None]) -> ProgramWatch:
    """Begin to watch, in the way of this system. `changed`: see PulsePrograms."""
    if sys.platform == "linux" and pulse.has_pulse():
        return PulsePrograms(changed)
    return UnknownPrograms()
