"""Starting with the system: an autostart entry, a value of the Run key, or a launch agent.

Nothing here is a setting of ours. What the system would do is read back each time, because people switch it
off in the system's own places too: GNOME's Startup Applications, the Task Manager, macOS's Login Items.
"""

from __future__ import annotations

import os
import plistlib
import shutil
import sys
from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Protocol
from xml.parsers.expat import ExpatError

from coach.model.problems import EnvironmentProblem
from coach.plain_file import read_plain
from coach.whole_file import make_folder, write_whole

NAME = "Coach"
LABEL = "org.coach.desktop"
"""What macOS calls the launch agent, and the autostart entry's file is named after."""
DESKTOP_PROGRAM = "coach-desktop"

Asking = Callable[[Sequence[str]], str]
"""Runs a program of the system and returns what it prints; "" where it is missing, fails or takes too long."""


class LoginState(StrEnum):
    """What the system does when this person logs in."""

    OFF = "off"
    ON = "on"
    OTHER = "other"
    """It starts something else under our name: another folder, or a program that has gone."""


class LoginStart(Protocol):
    """One system's way. Both may wait for a disk or a program, so they are no work for the window's thread."""

    def state(self) -> LoginState: ...

    def turn(self, on: bool, /) -> None:
        """Let the system start this program, or not. Raises EnvironmentProblem."""
        ...


def start_command(
    executable: str, environment: Mapping[str, str], *, frozen: bool, windows: bool = False
) -> tuple[str, ...]:
    """Return the command that starts this desktop, with absolute paths.

    A packaged program is its own command, by the name on the search path that leads to it where there is one;
    an AppImage is its file, since what it runs lies in a folder that goes with it. Otherwise it is the script
    beside the Python that runs now; without one, that Python itself.
    """
    if frozen and environment.get("APPIMAGE"):
        return (environment["APPIMAGE"],)
    if frozen:
        program = Path(executable)
        beside = program.with_name(f"{DESKTOP_PROGRAM}{program.suffix}")
        found = shutil.which(DESKTOP_PROGRAM, path=environment.get("PATH", ""))
        if found is not None and Path(found).resolve() == program.resolve():
            return (found,)  # stays the same when an update puts the program elsewhere
        return (str(beside) if beside.is_file() else executable,)
    python = Path(executable).absolute()  # not resolved: the link in an environment is what makes it one
    script = python.with_name(f"{DESKTOP_PROGRAM}.exe" if windows else DESKTOP_PROGRAM)
    if script.is_file():
        return (str(script),)
    return (str(python), "-P", "-c", "from coach.__main__ import desktop; desktop()")


def of_this_system(asking: Asking) -> LoginStart:
    """Return the way of the system that runs now, for this program."""
    frozen, windows = bool(getattr(sys, "frozen", False)), sys.platform == "win32"
    command = start_command(sys.executable, os.environ, frozen=frozen, windows=windows)
    if windows:
        from coach.settings.run_key import RunKey, registry  # noqa: PLC0415  # only Windows has it

        return RunKey(registry(), command)
    if sys.platform == "darwin":
        agents = Path.home() / "Library" / "LaunchAgents"
        return LaunchAgent(agents / f"{LABEL}.plist", command, asking, os.getuid())
    return AutostartEntry(autostart_file(os.environ, Path.home()), command)


def autostart_file(environment: Mapping[str, str], home: Path) -> Path:
    """Return our entry's file, in the folder of the XDG Autostart specification. A relative XDG_CONFIG_HOME is
    none."""
    config = Path(environment.get("XDG_CONFIG_HOME", ""))
    return (config if config.is_absolute() else home / ".config") / "autostart" / "coach.desktop"


