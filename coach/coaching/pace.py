"""Pace: articulation rate in syllables per second of speech, over the last seconds of speech.

Speech time, not clock time: pauses are left out, as articulation rate is defined (Goldman-Eisler 1968).
"""

from __future__ import annotations

from collections import deque

from coach.model.sound import HOP_S

# Own choice: two or three phrases make a pace, and on less than 5 s one long word would.
WINDOW_S = 8.0
LEAST_S = 5.0


class PaceWindow:
    """Counts nuclei along the agent's own speech time."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._speech_s = 0.0
        self._nuclei_s: deque[float] = deque()

    def add_speech(self, hops: int) -> None:
        self._speech_s += hops * HOP_S

    def add_nucleus(self) -> None:
        self._nuclei_s.append(self._speech_s)

    def rate_syll_per_s(self) -> float | None:
        """None before LEAST_S of speech."""
        if self._speech_s < LEAST_S:
            return None
        start_s = max(0.0, self._speech_s - WINDOW_S)
        while self._nuclei_s and self._nuclei_s[0] < start_s:
            self._nuclei_s.popleft()
        return len(self._nuclei_s) / (self._speech_s - start_s)
