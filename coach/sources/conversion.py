"""Converting a device's own rate, format and channel count to 16 kHz mono float32."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import soxr

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.sources.pcm import FRAGMENT_S, PcmFormat, SampleType
from coach.sources.ring import Fragment

# Two channels of one voice add up to as much as each, of two far apart to 3 dB less, and beside a silent one to
# 6 dB less: so much less than the louder one's level is only what cancels.
CANCELLED_DB, ADDS_UP_DB = -10.0, -8.0
# What is compared is remembered for about this long: a word, not a click (own choice).
COMPARED_S = 0.5
INT16_SCALE = np.float32(1.0 / 32_768)

# soxr's quality HQ holds back 6 to 37 ms at 48 kHz, but up to 118 ms at 8 kHz, where it is not needed: a
# telephone band ends at 3.4 kHz. LQ holds back 4 to 61 ms there (measured with soxr 1.1, 20 ms at a time).
LOWEST_HQ_RATE_HZ = 16_000


@dataclass(frozen=True, slots=True, eq=False)
class Converted:
    """16 kHz mono float32, shape (n,).

    `arrived_s`: when its last sample was read from the device. `lost_samples`: how many samples at 16 kHz are
    missing directly before it.
    """

    samples: FloatArray
    arrived_s: float
    lost_samples: int


class Converter:
    """A converter for the fragments of one opening of one device, in order. It keeps the resampler's state.

    soxr has linear phase, and its output starts with the first input sample. So samples come out late, but
    never in a wrong place; `arrived_s` is corrected for what the resampler still holds back.
    """

    def __init__(self, pcm: PcmFormat, channel: int | None = None) -> None:
        """`channel`: the only one of the device's that is wanted; None for all of them as one."""
        self._pcm = pcm
        self._resampler = self._new_resampler()
        self._frames_in = 0
        self._samples_out = 0
        self._owed_lost_frames = 0
        self._mixer = _Mixer(pcm, channel)

    def convert(self, fragment: Fragment) -> Converted | None:
        """Return the samples that this fragment completes. None while the resampler fills up.

        After a loss the resampler starts anew, so that the sound before does not ring into the sound after.
        What it still held back (at most 40 ms) is lost too, and counted.
        """
        if fragment.lost_frames:
            held_back = self._held_back() * self._pcm.rate_hz / SAMPLE_RATE_HZ
            self._owed_lost_frames += fragment.lost_frames + round(held_back)
            self._resampler = self._new_resampler()
            self._frames_in = self._samples_out = 0
        mono = self._mono(fragment.data)
        self._frames_in += len(mono)
        samples = mono if self._resampler is None else self._resampler.resample_chunk(mono)
        self._samples_out += len(samples)
        if not len(samples):
            return None
        lost = round(self._owed_lost_frames * SAMPLE_RATE_HZ / self._pcm.rate_hz)
        self._owed_lost_frames = 0
        return Converted(samples, fragment.arrived_s - self._held_back() / SAMPLE_RATE_HZ, lost)

    def _held_back(self) -> float:
        return self._frames_in * SAMPLE_RATE_HZ / self._pcm.rate_hz - self._samples_out

    def _mono(self, data: bytes) -> FloatArray:
        frames: FloatArray
        if self._pcm.sample_type is SampleType.INT16:
            frames = np.frombuffer(data, "<i2").astype(np.float32) * INT16_SCALE
        else:
            frames = within_full_scale(np.frombuffer(data, "<f4"))
        return self._mixer.mix(frames)

    def _new_resampler(self) -> soxr.ResampleStream | None:
        if self._pcm.rate_hz == SAMPLE_RATE_HZ:
            return None
        quality = "HQ" if self._pcm.rate_hz >= LOWEST_HQ_RATE_HZ else "LQ"
        return soxr.ResampleStream(self._pcm.rate_hz, SAMPLE_RATE_HZ, 1, dtype="float32", quality=quality)


class _Mixer:
    """All channels of a device to one: their mean, and where they cancel the loudest of them.

    A headset or an adapter whose two channels are wired against each other would otherwise be silent.
    """

    def __init__(self, pcm: PcmFormat, channel: int | None) -> None:
        self._channels, self._only = pcm.channels, channel
        self._keeps = np.exp(-FRAGMENT_S / COMPARED_S)
        self._energy = np.zeros(pcm.channels + 1)
        self._loudest: int | None = None

    def mix(self, frames: FloatArray) -> FloatArray:
        """(frames * channels,) as they come from the device -> (frames,)."""
        if self._only is not None:  # a channel that the device hasn't got is silent
            if self._only >= self._channels:
                return np.zeros(len(frames) // self._channels, np.float32)
            return np.ascontiguousarray(frames[self._only :: self._channels])
        if self._channels == 1:
            return frames
        apart = frames.reshape(-1, self._channels)
        if self._channels == 2:  # as nearly always; what mean() gives, in a fifth of its time
            mono = frames[::2] + frames[1::2]
            mono *= np.float32(0.5)
        else:
            mono = apart.mean(axis=1, dtype=np.float32)
        energy = self._energy
        energy *= self._keeps
        energy[0] += mono.dot(mono)
        energy[1:] += np.einsum("ij,ij->j", apart, apart)
        loudest = int(energy[1:].argmax())
        bound_db = CANCELLED_DB if self._loudest is None else ADDS_UP_DB
        cancels = energy[0] < energy[1 + loudest] * 10 ** (bound_db / 10)
        if not cancels:
            self._loudest = None
            return mono
        if self._loudest is None:
            self._loudest = loudest
        return np.ascontiguousarray(apart[:, self._loudest])


def within_full_scale(samples: FloatArray) -> FloatArray:
    """Limit float samples, of any shape, to full scale, as a converter would have. NaN becomes silence."""
    limited = np.clip(samples, -1.0, 1.0)
    np.copyto(limited, 0.0, where=np.isnan(limited))
    return limited
