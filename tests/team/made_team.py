"""A made team: a server, a store in a database of its own, and members with a folder and a keyring each."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path

import keyring

from coach.model.team import Release, ReleaseKind
from coach.team.administering import invite
from coach.team.connection import LoginData
from coach.team.founding import Founder, found_team
from coach.team.invitation import Invitation, Place, invitation_text
from coach.team.joining import join
from coach.team.membership import Joined
from coach.team.store import TeamStore, store_of
from tests.keyrings import memory_keyring
from tests.team.postgres import Server

FOUNDER, FOUNDERS_PASSWORD = "founder", "may-create-roles"
_numbers = itertools.count()


class Person:
    """One member on a machine of their own."""

    def __init__(self, folder: Path, invitation: Invitation) -> None:
        self.folder = folder
        self.name = invitation.name
        self.membership: Joined = join(folder, invitation_text(invitation))
        self.store: TeamStore = store_of(folder, self.membership)

    @property
    def member_id(self) -> str:
        return str(self.membership.member_id)


class MadeTeam:
    """A team in a database of its own. The founder is no superuser."""

    def __init__(self, server: Server, folder: Path) -> None:
        self.server, self.folder = server, folder
        self.database = f"team{next(_numbers)}"
        self.founder_name = f"{FOUNDER}_{self.database}"
        server.sql(
            "postgres",
            f"CREATE ROLE {self.founder_name} LOGIN CREATEROLE PASSWORD '{FOUNDERS_PASSWORD}'",
            f"CREATE DATABASE {self.database}",
            f"GRANT CREATE ON DATABASE {self.database} TO {self.founder_name}",
        )
        self.place = Place("localhost", server.port, self.database, server.authority.root.read_text())
        self.founder = Founder(
            LoginData(self.place, self.founder_name, FOUNDERS_PASSWORD, server.authority.root)
        )
        self.admin = Person(folder / "admin", found_team(self.founder, self.place, "North", "Ada"))
        self.people = [self.admin]

    def add(self, name: str, *, publishes: bool = False, admin: bool = False) -> Person:
        invitation = self.invited(name, publishes=publishes, admin=admin)
        person = Person(self.folder / f"member{len(self.people)}", invitation)
        self.people.append(person)
        return person

    def invited(self, name: str, *, publishes: bool = False, admin: bool = False) -> Invitation:
        return invite(self.admin.store, self.admin.membership, name, publishes=publishes, admin=admin)

    def sql(self, *statements: str) -> list[tuple[object, ...]]:
        """What the superuser sees."""
        return self.server.sql(self.database, *statements)

    def close(self) -> None:
        for person in self.people:
            person.store.close()


@contextmanager
def made_team(server: Server, folder: Path) -> Iterator[MadeTeam]:
    """A team, with a keyring in memory for all its people: the names in it hold their logins."""
    with memory_keyring():
        team = MadeTeam(server, folder)
        try:
            yield team
        finally:
            team.close()


def made_release(*readers: Person, content: str = "3 talk-overs", days: int = 7, **more: str) -> Release:
    return Release(
        more.get("release_id", str(uuid.uuid4())),
        ReleaseKind.CALL,
        more.get("title", "Call of Monday"),
        content,
        tuple(reader.member_id for reader in readers),
        date.today() + timedelta(days=days),
    )


def end_of(release: Release) -> datetime:
    """When the last day is over here."""
    return datetime.combine(release.until + timedelta(days=1), datetime.min.time()).astimezone()


def kept_secrets() -> dict[tuple[str, str], str]:
    """What the keyring in memory holds."""
    kept: dict[tuple[str, str], str] = keyring.get_keyring().kept  # type: ignore[attr-defined]
    return kept
