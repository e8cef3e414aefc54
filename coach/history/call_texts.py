"""The texts of calls that people search in: titles, notes, notes at a moment, incidents, tags (SQLite's FTS5).

Like the index it is made from the tables of a call whenever one of them changes, under the call's number.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, bindparam, select, text

from coach.history import tables
from coach.history.stored import UNREADABLE, text_from

_INSERT = text(
    "INSERT INTO call_texts (rowid, title, note, moments, incident, tags)"
    " VALUES (:call_id, :title, :note, :moments, :incident, :tags)"
)
_DELETE = text("DELETE FROM call_texts WHERE rowid = :call_id")
MOST_WORDS = 12
"""More words than this are not searched for: ours, against pasted letters."""


def index_texts(connection: Connection, call_id: int) -> None:
    """Bring what can be found of a call up to its tables. A call without any text has no row."""
    connection.execute(_DELETE, {"call_id": call_id})
    found = {
        "title": _joined(connection, tables.calls.c.title, call_id),
        "note": _joined(connection, tables.after_calls.c.note, call_id),
        "moments": _joined(connection, tables.moments.c.text, call_id),
        "incident": _joined(connection, tables.incident_lines.c.text, call_id),
        "tags": _joined(connection, tables.tags.c.name, call_id),
    }
    if any(found.values()):
        connection.execute(_INSERT, {"call_id": call_id, **found})


def index_all_texts(connection: Connection) -> None:
    """Make everything that can be found anew."""
    connection.execute(text("DELETE FROM call_texts"))
    for call_id in (
        connection.execute(select(tables.calls.c.call_id).where(tables.NOT_REPLACED)).scalars().all()
    ):
        index_texts(connection, call_id)


def take_from_texts(connection: Connection, call_id: int) -> None:
    """Let a call no longer be found."""
    connection.execute(_DELETE, {"call_id": call_id})


def take_everything_from_texts(connection: Connection) -> None:
    """Let no call be found."""
    connection.execute(text("DELETE FROM call_texts"))


def erase_texts(connection: Connection) -> None:
    """Merge the index of words: until then what was deleted stays in it, marked as deleted."""
    connection.execute(text("INSERT INTO call_texts (call_texts) VALUES ('optimize')"))


def calls_with(connection: Connection, wanted: str) -> list[int]:
    """The numbers of the calls in whose texts every word of `wanted` begins a word, in any place and order."""
    words = [word for word in wanted.replace('"', " ").split() if any(map(str.isalnum, word))][:MOST_WORDS]
    if not words:
        return []
    match = " ".join(f'"{word}"*' for word in words)
    found = connection.execute(
        text("SELECT rowid FROM call_texts WHERE call_texts MATCH :match"), {"match": match}
    )
    return [call_id for (call_id,) in found if isinstance(call_id, int)]


def texts_of(connection: Connection, call_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """Return what can be found of these calls, but for their tags: note, notes at moments, incident, title."""
    wanted = text("SELECT rowid, note, moments, incident, title FROM call_texts WHERE rowid IN :call_ids")
    rows = connection.execute(wanted.bindparams(bindparam("call_ids", list(call_ids), expanding=True)))
    return {
        call_id: tuple(one for one in texts if isinstance(one, str) and one) for call_id, *texts in rows.all()
    }


def _joined(connection: Connection, column: object, call_id: int) -> str:
    table = column.table  # type: ignore[attr-defined]
    found = []
    for value in connection.execute(select(column).where(table.c.call_id == call_id)).scalars():  # type: ignore[call-overload]
        try:
            found.append(text_from(value))
        except UNREADABLE:
            continue
    return "\n".join(found)
