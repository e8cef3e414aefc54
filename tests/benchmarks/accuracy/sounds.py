"""What is added to clean speech: noise, other talkers, the telephone, a room. All seeds are fixed.

Noise is mixed at a ratio to the active level, which is the mean power of the speech where it is speech. The
other talkers ("babble") are from the same half of the corpus, and never the near talker.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt
import soxr
from scipy.signal import butter, sosfilt  # type: ignore[import-untyped]  # scipy ships no types

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import (
    Mask,
    VoiceFiles,
    active_hops,
    as_in_a_file,
    clips_of,
    hold_music,
    noise_half,
    plain_voices,
    power_db,
    seed_of,
)
from tests.benchmarks.accuracy.options import Options
from tests.made_sound import inside, ringing_room

# The nominal active level of a line: 26 dB below overload (ITU-T P.56 and P.830).
NEAR_LEVEL_DB = -26.0
# A quiet room with a good microphone: no microphone gives digital silence between words.
ROOM_DB = -75.0
PAUSE_S = (0.3, 3.0)
READ_S = 90.0
READING_PAUSE_S = (0.02, 0.35)
FILE_S = 16.0
"""A file ends with the sentence that reaches this length, so it has 16 to 30 s, pauses included."""
MOST_FILES = 6
"""How many files one voice gives, so that no corpus outweighs the others."""
# The talkers of a babble hardly pause, and are all equally loud.
TALKER_PAUSE_S = 0.1
TELEPHONE_HZ = (300.0, 3400.0)
TELEPHONE_RATE_HZ = 8_000
MU_LAW = 255.0
MU_LAW_STEPS = 127.0
HOLD_MUSIC = "hold music"


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition of listening. `noise`: white, babble, hold music, or a file in the folder's `noise`."""

    name: str
    noise: str | None = None
    snr_db: float = 0.0
    talkers: int = 8
    telephone: bool = False
    rings_s: float = 0.0
    """The reverberation time of the room (60 dB), in s; 0 for none."""
    direct_db: float = 0.0
    """The level of the direct voice over the reverberation, in dB."""
    gain_db: float = 0.0


CLEAN = Condition("clean")
TELEPHONE = Condition("telephone", telephone=True)


@dataclass(frozen=True, slots=True, eq=False)
class Near:
    """Clean near speech: samples at 16 kHz, a mask of speech every 10 ms, and the name of the voice."""

    name: str
    voice: str
    clean: FloatArray
    truth: Mask


def sentences(options: Options) -> list[Near]:
    """Make files of 16 to 30 s: the sentences of one voice, with pauses of 0.3 to 3 s between them."""
    files = []
    for voice in plain_voices(options.speech, options.half):
        made = _files_of(voice)
        files += made[:1] if options.quick else made
    return files


