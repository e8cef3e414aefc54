"""History as a place to find calls: search, filters, calendar, several at once, and the way to undo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDate, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QDateEdit,
    QLabel,
    QLineEdit,
    QMenu,
    QMessageBox,
    QPushButton,
    QRadioButton,
    QWidget,
)

from coach.model.call import CallHeader, CallSource, CallState
from coach.model.call_notes import AfterCall, MomentNote, Tag
from coach.review.finding import DURATION, CallFilter, Mark
from coach.runtime.importing import ImportStage, ImportState
from coach.ui.calls.call_list import CallList
from coach.ui.calls.call_model import ROW_ROLE
from coach.ui.calls.call_pane import CallPane
from coach.ui.calls.deletions import UNDO_S
from coach.ui.calls.export_page import ExportPage
from coach.ui.calls.history_page import HistoryPage
from coach.ui.calls.import_page import ImportPage
from coach.ui.report.report_page import ReportPage
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.way_back import Place
from tests.made_up.calls import kept_call
from tests.made_up.states import NOW
from tests.ui.call_lists import calls_of, click_call, headings_of, said_of
from tests.ui.conftest import Bench

KEYS = Qt.KeyboardModifier


def history(bench: Bench) -> HistoryPage:
    """Open the history."""
    desktop = bench.open()
    desktop.window.resize(1400, 800)  # the chips of the filters are beside what changes over weeks
    desktop.window.go(Place.HISTORY)
    bench.settle()
    bench.settle()
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 2000)
    return page


def many(n: int) -> list[CallHeader]:
    """So many calls, newest first, each an hour before the one after it."""
    first = kept_call().header
    return [
        replace(first, call_id=number, started_at=NOW - timedelta(hours=number)) for number in range(1, n + 1)
    ]


def said(widget: QWidget) -> str:
    found = [one for one in widget.findChildren(QWidget) if isinstance(one, QLabel | QAbstractButton)]
    return "\n".join(one.text() for one in found if one.isVisible())


def chip(pane: CallPane, name: str) -> QPushButton:
    (found,) = [one for one in pane.filters.findChildren(QPushButton) if one.text() == name and one.isVisible()]
    return found


def press(bench: Bench, widget: QWidget, key: Qt.Key = Qt.Key.Key_Space) -> None:
    widget.setFocus()
    QTest.keyClick(widget, key)
    bench.settle()


def choose_in_menu(bench: Bench, name: str) -> None:
    """Choose this in the menu that is open."""
    (menu,) = [one for one in bench.app.topLevelWidgets() if isinstance(one, QMenu) and one.isVisible()]
    (action,) = [one for one in menu.actions() if one.text() == name]
    menu.setActiveAction(action)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    bench.settle()


def key(bench: Bench, target: QWidget, which: Qt.Key, keys: Qt.KeyboardModifier = KEYS.NoModifier) -> None:
    QTest.keyClick(target, which, keys)
    bench.settle()


def test_days_are_headings_that_the_keys_step_over(bench: Bench) -> None:
    shown = history(bench).list
    assert headings_of(shown) == ["Today", "Yesterday", "Thursday 12 November"]
    shown.setFocus()
    steps = []
    for which in (Qt.Key.Key_Home, *[Qt.Key.Key_Down] * 6, Qt.Key.Key_Up, Qt.Key.Key_End, Qt.Key.Key_PageUp):
        key(bench, shown, which)
        steps.append(shown.current_call)
    assert steps == [1, 2, 3, 4, 5, 6, 6, 5, 6, 1]


def test_a_row_says_in_words_all_that_it_shows(bench: Bench) -> None:
    bench.history.after[1] = AfterCall(note="call back", rough=True, tags=(Tag("depot"), Tag("late")))
    shown = history(bench).list
    assert said_of(shown, 1) == "Today, 10:41, 6 min 20 s, Note, Rough one, depot, late. 2 rises, 1 talk-over"
    assert said_of(shown, 4) == "Yesterday, 10:48, 3 min 32 s, Cut short. 2 rises, talk-overs not measured"
    reader = QAccessible.queryAccessibleInterface(shown)
    texts = [reader.child(at).text(QAccessible.Text.Name) for at in range(reader.childCount())]
    assert texts[:2] == ["Today", said_of(shown, 1)]
    assert reader.child(1).state().checkable
    assert not reader.child(0).state().selectable


def test_only_the_rows_in_view_are_read(bench: Bench) -> None:
    bench.history.kept = many(3000)
    page = history(bench)
    asked = [call_id for some in bench.history.asked_for for call_id in some]
    assert calls_of(page.list) == list(range(1, 3001))
    assert 10 < len(asked) < 100
    assert max(asked) < 100
    page.list.scrollToBottom()
    bench.until(lambda: said_of(page.list, 3000) != "Reading the calls")
    asked = [call_id for some in bench.history.asked_for for call_id in some]
    assert len(asked) < 200
    assert 1500 not in asked


def test_today_reads_no_table(bench: Bench) -> None:
    bench.history.kept = many(300)
    bench.open()
    read = bench.history.tables
    for _ in range(3):
        bench.desktop.calls.refresh()
        bench.settle()
    assert bench.history.tables == read
    assert len(bench.desktop.calls.newest) == 10, "those of today"


def test_the_search_narrows_with_every_letter(bench: Bench) -> None:
    bench.history.after[4] = AfterCall(note="the <b>depot</b> was closed")
    page = history(bench)
    key(bench, bench.desktop.window, Qt.Key.Key_F, KEYS.ControlModifier)
    assert page.pane.field.hasFocus()
    QTest.keyClicks(page.pane.field, "depot")
    bench.settle()
    assert calls_of(page.list) == [4]
    assert "1 of 6 calls" in said(page)
    assert "“the <b>depot</b> was closed”" in page.list.calls.index(1).data(), "the words that were found"
    QTest.keyClicks(page.pane.field, "x")
    bench.settle()
    assert calls_of(page.list) == []
    assert "No call matches. Take a filter away." in said(page)
    key(bench, page.pane.field, Qt.Key.Key_Escape)
    assert len(calls_of(page.list)) == 6
    assert bench.desktop.window.place is Place.HISTORY


@pytest.mark.parametrize(
    ("names", "found"),
    [
        (["Rises"], [1, 3, 4, 5]),
        (["Talk-overs"], [1, 3, 5]),
        (["Rough one"], [2]),
        (["Note"], [4]),
        (["Tag", "late"], [6]),
        (["Tag", "Any tag"], [1, 6]),
        (["Length", "Over 10 min"], [2, 6]),
        (["Hour", "09:00 to 12:00"], [1, 2, 3, 4, 5, 6]),
        (["Headset", "Headset (USB)"], [1, 2, 3, 4, 5, 6]),
        (["Day", "Today"], [1, 2, 3]),
        (["Day", "This week"], [1, 2, 3, 4, 5]),
        (["Rises", "Day", "This week and last"], [1, 3, 4, 5]),
    ],
)
def test_a_chip_filters_and_takes_itself_away(bench: Bench, names: list[str], found: list[int]) -> None:
    bench.history.after = {
        1: AfterCall(tags=(Tag("depot"),)),
        2: AfterCall(rough=True),
        4: AfterCall(note="x"),
        6: AfterCall(tags=(Tag("late"),)),
    }
    page = history(bench)
    for at, name in enumerate(names):
        if at and names[at - 1] in {"Tag", "Length", "Hour", "Headset", "Day"}:
            choose_in_menu(bench, name)
        else:
            press(bench, chip(page.pane, name))
    assert calls_of(page.list) == found
    on = chip(page.pane, names[-1])
    assert on.accessibleName() == f"{names[-1]}: take away"
    press(bench, chip(page.pane, "Clear filters"))
    assert len(calls_of(page.list)) == 6
    assert not page.pane.wanted.narrows
    assert chip(page.pane, names[-1] if len(names) == 1 else names[-2]).isVisible()


def field(pane: CallPane, name: str) -> QWidget:
    (found,) = [
        one for one in pane.filters.findChildren(QWidget) if one.accessibleName() == name and one.isVisible()
    ]
    return found


def test_a_length_of_ones_own_is_a_filter(bench: Bench) -> None:
    page = history(bench)
    press(bench, chip(page.pane, "Length"))
    choose_in_menu(bench, "Other length…")
    assert isinstance(bench.desktop.window.focusWidget(), QLineEdit), "one can type at once"
    QTest.keyClicks(field(page.pane, "Shortest length in minutes"), "11")
    QTest.keyClicks(field(page.pane, "Longest length in minutes"), "x1")
    QTest.keyClick(field(page.pane, "Longest length in minutes"), Qt.Key.Key_Return)
    bench.settle()
    lengths = [one.duration_s for one in bench.history.headers(calls_of(page.list))]
    assert lengths, "no list without calls, or nothing is tried"
    assert all(60 <= one <= 660 for one in lengths)
    press(bench, chip(page.pane, "1 to 11 min"))
    assert len(calls_of(page.list)) == 6


def test_days_of_ones_own_are_a_filter(bench: Bench) -> None:
    page = history(bench)
    press(bench, chip(page.pane, "Day"))
    choose_in_menu(bench, "Other days…")
    first, last = (field(page.pane, name) for name in ("First day", "Last day"))
    assert isinstance(first, QDateEdit)
    assert isinstance(last, QDateEdit)
    day = NOW.date() - timedelta(days=1)
    first.setDate(QDate(day.year, day.month, day.day))
    last.setDate(QDate(day.year, day.month, day.day))
    press(bench, chip(page.pane, "Show these"))
    assert page.pane.wanted.since == page.pane.wanted.until == day
    assert {one.started_at.date() for one in bench.history.headers(calls_of(page.list))} == {day}


def test_ones_own_range_can_be_put_away(bench: Bench) -> None:
    page = history(bench)
    press(bench, chip(page.pane, "Length"))
    choose_in_menu(bench, "Other length…")
    least = field(page.pane, "Shortest length in minutes")
    QTest.keyClick(least, Qt.Key.Key_Escape)
    bench.settle()
    assert not least.isVisible()
    assert bench.desktop.window.focusWidget() is chip(page.pane, "Length")
    assert len(calls_of(page.list)) == 6


def test_clearing_the_filters_leaves_the_search(bench: Bench) -> None:
    bench.history.after = {4: AfterCall(note="depot"), 2: AfterCall(note="depot", rough=True)}
    page = history(bench)
    QTest.keyClicks(page.pane.field, "depot")
    bench.settle()
    press(bench, chip(page.pane, "Rough one"))
    assert calls_of(page.list) == [2]
    press(bench, chip(page.pane, "Clear filters"))
    assert calls_of(page.list) == [2, 4]
    assert page.pane.field.text() == "depot"


def test_another_order_begins_at_its_top(bench: Bench) -> None:
    page = history(bench)
    page.list.setCurrentIndex(page.list.calls.index(5))
    press(bench, chip(page.pane, "Newest first"))
    choose_in_menu(bench, "Rises, most first")
    assert page.list.currentIndex().row() == 0
    assert "6 min 20 s" in page.list.calls.index(0).data(ROW_ROLE).figures, "its length stays"


def test_any_figure_sorts_and_the_same_again_turns_it(bench: Bench) -> None:
    page = history(bench)
    press(bench, chip(page.pane, "Newest first"))
    choose_in_menu(bench, "Longest first")
    assert calls_of(page.list) == [6, 2, 1, 5, 4, 3]
    assert headings_of(page.list) == [], "days are in no order"
    press(bench, chip(page.pane, "Longest first"))
    choose_in_menu(bench, "Longest first")
    assert calls_of(page.list) == [3, 4, 1, 5, 2, 6]
    press(bench, chip(page.pane, "Shortest first"))
    choose_in_menu(bench, "Rises, most first")
    assert calls_of(page.list) == [1, 3, 4, 5, 2, 6]


def test_a_narrow_window_has_the_filters_in_a_menu(bench: Bench) -> None:
    page = history(bench)
    bench.desktop.window.resize(480, 700)
    bench.settle()
    press(bench, chip(page.pane, "Filter…"))
    choose_in_menu(bench, "Talk-overs")
    assert calls_of(page.list) == [1, 3, 5]
    names = [one.text() for one in page.pane.filters.findChildren(QPushButton) if one.isVisible()]
    assert set(names) == {"Talk-overs", "Filter…", "Clear filters", "Newest first"}


# The way to a call and back


def test_the_way_back_says_and_keeps_the_filter(bench: Bench) -> None:
    page = history(bench)
    this_week = CallFilter(
        marks=frozenset({Mark.TALK_OVERS}), since=date(2026, 11, 16), until=date(2026, 11, 22)
    )
    page.pane.look(this_week)
    bench.settle()
    page.open_call(3)
    bench.settle()
    assert page.call_shown is not None
    back = page.call_shown.first_focus()
    assert isinstance(back, QPushButton)
    assert back.text() == "History: Talk-overs, This week"
    press(bench, back)
    assert page.call_shown is None
    assert calls_of(page.list) == [1, 3, 5]
    bench.desktop.window.left.chosen.emit(Place.HISTORY.value)
    bench.settle()
    assert len(calls_of(page.list)) == 6, "its place leads to all calls"


def test_a_call_opened_elsewhere_leads_back_there(bench: Bench) -> None:
    page = history(bench)
    page.open_call(3)
    bench.settle()
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.calls.open(1)
    assert page.call_shown is None, "not the call that was open before"
    bench.settle()
    assert page.call_shown is not None
    back = page.call_shown.first_focus()
    assert isinstance(back, QPushButton)
    assert back.text() == "Today"
    press(bench, back)
    assert bench.desktop.window.place is Place.TODAY


def test_the_calls_before_and_after_are_those_of_the_list(bench: Bench) -> None:
    page = history(bench)
    page.pane.look(CallFilter(marks=frozenset({Mark.RISES}), order=DURATION))
    bench.settle()
    assert calls_of(page.list) == [1, 5, 4, 3]
    page.open_call(5)
    bench.settle()
    for step, call_id in ((1, 4), (1, 3), (1, 3), (-1, 4), (-1, 5), (-1, 1), (-1, 1)):
        page._open_beside(step)
        bench.settle()
        assert page.open_call_id == call_id


# Several at once


def by_space(bench: Bench, shown: CallList) -> None:
    key(bench, shown, Qt.Key.Key_Home)
    key(bench, shown, Qt.Key.Key_Space)
    for _ in range(3):
        key(bench, shown, Qt.Key.Key_Down)
    key(bench, shown, Qt.Key.Key_Space)


def by_shift(bench: Bench, shown: CallList) -> None:
    key(bench, shown, Qt.Key.Key_Home)
    for _ in range(3):
        key(bench, shown, Qt.Key.Key_Down, KEYS.ShiftModifier)


def by_everything(bench: Bench, shown: CallList) -> None:
    key(bench, shown, Qt.Key.Key_A, KEYS.ControlModifier)


def by_ctrl_click(_bench: Bench, shown: CallList) -> None:
    click_call(shown, 2, keys=KEYS.ControlModifier)
    click_call(shown, 5, keys=KEYS.ControlModifier)


def by_shift_click(_bench: Bench, shown: CallList) -> None:
    click_call(shown, 2, keys=KEYS.ControlModifier)
    click_call(shown, 5, keys=KEYS.ShiftModifier)


def by_box(_bench: Bench, shown: CallList) -> None:
    click_call(shown, 3, x=18)


@pytest.mark.parametrize(
    ("how", "chosen"),
    [
        (by_space, [1, 4]),
        (by_shift, [1, 2, 3, 4]),
        (by_everything, [1, 2, 3, 4, 5, 6]),
        (by_ctrl_click, [2, 5]),
        (by_shift_click, [2, 3, 4, 5]),
        (by_box, [3]),
    ],
)
def test_calls_are_chosen_as_everywhere(
    bench: Bench, how: Callable[[Bench, CallList], None], chosen: list[int]
) -> None:
    page = history(bench)
    page.list.setFocus()
    how(bench, page.list)
    assert page.list.chosen == chosen
    assert page.open_call_id is None
    assert f"{len(chosen)} chosen of 6" in said(page)
    key(bench, page.list, Qt.Key.Key_Escape)
    assert page.list.chosen == []
    assert "chosen of" not in said(page)
    assert bench.desktop.window.place is Place.HISTORY


def test_what_is_chosen_is_tagged_by_keyboard(bench: Bench) -> None:
    page = history(bench)
    page.list.setFocus()
    by_space(bench, page.list)
    (tag,) = [one for one in page.pane.chosen.findChildren(QPushButton) if one.text() == "Tag…"]
    press(bench, tag)
    assert page.pane.chosen.field.hasFocus()
    QTest.keyClicks(page.pane.chosen.field, "  late   again ")
    key(bench, page.pane.chosen.field, Qt.Key.Key_Return)
    assert {call_id for call_id, after in bench.history.after.items() if after.tags} == {1, 4}
    assert bench.history.after[4].tags == (Tag("late again"),)
    bench.until(lambda: "late again" in said_of(page.list, 4))


def test_a_right_click_offers_what_can_be_done(bench: Bench) -> None:
    page = history(bench)
    page.list.setFocus()
    key(bench, page.list, Qt.Key.Key_Home)
    asked = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(5, 5), QPoint(5, 5))
    page.list.contextMenuEvent(asked)
    choose_in_menu(bench, "Choose")
    assert page.list.chosen == [1]
    page.list.contextMenuEvent(asked)
    choose_in_menu(bench, "Delete")
    assert calls_of(page.list) == [2, 3, 4, 5, 6]


# Deleting, and undoing it


def test_deleted_calls_are_hidden_at_once_and_gone_in_ten_seconds(bench: Bench) -> None:
    page = history(bench)
    page.list.setFocus()
    by_space(bench, page.list)
    key(bench, page.list, Qt.Key.Key_Delete)
    assert calls_of(page.list) == [2, 3, 5, 6]
    assert page.list.current_call == 5, "what is now in its place"
    assert [one.call_id for one in bench.desktop.calls.newest] == [2, 3]
    gone = "2 calls deleted, for good in {} s. An archive you saved elsewhere keeps them."
    assert gone.format(10) in said(page)
    assert "4 calls" in said(page)
    bench.now_s += 2.5
    bench.settle()
    assert gone.format(8) in said(page)
    assert not bench.history.deleted
    bench.now_s = 100.0 + UNDO_S
    bench.settle()
    bench.settle()
    assert bench.history.deleted == [(1, 4)]
    assert "deleted" not in said(page)
    assert calls_of(page.list) == [2, 3, 5, 6]
    key(bench, bench.desktop.window, Qt.Key.Key_Z, KEYS.ControlModifier)
    assert calls_of(page.list) == [2, 3, 5, 6], "too late"


def test_a_deletion_is_undone_the_newest_first(bench: Bench) -> None:
    page = history(bench)
    page.list.setFocus()
    for _ in range(2):
        key(bench, page.list, Qt.Key.Key_Home)
        key(bench, page.list, Qt.Key.Key_Delete)
        bench.now_s += 1
    assert calls_of(page.list) == [3, 4, 5, 6]
    key(bench, bench.desktop.window, Qt.Key.Key_Z, KEYS.ControlModifier)
    assert calls_of(page.list) == [2, 3, 4, 5, 6]
    assert page.list.current_call == 2
    press(bench, page.pane.undo.undo)
    assert calls_of(page.list) == [1, 2, 3, 4, 5, 6]
    bench.now_s += 2 * UNDO_S
    bench.settle()
    assert not bench.history.deleted


def test_a_deleted_call_is_on_no_page_meanwhile(bench: Bench) -> None:
    page = history(bench)
    bench.desktop.calls.open(1)
    bench.settle()
    bench.desktop.calls.deletions.delete([1])
    bench.settle()
    assert page.open_call_id is None
    today, _apart = bench.desktop.window.page(Place.TODAY).findChildren(CallList)
    assert calls_of(today) == [2]
    bench.desktop.calls.deletions.undo()
    assert calls_of(today) == [1, 2]


def test_quitting_completes_a_deletion(bench: Bench) -> None:
    page = history(bench)
    page.list.setFocus()
    key(bench, page.list, Qt.Key.Key_Home)
    key(bench, page.list, Qt.Key.Key_Delete)
    bench.desktop.shut_down()
    assert bench.history.deleted == [(1,)]
    bench.open()


def test_a_call_under_way_is_not_deleted(bench: Bench) -> None:
    bench.history.kept[0] = replace(bench.history.kept[0], state=CallState.RUNNING)
    page = history(bench)
    page.list.choose_all()
    key(bench, page.list, Qt.Key.Key_Delete)
    assert calls_of(page.list) == []
    bench.now_s += UNDO_S
    bench.settle()
    bench.settle()
    assert bench.history.deleted == [(2, 3, 4, 5, 6)]
    assert calls_of(page.list) == [1]
    assert "The call under way stays" in bench.desktop.window.notice.text


# The calendar


def test_a_day_of_the_calendar_narrows_the_list(bench: Bench) -> None:
    page = history(bench)
    pane = page.pane
    pane.look(CallFilter(marks=frozenset({Mark.RISES})))
    bench.settle()
    press(bench, pane.as_calendar)
    grid = pane.calendar.grid
    assert grid.isVisible()
    assert "November 2026" in said(pane.calendar)
    grid.setFocus()
    assert grid.current_day == date(2026, 11, 17)
    assert grid.currentIndex().data() == "Today: 3 calls, 2 found"
    key(bench, grid, Qt.Key.Key_Left)
    assert grid.currentIndex().data() == "Yesterday: 2 calls, 2 found"
    key(bench, grid, Qt.Key.Key_PageUp)
    assert "October 2026" in said(pane.calendar)
    assert grid.current_day == date(2026, 10, 16)
    key(bench, grid, Qt.Key.Key_Return)
    assert grid.isVisible(), "a day without calls leads nowhere"
    key(bench, grid, Qt.Key.Key_PageDown)
    key(bench, grid, Qt.Key.Key_Return)
    assert pane.as_list.isChecked()
    assert calls_of(page.list) == [4, 5]
    assert chip(pane, "Yesterday").isVisible()


# What stands beside the list


def test_what_stands_beside_the_list_is_a_tab_when_narrow(bench: Bench) -> None:
    page = history(bench)
    side = QLabel("This week, against the four before")
    page.set_side(side)
    window = bench.desktop.window
    window.resize(1280, 700)
    bench.settle()
    assert side.isVisible()
    assert page.list.isVisible()
    assert side.width() == bench.desktop.services.theme.px(364)
    window.resize(800, 700)
    bench.settle()
    assert (side.isVisible(), page.list.isVisible()) == (False, True)
    (tab,) = [one for one in page.findChildren(QRadioButton) if one.text() == "This week"]
    press(bench, tab)
    assert (side.isVisible(), page.list.isVisible()) == (True, False)
    window.resize(1280, 700)
    bench.settle()
    assert side.isVisible()
    assert page.list.isVisible()


# What others wrote, and clocks that lie


def test_text_of_others_is_shown_as_it_is_written(bench: Bench) -> None:
    bench.history.after[1] = AfterCall(tags=(Tag("<b>late</b>"), Tag("a\u202egnp.exe")))
    bench.history.kept = [
        replace(one, title="../../a/<img src=x>", source=CallSource.REPLAY, microphone="&Headset/\u202eA")
        for one in bench.history.kept
    ]
    page = history(bench)
    assert "<b>late</b>, a\\u202egnp.exe." in said_of(page.list, 1)
    press(bench, chip(page.pane, "Headset"))
    choose_in_menu(bench, "&&Headset/\\u202eA")
    assert len(calls_of(page.list)) == 6
    page.open_call(1)
    bench.settle()
    assert page.call_shown is not None
    back = page.call_shown.first_focus()
    assert isinstance(back, QPushButton)
    assert "\u202e" not in back.text()


def test_an_hour_that_comes_twice_is_on_the_agents_clock(bench: Bench) -> None:
    """The day on which summer time ends has 25 hours: 02:30 comes twice, and all of it is that day."""
    summer, winter = timezone(timedelta(hours=2)), timezone(timedelta(hours=1))
    first = kept_call().header
    begun = [
        datetime(2026, 10, 25, 23, 45, tzinfo=winter),
        datetime(2026, 10, 25, 2, 30, tzinfo=winter),
        datetime(2026, 10, 25, 2, 30, tzinfo=summer),
        datetime(2026, 10, 25, 0, 15, tzinfo=summer),
        datetime(2026, 10, 24, 23, 45, tzinfo=summer),
    ]
    bench.history.kept = [
        replace(first, call_id=number, started_at=moment) for number, moment in enumerate(begun, 1)
    ]
    page = history(bench)
    assert calls_of(page.list) == [1, 2, 3, 4, 5]
    assert headings_of(page.list) == ["Sunday 25 October", "Saturday 24 October"]
    times = [said_of(page.list, number).split(",")[1].strip() for number in range(1, 6)]
    assert times == ["23:45", "02:30", "02:30", "00:15", "23:45"]
    page.pane.look(CallFilter(since=date(2026, 10, 25), until=date(2026, 10, 25)))
    bench.settle()
    assert calls_of(page.list) == [1, 2, 3, 4]


@pytest.mark.parametrize("year", [1970, 2199, 9998])
def test_a_wrong_clock_puts_a_call_in_another_year(bench: Bench, year: int) -> None:
    wrong = datetime(year, 6, 1, 12, 0, tzinfo=UTC)
    bench.history.kept = sorted(
        [*bench.history.kept, replace(kept_call().header, call_id=9, started_at=wrong)],
        key=lambda one: one.started_at.astimezone(),
        reverse=True,
    )
    page = history(bench)
    assert f"1 June {year}" in headings_of(page.list)
    press(bench, page.pane.as_calendar)
    assert page.pane.calendar.grid.isVisible()


# What opens over the list and over a call


def press_button(widget: QWidget, name: str) -> None:
    (button,) = [one for one in widget.findChildren(QPushButton) if one.text() == name and one.isVisible()]
    button.click()


def test_a_report_opens_over_its_call_and_leads_back(bench: Bench) -> None:
    page = history(bench)
    page.open_call(1)
    bench.settle()
    call = page.call_shown
    assert call is not None
    press_button(call, "Report")
    bench.settle()
    assert isinstance(page.over, ReportPage)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.over is None
    assert page.call_shown is call, "and not the list"


def test_the_chosen_calls_are_exported(bench: Bench) -> None:
    page = history(bench)
    for call_id in (1, 2):
        page.list.toggle(call_id)
    press_button(page.pane.chosen, "Export…")
    over = page.over
    assert isinstance(over, ExportPage)
    assert "Export 2 calls" in said(over)
    page.go_first()
    assert page.over is None


def test_old_recordings_are_brought_in_from_the_list(bench: Bench) -> None:
    page = history(bench)
    press_button(page.pane, "Import…")
    assert isinstance(page.over, ImportPage)
    bench.imports.now = ImportState(ImportStage.DONE, total_s=1.0, new=2)
    page.over._show()
    bench.settle()
    assert bench.history.tables > 0, "the list is read again"


def yes(bench: Bench, name: str) -> None:
    """Answer the question that is open with this button."""
    (box,) = [one for one in bench.app.topLevelWidgets() if isinstance(one, QMessageBox) and one.isVisible()]
    press_button(box, name)
    bench.settle()


def test_a_call_is_split_at_the_line_and_put_together_again(bench: Bench) -> None:
    bench.history.after[1] = AfterCall(tags=(Tag("depot"),), moments=(MomentNote(200.0, "late"),))
    page = history(bench)
    page.open_call(1)
    bench.settle()
    call = page.call_shown
    assert call is not None
    assert call.part_of.isHidden()
    call.timeline.move_hairline(150.0)
    press_button(call, "Split here…")
    yes(bench, "Split it")
    bench.settle()
    first = page.call_shown
    assert first is not None
    assert first is not call
    assert first.view.kept is not None
    assert first.view.kept.record.duration_s == pytest.approx(150.0, abs=2.0)
    assert len(calls_of(page.list)) == 7
    numbers = page.pane.call_ids.tolist()
    second = numbers[numbers.index(first.call_id) - 1]
    assert [one.text for one in bench.history.after[second].moments] == ["late"]
    assert "put it together" in first.part_of.text()
    first.part_of.click()
    bench.settle()
    bench.settle()
    assert page.open_call_id == 1
    assert len(calls_of(page.list)) == 6
    assert bench.history.after[1].moments == (MomentNote(200.0, "late"),)


def test_two_chosen_calls_are_joined_and_three_are_not(bench: Bench) -> None:
    bench.history.kept = many(2)
    page = history(bench)
    page.list.toggle(1)
    assert page.pane.chosen.join.isHidden()
    page.list.toggle(2)
    press_button(page.pane.chosen, "Join")
    bench.settle()
    bench.settle()
    assert page.call_shown is not None
    assert "take them apart" in page.call_shown.part_of.text()
    assert page.pane.call_ids.tolist() == [page.open_call_id]
    page.call_shown.part_of.click()
    bench.settle()
    bench.settle()
    assert sorted(page.pane.call_ids.tolist()) == [1, 2]


def test_calls_that_are_not_one_stay_two_with_a_reason(bench: Bench) -> None:
    page = history(bench)
    for call_id in (1, 6):
        page.list.toggle(call_id)
    press_button(page.pane.chosen, "Join")
    bench.settle()
    assert len(calls_of(page.list)) == 6
    window = page.window()
    assert isinstance(window, MainWindow)
    assert "minutes apart" in window.notice.text
