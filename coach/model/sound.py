"""Sound as the engine takes it: 16 kHz mono float32 per channel, two channels on one sample timeline.

Time has one grid. A hop of 10 ms is what a measure describes, a tick of four hops is what a decision sees, and
live sound travels in blocks of one tick.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

FloatArray = npt.NDArray[np.float32]
"""Sound, and whatever is measured of it."""

SAMPLE_RATE_HZ = 16_000
HOP_SAMPLES = 160
HOP_S = HOP_SAMPLES / SAMPLE_RATE_HZ
HOPS_PER_TICK = 4
TICK_SAMPLES = HOPS_PER_TICK * HOP_SAMPLES
TICK_S = TICK_SAMPLES / SAMPLE_RATE_HZ


class Speaker(StrEnum):
    """The two ends of a call."""

    AGENT = "agent"
    CALLER = "caller"

    @property
    def other(self) -> Speaker:
        return Speaker.CALLER if self is Speaker.AGENT else Speaker.AGENT


@dataclass(frozen=True, slots=True, eq=False)
class Block:
    """A stretch of both channels.

    `agent` and `caller` are float32 arrays of shape (n_samples,) in [-1, 1], or None where that channel is
    absent for the whole stretch (no such device, unplugged, or samples were lost).
    """

    start_sample: int
    n_samples: int
    agent: FloatArray | None
    caller: FloatArray | None

    @property
    def end_s(self) -> float:
        """When it ends, in seconds of the sound."""
        return (self.start_sample + self.n_samples) / SAMPLE_RATE_HZ