def readings(options: Options) -> list[Near]:
    """Make readings: each voice's sentences, repeated for READ_S with hardly a pause."""
    files = []
    for voice in plain_voices(options.speech, options.half):
        rng = np.random.default_rng(seed_of("reading", voice.name))
        clips = clips_of(voice, NEAR_LEVEL_DB)
        drawn: list[FloatArray] = []
        while sum(map(len, drawn)) < READ_S * SAMPLE_RATE_HZ:
            drawn += [clips[index] for index in rng.permutation(len(clips))]
        near = joined(f"{voice.name}-reading", voice.name, drawn, rng, READING_PAUSE_S)
        n = round(READ_S * SAMPLE_RATE_HZ)
        files.append(replace(near, clean=near.clean[:n], truth=near.truth[: n // HOP_SAMPLES]))
    return files


def joined(
    name: str,
    voice: str,
    clips: Sequence[FloatArray],
    rng: np.random.Generator,
    pause_s: tuple[float, float] = PAUSE_S,
) -> Near:
    """Join clips, with pauses before, between and after them. The truth comes from each clip's own energy."""
    parts: list[FloatArray] = []
    truth: list[Mask] = []
    for one in [*clips, None]:
        pause = round(rng.uniform(*pause_s) * SAMPLE_RATE_HZ / HOP_SAMPLES)
        parts.append(np.zeros(pause * HOP_SAMPLES, np.float32))
        truth.append(np.zeros(pause, np.bool_))
        if one is not None:
            whole = one[: len(one) // HOP_SAMPLES * HOP_SAMPLES]
            parts.append(whole)
            truth.append(active_hops(whole))
    return Near(name, voice, np.concatenate(parts), np.concatenate(truth))


def heard(near: Near, condition: Condition, options: Options) -> FloatArray:
    """Make the near voice under a condition, in a quiet room, as a 16-bit file would hold it."""
    rng = np.random.default_rng(seed_of(near.name, condition.name))
    sound = near.clean.astype(np.float64)
    if condition.rings_s:
        sound = inside(sound, ringing_room(rng, condition.rings_s, condition.direct_db))[: len(sound)]
    if condition.noise is not None:
        sound = sound + beside(near, sound, condition, options, rng)
    if condition.telephone:
        sound = telephone(sound)
    return as_in_a_file(sound * 10 ** (condition.gain_db / 20) + room(len(sound), rng))


def beside(
    near: Near,
    sound: npt.NDArray[np.floating],
    condition: Condition,
    options: Options,
    rng: np.random.Generator,
) -> npt.NDArray[np.float64]:
    """Make the condition's noise, at its level below the near voice as that sounds under the condition."""
    noise = _noise(near, condition, options, rng)
    active_db = power_db(np.repeat(near.truth, HOP_SAMPLES) * sound[: len(near.truth) * HOP_SAMPLES])
    active_db -= 10.0 * float(np.log10(max(near.truth.mean(), 1e-6)))
    return noise * 10 ** ((active_db - condition.snr_db - power_db(noise)) / 20)


def recorded(near: Near, condition: Condition, options: Options) -> FloatArray:
    """Make what `heard` makes, without adding a quiet room where clean: the recording has one of its own."""
    return near.clean if condition == CLEAN else heard(near, condition, options)


def room(samples: int, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Make the noise of a quiet room."""
    return rng.standard_normal(samples) * 10 ** (ROOM_DB / 20)


def telephone(sound: npt.NDArray[np.floating]) -> npt.NDArray[np.float64]:
    """Limit to 300 to 3400 Hz, code as mu-law (ITU-T G.711) at 8 kHz, and return to 16 kHz."""
    line = soxr.resample(sound, SAMPLE_RATE_HZ, TELEPHONE_RATE_HZ)
    line = sosfilt(butter(4, TELEPHONE_HZ, "bandpass", fs=TELEPHONE_RATE_HZ, output="sos"), line)
    law = np.sign(line) * np.log1p(MU_LAW * np.minimum(np.abs(line), 1.0)) / np.log1p(MU_LAW)
    law = np.round(law * MU_LAW_STEPS) / MU_LAW_STEPS
    line = np.sign(law) * np.expm1(np.abs(law) * np.log1p(MU_LAW)) / MU_LAW
    back: npt.NDArray[np.float64] = soxr.resample(line.astype(np.float64), TELEPHONE_RATE_HZ, SAMPLE_RATE_HZ)
    return np.pad(back[: len(sound)], (0, max(0, len(sound) - len(back))))


def _files_of(voice: VoiceFiles) -> list[Near]:
    rng = np.random.default_rng(seed_of("sentences", voice.name))
    clips = clips_of(voice, NEAR_LEVEL_DB)
    groups: list[list[FloatArray]] = [[]]
    mean_pause_s = sum(PAUSE_S) / 2
    for index in rng.permutation(len(clips)):
        groups[-1].append(clips[index])
        if sum(len(one) / SAMPLE_RATE_HZ + mean_pause_s for one in groups[-1]) >= FILE_S:
            groups.append([])
    whole = [group for group in groups if len(group) > 1][:MOST_FILES]
    return [joined(f"{voice.name}-{i}", voice.name, group, rng) for i, group in enumerate(whole)]


def _noise(
    near: Near, condition: Condition, options: Options, rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    n = len(near.clean)
    if condition.noise == "white":
        return rng.standard_normal(n)
    if condition.noise == "babble":
        return _babble(near.voice, n, condition.talkers, options, rng)
    if condition.noise == HOLD_MUSIC:
        return looped(hold_music(options.speech), n, rng)
    assert condition.noise is not None
    return looped(noise_half(options.speech, condition.noise, options.half), n, rng)


def looped(sound: FloatArray, samples: int, rng: np.random.Generator) -> npt.NDArray[np.float64]:
    """Repeat a recording, from a random place on."""
    start = int(rng.integers(len(sound)))
    return np.resize(np.roll(sound, -start), samples).astype(np.float64)


def _babble(
    voice: str, samples: int, talkers: int, options: Options, rng: np.random.Generator
) -> npt.NDArray[np.float64]:
    """Make a babble of talkers other than the near one, each with the sentences of one voice."""
    others = [other for other in plain_voices(options.speech, options.half) if other.name != voice]
    order = rng.permutation(len(others))
    mix = np.zeros(samples)
    for talker in range(talkers):
        clips = clips_of(others[order[talker % len(order)]], NEAR_LEVEL_DB)
        at = -int(rng.uniform(0.0, 1.5) * SAMPLE_RATE_HZ)
        while at < samples:
            one = clips[int(rng.integers(len(clips)))]
            first, stop = max(at, 0), min(samples, at + len(one))
            if stop > first:
                mix[first:stop] += one[first - at : stop - at]
            at += len(one) + int(rng.uniform(0.0, TALKER_PAUSE_S) * SAMPLE_RATE_HZ)
    return mix
