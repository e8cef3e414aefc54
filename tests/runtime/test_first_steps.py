"""Hearing yourself and learning the baseline, with fake rooms around them."""

from __future__ import annotations

import time

import pytest

from coach.model.problems import EnvironmentProblem
from coach.runtime.first_steps import BaselineReading, ListenBack
from coach.settings.schema import DeviceSettings
from tests.runtime.fakes import FakeEngine, FakeKeeper, FakeSound, FakeSources


def test_what_was_said_is_played_once() -> None:
    sources, sound = FakeSources(), FakeSound()
    sources.scene = lambda _: (0.1, None)
    ListenBack(DeviceSettings, sources.open, lambda _output: sound).record_then_play(0.5)
    assert sound.played_samples == 8_000
    assert sound.closed
    assert sources.closed == 1
    assert not sources.opened[0].listen_to_caller


def test_no_output_is_said() -> None:
    sources = FakeSources()
    with pytest.raises(EnvironmentProblem, match="no_output"):
        ListenBack(DeviceSettings, sources.open, lambda _output: FakeSound(silent=True)).record_then_play(0.1)


def test_a_microphone_that_gives_nothing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("coach.runtime.first_steps.OPEN_WAIT_S", 0.2)
    sources = FakeSources()
    sources.scene = lambda _: (None, None)
    with pytest.raises(EnvironmentProblem, match="no_microphone"):
        ListenBack(DeviceSettings, sources.open, lambda _output: FakeSound()).record_then_play(0.1)
    assert sources.closed == 1


def test_the_baseline_is_learned_and_kept_for_the_microphone() -> None:
    sources, keeper = FakeSources(), FakeKeeper()
    sources.scene = lambda _: (0.1, None)
    learner = BaselineReading(DeviceSettings, keeper, sources.open, FakeEngine)
    assert learner.progress() == 0.0
    learner.start()
    until_s = time.monotonic() + 5
    while learner.progress() < 10:
        assert time.monotonic() < until_s
        time.sleep(0.01)
    learner.finish()
    assert list(keeper.baselines) == ["fake/agent"]
    assert sources.closed == 1


def test_a_microphone_that_is_too_loud_gives_no_baseline() -> None:
    sources, keeper = FakeSources(), FakeKeeper()
    sources.scene = lambda time_s: (0.0 if time_s % 2.0 < 0.5 else 1.0, None)
    learner = BaselineReading(DeviceSettings, keeper, sources.open, FakeEngine)
    learner.start()
    until_s = time.monotonic() + 5
    while learner.progress() < 10:
        assert time.monotonic() < until_s
        time.sleep(0.01)
    with pytest.raises(EnvironmentProblem, match=r"live\.clipped"):
        learner.finish()
    assert keeper.baselines == {}


def test_cancelling_keeps_nothing() -> None:
    sources, keeper = FakeSources(), FakeKeeper()
    learner = BaselineReading(DeviceSettings, keeper, sources.open, FakeEngine)
    learner.start()
    learner.cancel()
    assert keeper.baselines == {}
    learner.cancel()


def test_finishing_without_speech_is_said() -> None:
    with pytest.raises(EnvironmentProblem, match="too_little_speech"):
        BaselineReading(DeviceSettings, FakeKeeper(), FakeSources().open, FakeEngine).finish()
