"""What can be added to a call that is over, as the card and the call's page ask for it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

MOST_NOTE_LENGTH = 1000
"""A call's note: some ten sentences."""


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """The whole note; "" takes it away."""

    text: str


@dataclass(frozen=True, slots=True)
class RoughCalled:
    """The agent called it a rough one, or took that back."""

    rough: bool


@dataclass(frozen=True, slots=True)
class PromiseMade:
    """By when. `due_at` carries its time zone."""

    due_at: datetime


@dataclass(frozen=True, slots=True)
class PromiseTakenBack:
    """It was no promise."""


Addition = NoteWritten | RoughCalled | PromiseMade | PromiseTakenBack
