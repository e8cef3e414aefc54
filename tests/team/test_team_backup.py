"""Backup and restore with the server's own tools, as packaging/TEAM.md says."""

from __future__ import annotations

from tests.team.made_team import MadeTeam, end_of, made_release

WHAT_MUST_STAY = (
    "SELECT relname, relrowsecurity, relforcerowsecurity, relacl::text FROM pg_class"
    " WHERE relnamespace = 'coach_team'::regnamespace AND relkind = 'r' ORDER BY 1",
    "SELECT tablename, policyname, roles::text, cmd, qual, with_check FROM pg_policies ORDER BY 1, 2",
    "SELECT proname, prosrc, prosecdef, proconfig, proowner::regrole::text, proacl::text FROM pg_proc"
    " WHERE pronamespace = 'coach_team'::regnamespace ORDER BY 1",
    *(
        f"SELECT * FROM coach_team.{table} ORDER BY 1"
        for table in ("release", "release_reader", "member", "store")
    ),
)


def test_a_restored_store_is_the_same(team: MadeTeam):
    bob, carol, server = team.add("Bob"), team.add("Carol"), team.server
    release = made_release(carol)
    bob.store.release(release, end_of(release))
    before = [team.sql(one) for one in WHAT_MUST_STAY]
    reach = ("-h", "127.0.0.1", "-p", str(server.port), "-U", "postgres")
    roles, store = (str(server.folder / f"{team.database}.{name}") for name in ("roles.sql", "store.dump"))
    server.run("pg_dumpall", *reach, "--roles-only", f"--file={roles}")
    server.run("pg_dump", *reach, "--format=custom", f"--file={store}", team.database)

    logins = [login for (login,) in team.sql("SELECT login::text FROM coach_team.member")]
    prefix = str(logins[0])[:14]
    server.sql("postgres", f"DROP DATABASE {team.database}")
    behind = [f"{prefix}_{name}" for name in ("members", "maker", "keeper", "owner")]
    server.sql("postgres", *(f"DROP ROLE {role}" for role in (*logins, *behind)))

    server.run("psql", *reach, "-d", "postgres", "-q", "-f", roles)
    server.run("createdb", *reach, team.database)
    server.run("pg_restore", *reach, "--exit-on-error", "-d", team.database, store)
    assert [team.sql(one) for one in WHAT_MUST_STAY] == before
    assert [one.release_id for one in carol.store.read().received] == [release.release_id]
    assert team.admin.store.read().received == ()
    bob.store.withdraw(release.release_id)
    assert carol.store.read().received == ()
    team.add("Dan")


def test_an_old_backup_of_the_store_is_told_again(team: MadeTeam):
    """What was withdrawn after a backup is there again: its author sees it and withdraws it."""
    bob, carol = team.add("Bob"), team.add("Carol")
    release = made_release(carol)
    bob.store.release(release, end_of(release))
    rows = {
        table: team.sql(f"SELECT row_to_json(t)::text FROM coach_team.{table} t")
        for table in ("release", "release_reader")
    }
    bob.store.withdraw(release.release_id)
    team.sql("DELETE FROM coach_team.withdrawn")
    with team.server.superuser(team.database) as superuser:
        for table, found in rows.items():
            made = f"json_populate_record(NULL::coach_team.{table}, %s)"
            for row in found:
                superuser.execute(f"INSERT INTO coach_team.{table} SELECT * FROM {made}", row)
    assert [one.release_id for one in bob.store.read().out] == [release.release_id]
    bob.store.withdraw(release.release_id)
    assert carol.store.read().received == ()
