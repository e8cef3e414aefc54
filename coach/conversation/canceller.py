"""The caller's voice out of the agent's microphone, where it leaks in through speakers or a loose headset.

A partitioned-block frequency-domain Kalman filter (Enzner and Vary 2006; Kuech, Mabande and Enzner 2014): it
models the path from the caller's channel to the microphone as a filter whose uncertainty it tracks, so it
needs no detector of double talk: while the agent speaks, what is left over is large, and the filter holds
still. What is left over is the agent, unchanged: nothing is suppressed, so level, F0 and effort may be taken
from it. Reach: `PARTITIONS` blocks of 40 ms. Known failures: a path that changes faster than about a second,
and distortion in the loudspeaker, which no linear filter follows.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.model.sound import TICK_SAMPLES, FloatArray

BINS = TICK_SAMPLES + 1
PARTITIONS = 8
# How much of the path stays the same from block to block (Kuech et al.: 0.999 and up per 10 ms block).
PERSISTENCE = 0.998
# How much of what a block could tell of the path counts as told. Overlap-save sees half of each window (Kuech
# et al.: 0.5), and a vowel lasts over several blocks, so a block tells little that the last one did not. With
# 0.5 the filter was sure too early: in the caller's first six seconds 9 % of the blocks had over 6 dB more of
# the caller left than its doubt; with 0.3 under 0.5 %, and it learns faster (own measurement, 24 calls with a
# leak 3 dB below the agent; tests/benchmarks, nuisances, shows them as talk-overs that were none).
TOLD_BY_A_BLOCK = 0.3
# Smoothing of the power of what is left over, which stands for the agent's own sound.
NEAR_SMOOTHING = 0.7
# Uncertainty before anything was heard, relative to a path of gain 1.
FIRST_UNCERTAINTY = 0.03
# Power per bin of an ordinary agent's voice, until there was one to measure: starts the filter gently.
FIRST_NEAR_POWER = 1e-2
# How much doubt counts against what the filter says (1: the Wiener rule).
DOUBT = 1.0
# Keeps a division by nothing from being one; far below any sound.
NOTHING = np.float32(1e-9)
# Without a leak nobody asks for the caller's sound: blocks are put together only now and then, a second or so.
MOST_HEARD_BLOCKS = 32
_NO_SOUND: FloatArray = np.zeros(TICK_SAMPLES, np.float32)
_SPECTRUM_TO_POWER = 2.0 / (2 * TICK_SAMPLES) ** 2

ComplexArray = npt.NDArray[np.complex64]


class EchoCanceller:
    """Let it hear the caller's blocks; ask for the microphone's without them, block by block."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._path: ComplexArray = np.zeros((PARTITIONS, BINS), np.complex64)
        self._uncertainty: FloatArray = np.full((PARTITIONS, BINS), FIRST_UNCERTAINTY, np.float32)
        self._near_power: FloatArray = np.full(BINS, FIRST_NEAR_POWER, np.float32)
        self._far = _FarSpectra()
        self._constrained = 0
        self._complex: ComplexArray = np.zeros((PARTITIONS, BINS), np.complex64)
        self._real: FloatArray = np.zeros((PARTITIONS, BINS), np.float32)
        self._gain: FloatArray = np.zeros((PARTITIONS, BINS), np.float32)

    def begin_anew(self) -> None:
        """The path changed: as unsure as at the start."""
        np.maximum(self._uncertainty, np.float32(FIRST_UNCERTAINTY), out=self._uncertainty)
        self._near_power[:] = FIRST_NEAR_POWER

    def hear(self, far: FloatArray) -> None:
        """The caller's next blocks, (blocks, TICK_SAMPLES)."""
        self._far.hear(far)

    def cancel(self, microphone: FloatArray, block: int) -> tuple[FloatArray, float]:
        """The microphone during this one of the blocks heard last, (TICK_SAMPLES,) -> what is left of it, and
        the mean square of how much of the caller may still be in it. Blocks may be left out, not gone back to.
        """
        self._far.catch_up(block)
        spectrum = np.multiply(self._far.spectra, self._path, out=self._complex).sum(axis=0)
        estimate = np.fft.irfft(spectrum)[TICK_SAMPLES:].astype(np.float32, copy=False)
        self._learn(microphone - estimate, self._doubt())
        # What is taken away is no more than the filter is sure of: early on a sure-looking guess made from
        # quiet speech would add 20 dB of made-up echo under the loud speech that follows.
        power = spectrum.real**2 + spectrum.imag**2
        doubt = self._doubt()
        sure = np.fft.irfft(spectrum * (power / (power + DOUBT * doubt + NOTHING)))[TICK_SAMPLES:]
        left: FloatArray = microphone - sure.astype(np.float32, copy=False)
        if np.dot(left, left) > np.dot(microphone, microphone):  # a wrong guess would add sound of its own
            left = microphone
        return left, float(doubt.sum()) * _SPECTRUM_TO_POWER

    def _doubt(self) -> FloatArray:
        """Power of the caller in each bin that the filter can't speak for."""
        doubt: FloatArray = np.multiply(self._far.power, self._uncertainty, out=self._real).sum(axis=0)
        return doubt

    def _learn(self, left: FloatArray, doubt: FloatArray) -> None:
        error = np.fft.rfft(np.concatenate([_NO_SOUND, left]))
        error_power = error.real**2 + error.imag**2
        self._near_power += (1.0 - NEAR_SMOOTHING) * (error_power - self._near_power)
        # Overlap-save sees half of each window, hence the factor of a half (Kuech et al., eq. 14 to 19).
        expected = doubt * 0.5 + self._near_power
        gain = np.divide(self._uncertainty, expected + NOTHING, out=self._gain)
        step = np.multiply(self._far.conjugates, error, out=self._complex)
        step *= gain
        self._path += step
        self._path *= PERSISTENCE
        # A partition is as long as a block: what circular convolution put beyond it is cut off, one partition a
        # block in turn, at an eighth of the cost of all at once (alternated constraint, Soo and Pang 1990).
        turn = self._constrained
        response = np.fft.irfft(self._path[turn])
        response[TICK_SAMPLES:] = 0.0
        self._path[turn] = np.fft.rfft(response)
        self._constrained = (turn + 1) % PARTITIONS
        kept = np.multiply(gain, self._far.power, out=self._real)
        kept *= -TOLD_BY_A_BLOCK * PERSISTENCE**2
        kept += PERSISTENCE**2
        self._uncertainty *= kept
        path_power = np.square(self._path.real, out=self._real)
        path_power += np.square(self._path.imag, out=self._gain)
        path_power *= 1.0 - PERSISTENCE**2
        self._uncertainty += path_power


