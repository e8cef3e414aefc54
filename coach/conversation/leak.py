"""Does the caller leak into the agent's microphone, and is what is left there the agent or still the caller?

`LeakWatch` tells a leak by its movement: the microphone's level follows the caller's, syllable by syllable, a
little later. Two people's speech moves independently (correlations of their levels stay under 0.7 in every
call measured without a leak, tests/benchmarks), so no knowledge of the agent's voice is needed. While there is
a leak, the canceller takes the caller out. What it is unsure of counts as doubt; where it takes little away
although what is left still moves with the caller (a distorting loudspeaker, a clock that drifts), the caller's
own level, brought down by how much weaker they were heard, counts as doubt instead. A hop no louder than the
doubt is not claimed for the agent, and while even the agent's ordinary voice would be no louder, nothing about
the agent is measured, for the reason "leak".

Known failure: a leak that begins in mid-call takes about two seconds of the caller's speech to be noticed.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log10

import numpy as np

from coach.conversation.canceller import PARTITIONS, EchoCanceller
from coach.conversation.leak_watch import NO_DOUBT_DB, LeakWatch
from coach.conversation.own_voice import OwnVoice
from coach.dsp.spectrum import SILENCE_POWER
from coach.model.sound import TICK_SAMPLES, FloatArray

# A hop this far over what may remain of the caller is the agent's.
MARGIN_DB = 6.0
# Real rooms smear the caller's loud moments into the hops after them: doubt falls no faster than this
# (a reverberation time of 0.6 s).
DOUBT_FALL_DB_PER_TICK = 4.0
# The agent's level until it was measured: ordinary speech on a headset, as in the calls this was tuned on.
FIRST_AGENT_LEVEL_DB = -34.0
# A canceller that takes away less than this doesn't cope.
COPES_FROM_DB = 6.0
# The canceller runs from the caller's first word, for this long: a leak there from the start is taken out
# before the watch can know of it.
FIRST_BLOCKS = 100
# Below this the caller is silent: nothing can leak, nothing can be learned.
SILENT_DB = -70.0
# One that coped and takes away less than this has lost the path: it begins anew. (Own measurement, leaks 3 to
# 12 dB below the agent: 46 of 48 paths that changed, and 4 times in 144 calls whose path stayed.)
LOST_BELOW_DB = 4.0
# How much the canceller takes away is looked at over about half a second of the caller alone.
TAKEN_SMOOTHING = 0.08


@dataclass(frozen=True, slots=True, eq=False)
class WithoutCaller:
    """The microphone without the caller, (ticks * TICK_SAMPLES,), itself where nothing was taken; and for each
    tick the level in dBFS that a hop must pass to be the agent's, and whether the caller's channel carries the
    agent's own voice (see own_voice), of which nothing is taken.
    """

    left: FloatArray
    needed_db: list[float]
    own_voice: list[bool]


class Leak:
    """Feed whole ticks of both channels."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._canceller = EchoCanceller()
        self._in_microphone = LeakWatch()
        self._in_what_is_left = LeakWatch()
        self._own_voice = OwnVoice()
        self._first_blocks = FIRST_BLOCKS
        self._quiet_ticks = PARTITIONS
        self._taken_db = 0.0
        self._coped = False
        self._doubt_db = NO_DOUBT_DB

    def feed(self, microphone: FloatArray, caller: FloatArray) -> WithoutCaller:
        """Both of shape (ticks * TICK_SAMPLES,)."""
        near, far = microphone.reshape(-1, TICK_SAMPLES), caller.reshape(-1, TICK_SAMPLES)
        near_db, far_db = _levels_db(near), _levels_db(far)
        self._canceller.hear(far)
        left = near
        needed_db, own_voice = [], []
        for tick, level_db in enumerate(near_db):
            self._quiet_ticks = 0 if far_db[tick] > SILENT_DB else self._quiet_ticks + 1
            heard = self._quiet_ticks < PARTITIONS
            doubt_db = NO_DOUBT_DB
            leaks = self._leaks(level_db, far_db[tick])
            if self._own_voice.wants_sound:
                self._own_voice.hear(near[tick], far[tick])
            own = self._own_voice.feed(level_db, far_db[tick], self._in_microphone)
            own_voice.append(own)
            if heard and not own and (leaks or self._first_blocks):
                self._first_blocks = max(0, self._first_blocks - 1)
                if left is near:
                    left = near.copy()
                left[tick], doubt_power = self._canceller.cancel(near[tick], tick)
                doubt_db = _decibels(doubt_power)
                if leaks:
                    left_db = _decibels(float(np.square(left[tick]).mean()))
                    doubt_db = max(doubt_db, self._untaken_db(level_db, left_db, far_db[tick]))
                # No more of the caller can be in the microphone than there is sound: hold music over a silent
                # microphone is no leak, however little it tells of the path.
                doubt_db = min(doubt_db, level_db)
            fallen_db = NO_DOUBT_DB if own else self._doubt_db - DOUBT_FALL_DB_PER_TICK
            self._doubt_db = max(doubt_db, fallen_db, NO_DOUBT_DB)
            needed_db.append(self._doubt_db + MARGIN_DB)
        return WithoutCaller(left.reshape(-1), needed_db, own_voice)

    def _leaks(self, near_db: float, far_db: float) -> bool:
        before = self._in_microphone.moves_together
        self._in_microphone.feed(near_db, far_db)
        now = self._in_microphone.moves_together
        if now and not before and not self._first_blocks:
            self._canceller.begin_anew()
        return now

    def _untaken_db(self, near_db: float, left_db: float, far_db: float) -> float:
        """The level of the caller in what is left, where the canceller does not cope with them."""
        watch = self._in_what_is_left
        watch.feed(left_db, far_db)
        # Louder than the caller would be is the agent, of whom nothing is taken.
        if watch.speaking and near_db < self._in_microphone.expected_db:
            self._taken_db += TAKEN_SMOOTHING * (near_db - left_db - self._taken_db)
        if self._taken_db > COPES_FROM_DB:
            self._coped = True
            return NO_DOUBT_DB
        if not watch.moves_together:
            return NO_DOUBT_DB
        if self._coped and self._taken_db < LOST_BELOW_DB:  # the path changed: someone or something moved
            self._canceller.begin_anew()
            self._coped = False
        return watch.expected_db


def unresolved(needed_db: float, agent_level_db: float | None) -> bool:
    """Would the agent's ordinary voice be lost in what may remain of the caller?"""
    baseline_db = FIRST_AGENT_LEVEL_DB if agent_level_db is None else agent_level_db
    return needed_db > baseline_db


def _decibels(power: float) -> float:
    return 10.0 * log10(power + SILENCE_POWER)


def _levels_db(blocks: FloatArray) -> list[float]:
    """One by one: for the block or two of a live feed that takes a third of the time of all at once."""
    return [_decibels(float(np.dot(block, block)) / TICK_SAMPLES) for block in blocks]
