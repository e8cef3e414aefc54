"""Starting with Windows: a value of the Run key, and the Task Manager's switch for it.

Not tried on Windows (packaging/README.md). It is written from winreg's documentation and from "Run and RunOnce
Registry Keys" of Microsoft; of the Task Manager's switch only its first byte is known: odd is off.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from coach.model.problems import EnvironmentProblem
from coach.settings.login_start import NAME, LoginState

RUN = r"Software\Microsoft\Windows\CurrentVersion\Run"
APPROVED = r"Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run"


class Registry(Protocol):
    """Values under HKEY_CURRENT_USER. Each may raise OSError."""

    def read(self, key: str, name: str, /) -> object:
        """Return a value; None where there is none."""
        ...

    def write(self, key: str, name: str, text: str, /) -> None: ...

    def remove(self, key: str, name: str, /) -> None:
        """Remove a value, if it is there."""
        ...


class RunKey:
    """The value that Windows starts at login."""

    def __init__(self, values: Registry, command: Sequence[str]) -> None:
        self._values, self._command = values, tuple(command)

    def state(self) -> LoginState:
        try:
            line = self._values.read(RUN, NAME)
            approved = self._values.read(APPROVED, NAME)
        except OSError:
            return LoginState.OTHER
        if line is None or (isinstance(approved, bytes) and approved[:1] and approved[0] % 2 == 1):
            return LoginState.OFF
        same = line == run_line(self._command)
        return LoginState.ON if same and Path(self._command[0]).is_file() else LoginState.OTHER

    def turn(self, on: bool, /) -> None:
        """Set or remove the value, and with it what the Task Manager said of it."""
        try:
            self._values.remove(APPROVED, NAME)
            if on:
                self._values.write(RUN, NAME, run_line(self._command))
            else:
                self._values.remove(RUN, NAME)
        except OSError as error:
            said = error.strerror or error
            raise EnvironmentProblem("settings.login_start", path=RUN, said=said) from error


def run_line(command: Sequence[str]) -> str:
    """Return the value for a command. The program always stands in quotes, as our set-up writes it too."""
    program, *arguments = command
    return " ".join((f'"{program}"', *([subprocess.list2cmdline(arguments)] if arguments else [])))


def registry() -> Registry:
    """Return the registry of this Windows."""
    if sys.platform != "win32":
        raise OSError("only Windows has a registry")
    import winreg  # noqa: PLC0415  # only Windows has it

    class _Registry:
        def read(self, key: str, name: str, /) -> object:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key) as opened:
                    return winreg.QueryValueEx(opened, name)[0]
            except FileNotFoundError:
                return None

        def write(self, key: str, name: str, text: str, /) -> None:
            with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, text)

        def remove(self, key: str, name: str, /) -> None:
            try:
                with winreg.OpenKey(winreg.HKEY_CURRENT_USER, key, 0, winreg.KEY_SET_VALUE) as opened:
                    winreg.DeleteValue(opened, name)
            except FileNotFoundError:
                return

    return _Registry()