class _FarSpectra:
    """Spectra of the caller's last PARTITIONS blocks, newest first, made only when they are asked for.

    Rows are written twice, PARTITIONS apart, so that the newest and those before it always lie side by side.
    """

    def __init__(self) -> None:
        self._spectra: ComplexArray = np.zeros((2 * PARTITIONS, BINS), np.complex64)
        self._conjugates: ComplexArray = np.zeros((2 * PARTITIONS, BINS), np.complex64)
        self._power: FloatArray = np.zeros((2 * PARTITIONS, BINS), np.float32)
        self._sound: FloatArray = np.zeros((PARTITIONS + 1, TICK_SAMPLES), np.float32)
        self._heard: list[FloatArray] = []
        self._heard_blocks = 0
        self._row = 0
        self._made = PARTITIONS

    @property
    def spectra(self) -> ComplexArray:
        """(PARTITIONS, BINS), and so for the next two."""
        return self._spectra[self._row : self._row + PARTITIONS]

    @property
    def conjugates(self) -> ComplexArray:
        return self._conjugates[self._row : self._row + PARTITIONS]

    @property
    def power(self) -> FloatArray:
        return self._power[self._row : self._row + PARTITIONS]

    def hear(self, far: FloatArray) -> None:
        """The caller's next blocks, (blocks, TICK_SAMPLES). Kept, not copied: not to be written to."""
        self._heard.append(far)
        self._heard_blocks += len(far)
        if self._heard_blocks > MOST_HEARD_BLOCKS:
            self._put_together()

    def _put_together(self) -> None:
        """What was heard, behind the last of what was there before."""
        *earlier, newest = self._heard
        before = np.concatenate([self._sound, *earlier])
        self._made -= len(before) - PARTITIONS - 1
        self._sound = np.concatenate([before[-PARTITIONS - 1 :], newest])
        self._heard.clear()
        self._heard_blocks = 0

    def catch_up(self, block: int) -> None:
        """Make what is missing up to this one of the blocks heard last."""
        if self._heard:
            self._put_together()
        newest = PARTITIONS + 1 + block
        first = max(self._made + 1, newest - PARTITIONS + 1)
        self._made = newest
        windows = np.concatenate([self._sound[first - 1 : newest], self._sound[first : newest + 1]], axis=1)
        for spectrum in np.fft.rfft(windows, axis=1):
            self._row = (self._row - 1) % PARTITIONS
            conjugate, power = spectrum.conj(), spectrum.real**2 + spectrum.imag**2
            for row in (self._row, self._row + PARTITIONS):
                self._spectra[row], self._conjugates[row], self._power[row] = spectrum, conjugate, power
