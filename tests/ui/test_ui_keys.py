"""Keys from other programs: chosen in Settings, obeyed by the desktop, printed in the overlay's menu."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest

from coach.model.keys import KEYS, Chord, KeyAction, KeysReport, KeyState, KeysTrouble, KeySystemName, chord_of
from coach.runtime.global_keys import GlobalKeys
from coach.settings.schema import KeySettings, Settings
from coach.ui.settings.keys_page import KeysPage
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.way_back import Place
from coach.views.keys_view import IN_APP, keys_view, menu_keys, refusal
from coach.words.catalogue import Catalogue
from tests.made_up.states import running_call, snapshot
from tests.ui.conftest import Bench
from tests.ui.keyboard import OTHER, focus, other_program, wait_for_other_program, xdotool

CHOSEN = KeySettings(mark="Ctrl+Alt+M", pause="F9")


def page_of(bench: Bench) -> KeysPage:
    bench.desktop.window.go(Place.SETTINGS)
    bench.settle()
    settings = bench.desktop.window.page(Place.SETTINGS)
    assert isinstance(settings, SettingsPage)
    found = settings.findChild(KeysPage)
    assert found is not None
    return found


def press(page: KeysPage, action: KeyAction, text: str) -> None:
    """Press keys in a field, as the field hands them on."""
    page.fields[action].setKeySequence(QKeySequence(text))
    page.fields[action].editingFinished.emit()


def test_no_key_is_taken_until_one_is_chosen(bench: Bench) -> None:
    bench.open()
    assert bench.keys.wishes == []
    assert KeySettings().chosen() == {}


def test_keys_that_are_chosen_are_taken_at_once_and_kept(bench: Bench) -> None:
    bench.open()
    page = page_of(bench)
    press(page, KeyAction.MARK, "Ctrl+Alt+M")
    assert bench.keys.wishes[-1] == {KeyAction.MARK: chord_of("Ctrl+Alt+M")}
    assert bench.saved[-1].keys.mark == "Ctrl+Alt+M"
    assert page.notes[KeyAction.MARK].text() == "Works from any program"
    assert "apply" not in bench.session.asked, "keys are nothing to the session"
    press(page, KeyAction.MARK, "")
    assert bench.keys.wishes[-1] == {}
    assert bench.saved[-1].keys.mark is None


def test_keys_of_the_settings_are_taken_at_the_start(bench: Bench) -> None:
    bench.open(Settings(first_run_done=True, keys=CHOSEN))
    assert set(bench.keys.wishes[-1]) == {KeyAction.MARK, KeyAction.PAUSE}
    page = page_of(bench)
    assert page.fields[KeyAction.PAUSE].keySequence() == QKeySequence("F9")
    page.none.click()
    assert bench.keys.wishes[-1] == {}
    assert bench.saved[-1].keys == KeySettings()
    assert page.fields[KeyAction.PAUSE].keySequence().isEmpty()
    assert not page.none.isEnabled()


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Shift+A", "Shift+A is needed for typing. Add Ctrl, Alt or the key with the logo."),
        ("Ctrl+Alt+M", "Ctrl+Alt+M is taken: Mark the call as abusive."),
        ("Ctrl+Shift+P", "Ctrl+Shift+P is taken: Pause cues, show them again."),
        ("Ctrl+Ö", "These keys can't be used. Take a letter, a digit or F1 to F24"),
    ],
)
def test_keys_that_cant_be_taken_are_said(bench: Bench, text: str, said: str) -> None:
    bench.open(Settings(first_run_done=True, keys=KeySettings(mark="Ctrl+Alt+M")))
    page = page_of(bench)
    asked = len(bench.keys.wishes)
    press(page, KeyAction.TIPS, text)
    assert page.notes[KeyAction.TIPS].text().startswith(said)
    assert len(bench.keys.wishes) == asked
    press(page, KeyAction.TIPS, "Ctrl+Alt+T")
    assert page.notes[KeyAction.TIPS].text() == "Works from any program"


def test_an_action_may_have_its_own_keys_everywhere(words: Catalogue) -> None:
    for action, keys in IN_APP.items():
        assert refusal(words, KeySettings(), action, chord_of(keys)) == ""


def test_keys_are_chosen_by_pressing_them(bench: Bench) -> None:
    desktop = bench.open()
    page = page_of(bench)
    desktop.window.activateWindow()
    field = page.fields[KeyAction.TIPS]
    field.setFocus()
    bench.until(field.hasFocus)
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(field, Qt.Key.Key_T, held)
    bench.until(lambda: desktop.services.preferences.now.keys.tips == "Ctrl+Alt+T")
    assert set(bench.keys.wishes[-1]) == {KeyAction.TIPS}
    bench.until(lambda: page.notes[KeyAction.TIPS].text() == "Works from any program")
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    bench.until(lambda: desktop.services.preferences.now.keys.tips is None)
    assert field.keySequence().isEmpty()


def test_while_keys_are_chosen_none_is_taken(bench: Bench) -> None:
    bench.open(Settings(first_run_done=True, keys=CHOSEN))
    page = page_of(bench)
    page.fields[KeyAction.TIPS].entered.emit(True)
    assert bench.keys.wishes[-1] == {}, "or the field would never see them"
    page.fields[KeyAction.TIPS].entered.emit(False)
    assert set(bench.keys.wishes[-1]) == {KeyAction.MARK, KeyAction.PAUSE}


def test_a_key_from_another_program_does_what_it_says(bench: Bench) -> None:
    desktop = bench.open(Settings(first_run_done=True, keys=CHOSEN))
    bench.session.now = snapshot(running_call())
    desktop.tick()
    bench.keys.pressed = [KeyAction.PAUSE, KeyAction.MARK]
    desktop.tick()
    assert bench.session.asked[:2] == ["pause_cues True", "mark_incident"]
    bench.keys.pressed = [KeyAction.LISTEN]
    desktop.tick()
    assert bench.session.asked[-1] == "stop_listening"


def test_the_overlays_menu_prints_only_keys_that_work_from_there(bench: Bench) -> None:
    desktop = bench.open()
    assert not [
        one for one in desktop.overlay.menu().actions() if "\t" in one.text() or one.shortcut().toString()
    ]
    bench.keys.refused = {KeyAction.PAUSE: KeyState.TAKEN}
    desktop.services.preferences.change(Settings(first_run_done=True, keys=CHOSEN))
    printed = [one.text() for one in desktop.overlay.menu().actions() if "\t" in one.text()]
    assert printed == ["Mark as abusive\tCtrl+Alt+M"]


def test_shortcuts_work_while_the_tips_panel_has_the_keyboard(bench: Bench) -> None:
    desktop = bench.open()
    bench.session.now = snapshot(running_call())
    desktop.tick()
    desktop.tip_finder.open()
    panel = desktop.tip_finder.panel
    assert panel is not None
    bench.until(lambda: panel.isActiveWindow() or bench.app.platformName() == "offscreen")
    panel.search.setFocus()
    held = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(panel.search, Qt.Key.Key_P, held)
    assert bench.session.asked == ["pause_cues True"]
    assert desktop.tip_finder.panel is panel
    QTest.keyClick(panel.search, Qt.Key.Key_A, held)
    assert "mark_incident" in bench.session.asked
    desktop.tip_finder.close()


@pytest.mark.parametrize(
    ("report", "said", "possible"),
    [
        (None, "This system gives no keys to programs.", False),
        (KeysReport(KeySystemName.NONE), "This system gives no keys to programs.", False),
        (KeysReport(KeySystemName.X11), "This desktop gives Coach the keys", True),
        (KeysReport(KeySystemName.PORTAL), "This desktop asks you for each key", True),
        (KeysReport(KeySystemName.PORTAL, asking=True), "Your desktop asks you whether", True),
        (
            KeysReport(KeySystemName.PORTAL, KeysTrouble.NO_SYSTEM),
            "This desktop gives no keys to programs.",
            True,
        ),
        (KeysReport(KeySystemName.PORTAL, KeysTrouble.NOT_ANSWERING), "This desktop did not answer", True),
        (KeysReport(KeySystemName.PORTAL, KeysTrouble.DENIED), "This desktop did not give Coach", True),
        (KeysReport(KeySystemName.WINDOWS), "Windows gives Coach", True),
        (KeysReport(KeySystemName.MACOS), "macOS gives Coach", True),
    ],
)
def test_what_works_here_is_said(
    words: Catalogue, report: KeysReport | None, said: str, possible: bool
) -> None:
    view = keys_view(words, KeySettings(), report)
    assert view.here.startswith(said)
    assert view.possible is possible


def test_what_became_of_the_keys_is_said(words: Catalogue) -> None:
    report = KeysReport(
        KeySystemName.PORTAL,
        states={KeyAction.MARK: KeyState.WORKS, KeyAction.PAUSE: KeyState.REFUSED},
        texts={KeyAction.MARK: "Super+M\n"},
    )
    notes = {row.action: row.note for row in keys_view(words, CHOSEN, report).rows}
    assert notes[KeyAction.MARK] == "Works as Super+M\\n"
    assert notes[KeyAction.PAUSE] == "This desktop did not give F9."
    assert menu_keys(report) == {KeyAction.MARK: "Super+M\\n"}
    gone = replace(report, states={KeyAction.PAUSE: KeyState.NOT_ON_KEYBOARD})
    notes = {row.action: row.note for row in keys_view(words, CHOSEN, gone).rows}
    assert notes[KeyAction.PAUSE] == "F9 is not on this keyboard."
    strange = keys_view(words, KeySettings(mark="Hyper+Q"), report).rows
    assert strange[list(KeyAction).index(KeyAction.MARK)].note.startswith("“Hyper+Q” in the settings file")


def test_keys_come_back_as_written() -> None:
    for key in KEYS:
        chord = chord_of(f"Shift+Ctrl+{key}")
        assert chord is not None
        assert chord.text == f"Ctrl+Shift+{key}"
        assert chord_of(chord.text) == chord
        qt = QKeySequence(chord.text).toString(QKeySequence.SequenceFormat.PortableText)
        assert chord_of(qt) == chord, "Qt writes it in the same way"
    for nonsense in ("", "Ctrl", "Ctrl+", "Ctrl+Ctrl+A", "Hyper+A", "a", "Ctrl+A, Ctrl+B"):
        assert chord_of(nonsense) is None
    assert not Chord((), "A").spares_typing
    assert Chord((), "F5").spares_typing


@pytest.mark.usefixtures("window_manager")
def test_a_real_key_works_while_another_program_has_the_keyboard(bench: Bench) -> None:
    bench.keys = GlobalKeys(KeySystemName.X11)
    bench.session.now = snapshot(running_call())
    try:
        with other_program(bench.app) as other:
            other_window = xdotool("getactivewindow")
            desktop = bench.open(Settings(first_run_done=True, keys=CHOSEN))
            desktop.window.hide()
            xdotool("windowactivate", "--sync", other_window)
            wait_for_other_program(bench.app)
            bench.until(lambda: set(bench.keys.report().states.values()) == {KeyState.WORKS})
            xdotool("key", "F9")
            bench.until(lambda: "pause_cues True" in bench.session.asked)
            assert focus() == OTHER
            desktop.services.preferences.change(Settings(first_run_done=True))
            bench.until(lambda: not bench.keys.report().states)
            xdotool("type", "a")
            assert other.stdout is not None
            assert other.stdout.readline().strip() == "a", "no key of Coach's was typed there"
    finally:
        assert isinstance(bench.keys, GlobalKeys)
        bench.keys.close()
