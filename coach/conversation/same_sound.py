"""Do both channels carry the same? A recording of one channel saved as two, or one microphone taken twice.

Both voices are in both then, equally loud and at the same moment, so nothing can be said of one person. Two
microphones in one room hear both voices too, but at different times and loudnesses; a caller who leaks comes
later and weaker; and who hears their own microphone in the output hears it late. Told by the sound itself: its
coherence at no lag, and its levels.

Known failures: five seconds of sound pass before it is known; a program that mixes the caller into the
microphone passes for it until the agent has spoken alone for a second.
"""

from __future__ import annotations

from math import log10

import numpy as np

from coach.model.sound import TICK_S, FloatArray

# Means over the last seconds of sound.
MEMORY_S = 2.4
# Every fourth tick is compared: what is the same is so in any.
EVERY_TICKS = 4
COMPARED_S = EVERY_TICKS * TICK_S
_WEIGHT = COMPARED_S / MEMORY_S
# Below this there is no sound to compare.
LEAST_DB = -55.0
_LEAST_POWER = 10.0 ** (LEAST_DB / 10.0)
# Squared correlation. Own measurement on the sample call: mixed into one, with noise in one channel and through
# MP3 of 25 kbit/s, 0.99 and more; the same 0.3 ms apart, as in two microphones, under 0.75. Ten real echoes:
# under 0.12.
SAME_COHERENCE = 0.8
OTHER_COHERENCE = 0.4
AS_LOUD_DB = 3.0
# So much of it is no chance. Where one channel carried something of its own before, it takes longer.
BEGINS_S = 5.0
BEGINS_AGAIN_S = 60.0
ENDS_S = 0.4
OWN_S = 1.0
# A sound of its own is one as loud as the speech around it, 10 dB less at the most: noise is none.
AS_SPEECH = 0.1


class SameSound:
    """Feed both channels tick by tick."""

    latency_s = BEGINS_S
    """It is known this late, counted in sound."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._agent = self._caller = self._both = 0.0
        self._same_s = self._other_s = self._own_s = 0.0
        self._is_same = False
        self._tick = 0

    def feed(self, agent: FloatArray, caller: FloatArray) -> bool:
        """(TICK_SAMPLES,) each -> do both carry the same?"""
        self._tick = (self._tick + 1) % EVERY_TICKS
        if self._tick:
            return self._is_same
        agent_power, caller_power = float(np.dot(agent, agent)), float(np.dot(caller, caller))
        if max(agent_power, caller_power) < _LEAST_POWER * len(agent):
            return self._is_same
        both = float(np.dot(agent, caller))
        self._agent += _WEIGHT * (agent_power - self._agent)
        self._caller += _WEIGHT * (caller_power - self._caller)
        self._both += _WEIGHT * (both - self._both)
        if max(agent_power, caller_power) > AS_SPEECH * max(self._agent, self._caller):
            self._own_s += COMPARED_S if _coherence(agent_power, caller_power, both) < OTHER_COHERENCE else 0.0
        coherence = _coherence(self._agent, self._caller, self._both)
        if coherence > SAME_COHERENCE and _as_loud(self._agent, self._caller):
            self._same_s, self._other_s = self._same_s + COMPARED_S, 0.0
        elif coherence < OTHER_COHERENCE or not _as_loud(self._agent, self._caller):
            self._other_s += COMPARED_S
            if self._other_s >= ENDS_S:
                self._same_s = 0.0
        needed_s = BEGINS_AGAIN_S if self._own_s >= OWN_S else BEGINS_S
        self._is_same = self._same_s > 0.0 if self._is_same else self._same_s >= needed_s
        return self._is_same


def _coherence(agent_power: float, caller_power: float, both: float) -> float:
    powers = agent_power * caller_power
    return both * both / powers if powers > 0.0 else 0.0


def _as_loud(agent_power: float, caller_power: float) -> bool:
    if agent_power <= 0.0 or caller_power <= 0.0:
        return False
    return abs(10.0 * log10(agent_power / caller_power)) < AS_LOUD_DB
