"""A team's store on this machine: 5,000 agents, a million releases, 200 clients that ask once in 5 s.

The server is a real PostgreSQL in a folder of its own, with TLS, and the clients run beside it on the same
cores, so their own work counts too: a list is what the app does in a turn (`TeamStore.read`), a release what it
sends. Each client has one connection of its own, for logins are personal: `--connect kept` holds it in a pool
of one, `--connect each` makes it anew for every request, as the app does.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import threading
import time
import uuid
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from coach.model.problems import EnvironmentProblem
from coach.model.team import Release, ReleaseKind
from coach.team.connection import LoginData, engine_with, parameters
from coach.team.founding import Founder, found_team, verifier
from coach.team.invitation import Place
from coach.team.membership import Joined
from coach.team.store import TeamStore
from tests.benchmarks.figures import percentile, say
from tests.team.postgres import PASSWORD, SUPERUSER, Server, why_none

CLIENTS, EVERY_S, RELEASES_PER_S = 200, 5.0, 2.0
SUPERVISORS = 250
"""Each reads what 20 agents release: ours."""
WARM_UP_S = 30.0
"""In which every client reads the list of members once; not counted."""
SETTLE_S = 3.0
"""After which the server's processes of what went before have ended, and are counted with that."""
WARMING = "warming up"
CONTENT_CHARACTERS = 1_000
MEMBER_PASSWORD = "of-the-benchmark"
PROCESSES = 4


