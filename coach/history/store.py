"""Calls, kept: the door of this room.

A call under way is written every few seconds: each `write` appends what is new since the last and is durable
when it returns, so a power cut costs what came after it and nothing else. Threads may share a store: one
write at a time, and readers wait for none.
"""

from __future__ import annotations

import logging
import uuid
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Row, delete, func, insert, select, update

from coach.history import database, tables
from coach.history.afterwards import AfterwardsStore, after_from, rough_calls
from coach.history.answers import read_answers
from coach.history.incidents import add_line, delete_incident, incident_from, write_incident
from coach.history.locks import FileLock
from coach.history.rows import record_from, summary_from
from coach.history.unheard import unheard
from coach.history.writing import write_chunk, write_head, write_lists, write_track
from coach.model.call import CallHeader, CallRecord, CallSource, CallState, KeptCall, TrialArm
from coach.model.call_notes import Incident, IncidentLine
from coach.model.problems import EnvironmentProblem

log = logging.getLogger(__name__)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def open_history(path: Path) -> HistoryStore:
    """The history in this file, made where it isn't there. Raises EnvironmentProblem (see database)."""
    history = HistoryStore(path)
    history.open()
    return history


@dataclass(slots=True)
class _Written:
    """What of a call under way is in the file already."""

    lists: dict[tuple[str, ...], tuple[Any, ...]] = field(default_factory=dict)
    track_rows: int = 0
    track_chunks: int = 0


