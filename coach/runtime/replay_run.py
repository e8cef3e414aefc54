"""A recording on its way through the engine, in real time with its sound, or as fast as it goes."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Protocol

import numpy as np

from coach.model.problems import Problem
from coach.model.sound import TICK_SAMPLES, Block, FloatArray
from coach.sources.recording import Recording

# The output holds back some 0.17 s (0.1 s gathered, its own 0.06 s, a fragment): sound is handed over this much
# before the engine hears it, so that cues fall with what people hear.
SOUND_AHEAD_S = 0.2
# How much goes at once when nobody listens: commands are looked at in between.
FAST_BLOCKS = 50


class Sound(Protocol):
    """Where a replay is heard; sources.playback.Player is the real one."""

    @property
    def silent(self) -> bool: ...

    def play(self, samples: FloatArray) -> None: ...

    def close(self) -> None: ...


class ReplayRun:
    """Says which blocks are due. Opening and reading raise EnvironmentProblem where the file won't do."""

    def __init__(self, path: Path, sound: Sound | None, *, fast: bool, start_s: float) -> None:
        recording = Recording(path)
        self.title = recording.title
        self.duration_s = recording.duration_s
        self.finished = False
        self._recording = recording
        self._blocks: Iterator[Block] = recording.blocks(TICK_SAMPLES)
        self._sound = sound
        self._fast = fast
        self._start_s = start_s + (SOUND_AHEAD_S if sound is not None else 0.0)
        self._waiting: deque[Block] = deque()
        self._read_all = False

    @property
    def silent(self) -> bool:
        """Was it to be heard, and can't be?"""
        return self._sound is not None and self._sound.silent

    @property
    def problem(self) -> Problem | None:
        """Once `finished`: what is missing of the recording."""
        return self._recording.problem

    @property
    def pauses(self) -> bool:
        """Is there time to wait between blocks?"""
        return not self._fast

    def due(self, now_s: float) -> list[Block]:
        """The blocks to hear by now, in order; sets `finished` with the last one."""
        if self._fast:
            due = [block for _ in range(FAST_BLOCKS) if (block := self._next()) is not None]
            self.finished = self._read_all
            return due
        until_s = now_s - self._start_s
        self._read_until(until_s + SOUND_AHEAD_S)
        due = []
        while self._waiting and self._waiting[0].end_s <= until_s:
            due.append(self._waiting.popleft())
        self.finished = self._read_all and not self._waiting
        return due

    def close(self) -> None:
        self._recording.close()
        if self._sound is not None:
            self._sound.close()

    def _read_until(self, until_s: float) -> None:
        while not self._read_all and (not self._waiting or self._waiting[-1].end_s < until_s):
            block = self._next()
            if block is None:
                return
            self._waiting.append(block)
            if self._sound is not None:
                self._sound.play(both_voices(block))

    def _next(self) -> Block | None:
        block = next(self._blocks, None)
        self._read_all = block is None
        return block


def both_voices(block: Block) -> FloatArray:
    """Both channels as one, for a loudspeaker: their sum, which the player clips; silence where none is."""
    out = np.zeros(block.n_samples, np.float32)
    for channel in (block.agent, block.caller):
        if channel is not None:
            out += channel
    return out
