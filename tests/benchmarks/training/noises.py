"""Noise for the training sound, from random numbers, the voices themselves, and free effects and music.

Recordings are those of Hedgewars (GFDL-1.3) and FreedroidRPG (GPL-2+); the music also that of Wesnoth (GPL-2+),
SuperTux (GPL-3+ and CC BY-SA), HyperRogue (CC BY-SA), Planet Blupi (GPL-3+), Pushover (GPL-3+) and Endgame:
Singularity (CC BY-SA), all as packaged by Debian. Ambience is that of Blanket
(github.com/rafaelmardojai/blanket: public domain, CC0 and CC BY; its SOUNDS_LICENSING.md names who recorded
each), in the folder that COACH_AMBIENCE names.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path

import numpy as np
import soundfile
import soxr

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from tests.benchmarks.accuracy.corpus import power_db
from tests.benchmarks.training.voices import Clips
from tests.made_sound import inside, ringing

EFFECTS = (Path("/usr/share/games/hedgewars/Data/Sounds"), Path("/usr/share/freedroidrpg/data/sound/effects"))
MUSIC = tuple(
    Path("/usr/share", folder)
    for folder in (
        "games/hedgewars/Data/Music", "freedroidrpg/data/sound/music", "games/wesnoth/1.16/data/core/music",
        "games/supertux2/music", "hyperrogue/music", "planetblupi/music", "pushover/themes",
        "games/singularity/music",
    )
)  # fmt: skip
AMBIENCE = (Path(os.environ.get("COACH_AMBIENCE", "blanket/data/resources/sounds")),)
MOST_SECONDS = 60.0
RECORDED_MUSIC = 0.75
Noise = Callable[[np.random.Generator, int], FloatArray]


def coloured(rng: np.random.Generator, n: int, slope: float) -> FloatArray:
    """Make noise whose level falls by `slope` dB an octave."""
    spectrum = np.fft.rfft(rng.standard_normal(n))
    hz = np.fft.rfftfreq(n, 1 / SAMPLE_RATE_HZ)
    spectrum *= (np.maximum(hz, 40) / 1000) ** (-slope / 6.02)
    return np.fft.irfft(spectrum, n).astype(np.float32)


def clicks(rng: np.random.Generator, n: int) -> FloatArray:
    """Make keys, pens, crockery: runs of short damped bursts, each kind with a colour of its own."""
    x: FloatArray = np.zeros(n, np.float32)
    apart_s, spread = rng.uniform(0.05, 0.25), rng.uniform(0.1, 0.6)
    run = rng.uniform(3, 25)
    colour, decay = rng.uniform(-3, 6), rng.uniform(2, 8)
    shortest_s, longest_s = sorted(rng.uniform(0.004, 0.07, 2))
    tonal = rng.random() * 0.8
    body_hz, body = 60 * 12 ** rng.random(), rng.uniform(0, 1.5) * (rng.random() < 0.7)
    ring_s, ring = rng.uniform(0.01, 0.09), 10 ** (rng.uniform(-26, -6) / 20)
    t = rng.uniform(0, 0.5)
    while t < n / SAMPLE_RATE_HZ - 0.3:
        for part in range(1 + (rng.random() < 0.4)):
            length = int(rng.uniform(shortest_s, longest_s) * SAMPLE_RATE_HZ) + 16
            shape = np.exp(-np.arange(length) / (length / decay))
            burst = coloured(rng, length, colour) * shape
            if rng.random() < tonal:
                tone = rng.uniform(200, 5000)
                burst = burst + 0.7 * np.sin(2 * np.pi * tone * np.arange(length) / SAMPLE_RATE_HZ) * shape
            tail = np.arange(int(4 * ring_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
            after = coloured(rng, len(tail), colour + 2) * ring
            after = (after + ring * body * np.sin(2 * np.pi * body_hz * tail)) * np.exp(-tail / ring_s)
            if len(after) > len(burst):
                after[: len(burst)] += burst
                burst = after
            at = int((t + part * rng.uniform(0.02, 0.09)) * SAMPLE_RATE_HZ)
            stop = min(n, at + len(burst))
            x[at:stop] += (burst * 10 ** (rng.uniform(-18, 0) / 20)).astype(np.float32)[: stop - at]
        pause = rng.random() < 1 / run
        t += rng.uniform(0.2, 2.5) if pause else apart_s * np.exp(rng.normal(0, spread))
    bed = shaped(rng, n)
    return x + bed * np.float32(10 ** ((power_db(x) + rng.uniform(-45, -6) - power_db(bed)) / 20))


def music(rng: np.random.Generator, n: int) -> FloatArray:
    """Make chords, a melody and some drums."""
    t = np.arange(n) / SAMPLE_RATE_HZ
    x = np.zeros(n)
    beat = rng.uniform(0.25, 0.7)
    root = rng.uniform(80, 220)
    scale = np.array([0, 2, 4, 5, 7, 9, 11, 12]) / 12
    rolloff, vibrato = rng.uniform(0.4, 1.6), rng.uniform(0, 0.006)
    at = 0.0
    while at < t[-1]:
        length = beat * rng.choice([0.5, 1, 1, 2, 4])
        part = slice(int(at * SAMPLE_RATE_HZ), min(n, int((at + length * 1.1) * SAMPLE_RATE_HZ)))
        local = t[part] - at
        notes = [root * 2 ** (rng.choice(scale) + rng.integers(0, 3)) for _ in range(rng.integers(1, 5))]
        envelope = np.minimum(local / 0.02, 1) * np.exp(-local * rng.uniform(0.3, 4))
        for note in notes:
            wobble = 1 + vibrato * np.sin(2 * np.pi * 5.5 * local)
            for k in range(1, 9):
                if k * note < 7500:
                    x[part] += envelope * np.sin(2 * np.pi * k * note * local * wobble) / k**rolloff
        if rng.random() < 0.4:
            hit = rng.standard_normal(len(local)) * np.exp(-local * rng.uniform(15, 60))
            x[part] += hit * rng.uniform(0.2, 1.5)
        at += length
    return x.astype(np.float32)


def babble(rng: np.random.Generator, n: int, pool: list[Clips], talkers: int) -> FloatArray:
    x: FloatArray = np.zeros(n, np.float32)
    for _ in range(talkers):
        clips = pool[rng.integers(len(pool))]
        at = -int(rng.uniform(0, 1) * SAMPLE_RATE_HZ)
        while at < n:
            clip = clips[rng.integers(len(clips))]
            clip = clip * 10 ** ((-26 + rng.uniform(-4, 4) - power_db(clip)) / 20)
            a, b = max(at, 0), min(n, at + len(clip))
            if b > a:
                x[a:b] += clip[a - at : b - at]
            at += len(clip) + int(rng.uniform(0, 0.6) * SAMPLE_RATE_HZ)
    return x


def shaped(rng: np.random.Generator, n: int) -> FloatArray:
    """Make steady noise with a random spectrum (a walk over octaves), like that of rooms, fans, lines."""
    knots = np.cumsum(rng.normal(0, 5, 9)) - rng.uniform(0, 6) * np.arange(9)
    hz = np.fft.rfftfreq(n, 1 / SAMPLE_RATE_HZ)
    gain_db = np.interp(np.log2(np.maximum(hz, 30) / 30), np.arange(9), knots)
    if rng.random() < 0.3:
        low, high = np.sort(rng.uniform(100, 7500, 2))
        gain_db = np.where((hz > low) & (hz < high), gain_db, gain_db - rng.uniform(10, 40))
    spectrum = np.fft.rfft(rng.standard_normal(n)) * 10 ** (gain_db / 20)
    return np.fft.irfft(spectrum, n).astype(np.float32)


def waves(rng: np.random.Generator, n: int) -> FloatArray:
    """Make noise that swells and falls: traffic, wind, breath on the microphone."""
    apart = int(rng.uniform(0.1, 2.0) * SAMPLE_RATE_HZ)
    knots = np.arange(0, n + apart, apart)
    slow_db = np.interp(np.arange(n), knots, rng.uniform(-rng.uniform(3, 25), 0, len(knots)))
    return (shaped(rng, n) * 10 ** (slow_db / 20)).astype(np.float32)


def hum(rng: np.random.Generator, n: int) -> FloatArray:
    """Make the hum of mains and motors, with some noise."""
    x = coloured(rng, n, 5) * 10 ** rng.uniform(-1.5, 0)
    base_hz = rng.choice([50.0, 60.0, rng.uniform(40, 400)])
    t = np.arange(n) / SAMPLE_RATE_HZ
    for k in range(1, 12):
        wave = (
            rng.uniform(0, 1) * np.sin(2 * np.pi * base_hz * k * t + rng.uniform(0, 6)) / k ** rng.uniform(0, 1)
        )
        x += wave.astype(np.float32)
    return x


def far(rng: np.random.Generator, sound: FloatArray) -> FloatArray:
    """Move the sound to the other end of a hall, where nearly all of it is reverberation."""
    return inside(sound, ringing(rng, rng.uniform(0.3, 1.2)))[: len(sound)]


def events(rng: np.random.Generator, n: int) -> FloatArray:
    """Play effects of games in a row, near or far: things that fall, break, whirr and ring."""
    x: FloatArray = np.zeros(n, np.float32)
    sounds = _recorded(EFFECTS)
    often_s = 10 ** rng.uniform(-0.7, 0.5)
    at = 0
    while at < n:
        sound = sounds[rng.integers(len(sounds))][: n - at]
        loud = 10 ** ((rng.uniform(-20, 0) - power_db(sound)) / 20)
        x[at : at + len(sound)] += sound * np.float32(loud)
        at += int(rng.exponential(often_s) * SAMPLE_RATE_HZ) + 1
    return far(rng, x) if rng.random() < 0.5 else x


def recorded_music(rng: np.random.Generator, n: int) -> FloatArray:
    """Play a game's music, from a random place on, faster or slower."""
    return _played(rng, n, MUSIC, (0.85, 1.2))


