"""Calls brought in from recordings: each written whole, in one transaction, and never twice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import insert, select

from coach.history import tables
from coach.history.call_index import index_call
from coach.history.call_texts import index_texts
from coach.history.database import Database
from coach.history.records import record_from, write_head, write_lists, write_track
from coach.history.stored import moment_from, text_from, to_utc_us
from coach.history.sums import seal
from coach.model.call import CallRecord, CallSource, CallState


class ImportStore:
    """Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database, delete: Callable[[int], None]) -> None:
        self._database, self._delete = database, delete

    def imported(self) -> frozenset[str]:
        """Return the SHA-256 of every recording that is here as a call."""
        with self._database.reading() as connection:
            return frozenset(connection.execute(select(tables.imports.c.content_sum)).scalars())

    def keep_import(self, content_sum: str, started_at: datetime, title: str, record: CallRecord) -> int | None:
        """Keep a whole call that was heard in a recording, and return its number; None where it is here
        already. Raises ValueError where `started_at` has no time zone."""
        if started_at.tzinfo is None:
            raise ValueError("started_at carries no time zone")
        with self._database.writing() as connection:
            known = select(tables.imports.c.call_id).where(tables.imports.c.content_sum == content_sum)
            if connection.execute(known).first() is not None:
                return None
            row = {
                "started_at": started_at.isoformat(),
                "started_utc_us": to_utc_us(started_at),
                "source": CallSource.IMPORT.value,
                "state": CallState.COMPLETE.value,
                "title": title,
                "microphone": "",
                "caller_channel": "",
                "writer": self._database.writers.own,
                "duration_s": 0.0,
            }
            call_id = int(connection.execute(insert(tables.calls), row).lastrowid)
            write_lists(connection, call_id, record, {})
            write_track(connection, call_id, record.track)
            write_head(connection, call_id, record, CallState.COMPLETE)
            connection.execute(insert(tables.imports), {"content_sum": content_sum, "call_id": call_id})
            seal(connection, call_id)
            index_call(connection, call_id)
            index_texts(connection, call_id)
        return call_id

    def take_in(self, waiting: ImportStore) -> int:
        """Move every call that waits in another history here, and return how many were new. One is taken away
        there once it is safely here, so that a power cut in between costs nothing and doubles nothing."""
        taken = 0
        imports = tables.imports.c
        with waiting._database.reading() as connection:
            there = connection.execute(select(imports.content_sum, imports.call_id)).all()
        for content_sum, call_id in there:
            with waiting._database.reading() as connection:
                row = connection.execute(select(tables.calls).where(tables.calls.c.call_id == call_id)).one()
                record = record_from(connection, row)
            kept = self.keep_import(content_sum, moment_from(row.started_at), text_from(row.title), record)
            taken += kept is not None
            waiting._delete(call_id)
        return taken