class AutostartEntry:
    """A desktop entry in the folder that desktops start from (XDG Desktop Entry and Autostart, 1.5 and 0.5)."""

    def __init__(self, path: Path, command: Sequence[str]) -> None:
        self._path, self._command = path, tuple(command)

    def state(self) -> LoginState:
        """Off too where the desktop's own switch hides the entry."""
        try:
            entry = entry_of(read_plain(self._path).decode("utf-8", "replace"))
        except (FileNotFoundError, NotADirectoryError):
            return LoginState.OFF
        except OSError:
            return LoginState.OTHER
        if entry.get("Hidden") == "true" or entry.get("X-GNOME-Autostart-enabled") == "false":
            return LoginState.OFF
        same = entry.get("Exec") == exec_line(self._command)
        return LoginState.ON if same and _is_there(self._command[0]) else LoginState.OTHER

    def turn(self, on: bool, /) -> None:
        _write_or_remove(self._path, entry_text(self._command).encode() if on else None)


def entry_text(command: Sequence[str]) -> str:
    """Return the entry. `TryExec` would keep a desktop from saying that the program has gone, so there is
    none."""
    lines = (
        "[Desktop Entry]",
        "Type=Application",
        f"Name={NAME}",
        f"Exec={exec_line(command)}",
        "Terminal=false",
    )
    return "\n".join((*lines, "X-GNOME-Autostart-enabled=true", ""))


def exec_line(command: Sequence[str]) -> str:
    """Return the value of `Exec`: each argument quoted, with its quotes, backticks, dollars and backslashes
    escaped, then `%` doubled and, for the file, each backslash doubled."""
    quoted = []
    for argument in command:
        escaped = "".join(f"\\{sign}" if sign in '"`$\\' else sign for sign in argument)
        quoted.append(f'"{escaped}"')
    return " ".join(quoted).replace("%", "%%").replace("\\", "\\\\")


def entry_of(text: str) -> dict[str, str]:
    """Return the values of the group `[Desktop Entry]`, as they stand in the file."""
    values: dict[str, str] = {}
    inside = False
    for line in text.splitlines():
        if line.startswith("["):
            inside = line.strip() == "[Desktop Entry]"
        elif inside and "=" in line and not line.startswith("#"):
            key, value = line.split("=", 1)
            values[key.strip()] = value.strip()
    return values


class LaunchAgent:
    """A property list in the person's LaunchAgents, which launchd reads at login (launchd.plist(5))."""

    def __init__(self, path: Path, command: Sequence[str], asking: Asking, user_id: int) -> None:
        self._path, self._command = path, list(command)
        self._asking, self._domain = asking, f"gui/{user_id}"

    def state(self) -> LoginState:
        try:
            agent = plistlib.loads(read_plain(self._path))
        except (FileNotFoundError, NotADirectoryError):
            return LoginState.OFF
        except (OSError, ValueError, ExpatError, plistlib.InvalidFileException):
            return LoginState.OTHER
        if is_disabled(self._asking(("launchctl", "print-disabled", self._domain))):
            return LoginState.OFF
        if not isinstance(agent, dict) or agent.get("RunAtLoad") is not True:
            return LoginState.OTHER
        same = agent.get("ProgramArguments") == self._command
        return LoginState.ON if same and _is_there(self._command[0]) else LoginState.OTHER

    def turn(self, on: bool, /) -> None:
        agent = {"Label": LABEL, "ProgramArguments": self._command, "RunAtLoad": True}
        _write_or_remove(self._path, plistlib.dumps(agent) if on else None)
        if on:
            self._asking(("launchctl", "enable", f"{self._domain}/{LABEL}"))  # undoes Login Items' switch


def is_disabled(said: str) -> bool:
    """Whether `launchctl print-disabled` lists our agent as disabled: "=> disabled", "=> true" before macOS 13.
    No answer disables nothing."""
    return any(
        line.strip().startswith(f'"{LABEL}"') and line.split("=>")[-1].strip() in {"disabled", "true"}
        for line in said.splitlines()
    )


def _is_there(program: str) -> bool:
    return shutil.which(program) is not None


def _write_or_remove(path: Path, content: bytes | None) -> None:
    try:
        if content is None:
            path.unlink(missing_ok=True)
        else:
            make_folder(path.parent)
            write_whole(path, content)
    except OSError as error:
        raise EnvironmentProblem("settings.login_start", path=path, said=error.strerror or error) from error
