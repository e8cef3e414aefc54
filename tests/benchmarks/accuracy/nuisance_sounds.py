"""What goes wrong at an agent's desk, applied to the microphone of a built call. The generator fixes the
result.

Gain changes are applied last, to everything that the microphone hears, as they are at a desk.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray, Speaker
from tests.benchmarks.accuracy.builder import AGENT_DB, BuiltCall
from tests.benchmarks.accuracy.corpus import noise_half, power_db
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.accuracy.sounds import looped

# Somebody moves the microphone or opens a window, somewhere in the middle, as in `build_calls.py`.
CHANGE_AT = (0.35, 0.6)
# The room noise before it rises by 20 dB: 35 dB below the agent's ordinary voice.
ROOM_SNR_DB = 35.0
ROOM_UP_DB = 20.0
# Automatic gain with the numbers of `build_calls.py`: towards -24 dBFS while there is sound, slowly up, fast
# down.
AGC_TARGET_DB = -24.0
AGC_STEP_SAMPLES = 320
AGC_UP_DB, AGC_DOWN_DB, AGC_PACE = 0.15, -1.0, 0.02
AGC_RANGE_DB = (-12.0, 20.0)
AGC_SOUND_DB = -60.0
# The way from an open earpiece to the microphone: direct sound, 30 to 80 ms late, and a tail that decays in 20
# ms.
LEAK_LATE_S = (0.03, 0.08)
LEAK_TAIL_S, LEAK_DECAY_S = 0.12, 0.02
LEAK_DIRECT = 6.0

Samples = npt.NDArray[np.float64]
Change = Callable[[BuiltCall, Samples, float, np.random.Generator, Options], Samples]
"""Takes (call, microphone, time of the change in s, generator, options) and returns the microphone."""


@dataclass(frozen=True, slots=True)
class Nuisance:
    """A change to the microphone. `at_once`: it begins at one moment, else it is there throughout."""

    name: str
    change: Change
    at_once: bool = False


def heard_with(
    call: BuiltCall, nuisance: Nuisance, seed: int, options: Options
) -> tuple[npt.NDArray[np.float64], float]:
    """Return the microphone under a nuisance, and the time from which it is there, in s."""
    rng = np.random.default_rng(seed)
    when_s = call.duration_s * float(rng.uniform(*CHANGE_AT))
    changed = nuisance.change(call, call.agent.astype(np.float64), when_s, rng, options)
    return changed, when_s


def nothing(
    _call: BuiltCall, microphone: Samples, _when_s: float, _rng: np.random.Generator, _options: Options
) -> Samples:
    """Leave the call as it was built."""
    return microphone


def gain_step(step_db: float) -> Change:
    """Change the gain once."""

    def change(
        _call: BuiltCall, microphone: Samples, when_s: float, _rng: np.random.Generator, _options: Options
    ) -> Samples:
        microphone[round(when_s * SAMPLE_RATE_HZ) :] *= 10 ** (step_db / 20)
        return microphone

    return change


def automatic_gain(
    _call: BuiltCall, microphone: Samples, _when_s: float, _rng: np.random.Generator, _options: Options
) -> Samples:
    """Let the microphone turn itself up and down."""
    gain_db = 0.0
    for start in range(0, len(microphone) - AGC_STEP_SAMPLES, AGC_STEP_SAMPLES):
        part = microphone[start : start + AGC_STEP_SAMPLES]
        level_db = power_db(part)
        if level_db > AGC_SOUND_DB:
            gain_db += max(AGC_DOWN_DB, min(AGC_UP_DB, (AGC_TARGET_DB - level_db - gain_db) * AGC_PACE))
        gain_db = min(max(gain_db, AGC_RANGE_DB[0]), AGC_RANGE_DB[1])
        part *= 10 ** (gain_db / 20)
    return microphone


def room_up(noise: str) -> Change:
    """Add room noise that is 20 dB louder from one moment on."""

    def change(
        _call: BuiltCall, microphone: Samples, when_s: float, rng: np.random.Generator, options: Options
    ) -> Samples:
        sound = looped(noise_half(options.speech, noise, options.half), len(microphone), rng)
        sound *= 10 ** ((AGENT_DB - ROOM_SNR_DB - power_db(sound)) / 20)
        sound[round(when_s * SAMPLE_RATE_HZ) :] *= 10 ** (ROOM_UP_DB / 20)
        return microphone + sound

    return change


def leak(below_db: float) -> Change:
    """Add the caller to the microphone, at a level below the agent's ordinary voice."""

    def change(
        call: BuiltCall, microphone: Samples, _when_s: float, rng: np.random.Generator, _options: Options
    ) -> Samples:
        late = round(float(rng.uniform(*LEAK_LATE_S)) * SAMPLE_RATE_HZ)
        tail = np.arange(round(LEAK_TAIL_S * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
        path = rng.standard_normal(len(tail)) * np.exp(-tail / LEAK_DECAY_S)
        path[0] = LEAK_DIRECT
        n = len(microphone)
        size = n + late + len(path)
        heard = np.fft.irfft(np.fft.rfft(call.caller, size) * np.fft.rfft(path, size), size)
        heard = np.concatenate([np.zeros(late), heard])[:n]
        speaking = np.repeat(call.mask(Speaker.CALLER), HOP_SAMPLES)[:n]
        active = heard[: len(speaking)][speaking]
        return microphone + heard * 10 ** ((AGENT_DB - below_db - power_db(active)) / 20)

    return change


PLAIN = Nuisance("none", nothing)
GAINS = (
    *(Nuisance(f"gain {db:+} dB at once", gain_step(db), at_once=True) for db in (-12, -6, 6, 12)),
    Nuisance("automatic gain", automatic_gain),
)
ROOMS = tuple(Nuisance(f"{noise} up by 20 dB", room_up(noise), at_once=True) for noise in ("office", "traffic"))
LEAKS = tuple(Nuisance(f"leak {db} dB below", leak(db)) for db in (12, 6, 3))


def as_channels(microphone: Samples, caller: FloatArray) -> FloatArray:
    """Return agent and caller as (2, n)."""
    return np.stack([microphone.astype(np.float32), caller])
