"""The learned rule during training: the same arithmetic as `coach.dsp.speech_model`, in PyTorch.

Dropout and noise on the inputs keep the net from learning the few voices by heart. Some sessions are kept apart
and judged after every epoch. It runs in one thread, because the products are small, and two threads take ten
times as long.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from coach.dsp.speech_model import OUTPUTS
from coach.dsp.voice_features import INPUTS
from coach.model.sound import HOPS_PER_TICK, FloatArray

SEEN, UNITS, JOINED, VOICING = 96, 64, 48, 64
VOICING_EPOCHS = 8
DROPOUT = 0.2
INPUT_NOISE = 0.15
BATCH = 32
LEARNING_RATE, GOING_ON_RATE = 3e-3, 1.5e-3
GOING_ON_EPOCHS = 3
WEIGHT_DECAY = 1e-2
LONGEST_GRADIENT = 1.0
# The weights are a running mean over some hundred steps, because those of a single step depend on its last
# batch.
AVERAGE_KEEPS = 0.99
# The weights in the loss of speech, voicing, and whether somebody speaks now.
WEIGHTS = (1.0, 0.7, 0.4)


class Net(nn.Module):
    """(sessions, ticks, INPUTS) -> log odds (sessions, ticks, OUTPUTS)."""

    def __init__(self, mean: Tensor, spread: Tensor) -> None:
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("spread", spread)
        self.first = nn.Linear(INPUTS, SEEN)
        self.memory = nn.GRU(SEEN, UNITS, batch_first=True)
        self.speech, self.voicing = _head(JOINED, OUTPUTS - HOPS_PER_TICK), _head(VOICING, HOPS_PER_TICK)
        self.dropout = nn.Dropout(DROPOUT)

    def forward(self, inputs: Tensor) -> Tensor:
        x = (inputs - self.mean) / self.spread
        if self.training:
            x = x + INPUT_NOISE * torch.randn_like(x)
        seen = self.dropout(torch.relu(self.first(x)))
        kept, _ = self.memory(seen)
        both = torch.cat([seen, self.dropout(kept)], dim=-1)
        speech = self.speech(both)
        said = [speech[..., :HOPS_PER_TICK], self.voicing(both), speech[..., HOPS_PER_TICK:]]
        return torch.cat(said, dim=-1)

    def say(self, inputs: FloatArray) -> FloatArray:
        """(sessions, ticks, INPUTS) -> log odds (sessions, ticks, OUTPUTS)."""
        with torch.no_grad():
            said: FloatArray = self(torch.from_numpy(inputs)).numpy()
        return said

    def numbers(self) -> dict[str, FloatArray]:
        """Return the weights as `coach.dsp.speech_model` reads them.

        Normalisation is folded in. Gates are in the order reset, update, new. The first two are negated,
        because the logistic function takes the exponential of the negative.
        """
        spread, mean = self.spread.numpy(), self.mean.numpy()
        with torch.no_grad():
            first = (self.first.weight.numpy() / spread).T
            sign = np.repeat(np.array([-1.0, 1.0], np.float32), [2 * UNITS, UNITS])
            bias_in, bias_again = self.memory.bias_ih_l0.numpy(), self.memory.bias_hh_l0.numpy()
            opening = np.concatenate([bias_again[: 2 * UNITS], np.zeros(UNITS, np.float32)])
            rounded = first.astype(np.float16)
            return {
                "first": rounded,
                "first_bias": self.first.bias.numpy() - mean @ rounded.astype(np.float32),
                "gates": (self.memory.weight_ih_l0.numpy().T * sign).astype(np.float16),
                "gates_bias": (bias_in + opening) * sign,
                "again": (self.memory.weight_hh_l0.numpy().T * sign).astype(np.float16),
                "again_bias": bias_again[2 * UNITS :].copy(),
                **_side_by_side(self.speech, self.voicing),
            }


def net_of(numbers: Mapping[str, FloatArray], inputs: Any) -> Net:
    """Make the net that has these numbers, as `Net.numbers` gives them, to go on from; `inputs` say how its
    inputs spread."""
    mean, spread = _spread_of(inputs)
    found = Net(mean, spread)
    of = {name: torch.from_numpy(values.astype(np.float32)) for name, values in numbers.items()}
    sign = torch.tensor([-1.0, 1.0]).repeat_interleave(torch.tensor([2 * UNITS, UNITS]))
    opening = torch.cat([torch.zeros(2 * UNITS), of["again_bias"]])
    state = {
        "first.weight": of["first"].T * spread,
        "first.bias": of["first_bias"] + mean @ of["first"],
        "memory.weight_ih_l0": (of["gates"] * sign).T,
        "memory.weight_hh_l0": (of["again"] * sign).T,
        "memory.bias_ih_l0": of["gates_bias"] * sign,
        "memory.bias_hh_l0": opening,
    }
    of_voicing = list(range(HOPS_PER_TICK, OUTPUTS - 1))
    of_speech = [*range(HOPS_PER_TICK), OUTPUTS - 1]
    joined = torch.cat([of["joined_seen"], of["joined_kept"]]).T
    for head, units, outputs in (
        ("speech", slice(0, JOINED), of_speech),
        ("voicing", slice(JOINED, None), of_voicing),
    ):
        state[f"{head}.0.weight"], state[f"{head}.0.bias"] = joined[units], of["joined_bias"][units]
        state[f"{head}.2.weight"] = of["out"][units][:, outputs].T
        state[f"{head}.2.bias"] = of["out_bias"][outputs]
    found.load_state_dict(state, strict=False)
    return found.eval()


def _spread_of(inputs: Any) -> tuple[Tensor, Tensor]:
    some = inputs[::7].astype(np.float32)
    return torch.from_numpy(some.mean(axis=(0, 1))), torch.from_numpy(some.std(axis=(0, 1)) + np.float32(0.05))


def _head(units: int, outputs: int) -> nn.Sequential:
    return nn.Sequential(nn.Linear(SEEN + UNITS, units), nn.ReLU(), nn.Linear(units, outputs))


def _side_by_side(speech: nn.Sequential, voicing: nn.Sequential) -> dict[str, FloatArray]:
    """Merge both heads into one: their units in a row, each connected only to its own outputs."""
    (units, outputs), (voicing_units, voicing_outputs) = ((head[0], head[2]) for head in (speech, voicing))
    joined = np.concatenate([units.weight.numpy(), voicing_units.weight.numpy()]).T
    out: FloatArray = np.zeros((JOINED + VOICING, OUTPUTS), np.float32)
    bias: FloatArray = np.zeros(OUTPUTS, np.float32)
    of_voicing = slice(HOPS_PER_TICK, OUTPUTS - 1)
    of_speech = [*range(HOPS_PER_TICK), OUTPUTS - 1]
    out[:JOINED, of_speech], bias[of_speech] = outputs.weight.numpy().T, outputs.bias.numpy()
    out[JOINED:, of_voicing], bias[of_voicing] = voicing_outputs.weight.numpy().T, voicing_outputs.bias.numpy()
    return {
        "joined_seen": joined[:SEEN].astype(np.float16),
        "joined_kept": joined[SEEN:].astype(np.float16),
        "joined_bias": np.concatenate([units.bias.numpy(), voicing_units.bias.numpy()]),
        "out": out.astype(np.float16),
        "out_bias": bias,
    }


def train(inputs: Any, truth: FloatArray, kept_apart: Any, epochs: int, seed: int) -> Net:
    """Train on `inputs` (sessions, ticks, INPUTS) and `truth` (..., OUTPUTS); judge on `kept_apart`."""
    torch.manual_seed(seed)
    net = Net(*_spread_of(inputs))
    return _improve(net, list(net.parameters()), (inputs, truth), kept_apart, epochs, LEARNING_RATE, seed)


def go_on(net: Net, inputs: Any, truth: FloatArray, kept_apart: Any, seed: int) -> Net:
    """Train the whole net further, at a lower rate."""
    shown = inputs, truth
    return _improve(net, list(net.parameters()), shown, kept_apart, GOING_ON_EPOCHS, GOING_ON_RATE, seed)


def mean_of(nets: Sequence[Net]) -> Net:
    """Return the mean of the nets' weights.

    For nets that went on from the same one it is better than each (Wortsman et al. 2022, "Model soups"; own
    measurement: keys, office noise and F0 beside babble, on both halves).
    """
    mean = copy.deepcopy(nets[0])
    states = [net.state_dict() for net in nets]
    mean.load_state_dict({name: torch.stack([one[name] for one in states]).mean(dim=0) for name in states[0]})
    return mean


def train_voicing(net: Net, inputs: Any, truth: FloatArray, kept_apart: Any, seed: int) -> Net:
    """Train only the voicing head further, on speech that no noise masks."""
    which = list(net.voicing.parameters())
    return _improve(net, which, (inputs, truth), kept_apart, VOICING_EPOCHS, LEARNING_RATE, seed)


def _improve(
    net: Net, which: list[nn.Parameter], shown: Any, kept_apart: Any, epochs: int, rate: float, seed: int
) -> Net:
    """Improve the net on `shown`, and judge it on `kept_apart`: each is a pair of inputs and truth."""
    torch.set_num_threads(1)
    inputs, truth = shown
    optimiser = torch.optim.AdamW(which, rate, weight_decay=WEIGHT_DECAY)
    steps = epochs * (len(inputs) // BATCH)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimiser, rate, total_steps=steps)
    averaged = torch.optim.swa_utils.AveragedModel(
        net, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGE_KEEPS)
    )
    rng = np.random.default_rng(seed)
    for epoch in range(epochs):
        net.train()
        order = rng.permutation(len(inputs))
        total = 0.0
        for start in range(0, len(order) - BATCH + 1, BATCH):
            pick = order[start : start + BATCH]
            x, y = torch.from_numpy(inputs[pick].astype(np.float32)), torch.from_numpy(truth[pick])
            loss = _loss(net(x), y)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(which, LONGEST_GRADIENT)
            optimiser.step()
            schedule.step()
            averaged.update_parameters(net)
            total += loss.item()
        judged = _judge(averaged.module, *kept_apart)
        print(f"epoch {epoch + 1}: loss {total / (len(order) // BATCH):.4f}; {judged}", flush=True)
    found: Net = averaged.module.eval()
    return found


def _loss(said: Tensor, truth: Tensor) -> Tensor:
    """Compute the weighted log loss of each output."""
    loss = nn.functional.binary_cross_entropy_with_logits(said, truth, reduction="none")
    speech, voiced, now = WEIGHTS
    return (
        speech * loss[..., :HOPS_PER_TICK].mean()
        + voiced * loss[..., HOPS_PER_TICK:-1].mean()
        + now * loss[..., -1].mean()
    )


def _judge(net: Net, inputs: Any, truth: FloatArray) -> str:
    net.eval()
    said = net.say(inputs.astype(np.float32)) > 0
    true = truth > 0.5
    parts = {"speech": slice(0, HOPS_PER_TICK), "voiced": slice(HOPS_PER_TICK, -1), "now": slice(-1, None)}
    f1 = []
    for name, part in parts.items():
        hits = (said[..., part] & true[..., part]).sum()
        f1.append(f"{name} {2 * hits / (said[..., part].sum() + true[..., part].sum()):.4f}")
    return "kept apart, F1: " + ", ".join(f1)
