"""What of a sound file is sound: where its recorder wrote a wrong length, or joined several files into one.

libsndfile believes what a file says of its length and reads the first of several files that were joined. The
modules that know the formats (`sample_containers`, `mp3_frames`, `flac_frames`, `ogg_pages`) compare what a
file says with what is there, and answer with parts: each a file of its own that is given to libsndfile as it
should have been written. Nothing is copied but headers.
"""

from __future__ import annotations

import io
import mmap
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path
from typing import TypeAlias

ByteRange: TypeAlias = tuple[int, int]
"""Bytes of the file: from, to."""
Content: TypeAlias = tuple[bytes | ByteRange, ...]
"""What stands one after the other: bytes of our own, and spans of the file."""

ID3_BYTES = 10
_ID3V1_BYTES = 128
_APE_BYTES = 32
_APE_IS_HEADER = 1 << 29


@dataclass(frozen=True, slots=True)
class Part:
    """One file among those joined, as a rule the only one.

    `content` None: the file as it is. What is missing at its end is in `missing_frames` (samples of each
    channel) or in `missing_share` (of what is there, 1 for as much again), whichever the format can tell;
    `without_end`: something is missing, and nothing says how much.
    """

    content: Content | None = None
    missing_frames: int = 0
    missing_share: float = 0.0
    without_end: bool = False


WHOLE = (Part(),)
"""The file as it is: nothing odd was seen."""


class PartFile(io.RawIOBase):
    """A part as a file to read."""

    def __init__(self, path: Path, content: Content) -> None:
        super().__init__()
        self._file = path.open("rb", buffering=0)
        self._content = content
        self._ends = list(accumulate(_length(piece) for piece in content))
        self._at = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._ends[-1] if self._ends else 0}[whence]
        self._at = max(0, base + offset)
        return self._at

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # what soundfile reads by
        done = 0
        with memoryview(buffer) as got:
            while done < len(got) and (index := bisect_right(self._ends, self._at)) < len(self._ends):
                piece = self._content[index]
                inside = self._at - (self._ends[index] - _length(piece))
                n = min(self._ends[index] - self._at, len(got) - done)
                if isinstance(piece, bytes):
                    got[done : done + n] = piece[inside : inside + n]
                else:
                    self._file.seek(piece[0] + inside)
                    n = self._file.readinto(got[done : done + n]) or 0
                    if n == 0:  # it became shorter meanwhile
                        break
                done += n
                self._at += n
        return done

    def close(self) -> None:
        self._file.close()
        super().close()


def joined(spans: Sequence[ByteRange]) -> Content:
    """The spans, those that touch as one."""
    out: list[ByteRange] = []
    for start, end in spans:
        if out and out[-1][1] == start:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return tuple(out)


def title_bytes(data: mmap.mmap, at: int) -> int:
    """How long the titles are that stand here: ID3v1, ID3v2 or APE; 0 where there are none."""
    head = data[at : at + 8]
    if head[:3] == b"ID3" and at + ID3_BYTES <= len(data):
        size = 0
        for byte in data[at + 6 : at + ID3_BYTES]:  # seven bits a byte
            size = size << 7 | byte & 0x7F
        has_footer = data[at + 5] & 0x10
        return ID3_BYTES + size + (ID3_BYTES if has_footer else 0)
    if head[:3] == b"TAG":
        return _ID3V1_BYTES
    if head == b"APETAGEX":
        size = int.from_bytes(data[at + 12 : at + 16], "little")
        is_header = int.from_bytes(data[at + 20 : at + 24], "little") & _APE_IS_HEADER
        return size + _APE_BYTES if is_header else _APE_BYTES
    return 0


def _length(piece: bytes | ByteRange) -> int:
    return len(piece) if isinstance(piece, bytes) else piece[1] - piece[0]
