"""The store as its members use it: who sees what, what is there once, and what is gone."""

from __future__ import annotations

import dataclasses
import uuid
from datetime import date, timedelta

import msgspec
import pytest

from coach.model import team_limits as limits
from coach.model.problems import EnvironmentProblem
from coach.model.team import Member, OutState
from coach.team.administering import invite
from coach.team.founding import found_team, upgrade_store
from coach.team.invitation import invitation_text
from coach.team.joining import join, leave
from coach.team.membership import joined, password_of
from coach.team.migrations.functions_0001 import NUMBERS
from tests.hostile_text import HOSTILE
from tests.team.made_team import MadeTeam, Person, end_of, kept_secrets, made_release


def send(author: Person, *readers: Person, **more: object):
    release = made_release(*readers, **more)  # type: ignore[arg-type]
    author.store.release(release, end_of(release))
    return release


class TestFounding:
    def test_the_founder_is_no_superuser(self, team: MadeTeam):
        rows = team.sql(
            "SELECT rolsuper, rolcreaterole FROM pg_roles WHERE rolname IN"
            f" (SELECT login FROM coach_team.member) OR rolname = '{team.founder_name}' ORDER BY rolcreaterole"
        )
        assert rows == [(False, False), (False, True)]

    def test_nobody_is_left_in_the_roles_behind(self, team: MadeTeam):
        rows = team.sql(
            "SELECT r.rolname, r.rolcanlogin, (SELECT count(*) FROM pg_auth_members m"
            " WHERE m.roleid = r.oid AND pg_has_role(m.member, r.oid, 'USAGE'))"
            " FROM pg_roles r WHERE r.rolname LIKE"
            " (SELECT left(login, 14) FROM coach_team.member LIMIT 1) || '\\_%'"
            " AND (r.rolname LIKE '%\\_owner' OR r.rolname LIKE '%\\_keeper' OR r.rolname LIKE '%\\_maker')"
        )
        assert len(rows) == 3
        assert {row[1:] for row in rows} == {(False, 0)}

    def test_row_security_is_forced_on_every_table(self, team: MadeTeam):
        rows = team.sql(
            "SELECT relname, relrowsecurity AND relforcerowsecurity FROM pg_class"
            " WHERE relnamespace = 'coach_team'::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'f')"
        )
        assert len(rows) == 9
        assert all(forced for _, forced in rows)

    def test_each_function_has_a_fixed_search_path(self, team: MadeTeam):
        rows = team.sql(
            "SELECT proname, prosecdef, proconfig, has_function_privilege('public', oid, 'EXECUTE')"
            " FROM pg_proc WHERE pronamespace = 'coach_team'::regnamespace"
        )
        assert len(rows) == 17
        assert all(row[1:] == (True, ["search_path=pg_catalog, pg_temp"], False) for row in rows), rows

    def test_a_second_store_is_refused(self, team: MadeTeam):
        with pytest.raises(EnvironmentProblem, match=r"team\.store_there"):
            found_team(team.founder, team.place, "South", "Sam")

    def test_whoever_may_not_make_roles_is_told(self, team: MadeTeam):
        weak = dataclasses.replace(team.founder.data, login=f"weak_{team.database}")
        team.sql(f"CREATE ROLE {weak.login} LOGIN PASSWORD '{weak.password}'", "DROP SCHEMA coach_team CASCADE")
        team.sql(f"GRANT CONNECT ON DATABASE {team.database} TO {weak.login}")
        with pytest.raises(EnvironmentProblem, match=r"team\.may_not_found"):
            found_team(dataclasses.replace(team.founder, data=weak), team.place, "South", "Sam")

    def test_an_upgrade_of_the_newest_changes_nothing(self, team: MadeTeam):
        bob = team.add("Bob")
        release = send(team.admin, bob)
        assert upgrade_store(team.founder) == limits.SCHEMA_NUMBER
        assert [one.release_id for one in bob.store.read().received] == [release.release_id]

    def test_two_teams_on_one_server_are_strangers(self, team: MadeTeam, server, tmp_path):
        other = MadeTeam(server, tmp_path / "other")
        try:
            send(other.admin, other.add("Olga"))
            assert team.admin.store.read().members == (Member(team.admin.member_id, "Ada"),)
            moved = msgspec.structs.replace(team.invited("Mo"), place=other.place)
            with pytest.raises(EnvironmentProblem, match=r"team\.not_allowed"):
                join(tmp_path / "x", invitation_text(moved))
        finally:
            other.close()


