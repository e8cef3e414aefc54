"""Tones of the telephone: keys, dialling, ringing, busy, call waiting. One steady sine, or two at once.

A tone has next to all its power at one or two frequencies, and they stay where they are. A voice moves: its
partials drift by more than a hertz in a fiftieth of a second, also where nearly all of its power is in two of
them. Own measurement: in 107 minutes of speech and echoes four moments of 10 ms pass for a tone; of reorder,
busy, ringing, dialling and key tones, 23 dB and more over the noise, none is missed. Known failure: keys of
less than 0.1 s.
"""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.frames import Framer, pieces
from coach.dsp.spectrum import BANDS
from coach.model.sound import HOP_S, HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

# Long enough to tell the two tones of a key apart (73 Hz at the least, ITU-T Q.23), and shorter than a key is
# pressed.
FRAME_SAMPLES = 1024
BIN_HZ = SAMPLE_RATE_HZ / FRAME_SAMPLES
# All tones of telephones lie within the band of telephones.
LOWEST_HZ, HIGHEST_HZ = 200.0, 3900.0
# A Hann window spreads a steady tone over so many bins to either side, and less than a thousandth beyond.
LOBE_BINS = 3
# Two tones lie in so many bands of the spectrum, their skirts included. What has more in the others is none.
TONE_BANDS = 4
REST_SHARE = 0.01
# So much of the power may lie elsewhere; where it is no more than the second, it may become a tone.
ELSEWHERE_SHARE = 0.005
SUSPECT_SHARE = 0.01
# Below this nothing is heard of a tone.
LEAST_DB = -65.0
# The second frequency counts from this share of the power on.
SECOND_SHARE = 0.03
# A frequency stays within so much over two hops, the weaker one within twice that, for three hops in a row.
STEADY_HZ = 1.0
APART_HOPS = 2
TONE_HOPS = 3

_FIRST, _LAST = round(LOWEST_HZ / BIN_HZ), round(HIGHEST_HZ / BIN_HZ)
_TINY = np.float32(1e-20)


class Tones:
    """Some channels, hop by hop."""

    latency_s = FRAME_SAMPLES / SAMPLE_RATE_HZ + (APART_HOPS + TONE_HOPS - 1) * HOP_S
    """A tone is known so long after it began."""

    def __init__(self, channels: int) -> None:
        self._framer = Framer(channels, FRAME_SAMPLES, HOP_SAMPLES, FRAME_SAMPLES // 2)
        self._window = np.hanning(FRAME_SAMPLES + 1)[:-1].astype(np.float32)
        # As for the bands: powers add up to the mean square of the frame.
        self._least_power = np.float32(
            10.0 ** (LEAST_DB / 10.0) * FRAME_SAMPLES * np.sum(self._window**2) / 2.0
        )
        self._channels = channels
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._framer.reset()
        self._before_hz: FloatArray = np.zeros((2, self._channels, APART_HOPS), np.float32)
        self._pure_before = np.zeros((self._channels, APART_HOPS), bool)
        self._steady_before = np.zeros((self._channels, TONE_HOPS - 1), bool)

    def feed(
        self, samples: FloatArray, band_power: FloatArray
    ) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
        """(channels, n) samples, n a multiple of the hop, and (channels, hops, BANDS) their power in bands ->
        (channels, hops) is it a tone, and (channels, hops) may it become one. Both speak of the FRAME_SAMPLES
        that end with the hop."""
        frames = self._framer.feed(samples)
        shape = frames.shape[:2]
        rest = np.sort(band_power, axis=-1)[..., : BANDS - TONE_BANDS]
        of_all = np.float32(REST_SHARE) * np.add.reduce(band_power, -1)
        channel, hop = np.nonzero(np.add.reduce(rest, -1) < of_all)
        hz: FloatArray = np.zeros((2, *shape), np.float32)
        share: FloatArray = np.ones((3, *shape), np.float32)
        for some in pieces(len(hop)):
            at = channel[some], hop[some]
            hz[:, *at], share[:, *at] = self._two_strongest(frames[at])
        pure = share[2] < ELSEWHERE_SHARE
        steady = self._steady(hz, share[1] > SECOND_SHARE, pure)
        run = np.concatenate([self._steady_before, steady], axis=1)
        self._steady_before = run[:, shape[1] :]
        tone = run[:, : shape[1]].copy()
        for later in range(1, TONE_HOPS):
            tone &= run[:, later : later + shape[1]]
        return tone, share[2] < SUSPECT_SHARE

    def _two_strongest(self, frames: FloatArray) -> tuple[FloatArray, FloatArray]:
        """(n, FRAME_SAMPLES) -> (2, n) the two strongest frequencies in Hz, and (3, n) the shares of the power
        at the first, at the second, and elsewhere (1 in silence)."""
        spectrum = np.fft.rfft(frames * self._window, axis=-1)[..., _FIRST:_LAST]
        power: FloatArray = np.add(spectrum.real**2, spectrum.imag**2, dtype=np.float32)
        total = np.add.reduce(power, -1)
        left = np.pad(power, ((0, 0), (LOBE_BINS, LOBE_BINS)))
        near = np.arange(2 * LOBE_BINS + 1)
        found_hz, found = [], []
        for _ in range(2):
            at = left[..., LOBE_BINS:-LOBE_BINS].argmax(-1)
            lobe = at[..., None] + near
            found.append(np.add.reduce(np.take_along_axis(left, lobe, -1), -1))
            np.put_along_axis(left, lobe, np.float32(0.0), -1)
            found_hz.append(_peak_hz(power, at))
        total_or_more = np.maximum(total, _TINY)
        elsewhere = np.where(total > self._least_power, 1.0 - (found[0] + found[1]) / total_or_more, 1.0)
        return np.array(found_hz), np.array([found[0] / total_or_more, found[1] / total_or_more, elsewhere])

    def _steady(
        self, hz: FloatArray, second: npt.NDArray[np.bool_], pure: npt.NDArray[np.bool_]
    ) -> npt.NDArray[np.bool_]:
        """(channels, hops): are both frequencies where they were, and was there nothing else then and now?"""
        both_hz = np.concatenate([self._before_hz, hz], axis=-1)
        both_pure = np.concatenate([self._pure_before, pure], axis=-1)
        hops = pure.shape[1]
        before_hz = both_hz[..., :hops]
        self._before_hz, self._pure_before = both_hz[..., hops:], both_pure[:, hops:]
        moved_hz = np.minimum.reduce(np.abs(hz[:, None] - before_hz[None]), 1)
        found: npt.NDArray[np.bool_] = (
            pure
            & both_pure[:, :hops]
            & (moved_hz[0] < STEADY_HZ)
            & ~(second & (moved_hz[1] >= 2.0 * STEADY_HZ))
        )
        return found


def _peak_hz(power: FloatArray, at: npt.NDArray[np.int_]) -> FloatArray:
    """The frequency of the peak in bin `at`, by a parabola through the logarithms of three bins."""
    at = np.clip(at, 1, power.shape[-1] - 2)[..., None]
    before, peak, after = (
        np.log(np.take_along_axis(power, at + step, -1)[..., 0] + _TINY) for step in (-1, 0, 1)
    )
    bend = np.minimum(before - 2.0 * peak + after, np.float32(-1e-6))
    offset = np.clip(0.5 * (before - after) / bend, -1.0, 1.0)
    result: FloatArray = (at[..., 0] + offset + _FIRST) * np.float32(BIN_HZ)
    return result
