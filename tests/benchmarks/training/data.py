"""Sessions run through the real features: what the rule sees at every tick, and what it should answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coach.dsp.channels import ROWS, ChannelMeasures
from coach.dsp.frames import frame_times_s
from coach.dsp.spectrum import BandSpectrum
from coach.dsp.speech_model import LOOK_AHEAD_HOPS, OUTPUTS, SpeechModel, SpeechScores
from coach.model.sound import HOPS_PER_TICK, TICK_SAMPLES, FloatArray
from tests.benchmarks.training.sessions import Session


class _Listener(SpeechModel):
    """A stand-in for the rule that keeps its inputs."""

    def __init__(self) -> None:
        self.inputs: FloatArray = np.empty(0, np.float32)

    def feed(self, inputs: FloatArray) -> SpeechScores:
        self.inputs = inputs.copy()
        silent: FloatArray = np.zeros((*inputs.shape[:2], HOPS_PER_TICK), np.float32)
        return SpeechScores(silent, silent, silent[..., 0])


@dataclass(frozen=True, slots=True, eq=False)
class Seen:
    """One session: inputs (ticks, INPUTS), and truth (ticks, OUTPUTS) in the order of the rule's outputs."""

    inputs: FloatArray
    truth: FloatArray


def seen(sessions: tuple[Session, Session]) -> list[Seen]:
    """Run two sessions, one in each channel."""
    ticks = len(sessions[0].sound) // TICK_SAMPLES
    sound = np.stack([one.sound[: ticks * TICK_SAMPLES] for one in sessions])
    listener = _Listener()
    ChannelMeasures(listener).feed(sound, np.ones((ROWS, ticks), np.bool_), BandSpectrum(ROWS).feed(sound))
    centres_s = frame_times_s(-LOOK_AHEAD_HOPS, ticks * HOPS_PER_TICK)
    at = np.clip((centres_s * 100).astype(int), 0, ticks * HOPS_PER_TICK - 1)
    found = []
    for row, one in enumerate(sessions):
        truth: FloatArray = np.empty((ticks, OUTPUTS), np.float32)
        truth[:, :HOPS_PER_TICK] = one.speech[at].reshape(ticks, HOPS_PER_TICK)
        truth[:, HOPS_PER_TICK:-1] = one.voiced[at].reshape(ticks, HOPS_PER_TICK)
        truth[:, -1] = one.speech[: ticks * HOPS_PER_TICK].reshape(ticks, HOPS_PER_TICK)[:, -1]
        found.append(Seen(listener.inputs[:, row], truth))
    return found
