"""Making a lesson in the app: by the keys alone, with recordings, and with what can't be saved."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import soundfile
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QListWidget, QMessageBox, QPlainTextEdit

from coach.model.language import Language
from coach.practice.lesson import PartKind
from coach.practice.lesson_files import read_lesson
from coach.practice.lesson_package import kept_lessons, opened, write_package
from coach.settings.schema import LookSettings, Settings
from coach.ui.practice.maker_page import MakerPage
from coach.ui.practice.practice_page import PracticePage
from coach.ui.shell.way_back import Place
from coach.words.catalogue import load_catalogue
from tests.made_up.states import running_call, snapshot
from tests.ui.conftest import Bench
from tests.ui.cut_off import cut_off
from tests.ui.test_ui_practice import lesson_of
from tests.ui.test_ui_practice import opened as opened_page

NO_KEY = Qt.KeyboardModifier.NoModifier


def making(bench: Bench, folder: Path) -> tuple[PracticePage, MakerPage]:
    page = opened_page(bench, folder)
    page.list.make_lesson.click()
    return page, page.lessons.making.page


def lessons_in(folder: Path) -> list[Path]:
    return list(kept_lessons(folder / "practice" / "lessons"))


def saved(bench: Bench, folder: Path) -> list[str]:
    bench.settle()
    [kept] = lessons_in(folder)
    lesson = read_lesson(kept).content
    assert lesson is not None
    return [lesson.title, *(part.title for part in lesson.parts)]


def press(bench: Bench, key: Qt.Key, times: int = 1, how: Qt.KeyboardModifier = NO_KEY) -> None:
    for _ in range(times):
        QTest.keyClick(bench.app.focusWidget(), key, how)
        bench.app.processEvents()


def tab_to(bench: Bench, name: str) -> None:
    """Go on with Tab until the keyboard is on what is called so."""
    for _ in range(60):
        if bench.app.focusWidget().accessibleName() == name:
            return
        press(bench, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {name!r}")


def say(bench: Bench, name: str, text: str) -> None:
    tab_to(bench, name)
    QTest.keyClicks(bench.app.focusWidget(), text)


def test_a_lesson_is_made_by_the_keys_alone(bench: Bench, tmp_path: Path) -> None:
    page = opened_page(bench, tmp_path)
    bench.desktop.window.activateWindow()
    QTest.qWaitForWindowActive(bench.desktop.window, 1000)
    page.list.make_lesson.setFocus()
    press(bench, Qt.Key.Key_Return)
    QTest.keyClicks(bench.app.focusWidget(), "Our lesson")
    say(bench, "Goal, in one line (needed)", "One thing.")
    tab_to(bench, "Add a text")
    press(bench, Qt.Key.Key_Space)
    QTest.keyClicks(bench.app.focusWidget(), "First")
    say(bench, "Text to read (needed)", "Read this.")
    say(bench, "Notes for who gives it, at this part", "Wait.")
    tab_to(bench, "Add a drill")
    press(bench, Qt.Key.Key_Space)
    press(bench, Qt.Key.Key_Down, 2)
    tab_to(bench, "The parts in their order")
    press(bench, Qt.Key.Key_Up, 1, Qt.KeyboardModifier.AltModifier)
    maker = page.lessons.making.page
    assert [maker.list.item(at).text() for at in (0, 1)] == ["1  Drill: The pause", "2  Text: First"]
    press(bench, Qt.Key.Key_Delete)
    assert [part.title for part in maker.draft.parts] == ["First"]
    tab_to(bench, "Put “The pause” back")
    press(bench, Qt.Key.Key_Space)
    press(bench, Qt.Key.Key_S, 1, Qt.KeyboardModifier.ControlModifier)
    assert saved(bench, tmp_path) == ["Our lesson", "The pause", "First"]
    lesson = read_lesson(lessons_in(tmp_path)[0]).content
    assert lesson is not None
    assert [part.notes for part in lesson.parts] == ["", "Wait."]
    assert page.area is page.list.area
    assert len(page.list.lesson_rows) == 6


def test_parts_are_dragged(bench: Bench, tmp_path: Path) -> None:
    _page, maker = making(bench, tmp_path)
    for title in ("A", "B", "C"):
        maker.add(PartKind.TEXT)
        maker.editor.title.line.setText(title)
    bench.app.processEvents()
    rows = [maker.list.visualItemRect(maker.list.item(at)).center() for at in range(3)]
    where = maker.list.viewport()
    QTest.mousePress(where, Qt.MouseButton.LeftButton, pos=rows[2])
    for between in (QPoint(rows[2].x(), rows[2].y() - 8), rows[1], rows[0]):
        QTest.mouseMove(where, between)
        bench.app.processEvents()
    QTest.mouseRelease(where, Qt.MouseButton.LeftButton, pos=rows[0])
    assert [part.title for part in maker.draft.parts] == ["C", "A", "B"]
    QTest.mouseMove(where, rows[2])
    bench.app.processEvents()
    assert [part.title for part in maker.draft.parts] == ["C", "A", "B"]


def test_what_cant_be_saved_is_said_beside_its_field(bench: Bench, tmp_path: Path) -> None:
    _page, maker = making(bench, tmp_path)
    assert maker.title.problem == ""  # nobody has asked to save it yet
    maker.title.line.setText("../../etc")
    assert maker.title.problem == "A title can’t hold “/”. Leave it out."
    maker.title.line.setText("Turn \u202earound")
    assert maker.title.problem == "This holds a character that can’t be seen or shown. Type it again."
    assert maker.title.line.accessibleDescription() == maker.title.problem
    maker.title.line.setText("<b>Bold</b>")
    maker.save.click()
    assert maker.title.problem == "A title can’t hold “<”. Leave it out."
    maker.title.line.setText("Bold")
    maker.goal.line.setText("One thing.")
    assert maker.parts.problem == "A lesson has at least one part. Add one."
    maker.add(PartKind.DEMONSTRATION)
    maker.save.click()
    problems = (maker.editor.title.problem, maker.editor.say.problem, maker.editor.sound.problem)
    assert problems == ("Write something here.", "Write something here.", "Choose a recording.")
    bench.settle()
    assert lessons_in(tmp_path) == []
    assert (maker.draft.title, maker.draft.goal) == ("Bold", "One thing.")


def with_recording(bench: Bench, page: PracticePage, path: Path) -> None:
    page.lessons.making.take_file(0, path)
    bench.settle()


def test_a_recording_becomes_a_demonstration(bench: Bench, tmp_path: Path) -> None:
    page, maker = making(bench, tmp_path)
    maker.title.line.setText("Heard")
    maker.goal.line.setText("One thing.")
    maker.add(PartKind.DEMONSTRATION)
    maker.editor.title.line.setText("Well")
    maker.editor.say.text.setPlainText("I can change that for you.")
    (tmp_path / "none.wav").write_bytes(b"RIFF and nothing else")
    with_recording(bench, page, tmp_path / "none.wav")
    assert "none.wav" in maker.editor.sound.problem
    assert maker.draft.parts[0].sound is None
    soundfile.write(tmp_path / "well.wav", 0.1 * np.sin(np.arange(32_000) / 20), 16_000)
    with_recording(bench, page, tmp_path / "well.wav")
    assert maker.editor.sound.problem == ""
    assert maker.editor._state.text() == "well, 0:02"
    soundfile.write(tmp_path / "hours.flac", np.zeros(3 * 3600 * 4_000, np.int16), 4_000)
    with_recording(bench, page, tmp_path / "hours.flac")
    assert maker.editor.sound.problem.endswith("is longer than 180 s. Choose a shorter recording, or cut it.")
    assert maker.draft.parts[0].sound is not None  # the one before stays
    maker.editor.hear.click()
    assert bench.practice.asked[-1] == "play what is not kept"
    assert maker.editor.hear.text() == "Stop"
    maker.save.click()
    assert saved(bench, tmp_path) == ["Heard", "Well"]
    write_package(lessons_in(tmp_path)[0], tmp_path / "given.coachlesson")
    assert opened(tmp_path / "given.coachlesson", tmp_path / "theirs").sounds == 1


def test_a_part_moved_while_it_is_checked_gets_its_sound(bench: Bench, tmp_path: Path) -> None:
    page, maker = making(bench, tmp_path)
    soundfile.write(tmp_path / "well.wav", 0.1 * np.sin(np.arange(32_000) / 20), 16_000)
    maker.add(PartKind.DEMONSTRATION)
    maker.add(PartKind.TEXT)
    page.lessons.making.take_file(0, tmp_path / "well.wav")
    maker.up.click()
    bench.settle()
    assert [part.kind for part in maker.draft.parts] == [PartKind.TEXT, PartKind.DEMONSTRATION]
    assert maker.draft.parts[1].sound is not None


def test_a_recording_that_is_kept_says_its_name_and_length(bench: Bench, tmp_path: Path) -> None:
    page = opened_page(bench, tmp_path)
    page.list.changes[lesson_of(page, "Low and slow")].click()
    maker = page.lessons.making.page
    maker.list.setCurrentRow(1)
    bench.settle()
    assert maker.editor._state.text() == "one-badly, 0:07"
    page.lessons.making.put_aside()
    assert not page.lessons.making.open, "a length that was looked up is no change"


def answer(bench: Bench, text: str) -> None:
    """Press this button of the question that is asked."""
    bench.app.processEvents()
    [box] = [one for one in bench.app.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    next(one for one in box.buttons() if one.text() == text).click()
    bench.settle()


def test_a_lesson_of_ones_own_is_deleted_once_confirmed(bench: Bench, tmp_path: Path) -> None:
    page = opened_page(bench, tmp_path)
    ours = lesson_of(page, "Low and slow")
    assert not page.list.deletes[ours].isVisibleTo(page.list)
    page.list.changes[ours].click()
    maker = page.lessons.making.page
    maker.title.line.setText("Lower and slower")
    maker.save.click()
    bench.settle()
    own = lesson_of(page, "Lower and slower")
    delete = page.list.deletes[own]
    assert delete.accessibleName() == "Delete the lesson Lower and slower"
    page.lessons.start(own)
    page.lessons.page.stage.click()
    bench.settle()
    page.lessons.delete(own)
    assert bench.desktop.window.notice.text.startswith("“Lower and slower” is on the stage.")
    bench.desktop.replays.close_stage()
    page.go_first()
    page.list.changes[own].click()
    page.lessons.delete(own)
    assert bench.desktop.window.notice.text.splitlines()[-1].startswith("You are changing “Lower and slower”.")
    page.lessons.making.put_aside()
    delete.click()
    answer(bench, "Leave it")
    assert lessons_in(tmp_path)
    delete.click()
    answer(bench, "Delete")
    assert lessons_in(tmp_path) == []
    assert own not in page.list.lesson_rows
    page.lessons.delete(ours)
    bench.settle()
    assert ours in page.list.lesson_rows


def test_one_of_ours_is_a_start_and_ones_own_is_changed(bench: Bench, tmp_path: Path) -> None:
    page = opened_page(bench, tmp_path)
    ours = lesson_of(page, "Low and slow")
    assert page.list.changes[ours].accessibleName() == "Begin a lesson of your own with Low and slow"
    page.list.changes[ours].click()
    maker = page.lessons.making.page
    assert len(maker.draft.parts) == 6
    maker.title.line.setText("Lower and slower")
    maker.save.click()
    assert saved(bench, tmp_path)[0] == "Lower and slower"
    own = lesson_of(page, "Lower and slower")
    page.list.changes[own].click()
    maker.list.setCurrentRow(0)
    maker.remove.click()
    maker.save.click()
    assert len(saved(bench, tmp_path)) == 6
    assert len(list((Path(own).parent / "lesson").iterdir())) == 2


def test_a_draft_waits_until_it_is_saved_or_thrown_away(bench: Bench, tmp_path: Path) -> None:
    page, maker = making(bench, tmp_path)
    maker.title.line.setText("Half a lesson")
    QTest.keyClick(maker, Qt.Key.Key_Escape)
    bench.settle()
    assert page.list.make_lesson.text() == "Go on with “Half a lesson”"
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.window.go(Place.PRACTICE)
    page.list.changes[lesson_of(page, "Low and slow")].click()
    asked = bench.desktop.window.findChild(QMessageBox)
    assert asked is not None
    asked.escapeButton().click()
    assert maker.draft.title == "Half a lesson"
    page.list.make_lesson.click()
    assert maker.title.line.text() == "Half a lesson"
    page.lessons.making.throw_away()
    bench.app.processEvents()
    [question] = [one for one in bench.desktop.window.findChildren(QMessageBox) if one.isVisible()]
    [yes] = [one for one in question.buttons() if one is not question.escapeButton()]
    yes.click()
    bench.settle()
    assert page.list.make_lesson.text() == "Make a lesson"
    assert lessons_in(tmp_path) == []


def test_a_call_ends_what_is_heard_of_a_lesson(bench: Bench) -> None:
    page = opened_page(bench)
    page.list.lesson_rows[lesson_of(page, "Listen first")].click()
    lesson = page.lessons.page
    QTest.keyClick(lesson, Qt.Key.Key_PageDown)
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert lesson.action.text() == "Stop"
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    assert bench.practice.asked[-1] == "stop"
    assert lesson.action.text() == "Play it"
    QTest.keyClick(lesson, Qt.Key.Key_Return)
    assert bench.practice.asked[-1] == "stop"  # and none is begun in a call


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.POLISH])
def test_the_maker_fits_and_names_everything(bench: Bench, tmp_path: Path, language: Language) -> None:
    bench.words = load_catalogue(language)
    settings = Settings(first_run_done=True, look=LookSettings(text_percent=150))
    bench.open(settings, data_folder=tmp_path)
    bench.desktop.window.go(Place.PRACTICE)
    page = bench.desktop.window.page(Place.PRACTICE)
    assert isinstance(page, PracticePage)
    bench.settle()
    page.list.make_lesson.click()
    maker = page.lessons.making.page
    maker.title.line.setText("/" * 80)
    for kind in PartKind:
        maker.add(kind)
        maker.mend_first()
        maker.list.setCurrentRow(len(maker.draft.parts) - 1)
        for size in ((480, 700), (1000, 700)):
            bench.desktop.window.resize(*size)
            bench.settle()
            assert not list(cut_off(bench.desktop.window))
    maker.remove.click()
    controls = (QAbstractButton, QComboBox, QListWidget, QLineEdit, QPlainTextEdit)
    nameless = [one for one in maker.findChildren(controls[0]) if not one.accessibleName()]
    for kind_of in controls[1:]:
        nameless += [one for one in maker.findChildren(kind_of) if not one.accessibleName()]
    assert not nameless
