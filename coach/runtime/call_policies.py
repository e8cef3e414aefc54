"""The policy of a call that begins: quiet hours, and the draw for a silent call.

The engine has neither a clock nor random numbers, so both are asked here, once, when a call begins. The draw
depends on nothing, neither on the call nor on earlier draws, so that calls with and without cues differ by
chance alone. Calls in quiet hours are not in the trial. A silent call is not announced, because the agent might
then speak differently. Its page says afterwards what it was.
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
    """The policy for the engine, and the arm of the trial, which is kept with the call (None: in no trial)."""

    engine: CallPolicy
    trial_arm: TrialArm | None


class CallPolicies:
    """The maker of policies. `local_time` is the local clock; `chance` gives uniform numbers in [0, 1)."""

    def __init__(
        self, local_time: Callable[[], time] | None = None, chance: Callable[[], float] | None = None
    ) -> None:
        self._local_time = local_time or _local_time
        self._chance = chance or random.Random().random  # seeded by the system

    def begin(self, settings: QuietSettings, source: CallSource) -> BegunPolicy:
        """Make the policy of a call that begins now. A replay is always ordinary: it is there to be seen."""
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
