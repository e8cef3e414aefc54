"""How much of the agent's speech was clipped: a baseline learned from clipped speech is none.

At full scale the level is cut and the distortion is bright, so level and effort are both bent, by as much as
the voice was too loud. By the same measure as the engine's: a hop is clipped where one of its samples is at
full scale.
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
    """Feed it the blocks and what the engine said of them, contiguous from sample 0."""

    def __init__(self) -> None:
        self._clipped = bytearray()
        self._rest: FloatArray = np.empty(0, np.float32)
        self._speech: list[Span] = []

    def feed(self, block: Block, events: Iterable[Event]) -> None:
        """The next sound. Where the agent's channel is absent nothing is clipped."""
        samples = np.zeros(block.n_samples, np.float32) if block.agent is None else block.agent
        samples = np.concatenate([self._rest, samples])
        whole = len(samples) // HOP_SAMPLES * HOP_SAMPLES
        loudest = np.abs(samples[:whole]).reshape(-1, HOP_SAMPLES).max(axis=1)
        self._clipped += (loudest >= CLIPPED_AT).tobytes()
        self._rest = samples[whole:]
        self.hear(events)

    def hear(self, events: Iterable[Event]) -> None:
        """What the engine said beside that, at the end."""
        self._speech += [
            event.span for event in events if isinstance(event, SpeechEnded) and event.speaker is Speaker.AGENT
        ]

    def share(self, start_s: float = 0.0, end_s: float = float("inf")) -> float:
        """The share of clipped hops in the agent's speech of a stretch, 0 to 1; 0 where they said nothing."""
        hops = clipped = 0
        for span in self._speech:
            first = round(max(span.start_s, start_s) / HOP_S)
            last = min(round(min(span.end_s, end_s) / HOP_S), len(self._clipped))
            if first < last:
                hops += last - first
                clipped += self._clipped.count(1, first, last)
        return clipped / hops if hops else 0.0

    def too_much(self, start_s: float = 0.0, end_s: float = float("inf")) -> bool:
        """Is it more than level and effort may be believed with?"""
        return self.share(start_s, end_s) > CLIPPED_SHARE
