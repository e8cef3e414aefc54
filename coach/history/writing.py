"""A call's record into the file: only what differs from what is there."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Delete, Table, delete, insert, update

from coach.history import chunks, tables
from coach.history.rows import Rows, evidence_of, head_of, rows_of
from coach.model.call import CallRecord, CallState, Track

CHUNK_ROWS = 6000
"""Ten minutes of track in one chunk, once a call is complete: packed well, and one read."""

Lists = dict[tuple[str, ...], tuple[Any, ...]]
"""The lists of a record, by name, as they are in the file."""


def write_head(connection: Connection, call_id: int, record: CallRecord, state: CallState) -> None:
    """The call's own row: how far it got, its length, its baseline, its summary."""
    of_it = tables.calls.c.call_id == call_id
    connection.execute(update(tables.calls).where(of_it).values(state=state.value, **head_of(record)))


def write_chunk(connection: Connection, call_id: int, seq: int, track: Track, rows: slice) -> None:
    """Append one stretch of the track."""
    packed = chunks.pack(track, rows.start, rows.stop)
    row = {"call_id": call_id, "seq": seq, "n": rows.stop - rows.start, "packed": packed}
    connection.execute(insert(tables.track_chunks), row)


def write_track(connection: Connection, call_id: int, track: Track) -> None:
    """The whole track, in place of the many small chunks it was written in."""
    connection.execute(_rows_of_call(tables.track_chunks, call_id))
    n = len(track.time_s)
    for seq, start in enumerate(range(0, n, CHUNK_ROWS)):
        write_chunk(connection, call_id, seq, track, slice(start, min(start + CHUNK_ROWS, n)))


def write_lists(connection: Connection, call_id: int, record: CallRecord, written: Lists) -> Lists:
    """Make every list in the file that of the record; what is in the file now.

    Writes from the first item that differs, so a list that only grew costs what grew.
    """
    now: Lists = {}
    for rows in rows_of(record):
        before = written.get(rows.name, ())
        now[rows.name] = rows.items
        first = _first_difference(before, rows.items)
        if first < len(before):
            gone = _rows_of_call(rows.table, call_id).where(rows.table.c.seq >= first)
            for column, value in rows.shared:
                gone = gone.where(rows.table.c[column] == value)
            connection.execute(gone)
        if first < len(rows.items):
            _insert(connection, call_id, rows, first)
    return now


def _insert(connection: Connection, call_id: int, rows: Rows, first: int) -> None:
    new = list(enumerate(rows.items[first:], start=first))
    shared = {"call_id": call_id, **dict(rows.shared)}
    connection.execute(insert(rows.table), [{**shared, "seq": seq, **rows.values(item)} for seq, item in new])
    if rows.table is tables.cues:
        evidence = [
            {"call_id": call_id, "cue_seq": seq, **values} for seq, cue in new for values in evidence_of(cue)
        ]
        if evidence:
            connection.execute(insert(tables.evidence), evidence)


def _first_difference(before: tuple[Any, ...], after: tuple[Any, ...]) -> int:
    same = 0
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            break
        same += 1
    return same


def _rows_of_call(table: Table, call_id: int) -> Delete:
    return delete(table).where(table.c.call_id == call_id)
