"""Saving what is good of a damaged history into a new file.

The file itself is only read, through a copy (see `inspection`). A call is taken whole, row by row
and value by value, if it can be read and is as it was sealed; what was added to it goes along as far as it can
be read.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, Select, Table, func, insert, select
from sqlalchemy.exc import DatabaseError, IntegrityError

from coach.history import tables
from coach.history.call_headers import is_readable
from coach.history.call_index import index_call
from coach.history.call_texts import index_texts
from coach.history.derived import make_derived_anew
from coach.history.inspection import copied
from coach.history.opening import WRITE, environment, is_damage, open_engine
from coach.history.sums import BODY
from coach.model.problems import EnvironmentProblem

log = logging.getLogger(__name__)

MOST_NUMBERS = 1_000_000
"""More numbers of calls than a lifetime has: a damaged file may claim any."""


@dataclass(frozen=True, slots=True)
class Salvaged:
    """How many calls and usuals were saved, and the numbers of the calls that could not be."""

    calls: int
    baselines: int
    lost: tuple[int, ...]


def salvage(path: Path, new: Path) -> Salvaged:
    """Save every good call and usual of the history at `path` into a new file.

    Raises EnvironmentProblem where `path` can't be read at all, and where something is at `new` already or it
    can't be written; nothing is left at `new` then.
    """
    if os.path.lexists(new):
        raise EnvironmentProblem("history.there_already", path=new)
    with copied(path) as damaged, damaged.connect() as source:
        for table in tables.metadata.sorted_tables:
            _index_anew(source, table)
        try:
            return _saved(source, new)
        except BaseException:
            for end in ("", "-wal", "-shm", ".migrating"):
                new.with_name(new.name + end).unlink(missing_ok=True)
            raise


def _index_anew(source: Connection, table: Table) -> None:
    """Make the indexes of a table of the copy from its rows: a damaged index hides rows that are good."""
    try:
        source.exec_driver_sql(f"REINDEX {table.name}")
    except DatabaseError as error:
        if not is_damage(error):
            raise
        log.info("the rows of %s can't all be read: %s", table.name, error)


def _saved(source: Connection, new: Path) -> Salvaged:
    lost, calls = [], 0
    with environment(new):
        engine = open_engine(new)
        try:
            with engine.connect().execution_options(**{WRITE: True}) as target, target.begin():
                for call_id in _numbers(source):
                    if _taken(source, target, call_id):
                        calls += 1
                    else:
                        lost.append(call_id)
                kept = set(target.execute(select(tables.calls.c.call_id)).scalars())
                replaced = _each(source, tables.replaced)
                if _copy(target, tables.replaced, [row for row in replaced if {*row} <= kept]):
                    make_derived_anew(target)  # without the calls that others stand in place of
                baselines = _copy(target, tables.baselines, _each(source, tables.baselines))
                for table in (tables.set_aside, tables.aims, tables.attempts):
                    _copy(target, table, _each(source, table))
        finally:
            engine.dispose()
    return Salvaged(calls, baselines, tuple(lost))


def _numbers(source: Connection) -> list[int]:
    """The numbers of all calls that the file shows in any way: by the calls themselves, or by their parts."""
    found: set[int] = set()
    for table in (tables.calls, *BODY):
        if not (rows := _rows(source, select(table.c.call_id).distinct())):
            rows = _rows(source, select(func.max(table.c.call_id)))
            most = rows[0][0] if rows and isinstance(rows[0][0], int) else 0
            found |= set(range(1, min(most, MOST_NUMBERS) + 1))
        found |= {call_id for (call_id,) in rows or () if isinstance(call_id, int)}
    return sorted(found)


def _taken(source: Connection, target: Connection, call_id: int) -> bool:
    """Copy one call with everything that belongs to it. False: it can't be read, and nothing was copied."""
    row = _rows(source, select(tables.calls).where(tables.calls.c.call_id == call_id))
    if not row or not is_readable(source, row[0]):
        return False
    for table in tables.OF_A_CALL:
        rows = _rows(source, select(table).where(table.c.call_id == call_id)) or ()
        with suppress(IntegrityError), target.begin_nested():  # lines of an incident whose own row is lost
            _copy(target, table, rows)
    index_call(target, call_id)
    index_texts(target, call_id)
    return True


def _each(source: Connection, table: Table) -> Iterator[Row[Any]]:
    """The rows of a table that can be read, where a damaged page hides some of them."""
    yield from _rows(source, select(table)) or ()


def _copy(target: Connection, table: Table, rows: Iterator[Row[Any]] | Sequence[Row[Any]]) -> int:
    values = [dict(row._mapping) for row in rows]
    if values:
        target.execute(insert(table), values)
    return len(values)


def _rows(source: Connection, wanted: Select[Any]) -> Sequence[Row[Any]] | None:
    """Read these rows. None where a page of them is damaged."""
    try:
        return source.execute(wanted).all()
    except DatabaseError as error:
        if not is_damage(error):
            raise
        return None
