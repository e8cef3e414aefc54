"""What an F0 tracker says of a sound, everyone's in the same form."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

# The range everyone is asked for: ours (`dsp.periodicity`).
MIN_HZ, MAX_HZ = 60.0, 500.0


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """F0 in Hz at these times, s; 0 or NaN where unvoiced."""

    time_s: npt.NDArray[np.float64]
    f0_hz: npt.NDArray[np.floating]
