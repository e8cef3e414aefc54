"""The store as one member sees and uses it: what it lists is what its policies let this login see.

Every method is one connection and one transaction, and raises EnvironmentProblem. Times are the server's.
"""

from __future__ import annotations

import uuid
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import Connection

from coach.model.problems import EnvironmentProblem
from coach.model.team import (
    Member,
    OutRelease,
    OutState,
    ReceivedRelease,
    Release,
    ReleaseAnswer,
    ReleaseKind,
    ReleaseReader,
    SharedKind,
)
from coach.model.team_limits import CLIENT_NUMBER, MOST_LISTED, SCHEMA_NUMBER
from coach.team.connection import LoginData, asked, cut, open_engine
from coach.team.membership import ROOT_NAME, Joined, password_of, secret
from coach.team.signatures import PublisherKey, SharedContent
from coach.team.tables import answer, member, publisher_key, release, release_reader, shared_item, store

GONE = "?"
"""The name of somebody who was removed."""
ANSWERS = sa.select(
    answer.c.release_id, answer.c.answer_id, answer.c.author, answer.c.written_at, answer.c.text
)


@dataclass(frozen=True, slots=True)
class SharedHead:
    """What is shared, without its content."""

    item_id: uuid.UUID
    kind: SharedKind
    name: str
    version: int
    publisher: uuid.UUID
    published_at: datetime


@dataclass(frozen=True, slots=True)
class Everyone:
    """A member as an admin sees them: also one who hasn't joined yet."""

    member_id: str
    name: str
    is_admin: bool
    publishes: bool
    joined_at: datetime | None


@dataclass(frozen=True, slots=True)
class Read:
    """What the store says to one member. `members` is None where nobody came or went since
    `members_changed`."""

    members_changed: int
    members: tuple[Member, ...] | None
    out: tuple[OutRelease, ...]
    received: tuple[ReceivedRelease, ...]
    shared: tuple[SharedHead, ...]


def check_store(connection: Connection, team_id: uuid.UUID) -> int:
    """Return the count of members' changes, once this program and the store are known to fit. Raises
    EnvironmentProblem."""
    row = connection.execute(sa.select(store)).one_or_none()
    if row is None or row.team_id != team_id:
        raise EnvironmentProblem("team.another_store")
    if row.oldest_client > CLIENT_NUMBER:
        raise EnvironmentProblem("team.newer_store")
    if row.schema_number < SCHEMA_NUMBER:
        raise EnvironmentProblem("team.older_store")
    return int(row.members_changed)


