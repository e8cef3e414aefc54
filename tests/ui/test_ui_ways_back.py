"""The ways back: a place leads to its first page, and back leads to what was there, as far as it was
scrolled."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit

from coach.ui.calls.history_page import HistoryPage
from coach.ui.settings.settings_page import SettingsPage
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.way_back import MOST_SPOTS, Place, Spot, WayBack
from coach.ui.tips.tips_page import TipsPage
from tests.ui.conftest import Bench


def test_the_way_back_leads_through_every_spot() -> None:
    way = WayBack(Place.TODAY)
    way.visit(Place.HISTORY, None, left_at_px=10)
    way.visit(Place.HISTORY, 5, left_at_px=20)
    way.visit(Place.HISTORY, 5, left_at_px=99)
    assert way.back() == Spot(Place.HISTORY, None, 20)
    assert way.back() == Spot(Place.TODAY, None, 10)
    assert way.back() is None
    assert way.here == Spot(Place.TODAY, None, 10)


def test_no_way_leads_back_to_a_deleted_call() -> None:
    way = WayBack(Place.HISTORY)
    for call_id in (5, None, 6, 5):
        way.visit(Place.HISTORY, call_id, left_at_px=0)
    way.forget_call(5)
    assert way.here == Spot(Place.HISTORY)
    assert way.back() == Spot(Place.HISTORY, 6)
    assert way.back() == Spot(Place.HISTORY)
    assert way.back() is None


def test_the_way_back_is_not_endless() -> None:
    way = WayBack(Place.HISTORY)
    for call_id in range(MOST_SPOTS + 9):
        way.visit(Place.HISTORY, call_id, left_at_px=0)
    steps = 0
    while way.back() is not None:
        steps += 1
    assert steps == MOST_SPOTS


def click_place(window: MainWindow, place: Place) -> None:
    places = window.left.list
    row = places.visualItemRect(places.item(list(Place).index(place)))
    QTest.mouseClick(places.viewport(), Qt.MouseButton.LeftButton, pos=row.center())


def history_of(window: MainWindow) -> HistoryPage:
    page = window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def alt_left(window: MainWindow) -> None:
    QTest.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)


def escape(window: MainWindow) -> None:
    QTest.keyClick(window.focusWidget() or window, Qt.Key.Key_Escape)


def mouse_back(window: MainWindow) -> None:
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.BackButton, pos=QPoint(400, 300))


@pytest.mark.parametrize("go_back", [alt_left, escape, mouse_back])
def test_back_leads_to_what_was_shown_before(bench: Bench, go_back: Callable[[MainWindow], None]) -> None:
    desktop = bench.open()
    window = desktop.window
    window.activateWindow()
    QTest.qWaitForWindowActive(window, 2000)
    desktop.calls.open(1)
    bench.settle()
    click_place(window, Place.TIPS)
    click_place(window, Place.SETTINGS)
    bench.settle()
    shown = []
    for _ in range(4):
        go_back(window)
        bench.settle()
        shown.append((window.place, history_of(window).open_call_id))
    assert shown[0][0] is Place.TIPS
    assert shown[1] == (Place.HISTORY, 1)
    assert [place for place, _ in shown[2:]] == [Place.TODAY, Place.TODAY], "and there it ends"


def test_a_place_leads_to_its_first_page(bench: Bench) -> None:
    desktop = bench.open()
    window = desktop.window
    desktop.calls.open(1)
    bench.settle()
    assert history_of(window).open_call_id == 1
    click_place(window, Place.HISTORY)
    assert history_of(window).open_call_id is None, "a click where one is"
    desktop.calls.open(2)
    bench.settle()
    click_place(window, Place.TODAY)
    click_place(window, Place.HISTORY)
    assert history_of(window).open_call_id is None, "and one from elsewhere"
    window.back()
    window.back()
    bench.settle()
    assert (window.place, history_of(window).open_call_id) == (Place.HISTORY, 2)
    for place, page_type in ((Place.TIPS, TipsPage), (Place.SETTINGS, SettingsPage)):
        click_place(window, place)
        page = window.page(place)
        assert isinstance(page, page_type)
        page.search.setText("zzz")
        click_place(window, place)
        assert not page.search.text()


def test_pages_are_as_far_scrolled_as_they_were_left(bench: Bench) -> None:
    desktop = bench.open()
    window = desktop.window
    window.resize(700, 400)
    window.go(Place.TIPS)
    bench.settle()
    tips = window.page(Place.TIPS)
    assert isinstance(tips, TipsPage)
    tips.area.verticalScrollBar().setValue(321)
    desktop.calls.open(1)
    bench.settle()
    history_of(window).area.verticalScrollBar().setValue(234)
    click_place(window, Place.HISTORY)
    assert history_of(window).open_call_id is None
    window.back()
    bench.until(lambda: history_of(window).open_call_id == 1)
    bench.until(lambda: history_of(window).area.verticalScrollBar().value() == 234)
    window.back()
    assert (window.place, tips.area.verticalScrollBar().value()) == (Place.TIPS, 321)


def test_the_way_to_all_calls_stays_in_view(bench: Bench) -> None:
    desktop = bench.open()
    window = desktop.window
    window.resize(700, 400)
    desktop.calls.open(1)
    bench.settle()
    page = history_of(window).call_shown
    assert page is not None
    back = page.first_focus()
    before = back.mapTo(window, QPoint(0, 0))
    page.area.verticalScrollBar().setValue(page.area.verticalScrollBar().maximum())
    bench.settle()
    assert page.area.verticalScrollBar().value() > 0
    assert back.mapTo(window, QPoint(0, 0)) == before
    assert not back.visibleRegion().isEmpty()


def test_escape_is_for_a_search_before_it_is_for_the_way_back(bench: Bench) -> None:
    window = bench.open().window
    for place in (Place.TIPS, Place.SETTINGS):
        window.go(place)
        bench.settle()
        (field,) = [
            one for one in window.page(place).findChildren(QLineEdit) if "earch" in one.accessibleName()
        ]
        field.setText("low")
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert (field.text(), window.place) == ("", place)
        QTest.keyClick(field, Qt.Key.Key_Escape)
        assert window.place is Place.TODAY


def test_nothing_goes_back_under_the_first_steps(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.TIPS)
    desktop.first_steps.begin()
    QTest.keyClick(desktop.window, Qt.Key.Key_Escape)
    assert desktop.window.covered
    assert desktop.window.place is Place.TIPS


def test_a_deleted_call_is_on_no_way_back(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    bench.history.delete_calls([1])
    desktop.calls.refresh()
    bench.settle()
    assert history_of(desktop.window).open_call_id is None
    desktop.window.back()
    assert desktop.window.place is Place.TODAY
