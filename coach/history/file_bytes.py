"""The bytes of an open history, with its unused pages, in pieces that fit into memory.

On Linux and macOS, closing a file that SQLite has open in the same process releases the locks of SQLite
(sqlite.org/howtocorrupt.html, 2.2). So a file that was looked into stays open until the process ends, once.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

PIECE_BYTES = 16 << 20

_open: dict[tuple[int, int], int] = {}


def contents(path: Path, *, overlap: int) -> Iterator[bytes]:
    """Give the bytes of the file in pieces; each begins with the last `overlap` bytes of the one before. Raises
    OSError."""
    file = _opened(path)
    try:
        os.lseek(file, 0, os.SEEK_SET)
        before = b""
        while piece := os.read(file, PIECE_BYTES):
            yield before + piece
            before = piece[-overlap:]
    finally:
        if sys.platform == "win32":
            os.close(file)


def _opened(path: Path) -> int:
    if sys.platform == "win32":
        return os.open(path, os.O_RDONLY | os.O_BINARY)
    found = path.stat()
    identity = found.st_dev, found.st_ino
    if identity not in _open:
        _open[identity] = os.open(path, os.O_RDONLY | os.O_CLOEXEC)
    return _open[identity]
