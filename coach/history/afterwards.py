"""What the agent adds to a call that is over, as a part of the store: notes, rough ones, promises to call back.

It goes with its call: the rows are deleted with the call's, and so leave the write-ahead log with them.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Connection, Row, delete, insert, select

from coach.history import database, tables
from coach.history.learned import LearnedStore
from coach.model.call import CallState
from coach.model.call_notes import AfterCall, OpenPromise, Promise
from coach.model.problems import EnvironmentProblem


class AfterwardsStore(LearnedStore):
    """Every method raises EnvironmentProblem where the file won't do, or where the call is under way or isn't
    there."""

    def write_call_note(self, call_id: int, text: str) -> None:
        """The call's note in place of the one before, which leaves the file; "" takes it away."""
        with self._one_writer:
            with database.writing(self._engine, self.path) as connection:
                before = self._after(connection, call_id)
                _write(connection, call_id, text, before.rough)
            if before.note and before.note != text:
                database.forget(self._engine, self.path)

    def call_rough(self, call_id: int, rough: bool) -> None:
        """The agent calls it a rough one, or takes that back."""
        with self._one_writer, database.writing(self._engine, self.path) as connection:
            _write(connection, call_id, self._after(connection, call_id).note, rough)

    def keep_promise(self, promise: Promise) -> None:
        """The call's promise in place of the one before: made, put off, or done. Raises ValueError for a moment
        without its time zone."""
        moments = (promise.due_at, promise.remind_at, promise.done_at)
        if any(moment is not None and moment.tzinfo is None for moment in moments):
            raise ValueError("a promise's moment carries no time zone")
        with self._one_writer, database.writing(self._engine, self.path) as connection:
            self._after(connection, promise.call_id)
            _delete_promise(connection, promise.call_id)
            row = {
                "call_id": promise.call_id,
                "due_at": promise.due_at.isoformat(),
                "remind_at": promise.remind_at.isoformat(),
                "done_at": None if promise.done_at is None else promise.done_at.isoformat(),
            }
            connection.execute(insert(tables.promises), row)

    def take_back_promise(self, call_id: int) -> None:
        """It was no promise: it leaves the file. Nothing where there was none."""
        with self._one_writer:
            with database.writing(self._engine, self.path) as connection:
                _delete_promise(connection, call_id)
            database.forget(self._engine, self.path)

    def open_promises(self) -> tuple[OpenPromise, ...]:
        """Promises that are not done, the soonest due first."""
        promises, calls, after = tables.promises, tables.calls, tables.after_calls
        wanted = (
            select(promises, calls.c.started_at, after.c.note)
            .join(calls, calls.c.call_id == promises.c.call_id)
            .outerjoin(after, after.c.call_id == promises.c.call_id)
            .where(promises.c.done_at.is_(None))
        )
        with database.reading(self._engine, self.path) as connection:
            try:
                found = [
                    OpenPromise(_promise(row), datetime.fromisoformat(row.started_at), row.note or "")
                    for row in connection.execute(wanted)
                ]
            except (ValueError, TypeError) as error:  # the file was changed
                raise EnvironmentProblem("history.corrupt", path=self.path) from error
        return tuple(sorted(found, key=lambda one: (one.promise.due_at, one.promise.call_id)))

    def _after(self, connection: Connection, call_id: int) -> AfterCall:
        """What was added so far, of a call that is over."""
        state = connection.execute(
            select(tables.calls.c.state).where(tables.calls.c.call_id == call_id)
        ).scalar_one_or_none()
        if state is None:
            raise EnvironmentProblem("history.no_such_call", call_id=call_id)
        if state == CallState.RUNNING.value:
            raise EnvironmentProblem("history.under_way", call_id=call_id)
        return after_from(connection, call_id)


def after_from(connection: Connection, call_id: int) -> AfterCall:
    """What was added to a call; nothing of it where nothing was. Raises ValueError where it is not what was
    written."""
    after, promises = tables.after_calls, tables.promises
    row = connection.execute(select(after).where(after.c.call_id == call_id)).one_or_none()
    promised = connection.execute(select(promises).where(promises.c.call_id == call_id)).one_or_none()
    promise = None if promised is None else _promise(promised)
    return AfterCall("" if row is None else row.note, row is not None and bool(row.rough), promise)


def rough_calls(connection: Connection) -> frozenset[int]:
    """The calls that were rough ones."""
    after = tables.after_calls
    return frozenset(connection.execute(select(after.c.call_id).where(after.c.rough == 1)).scalars())


def _write(connection: Connection, call_id: int, note: str, rough: bool) -> None:
    after = tables.after_calls
    connection.execute(delete(after).where(after.c.call_id == call_id))
    if note or rough:
        connection.execute(insert(after), {"call_id": call_id, "note": note, "rough": int(rough)})


def _delete_promise(connection: Connection, call_id: int) -> None:
    connection.execute(delete(tables.promises).where(tables.promises.c.call_id == call_id))


def _promise(row: Row[tuple[object, ...]]) -> Promise:
    done_at = None if row.done_at is None else datetime.fromisoformat(row.done_at)
    due_at, remind_at = datetime.fromisoformat(row.due_at), datetime.fromisoformat(row.remind_at)
    return Promise(int(row.call_id), due_at, remind_at, done_at)
