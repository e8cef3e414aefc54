"""Reaching the server: the right one, over TLS, by SCRAM. Anything else gets no password."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import msgspec
import psycopg
import pytest

from coach.model.problems import EnvironmentProblem
from coach.team.connection import LoginData, parameters
from coach.team.founding import founder_from
from coach.team.invitation import (
    BEGINS,
    Invitation,
    Place,
    checked_place,
    invitation_text,
    read_invitation,
)
from coach.team.joining import join
from coach.team.membership import ROOT_NAME, joined, password_of
from tests.keyrings import memory_keyring
from tests.team.made_team import MadeTeam, kept_secrets
from tests.team.postgres import Authority, Server, why_none


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server whose certificate and rules the tests of this module change."""
    if reason := why_none():
        pytest.skip(reason)
    made = Server()
    made.start()
    yield made
    made.close()


@pytest.fixture
def reached(own_server: Server, tmp_path: Path) -> Iterator[MadeTeam]:
    with memory_keyring():
        team = MadeTeam(own_server, tmp_path)
        yield team
        team.close()
        _serve(own_server, "hostssl all all 127.0.0.1/32 scram-sha-256", own_server.authority)


def _serve(server: Server, rules: str, authority: Authority, *, tls: bool = True) -> None:
    server.stop()
    server.rules(rules)
    server.use(authority)
    server.configure(f"ssl = {'on' if tls else 'off'}\n")
    server.start()


def _refused(team: MadeTeam, key: str) -> None:
    before = len(team.server.log())
    with pytest.raises(EnvironmentProblem, match=rf"team\.{key}$"):
        team.admin.store.read()
    log = team.server.log()[before:]
    assert kept_secrets()[("Coach", password_of(team.admin.membership.login))] not in log
    assert "connection authenticated" not in log


def test_another_authority_is_refused(reached: MadeTeam, tmp_path: Path):
    _serve(reached.server, "hostssl all all all scram-sha-256", Authority(tmp_path / "other"))
    _refused(reached, "other_server")


def test_a_certificate_for_another_name_is_refused(reached: MadeTeam, tmp_path: Path):
    other = Authority(tmp_path / "named", "db.example")
    _serve(reached.server, "hostssl all all all scram-sha-256", other)
    (reached.admin.folder / ROOT_NAME).write_bytes(other.root.read_bytes())
    _refused(reached, "other_server")


def test_without_tls_nothing_is_sent(reached: MadeTeam):
    _serve(reached.server, "host all all all scram-sha-256", reached.server.authority, tls=False)
    _refused(reached, "no_tls")


@pytest.mark.parametrize("method", ["md5", "password", "trust"])
def test_weak_ways_to_log_in_are_refused(reached: MadeTeam, method: str):
    login = reached.admin.membership.login
    if method == "md5":  # a verifier for md5 alone, else the server asks for SCRAM in its place
        reached.server.sql(
            "postgres", "SET password_encryption = 'md5'", f"ALTER ROLE {login} PASSWORD 'anything'"
        )
    _serve(reached.server, f"hostssl all {login} all {method}", reached.server.authority)
    _refused(reached, "weak_login")


