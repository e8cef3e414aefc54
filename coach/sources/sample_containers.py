"""WAV, RF64, W64, AIFF, AU and CAF: how much of the file is its sound, whatever its size fields say.

Each is a header, chunks of a name and a size, and one of them the samples. Their size goes wrong in three ways:
it is behind, as of a recorder that crashed or counted past 4 GB; it is over, as of a file that was cut off; or
it is right and another file follows.
"""

from __future__ import annotations

import mmap
import struct
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from coach.sources.file_parts import WHOLE, Content, Part, title_bytes
from coach.sources.mp3_frames import mp3_parts

_WAV_LETTERS = frozenset({b"RIFF", b"RIFX", b"RF64", b"BW64"})
_AU_LETTERS = frozenset({b".snd", b"dns."})
FIRST_LETTERS = _WAV_LETTERS | _AU_LETTERS | {b"riff", b"FORM", b"caff"}
"""How files of these formats begin."""
_MOST_CHUNKS = 100
# What may stand after the samples of a WAV or AIFF even where it is cut off. Others must be whole.
_CHUNKS_AFTER = frozenset(
    b"LIST|id3 |ID3 |fact|cue |bext|smpl|inst|JUNK|junk|PAD |iXML|_PMX|PEAK|acid|axml|levl|plst|adtl|afsp"
    b"|chna|LGWV|strc|DISP|COMM|MARK|NAME|ANNO|AUTH|(c) |COMT|APPL|INST|MIDI|AESD|FVER".split(b"|")
)
# What a program that writes into a pipe says: all that 32 bits hold, or 2 GB as sox does, less a header.
_STREAMED = (range(0x7FFF_0000, 0x8000_0001), range(0xFFFF_0000, 0x1_0000_0000))
# No sound is so long that its bytes take more than this: what says so is out of a pipe, too.
_MOST_BYTES = 1 << 48
_MPEG_LAYER_3 = 0x55
_W64_FIRST = b"riff\x2e\x91\xcf\x11\xa5\xd6\x28\xdb\x04\xc1\x00\x00"
_W64_CHUNK = b"\xf3\xac\xd3\x11\x8c\xd1\x00\xc0\x4f\x8e\xdb\x8a"
# How much of the file is looked at at once for anything that is not zero.
_LOOK_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class _Layout:
    """One file among those joined: its samples begin at `body` and are `said` bytes long by their size."""

    body: int
    said: int
    streamed: bool
    header: Callable[[int], bytes]
    """The header of a file with so many bytes of samples."""
    after_chunk: Callable[[int], int | None]
    """Where the chunk that stands here ends; None where none does."""
    mpeg: bool = False
    left_over: bool = True
    """Does libsndfile read to the end of the file where the size is over it? Not of CAF."""


def container_parts(data: mmap.mmap) -> tuple[Part, ...]:
    """The parts of such a file; WHOLE where nothing is odd or nothing can be told."""
    parts: list[Part] = []
    at: int | None = 0
    while at is not None:
        layout = _layout(data, at)
        if layout is None or layout.body > len(data):
            break
        end, next_at = _end_of_samples(data, layout)
        there = end - layout.body
        missing = 0 if layout.streamed else max(0, layout.said - there)
        share = missing / max(1, there)
        alone = at == 0 and next_at is None
        if layout.mpeg:
            inner = mp3_parts(data, layout.body, end)
            parts += inner or [Part(None if alone else ((at, end),), missing_share=share)]
        elif alone and (
            there == layout.said or (end == len(data) and layout.said > there and layout.left_over)
        ):
            return (Part(missing_share=share),)
        elif there > 0:
            content: Content = (layout.header(there), (layout.body, end))
            parts.append(Part(content, missing_share=share))
        at = next_at
    return tuple(parts) or WHOLE


def _end_of_samples(data: mmap.mmap, layout: _Layout) -> tuple[int, int | None]:
    """Where the samples end, and where another file begins after them."""
    end = len(data)
    said_end = layout.body + layout.said
    if said_end in {end, end - 1}:  # as nearly always; the last padding is often there, or left out
        return min(said_end, end), None
    if said_end < end:
        for first in {said_end, said_end + layout.said % 2}:
            is_chunks, next_at = _only_chunks(data, first, layout)
            if is_chunks:
                return said_end, next_at
        if _only_zeros(data, said_end):  # made long beforehand: they were never recorded
            return said_end, None
    next_at = _next_file(data, layout.body + (layout.said if said_end < end else 0))
    return (end if next_at is None else next_at), next_at


