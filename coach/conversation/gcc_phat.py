"""Which of two channels hears a sound first, and by how much? Asked only where their levels move together.

Levels tell a delay to a tick of 40 ms, sound to a sample: the generalised cross-correlation with phase
transform (Knapp and Carter 1976) has one peak at the delay, whatever the loudness and colour of either.
"""

from __future__ import annotations

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

# So many ticks of 40 ms are compared at once, at delays up to a third of a second, as levels are.
COMPARED_TICKS = 16
MOST_S = 0.33
# The peak of the same sound: 0.7 and more for a copy, 0.1 to 0.4 for a leak in a room; of 1,308 stretches of
# calls without a leak 8 were over this, 6 of them with no delay (own measurement: made voices, and the speech
# folder's calls and pairs of microphone and loopback).
CLEAR_PEAK = 0.2

_MOST_SAMPLES = round(MOST_S * SAMPLE_RATE_HZ)


class GccPhat:
    """Feed both channels' ticks; `ask`, and the next ones are compared."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._one: list[FloatArray] = []
        self._other: list[FloatArray] = []
        self._asked = False

    @property
    def asked(self) -> bool:
        """Is sound wanted?"""
        return self._asked

    def ask(self) -> None:
        """Compare what comes next, unless that is under way."""
        self._asked = True

    def feed(self, one: FloatArray, other: FloatArray) -> bool:
        """One tick of each, once asked -> was enough gathered with it to compare? It is copied."""
        self._one.append(one.copy())
        self._other.append(other.copy())
        return len(self._one) == COMPARED_TICKS

    def other_later_s(self) -> float | None:
        """By how much later the other hears what was gathered; None if it isn't the same sound."""
        later_s = later_by_s(np.concatenate(self._one), np.concatenate(self._other))
        self._one.clear()
        self._other.clear()
        self._asked = False
        return later_s


def later_by_s(one: FloatArray, other: FloatArray) -> float | None:
    """By how many seconds the other is later, negative where the one is; None without a clear peak."""
    size = 1 << (len(one) + _MOST_SAMPLES - 1).bit_length()
    both = np.fft.rfft(other, size) * np.fft.rfft(one, size).conj()
    alike = np.fft.irfft(both / (np.abs(both) + np.float32(1e-12)))
    near = np.concatenate([alike[-_MOST_SAMPLES:], alike[: _MOST_SAMPLES + 1]])
    peak = int(near.argmax())
    return (peak - _MOST_SAMPLES) / SAMPLE_RATE_HZ if near[peak] > CLEAR_PEAK else None
