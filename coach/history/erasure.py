"""Erasing, and looking afterwards whether what was erased is gone: its rows, and its bytes in the file.

`secure_delete` overwrites what is deleted, and emptying the log takes it from there. Neither is taken for
granted: a trigger in a history from elsewhere may keep a row, and SQLite may leave an old copy in the unused
part of a page that it has arranged anew. So the bytes of the file are searched for what people typed and for
what was measured.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from sqlalchemy import (
    ColumnElement,
    Connection,
    LargeBinary,
    Table,
    cast,
    delete,
    func,
    literal,
    select,
    tuple_,
)

from coach.history import tables
from coach.history.call_index import unused_shapes
from coach.history.call_texts import erase_texts, index_texts, take_from_texts
from coach.history.file_bytes import contents

TRACED = {
    tables.after_calls: ("note",),
    tables.incident_lines: ("text",),
    tables.moments: ("text",),
    tables.tags: ("name",),
    tables.incident_steps: ("title",),
    tables.aims: ("words",),
    tables.attempts: ("profile", "microphone", "detail"),
    tables.sound_keys: ("sealed",),
    tables.sound_pieces: ("sealed",),
    tables.index_shapes: ("described",),
    tables.calls: ("title", "microphone", "caller_channel", "summary", "baseline", "shape"),
    tables.baselines: ("profile", "microphone", "label", "first", "pending"),
    tables.set_aside: ("value",),
    tables.track_chunks: ("packed",),
}
"""The columns whose values are searched for, what people typed first."""
_TRACED_ASIDE = sorted((table.name, name) for table, names in TRACED.items() for name in names)
LEAST_BYTES = 6
"""A shorter value may stand in a file by chance."""
PIECE_BYTES = 24
"""A value may be split over pages, so pieces of it are searched for, each short enough to lie on one page."""
MOST_PIECES = 96
"""Searching a file of 200 MB for one piece takes about 0.05 s."""
MOST_SEARCHED_BYTES = 6 << 30
"""The size of the file times the pieces: some three seconds. In a larger file fewer pieces are searched for."""


class Erasure:
    """What one transaction erases. `pieces`: the bytes that must not be in the file afterwards."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.pieces: list[bytes] = []
        self._deleted: list[tuple[Table, ColumnElement[bool] | None]] = []
        self.erases = False
        """Whether anything was erased at all."""

    def delete(self, table: Table, of_it: ColumnElement[bool] | None = None) -> None:
        """Delete these rows, or all rows, of a table."""
        self.delete_rows(table, of_it)
        self._deleted.append((table, of_it))

    def delete_rows(self, table: Table, of_it: ColumnElement[bool] | None = None) -> None:
        """Delete these rows, in whose place others may come."""
        self.trace(table, of_it)
        self.connection.execute(delete(table) if of_it is None else delete(table).where(of_it))

    def delete_call(self, call_id: int) -> None:
        """Delete a call, with everything that belongs to it."""
        parts = {
            table: table.c.call_id == call_id
            for table in (*tables.OF_A_CALL, tables.call_index)
            if table is not tables.calls
        }
        for table in TRACED:
            if table in parts:
                self.trace(table, parts[table])
        self.delete(tables.calls, tables.calls.c.call_id == call_id)
        self._deleted += parts.items()
        take_from_texts(self.connection, call_id)
        self.erase_derived()

    def delete_call_or_what_is_aside(self, call_id: int) -> None:
        """Delete a call, and where it was set aside, what stands there of it."""
        self.delete_call(call_id)
        self.delete(tables.set_aside, tables.set_aside.c.call_id == call_id)

    def delete_parts(self, call_id: int, parts: Sequence[Table]) -> None:
        """Delete what stands of a call in these tables."""
        for part in parts:
            self.delete(part, part.c.call_id == call_id)
        index_texts(self.connection, call_id)
        erase_texts(self.connection)

    def erase_derived(self) -> None:
        """Erase what the index says of microphones that no call has, and the words of texts that are gone."""
        self.delete(tables.index_shapes, unused_shapes())
        erase_texts(self.connection)

    def trace(self, table: Table, of_it: ColumnElement[bool] | None = None) -> None:
        """Remember the values of these rows, which are about to go."""
        self.erases = True
        for name in TRACED.get(table, ()):
            value = cast(table.c[name], LargeBinary)
            wanted = select(value).where(func.length(value) >= LEAST_BYTES).limit(MOST_PIECES)
            if table is tables.set_aside:
                wanted = wanted.where(tuple_(table.c.table_name, table.c.column_name).in_(_TRACED_ASIDE))
            for found in self.connection.execute(wanted if of_it is None else wanted.where(of_it)).scalars():
                self.pieces += [one for one in _pieces(bytes(found)) if one not in self.pieces]

    def rows_left(self, connection: Connection) -> bool:
        """Whether a row that was to go is still there."""
        for table, of_it in self._deleted:
            wanted = select(func.count()).select_from(table)
            if connection.execute(wanted if of_it is None else wanted.where(of_it)).scalar_one():
                return True
        return False

    def bytes_left(self, connection: Connection, path: Path) -> bool:
        """Whether the file holds what was erased, outside the rows that stay. Its log must be empty."""
        size = max(1, path.stat().st_size)
        wanted = self.pieces[: min(MOST_PIECES, max(1, MOST_SEARCHED_BYTES // size))]
        found: set[bytes] = set()
        for content in contents(path, overlap=PIECE_BYTES):
            found |= {piece for piece in wanted if piece not in found and piece in content}
        return any(not any(_stands_in(connection, table, piece) for table in TRACED) for piece in found)


def _pieces(value: bytes) -> Iterator[bytes]:
    """Return the beginning of a value, and of a long one also its middle and its end."""
    yield value[:PIECE_BYTES]
    if len(value) >= 3 * PIECE_BYTES:
        middle = len(value) // 2
        yield value[middle : middle + PIECE_BYTES]
        yield value[-PIECE_BYTES:]


def _stands_in(connection: Connection, table: Table, piece: bytes) -> bool:
    """Whether a row that stays has this piece in a value of its own."""
    return any(
        connection.execute(
            select(literal(1))
            .select_from(table)
            .where(func.instr(cast(table.c[name], LargeBinary), piece) > 0)
            .limit(1)
        ).first()
        for name in TRACED[table]
    )
