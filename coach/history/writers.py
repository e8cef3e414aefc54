"""Who is writing: this process and others, each known by a lock that dies with it.

A start has to tell a call of a dead process from one that is under way in another. A process number would
not do, because numbers are given again; a lock of the system is let go when its holder dies, by SIGKILL or a
power cut too. filelock takes it: `flock` on Unix, `LockFileEx` on Windows. Its fallback for file systems
without `flock`, a marker file, would outlive its holder and is switched off.
"""

from __future__ import annotations

import uuid
from contextlib import suppress
from pathlib import Path

import filelock
from sqlalchemy import Connection

from coach.history.records import call_row
from coach.model.call import CallState
from coach.model.problems import EnvironmentProblem


def lock_file(path: Path, *, wait_s: float = 0.0) -> filelock.BaseFileLock:
    """An exclusive lock on a file of its own (mode 0600), held until its `release`.

    Raises filelock.Timeout where another holds it for longer than `wait_s`, and OSError where the file can't
    be made. The file is left behind on Unix: who removes it does so before the release, so that nobody takes
    a file that is going.
    """
    lock = filelock.FileLock(path, timeout=wait_s, mode=0o600, thread_local=False, fallback_to_soft=False)
    lock.acquire()
    return lock


class Writers:
    """The writers of one history. `calls`: what this process has under way in it, by number."""

    def __init__(self, path: Path) -> None:
        self.own = uuid.uuid4().hex
        self.calls: set[int] = set()
        self._folder = path.with_name(path.name + ".writers")
        self._lock: filelock.BaseFileLock | None = None

    def enlist(self) -> None:
        """From now on others see that this process lives. Raises OSError where there can be no lock."""
        if self._lock is None:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._lock = lock_file(self._folder / self.own)

    def leave(self) -> None:
        """This process writes no more. While a call of it is unfinished its file stays, for the next start."""
        if self._lock is None:
            return
        if not self.calls:
            self._remove(self.own)
        self._lock.release()
        self._lock = None

    def is_alive(self, writer: str) -> bool:
        """Whether this writer still lives. Of a dead one the lock's file goes. Raises OSError."""
        if writer == self.own:
            return True
        path = self._folder / writer
        if not path.exists():
            return False
        try:
            lock = lock_file(path)
        except filelock.Timeout:
            return True
        self._remove(writer)
        lock.release()
        with suppress(OSError):  # the folder goes with its last file; another may just have made one in it
            self._folder.rmdir()
        return False

    def be_over(self, connection: Connection, call_id: int) -> None:
        """Raises EnvironmentProblem where this call is under way, here or elsewhere, or isn't there."""
        row = call_row(connection, call_id)
        if row.state == CallState.RUNNING.value and self.is_alive(row.writer):
            raise EnvironmentProblem("history.under_way", call_id=call_id)

    def _remove(self, writer: str) -> None:
        with suppress(OSError):  # Windows removes no open file: there filelock does it when it lets go
            (self._folder / writer).unlink()
