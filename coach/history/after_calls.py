"""What the agent adds to a call: an incident during it; a note, a rough mark and a promise once it is over.

These rows are deleted together with their call, from the write-ahead log too. A part that can't be read is left
out, with a line in the log; the other parts are read all the same.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Table, delete, func, insert, select, true, union

from coach.history import tables
from coach.history.backups import Backups, started_of
from coach.history.call_texts import erase_texts, index_texts
from coach.history.database import Database
from coach.history.records import originals_of, started_at_from
from coach.history.stored import UNREADABLE, moment_from, number_from, seconds_from, text_from
from coach.model.call import CallHeader
from coach.model.call_notes import (
    AfterCall,
    Incident,
    IncidentLine,
    MomentNote,
    OpenPromise,
    Promise,
    StepShown,
    Tag,
)
from coach.model.call_parts import CallAdditions
from coach.model.problems import EnvironmentProblem

log = logging.getLogger(__name__)


class AfterCallStore:
    """What was added to the calls of one history.

    Every method raises EnvironmentProblem where the file can't be used. Those that change a call that is over
    raise it also where the call is still under way, or doesn't exist.
    """

    def __init__(self, database: Database, backups: Backups) -> None:
        self._database, self._backups = database, backups

    # Notes and rough calls

    def write_call_note(self, call_id: int, text: str) -> None:
        """Replace the call's note, and erase the old one from the file. "" removes the note."""
        with self._database.erasing() as erasure:
            connection = erasure.connection
            self._database.writers.be_over(connection, call_id)
            before, rough = _note(connection, call_id)
            if before and before != text:
                self._erase_from_backups(connection, call_id, tables.after_calls)
                erasure.trace(tables.after_calls, tables.after_calls.c.call_id == call_id)
            _write_note(connection, call_id, text, rough)
            index_texts(connection, call_id)
            if before and before != text:
                erase_texts(connection)

    def call_rough(self, call_id: int, rough: bool) -> None:
        """Mark the call as a rough one, or take the mark back."""
        with self._database.writing() as connection:
            self._database.writers.be_over(connection, call_id)
            _write_note(connection, call_id, _note(connection, call_id)[0], rough)

    # Moments and tags

    def write_moments(self, call_id: int, moments: Sequence[MomentNote]) -> None:
        """Replace the notes at moments of a call, and erase the old ones from the file."""
        self._replace(tables.moments, call_id, _moment_rows(call_id, moments))

    def write_tags(self, call_id: int, tags: Sequence[Tag]) -> None:
        """Replace the tags of a call, and erase the old ones from the file."""
        self._replace(tables.tags, call_id, _tag_rows(call_id, tags))

    def tag_calls(self, call_ids: Sequence[int], name: str) -> None:
        """Give each of these calls a tag, where it has not got it: all of them, or none where one is under way
        or doesn't exist."""
        of_call = tables.tags.c.call_id
        with self._database.writing() as connection:
            for call_id in map(int, call_ids):
                self._database.writers.be_over(connection, call_id)
                there = select(tables.tags.c.seq, tables.tags.c.name, tables.tags.c.time_s)
                kept = connection.execute(there.where(of_call == call_id)).all()
                if any(one.name == name and one.time_s is None for one in kept):
                    continue
                seq = max((one.seq for one in kept), default=-1) + 1
                row = {"call_id": call_id, "seq": seq, "name": name, "time_s": None}
                connection.execute(insert(tables.tags), row)
                index_texts(connection, call_id)

    def _replace(self, table: Table, call_id: int, rows: Sequence[Mapping[str, object]]) -> None:
        with self._database.erasing() as erasure:
            connection = erasure.connection
            self._database.writers.be_over(connection, call_id)
            of_it = table.c.call_id == call_id
            if connection.execute(select(table.c.seq).where(of_it)).first() is not None:
                self._erase_from_backups(connection, call_id, table)
                erasure.delete_rows(table, of_it)
            if rows:
                connection.execute(insert(table), [dict(row) for row in rows])
            index_texts(connection, call_id)
            erase_texts(connection)

    def _erase_from_backups(self, connection: Connection, call_id: int, *parts: Table) -> None:
        """Erase what stands there in these tables of a call, before it is erased here."""
        for one in (call_id, *originals_of(connection, [call_id])):
            self._backups.erase_parts(one, started_of(connection, one), parts)

    # Promises

    def keep_promise(self, promise: Promise) -> None:
        """Replace the call's promise: it was made, put off, or done. Raises ValueError for a moment without a
        time zone."""
        moments = (promise.due_at, promise.remind_at, promise.done_at)
        if any(moment is not None and moment.tzinfo is None for moment in moments):
            raise ValueError("a promise's moment carries no time zone")
        with self._database.writing() as connection:
            self._database.writers.be_over(connection, promise.call_id)
            _delete_promise(connection, promise.call_id)
            connection.execute(insert(tables.promises), _promise_row(promise))

    def take_back_promise(self, call_id: int) -> None:
        """Erase the call's promise from the file, if it has one."""
        with self._database.erasing() as erasure:
            self._erase_from_backups(erasure.connection, call_id, tables.promises)
            erasure.delete(tables.promises, tables.promises.c.call_id == call_id)

    def open_promises(self) -> tuple[OpenPromise, ...]:
        """Return the promises that are still open, the soonest due first."""
        promises, calls, after = tables.promises, tables.calls, tables.after_calls
        wanted = (
            select(promises, calls.c.started_at, calls.c.started_utc_us, after.c.note)
            .join(calls, calls.c.call_id == promises.c.call_id)
            .outerjoin(after, after.c.call_id == promises.c.call_id)
            .where(promises.c.done_at.is_(None))
        )
        found = []
        with self._database.reading() as connection:
            for row in connection.execute(wanted):
                try:
                    found.append(OpenPromise(_promise(row), started_at_from(row), str(row.note or "")))
                except UNREADABLE:
                    _say_lost("promise", row.call_id)
        return tuple(sorted(found, key=lambda one: (one.promise.due_at, one.promise.call_id)))

    # The note of an incident

    def keep_incident(self, call_id: int, incident: Incident) -> None:
        """Replace the note of a call that is under way in this process; durable at return. Raises
        EnvironmentProblem where it is not, in this file."""
        with self._database.writing() as connection:
            self._database.writers.be_under_way_here(call_id)
            _delete_incident(connection, call_id)
            _write_incident(connection, call_id, incident)

    def add_incident_line(self, call_id: int, line: IncidentLine) -> None:
        """Add a line to the note of a call that is over. Raises EnvironmentProblem where there is no note, and
        ValueError for a line without a time zone."""
        with self._database.writing() as connection:
            self._database.writers.be_over(connection, call_id)
            of_it = tables.incidents.c.call_id == call_id
            if connection.execute(select(tables.incidents.c.call_id).where(of_it)).one_or_none() is None:
                raise EnvironmentProblem("history.no_such_note", call_id=call_id)
            _add_line(connection, call_id, line)
            index_texts(connection, call_id)

    def delete_incident(self, call_id: int) -> None:
        """Delete the whole note of a call that is over. The call stays."""
        with self._database.erasing() as erasure:
            self._database.writers.be_over(erasure.connection, call_id)
            parts = (tables.incident_lines, tables.incident_steps, tables.incidents)
            self._erase_from_backups(erasure.connection, call_id, *parts)
            for table in parts:
                erasure.delete(table, table.c.call_id == call_id)
            index_texts(erasure.connection, call_id)
            erase_texts(erasure.connection)


