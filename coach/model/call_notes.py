"""What the agent says about a call: that it became abusive or was rough, a note, a promise to call back.

All of it is the agent's own words and taps. Nothing here is measured, and no measurement sets it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Promise:
    """A promise to call back by `due_at`. All moments carry a time zone.

    `remind_at`: when to remind the agent next, which is `due_at`, or later once it was put off. `done_at`: None
    while the promise is open.
    """

    call_id: int
    due_at: datetime
    remind_at: datetime
    done_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class MomentNote:
    """A note at `time_s` seconds into the call. It may have several lines."""

    time_s: float
    text: str


@dataclass(frozen=True, slots=True)
class Tag:
    """A tag of the whole call, or of the moment `time_s` seconds into it."""

    name: str
    time_s: float | None = None


@dataclass(frozen=True, slots=True)
class AfterCall:
    """What the agent added to one call. An empty note means none.

    `moments` and `tags` are in the order of time, tags of the whole call first.
    """

    note: str = ""
    rough: bool = False
    promise: Promise | None = None
    moments: tuple[MomentNote, ...] = ()
    tags: tuple[Tag, ...] = ()


NOTHING_ADDED = AfterCall()


@dataclass(frozen=True, slots=True)
class OpenPromise:
    """A promise still to be kept, with the start and the note of the call it was made in."""

    promise: Promise
    call_started_at: datetime
    note: str


@dataclass(frozen=True, slots=True)
class StepShown:
    """A step of the team's, shown `time_s` seconds into the call."""

    title: str
    time_s: float


@dataclass(frozen=True, slots=True)
class IncidentLine:
    """A line the agent wrote. `written_at` carries a time zone."""

    written_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class Incident:
    """The note of a call that was marked as abusive `marked_s` seconds after its start.

    `steps`: those shown from then on, in order; a step may appear more than once. `lines`: what the agent
    wrote later.
    """

    marked_s: float
    steps: tuple[StepShown, ...] = ()
    lines: tuple[IncidentLine, ...] = ()
