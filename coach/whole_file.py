"""Writing a file whole: at every instant the old file or the new one is there, never a part of one.

Settings, profiles, reports and the copy of a team's tips are written this way. The history is not: SQLite has
its own way.
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
"""A half-written file older than this was left behind by a process that was killed."""
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
