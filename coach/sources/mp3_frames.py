"""MP3: the frames that are there, counted, whatever the frame in front says of their number.

A file that was joined has titles and further counts between its frames; each count begins a part. A part whose
count is missing or wrong gets one of our own (Xing's frame, by which every decoder knows how long it is).
"""

from __future__ import annotations

import mmap
import struct
from dataclasses import dataclass, field

from coach.sources.file_parts import ByteRange, Part, joined, title_bytes

# Layer III of MPEG 1, and of 2 and 2.5: kbit/s and Hz by the header's index (ISO 11172-3 and 13818-3).
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
_HEADER_BYTES = 4
_MONO = 3
# Bytes between a frame's header and the count, by version and channels: stereo, mono.
_SIDE_BYTES = {_MPEG_1: (32, 17), _MPEG_2: (17, 9), _MPEG_25: (17, 9)}
_XING_MARKS = (b"Xing", b"Info")
_VBRI_AT = 36
_HAS_FRAMES, _HAS_BYTES = 1, 2
# A count with frames and bytes, and the room for them.
_COUNT_BYTES = 16
# Sound that looks like a frame's header does not go on like one for as many frames.
_FRAMES_TO_BELIEVE = 3


@dataclass(slots=True)
class _Stretch:
    """Frames of one rate and channel count after one count, and what that says."""

    kind: tuple[int, int, bool]
    count_at: int | None = None
    said_frames: int | None = None
    said_bytes: int | None = None
    frames: int = 0
    spans: list[ByteRange] = field(default_factory=list)

    def add(self, start: int, end: int) -> None:
        """Frames from here to there; none where that is nothing."""
        if start < end:
            self.spans.append((start, end))


def mp3_parts(data: mmap.mmap, start: int, end: int) -> list[Part]:
    """The parts of what is an MP3 between these bytes; none where there are no frames of layer III."""
    stretches = _stretches(data, start, end)
    total = sum(stretch.frames for stretch in stretches)
    parts = []
    for stretch in stretches:
        if not stretch.frames:
            continue
        parts.append(
            Part(
                (_count(data, stretch), *joined(stretch.spans)),
                missing_frames=_missing(data, stretch, total) * _frame_samples(stretch.kind),
            )
        )
    return parts


def _stretches(data: mmap.mmap, start: int, end: int) -> list[_Stretch]:
    stretches: list[_Stretch] = []
    sizes: dict[bytes, int | None] = {}
    current: _Stretch | None = None
    run_start = at = start
    in_step = False
    while at + _HEADER_BYTES <= end:
        header = data[at : at + _HEADER_BYTES]
        if header not in sizes:
            sizes[header] = _frame_bytes(header)
        size = sizes[header]
        follows = in_step and current is not None and _kind(header) == current.kind
        if size is None or not (follows or _goes_on(data, at, end)):  # one damaged header begins no part
            if current is not None:
                current.add(run_start, at)
            in_step = False
            title = title_bytes(data, at)
            run_start = at = at + title if title else _next_sync(data, at + 1, end)
            continue
        if at + size > end:
            break
        in_step = True
        kind = _kind(header)
        is_count = _is_count(data, at, kind, size)
        if current is None or is_count or kind != current.kind:
            if current is not None:
                current.add(run_start, at)
            current = _Stretch(kind)
            stretches.append(current)
            run_start = at
            if is_count:
                _read_count(data, at, current)
                run_start = at + size
                at += size
                continue
        current.frames += 1
        at += size
    if current is not None:
        current.add(run_start, min(at, end))
    return stretches


def _next_sync(data: mmap.mmap, at: int, end: int) -> int:
    """Where the next frames or titles begin."""
    while True:
        at = data.find(b"\xff", at, end)
        if at == -1:
            return end
        if _goes_on(data, at, end):
            return at
        at += 1


def _goes_on(data: mmap.mmap, at: int, end: int) -> bool:
    """Do frames of one kind follow one another here, some of them or to the end?"""
    kind = None
    for _ in range(_FRAMES_TO_BELIEVE):
        header = data[at : at + _HEADER_BYTES]
        size = _frame_bytes(header)
        if size is None or kind not in {None, _kind(header)}:
            return kind is not None and (at >= end or title_bytes(data, at) > 0)
        kind = _kind(header)
        at += size
        if at >= end:
            return at == end
    return True


def _kind(header: bytes) -> tuple[int, int, bool]:
    """Version, index of the sample rate, is it mono?"""
    return header[1] >> 3 & 3, header[2] >> 2 & 3, header[3] >> 6 == _MONO


def _frame_samples(kind: tuple[int, int, bool]) -> int:
    return 1152 if kind[0] == _MPEG_1 else 576


