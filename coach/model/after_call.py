"""What the agent may add to a call once it is over: a note, a promise to call back, that it was a rough one.

All three are the agent's own words and taps. Nothing here is measured, and nothing measured sets it.
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
