"""Two people in one room, each with a microphone: what each microphone hears of the other is taken out.

A stretch belongs to the microphone in which it is louder. That is decided for each band of a spectrum by
itself, so that of two who speak at once each keeps the bands in which they are the louder one (the sparseness
that time-frequency masks rest on: Yilmaz and Rickard 2004, IEEE Transactions on Signal Processing 52(7)). How
much weaker each voice is in the other's microphone, band by band, was measured before (see `crosstalk_check`),
so that one microphone may be more sensitive than the other, and a head may shade what is high. Sound that comes
later than the voice itself, as from the walls, is about as loud in both: what the other said is remembered for
as long as a room rings.

What is taken out leaves the room's own noise behind, not silence: a level that falls to nothing while the other
speaks would be taken for a quieter room.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray

Array: TypeAlias = npt.NDArray[np.float64]

FRAME, STEP = 512, 256
"""32 ms, halved: partials of a voice of 80 Hz and more are told apart."""
BINS = FRAME // 2 + 1
LOOK_AHEAD = 1
"""Frames: the other's microphone may hear them this much later, and the two clocks lie up to 10 ms apart."""
BANDS = 12
LOW_HZ = 100.0
SURE_DB = 6.0
"""A band that is within so much of what the other explains is theirs: echoes from near walls add and cancel by
about as much. Ours, from `python -m tests.benchmarks two_microphones`."""
RINGS_DB_PER_S = 100.0
"""How fast the other's sound dies away in a room: by 60 dB in 0.6 s, as in an office (ISO 3382-3)."""
NOISE_RISES_DB_PER_S = 3.0
NOISE_SMOOTHING = 0.7
NOISE_BIAS = 2.0
"""The least of a smoothed power is so much under its mean. Ours, for white noise."""
LEAST_POWER = 1e-12


@dataclass(frozen=True, slots=True, eq=False)
class Crosstalk:
    """How much weaker each is in the other's microphone than in their own: dB of shape (BANDS,), of a room.

    `agent_later_s`: how much later the agent is in the caller's microphone than in their own, and the other way
    round; None where the sound doesn't tell. The clocks of the two lie apart by an amount that is in both.
    """

    agent_apart_db: Array
    caller_apart_db: Array
    agent_later_s: float | None = None
    caller_later_s: float | None = None

    @property
    def apart_db(self) -> float:
        """How far the two lie apart in all, over the bands: twice the separation of microphones of one kind."""
        return float(np.mean(self.agent_apart_db + self.caller_apart_db))

    @property
    def own_sooner_s(self) -> float | None:
        """How much sooner each is in their own microphone, of both together, in which the clocks drop out; None
        where the sound doesn't tell."""
        if self.agent_later_s is None or self.caller_later_s is None:
            return None
        return self.agent_later_s + self.caller_later_s

    def exchanged(self) -> Crosstalk:
        """Return the same for exchanged microphones: each voice is in the other channel. Who spoke first in the
        check is still the agent."""
        return Crosstalk(
            -self.agent_apart_db,
            -self.caller_apart_db,
            None if self.agent_later_s is None else -self.agent_later_s,
            None if self.caller_later_s is None else -self.caller_later_s,
        )


