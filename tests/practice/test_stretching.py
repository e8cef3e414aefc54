"""Slower sound has the pitch and the formants it had, and every moment is where it belongs."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.places import assets_dir
from coach.practice.piece import mixed
from coach.practice.stretching import Stretcher, stretched
from coach.sources.recording import Recording

RATES = (0.6, 0.7, 0.8, 0.9)
CENTS = 10.0


def voice(f0_hz: float, duration_s: float = 3.0) -> FloatArray:
    """Seven partials, as of a vowel."""
    time_s = np.arange(round(duration_s * SAMPLE_RATE_HZ)) / SAMPLE_RATE_HZ
    partials = [np.sin(2 * np.pi * f0_hz * n * time_s + n) / n for n in range(1, 8)]
    return (0.1 * np.sum(partials, axis=0)).astype(np.float32)


def strongest_hz(sound: FloatArray, near_hz: float) -> float:
    spectrum = np.abs(np.fft.rfft(sound * np.hanning(len(sound)), 1 << 19))
    frequency_hz = np.fft.rfftfreq(1 << 19, 1 / SAMPLE_RATE_HZ)
    near = (frequency_hz > 0.9 * near_hz) & (frequency_hz < 1.1 * near_hz)
    return float(frequency_hz[near][np.argmax(spectrum[near])])


@pytest.fixture(scope="module")
def speech() -> FloatArray:
    """Eight seconds of the sample call."""
    recording = Recording(assets_dir() / "sample" / "sample_call.flac", agent_only=True)
    return mixed(
        [block for block in recording.blocks(SAMPLE_RATE_HZ) if 30 <= block.start_sample / SAMPLE_RATE_HZ < 38]
    )


@pytest.mark.parametrize("f0_hz", [82.3, 110.0, 196.7, 311.1])
@pytest.mark.parametrize("rate", RATES)
def test_pitch_stays_within_ten_cents(rate: float, f0_hz: float) -> None:
    slower = stretched(voice(f0_hz), rate)
    middle = slower[len(slower) // 4 : 3 * len(slower) // 4]
    for partial in (1, 3, 5):
        cents = 1200 * np.log2(strongest_hz(middle, partial * f0_hz) / (partial * f0_hz))
        assert abs(cents) < CENTS


@pytest.mark.parametrize("rate", RATES)
def test_a_steady_voice_does_not_flutter(rate: float) -> None:
    slower = stretched(voice(110.0), rate).astype(np.float64)
    inner = slower[SAMPLE_RATE_HZ // 2 : -SAMPLE_RATE_HZ // 2]
    level = np.sqrt(np.convolve(inner**2, np.ones(1_600) / 1_600, "valid"))
    assert 20 * np.log10(level.max() / level.min()) < 1.0


@pytest.mark.parametrize("rate", RATES)
def test_the_length_follows_the_rate(rate: float, speech: FloatArray) -> None:
    assert len(stretched(speech, rate)) == round(len(speech) / rate)


@pytest.mark.parametrize("rate", RATES)
def test_speech_keeps_its_spectrum(rate: float, speech: FloatArray) -> None:
    """The long-term spectrum in thirds of an octave, where the formants are, moves by less than 1 dB."""
    edges_hz = 200.0 * 2.0 ** (np.arange(15) / 3)

    def thirds_db(sound: FloatArray) -> np.ndarray:  # type: ignore[type-arg]
        power = np.abs(np.fft.rfft(sound)) ** 2 / len(sound)
        frequency_hz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE_HZ)
        parts = [power[(frequency_hz >= a) & (frequency_hz < b)].sum() for a, b in itertools.pairwise(edges_hz)]
        return 10 * np.log10(np.array(parts) / sum(parts))

    assert np.abs(thirds_db(stretched(speech, rate)) - thirds_db(speech)).max() < 1.0


@pytest.mark.parametrize("rate", RATES)
def test_every_moment_is_where_it_belongs(rate: float, speech: FloatArray) -> None:
    """The envelope of what is slower is that of the speech, at t * rate, within 10 ms."""

    def envelope(sound: FloatArray) -> np.ndarray:  # type: ignore[type-arg]
        return np.sqrt(np.convolve(sound.astype(np.float64) ** 2, np.ones(640) / 640, "same"))

    slower = envelope(stretched(speech, rate))
    at = np.arange(len(slower)) * rate
    best = max(
        range(-480, 481, 40),
        key=lambda lag: float(np.dot(slower, np.interp(at + lag, np.arange(len(speech)), envelope(speech)))),
    )
    assert abs(best) <= 160


def test_reading_in_pieces_gives_the_same(speech: FloatArray) -> None:
    whole = Stretcher(speech, 0.7, 1.0).read(30_000)
    reader = Stretcher(speech, 0.7, 1.0)
    pieces = np.concatenate([reader.read(n) for n in (1, 999, 7_000, 160, 21_840)])
    assert np.array_equal(whole, pieces)


def test_beyond_the_end_there_is_silence(speech: FloatArray) -> None:
    reader = Stretcher(speech, 0.6, len(speech) / SAMPLE_RATE_HZ + 1.0)
    assert not reader.read(SAMPLE_RATE_HZ).any()
    assert not stretched(np.zeros(0, np.float32), 0.6).size


def test_only_slower_can_be_asked_for(speech: FloatArray) -> None:
    with pytest.raises(ValueError, match=r"1\.2"):
        Stretcher(speech, 1.2)
