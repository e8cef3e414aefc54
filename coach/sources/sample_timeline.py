"""Two device clocks, one 16 kHz sample timeline. Pure: arrival times are arguments, nothing is asked.

The timeline runs on the monotonic clock, and both channels are brought onto it: neither device is the
master, so either may vanish and come back without the other noticing. A sample's place is the time at which
it would have arrived without delay.

Drift is followed by slips: about twice a second at 100 ppm, one stretch of 10 ms is drawn out, or drawn
together, by one sample through linear interpolation. In that stretch pitch is off by 0.6 % (0.11 semitones,
less than one F0 frame's own error) and 3 kHz by at most 1.6 dB; no click, no level change. The alternative,
a resampler with a varying ratio, is marked experimental in soxr and would touch every sample. Dropping or
doubling a sample outright makes clicks that the spectrum shows.

Lost samples are gaps: the channel is None there. Gaps begin and end on hops of 10 ms, so a gap is up to one
hop longer at each end than what was lost, and every block is made of whole hops.
"""

from __future__ import annotations

from collections import deque

import numpy as np

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray, Speaker
from coach.sources.clock_follower import ClockFollower

# The first guess of a device's offset is made on this much sound: fragments right after opening come late.
WARM_UP_SAMPLES = 3_200
# A channel that is later than this isn't waited for: a fragment (20 ms), what the resampler holds back
# (37 ms) and a stalled reader. Until then the other channel waits with it.
MAX_WAIT_S = 0.25


