"""Writing a file whole: at every instant the old one or the new one is there, never a part of either.

Settings, profiles, reports and the copy of a team's tips are written here. The history is not: SQLite does that
by itself.
"""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

LEFT_OVER_AFTER_S = 3600.0
"""A file half written that is older than this was left by a process that was killed."""
_HALF = ".half"


@contextmanager
def written_whole(path: Path) -> Iterator[BinaryIO]:
    """A file to write to, which takes the place of `path` once this block is left without an error.

    It is this user's alone (0600) from its first instant, and on the disk before it takes the place. Raises
    OSError where it can't be written; then what was there stays, and nothing half written does.
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
    """Write these bytes, whole or not at all (see `written_whole`)."""
    with written_whole(path) as opened:
        opened.write(content)


def _clear_left_over(path: Path) -> None:
    with suppress(OSError):
        for left in path.parent.glob(f".{path.name}.*{_HALF}"):
            if time.time() - left.stat().st_mtime > LEFT_OVER_AFTER_S:
                left.unlink()


def _settle(folder: Path) -> None:
    """The name too is on the disk. Where a folder can't be opened (Windows), the system does that in its
    time."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