def ambience(rng: np.random.Generator, n: int) -> FloatArray:
    """Play a coffee shop, a city, a train, rain or wind, faster or slower, with a random spectrum."""
    return _played(rng, n, AMBIENCE, (0.75, 1.35))


def _played(
    rng: np.random.Generator, n: int, folders: tuple[Path, ...], rates: tuple[float, float]
) -> FloatArray:
    """Play one of the sounds of these folders from a random place on, at a random rate and tilt."""
    sounds = _recorded(folders)
    sound = sounds[rng.integers(len(sounds))]
    sound = np.roll(sound, -rng.integers(len(sound)))[: int(n * rates[1]) + SAMPLE_RATE_HZ]
    sound = soxr.resample(sound, SAMPLE_RATE_HZ, SAMPLE_RATE_HZ * rng.uniform(*rates)).astype(np.float32)
    tilt = np.float32(rng.uniform(-0.6, 0.9))
    sound = sound - tilt * np.concatenate([np.zeros(1, np.float32), sound[:-1]])
    return np.resize(sound, n)


def office(rng: np.random.Generator, n: int, pool: list[Clips], fewest: int) -> FloatArray:
    """Make an office: keys, fans, and at least this many people further off."""
    parts = [
        clicks(rng, n),
        shaped(rng, n),
        far(rng, babble(rng, n, pool, int(rng.integers(fewest, 9)))),
        events(rng, n),
        ambience(rng, n),
    ]
    x: FloatArray = np.zeros(n, np.float32)
    for part in parts:
        if rng.random() < 0.65:
            x += part * np.float32(10 ** ((rng.uniform(-22, 0) - power_db(part)) / 20))
    return x + 1e-4 * coloured(rng, n, 3)


