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

from coach.coaching.call_policy import ORDINARY, CallTerms
from coach.model.call import CallSource, Draw
from coach.model.cues import HeldBack
from coach.settings.schema import QuietSettings


@dataclass(frozen=True, slots=True)
class Terms:
    """What the engine is told, and which way the draw fell, to be kept with the call."""

    engine: CallTerms
    draw: Draw | None


class TermsOfCalls:
    """`local_time` is the clock on the wall; `chance` gives numbers of [0, 1), each as likely as another."""

    def __init__(
        self, local_time: Callable[[], time] | None = None, chance: Callable[[], float] | None = None
    ) -> None:
        self._local_time = local_time or _local_time
        self._chance = chance or random.Random().random  # seeded by the system

    def begin(self, settings: QuietSettings, source: CallSource) -> Terms:
        """The terms of a call that begins now. A replay has none: it is there to be seen."""
        if source is not CallSource.LIVE:
            return Terms(ORDINARY, None)
        if settings.hours.hold(self._local_time()):
            return Terms(CallTerms(HeldBack.QUIET_HOURS), None)
        if not settings.silent_calls:
            return Terms(ORDINARY, None)
        if self._chance() < 1.0 / settings.silent_one_in:
            return Terms(CallTerms(HeldBack.SILENT_CALL), Draw.SILENT)
        return Terms(ORDINARY, Draw.SHOWN)


def _local_time() -> time:
    return datetime.now().time()
