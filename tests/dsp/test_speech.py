"""Voice activity, stretches and syllable nuclei."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.channels import AGENT, ChannelMeasures
from coach.dsp.spectrum import BandSpectrum
from coach.dsp.speech_model import SpeechModel
from coach.dsp.syllables import SMOOTHING_DELAY_HOPS, SyllableNuclei
from coach.dsp.voice_activity import (
    ANNOUNCE_SCORE,
    CONFIRM_WITHIN_HOPS,
    HANGOVER_HOPS,
    NOW_AHEAD_HOPS,
    ON_HOPS,
    SpeechStretches,
    Stretch,
)
from coach.dsp.voice_features import INPUTS
from coach.model.sound import TICK_SAMPLES, FloatArray
from tests.made_sound import at_level, hiss, inside, on_timeline, ringing_room, voice


def scores(sound: FloatArray) -> np.ndarray:
    ticks = len(sound) // TICK_SAMPLES
    both = np.stack([sound, np.zeros_like(sound)])[:, : ticks * TICK_SAMPLES]
    present = np.array([[True] * ticks, [False] * ticks])
    return ChannelMeasures().feed(both, present, BandSpectrum(2).feed(both)).score[AGENT]


def test_a_voice_scores_as_speech_and_the_room_does_not() -> None:
    score = scores(on_timeline(9.0, (3.0, voice(3.0))))
    assert (score[330:590] > 0).mean() > 0.8
    assert (score[100:280] > 0).mean() < 0.02
    assert (score[650:] > 0).mean() < 0.02


@pytest.mark.parametrize("gain_db", [-6.0, 12.0])
def test_gain_hardly_changes_what_is_speech(gain_db: float) -> None:
    sound = on_timeline(9.0, (3.0, voice(3.0)), room_db=-60.0)
    changed = sound * np.float32(10 ** (gain_db / 20))
    agree = (scores(sound) > 0) == (scores(changed) > 0)
    assert agree.mean() > 0.97


@pytest.mark.parametrize("quieter_db", [0.0, 20.0])
def test_a_voice_that_goes_on_in_a_hard_room_is_no_room(quieter_db: float) -> None:
    """Far from the microphone it rings as loud as it is itself (it was lost after half a minute, for good)."""
    room = ringing_room(np.random.default_rng(2), rings_s=0.5, direct_db=0.0)
    sound = at_level(inside(voice(40.0), room), -26.0 - quieter_db) + hiss(40.5, -75.0)
    assert (scores(sound)[2000:3990] > 0).mean() > 0.8


@pytest.mark.parametrize("seed", range(4))
def test_a_recording_that_begins_within_a_word_is_heard(seed: int) -> None:
    sound = voice(10.0, seed=seed)[4_000:] + hiss(9.75, -72.0)
    score = scores(sound)
    assert (score[10:60] > 0).mean() > 0.7
    assert (score[60:970] > 0).mean() > 0.8


@pytest.mark.parametrize("level_db", [-70.0, -40.0, -20.0])
def test_steady_noise_is_not_speech(level_db: float) -> None:
    assert (scores(hiss(8.0, level_db))[100:] > 0).mean() < 0.02


def test_exact_zeros_are_not_speech() -> None:
    assert (scores(np.zeros(5 * 16_000, np.float32)) > 0).sum() == 0


def test_an_absent_channel_scores_nothing() -> None:
    sound = np.stack([voice(2.0), voice(2.0)])[:, : 50 * TICK_SAMPLES]
    measures = ChannelMeasures().feed(sound, np.zeros((2, 50), bool), BandSpectrum(2).feed(sound))
    assert np.isneginf(measures.score).all()


def changes(score: list[float]) -> list[tuple[int, Stretch]]:
    stretches = SpeechStretches()
    found = [(hop, stretches.feed(one)) for hop, one in enumerate(score)]
    return [(hop, one) for hop, one in found if one is not None]


def test_a_stretch_has_its_true_start_and_end() -> None:
    score = [-5.0] * 10 + [5.0] * 50 + [-5.0] * 60
    assert changes(score) == [
        (10 + ON_HOPS - 1, Stretch(10, None)),
        (59 + HANGOVER_HOPS, Stretch(10, 59)),
    ]


def test_a_click_is_no_stretch_and_a_short_pause_is_no_end() -> None:
    assert changes([-5.0] * 5 + [5.0] * (ON_HOPS - 1) + [-5.0] * 40) == []
    paused = [5.0] * 20 + [-5.0] * (HANGOVER_HOPS - 1) + [5.0] * 20
    assert changes(paused) == [(ON_HOPS - 1, Stretch(0, None))]


def announced(score: list[float], at: int) -> list[tuple[int, Stretch]]:
    """The rule is sure of the newest 10 ms after hop `at`."""
    stretches = SpeechStretches()
    found = []
    for hop, one in enumerate(score):
        found.append((hop, stretches.feed(one)))
        found.append((hop, stretches.hear_now(ANNOUNCE_SCORE if hop == at else -5.0)))
    return [(hop, one) for hop, one in found if one is not None]


def test_a_beginning_is_announced_at_once_and_placed_by_scores() -> None:
    score = [-5.0] * 15 + [5.0] * 30 + [-5.0] * 40
    assert announced(score, 11) == [
        (11, Stretch(11 + NOW_AHEAD_HOPS, None)),
        (44 + HANGOVER_HOPS, Stretch(15, 44)),
    ]


def test_an_announcement_that_no_score_bears_out_is_taken_back() -> None:
    first = 11 + NOW_AHEAD_HOPS
    assert announced([-5.0] * 80, 11) == [
        (11, Stretch(first, None)),
        (first + CONFIRM_WITHIN_HOPS, Stretch(first, first - 1)),
    ]


def test_an_announcement_goes_with_the_channel() -> None:
    stretches = SpeechStretches()
    assert stretches.hear_now(ANNOUNCE_SCORE) is not None
    assert stretches.end() == Stretch(NOW_AHEAD_HOPS - 1, NOW_AHEAD_HOPS - 2)
    assert stretches.end() is None


def test_the_rule_says_the_same_however_many_ticks_come_at_once() -> None:
    inputs = np.random.default_rng(3).normal(0, 1, (50, 2, INPUTS)).astype(np.float32)
    whole, rule = SpeechModel(2).feed(inputs), SpeechModel(2)
    for start, end in ((0, 1), (1, 2), (2, 17), (17, 50)):
        part = rule.feed(inputs[start:end])
        for name in whole._fields:
            np.testing.assert_array_equal(getattr(part, name), getattr(whole, name)[start:end])


def test_the_channels_do_not_hear_each_other() -> None:
    inputs = np.random.default_rng(4).normal(0, 1, (20, 2, INPUTS)).astype(np.float32)
    swapped = SpeechModel(2).feed(inputs[:, ::-1])
    for name, values in SpeechModel(2).feed(inputs)._asdict().items():
        np.testing.assert_allclose(getattr(swapped, name)[:, ::-1], values, atol=1e-4)


def nuclei(envelope: np.ndarray, voiced: bool = True) -> list[int]:
    finder = SyllableNuclei()
    found = [finder.step(float(value), voiced) for value in envelope]
    return [hop + SMOOTHING_DELAY_HOPS for hop in found if hop is not None]


@pytest.mark.parametrize("rate", [2.0, 4.0, 6.0, 8.0])
def test_one_nucleus_a_syllable(rate: float) -> None:
    t = np.arange(1000) / 100
    found = nuclei(0.6 - 0.4 * np.cos(2 * np.pi * rate * t))
    assert len(found) == pytest.approx(10 * rate, abs=1)
    assert np.allclose(np.diff(found), 100 / rate, atol=2)


def test_a_pause_that_is_skipped_keeps_the_hops_in_step() -> None:
    wave = 0.6 - 0.4 * np.cos(2 * np.pi * 4 * np.arange(100) / 100)
    finder = SyllableNuclei()
    before = [finder.step(float(value), True) for value in wave]
    finder.skip(100)
    after = [finder.step(float(value), True) for value in wave]
    first = [hop for hop in before if hop is not None]
    second = [hop for hop in after if hop is not None]
    assert [hop - 200 for hop in second] == first


def test_no_nucleus_without_voicing_or_without_a_dip() -> None:
    t = np.arange(1000) / 100
    assert nuclei(0.6 - 0.4 * np.cos(2 * np.pi * 4 * t), voiced=False) == []
    assert len(nuclei(np.full(1000, 0.5))) <= 1
