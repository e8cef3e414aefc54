"""Packing the track of a call: ten rows a second, small enough to keep for years.

A chunk is zlib over planes of bytes: for each array all low bytes, then all high bytes. Similar bytes then lie
side by side and pack about twice as well. The precision is held by a test: `time_s` is float32, exactly as it
came; the five values are float16, which keeps 11 bits (levels to 0.03 dB, semitones over the baseline to 0.004
below 4, syllables a second to 0.004). NaN stays NaN.
"""

from __future__ import annotations

import zlib

import numpy as np
import numpy.typing as npt

from coach.model.call import Track

_VALUES = (
    "agent_level_db_over_baseline",
    "agent_f0_st_over_baseline",
    "agent_pace_syll_per_s",
    "agent_level_db",
    "caller_level_db",
)
_TIME_BYTES = 4
_VALUE_BYTES = 2
_ROW_BYTES = _TIME_BYTES + _VALUE_BYTES * len(_VALUES)
_ZLIB_LEVEL = 6
_MOST_ROWS = 1_000_000
"""A day of track, and more than any version has put into one chunk."""


def pack(track: Track, start: int, stop: int) -> bytes:
    """Pack rows [start, stop) of a track into one chunk."""
    planes = [_planes(np.asarray(track.time_s[start:stop], "<f4"), _TIME_BYTES)]
    planes += [_planes(np.asarray(getattr(track, name)[start:stop], "<f2"), _VALUE_BYTES) for name in _VALUES]
    return zlib.compress(b"".join(planes), _ZLIB_LEVEL)


def unpack(chunks: list[tuple[int, bytes]]) -> Track:
    """Unpack a track from its chunks: (rows, bytes) pairs, in order. No chunks give an empty track.

    Raises ValueError where a chunk is not what `pack` made of that many rows.
    """
    times: list[npt.NDArray[np.float32]] = [np.empty(0, np.float32)]
    values: list[list[npt.NDArray[np.float32]]] = [[np.empty(0, np.float32)] for _ in _VALUES]
    for n, packed in chunks:
        try:
            if not isinstance(n, int) or not 0 <= n <= _MOST_ROWS:
                raise ValueError("a track chunk has no such number of rows")
            unpacked = zlib.decompressobj()
            raw = unpacked.decompress(packed, n * _ROW_BYTES + 1)  # one that grows without end fills no memory
        except zlib.error as error:
            raise ValueError(f"a track chunk is damaged: {error}") from error
        if len(raw) != n * _ROW_BYTES or not unpacked.eof:
            raise ValueError(f"a track chunk of {n} rows has {len(raw)} bytes")
        times.append(_array(raw[: n * _TIME_BYTES], n, "<f4"))
        for index, pieces in enumerate(values):
            start = n * (_TIME_BYTES + _VALUE_BYTES * index)
            pieces.append(_array(raw[start : start + n * _VALUE_BYTES], n, "<f2"))
    return Track(np.concatenate(times), *[np.concatenate(pieces) for pieces in values])


def _planes(array: npt.NDArray[np.floating], size: int) -> bytes:
    return np.ascontiguousarray(array).view(np.uint8).reshape(-1, size).T.tobytes()


def _array(raw: bytes, n: int, kind: str) -> npt.NDArray[np.float32]:
    size = len(raw) // n if n else 1
    planes = np.frombuffer(raw, np.uint8).reshape(size, n)
    return np.ascontiguousarray(planes.T).view(kind).reshape(n).astype(np.float32)