class CrosstalkCut:
    """Feed blocks of both microphones; the same sound comes out a little later, each voice where it belongs.

    Any split of the same sound gives the same sound. A channel that is absent stays absent.
    """

    latency_s = (LOOK_AHEAD + 1) * STEP / SAMPLE_RATE_HZ
    """The longest from a sample that came in to the same one coming out."""

    def __init__(self, crosstalk: Crosstalk) -> None:
        shares = band_shares()
        sure = 10 ** (SURE_DB / 10)
        # [0]: what the agent's microphone hears of the caller; [1]: the caller's of the agent.
        weaker_db = np.stack((crosstalk.caller_apart_db, crosstalk.agent_apart_db)) @ shares
        apart_db = (crosstalk.caller_apart_db + crosstalk.agent_apart_db) @ shares
        # Where they are hardly apart, midway between the two is all there is.
        self._explains = 10 ** (-weaker_db / 10) * np.minimum(sure, 10 ** (np.maximum(apart_db, 0.0) / 20))
        self._window = np.sqrt(np.hanning(FRAME + 1)[:FRAME])
        self._rings = 10 ** (-RINGS_DB_PER_S * STEP / SAMPLE_RATE_HZ / 10)
        self._rises = 10 ** (NOISE_RISES_DB_PER_S * STEP / SAMPLE_RATE_HZ / 10)
        self.reset()

    def reset(self) -> None:
        """Forget everything, as if just made."""
        self._waiting: FloatArray = np.zeros((2, STEP), np.float32)  # the first frame stands around sample 0
        self._spectra: list[npt.NDArray[np.complex128]] = []
        self._powers: list[Array] = []
        self._tail = np.zeros((2, STEP))
        self._rung = np.zeros((2, BINS))
        self._smoothed: Array | None = None
        self._noise = np.zeros((2, BINS))
        self._fed: list[Block] = []
        self._out: FloatArray = np.zeros((2, 0), np.float32)
        self._skip = STEP

    def feed(self, block: Block) -> list[Block]:
        """Take the next stretch, and return what is ready: blocks that follow one another as those fed do."""
        self._fed.append(block)
        silence = np.zeros(block.n_samples, np.float32)
        both = [silence if one is None else one for one in (block.agent, block.caller)]
        self._hear(np.stack(both))
        return self._ready()

    def finish(self) -> list[Block]:
        """Return the rest: nothing more comes."""
        self._hear(np.zeros((2, (LOOK_AHEAD + 2) * STEP), np.float32))
        ready = self._ready()
        self.reset()
        return ready

    def _hear(self, both: FloatArray) -> None:
        self._waiting = np.concatenate((self._waiting, both), axis=1)
        parts = [self._out]
        at = 0
        while at + FRAME <= self._waiting.shape[1]:
            spectrum = np.fft.rfft(self._waiting[:, at : at + FRAME] * self._window, axis=1)
            self._spectra.append(spectrum)
            self._powers.append(_across(np.abs(spectrum) ** 2))
            at += STEP
            if len(self._spectra) > LOOK_AHEAD:
                made = self._next_step()
                dropped = min(self._skip, made.shape[1])
                self._skip -= dropped
                parts.append(made[:, dropped:])
        self._waiting = self._waiting[:, at:]
        self._out = np.concatenate(parts, axis=1)

    def _next_step(self) -> FloatArray:
        """Return the `STEP` samples that the oldest frame completes."""
        powers = np.stack(self._powers)
        own = np.maximum(powers - self._explains * powers[:, ::-1], 0.0)
        others = own.max(axis=0)[::-1]
        self._rung = np.maximum(others, self._rung * self._rings)
        power = powers[0]
        others_here = self._explains * self._rung
        self._follow_noise(power, others_here)
        left = power - others_here
        least = np.minimum(1.0, self._noise / (power + LEAST_POWER))
        gain = np.sqrt(np.maximum(left / (power + LEAST_POWER), least))
        frame = np.fft.irfft(self._spectra[0] * gain, axis=1) * self._window
        del self._spectra[0], self._powers[0]
        made = (self._tail + frame[:, :STEP]).astype(np.float32)
        self._tail = frame[:, STEP:]
        return made

    def _follow_noise(self, power: Array, others_here: Array) -> None:
        """Follow the least of the power down at once and up slowly, but not up where the other is heard."""
        if self._smoothed is None:
            self._smoothed = power
            self._noise = power
            return
        self._smoothed = NOISE_SMOOTHING * self._smoothed + (1 - NOISE_SMOOTHING) * power
        rises = np.where(others_here > 0.5 * power, 1.0, self._rises)
        self._noise = np.minimum(NOISE_BIAS * self._smoothed, self._noise * rises + LEAST_POWER)

    def _ready(self) -> list[Block]:
        """Return the fed blocks, or the first part of one, that the sound that came out fills."""
        ready: list[Block] = []
        while self._fed and self._out.shape[1]:
            block = self._fed[0]
            n_samples = min(block.n_samples, self._out.shape[1])
            agent, caller = self._out[:, :n_samples].copy()
            self._out = self._out[:, n_samples:]
            ready.append(
                Block(
                    block.start_sample,
                    n_samples,
                    None if block.agent is None else agent,
                    None if block.caller is None else caller,
                )
            )
            self._fed.pop(0)
            if n_samples < block.n_samples:
                self._fed.insert(0, _rest(block, n_samples))
        return ready


def band_shares() -> Array:
    """Return triangles of shape (BANDS, BINS), evenly apart in mel, that add up to one at every bin."""
    frequency_hz = np.fft.rfftfreq(FRAME, 1 / SAMPLE_RATE_HZ)
    centres = np.linspace(_mel(LOW_HZ), _mel(SAMPLE_RATE_HZ / 2), BANDS)
    mels = 1127.0 * np.log1p(frequency_hz / 700.0)
    place = np.clip(np.interp(mels, centres, np.arange(BANDS)), 0, BANDS - 1)
    shares: Array = np.maximum(0.0, 1.0 - np.abs(place[None, :] - np.arange(BANDS)[:, None]))
    return shares


def _mel(frequency_hz: float) -> float:
    return 1127.0 * float(np.log1p(frequency_hz / 700.0))


def _across(power: Array) -> Array:
    """Return each bin's mean with its neighbours, the nearer the more."""
    found = 0.5 * power
    found[:, 1:] += 0.25 * power[:, :-1]
    found[:, :-1] += 0.25 * power[:, 1:]
    found[:, 0] += 0.25 * power[:, 0]
    found[:, -1] += 0.25 * power[:, -1]
    return found


def _rest(block: Block, n_samples: int) -> Block:
    return Block(
        block.start_sample + n_samples,
        block.n_samples - n_samples,
        None if block.agent is None else block.agent[n_samples:],
        None if block.caller is None else block.caller[n_samples:],
    )
