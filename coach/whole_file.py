"""Writing a file whole: at every instant the old file or the new one is there, never a part of one.

Settings, profiles, reports and the copy of a team's tips are written this way. The history is not: SQLite has
its own way.
"""

from __future__ import annotations

import errno
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

LEFT_OVER_AFTER_S = 3600.0
"""A half-written file older than this was left behind by a process that was killed."""
MOST_BYTES = 1_000_000
"""No file of ours that is read whole is longer: a hundred times the settings with every one of them set."""
_HALF = ".half"


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, which replaces `path` when the block ends without an error.

    Only this user can read it (0600), from the first instant on, and it is on the disk before it replaces
    anything. Raises OSError where it can't be written; then the old file stays, and nothing half-written is
    left.
    """
    _clear_left_over(path)
    descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.", suffix=_HALF)
    half = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
        half.replace(path)
        _settle(path.parent)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def write_whole(path: Path, content: bytes) -> None:
    """Write these bytes, all or nothing (see `written_whole`)."""
    with written_whole(path) as opened:
        opened.write(content)


def read_plain(path: Path) -> bytes:
    """Read a file that is one: opening a pipe or a device would block, or never end.

    Raises OSError where it can't be read, is no file, or has more than MOST_BYTES.
    """
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as opened:
        kind = os.fstat(descriptor).st_mode
        if stat.S_ISDIR(kind):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
        if not stat.S_ISREG(kind):
            raise OSError(errno.EINVAL, "Not a file", path)
        content = opened.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise OSError(errno.EFBIG, os.strerror(errno.EFBIG), path)
    return content


def _clear_left_over(path: Path) -> None:
    with suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*{_HALF}"):
            if time.time() - left.stat().st_mtime > LEFT_OVER_AFTER_S:
                left.unlink()


def _settle(folder: Path) -> None:
    """Put the name on the disk too. Where a folder can't be opened (Windows), that is left to the system."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
