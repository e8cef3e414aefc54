"""Cutting sound into overlapping frames, hop by hop, with one common centre for every measure."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray

# The longest frame (F0, 48 ms) ends with its hop; every other frame shares its centre, 24 ms earlier.
FRAME_DELAY_SAMPLES = 384
# Frames and spectra of this many hops stay in a core's cache (own measurement: `accuracy cost`, a tenth less).
HOPS_IN_CACHE = 64
FRAME_DELAY_S = FRAME_DELAY_SAMPLES / SAMPLE_RATE_HZ


def frame_time_s(hop: int) -> float:
    """Centre of the frames of this hop, in seconds since the first sample."""
    return ((hop + 1) * HOP_SAMPLES - FRAME_DELAY_SAMPLES) / SAMPLE_RATE_HZ


def frame_times_s(first_hop: int, hops: int) -> npt.NDArray[np.float64]:
    """Centres of the frames of `hops` hops from `first_hop` on, in seconds."""
    ends = np.arange(first_hop + 1, first_hop + 1 + hops, dtype=np.float64) * HOP_SAMPLES
    return (ends - FRAME_DELAY_SAMPLES) / SAMPLE_RATE_HZ


def pieces(hops: int) -> Iterator[slice]:
    """A long stretch in pieces: transforms of all of it at once would leave the cache at every step."""
    for start in range(0, hops, HOPS_IN_CACHE):
        yield slice(start, min(hops, start + HOPS_IN_CACHE))


class Framer:
    """Frames of one length at one rate, hop by hop. Before the first sample there is silence."""

    def __init__(self, channels: int, frame_samples: int, hop_samples: int, delay_samples: int) -> None:
        if frame_samples // 2 > delay_samples:
            raise ValueError("a frame would reach beyond the end of its hop")
        self._frame = frame_samples
        self._hop = hop_samples
        self._late = delay_samples - frame_samples // 2
        self._before: FloatArray = np.zeros((channels, frame_samples + self._late - hop_samples), np.float32)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._tail = self._before

    def feed(self, samples: FloatArray) -> FloatArray:
        """Frames of `samples`, shape (channels, n), n a multiple of the hop -> (channels, hops, frame).

        The result is a read-only view.
        """
        buffer = np.concatenate([self._tail, samples], axis=1)
        self._tail = buffer[:, buffer.shape[1] - self._tail.shape[1] :]
        shape = (len(buffer), samples.shape[1] // self._hop, self._frame)
        of_row, of_sample = buffer.strides
        # As sliding_window_view would have it, at a twentieth of the cost.
        frames: FloatArray = np.ndarray(
            shape, np.float32, buffer, 0, (of_row, self._hop * of_sample, of_sample)
        )
        frames.flags.writeable = False
        return frames
