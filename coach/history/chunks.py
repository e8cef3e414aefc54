"""Packing the track of a call: ten rows a second, small enough to keep for years.

Levels are kept in steps of 1/32 dB, semitones and syllables a second in steps of 1/128, each value as its
difference from the one before. The level over the baseline is kept as its distance from the level, which stays
the same for minutes. Times are counted in ticks where they are whole ticks, and kept as they are elsewhere. NaN
stays NaN. The precision is held by a test.

A chunk is _VERSION and what zlib makes of its parts. Every array of numbers is a plane of low bytes, then the
next, up to one of high bytes: similar bytes lie side by side and pack better. A chunk of the version before (up
to revision 0010) begins as zlib begins: float32 times, then float16 values.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from coach.model.call import Track
from coach.model.sound import TICK_S, FloatArray

LEVEL_STEP_DB = 1 / 32
"""Half a step, the largest error, is a sixth of the 0.1 dB that any page shows."""
FINE_STEP = 1 / 128
"""For semitones and syllables a second: half a step is a twelfth of the 0.05 that any page shows."""

_LEVEL, _OVER = "agent_level_db", "agent_level_db_over_baseline"
_STEPS = {
    _LEVEL: LEVEL_STEP_DB,
    "agent_f0_st_over_baseline": FINE_STEP,
    "agent_pace_syll_per_s": FINE_STEP,
    "caller_level_db": LEVEL_STEP_DB,
}
_OVER_STEP_DB = LEVEL_STEP_DB / 2
_VERSION, _BEFORE = 2, 0x78  # 0x78: the first byte that zlib writes
_FLOATS, _TICKS = 0, 1
_NUMBER_BYTES = 4
_ZLIB_LEVEL = 9
_MOST_ROWS = 1_000_000
"""A day of track, and more than any version has put into one chunk."""

_OLD_VALUES = (_OVER, "agent_f0_st_over_baseline", "agent_pace_syll_per_s", _LEVEL, "caller_level_db")


def pack(track: Track, start: int, stop: int) -> bytes:
    """Pack rows [start, stop) of a track into one chunk."""
    time_s = np.asarray(track.time_s[start:stop], "<f4")
    ticks = np.round(time_s / TICK_S).astype("<i4")
    in_ticks = bool(np.array_equal(_tick_times_s(ticks), time_s))
    parts = [bytes([_TICKS]), _planes(_differences(ticks))] if in_ticks else [bytes([_FLOATS]), _planes(time_s)]
    values = {name: np.asarray(getattr(track, name)[start:stop], np.float64) for name in (*_STEPS, _OVER)}
    for name, step in _STEPS.items():
        parts += _packed(values[name], step)
    level_db = np.round(values[_LEVEL] / LEVEL_STEP_DB) * LEVEL_STEP_DB
    parts += _packed(values[_OVER] - np.nan_to_num(level_db), _OVER_STEP_DB)
    return bytes([_VERSION]) + zlib.compress(b"".join(parts), _ZLIB_LEVEL)


def unpack(chunks: list[tuple[int, bytes]]) -> Track:
    """Unpack a track from its chunks: (rows, bytes) pairs, in order. No chunks give an empty track.

    Raises ValueError where a chunk is not what `pack` made of that many rows.
    """
    names = Track.__dataclass_fields__
    found: dict[str, list[FloatArray]] = {name: [np.empty(0, np.float32)] for name in names}
    for n, packed in chunks:
        if not isinstance(n, int) or not 0 <= n <= _MOST_ROWS:
            raise ValueError("a track chunk has no such number of rows")
        if not isinstance(packed, bytes) or not packed or packed[0] not in {_VERSION, _BEFORE}:
            raise ValueError("a track chunk is of no known kind")
        unpacked = _before(n, packed) if packed[0] == _BEFORE else _now(n, packed[1:])
        for name, values in unpacked.items():
            found[name].append(values)
    return Track(**{name: np.concatenate(pieces) for name, pieces in found.items()})


def _now(n: int, packed: bytes) -> dict[str, FloatArray]:
    most = 1 + n * _NUMBER_BYTES + (len(_STEPS) + 1) * ((n + 7) // 8 + n * _NUMBER_BYTES)
    raw = _Bytes(_decompressed(packed, most), n)
    kind = raw.take(1)[0]
    times = raw.take(n * _NUMBER_BYTES)
    if kind not in {_FLOATS, _TICKS}:
        raise ValueError("a track chunk has times of no known kind")
    time_s = _numbers(times, "<f4") if kind == _FLOATS else _tick_times_s(np.cumsum(_numbers(times, "<i4")))
    found = {"time_s": time_s}
    for name, step in _STEPS.items():
        found[name] = raw.values(step)
    found[_OVER] = raw.values(_OVER_STEP_DB) + np.nan_to_num(found[_LEVEL])
    raw.be_at_the_end()
    return {name: values.astype(np.float32) for name, values in found.items()}


class _Bytes:
    """The unpacked bytes of a chunk of `n` rows, from the front. Raises ValueError where they end."""

    def __init__(self, raw: bytes, n: int) -> None:
        self._raw, self._n, self._at = raw, n, 0

    def take(self, size: int) -> bytes:
        taken = self._raw[self._at : self._at + size]
        self._at += size
        if len(taken) < size:
            raise ValueError(f"a track chunk of {self._n} rows has {len(self._raw)} bytes")
        return taken

    def values(self, step: float) -> npt.NDArray[np.float64]:
        """Read one array: which rows have a value, and the values."""
        bits = np.frombuffer(self.take((self._n + 7) // 8), np.uint8)
        there = np.unpackbits(bits, count=self._n).astype(bool)
        numbers = _numbers(self.take(int(there.sum()) * _NUMBER_BYTES), "<i4")
        found = np.full(self._n, np.nan)
        found[there] = np.cumsum(numbers, dtype=np.int64) * step
        return found

    def be_at_the_end(self) -> None:
        if self._at != len(self._raw):
            raise ValueError(f"a track chunk of {self._n} rows has {len(self._raw)} bytes")


def _before(n: int, packed: bytes) -> dict[str, FloatArray]:
    """Unpack a chunk of the version before."""
    raw = _Bytes(_decompressed(packed, n * (4 + 2 * len(_OLD_VALUES))), n)
    found = {"time_s": _numbers(raw.take(n * 4), "<f4")}
    found |= {name: _numbers(raw.take(n * 2), "<f2") for name in _OLD_VALUES}
    raw.be_at_the_end()
    return {name: values.astype(np.float32) for name, values in found.items()}


def _decompressed(packed: bytes, most: int) -> bytes:
    """Undo zlib. Raises ValueError for what is damaged, and for what would fill the memory."""
    unpacked = zlib.decompressobj()
    try:
        raw = unpacked.decompress(packed, most + 1)
    except zlib.error as error:
        raise ValueError(f"a track chunk is damaged: {error}") from error
    if not unpacked.eof:
        raise ValueError("a track chunk is cut off, or larger than its rows")
    return raw


def _packed(values: npt.NDArray[np.float64], step: float) -> Iterator[bytes]:
    there = np.isfinite(values)
    yield np.packbits(there).tobytes()
    most = np.iinfo(np.int32).max // 2  # the difference of two such numbers fits
    yield _planes(_differences(np.clip(np.round(values[there] / step), -most, most).astype("<i4")))


def _differences(numbers: npt.NDArray[np.int32]) -> npt.NDArray[np.int32]:
    return np.diff(numbers, prepend=np.int32(0)).astype("<i4")


def _tick_times_s(ticks: npt.NDArray[np.integer]) -> FloatArray:
    return (ticks * TICK_S).astype("<f4")


def _planes(array: npt.NDArray[np.number]) -> bytes:
    return np.ascontiguousarray(array).view(np.uint8).reshape(-1, array.itemsize).T.tobytes()


def _numbers(raw: bytes, kind: str) -> npt.NDArray[np.number]:
    size = np.dtype(kind).itemsize
    return np.ascontiguousarray(np.frombuffer(raw, np.uint8).reshape(size, -1).T).view(kind).reshape(-1)