def main(arguments: Sequence[str]) -> None:
    """Measure."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks team",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--seconds", type=float, default=60.0, help="how long; ten minutes are 600")
    parser.add_argument("--agents", type=int, default=5_000)
    parser.add_argument("--rows", type=int, default=1_000_000, help="how many releases there are")
    parser.add_argument("--connect", choices=("kept", "each"), default="kept")
    parser.add_argument("--plans", action="store_true", help="show how the server goes about the lists")
    parser.add_argument("--clients", help=argparse.SUPPRESS)
    asked = parser.parse_args(arguments)
    if asked.clients:
        _run_clients(json.loads(asked.clients))
        return
    if reason := why_none():
        print(f"  left out: {reason}")
        return
    server = Server(connections=CLIENTS * 2, buffers="512MB", fsync="on")
    try:
        server.configure("log_statement = 'none'\nlog_connections = off\nmax_wal_size = 4GB\n")
        server.start()
        begun_s = time.monotonic()
        place, team_id = _fill(server, asked.agents, asked.rows)
        (size,) = server.sql(place.database, "SELECT pg_database_size(current_database())")[0]
        print(f"  filled in {time.monotonic() - begun_s:.0f} s, {int(str(size)) / 1e9:.1f} GB", flush=True)
        if asked.plans:
            _plans(server, place)
        time.sleep(SETTLE_S)
        server_s, clients_s = server.cpu_s(), _children_s()
        measured = _measure(server, place, team_id, asked.seconds, asked.connect)
        time.sleep(SETTLE_S)
        server_s, clients_s = server.cpu_s() - server_s, _children_s() - clients_s
    finally:
        server.close()
    _report([one for one in measured if one[0] != WARMING], asked.seconds, asked.connect)
    say("CPU of the server for a request", [server_s / len(measured) * 1000], "ms", digits=1)
    say("CPU of the client for a request", [clients_s / len(measured) * 1000], "ms", digits=1)
    print(f"  load after: {os.getloadavg()[0]:.1f}")


def _fill(server: Server, agents: int, rows: int) -> tuple[Place, str]:
    """Make a team of so many, and what they released in a year. One release in ten has an answer."""
    server.sql("postgres", "CREATE DATABASE bench")
    place = Place("localhost", server.port, "bench", server.authority.root.read_text())
    founder = Founder(LoginData(place, SUPERUSER, PASSWORD, server.authority.root))
    made = found_team(founder, place, "Bench", "Ada")
    prefix = made.login[:14]
    engine = engine_with(parameters(founder.data))
    with engine.connect() as connection:
        hidden = verifier(connection, MEMBER_PASSWORD, "x")
    engine.dispose()
    author, until = f"md5('m' || i % {agents})::uuid", "current_date + 30"
    reader, ends = f"md5('m' || (i % {agents}) % {SUPERVISORS})::uuid", "now() + '30 days'"
    released, every = (
        f"now() - interval '1 year' * (1 - i::float / {rows})",
        f"generate_series(0, {rows - 1}) i",
    )
    title, opened = "'Call number ' || i", "CASE WHEN i % 3 > 0 THEN now() END"
    text = f"left(repeat(md5(i::text), {CONTENT_CHARACTERS // 32 + 1}), {CONTENT_CHARACTERS})"
    logins = "FROM coach_team.member WHERE NOT is_admin"
    server.sql(
        "bench",
        "SET session_replication_role = replica",
        "SET maintenance_work_mem = '512MB'",
        f"INSERT INTO coach_team.member SELECT md5('m' || n)::uuid, '{prefix}_' || md5('m' || n),"
        f" 'Agent ' || n, false, false, now(), now() FROM generate_series(0, {agents - 1}) n",
        f"SELECT count(coach_team.make_login(login::text, '{hidden}')) {logins}",
        f"SELECT count(coach_team.settle_login(login::text, '{hidden}')) {logins}",
        f"INSERT INTO coach_team.release SELECT md5('r' || i)::uuid, {author}, 'call', {title}, {text},"
        f" {until}, {ends}, {released} FROM {every}",
        f"INSERT INTO coach_team.release_reader SELECT md5('r' || i)::uuid, {reader}, {author}, 'call',"
        f" {title}, {until}, {ends}, {released}, {opened}, {opened} FROM {every}"
        f" WHERE i % {agents} >= {SUPERVISORS}",
        f"INSERT INTO coach_team.answer SELECT md5('a' || i)::uuid, md5('r' || i)::uuid, {author}, {ends},"
        f" {reader}, 'Thank you.', now() FROM generate_series(0, {rows - 1}, 10) i"
        f" WHERE i % {agents} >= {SUPERVISORS}",
        "RESET session_replication_role",
        "UPDATE coach_team.store SET members_changed = members_changed + 1",
        "VACUUM ANALYZE",
        "CHECKPOINT",
    )
    return place, str(made.team_id)


def _measure(
    server: Server, place: Place, team_id: str, seconds: float, connect: str
) -> list[tuple[str, float]]:
    """Run the clients in a few processes, and return what each request took."""
    logins = server.sql(
        "bench", "SELECT member_id::text, login::text FROM coach_team.member WHERE NOT is_admin ORDER BY name"
    )
    readers = [str(uuid.UUID(_md5(f"m{number}"))) for number in range(SUPERVISORS)]
    supervisors = [row for row in logins if row[0] in readers][: CLIENTS // 20]
    agents = [row for row in logins if row[0] not in readers][: CLIENTS - len(supervisors)]
    chosen = [*supervisors, *agents]
    told = {
        "port": place.port, "database": place.database, "root": str(server.authority.root), "team_id": team_id,
        "seconds": seconds, "connect": connect, "reader": readers[-1],
    }  # fmt: skip
    with tempfile.TemporaryDirectory(prefix="coach-team-bench-"):
        running = [
            subprocess.Popen(
                [
                    *(sys.executable, "-m", "tests.benchmarks", "team", "--clients"),
                    json.dumps({**told, "people": chosen[number::PROCESSES], "seed": number}),
                ],
                stdout=subprocess.PIPE,
                text=True,
            )
            for number in range(PROCESSES)
        ]
        said = [process.communicate()[0] for process in running]
    found: list[tuple[str, float]] = []
    for text in said:
        found += [tuple(one) for one in json.loads(text.splitlines()[-1])]
    return found


def _run_clients(told: dict[str, object]) -> None:
    """Be some of the clients, each a thread."""
    place = Place("localhost", int(str(told["port"])), str(told["database"]))
    begun_s, found, lock = time.monotonic(), list[tuple[str, float]](), threading.Lock()
    people = [tuple(one) for one in told["people"]]  # type: ignore[attr-defined]

    def client(member_id: str, login: str, seed: str) -> None:
        chance = random.Random(seed)
        team_id = uuid.UUID(str(told["team_id"]))
        membership = Joined(place, "Bench", team_id, "", login, uuid.UUID(member_id), "Agent", False, False)  # type: ignore[arg-type]
        data = LoginData(place, login, MEMBER_PASSWORD, Path(str(told["root"])))
        store = TeamStore(membership, data)
        if told["connect"] == "kept":
            store.close()
            store._engine = engine_with(parameters(data), kept=True)
        end_s = begun_s + WARM_UP_S + float(str(told["seconds"]))
        due_s, known = begun_s + chance.random() * EVERY_S, None
        while due_s < end_s:
            time.sleep(max(0.0, due_s - time.monotonic()))
            known = _timed("list", lambda known=known: store.read(known).members_changed)
            if chance.random() < RELEASES_PER_S * EVERY_S / CLIENTS:
                release = Release(
                    str(uuid.UUID(int=chance.getrandbits(128))), ReleaseKind.CALL, "Call", "x" * 20_000,
                    (str(told["reader"]),), date.today() + timedelta(days=7),
                )  # fmt: skip
                _timed("release", lambda release=release: store.release(release, _end(release)))
            due_s += EVERY_S
        store.close()

    def _timed(what, ask):  # type: ignore[no-untyped-def]
        start_s = time.monotonic()
        try:
            answer = ask()
        except EnvironmentProblem as error:
            what, answer = f"failed: {error}", None
        with lock:
            warm = start_s - begun_s > WARM_UP_S
            found.append((what if warm else WARMING, time.monotonic() - start_s))
        return answer

    threads = [
        threading.Thread(target=client, args=(member_id, login, f"{told['seed']} {login}"))
        for member_id, login in people
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    print(json.dumps(found))


def _report(measured: Sequence[tuple[str, float]], seconds: float, connect: str) -> None:
    kinds = sorted({what for what, _ in measured})
    for what in kinds:
        times_ms = [took_s * 1000 for one, took_s in measured if one == what]
        rate = len(times_ms) / seconds
        say(f"{what}, {connect}: requests in a second", [rate], "/s", digits=1)
        if what.startswith("failed"):
            continue
        goal = {"list": "100", "release": "200"}[what]
        say(f"{what}, {connect}: median", [percentile(times_ms, 0.5)], "ms", digits=1)
        say(f"{what}, {connect}: 95th percentile", [percentile(times_ms, 0.95)], "ms", goal, digits=1)
        say(f"{what}, {connect}: slowest", [max(times_ms)], "ms", digits=1)


def _plans(server: Server, place: Place) -> None:
    """Show the plans of the lists, as a supervisor and as an agent."""
    for number, who in ((3, "supervisor"), (SUPERVISORS + 3, "agent")):
        member_id = uuid.UUID(_md5(f"m{number}"))
        found = server.sql(
            "bench", f"SELECT login::text FROM coach_team.member WHERE member_id = '{member_id}'"
        )
        data = LoginData(place, str(found[0][0]), MEMBER_PASSWORD, server.authority.root)
        engine = engine_with(parameters(data))
        with engine.connect() as connection:
            for sql in (
                f"SELECT release_id, title FROM coach_team.release WHERE author = '{member_id}'"
                " ORDER BY released_at DESC LIMIT 500",
                f"SELECT release_id, title FROM coach_team.release_reader WHERE reader = '{member_id}'"
                " AND ends_at > now() ORDER BY released_at DESC LIMIT 500",
                "SELECT text FROM coach_team.answer WHERE release_id = ANY (ARRAY(SELECT x.release_id"
                f" FROM coach_team.release_reader x WHERE x.reader = '{member_id}' LIMIT 500))",
            ):
                print(f"  {who}: {sql}")
                for (line,) in connection.exec_driver_sql(f"EXPLAIN (ANALYZE, BUFFERS) {sql}"):
                    print(f"    {line}")
        engine.dispose()


def _children_s() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def _md5(text: str) -> str:
    import hashlib  # noqa: PLC0415

    return hashlib.md5(text.encode(), usedforsecurity=False).hexdigest()


def _end(release: Release) -> datetime:
    return datetime.combine(release.until, datetime.min.time(), UTC) + timedelta(days=1)
