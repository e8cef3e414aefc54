"""A team's store: what an agent released, to whom and until when, and what a team shares with its agents.

Ids are UUIDs as text, made by the client, so that what is sent twice arrives once. The text of a release is the
report as the agent saw it, with what was struck out not in it.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from coach.model.problems import Problem


class ReleaseKind(StrEnum):
    """What a release reports on."""

    CALL = "call"
    INCIDENT = "incident"
    PERIOD = "period"
    AIM = "aim"


class SharedKind(StrEnum):
    """What a team shares: tips as a file, the steps of an abusive call, a lesson as a file."""

    TIPS = "tips"
    STEPS = "steps"
    LESSON = "lesson"


@dataclass(frozen=True, slots=True)
class Membership:
    """Which team this machine joined, and as whom. `server` is shown, and holds no password."""

    team: str
    server: str
    member_id: str
    name: str
    publishes: bool


@dataclass(frozen=True, slots=True)
class Member:
    """Somebody in the team, to whom something can be released."""

    member_id: str
    name: str


@dataclass(frozen=True, slots=True)
class Release:
    """What an agent hands to named people until the end of a day. `content` is the report
    (`views.released_report`)."""

    release_id: str
    kind: ReleaseKind
    title: str
    content: str
    reader_ids: tuple[str, ...]
    until: date


@dataclass(frozen=True, slots=True)
class ReleaseAnswer:
    """What somebody wrote under a release."""

    answer_id: str
    author: str
    by_me: bool
    written_at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ReleaseReader:
    """Somebody to whom it was released, and when they first and last opened it."""

    name: str
    first_opened_at: datetime | None = None
    last_opened_at: datetime | None = None


class OutState(StrEnum):
    """Where a release of one's own is."""

    WAITING = "waiting"
    """Not sent yet: there was no connection."""
    OUT = "out"
    WITHDRAWING = "withdrawing"
    """Withdrawn here; the store hasn't been told yet."""
    REFUSED = "refused"
    """The store doesn't take it; `OutRelease.problem` says why. It is not tried again."""


@dataclass(frozen=True, slots=True)
class OutRelease:
    """A release of one's own. `released_at` is the store's clock; None until it is there."""

    release_id: str
    kind: ReleaseKind
    title: str
    readers: tuple[ReleaseReader, ...]
    until: date
    state: OutState
    released_at: datetime | None = None
    answers: tuple[ReleaseAnswer, ...] = ()
    problem: Problem | None = None


@dataclass(frozen=True, slots=True)
class ReceivedRelease:
    """What somebody released to me. Opening it is recorded, and they see when."""

    release_id: str
    kind: ReleaseKind
    title: str
    author: str
    released_at: datetime
    until: date
    opened_at: datetime | None = None
    answers: tuple[ReleaseAnswer, ...] = ()


@dataclass(frozen=True, slots=True)
class SharedItem:
    """What the team shares, in its newest version. `used_version`: which one is used here; None: none yet.

    Its signature was checked. `changes` says line by line what a newer one changes (`+ new`, `- old`).
    """

    item_id: str
    kind: SharedKind
    name: str
    version: int
    publisher: str
    published_at: datetime
    used_version: int | None = None
    changes: tuple[str, ...] = ()

    @property
    def is_new(self) -> bool:
        """Whether there is something here that the agent hasn't taken yet."""
        return self.used_version is None or self.used_version < self.version


@dataclass(frozen=True, slots=True)
class TeamState:
    """What is known of the team at the moment. `membership` is None where none was joined.

    `problem` says why the store can't be reached or used; what was read last still stands then.
    """

    membership: Membership | None = None
    members: tuple[Member, ...] = ()
    out: tuple[OutRelease, ...] = ()
    received: tuple[ReceivedRelease, ...] = ()
    shared: tuple[SharedItem, ...] = ()
    problem: Problem | None = None
    read_at: datetime | None = None
