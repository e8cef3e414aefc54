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

from collections import deque
from dataclasses import dataclass
from math import log10

import numpy as np

from coach.conversation.canceller import BLOCK_SAMPLES, PARTITIONS, EchoCanceller
from coach.dsp.spectrum import SILENCE_POWER
from coach.model.sound import FloatArray

# A hop this far over what may remain of the caller is the agent's.
MARGIN_DB = 6.0
# Real rooms smear the caller's loud moments into the hops after them: doubt falls no faster than this
# (a reverberation time of 0.6 s).
DOUBT_FALL_DB_PER_TICK = 4.0
# The agent's level until it was measured: ordinary speech on a headset (PEERS: calls at -34 dBFS).
FIRST_AGENT_LEVEL_DB = -34.0
# Below this nothing is loud enough to leak into anything.
NO_DOUBT_DB = -100.0

# The watch compares levels over 2.4 s, five times a second, at delays up to a third of a second.
WINDOW_TICKS = 60
EVERY_TICKS = 5
LAGS = 9
COMPARED_TICKS = WINDOW_TICKS - LAGS + 1
# Of the window the caller must speak this long: within 30 dB of their loudest, which is forgotten slowly.
LEAST_SPEAKING_TICKS = 33
SPEAKING_WITHIN_DB = 30.0
LOUDEST_FALL_DB = 0.1
SPEAKING_OVER_DB = -65.0
# Correlations of both levels: under 0.7 in calls without a leak but for single moments, over it mostly
# in those with one, down to 25 dB below the agent (own measurement, 48 calls).
MOVES_TOGETHER = 0.7
SEEN_AGAIN = 2
# How much weaker the caller is in the microphone differs from moment to moment: the louder ones count.
WEAKER_BY_PERCENT = 80.0
# A leak that isn't seen again for this long is over, counted where the caller speaks.
LEAK_ENDS_AFTER = 100
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


class LeakWatch:
    """Feed both levels tick by tick; ask whether the one moves with the other, and how far below it lies."""

    def __init__(self) -> None:
        # Everything is written twice, a window apart, so that the newest window always lies in one piece.
        self._near_db: FloatArray = np.full(2 * WINDOW_TICKS, NO_DOUBT_DB, np.float32)
        self._far_db: FloatArray = np.full(2 * WINDOW_TICKS, NO_DOUBT_DB, np.float32)
        self._speaking: FloatArray = np.zeros(2 * WINDOW_TICKS, np.float32)
        self._speaking_ticks = 0
        self._speaks = False
        self._spoke = deque([False] * WINDOW_TICKS, maxlen=WINDOW_TICKS)
        self._loudest_db = NO_DOUBT_DB
        self._tick = 0
        self._seen = 0
        self._unseen = LEAK_ENDS_AFTER
        self._lag = 0
        self._below_db = 0.0

    @property
    def moves_together(self) -> bool:
        return self._unseen < LEAK_ENDS_AFTER

    @property
    def speaking(self) -> bool:
        """Does the caller speak in the newest tick?"""
        return self._speaks

    @property
    def expected_db(self) -> float:
        """The caller's level in the microphone now, by how much later and weaker it was when last seen."""
        return float(self._far_db[(self._tick - 1 - self._lag) % WINDOW_TICKS]) + self._below_db

    def feed(self, near_db: float, far_db: float) -> None:
        """One tick's levels in dBFS."""
        self._loudest_db = max(self._loudest_db - LOUDEST_FALL_DB, far_db)
        self._speaks = far_db > max(self._loudest_db - SPEAKING_WITHIN_DB, SPEAKING_OVER_DB)
        self._speaking_ticks += self._speaks - self._spoke[0]
        self._spoke.append(self._speaks)
        at = self._tick % WINDOW_TICKS
        self._near_db[at] = self._near_db[at + WINDOW_TICKS] = near_db
        self._far_db[at] = self._far_db[at + WINDOW_TICKS] = far_db
        self._speaking[at] = self._speaking[at + WINDOW_TICKS] = self._speaks
        self._tick += 1
        if self._tick % EVERY_TICKS == 0 and self._speaking_ticks >= LEAST_SPEAKING_TICKS:
            self._compare()

    def _compare(self) -> None:
        first = self._tick % WINDOW_TICKS
        spoken = self._speaking[first : first + COMPARED_TICKS]
        ticks = float(spoken.sum())
        if ticks < LEAST_SPEAKING_TICKS - LAGS:
            return
        far_db = self._far_db[first : first + COMPARED_TICKS]
        step = self._near_db.itemsize
        # The microphone at every lag, (LAGS, COMPARED_TICKS), a view.
        later_db = np.ndarray((LAGS, COMPARED_TICKS), np.float32, self._near_db, first * step, (step, step))
        each = spoken * np.float32(1.0 / ticks)
        moves_db = later_db - (later_db @ each)[:, None]
        far_moves_db = far_db - float(far_db @ each)
        spread = np.sqrt((np.square(moves_db) @ each) * float(np.square(far_moves_db) @ each))
        alike = (moves_db @ (far_moves_db * each)) / (spread + np.float32(1e-5))
        lag = int(alike.argmax())
        self._seen = self._seen + 1 if alike[lag] > MOVES_TOGETHER else 0
        if self._seen >= SEEN_AGAIN:
            self._unseen, self._lag = 0, lag
            weaker_db = (later_db[lag] - far_db)[spoken > 0.0]
            self._below_db = float(np.percentile(weaker_db, WEAKER_BY_PERCENT))
        else:
            self._unseen += 1


