"""Setting aside what can't be read: it leaves the lists, and stays in the file exactly as it was.

Rows are copied value by value inside SQLite, so that no value has to be understood on the way. Each copy
names the revision that its tables had, for a later version that can read it.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, Table, delete, func, insert, literal, select

from coach.history import tables
from coach.history.call_texts import take_from_texts


def set_call_aside(connection: Connection, call_id: int) -> None:
    """Move a call, with everything that belongs to it, out of its tables."""
    for table in tables.OF_A_CALL:
        _copy(connection, table, table.c.call_id == call_id, call_id)
    take_from_texts(connection, call_id)
    connection.execute(delete(tables.calls).where(tables.calls.c.call_id == call_id))


def set_row_aside(connection: Connection, table: Table, of_it: ColumnElement[bool]) -> None:
    """Move one row that belongs to no call out of its table."""
    _copy(connection, table, of_it, None)
    connection.execute(delete(table).where(of_it))


def calls_aside(connection: Connection) -> tuple[int, ...]:
    """Return the numbers of the calls that were set aside. What stands there and is no number is left out."""
    call_id = tables.set_aside.c.call_id
    wanted = select(call_id).where(func.typeof(call_id) == "integer").distinct().order_by(call_id)
    return tuple(connection.execute(wanted).scalars())


def _copy(connection: Connection, table: Table, of_it: ColumnElement[bool], call_id: int | None) -> None:
    aside = tables.set_aside.c
    into = [aside.call_id, aside.revision, aside.table_name, aside.row, aside.column_name, aside.value]
    number = func.row_number().over(order_by=[*table.primary_key.columns])
    for column in table.columns:
        wanted = select(
            literal(call_id), literal(tables.HEAD_REVISION), literal(table.name), number,
            literal(column.name), column,
        ).select_from(table).where(of_it)  # fmt: skip
        connection.execute(insert(tables.set_aside).from_select(into, wanted))
