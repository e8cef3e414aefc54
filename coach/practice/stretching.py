"""Playing slower without a change of pitch: a phase vocoder in numpy, with its phases locked to the peaks.

After Laroche and Dolson (1999), "Improved phase vocoder time-scale modification of audio", IEEE Transactions on
Speech and Audio Processing 7(3): the phase of each spectral peak is carried on by its own frequency, and the
bins around it keep their places against it, so that a voice stays one voice and doesn't sound as from a hall.
Every sample is looked at where it stands: no frame is moved in time, so the position of what is heard is exact.
At an onset the phases begin anew, so that a consonant stays as short as it was.
"""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

Spectrum: TypeAlias = npt.NDArray[np.complex128]

WINDOW = 1024
"""64 ms: two periods of the lowest voice (60 Hz) and more, so that its partials are told apart; a longer one
smears consonants. Ours, by ear and by tests/practice/test_stretching.py."""
HOP = WINDOW // 4
SLOWEST, FULL_SPEED = 0.6, 1.0
ONSET_RATIO = 2.5
"""A frame with so many times the energy above `ONSET_FROM_HZ` of the one before begins something new. Ours."""
ONSET_FROM_HZ = 1_500.0
LEAST_ONSET = 1e-3
"""In a frame quieter than this part of the loudest one so far nothing begins."""
TWO_PI = 2.0 * np.pi


class Stretcher:
    """Stretched sound of a piece from a moment on: output at t seconds is the piece at `start_s` + t * rate."""

    def __init__(self, sound: FloatArray, rate: float, start_s: float = 0.0) -> None:
        """`sound`: 16 kHz mono, shape (n,). `rate`: 0.5 to 1.0. Raises ValueError for another rate."""
        if not 0.5 <= rate <= FULL_SPEED:
            raise ValueError(rate)
        self._sound, self._rate = sound, rate
        self._start = start_s * SAMPLE_RATE_HZ
        self._window = np.hanning(WINDOW + 1)[:WINDOW]
        self._norm = 1.0 / float(np.sum(self._window[::HOP] ** 2))
        self._expected = TWO_PI * HOP * np.arange(WINDOW // 2 + 1) / WINDOW
        self._frame = 0
        self._phase: npt.NDArray[np.float64] | None = None
        self._tail = np.zeros(WINDOW)
        self._high = 0.0
        self._loudest = 0.0
        self._rest: FloatArray = np.zeros(0, np.float32)
        self._skip = WINDOW // 2  # the first frame stands around the first sample

    def read(self, n_samples: int) -> FloatArray:
        """Return the next samples, of shape (n_samples,); beyond the end of the piece there are zeros."""
        parts, have = [self._rest], len(self._rest)
        while have < n_samples:
            made = self._next_hop()
            dropped = min(self._skip, len(made))
            self._skip -= dropped
            parts.append(made[dropped:])
            have += len(made) - dropped
        joined: FloatArray = np.concatenate(parts)
        self._rest = joined[n_samples:]
        return joined[:n_samples]

    def _next_hop(self) -> FloatArray:
        at = round(self._start + self._frame * HOP * self._rate)
        self._frame += 1
        now = self._spectrum(at)
        magnitude, angle = np.abs(now), np.angle(now)
        if self._phase is None or self._begins(magnitude):
            phase = angle
        else:
            advance = angle - np.angle(self._spectrum(at - HOP)) - self._expected
            advance -= TWO_PI * np.round(advance / TWO_PI)
            carried = self._phase + self._expected + advance
            phase = angle + (carried - angle)[_nearest_peak(magnitude)]
        self._phase = phase
        frame = np.fft.irfft(magnitude * np.exp(1j * phase)) * self._window
        self._tail += frame
        made = (self._tail[:HOP] * self._norm).astype(np.float32)
        self._tail = np.concatenate([self._tail[HOP:], np.zeros(HOP)])
        return made

    def _spectrum(self, centre: int) -> Spectrum:
        first = centre - WINDOW // 2
        piece = self._sound[max(0, first) : max(0, first + WINDOW)]
        if len(piece) < WINDOW:
            before = max(0, -first) if first < 0 else 0
            padded = np.zeros(WINDOW)
            padded[before : before + len(piece)] = piece
            return np.fft.rfft(padded * self._window)
        return np.fft.rfft(piece * self._window)

    def _begins(self, magnitude: npt.NDArray[np.float64]) -> bool:
        from_bin = round(ONSET_FROM_HZ * WINDOW / SAMPLE_RATE_HZ)
        high = float(np.sum(magnitude[from_bin:] ** 2))
        self._loudest = max(self._loudest, high)
        begins = high > ONSET_RATIO * self._high and high > LEAST_ONSET * self._loudest
        self._high = high
        return begins


def _nearest_peak(magnitude: npt.NDArray[np.float64]) -> npt.NDArray[np.intp]:
    """Return the peak that each bin belongs to, of shape (bins,): the nearest one."""
    inner = magnitude[2:-2]
    is_peak = (inner > magnitude[1:-3]) & (inner > magnitude[3:-1])
    is_peak &= (inner > magnitude[:-4]) & (inner > magnitude[4:])
    peaks = np.flatnonzero(is_peak) + 2
    if peaks.size == 0:
        return np.arange(magnitude.size)
    edges = (peaks[1:] + peaks[:-1] + 1) // 2
    return peaks[np.searchsorted(edges, np.arange(magnitude.size), side="right")]


def stretched(sound: FloatArray, rate: float) -> FloatArray:
    """Return the whole sound at this rate, of shape (round(n / rate),)."""
    return Stretcher(sound, rate).read(round(len(sound) / rate))