class HistoryStore(AfterwardsStore):
    """The calls of one file, and what was learned of them.

    Every method raises EnvironmentProblem where the file won't do, and works once it does again."""

    def __init__(self, path: Path, *, live: bool = False) -> None:
        super().__init__(path, live=live)
        self._running: dict[int, _Written] = {}
        self._writer = uuid.uuid4().hex
        self._writer_lock: FileLock | None = None

    def open(self) -> None:
        """Open the file, or make it. Raises EnvironmentProblem (see database)."""
        self._engine  # noqa: B018  made by being asked for

    def _writes_a_call(self) -> bool:
        return bool(self._running)

    # Reading

    def calls(self) -> list[CallHeader]:
        """Every call, newest first; one under way has the duration and summary it was last written with."""
        newest_first = select(tables.calls).order_by(
            tables.calls.c.started_utc_us.desc(), tables.calls.c.call_id.desc()
        )
        with database.reading(self._engine, self.path) as connection:
            noted = set(connection.execute(select(tables.incidents.c.call_id)).scalars())
            rough = rough_calls(connection)
            rows = connection.execute(newest_first)
            return [
                _header(row, self.path, has_incident=row.call_id in noted, rough=row.call_id in rough)
                for row in rows
            ]

    def call(self, call_id: int) -> KeptCall:
        """One call, whole. Raises EnvironmentProblem where there is none or nothing of it is written yet."""
        with database.reading(self._engine, self.path) as connection:
            row = _head(connection, call_id)
            if row.summary is None:
                raise EnvironmentProblem("history.nothing_yet", call_id=call_id)
            try:
                incident = incident_from(connection, call_id)
                after = after_from(connection, call_id)
                header = _header(row, self.path, has_incident=incident is not None, rough=after.rough)
                answers = read_answers(connection, call_id)
                return KeptCall(header, record_from(connection, row), answers, incident, after)
            except ValueError as error:  # what was read is not what was written: the file was changed or broke
                raise EnvironmentProblem("history.corrupt", path=self.path) from error

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
        """A call begins; its number. `started_at` must carry its time zone."""
        if started_at.tzinfo is None:
            raise ValueError("started_at carries no time zone")
        with self._one_writer:
            self._hold_writer_lock()
            with database.writing(self._engine, self.path) as connection:
                made = connection.execute(
                    insert(tables.calls),
                    {
                        "started_at": started_at.isoformat(),
                        "started_utc_us": (started_at - _EPOCH) // timedelta(microseconds=1),
                        "source": source.value,
                        "state": CallState.RUNNING.value,
                        "title": title,
                        "microphone": microphone,
                        "caller_channel": caller_channel,
                        "writer": self._writer,
                        "duration_s": 0.0,
                        "draw": None if draw is None else draw.value,
                    },
                )
                call_id = int(made.lastrowid)
            self._running[call_id] = _Written()
        return call_id

    def write(self, call_id: int, record: CallRecord) -> None:
        """Write what is new of a call under way; durable at return.

        Lists may grow, and items already written may change (a cue gets its end, a stretch of trust grows).
        Rows of the track that were written are taken as they were.
        """
        with self._one_writer:
            written = self._running[call_id]
            n = len(record.track.time_s)
            with database.writing(self._engine, self.path) as connection:
                lists = write_lists(connection, call_id, record, written.lists)
                if n > written.track_rows:
                    write_chunk(
                        connection, call_id, written.track_chunks, record.track, slice(written.track_rows, n)
                    )
                write_head(connection, call_id, record, CallState.RUNNING)
            # Only what is safely in the file counts as written: a failed write is made good by the next.
            written.lists = lists
            if n > written.track_rows:
                written.track_rows = n
                written.track_chunks += 1

    def complete(self, call_id: int, record: CallRecord) -> None:
        """The call is over: everything of it, its track packed anew in a few large chunks."""
        with self._one_writer:
            written = self._running[call_id]
            with database.writing(self._engine, self.path) as connection:
                write_lists(connection, call_id, record, written.lists)
                write_track(connection, call_id, record.track)
                write_head(connection, call_id, record, CallState.COMPLETE)
            del self._running[call_id]

    def keep_incident(self, call_id: int, incident: Incident) -> None:
        """The note of a call under way here, in place of the one before; durable at return."""
        with self._one_writer:
            if call_id not in self._running:
                raise KeyError(call_id)
            with database.writing(self._engine, self.path) as connection:
                write_incident(connection, call_id, incident)

    def close_cut_short(self) -> int:
        """At a start: calls whose writer is dead are marked as cut short; how many.

        They keep the summary they were last written with. One of which nothing was written but a note or
        answers keeps those, with a record in which nothing was heard. One of which nothing at all was written
        goes, from the file too: there is nothing of it to show. Calls under way in another living process are
        left alone.
        """
        running = select(tables.calls.c.call_id, tables.calls.c.writer, tables.calls.c.summary).where(
            tables.calls.c.state == CallState.RUNNING.value
        )
        marked = removed = 0
        with self._one_writer:
            with self._understood(), database.writing(self._engine, self.path) as connection:
                rows = connection.execute(running).all()
                dead = {writer for writer in {row.writer for row in rows} if not self._is_alive(writer)}
                for row in rows:
                    if row.writer not in dead:
                        continue
                    of_it = tables.calls.c.call_id == row.call_id
                    if row.summary is not None:
                        connection.execute(
                            update(tables.calls).where(of_it).values(state=CallState.CUT_SHORT.value)
                        )
                        marked += 1
                    elif (known_s := _known_until_s(connection, row.call_id)) is not None:
                        write_head(connection, row.call_id, unheard(known_s), CallState.CUT_SHORT)
                        marked += 1
                    else:
                        connection.execute(delete(tables.calls).where(of_it))
                        removed += 1
            if removed:
                self._forget_at_start()
        return marked

    def _forget_at_start(self) -> None:
        """A start doesn't fail of traces of an empty call: the next deletion takes them along."""
        try:
            database.forget(self._engine, self.path)
        except EnvironmentProblem as problem:
            log.warning("a call of which nothing was written left its traces: %s", problem)

    # The note of a call that is over

    def add_incident_line(self, call_id: int, line: IncidentLine) -> None:
        """One more line on a call's note. Raises EnvironmentProblem where the call is under way, or it or its
        note isn't there."""
        with self._one_writer, database.writing(self._engine, self.path) as connection:
            self._be_over(connection, call_id)
            if incident_from(connection, call_id) is None:
                raise EnvironmentProblem("history.no_such_note", call_id=call_id)
            add_line(connection, call_id, line)

    def delete_incident(self, call_id: int) -> None:
        """Delete a call's note, whole; the call stays. Raises EnvironmentProblem where the call is under way
        or isn't there."""
        with self._one_writer:
            with database.writing(self._engine, self.path) as connection:
                self._be_over(connection, call_id)
                delete_incident(connection, call_id)
            database.forget(self._engine, self.path)

    # Deleting

    def delete(self, call_id: int) -> None:
        """Delete a call, whole. Raises EnvironmentProblem where it is under way or isn't there."""
        with self._one_writer:
            with database.writing(self._engine, self.path) as connection:
                self._be_over(connection, call_id)
                connection.execute(delete(tables.calls).where(tables.calls.c.call_id == call_id))
            database.forget(self._engine, self.path)

    def delete_everything(self) -> None:
        """Delete every call and every baseline, and give the space back.

        Raises EnvironmentProblem, and deletes nothing, while a call is under way."""
        with self._one_writer:
            with database.writing(self._engine, self.path) as connection:
                running = select(tables.calls).where(tables.calls.c.state == CallState.RUNNING.value)
                for row in connection.execute(running):
                    if self._is_alive(row.writer):
                        raise EnvironmentProblem("history.under_way", call_id=row.call_id)
                connection.execute(delete(tables.calls))
                connection.execute(delete(tables.baselines))
            database.forget(self._engine, self.path, compact=True)

    def close(self) -> None:
        """Let the file go. A call under way stays as last written, for the next start to close."""
        with self._one_writer:
            if self._opened is not None:
                self._opened.dispose()
            if self._writer_lock is not None:
                self._writer_lock.release(remove=not self._running)
                self._writer_lock = None

    # Who is writing

    def _be_over(self, connection: Connection, call_id: int) -> None:
        row = _head(connection, call_id)
        if row.state == CallState.RUNNING.value and self._is_alive(row.writer):
            raise EnvironmentProblem("history.under_way", call_id=call_id)

    def _lock_path(self, writer: str) -> Path:
        return self.path.with_name(self.path.name + ".writers") / writer

    def _hold_writer_lock(self) -> None:
        if self._writer_lock is not None:
            return
        path = self._lock_path(self._writer)
        with database.environment(self.path):
            path.parent.mkdir(mode=0o700, exist_ok=True)
            self._writer_lock = FileLock.take(path)
        if self._writer_lock is None:
            raise RuntimeError("another process has this store's own number")

    def _is_alive(self, writer: str) -> bool:
        if writer == self._writer:
            return True
        path = self._lock_path(writer)
        if not path.exists():
            return False
        with database.environment(self.path):
            lock = FileLock.take(path)
        if lock is None:
            return True
        lock.release(remove=True)
        with suppress(OSError):  # the folder goes with its last file; another may just have made one in it
            path.parent.rmdir()
        return False


