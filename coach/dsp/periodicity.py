"""How periodic a frame is, lag by lag: the short-time autocorrelation that F0 and voice activity share.

Boersma (1993): the autocorrelation of a windowed frame divided by that of the window, which removes the
taper's bias towards short lags. Taken over the whole band up to 4 kHz: telephone speech has no fundamental,
and the harmonics carry the period. 48 ms frames hold three periods of 62 Hz.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.dsp.frames import FRAME_DELAY_S, FRAME_DELAY_SAMPLES, Framer, pieces
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

RATE_HZ = SAMPLE_RATE_HZ // 2
FRAME_SAMPLES = 384
# Half the time of the next length that numpy's FFT is fast at. The longest seven lags wrap round, onto products
# of the window's outermost samples: less than a millionth of the frame's power.
FFT_SAMPLES = 512
F0_MIN_HZ = 60.0
F0_MAX_HZ = 500.0
LAG_MIN = int(RATE_HZ / F0_MAX_HZ)
LAG_MAX = int(np.ceil(RATE_HZ / F0_MIN_HZ))
# Half-band low-pass before every second sample is dropped: windowed sinc, 31 taps, -60 dB above 5 kHz.
_TAPS = 31
_PER_SAMPLE, _ZERO, _ONE = np.float32(1.0 / FRAME_SAMPLES), np.float32(0.0), np.float32(1.0)


def _half_band() -> npt.NDArray[np.float32]:
    n = np.arange(_TAPS) - _TAPS // 2
    taps = np.sinc(n / 2.0) * np.hamming(_TAPS)
    taps[np.abs(taps) < 1e-9] = 0.0  # every other tap of a half-band filter is nothing but rounding
    return np.asarray(taps / taps.sum(), np.float32)


class Decimator:
    """16 kHz to 8 kHz, (channels, n) -> (channels, n / 2). Delays by `DELAY_SAMPLES` at 16 kHz."""

    DELAY_SAMPLES = _TAPS // 2

    def __init__(self, channels: int) -> None:
        taps = _half_band()
        self._middle = taps[_TAPS // 2]
        # All other taps an odd number of samples from the middle are zero. Of the rest both halves: numpy
        # correlates with eight in a third of the time that it takes for sixteen.
        self._halves = np.split(np.ascontiguousarray(taps[::2]), 2)
        self._before: FloatArray = np.zeros((channels, _TAPS - 1), np.float32)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._tail = self._before

    def feed(self, samples: FloatArray) -> FloatArray:
        buffer = np.concatenate([self._tail, samples], axis=1)
        n = samples.shape[1]
        self._tail = buffer[:, n:]
        # Sample j of the result is centred on sample 2 j of the input.
        out: FloatArray = self._middle * buffer[:, _TAPS // 2 : _TAPS // 2 + n : 2]
        for row, every_second in enumerate(buffer[:, : n + _TAPS - 1 : 2]):
            early, late = self._halves
            out[row] += np.correlate(every_second[: -len(late)], early)
            out[row] += np.correlate(every_second[len(early) :], late)
        return out


@dataclass(frozen=True, slots=True, eq=False)
class Autocorrelation:
    """Normalised, window-corrected autocorrelation of the chosen frames.

    `rows` index the flattened (channels, hops); `by_lag` has shape (len(rows), LAG_MAX + 2), 1.0 at lag 0.
    """

    rows: npt.NDArray[np.intp]
    by_lag: FloatArray


class Periodicity:
    """Autocorrelation of the frames that a gate asks for."""

    latency_s = FRAME_DELAY_S

    def __init__(self, channels: int) -> None:
        self._decimator = Decimator(channels)
        # The decimator's delay leaves these frames 1 ms behind the common centre: a tenth of a hop.
        self._framer = Framer(channels, FRAME_SAMPLES, HOP_SAMPLES // 2, FRAME_DELAY_SAMPLES // 2)
        window = np.hanning(FRAME_SAMPLES + 2)[1:-1].astype(np.float32)
        self._window = window
        own = np.fft.irfft(np.abs(np.fft.rfft(window, FFT_SAMPLES)) ** 2)[: LAG_MAX + 2]
        self._correction = (own[0] / own).astype(np.float32)

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._decimator.reset()
        self._framer.reset()

    def feed(self, samples: FloatArray, gate: npt.NDArray[np.bool_]) -> Autocorrelation:
        """`samples` (channels, n), `gate` (channels, hops): which frames to compute."""
        frames = self._framer.feed(self._decimator.feed(samples))
        rows = gate.reshape(-1).nonzero()[0]
        by_lag: FloatArray = np.empty((len(rows), LAG_MAX + 2), np.float32)
        if not len(rows):
            return Autocorrelation(rows, by_lag)
        channel, hop = np.divmod(rows, gate.shape[1])
        for some in pieces(len(rows)):
            chosen = frames[channel[some], hop[some]]
            chosen -= np.add.reduce(chosen, 1, keepdims=True) * _PER_SAMPLE
            chosen *= self._window
            spectrum = np.fft.rfft(chosen, FFT_SAMPLES, axis=1)
            power = spectrum.real**2 + spectrum.imag**2
            raw = np.fft.irfft(power, FFT_SAMPLES, axis=1)[:, : LAG_MAX + 2]
            np.divide(raw, raw[:, :1] + np.float32(1e-9), out=by_lag[some])
        by_lag *= self._correction
        return Autocorrelation(rows, by_lag)


def strongest(autocorrelation: Autocorrelation, shape: tuple[int, int]) -> FloatArray:
    """The highest value between the lags of 60 and 500 Hz, 0 to about 1, as (channels, hops); 0 where gated."""
    result: FloatArray = np.zeros(shape[0] * shape[1], np.float32)
    if len(autocorrelation.rows):
        peaks = np.maximum.reduce(autocorrelation.by_lag[:, LAG_MIN : LAG_MAX + 1], 1)
        result[autocorrelation.rows] = np.minimum(np.maximum(peaks, _ZERO), _ONE)
    return result.reshape(shape)
