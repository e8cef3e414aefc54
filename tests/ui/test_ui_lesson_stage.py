"""A lesson on the stage: texts large, demonstrations that play, and a presenter who pages through it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from coach.practice.drill_files import our_drills
from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.lesson_files import MOST_TEXT, our_lessons
from coach.practice.takes import take_figures
from coach.ui.kit.theme import TITLE
from coach.ui.practice.room_practice import RoomPractice
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.stage import Stage
from coach.ui.stage.text_canvas import SIZES
from tests.made_up.players import StillPlayer
from tests.made_up.states import running_call, snapshot
from tests.ui.conftest import Bench
from tests.ui.monitors import monitors
from tests.ui.test_ui_practice import lesson_of, opened

LESSON = next(one for one in our_lessons() if one.lesson_id == "low-and-slow")


DRILL = next(one for one in our_drills() if one.drill_id == "low-and-slow")


def on_stage(bench: Bench, lesson: Lesson = LESSON) -> Stage:
    bench.open()
    replays = bench.desktop.replays
    replays._open_player = StillPlayer
    replays.show_lesson(lesson)
    stage = replays.stage
    assert stage is not None
    stage.resize(1920, 1080)
    return stage


def press(bench: Bench, stage: Stage, key: Qt.Key) -> None:
    QTest.keyClick(stage, key)
    bench.settle()


def presenter_of(stage: Stage) -> LessonPresenter:
    [found] = stage.findChildren(LessonPresenter)
    return found


def test_a_lesson_is_paged_through_from_a_remote(bench: Bench) -> None:
    stage = on_stage(bench)
    assert "hold calls" in bench.session.asked
    assert stage.text.isVisible()
    assert stage.accessibleDescription().startswith("Low and slow · 1 of 6. Lower than what. Lower and slower")
    press(bench, stage, Qt.Key.Key_PageDown)
    first = stage.showing
    assert first is not None
    assert not stage.text.isVisible()
    assert first.view.title == "In a hurry"
    press(bench, stage, Qt.Key.Key_Space)
    assert first.transport.playing
    press(bench, stage, Qt.Key.Key_PageDown)
    assert stage.showing is not None
    assert stage.showing.view.title == "With time"
    press(bench, stage, Qt.Key.Key_PageDown)
    assert stage.showing is None
    assert "4 of 6 · Drill. Read at the pace of the band" in stage.accessibleDescription()
    press(bench, stage, Qt.Key.Key_PageUp)
    assert stage.showing is not None
    for _ in range(9):
        press(bench, stage, Qt.Key.Key_PageDown)
    assert "6 of 6. For the next call" in stage.accessibleDescription()
    press(bench, stage, Qt.Key.Key_Escape)
    assert bench.desktop.replays.stage is None
    assert bench.session.asked[-1] == "let calls begin"


def test_the_arrows_step_through_a_demonstration(bench: Bench) -> None:
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_PageDown)
    showing = stage.showing
    assert showing is not None
    press(bench, stage, Qt.Key.Key_End)
    assert showing.at_end
    press(bench, stage, Qt.Key.Key_Left)
    assert not showing.at_end
    assert stage.showing is showing


def test_two_demonstrations_are_compared_and_one_is_back(bench: Bench) -> None:
    """Both are heard against the usual of both, so that one is over it and the other under."""
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_C)
    assert stage.text.isVisible(), "a text is compared with nothing"
    press(bench, stage, Qt.Key.Key_PageDown)
    alone = stage.showing
    assert alone is not None
    press(bench, stage, Qt.Key.Key_C)
    assert stage.showing is not None
    takes = stage.showing.takes
    assert takes is not None
    first, second = takes.first, takes.second
    assert (first.title, second.title) == ("In a hurry", "With time")
    assert first.baseline is not None
    assert first.baseline == second.baseline == alone.piece.baseline
    hurried, calm = (take_figures(one).pace_syll_per_s for one in (first, second))
    assert hurried is not None
    assert calm is not None
    assert calm < first.baseline.pace_syll_per_s < hurried
    press(bench, stage, Qt.Key.Key_2)
    assert stage.showing.playing == 1
    press(bench, stage, Qt.Key.Key_C)
    assert stage.showing is not None
    assert stage.showing.takes is None


def test_the_stage_opens_at_the_part_of_the_page_and_both_move(bench: Bench) -> None:
    page = opened(bench)
    replays = bench.desktop.replays
    replays._open_player = StillPlayer
    page.lessons.start(lesson_of(page, "Low and slow"))
    replays.show_lesson(LESSON, 3, lambda: RoomPractice(page))
    stage = replays.stage
    assert stage is not None
    assert "4 of 6" in stage.accessibleDescription()
    assert DRILL.how in stage.accessibleDescription(), "the room reads what the drill asks for"
    press(bench, stage, Qt.Key.Key_PageDown)
    assert page.lessons.at == 4
    press(bench, stage, Qt.Key.Key_Escape)


def test_escape_in_the_strip_is_the_stages_own(bench: Bench) -> None:
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_PageDown)
    press(bench, stage, Qt.Key.Key_P)
    strip = presenter_of(stage)
    showing = stage.showing
    assert showing is not None
    showing.toggle_black()
    strip.on.setFocus()
    QTest.keyClick(strip.on, Qt.Key.Key_Escape)
    assert not showing.black
    assert strip.isVisible()
    QTest.keyClick(strip.on, Qt.Key.Key_Escape)
    assert bench.desktop.replays.stage is None


def test_the_strip_is_as_high_as_what_it_holds(bench: Bench) -> None:
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_P)
    strip = presenter_of(stage)
    below = stage.height() - strip.on.mapTo(stage, strip.on.rect().topLeft()).y()
    for _ in range(2):
        press(bench, stage, Qt.Key.Key_PageDown)
        stage.tick()
        assert strip.height() >= strip.sizeHint().height()
        assert strip.geometry().bottom() == stage.height() - 1
        assert stage.height() - strip.on.mapTo(stage, strip.on.rect().topLeft()).y() == below, "it stays there"


def test_who_pages_on_does_not_wait_for_what_is_heard(bench: Bench) -> None:
    stage = on_stage(bench)
    for _ in range(3):
        QTest.keyClick(stage, Qt.Key.Key_PageDown)
    bench.settle()
    assert stage.showing is None
    assert stage.text.isVisible()


def test_the_presenter_sees_notes_and_what_comes_next(bench: Bench) -> None:
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_P)
    presenter = presenter_of(stage)
    assert presenter.isVisible()
    said = [one.text() for one in (presenter._lesson_notes, presenter._next)]
    assert said == [LESSON.notes, "Next: Demonstration, In a hurry"]
    presenter.on.click()
    bench.settle()
    assert presenter._next.text() == "Next: Demonstration, With time"
    assert stage.showing is not None
    assert not [one for one in presenter.findChildren(QAbstractButton) if not one.accessibleName()]
    presenter.back.click()
    assert stage.text.isVisible()


def test_marks_of_a_demonstration_stay_while_it_is_shown(bench: Bench) -> None:
    parts = tuple(replace(part, notes=f"Note {at}") for at, part in enumerate(LESSON.parts))
    stage = on_stage(bench, replace(LESSON, parts=parts))
    press(bench, stage, Qt.Key.Key_P)
    presenter = presenter_of(stage)
    assert presenter._notes.text() == "Note 0"
    press(bench, stage, Qt.Key.Key_PageDown)
    assert presenter._notes.text() == "Note 1"
    assert stage.showing is not None
    stage.showing.go(1.0)
    stage.showing.mark_here("Listen to the end.")
    presenter.tick()
    assert presenter._near.text() == "now: Listen to the end."
    press(bench, stage, Qt.Key.Key_PageDown)
    assert presenter._near.text() == ""
    press(bench, stage, Qt.Key.Key_PageUp)
    assert stage.showing is not None
    assert [mark.text for mark in stage.showing.marks] == ["Listen to the end."]
    presenter.tick()
    assert presenter._near.text() == "in 1 s: Listen to the end."


def test_with_two_screens_the_presenter_has_a_window(bench: Bench, screen: str) -> None:
    if screen != "xcb":
        pytest.skip("needs Xvfb")
    with monitors() as there:
        for name, left in (("one", 0), ("two", 800)):
            there.plug_in(name, left, 800)
        bench.bot.waitUntil(lambda: len(bench.app.screens()) == 2)
        stage = on_stage(bench)
        presenting = bench.desktop.replays.presenting
        assert presenting is not None
        window = presenting.window
        assert isinstance(window, LessonPresenter)
        assert window.isVisible()
        assert window.accessibleName().startswith("Low and slow · 1 of 6.")
        QTest.keyClick(window, Qt.Key.Key_PageDown)
        bench.settle()
        assert stage.showing is not None
        QTest.keyClick(window, Qt.Key.Key_Space)
        assert stage.showing.transport.playing
        assert window.list.count() == 6
        assert window.list.currentRow() == 1
        window.list.itemActivated.emit(window.list.item(4))
        bench.settle()
        assert "5 of 6 · Drill" in stage.accessibleDescription()
        assert window.list.currentRow() == 4
        QTest.keyClick(window, Qt.Key.Key_Escape)
        bench.settle()
        assert bench.desktop.replays.stage is None
    bench.bot.waitUntil(lambda: len(bench.app.screens()) == 1)


def test_b_makes_a_text_black_too(bench: Bench) -> None:
    stage = on_stage(bench)
    press(bench, stage, Qt.Key.Key_B)
    assert stage.grab().toImage().pixelColor(200, 200).lightness() == 0
    press(bench, stage, Qt.Key.Key_Escape)
    assert bench.desktop.replays.stage is stage
    assert stage.grab().toImage().pixelColor(20, 1000).lightness() > 0


@pytest.mark.parametrize(("width", "height"), [(1920, 1080), (1024, 768), (3840, 2160)])
def test_the_longest_text_fits_on_a_stage(bench: Bench, width: int, height: int) -> None:
    long = Part(PartKind.TEXT, "A title of seven words at the most", ("seven letters " * 90)[:MOST_TEXT])
    stage = on_stage(bench, replace(LESSON, parts=(long, Part(PartKind.TEXT, "Short", "One line."))))
    stage.text.setGeometry(0, 0, width, height)
    _title, room = stage.text._places()
    assert stage.text.text_size() in SIZES
    assert stage.text._height(long.text, stage.text.text_size(), room) <= room.height()
    press(bench, stage, Qt.Key.Key_PageDown)
    assert stage.text.text_size() == TITLE


def test_a_lesson_goes_to_the_stage_from_its_page(bench: Bench) -> None:
    page = opened(bench)
    bench.desktop.replays._open_player = StillPlayer
    page.list.lesson_rows[lesson_of(page, "Low and slow")].click()
    page.lessons.page.stage.click()
    stage = bench.desktop.replays.stage
    assert stage is not None
    bench.desktop.replays.close_stage()
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    page.lessons.page.stage.click()
    assert bench.desktop.replays.stage is None


def test_a_demonstration_that_is_gone_closes_the_stage(bench: Bench) -> None:
    gone = replace(LESSON.parts[1], sound=Path("gone.opus"))
    stage = on_stage(bench, replace(LESSON, parts=(LESSON.parts[0], gone)))
    press(bench, stage, Qt.Key.Key_PageDown)
    assert "gone.opus" in bench.desktop.window.notice.text
