"""Made-up calls as the table that the history makes of them."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

import numpy as np

from coach.history.call_index import one_number
from coach.model.call import CallHeader
from coach.model.call_table import CallTable
from coach.model.measures import Measure


def table_of(headers: Sequence[CallHeader], tagged: Collection[int] = ()) -> CallTable:
    """Return the table of these calls, given in any order."""
    calls = sorted(headers, key=lambda one: (one.started_at.astimezone(), one.call_id))
    begun = [one.started_at if one.started_at.tzinfo else one.started_at.astimezone() for one in calls]
    offsets = [moment.utcoffset() for moment in begun]
    summaries = [one.summary for one in calls]
    figures = {name for one in summaries if one is not None for name in one.figures}

    def values(of: list[Mapping[object, object] | None], name: object, absent: float) -> np.ndarray:
        found = [absent if one is None else one.get(name, absent) for one in of]
        return np.array([one_number(one) for one in found], np.float32)  # type: ignore[arg-type]

    all_figures = [None if one is None else dict(one.figures) for one in summaries]
    shares = [None if one is None else dict(one.not_measured_share) for one in summaries]
    return CallTable(
        call_id=np.array([one.call_id for one in calls], np.int64),
        started_utc_s=np.array([moment.timestamp() for moment in begun], np.float64),
        utc_offset_s=np.array([0.0 if one is None else one.total_seconds() for one in offsets], np.float64),
        duration_s=np.array([one.duration_s for one in calls], np.float32),
        source=tuple(one.source for one in calls),
        state=tuple(one.state for one in calls),
        trial_arm=tuple(one.trial_arm for one in calls),
        microphone=tuple(one.microphone for one in calls),
        figures={name: values(all_figures, name, np.nan) for name in figures},  # type: ignore[arg-type]
        missing={one: values(shares, one, 0.0) for one in Measure},  # type: ignore[arg-type]
        rough=np.array([one.rough for one in calls], bool),
        noted=np.array([one.noted for one in calls], bool),
        incident=np.array([one.has_incident for one in calls], bool),
        tagged=np.array([one.call_id in tagged for one in calls], bool),
    )


def times_of(headers: Sequence[CallHeader], name: str, call_ids: Sequence[int]) -> dict[int, tuple[float, ...]]:
    """Return a figure that is a list, of these calls."""
    found = {}
    for one in headers:
        value = None if one.summary is None else one.summary.figures.get(name)
        if one.call_id in set(call_ids) and isinstance(value, tuple) and value:
            found[one.call_id] = value
    return found
