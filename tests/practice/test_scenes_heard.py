"""Each scene with recorded voices on the real engine: one trainee answers low, another is loud and comes in.

The screen says why: what is checked here is what it says. Lines and voices come with the program.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache

import pytest

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.places import assets_dir
from coach.practice.attempts import attempt_at_scene, steps_of
from coach.practice.exercise import Stage
from coach.practice.scene import END, Heard, Scene
from coach.practice.scene_files import ORDER, our_scenes
from coach.practice.scene_run import SceneEnd, SceneOutcome, SceneRun
from coach.runtime.practice_lines import loaded_line
from coach.views.practice_scene import SceneEndView, scene_end_view
from coach.words.catalogue import load_catalogue
from tests.practice.room import Room, Trainee, louder
from tests.practice.test_drills_heard import answers, comes_in, usual

WORDS = load_catalogue()
SCENES = {scene.scene_id: scene for scene in our_scenes()}
CALM, LOUD = "drills/one-breath/02", "scenes/late-delivery/number-loud"
"""The same voice, as it speaks and as it is loud: 7 dB louder, higher and brighter."""
ABUSIVE = "ending-an-abusive-call"


@cache
def lines_of(scene_id: str, most_s: float = 1.0) -> dict[str, FloatArray]:
    """The lines of a scene, cut to their beginning: it saves time, and nothing depends on their words."""
    sounds = SCENES[scene_id].sounds()
    return {name: loaded_line(path)[: int(most_s * SAMPLE_RATE_HZ)] for name, path in sounds.items()}


@cache
def said(name: str, most_s: float = 1.5) -> FloatArray:
    """What the trainee says: a recorded voice, cut to its beginning."""
    return loaded_line(assets_dir() / f"{name}.opus")[: int(most_s * SAMPLE_RATE_HZ)]


def raised() -> FloatArray:
    """The same voice raised, 10 dB over its usual."""
    return louder(said(LOUD, 2.6), 3.0)


def shortened(scene: Scene, turns: int) -> Scene:
    """The first turns of a scene."""
    kept = scene.turns[:turns]
    return replace(scene, turns=(*kept[:-1], replace(kept[-1], then=END, next={})))


def rough(room: Room) -> FloatArray | None:
    """Comes in on the first line, each time it is said, and answers the others with a raised voice."""
    assert isinstance(room.exercise, SceneRun)
    comes = room.exercise.state().turn_id == room.exercise.scene.turns[0].turn_id
    return comes_in(1.3, raised())(room) if comes else answers(0.9, raised())(room)


def test_a_scene_broken_off_keeps_its_turns_and_does_not_count() -> None:
    run = SceneRun(SCENES["late-delivery"], usual())
    run.break_off()
    assert run.outcome() is None, "there is nothing to show yet"
    room = Room(run, lines_of("late-delivery"), usual())
    room.run(answers(0.9, said(CALM)), until=lambda: len(run.state().steps) > 4)
    run.break_off()
    outcome = run.outcome()
    assert outcome is not None
    assert outcome.end is SceneEnd.BROKEN_OFF
    assert len(outcome.turns) == 4
    assert not outcome.counts
    run.break_off()
    assert run.outcome() == outcome


def test_breaking_off_where_the_call_should_end_is_right() -> None:
    run = SceneRun(SCENES[ABUSIVE], usual())
    room = Room(run, lines_of(ABUSIVE), usual())
    room.run(answers(0.9, said(CALM)), until=lambda: run._abusive_turn_taken and not run._caller_speaks)
    run.break_off()
    outcome = run.outcome()
    assert outcome is not None
    assert outcome.end is SceneEnd.ENDED_RIGHT
    assert outcome.counts


def gone_through(
    scene: Scene,
    trainee: Trainee,
    lines_s: float = 1.0,
    before: Callable[[Room, SceneRun], bool] = lambda _room, _run: False,
) -> tuple[SceneOutcome, SceneEndView]:
    """Run a scene to its end; return what it came to, and what the screen says of it."""
    run = SceneRun(scene, usual())
    room = Room(run, lines_of(scene.scene_id, lines_s), usual())
    room.run(trainee, until=lambda: before(room, run))
    outcome = run.outcome()
    assert outcome is not None
    begun = datetime(2026, 11, 30, 9, tzinfo=UTC)
    attempt = attempt_at_scene(scene, outcome, begun, room.now_s, "", "")
    assert steps_of(attempt) == (outcome.first_step, *(turn.step for turn in outcome.turns))
    return outcome, scene_end_view(WORDS, scene, attempt, (attempt,), kept=True)


@pytest.mark.parametrize("scene_id", [one for one in ORDER if one != ABUSIVE])
def test_who_answers_low_brings_the_caller_down(scene_id: str) -> None:
    whole = SCENES[scene_id]
    scene = whole if scene_id == ORDER[0] else shortened(whole, 3)
    outcome, view = gone_through(scene, answers(0.9, said(CALM)))
    assert outcome.good
    assert {turn.heard for turn in outcome.turns} == {Heard.HEARD_OUT}
    assert len(outcome.turns) == len(scene.turns)
    assert view.headline == "The caller ended 3 steps lower"
    assert "1.0 s before you answered" in view.rows[0].why
    assert view.rows[0].moved == "a step down"


@pytest.mark.parametrize("scene_id", [one for one in ORDER if one != ABUSIVE])
def test_who_comes_in_and_is_loud_does_not(scene_id: str) -> None:
    outcome, view = gone_through(shortened(SCENES[scene_id], 2), rough, 2.0)
    assert not outcome.good
    assert outcome.last_step == 2
    assert {turn.heard for turn in outcome.turns[:3]} == {Heard.TALKED_OVER}
    assert outcome.turns[-1].heard is Heard.RAISED
    assert view.headline == "The caller ended 2 steps louder"
    assert "You came in, both spoke for" in view.rows[0].why
    assert view.rows[0].moved == "a step up, and said again"
    assert "dB over your usual" in view.rows[-1].why
    assert "Turn 1: let the silence" in view.other_way


def abusive_turns() -> Scene:
    """One turn before it is abusive, and two that are."""
    scene = SCENES[ABUSIVE]
    at = next(at for at, turn in enumerate(scene.turns) if turn.abusive)
    return shortened(replace(scene, turns=scene.turns[at - 1 :]), 3)


def ends(when: Callable[[SceneRun, Room], bool]) -> Callable[[Room, SceneRun], bool]:
    """Presses the key once, when something is true."""

    def before(room: Room, run: SceneRun) -> bool:
        if run.stage is Stage.RUNNING and when(run, room):
            run.end_call()
        return False

    return before


def has_answered(run: SceneRun, room: Room) -> bool:
    """The trainee has said something in an abusive turn, and is done."""
    answered = room.said_end_s > room.line_end_s and not room.agent_speaks and not room.caller_speaks
    heard = room.line is not None and room.line.startswith(run.state().turn_id) and run.wants_line is None
    return abuses(run) and heard and answered and room.now_s > room.said_end_s + 0.5


def abuses(run: SceneRun) -> bool:
    """Is it an abusive turn?"""
    return run.scene.turn(run.state().turn_id).abusive


@pytest.mark.parametrize(
    ("trainee", "when", "end", "words"),
    [
        (answers(0.9, said(CALM)), has_answered, SceneEnd.ENDED_RIGHT, "without a rise"),
        (answers(0.9, raised()), has_answered, SceneEnd.ENDED_RAISED, "with your voice raised"),
        (
            answers(0.9, said(CALM)),
            lambda run, room: abuses(run) and room.caller_speaks and room.now_s > room.line_end_s - 0.3,
            SceneEnd.ENDED_EARLY,
            "while they spoke",
        ),
        (answers(0.9, said(CALM)), lambda _run, _room: False, SceneEnd.WENT_ON, "the call was not ended"),
        (lambda _room: None, lambda _run, _room: False, SceneEnd.GONE, "nobody answered"),
    ],
)
def test_an_abusive_call_is_ended_after_a_turn_without_a_rise(
    trainee: Trainee, when: Callable[[SceneRun, Room], bool], end: SceneEnd, words: str
) -> None:
    outcome, view = gone_through(abusive_turns(), trainee, before=ends(when))
    assert outcome.end is end
    assert outcome.good is (end is SceneEnd.ENDED_RIGHT)
    assert words in view.headline


def test_a_scene_may_begin_again_at_a_turn() -> None:
    scene = shortened(SCENES["late-delivery"], 3)
    run = SceneRun(scene, usual(), scene.turns[2].turn_id, 1)
    room = Room(run, lines_of("late-delivery"), usual())
    room.run(answers(0.9, said(CALM)))
    outcome = run.outcome()
    assert outcome is not None
    assert [(turn.turn_id, turn.step) for turn in outcome.turns] == [(scene.turns[2].turn_id, 0)]
    assert outcome.turns[0].caller_said == scene.turns[2].loud_text


def test_a_pause_and_r_have_the_line_said_again() -> None:
    scene = shortened(SCENES["late-delivery"], 2)
    run = SceneRun(scene, usual())
    room = Room(run, lines_of("late-delivery"), usual())
    room.run(lambda _room: None, until=lambda: room.caller_speaks)
    run.pause()
    assert run.wants_line is None
    run.go_on()
    assert run.wants_line == "parcel-even"
    room.run(lambda _room: None, until=lambda: run.state().waited_s is not None)
    run.say_again()
    assert run.wants_line == "parcel-even"
