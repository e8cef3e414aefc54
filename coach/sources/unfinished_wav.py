"""A WAV whose recorder crashed: its sound is there, the size of its data still says 0.

A recorder writes that size when it closes the file. libsndfile takes 0 at its word, but reads to the end of the
file where the size is as large as can be, as in one out of a pipe: so that is what it is shown. The file itself
stays as it is.
"""

from __future__ import annotations

import io
import struct
from pathlib import Path
from typing import BinaryIO

# What begins a file, then chunks of a name, a size and as many bytes, an odd size padded.
_RIFF_BYTES = 12
_CHUNK = struct.Struct("<4sI")
_MOST_CHUNKS = 100


class UnfinishedWav(io.FileIO):
    """The file with the size of its data at `size_at` read as unknown."""

    def __init__(self, path: Path, size_at: int) -> None:
        super().__init__(path)
        self._size_at = size_at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what soundfile reads by
        start = self.tell()
        n = super().readinto(buffer) or 0
        with memoryview(buffer) as got:
            for at in range(max(self._size_at, start), min(self._size_at + 4, start + n)):
                got[at - start : at - start + 1] = b"\xff"
        return n


def unfinished_size_at(path: Path) -> int | None:
    """Where the size of the data stands in a WAV whose recorder crashed; None for any other file.

    A recording of nothing has a data size of 0 too; what comes after it, if anything, is chunks to the end.
    """
    with path.open("rb") as file:
        if file.read(_RIFF_BYTES)[:4] != b"RIFF":
            return None
        for _ in range(_MOST_CHUNKS):
            at = file.tell()
            head = file.read(_CHUNK.size)
            if len(head) < _CHUNK.size:
                return None
            name, size = _CHUNK.unpack(head)
            if name == b"data":
                return at + 4 if size == 0 and not _only_chunks(file) else None
            file.seek(size + size % 2, io.SEEK_CUR)
    return None


def _only_chunks(file: BinaryIO) -> bool:
    """Is what is left nothing, or whole chunks to the end?"""
    at = file.tell()
    end = file.seek(0, io.SEEK_END)
    while at < end:
        file.seek(at)
        head = file.read(_CHUNK.size)
        if len(head) < _CHUNK.size:
            return False
        name, size = _CHUNK.unpack(head)
        if not all(0x20 <= letter < 0x7F for letter in name):
            return False
        at += _CHUNK.size + size + size % 2
    return at in {end, end + 1}  # the last padding is often left out
