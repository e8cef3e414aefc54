"""Starting with the system: what is written, what is read back, and what a system says of it."""

from __future__ import annotations

import os
import plistlib
import shutil
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem
from coach.settings.login_start import (
    LABEL,
    AutostartEntry,
    LaunchAgent,
    LoginState,
    autostart_file,
    entry_of,
    entry_text,
    start_command,
)
from coach.settings.run_key import APPROVED, RUN, RunKey, run_line

PATIENCE_S = 20.0

HOSTILE = 'a b "c" $HOME `d` %f \\e'
"""A name with all that a desktop entry escapes."""


def program(folder: Path, name: str = "coach") -> Path:
    made = folder / name
    made.parent.mkdir(parents=True, exist_ok=True)
    made.write_text(
        f"#!{sys.executable}\nimport pathlib, sys\npathlib.Path(sys.argv[1]).write_text('started')\n"
    )
    made.chmod(0o755)
    return made


def test_an_entry_is_written_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "config" / "autostart" / "coach.desktop"
    entry = AutostartEntry(file, [str(program(tmp_path))])
    assert entry.state() is LoginState.OFF
    entry.turn(True)
    assert entry.state() is LoginState.ON
    assert entry_of(file.read_text())["Type"] == "Application"
    entry.turn(False)
    assert entry.state() is LoginState.OFF
    assert not file.exists()
    entry.turn(False)


@pytest.mark.skipif(shutil.which("gio") is None, reason="needs GLib's own reader of desktop entries")
def test_a_real_reader_of_entries_starts_the_program(tmp_path: Path) -> None:
    """GLib unescapes what was escaped, and starts the program with the arguments as they were."""
    if sys.platform != "linux":
        pytest.skip("desktop entries are Linux's")
    shown = tmp_path / HOSTILE
    made = program(tmp_path / "folder of $one", "co`ach")
    file = tmp_path / "coach.desktop"
    AutostartEntry(file, [str(made), str(shown)]).turn(True)
    subprocess.run(["gio", "launch", str(file)], check=True, timeout=PATIENCE_S)
    give_up = time.monotonic() + PATIENCE_S
    while not (shown.exists() and shown.read_text()):
        assert time.monotonic() < give_up, "it was not started"
        time.sleep(0.01)
    assert shown.read_text() == "started"


@pytest.mark.parametrize("line", ["Hidden=true", "X-GNOME-Autostart-enabled=false"])
def test_an_entry_that_the_desktop_switched_off_is_off(tmp_path: Path, line: str) -> None:
    command = [str(program(tmp_path))]
    file = tmp_path / "coach.desktop"
    text = entry_text(command).replace("X-GNOME-Autostart-enabled=true", line)
    file.write_text(text)
    entry = AutostartEntry(file, command)
    assert entry.state() is LoginState.OFF
    entry.turn(True)
    assert entry.state() is LoginState.ON, "switched on here, it is on"


def test_an_entry_of_another_folder_is_said_to_be_another(tmp_path: Path) -> None:
    file = tmp_path / "coach.desktop"
    here, there = program(tmp_path / "here"), program(tmp_path / "there")
    AutostartEntry(file, [str(there)]).turn(True)
    entry = AutostartEntry(file, [str(here)])
    assert entry.state() is LoginState.OTHER
    entry.turn(True)
    assert entry.state() is LoginState.ON
    here.unlink()
    assert entry.state() is LoginState.OTHER, "what it starts is gone"


def test_what_can_not_be_written_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "autostart").write_text("a file in the place of the folder")
    entry = AutostartEntry(tmp_path / "autostart" / "coach.desktop", ["/bin/true"])
    assert entry.state() is LoginState.OFF
    with pytest.raises(EnvironmentProblem, match=r"settings\.login_start"):
        entry.turn(True)
    (tmp_path / "coach.desktop").mkdir()
    assert AutostartEntry(tmp_path / "coach.desktop", ["/bin/true"]).state() is LoginState.OTHER


@pytest.mark.skipif(os.name == "nt", reason="desktop entries are Linux's; its paths are absolute there alone")
@pytest.mark.parametrize(
    ("config", "where"), [("", ".config"), ("relative", ".config"), ("/somewhere", "/somewhere")]
)
def test_the_entry_is_where_the_desktop_looks(config: str, where: str) -> None:
    file = autostart_file({"XDG_CONFIG_HOME": config}, Path("/home/me"))
    assert file == Path("/home/me") / where / "autostart" / "coach.desktop"


