"""A small learned rule: a perceptron with one hidden layer, as plain numbers beside this module.

tests/benchmarks/train_voice_activity.py and train_voicing.py make the numbers and say from what.
"""

from __future__ import annotations

from importlib import resources

import numpy as np

from coach.model.sound import FloatArray


class LearnedRule:
    """Log odds of every hop, from `voice_activity.VoiceFeatures`."""

    def __init__(self, name: str) -> None:
        with resources.files("coach.dsp").joinpath(f"{name}.npz").open("rb") as file:
            numbers = np.load(file)
            self._hidden: FloatArray = numbers["hidden"].astype(np.float32)
            self._hidden_bias: FloatArray = numbers["hidden_bias"].astype(np.float32)
            self._out: FloatArray = numbers["out"].astype(np.float32)
            self._out_bias = np.float32(numbers["out_bias"])

    def feed(self, inputs: FloatArray) -> FloatArray:
        """(ticks, hops, INPUTS) -> (ticks, hops).

        One product of the same shape for every tick: the same bits however many ticks come at once.
        """
        hidden = np.maximum(np.matmul(inputs, self._hidden) + self._hidden_bias, np.float32(0.0))
        score: FloatArray = (hidden * self._out).sum(axis=-1) + self._out_bias
        return score
