"""FLAC: how many samples there are, by the number in the header of its last frame (RFC 9639).

STREAMINFO says 0 where the encoder wrote into a pipe, and less than there is where it crashed; libFLAC reads
neither to its end. Where the file is cut off, libFLAC gives nothing of a read in which it ends, so it is told
where the last whole frame does.
"""

from __future__ import annotations

import mmap
from dataclasses import dataclass

from coach.sources.file_parts import WHOLE, Part, title_bytes

_MARK = b"fLaC"
_STREAMINFO_BYTES = 34
_TOTAL_AT = 21
"""From the mark on: the byte in whose lower half the 36 bits of the total begin."""
_LAST_BLOCK = 0x80
# How much of the end is searched for the last frame: most fit into the first, all that RFC 9639 has into the
# last.
_TAILS_BYTES = (1 << 16, 1 << 19, 1 << 23)
_MOST_HEADER_BYTES = 16


def _table(polynomial: int, bits: int) -> tuple[int, ...]:
    """What each byte adds to a checksum, most significant bit first."""
    top, mask = 1 << (bits - 1), (1 << bits) - 1
    out = []
    for byte in range(256):
        value = byte << (bits - 8)
        for _ in range(8):
            value = (value << 1 ^ polynomial if value & top else value << 1) & mask
        out.append(value)
    return tuple(out)


_CRC_8 = _table(0x07, 8)
_CRC_16 = _table(0x8005, 16)


@dataclass(frozen=True, slots=True)
class _Stream:
    """What STREAMINFO says, and where the frames begin and the file ends."""

    start: int
    audio: int
    end: int
    block_samples: int
    channels: int
    total: int


@dataclass(frozen=True, slots=True)
class _Frame:
    at: int
    first_sample: int
    samples: int


def flac_parts(data: mmap.mmap) -> tuple[Part, ...]:
    """Each of the files that are joined, its total right; WHOLE where nothing is odd."""
    marks = []
    at = data.find(_MARK)
    while at != -1:
        if data[at + 4] & 0x7F == 0 and data[at + 5 : at + 8] == _STREAMINFO_BYTES.to_bytes(3, "big"):
            marks.append(at)
        at = data.find(_MARK, at + 1)
    streams = [_stream(data, start, end) for start, end in zip(marks, [*marks, len(data)][1:], strict=True)]
    parts = tuple(_part(data, stream) for stream in streams if stream is not None)
    first = streams[0] if streams else None
    nothing_odd = len(parts) == 1 and first is not None and parts[0] == _as_it_is(first)
    return WHOLE if nothing_odd or not parts else parts


def _as_it_is(stream: _Stream) -> Part:
    return Part(((stream.start, stream.end),))


def _stream(data: mmap.mmap, start: int, end: int) -> _Stream | None:
    """None where nothing is there after its description."""
    info = data[start + 8 : start + 8 + _STREAMINFO_BYTES]
    if len(info) < _STREAMINFO_BYTES:
        return None
    at, is_last = start + 4, False
    while not is_last:
        if at + 4 > end:
            return None
        is_last = bool(data[at] & _LAST_BLOCK)
        at += 4 + int.from_bytes(data[at + 1 : at + 4], "big")
    if at >= end:
        return None
    total = int.from_bytes(info[13:18], "big") & (1 << 36) - 1
    return _Stream(start, at, end, int.from_bytes(info[0:2], "big"), (info[12] >> 1 & 7) + 1, total)


def _part(data: mmap.mmap, stream: _Stream) -> Part:
    last = _last_frames(data, stream)
    if not last:
        return _as_it_is(stream)
    frame = last[-1]
    there, end = frame.first_sample + frame.samples, _end_of(data, frame, stream.end)
    if end is None:  # the file ends in it
        there, end = frame.first_sample, frame.at
    elif there == stream.total:
        return _as_it_is(stream)
    if there == 0:
        return _as_it_is(stream)
    total_at = stream.start + _TOTAL_AT
    total = bytes((data[total_at] & 0xF0 | there >> 32 & 0xF,)) + (there & 0xFFFF_FFFF).to_bytes(4, "big")
    content = ((stream.start, total_at), total, (total_at + 5, end))
    return Part(content, missing_frames=max(0, stream.total - there))


def _last_frames(data: mmap.mmap, stream: _Stream) -> list[_Frame]:
    """The frames at the end, each going on where the one before it ended; the last may be cut off."""
    for tail in _TAILS_BYTES:
        start = max(stream.audio, stream.end - tail)
        chain: list[_Frame] = []
        candidates = _frames(data, stream, start)
        by_end: dict[int, _Frame] = {}
        for frame in candidates:
            if frame.first_sample == 0 or frame.first_sample in by_end:
                chain.append(frame)
            by_end[frame.first_sample + frame.samples] = frame
        if chain:
            return chain
        if start == stream.audio:
            break
    return []


def _frames(data: mmap.mmap, stream: _Stream, start: int) -> list[_Frame]:
    """Everything from here on that has a frame's header, its checksum included."""
    found = []
    at = data.find(b"\xff", start, stream.end)
    while at != -1:
        frame = _frame(data[at : at + _MOST_HEADER_BYTES], at, stream)
        if frame is not None:
            found.append(frame)
        at = data.find(b"\xff", at + 1, stream.end)
    return found


def _frame(head: bytes, at: int, stream: _Stream) -> _Frame | None:
    if len(head) < 6 or head[1] & 0xFE != 0xF8 or head[3] & 1:
        return None
    size_code, rate_code, channel_code = head[2] >> 4, head[2] & 0xF, head[3] >> 4
    channels = channel_code + 1 if channel_code < 8 else 2
    if size_code == 0 or rate_code == 15 or channel_code > 10 or channels != stream.channels:
        return None
    number, pos = _number(head, 4)
    if number is None:
        return None
    extra = {6: 1, 7: 2}.get(size_code, 0) + {12: 1, 13: 2, 14: 2}.get(rate_code, 0)
    if pos + extra >= len(head) or _checksum(head[: pos + extra]) != head[pos + extra]:
        return None
    if size_code == 1:
        samples = 192
    elif size_code < 6:
        samples = 576 << (size_code - 2)
    elif size_code < 8:
        samples = int.from_bytes(head[pos : pos + size_code - 5], "big") + 1
    else:
        samples = 256 << (size_code - 8)
    varies = head[1] & 1
    return _Frame(at, number if varies else number * stream.block_samples, samples)


def _number(head: bytes, at: int) -> tuple[int | None, int]:
    """A number written as UTF-8 writes letters, up to 36 bits -> it, and where it ends."""
    first = head[at]
    if first < 0x80:
        return first, at + 1
    n = 0
    while n < 8 and first & 0x80 >> n:
        n += 1
    if not 2 <= n <= 7:
        return None, at
    value = first & 0x7F >> n
    for byte in head[at + 1 : at + n]:
        if byte & 0xC0 != 0x80:
            return None, at
        value = value << 6 | byte & 0x3F
    return value, at + n


def _checksum(head: bytes) -> int:
    value = 0
    for byte in head:
        value = _CRC_8[value ^ byte]
    return value


def _end_of(data: mmap.mmap, frame: _Frame, end: int) -> int | None:
    """Where this last frame ends, titles after it or not; None where it is cut off."""
    value, after = 0, None
    for at, byte in enumerate(data[frame.at : end], frame.at + 1):
        value = (value << 8 & 0xFFFF) ^ _CRC_16[value >> 8 ^ byte]
        if value == 0 and (at == end or title_bytes(data, at)):
            after = at
    return after
