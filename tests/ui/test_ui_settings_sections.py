"""Settings in sections: the index, the search over every word, and what is new in it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from coach.model.language import Language
from coach.settings.login_start import LoginState
from coach.settings.schema import MOST_TEXT_PERCENT, LookSettings, Settings, ThemeChoice
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.way_back import Place
from coach.views.settings_search import SettingsSection, says
from coach.views.settings_view import TEXT_PERCENT, text_sizes
from coach.words.catalogue import load_catalogue
from tests.ui.conftest import Bench

WITHOUT_TEAM = [one for one in SettingsSection if one is not SettingsSection.TEAM]


def settings_page(bench: Bench, settings: Settings | None = None) -> SettingsPage:
    desktop = bench.open(settings)
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    assert isinstance(page, SettingsPage)
    return page


def shown(page: SettingsPage) -> list[SettingsSection]:
    return [section for section, one in page.sections.items() if one.isVisible()]


def said(widget: QWidget) -> str:
    return "\n".join(
        one.text()
        for one in widget.findChildren(QWidget)
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton)
    )


@pytest.mark.parametrize(
    ("asked", "text", "found"),
    [
        ("", "anything", True),
        ("MIKRO", "Kopfhörermikrofon", True),
        ("horer", "Kopfhörermikrofon", True),
        ("dark text", "Size of the text. Light or dark", True),
        ("dark sound", "Light or dark", False),
        ("zolw", "Żółw", True),
    ],
)
def test_a_row_is_found_by_any_part_of_its_words(asked: str, text: str, found: bool) -> None:
    assert says(asked, [text]) is found


@pytest.mark.parametrize(
    ("asked", "section", "row"),
    [
        ("telemetry", SettingsSection.PRIVACY, "no telemetry or tracking"),
        ("quiet hours", SettingsSection.CUES, "Quiet hours from"),
        ("locked screen", SettingsSection.NOTIFICATIONS, "Say in notifications"),
        ("apache", SettingsSection.ABOUT, "Apache-2.0"),
        ("log in", SettingsSection.START, "Start with the system"),
        ("dark", SettingsSection.LOOK, "Light or dark"),
        ("deutsch", SettingsSection.LOOK, "Language"),
        ("alt left", SettingsSection.KEYS, "Alt+Left"),
    ],
)
def test_a_search_shows_the_rows_and_their_section(
    bench: Bench, asked: str, section: SettingsSection, row: str
) -> None:
    page = settings_page(bench)
    everything = len(said(page.area))
    QTest.keyClicks(page.search, asked)
    bench.settle()
    assert section in shown(page)
    assert bench.words.say(f"ui.sections.{section.value}") in said(page.area)
    assert row in said(page.area)
    assert len(said(page.area)) < everything / 2
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    assert shown(page) == WITHOUT_TEAM


def test_a_search_that_finds_nothing_says_so_and_shows_all_again(bench: Bench) -> None:
    page = settings_page(bench)
    page.search.setText("xyzzy")
    bench.settle()
    assert shown(page) == []
    assert "No setting says “xyzzy”" in said(page)
    (button,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "Show all settings"]
    button.click()
    bench.settle()
    assert shown(page) == WITHOUT_TEAM
    assert "xyzzy" not in said(page)


def test_what_a_row_hides_is_not_found(bench: Bench) -> None:
    page = settings_page(bench)
    page.search.setText("answer, so no devices are found")
    assert shown(page) == [], "the sound server is there"


def test_ctrl_f_goes_to_the_search(bench: Bench) -> None:
    page = settings_page(bench)
    window = bench.desktop.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert page.search.hasFocus()


@pytest.mark.parametrize("width", [480, 1400])
def test_the_index_leads_to_each_section(bench: Bench, width: int) -> None:
    page = settings_page(bench)
    bench.desktop.window.resize(width, 700)
    bench.settle()
    assert (page.index.isVisible(), page.jump.isVisible()) == (width > 1000, width < 1000)
    for at, one in enumerate(page.sections.values()):
        if width > 1000:
            page.index.setCurrentRow(at)
        else:
            page.jump.setCurrentIndex(at)
            page.jump.activated.emit(at)
        bench.settle()
        assert not one.visibleRegion().isEmpty(), one.name
        assert (page.index.currentRow(), page.jump.currentIndex()) == (at, at)


def test_the_index_follows_the_page(bench: Bench) -> None:
    page = settings_page(bench)
    bench.desktop.window.resize(1200, 600)
    bench.settle()
    sections = list(page.sections.values())
    page.area.verticalScrollBar().setValue(sections[2].y() + 5)
    assert page.index.currentRow() == 2
    page.area.verticalScrollBar().setValue(0)
    assert page.index.currentRow() == 0


@pytest.mark.parametrize("language", [Language.ENGLISH, Language.GERMAN, Language.POLISH])
def test_every_control_is_named_and_reached_by_tab(qt: QApplication, qtbot: QtBot, language: Language) -> None:
    bench = Bench(qt, qtbot, load_catalogue(language))
    page = settings_page(bench)
    controls = [
        one
        for one in page.findChildren(QWidget)
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit)
        and not isinstance(one.parentWidget(), QComboBox)
        and one.isVisible()
    ]
    assert len(controls) > 50
    for one in controls:
        assert one.accessibleName(), one
        assert one.focusPolicy() & Qt.FocusPolicy.TabFocus, one.accessibleName()
    bench.desktop.shut_down()


def test_a_theme_takes_effect_at_once_and_is_kept(bench: Bench) -> None:
    page = settings_page(bench)
    theme = bench.desktop.services.theme
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    for index, dark in ((2, True), (1, False)):
        boxes["Light or dark"].activated.emit(index)
        assert theme.dark is dark
        assert bench.saved[-1].look.theme is list(ThemeChoice)[index]


def test_the_size_of_the_text_takes_effect_at_once_and_is_kept(bench: Bench) -> None:
    page = settings_page(bench)
    window = bench.desktop.window
    window.resize(1600, 900)
    heading = next(one for one in page.findChildren(QLabel) if one.text() == "Appearance")
    before = heading.fontMetrics().height()
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    boxes["Size of the text"].activated.emit(len(TEXT_PERCENT) - 1)
    bench.settle()
    assert bench.saved[-1].look.text_percent == MOST_TEXT_PERCENT
    assert heading.fontMetrics().height() == pytest.approx(1.5 * before, abs=2)
    assert 95 in text_sizes(Settings(look=LookSettings(text_percent=95)))


def test_the_switch_shows_what_the_system_does(bench: Bench) -> None:
    page = settings_page(bench)
    (switch,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "Start with the system"]
    assert not switch.isChecked(), "off by default"
    switch.click()
    bench.settle()
    assert switch.isChecked()
    assert bench.login_start.now is LoginState.ON
    bench.login_start.now = LoginState.OFF  # in the system's own settings
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.window.go(Place.SETTINGS)
    bench.settle()
    assert not switch.isChecked()
    bench.login_start.now = LoginState.OTHER
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.window.go(Place.SETTINGS)
    bench.settle()
    assert switch.isChecked()
    assert "starts something else" in said(page)


def test_a_system_that_refuses_is_reported_and_shown_as_it_is(bench: Bench) -> None:
    page = settings_page(bench)
    (switch,) = [one for one in page.findChildren(QAbstractButton) if one.text() == "Start with the system"]
    bench.login_start.refuses = True
    switch.click()
    bench.settle()
    assert not switch.isChecked()
    assert "could not be changed" in bench.desktop.window.notice.text
