"""What the agent says of a call: that it became abusive, a note, that it was a rough one, a promise.

All of it is the agent's own words and taps. Nothing here is measured, and nothing measured sets it.

"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """The agent promised to call back by `due_at`. All moments carry their time zone.

    `remind_at` is when to say so next: `due_at`, or later where it was put off. `done_at`: None while open.
    """

    call_id: int
    due_at: datetime
    remind_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class AfterCall:
    """What was added to one call. An empty note is none."""

    note: str = ""
    rough: bool = False
    promise: Promise | None = None


NOTHING_ADDED = AfterCall()


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise not kept yet, and the call it was made in: when it began, and the note to go with it."""

    promise: Promise
    call_started_at: datetime
    note: str


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
