"""A line of a scene recorded by a real microphone, kept, and played by its scene; and a microphone that
goes."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.places import assets_dir
from coach.practice.own_line import LineFault, take_of
from coach.practice.own_scenes import keep_line, lines_of, with_own_lines
from coach.practice.scene import Loudness
from coach.practice.scene_files import our_scenes
from coach.practice.scene_run import SceneRun
from coach.runtime.practice_lines import loaded_line
from coach.runtime.practice_session import PracticeSession
from tests.audio_server import CALLER_SINK, MICROPHONE_SINK, AudioServer
from tests.runtime.test_practice_session import PATIENCE_S, a_room, for_the_server, session

LINE = assets_dir() / "scenes" / "late-delivery" / "number-even.opus"


def recording(running: PracticeSession) -> None:
    running.record()
    until_s = time.monotonic() + PATIENCE_S
    while not running.snapshot().recording:
        assert time.monotonic() < until_s, running.snapshot()
        time.sleep(0.02)


def recorded(server: AudioServer, running: PracticeSession, said: FloatArray) -> FloatArray:
    """Say something into the microphone while a line is recorded."""
    recording(running)
    server.play(MICROPHONE_SINK, for_the_server(said))
    time.sleep(len(said) / SAMPLE_RATE_HZ + 1.5)
    assert running.snapshot().level_db is not None
    return running.recorded()


def test_a_recorded_line_is_kept_and_played(audio_server: AudioServer, tmp_path: Path) -> None:
    a_room(audio_server)
    audio_server.run_like_hardware(CALLER_SINK)
    said = loaded_line(LINE)[: 3 * SAMPLE_RATE_HZ]
    with session() as running:
        take = take_of(recorded(audio_server, running, said), Loudness.EVEN)
        assert take.faults == ()
        assert take.stream is not None
        assert take.off_db == pytest.approx(0.0, abs=1.0)
        assert take.lasts_s == pytest.approx(3.0, abs=0.3)
        whole = our_scenes()[0]
        scene = replace(whole, turns=(replace(whole.turns[0], then="end", next={}),))
        line = next(one for one in lines_of(scene) if one.loudness is Loudness.EVEN)
        kept = keep_line(tmp_path, scene, line, take.stream)
        played = with_own_lines(scene, tmp_path)
        assert played.sounds()[line.line_id] == kept
        running.start(lambda baseline: SceneRun(played, baseline), played.sounds())
        until_s = time.monotonic() + PATIENCE_S
        while not _heard(running):
            assert time.monotonic() < until_s, running.snapshot()
            assert running.snapshot().problem is None
            time.sleep(0.02)


def _heard(running: PracticeSession) -> bool:
    with running.lock:
        exercise = running.exercise
        return isinstance(exercise, SceneRun) and exercise.state().caller_speaks


def test_a_room_where_nobody_speaks_gives_no_line(audio_server: AudioServer) -> None:
    a_room(audio_server)
    with session() as running:
        take = take_of(recorded(audio_server, running, np.zeros(SAMPLE_RATE_HZ, np.float32)), Loudness.EVEN)
    assert (take.stream, take.faults) == (None, (LineFault.NOTHING_SAID,))


def test_a_microphone_that_goes_ends_the_recording(audio_server: AudioServer) -> None:
    a_room(audio_server)
    with session() as running:
        recording(running)
        audio_server.stop(hard=True)
        until_s = time.monotonic() + PATIENCE_S
        while running.snapshot().problem is None:
            assert time.monotonic() < until_s, running.snapshot()
            time.sleep(0.02)
        problem = running.snapshot().problem
        assert not running.snapshot().recording
    assert problem is not None
    assert problem.key == "practice.microphone_lost"
