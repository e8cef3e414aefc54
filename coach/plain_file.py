"""Reading a small file whole, whatever lies in its place: only an ordinary file, and only so much of it.

A pipe would be waited for, a device may never end, and a file of a gigabyte is none of ours. Every file that
this program keeps for itself, or is given as text, is read here. Recordings and the history are large: they are
not.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

MOST_BYTES = 1_000_000
"""A hundred times the largest settings file or profile; ours."""


class NotOrdinaryError(OSError):
    """What lies here is a pipe, a socket or a device."""


class TooLargeError(OSError):
    """The file is larger than any that this program writes."""


def why_unread(error: OSError, most_bytes: int = MOST_BYTES) -> tuple[str, dict[str, object]]:
    """Return what `read_plain` met, as the last part of a sentence's key, and what else the sentence names."""
    if isinstance(error, IsADirectoryError):
        return "folder", {}
    if isinstance(error, NotOrdinaryError):
        return "no_file", {}
    if isinstance(error, FileNotFoundError):
        return "missing", {}
    if isinstance(error, TooLargeError):
        return "too_large", {"most_kb": most_bytes // 1024}
    return "not_readable", {"said": error.strerror or error}


def read_plain(path: Path, most_bytes: int = MOST_BYTES) -> bytes:
    """Return the content of an ordinary file. Never waits for a writer.

    Raises NotOrdinaryError or TooLargeError, and OSError as `open` does, for a folder and a name that no system
    accepts too.
    """
    refuse_other_kinds(path)  # before it is opened: that alone does something to some devices
    flags = (
        os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_CLOEXEC", 0) | getattr(os, "O_BINARY", 0)
    )
    with os.fdopen(os.open(path, flags), "rb") as opened:
        _check(os.fstat(opened.fileno()).st_mode, path)  # it may have been exchanged meanwhile
        content = opened.read(most_bytes + 1)
    if len(content) > most_bytes:
        raise TooLargeError(errno.EFBIG, os.strerror(errno.EFBIG), str(path))
    return content


def refuse_other_kinds(path: Path) -> None:
    """Raise what `read_plain` does where no ordinary file lies here; FileNotFoundError where nothing does."""
    try:
        mode = path.stat().st_mode
    except ValueError as error:  # a name with a zero character in it
        raise OSError(errno.EINVAL, os.strerror(errno.EINVAL), str(path)) from error
    _check(mode, path)


def _check(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    if not stat.S_ISREG(mode):
        raise NotOrdinaryError(errno.EINVAL, os.strerror(errno.EINVAL), str(path))