def write_additions(connection: Connection, call_id: int, added: CallAdditions) -> None:
    """Write what was added to a call that has nothing yet."""
    after = added.after
    _write_note(connection, call_id, after.note, after.rough)
    if after.moments:
        connection.execute(insert(tables.moments), _moment_rows(call_id, after.moments))
    if after.tags:
        connection.execute(insert(tables.tags), _tag_rows(call_id, after.tags))
    if after.promise is not None:
        connection.execute(insert(tables.promises), _promise_row(replace(after.promise, call_id=call_id)))
    if added.incident is not None:
        _write_incident(connection, call_id, added.incident)


def take_additions(connection: Connection, call_id: int) -> None:
    """Take what was added to a call from it: it stands elsewhere now."""
    for table in (
        tables.after_calls, tables.moments, tables.tags, tables.promises, tables.incidents,
    ):  # fmt: skip
        connection.execute(delete(table).where(table.c.call_id == call_id))


def after_from(connection: Connection, call_id: int) -> AfterCall:
    """Read what was added to a call once it was over; empty parts where nothing was."""
    note, rough = _note(connection, call_id)
    promises = tables.promises
    promised = connection.execute(select(promises).where(promises.c.call_id == call_id)).one_or_none()
    try:
        promise = None if promised is None else _promise(promised)
    except UNREADABLE:
        _say_lost("promise", call_id)
        promise = None
    moments = tuple(_moments(connection, call_id))
    tags = tuple(sorted(_tags(connection, call_id), key=_in_time))  # one that was added later has a later seq
    return AfterCall(note, rough, promise, moments, tags)