def test_each_way_of_running_has_its_command(tmp_path: Path) -> None:
    packaged = str(tmp_path / "Coach")
    assert start_command(packaged, {}, frozen=True) == (packaged,)
    assert start_command(packaged, {"APPIMAGE": "/x/Coach.AppImage"}, frozen=True) == ("/x/Coach.AppImage",)
    python = program(tmp_path / "bin", "python")
    assert start_command(str(python), {}, frozen=False)[:2] == (str(python), "-P")
    script = program(tmp_path / "bin", "coach-desktop")
    assert start_command(str(python), {}, frozen=False) == (str(script),)
    program(tmp_path / "bin", "coach-desktop.exe")
    assert start_command(str(python), {}, frozen=False, windows=True) == (f"{script}.exe",)


class Values(dict[tuple[str, str], object]):
    """A registry as Windows documents it; `denied` refuses everything."""

    denied = False

    def read(self, key: str, name: str, /) -> object:
        self._check()
        return self.get((key, name))

    def write(self, key: str, name: str, text: str, /) -> None:
        self._check()
        self[key, name] = text

    def remove(self, key: str, name: str, /) -> None:
        self._check()
        self.pop((key, name), None)

    def _check(self) -> None:
        if self.denied:
            raise PermissionError(5, "Access is denied")


def test_the_run_key_is_written_and_read_back(tmp_path: Path) -> None:
    values, command = Values(), [str(program(tmp_path / "a folder"))]
    key = RunKey(values, command)
    assert key.state() is LoginState.OFF
    key.turn(True)
    assert key.state() is LoginState.ON
    assert values[RUN, "Coach"] == f'"{command[0]}"'
    values[RUN, "Coach"] = "C:\\elsewhere\\coach.exe"
    assert key.state() is LoginState.OTHER
    key.turn(False)
    assert not values


@pytest.mark.parametrize(
    ("approved", "state"),
    [(b"\x03" + bytes(11), LoginState.OFF), (b"\x02" + bytes(11), LoginState.ON), (b"", LoginState.ON)],
)
def test_the_task_managers_switch_counts(tmp_path: Path, approved: bytes, state: LoginState) -> None:
    values = Values()
    key = RunKey(values, [str(program(tmp_path))])
    key.turn(True)
    values[APPROVED, "Coach"] = approved
    assert key.state() is state
    key.turn(True)
    assert key.state() is LoginState.ON, "switched on here, it is on"


def test_a_registry_that_refuses_is_said() -> None:
    values = Values()
    values.denied = True
    key = RunKey(values, ["C:\\coach.exe"])
    assert key.state() is LoginState.OTHER
    with pytest.raises(EnvironmentProblem, match=r"settings\.login_start"):
        key.turn(True)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        ("", LoginState.ON),
        (f'disabled services = {{\n\t"{LABEL}" => enabled\n}}', LoginState.ON),
        (f'disabled services = {{\n\t"{LABEL}" => disabled\n}}', LoginState.OFF),
        (f'disabled services = {{\n\t"{LABEL}" => true\n}}', LoginState.OFF),
        (f'disabled services = {{\n\t"{LABEL}.other" => disabled\n}}', LoginState.ON),
        ("Could not find domain for", LoginState.ON),
    ],
)
def test_a_launch_agent_is_on_unless_login_items_disable_it(
    tmp_path: Path, said: str, state: LoginState
) -> None:
    asked: list[Sequence[str]] = []

    def launchctl(command: Sequence[str]) -> str:
        asked.append(command)
        return said

    command = [str(program(tmp_path))]
    agent = LaunchAgent(tmp_path / "agents" / f"{LABEL}.plist", command, launchctl, 501)
    assert agent.state() is LoginState.OFF
    agent.turn(True)
    assert ("launchctl", "enable", f"gui/501/{LABEL}") in asked
    assert plistlib.loads((tmp_path / "agents" / f"{LABEL}.plist").read_bytes())["RunAtLoad"] is True
    assert agent.state() is state
    agent.turn(False)
    assert agent.state() is LoginState.OFF


@pytest.mark.parametrize("content", [b"", b"<plist", plistlib.dumps([1]), plistlib.dumps({"RunAtLoad": False})])
def test_an_agent_that_starts_nothing_of_ours_is_another(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "agent.plist"
    file.write_bytes(content)
    assert LaunchAgent(file, ["/bin/true"], lambda _command: "", 501).state() is LoginState.OTHER


def test_the_run_key_holds_what_the_set_up_writes() -> None:
    assert run_line((r"C:\Coach\coach-desktop.exe",)) == r'"C:\Coach\coach-desktop.exe"'
    assert run_line(("py.exe", "-c", "a b")) == '"py.exe" -c "a b"'
