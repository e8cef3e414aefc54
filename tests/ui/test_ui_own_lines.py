"""Recording one's own lines of a scene: by the keys alone, what is refused, and deleting them again."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from coach.model.language import Language
from coach.model.problems import Problem
from coach.places import assets_dir
from coach.settings.schema import LookSettings, Settings
from coach.ui.practice.line_page import LinePage
from coach.ui.practice.practice_page import PracticePage
from coach.ui.shell.way_back import Place
from coach.words.catalogue import load_catalogue
from tests.made_up.states import running_call, snapshot
from tests.practice.test_own_lines import said
from tests.ui.conftest import Bench
from tests.ui.cut_off import cut_off
from tests.ui.test_ui_practice import opened


def recording(bench: Bench, folder: Path) -> tuple[PracticePage, LinePage]:
    page = opened(bench, folder)
    page.list.records["late-delivery"].click()
    return page, page.lines.page


def press(bench: Bench, page: PracticePage, key: Qt.Key) -> None:
    QTest.keyClick(page.lines.page, key)
    bench.settle()
    page.lines.poll()


def kept(folder: Path) -> list[str]:
    return sorted(one.name.rpartition("-")[0] for one in (folder / "practice").rglob("*.opus"))


def test_a_line_is_recorded_heard_and_kept_by_the_keys(bench: Bench, tmp_path: Path) -> None:
    page, lines = recording(bench, tmp_path)
    assert "hold calls" in bench.session.asked
    assert lines.accessibleName().startswith("Line 1 of 31, 0 recorded. Low: lower and slower")
    press(bench, page, Qt.Key.Key_H)
    assert bench.practice.asked[-1] == "play parcel-low.opus"  # the one it comes with
    press(bench, page, Qt.Key.Key_Space)
    assert bench.practice.asked[-1] == "record"
    assert lines.record.text() == "Stop"
    bench.practice.says = said()
    press(bench, page, Qt.Key.Key_Space)
    assert "It can be kept: at the level of its step within 0" in lines.accessibleName()
    assert kept(tmp_path) == []
    press(bench, page, Qt.Key.Key_H)
    assert bench.practice.asked[-1] == "play what is not kept"
    press(bench, page, Qt.Key.Key_Return)
    assert kept(tmp_path) == ["parcel-low"]
    assert lines.accessibleName().startswith("Line 2 of 31, 1 recorded. As you usually speak")
    press(bench, page, Qt.Key.Key_Left)
    assert lines.accessibleName().endswith("This line is recorded.")
    press(bench, page, Qt.Key.Key_H)
    assert bench.practice.asked[-1].startswith("play parcel-low-")
    press(bench, page, Qt.Key.Key_Escape)
    assert page.area is page.list.area
    assert bench.session.asked[-1] == "let calls begin"
    assert "1 line of your own" in page.list.scene_rows["late-delivery"].accessibleName()


def test_what_is_no_line_is_said_and_not_kept(bench: Bench, tmp_path: Path) -> None:
    page, lines = recording(bench, tmp_path)
    for says, why in (
        (np.zeros(16_000, np.float32), "No speech was heard."),
        (np.clip(said(24.0), -1.0, 1.0), "It is too loud for the microphone."),
        (said(0.0, -40.0), "The room is too loud"),
    ):
        bench.practice.says = says
        press(bench, page, Qt.Key.Key_Space)
        press(bench, page, Qt.Key.Key_Space)
        assert why in lines.accessibleName()
        assert not lines.keep.isEnabled()
        press(bench, page, Qt.Key.Key_Return)
    assert kept(tmp_path) == []


def test_a_lost_microphone_ends_the_recording(bench: Bench, tmp_path: Path) -> None:
    page, lines = recording(bench, tmp_path)
    press(bench, page, Qt.Key.Key_Space)
    bench.practice.problem = Problem("practice.microphone_lost")
    page.lines.poll()
    assert lines.record.text() == "Record"
    assert "Your microphone went away" in bench.desktop.window.notice.text
    bench.desktop.window.go(Place.TODAY)
    assert bench.session.asked[-1] == "let calls begin"


def test_own_lines_are_deleted_again(bench: Bench, tmp_path: Path) -> None:
    page, lines = recording(bench, tmp_path)
    bench.practice.says = said()
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Space, Qt.Key.Key_Return):
        press(bench, page, key)
    assert kept(tmp_path) == ["parcel-low"]
    lines.delete.click()
    bench.app.processEvents()
    [question] = [one for one in bench.desktop.window.findChildren(QMessageBox) if one.isVisible()]
    [yes] = [one for one in question.buttons() if one is not question.escapeButton()]
    yes.click()
    bench.settle()
    assert kept(tmp_path) == []
    press(bench, page, Qt.Key.Key_Escape)
    bench.settle()
    assert "own" not in page.list.scene_rows["late-delivery"].accessibleName()


def test_a_scene_of_a_team_without_sounds_is_recorded_first(bench: Bench, tmp_path: Path) -> None:
    folder = tmp_path / "practice" / "scenes"
    folder.mkdir(parents=True)
    text = (assets_dir() / "scenes" / "late-delivery.toml").read_text(encoding="utf-8")
    (folder / "ours.toml").write_text(text.replace("Late delivery", "Our parcel"), encoding="utf-8")
    page = opened(bench, tmp_path)
    row = page.list.scene_rows["own/ours"]
    assert "31 lines to record" in row.accessibleName()
    row.click()
    assert page.lines.page.accessibleName().startswith("Line 1 of 31, 0 recorded.")
    assert not page.lines.page.hear.isEnabled()
    assert "start" not in bench.practice.asked
    page.leave()


def test_no_line_is_recorded_in_a_call(bench: Bench, tmp_path: Path) -> None:
    page = opened(bench, tmp_path)
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    assert not page.list.records["late-delivery"].isVisibleTo(page.list)
    page.record_lines("late-delivery")
    assert page.area is page.list.area


def test_a_call_ends_what_is_recorded(bench: Bench, tmp_path: Path) -> None:
    page, _lines = recording(bench, tmp_path)
    press(bench, page, Qt.Key.Key_Space)
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    assert bench.practice.asked[-1] == "recorded"
    assert page.area is page.list.area
    assert kept(tmp_path) == []


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.POLISH])
def test_recording_fits_and_names_everything(bench: Bench, tmp_path: Path, language: Language) -> None:
    bench.words = load_catalogue(language)
    bench.open(Settings(first_run_done=True, look=LookSettings(text_percent=150)), data_folder=tmp_path)
    bench.desktop.window.go(Place.PRACTICE)
    page = bench.desktop.window.page(Place.PRACTICE)
    assert isinstance(page, PracticePage)
    bench.settle()
    for size in ((480, 700), (1000, 700)):
        bench.desktop.window.resize(*size)
        bench.settle()
        assert not list(cut_off(bench.desktop.window))
    page.list.records["late-delivery"].click()
    bench.practice.says = np.zeros(16_000, np.float32)
    for _ in range(2):
        press(bench, page, Qt.Key.Key_Space)
        for size in ((480, 700), (1000, 700)):
            bench.desktop.window.resize(*size)
            bench.settle()
            assert not list(cut_off(bench.desktop.window))
    assert not [one for one in page.lines.page.findChildren(QAbstractButton) if not one.accessibleName()]
    page.leave()
