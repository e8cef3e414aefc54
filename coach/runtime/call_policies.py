"""The terms of a call that begins: quiet hours, and the draw for a call that shows nothing.

The engine knows no clock and no chance: both are asked here, once, when a call begins. The draw is made anew
for every live call and knows nothing of the call or of earlier draws, so that calls with and without cues
differ by chance alone; calls in quiet hours are in no draw. A silent call is not announced: a call known to be
one would be another kind of call. Its page says afterwards what it was.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time

from coach.coaching.call_policy import ORDINARY, CallPolicy
from coach.model.call import CallSource, TrialArm
from coach.model.cues import HeldBack
from coach.settings.schema import QuietSettings


@dataclass(frozen=True, slots=True)
class BegunPolicy:
    """What the engine is told, and which way the draw fell, to be kept with the call."""

    engine: CallPolicy
    trial_arm: TrialArm | None


class CallPolicies:
    """`local_time` is the clock on the wall; `chance` gives numbers of [0, 1), each as likely as another."""

    def __init__(
        self, local_time: Callable[[], time] | None = None, chance: Callable[[], float] | None = None
    ) -> None:
        self._local_time = local_time or _local_time
        self._chance = chance or random.Random().random  # seeded by the system

    def begin(self, settings: QuietSettings, source: CallSource) -> BegunPolicy:
        """The terms of a call that begins now. A replay has none: it is there to be seen."""
        if source is not CallSource.LIVE:
            return BegunPolicy(ORDINARY, None)
        if settings.hours.hold(self._local_time()):
            return BegunPolicy(CallPolicy(HeldBack.QUIET_HOURS), None)
        if not settings.silent_calls:
            return BegunPolicy(ORDINARY, None)
        if self._chance() < 1.0 / settings.silent_one_in:
            return BegunPolicy(CallPolicy(HeldBack.SILENT_CALL), TrialArm.SILENT)
        return BegunPolicy(ORDINARY, TrialArm.SHOWN)


def _local_time() -> time:
    return datetime.now().time()
