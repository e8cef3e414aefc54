"""A drill or a scene of a lesson on the stage: begun by the presenter, run by Practice, seen by the room."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from coach.model.problems import Problem
from coach.practice.exercise import Stage as ExerciseStage
from coach.practice.lesson import PartKind
from coach.practice.lesson_files import our_lessons
from coach.ui.practice.practice_page import PracticePage
from coach.ui.stage.lesson_exercise import ExerciseButtons
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.stage import Stage
from tests.made_up.players import StillPlayer
from tests.ui.conftest import Bench
from tests.ui.test_ui_practice import lesson_of, opened, run_to


def on_stage(bench: Bench, title: str, at: int) -> tuple[PracticePage, Stage]:
    """Show one of our lessons from the page Practice, at this part."""
    page = opened(bench)
    bench.desktop.replays._open_player = StillPlayer
    page.lessons.start(lesson_of(page, title))
    page.lessons.go_to(at)
    page.lessons.page.stage.click()
    bench.settle()
    stage = bench.desktop.replays.stage
    assert stage is not None
    stage.resize(1920, 1080)
    return page, stage


def press(bench: Bench, stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(stage, key)
    bench.settle()


def buttons_of(stage: Stage) -> ExerciseButtons:
    [found] = stage.findChildren(ExerciseButtons)
    return found


def test_a_room_sees_the_band_and_the_trace_of_a_drill(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    assert "Here: Space begins" in stage.accessibleDescription()
    press(bench, stage, Qt.Key.Key_Space)
    assert page.under_way
    assert stage.exercise.isVisible()
    run_to(bench, page, 20.0)
    view = stage.exercise._view
    assert view is not None
    assert view.curve is not None
    assert len(view.curve.trace) > 50
    assert view.figures[0].name == "Pace"
    assert view.left.endswith(" left")
    assert stage.accessibleDescription().startswith("Low and slow. Pace: ")
    press(bench, stage, Qt.Key.Key_Space)
    assert bench.practice.exercise is not None
    assert bench.practice.exercise.stage is ExerciseStage.PAUSED
    assert stage.exercise._view is not None
    assert stage.exercise._view.foot == "Paused"
    press(bench, stage, Qt.Key.Key_Space)
    run_to(bench, page, None)
    assert stage.text.isVisible()
    assert not stage.exercise.isVisible()
    assert stage.accessibleDescription().startswith("Held ")
    assert stage.accessibleDescription().endswith("Nothing is kept")
    assert bench.history.kept_attempts == [], "who spoke in the room is not known"
    press(bench, stage, Qt.Key.Key_Escape)


def test_a_room_sees_whose_turn_it_is_and_the_steps(bench: Bench) -> None:
    lesson = our_lessons()[-1]
    scene = next(at for at, part in enumerate(lesson.parts) if part.kind is PartKind.SCENE)
    page, stage = on_stage(bench, lesson.title, scene)
    press(bench, stage, Qt.Key.Key_Space)
    run_to(bench, page, 30.0)
    view = stage.exercise._view
    assert view is not None
    assert view.is_scene
    assert view.steps is not None
    assert len(view.steps.steps) > 1
    assert view.prompt in {"Listen", "Your turn", "Listening to you"}
    press(bench, stage, Qt.Key.Key_End)
    assert not page.under_way
    assert stage.accessibleDescription().startswith("You ended it early")
    press(bench, stage, Qt.Key.Key_Escape)


def test_going_on_ends_what_runs(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    run_to(bench, page, 10.0)
    press(bench, stage, Qt.Key.Key_PageDown)
    assert not page.under_way
    assert stage.text.isVisible()
    assert page.lessons.at == 4
    assert bench.practice.asked[-1] == "stop"
    press(bench, stage, Qt.Key.Key_Escape)


def test_closing_the_stage_closes_the_microphone(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    press(bench, stage, Qt.Key.Key_Escape)
    assert bench.desktop.replays.stage is None
    assert not page.under_way
    assert not page.in_room
    assert bench.session.asked[-1] == "let calls begin"


def test_a_lost_microphone_is_said_to_the_room(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    run_to(bench, page, 10.0)
    bench.practice.problem = Problem("practice.microphone_lost")
    page.poll()
    assert stage.text.isVisible()
    assert "Your microphone went away" in stage.accessibleDescription()
    press(bench, stage, Qt.Key.Key_Escape)


def test_the_presenter_begins_pauses_and_ends_by_buttons(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_P)
    buttons = buttons_of(stage)
    assert buttons.begin.isVisible()
    assert not buttons.end.isVisible()
    buttons.begin.click()
    run_to(bench, page, 10.0)
    assert not buttons.begin.isVisible()
    assert [one.isVisible() for one in (buttons.pause, buttons.end, buttons.again)] == [True, True, False]
    buttons.pause.click()
    assert buttons.pause.text() == "Go on"
    buttons.end.click()
    bench.settle()
    assert not page.under_way
    assert stage.text.isVisible(), "a drill that was ended has nothing to show"
    assert buttons.begin.isVisible()
    press(bench, stage, Qt.Key.Key_PageUp)
    assert not buttons.isVisible(), "a demonstration has other buttons"
    press(bench, stage, Qt.Key.Key_Escape)


def test_another_voice_reads_the_usual_again(bench: Bench) -> None:
    _page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_P)
    buttons_of(stage).other.click()
    assert bench.practice.asked[-1] == "forget readings"
    press(bench, stage, Qt.Key.Key_Escape)


def test_b_makes_a_drill_black_too(bench: Bench) -> None:
    _page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    press(bench, stage, Qt.Key.Key_B)
    assert stage.grab().toImage().pixelColor(200, 200).lightness() == 0
    press(bench, stage, Qt.Key.Key_Escape)
    assert bench.desktop.replays.stage is stage
    assert not stage.exercise.black
    press(bench, stage, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768), (3840, 2160)])
def test_what_a_room_sees_of_a_drill_overlaps_nowhere(bench: Bench, width: int, height: int) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    for until_s in (1.0, 12.0):
        run_to(bench, page, until_s)
        stage.exercise.setGeometry(0, 0, width, height)
        view = stage.exercise._view
        assert view is not None
        places = stage.exercise._places(view)
        there = [
            one
            for one in (places.head, places.prompt, places.text, places.picture, places.side, places.foot)
            if not one.isEmpty()
        ]
        assert all(not one.intersects(two) for at, one in enumerate(there) for two in there[at + 1 :])
        if view.prompt:
            assert places.prompt.height() > 90, "what is asked has room before the band is there"
    press(bench, stage, Qt.Key.Key_Escape)


def test_a_frame_of_a_drill_paints_only_what_moved(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 3)
    press(bench, stage, Qt.Key.Key_Space)
    run_to(bench, page, 12.0)
    asked: list[float] = []
    stage.exercise._update_units = lambda where: asked.append(where.width() * where.height())  # type: ignore[method-assign]
    run_to(bench, page, 12.1)
    whole = stage.exercise.width() * stage.exercise.height() / stage.exercise._scale**2
    assert asked
    assert sum(asked) < 0.45 * whole
    press(bench, stage, Qt.Key.Key_Escape)


def test_any_part_is_one_step_away(bench: Bench) -> None:
    page, stage = on_stage(bench, "Low and slow", 0)
    press(bench, stage, Qt.Key.Key_P)
    [strip] = stage.findChildren(LessonPresenter)
    assert strip.jump.isVisible()
    assert strip.jump.count() == 6
    assert strip.jump.itemText(3) == "4  Drill: Read at the pace of the band"
    strip.jump.setCurrentIndex(5)
    strip.jump.activated.emit(5)
    bench.settle()
    assert "6 of 6" in stage.accessibleDescription()
    assert page.lessons.at == 5
    press(bench, stage, Qt.Key.Key_PageUp)
    assert strip.jump.currentIndex() == 4
    press(bench, stage, Qt.Key.Key_Escape)
