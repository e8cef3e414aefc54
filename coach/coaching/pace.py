"""Pace: articulation rate in syllables per second of speech, over the last seconds of speech.

Speech time, not clock time: pauses are left out, as articulation rate is defined (Goldman-Eisler 1968).
"""

from __future__ import annotations

from collections import deque

from coach.model.sound import HOP_S

# Own choice: two or three phrases make a pace, and on less than 5 s one long word would.
WINDOW_S = 8.0
LEAST_S = 5.0
# What shows that a fast stretch is over: slowing down is seen in 2.4 s of speech at the most, where the whole
# window takes 2 to 7 (own measurement: eleven voices compressed by 1.4 for 20 s each). A shorter one ends fast
# stretches before their time, a longer one is late.
NOW_S = 2.2


class PaceWindow:
    """Counts nuclei along the agent's own speech time."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._speech_s = 0.0
        self._nuclei_s: deque[float] = deque()  # along the speech
        self._times_s: deque[float] = deque()  # of the same, in the call

    def add_speech(self, hops: int) -> None:
        self._speech_s += hops * HOP_S

    def add_nucleus(self, time_s: float) -> None:
        """The next nucleus, and when in the call it was."""
        self._nuclei_s.append(self._speech_s)
        self._times_s.append(time_s)

    def rate_syll_per_s(self) -> float | None:
        """None before LEAST_S of speech."""
        if self._speech_s < LEAST_S:
            return None
        start_s = max(0.0, self._speech_s - WINDOW_S)
        while self._nuclei_s and self._nuclei_s[0] < start_s:
            self._nuclei_s.popleft()
            self._times_s.popleft()
        return len(self._nuclei_s) / (self._speech_s - start_s)

    def now_syll_per_s(self) -> float | None:
        """The pace of the last NOW_S of speech; None before LEAST_S of it."""
        if self._speech_s < LEAST_S:
            return None
        start_s = self._speech_s - NOW_S
        return sum(nucleus_s >= start_s for nucleus_s in self._nuclei_s) / NOW_S

    def faster_since_s(self, rate_syll_per_s: float) -> float | None:
        """When in the call the nuclei of the window began to come faster than this; None where none do.

        The change point of a cumulative sum (Page 1954): where the count is furthest behind the rate.
        """
        behind = [rate_syll_per_s * at_s - count for count, at_s in enumerate(self._nuclei_s)]
        return self._times_s[behind.index(max(behind))] if behind else None
