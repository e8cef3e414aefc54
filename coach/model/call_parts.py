"""A call that is put together anew from kept ones: the part of one that was split, or two that were joined."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from coach.model.call import CallRecord
from coach.model.call_notes import NOTHING_ADDED, AfterCall, Incident


@dataclass(frozen=True, slots=True)
class CallAdditions:
    """What the agent added to a call, during it and after it."""

    after: AfterCall = NOTHING_ADDED
    incident: Incident | None = None


@dataclass(frozen=True, slots=True)
class CallPart:
    """A new call in place of kept ones. `started_at` carries a time zone."""

    started_at: datetime
    record: CallRecord
    added: CallAdditions = CallAdditions()
