"""Moving the history into another folder: what is there before, after and in between."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from datetime import date, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coach.cli import main
from coach.history import moving
from coach.history.owner import HistoryOwner
from coach.history.store import open_history
from coach.model.call import CallSource
from coach.model.problems import EnvironmentProblem
from coach.places import HISTORY_NAME, data_dir, data_dir_of_system, history_file, moved_file
from tests.history.call_records import STARTED_AT, record


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("COACH_LANGUAGE", "en")
    return tmp_path / "home"


def coach(*arguments: object) -> Result:
    return CliRunner().invoke(main, ["history", *map(str, arguments)])


def keep(calls: int = 2) -> None:
    history = open_history(history_file())
    for at in range(calls):
        call_id = history.begin(STARTED_AT + timedelta(days=at), CallSource.LIVE, "", "Headset", "c")
        history.complete(call_id, record(60.0))
    history.backups.make(history.database, date(2026, 11, 30), 2)
    history.close()


def kept() -> int:
    history = open_history(history_file())
    try:
        return len(history.calls())
    finally:
        history.close()


def left_in(folder: Path) -> list[str]:
    """What is left of a history there: locks hold nothing of it."""
    names = [str(one.relative_to(folder)) for one in folder.rglob("*") if one.is_file()]
    return sorted(one for one in names if not one.endswith(".owner"))


def test_calls_and_copies_are_there_and_no_longer_here(tmp_path: Path) -> None:
    keep()
    old, new = data_dir(), tmp_path / "new place" / "Müller ı"
    done = coach("move", new, "--yes")
    assert done.exit_code == 0, done.output
    assert data_dir() == new
    assert kept() == 2
    assert (new / "backups" / "history-2026-11-30.sqlite").is_file()
    assert left_in(old) == []
    if os.name != "nt":
        assert (new / HISTORY_NAME).stat().st_mode & 0o777 == 0o600
        assert new.stat().st_mode & 0o777 == 0o700
    assert coach("move", new, "--yes").output.startswith("The history is in")


def test_it_goes_back_to_where_the_system_keeps_data(tmp_path: Path) -> None:
    keep()
    coach("move", tmp_path / "new", "--yes")
    done = coach("move", "--back", "--yes")
    assert done.exit_code == 0, done.output
    assert data_dir() == data_dir_of_system()
    assert not moved_file().exists()
    assert kept() == 2
    assert left_in(tmp_path / "new") == []


@pytest.mark.parametrize("steps", range(3, 27, 5))
def test_a_kill_leaves_one_whole_history_in_use(tmp_path: Path, steps: int) -> None:
    """The process is killed after so many calls that change files; the next start puts the rest in order."""
    keep()
    old, new = data_dir(), tmp_path / "new"
    program = f"""
