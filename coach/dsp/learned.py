"""The learned rule for speech and voicing: a small recurrent network, as plain numbers beside this module.

A layer that sees two ticks of features, a gated recurrent unit (Cho et al. 2014) that remembers what the room
and the voice have been like, and two that join both and say, of every hop, how likely it is speech and how
likely it is voiced, and whether somebody speaks at the very end of the tick. Memory is what tells speech from
noise as loud as itself, as in RNNoise (Valin 2018).

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
_ZERO, _ONE, _HALF = np.float32(0.0), np.float32(1.0), np.float32(0.5)


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
        self._joined_seen, self._joined_kept = numbers["joined_seen"], numbers["joined_kept"]
        self._joined_bias = numbers["joined_bias"]
        self._out, self._out_bias = numbers["out"], numbers["out_bias"]
        self._units = len(self._again)
        self._memory: FloatArray = np.zeros((rows, self._units), np.float32)

    def feed(self, inputs: FloatArray) -> Said:
        """(ticks, rows, INPUTS), as `voice_features.VoiceFeatures` gives them.

        Products have the same shape for every tick: the same bits however many ticks come at once.
        """
        seen = np.maximum(np.matmul(inputs, self._first) + self._first_bias, _ZERO)
        gates = np.matmul(seen, self._gates) + self._gates_bias
        memories: FloatArray = np.empty((*inputs.shape[:2], self._units), np.float32)
        memory, split = self._memory, 2 * self._units
        again: FloatArray = np.empty_like(gates[0])
        again_gates, again_new = again[:, :split], again[:, split:]
        opened: FloatArray = np.empty_like(again_gates)
        reset, update = opened[:, : self._units], opened[:, self._units :]
        for of_gates, of_new, new in zip(gates[..., :split], gates[..., split:], memories, strict=True):
            np.matmul(memory, self._again, out=again)
            # The logistic function by way of tanh: no overflow. Half its argument is in the numbers.
            np.tanh(np.add(of_gates, again_gates, out=opened), out=opened)
            np.multiply(np.add(opened, _ONE, out=opened), _HALF, out=opened)
            np.multiply(np.add(again_new, self._again_bias, out=again_new), reset, out=again_new)
            np.tanh(np.add(again_new, of_new, out=again_new), out=again_new)
            np.subtract(memory, again_new, out=new)
            memory = np.add(np.multiply(new, update, out=new), again_new, out=new)
        self._memory = memory.copy()
        joined = np.matmul(seen, self._joined_seen)
        joined += np.matmul(memories, self._joined_kept)
        joined += self._joined_bias
        said = np.matmul(np.maximum(joined, _ZERO, out=joined), self._out) + self._out_bias
        return Said(said[..., :HOPS_PER_TICK], said[..., HOPS_PER_TICK:-1], said[..., -1])
