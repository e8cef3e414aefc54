"""One history and two programs with two runtime folders: one of them writes, and it does the other's work."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.history.owner import HistoryOwner
from coach.history.store import History, open_history
from coach.model.call import CallSource
from coach.model.problems import EnvironmentProblem
from coach.places import history_file
from tests.history.call_records import STARTED_AT, record

SERVES = """
import os, pathlib, sys
from coach.app import change_history
from coach.history.owner import HistoryOwner
from coach.history.store import History
from coach.places import history_file, runtime_dir
from coach.runtime.control import DONE, ControlServer
owner = HistoryOwner(history_file(), runtime_dir())
owner.take()
history = History(history_file(), owner)
asked = []
def change(command, call_id):
    change_history(command, call_id, history)
    return DONE
server = ControlServer(lambda command: asked.append(command) or "did", change_history=change)
print("serves", flush=True)
sys.stdin.readline()
print(",".join(asked), flush=True)
server.close()
history.close()
owner.release()
"""


class Seat:
    """Where programs start: one home of data, and a runtime folder of its own for each login."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def environment(self, login: str) -> dict[str, str]:
        runtime = self.folder / login
        runtime.mkdir(mode=0o700, exist_ok=True)
        kept = {name: value for name, value in os.environ.items() if name not in {"COACH_HOME", "DISPLAY"}}
        data = {f"XDG_{name}_HOME": str(self.folder / name.lower()) for name in ("DATA", "CONFIG", "STATE")}
        return {**kept, **data, "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(Path.cwd())}

    def coach(self, login: str, *arguments: str) -> subprocess.CompletedProcess[str]:
        command = [sys.executable, "-m", "coach", *arguments]
        return subprocess.run(
            command, env=self.environment(login), capture_output=True, text=True, check=False, timeout=60
        )

    @property
    def history(self) -> Path:
        return self.folder / "data" / "coach" / "history.sqlite"


@pytest.fixture
def seat() -> Iterator[Seat]:
    folder = Path(tempfile.mkdtemp(prefix="coach-seat-"))  # short: a socket's path has 107 characters
    made = Seat(folder)
    history = History(made.history)
    for title in ("one", "two", "three"):
        history.complete(history.begin(STARTED_AT, CallSource.LIVE, title, "m", "c"), record(10.0))
    history.close()
    yield made
    shutil.rmtree(folder)


@pytest.fixture
def first(seat: Seat) -> Iterator[subprocess.Popen[str]]:
    """A program of the first login that has the history and answers."""
    process = subprocess.Popen(
        [sys.executable, "-c", SERVES],
        env=seat.environment("login1"),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "serves\n"
    yield process
    process.kill()
    process.wait(10)
    for pipe in (process.stdin, process.stdout):
        assert pipe is not None
        pipe.close()


pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="XDG folders are of Linux")


def titles(seat: Seat) -> list[str]:
    history = History(seat.history)
    found = sorted(header.title for header in history.calls())
    history.close()
    return found


@pytest.mark.parametrize("login", ["login1", "login2"])
def test_a_deletion_is_done_by_the_program_that_has_the_history(
    seat: Seat, first: subprocess.Popen[str], login: str
) -> None:
    assert first.poll() is None
    done = seat.coach(login, "history", "delete", "2", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert titles(seat) == ["one", "three"]
    refused = seat.coach(login, "history", "set-aside", "3")
    assert refused.returncode == 1
    assert "can be read" in refused.stderr, "why it can't be comes back"
    everything = seat.coach(login, "history", "delete", "--all", "--yes")
    assert everything.returncode == 0
    assert titles(seat) == []


def test_a_replay_beside_it_says_where_to_replay(seat: Seat, first: subprocess.Popen[str]) -> None:
    assert first.poll() is None
    done = seat.coach("login2", "replay", "--sample", "--fast")
    assert done.returncode == 1
    assert "replay it in its window" in done.stderr
    assert titles(seat) == ["one", "three", "two"]
    listed = seat.coach("login2", "history", "list", "--json")
    assert len(json.loads(listed.stdout)) == 3, "reading is for everybody"


def test_a_second_desktop_shows_the_first_and_ends(seat: Seat, first: subprocess.Popen[str]) -> None:
    done = seat.coach("login2", "desktop")
    assert (done.returncode, done.stderr) == (0, "")
    assert "in front now" in done.stdout
    assert first.stdin is not None
    assert first.stdout is not None
    first.stdin.write("\n")
    first.stdin.flush()
    assert first.stdout.readline() == "show_window\n"


def test_a_desktop_beside_a_program_that_answers_nobody_says_so(seat: Seat) -> None:
    owner = HistoryOwner(seat.history)
    owner.take()
    environment = {**seat.environment("login2"), "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "coach"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    owner.release()
    assert done.returncode == 1
    assert done.stderr.strip().endswith("Close that one, then try again.")


def test_when_the_first_dies_the_second_may_write(seat: Seat, first: subprocess.Popen[str]) -> None:
    owner = HistoryOwner(seat.history)
    assert owner.held_elsewhere()
    with pytest.raises(EnvironmentProblem, match="owned"):
        open_history(seat.history, owner).delete(1)
    first.kill()
    first.wait(10)
    assert not owner.held_elsewhere()
    done = seat.coach("login2", "history", "delete", "1", "--yes")
    assert (done.returncode, done.stderr) == (0, "")
    assert titles(seat) == ["three", "two"]


def test_a_lock_that_was_deleted_with_its_folder_is_taken_again(tmp_path: Path) -> None:
    path = tmp_path / "data" / "history.sqlite"
    owner, other = HistoryOwner(path), HistoryOwner(path)
    owner.take()
    shutil.rmtree(path.parent)
    owner.take()
    assert other.held_elsewhere()
    owner.release()
    assert not other.held_elsewhere()


@pytest.mark.parametrize("written", ["", "run", "/dev/null", "/tmp", "/nowhere/at/all", "/tmp/\0"])
def test_only_a_folder_of_this_user_is_asked(tmp_path: Path, written: str) -> None:
    path = tmp_path / "history.sqlite"
    owner = HistoryOwner(path, tmp_path)
    owner.take()
    tmp_path.chmod(0o700)
    assert owner.owner_asked_at() == tmp_path
    path.with_name("history.sqlite.owner.at").write_text(written)
    assert owner.owner_asked_at() is None
    owner.release()


def test_nothing_is_left_of_who_could_be_asked() -> None:
    owner = HistoryOwner(history_file(), history_file().parent)
    owner.take()
    owner.release()
    assert owner.owner_asked_at() is None
