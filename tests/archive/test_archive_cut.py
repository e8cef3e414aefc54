"""Passages become a lesson: the agent is heard, the caller is a tone, unless consent is there."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.archive.cutting import BEFORE_S, FOLLOWED_S, TONE_HZ, passage_sound, tone_of
from coach.model.problems import EnvironmentProblem
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.model.spans import Span
from coach.practice.lesson_package import discard, opened
from tests.archive.made_archive import HEARD_OUT, LAYOUT, channels, coach, write_recording, write_source
from tests.made_sound import at_level, on_timeline, voice

PASSAGE = Span(*HEARD_OUT)


def share_at_tone(sound: FloatArray) -> float:
    """How much of the power is within 15 Hz of the tone."""
    power = np.abs(np.fft.rfft(sound * np.hanning(len(sound)))) ** 2
    hz = np.fft.rfftfreq(len(sound), 1 / SAMPLE_RATE_HZ)
    return float(power[np.abs(hz - TONE_HZ) < 15.0].sum() / power.sum())


def stretch(sound: FloatArray, start_s: float, end_s: float) -> FloatArray:
    offset_s = PASSAGE.start_s - BEFORE_S
    return sound[round((start_s - offset_s) * SAMPLE_RATE_HZ) : round((end_s - offset_s) * SAMPLE_RATE_HZ)]


def test_the_caller_is_a_tone_and_the_agent_is_heard(tmp_path: Path):
    path = write_recording(tmp_path / "call.wav")
    sound = passage_sound((path,), PASSAGE, swap=False, consent=False)
    assert share_at_tone(stretch(sound, 6.0, 16.0)) > 0.95
    agent, _ = channels()
    own = agent[round(20.0 * SAMPLE_RATE_HZ) : round(23.0 * SAMPLE_RATE_HZ)]
    heard = stretch(sound, 20.0, 23.0)
    assert np.corrcoef(own, heard)[0, 1] > 0.99


def test_with_consent_both_are_as_they_were(tmp_path: Path):
    path = write_recording(tmp_path / "call.wav")
    sound = passage_sound((path,), PASSAGE, swap=False, consent=True)
    _, caller = channels()
    spoken = caller[round(6.0 * SAMPLE_RATE_HZ) : round(16.0 * SAMPLE_RATE_HZ)]
    assert np.corrcoef(spoken, stretch(sound, 6.0, 16.0))[0, 1] > 0.99


def test_the_tone_is_as_loud_as_the_caller():
    _, caller = channels()
    tone = tone_of(caller)
    size = round(2.0 * SAMPLE_RATE_HZ)
    for at in range(5 * SAMPLE_RATE_HZ, 16 * SAMPLE_RATE_HZ, size):
        level, other = (np.sqrt(np.mean(one[at : at + size] ** 2)) for one in (caller, tone))
        assert 20 * np.log10(other / level) == pytest.approx(0.0, abs=1.0)


def test_other_words_at_the_same_levels_are_the_same_tone():
    size = round(FOLLOWED_S * SAMPLE_RATE_HZ)
    one, other = (voice(8.0, 210.0, seed=seed) for seed in (1, 2))
    for at in range(0, len(one), size):
        other[at : at + size] = at_level(
            other[at : at + size], 20 * np.log10(np.sqrt(np.mean(one[at : at + size] ** 2)))
        )
    assert np.corrcoef(one, other)[0, 1] < 0.9
    assert np.abs(tone_of(one) - tone_of(other)).max() < 1e-4


def test_a_caller_in_the_agents_microphone_is_not_heard(tmp_path: Path):
    agent, caller = channels()
    rng = np.random.default_rng(5)
    agent = on_timeline(
        90.0, (0.5, voice(2.5, 120.0, -30.0, seed=1)), (65.0, voice(15.0, 120.0, -30.0, seed=2))
    )
    caller = on_timeline(90.0, (4.0, voice(60.0, 210.0, -26.0, seed=3)), seed=4)
    late = round(0.06 * SAMPLE_RATE_HZ)
    leaked = np.concatenate([np.zeros(late, np.float32), caller[:-late]]) * np.float32(0.5)
    path = tmp_path / "leak.wav"
    noise = rng.standard_normal(len(agent)).astype(np.float32) * np.float32(1e-5)
    soundfile.write(path, np.stack([agent + leaked + noise, caller], axis=1), SAMPLE_RATE_HZ)
    sound = passage_sound((path,), Span(20.0, 60.0), swap=False, consent=False)
    middle = sound[round(10 * SAMPLE_RATE_HZ) : round(35 * SAMPLE_RATE_HZ)]
    assert share_at_tone(middle) > 0.95


def test_both_channels_the_same_are_refused(tmp_path: Path):
    one = on_timeline(80.0, (1.0, voice(70.0, 120.0, -30.0, seed=1)))
    path = tmp_path / "same.wav"
    soundfile.write(path, np.stack([one, one], axis=1), SAMPLE_RATE_HZ)
    with pytest.raises(EnvironmentProblem, match=r"archive\.not_told_apart"):
        passage_sound((path,), Span(30.0, 60.0), swap=False, consent=False)


def test_a_passage_becomes_a_lesson_that_opens(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    source, target, lesson = write_source(tmp_path / "s"), tmp_path / "t", tmp_path / "listening.coachlesson"
    assert coach("analyze", source, "--out", target, "--layout", LAYOUT).returncode == 0
    found = coach("find", target, "--kind", "heard_out")
    assert "Caller heard out" in found.stdout
    assert "6 passages" in found.stdout
    passage = found.stdout.split()[0]
    made = coach("cut", target, passage, "--source", source, "--out", lesson)
    assert made.returncode == 0, made.stderr
    preview = opened(lesson, tmp_path / "kept")
    (part,) = preview.lesson.parts
    assert part.title == "Caller heard out"
    assert "the agent" in preview.lesson.notes.lower()
    discard(preview)
    gone = coach("cut", target, "0" * 16, "--source", source, "--out", tmp_path / "x.coachlesson")
    assert (gone.returncode, "There is no passage" in gone.stderr) == (1, True)
    other = coach("cut", target, passage, "--source", tmp_path / "home", "--out", tmp_path / "x.coachlesson")
    assert (other.returncode, "Check --source and --key" in other.stderr) == (1, True)
