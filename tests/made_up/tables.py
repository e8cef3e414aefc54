"""The table of made-up calls, as the history makes it of kept ones."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coach.model.call import CallHeader
from coach.model.call_table import CallTable
from coach.model.measures import Measure
from coach.review.figures import FIGURES


def made_up_table(headers: Sequence[CallHeader]) -> CallTable:
    """Return the table of these calls, oldest first."""
    calls = sorted(headers, key=lambda one: one.started_at)
    n = len(calls)

    def figure(header: CallHeader, name: str) -> float:
        value = None if header.summary is None else header.summary.figures.get(name)
        return float(value) if isinstance(value, int | float) else float("nan")

    def missing(header: CallHeader, measure: Measure) -> float:
        return 0.0 if header.summary is None else header.summary.not_measured_share.get(measure, 0.0)

    return CallTable(
        call_id=np.array([one.call_id for one in calls], np.int64),
        started_utc_s=np.array([one.started_at.astimezone().timestamp() for one in calls], np.float64),
        utc_offset_s=np.zeros(n, np.float64),
        duration_s=np.array([one.duration_s for one in calls], np.float32),
        source=tuple(one.source for one in calls),
        state=tuple(one.state for one in calls),
        trial_arm=tuple(one.trial_arm for one in calls),
        microphone=tuple(one.microphone for one in calls),
        figures={row.name: np.array([figure(one, row.name) for one in calls], np.float32) for row in FIGURES},
        missing={
            measure: np.array([missing(one, measure) for one in calls], np.float32) for measure in Measure
        },
        rough=np.array([one.rough for one in calls], bool),
        noted=np.zeros(n, bool),
        incident=np.array([one.has_incident for one in calls], bool),
        tagged=np.zeros(n, bool),
    )
