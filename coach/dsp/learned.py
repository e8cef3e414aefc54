"""The learned rule for speech and voicing: a small recurrent network, as plain numbers beside this module.

A layer that sees two ticks of features, a gated recurrent unit (Cho et al. 2014) that remembers what the room
and the voice have been like, and a layer that says, of every hop, how likely it is speech and how likely it is
voiced, and whether somebody speaks at the very end of the tick. Memory is what tells speech from noise as loud
as itself: RNNoise (Valin 2018) shows the same at six times the size.

tests/benchmarks/training makes speech.npz and says from what.
"""

from __future__ import annotations

from importlib import resources
from typing import NamedTuple

import numpy as np

from coach.dsp.voice_features import HOPS_PER_TICK
from coach.model.sound import FloatArray

# The rule speaks of hops this much earlier than its newest frame: what comes next tells a word's end from a
# pause, and F0, whose path is decided as late, asks it for voicing.
LOOK_AHEAD_HOPS = 3
OUTPUTS = 2 * HOPS_PER_TICK + 1
_ONE, _HALF = np.float32(1.0), np.float32(0.5)


class Said(NamedTuple):
    """Log odds, of `LOOK_AHEAD_HOPS` before but for `now`."""

    speech: FloatArray
    """(ticks, rows, HOPS_PER_TICK)."""
    voiced: FloatArray
    """(ticks, rows, HOPS_PER_TICK)."""
    now: FloatArray
    """(ticks, rows): somebody speaks in the newest 10 ms."""


class LearnedRule:
    """Rows are channels, each with a memory of its own."""

    def __init__(self, rows: int) -> None:
        with resources.files("coach.dsp").joinpath("speech.npz").open("rb") as file:
            numbers = {name: values.astype(np.float32) for name, values in np.load(file).items()}
        self._first, self._first_bias = numbers["first"], numbers["first_bias"]
        self._gates, self._gates_bias = numbers["gates"], numbers["gates_bias"]
        self._again, self._again_bias = numbers["again"], numbers["again_bias"]
        self._out_seen, self._out_kept = numbers["out_seen"], numbers["out_kept"]
        self._out_bias = numbers["out_bias"]
        self._units = len(self._again)
        self._memory: FloatArray = np.zeros((rows, self._units), np.float32)

    def feed(self, inputs: FloatArray) -> Said:
        """(ticks, rows, INPUTS), as `voice_features.VoiceFeatures` gives them.

        Products have the same shape for every tick: the same bits however many ticks come at once.
        """
        seen = np.maximum(np.matmul(inputs, self._first) + self._first_bias, np.float32(0.0))
        gates = np.matmul(seen, self._gates) + self._gates_bias
        memories: FloatArray = np.empty((*inputs.shape[:2], self._units), np.float32)
        memory, units = self._memory, self._units
        for tick, of_tick in enumerate(gates):
            again = np.matmul(memory, self._again)
            # The logistic function by way of tanh: half the steps, and no overflow. Its half is in the numbers.
            opened = np.tanh(of_tick[:, : 2 * units] + again[:, : 2 * units])
            opened *= _HALF
            opened += _HALF
            again = again[:, 2 * units :]
            again += self._again_bias
            again *= opened[:, :units]
            again += of_tick[:, 2 * units :]
            new = np.tanh(again, out=again)
            memory = new + opened[:, units:] * (memory - new)
            memories[tick] = memory
        self._memory = memory
        said = np.matmul(seen, self._out_seen) + np.matmul(memories, self._out_kept) + self._out_bias
        return Said(said[..., :HOPS_PER_TICK], said[..., HOPS_PER_TICK:-1], said[..., -1])
