"""The headers of calls, also of those that can't be read, and which those are."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, Row, select
from sqlalchemy.exc import DatabaseError

from coach.history import tables
from coach.history.opening import is_damage
from coach.history.records import head_from, record_from, started_at_from
from coach.history.stored import UNREADABLE, known, moment_from, seconds_from, text_from
from coach.history.sums import heads_that_match
from coach.model.call import CallHeader, CallSource, CallState, TrialArm


def unreadable_calls(connection: Connection, whole: int) -> tuple[int, tuple[int, ...]]:
    """Return how many calls there are, and the numbers of those that can't be read. The own row of each is
    read, and everything of the `whole` newest."""
    # With a column that no index has: a damaged index hides calls.
    numbers = list(connection.execute(select(tables.calls.c.call_id, tables.calls.c.head_sum)).scalars())
    bad = set(numbers) - heads_that_match(connection)
    newest = sorted(set(numbers) - bad, reverse=True)[:whole]
    for call_id in newest:
        row = connection.execute(select(tables.calls).where(tables.calls.c.call_id == call_id)).one()
        if not is_readable(connection, row):
            bad.add(call_id)
    return len(numbers), tuple(sorted(bad))


def is_readable(connection: Connection, row: Row[Any]) -> bool:
    """Whether the call of this row of `calls` can be read, and is as it was sealed."""
    try:
        header = readable_header(row)
        if header.summary is not None:
            record_from(connection, row)
    except UNREADABLE:
        return False
    except DatabaseError as error:
        if not is_damage(error):
            raise
        return False
    return True


def header_of(row: Row[Any], *, as_sealed: bool) -> CallHeader:
    """Make the header of a row, without what was added to the call.

    It is marked where not all of the row can be read, or it is not as it was sealed.
    """
    try:
        if not as_sealed:
            raise ValueError("not as it was sealed")
        return readable_header(row)
    except UNREADABLE:
        return CallHeader(
            call_id=row.call_id,
            started_at=started_at_from(row),
            source=known(CallSource, row.source) or CallSource.OTHER,
            state=known(CallState, row.state) or CallState.COMPLETE,
            title=str(row.title),
            microphone=str(row.microphone),
            caller_channel=str(row.caller_channel),
            duration_s=_duration_s(row),
            summary=None,
            readable=False,
        )


def readable_header(row: Row[Any]) -> CallHeader:
    """Make the header of a readable row.

    Raises one of UNREADABLE where the row is not what was written, or has a state that this version lacks.
    """
    state = CallState(row.state)
    nothing_yet = row.summary is None and state is CallState.RUNNING
    return CallHeader(
        call_id=row.call_id,
        started_at=moment_from(row.started_at),
        source=known(CallSource, row.source) or CallSource.OTHER,
        state=state,
        title=text_from(row.title),
        microphone=text_from(row.microphone),
        caller_channel=text_from(row.caller_channel),
        duration_s=seconds_from(row.duration_s),
        summary=None if nothing_yet else head_from(row).summary,
        trial_arm=known(TrialArm, row.draw),
    )


def _duration_s(row: Row[Any]) -> float:
    """Return the duration of a call that is not fully readable; 0 where the duration can't be read either."""
    try:
        return seconds_from(row.duration_s)
    except UNREADABLE:
        return 0.0
