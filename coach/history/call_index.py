"""The index of calls: what lists, filters and trends need of each, in some 200 bytes.

So 100,000 are read at once. It is made from each call's own row whenever that is written, holds nothing of its
own, and can be made anew at any time. A row is `_HEAD`, then the figures and shares in the order that its shape
names. A row whose checksum is wrong is made anew from its call.
"""

from __future__ import annotations

import logging
import math
import struct
import zlib
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from sqlalchemy import Connection, Row, delete, insert, select

from coach.history import tables
from coach.history.records import started_at_from
from coach.history.stored import (
    UNREADABLE,
    StoredIndexShape,
    StoredSummary,
    decoded,
    encoded,
    known,
    seconds_from,
    summary_from,
    text_from,
    to_utc_us,
)
from coach.model.call import CallSource, CallState, CallSummary, FigureValue, TrialArm
from coach.model.call_table import CallTable
from coach.model.measures import Measure
from coach.model.sound import FloatArray

log = logging.getLogger(__name__)

_HEAD = struct.Struct("<Iqqif")
"""The checksum (CRC-32 of all that follows), call_id, started_utc_us, utc_offset_s, duration_s."""
_HEAD_TYPE = np.dtype([("sum", "<u4"), ("call_id", "<i8"), ("started", "<i8"), ("offset", "<i4"), ("s", "<f4")])
_SUM_BYTES = 4


def index_call(connection: Connection, call_id: int) -> None:
    """Bring the index up to what the call's own row says."""
    row = connection.execute(select(tables.calls).where(tables.calls.c.call_id == call_id)).one()
    shape, packed = _packed(row)
    connection.execute(delete(tables.call_index).where(tables.call_index.c.call_id == call_id))
    made = {"call_id": call_id, "shape_id": _shape_id(connection, shape), "packed": packed}
    connection.execute(insert(tables.call_index), made)


def index_all(connection: Connection) -> None:
    """Index every call that the index lacks, but for those that others stand in place of."""
    there = select(tables.call_index.c.call_id)
    lacking = select(tables.calls.c.call_id).where(tables.calls.c.call_id.not_in(there), tables.NOT_REPLACED)
    for call_id in connection.execute(lacking).scalars().all():
        index_call(connection, call_id)


def index_anew(connection: Connection) -> None:
    """Make the whole index anew, from the calls."""
    connection.execute(delete(tables.call_index))
    connection.execute(delete(tables.index_shapes))
    index_all(connection)


def unused_shapes() -> Any:
    """The shapes that no call of the index has."""
    used = select(tables.call_index.c.shape_id)
    return tables.index_shapes.c.shape_id.not_in(used)


def _shape_id(connection: Connection, shape: StoredIndexShape) -> int:
    described, kept = encoded(shape), tables.index_shapes.c
    found = connection.execute(select(kept.shape_id).where(kept.described == described)).scalar()
    if found is None:
        found = connection.execute(insert(tables.index_shapes), {"described": described}).lastrowid
    return int(found)


def _packed(row: Row[Any]) -> tuple[StoredIndexShape, bytes]:
    """What the index has of this row of `calls`. What can't be read of it is left out."""
    started_at = started_at_from(row)
    offset = started_at.utcoffset()
    summary = summary_of(row)
    figures = {name: one_number(value) for name, value in summary.figures.items()}
    missing = {measure.value: share for measure, share in summary.not_measured_share.items()}
    shape = StoredIndexShape(
        1, _text(row.source), _text(row.state), None if row.draw is None else _text(row.draw),
        _text(row.microphone), tuple(figures), tuple(missing),
    )  # fmt: skip
    values = np.array([*figures.values(), *missing.values()], np.float32).tobytes()
    offset_s = 0 if offset is None else int(offset.total_seconds())
    try:
        duration_s = seconds_from(row.duration_s)
    except UNREADABLE:
        duration_s = 0.0
    head = _HEAD.pack(0, row.call_id, to_utc_us(started_at), offset_s, duration_s)[_SUM_BYTES:]
    return shape, struct.pack("<I", zlib.crc32(head + values)) + head + values


def summary_of(row: Row[*tuple[Any, ...]]) -> CallSummary:
    """The summary of a row of `calls`; without figures where it can't be read."""
    try:
        return summary_from(decoded(row.summary, StoredSummary))
    except UNREADABLE:
        return CallSummary({})


def _text(column: object) -> str:
    try:
        return text_from(column)
    except UNREADABLE:
        return ""


def one_number(value: FigureValue) -> float:
    """A figure as one number: a list as its mean, NaN where there is nothing."""
    if value is None or (isinstance(value, tuple) and not value):
        return math.nan
    if isinstance(value, tuple):
        return math.fsum(value) / len(value)
    return float(value)


