"""The speech model: a small recurrent network for speech and voicing, as plain numbers beside this module.

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

from coach.dsp.voice_features import INPUTS
from coach.model.sound import HOP_S, HOPS_PER_TICK, FloatArray

# The model speaks of hops this much earlier than its newest frame: what comes next tells a word's end from a
# pause, and F0, whose path is decided as late, asks it for voicing.
LOOK_AHEAD_HOPS = 3
OUTPUTS = 2 * HOPS_PER_TICK + 1
# A product's last bits depend on its shape, so ticks are multiplied by as many at once, live too: four cost a
# third of one by one (own measurement).
TICKS_AT_ONCE = 4
# What is remembered before the first tick: a moment in which nothing was heard. With nothing to remember, some
# recordings that begin in the middle of a word are taken for noise to their end; with half a second of quiet,
# babble and music that a recording begins with are taken for a voice (own measurement, both halves).
QUIET_TICKS = 2
_ZERO, _ONE = np.float32(0.0), np.float32(1.0)


class SpeechScores(NamedTuple):
    """Log odds, of `LOOK_AHEAD_HOPS` before but for `now`."""

    speech: FloatArray
    """(ticks, rows, HOPS_PER_TICK)."""
    voiced: FloatArray
    """(ticks, rows, HOPS_PER_TICK)."""
    now: FloatArray
    """(ticks, rows): somebody speaks in the newest 10 ms."""


class SpeechModel:
    """Rows are channels, each with a memory of its own."""

    latency_s = LOOK_AHEAD_HOPS * HOP_S

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
        self._rows = rows
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._memory: FloatArray = np.zeros((self._rows, self._units), np.float32)
        self.feed(np.zeros((QUIET_TICKS, self._rows, INPUTS), np.float32))

    def feed(self, inputs: FloatArray) -> SpeechScores:
        """(ticks, rows, INPUTS), as `voice_features.VoiceFeatures` gives them.

        Products have the same shape however many ticks come at once, and so the same bits.
        """
        ticks = len(inputs)
        seen = np.maximum(_product(_whole_blocks(inputs), self._first) + self._first_bias, _ZERO)
        memories = self._remember(_product(seen, self._gates) + self._gates_bias, ticks)
        joined = _product(seen, self._joined_seen)
        joined += _product(memories, self._joined_kept)
        joined += self._joined_bias
        scores = (_product(np.maximum(joined, _ZERO, out=joined), self._out) + self._out_bias)[:ticks]
        return SpeechScores(scores[..., :HOPS_PER_TICK], scores[..., HOPS_PER_TICK:-1], scores[..., -1])

    def _remember(self, gates: FloatArray, ticks: int) -> FloatArray:
        """The memory after each of the first `ticks`; zero after those that only fill a block."""
        memories: FloatArray = np.zeros((*gates.shape[:2], self._units), np.float32)
        memory, split = self._memory, 2 * self._units
        again: FloatArray = np.empty_like(gates[0])
        again_gates, again_new = again[:, :split], again[:, split:]
        reset, update = again_gates[:, : self._units], again_gates[:, self._units :]
        of_gates, of_new = gates[:ticks, :, :split], gates[:ticks, :, split:]
        add, divide, exp = np.add, np.divide, np.exp
        with np.errstate(over="ignore"):  # a gate that is shut: something divided by infinity
            for of_gate, of_memory, new in zip(of_gates, of_new, memories, strict=False):
                memory.dot(self._again, again)
                # What a gate lets through of x is x times the logistic function of the gate: x over
                # 1 + exp(-gate). The numbers give the negative.
                add(exp(add(again_gates, of_gate, again_gates), again_gates), _ONE, again_gates)
                divide(add(again_new, self._again_bias, again_new), reset, again_new)
                np.tanh(add(again_new, of_memory, again_new), again_new)
                divide(np.subtract(memory, again_new, new), update, new)
                memory = add(new, again_new, new)
        self._memory = memory.copy()
        return memories


def _whole_blocks(values: FloatArray) -> FloatArray:
    """(ticks, rows, n), silence added up to whole blocks."""
    ticks, rows, n = values.shape
    whole: FloatArray = np.zeros((-(-ticks // TICKS_AT_ONCE) * TICKS_AT_ONCE, rows, n), np.float32)
    whole[:ticks] = values
    return whole


def _product(values: FloatArray, weights: FloatArray) -> FloatArray:
    """(whole blocks of ticks, rows, n) times (n, m), a block at a time."""
    ticks, rows, n = values.shape
    blocks = values.reshape(ticks // TICKS_AT_ONCE, TICKS_AT_ONCE * rows, n)
    product: FloatArray = np.matmul(blocks, weights).reshape(ticks, rows, weights.shape[1])
    return product
