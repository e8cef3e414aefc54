"""The agent's own sound of the calls in which they asked for it: sealed pieces, and each call's sealed key.

Nothing here can open them. Where sound goes, its key goes first and leaves the file before the pieces do.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, insert, select

from coach.history import tables
from coach.history.backups import Backups, started_of
from coach.history.database import Database
from coach.history.records import call_row, originals_of, started_at_from
from coach.history.stored import UNREADABLE, from_utc_us, seconds_from, to_utc_us
from coach.model.own_sound import PIECE_S, CallSeal, SealedPiece, SealedSound

_TABLES = (tables.sound_keys, tables.sound_pieces)  # in the order in which they go


class SoundStore:
    """The sounds of one history. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database, backups: Backups) -> None:
        self._database, self._backups = database, backups

    def keep_sound(self, call_id: int, seal: CallSeal, piece: SealedPiece) -> None:
        """Keep a piece, and with the first one the sealed key. Durable at return. Raises EnvironmentProblem
        where the call doesn't exist."""
        keys = tables.sound_keys
        with self._database.writing() as connection:
            call_row(connection, call_id)
            if connection.execute(select(keys.c.call_id).where(keys.c.call_id == call_id)).first() is None:
                until = to_utc_us(seal.until)
                row = {"call_id": call_id, "sealed": seal.sealed_key, "until_utc_us": until}
                connection.execute(insert(keys), row)
            kept = {"call_id": call_id, "seq": piece.number, "start_s": piece.start_s, "sealed": piece.sealed}
            connection.execute(insert(tables.sound_pieces), kept)

    def cut_sound(self, call_id: int, end_s: float) -> None:
        """Delete the pieces that reach beyond the end of their call: what was said after it is none of it."""
        pieces = tables.sound_pieces.c
        beyond = (pieces.call_id == call_id) & (pieces.start_s > end_s - PIECE_S)
        with self._database.one_writer:
            with self._database.reading() as connection:
                found = connection.execute(select(pieces.seq).where(beyond)).first()
            if found is not None:
                with self._database.erasing() as erasure:
                    erasure.delete(tables.sound_pieces, beyond)

    def sound(self, call_id: int) -> SealedSound | None:
        """Return what is kept of a call's sound, or of the one that it is a part of; None where nothing is.

        Rows that are not what was written are left out, so that their numbers are missing.
        """
        pieces = tables.sound_pieces.c
        with self._database.reading() as connection:
            key = _key_of(connection, call_id)
            if key is None:
                return None
            began = started_at_from(call_row(connection, key.call_id))
            wanted = select(tables.sound_pieces).where(pieces.call_id == key.call_id).order_by(pieces.seq)
            found = []
            for row in connection.execute(wanted):
                try:
                    found.append(SealedPiece(int(row.seq), seconds_from(row.start_s), bytes(row.sealed)))
                except UNREADABLE:
                    continue
            try:
                return SealedSound(bytes(key.sealed), from_utc_us(key.until_utc_us), tuple(found), began)
            except UNREADABLE:
                return None

    def sound_until(self, call_id: int) -> datetime | None:
        """Return until when sound of this call, or of the one it is a part of, is kept; None where none is."""
        with self._database.reading() as connection:
            key = _key_of(connection, call_id)
        try:
            return None if key is None else from_utc_us(key.until_utc_us)
        except UNREADABLE:
            return None

    def delete_sound(self, call_id: int) -> None:
        """Delete a call's sound, here and in every copy: its key first. The call stays."""
        with self._database.one_writer:
            for table in _TABLES:
                with self._database.erasing() as erasure:
                    for one in (call_id, *originals_of(erasure.connection, [call_id])):
                        self._backups.erase_parts(one, started_of(erasure.connection, one), [table])
                        erasure.delete(table, table.c.call_id == one)

    def delete_sounds_due(self, now: datetime) -> int:
        """Delete every sound whose days are over, and return of how many calls."""
        due = select(tables.sound_keys.c.call_id).where(tables.sound_keys.c.until_utc_us <= to_utc_us(now))
        with self._database.reading() as connection:
            calls = list(connection.execute(due).scalars())
        for call_id in calls:
            self.delete_sound(call_id)
        return len(calls)


def _key_of(connection: Connection, call_id: int) -> Row[Any] | None:
    """Return the row of the key of a call, or of the first of those in whose place it stands that has one."""
    keys = tables.sound_keys
    for one in (call_id, *originals_of(connection, [call_id])):
        found = connection.execute(select(keys).where(keys.c.call_id == one)).one_or_none()
        if found is not None:
            return found
    return None
