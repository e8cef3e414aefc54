"""The note of a call that has become abusive: times and facts, and the lines the agent adds, nothing else."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class StepShown:
    """One of the team's steps, as it came on the screen. `time_s` is seconds from the start of the call."""

    title: str
    time_s: float


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """A line the agent wrote. `written_at` carries its time zone."""

    written_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Incident:
    """A call was marked as abusive `marked_s` seconds from its start; which steps were shown after that, in
    their order (one may come again); what was written later."""

    marked_s: float
    steps: tuple[StepShown, ...] = ()
    lines: tuple[IncidentLine, ...] = ()