import os, signal, sys
left = {steps}
def count(event, _arguments):
    global left
    if event in {{"open", "os.rename", "os.remove", "os.rmdir", "os.mkdir", "shutil.copyfile", "os.chmod"}}:
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
from pathlib import Path
from coach.history import moving, backups
sys.addaudithook(count)
moving.move(Path({str(old / HISTORY_NAME)!r}), Path({str(new)!r}))
"""
    done = subprocess.run([sys.executable, "-c", program], check=False, capture_output=True, text=True)
    assert done.returncode in {0, -9}, done.stderr
    assert kept() == 2, "whole, wherever it is in use"
    moving.finish()
    if data_dir() == new:
        assert left_in(old) == []
    else:
        assert not new.exists(), "nothing is left of it"
        assert coach("move", new, "--yes").exit_code == 0
        assert kept() == 2


def test_a_line_break_in_a_name_is_part_of_it(tmp_path: Path) -> None:
    keep()
    new = tmp_path / "two\nlines"
    assert coach("move", new, "--yes").exit_code == 0
    assert data_dir() == new
    assert kept() == 2


def test_a_folder_of_the_name_alone_is_not_the_history(tmp_path: Path) -> None:
    """Something else made the folder while its disk is away."""
    keep()
    coach("move", tmp_path / "disk" / "calls", "--yes")
    (tmp_path / "disk").rename(tmp_path / "away")
    (tmp_path / "disk" / "calls" / "practice").mkdir(parents=True)
    with pytest.raises(EnvironmentProblem, match="folder_away"):
        open_history(history_file())


def test_folders_that_will_not_do_are_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert "no history" in coach("move", tmp_path / "x", "--yes").output
    keep()
    full = tmp_path / "full"
    full.mkdir()
    (full / "letter.txt").write_text("mine")
    assert "is not empty" in coach("move", full, "--yes").output
    assert "is not empty" in coach("move", full / "letter.txt", "--yes").output
    assert "lies inside" in coach("move", data_dir() / "deeper", "--yes").output
    monkeypatch.setattr(moving, "is_on_network", lambda _folder: True)
    assert "on a network" in coach("move", tmp_path / "share", "--yes").output
    monkeypatch.setattr(moving, "is_on_network", lambda _folder: False)
    monkeypatch.setattr(moving.shutil, "disk_usage", lambda _folder: shutil._ntuple_diskusage(9, 9, 0))  # type: ignore[attr-defined]
    assert "Free some room" in coach("move", tmp_path / "small", "--yes").output
    assert data_dir() == data_dir_of_system()
    assert kept() == 2


def test_a_disk_that_fails_leaves_it_where_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    keep()

    def fail(_path: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(moving, "to_disk", fail)
    done = coach("move", tmp_path / "new", "--yes")
    assert "No space left on device" in done.output
    assert not (tmp_path / "new").exists()
    assert kept() == 2


def test_while_coach_is_open_it_is_refused(tmp_path: Path) -> None:
    keep()
    owner = HistoryOwner(history_file())
    program = f"""
import sys
from pathlib import Path
from coach.history.owner import HistoryOwner
owner = HistoryOwner(Path({str(history_file())!r}))
owner.take()
print("held", flush=True)
sys.stdin.read()
"""
    command = [sys.executable, "-c", program]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    assert owner.held_elsewhere()
    assert "open" in coach("move", tmp_path / "new", "--yes").output
    holder.communicate("")
    assert not (tmp_path / "new").exists()


def test_a_disk_that_is_away_gets_no_new_history(tmp_path: Path) -> None:
    keep()
    coach("move", tmp_path / "disk" / "calls", "--yes")
    (tmp_path / "disk").rename(tmp_path / "away")
    with pytest.raises(EnvironmentProblem, match="folder_away"):
        open_history(history_file())
    with pytest.raises(EnvironmentProblem, match="folder_away"):
        HistoryOwner(history_file()).take()
    for asked in (("list",), ("stats",), ("move", "--back", "--yes")):
        done = coach(*asked)
        assert (done.exit_code, "Connect its disk" in done.output) == (1, True), asked
    assert not (tmp_path / "disk").exists()
    (tmp_path / "away").rename(tmp_path / "disk")
    assert kept() == 2


def test_the_kind_of_a_mount_is_that_of_the_deepest(tmp_path: Path) -> None:
    mounts = tmp_path / "mountinfo"
    mounts.write_text(
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n"
        "30 22 0:40 / /mnt/team\\040share rw shared:1 - cifs //server/share rw\n"
        "31 30 8:2 / /mnt/team\\040share/local rw - ext4 /dev/sdb rw\n"
    )
    assert moving._kind_of_mount(Path("/home/x"), mounts) == "ext4"
    assert moving._kind_of_mount(Path("/mnt/team share/calls"), mounts) == "cifs"
    assert moving._kind_of_mount(Path("/mnt/team share/local/calls"), mounts) == "ext4"
    assert moving._kind_of_mount(Path("/mnt/team share2"), mounts) == "ext4"
