"""The caller's voice out of the agent's microphone, where it leaks in through speakers or a loose headset.

A partitioned-block frequency-domain Kalman filter (Enzner and Vary 2006; Kuech, Mabande and Enzner 2014): it
models the path from the caller's channel to the microphone as a filter whose uncertainty it tracks, so it
needs no detector of double talk: while the agent speaks, what is left over is large, and the filter holds
still. What is left over is the agent, unchanged: nothing is suppressed, so level, F0 and effort may be taken
from it. Reach: `PARTITIONS` blocks of 40 ms. Known failures: a path that changes faster than about a second,
and distortion in the loudspeaker, which no linear filter follows.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.dsp.spectrum import SILENCE_POWER
from coach.model.sound import FloatArray

BLOCK_SAMPLES = 640
PARTITIONS = 8
# How much of the path stays the same from block to block (Kuech et al.: 0.999 and up per 10 ms block).
PERSISTENCE = 0.998
# Smoothing of the power of what is left over, which stands for the agent's own sound.
NEAR_SMOOTHING = 0.7
# Uncertainty before anything was heard, relative to a path of gain 1.
FIRST_UNCERTAINTY = 0.03
# Power per bin of an ordinary agent's voice, until there was one to measure: starts the filter gently.
FIRST_NEAR_POWER = 1e-2
# How much doubt counts against what the filter says (1: the Wiener rule).
DOUBT = 1.0
# The caller is silent below this mean square (-70 dBFS): nothing can leak, nothing can be learned.
SILENT_POWER = 1e-7

# Once it has settled (4 s of the caller), one block in eight is looked at while the microphone is quiet: within
# 6 dB of its room, which is followed down at once and up by 0.5 dB a second.
SETTLED_BLOCKS = 100
LOOK_EVERY = 8
QUIET_OVER_ROOM = 4.0
ROOM_RISE = 1.0046
_SPECTRUM_TO_POWER = 2.0 / (2 * BLOCK_SAMPLES) ** 2

ComplexArray = npt.NDArray[np.complex64]


@dataclass(frozen=True, slots=True, eq=False)
class Cancelled:
    """One block: the microphone without the caller, and the mean square of how much of the caller may still
    be in it.
    """

    left: FloatArray
    doubt_power: float


class EchoCanceller:
    """Feed both channels block by block; get the microphone without the caller."""

    def __init__(self) -> None:
        bins = BLOCK_SAMPLES + 1
        self._path: ComplexArray = np.zeros((PARTITIONS, bins), np.complex64)
        self._uncertainty: FloatArray = np.full((PARTITIONS, bins), FIRST_UNCERTAINTY, np.float32)
        self._far: ComplexArray = np.zeros((PARTITIONS, bins), np.complex64)
        self._far_tail: FloatArray = np.zeros(BLOCK_SAMPLES, np.float32)
        self._near_power: FloatArray = np.full(bins, FIRST_NEAR_POWER, np.float32)
        self._far_recent = deque([0.0] * PARTITIONS, maxlen=PARTITIONS)
        self._constrained = 0
        self._looked = 0
        self._room_power = 1.0

    def feed(self, microphone: FloatArray, caller: FloatArray) -> Cancelled:
        """One block of each, shape (BLOCK_SAMPLES,)."""
        both = np.concatenate([self._far_tail, caller])
        self._far_tail = caller
        self._far_recent.appendleft(float(np.dot(caller, caller)) / BLOCK_SAMPLES)
        self._far[1:] = self._far[:-1]
        self._far[0] = np.fft.rfft(both)
        if max(self._far_recent) < SILENT_POWER or self._may_rest(microphone):
            return Cancelled(microphone, 0.0)
        far_power = self._far.real**2 + self._far.imag**2
        spectrum = (self._far * self._path).sum(axis=0)
        estimate = np.fft.irfft(spectrum)[BLOCK_SAMPLES:]
        self._learn((microphone - estimate).astype(np.float32), far_power)
        # What is taken away is no more than the filter is sure of: early on a sure-looking guess made from
        # quiet speech would add 20 dB of made-up echo under the loud speech that follows.
        power = spectrum.real**2 + spectrum.imag**2
        doubt = (far_power * self._uncertainty).sum(axis=0)
        sure = np.fft.irfft(spectrum * (power / (power + DOUBT * doubt + 1e-12)))[BLOCK_SAMPLES:]
        left = microphone - sure.astype(np.float32)
        return Cancelled(left, float(doubt.sum()) * _SPECTRUM_TO_POWER)

    def _may_rest(self, microphone: FloatArray) -> bool:
        """The caller speaks and the microphone hears no more than its room: nothing leaks, so look seldom."""
        power = float(np.dot(microphone, microphone)) / BLOCK_SAMPLES
        self._room_power = min(self._room_power * ROOM_RISE, max(power, SILENCE_POWER))
        self._looked += 1
        settled = self._looked > SETTLED_BLOCKS
        return settled and power < self._room_power * QUIET_OVER_ROOM and self._looked % LOOK_EVERY != 0

    def _learn(self, left: FloatArray, far_power: FloatArray) -> None:
        error = np.fft.rfft(np.concatenate([np.zeros(BLOCK_SAMPLES, np.float32), left]))
        error_power = error.real**2 + error.imag**2
        self._near_power += (1.0 - NEAR_SMOOTHING) * (error_power - self._near_power)
        # Overlap-save sees half of each window, hence the factors of a half (Kuech et al., eq. 14 to 19).
        expected = (far_power * self._uncertainty).sum(axis=0) * 0.5 + self._near_power
        gain = self._uncertainty / (expected + 1e-9)
        step = gain * np.conj(self._far) * error
        self._path += step
        self._path *= np.float32(PERSISTENCE)
        # A filter's part is as long as a block: what circular convolution put beyond it is cut off, one part a
        # block in turn, at an eighth of the cost of all at once (alternated constraint, Soo and Pang 1990).
        part = np.fft.irfft(self._path[self._constrained])
        part[BLOCK_SAMPLES:] = 0.0
        self._path[self._constrained] = np.fft.rfft(part)
        self._constrained = (self._constrained + 1) % PARTITIONS
        path_power = self._path.real**2 + self._path.imag**2
        kept = (1.0 - 0.5 * gain * far_power) * self._uncertainty
        self._uncertainty = (PERSISTENCE**2 * kept + (1.0 - PERSISTENCE**2) * path_power).astype(np.float32)