def incident_from(connection: Connection, call_id: int) -> Incident | None:
    """Read the note of a call's incident. None where there is none."""
    marked = select(tables.incidents.c.marked_s).where(tables.incidents.c.call_id == call_id)
    row = connection.execute(marked).one_or_none()
    if row is None:
        return None
    try:
        marked_s = number_from(row.marked_s)
    except UNREADABLE:
        _say_lost("incident", call_id)
        return None
    return Incident(marked_s, tuple(_steps(connection, call_id)), tuple(_lines(connection, call_id)))


@dataclass(frozen=True, slots=True)
class MarkedCalls:
    """The calls that have something: an incident, the mark of a rough one, a note."""

    incident: frozenset[int]
    rough: frozenset[int]
    noted: frozenset[int]

    def on(self, header: CallHeader) -> CallHeader:
        """The header with its marks."""
        one = header.call_id
        has_incident, rough, noted = one in self.incident, one in self.rough, one in self.noted
        return replace(header, has_incident=has_incident, rough=rough, noted=noted)


def marked_calls(connection: Connection, among: Sequence[int] | None = None) -> MarkedCalls:
    """Read which calls, or which of those in `among`, have something. A note is one of the whole call or at a
    moment."""
    after, moments, incidents = tables.after_calls, tables.moments, tables.incidents

    def asked(table: Table) -> ColumnElement[bool]:
        return true() if among is None else table.c.call_id.in_(among)

    noted = union(
        select(after.c.call_id).where(after.c.note != "", asked(after)),
        select(moments.c.call_id).where(asked(moments)),
    )
    wanted = (
        select(incidents.c.call_id).where(asked(incidents)),
        select(after.c.call_id).where(after.c.rough == 1, asked(after)),
        noted,
    )
    return MarkedCalls(*(frozenset(connection.execute(one).scalars()) for one in wanted))


def last_moment_s(connection: Connection, call_id: int) -> float | None:
    """Return the last moment of a call that its incident or its answers name. None where it has neither."""
    moments = (tables.incidents.c.marked_s, tables.incident_steps.c.time_s, tables.answers.c.time_s)
    named = [
        connection.execute(select(func.max(moment)).where(moment.table.c.call_id == call_id)).scalar()
        for moment in moments
    ]
    return max((moment_s for moment_s in named if isinstance(moment_s, float)), default=None)


def _note(connection: Connection, call_id: int) -> tuple[str, bool]:
    after = tables.after_calls
    row = connection.execute(select(after).where(after.c.call_id == call_id)).one_or_none()
    return ("", False) if row is None else (str(row.note), bool(row.rough))


def _write_note(connection: Connection, call_id: int, note: str, rough: bool) -> None:
    after = tables.after_calls
    connection.execute(delete(after).where(after.c.call_id == call_id))
    if note or rough:
        connection.execute(insert(after), {"call_id": call_id, "note": note, "rough": int(rough)})


