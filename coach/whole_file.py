"""Writing a file whole: at every instant the old file or the new one is there, never a part of one.

Settings, profiles, reports and the copy of a team's tips are written this way. The history is not: SQLite has
its own way. Folders of this user's own are made here too.
"""

from __future__ import annotations

import glob
import os
import secrets
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

if sys.platform != "win32":
    import fcntl

_HALF = ".half"
PRIVATE_FILE, PRIVATE_FOLDER = 0o600, 0o700
SHARED_FILE, SHARED_FOLDER = 0o664, 0o775
"""What the umask may leave of the modes of reports and profiles: they are made to be handed on, but nobody else
writes them."""


@contextmanager
def written_whole(path: Path, *, private: bool = True) -> Iterator[BinaryIO]:
    """Give a file to write to, which replaces `path` when the block ends without an error.

    Only this user can read it (0600), from the first instant on; where it is not `private`, whoever the umask
    allows, and no more than could read the old one. It is on the disk before it replaces anything. What killed
    processes left half-written is removed first. Raises OSError where it can't be written; then the old file
    stays, and nothing half-written is left.
    """
    _clear_left_over(path)
    half, descriptor = _begin(path, PRIVATE_FILE if private else SHARED_FILE)
    try:
        with os.fdopen(descriptor, "wb") as opened:
            yield opened
            opened.flush()
            os.fsync(opened.fileno())
            if sys.platform != "win32":  # while it is still locked; Windows can't rename an open file
                half.replace(path)
        if sys.platform == "win32":
            half.replace(path)
        _settle(path.parent)
    except BaseException:
        half.unlink(missing_ok=True)
        raise


def write_whole(path: Path, content: bytes, *, private: bool = True) -> None:
    """Write these bytes, all or nothing (see `written_whole`)."""
    with written_whole(path, private=private) as opened:
        opened.write(content)


def make_folder(folder: Path, mode: int = PRIVATE_FOLDER) -> None:
    """Make the folder and those above it that are missing, each with this mode and never for an instant a wider
    one. One that exists is left as it is. Raises OSError."""
    missing = []
    while not folder.is_dir() and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    for one in reversed(missing):
        one.mkdir(mode=mode, exist_ok=True)


def half_written(path: Path) -> list[Path]:
    """The files beside this one that were written to replace it, and are not whole."""
    return list(path.parent.glob(f".{glob.escape(path.name)}.*{_HALF}"))


def _begin(path: Path, mode: int) -> tuple[Path, int]:
    """Make the file to write to, locked for as long as it is open. That tells it from one left behind."""
    with suppress(FileNotFoundError):
        mode &= stat.S_IMODE(path.stat().st_mode) | PRIVATE_FILE
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    while True:
        half = path.with_name(f".{path.name}.{secrets.token_hex(8)}{_HALF}")
        descriptor = os.open(half, flags, mode)
        if sys.platform == "win32":
            return half, descriptor
        with suppress(OSError):  # a file system without locks
            fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.fstat(descriptor).st_nlink:
            return half, descriptor
        os.close(descriptor)  # another process took it for one left behind, before it was locked


def _clear_left_over(path: Path) -> None:
    for left in half_written(path):
        with suppress(OSError):
            if sys.platform == "win32":
                left.unlink()  # refused while it is open
                continue
            descriptor = os.open(left, os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
            try:
                if os.fstat(descriptor).st_uid == os.getuid():
                    fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)  # BlockingIOError: its writer lives
                    left.unlink()
            finally:
                os.close(descriptor)


def _settle(folder: Path) -> None:
    """Put the name on the disk too. Where a folder can't be opened (Windows), that is left to the system."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
