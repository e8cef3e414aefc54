"""Practice: the list, a drill by the keys alone, its end, and what is kept of it."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel

from coach.model.aims import Aim
from coach.model.practice import PracticeKind
from coach.model.problems import Problem
from coach.places import assets_dir
from coach.practice.drill_files import ORDER, our_drills
from coach.practice.exercise import Stage
from coach.practice.lesson_package import write_package
from coach.practice.scene_run import SceneRun
from coach.review.finding import day_number
from coach.review.verdict import CUES_TO_TRY
from coach.ui.practice.practice_page import PracticePage
from coach.ui.shell.way_back import Place
from coach.views.practice_view import DRILLED
from tests.made_up.practice import made_up_attempts
from tests.made_up.states import NOW, running_call, snapshot
from tests.made_up.weeks import working_weeks
from tests.ui.conftest import Bench


def opened(bench: Bench, data_folder: Path | None = None) -> PracticePage:
    """Open the page and wait until its drills are read."""
    bench.open(data_folder=data_folder)
    bench.desktop.window.go(Place.PRACTICE)
    page = bench.desktop.window.page(Place.PRACTICE)
    assert isinstance(page, PracticePage)
    bench.settle()
    assert tuple(page.list.rows) == ORDER
    return page


def run_to(bench: Bench, page: PracticePage, until_s: float | None) -> None:
    bench.practice.run_to(until_s)
    page.poll()
    bench.settle()


def test_each_row_says_what_it_is_and_how_it_went(bench: Bench) -> None:
    bench.history.kept_attempts = made_up_attempts()
    page = opened(bench)
    said = page.list.rows["low-and-slow"].accessibleName()
    assert said == "Low and slow, read a little slower than you speak. 1 min. held 44 of 58 s."
    assert page.list.rows["the-pause"].view.marks == pytest.approx((0.45, 0.6, 0.7))
    assert "not tried yet" in page.list.rows["one-breath"].accessibleName()


def test_the_progress_of_a_drill_says_whether_calls_moved(bench: Bench) -> None:
    bench.history.kept_attempts = made_up_attempts()
    rng = np.random.default_rng(1)
    moved = day_number((NOW - timedelta(days=19)).date())
    bench.history.call_table = working_weeks(NOW.date(), 8, 20, rng, changed_from=moved)  # type: ignore[assignment]
    page = opened(bench)
    look = page.list.drill_looks["the-pause"]
    assert look.accessibleName() == "Look at your attempts at The pause"
    assert not page.list.drill_looks["one-breath"].isVisibleTo(page.list)
    look.click()
    assert page.end.accessibleName().startswith("The pause. 3 attempts, the first on ")
    said = page.end._calls.text()
    assert "Before you answer: Longer than before. " in said
    assert "More than chance." in said
    QTest.keyClick(page.end.again, Qt.Key.Key_Escape)
    page.list.drill_looks["come-down"].click()
    page.end.again.click()
    assert page.under_way
    page.leave()


def test_the_first_attempt_says_that_nothing_can_be_told(bench: Bench) -> None:
    page = opened(bench)
    page.start_drill("the-pause")
    run_to(bench, page, None)
    first = page.end._calls.text().splitlines()[0]
    assert first == "Talk-overs: Can't be told yet. Calls since your first attempt: 0, needed: 10."


def test_another_person_sees_none_of_them(bench: Bench) -> None:
    bench.history.kept_attempts = [replace(one, profile="Sam") for one in made_up_attempts()]
    page = opened(bench)
    assert all("not tried yet" in row.accessibleName() for row in page.list.rows.values())


def test_the_aim_of_the_day_leads_to_a_drill_in_one_click(bench: Bench) -> None:
    bench.history.kept_aims = [Aim("talk_overs_by_agent", False, 0.0, 1, NOW.astimezone(), of_the_day=True)]
    page = opened(bench)
    assert page.list.fitting.accessibleName() == "Start The pause, 20 turns"
    page.list.fitting.click()
    assert page.under_way
    page.leave()


def test_a_drill_by_keys_alone_is_kept(bench: Bench) -> None:
    page = opened(bench)
    page.list.rows["low-and-slow"].setFocus()
    QTest.keyClick(page.list.rows["low-and-slow"], Qt.Key.Key_Space)
    assert page.under_way
    assert "hold calls" in bench.session.asked
    run_to(bench, page, 20.0)
    assert page.running.accessibleName().startswith("Low and slow. Pace: ")
    QTest.keyClick(page.running, Qt.Key.Key_Space)
    assert bench.practice.exercise is not None
    assert bench.practice.exercise.stage is Stage.PAUSED
    QTest.keyClick(page.running, Qt.Key.Key_Space)
    run_to(bench, page, None)
    assert page.end.accessibleName().startswith("Held ")
    assert "let calls begin" in bench.session.asked
    [kept] = bench.history.kept_attempts
    assert (kept.name, kept.counted, kept.microphone) == ("low-and-slow", "seconds", "Headset (USB)")
    QTest.keyClick(page.end.again, Qt.Key.Key_Escape)
    assert not page.under_way
    assert page.list.rows["low-and-slow"].view.marks


def test_escape_ends_a_drill_and_nothing_is_kept(bench: Bench) -> None:
    page = opened(bench)
    page.start_drill("the-pause")
    run_to(bench, page, 20.0)
    QTest.keyClick(page.running, Qt.Key.Key_Escape)
    assert not page.under_way
    assert bench.practice.asked[-1] == "stop"
    assert bench.history.kept_attempts == []
    assert bench.desktop.window.place is Place.PRACTICE


def test_a_class_without_names_keeps_nothing(bench: Bench) -> None:
    page = opened(bench)
    page.list.without_names = True
    page.start_drill("come-down")
    run_to(bench, page, None)
    assert page.end.accessibleName().startswith("Back in time")
    assert bench.history.kept_attempts == []


def test_a_lost_microphone_is_said_and_does_not_count(bench: Bench) -> None:
    page = opened(bench)
    page.start_drill("low-and-slow")
    run_to(bench, page, 20.0)
    bench.practice.problem = Problem("practice.microphone_lost")
    page.poll()
    assert page.end.accessibleName() == (
        "It ended before its end. Your microphone went away. Plug it in, then begin again."
    )
    assert bench.history.kept_attempts == []


def test_leaving_the_page_ends_the_drill(bench: Bench) -> None:
    page = opened(bench)
    page.start_drill("low-and-slow")
    run_to(bench, page, 20.0)
    bench.desktop.window.go(Place.TODAY)
    assert not page.under_way
    assert bench.practice.asked[-1] == "stop"


def test_nothing_begins_during_a_call(bench: Bench) -> None:
    page = opened(bench)
    page.show_snapshot(snapshot(running_call()))
    assert not page.list.rows["low-and-slow"].isEnabled()
    page.start_drill("low-and-slow")
    assert not page.under_way
    page.show_snapshot(snapshot())
    assert page.list.rows["low-and-slow"].isEnabled()


def test_what_to_try_after_a_call_leads_to_its_drill(bench: Bench) -> None:
    page = opened(bench)
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.after.cards.practise("too_fast")
    assert bench.desktop.window.place is Place.PRACTICE
    assert page.list.fitting.accessibleName() == "Start Low and slow, 1 min"
    page.list.fitting.click()
    assert page.under_way
    page.leave()


def test_the_cues_with_a_drill_are_those_of_the_drills() -> None:
    served = {cue for drill in our_drills() for cue in drill.cues}
    assert served >= DRILLED
    assert {cue for cue in CUES_TO_TRY.values() if cue in served} == DRILLED


def test_a_scene_by_keys_alone_says_why_at_its_end(bench: Bench) -> None:
    page = opened(bench)
    page.list.scene_rows["late-delivery"].setFocus()
    QTest.keyClick(page.list.scene_rows["late-delivery"], Qt.Key.Key_Space)
    assert page.under_way
    run_to(bench, page, 6.0)
    assert "Listening to you" in page.scene.accessibleName()
    assert "I am calling about a parcel" in page.scene.accessibleName()
    QTest.keyClick(page.scene, Qt.Key.Key_Space)
    assert bench.practice.exercise is not None
    assert bench.practice.exercise.stage is Stage.PAUSED
    QTest.keyClick(page.scene, Qt.Key.Key_Space)
    run_to(bench, page, None)
    assert page.scene_end.accessibleName().startswith("The caller ended 3 steps lower")
    assert "Turn 2: let the silence" in page.scene_end.accessibleName()
    [kept] = bench.history.kept_attempts
    assert (kept.kind, kept.name, kept.ended) == (PracticeKind.SCENE, "late-delivery", "through")
    assert [turn.why for turn in kept.turns[:2]] == ["at_once", "talked_over"]
    QTest.keyClick(page.scene_end.again, Qt.Key.Key_Escape)
    assert page.list.scene_rows["late-delivery"].view.steps is not None
    page.list.looks["late-delivery"].click()
    assert page.scene_end.accessibleName().startswith("The caller ended 3 steps lower")


def test_a_scene_ended_early_shows_its_turns(bench: Bench) -> None:
    page = opened(bench)
    page.start_scene("late-delivery")
    run_to(bench, page, 45.0)
    QTest.keyClick(page.scene, Qt.Key.Key_Escape)
    assert not page.under_way
    assert page.scene_end.accessibleName().startswith("You ended it early")
    assert "Turn 1" in " ".join(label.text() for label in page.scene_end.findChildren(QLabel))
    assert page.scene_end._foot.text() == "Nothing is kept"
    assert bench.history.kept_attempts == []
    QTest.keyClick(page.scene_end.again, Qt.Key.Key_Escape)
    page.start_scene("late-delivery")
    run_to(bench, page, 3.0)
    QTest.keyClick(page.scene, Qt.Key.Key_Escape)
    assert page.area is page.list.area, "no turn was taken yet"


def test_a_class_without_names_uses_no_kept_usual(bench: Bench) -> None:
    """Who speaks there is not the person of the profile, and another voice reads the text again."""
    page = opened(bench)
    page.start_drill("low-and-slow")
    assert bench.practice.kept_usual
    page.leave()
    assert not page.list.another_voice.isVisibleTo(page.list)
    next(box for box in page.list.findChildren(QCheckBox) if "without names" in box.text()).click()
    assert page.list.another_voice.isVisibleTo(page.list)
    page.start_drill("low-and-slow")
    assert not bench.practice.kept_usual
    page.leave()
    page.list.another_voice.click()
    assert bench.practice.asked[-1] == "forget readings"


def test_a_scene_begins_again_at_the_turn_to_try(bench: Bench) -> None:
    page = opened(bench)
    page.start_scene("late-delivery")
    run_to(bench, page, None)
    assert page.scene_end.retry.text() == "From turn 3"
    page.scene_end.retry.click()
    run_to(bench, page, 6.0)
    assert page.under_way
    assert "the third time I have been told" in page.scene.accessibleName()
    page.leave()


def test_r_says_the_line_again_and_e_ends_an_abusive_call(bench: Bench) -> None:
    page = opened(bench)
    page.start_scene("late-delivery")
    run_to(bench, page, 6.0)
    exercise = bench.practice.exercise
    assert isinstance(exercise, SceneRun)
    QTest.keyClick(page.scene, Qt.Key.Key_E)
    assert page.under_way  # it is no scene to be ended
    QTest.keyClick(page.scene, Qt.Key.Key_R)
    assert exercise.wants_line == "parcel-even"
    page.start_scene("ending-an-abusive-call")
    run_to(bench, page, 6.0)
    QTest.keyClick(page.scene, Qt.Key.Key_E)
    assert page.scene_end.accessibleName().startswith("You ended the call while they spoke")
    assert bench.history.kept_attempts == []  # one answer is not enough


def test_nobody_answers_and_the_caller_goes(bench: Bench) -> None:
    page = opened(bench)
    page.start_scene("locked-account")
    bench.practice.silent = True
    run_to(bench, page, None)
    assert page.scene_end.accessibleName().startswith("The caller hung up: nobody answered them")
    assert bench.history.kept_attempts == []


def lesson_of(page: PracticePage, title: str) -> str:
    return next(key for key, row in page.list.lesson_rows.items() if row.view.title == title)


def test_a_lesson_is_gone_through_by_keys(bench: Bench) -> None:
    page = opened(bench)
    assert len(page.list.lesson_rows) == 5
    page.list.lesson_rows[lesson_of(page, "Listen first")].click()
    lesson = page.lessons.page
    assert lesson.accessibleName().startswith("Listen first. 1 of 6. Who speaks first")
    assert not lesson.action.isVisibleTo(lesson)
    QTest.keyClick(lesson, Qt.Key.Key_PageDown)
    assert lesson.action.text() == "Play it"
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert bench.practice.asked[-1] == "play one-badly.opus"
    assert lesson.action.text() == "Stop"
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert lesson.action.text() == "Play it"
    for _ in range(2):
        QTest.keyClick(lesson, Qt.Key.Key_Right)
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert page.under_way
    run_to(bench, page, None)
    QTest.keyClick(page.end.again, Qt.Key.Key_Escape)
    assert lesson.accessibleName().startswith("Listen first. 4 of 6")
    QTest.keyClick(lesson, Qt.Key.Key_Escape)
    assert page.area is page.list.area
    assert [one.name for one in bench.history.kept_attempts] == ["hear-them-out"]


def test_a_lesson_from_elsewhere_is_seen_before_it_is_kept(bench: Bench, tmp_path: Path) -> None:
    page = opened(bench, tmp_path)
    package = tmp_path / "given.coachlesson"
    write_package(Path(lesson_of(page, "Listen first")), package)
    page.lessons.look_into(package)
    bench.settle()
    said = page.lessons.preview.accessibleName()
    assert said.startswith("What is in given.coachlesson: Listen first.")
    assert "2 texts, 2 demonstrations, 2 drills, 0 scenes; 2 sounds" in said
    assert len(page.list.lesson_rows) == 5
    page.lessons.preview.keep.click()
    bench.settle()
    assert len(page.list.lesson_rows) == 6
    (package).write_bytes(b"no lesson")
    page.lessons.look_into(package)
    bench.settle()
    assert len(page.list.lesson_rows) == 6
    assert len(list((tmp_path / "practice" / "lessons").iterdir())) == 1


def test_lessons_of_one_title_are_both_kept(bench: Bench, tmp_path: Path) -> None:
    page = opened(bench, tmp_path)
    package = tmp_path / "given.coachlesson"
    write_package(Path(lesson_of(page, "Listen first")), package)
    for _ in range(2):
        page.lessons.look_into(package)
        bench.settle()
        page.lessons.preview.keep.click()
        bench.settle()
    kept = sorted(one.name for one in (tmp_path / "practice" / "lessons").iterdir())
    assert kept == ["listen-first", "listen-first-2"]


def test_what_a_lesson_holds_is_not_shown_over_a_drill(bench: Bench, tmp_path: Path) -> None:
    page = opened(bench, tmp_path)
    package = tmp_path / "given.coachlesson"
    write_package(Path(lesson_of(page, "Listen first")), package)
    page.lessons.look_into(package)
    page.start_drill("low-and-slow")
    bench.settle()
    assert page.under_way
    bench.desktop.window.go(Place.TODAY)
    assert not page.under_way
    assert bench.session.asked[-1] == "let calls begin"


def test_calls_are_held_as_long_as_anyone_asks_for_it(bench: Bench) -> None:
    page = opened(bench)
    services = bench.desktop.services
    services.hold_calls("stage", True)
    page.start_drill("low-and-slow")
    page.leave()
    assert bench.session.asked.count("hold calls") == 1
    assert "let calls begin" not in bench.session.asked
    services.hold_calls("stage", False)
    assert bench.session.asked[-1] == "let calls begin"


def test_a_copy_of_our_drill_is_another_drill(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "practice" / "drills"
    folder.mkdir(parents=True)
    ours = (assets_dir() / "drills" / "low-and-slow.toml").read_text(encoding="utf-8")
    (folder / "low-and-slow.toml").write_text(ours.replace("Low and slow", "Our way"), encoding="utf-8")
    bench.open(data_folder=tmp_path)
    bench.desktop.window.go(Place.PRACTICE)
    page = bench.desktop.window.page(Place.PRACTICE)
    assert isinstance(page, PracticePage)
    bench.settle()
    assert {"low-and-slow", "own/low-and-slow"} <= set(page.list.rows)
    page.start_drill("own/low-and-slow")
    run_to(bench, page, 20.0)
    assert page.running.accessibleName().startswith("Our way.")
    page.leave()
