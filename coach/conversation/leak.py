"""Is what is left in the microphone the agent, or still the caller?

The canceller knows how much of the caller may remain in what it leaves (its doubt). A hop no louder than that
is not claimed for the agent; and while even the agent's ordinary voice would be no louder, nothing about the
agent is measured, for the reason "leak".
"""

from __future__ import annotations

import numpy as np

from coach.dsp.spectrum import SILENCE_POWER

# A hop this far over what may remain of the caller is the agent's.
MARGIN_DB = 6.0
# Real rooms smear the caller's loud moments into the hops after them: doubt falls no faster than this
# (a reverberation time of 0.6 s).
DOUBT_FALL_DB_PER_TICK = 4.0
# The agent's level until it was measured: ordinary speech on a headset (PEERS: calls at -34 dBFS).
FIRST_AGENT_LEVEL_DB = -34.0
# Below this nothing is loud enough to leak into anything.
NO_DOUBT_DB = -100.0


class LeakGate:
    """Doubt, tick by tick."""

    def __init__(self) -> None:
        self._doubt_db = NO_DOUBT_DB

    def feed(self, doubt_power: float) -> float:
        """One tick's doubt -> the level in dBFS that a hop must pass to be the agent's."""
        doubt_db = 10.0 * float(np.log10(doubt_power + SILENCE_POWER))
        self._doubt_db = max(doubt_db, self._doubt_db - DOUBT_FALL_DB_PER_TICK, NO_DOUBT_DB)
        return self._doubt_db + MARGIN_DB


def unresolved(needed_db: float, agent_level_db: float | None) -> bool:
    """Would the agent's ordinary voice be lost in what may remain of the caller?"""
    usual_db = FIRST_AGENT_LEVEL_DB if agent_level_db is None else agent_level_db
    return needed_db > usual_db
