"""Finding calls: all of them as one table, the headers of some, and what stands in their texts."""

from __future__ import annotations

import threading
from collections.abc import Sequence

import numpy as np
from sqlalchemy import func, select

from coach.history import tables
from coach.history.after_calls import calls_with_an_incident, rough_calls
from coach.history.call_index import index_all, index_call, table_from
from coach.history.call_texts import calls_with
from coach.history.calls import header_of
from coach.history.database import Database
from coach.history.stored import UNREADABLE, text_from
from coach.history.sums import heads_that_match
from coach.model.call import CallHeader
from coach.model.call_table import CallTable, IntArray
from coach.model.spans import Span

MOST_AT_ONCE = 500
"""How many headers are asked for in one statement: SQLite took at most 999 values up to 3.32."""


class CallFinder:
    """Reads many calls at once. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._newest: tuple[tuple[object, int], CallTable] | None = None
        self._one_reader = threading.Lock()

    def table(self) -> CallTable:
        """Return every call as one table. It is read again only after something was written."""
        with self._one_reader:
            self._database.engine  # noqa: B018  opened, or opened again where the file was replaced
            state = self._database.state
            if self._newest is None or self._newest[0] != state:
                self._newest = (state, self._read())
            return self._newest[1]

    def _read(self) -> CallTable:
        with self._database.reading() as connection:
            found, damaged = table_from(connection)
            calls = connection.execute(select(func.count()).select_from(tables.calls)).scalar_one()
        if not damaged and calls == len(found):
            return found
        with self._database.writing() as connection:
            for call_id in damaged:
                index_call(connection, call_id)
            index_all(connection)
            return table_from(connection)[0]

    def headers(self, call_ids: Sequence[int]) -> list[CallHeader]:
        """Return the headers of these calls, in this order.

        A call that is no longer there is left out; one that can't be read is marked.
        """
        found: dict[int, CallHeader] = {}
        with self._database.reading() as connection:
            noted, rough = calls_with_an_incident(connection), rough_calls(connection)
            for at in range(0, len(call_ids), MOST_AT_ONCE):
                some = [int(call_id) for call_id in call_ids[at : at + MOST_AT_ONCE]]
                as_sealed = heads_that_match(connection, some)
                for row in connection.execute(select(tables.calls).where(tables.calls.c.call_id.in_(some))):
                    found[row.call_id] = header_of(
                        row,
                        has_incident=row.call_id in noted,
                        rough=row.call_id in rough,
                        as_sealed=row.call_id in as_sealed,
                    )
        return [found[call_id] for call_id in map(int, call_ids) if call_id in found]

    def speech_of(self, call_ids: Sequence[int]) -> dict[int, dict[str, tuple[Span, ...]]]:
        """Return the speech of these calls by speaker, for small drawings. What can't be read is left out."""
        speech = tables.speech
        found: dict[int, dict[str, list[Span]]] = {int(call_id): {} for call_id in call_ids}
        with self._database.reading() as connection:
            for at in range(0, len(call_ids), MOST_AT_ONCE):
                some = [int(call_id) for call_id in call_ids[at : at + MOST_AT_ONCE]]
                wanted = (
                    select(speech).where(speech.c.call_id.in_(some)).order_by(speech.c.call_id, speech.c.seq)
                )
                for row in connection.execute(wanted):
                    try:
                        span = Span(float(row.start_s), float(row.end_s))
                    except UNREADABLE:
                        continue
                    found[row.call_id].setdefault(str(row.speaker), []).append(span)
        return {call_id: {who: tuple(spans) for who, spans in by.items()} for call_id, by in found.items()}

    def calls_with(self, words: str) -> IntArray:
        """Return the numbers of the calls in whose titles, notes and tags every one of these words begins a
        word."""
        with self._database.reading() as connection:
            return np.array(calls_with(connection, words), np.int64)

    def tags(self) -> tuple[tuple[str, int], ...]:
        """Return every tag with the number of calls that have it, the most frequent first."""
        calls = func.count(tables.tags.c.call_id.distinct())
        found = []
        with self._database.reading() as connection:
            for name, n in connection.execute(select(tables.tags.c.name, calls).group_by(tables.tags.c.name)):
                try:
                    found.append((text_from(name), int(n)))
                except UNREADABLE:
                    continue
        return tuple(sorted(found, key=lambda one: (-one[1], one[0])))

    def calls_tagged(self, tag: str) -> IntArray:
        """Return the numbers of the calls that have this tag."""
        wanted = select(tables.tags.c.call_id).where(tables.tags.c.name == tag).distinct()
        with self._database.reading() as connection:
            return np.array(list(connection.execute(wanted).scalars()), np.int64)
