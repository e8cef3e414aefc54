"""The agent's answers to cues: kept with their call, counted over all calls."""

from __future__ import annotations

from datetime import UTC, datetime

from sqlalchemy import Connection, delete, insert, select, update

from coach.history import tables
from coach.history.database import Database
from coach.history.records import call_row
from coach.history.stored import UNREADABLE, known, to_utc_us
from coach.model.call import CallSource
from coach.model.cues import CueAnswer, CueFeedback, CueId, CueKind

# The newest answers of each kind that count: they show how the agent works now, not a year ago.
MOST_COUNTED = 40


class FeedbackStore:
    """The answers of one history. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def answer(self, call_id: int, answer: CueAnswer) -> None:
        """Keep an answer to a cue, and replace any earlier one. `fair` of None takes the earlier one back.

        Raises EnvironmentProblem where the call doesn't exist.
        """
        answers, (kind, time_s) = tables.answers, answer.cue
        of_it = (answers.c.call_id == call_id) & (answers.c.kind == kind.value) & (answers.c.time_s == time_s)
        with self._database.writing() as connection:
            call_row(connection, call_id)
            connection.execute(delete(answers).where(of_it))
            if answer.fair is not None:
                row = {
                    "call_id": call_id,
                    "kind": kind.value,
                    "time_s": float(time_s),
                    "fair": int(answer.fair),
                    "counts": 1,
                    "answered_utc_us": to_utc_us(datetime.now(UTC)),
                }
                connection.execute(insert(answers), row)

    def cue_feedback(self) -> tuple[CueFeedback, ...]:
        """Count the answers of each kind that has any: the newest in live calls, since the last reset."""
        answers, calls = tables.answers, tables.calls
        wanted = (
            select(answers.c.kind, answers.c.fair)
            .join(calls, calls.c.call_id == answers.c.call_id)
            .where((answers.c.counts == 1) & (calls.c.source == CallSource.LIVE.value))
            .order_by(answers.c.answered_utc_us.desc())
        )
        by_kind: dict[CueKind, list[bool]] = {}
        with self._database.reading() as connection:
            for row in connection.execute(wanted):
                if kind := known(CueKind, row.kind):
                    counted = by_kind.setdefault(kind, [])
                    if len(counted) < MOST_COUNTED:
                        counted.append(bool(row.fair))
        return tuple(CueFeedback(kind, sum(fair), len(fair) - sum(fair)) for kind, fair in by_kind.items())

    def reset_answers(self, kind: CueKind) -> None:
        """Undo what the answers of this kind did to its threshold. They stay, but no longer count."""
        of_it = tables.answers.c.kind == kind.value
        with self._database.writing() as connection:
            connection.execute(update(tables.answers).where(of_it).values(counts=0))


def answers_from(connection: Connection, call_id: int) -> tuple[CueAnswer, ...]:
    """Return the readable answers of one call, in the order of its cues."""
    answers = tables.answers
    wanted = select(answers).where(answers.c.call_id == call_id).order_by(answers.c.time_s, answers.c.kind)
    found = []
    for row in connection.execute(wanted):
        try:
            found.append(CueAnswer(CueId(CueKind(row.kind), float(row.time_s)), bool(row.fair)))
        except UNREADABLE:  # written by a newer version, or changed by hand: only this answer is left out
            continue
    return tuple(found)
