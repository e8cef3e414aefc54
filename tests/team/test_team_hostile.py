"""By SQL, as each role: nobody reads, changes or deletes what isn't theirs."""

from __future__ import annotations

import random
import uuid
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import psycopg
import pytest

from coach.team.founding import verifier
from coach.team.invitation import Invitation
from coach.team.membership import password_of
from tests.team.hostile_sql import ALL, BEFORE, MARK, VERIFIER
from tests.team.made_team import MadeTeam, Person, end_of, kept_secrets, made_release, made_team
from tests.team.postgres import Server

ROLES = ("outsider", "admin", "publisher", "reader of another", "not joined")
TRIES = 10_000
"""Of the slow form (`bootstrap.py test --cluster`)."""


class Attacked:
    """A team with a victim's release, and a connection of each role that tries to get at it."""

    def __init__(self, server: Server, team: MadeTeam) -> None:
        self.server, self.team = server, team
        victim, reader = team.add("Vera"), team.add("Rita")
        outsider, publisher = team.add("Otto"), team.add("Paul", publishes=True)
        other = team.add("Olga")
        self.release = made_release(reader, title=f"{MARK} title", content=f"{MARK} content")
        victim.store.release(self.release, end_of(self.release))
        reader.store.open_release(self.release.release_id)
        reader.store.answer(str(uuid.uuid4()), self.release.release_id, f"{MARK} answer")
        harmless = made_release(other)
        outsider.store.release(harmless, end_of(harmless))
        people = {"outsider": outsider, "admin": team.admin, "publisher": publisher, "reader of another": other}
        self.logins = {role: _login(person) for role, person in people.items()}
        self.ids = {role: person.member_id for role, person in people.items()}
        invited: Invitation = team.invited("Nina")
        self.logins["not joined"] = (invited.login, invited.password)
        self.ids["not joined"] = str(invited.member_id)
        prefix = victim.membership.login[:14]
        self.fields = {
            "release": self.release.release_id,
            "victim": victim.member_id,
            "reader": reader.member_id,
            "victim_login": victim.membership.login,
            "verifier": VERIFIER,
            "database": team.database,
            **{name: f"{prefix}_{name}" for name in ("owner", "keeper", "maker", "members")},
        }
        self.before = self.snapshot()

    def connect(self, role: str) -> psycopg.Connection:
        login, password = self.logins[role]
        return psycopg.connect(
            host="127.0.0.1", port=self.server.port, dbname=self.team.database, user=login, password=password,
            sslmode="verify-full", sslrootcert=str(self.server.authority.root), autocommit=True,
            options="-c statement_timeout=5000",
        )  # fmt: skip

    def attempt(self, role: str, connection: psycopg.Connection, statement: str) -> str:
        """Try one statement. Returns everything that the server said."""
        said: list[str] = []

        def hear(notice: psycopg.errors.Diagnostic) -> None:
            said.append(f"{notice.message_primary} {notice.message_detail} {notice.message_hint}")

        connection.add_notice_handler(hear)
        try:
            filled = statement.format(me=self.ids[role], **self.fields)
            cursor = connection.cursor()
            if filled.startswith("COPY") and "TO STDOUT" in filled:
                with cursor.copy(filled) as copied:
                    said += [bytes(block).decode(errors="replace") for block in copied]
            else:
                cursor.execute(filled)
                more: bool | None = True
                while more:
                    if cursor.description:
                        said += [repr(row) for row in cursor.fetchall()]
                    more = cursor.nextset()
        except psycopg.Error as error:
            said.append(f"{error} {error.diag.message_detail} {error.diag.message_hint} {error.diag.context}")
        finally:
            connection.remove_notice_handler(hear)
            with suppress(psycopg.Error):
                connection.execute("ROLLBACK")
                connection.execute("RESET SESSION AUTHORIZATION")
                connection.execute("DISCARD ALL")
        return "\n".join(said)

    def snapshot(self) -> tuple[object, ...]:
        """Everything that must stay: the victim's rows, who is who, the roles, policies and rights."""
        release_id = self.release.release_id
        asked = (
            *(f"SELECT * FROM coach_team.{table} WHERE release_id = '{release_id}' ORDER BY 1, 2"
              for table in ("release", "release_reader", "answer")),
            "SELECT * FROM coach_team.member ORDER BY 1",
            "SELECT * FROM coach_team.store",
            "SELECT * FROM coach_team.withdrawn",
            "SELECT a.rolname, a.rolsuper, a.rolcreaterole, a.rolbypassrls, a.rolcanlogin, a.rolpassword,"
            " r.rolconfig FROM pg_authid a JOIN pg_roles r USING (oid)"
            f" WHERE a.rolname LIKE '{self.fields['owner'][:14]}%' ORDER BY 1",
            "SELECT roleid::regrole::text, member::regrole::text, admin_option FROM pg_auth_members"
            " ORDER BY 1, 2",
            "SELECT relname, relrowsecurity, relforcerowsecurity, relacl::text, relowner FROM pg_class"
            " WHERE relnamespace = 'coach_team'::regnamespace ORDER BY 1",
            "SELECT proname, prosrc, proconfig, proacl::text, proowner FROM pg_proc"
            " WHERE pronamespace = 'coach_team'::regnamespace ORDER BY 1",
            "SELECT tablename, policyname, roles::text, qual, with_check FROM pg_policies ORDER BY 1, 2",
        )  # fmt: skip
        return tuple(self.team.sql(one) for one in asked)