def _frame_bytes(header: bytes) -> int | None:
    """How long the frame of this header is; None where it is no header of layer III."""
    if len(header) < _HEADER_BYTES or header[0] != 0xFF or header[1] >> 5 != 7:
        return None
    version, layer = header[1] >> 3 & 3, header[1] >> 1 & 3
    rate, sample_rate, padding = header[2] >> 4, header[2] >> 2 & 3, header[2] >> 1 & 1
    if version not in _SAMPLE_RATES_HZ or layer != _LAYER_III or rate in {0, 15} or sample_rate == 3:
        return None
    first = version == _MPEG_1
    bits_s = 1000 * _RATES_KBIT_S[0 if first else 1][rate]
    return (144 if first else 72) * bits_s // _SAMPLE_RATES_HZ[version][sample_rate] + padding


def _count_offset(kind: tuple[int, int, bool]) -> int:
    return _HEADER_BYTES + _SIDE_BYTES[kind[0]][kind[2]]


def _is_count(data: mmap.mmap, at: int, kind: tuple[int, int, bool], size: int) -> bool:
    mark_at = at + _count_offset(kind)
    if data[mark_at : mark_at + 4] in _XING_MARKS and mark_at + 8 <= at + size:
        return True
    return data[at + _VBRI_AT : at + _VBRI_AT + 4] == b"VBRI"


def _read_count(data: mmap.mmap, at: int, stretch: _Stretch) -> None:
    """Put into the stretch what the count here says."""
    stretch.count_at = at
    mark_at = at + _count_offset(stretch.kind)
    if data[mark_at : mark_at + 4] not in _XING_MARKS:  # VBRI: version, delay, quality, bytes, frames
        n_bytes, n_frames = struct.unpack(">2I", data[at + _VBRI_AT + 10 : at + _VBRI_AT + 18])
        stretch.said_frames, stretch.said_bytes = n_frames, n_bytes
        return
    (flags,) = struct.unpack(">I", data[mark_at + 4 : mark_at + 8])
    fields = struct.unpack(">2I", data[mark_at + 8 : mark_at + 16].ljust(8, b"\0"))
    if flags & _HAS_FRAMES:
        stretch.said_frames = fields[0]
    if flags & _HAS_BYTES:
        stretch.said_bytes = fields[1 if flags & _HAS_FRAMES else 0]


def _missing(data: mmap.mmap, stretch: _Stretch, total_frames: int) -> int:
    """How many frames it lacks. A count that is over while all the bytes are there is a wrong count."""
    if stretch.said_frames is None or stretch.said_frames <= total_frames:
        return 0
    if stretch.said_bytes and stretch.count_at is not None:
        size = _frame_bytes(data[stretch.count_at : stretch.count_at + _HEADER_BYTES]) or 0
        there = size + sum(stop - start for start, stop in stretch.spans)
        if stretch.said_bytes <= there + size:
            return 0
    return stretch.said_frames - stretch.frames


def _count(data: mmap.mmap, stretch: _Stretch) -> bytes:
    """The frame that says how many there are: the one that is there, corrected, for it also says what encoder
    and decoder add at both ends; or one of our own.
    """
    n_bytes = sum(stop - start for start, stop in stretch.spans)
    if stretch.count_at is not None:
        at = stretch.count_at
        frame = bytearray(data[at : at + (_frame_bytes(data[at : at + _HEADER_BYTES]) or 0)])
        offset = _count_offset(stretch.kind)
        has_frames = len(frame) >= offset + 12 and frame[offset + 7] & _HAS_FRAMES
        if frame[offset : offset + 4] in _XING_MARKS and has_frames:
            if stretch.said_frames != stretch.frames:
                frame[offset + 8 : offset + 12] = struct.pack(">I", stretch.frames)
                if frame[offset + 7] & _HAS_BYTES and len(frame) >= offset + 16:
                    frame[offset + 12 : offset + 16] = struct.pack(">I", len(frame) + n_bytes)
            return bytes(frame)
    return _own_count(data[stretch.spans[0][0] : stretch.spans[0][0] + _HEADER_BYTES], stretch, n_bytes)


def _own_count(first: bytes, stretch: _Stretch, n_bytes: int) -> bytes:
    """A frame like the first one, without a checksum, of the lowest bit rate that has room for a count."""
    offset = _count_offset(stretch.kind)
    for rate in range(1, 15):
        header = bytes((first[0], first[1] | 1, rate << 4 | first[2] & 0x0D, first[3]))
        size = _frame_bytes(header) or 0
        if size >= offset + _COUNT_BYTES:
            break
    count = struct.pack(">4s3I", b"Xing", _HAS_FRAMES | _HAS_BYTES, stretch.frames, size + n_bytes)
    return (header + bytes(offset - _HEADER_BYTES) + count).ljust(size, b"\0")
