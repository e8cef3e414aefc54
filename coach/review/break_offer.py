"""When a break of two minutes is offered: after a rough one, or after several heavy calls in a row.

Heavy is said of a call's sound and length, never of a person: it is a count, and its numbers are ours. We know
of no study that says after how many calls a pause is due. `now` is handed in. Pure.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.model.call import CallHeader, CallSource, CallState

HEAVY_RISES = 3
"""Ours, chosen and not measured; so are all the numbers below."""
HEAVY_TALK_OVERS = 4
"""Of both together."""
HEAVY_CALL_S = 20 * 60.0
"""From this length on a call is heavy by length alone."""
ROW_CALLS = 3
"""So many heavy calls in a row, ..."""
ROW_S = 45 * 60.0
"""... or so many minutes of heavy calls in a row, of two or more."""
PAUSE_S = 15 * 60.0
"""As long as this between two calls was a break already, and the row begins anew."""
FRESH_S = 10 * 60.0
"""A row whose last call ended longer ago than this is over: nothing is offered for it any more."""
BETWEEN_OFFERS = timedelta(hours=1)
"""At most one offer in this time, whatever became of it."""


@dataclass(frozen=True, slots=True)
class HeavyRow:
    """Heavy calls in a row, up to the newest call: how many, and how long they were together."""

    calls: int
    length_s: float


def is_heavy(call: CallHeader) -> bool:
    """Many rises or talk-overs, an incident, or long. What was not measured makes no call heavy."""
    if call.has_incident or call.duration_s >= HEAVY_CALL_S:
        return True
    summary = call.summary
    if summary is None:
        return False
    talk_overs = (summary.talk_overs_by_agent or 0) + (summary.talk_overs_by_caller or 0)
    return (summary.rises or 0) >= HEAVY_RISES or talk_overs >= HEAVY_TALK_OVERS


def heavy_row(calls: Sequence[CallHeader], now: datetime) -> HeavyRow:
    """The heavy calls in a row up to the newest live one. `calls` newest first; `now` with its zone."""
    count, length_s = 0, 0.0
    later, most_s = now.astimezone(), FRESH_S
    for call in calls:
        if call.source is not CallSource.LIVE:
            continue
        begun = call.started_at.astimezone()
        between_s = (later - begun).total_seconds() - call.duration_s
        if call.state is CallState.RUNNING or between_s > most_s or not is_heavy(call):
            break
        count, length_s, later, most_s = count + 1, length_s + call.duration_s, begun, PAUSE_S
    return HeavyRow(count, length_s)


def break_is_due(
    calls: Sequence[CallHeader], now: datetime, *, rough: bool, offered_at: datetime | None
) -> bool:
    """Is a break to be offered now? `rough`: the agent has just called a call a rough one. `offered_at`: when
    it was offered last; None: not yet."""
    if offered_at is not None and now - offered_at < BETWEEN_OFFERS:
        return False
    if rough:
        return True
    row = heavy_row(calls, now)
    return row.calls >= ROW_CALLS or (row.calls >= 2 and row.length_s >= ROW_S)
