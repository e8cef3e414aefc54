"""The page of a call: its figures lead to their moments, notes and tags are written, a call under way grows."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QPlainTextEdit, QScrollArea, QWidget

from coach.model.call import CallSource, CallState, KeptCall
from coach.model.call_notes import MomentNote, Tag
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.jump_bar import KEYS
from coach.ui.plot.instrument import Instrument
from coach.ui.shell.way_back import Place
from coach.ui.tips.tips_page import TipsPage
from coach.views.call_additions import MOST_TAG_LENGTH, tag_named, with_note
from tests.made_up.instrument_calls import rich_call
from tests.ui.conftest import Bench
from tests.ui.test_ui_desktop import history_page, press, texts


@pytest.fixture
def page(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> CallPage:
    """The page of a rich call, with the keyboard."""
    kept = rich_call()
    bench.history.after[1] = kept.after

    def call(call_id: int) -> KeptCall:
        return replace(kept, header=replace(kept.header, call_id=call_id), after=bench.history.after[1])

    monkeypatch.setattr(bench.history, "call", call)
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert shown is not None
    desktop.window.activateWindow()
    bench.until(lambda: desktop.window.isActiveWindow() or bench.app.platformName() == "offscreen")
    return shown


def focused(bench: Bench) -> QWidget:
    found = bench.app.focusWidget()
    assert found is not None
    return found


def test_every_moment_of_a_figure_is_a_link(page: CallPage) -> None:
    for figure in page.view.figures:
        for moment in figure.moments:
            page.timeline.show_whole()
            press(page.cards, moment.spoken)
            window = page.timeline.window_shown
            assert page.timeline.hairline_s == moment.span.start_s
            assert window.start_s <= moment.span.start_s < moment.span.end_s <= window.end_s
            assert not window.is_whole or moment.span.duration_s > 100


def test_a_call_is_gone_through_by_keyboard_alone(bench: Bench, page: CallPage) -> None:
    QTest.keyClick(focused(bench), Qt.Key.Key_R)
    assert page.timeline.hairline_s == 134.0
    QTest.keyClick(focused(bench), Qt.Key.Key_T)
    assert page.timeline.hairline_s == 189.0
    QTest.keyClick(focused(bench), Qt.Key.Key_C)
    bench.settle()
    assert page.timeline.hairline_s == 191.0
    assert page.receipt.view is not None
    assert page.receipt.view.title == "Talk-over at 3:11"
    QTest.keyClick(focused(bench), Qt.Key.Key_U)
    bench.settle()
    assert [answer[3] for answer in bench.history.answered] == [False]
    QTest.keyClick(focused(bench), Qt.Key.Key_0)
    assert page.timeline.window_shown.is_whole
    QTest.keyClick(focused(bench), Qt.Key.Key_Plus)
    QTest.keyClick(focused(bench), Qt.Key.Key_H)
    assert any(part in page.timeline.said.spoken for part in ("the caller speaks", "both speak"))
    page.timeline.setFocus()
    QTest.keyClick(focused(bench), Qt.Key.Key_Right)
    QTest.keyClick(focused(bench), Qt.Key.Key_N)
    assert isinstance(focused(bench), QPlainTextEdit)
    QTest.keyClicks(focused(bench), "crt the first line")
    QTest.keyClick(focused(bench), Qt.Key.Key_Return)
    QTest.keyClicks(focused(bench), "h the second")
    at_s = page.timeline.hairline_s
    QTest.keyClick(focused(bench), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    bench.settle()
    assert MomentNote(at_s, "crt the first line\nh the second") in bench.history.after[1].moments
    assert len(bench.history.after[1].moments) == 3
    assert len(page.timeline.note_marks) == 3
    assert focused(bench) is page.timeline


def test_keys_of_the_page_stand_on_its_buttons(page: CallPage) -> None:
    for to, key in KEYS.items():
        name = page.jumps.buttons[to].accessibleName()
        assert name.endswith(f"({chr(key)})")


def test_what_a_call_does_not_have_cannot_be_jumped_to(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(4)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert shown is not None
    assert [made.isEnabled() for made in shown.jumps.buttons.values()] == [True, True, False, False]


def test_a_note_is_changed_and_deleted(bench: Bench, page: CallPage) -> None:
    QTest.mouseClick(page.timeline.note_marks[0], Qt.MouseButton.LeftButton)
    assert page.notes.text.toPlainText() == "gave the order number\nand the date of delivery"
    page.notes.text.setPlainText("gave the number")
    press(page.notes, "Keep")
    bench.settle()
    assert bench.history.after[1].moments[0].text == "gave the number"
    QTest.mouseClick(page.timeline.note_marks[1], Qt.MouseButton.LeftButton)
    press(page.notes, "Delete the note")
    bench.settle()
    assert [note.text for note in bench.history.after[1].moments] == ["gave the number"]
    QTest.mouseClick(page.timeline.note_marks[0], Qt.MouseButton.LeftButton)
    page.notes.text.setPlainText("something else")
    QTest.keyClick(page.notes.text, Qt.Key.Key_Escape)
    bench.settle()
    assert [note.text for note in bench.history.after[1].moments] == ["gave the number"]


def test_a_note_opens_in_view(bench: Bench, page: CallPage) -> None:
    bench.desktop.window.resize(bench.desktop.window.minimumSize())
    bench.settle()
    page.write_moment_note()
    bench.settle()
    shown = page.notes.visibleRegion().boundingRect()
    assert shown.height() == page.notes.height()


def test_what_was_typed_is_kept_when_the_page_is_left(bench: Bench, page: CallPage) -> None:
    page.timeline.move_hairline(50.0)
    page.write_moment_note()
    page.notes.text.setPlainText("half a word")
    press(page, "Today")
    bench.settle()
    assert MomentNote(50.0, "half a word") in bench.history.after[1].moments


def test_tags_are_suggested_added_and_taken_off(bench: Bench, page: CallPage) -> None:
    completer = page.tags.field.completer()
    assert completer is not None
    model = completer.model()
    assert [model.data(model.index(at, 0)) for at in range(model.rowCount())] == ["delivery"]
    press(page.tags, "Add a tag")
    assert focused(bench) is page.tags.field
    QTest.keyClicks(page.tags.field, "  late   depot ")
    QTest.keyClick(page.tags.field, Qt.Key.Key_Return)
    bench.settle()
    assert bench.history.after[1].tags == (Tag("delivery"), Tag("late depot"))
    press(page.tags, "Take off the tag delivery")
    bench.settle()
    assert bench.history.after[1].tags == (Tag("late depot"),)


def test_a_tag_at_the_line_leads_back_to_its_moment(bench: Bench, page: CallPage) -> None:
    page.timeline.move_hairline(192.0)
    press(page.tags, "Add a tag")
    assert page.tags.at_line.text() == "At 3:12.0"
    page.tags.at_line.click()
    QTest.keyClicks(page.tags.field, "refund")
    page.timeline.move_hairline(250.0)  # as it does while the agent's own voice is played
    QTest.keyClick(page.tags.field, Qt.Key.Key_Return)
    bench.settle()
    assert Tag("refund", 192.0) in bench.history.after[1].tags
    page.timeline.move_hairline(0.0)
    press(page.tags, "refund 3:12.0")
    assert page.timeline.hairline_s == 192.0
    press(page.tags, "Take off the tag refund")
    bench.settle()
    assert Tag("refund", 192.0) not in bench.history.after[1].tags


def test_notes_and_tags_as_they_are_typed() -> None:
    notes = (MomentNote(10.0, "a"), MomentNote(20.0, "b"))
    assert with_note(notes, None, MomentNote(15.0, " c\n")) == (notes[0], MomentNote(15.0, "c"), notes[1])
    assert with_note(notes, 0, MomentNote(10.0, "  ")) == notes[1:]
    assert tag_named(" \t") is None
    assert tag_named(" a \n b ") == Tag("a b")
    assert tag_named("x" * 100) == Tag("x" * MOST_TAG_LENGTH)


def test_the_four_weeks_come_onto_the_band(bench: Bench, page: CallPage) -> None:
    assert page.timeline.view.before == ""
    first = bench.history.kept[0]
    bench.history.kept += [
        replace(first, call_id=50 + at, started_at=first.started_at.replace(day=at + 1)) for at in range(6)
    ]
    desktop = bench.desktop
    history_page(desktop).close_call()
    desktop.calls.open(1)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert shown is not None
    calls = sum(
        header.source is CallSource.LIVE and header.started_at < first.started_at
        for header in bench.history.kept
    )
    assert f"median of your last four weeks, {calls} calls" in texts(shown.legend)
    assert [row.before for row in shown.timeline.view.rows] == [
        pytest.approx(0.6), pytest.approx(0.291, abs=0.01), pytest.approx(4.6),
    ]  # fmt: skip


def test_what_to_try_leads_to_its_tips(bench: Bench, page: CallPage) -> None:
    links = [one for one in page.findChildren(QAbstractButton) if one.accessibleName().startswith("Tip: ")]
    assert links
    title = links[0].text()
    press(page, f"Tip: {title}")
    bench.settle()
    tips = bench.desktop.window.page(Place.TIPS)
    assert isinstance(tips, TipsPage)
    assert tips.isVisible()
    assert title in texts(tips)


def test_the_calls_before_and_after_are_offered(page: CallPage) -> None:
    asked = []
    page.previous_requested.connect(lambda: asked.append("previous"))
    page.next_requested.connect(lambda: asked.append("next"))
    page.ways.show_neighbours("10:21", None)
    press(page, "Earlier: 10:21")
    page.ways.show_neighbours(None, "11:03")
    press(page, "Later: 11:03")
    assert asked == ["previous", "next"]


def test_a_call_under_way_grows_and_keeps_its_place(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = rich_call()
    running = replace(kept.header, state=CallState.RUNNING)
    now = replace(kept, header=running, record=replace(kept.record, duration_s=200.0))
    calls = {"now": now}
    monkeypatch.setattr(bench.history, "call", lambda _id: calls["now"])
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert shown is not None
    assert "Write a note at this moment (N)" not in [
        one.accessibleName() for one in shown.findChildren(QAbstractButton) if one.isVisible()
    ]
    shown.timeline.move_hairline(150.0)
    shown.timeline.zoom(4.0)
    before = shown.timeline.window_shown
    calls["now"] = replace(kept, header=running)
    shown.read_again()
    bench.settle()
    assert "6 min 20 s" in texts(shown)
    assert shown.timeline.view.duration_s == 380.0
    assert shown.timeline.hairline_s == 150.0
    assert shown.timeline.window_shown.start_s == before.start_s
    calls["now"] = kept
    shown.read_again()
    bench.settle()
    assert not shown.view.running


def test_the_page_fits_a_window_of_640(bench: Bench, page: CallPage) -> None:
    theme = bench.desktop.services.theme
    page.open_cue(page.view.receipts[2].cue)
    page.setParent(None)
    try:
        page.resize(theme.px(640 - 200), theme.px(800))
        page.show()
        bench.settle()
        (area,) = page.findChildren(QScrollArea)
        assert area.widget().minimumSizeHint().width() <= area.viewport().width()
    finally:
        page.hide()
        page.setParent(bench.desktop.window)


def test_a_replayed_call_has_the_same_instrument(bench: Bench) -> None:
    desktop = bench.open()
    for call_id in (3, 5):
        desktop.calls.open(call_id)
        bench.settle()
        shown = history_page(desktop).call_shown
        assert shown is not None
        assert len(shown.timeline.view.rows) == 3


def test_nothing_on_the_page_is_unnamed(page: CallPage) -> None:
    page.write_moment_note()
    page.tags.begin()
    page.timeline.marks[0].setFocus()
    wanted = (QAbstractButton, QLineEdit, QPlainTextEdit, Instrument)
    looked_at = 0
    for one in page.findChildren(QWidget):
        if isinstance(one, wanted) and one.isVisible():
            made = QAccessible.queryAccessibleInterface(one)
            assert made is not None
            assert made.text(QAccessible.Text.Name), one
            looked_at += 1
    assert looked_at > 20


def test_a_narrow_drawing_says_the_moment_below(bench: Bench, page: CallPage) -> None:
    bench.desktop.window.resize(480, 700)
    bench.settle()
    page.timeline.move_hairline(223.0)
    said = [one for one in page.findChildren(QLabel) if one.isVisible() and one.text().startswith("At 3:43.0")]
    assert len(said) == 1
    assert "Level: +5 dB, over your usual" in said[0].text()
    bench.desktop.window.resize(1200, 700)
    bench.settle()
    assert not said[0].isVisible()
