"""Tone: the agent's level, F0 and vocal effort of the last seconds of speech, against their baseline.

A raised voice is louder, higher and brighter at once; a nearer microphone is only louder, a question only
higher. The three departures are each scaled by the baseline's own spread, limited, and averaged, after the
unsupervised rating of Bone, Lee and Narayanan (2014), under what it measures: a rise of the voice. The result
lies between -1 and 1.

Level is the one of the three that the microphone's gain moves too. So it may hold a rise back and never makes
one: the rise is no more than F0 and effort alone amount to (own measurement: of 192 raised spans as many are
found, and clean calls without a raise have no false one left, whatever the gain does).

Clipped speech is louder than the microphone can say, and clipping adds high frequencies: level is a lower
bound, effort is not measured, and F0 stands. A rise is then what both the bound and F0 reach, each by itself.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from itertools import chain
from math import log2, log10

import numpy as np

from coach.dsp.voice_measures import VoiceHops
from coach.model.baseline import Baseline
from coach.model.sound import HOP_S, FloatArray

# How much speech the running values look back on.
WINDOW_S = 1.5
WINDOW_HOPS = round(WINDOW_S / HOP_S)
# After a long pause this much of a new window is enough.
LEAST_HOPS = 100
# F0 and effort need this much voiced speech in the window.
VOICED_SHARE = 0.2
# A hop counts only where it stands this far over the room.
OVER_NOISE_DB = 6.0
# A departure of this many spreads is a full one (own measurement on 36 calls of seven to fifteen dB).
FULL_SPREADS = 4.0
# A baseline learned from little speech looks steadier than people are: no spread is taken as smaller.
LEAST_LEVEL_SPREAD_DB = 1.6
LEAST_F0_SPREAD_ST = 1.2
LEAST_EFFORT_SPREAD_DB = 1.2
# The Lombard effect: people raise their voice with the room's noise by themselves, 0.24 dB per dB in quiet
# rooms and 0.65 in loud ones (Bottalico, Passione, Graetzer and Hunter 2017). Its first 10 dB count as quiet.
LOMBARD_QUIET = 0.24
LOMBARD_LOUD = 0.65
LOMBARD_BEND_DB = 10.0


@dataclass(frozen=True, slots=True)
class Tone:
    """The running values of the last WINDOW_S of speech. dBFS, Hz, dB; the upper band against the whole."""

    level_db: float
    f0_hz: float
    effort_db: float
    noise_db: float
    clipped_share: float
    upper_band_db: float


HopOfSpeech = tuple[float, float, float, float, float, float]
"""What a hop of the agent's speech adds: F0 in Hz (NaN where unvoiced), effort and noise in dB, 1.0 where a
sample was at full scale, power, and power above what a telephone sends."""
_HOP_VALUES = 6


@dataclass(frozen=True, slots=True)
class BaselineDeviation:
    """Tone against the baseline, and the rise they amount to together (-1 to 1).

    `level_spreads`, `f0_spreads` and `effort_spreads` are the same departures in the baseline's own spreads, in
    which they can be compared with one another; that of the level without what the room's noise explains.
    """

    level_db: float
    f0_st: float
    effort_db: float
    rise: float
    level_spreads: float
    f0_spreads: float
    effort_spreads: float


class ToneWindow:
    """The last WINDOW_S of the agent's speech, pauses left out."""

    latency_s = LEAST_HOPS * HOP_S
    """The running values speak of the last moments once there are so many."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._values: FloatArray = np.full((_HOP_VALUES, WINDOW_HOPS), np.nan, np.float32)
        self._drowned: deque[bool] = deque(maxlen=WINDOW_HOPS)
        self.clear()

    def clear(self) -> None:
        """Begin anew after a long pause."""
        self._at = self._count = self._hops = self._drowned_hops = 0
        self._drowned.extend([False] * WINDOW_HOPS)
        self._waiting: list[HopOfSpeech] = []

    def add(self, hop: HopOfSpeech, *, drowned: bool) -> None:
        """One hop of speech; `drowned`: it does not stand over the room. It is written when somebody asks."""
        self._hops += 1
        self._drowned_hops += drowned - self._drowned[0]
        self._drowned.append(drowned)
        if not drowned:
            self._waiting.append(hop)

    @property
    def drowned_share(self) -> float | None:
        """How much of the last speech did not stand over the room; None until there is enough."""
        return self._drowned_hops / min(self._hops, WINDOW_HOPS) if self._hops >= LEAST_HOPS else None

    def tone(self) -> Tone | None:
        """None until there is enough, or while too little of it is voiced."""
        self._write_waiting()
        if self._count < LEAST_HOPS:
            return None
        f0, effort, noise, clipped, power, upper_power = self._values[:, : self._count]
        voiced = np.isfinite(f0)
        if np.count_nonzero(voiced) < VOICED_SHARE * self._count:
            return None
        level_db = _level_of_all_db(power)
        return Tone(
            level_db=level_db,
            f0_hz=_median(f0[voiced]),
            effort_db=_median(effort[voiced]),
            noise_db=_median(noise),
            clipped_share=np.count_nonzero(clipped) / self._count,
            upper_band_db=_level_of_all_db(upper_power) - level_db,
        )

    def _write_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for first in range(0, len(waiting), WINDOW_HOPS):
            some = waiting[first : first + WINDOW_HOPS]
            values = np.fromiter(chain.from_iterable(some), np.float32, len(some) * _HOP_VALUES)
            self._write(values.reshape(-1, _HOP_VALUES).T)

    def _write(self, values: FloatArray) -> None:
        """(values, hops), no more hops than the window has."""
        hops = values.shape[1]
        until_end = min(hops, WINDOW_HOPS - self._at)
        self._values[:, self._at : self._at + until_end] = values[:, :until_end]
        self._values[:, : hops - until_end] = values[:, until_end:]
        self._at = (self._at + hops) % WINDOW_HOPS
        self._count = min(self._count + hops, WINDOW_HOPS)


def hops_of_speech(voice: VoiceHops) -> tuple[list[HopOfSpeech], list[bool]]:
    """The measures of the agent's voice, hop by hop; and of each whether it does not stand over the room."""
    level_db, noise_db = voice.level_db.astype(np.float64), voice.noise_db.astype(np.float64)
    hops = zip(
        voice.f0_hz.tolist(),
        voice.balance_db.tolist(),
        voice.noise_db.tolist(),
        voice.clipped.tolist(),
        _power(voice.level_db).tolist(),
        _power(voice.upper_band_db).tolist(),
        strict=True,
    )
    return list(hops), (level_db < noise_db + OVER_NOISE_DB).tolist()


