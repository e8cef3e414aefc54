"""A player for tests of the stage: what it was given is heard when the test says so."""

from __future__ import annotations

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray


class StillPlayer:
    """Hears nothing by itself: `hear` moves on."""

    def __init__(self) -> None:
        self.silent = False
        self.closed = False
        self.given: list[FloatArray] = []
        self.position_s = 0.0
        self.stops = 0

    @property
    def given_s(self) -> float:
        return sum(len(one) for one in self.given) / SAMPLE_RATE_HZ

    def hear(self, seconds: float) -> None:
        """Let so much of what was given be heard."""
        self.position_s = min(self.given_s, self.position_s + seconds)

    def play(self, samples: FloatArray) -> None:
        self.given.append(samples)

    def stop(self) -> None:
        self.given, self.position_s = [], 0.0
        self.stops += 1

    def close(self) -> None:
        self.closed = True
