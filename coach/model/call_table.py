"""All kept calls at once, one place a call in every array: what lists, filters and trends are made from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from coach.model.call import CallSource, CallState, TrialArm
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.model.sound import FloatArray
from coach.model.spans import Overlap

IntArray = NDArray[np.int64]
BoolArray = NDArray[np.bool_]


@dataclass(frozen=True, slots=True, eq=False)
class CallTable:
    """Every kept call, oldest first: arrays and tuples of shape (n,).

    `started_utc_s`: seconds since 1970. `utc_offset_s`: what the local time of that moment was ahead of UTC, so
    that their sum is the time on the agent's clock. `figures`: by name; NaN where the call has none. A figure
    that is a list stands with its mean. `missing`: by measure, the share of the call in which it was not
    measured. `noted`: the agent wrote something. `incident`: marked as abusive.
    """

    call_id: IntArray
    started_utc_s: NDArray[np.float64]
    utc_offset_s: NDArray[np.float64]
    duration_s: FloatArray
    source: tuple[CallSource, ...]
    state: tuple[CallState, ...]
    trial_arm: tuple[TrialArm | None, ...]
    microphone: tuple[str, ...]
    figures: Mapping[str, FloatArray]
    missing: Mapping[Measure, FloatArray]
    rough: BoolArray
    noted: BoolArray
    incident: BoolArray
    tagged: BoolArray

    def __len__(self) -> int:
        return len(self.call_id)


@dataclass(frozen=True, slots=True)
class CallMoments:
    """The moments of a call that a small drawing marks, in seconds: its cues, and overlaps."""

    cues: tuple[tuple[CueKind, float], ...] = ()
    overlaps: tuple[Overlap, ...] = ()
