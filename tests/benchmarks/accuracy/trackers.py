"""What an F0 tracker says of a sound, ours and everyone's in the same form."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.model.sound import FloatArray
from tests.benchmarks.accuracy import ours
from tests.benchmarks.accuracy.options import Options

OURS = "ours"


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """F0 in Hz at these times, s; 0 or NaN where unvoiced."""

    time_s: npt.NDArray[np.float64]
    f0_hz: npt.NDArray[np.floating]


Tracker = Callable[[FloatArray], Track]


def trackers(options: Options) -> dict[str, Tracker]:
    """Ours first, then every installed peer."""
    found: dict[str, Tracker] = {OURS: track}
    return found if options.only_ours else found | {}


def track(samples: FloatArray) -> Track:
    """Ours: the F0 of the report's measures."""
    heard = ours.hear(samples)
    return Track(heard.f0_time_s, heard.f0_hz)
