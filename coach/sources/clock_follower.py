"""How far one device's sample count has moved against the monotonic clock. Pure: times are arguments.

A fragment can arrive late (scheduling, buffers) but never before it was captured, so over a window the
*least* lateness tells the true offset. Between two devices it drifts by up to some 100 ppm (two crystals);
it jumps up when samples were lost on the way without anyone saying so, and jumps down when the first guess
was made while everything was late.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

# Drift of 100 ppm moves the oldest value of this window by 1 ms: small against a 10 ms hop, while a window of
# 10 s holds 500 fragments, of which some arrive without delay even on a busy machine.
WINDOW_S = 10.0
BUCKET_S = 0.5
# The least lateness on PulseAudio wanders by up to 1 ms; less than that is not followed.
DEAD_BAND_SAMPLES = 16
# From here on it isn't drift (0.1 ms a second at most) but a loss or a wrong first guess.
STEP_SAMPLES = 480
# One sample every 0.25 s follows 250 ppm: more than two bad crystals pulling apart. More would follow the
# seconds in which an overloaded machine delivers everything late: with two cores at a load of 4, one slip for
# every fragment put two channels 8 ms apart.
SLIP_EVERY_S = 0.25
# Only the first guess of an opening, made on little sound, is mended faster: with every fragment, for so long.
MENDING_S = 8.0
# A step up is believed after this long without one fragment on time: a stalled machine delivers in bursts
# whose last fragment is on time, so a burst ends such a stretch at once.
STEP_CONFIRM_S = 0.3


@dataclass(frozen=True, slots=True)
class Correction:
    """What to do before the next samples, in samples: +n insert a gap, -n cut; `slip` is -1, 0 or +1."""

    step_samples: int = 0
    slip: int = 0


NO_CORRECTION = Correction()


class ClockFollower:
    """Follows the lateness of one opening of one device."""

    def __init__(self) -> None:
        self._buckets: deque[tuple[int, float]] = deque()
        self._late_since_s: float | None = None
        self._least_while_late = 0.0
        self._slip_allowed_s = 0.0
        self._mending_until_s: float | None = None

    def note(self, lateness_samples: float, arrived_s: float) -> Correction:
        """One fragment arrived: how late against where it was placed. The caller applies the correction
        returned, and its later latenesses contain it.
        """
        if self._mending_until_s is None:
            self._mending_until_s = arrived_s + MENDING_S
        if lateness_samples <= -STEP_SAMPLES:
            return self._step(round(lateness_samples))
        if lateness_samples >= STEP_SAMPLES:
            if self._late_since_s is None:
                self._late_since_s, self._least_while_late = arrived_s, lateness_samples
            self._least_while_late = min(self._least_while_late, lateness_samples)
            if arrived_s - self._late_since_s >= STEP_CONFIRM_S:
                return self._step(round(self._least_while_late))
            return NO_CORRECTION
        self._late_since_s = None
        self._remember(lateness_samples, arrived_s)
        return self._slip_towards(min(least for _, least in self._buckets), arrived_s)

    def _step(self, samples: int) -> Correction:
        self._buckets.clear()
        self._late_since_s = None
        self._mending_until_s = None
        return Correction(step_samples=samples)

    def _remember(self, lateness_samples: float, arrived_s: float) -> None:
        number = int(arrived_s / BUCKET_S)
        if self._buckets and self._buckets[-1][0] == number:
            self._buckets[-1] = (number, min(self._buckets[-1][1], lateness_samples))
        else:
            self._buckets.append((number, lateness_samples))
        while self._buckets[0][0] < number - WINDOW_S / BUCKET_S:
            self._buckets.popleft()

    def _slip_towards(self, offset_samples: float, arrived_s: float) -> Correction:
        if abs(offset_samples) <= DEAD_BAND_SAMPLES or arrived_s < self._slip_allowed_s:
            return NO_CORRECTION
        mending = self._mending_until_s is not None and arrived_s < self._mending_until_s
        self._slip_allowed_s = arrived_s if mending else arrived_s + SLIP_EVERY_S
        slip = 1 if offset_samples > 0 else -1
        self._buckets = deque((number, least - slip) for number, least in self._buckets)
        return Correction(slip=slip)