def noise(
    rng: np.random.Generator, n: int, pool: list[Clips], shares: dict[str, float], *, alone: bool
) -> FloatArray:
    """Make noise of a kind drawn by these shares, (n,) at 0 dBFS.

    `alone`: nobody speaks near the microphone. Then talkers are noise only in a crowd, since one of a few might
    as well be near.
    """
    talkers = (7, 12) if alone else (3, 12)
    kinds: dict[str, Noise] = {
        "white": partial(coloured, slope=0.0),
        "shaped": shaped,
        "clicks": clicks,
        "babble": lambda rng, n: babble(rng, n, pool, int(rng.integers(*talkers))),
        "office": lambda rng, n: office(rng, n, pool, fewest=5 if alone else 1),
        "music": lambda rng, n: recorded_music(rng, n) if rng.random() < RECORDED_MUSIC else music(rng, n),
        "waves": waves,
        "hum": hum,
        "events": events,
        "ambience": ambience,
    }
    weights = np.array([shares[name] for name in kinds])
    chosen = list(kinds)[rng.choice(len(weights), p=weights / weights.sum())]
    x = kinds[chosen](rng, n)
    if rng.random() < 0.15:
        x = far(rng, x)
    return x / np.float32(np.sqrt(np.mean(x**2) + 1e-12))


@cache
def _recorded(folders: tuple[Path, ...]) -> list[FloatArray]:
    sounds = []
    for folder in folders:
        for path in sorted(folder.rglob("*.ogg")):
            samples, rate_hz = soundfile.read(path, int(MOST_SECONDS * 48_000), dtype="float32", always_2d=True)
            sound = soxr.resample(samples[:, 0], rate_hz, SAMPLE_RATE_HZ).astype(np.float32)
            if len(sound) and np.abs(sound).max() > 0.01:
                sounds.append(sound)
    return sounds
