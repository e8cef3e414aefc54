"""A drill and a scene through a real audio server: what is played, heard and decided, and devices that go."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soxr

from coach.model.baseline import Baseline
from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.practice.drill_files import our_drills
from coach.practice.drill_run import DrillRun
from coach.practice.exercise import Stage
from coach.practice.scene import Heard
from coach.practice.scene_files import our_scenes
from coach.practice.scene_run import SceneEnd, SceneRun
from coach.runtime.practice_session import PracticeSession
from coach.settings.schema import ChosenDevice, DeviceSettings
from coach.sources.pulse import HOST_API
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, AudioServer, noise
from tests.practice.test_drills_heard import talk, usual
from tests.practice.test_scenes_heard import CALM, raised, said

DEVICES = DeviceSettings(
    microphone=ChosenDevice(f"{MICROPHONE_SINK}.monitor", HOST_API),
    output=ChosenDevice(CALLER_SINK, HOST_API),
)
PATIENCE_S = 40.0


@contextmanager
def session() -> Iterator[PracticeSession]:
    opened = PracticeSession(lambda: DEVICES, lambda _microphone, _profile: usual())
    try:
        yield opened
    finally:
        opened.stop()


def a_room(server: AudioServer) -> None:
    """Let the microphone hear a quiet room: without any sound it would be called muted."""
    server.run_like_hardware(MICROPHONE_SINK)
    server.play(MICROPHONE_SINK, noise(90.0, 1e-3))


def for_the_server(sound: FloatArray) -> np.ndarray:
    """As the server plays it: 48 kHz."""
    return soxr.resample(sound, SAMPLE_RATE_HZ, 48_000).astype(np.float64)


def caller_is_done(session: PracticeSession, seen: set[float]) -> bool:
    """Has a line just ended that was not answered yet?"""
    with session.lock:
        exercise = session.exercise
        assert isinstance(exercise, SceneRun | None)
        state = None if exercise is None else exercise.state()
    if state is None or state.waited_s is None or state.waited_s < 0.5 or state.number in seen:
        return False
    seen.add(state.number)
    return True


def test_a_scene_hears_and_answers_through_the_sound_server(audio_server: AudioServer) -> None:
    """The first turn is answered low, the second with a raised voice."""
    a_room(audio_server)
    audio_server.run_like_hardware(CALLER_SINK)
    whole = next(scene for scene in our_scenes() if scene.scene_id == "late-delivery")
    scene = replace(whole, turns=(whole.turns[3], replace(whole.turns[4], then="end")))
    says = [for_the_server(said(CALM, 2.0)), for_the_server(raised())]
    seen: set[float] = set()
    with session() as running:
        running.start(lambda baseline: SceneRun(scene, baseline), scene.sounds())
        until_s = time.monotonic() + PATIENCE_S
        while running.exercise is None or running.exercise.stage is not Stage.OVER:
            assert time.monotonic() < until_s, running.snapshot()
            assert running.snapshot().problem is None
            if caller_is_done(running, seen):
                audio_server.play(MICROPHONE_SINK, says[len(seen) - 1])
            time.sleep(0.02)
        exercise = running.exercise
    assert isinstance(exercise, SceneRun)
    outcome = exercise.outcome()
    assert outcome is not None
    assert outcome.end is SceneEnd.THROUGH
    assert [turn.heard for turn in outcome.turns] == [Heard.HEARD_OUT, Heard.RAISED]
    assert [turn.step for turn in outcome.turns] == [-1, 0]
    assert outcome.turns[0].wait_s == pytest.approx(0.8, abs=0.5)  # 0.5 s, and the player's own start
    assert outcome.turns[0].took_s == pytest.approx(2.0, abs=0.4)


def test_nobody_takes_the_caller_for_the_trainee(audio_server: AudioServer) -> None:
    """The caller is heard in the speakers, and so by the microphone 12 dB quieter; the trainee says nothing."""
    a_room(audio_server)
    audio_server.run_like_hardware(CALLER_SINK)
    names = (f"source={CALLER_SINK}.monitor", f"sink={MICROPHONE_SINK}")
    audio_server.pactl("load-module", "module-loopback", *names, "latency_msec=30")
    listed = audio_server.pactl("list", "short", "sink-inputs").stdout.splitlines()
    audio_server.pactl("set-sink-input-volume", listed[-1].split()[0], "63%")
    drills = {drill.drill_id: drill for drill in our_drills()}
    drill = replace(drills["hear-them-out"], lines=drills["the-pause"].lines[:1])
    with session() as running:
        running.start(
            lambda baseline: DrillRun(drill, baseline), {line.line_id: line.sound for line in drill.lines}
        )
        until_s = time.monotonic() + PATIENCE_S
        while running.exercise is None or running.exercise.stage is not Stage.OVER:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        exercise = running.exercise
    assert isinstance(exercise, DrillRun)
    outcome = exercise.outcome()
    assert outcome is not None
    assert (outcome.numbers["talk_overs"], outcome.numbers["acknowledgements"]) == (0.0, 0.0)


def test_a_reading_holds_for_the_sitting(audio_server: AudioServer) -> None:
    """Nothing is kept for this microphone. The text is read once, and again by someone else."""
    a_room(audio_server)
    drill = next(drill for drill in our_drills() if drill.drill_id == "low-and-slow")
    given: list[Baseline | None] = []

    def made(baseline: Baseline | None) -> DrillRun:
        given.append(baseline)
        return DrillRun(drill, baseline)

    def begun(running: PracticeSession, **kept: bool) -> DrillRun:
        running.start(made, {}, **kept)
        until_s = time.monotonic() + PATIENCE_S
        while running.exercise is None:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        assert isinstance(running.exercise, DrillRun)
        return running.exercise

    running = PracticeSession(lambda: DEVICES, lambda _microphone, _profile: None)
    try:
        first = begun(running)
        audio_server.play(MICROPHONE_SINK, for_the_server(talk()))
        until_s = time.monotonic() + 2 * PATIENCE_S
        while first.stage is Stage.USUAL:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        assert begun(running, kept_usual=False).stage is not Stage.USUAL
        running.forget_readings()
        assert begun(running).stage is Stage.USUAL
    finally:
        running.stop()
    assert [one is None for one in given] == [True, False, True]


def test_a_server_that_goes_is_said(audio_server: AudioServer) -> None:
    a_room(audio_server)
    drill = next(drill for drill in our_drills() if drill.drill_id == "low-and-slow")
    with session() as running:
        running.start(lambda baseline: DrillRun(drill, baseline), {})
        until_s = time.monotonic() + PATIENCE_S
        while running.exercise is None or running.exercise.stage is not Stage.RUNNING:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        audio_server.stop(hard=True)
        while running.snapshot().problem is None:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        problem = running.snapshot().problem
    assert problem is not None
    assert problem.key == "practice.microphone_lost"


def test_a_line_that_is_no_sound_is_said(audio_server: AudioServer, tmp_path: Path) -> None:
    a_room(audio_server)
    audio_server.run_like_hardware(CALLER_SINK)
    bad = tmp_path / "bad.opus"
    bad.write_bytes(b"no sound")
    drill = next(drill for drill in our_drills() if drill.drill_id == "the-pause")
    with session() as running:
        running.start(lambda baseline: DrillRun(drill, baseline), {"1": bad})
        until_s = time.monotonic() + PATIENCE_S
        while running.snapshot().problem is None:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        problem = running.snapshot().problem
    assert problem is not None
    assert str(bad) in dict(problem.fields).values()
