"""Sessions: stretches of one microphone, with the truth for every 10 ms."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import soxr

from coach.model.sound import HOP_SAMPLES, SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import power_db
from tests.benchmarks.training.noises import babble, coloured, noise
from tests.benchmarks.training.truth import active_hops, voiced_hops
from tests.benchmarks.training.voices import Clips
from tests.made_sound import inside, ringing_room

# Twice as many short sessions, which have more beginnings, taught more than sessions of half a minute (own
# measurement). But only long ones show a crowd while nobody near speaks for a long time.
SHORT_S, LONG_S = 16.0, 40.0
LEVEL_DB = -26.0
LONGEST_CUT_S = 8.0
# When somebody first speaks: mostly within the first of these times, else within the second.
SOON_S, LATE_S, LATE_SHARE = 3.0, 12.0, 0.15
# A passing noise begins in the middle, or is there from the start and ends. Some of those that begin end again.
# The last pair is how long it takes to swell or fade, as powers of ten.
BEGINS_SHARE, ENDS_AGAIN_SHARE, SWELLS_LOG_S = 0.85, 0.4, (-2.3, 0.2)
# Pauses in which the other speaker talks.
LISTENS_S = (6.0, 30.0)
# How often each kind of noise comes: at a desk, and for learning what is voiced.
SHARES = {
    "white": 0.04, "shaped": 0.075, "clicks": 0.28, "babble": 0.105, "office": 0.27, "music": 0.05,
    "waves": 0.045, "hum": 0.02, "events": 0.04, "ambience": 0.075,
}  # fmt: skip
MUSIC_SHARES = {name: share * 0.5 for name, share in SHARES.items()} | {"music": 0.5}
STEADY_SHARES = {
    "white": 0.2, "shaped": 0.2, "clicks": 0.05, "babble": 0.2, "office": 0.1, "music": 0.05,
    "waves": 0.05, "hum": 0.05, "events": 0.02, "ambience": 0.08,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Recipe:
    """The ingredients of sessions."""

    seconds: float
    talks: float
    """The share of sessions in which somebody talks."""
    noisy: float
    """The share of those that have noise."""
    noises: dict[str, float]
    """The share of each noise."""
    snr_db: tuple[float, float, float]
    """How far noise is below the voice: the least, likeliest and most, in dB."""
    fluent: tuple[float, ...]
    """How often a pause is short, drawn for each session."""
    cut: float
    """The share of sessions whose beginning is cut off, often in the middle of a word."""
    rooms: tuple[float, float, float]
    """The share of voices in a room, its longest reverberation in s, the least level over that in dB."""
    passing: float
    """The share of noises that begin or end in the middle."""
    listens: float
    """The share of pauses in which the other speaker talks."""
    noise_on_line: float = 0.0
    """The share of noises that come by the voice's line, as a caller's do."""


HARD = Recipe(
    seconds=SHORT_S,
    talks=0.88,
    noisy=0.72,
    noises=SHARES,
    snr_db=(-8.0, 2.0, 34.0),
    fluent=(0.1, 0.4, 0.7, 0.97),
    cut=0.0,
    rooms=(0.5, 0.8, -3.0),
    passing=0.35,
    listens=0.0,
)
"""For speech: everything that happens at a desk. Nothing is cut, or keys at the start would pass for speech."""
LISTENING = replace(HARD, seconds=LONG_S, passing=0.5, listens=0.2)
"""For speech: an agent who listens more than they talk."""
MUSICAL = replace(
    HARD, talks=0.7, noisy=0.92, noises=MUSIC_SHARES, snr_db=(-6.0, 6.0, 28.0), passing=0.5, noise_on_line=0.5
)
"""For speech: music on hold, in the room and behind the caller."""
STEADY = Recipe(
    seconds=SHORT_S,
    talks=1.0,
    noisy=0.55,
    noises=STEADY_SHARES,
    snr_db=(3.0, 19.0, 35.0),
    fluent=(0.7, 0.9, 0.97),
    cut=0.4,
    rooms=(0.4, 0.35, 4.0),
    passing=0.0,
    listens=0.0,
)
"""For voicing: little noise, because speech that is lost in noise teaches nothing."""


@dataclass(frozen=True, slots=True, eq=False)
class Session:
    """(n,) samples at 16 kHz, and for every 10 ms the certainty of speech and of voicing, 0 to 1."""

    sound: FloatArray
    speech: FloatArray
    voiced: FloatArray


def vary(rng: np.random.Generator, clip: FloatArray) -> FloatArray:
    """Vary the size of the speaker, the effort, the room and the line."""
    if rng.random() < 0.7:
        clip = soxr.resample(clip, SAMPLE_RATE_HZ, SAMPLE_RATE_HZ * rng.uniform(0.78, 1.3)).astype(np.float32)
    if rng.random() < 0.5:
        tilt = rng.uniform(-0.5, 0.9)
        clip = clip - tilt * np.concatenate([[0.0], clip[:-1]]).astype(np.float32)
    return clip


def room(rng: np.random.Generator, share: float, longest_s: float, least_db: float) -> FloatArray:
    """Draw the impulse response of a room, or of none."""
    if rng.random() > share:
        return np.ones(1, np.float32)
    return ringing_room(rng, rng.uniform(0.05, longest_s), rng.uniform(least_db, 18))


def line(rng: np.random.Generator, x: FloatArray) -> FloatArray:
    """Draw a telephone line, or none."""
    if rng.random() < 0.35:
        low = soxr.resample(x, SAMPLE_RATE_HZ, 8000)
        spectrum = np.fft.rfft(low)
        hz = np.fft.rfftfreq(len(low), 1 / 8000)
        spectrum *= 1 / (1 + (260 / np.maximum(hz, 1)) ** 8) / (1 + (hz / 3450) ** 16)
        low = np.fft.irfft(spectrum, len(low))
        mu = np.sign(low) * np.log1p(255 * np.minimum(np.abs(low), 1)) / np.log1p(255)
        mu = np.round(mu * 127) / 127
        low = np.sign(mu) * np.expm1(np.abs(mu) * np.log1p(255)) / 255
        x = soxr.resample(low.astype(np.float32), 8000, SAMPLE_RATE_HZ)[: len(x)].astype(np.float32)
    return x


def passing(rng: np.random.Generator, n: int) -> FloatArray:
    """Draw how much of a noise is there, (n,) from 0 to 1: it begins, or ends, or both."""
    begins = rng.random() < BEGINS_SHARE
    seconds = n / SAMPLE_RATE_HZ
    begin_s = rng.uniform(0.05, 0.8) * seconds if begins else -seconds
    ends = not begins or rng.random() < ENDS_AGAIN_SHARE
    end_s = rng.uniform(max(begin_s, 0.0) + 1.0, seconds) if ends else 3 * seconds
    swells_s, fades_s = 10 ** rng.uniform(*SWELLS_LOG_S, 2)
    t = np.arange(n, dtype=np.float32) / SAMPLE_RATE_HZ
    there: FloatArray = np.clip((t - begin_s) / swells_s, 0, 1) * np.clip((end_s - t) / fades_s, 0, 1)
    return there


def session(rng: np.random.Generator, pool: list[Clips], recipe: Recipe = HARD) -> Session:
    """Make a session: one voice or none, in a room, on a line, beside a noise."""
    cut_s = rng.uniform(0.0, LONGEST_CUT_S) if rng.random() < recipe.cut else 0.0
    cut = round(cut_s * SAMPLE_RATE_HZ / HOP_SAMPLES)
    n = int(recipe.seconds * SAMPLE_RATE_HZ) + cut * HOP_SAMPLES
    near: FloatArray = np.zeros(n, np.float32)
    speech: FloatArray = np.zeros(n // HOP_SAMPLES, np.float32)
    voiced = speech.copy()
    clips = pool[rng.integers(len(pool))]
    talks = rng.random() < recipe.talks
    at = int(rng.uniform(0.0, LATE_S if rng.random() < LATE_SHARE else SOON_S) * SAMPLE_RATE_HZ)
    contour_db = 0.0
    # Some read without a pause, others say a word now and then.
    fluent = rng.choice(recipe.fluent)
    around = room(rng, *recipe.rooms)
    while talks and at < n:
        said = vary(rng, clips[rng.integers(len(clips))])
        clip = inside(said, around)
        if rng.random() < 0.15:
            contour_db = rng.choice([0.0, 0.0, 8.0, 15.0, 22.0, -6.0])
        clip = clip * np.float32(10 ** ((LEVEL_DB + contour_db + rng.uniform(-3, 3) - power_db(clip)) / 20))
        at -= at % HOP_SAMPLES
        stop = min(n, at + len(clip))
        near[at:stop] += clip[: stop - at]
        first = at // HOP_SAMPLES
        # Reverberation is not speech, but it is voiced as long as it is audibly so.
        for truth, values in ((speech, active_hops(said)), (voiced, voiced_hops(clip))):
            part = values[: len(truth) - first]
            truth[first : first + len(part)] = part
        pause_s = rng.uniform(0.02, 0.35) if rng.random() < fluent else rng.uniform(0.35, 5.0)
        if rng.random() < recipe.listens:
            pause_s = rng.uniform(*LISTENS_S)
        at = stop + int(pause_s * SAMPLE_RATE_HZ)
    x = line(rng, near)
    if talks and rng.random() < 0.06:
        far = babble(rng, n, pool, 1)
        x = x + line(rng, far) * 10 ** (rng.uniform(-46, -24) / 20)
    if rng.random() < recipe.noisy:
        snr_db = rng.triangular(*recipe.snr_db) if talks else rng.uniform(-10, 20)
        beside = noise(rng, n, pool, recipe.noises, alone=not talks)
        if rng.random() < recipe.noise_on_line:
            beside = line(rng, beside / np.abs(beside).max())
            beside = beside * np.float32(10 ** (-power_db(beside) / 20))
        beside = beside * 10 ** ((LEVEL_DB - snr_db) / 20)
        x = x + (beside * passing(rng, n) if rng.random() < recipe.passing else beside)
    x = x + coloured(rng, n, rng.uniform(0, 6)) * 10 ** (rng.uniform(-80, -60) / 20)
    if rng.random() < 0.2:
        x[int(n * rng.uniform(0.2, 0.8)) :] *= 10 ** (rng.uniform(-12, 12) / 20)
    x = x * 10 ** (rng.uniform(-26, 14) / 20)
    sound = np.clip(x[cut * HOP_SAMPLES :], -1, 1).astype(np.float32)
    return Session(sound, speech[cut:], voiced[cut:])
