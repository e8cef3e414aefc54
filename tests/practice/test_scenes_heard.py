"""Each scene with recorded voices on the real engine: a calm trainee, and one who raises their voice and comes in.

The screen says why: what is checked here is what it says. Lines and voices come with the program.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from functools import cache

import numpy as np
import pytest
import soxr

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.practice.attempts import attempt_at_scene, steps_of
from coach.practice.scene import Heard, Loudness, Scene, SceneTurn, line_id
from coach.practice.scene_files import ORDER, our_scenes
from coach.practice.scene_run import SceneEnd, SceneOutcome, SceneRun
from coach.runtime.practice_session import loaded_line
from coach.views.practice_scene import SceneEndView, scene_end_view
from coach.words.catalogue import load_catalogue
from tests.practice.room import Room, Trainee, clip, louder
from tests.practice.test_drills_heard import answers, comes_in, usual

WORDS = load_catalogue()
SCENES = {scene.scene_id: scene for scene in our_scenes()}
CALM = "one-breath/02"


@cache
def lines_of(scene_id: str) -> dict[str, FloatArray]:
    """The lines of a scene, cut to their first 1.5 s: who speaks for how long is known, and time is saved."""
    return {
        name: loaded_line(path)[: int(1.5 * SAMPLE_RATE_HZ)] for name, path in SCENES[scene_id].sounds().items()
    }


def raised() -> FloatArray:
    """A trainee 9 dB louder and 2 semitones higher."""
    ratio = 2 ** (-2 / 12)
    return louder(soxr.resample(clip(CALM), 1.0, ratio).astype(np.float32), 9.0)


def gone_through(
    scene: Scene, trainee: Trainee, before: Callable[[Room, SceneRun], bool] | None = None
) -> tuple[SceneOutcome, SceneEndView]:
    """Run a scene to its end; return what it came to, and what the screen says of it."""
    run = SceneRun(scene, usual())
    room = Room(run, lines_of(scene.scene_id), usual())
    room.run(trainee, until=None if before is None else lambda: before(room, run))
    outcome = run.outcome()
    assert outcome is not None
    begun = datetime(2026, 11, 30, 9, tzinfo=UTC)
    attempt = attempt_at_scene(scene, outcome, begun, room.now_s, "", "")
    assert steps_of(attempt) == (outcome.first_step, *(turn.step for turn in outcome.turns))
    return outcome, scene_end_view(WORDS, scene, attempt, (attempt,), kept=True)


@pytest.mark.parametrize("scene_id", [one for one in ORDER if one != "ending-an-abusive-call"])
def test_a_calm_trainee_brings_the_caller_down(scene_id: str) -> None:
    outcome, said = gone_through(SCENES[scene_id], answers(0.9, clip(CALM)[: 2 * SAMPLE_RATE_HZ]))
    assert outcome.good
    assert {turn.heard for turn in outcome.turns} == {Heard.HEARD_OUT}
    assert len(outcome.turns) == len(SCENES[scene_id].turns)
    assert said.headline == "The caller ended 3 steps lower"
    assert "0.9 s before you answered" in said.rows[0].why
    assert said.rows[0].moved == "a step down"


@pytest.mark.parametrize("scene_id", [one for one in ORDER if one != "ending-an-abusive-call"])
def test_a_raised_trainee_who_comes_in_does_not(scene_id: str) -> None:
    outcome, said = gone_through(SCENES[scene_id], comes_in(1.0, raised()))
    assert not outcome.good
    assert outcome.last_step == 2
    assert {turn.heard for turn in outcome.turns} == {Heard.TALKED_OVER}
    assert said.headline == "The caller ended 2 steps louder"
    assert "You came in, both spoke for" in said.rows[0].why
    assert said.rows[0].moved == "a step up, and said again"
    assert "Turn 1: let the silence" in said.other_way