def _header(row: Row[Any], path: Path, *, has_incident: bool, rough: bool) -> CallHeader:
    try:
        return CallHeader(
            call_id=row.call_id,
            started_at=datetime.fromisoformat(row.started_at),
            source=CallSource(row.source),
            state=CallState(row.state),
            title=row.title,
            microphone=row.microphone,
            caller_channel=row.caller_channel,
            duration_s=float(row.duration_s),
            summary=summary_from(row.summary),
            trial_arm=None if row.draw is None else TrialArm(row.draw),
            has_incident=has_incident,
            rough=rough,
        )
    except (ValueError, TypeError) as error:  # SQLite keeps whatever it is given: the file was changed
        raise EnvironmentProblem("history.corrupt", path=path) from error


def _known_until_s(connection: Connection, call_id: int) -> float | None:
    """The last moment that its note or its answers name; None where it has neither."""
    moments = (tables.incidents.c.marked_s, tables.incident_steps.c.time_s, tables.answers.c.time_s)
    named = [
        connection.execute(select(func.max(moment)).where(moment.table.c.call_id == call_id)).scalar()
        for moment in moments
    ]
    return max((float(moment_s) for moment_s in named if moment_s is not None), default=None)


def _head(connection: Connection, call_id: int) -> Row[Any]:
    try:
        row = connection.execute(select(tables.calls).where(tables.calls.c.call_id == call_id)).one_or_none()
    except OverflowError:  # a number that SQLite can't count to
        row = None
    if row is None:
        raise EnvironmentProblem("history.no_such_call", call_id=call_id)
    return row
