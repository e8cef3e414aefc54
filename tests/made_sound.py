"""Sound made from formulas, so that what is true of it is known."""

from __future__ import annotations

import numpy as np

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray

PHRASE_S = 2.5
BREATH_S = 0.15


def seconds(duration_s: float) -> np.ndarray:
    """Return the sample times of a stretch, in seconds."""
    return np.arange(round(duration_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ


def at_level(sound: np.ndarray, level_db: float) -> FloatArray:
    """Bring the sound to this RMS level in dBFS."""
    rms = np.sqrt(np.mean(sound**2))
    return (sound / rms * 10.0 ** (level_db / 20.0)).astype(np.float32)


def tone(hz: float, duration_s: float, level_db: float = -30.0) -> FloatArray:
    return at_level(np.sin(2 * np.pi * hz * seconds(duration_s)), level_db)


def hiss(duration_s: float, level_db: float, seed: int = 0) -> FloatArray:
    """Make white noise."""
    return at_level(np.random.default_rng(seed).standard_normal(round(duration_s * SAMPLE_RATE_HZ)), level_db)


def pulses(f0_hz: np.ndarray) -> np.ndarray:
    """Make a train of pulses, with harmonics up to 3.8 kHz that fall by 6 dB an octave; F0 for every sample."""
    phase = 2 * np.pi * np.cumsum(f0_hz) / SAMPLE_RATE_HZ
    result = np.zeros(len(f0_hz))
    for harmonic in range(1, 64):
        audible = harmonic * f0_hz < 3800
        if audible.any():
            result += np.where(audible, np.cos(harmonic * phase) / harmonic, 0.0)
    return result


def voice(
    duration_s: float,
    f0_hz: float = 120.0,
    level_db: float = -30.0,
    syllables_per_s: float = 4.0,
    brightness: float = 0.0,
    seed: int = 0,
) -> FloatArray:
    """Make something like speech: voiced syllables with moving pitch and formants, hiss between them, and a
    breath after every phrase.

    `brightness` adds energy above 1 kHz, as more vocal effort does.
    """
    t = seconds(duration_s)
    rng = np.random.default_rng(seed)
    knots = np.arange(0, duration_s + 1, 0.25)
    bend = np.interp(t, knots, rng.uniform(-1.5, 1.5, len(knots)))
    source = pulses(f0_hz * 2.0 ** (bend / 12.0))
    spectrum = np.fft.rfft(source)
    hz = np.fft.rfftfreq(len(source), 1 / SAMPLE_RATE_HZ)
    shape = sum(
        1.0 / (1.0 + ((hz - centre) / width) ** 2) for centre, width in ((550, 120), (1500, 150), (2500, 200))
    )
    shape *= np.where(hz > 1000.0, 10.0 ** (brightness / 20.0), 1.0)
    vowels = np.fft.irfft(spectrum * shape, len(source))
    beat = 0.5 - 0.5 * np.cos(2 * np.pi * syllables_per_s * t)
    hissing = rng.standard_normal(len(t)) * 0.03 * np.sqrt(np.mean(vowels**2))
    phrases = np.where(t % PHRASE_S < PHRASE_S - BREATH_S, 1.0, 0.0)
    return at_level((vowels * beat**2.5 + hissing * (1.0 - beat)) * phrases, level_db)


def ringing(rng: np.random.Generator, rings_s: float) -> np.ndarray:
    """Make the reverberation of a room: noise that falls by 60 dB in `rings_s` (Polack's model)."""
    length = int(rings_s * SAMPLE_RATE_HZ)
    return rng.standard_normal(length) * np.exp(-6.9 * np.arange(length) / length)


def ringing_room(rng: np.random.Generator, rings_s: float, direct_db: float) -> FloatArray:
    """Make the impulse response of a room, with its direct sound `direct_db` over the reverberation."""
    tail = ringing(rng, rings_s)
    tail *= 10 ** (-direct_db / 20) / np.sqrt(np.sum(tail**2))
    tail[0] = 1.0
    return tail.astype(np.float32)


def inside(sound: np.ndarray, room: np.ndarray) -> FloatArray:
    """Put the sound into a room with this impulse response, tail included."""
    n = len(sound) + len(room)
    return np.fft.irfft(np.fft.rfft(sound, n) * np.fft.rfft(room, n), n).astype(np.float32)


def through_a_telephone(sound: FloatArray) -> FloatArray:
    """Pass the sound through a narrow-band channel: only 300 to 3400 Hz (ITU-T G.712), unchanged."""
    spectrum = np.fft.rfft(sound)
    hz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE_HZ)
    return np.fft.irfft(np.where((hz >= 300) & (hz <= 3400), spectrum, 0.0), len(sound)).astype(np.float32)


def on_timeline(
    duration_s: float, *parts: tuple[float, FloatArray], room_db: float = -72.0, seed: int = 1
) -> FloatArray:
    """Put parts at their start times, over the noise of a quiet room."""
    result = hiss(duration_s, room_db, seed)
    for start_s, part in parts:
        first = round(start_s * SAMPLE_RATE_HZ)
        result[first : first + len(part)] += part[: max(0, len(result) - first)]
    return result
