"""The desktop's link: what its windows are told, without a network and back, and while the server is killed."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import OutState, SharedKind, TeamState
from coach.runtime import team_link
from coach.runtime.team_link import TeamLink
from coach.team.invitation import invitation_text
from coach.ui.shell.services import Team
from tests.archive.made_archive import ROOT
from tests.keyrings import memory_keyring
from tests.team.made_team import MadeTeam, made_release
from tests.team.postgres import Server, why_none

PATIENCE_S = 30.0


@pytest.fixture(autouse=True)
def hurried(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(team_link, "REFRESH_S", 0.3)
    monkeypatch.setattr(team_link, "FIRST_RETRY_S", 0.05)


@pytest.fixture
def links() -> Iterator[Callable[[Path], TeamLink]]:
    made: list[TeamLink] = []

    def link(folder: Path) -> TeamLink:
        one = TeamLink(folder)
        made.append(one)
        return one

    yield link
    for one in made:
        one.close()


def until(link: TeamLink, fits: Callable[[TeamState], object]) -> TeamState:
    """Wait for a state that fits."""
    until_s = time.monotonic() + PATIENCE_S
    while not fits(state := link.state()):
        assert time.monotonic() < until_s, state
        time.sleep(0.02)
    return state


def test_it_is_what_the_windows_use(tmp_path: Path):
    team: Team = TeamLink(tmp_path)
    assert team.state() == TeamState()


def test_without_a_team_nothing_runs(tmp_path: Path, links):
    link = links(tmp_path / "none")
    before = threading.active_count()
    link.start()
    assert threading.active_count() == before
    assert not (tmp_path / "none").exists()
    for ask in (
        lambda: link.release(made_release()),
        lambda: link.withdraw("x"),
        lambda: link.answer("x", "y"),
        lambda: link.read("x"),
        lambda: link.use("x", 1),
        lambda: link.publish(SharedKind.TIPS, "x", b""),
        link.leave,
    ):
        with pytest.raises(EnvironmentProblem, match=r"team\.not_joined"):
            ask()


def test_the_desktop_does_not_load_psycopg():
    code = "import sys, coach.app; print({'psycopg', 'alembic', 'cryptography'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert said.stdout.strip() == "set()"


def test_a_damaged_file_of_membership_is_said(tmp_path: Path, links):
    (tmp_path / "membership.json").write_text("{")
    link = links(tmp_path)
    link.start()
    problem = link.state().problem
    assert problem is not None
    assert problem.key == "team.bad_membership"


class TestTwoClients:
    def test_a_release_goes_there_and_back(self, team: MadeTeam, links):
        text = invitation_text(team.invited("Bob"))
        bob, ada = links(team.folder / "bob"), links(team.admin.folder)
        bob.join(text)
        ada.start()
        state = until(bob, lambda state: state.members)
        assert state.membership is not None
        assert (state.membership.name, state.membership.team) == ("Bob", "North")
        assert [one.name for one in state.members] == ["Ada"], "nobody releases to themselves"
        release = made_release(team.admin, content="3 talk-overs")
        bob.release(release)
        (waiting,) = bob.state().out
        assert [one.name for one in waiting.readers] == ["Ada"]
        until(ada, lambda state: state.received)
        assert ada.read(release.release_id) == "3 talk-overs"
        until(bob, lambda state: state.out[0].readers[0].first_opened_at)
        ada.answer(release.release_id, "Thank you.")
        assert ada.state().received[0].answers[-1].text == "Thank you."
        state = until(bob, lambda state: state.out[0].answers)
        assert [(one.author, one.by_me) for one in state.out[0].answers] == [("Ada", False)]
        bob.withdraw(release.release_id)
        until(bob, lambda state: not state.out)
        until(ada, lambda state: not state.received)
        with pytest.raises(EnvironmentProblem, match=r"team\.no_such_release"):
            ada.read(release.release_id)

    def test_what_is_refused_is_shown_and_can_be_cleared(self, team: MadeTeam, links):
        bob = team.add("Bob")
        link = links(bob.folder)
        link.start()
        release = made_release(bob)  # to themselves: the store takes none
        link.release(release)
        state = until(link, lambda state: state.out and state.out[0].state is OutState.REFUSED)
        assert state.out[0].problem == Problem("team.no_such_member")
        link.withdraw(release.release_id)
        until(link, lambda state: not state.out)

    def test_leaving_ends_it_and_joining_begins_anew(self, team: MadeTeam, links):
        bob = links(team.folder / "bob")
        bob.join(invitation_text(team.invited("Bob")))
        until(bob, lambda state: state.read_at)
        bob.leave()
        assert bob.state() == TeamState()
        assert not (team.folder / "bob").exists()
        bob.join(invitation_text(team.invited("Bobby")))
        until(bob, lambda state: state.read_at)

    def test_a_removed_member_is_told(self, team: MadeTeam, links):
        bob = team.add("Bob")
        link = links(bob.folder)
        link.start()
        until(link, lambda state: state.read_at)
        team.admin.store.remove(bob.member_id)
        state = until(link, lambda state: state.problem)
        assert state.problem == Problem("team.login_refused")
        assert state.membership is not None, "what was read last still stands"


@pytest.fixture(scope="module")
def own_server() -> Iterator[Server]:
    """A server that the tests of this module stop and kill."""
    if reason := why_none():
        pytest.skip(reason)
    made = Server()
    made.start()
    yield made
    made.close()


def test_without_a_network_it_waits_and_goes_once(own_server: Server, tmp_path: Path, links):
    with memory_keyring():
        team = MadeTeam(own_server, tmp_path)
        bob = team.add("Bob")
        own_server.stop()
        link = links(bob.folder)
        link.start()
        until(link, lambda state: state.problem)
        releases = [made_release(team.admin, title=f"{number}") for number in range(3)]
        for release in releases:
            link.release(release)
        link.withdraw(releases[1].release_id)
        state = link.state()
        assert [(one.title, one.state) for one in state.out] == [
            ("2", OutState.WAITING),
            ("0", OutState.WAITING),
        ]
        link.close()
        assert link.state().problem == Problem("team.unreachable", (("host", "localhost"),))
        again = links(bob.folder)  # the program was closed meanwhile
        again.start()
        own_server.start()
        state = until(again, lambda state: len(state.out) == 2 and state.out[0].state is OutState.OUT)
        assert [one.title for one in state.out] == ["2", "0"], "in order"
        assert team.sql("SELECT count(*) FROM coach_team.release") == [(2,)]
        assert state.problem is None
        team.close()
        again.close()


def test_the_server_is_killed_between_and_in_releases(own_server: Server, tmp_path: Path, links):
    with memory_keyring():
        team = MadeTeam(own_server, tmp_path)
        bob = team.add("Bob")
        link = links(bob.folder)
        link.start()
        releases = [made_release(team.admin, title=f"{number}", content="x" * 200_000) for number in range(40)]
        kills = 0
        for number, release in enumerate(releases):
            link.release(release)
            if number % 13 == 9:
                own_server.stop(signal.SIGKILL)
                time.sleep(0.2)
                own_server.start()
                kills += 1
        state = until(link, lambda state: [one.state for one in state.out] == [OutState.OUT] * 40)
        assert kills == 3
        assert [one.title for one in state.out] == [f"{number}" for number in reversed(range(40))]
        rows = team.sql("SELECT title, octet_length(content) FROM coach_team.release ORDER BY title::integer")
        assert rows == [(f"{number}", 200_000) for number in range(40)]
        team.close()
        link.close()


def test_closing_ends_what_waits_for_the_server(team: MadeTeam, links):
    bob = team.add("Bob")
    link = links(bob.folder)
    with team.server.superuser(team.database) as holder, holder.transaction():
        holder.execute("LOCK TABLE coach_team.store IN ACCESS EXCLUSIVE MODE")
        link.start()
        time.sleep(0.5)
        begun_s = time.monotonic()
        link.close()
        assert time.monotonic() - begun_s < 1.5
