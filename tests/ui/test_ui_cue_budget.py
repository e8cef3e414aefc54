"""The number of cues, quiet hours and silent calls: in settings, on the overlay, in the history."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel

from coach.model.call import CallHeader, CallState, TrialArm
from coach.review.effect import effect_of_cues
from coach.review.figures import RISE_RECOVERY_S
from coach.settings.schema import HowMany, QuietHours, QuietSettings, Settings
from coach.ui.shell.way_back import Place
from coach.views.call_page_view import call_page
from coach.views.call_rows import call_rows, effect_line
from coach.views.overlay_view import OverlayPresenter
from coach.views.settings_view import quiet_times
from coach.words.catalogue import Catalogue
from tests.made_up.calls import drawn_headers, kept_call
from tests.made_up.states import running_call, snapshot
from tests.made_up.tables import table_of, times_of
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page, press, texts


def test_fewer_quiet_hours_and_silent_calls_are_set_by_keyboard(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    press(page, "How many cues, Fewer")
    assert bench.saved[-1].cues.how_many is HowMany.FEWER
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    begin, end = boxes["Quiet hours begin"], boxes["Quiet hours end"]
    assert not begin.isEnabled()
    press(page, "Quiet hours from")
    begin.setFocus()
    QTest.keyClick(begin, Qt.Key.Key_Home)
    QTest.keyClick(end, Qt.Key.Key_End)
    assert bench.saved[-1].quiet.hours == QuietHours(on=True, begin="00:00", end="23:30")
    press(page, "Show no cues in one call out of 5, chosen at random")
    assert bench.saved[-1].quiet.silent_calls
    assert bench.session.settings == bench.saved[-1]


def test_an_odd_time_stays_on_offer() -> None:
    assert "07:45" in quiet_times("07:45")
    assert len(quiet_times("12:00")) == 48


def test_one_key_pauses_the_cues_of_a_call_and_shows_them_again(bench: Bench) -> None:
    desktop = bench.open()
    window = desktop.window
    window.activateWindow()
    bench.until(lambda: window.isActiveWindow() or bench.app.platformName() == "offscreen")
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(window, Qt.Key.Key_P, keys)
    assert bench.session.asked == [], "there is no call"
    bench.session.now = snapshot(running_call())
    desktop.tick()
    QTest.keyClick(window, Qt.Key.Key_P, keys)
    assert bench.session.asked == ["pause_cues True"]
    assert desktop.overlay.view.caption == "Cues are paused"
    QTest.keyClick(window, Qt.Key.Key_P, keys)
    assert bench.session.asked[-1] == "pause_cues False"
    assert "Pause cues" in [one.text() for one in desktop.overlay.menu().actions()]


def test_the_overlay_never_says_that_a_call_is_silent(words: Catalogue) -> None:
    view = OverlayPresenter(words).view(snapshot(running_call(quiet_hours=True)))
    assert view.caption == "Quiet hours: no cues"
    assert not any("silent" in name or "draw" in name for name in running_call().__dataclass_fields__)


def test_a_silent_call_says_so_on_its_page(words: Catalogue) -> None:
    kept = kept_call()
    for trial_arm, said in ((TrialArm.SILENT, True), (TrialArm.SHOWN, False), (None, False)):
        view = call_page(
            words, replace(kept, header=replace(kept.header, trial_arm=trial_arm)), date(2026, 11, 17)
        )
        assert ("without cues, to compare" in view.meta) == said
        (row,) = call_rows(words, [replace(kept.header, trial_arm=trial_arm)], date(2026, 11, 17))
        assert row.marks == (("Without cues",) if said else ())
    going_on = replace(kept.header, trial_arm=TrialArm.SILENT, state=CallState.RUNNING)
    assert "without cues" not in " ".join(
        call_page(words, replace(kept, header=going_on), date(2026, 11, 17)).meta
    )
    assert call_rows(words, [going_on], date(2026, 11, 17))[0].marks == ("Running",), "told once it is over"


def line(words: Catalogue, headers: list[CallHeader]) -> str:
    return effect_line(
        words,
        effect_of_cues(table_of(headers), lambda call_ids: times_of(headers, RISE_RECOVERY_S.name, call_ids)),
    )


def test_a_clear_effect_is_given_with_its_uncertainty(words: Catalogue) -> None:
    said = line(words, drawn_headers())
    assert "rises per hour of your speech with cues" in said
    assert "95 % interval" in said
    assert "48 calls with cues, 12 without" in said
    assert "too early to say" not in said
    assert said.endswith("Back to your usual in 7 s with cues, 12 s without.")


def test_an_unclear_effect_is_called_unclear(words: Catalogue) -> None:
    few = line(words, drawn_headers(2))
    assert few == "It is too early to say whether cues make a difference: 9 calls with cues, 3 without."
    same = [replace(one, summary=drawn_headers()[1].summary) for one in drawn_headers()]
    assert line(words, same).startswith("It is too early to say whether cues make a difference: ")
    assert "interval" in line(words, same)
    assert line(words, []) == ""


def test_the_history_shows_the_effect_once_there_was_a_draw(bench: Bench) -> None:
    desktop = bench.open()
    page = history_page(desktop)
    desktop.window.go(Place.HISTORY)
    bench.settle()
    assert "with cues" not in texts(page)
    bench.history.kept += drawn_headers()
    desktop.calls.refresh()
    bench.settle()
    bench.settle()
    shown = [one for one in page.findChildren(QLabel) if one.isVisible() and "with cues" in one.text()]
    assert len(shown) == 1


@pytest.mark.parametrize(
    ("begin", "end", "quiet"),
    [("12:00", "13:00", {12}), ("22:00", "06:00", {22, 23, 0, 5}), ("08:00", "08:00", {0, 7, 8, 23})],
)
def test_quiet_hours_hold_over_midnight_too(begin: str, end: str, quiet: set[int]) -> None:
    hours = QuietHours(on=True, begin=begin, end=end)
    for hour in (0, 5, 6, 7, 8, 11, 12, 13, 21, 22, 23):
        expected = hour in quiet or begin == end
        assert hours.hold(time(hour)) == expected, hour
    assert not QuietHours(on=False, begin=begin, end=end).hold(time(12))
    assert Settings(quiet=QuietSettings(hours=hours)).quiet.hours == hours
