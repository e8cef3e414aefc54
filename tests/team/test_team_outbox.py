"""What waits to be sent: durable, in order, and exactly once, whenever the client is killed."""

from __future__ import annotations

import json
import subprocess
import sys
import uuid
from datetime import UTC, datetime, time, timedelta
from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import OutState, ReleaseKind
from coach.model.team_limits import MOST_CONTENT_BYTES
from coach.team import outbox as outbox_module
from coach.team.membership import ROOT_NAME, password_of
from coach.team.outbox import AnswerOrder, Outbox, ReleaseOrder, WithdrawOrder, checked
from coach.team.sending import send_all
from coach.views.team_view import last_day
from tests.archive.made_archive import ROOT
from tests.team.made_team import MadeTeam, Person, kept_secrets

LATER = datetime.now(UTC) + timedelta(days=2)


def order(*readers: str, content: str = "content", release_id: str = "") -> ReleaseOrder:
    return ReleaseOrder(
        release_id or str(uuid.uuid4()), ReleaseKind.CALL, "title", content, readers, ("Rita",) * len(readers),
        LATER.date(), LATER,
    )  # fmt: skip


class TestFolder:
    def test_what_is_added_is_there_in_order(self, tmp_path: Path):
        orders = [order("a"), WithdrawOrder("x"), AnswerOrder("i", "x", "text", LATER), order("b")]
        for one in orders:
            Outbox(tmp_path / "outbox").add(one)
        assert [one.order for one in Outbox(tmp_path / "outbox").waiting()] == orders

    def test_a_withdrawn_one_is_not_sent_at_all(self, tmp_path: Path):
        outbox, one = Outbox(tmp_path), order("a", content="secret")
        outbox.add(one)
        outbox.withdraw(one.release_id)
        assert [left.order for left in outbox.waiting()] == [WithdrawOrder(one.release_id)]
        assert not any(b"secret" in path.read_bytes() for path in tmp_path.iterdir())

    def test_a_refused_one_stays_with_its_reason(self, tmp_path: Path):
        outbox = Outbox(tmp_path)
        outbox.add(order("a"))
        outbox.refuse(outbox.waiting()[0], Problem("team.too_many"))
        (kept,) = (one.order for one in Outbox(tmp_path).waiting())
        assert isinstance(kept, ReleaseOrder)
        shown = kept.shown(withdrawing=False)
        assert (shown.state, shown.problem) == (OutState.REFUSED, Problem("team.too_many"))

    @pytest.mark.parametrize("content", [b"", b"{", b'{"type":"other"}', b"\xff" * 40, b'{"type":"release"}'])
    def test_a_damaged_file_is_set_aside(self, tmp_path: Path, content: bytes):
        outbox = Outbox(tmp_path)
        outbox.add(WithdrawOrder("x"))
        (tmp_path / "000000000002.json").write_bytes(content)
        outbox.add(WithdrawOrder("y"))
        assert [one.order for one in outbox.waiting()] == [WithdrawOrder("x"), WithdrawOrder("y")]
        assert (tmp_path / "000000000002.damaged").exists()

    def test_it_is_bounded(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
        monkeypatch.setattr(outbox_module, "MOST_WAITING", 3)
        outbox = Outbox(tmp_path)
        for name in "abc":
            outbox.add(WithdrawOrder(name))
        with pytest.raises(EnvironmentProblem, match=r"team\.outbox_full"):
            outbox.add(WithdrawOrder("d"))

    def test_a_place_that_cannot_be_written_is_said(self, tmp_path: Path):
        (tmp_path / "outbox").write_text("a file")
        with pytest.raises(EnvironmentProblem, match=r"team\.not_written"):
            Outbox(tmp_path / "outbox").add(WithdrawOrder("x"))

    def test_the_largest_release_comes_back(self, tmp_path: Path):
        one = order("a", content="\x01" * MOST_CONTENT_BYTES)
        Outbox(tmp_path).add(one)
        assert Outbox(tmp_path).waiting()[0].order == one


@pytest.mark.parametrize(
    ("changed", "key"),
    [
        ({"content": "x" * (MOST_CONTENT_BYTES + 1)}, "too_large"),
        ({"content": "a\0"}, "unsendable"),
        ({"title": "\ud800"}, "unsendable"),
        ({"reader_ids": ()}, "no_such_member"),
        ({"reader_ids": tuple(map(str, range(60)))}, "no_such_member"),
    ],
)
def test_what_would_be_refused_is_said_at_once(changed: dict[str, object], key: str):
    one = outbox_module.msgspec.structs.replace(order("a"), **changed).release()
    with pytest.raises(EnvironmentProblem, match=rf"team\.{key}"):
        checked(one, LATER, datetime.now(UTC))


def test_the_latest_day_that_is_offered_is_taken():
    now = datetime.now(UTC)
    end_of_the_day = datetime.combine(last_day(now.date()) + timedelta(days=1), time(), UTC)
    checked(order("a").release(), end_of_the_day, now)
    with pytest.raises(EnvironmentProblem, match=r"team\.too_long"):
        checked(order("a").release(), end_of_the_day + timedelta(days=1), now)


class TestSending:
    def test_a_refusal_does_not_hold_up_the_rest(self, team: MadeTeam, tmp_path: Path):
        bob, outbox = team.add("Bob"), Outbox(tmp_path / "outbox")
        orders = [order(bob.member_id), order(str(uuid.uuid4())), order(bob.member_id)]
        for one in orders:
            outbox.add(one)
        assert send_all(team.admin.store, outbox) is None
        assert {one.release_id for one in bob.store.read().received} == {
            orders[0].release_id,
            orders[2].release_id,
        }
        (left,) = (one.order for one in outbox.waiting())
        assert isinstance(left, ReleaseOrder)
        assert left.refused is not None
        assert left.refused.key == "team.no_such_member"
        team.sql("DELETE FROM coach_team.withdrawn")
        send_all(team.admin.store, outbox)  # not tried again
        assert len(outbox.waiting()) == 1

    def test_an_old_copy_of_the_outbox_releases_nothing_anew(self, team: MadeTeam, tmp_path: Path):
        bob, outbox = team.add("Bob"), Outbox(tmp_path / "outbox")
        kept, gone = order(bob.member_id), order(bob.member_id)
        for one in (kept, gone):
            outbox.add(one)
        backup = {path.name: path.read_bytes() for path in (tmp_path / "outbox").iterdir()}
        send_all(team.admin.store, outbox)
        team.admin.store.withdraw(gone.release_id)
        for name, content in backup.items():
            (tmp_path / "outbox" / name).write_bytes(content)
        assert send_all(team.admin.store, outbox) is None
        assert outbox.waiting() == ()
        assert [one.release_id for one in bob.store.read().received] == [kept.release_id]

    def test_an_answer_that_is_not_taken_is_said(self, team: MadeTeam, tmp_path: Path):
        outbox = Outbox(tmp_path / "outbox")
        outbox.add(AnswerOrder(str(uuid.uuid4()), str(uuid.uuid4()), "to nothing", LATER))
        assert send_all(team.admin.store, outbox) == Problem("team.no_such_release")
        assert outbox.waiting() == ()

    def test_without_a_server_everything_waits(self, team: MadeTeam, tmp_path: Path):
        bob, outbox = team.add("Bob"), Outbox(tmp_path / "outbox")
        outbox.add(order(bob.member_id))
        team.admin.store.stop()
        with pytest.raises(EnvironmentProblem, match=r"team\.unreachable"):
            send_all(team.admin.store, outbox)
        assert len(outbox.waiting()) == 1


def test_killed_at_every_step_it_is_there_once(team: MadeTeam, tmp_path: Path):
    bob, rita = team.add("Bob"), team.add("Rita")
    done = subprocess.run(
        [sys.executable, "-m", "tests.team.killed_client"],
        input=json.dumps(_told(bob, rita, tmp_path)),
        capture_output=True, text=True, check=False, cwd=ROOT, timeout=240,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    rounds = [json.loads(line) for line in done.stdout.splitlines()]
    assert len(rounds) > 20, "it is killed at many steps"
    assert [one["killed"] for one in rounds] == [True] * (len(rounds) - 1) + [False]
    there = {str(release_id) for (release_id,) in team.sql("SELECT release_id FROM coach_team.release")}
    answers = team.sql("SELECT release_id::text, count(*) FROM coach_team.answer GROUP BY 1")
    assert all(count == 1 for _, count in answers)
    answered = {release_id for release_id, _ in answers}
    for number, one in enumerate(rounds, 1):
        said, ids = one["acknowledged"], one["ids"]
        assert one["left"] == 0, number
        assert ("released0" not in said) or ids[0] in there, number
        assert ids[1] not in there or "withdrawn1" not in said, number
        assert ids[2] not in there or "withdrawn2" not in said, number
        assert ("released2" not in said) or ids[2] in there or _withdrawn(team, ids[2]), number
        assert ("answered0" not in said) or ids[0] in answered, number
    contents = team.sql("SELECT release_id::text, content FROM coach_team.release")
    assert all(content == f"content of {release_id}" for release_id, content in contents)


def _withdrawn(team: MadeTeam, release_id: str) -> bool:
    return team.sql(f"SELECT count(*) FROM coach_team.withdrawn WHERE release_id = '{release_id}'") == [(1,)]


def _told(bob: Person, rita: Person, folder: Path) -> dict[str, object]:
    return {
        "host": bob.membership.place.host,
        "port": bob.membership.place.port,
        "database": bob.membership.place.database,
        "team_id": str(bob.membership.team_id),
        "login": bob.membership.login,
        "member_id": bob.member_id,
        "password": kept_secrets()[("Coach", password_of(bob.membership.login))],
        "root": str(bob.folder / ROOT_NAME),
        "reader": rita.member_id,
        "folder": str(folder / "killed"),
    }
