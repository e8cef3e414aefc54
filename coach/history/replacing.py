"""Calls in the place of others: the parts of one that was split, the whole of two that were joined.

The old calls stay in the file, out of sight, until they are brought back or one of the new ones is deleted:
then they go with it, since they hold what it held. What the agent added moves along, and back.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from coach.history import tables
from coach.history.after_calls import take_additions, write_additions
from coach.history.call_index import index_call
from coach.history.call_texts import index_texts, take_from_texts
from coach.history.calls import CallStore
from coach.history.database import Database
from coach.history.records import call_row, write_head, write_lists, write_track
from coach.history.stored import to_utc_us
from coach.history.sums import seal
from coach.model.call import CallState
from coach.model.call_parts import CallAdditions, CallPart
from coach.model.problems import EnvironmentProblem

SAME_CUE_S = 0.01
"""Ours: an answer belongs to the cue of its kind within so much of it. Cues of a kind are 20 s apart, and
moments are rounded to a microsecond on the way."""


class ReplacingStore:
    """Replaces calls and brings them back. Every method raises EnvironmentProblem where the file can't be used,
    and where a call is under way or doesn't exist."""

    def __init__(self, database: Database, calls: CallStore) -> None:
        self._database, self._calls = database, calls

    def replace_calls(self, old: Sequence[int], new: Sequence[CallPart]) -> tuple[int, ...]:
        """Put new calls in the place of old ones, and return their numbers, in order.

        What is not in a part is as in the first of the old calls. Old calls that others stand in place of are
        refused.
        """
        with self._database.erasing() as erasure:
            connection = erasure.connection
            for call_id in old:
                self._database.writers.be_over(connection, call_id)
                self._be_shown(connection, call_id)
            made = tuple(self._write(connection, old[0], part) for part in new)
            for call_id in old:
                take_additions(connection, call_id)
                for by in made:
                    connection.execute(insert(tables.replaced), {"call_id": call_id, "by_call_id": by})
                connection.execute(delete(tables.call_index).where(tables.call_index.c.call_id == call_id))
                take_from_texts(connection, call_id)
            _move_answers(connection, old, made)
            erasure.erase_derived()
        return made

    def replaced_by(self, call_id: int) -> tuple[tuple[int, ...], tuple[int, ...]]:
        """Return the old calls that this one stands in place of, and all the new ones that do. Two empty parts
        where it is an ordinary call."""
        replaced = tables.replaced.c
        with self._database.reading() as connection:
            old = (
                connection.execute(select(replaced.call_id).where(replaced.by_call_id == call_id))
                .scalars()
                .all()
            )
            new = select(replaced.by_call_id).where(replaced.call_id.in_(old)).distinct()
            return tuple(sorted(old)), tuple(sorted(connection.execute(new).scalars()))

    def bring_back(self, new: Sequence[int], added: Mapping[int, CallAdditions]) -> None:
        """Delete the new calls and show the old ones again, each with what belongs to it now."""
        with self._database.one_writer:
            self._calls.erase_from_backups(new)
            with self._database.erasing() as erasure:
                connection = erasure.connection
                for call_id in new:
                    self._database.writers.be_over(connection, call_id)
                    self._be_shown(connection, call_id)
                _move_answers(connection, new, tuple(added))
                connection.execute(delete(tables.replaced).where(tables.replaced.c.call_id.in_(tuple(added))))
                for call_id in new:
                    erasure.delete_call(call_id)
                for call_id, additions in added.items():
                    write_additions(connection, call_id, additions)
                    index_call(connection, call_id)
                    index_texts(connection, call_id)

    def _be_shown(self, connection: Connection, call_id: int) -> None:
        wanted = select(tables.replaced.c.call_id).where(tables.replaced.c.call_id == call_id)
        if connection.execute(wanted).first() is not None:
            raise EnvironmentProblem("history.no_such_call", call_id=call_id)

    def _write(self, connection: Connection, like: int, part: CallPart) -> int:
        old, record = call_row(connection, like), part.record
        row = {
            "started_at": part.started_at.isoformat(),
            "started_utc_us": to_utc_us(part.started_at),
            "source": old.source,
            "state": CallState.COMPLETE.value,
            "title": old.title,
            "microphone": old.microphone,
            "caller_channel": old.caller_channel,
            "writer": self._database.writers.own,
            "duration_s": 0.0,
            "draw": old.draw,
        }
        call_id = int(connection.execute(insert(tables.calls), row).lastrowid)
        write_lists(connection, call_id, record, {})
        write_track(connection, call_id, record.track)
        write_head(connection, call_id, record, CallState.COMPLETE)
        write_additions(connection, call_id, part.added)
        index_call(connection, call_id)
        index_texts(connection, call_id)
        seal(connection, call_id)
        return call_id


def _move_answers(connection: Connection, sources: Sequence[int], targets: Sequence[int]) -> None:
    """Give the answers of some calls to the cues of others at the same moment, by the clock."""
    answers, cues, calls = tables.answers.c, tables.cues.c, tables.calls.c
    every = select(calls.call_id, calls.started_utc_us).where(calls.call_id.in_((*sources, *targets)))
    begun = {row.call_id: row.started_utc_us for row in connection.execute(every)}
    given = connection.execute(select(tables.answers).where(answers.call_id.in_(sources))).all()
    shown = connection.execute(
        select(cues.call_id, cues.kind, cues.time_s).where(cues.call_id.in_(targets))
    ).all()
    for answer in given:
        of_it = (
            (answers.call_id == answer.call_id)
            & (answers.kind == answer.kind)
            & (answers.time_s == answer.time_s)
        )
        for cue in shown:
            apart_s = (begun[answer.call_id] - begun[cue.call_id]) / 1e6 + answer.time_s - cue.time_s
            if cue.kind == answer.kind and abs(apart_s) <= SAME_CUE_S:
                moved = update(tables.answers).where(of_it)
                connection.execute(moved.values(call_id=cue.call_id, time_s=cue.time_s))
                break