def _only_chunks(data: mmap.mmap, at: int, layout: _Layout) -> tuple[bool, int | None]:
    """Is what stands here chunks or titles, to the end of the file or to the next file, and where is that?"""
    end = len(data)
    first = True
    while at < end:
        if _begins_file(data, at):
            return True, at
        title = title_bytes(data, at)
        after = at + title if title else layout.after_chunk(at)
        if after is None:
            return False, None
        if after > end + 1 and not (first and data[at : at + 4] in _CHUNKS_AFTER):
            return False, None
        at, first = after, False
    return True, None


def _only_zeros(data: mmap.mmap, at: int) -> bool:
    while at < len(data):
        piece = data[at : at + _LOOK_BYTES]
        if piece.count(0) != len(piece):
            return False
        at += len(piece)
    return True


def _begins_file(data: mmap.mmap, at: int) -> bool:
    """Does a file that `_layout` reads begin here, and not just sound that looks like its first letters?"""
    name, kind = data[at : at + 4], data[at + 8 : at + 12]
    if name in _WAV_LETTERS:
        return kind == b"WAVE"
    if name == b"FORM":
        return kind in {b"AIFF", b"AIFC"}
    if name == b"riff":
        return data[at : at + 16] == _W64_FIRST
    if name in _AU_LETTERS:
        order = ">" if name == b".snd" else "<"
        head = data[at + 4 : at + 24].ljust(20, b"\0")
        offset, _, encoding, rate_hz, channels = map(int, struct.unpack(f"{order}5I", head))
        return 24 <= offset < 1 << 16 and 0 < encoding < 64 and 0 < rate_hz < 1 << 20 and 0 < channels < 256
    return name == b"caff" and data[at + 4 : at + 8] == b"\0\1\0\0"


def _next_file(data: mmap.mmap, start: int) -> int | None:
    """Where another file of the kind this one is begins; a scan, of odd files only."""
    name = bytes(data[:4])
    at = data.find(name, start)
    while at != -1 and not _begins_file(data, at):
        at = data.find(name, at + 1)
    return None if at == -1 else at


def _layout(data: mmap.mmap, at: int) -> _Layout | None:
    """What stands where in the file that begins here; None for one without samples, or another format."""
    if not _begins_file(data, at):
        return None
    name = data[at : at + 4]
    if name == b"riff":
        return _w64(data, at)
    if name == b"FORM":
        return _aiff(data, at)
    if name in _AU_LETTERS:
        return _au(data, at)
    return _caf(data, at) if name == b"caff" else _wav(data, at)


def _is_streamed(said: int) -> bool:
    return said >= _MOST_BYTES or any(said in streamed for streamed in _STREAMED)


def _is_name(name: bytes) -> bool:
    return len(name) == 4 and all(0x20 <= letter < 0x7F for letter in name)


def _chunk_end(data: mmap.mmap, order: str, at: int) -> int | None:
    head = data[at : at + 8]
    if len(head) < 8 or not _is_name(head[:4]):
        return None
    size = int(struct.unpack(f"{order}I", head[4:])[0])
    return at + 8 + size + size % 2


def _wav(data: mmap.mmap, at: int) -> _Layout | None:
    order = ">" if data[at : at + 4] == b"RIFX" else "<"
    is_64 = data[at : at + 4] in {b"RF64", b"BW64"}
    pos, format_chunk, size_64 = at + 12, b"", None
    for _ in range(_MOST_CHUNKS):
        head = data[pos : pos + 8]
        if len(head) < 8:
            return None
        name, size = struct.unpack(f"{order}4sI", head)
        body = pos + 8
        if name == b"ds64" and size >= 24:
            size_64 = int.from_bytes(data[body + 8 : body + 16], "little")
        elif name == b"fmt ":
            format_chunk = data[body : body + size]
        elif name == b"data":
            if not format_chunk:
                return None
            if is_64 and size_64 is not None and size in {0, 0xFFFF_FFFF}:
                size = size_64
            tag = struct.unpack(f"{order}H", format_chunk[:2])[0]
            return _Layout(
                body,
                size,
                _is_streamed(size) and not (is_64 and size < _MOST_BYTES and size > 0xFFFF_FFFF),
                partial(_wav_header, format_chunk, order),
                partial(_chunk_end, data, order),
                tag == _MPEG_LAYER_3,
            )
        pos = body + size + size % 2
    return None


def _wav_header(format_chunk: bytes, order: str, n_bytes: int) -> bytes:
    """As RF64 where the size takes more than 32 bits."""
    chunk = struct.pack(f"{order}4sI", b"fmt ", len(format_chunk)) + format_chunk + bytes(len(format_chunk) % 2)
    riff_bytes = 4 + len(chunk) + 8 + n_bytes
    if riff_bytes <= 0xFFFF_FFFF or order == ">":
        size = min(n_bytes, 0xFFFF_FFFF)
        riff = struct.pack(f"{order}4sI", b"RIFX" if order == ">" else b"RIFF", min(riff_bytes, 0xFFFF_FFFF))
        return riff + b"WAVE" + chunk + struct.pack(f"{order}4sI", b"data", size)
    sizes = struct.pack("<4sIQQQI", b"ds64", 28, riff_bytes + 36, n_bytes, 0, 0)
    unsaid = 0xFFFF_FFFF
    return struct.pack("<4sI", b"RF64", unsaid) + b"WAVE" + sizes + chunk + struct.pack("<4sI", b"data", unsaid)


