"""Tones of the telephone, and voices that are none."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.spectrum import BandSpectrum
from coach.dsp.tones import Tones
from coach.model.sound import HOP_S, SAMPLE_RATE_HZ, TICK_SAMPLES, FloatArray
from tests.made_sound import voice

SECONDS = 6.0


def tones(
    *hz: float, on_s: float, off_s: float, level_db: float = -25.0, noise_db: float = -60.0, seed: int = 1
) -> FloatArray:
    """These sines at once, on and off."""
    rng = np.random.default_rng(seed)
    time_s = np.arange(round(SECONDS * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    sines = sum(np.sin(2 * np.pi * one * time_s + rng.uniform(0.0, 6.0)) for one in hz)
    sound = 10 ** (level_db / 20) * np.sqrt(2.0 / len(hz)) * sines * (time_s % (on_s + off_s) < on_s)
    return (sound + rng.normal(0.0, 10 ** (noise_db / 20), len(time_s))).astype(np.float32)


def found(sound: FloatArray) -> tuple[FloatArray, FloatArray]:
    """Of each hop whether it is a tone, and whether it may become one."""
    rows = sound[None, : len(sound) // TICK_SAMPLES * TICK_SAMPLES]
    tone, may_be = Tones(1).feed(rows, BandSpectrum(1).feed(rows))
    return tone[0], may_be[0]


KINDS = {
    "dial": ((350.0, 440.0), 6.0, 0.0),
    "reorder": ((480.0, 620.0), 0.25, 0.25),
    "busy": ((480.0, 620.0), 0.5, 0.5),
    "busy in Europe": ((425.0,), 0.48, 0.48),
    "congestion": ((425.0,), 0.24, 0.24),
    "call waiting": ((440.0,), 0.3, 2.0),
    "ringing": ((440.0, 480.0), 2.0, 4.0),
    "ringing in Europe": ((425.0,), 1.0, 4.0),
    "special information": ((950.0,), 0.33, 1.0),
    "keys": ((770.0, 1336.0), 0.12, 0.38),
    "fax": ((1100.0,), 0.5, 3.0),
}


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("noise_db", [-70.0, -50.0])
def test_every_tone_is_known_within_a_tenth_of_a_second(kind: str, noise_db: float) -> None:
    hz, on_s, off_s = KINDS[kind]
    tone, may_be = found(tones(*hz, on_s=on_s, off_s=off_s, noise_db=noise_db))
    period = round((on_s + off_s) / HOP_S)
    late = round(Tones.latency_s / HOP_S) + 2
    for start in range(0, len(tone) - period + 1, period):
        assert tone[start : start + late].any(), start
        assert may_be[start + 5 : start + late].all(), "what is a tone is never taken for speech before"


@pytest.mark.parametrize("f0_hz", [95.0, 120.0, 170.0, 220.0])
def test_a_voice_is_no_tone(f0_hz: float) -> None:
    tone, may_be = found(voice(30.0, f0_hz, -25.0, seed=3))
    assert not tone.any()
    assert may_be.mean() < 0.1


def test_noise_and_silence_are_no_tones() -> None:
    noise = np.random.default_rng(2).normal(0.0, 0.05, 5 * SAMPLE_RATE_HZ).astype(np.float32)
    for sound in (noise, np.zeros(5 * SAMPLE_RATE_HZ, np.float32)):
        assert not found(sound)[0].any()


def test_any_split_of_the_sound_gives_the_same() -> None:
    sound = tones(480.0, 620.0, on_s=0.25, off_s=0.25)[None]
    whole = Tones(1).feed(sound, BandSpectrum(1).feed(sound))
    parts, bands = Tones(1), BandSpectrum(1)
    for piece in np.split(sound, sound.shape[1] // TICK_SAMPLES, axis=1):
        tone, may_be = parts.feed(piece, bands.feed(piece))
        assert (tone == whole[0][:, : tone.shape[1]]).all()
        assert (may_be == whole[1][:, : may_be.shape[1]]).all()
        whole = whole[0][:, tone.shape[1] :], whole[1][:, tone.shape[1] :]
