"""The clipped share of the agent's speech. Clipped speech can't serve as a baseline.

Clipping limits the level and adds high frequencies, so level and effort are both wrong, and more so the louder
the voice. As in the engine, a hop is clipped where one of its samples is at full scale.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from coach.coaching.measurability import CLIPPED_SHARE
from coach.dsp.voice_measures import CLIPPED_AT
from coach.model.events import Event, SpeechEnded
from coach.model.sound import HOP_S, HOP_SAMPLES, Block, FloatArray, Speaker
from coach.model.spans import Span


class Clipping:
    """A counter of clipped hops. It is fed the blocks, contiguous from sample 0, and the engine's events."""

    def __init__(self) -> None:
        self._clipped = bytearray()
        self._rest: FloatArray = np.empty(0, np.float32)
        self._speech: list[Span] = []

    def feed(self, block: Block, events: Iterable[Event]) -> None:
        """Take in the next block and its events. Where the agent's channel is absent nothing is clipped."""
        samples = np.zeros(block.n_samples, np.float32) if block.agent is None else block.agent
        samples = np.concatenate([self._rest, samples])
        whole = len(samples) // HOP_SAMPLES * HOP_SAMPLES
        loudest = np.abs(samples[:whole]).reshape(-1, HOP_SAMPLES).max(axis=1)
        self._clipped += (loudest >= CLIPPED_AT).tobytes()
        self._rest = samples[whole:]
        self.hear(events)

    def hear(self, events: Iterable[Event]) -> None:
        """Take in events without sound, such as those of the end of the call."""
        self._speech += [
            event.span for event in events if isinstance(event, SpeechEnded) and event.speaker is Speaker.AGENT
        ]

    def share(self, start_s: float = 0.0, end_s: float = float("inf")) -> float:
        """Return the share of clipped hops in the agent's speech of a stretch, 0 to 1; 0 without speech."""
        hops = clipped = 0
        for span in self._speech:
            first = round(max(span.start_s, start_s) / HOP_S)
            last = min(round(min(span.end_s, end_s) / HOP_S), len(self._clipped))
            if first < last:
                hops += last - first
                clipped += self._clipped.count(1, first, last)
        return clipped / hops if hops else 0.0

    def too_much(self, start_s: float = 0.0, end_s: float = float("inf")) -> bool:
        """Whether so much is clipped that level and effort can't be trusted."""
        return self.share(start_s, end_s) > CLIPPED_SHARE
