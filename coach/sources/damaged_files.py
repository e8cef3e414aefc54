"""Recordings that don't hold their true length: an MP3 without one, a WAV whose recorder crashed."""

from __future__ import annotations

import io
import mmap
import struct
from pathlib import Path
from typing import BinaryIO

# Layer III of MPEG 1, then of MPEG 2 and 2.5: kbit/s and Hz by index in the header (ISO 11172-3 and 13818-3).
_RATES_KBIT_S = (
    (0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320),
    (0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160),
)
_MPEG_1, _MPEG_2, _MPEG_25 = 3, 2, 0
_SAMPLE_RATES_HZ = {
    _MPEG_1: (44_100, 48_000, 32_000),
    _MPEG_2: (22_050, 24_000, 16_000),
    _MPEG_25: (11_025, 12_000, 8_000),
}
_LAYER_III = 1
# The marks, one for each encoder, of a first frame that gives the number of frames.
_LENGTH_MARKS = (b"Xing", b"Info", b"VBRI")
_ID3_BYTES = 10
# How tags after the last frame begin: ID3v1, APE, ID3v2.
_TITLES_AFTER = (b"TAG", b"APE", b"3DI")


class LengthUnknownError(Exception):
    """The bit rate varies, and the file doesn't say how long it is."""


def counted_frames(path: Path) -> int | None:
    """Count the frames (one sample of each channel) of an MP3 that has a constant bit rate and no length in it.

    None where the file has a length in it, or holds something that is not a frame. Raises LengthUnknownError
    where the bit rate varies.
    """
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        at = _after_id3(data)
        size = _frame_bytes(data[at : at + 4])
        if size is None or any(mark in data[at : at + size] for mark in _LENGTH_MARKS):
            return None
        rate, frames = data[at + 2] >> 4, 0
        samples = 1152 if data[at + 1] >> 3 & 3 == _MPEG_1 else 576
        while size is not None and at + size <= len(data):
            if data[at + 2] >> 4 != rate:
                raise LengthUnknownError
            frames += samples
            at += size
            size = _frame_bytes(data[at : at + 4])
        at_the_end = size is not None or at == len(data) or data[at : at + 3] in _TITLES_AFTER
        return frames if at_the_end else None


def _after_id3(data: mmap.mmap) -> int:
    """Return where the sound begins: after an ID3 tag, whose size has seven bits in each byte."""
    if len(data) < _ID3_BYTES or data[:3] != b"ID3":
        return 0
    size = 0
    for byte in data[6:10]:
        size = size << 7 | byte & 0x7F
    return _ID3_BYTES + size


def _frame_bytes(header: bytes) -> int | None:
    """Return the length of the frame with this header. None where it is no header of layer III."""
    if len(header) < 4 or header[0] != 0xFF or header[1] >> 5 != 7:
        return None
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    rate, sample_rate, padding = header[2] >> 4, header[2] >> 2 & 3, header[2] >> 1 & 1
    if version not in _SAMPLE_RATES_HZ or layer != _LAYER_III or rate in {0, 15} or sample_rate == 3:
        return None
    first = version == _MPEG_1
    bits_s = 1000 * _RATES_KBIT_S[0 if first else 1][rate]
    return (144 if first else 72) * bits_s // _SAMPLE_RATES_HZ[version][sample_rate] + padding


# A RIFF header, then chunks: a name, a size, and as many bytes, with a padding byte after an odd size.
_RIFF_BYTES = 12
_CHUNK = struct.Struct("<4sI")
_MOST_CHUNKS = 100


class UnfinishedWav(io.FileIO):
    """A WAV file in which the size of the data, at `size_at`, reads as unknown."""

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
    """Find where a WAV whose recorder crashed holds the size of its data. None for any other file.

    A crash leaves a size of 0. An empty recording has that too, but in it only whole chunks follow.
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
    """Whether the rest of the file is empty, or whole chunks up to the end."""
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