def test_a_server_that_says_nothing_is_given_up(reached: MadeTeam, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("coach.team.connection.CONNECT_S", 2)
    with socket.create_server(("127.0.0.1", 0)) as silent:
        place = msgspec.structs.replace(reached.place, port=silent.getsockname()[1])
        begun_s = time.monotonic()
        with pytest.raises(EnvironmentProblem, match=r"team\.unreachable"):
            join(
                reached.folder / "x",
                invitation_text(msgspec.structs.replace(reached.invited("B"), place=place)),
            )
        assert time.monotonic() - begun_s < 20


def test_a_request_that_waits_can_be_ended(reached: MadeTeam):
    store = reached.admin.store
    with reached.server.superuser(reached.database) as holder, holder.transaction():
        holder.execute("LOCK TABLE coach_team.store IN ACCESS EXCLUSIVE MODE")
        failed: list[EnvironmentProblem] = []

        def ask() -> None:
            try:
                store.read()
            except EnvironmentProblem as problem:
                failed.append(problem)

        asking = threading.Thread(target=ask)
        asking.start()
        until_s = time.monotonic() + 10
        while store._now is None and time.monotonic() < until_s:
            time.sleep(0.01)
        time.sleep(0.1)
        store.stop()
        asking.join(5)
        assert not asking.is_alive()
    assert [str(one) for one in failed] == ["team.unreachable"]


class TestParameters:
    def test_nothing_is_left_to_the_environment(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path):
        place = Place("db.example", 5432, "team", "PEM")
        told = parameters(LoginData(place, "coach_00000000_" + "0" * 32, "pw", tmp_path / "root.pem"))
        assert told["sslmode"] == "verify-full"
        assert told["channel_binding"] == "require"
        assert told["require_auth"] == "scram-sha-256"
        for name in (
            "PGHOST",
            "PGSSLMODE",
            "PGUSER",
            "PGREQUIREAUTH",
            "PGSSLROOTCERT",
            "PGSSLCERT",
            "PGOPTIONS",
        ):
            monkeypatch.setenv(name, "elsewhere")
        again = psycopg.conninfo.conninfo_to_dict(psycopg.conninfo.make_conninfo("", **told))
        assert again["host"] == "db.example"
        assert "elsewhere" not in again.values()

    def test_without_a_certificate_only_loopback(self):
        with pytest.raises(EnvironmentProblem, match=r"team\.only_loopback"):
            parameters(LoginData(Place("db.example", 5432, "team"), "x", "pw", None))

    @pytest.mark.parametrize("host", ["/tmp", "a,b", "", "@abstract", "a b", "h\nost", "-x", "x" * 300])
    def test_a_host_is_a_name_or_an_address(self, host: str):
        with pytest.raises(EnvironmentProblem, match=r"team\.bad_url"):
            checked_place(Place(host, 5432, "team"))

    @pytest.mark.parametrize(
        ("url", "server", "insecure", "key"),
        [
            ("not a url", "", False, "bad_url"),
            ("mysql://u@h/d", "", False, "bad_url"),
            ("postgresql://u@h", "", False, "bad_url"),
            ("postgresql://u@h:x/d", "", False, "bad_url"),
            ("postgresql://u@h/d", "", False, "needs_root"),
            ("postgresql://u@h/d", "", True, "only_loopback"),
            ("postgresql:///d", "", True, "server_unnamed"),
            ("postgresql:///d", "db.example", True, "only_loopback"),
        ],
    )
    def test_a_founders_address_is_checked(self, url: str, server: str, insecure: bool, key: str):
        with pytest.raises(EnvironmentProblem, match=rf"team\.{key}"):
            founder_from(url, None, server, lambda: "pw", without_tls=insecure)

    def test_a_socket_needs_no_password(self, tmp_path: Path):
        root = Authority(tmp_path).root
        founder, place = founder_from(
            "postgresql:///d?host=/run/pg", root, "db.example:6000", lambda: pytest.fail("asked")
        )
        assert founder.socket == "/run/pg"
        assert (place.host, place.port, place.database) == ("db.example", 6000, "d")


class TestInvitations:
    @pytest.mark.parametrize(
        "text",
        [
            *("", "hello", BEGINS, f"{BEGINS}1:", f"{BEGINS}1:AAAA", f"{BEGINS}1:%%%", f"{BEGINS}x:AAAA"),
            *("x" * 100_000, f"{BEGINS}1:" + "A" * 50_000),
        ],
    )
    def test_what_is_none_is_said(self, text: str):
        with pytest.raises(EnvironmentProblem, match=r"team\.bad_invitation"):
            read_invitation(text)

    def test_one_of_a_newer_program_is_said(self):
        with pytest.raises(EnvironmentProblem, match=r"team\.newer_invitation"):
            read_invitation(f"{BEGINS}2:AAAA")

    def test_white_space_and_lines_do_not_count(self, reached: MadeTeam):
        text = invitation_text(reached.invited("Bob"))
        broken = "\n".join(text[at : at + 40] for at in range(0, len(text), 40))
        assert read_invitation(f"  {broken}\r\n") == read_invitation(text)

    def test_a_cut_one_is_said(self, reached: MadeTeam):
        text = invitation_text(reached.invited("Bob"))
        for length in range(20, len(text) - 4, 37):
            with pytest.raises(EnvironmentProblem, match=r"team\.bad_invitation"):
                read_invitation(text[:length])

    def test_it_does_not_say_its_password(self, reached: MadeTeam):
        invitation = reached.invited("Bob")
        assert invitation.password not in repr(invitation)
        assert repr(invitation) == "Invitation()"


def test_loopback_alone_goes_without_tls(reached: MadeTeam, tmp_path: Path):
    invitation = reached.invited("Bob")
    bare: Invitation = msgspec.structs.replace(
        invitation, place=msgspec.structs.replace(invitation.place, root="")
    )
    _serve(reached.server, "host all all all scram-sha-256", reached.server.authority, tls=False)
    with pytest.raises(EnvironmentProblem, match=r"team\.no_certificate"):
        join(tmp_path / "bob", invitation_text(bare))
    assert joined(tmp_path / "bob") is None
    away = msgspec.structs.replace(bare, place=msgspec.structs.replace(bare.place, host="db.example"))
    with pytest.raises(EnvironmentProblem, match=r"team\.only_loopback"):
        join(tmp_path / "bob", invitation_text(away), without_tls=True)
    assert join(tmp_path / "bob", invitation_text(bare), without_tls=True).without_tls


def test_a_machine_without_a_keyring_does_not_join(reached: MadeTeam, monkeypatch: pytest.MonkeyPatch):
    text = invitation_text(reached.invited("Bob"))
    monkeypatch.setattr("coach.sealing._SEALING_BACKENDS", ("nothing",))
    with pytest.raises(EnvironmentProblem, match=r"team\.no_keyring"):
        join(reached.folder / "bob", text)
    monkeypatch.undo()
    assert join(reached.folder / "bob", text).name == "Bob", "the invitation is still good"