def table_from(connection: Connection) -> tuple[CallTable, list[int]]:
    """Make the table of all calls. The second part names those whose row is damaged; they are not in it."""
    shapes = _shapes(connection)
    sizes = {shape_id: shape.size for shape_id, shape in shapes.items()}
    by_shape: dict[int, tuple[list[int], list[bytes]]] = defaultdict(lambda: ([], []))
    damaged = []
    rows = connection.exec_driver_sql("SELECT call_id, shape_id, packed FROM call_index").cursor
    assert rows is not None
    for call_id, shape_id, packed in rows.fetchall():  # of the driver: rows of SQLAlchemy take twice as long
        if isinstance(packed, bytes) and len(packed) == sizes.get(shape_id):
            numbers, rows_of_it = by_shape[shape_id]
            numbers.append(call_id)
            rows_of_it.append(packed)
        else:
            damaged.append(call_id)
    groups = []
    for shape_id, (numbers, packed_rows) in by_shape.items():
        read = np.frombuffer(b"".join(packed_rows), shapes[shape_id].kind)
        sums = np.fromiter((zlib.crc32(row[_SUM_BYTES:]) for row in packed_rows), np.uint32, len(packed_rows))
        sound = (read["head"]["sum"] == sums) & (read["head"]["call_id"] == numbers)
        damaged += [number for number, is_sound in zip(numbers, sound.tolist(), strict=True) if not is_sound]
        groups.append((shapes[shape_id].described, read[sound]))
    return _table(groups, connection), damaged


@dataclass(frozen=True, slots=True)
class _Shape:
    """A shape, and what its rows look like."""

    described: StoredIndexShape

    @property
    def numbers(self) -> int:
        return len(self.described.figures) + len(self.described.missing)

    @property
    def size(self) -> int:
        return _HEAD.size + 4 * self.numbers

    @property
    def kind(self) -> np.dtype[np.void]:
        return np.dtype([("head", _HEAD_TYPE), ("numbers", "<f4", (self.numbers,))])


def _shapes(connection: Connection) -> dict[int, _Shape]:
    found = {}
    for row in connection.execute(select(tables.index_shapes)):
        try:
            found[row.shape_id] = _Shape(decoded(row.described, StoredIndexShape))
        except UNREADABLE:
            log.warning("shape %s of the index can't be read", row.shape_id)
    return found


def _table(groups: list[tuple[StoredIndexShape, np.ndarray]], connection: Connection) -> CallTable:
    sizes = [len(rows) for _shape, rows in groups]
    n = sum(sizes)
    heads = np.zeros(n, _HEAD_TYPE)
    figures: dict[str, FloatArray] = {}
    missing: dict[Measure, FloatArray] = {}
    group = np.repeat(np.arange(len(groups)), sizes)
    at = 0
    for shape, read in groups:
        here = slice(at, at + len(read))
        at = here.stop
        heads[here] = read["head"]
        for place, name in enumerate(shape.figures):
            figures.setdefault(name, np.full(n, np.nan, np.float32))[here] = read["numbers"][:, place]
        for place, name in enumerate(shape.missing, len(shape.figures)):
            if measure := known(Measure, name):
                missing.setdefault(measure, np.zeros(n, np.float32))[here] = read["numbers"][:, place]
    order = np.lexsort((heads["call_id"], heads["started"]))
    heads, group = heads[order], group[order]
    call_id = heads["call_id"].astype(np.int64)

    def shared(of: Mapping[int, Any]) -> tuple[Any, ...]:
        return tuple(map(of.__getitem__, group.tolist()))

    kinds = dict(enumerate(shape for shape, _rows in groups))
    return CallTable(
        call_id=call_id,
        started_utc_s=heads["started"] / 1e6,
        utc_offset_s=heads["offset"].astype(np.float64),
        duration_s=heads["s"].astype(np.float32),
        source=shared({at: known(CallSource, one.source) or CallSource.OTHER for at, one in kinds.items()}),
        state=shared({at: known(CallState, one.state) or CallState.COMPLETE for at, one in kinds.items()}),
        trial_arm=shared({at: known(TrialArm, one.draw) for at, one in kinds.items()}),
        microphone=shared({at: one.microphone for at, one in kinds.items()}),
        figures={name: values[order] for name, values in figures.items()},
        missing={measure: values[order] for measure, values in missing.items()},
        rough=_among(connection, call_id, "SELECT call_id FROM after_calls WHERE rough = 1"),
        noted=_among(
            connection,
            call_id,
            "SELECT call_id FROM after_calls WHERE note <> '' UNION SELECT call_id FROM moments",
        ),
        incident=_among(connection, call_id, "SELECT call_id FROM incidents"),
        tagged=_among(connection, call_id, "SELECT call_id FROM tags"),
    )


def _among(connection: Connection, call_id: Any, wanted: str) -> Any:
    found = [one for (one,) in connection.exec_driver_sql(wanted) if isinstance(one, int)]
    return np.isin(call_id, np.array(found, np.int64))
