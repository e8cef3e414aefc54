"""Does the caller leak into the agent's microphone, and is what is left there the agent or still the caller?

`LeakWatch` tells a leak by its movement: the microphone's level follows the caller's, syllable by syllable, a
little later. Two people's speech moves independently (correlations of their levels stay under 0.7 in every
call measured without a leak, tests/benchmarks), so no knowledge of the agent's voice is needed. Levels are
those of the echo's band (`dsp.echo_band`), in which a small loudspeaker moves as what it plays. While there is
a leak, the canceller takes the caller out. What it is unsure of counts as doubt, over the whole band. Where it
takes little away although what is left still moves with the caller (a distorting loudspeaker, a clock that
drifts, a delay beyond its reach), the caller's own level in the echo's band, brought down by how much weaker
they were heard, counts as doubt as well. A hop no louder than either is not claimed for the agent, and while
even the agent's ordinary voice would be no louder, nothing about the agent is measured, for the reason "leak".

Known failures: a leak that begins in mid-call takes about two seconds of the caller's speech to be noticed;
what the agent says while the caller speaks is mostly lost over a distorting loudspeaker as loud as they are.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log10

import numpy as np

from coach.conversation.canceller import PARTITIONS, EchoCanceller
from coach.conversation.leak_doubt import LeakDoubt
from coach.conversation.leak_watch import LAGS, NO_DOUBT_DB, LeakWatch
from coach.conversation.own_voice import OwnVoice
from coach.dsp.echo_band import bin_weights
from coach.dsp.spectrum import SILENCE_POWER
from coach.model.sound import TICK_SAMPLES, FloatArray

# The agent's level until it was measured: ordinary speech on a headset, as in the calls this was tuned on.
FIRST_AGENT_LEVEL_DB = -34.0
# An agent's voice is this much weaker in the echo's band (own measurement, three clean calls: 2 to 8 dB).
BAND_BELOW_DB = 5.0
# A canceller that takes away less than this in the echo's band doesn't cope: of a real telephone's loudspeaker
# 8.6 dB can be explained linearly, and the rest is the caller still.
COPES_FROM_DB = 9.0
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
# So long after the caller's last sound nothing of it comes out of a loudspeaker any more.
ECHO_TICKS = max(PARTITIONS, LAGS)
_ECHO_BAND = bin_weights(TICK_SAMPLES // 2 + 1)
_SPECTRUM_TO_POWER = 2.0 / TICK_SAMPLES**2


@dataclass(frozen=True, slots=True, eq=False)
class WithoutCaller:
    """The microphone without the caller, (ticks * TICK_SAMPLES,), itself where nothing was taken; and for each
    tick the levels in dBFS that a hop must pass to be the agent's, in the whole band and in the echo's, and
    whether the caller's channel carries the agent's own voice (see own_voice), of which nothing is taken.
    """

    left: FloatArray
    taken: bool
    """May `left` be other than what was given?"""
    needed_db: list[float]
    needed_in_band_db: list[float]
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
        # The canceller hears the room before the caller: how loud it is sets how fast it learns.
        self._quiet_ticks = 0
        self._taken_db = 0.0
        self._coped = False
        self._doubt = LeakDoubt()
        self._doubt_in_band = LeakDoubt()
        self._before_db = NO_DOUBT_DB

    def feed(self, microphone: FloatArray, caller: FloatArray, levels_db: FloatArray) -> WithoutCaller:
        """Both of shape (ticks * TICK_SAMPLES,), and their levels in the echo's band, (2, ticks)."""
        near, far = microphone.reshape(-1, TICK_SAMPLES), caller.reshape(-1, TICK_SAMPLES)
        near_db, far_db = levels_db.tolist()
        self._canceller.hear(far)
        left = near
        needed_db, needed_in_band_db, own_voice = [], [], []
        for tick, level_db in enumerate(near_db):
            self._quiet_ticks = 0 if far_db[tick] > SILENT_DB else self._quiet_ticks + 1
            doubt_db = untaken_db = NO_DOUBT_DB
            leaks = self._leaks(level_db, far_db[tick])
            if self._own_voice.wants_sound:
                self._own_voice.hear(near[tick], far[tick])
            own = self._own_voice.feed(level_db, far_db[tick], self._in_microphone)
            own_voice.append(own)
            if own:
                self._doubt.reset()
                self._doubt_in_band.reset()
            elif self._quiet_ticks < ECHO_TICKS and (leaks or self._first_blocks):
                self._first_blocks = max(0, self._first_blocks - 1)
                if left is near:
                    left = near.copy()
                left[tick], doubt_power = self._canceller.cancel(near[tick], tick)
                if leaks:
                    left_db = level_db - _taken_db(near[tick], left[tick])
                    untaken_db = self._untaken_db(level_db, left_db, far_db[tick])
                # No more of the caller can be in the microphone than there is sound: hold music over a silent
                # microphone is no leak, however little it tells of the path.
                doubt_db = min(_decibels(doubt_power), _level_db(near[tick]))
                untaken_db = min(untaken_db, max(level_db, self._before_db))
            self._before_db = level_db
            copes = self._taken_db > COPES_FROM_DB
            needed_db.append(self._doubt.feed(doubt_db, sure=copes))
            needed_in_band_db.append(self._doubt_in_band.feed(untaken_db, sure=False))
        return WithoutCaller(left.reshape(-1), left is not near, needed_db, needed_in_band_db, own_voice)

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
        # The one was seen when the watch saw it last, the other is what the canceller does now.
        return min(watch.expected_db, self._in_microphone.expected_db - self._taken_db)


def unresolved(needed_db: float, needed_in_band_db: float, agent_level_db: float | None) -> bool:
    """Would the agent's ordinary voice be lost in what may remain of the caller?"""
    baseline_db = FIRST_AGENT_LEVEL_DB if agent_level_db is None else agent_level_db
    return needed_db > baseline_db or needed_in_band_db > baseline_db - BAND_BELOW_DB


def _decibels(power: float) -> float:
    return 10.0 * log10(power + SILENCE_POWER)


def _level_db(sound: FloatArray) -> float:
    return _decibels(float(np.dot(sound, sound)) / len(sound))


def _taken_db(near: FloatArray, left: FloatArray) -> float:
    """By how much a tick became weaker in the echo's band."""
    spectra = np.fft.rfft(np.stack([near, left]))
    before, after = ((spectra.real**2 + spectra.imag**2) @ _ECHO_BAND).tolist()
    return _decibels(before * _SPECTRUM_TO_POWER) - _decibels(after * _SPECTRUM_TO_POWER)