@pytest.fixture(scope="module")
def attacked(server: Server, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Attacked]:
    with made_team(server, tmp_path_factory.mktemp("attacked")) as team:
        yield Attacked(server, team)


def _login(person: Person) -> tuple[str, str]:
    return person.membership.login, kept_secrets()[("Coach", password_of(person.membership.login))]


def test_there_are_enough_tries():
    assert len(ALL) >= 100


@pytest.mark.parametrize("role", ROLES)
def test_no_statement_gets_at_anothers(attacked: Attacked, role: str):
    with attacked.connect(role) as connection:
        for statement in ALL:
            if statement.startswith("COPY coach_team.release_reader FROM"):
                continue
            if role == "not joined" and "join_team('{verifier}')" in statement:
                continue  # it is theirs to do
            said = attacked.attempt(role, connection, statement)
            assert MARK not in said, f"{statement}\n{said}"
    assert attacked.snapshot() == attacked.before


def test_the_mark_would_be_seen(attacked: Attacked):
    with attacked.server.superuser(attacked.team.database) as superuser:
        said = [attacked.attempt("admin", superuser, one) for one in ALL[:16] if "STDOUT" not in one]
    assert sum(MARK in one for one in said) >= 2


def test_a_reader_sees_and_opens_no_more_than_it_names(attacked: Attacked):
    rita = next(person for person in attacked.team.people if person.name == "Rita")
    attacked.logins["reader"], attacked.ids["reader"] = _login(rita), rita.member_id
    stamped = attacked.team.sql("SELECT first_opened_at, last_opened_at FROM coach_team.release_reader")
    with attacked.connect("reader") as connection:
        for statement in (
            "SELECT content FROM coach_team.release",
            "COPY (SELECT content FROM coach_team.release) TO STDOUT",
            "SELECT r FROM coach_team.release r",
            "UPDATE coach_team.release_reader SET first_opened_at = NULL, last_opened_at = NULL",
            "UPDATE coach_team.release SET ends_at = 'infinity'",
            "DELETE FROM coach_team.answer",
            "UPDATE coach_team.answer SET text = 'x'",
            "SELECT coach_team.withdraw('{release}')",
        ):
            said = attacked.attempt("reader", connection, statement)
            assert f"{MARK} content" not in said, statement
        assert MARK in attacked.attempt("reader", connection, "SELECT title FROM coach_team.release_reader")
        assert MARK in attacked.attempt("reader", connection, "SELECT text FROM coach_team.answer")
    again = attacked.team.sql("SELECT first_opened_at, last_opened_at FROM coach_team.release_reader")
    assert again == stamped, "reading by SQL gives no content, so there is nothing to stamp"
    assert attacked.snapshot() == attacked.before


def test_a_removed_members_open_session_sees_nothing(server: Server, tmp_path: Path):
    with made_team(server, tmp_path) as team:
        vera, rita = team.add("Vera"), team.add("Rita")
        release = made_release(rita, title=MARK)
        vera.store.release(release, end_of(release))
        login, password = _login(rita)
        with psycopg.connect(
            host="127.0.0.1", port=server.port, dbname=team.database, user=login, password=password,
            sslmode="require", autocommit=True,
        ) as session:  # fmt: skip
            assert session.execute("SELECT title FROM coach_team.release_reader").fetchall() == [(MARK,)]
            team.admin.store.remove(rita.member_id)
            with suppress(psycopg.Error):
                assert session.execute("SELECT title FROM coach_team.release_reader").fetchall() == []
            with pytest.raises(psycopg.Error):
                session.execute(f"SELECT coach_team.open_release('{release.release_id}')")


def test_a_password_in_plain_is_refused(attacked: Attacked):
    with attacked.connect("admin") as connection:
        said = attacked.attempt(
            "admin",
            connection,
            "SELECT coach_team.invite(gen_random_uuid(), 'P', 'secret', false, false, NULL, NULL)",
        )
    assert "verifier" in said
    with attacked.team.admin.store.transaction() as made:
        assert verifier(made, "secret", "x").startswith("SCRAM-SHA-256$")


@pytest.mark.cluster
@pytest.mark.parametrize("role", ROLES)
def test_ten_thousand_tries_get_nothing(attacked: Attacked, role: str):
    chance = random.Random(role)
    tried = 0
    with attacked.connect(role) as connection:
        while tried < TRIES / len(ROLES):
            before, statement = chance.choice(BEFORE), chance.choice(ALL)
            if statement.startswith("COPY") or "join_team('{verifier}')" in statement:
                before = ""
                if not statement.startswith("COPY (SELECT"):
                    continue
            whole = f"{before}; {statement}" if before else statement
            said = attacked.attempt(role, connection, whole)
            assert MARK not in said, whole
            tried += 1
            if tried % 500 == 0:
                assert attacked.snapshot() == attacked.before, whole
    assert attacked.snapshot() == attacked.before
    assert tried >= TRIES / len(ROLES)