class TeamStore:
    """One member's use of the store. `stop` may be called from any thread; the rest from one at a time."""

    def __init__(self, membership: Joined, data: LoginData) -> None:
        self._membership = membership
        self._me = membership.member_id
        self._host = data.place.host
        self._engine = open_engine(data)
        self._now: Connection | None = None
        self._stopped = False
        self._names: dict[uuid.UUID, str] = {}

    def close(self) -> None:
        """Close what is open."""
        self._engine.dispose()

    def stop(self) -> None:
        """End what is under way, and begin nothing any more."""
        self._stopped = True
        connection = self._now
        if connection is not None:
            cut(connection)

    def read(self, members_known: int | None = None) -> Read:
        """Return everything that this member may see. `members_known`: the count of changes when members were
        read last; where it isn't known, what is long over is deleted first, whoever's it is."""
        with self._connected() as connection:
            changed = check_store(connection, self._membership.team_id)
            if members_known is None:
                connection.execute(sa.text("SELECT coach_team.tidy()"))
            members = None
            if changed != members_known or not self._names:
                rows = connection.execute(sa.select(member.c.member_id, member.c.name)).all()
                self._names = {row.member_id: row.name for row in rows}
                members = tuple(Member(str(row.member_id), row.name) for row in rows)
            out = self._out(connection)
            received = self._received(connection)
            heads = connection.execute(
                sa.select(*(shared_item.c[name] for name in SharedHead.__dataclass_fields__))
            ).all()
        shared = tuple(
            SharedHead(
                row.item_id, SharedKind(row.kind), row.name, row.version, row.publisher, row.published_at
            )
            for row in heads
        )
        return Read(changed, members, out, received, shared)

    def name_of(self, member_id: uuid.UUID) -> str:
        """Return the name of a member, as read last."""
        return self._names.get(member_id, GONE)

    def release(self, one: Release, ends_at: datetime) -> datetime:
        """Hand this to the store. One that is there already and the same is left as it is. Returns when it
        came."""
        found = self._ask(
            "SELECT coach_team.release(:id, :what, :title, :content, :until, :ends, CAST(:readers AS uuid[]))",
            id=_id(one.release_id), what=one.kind.value, title=one.title, content=one.content, until=one.until,
            ends=ends_at, readers=[_id(reader) for reader in one.reader_ids],
        )  # fmt: skip
        assert isinstance(found, datetime)
        return found

    def withdraw(self, release_id: str) -> None:
        """Delete a release of mine, with its answers, and let nobody send it again."""
        self._ask("SELECT coach_team.withdraw(:id)", id=_id(release_id))

    def answer(self, answer_id: str, release_id: str, text: str) -> None:
        """Write under a release. What is there already and the same is left as it is."""
        sql = "SELECT coach_team.answer(:id, :under, :text)"
        self._ask(sql, id=_id(answer_id), under=_id(release_id), text=text)

    def open_release(self, release_id: str) -> str:
        """Return the content; the store notes when."""
        return str(self._ask("SELECT coach_team.open_release(:id)", id=_id(release_id)))

    def shared_content(self, item_id: uuid.UUID) -> tuple[SharedContent, PublisherKey | None] | None:
        """Return a shared thing and the key of its publisher, neither checked; None: it is gone."""
        with self._connected() as connection:
            check_store(connection, self._membership.team_id)
            row = connection.execute(
                sa.select(shared_item, publisher_key.c.public_key, publisher_key.c.team_signature)
                .join_from(
                    shared_item,
                    publisher_key,
                    shared_item.c.publisher == publisher_key.c.member_id,
                    isouter=True,
                )
                .where(shared_item.c.item_id == item_id)
            ).one_or_none()
        if row is None:
            return None
        content = SharedContent(
            row.item_id, SharedKind(row.kind), row.name, row.version, row.publisher, row.content, row.signature
        )
        key = None
        if row.public_key is not None:
            key = PublisherKey(row.publisher, row.public_key, row.team_signature)
        return content, key

    def publish(self, shared: SharedContent) -> None:
        """Hand a signed version to the team."""
        self._ask(
            "SELECT coach_team.publish(:id, :kind, :name, :version, :content, :signature)",
            id=shared.item_id, kind=shared.kind.value, name=shared.name, version=shared.version,
            content=shared.content, signature=shared.signature,
        )  # fmt: skip

    def tidy(self) -> int:
        """Delete what is long over, whoever's it is. Returns how many releases."""
        return int(str(self._ask("SELECT coach_team.tidy()")))

    def everyone(self) -> tuple[Everyone, ...]:
        """Return all members, for an admin."""
        with self._connected() as connection:
            check_store(connection, self._membership.team_id)
            rows = connection.execute(sa.text("SELECT * FROM coach_team.everyone()")).all()
        return tuple(
            Everyone(str(row.member_id), row.name, row.is_admin, row.publishes, row.joined_at) for row in rows
        )

    def remove(self, member_id: str) -> None:
        """Take a member's login, and with it all that they released and published."""
        self._ask("SELECT coach_team.remove_member(:id)", id=_id(member_id))

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """A transaction for what an admin does beside these (`administering`)."""
        with self._connected() as connection:
            check_store(connection, self._membership.team_id)
            yield connection

    def _ask(self, sql: str, **values: object) -> object:
        with self._connected() as connection:
            check_store(connection, self._membership.team_id)
            return connection.execute(sa.text(sql), values).scalar_one()

    @contextmanager
    def _connected(self) -> Iterator[Connection]:
        if self._stopped:
            raise EnvironmentProblem("team.unreachable", host=self._host)
        with asked(self._host), self._engine.connect() as connection, connection.begin():
            self._now = connection
            try:
                yield connection
            finally:
                self._now = None

    def _out(self, connection: Connection) -> tuple[OutRelease, ...]:
        rows = connection.execute(
            sa.select(
                release.c.release_id, release.c.kind, release.c.title, release.c.until, release.c.released_at
            )
            .where(release.c.author == self._me)
            .order_by(release.c.released_at.desc())
            .limit(MOST_LISTED)
        ).all()
        readers: dict[uuid.UUID, list[ReleaseReader]] = defaultdict(list)
        for release_id, reader, first, last in connection.execute(
            sa.select(
                release_reader.c.release_id,
                release_reader.c.reader,
                release_reader.c.first_opened_at,
                release_reader.c.last_opened_at,
            ).where(release_reader.c.author == self._me)
        ):
            readers[release_id].append(ReleaseReader(self.name_of(reader), first, last))
        answers = self._answers(connection, ANSWERS.where(answer.c.release_author == self._me))
        return tuple(
            OutRelease(
                str(release_id), ReleaseKind(kind), title, tuple(readers.get(release_id, ())), until,
                OutState.OUT, released_at, tuple(answers.get(release_id, ())),
            )
            for release_id, kind, title, until, released_at in rows
        )  # fmt: skip

    def _received(self, connection: Connection) -> tuple[ReceivedRelease, ...]:
        mine = release_reader.c.reader == self._me
        rows = connection.execute(
            sa.select(
                release_reader.c.release_id,
                release_reader.c.kind,
                release_reader.c.title,
                release_reader.c.author,
                release_reader.c.released_at,
                release_reader.c.until,
                release_reader.c.last_opened_at,
            )
            .where(mine, release_reader.c.ends_at > sa.func.now())
            .order_by(release_reader.c.released_at.desc())
            .limit(MOST_LISTED)
        ).all()
        if not rows:
            return ()
        under = ANSWERS.join(release_reader, release_reader.c.release_id == answer.c.release_id)
        answers = self._answers(connection, under.where(mine))
        return tuple(
            ReceivedRelease(
                str(release_id), ReleaseKind(kind), title, self.name_of(author), released_at, until, opened,
                tuple(answers.get(release_id, ())),
            )
            for release_id, kind, title, author, released_at, until, opened in rows
        )  # fmt: skip

    def _answers(
        self, connection: Connection, wanted: sa.Select[Any, Any, Any, Any, Any]
    ) -> dict[uuid.UUID, list[ReleaseAnswer]]:
        found: dict[uuid.UUID, list[ReleaseAnswer]] = defaultdict(list)
        for release_id, answer_id, author, written_at, text in connection.execute(
            wanted.order_by(answer.c.written_at)
        ):
            name, by_me = self.name_of(author), author == self._me
            found[release_id].append(ReleaseAnswer(str(answer_id), name, by_me, written_at, text))
        return found


def store_of(folder: Path, membership: Joined) -> TeamStore:
    """Return the store of the team that was joined. Asks the keyring. Raises EnvironmentProblem."""
    root = None if membership.without_tls else folder / ROOT_NAME
    password = secret(password_of(membership.login))
    return TeamStore(membership, LoginData(membership.place, membership.login, password, root))


def _id(text: str) -> uuid.UUID:
    """Read an id of a client. Raises EnvironmentProblem where it is none."""
    try:
        return uuid.UUID(text)
    except ValueError as error:
        raise EnvironmentProblem("team.unsendable") from error