def _w64(data: mmap.mmap, at: int) -> _Layout | None:
    """Sony Wave 64: names of 16 bytes, sizes of 8 that count the head, on multiples of 8. Given on as WAV."""

    def after(here: int) -> int | None:
        if data[here + 4 : here + 16] != _W64_CHUNK:
            return None
        size = int.from_bytes(data[here + 16 : here + 24], "little")
        return here + (max(24, size) + 7) // 8 * 8

    pos, format_chunk = at + 40, b""
    for _ in range(_MOST_CHUNKS):
        next_pos = after(pos)
        if next_pos is None:
            return None
        size = int.from_bytes(data[pos + 16 : pos + 24], "little")
        if data[pos : pos + 4] == b"fmt ":
            format_chunk = data[pos + 24 : pos + size]
        elif data[pos : pos + 4] == b"data" and format_chunk:
            said = max(0, size - 24)
            return _Layout(pos + 24, said, said >= _MOST_BYTES, partial(_wav_header, format_chunk, "<"), after)
        pos = next_pos
    return None


def _aiff(data: mmap.mmap, at: int) -> _Layout | None:
    pos, frames_at = at + 12, None
    for _ in range(_MOST_CHUNKS):
        head = data[pos : pos + 8]
        if len(head) < 8:
            return None
        name, size = struct.unpack(">4sI", head)
        if name == b"COMM":
            frames_at = pos + 10
        elif name == b"SSND":
            body = pos + 16
            if frames_at is None:
                return None
            return _Layout(
                body,
                max(0, size - 8),
                _is_streamed(size),
                partial(_aiff_header, data, at, body, frames_at),
                partial(_chunk_end, data, ">"),
            )
        pos += 8 + size + size % 2
    return None


def _aiff_header(data: mmap.mmap, at: int, body: int, frames_at: int, n_bytes: int) -> bytes:
    header = bytearray(data[at:body])
    channels, bits = struct.unpack(">H4xH", data[frames_at - 2 : frames_at + 6])
    frames = n_bytes // max(1, channels * -(-bits // 8))
    header[4:8] = struct.pack(">I", min(0xFFFF_FFFF, len(header) - 8 + n_bytes))
    header[frames_at - at : frames_at - at + 4] = struct.pack(">I", min(0xFFFF_FFFF, frames))
    header[-12:-8] = struct.pack(">I", min(0xFFFF_FFFF, n_bytes + 8))
    return bytes(header)


def _au(data: mmap.mmap, at: int) -> _Layout:
    """Sun's: one header and nothing after the samples."""
    order = ">" if data[at : at + 4] == b".snd" else "<"
    offset, size = struct.unpack(f"{order}2I", data[at + 4 : at + 12])
    header = data[at : at + offset]

    def sized(n_bytes: int) -> bytes:
        return header[:8] + struct.pack(f"{order}I", min(0xFFFF_FFFF, n_bytes)) + header[12:]

    return _Layout(at + offset, size, _is_streamed(size), sized, lambda _here: None)


def _caf(data: mmap.mmap, at: int) -> _Layout | None:
    """Apple's: sizes of 8 bytes, -1 for unknown; four bytes count edits before the samples."""

    def after(here: int) -> int | None:
        head = data[here : here + 12]
        if len(head) < 12 or not _is_name(head[:4]):
            return None
        return here + 12 + max(0, int.from_bytes(head[4:], "big", signed=True))

    pos = at + 8
    for _ in range(_MOST_CHUNKS):
        next_pos = after(pos)
        if next_pos is None:
            return None
        if data[pos : pos + 4] == b"data":
            size = int.from_bytes(data[pos + 4 : pos + 12], "big", signed=True)
            said = _MOST_BYTES if size < 0 else max(0, size - 4)
            return _Layout(
                pos + 16,
                said,
                said >= _MOST_BYTES,
                partial(_caf_header, data[at : pos + 4], data[pos + 12 : pos + 16]),
                after,
                left_over=said >= _MOST_BYTES,
            )
        pos = next_pos
    return None


def _caf_header(before: bytes, edits: bytes, n_bytes: int) -> bytes:
    return before + (n_bytes + 4).to_bytes(8, "big") + edits
