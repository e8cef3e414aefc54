"""When a break of two minutes is offered: after a rough call, or after several heavy calls in a row.

"Heavy" describes the sound and length of a call, never a person. It is a count, and its numbers are our own
choice: we know of no study that says after how many calls a pause is due. Pure: `now` is an argument.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from coach.model.call import CallHeader, CallSource, CallState
from coach.review.figures import RISES, TALK_OVERS_BY_AGENT, TALK_OVERS_BY_CALLER

HEAVY_RISES = 3
"""Chosen by us and not measured, like all the numbers below."""
HEAVY_TALK_OVERS = 4
"""Those of the agent and of the caller together."""
HEAVY_CALL_S = 20 * 60.0
"""A call of at least this length is heavy by its length alone."""
ROW_CALLS = 3
"""A break is due after this many heavy calls in a row, ..."""
ROW_S = 45 * 60.0
"""... or after two or more heavy calls in a row that lasted this long together."""
PAUSE_S = 15 * 60.0
"""A pause of this length between two calls was a break already, so the row begins anew."""
FRESH_S = 10 * 60.0
"""A row whose last call ended longer ago than this is over, and nothing is offered for it."""
BETWEEN_OFFERS = timedelta(hours=1)
"""At most one offer in this time, whether or not it was taken."""


@dataclass(frozen=True, slots=True)
class HeavyRow:
    """The heavy calls in a row up to the newest call: how many, and how long they lasted together."""

    calls: int
    length_s: float


def is_heavy(call: CallHeader) -> bool:
    """Whether a call had an incident, many rises or talk-overs, or was long. Unmeasured figures don't count."""
    if call.has_incident or call.duration_s >= HEAVY_CALL_S:
        return True
    summary = call.summary
    if summary is None:
        return False
    talk_overs = (TALK_OVERS_BY_AGENT.of(summary) or 0) + (TALK_OVERS_BY_CALLER.of(summary) or 0)
    return (RISES.of(summary) or 0) >= HEAVY_RISES or talk_overs >= HEAVY_TALK_OVERS


def heavy_row(calls: Sequence[CallHeader], now: datetime) -> HeavyRow:
    """Count the heavy calls in a row up to the newest live one. `calls`: newest first. `now`: with its zone."""
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
    """Whether a break is to be offered now.

    `rough`: the agent has just marked a call as rough. `offered_at`: when a break was last offered (None: not
    yet).
    """
    if offered_at is not None and now - offered_at < BETWEEN_OFFERS:
        return False
    if rough:
        return True
    row = heavy_row(calls, now)
    return row.calls >= ROW_CALLS or (row.calls >= 2 and row.length_s >= ROW_S)
