"""The short-time spectrum in twenty bands: what level, voice activity and vocal effort are taken from.

32 ms Hann frames. Bands are about one Bark wide between 60 Hz and 7.8 kHz (Zwicker 1961, rounded so that
edges fall on 1 and 4 kHz). The offset is taken out before (`offset`). Known failure: a frame this short can't
tell 50 Hz from 60, so steady hum and rumble count in the first band (50 Hz is 2 dB down there, 30 Hz 8 dB).
They count as the room then, and speech that does not stand over it counts as speech in noise.
"""

from __future__ import annotations

import numpy as np

from coach.dsp.frames import FRAME_DELAY_S, FRAME_DELAY_SAMPLES, Framer, pieces
from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

FRAME_SAMPLES = 512
BAND_EDGES_HZ = (
    60, 200, 300, 400, 510, 630, 770, 1000, 1170, 1370, 1600,
    1850, 2150, 2500, 2900, 3400, 4000, 4800, 5800, 7000, 7800,
)  # fmt: skip
BANDS = len(BAND_EDGES_HZ) - 1
BAND_300_HZ = BAND_EDGES_HZ.index(300)
BAND_1_KHZ = BAND_EDGES_HZ.index(1000)
BAND_4_KHZ = BAND_EDGES_HZ.index(4000)
BAND_5_8_KHZ = BAND_EDGES_HZ.index(5800)

# What exact zeros measure: below the quantisation noise of 16 bits (-98 dBFS), so no microphone gives less.
SILENCE_POWER = 1e-11
SILENCE_DB = -110.0
_SILENCE, _TEN = np.float32(SILENCE_POWER), np.float32(10.0)


def decibels(power: FloatArray) -> FloatArray:
    """Power as dB, floored at that of silence (-110 dB)."""
    result: FloatArray = np.add(power, _SILENCE)
    np.log10(result, result)
    return np.multiply(result, _TEN, result)


class BandSpectrum:
    """Band powers, hop by hop."""

    latency_s = FRAME_DELAY_S

    def __init__(self, channels: int) -> None:
        self._framer = Framer(channels, FRAME_SAMPLES, HOP_SAMPLES, FRAME_DELAY_SAMPLES)
        window = np.hanning(FRAME_SAMPLES + 1)[:-1]
        # One-sided powers add up to the mean square of the frame, so a band's power is in dBFS.
        scale = 2.0 / (FRAME_SAMPLES * np.sum(window**2))
        self._window = window.astype(np.float32)
        self._scale = np.float32(scale)
        bins = np.round(np.array(BAND_EDGES_HZ) * FRAME_SAMPLES / SAMPLE_RATE_HZ).astype(int)
        self._first, self._last = int(bins[0]), int(bins[-1])
        self._starts = bins[:-1] - self._first

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._framer.reset()

    def pass_by(self, samples: FloatArray) -> None:
        """The same sound as `feed` takes, of which no powers are needed."""
        self._framer.feed(samples)

    def feed(self, samples: FloatArray) -> FloatArray:
        """Mean-square power per band: (channels, n) -> (channels, hops, BANDS)."""
        frames = self._framer.feed(samples)
        bands: FloatArray = np.empty((*frames.shape[:2], BANDS), np.float32)
        for some in pieces(frames.shape[1]):
            spectrum = np.fft.rfft(frames[:, some] * self._window, axis=-1)
            in_bands = spectrum[:, :, self._first : self._last]
            power = in_bands.real**2 + in_bands.imag**2
            np.add.reduceat(power, self._starts, axis=-1, out=bands[:, some])
        bands *= self._scale
        return bands


def level_db(band_power: FloatArray) -> FloatArray:
    """Level of the whole band in dBFS: (..., BANDS) -> (...)."""
    level: FloatArray = decibels(np.add.reduce(band_power, -1))
    return level


def regions_db(power: FloatArray, room: FloatArray) -> FloatArray:
    """Levels of a voice in dBFS, by band powers (hops, BANDS) of it and of the room: below 1 kHz, from there to
    4 kHz, above 5.8 kHz, and below 300 Hz what is over the room. (4, hops).

    The second over the first is the spectral balance, the third what a telephone does not send.
    """
    powers: FloatArray = np.empty((4, len(power)), np.float32)
    np.add.reduce(power[:, :BAND_1_KHZ], -1, out=powers[0])
    np.add.reduce(power[:, BAND_1_KHZ:BAND_4_KHZ], -1, out=powers[1])
    np.add.reduce(power[:, BAND_5_8_KHZ:], -1, out=powers[2])
    over_room = np.maximum(power[:, :BAND_300_HZ] - room[:, :BAND_300_HZ], np.float32(0.0))
    np.add.reduce(over_room, -1, out=powers[3])
    return decibels(powers)
