"""F0 against signals whose pitch is known by construction."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.channels import ChannelMeasures
from coach.dsp.f0 import LOOK_AHEAD_HOPS, F0Tracker
from coach.dsp.frames import frame_times_s
from coach.dsp.periodicity import Periodicity
from coach.dsp.spectrum import BandSpectrum
from coach.dsp.voice_measures import VoiceMeasures
from coach.dsp.voicing import Path, Voicing, VoicingEvidence
from coach.model.sound import HOP_SAMPLES, TICK_SAMPLES, FloatArray
from tests.made_sound import hiss, on_timeline, pulses, seconds, tone, voice

CENT = 1200.0


LIKELY_VOICED, UNLIKELY_VOICED = 2.0, -2.0


def track(sound: np.ndarray, voicing: float | np.ndarray = LIKELY_VOICED) -> tuple[np.ndarray, np.ndarray]:
    """(times, F0) of a sound which the learned rule takes for likely voiced, or as it says of each hop."""
    hops = len(sound) // HOP_SAMPLES
    samples: FloatArray = sound[None, : hops * HOP_SAMPLES].astype(np.float32)
    autocorrelation = Periodicity(1).feed(samples, np.ones((1, hops), bool))
    return frame_times_s(-LOOK_AHEAD_HOPS, hops), F0Tracker().feed(
        autocorrelation,
        np.ones(hops, bool),
        np.zeros(hops, np.float32),
        likely(hops, voicing),
    )


@pytest.mark.parametrize(("low_share_db", "voiced"), [(-6.0, False), (-14.0, True)], ids=["whole", "telephone"])
def test_a_low_voice_without_first_harmonics_is_voiced_at_lower_odds(low_share_db: float, voiced: bool) -> None:
    """The model says less of it there, and has nothing but a weak period to go by."""
    hops = 200
    low = np.full(hops, 100.0, np.float32)
    sure = np.arange(hops) < 150
    heard = VoicingEvidence(
        np.zeros(hops, np.float32),
        np.where(sure, 3.0, -1.0).astype(np.float32),
        np.full(hops, low_share_db, np.float32),
    )
    strength = np.full(hops, 0.3, np.float32)
    f0_hz = Voicing(LOOK_AHEAD_HOPS).feed(Path(low, low, strength), np.ones(hops, np.bool_), heard)
    assert np.isfinite(f0_hz[20:150]).all()
    assert np.isfinite(f0_hz[150:]).all() == voiced
    assert np.isfinite(f0_hz[150:]).any() == voiced


def likely(hops: int, voicing: float | np.ndarray = LIKELY_VOICED) -> VoicingEvidence:
    """Hops of one loudness, with as much of it at the first harmonics as in most vowels."""
    return VoicingEvidence(*(np.full(hops, value, np.float32) for value in (0.0, voicing, -6.0)))


def heard(sound: FloatArray) -> np.ndarray:
    """F0 of an agent's microphone through every measure of the channel."""
    ticks = len(sound) // TICK_SAMPLES
    samples = np.stack([sound, np.zeros_like(sound)])[:, : ticks * TICK_SAMPLES]
    channels = ChannelMeasures().feed(samples, np.ones((2, ticks), bool), BandSpectrum(2).feed(samples))
    return VoiceMeasures().feed(samples[0], channels).f0_hz


def cents(f0_hz: np.ndarray, true_hz: np.ndarray | float) -> np.ndarray:
    return np.abs(CENT * np.log2(f0_hz / true_hz))


@pytest.mark.parametrize("hz", [65.0, 82.4, 110.0, 155.6, 220.0, 311.1, 440.0, 490.0])
def test_pulse_trains_across_the_range_are_within_ten_cents(hz: float) -> None:
    times, f0_hz = track(0.1 * pulses(np.full(16_000, hz)))
    inside = (times > 0.1) & (times < 0.9)
    assert np.isfinite(f0_hz[inside]).all()
    assert cents(f0_hz[inside], hz).max() < 10.0


@pytest.mark.parametrize("hz", [100.0, 200.0, 400.0])
def test_a_missing_fundamental_is_found_from_its_harmonics(hz: float) -> None:
    t = seconds(1.0)
    sound = sum(np.cos(2 * np.pi * k * hz * t) for k in range(4, 9) if k * hz > 300)
    times, f0_hz = track(0.05 * np.asarray(sound))
    inside = (times > 0.1) & (times < 0.9)
    assert np.median(cents(f0_hz[inside], hz)) < 10.0


def test_a_glide_of_an_octave_in_a_second_is_followed() -> None:
    true_hz = 120.0 * 2.0 ** seconds(1.0)
    times, f0_hz = track(0.1 * pulses(true_hz))
    inside = (times > 0.1) & (times < 0.9)
    expected = 120.0 * 2.0 ** times[inside]
    assert cents(f0_hz[inside], expected).max() < 50.0


@pytest.mark.parametrize("sound", [np.zeros(16_000), np.full(16_000, 0.5)], ids=["zeros", "offset alone"])
def test_nothing_is_not_voiced(sound: np.ndarray) -> None:
    assert np.isnan(track(sound)[1]).all()


