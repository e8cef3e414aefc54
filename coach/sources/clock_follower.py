"""Following a device's sample count against the monotonic clock. Pure: times are arguments.

A fragment can arrive late (scheduling, buffers) but never before it was captured, so the *least* lateness over
a window is the true offset. It drifts by up to about 100 ppm between two devices (two crystals). It jumps up
when samples were lost unnoticed, and down when the first guess was made while everything was late.
"""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass

# A drift of 100 ppm moves the oldest value of this window by 1 ms, which is small against a 10 ms hop. The
# window holds 500 fragments, some of which arrive without delay even on a busy machine.
WINDOW_S = 10.0
BUCKET_S = 0.5
# On PulseAudio the least lateness wanders by up to 1 ms. Changes below that are not followed.
DEAD_BAND_SAMPLES = 16
# A change of this much is not drift (at most 0.1 ms a second) but a loss or a wrong first guess.
STEP_SAMPLES = 480
# One sample every 0.25 s follows 250 ppm, more than two bad crystals pulling apart. A faster rate would follow
# an overloaded machine through the seconds in which everything comes late: on two cores at a load of 4, one
# slip for every fragment put the two channels 8 ms apart.
SLIP_EVERY_S = 0.25
# The first guess of an opening rests on little sound. For this long it is corrected with every fragment.
MENDING_S = 8.0
# A step up is accepted after this long without a fragment on time. A machine that stalled delivers a burst
# whose last fragment is on time, so it does not look like a step.
STEP_CONFIRM_S = 0.3


@dataclass(frozen=True, slots=True)
class Correction:
    """A correction before the next samples: `step_samples` > 0 inserts a gap, < 0 cuts; `slip` is -1, 0, +1."""

    step_samples: int = 0
    slip: int = 0


NO_CORRECTION = Correction()


class ClockFollower:
    """A follower of the lateness of one opening of one device."""

    def __init__(self) -> None:
        self._buckets: deque[tuple[int, float]] = deque()
        self._late_since_s: float | None = None
        self._least_while_late = 0.0
        self._slip_allowed_s = 0.0
        self._mending_until_s: float | None = None

    def note(self, lateness_samples: float, arrived_s: float) -> Correction:
        """Take in how late a fragment arrived against its place on the timeline, and return the correction.

        The caller applies the correction, so that later values of lateness include it.
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
