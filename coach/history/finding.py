"""Finding calls: all of them as one table, the headers of some, and what stands in their texts."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from datetime import datetime

import numpy as np
from sqlalchemy import func, select

from coach.history import tables
from coach.history.after_calls import marked_calls
from coach.history.call_headers import header_of
from coach.history.call_index import index_all, index_call, summary_of, table_from
from coach.history.call_texts import calls_with, texts_of
from coach.history.database import Database
from coach.history.records import overlap_from
from coach.history.stored import UNREADABLE, known, text_from, to_utc_us
from coach.history.sums import heads_that_match
from coach.model.call import CallHeader, CallSource
from coach.model.call_table import CallMoments, CallTable, IntArray
from coach.model.cues import CueKind
from coach.model.spans import Overlap, Span

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
            calls = connection.execute(select(func.count()).where(tables.NOT_REPLACED)).scalar_one()
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
            for some in _pieces(call_ids):
                marked = marked_calls(connection, some)
                as_sealed = heads_that_match(connection, some)
                for row in connection.execute(select(tables.calls).where(tables.calls.c.call_id.in_(some))):
                    found[row.call_id] = marked.on(header_of(row, as_sealed=row.call_id in as_sealed))
        return [found[call_id] for call_id in map(int, call_ids) if call_id in found]

    def recent(self, since: datetime, live: int) -> list[CallHeader]:
        """Return the calls that began at `since` or later, the newest one, and the newest `live` live ones.

        Newest first. It reads no more than those, however many there are.
        """
        calls = tables.calls.c
        shown = select(calls.call_id).where(tables.NOT_REPLACED)
        newest = shown.order_by(calls.started_utc_us.desc(), calls.call_id.desc())
        wanted = (
            shown.where(calls.started_utc_us >= to_utc_us(since)),
            newest.limit(1),
            newest.where(calls.source == CallSource.LIVE.value).limit(live),
        )
        with self._database.reading() as connection:
            numbers = {one for query in wanted for one in connection.execute(query).scalars()}
        headers = self.headers(sorted(numbers))
        return sorted(headers, key=lambda header: (header.started_at, header.call_id), reverse=True)

    def speech_of(self, call_ids: Sequence[int]) -> dict[int, dict[str, tuple[Span, ...]]]:
        """Return the speech of these calls by speaker, for small drawings. What can't be read is left out."""
        speech = tables.speech
        found: dict[int, dict[str, list[Span]]] = {int(call_id): {} for call_id in call_ids}
        with self._database.reading() as connection:
            for some in _pieces(call_ids):
                columns = select(speech.c.call_id, speech.c.speaker, speech.c.start_s, speech.c.end_s)
                wanted = columns.where(speech.c.call_id.in_(some)).order_by(speech.c.call_id, speech.c.seq)
                for call_id, speaker, start_s, end_s in connection.execute(wanted).all():
                    try:
                        span = Span(float(start_s), float(end_s))
                    except UNREADABLE:
                        continue
                    found[call_id].setdefault(str(speaker), []).append(span)
        return {call_id: {who: tuple(spans) for who, spans in by.items()} for call_id, by in found.items()}

    def moments_of(self, call_ids: Sequence[int]) -> dict[int, CallMoments]:
        """Return the cues and overlaps of these calls, for small drawings. What can't be read is left out."""
        cues, overlaps = tables.cues, tables.overlaps
        found: dict[int, tuple[list[tuple[CueKind, float]], list[Overlap]]] = {
            int(call_id): ([], []) for call_id in call_ids
        }
        with self._database.reading() as connection:
            for some in _pieces(call_ids):
                for row in connection.execute(select(cues).where(cues.c.call_id.in_(some))):
                    if (kind := known(CueKind, row.kind)) and isinstance(row.time_s, float):
                        found[row.call_id][0].append((kind, row.time_s))
                for row in connection.execute(select(overlaps).where(overlaps.c.call_id.in_(some))):
                    try:
                        overlap = overlap_from(row)
                    except UNREADABLE:
                        continue
                    if overlap is not None:
                        found[row.call_id][1].append(overlap)
        return {call_id: CallMoments(tuple(cue), tuple(over)) for call_id, (cue, over) in found.items()}

    def tags_of(self, call_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return the tags of these calls, those of moments too, each once."""
        found: dict[int, dict[str, None]] = {int(call_id): {} for call_id in call_ids}
        tags = tables.tags.c
        with self._database.reading() as connection:
            for some in _pieces(call_ids):
                wanted = select(tags.call_id, tags.name).where(tags.call_id.in_(some)).order_by(tags.seq)
                for row in connection.execute(wanted):
                    try:
                        found[row.call_id][text_from(row.name)] = None
                    except UNREADABLE:
                        continue
        return {call_id: tuple(names) for call_id, names in found.items()}

    def times_of(self, name: str, call_ids: Sequence[int]) -> dict[int, tuple[float, ...]]:
        """Return a figure that is a list, of these calls: the table has only its mean. Those without it are
        left out."""
        found: dict[int, tuple[float, ...]] = {}
        with self._database.reading() as connection:
            for some in _pieces(call_ids):
                wanted = select(tables.calls.c.call_id, tables.calls.c.summary)
                for row in connection.execute(wanted.where(tables.calls.c.call_id.in_(some))):
                    value = summary_of(row).figures.get(name)
                    if isinstance(value, tuple) and value:
                        found[row.call_id] = value
        return found

    def calls_with(self, words: str) -> IntArray:
        """Return the numbers of the calls in whose titles, notes and tags every one of these words begins a
        word."""
        with self._database.reading() as connection:
            return np.array(calls_with(connection, words), np.int64)

    def texts_of(self, call_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
        """Return what was written of these calls, but for tags. Those of which nothing was are left out."""
        found: dict[int, tuple[str, ...]] = {}
        with self._database.reading() as connection:
            for some in _pieces(call_ids):
                found |= texts_of(connection, some)
        return found

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


def _pieces(call_ids: Sequence[int]) -> Iterator[list[int]]:
    for at in range(0, len(call_ids), MOST_AT_ONCE):
        yield [int(call_id) for call_id in call_ids[at : at + MOST_AT_ONCE]]