class TestJoining:
    def test_the_password_is_changed_and_never_logged(self, team: MadeTeam):
        invitation = team.invited("Bob")
        bob = Person(team.folder / "bob", invitation)
        kept = kept_secrets()[("Coach", password_of(invitation.login))]
        assert kept != invitation.password
        log = team.server.log()
        assert kept not in log
        assert invitation.password not in log
        bob.store.close()

    def test_no_secret_is_in_a_file(self, team: MadeTeam):
        for (_, name), secret in kept_secrets().items():
            for path in team.folder.rglob("*"):
                if path.is_file():
                    assert secret.encode() not in path.read_bytes(), name

    def test_an_invitation_works_once(self, team: MadeTeam):
        invitation = team.invited("Bob")
        Person(team.folder / "bob", invitation).store.close()
        kept_secrets().pop(("Coach", password_of(invitation.login)))
        with pytest.raises(EnvironmentProblem, match=r"team\.login_refused"):
            join(team.folder / "elsewhere", invitation_text(invitation))

    def test_joining_goes_on_after_a_kill(self, team: MadeTeam):
        invitation = team.invited("Bob")
        Person(team.folder / "bob", invitation).store.close()
        (team.folder / "bob" / "membership.json").unlink()  # killed before it was written
        assert join(team.folder / "bob", invitation_text(invitation)).name == "Bob"

    def test_nobody_sees_who_has_not_joined(self, team: MadeTeam):
        invitation = team.invited("Bob")
        assert [one.name for one in team.admin.store.read().members or ()] == ["Ada"]
        release = dataclasses.replace(made_release(team.admin), reader_ids=(str(invitation.member_id),))
        with pytest.raises(EnvironmentProblem, match=r"team\.no_such_member"):
            team.admin.store.release(release, end_of(release))
        assert [(one.name, one.joined_at is None) for one in team.admin.store.everyone()] == [
            ("Ada", False),
            ("Bob", True),
        ]

    def test_an_old_invitation_is_refused(self, team: MadeTeam):
        invitation = team.invited("Bob")
        ((until,),) = team.sql(f"SELECT rolvaliduntil FROM pg_roles WHERE rolname = '{invitation.login}'")
        assert until is not None
        team.sql(f"ALTER ROLE {invitation.login} VALID UNTIL '2020-01-01'")
        with pytest.raises(EnvironmentProblem, match=r"team\.login_refused"):
            join(team.folder / "bob", invitation_text(invitation))

    def test_a_name_is_taken_once(self, team: MadeTeam):
        team.add("Bob")
        with pytest.raises(EnvironmentProblem, match=r"team\.name_taken"):
            team.invited("bob")

    def test_only_an_admin_invites_and_removes(self, team: MadeTeam):
        bob = team.add("Bob")
        for ask in (
            bob.store.everyone,
            lambda: bob.store.remove(team.admin.member_id),
            lambda: invite(bob.store, bob.membership, "Mallory"),
        ):
            with pytest.raises(EnvironmentProblem, match=r"team\.not_allowed"):
                ask()
        carol = team.add("Carol", admin=True)
        carol.store.remove(bob.member_id)
        with pytest.raises(EnvironmentProblem, match=r"team\.not_allowed"):
            carol.store.remove(carol.member_id)

    def test_whoever_is_removed_is_gone_with_their_releases(self, team: MadeTeam):
        bob, carol = team.add("Bob"), team.add("Carol")
        send(bob, carol)
        team.admin.store.remove(bob.member_id)
        assert carol.store.read().received == ()
        with pytest.raises(EnvironmentProblem, match=r"team\.login_refused"):
            bob.store.read()
        assert team.sql(f"SELECT count(*) FROM pg_roles WHERE rolname = '{bob.membership.login}'") == [(0,)]
        assert team.sql("SELECT count(*) FROM coach_team.release") == [(0,)]

    def test_leaving_forgets_here_and_withdraws_nothing(self, team: MadeTeam):
        bob, carol = team.add("Bob"), team.add("Carol")
        send(bob, carol)
        leave(bob.folder)
        assert joined(bob.folder) is None
        assert not bob.folder.exists()
        assert ("Coach", password_of(bob.membership.login)) not in kept_secrets()
        assert len(carol.store.read().received) == 1
        with pytest.raises(EnvironmentProblem, match=r"team\.not_joined"):
            leave(bob.folder)


