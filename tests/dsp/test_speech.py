"""Voice activity, stretches and syllable nuclei."""

from __future__ import annotations

import numpy as np
import pytest

from coach.dsp.channels import AGENT, TICK_SAMPLES, ChannelMeasures
from coach.dsp.syllables import SMOOTHING_DELAY_HOPS, SyllableNuclei
from coach.dsp.voice_activity import HANGOVER_HOPS, ON_HOPS, SpeechStretches, Stretch
from coach.model.sound import FloatArray
from tests.made_sound import hiss, on_timeline, voice


def scores(sound: FloatArray) -> np.ndarray:
    ticks = len(sound) // TICK_SAMPLES
    both = np.stack([sound, np.zeros_like(sound)])[:, : ticks * TICK_SAMPLES]
    present = np.array([[True] * ticks, [False] * ticks])
    return ChannelMeasures().feed(both, present).score[AGENT]


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


@pytest.mark.parametrize("level_db", [-70.0, -40.0, -20.0])
def test_steady_noise_is_not_speech(level_db: float) -> None:
    assert (scores(hiss(8.0, level_db))[100:] > 0).mean() < 0.02


def test_exact_zeros_are_not_speech() -> None:
    assert (scores(np.zeros(5 * 16_000, np.float32)) > 0).sum() == 0


def test_an_absent_channel_scores_nothing() -> None:
    sound = np.stack([voice(2.0), voice(2.0)])[:, : 50 * TICK_SAMPLES]
    measures = ChannelMeasures().feed(sound, np.zeros((2, 50), bool))
    assert np.isneginf(measures.score).all()


def changes(score: list[float]) -> list[tuple[int, Stretch]]:
    stretches = SpeechStretches()
    found = [(hop, stretches.feed(one)) for hop, one in enumerate(score)]
    return [(hop, one) for hop, one in found if one is not None]


def test_a_stretch_starts_where_it_began_and_ends_where_it_stopped() -> None:
    score = [-5.0] * 10 + [5.0] * 50 + [-5.0] * 60
    assert changes(score) == [
        (10 + ON_HOPS - 1, Stretch(10, None)),
        (59 + HANGOVER_HOPS, Stretch(10, 59)),
    ]


def test_a_click_is_no_stretch_and_a_short_pause_is_no_end() -> None:
    assert changes([-5.0] * 5 + [5.0] * (ON_HOPS - 1) + [-5.0] * 40) == []
    paused = [5.0] * 20 + [-5.0] * (HANGOVER_HOPS - 1) + [5.0] * 20
    assert changes(paused) == [(ON_HOPS - 1, Stretch(0, None))]


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
