"""Ogg: where one logical file ends and the next begins (RFC 3533), and whether the last has its end."""

from __future__ import annotations

import mmap

from coach.sources.file_parts import WHOLE, Part

_PAGE = b"OggS"
_HEADER_BYTES = 27
_FLAGS_AT, _SERIAL_AT, _SEGMENTS_AT = 5, 14, 26
_BEGINS, _ENDS = 2, 4


def ogg_parts(data: mmap.mmap) -> tuple[Part, ...]:
    """Each of the files that are joined; WHOLE for one that has its end."""
    starts: list[int] = []
    ended: list[bool] = []
    open_streams: set[bytes] = set()
    in_sound = False
    at = data.find(_PAGE)
    while at != -1 and at + _HEADER_BYTES <= len(data):
        size = _page_bytes(data, at)
        next_at = at + size
        if data[next_at : next_at + 4] != _PAGE and next_at != len(data):
            # Titles, junk, or a page that was cut before the next file was added: look for the next one.
            next_at = data.find(_PAGE, at + len(_PAGE))
            if next_at == -1 and at + size > len(data):
                break
        flags, serial = data[at + _FLAGS_AT], data[at + _SERIAL_AT : at + _SERIAL_AT + 4]
        if flags & _BEGINS:
            if in_sound or not starts:
                starts.append(at)
                ended.append(False)
                open_streams, in_sound = set(), False
            open_streams.add(serial)
        else:
            in_sound = True
        if flags & _ENDS and ended:
            open_streams.discard(serial)
            ended[-1] = not open_streams
        at = next_at
    if not starts:
        return WHOLE
    if len(starts) == 1:
        return (Part(without_end=not ended[0]),)
    ends = [*starts[1:], len(data)]
    return tuple(
        Part(((start, end),), without_end=not is_ended)
        for start, end, is_ended in zip(starts, ends, ended, strict=True)
    )


def _page_bytes(data: mmap.mmap, at: int) -> int:
    segments = data[at + _SEGMENTS_AT]
    return _HEADER_BYTES + segments + sum(data[at + _HEADER_BYTES : at + _HEADER_BYTES + segments])