class TestReleasing:
    def test_a_reader_sees_it_and_nobody_else_does(self, team: MadeTeam):
        bob, carol, dan = team.add("Bob"), team.add("Carol"), team.add("Dan", admin=True)
        release = send(bob, carol, content="3 talk-overs")
        (there,) = carol.store.read().received
        assert (there.release_id, there.author, there.title, there.opened_at) == (
            release.release_id,
            "Bob",
            release.title,
            None,
        )
        assert carol.store.open_release(release.release_id) == "3 talk-overs"
        for other in (team.admin, dan):
            read = other.store.read()
            assert (read.out, read.received) == ((), ())
            with pytest.raises(EnvironmentProblem, match=r"team\.no_such_release"):
                other.store.open_release(release.release_id)
            with pytest.raises(EnvironmentProblem, match=r"team\.no_such_release"):
                other.store.answer(str(uuid.uuid4()), release.release_id, "and?")

    def test_the_author_sees_when_it_was_opened(self, team: MadeTeam):
        bob, carol, dan = team.add("Bob"), team.add("Carol"), team.add("Dan")
        release = send(bob, carol, dan)
        carol.store.open_release(release.release_id)
        carol.store.open_release(release.release_id)
        (out,) = bob.store.read().out
        opened = {one.name: one for one in out.readers}
        assert out.state is OutState.OUT
        assert opened["Dan"].first_opened_at is None
        first, last = opened["Carol"].first_opened_at, opened["Carol"].last_opened_at
        assert first is not None
        assert last is not None
        assert first < last
        (mine,) = carol.store.read().received
        assert mine.opened_at == last
        bob.store.open_release(release.release_id)  # the author looks: that is no opening
        assert {one.name: one for one in bob.store.read().out[0].readers} == opened

    def test_answers_are_seen_by_those_it_names(self, team: MadeTeam):
        bob, carol, dan = team.add("Bob"), team.add("Carol"), team.add("Dan")
        release = send(bob, carol, dan)
        answer_id = str(uuid.uuid4())
        for _ in range(2):
            carol.store.answer(answer_id, release.release_id, "Thank you.")
        bob.store.answer(str(uuid.uuid4()), release.release_id, "See you.")
        said = [("Carol", "Thank you."), ("Bob", "See you.")]
        assert [(one.author, one.text) for one in bob.store.read().out[0].answers] == said
        assert [(one.author, one.text) for one in dan.store.read().received[0].answers] == said
        assert [one.by_me for one in carol.store.read().received[0].answers] == [True, False]
        with pytest.raises(EnvironmentProblem, match=r"team\.other_id"):
            dan.store.answer(answer_id, release.release_id, "Mine.")

    def test_sent_twice_it_is_there_once(self, team: MadeTeam):
        bob = team.add("Bob")
        release = made_release(bob)
        times = {team.admin.store.release(release, end_of(release)) for _ in range(3)}
        assert len(times) == 1
        assert len(bob.store.read().received) == 1
        for changed in (
            dataclasses.replace(release, content="other"),
            dataclasses.replace(release, title="other"),
            dataclasses.replace(release, until=release.until + timedelta(days=1)),
        ):
            with pytest.raises(EnvironmentProblem, match=r"team\.other_id"):
                team.admin.store.release(changed, end_of(changed))
        stolen = dataclasses.replace(release, reader_ids=(team.admin.member_id,))
        with pytest.raises(EnvironmentProblem, match=r"team\.other_id"):
            bob.store.release(stolen, end_of(stolen))

    def test_withdrawn_is_gone_and_never_comes_back(self, team: MadeTeam):
        bob = team.add("Bob")
        release = send(team.admin, bob)
        bob.store.answer(str(uuid.uuid4()), release.release_id, "Thank you.")
        with pytest.raises(EnvironmentProblem, match=r"team\.no_such_release"):
            bob.store.withdraw(release.release_id)
        for _ in range(2):
            team.admin.store.withdraw(release.release_id)
        assert bob.store.read().received == ()
        for table in ("release", "release_reader", "answer"):
            assert team.sql(f"SELECT count(*) FROM coach_team.{table}") == [(0,)], table
        with pytest.raises(EnvironmentProblem, match=r"team\.withdrawn"):
            team.admin.store.release(release, end_of(release))

    def test_after_its_day_only_the_author_sees_it(self, team: MadeTeam):
        bob = team.add("Bob")
        release = send(team.admin, bob)
        _end(team, release.release_id, "1 second")
        assert bob.store.read().received == ()
        for ask in (
            lambda: bob.store.open_release(release.release_id),
            lambda: bob.store.answer(str(uuid.uuid4()), release.release_id, "late"),
        ):
            with pytest.raises(EnvironmentProblem, match=r"team\.no_such_release"):
                ask()
        assert len(team.admin.store.read().out) == 1
        _end(team, release.release_id, f"{limits.KEPT_OVER_DAYS} days 1 hour")
        bob.store.read()  # whoever asks next deletes it
        assert team.sql("SELECT count(*) FROM coach_team.release") == [(0,)]

    def test_what_the_store_does_not_take_is_said(self, team: MadeTeam):
        bob = team.add("Bob")
        for release, key in (
            (made_release(bob, content="é" * limits.MOST_CONTENT_BYTES), "too_large"),
            (made_release(bob, title="t" * (limits.MOST_TITLE + 1)), "too_large"),
            (made_release(bob, content="a\0b"), "unsendable"),
            (made_release(bob, content="a\ud800b"), "unsendable"),
            (made_release(bob, days=-1), "over_already"),
            (made_release(bob, days=400), "too_long"),
            (made_release(team.admin), "no_such_member"),
            (made_release(), "no_such_member"),
            (dataclasses.replace(made_release(bob), reader_ids=(str(uuid.uuid4()),)), "no_such_member"),
            (made_release(bob, release_id="no id"), "unsendable"),
        ):
            with pytest.raises(EnvironmentProblem, match=rf"team\.{key}"):
                team.admin.store.release(release, end_of(release))
        assert team.sql("SELECT count(*) FROM coach_team.release") == [(0,)]
        at_most = made_release(bob, content="x" * limits.MOST_CONTENT_BYTES, title="t" * limits.MOST_TITLE)
        team.admin.store.release(at_most, end_of(at_most))

    def test_hostile_names_and_titles_come_back_as_they_are(self, team: MadeTeam):
        hostile = HOSTILE.replace("\0", "")[: limits.MOST_NAME]
        eve = team.add(hostile)
        bob = team.add("'; DROP SCHEMA coach_team CASCADE; --")
        release = send(eve, bob, title=HOSTILE, content=HOSTILE * 3)
        (there,) = bob.store.read().received
        assert (there.author, there.title) == (hostile, HOSTILE)
        assert bob.store.open_release(release.release_id) == HOSTILE * 3