@dataclass(frozen=True, slots=True, eq=False)
class WithoutCaller:
    """The microphone without the caller, (ticks * BLOCK_SAMPLES,), itself where nothing was taken; and for each
    tick the level in dBFS that a hop must pass to be the agent's.
    """

    left: FloatArray
    needed_db: list[float]


class Leak:
    """Feed whole ticks of both channels."""

    def __init__(self) -> None:
        self._canceller = EchoCanceller()
        self._in_microphone = LeakWatch()
        self._in_what_is_left = LeakWatch()
        self._first_blocks = FIRST_BLOCKS
        self._quiet_ticks = PARTITIONS
        self._taken_db = 0.0
        self._coped = False
        self._doubt_db = NO_DOUBT_DB

    def feed(self, microphone: FloatArray, caller: FloatArray) -> WithoutCaller:
        """Both of shape (ticks * BLOCK_SAMPLES,)."""
        near, far = microphone.reshape(-1, BLOCK_SAMPLES), caller.reshape(-1, BLOCK_SAMPLES)
        near_db, far_db = _levels_db(near), _levels_db(far)
        self._canceller.hear(far)
        left = near
        needed_db = []
        for tick, level_db in enumerate(near_db):
            self._quiet_ticks = 0 if far_db[tick] > SILENT_DB else self._quiet_ticks + 1
            heard = self._quiet_ticks < PARTITIONS
            doubt_db = NO_DOUBT_DB
            leaks = self._leaks(level_db, far_db[tick])
            if heard and (leaks or self._first_blocks):
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
            self._doubt_db = max(doubt_db, self._doubt_db - DOUBT_FALL_DB_PER_TICK, NO_DOUBT_DB)
            needed_db.append(self._doubt_db + MARGIN_DB)
        return WithoutCaller(left.reshape(-1), needed_db)

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
    usual_db = FIRST_AGENT_LEVEL_DB if agent_level_db is None else agent_level_db
    return needed_db > usual_db


def _decibels(power: float) -> float:
    return 10.0 * log10(power + SILENCE_POWER)


def _levels_db(blocks: FloatArray) -> list[float]:
    """One by one: for the block or two of a live feed that takes a third of the time of all at once."""
    return [_decibels(float(np.dot(block, block)) / BLOCK_SAMPLES) for block in blocks]
