"""The owner of a history: the one process that writes to it, whoever started it and wherever its sockets are.

A lock beside the file says so, which dies with its holder (see `writers`). Without it two desktops with two
runtime folders would keep each call twice. Beside the lock stands where the owner can be asked, for a second
process that has another runtime folder.
"""

from __future__ import annotations

import os
import stat
import threading
from contextlib import suppress
from pathlib import Path

import filelock

from coach.history.opening import environment, identity, make_home
from coach.history.writers import lock_file
from coach.model.problems import EnvironmentProblem
from coach.whole_file import write_whole

TAKE_WAIT_S = 2.0
"""How long to wait for another owner: longer than a command that deletes needs, which is one write."""
MOST_BYTES = 4_096
"""The longest path of a folder (PATH_MAX on Linux)."""


class HistoryOwner:
    """The right of this process to write to one history: taken before writing, and held until `release`."""

    def __init__(self, path: Path, asked_at: Path | None = None) -> None:
        """`asked_at`: the runtime folder where this process answers others; None where it doesn't."""
        self._history, self._path = path, path.with_name(path.name + ".owner")
        self._asked_at = asked_at
        self._lock: filelock.BaseFileLock | None = None
        self._locked_file: tuple[int, int] | None = None
        self._taking = threading.Lock()

    def take(self) -> None:
        """Take the history, or take it again where the lock was deleted with its folder. Raises
        EnvironmentProblem where another process holds it, or the lock can't be made."""
        with self._taking:
            if self._lock is not None and identity(self._path) == self._locked_file:
                return
            self._let_go()
            with environment(self._history):
                make_home(self._history)
                try:
                    self._lock = lock_file(self._path, wait_s=TAKE_WAIT_S)
                except filelock.Timeout:
                    raise EnvironmentProblem("history.owned", path=self._history) from None
                self._locked_file = identity(self._path)
            if self._asked_at is not None:
                with suppress(OSError):  # without it a second desktop only says that there is a first
                    write_whole(self._where, os.fsencode(self._asked_at))

    def release(self) -> None:
        """Let others have it."""
        with self._taking:
            if self._lock is not None and self._asked_at is not None:
                with suppress(OSError):
                    self._where.unlink()
            self._let_go()

    def held_elsewhere(self) -> bool:
        """Whether another process holds the history now. False also where that can't be seen."""
        if self._lock is not None or not self._path.exists():
            return False
        try:
            lock_file(self._path).release()
        except filelock.Timeout:
            return True
        except OSError:
            return False
        return False

    def owner_asked_at(self) -> Path | None:
        """The runtime folder where the owner can be asked. None where it answers nobody, or where what is
        written there is no folder of this user alone."""
        try:
            with self._where.open("rb") as opened:
                folder = Path(os.fsdecode(opened.read(MOST_BYTES)))
            found = folder.lstat()
        except (OSError, ValueError):
            return None
        private = os.name == "nt" or (found.st_uid == os.getuid() and not found.st_mode & 0o077)
        return folder if folder.is_absolute() and stat.S_ISDIR(found.st_mode) and private else None

    @property
    def _where(self) -> Path:
        return self._path.with_name(self._path.name + ".at")

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()
            self._lock = None
