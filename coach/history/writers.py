"""The writers of a history: this process and others, each known by a lock that dies with it.

At its start the program has to tell the calls of a dead process from those still under way in another one. A
process number would not do, because numbers are used again. The system releases a lock when its holder dies,
even by SIGKILL or a power cut. filelock takes the lock: `flock` on Unix, `LockFileEx` on Windows. Its fallback
for file systems without `flock` is a marker file, which would outlive its holder; it is switched off.

The file of a history may come from anywhere. What it names as a writer becomes the name of a file only if it
has the form of a writer's id, and is touched only where it is a lock file in our own folder.
"""

from __future__ import annotations

import re
import stat
import uuid
from contextlib import suppress
from pathlib import Path

import filelock
from sqlalchemy import Connection

from coach.history.records import call_row
from coach.model.call import CallState
from coach.model.problems import EnvironmentProblem
from coach.plain_file import refuse_other_kinds

_WRITER_ID = re.compile(r"[0-9a-f]{32}")
"""The form of a writer's id: `uuid4().hex`."""


def lock_file(path: Path, *, wait_s: float = 0.0) -> filelock.BaseFileLock:
    """Take an exclusive lock on a file of its own (mode 0600), held until its `release`.

    Raises filelock.Timeout where another process holds it for longer than `wait_s`, and OSError where the file
    can't be made. On Unix the file is left behind. Remove it before the release, so that nobody locks a file
    that is about to go.
    """
    with suppress(FileNotFoundError):
        refuse_other_kinds(path)  # a pipe would be waited for, and be given another mode
    lock = filelock.FileLock(path, timeout=wait_s, mode=0o600, thread_local=False, fallback_to_soft=False)
    lock.acquire()
    return lock


class Writers:
    """The writers of one history. `calls`: the numbers of the calls that this process has under way in it."""

    def __init__(self, path: Path) -> None:
        self.own = uuid.uuid4().hex
        self.calls: set[int] = set()
        self._folder = path.with_name(path.name + ".writers")
        self._lock: filelock.BaseFileLock | None = None

    def enlist(self) -> None:
        """Let other processes see that this one lives. Raises OSError where the lock can't be taken."""
        if self._lock is None:
            self._folder.mkdir(mode=0o700, exist_ok=True)
            self._lock = lock_file(self._folder / self.own)

    def leave(self) -> None:
        """Declare that this process no longer writes. While a call of it is unfinished, its file stays for the
        next start."""
        if self._lock is None:
            return
        if not self.calls:
            self._remove(self.own)
        self._lock.release()
        self._lock = None

    def begin_anew(self) -> None:
        """The history is another file now, in which this process has no call under way."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
        self.calls.clear()
        self.own = uuid.uuid4().hex

    def is_alive(self, writer: object) -> bool:
        """Whether this writer still lives. The lock file of a dead one is removed. Raises OSError.

        `writer` is what the history says, of any type. What is no id of a writer is nobody's, and neither is an
        id whose file is not a lock file (a folder, a link, a pipe): both count as dead, and nothing is touched.
        """
        if writer == self.own:
            return True
        if not isinstance(writer, str) or not _WRITER_ID.fullmatch(writer):
            return False
        path = self._folder / writer
        if not _is_plain_file(path):
            return False
        try:
            lock = lock_file(path)
        except filelock.Timeout:
            return True
        self._remove(writer)
        lock.release()
        with suppress(OSError):  # fails while the folder holds files of other writers
            self._folder.rmdir()
        return False

    def be_under_way_here(self, call_id: int) -> None:
        """Raise EnvironmentProblem where this process has no such call under way in this file: the file in
        which it was begun has been moved away or deleted."""
        if call_id not in self.calls:
            raise EnvironmentProblem("history.gone", call_id=call_id)

    def be_over(self, connection: Connection, call_id: int) -> None:
        """Raise EnvironmentProblem where this call is under way, here or elsewhere, or doesn't exist."""
        row = call_row(connection, call_id)
        if row.state == CallState.RUNNING.value and self.is_alive(row.writer):
            raise EnvironmentProblem("history.under_way", call_id=call_id)

    def _remove(self, writer: str) -> None:
        with suppress(OSError):  # Windows can't remove an open file; there filelock removes it on release
            (self._folder / writer).unlink()


def _is_plain_file(path: Path) -> bool:
    """Whether there is a file itself under this name, in a folder itself: no link leads out of the folder."""
    try:
        return stat.S_ISDIR(path.parent.lstat().st_mode) and stat.S_ISREG(path.lstat().st_mode)
    except OSError:
        return False
