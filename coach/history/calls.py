"""The calls of the history: begin, write, list, read, delete, set aside.

A call under way is written every few seconds. Each `write` appends what is new since the last one and is
durable when it returns, so a power cut costs only what came after it. A call that can't be read stays in the
list, marked, and does not affect the others.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update
from sqlalchemy.exc import DatabaseError

from coach.history import tables
from coach.history.after_calls import (
    after_from,
    incident_from,
    last_moment_s,
    marked_calls,
)
from coach.history.aside import calls_aside, set_call_aside
from coach.history.backups import Backups, started_of
from coach.history.call_headers import header_of, readable_header
from coach.history.call_index import index_call
from coach.history.call_texts import erase_texts, index_texts, take_everything_from_texts, take_from_texts
from coach.history.database import Database
from coach.history.feedback import answers_from
from coach.history.opening import is_damage
from coach.history.records import (
    call_row,
    originals_of,
    record_from,
    unheard,
    write_chunk,
    write_head,
    write_lists,
    write_track,
)
from coach.history.stored import UNREADABLE, to_utc_us
from coach.history.sums import heads_that_match, seal
from coach.model.call import CallHeader, CallRecord, CallSource, CallState, KeptCall, TrialArm
from coach.model.problems import EnvironmentProblem

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Written:
    """What the file already holds of a call under way."""

    lists: dict[tuple[str, ...], tuple[Any, ...]] = field(default_factory=dict)
    track_rows: int = 0
    track_chunks: int = 0


class CallStore:
    """The calls of one history. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database, backups: Backups) -> None:
        self._database, self._backups = database, backups
        self._written: dict[int, _Written] = {}
        self._highest = 0  # the highest number given so far, also in a file that was replaced

    # Reading

    def calls(self) -> list[CallHeader]:
        """Return the header of every call, newest first.

        A call under way has the duration and summary it was last written with. One whose own row can't be
        read is marked as not readable. The other rows of a call are read only when it is opened, and may turn
        out to be unreadable then.
        """
        with self._database.reading() as connection:
            marked, as_sealed = marked_calls(connection), heads_that_match(connection)
            headers = [
                marked.on(header_of(row, as_sealed=row.call_id in as_sealed))
                for row in connection.execute(select(tables.calls).where(tables.NOT_REPLACED))
            ]
        # Sorted here and not by SQLite: it would read by an index, and a damaged one hides calls.
        return sorted(headers, key=lambda header: (header.started_at, header.call_id), reverse=True)

    def call(self, call_id: int) -> KeptCall:
        """Return a whole call.

        Raises EnvironmentProblem where the call doesn't exist, where nothing of it has been written yet, and
        where it can't be read.
        """
        with self._database.reading() as connection:
            row = call_row(connection, call_id)
            if row.summary is None and row.state == CallState.RUNNING.value:
                raise EnvironmentProblem("history.nothing_yet", call_id=call_id)
            try:
                incident, after = incident_from(connection, call_id), after_from(connection, call_id)
                header = replace(
                    readable_header(row),
                    has_incident=incident is not None,
                    rough=after.rough,
                    noted=bool(after.note or after.moments),
                )
                record = record_from(connection, row)
            except (*UNREADABLE, DatabaseError) as error:
                if isinstance(error, DatabaseError) and not is_damage(error):
                    raise
                log.warning("call %d can't be read: %s", call_id, error)
                raise EnvironmentProblem("history.unreadable_call", call_id=call_id) from error
            return KeptCall(header, record, answers_from(connection, call_id), incident, after)

    # Writing

    def begin(
        self,
        started_at: datetime,
        source: CallSource,
        title: str,
        microphone: str,
        caller_channel: str,
        draw: TrialArm | None = None,
    ) -> int:
        """Begin a call and return its number. Raises ValueError where `started_at` has no time zone."""
        if started_at.tzinfo is None:
            raise ValueError("started_at carries no time zone")
        database = self._database
        with database.one_writer:
            with database.writing() as connection:
                database.writers.enlist()
                row: dict[str, object] = {
                    "started_at": started_at.isoformat(),
                    "started_utc_us": to_utc_us(started_at),
                    "source": source.value,
                    "state": CallState.RUNNING.value,
                    "title": title,
                    "microphone": microphone,
                    "caller_channel": caller_channel,
                    "writer": database.writers.own,
                    "duration_s": 0.0,
                    "draw": None if draw is None else draw.value,
                }
                newest = connection.execute(select(func.max(tables.calls.c.call_id))).scalar() or 0
                if newest < self._highest:
                    row["call_id"] = self._highest + 1
                call_id = int(connection.execute(insert(tables.calls), row).lastrowid)
                index_call(connection, call_id)
                index_texts(connection, call_id)
            self._highest = call_id
            database.writers.calls.add(call_id)
            self._written[call_id] = _Written()
        return call_id

    def write(self, call_id: int, record: CallRecord) -> None:
        """Write what is new of a call under way; durable at return.

        Lists may grow, and items already written may change (a cue gets its end, an unmeasured stretch grows).
        Rows of the track that have been written are not written again. Raises EnvironmentProblem where the file
        in which it was begun has been moved away or deleted: begin it anew.
        """
        with self._database.one_writer:
            n = len(record.track.time_s)
            with self._database.writing() as connection:
                written = self._of(call_id)
                lists = write_lists(connection, call_id, record, written.lists)
                if n > written.track_rows:
                    write_chunk(
                        connection, call_id, written.track_chunks, record.track, slice(written.track_rows, n)
                    )
                write_head(connection, call_id, record, CallState.RUNNING)
            # Only what is safely in the file counts as written, so the next write makes good a failed one.
            written.lists = lists
            if n > written.track_rows:
                written.track_rows = n
                written.track_chunks += 1

    def complete(self, call_id: int, record: CallRecord) -> None:
        """Write the whole record of a call that is over, with its track packed anew in a few large chunks.
        Raises EnvironmentProblem as `write` does."""
        with self._database.one_writer:
            with self._database.writing() as connection:
                written = self._of(call_id)
                write_lists(connection, call_id, record, written.lists)
                write_track(connection, call_id, record.track)
                write_head(connection, call_id, record, CallState.COMPLETE)
                index_call(connection, call_id)
                seal(connection, call_id)
            del self._written[call_id]
            self._database.writers.calls.discard(call_id)

    def _of(self, call_id: int) -> _Written:
        self._database.writers.be_under_way_here(call_id)
        return self._written[call_id]

    def close_cut_short(self) -> int:
        """Mark the calls whose writer is dead as cut short, and return how many. For the start of the program.

        They keep the summary they were last written with. A call of which only a note or answers were written
        keeps those, with a record in which nothing was heard. A call of which nothing was written is erased,
        because there is nothing to show. Calls under way in another living process are left alone.
        """
        calls = tables.calls.c
        running = select(calls.call_id, calls.writer, calls.summary).where(
            calls.state == CallState.RUNNING.value
        )
        marked = removed = 0
        with self._database.one_writer:
            with self._database.writing() as connection:
                rows = connection.execute(running).all()
                is_alive = self._database.writers.is_alive
                dead = {writer for writer in {row.writer for row in rows} if not is_alive(writer)}
                for row in rows:
                    if row.writer not in dead:
                        continue
                    if row.summary is not None:
                        cut_short = update(tables.calls).where(_is(row.call_id))
                        connection.execute(cut_short.values(state=CallState.CUT_SHORT.value))
                        index_call(connection, row.call_id)
                        seal(connection, row.call_id)
                        marked += 1
                    elif (known_s := last_moment_s(connection, row.call_id)) is not None:
                        write_head(connection, row.call_id, unheard(known_s), CallState.CUT_SHORT)
                        index_call(connection, row.call_id)
                        seal(connection, row.call_id)
                        marked += 1
                    else:
                        take_from_texts(connection, row.call_id)
                        connection.execute(delete(tables.calls).where(_is(row.call_id)))
                        removed += 1
            if removed:
                self._forget_at_start()
        return marked

    def _forget_at_start(self) -> None:
        """Erase the traces of empty calls. A start does not fail over them: the next deletion erases them."""
        try:
            self._database.forget()
        except EnvironmentProblem as problem:
            log.warning("an empty call was deleted, but its traces are still in the file: %s", problem)

    # Setting aside, deleting

    def set_aside(self, call_id: int) -> None:
        """Take a call that can't be read out of the list. All of it stays in the file as it is.

        Raises EnvironmentProblem where the call is under way, doesn't exist, or can be read.
        """
        with self._database.one_writer:
            with self._database.reading() as connection:
                self._database.writers.be_over(connection, call_id)
            try:
                self.call(call_id)
            except EnvironmentProblem as problem:
                if problem.problem.key != "history.unreadable_call":
                    raise
            else:
                raise EnvironmentProblem("history.readable_call", call_id=call_id)
            with self._database.writing() as connection:
                set_call_aside(connection, call_id)

    def calls_set_aside(self) -> tuple[int, ...]:
        """Return the numbers of the calls that were set aside. `delete` deletes those too."""
        with self._database.reading() as connection:
            return calls_aside(connection)

    def delete(self, call_id: int) -> None:
        """Delete a whole call, and look whether it is gone. Raises EnvironmentProblem where it is under way,
        doesn't exist, or is still there afterwards."""
        with self._database.one_writer:
            with self._database.reading() as connection:
                aside = call_id in calls_aside(connection)
            self.erase_from_backups([call_id], aside=aside)
            with self._database.erasing() as erasure:
                if not aside:
                    self._database.writers.be_over(erasure.connection, call_id)
                for original in originals_of(erasure.connection, [call_id]):
                    erasure.delete_call(original)
                erasure.delete_call_or_what_is_aside(call_id)

    def delete_calls(self, call_ids: Sequence[int]) -> None:
        """Delete several calls at once: all of them, or none where one is under way or doesn't exist."""
        with self._database.one_writer:
            self.erase_from_backups(call_ids)
            with self._database.erasing() as erasure:
                for call_id in call_ids:
                    self._database.writers.be_over(erasure.connection, call_id)
                for call_id in (*originals_of(erasure.connection, call_ids), *call_ids):
                    erasure.delete_call(call_id)

    def erase_from_backups(self, call_ids: Sequence[int], *, aside: bool = False) -> None:
        """Erase calls that are over from the backups, before they are deleted here."""
        with self._database.reading() as connection:
            if not aside:
                for call_id in call_ids:
                    self._database.writers.be_over(connection, call_id)
            every = [*call_ids, *originals_of(connection, call_ids)]
            wanted = [(call_id, started_of(connection, call_id)) for call_id in every]
        self._backups.erase_calls(wanted)

    def delete_everything(self) -> None:
        """Delete every call, every baseline and everything set aside, and return the space to the system.

        Raises EnvironmentProblem, and deletes nothing, while a call is under way.
        """
        with self._database.one_writer, self._database.erasing(compact=True) as erasure:
            running = select(tables.calls).where(tables.calls.c.state == CallState.RUNNING.value)
            for row in erasure.connection.execute(running):
                if self._database.writers.is_alive(row.writer):
                    raise EnvironmentProblem("history.under_way", call_id=row.call_id)
            for table in reversed(tables.metadata.sorted_tables):  # what belongs to calls before the calls
                erasure.delete(table)
            take_everything_from_texts(erasure.connection)
            erase_texts(erasure.connection)
            self._backups.erase_all()


def _is(call_id: int) -> ColumnElement[bool]:
    return tables.calls.c.call_id == call_id
