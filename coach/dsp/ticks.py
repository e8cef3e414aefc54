"""Blocks of any length to whole ticks of both channels, so that any split of a sound is the same sound."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from coach.dsp.channels import AGENT, CALLER, ROWS
from coach.model.sound import SAMPLE_RATE_HZ, TICK_S, TICK_SAMPLES, Block, FloatArray

Ticked = tuple[FloatArray, npt.NDArray[np.bool_]]
"""Samples (2, ticks * TICK_SAMPLES), and where each channel is there (2, ticks)."""


class Ticks:
    """Feed blocks in order; get the whole ticks among what was fed so far."""

    latency_s = TICK_S
    """Sound waits for the end of its tick."""

    def __init__(self, least_ticks: int = 1) -> None:
        """Nothing is given before there are `least_ticks` of it."""
        self._least_ticks = least_ticks
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._waiting: list[Block] = []
        self._next_sample = 0

    @property
    def end_s(self) -> float:
        """The end of what was fed."""
        return self._next_sample / SAMPLE_RATE_HZ

    def feed(self, block: Block) -> Ticked | None:
        """None while there are too few whole ticks. Raises ValueError if the block doesn't follow the last."""
        if block.start_sample != self._next_sample:
            raise ValueError(f"block starts at {block.start_sample}, expected {self._next_sample}")
        self._next_sample += block.n_samples
        self._waiting.append(block)
        ticks = self._waiting_samples() // TICK_SAMPLES
        return self._take(ticks) if ticks >= self._least_ticks else None

    def fill_up(self) -> Ticked | None:
        """The last part of a tick, with silence after it; None if there is none."""
        waiting = self._waiting_samples()
        if not waiting:
            return None
        here, rest = self._waiting[-1], TICK_SAMPLES - waiting
        silence: FloatArray = np.zeros(rest, np.float32)
        agent = None if here.agent is None else silence
        caller = None if here.caller is None else silence
        return self.feed(Block(self._next_sample, rest, agent, caller))

    def _waiting_samples(self) -> int:
        return sum(one.n_samples for one in self._waiting)

    def _take(self, ticks: int) -> Ticked:
        n = ticks * TICK_SAMPLES
        samples: FloatArray = np.zeros((ROWS, n), np.float32)
        missing: npt.NDArray[np.bool_] | None = None  # as a rule nothing is
        at = 0
        while at < n:
            block = self._waiting.pop(0)
            take = min(block.n_samples, n - at)
            for row, channel in ((AGENT, block.agent), (CALLER, block.caller)):
                if channel is None:
                    if missing is None:
                        missing = np.zeros((ROWS, n), np.bool_)
                    missing[row, at : at + take] = True
                else:
                    samples[row, at : at + take] = channel[:take]
            if take < block.n_samples:
                rest = Block(
                    block.start_sample + take,
                    block.n_samples - take,
                    None if block.agent is None else block.agent[take:],
                    None if block.caller is None else block.caller[take:],
                )
                self._waiting.insert(0, rest)
            at += take
        if missing is None:
            return samples, np.ones((ROWS, ticks), np.bool_)
        present = np.logical_not(missing.reshape(ROWS, ticks, TICK_SAMPLES).any(axis=2))
        return samples, np.asarray(present, np.bool_)
