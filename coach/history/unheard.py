"""The record of a call of which nothing that was heard reached the file."""

from __future__ import annotations

import numpy as np

from coach.model.call import CallRecord, CallSummary, Track
from coach.model.measures import Measure
from coach.model.sound import Speaker


def unheard(duration_s: float) -> CallRecord:
    """At least this long; no channel, nothing heard, nothing measured."""
    nothing = np.zeros(0, np.float32)
    return CallRecord(
        duration_s=duration_s,
        channels=(),
        baseline=None,
        speech=dict.fromkeys(Speaker, ()),
        overlaps=(),
        silences=(),
        gaps=dict.fromkeys(Speaker, ()),
        cues=(),
        unmeasured=dict.fromkeys(Measure, ()),
        track=Track(nothing, nothing, nothing, nothing, nothing, nothing),
        summary=CallSummary(figures={"duration_s": duration_s}),
    )