def _moment_rows(call_id: int, moments: Sequence[MomentNote]) -> list[dict[str, object]]:
    return [
        {"call_id": call_id, "seq": seq, "time_s": float(one.time_s), "text": one.text}
        for seq, one in enumerate(sorted(moments, key=lambda one: one.time_s))
    ]


def _tag_rows(call_id: int, tags: Sequence[Tag]) -> list[dict[str, object]]:
    return [
        {"call_id": call_id, "seq": seq, "name": one.name, "time_s": one.time_s}
        for seq, one in enumerate(sorted(tags, key=_in_time))
    ]


def _promise_row(promise: Promise) -> dict[str, object]:
    return {
        "call_id": promise.call_id,
        "due_at": promise.due_at.isoformat(),
        "remind_at": promise.remind_at.isoformat(),
        "done_at": None if promise.done_at is None else promise.done_at.isoformat(),
    }


def _delete_promise(connection: Connection, call_id: int) -> None:
    connection.execute(delete(tables.promises).where(tables.promises.c.call_id == call_id))


def _promise(row: Row[Any]) -> Promise:
    done_at = None if row.done_at is None else moment_from(row.done_at)
    return Promise(int(row.call_id), moment_from(row.due_at), moment_from(row.remind_at), done_at)


def _write_incident(connection: Connection, call_id: int, incident: Incident) -> None:
    connection.execute(insert(tables.incidents), {"call_id": call_id, "marked_s": float(incident.marked_s)})
    steps = [
        {"call_id": call_id, "seq": seq, "title": step.title, "time_s": float(step.time_s)}
        for seq, step in enumerate(incident.steps)
    ]
    if steps:
        connection.execute(insert(tables.incident_steps), steps)
    for line in incident.lines:
        _add_line(connection, call_id, line)


def _add_line(connection: Connection, call_id: int, line: IncidentLine) -> None:
    if line.written_at.tzinfo is None:
        raise ValueError("written_at carries no time zone")
    column = tables.incident_lines.c
    last = connection.execute(select(func.max(column.seq)).where(column.call_id == call_id)).scalar()
    row = {"written_at": line.written_at.isoformat(), "text": line.text}
    connection.execute(
        insert(tables.incident_lines), {"call_id": call_id, "seq": 0 if last is None else last + 1, **row}
    )


def _delete_incident(connection: Connection, call_id: int) -> None:
    connection.execute(delete(tables.incidents).where(tables.incidents.c.call_id == call_id))


def _steps(connection: Connection, call_id: int) -> Iterator[StepShown]:
    steps = tables.incident_steps
    for row in connection.execute(select(steps).where(steps.c.call_id == call_id).order_by(steps.c.seq)):
        try:
            yield StepShown(text_from(row.title), number_from(row.time_s))
        except UNREADABLE:
            _say_lost("step", call_id)


def _lines(connection: Connection, call_id: int) -> Iterator[IncidentLine]:
    lines = tables.incident_lines
    for row in connection.execute(select(lines).where(lines.c.call_id == call_id).order_by(lines.c.seq)):
        try:
            yield IncidentLine(moment_from(row.written_at), text_from(row.text))
        except UNREADABLE:
            _say_lost("line", call_id)


def _moments(connection: Connection, call_id: int) -> Iterator[MomentNote]:
    moments = tables.moments
    for row in connection.execute(select(moments).where(moments.c.call_id == call_id).order_by(moments.c.seq)):
        try:
            yield MomentNote(seconds_from(row.time_s), text_from(row.text))
        except UNREADABLE:
            _say_lost("note", call_id)


def _tags(connection: Connection, call_id: int) -> Iterator[Tag]:
    tags = tables.tags
    for row in connection.execute(select(tags).where(tags.c.call_id == call_id).order_by(tags.c.seq)):
        try:
            yield Tag(text_from(row.name), None if row.time_s is None else seconds_from(row.time_s))
        except UNREADABLE:
            _say_lost("tag", call_id)


def _in_time(tag: Tag) -> tuple[float, str]:
    return (-1.0 if tag.time_s is None else tag.time_s), tag.name


def _say_lost(part: str, call_id: int) -> None:
    log.warning("a %s of call %d can't be read", part, call_id)
