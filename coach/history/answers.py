"""The agent's answers to cues: kept with the call, counted over all of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update

from coach.history import tables
from coach.model.call import CallSource
from coach.model.cues import CueAnswer, CueFeedback, CueKind

# Of each kind the newest this many count: how someone works now, not how they did last year.
MOST_COUNTED = 40
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


def write_answer(connection: Connection, call_id: int, kind: CueKind, time_s: float, fair: bool | None) -> None:
    """The newest answer to a cue, in place of any before; None takes it back. The call must be there."""
    answers = tables.answers
    of_it = (answers.c.call_id == call_id) & (answers.c.kind == kind.value) & (answers.c.time_s == time_s)
    connection.execute(delete(answers).where(of_it))
    if fair is None:
        return
    connection.execute(
        insert(answers),
        {
            "call_id": call_id,
            "kind": kind.value,
            "time_s": float(time_s),
            "fair": int(fair),
            "counts": 1,
            "answered_utc_us": (datetime.now(UTC) - _EPOCH) // timedelta(microseconds=1),
        },
    )


def read_answers(connection: Connection, call_id: int) -> tuple[CueAnswer, ...]:
    """The answers of one call, in the order of its cues."""
    answers = tables.answers
    wanted = select(answers).where(answers.c.call_id == call_id).order_by(answers.c.time_s, answers.c.kind)
    return tuple(CueAnswer(CueKind(row.kind), row.time_s, bool(row.fair)) for row in connection.execute(wanted))


def read_feedback(connection: Connection) -> tuple[CueFeedback, ...]:
    """What counts of each kind that has any: answers in live calls, since the last reset, the newest."""
    answers, calls = tables.answers, tables.calls
    wanted = (
        select(answers.c.kind, answers.c.fair)
        .join(calls, calls.c.call_id == answers.c.call_id)
        .where((answers.c.counts == 1) & (calls.c.source == CallSource.LIVE.value))
        .order_by(answers.c.answered_utc_us.desc())
    )
    by_kind: dict[str, list[bool]] = {}
    for row in connection.execute(wanted):
        counted = by_kind.setdefault(row.kind, [])
        if len(counted) < MOST_COUNTED:
            counted.append(bool(row.fair))
    return tuple(CueFeedback(CueKind(kind), sum(said), len(said) - sum(said)) for kind, said in by_kind.items())


def reset_answers(connection: Connection, kind: CueKind) -> None:
    """Undo what answers of this kind did: they stay with their cues, and count no more."""
    connection.execute(update(tables.answers).where(tables.answers.c.kind == kind.value).values(counts=0))
