"""Before two people begin: one speaks for some seconds, then the other. Can their microphones tell them apart?

Each voice must be louder in its own microphone, and come there sooner. What is measured is kept for the piece:
how much weaker each is in the other's microphone, and how much later it comes there.
"""

from __future__ import annotations

from enum import Enum
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.conversation.crosstalk import BANDS, FRAME, LEAST_POWER, Crosstalk, band_shares
from coach.conversation.gcc_phat import later_by_s
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker

Array: TypeAlias = npt.NDArray[np.float64]

WANTED_S = 3.0
"""So much speech of each: two sentences, in which every band is spoken. Ours."""
PAUSE_S = 0.6
"""The second is waited for until the first was silent for so long."""
OVER_NOISE_DB = 12.0
"""What is louder than the room by so much, in either microphone, is speech: somebody was asked to speak."""
LEAST_APART_DB = 18.0
"""Two who lie less apart in all (9 dB each) are not told apart well enough to say who spoke: at 15 dB in all a
tenth is given to the wrong one. `python -m tests.benchmarks two_microphones`."""
UNSURE_S = 0.0005
"""A microphone between the two, or a step to the side: 17 cm of the sound's way. Ours."""
NOISE_RISES_DB_PER_S = 3.0
_FRAME_S = FRAME / SAMPLE_RATE_HZ


class Verdict(Enum):
    """What the check says. EXCHANGED: each speaks into the other's microphone."""

    APART = "apart"
    EXCHANGED = "exchanged"
    ALIKE = "alike"


class CrosstalkCheck:
    """Feed blocks of both microphones until `done`."""

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made: the agent is to speak first."""
        self._waiting: FloatArray = np.zeros((2, 0), np.float32)
        self._noise_power: Array | None = None
        self._spoken: dict[Speaker, list[FloatArray]] = {speaker: [] for speaker in Speaker}
        self._noise: list[Array] = []
        self._paused_s = PAUSE_S
        self.asked: Speaker | None = Speaker.AGENT

    @property
    def done(self) -> bool:
        """Whether both have spoken."""
        return self.asked is None

    @property
    def speech_s(self) -> float:
        """How much the one who is asked has spoken."""
        return 0.0 if self.asked is None else len(self._spoken[self.asked]) * _FRAME_S

    def feed(self, block: Block) -> None:
        """Take the next stretch. One in which a microphone is absent says nothing."""
        if block.agent is None or block.caller is None:
            return
        self._waiting = np.concatenate((self._waiting, np.stack((block.agent, block.caller))), axis=1)
        while self._waiting.shape[1] >= FRAME and self.asked is not None:
            self._hear(self._waiting[:, :FRAME], self.asked)
            self._waiting = self._waiting[:, FRAME:]

    def _hear(self, frame: FloatArray, asked: Speaker) -> None:
        power = np.mean(frame.astype(np.float64) ** 2, axis=1) + LEAST_POWER
        rises = 10 ** (NOISE_RISES_DB_PER_S * _FRAME_S / 10)
        before = power if self._noise_power is None else self._noise_power
        self._noise_power = np.minimum(power, before * rises)
        if not np.any(power > self._noise_power * 10 ** (OVER_NOISE_DB / 10)):
            self._paused_s += _FRAME_S
            self._noise.append(_in_bands(frame))
            return
        if self._paused_s < PAUSE_S and not self._spoken[asked]:
            self._paused_s = 0.0  # the first still speaks
            return
        self._paused_s = 0.0
        self._spoken[asked].append(frame)
        if len(self._spoken[asked]) * _FRAME_S >= WANTED_S:
            self.asked = Speaker.CALLER if asked is Speaker.AGENT else None

    def crosstalk(self) -> Crosstalk:
        """Return what was measured. Raises ValueError until it is `done`."""
        if not self.done:
            raise ValueError(self.asked)
        noise = np.mean(self._noise, axis=0) if self._noise else np.zeros((2, BANDS))
        apart_db: dict[Speaker, Array] = {}
        later_s: dict[Speaker, float | None] = {}
        for speaker, frames in self._spoken.items():
            own = 0 if speaker is Speaker.AGENT else 1
            power = np.mean([_in_bands(one) for one in frames], axis=0)
            apart_db[speaker] = _apart_db(power[[own, 1 - own]], noise[[own, 1 - own]])
            sound = np.concatenate(frames, axis=1)
            later_s[speaker] = later_by_s(sound[own], sound[1 - own])
        return Crosstalk(
            apart_db[Speaker.AGENT], apart_db[Speaker.CALLER], later_s[Speaker.AGENT], later_s[Speaker.CALLER]
        )


def _apart_db(power: Array, noise: Array) -> Array:
    """Return by how much the first row of bands is over the second, in dB, both without the room's noise.

    A voice that is lost in the noise of the second is at least so far under the first. A band in which nothing
    was said is as the others are.
    """
    voice = np.maximum(power - noise, np.maximum(noise / 4, LEAST_POWER))
    apart_db: Array = 10.0 * np.log10(voice[0] / voice[1])
    said = (power > 4 * noise).any(axis=0)
    return np.where(said, apart_db, apart_db[said].mean()) if said.any() else apart_db


def verdict(crosstalk: Crosstalk) -> Verdict:
    """Return whether two with this crosstalk can be told apart: each louder, and sooner, in one microphone."""
    louder_db, sooner_s = crosstalk.apart_db, crosstalk.own_sooner_s or 0.0
    if louder_db >= LEAST_APART_DB and sooner_s >= -UNSURE_S:
        return Verdict.APART
    exchanged = louder_db <= -LEAST_APART_DB and sooner_s <= UNSURE_S
    return Verdict.EXCHANGED if exchanged else Verdict.ALIKE


def _in_bands(frame: FloatArray) -> Array:
    """Return the power of a frame of both in bands, shape (2, BANDS)."""
    power = np.abs(np.fft.rfft(frame * np.hanning(FRAME), axis=1)) ** 2
    found: Array = power @ band_shares().T
    return found