class _Channel:
    """One channel's samples that have been placed and not yet been taken."""

    def __init__(self) -> None:
        self.present = False
        self.placed = 0
        self.late_samples = 0
        self._counted_from = 0
        self._follower = ClockFollower()
        self._warming: list[tuple[FloatArray, float, int]] = []
        self._warm_samples = 0
        self._pieces: deque[tuple[int, FloatArray]] = deque()

    @property
    def warming(self) -> bool:
        return self._warm_samples < WARM_UP_SAMPLES

    def restart(self) -> None:
        self.present = True
        self._follower = ClockFollower()
        self._warming.clear()
        self._warm_samples = 0

    def put(self, samples: FloatArray, reached: float, lost_samples: int) -> None:
        """`reached`: where on the timeline the last sample would lie if it had arrived without delay."""
        if self.warming:
            self._warming.append((samples, reached, lost_samples))
            self._warm_samples += lost_samples + len(samples)
            if self.warming:
                return
            self._place_warmed()
            return
        self.placed += lost_samples
        correction = self._follower.note(reached - (self.placed + len(samples)), reached / SAMPLE_RATE_HZ)
        self.placed += correction.step_samples
        self._append(slipped(samples, correction.slip))

    def _place_warmed(self) -> None:
        total = 0
        starts = []
        for samples, reached, lost_samples in self._warming:
            total += lost_samples + len(samples)
            starts.append(reached - total)
        self.placed = round(min(starts))
        for samples, _, lost_samples in self._warming:
            self.placed += lost_samples
            self._append(samples)
        self._warming.clear()
        self._counted_from = self.placed  # what came late before this was never waited for: no loss

    def _append(self, samples: FloatArray) -> None:
        self._pieces.append((self.placed, samples))
        self.placed += len(samples)

    def take(self, start: int, end: int) -> tuple[FloatArray, list[bool]]:
        """The samples of [start, end) with zeros where there are none, and per hop whether it is whole."""
        if self._pieces:
            place, samples = self._pieces[0]
            if place <= start and place + len(samples) > end:  # as a rule: all of it lies in one piece
                if place < start and place >= self._counted_from:
                    self.late_samples += min(len(samples), start - place)
                self._pieces[0] = (end, samples[end - place :])
                return samples[start - place : end - place], [True] * ((end - start) // HOP_SAMPLES)
        out = np.zeros(end - start, np.float32)
        there = np.zeros(end - start, bool)
        while self._pieces and self._pieces[0][0] < end:
            place, samples = self._pieces.popleft()
            if place < start:
                if place >= self._counted_from:
                    self.late_samples += min(len(samples), start - place)
                samples = samples[start - place :]
                place = start
            fits = samples[: end - place]
            out[place - start : place - start + len(fits)] = fits
            there[place - start : place - start + len(fits)] = True
            if len(fits) < len(samples):
                self._pieces.appendleft((end, samples[len(fits) :]))
                break
        whole: list[bool] = np.all(there.reshape(-1, HOP_SAMPLES), axis=1).tolist()
        return out, whole


class SampleTimeline:
    """Both channels in, aligned blocks out. Sample 0 is at `start_s` on the clock of the arrival times."""

    def __init__(self, start_s: float) -> None:
        self._start_s = start_s
        self._channels = {speaker: _Channel() for speaker in Speaker}
        self._taken = 0

    def late_samples(self, speaker: Speaker) -> int:
        """How many samples came too late to be taken (they lie in a gap)."""
        return self._channels[speaker].late_samples

    def restart(self, speaker: Speaker) -> None:
        """The channel's device was opened (again): what follows has a new offset."""
        self._channels[speaker].restart()

    def absent(self, speaker: Speaker) -> None:
        """The channel's device isn't there: don't wait for it. What was put before is still taken."""
        self._channels[speaker].present = False

    def put(self, speaker: Speaker, samples: FloatArray, arrived_s: float, lost_samples: int = 0) -> None:
        """Samples at 16 kHz, shape (n,) with n > 0, the last of which arrived at `arrived_s`;
        `lost_samples` are known to be missing directly before them.
        """
        reached = (arrived_s - self._start_s) * SAMPLE_RATE_HZ
        self._channels[speaker].put(samples, reached, lost_samples)

    def pull(self, now_s: float) -> list[Block]:
        """The blocks that are complete, oldest first: contiguous, whole hops, 40 ms where nothing changes.

        A block is complete when every channel that is present has reached its end, or is more than
        MAX_WAIT_S behind the clock. With no channel at all time goes on, MAX_WAIT_S behind.
        """
        deadline = int((now_s - self._start_s - MAX_WAIT_S) * SAMPLE_RATE_HZ)
        ends = [
            c.placed for c in self._channels.values() if c.present and not c.warming and c.placed > deadline
        ]
        ready = min(ends, default=deadline)
        blocks: list[Block] = []
        while self._taken + TICK_SAMPLES <= ready:
            blocks += self._block(self._taken, self._taken + TICK_SAMPLES)
            self._taken += TICK_SAMPLES
        return blocks

    def _block(self, start: int, end: int) -> list[Block]:
        """One block, cut where a channel comes or goes."""
        agent, agent_there = self._channels[Speaker.AGENT].take(start, end)
        caller, caller_there = self._channels[Speaker.CALLER].take(start, end)
        states = list(zip(agent_there, caller_there, strict=True))
        blocks = []
        first = 0
        for hop in range(1, len(states) + 1):
            if hop < len(states) and states[hop] == states[first]:
                continue
            span = slice(first * HOP_SAMPLES, hop * HOP_SAMPLES)
            has_agent, has_caller = states[first]
            blocks.append(
                Block(
                    start + span.start,
                    span.stop - span.start,
                    agent[span] if has_agent else None,
                    caller[span] if has_caller else None,
                )
            )
            first = hop
        return blocks


def slipped(samples: FloatArray, slip: int) -> FloatArray:
    """The same sound with one sample more (+1) or fewer (-1), made up over its last 10 ms; 0 is as it was.

    First and last sample stay, so neither neighbour sees a seam. Too short a stretch for it (under 20
    samples) is drawn over its whole length.
    """
    if slip == 0 or len(samples) < 3:
        return samples
    n = min(HOP_SAMPLES, len(samples))
    places = np.linspace(0.0, n - 1.0, n + slip)
    drawn = np.interp(places, np.arange(n), samples[-n:]).astype(np.float32)
    return np.concatenate([samples[:-n], drawn])