@pytest.mark.parametrize("level_db", [-60.0, -40.0, -20.0])
def test_noise_that_begins_suddenly_is_hardly_ever_voiced(level_db: float) -> None:
    f0_hz = heard(on_timeline(6.0, (1.0, hiss(5.0, level_db))))
    assert np.isfinite(f0_hz).mean() < 0.05


def test_a_voice_is_voiced_in_its_vowels_and_not_in_its_pauses() -> None:
    f0_hz = heard(on_timeline(10.0, (1.0, voice(8.0, 120.0, -30.0))))
    assert np.isnan(f0_hz[:100]).all()
    assert 0.3 < np.isfinite(f0_hz[100:900]).mean() < 0.9
    assert np.nanmedian(cents(f0_hz[100:900], 120.0)) < 150.0


def test_a_hop_without_a_period_takes_that_of_the_one_before() -> None:
    train = 0.1 * pulses(np.full(6_400, 150.0))
    breaks_off = np.concatenate([train, hiss(0.2, -30.0), train])
    times, sure = track(breaks_off)
    after, long_after = (times > 0.40) & (times < 0.45), (times > 0.50) & (times < 0.55)
    assert cents(sure[after], 150.0).max() < 60.0
    assert np.isnan(sure[long_after]).all()
    _, unlikely = track(breaks_off, UNLIKELY_VOICED)
    assert np.isnan(unlikely[(times > 0.43) & (times < 0.57)]).all()


def test_a_hop_before_the_first_period_takes_that_to_come() -> None:
    times, f0_hz = track(np.concatenate([hiss(0.3, -30.0), 0.1 * pulses(np.full(6_400, 150.0))]))
    first = np.flatnonzero(np.isfinite(f0_hz))[:3]
    assert times[first[0]] < 0.3
    assert cents(f0_hz[first], 150.0).max() < 60.0


def test_nothing_holds_over_what_the_rule_calls_unvoiced() -> None:
    voicing = np.full(100, LIKELY_VOICED)
    voicing[40:60] = -20.0
    _, f0_hz = track(0.1 * pulses(np.full(16_000, 150.0)), voicing)
    assert np.isnan(f0_hz[40:60]).all()
    assert cents(f0_hz[60:90], 150.0).max() < 10.0


def test_an_earlier_voice_does_not_set_the_agents_range() -> None:
    """An octave below, and clearly periodic: only the rule says that it isn't the voice that comes."""
    voicing = np.full(150, LIKELY_VOICED)
    voicing[: 100 + LOOK_AHEAD_HOPS] = UNLIKELY_VOICED
    before, own = np.full(16_000, 130.0), np.full(8_000, 260.0)
    _, f0_hz = track(0.1 * pulses(np.concatenate([before, own])), voicing)
    assert cents(f0_hz[110:], 260.0).max() < 10.0


def test_a_voice_in_noise_keeps_the_strength_of_its_period() -> None:
    train, noise = 0.1 * pulses(np.full(16_000, 150.0)), hiss(1.0, -21.0)
    autocorrelation = Periodicity(1).feed((train + noise)[None].astype(np.float32), np.ones((1, 100), bool))
    share = np.full(100, np.mean(noise**2) / np.mean((train + noise) ** 2), np.float32)

    def least_rule(known: FloatArray) -> float:
        """The rule's log odds from which on most hops are called voiced."""
        for rule in np.arange(UNLIKELY_VOICED, LIKELY_VOICED, 0.05):
            f0_hz = F0Tracker().feed(autocorrelation, np.ones(100, bool), known, likely(100, float(rule)))
            if np.isfinite(f0_hz[20:80]).mean() > 0.5:
                return float(rule)
        raise AssertionError("never voiced")

    assert least_rule(share) < least_rule(np.zeros_like(share)) - 0.1


def test_offset_and_clipping_move_nothing() -> None:
    clean = 0.1 * pulses(np.full(16_000, 180.0))
    for bent in (clean + 0.3, np.clip(8.0 * clean, -0.9, 0.9)):
        times, f0_hz = track(bent)
        inside = (times > 0.1) & (times < 0.9)
        assert cents(f0_hz[inside], 180.0).max() < 15.0


def test_any_split_gives_the_same_bits() -> None:
    sound = np.concatenate([tone(150.0, 0.5), hiss(0.3, -40.0), tone(300.0, 0.5)])[None]
    hops = sound.shape[1] // HOP_SAMPLES
    whole = track(sound[0])[1]
    periodicity, tracker = Periodicity(1), F0Tracker()
    parts = []
    for first in range(0, hops, 8):
        piece = sound[:, first * HOP_SAMPLES : min(first + 8, hops) * HOP_SAMPLES]
        count = piece.shape[1] // HOP_SAMPLES
        autocorrelation = periodicity.feed(piece, np.ones((1, count), bool))
        no_noise: FloatArray = np.zeros(count, np.float32)
        parts.append(tracker.feed(autocorrelation, np.ones(count, bool), no_noise, likely(count)))
    np.testing.assert_array_equal(np.concatenate(parts), whole)