def _power(level_db: FloatArray) -> FloatArray:
    power: FloatArray = 10.0 ** (level_db / 10.0)
    return power


def _level_of_all_db(power: FloatArray) -> float:
    """The level of the mean power."""
    return 10.0 * log10(float(np.add.reduce(power)) / len(power))


def _median(values: FloatArray) -> float:
    """The middle value, the upper of two: numpy's own takes five times as long on a handful."""
    return float(np.sort(values)[len(values) // 2])


def lombard_db(noise_rise_db: float) -> float:
    """By how much more noise alone raises a voice."""
    rise_db = max(0.0, noise_rise_db)
    quiet_db = min(rise_db, LOMBARD_BEND_DB)
    return LOMBARD_QUIET * quiet_db + LOMBARD_LOUD * (rise_db - quiet_db)


def deviation(
    tone: Tone, baseline: Baseline, *, level_counts: bool = True, effort_counts: bool = True
) -> BaselineDeviation:
    """How far this tone is from the baseline. Where the level does not count, F0 and effort are the rise; where
    effort does not, the lesser of level and F0 is."""
    level_db = tone.level_db - baseline.level_db
    f0_st = 12.0 * log2(tone.f0_hz / baseline.f0_hz)
    effort_db = tone.effort_db - baseline.effort_db
    own_level_db = level_db - lombard_db(tone.noise_db - baseline.noise_db)
    spreads = (
        own_level_db / max(baseline.level_spread_db, LEAST_LEVEL_SPREAD_DB),
        f0_st / max(baseline.f0_spread_st, LEAST_F0_SPREAD_ST),
        effort_db / max(baseline.effort_spread_db, LEAST_EFFORT_SPREAD_DB),
    )
    level, f0, effort = (min(1.0, max(-1.0, one / FULL_SPREADS)) for one in spreads)
    if not effort_counts:
        return BaselineDeviation(level_db, f0_st, effort_db, min(level, f0), *spreads)
    without_level = (f0 + effort) / 2
    rise = min(without_level, (level + f0 + effort) / 3) if level_counts else without_level
    return BaselineDeviation(level_db, f0_st, effort_db, rise, *spreads)
