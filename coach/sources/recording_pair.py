"""Two recordings of one call, each of one channel, as one: the first the agent's, the second the caller's."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path

import numpy as np

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.sources.recording import READ_S, Recording


class RecordingPair:
    """Both files, opened and checked, from their beginnings on. The shorter one goes on in silence.

    Raises EnvironmentProblem where either can't be read (see `Recording`) or has more than one channel.
    """

    def __init__(self, agent: Path, caller: Path) -> None:
        self._agent = Recording(agent)
        try:
            self._caller = Recording(caller)
        except EnvironmentProblem:
            self._agent.close()
            raise
        for one in (self._agent, self._caller):
            if one.file_channels != 1:
                self.close()
                raise EnvironmentProblem(
                    "recording.too_many_channels", path=one.path, channels=one.file_channels
                )
        self.channels = (Speaker.AGENT, Speaker.CALLER)
        self.duration_s = max(self._agent.duration_s, self._caller.duration_s)

    @property
    def problem(self) -> Problem | None:
        """What is missing of either."""
        return self._agent.problem or self._caller.problem

    def blocks(self) -> Iterator[Block]:
        """Both at 16 kHz. Raises EnvironmentProblem where nothing of one can be read."""
        size, start = READ_S * SAMPLE_RATE_HZ, 0
        for one, other in zip_longest(self._agent.blocks(size), self._caller.blocks(size)):
            agent = None if one is None else one.agent
            caller = None if other is None else other.agent
            n = max(0 if sound is None else len(sound) for sound in (agent, caller))
            yield Block(start, n, _filled(agent, n), _filled(caller, n))
            start += n

    def close(self) -> None:
        """End the children that decode them."""
        self._agent.close()
        self._caller.close()


def _filled(sound: FloatArray | None, samples: int) -> FloatArray:
    whole: FloatArray = np.zeros(samples, np.float32)
    if sound is not None:
        whole[: len(sound)] = sound
    return whole