def _end(team: MadeTeam, release_id: str, ago: str) -> None:
    for table in ("release", "release_reader", "answer"):
        ends_at = f"now() - interval '{ago}'"
        team.sql(f"UPDATE coach_team.{table} SET ends_at = {ends_at} WHERE release_id = '{release_id}'")


class TestVersions:
    @pytest.mark.parametrize(
        ("change", "key"),
        [
            ("oldest_client = 99", "newer_store"),
            ("schema_number = 0", "older_store"),
            ("team_id = gen_random_uuid()", "another_store"),
        ],
    )
    def test_a_client_that_does_not_fit_does_nothing(self, team: MadeTeam, change: str, key: str):
        bob = team.add("Bob")
        invitation = team.invited("Carol")
        team.sql(f"UPDATE coach_team.store SET {change}")
        release = made_release(bob)
        for ask in (
            team.admin.store.read,
            lambda: team.admin.store.release(release, end_of(release)),
            lambda: team.admin.store.withdraw(release.release_id),
            lambda: join(team.folder / "carol", invitation_text(invitation)),
        ):
            with pytest.raises(EnvironmentProblem, match=rf"team\.{key}"):
                ask()
        assert team.sql("SELECT count(*) FROM coach_team.release") == [(0,)]
        assert team.sql("SELECT count(*) FROM coach_team.withdrawn") == [(0,)]

    def test_a_newer_schema_that_takes_this_client_is_used(self, team: MadeTeam):
        team.sql("UPDATE coach_team.store SET schema_number = 99")
        assert team.admin.store.read().out == ()
        with pytest.raises(EnvironmentProblem, match=r"team\.newer_store"):
            upgrade_store(team.founder)

    def test_without_a_store_that_is_said(self, team: MadeTeam):
        team.sql("DROP SCHEMA coach_team CASCADE")
        with pytest.raises(EnvironmentProblem, match=r"team\.no_store"):
            team.admin.store.read()


def test_clients_keep_to_the_limits_of_the_newest_schema():
    assert {name: getattr(limits, name) for name in NUMBERS} == NUMBERS


def test_today_is_a_day_that_can_be_chosen(team: MadeTeam):
    bob = team.add("Bob")
    release = made_release(bob, days=0)
    assert release.until == date.today()
    team.admin.store.release(release, end_of(release))
    assert len(bob.store.read().received) == 1
