"""A checksum of each call that is over, so that damage to the file is never read as other figures.

`head_sum` is of the call's own row, which the list of calls shows, with `body_sum` in it; `body_sum` is of the
rows of its record. Both are SHA-256, of every value with its type, text as the bytes that the file holds. What
the agent adds to a call afterwards (notes, promises, answers) is not part of them. A call under way has none.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from typing import Any

from sqlalchemy import Column, Connection, LargeBinary, String, cast, select, update

from coach.history import tables
from coach.model.call import CallState

BODY = (
    tables.speech,
    tables.gaps,
    tables.silences,
    tables.overlaps,
    tables.unmeasured,
    tables.cues,
    tables.evidence,
    tables.track_chunks,
)
"""The tables of a call's record."""
_NOT_SUMMED = {"writer", "head_sum"}


def seal(connection: Connection, call_id: int) -> None:
    """Give a call that is over the checksums of what the file holds of it."""
    of_it = tables.calls.c.call_id == call_id
    connection.execute(update(tables.calls).where(of_it).values(body_sum=_body_sum(connection, call_id)))
    connection.execute(
        update(tables.calls).where(of_it).values(head_sum=_head_sums(connection, [call_id])[call_id])
    )


def seal_all(connection: Connection) -> None:
    """Seal every call that is over and was kept before there were checksums."""
    calls = tables.calls.c
    wanted = select(calls.call_id).where(calls.head_sum.is_(None), calls.state != CallState.RUNNING.value)
    for call_id in connection.execute(wanted).scalars().all():
        seal(connection, call_id)


def heads_that_match(connection: Connection, call_ids: Sequence[int] | None = None) -> frozenset[int]:
    """Return those of these calls (None: of all) whose own row is as it was sealed, and those under way."""
    calls = tables.calls.c
    wanted = select(calls.call_id, calls.state, calls.head_sum)
    if call_ids is not None:
        wanted = wanted.where(calls.call_id.in_(call_ids))
    sealed = connection.execute(wanted).all()
    found = _head_sums(connection, call_ids)
    return frozenset(
        row.call_id
        for row in sealed
        if (row.head_sum is None and row.state == CallState.RUNNING.value)
        or row.head_sum == found.get(row.call_id)
    )


def be_as_sealed(connection: Connection, row: Any) -> None:
    """Raise ValueError where this call is over and not as it was sealed. `row`: its row of `calls`."""
    if row.head_sum is None and row.body_sum is None and row.state == CallState.RUNNING.value:
        return
    if row.head_sum != _head_sums(connection, [row.call_id])[row.call_id]:
        raise ValueError("the call's own row is not as it was sealed")
    if row.body_sum != _body_sum(connection, row.call_id):
        raise ValueError("the call's record is not as it was sealed")


def _head_sums(connection: Connection, call_ids: Sequence[int] | None = None) -> dict[int, str]:
    columns = [column for column in tables.calls.columns if column.name not in _NOT_SUMMED]
    wanted = select(tables.calls.c.call_id, *[_as_kept(column) for column in columns])
    if call_ids is not None:
        wanted = wanted.where(tables.calls.c.call_id.in_(call_ids))
    return {
        row[0]: hashlib.sha256(repr(tuple(row[1:])).encode()).hexdigest() for row in connection.execute(wanted)
    }


def _body_sum(connection: Connection, call_id: int) -> str:
    found = hashlib.sha256()
    for table in BODY:
        order = [*table.primary_key.columns]
        wanted = select(*[_as_kept(column) for column in table.columns]).where(table.c.call_id == call_id)
        for row in connection.execute(wanted.order_by(*order)):
            found.update(f"{table.name} {tuple(row)!r}\n".encode())
    return found.hexdigest()


def _as_kept(column: Column[Any]) -> Any:
    """The value of a column, text as its bytes: two texts that are no UTF-8 read alike."""
    return cast(column, LargeBinary) if isinstance(column.type, String) else column
