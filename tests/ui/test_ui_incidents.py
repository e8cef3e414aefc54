"""A call that has become abusive: how it is marked, its steps by keyboard, and its note on the call's page."""

from __future__ import annotations

import select
import subprocess
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton, QWidget

from coach.model.advice import CallStep, TipBook
from coach.model.call import CallSource, CallState
from coach.model.call_notes import Incident, IncidentLine, StepShown
from coach.model.snapshot import Listening
from coach.settings.schema import OverlaySettings, Settings
from coach.tips.book import join, our_file
from coach.ui.calls.call_list import CallList
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.history_page import HistoryPage
from coach.ui.calls.incident_note import IncidentNote
from coach.ui.overlay.incident_steps import StepPanel
from coach.ui.shell.application import DesktopRequest
from coach.ui.shell.desktop import Desktop
from coach.ui.shell.way_back import Place
from coach.views.incident_view import MOST_LINE_LENGTH, StepsPresenter, incident_line, incident_view, mark_words
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call, made_up_incident
from tests.made_up.states import NOW, running_call, snapshot
from tests.ui.call_lists import said_of
from tests.ui.conftest import PATIENCE_S, Bench
from tests.ui.keyboard import OTHER, focus, other_program, wait_for, wait_for_other_program, xdotool

BOOK = join(our_file(), None)
TODAY = date(2026, 11, 17)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    return {button.text(): button for button in widget.findChildren(QPushButton) if button.isVisible()}


# The views, without Qt


def test_steps_go_on_and_back_and_stop_at_either_end(words: Catalogue) -> None:
    presenter = StepsPresenter(words, BOOK)
    assert not presenter.move(-1)
    assert [presenter.move(1) for _ in BOOK.steps] == [True] * (len(BOOK.steps) - 1) + [False]
    views = presenter.views()
    assert [view.count for view in views][:2] == ["Step 1 of 5", "Step 2 of 5"]
    assert [(view.first, view.last) for view in views] == [(True, False)] + [(False, False)] * 3 + [
        (False, True)
    ]
    assert views[1].spoken.endswith("Say: If this goes on, I will end the call.")


def test_our_steps_are_marked_as_a_default_and_a_teams_are_not(words: Catalogue) -> None:
    assert all("Your team can replace them" in view.note for view in StepsPresenter(words, BOOK).views())
    own = TipBook((), (CallStep("Warn", "Twice.", None),), False)
    (view,) = StepsPresenter(words, own).views()
    assert (view.note, view.say, view.first, view.last) == ("", "", True, True)


@pytest.mark.parametrize("source", list(CallSource))
def test_only_a_live_call_can_be_marked(words: Catalogue, source: CallSource) -> None:
    shown = mark_words(words, snapshot(running_call(source=source)))
    assert shown == (("Mark as abusive", "") if source is CallSource.LIVE else ("", ""))


def test_a_marked_call_says_when(words: Catalogue) -> None:
    mark, marked = mark_words(words, snapshot(running_call(incident=Incident(75.0))))
    assert mark == "Show the steps"
    assert marked.startswith("Marked as abusive at 01:15.")
    assert mark_words(words, snapshot()) == ("", "")


def test_a_note_is_times_and_facts_in_their_order(words: Catalogue) -> None:
    kept = replace(kept_call(), incident=made_up_incident())
    view = incident_view(words, kept, TODAY)
    assert view is not None
    assert [(row.clock, row.place, row.text) for row in view.rows] == [
        ("10:41:00", "00:00", "The call began"),
        ("10:44:16", "03:16", "Marked as abusive"),
        ("10:44:16", "03:16", "Step shown: Say once where the line is"),
        ("10:44:51", "03:51", "Step shown: Warn"),
        ("10:47:02", "06:02", "Step shown: End the call"),
        ("10:47:20", "06:20", "The call ended"),
        ("10:52", "added", made_up_incident().lines[0].text),
    ]
    assert view.open
    copied = view.copied.splitlines()
    assert copied[0] == "Incident note, call of 17 November 2026"
    assert copied[2] == "10:44:16  03:16  Marked as abusive"
    assert len(copied) == 1 + len(view.rows)
    assert incident_view(words, kept_call(), TODAY) is None


def test_a_note_of_a_call_under_way_or_cut_short(words: Catalogue) -> None:
    kept = replace(kept_call(), incident=Incident(3.0))
    running = replace(kept, header=replace(kept.header, state=CallState.RUNNING))
    cut_short = replace(kept, header=replace(kept.header, state=CallState.CUT_SHORT))
    views = [incident_view(words, one, TODAY) for one in (running, cut_short)]
    assert [view.rows[-1].text for view in views] == [
        "Marked as abusive",
        "Kept up to here: the call was cut short",
    ]
    assert [view.open for view in views] == [False, True]


def test_a_line_added_on_another_day_says_which(words: Catalogue) -> None:
    later = IncidentLine(NOW + timedelta(days=1), "Rang again.")
    kept = replace(kept_call(), incident=Incident(3.0, (), (later,)))
    view = incident_view(words, kept, TODAY + timedelta(days=2))
    assert view is not None
    assert view.rows[-1].clock == "Yesterday, 10:48"


def test_typed_text_becomes_one_line_of_limited_length() -> None:
    line = incident_line("  two\n lines\t", datetime(2026, 11, 17, 11, 0, tzinfo=UTC))
    assert line is not None
    assert line.text == "two lines"
    assert line.written_at.tzinfo is not None
    assert incident_line(" \n", NOW) is None
    long = incident_line("x" * 9999, NOW)
    assert long is not None
    assert len(long.text) == MOST_LINE_LENGTH


# Marking, and the steps


def on_call(bench: Bench) -> None:
    bench.session.now = snapshot(running_call())
    bench.open()
    bench.desktop.window.activateWindow()
    QTest.qWaitForWindowActive(bench.desktop.window, 1000)


def mark(bench: Bench) -> StepPanel:
    QTest.keySequence(bench.desktop.window, QKeySequence("Ctrl+Shift+A"))
    bench.desktop.tick()
    panel = bench.desktop.incidents.panel
    assert panel is not None
    QTest.qWaitForWindowActive(panel, 1000)
    return panel


def steps_requested(bench: Bench) -> list[str]:
    return [asked.removeprefix("show_step ") for asked in bench.session.asked if asked.startswith("show_step")]


def test_the_steps_by_keyboard(bench: Bench) -> None:
    on_call(bench)
    panel = mark(bench)
    titles = [step.title for step in BOOK.steps]
    assert bench.session.asked == ["mark_incident", f"show_step {titles[0]}"]
    assert "Step 1 of 5" in texts(panel)
    assert not buttons(panel)["Back"].isEnabled()
    assert panel.focusWidget() is buttons(panel)["Next"]
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    QTest.keyClick(panel, Qt.Key.Key_Right)
    QTest.keyClick(panel, Qt.Key.Key_Left)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert steps_requested(bench) == [titles[at] for at in (0, 1, 2, 1, 2, 3, 4)]
    assert list(buttons(panel)) == ["Back", "Done"]
    assert panel.focusWidget() is buttons(panel)["Done"]
    assert panel.accessibleName().startswith("Step 5 of 5.")
    QTest.keyClick(panel, Qt.Key.Key_Right)
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert bench.desktop.incidents.panel is None
    bench.until(bench.desktop.window.isActiveWindow)
    assert len(steps_requested(bench)) == 7


def test_the_window_does_not_change_its_size_between_steps(bench: Bench) -> None:
    on_call(bench)
    panel = mark(bench)
    size = panel.size()
    for _ in BOOK.steps:
        bench.settle()
        assert panel.size() == size
        for label in panel.findChildren(QLabel):
            if label.isVisible():
                assert label.height() >= label.heightForWidth(label.width())
        panel.go(1)


def test_escape_closes_and_the_steps_resume_where_they_were(bench: Bench) -> None:
    on_call(bench)
    panel = mark(bench)
    QTest.keyClick(panel, Qt.Key.Key_Right)
    QTest.keyClick(panel, Qt.Key.Key_Escape)
    assert bench.desktop.incidents.panel is None
    bench.until(bench.desktop.window.isActiveWindow)
    today = bench.desktop.window.page(Place.TODAY)
    assert "Marked as abusive at 04:12." in texts(today)
    button = buttons(today)["Show the steps"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    panel = bench.desktop.incidents.panel
    assert panel is not None
    assert panel.view.title == BOOK.steps[1].title
    assert bench.session.asked.count("mark_incident") == 1
    bench.desktop.incidents.close()
    bench.session.end_call()
    bench.desktop.tick()
    bench.session.start_call()
    bench.desktop.tick()
    assert mark(bench).view.first, "another call begins at the first step"


def test_the_overlays_menu_marks_a_live_call_only(bench: Bench) -> None:
    on_call(bench)
    overlay = bench.desktop.overlay

    def action(text: str) -> object:
        return next(one for one in overlay.menu().actions() if one.text() == text)

    bench.session.now = snapshot()
    bench.desktop.tick()
    assert not action("Mark as abusive").isEnabled()
    bench.desktop.incidents.mark()
    assert bench.desktop.incidents.panel is None
    bench.session.now = snapshot(running_call())
    bench.desktop.tick()
    action("Mark as abusive").trigger()
    bench.desktop.tick()
    assert bench.desktop.incidents.panel is not None
    assert not bench.desktop.incidents.panel.geometry().intersects(overlay.card())
    assert action("Show the steps").isEnabled()
    assert bench.session.now.listening is Listening.ON


def test_the_steps_appear_even_if_the_note_fails(bench: Bench) -> None:
    on_call(bench)
    bench.session.takes = False
    panel = mark(bench)
    assert panel.isVisible()
    assert bench.desktop.window.notice.text == bench.words.say("live.busy")


def test_after_a_call_its_steps_stay_open_and_are_not_noted(bench: Bench) -> None:
    on_call(bench)
    panel = mark(bench)
    bench.session.end_call()
    bench.desktop.tick()
    assert panel.isVisible()
    before = list(bench.session.asked)
    QTest.keyClick(panel, Qt.Key.Key_Right)
    assert panel.view.count == "Step 2 of 5"
    assert bench.session.asked == before


def test_steps_left_open_start_again_in_the_next_call(bench: Bench) -> None:
    on_call(bench)
    QTest.keyClick(mark(bench), Qt.Key.Key_Right)
    bench.session.end_call()
    bench.desktop.tick()
    bench.session.start_call()
    bench.desktop.tick()
    bench.session.asked.clear()
    bench.desktop.incidents.mark()
    panel = bench.desktop.incidents.panel
    assert panel is not None
    assert panel.view.first
    assert bench.session.asked == ["mark_incident", f"show_step {BOOK.steps[0].title}"]
    panel.go(1)
    bench.desktop.incidents.mark()
    assert bench.desktop.incidents.panel is panel, "marked again, it stays where it is"
    assert panel.view.count == "Step 2 of 5"


def on_call_beside_another_program(bench: Bench) -> Desktop:
    """Open the desktop in a call, without its window, while another program has the keyboard."""
    bench.session.now = snapshot(running_call())
    desktop = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50)))
    desktop.window.hide()
    to_the_other_program(bench)
    return desktop


def to_the_other_program(bench: Bench) -> None:
    other = xdotool("search", "--name", "^other program$").splitlines()[0]
    xdotool("windowactivate", "--sync", other)
    wait_for_other_program(bench.app)


def typed(program: subprocess.Popen[str]) -> str:
    """Return the next line of the program: what it holds after another letter. Each letter gives one line."""
    assert program.stdout is not None
    assert select.select([program.stdout], [], [], PATIENCE_S)[0], f"the keyboard is with {focus()!r}"
    return program.stdout.readline().strip()


def open_panel(desktop: Desktop) -> StepPanel:
    panel = desktop.incidents.panel
    assert panel is not None
    return panel


@pytest.mark.usefixtures("window_manager")
def test_nothing_marked_elsewhere_takes_the_keyboard(bench: Bench) -> None:
    with other_program(bench.app) as other:
        desktop = on_call_beside_another_program(bench)
        text = ""
        for ask in (
            lambda: desktop.ask(DesktopRequest.MARK),  # as a second process does
            lambda: desktop.ask(DesktopRequest.MARK),  # while the steps are open
            desktop.overlay.mark_requested.emit,
        ):
            ask()
            desktop.tick()
            panel = open_panel(desktop)
            wait_for("the steps were on the screen", open_panel(desktop).windowHandle().isExposed, bench.app)
            xdotool("type", "--delay", "0", "a")
            text += "a"
            assert typed(other) == text
            assert focus() == OTHER
            assert not panel.isActiveWindow()
        panel.go(1)
        desktop.incidents.close()
        bench.app.processEvents()
        xdotool("type", "--delay", "0", "b")
        assert typed(other) == text + "b"


@pytest.mark.usefixtures("window_manager")
def test_a_click_into_the_steps_takes_the_keyboard(bench: Bench) -> None:
    with other_program(bench.app):
        desktop = on_call_beside_another_program(bench)
        desktop.incidents.mark()
        panel = open_panel(desktop)
        wait_for("the steps were on the screen", panel.windowHandle().isExposed, bench.app)
        at = panel.mapToGlobal(panel.rect().center())
        xdotool("mousemove", str(at.x()), str(at.y()), "click", "1")
        wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
        to_the_other_program(bench)
        wait_for("the panel had lost the keyboard", lambda: not panel.isActiveWindow(), bench.app)
        assert panel.isVisible(), "it can be read while something else is typed"
        xdotool("mousemove", str(at.x()), str(at.y()), "click", "1")
        wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
        xdotool("key", "Escape")
        wait_for_other_program(bench.app)
        assert desktop.incidents.panel is None


@pytest.mark.usefixtures("window_manager")
def test_steps_from_our_own_window_have_the_keyboard(bench: Bench) -> None:
    on_call(bench)
    panel = mark(bench)
    wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)
    bench.desktop.raise_window()
    wait_for("our window had the keyboard", bench.desktop.window.isActiveWindow, bench.app)
    assert mark(bench) is panel
    wait_for("the panel had the keyboard", panel.isActiveWindow, bench.app)


# The note on the call's page


def open_note(bench: Bench) -> tuple[CallPage, IncidentNote]:
    bench.history.incidents[1] = made_up_incident()
    bench.open()
    bench.desktop.calls.open(1)
    bench.settle()
    (page,) = bench.desktop.window.findChildren(CallPage)
    assert page.note is not None
    return page, page.note


def test_a_line_is_added_by_keyboard(bench: Bench) -> None:
    page, note = open_note(bench)
    note.line.setFocus()
    QTest.keyClicks(note.line, "Reported to Priya")
    QTest.keyClick(note.line, Qt.Key.Key_Return)
    bench.settle()
    assert bench.history.incidents[1].lines[-1].text == "Reported to Priya"
    assert "Reported to Priya" in texts(note)
    assert note.line.text() == ""
    assert page.note is note, "the page stays as it is, and where it is"
    QTest.keyClick(note.line, Qt.Key.Key_Return)
    bench.settle()
    assert len(bench.history.incidents[1].lines) == 2, "nothing was typed"


def test_a_typed_line_is_added_when_its_page_is_left(bench: Bench) -> None:
    page, note = open_note(bench)
    QTest.keyClicks(note.line, "Rang again at once")
    page.back_requested.emit()
    bench.settle()
    assert [line.text for line in bench.history.incidents[1].lines][1:] == ["Rang again at once"]
    bench.desktop.calls.open(1)
    bench.settle()
    history_page = bench.desktop.window.page(Place.HISTORY)
    assert isinstance(history_page, HistoryPage)
    assert history_page.call_shown is not None
    again = history_page.call_shown.note
    assert again is not None
    assert "Rang again at once" in texts(again)
    QTest.keyClicks(again.line, "And once more")
    bench.desktop.calls.open(2)
    bench.settle()
    assert bench.history.incidents[1].lines[-1].text == "And once more"


def test_a_typed_line_is_added_when_the_application_ends(bench: Bench) -> None:
    _, note = open_note(bench)
    QTest.keyClicks(note.line, "Told the team lead")
    bench.desktop.window.go(Place.TODAY)
    bench.desktop.shut_down()
    assert bench.history.incidents[1].lines[-1].text == "Told the team lead"
    bench.open()


def test_a_typed_line_is_dropped_with_its_deleted_call(bench: Bench) -> None:
    page, note = open_note(bench)
    QTest.keyClicks(note.line, "No longer wanted")
    page.delete_requested.emit(1)
    bench.settle()
    assert not bench.desktop.window.notice.text
    bench.desktop.calls.deletions.close()
    bench.settle()
    assert not any(header.call_id == 1 for header in bench.history.kept)


def test_the_note_is_copied_whole(bench: Bench) -> None:
    _, note = open_note(bench)
    button = buttons(note)["Copy the note"]
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert "The note is on the clipboard." in texts(note)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Incident note, call of 17 November 2026\n10:41:00  00:00  The call began\n")


def test_the_note_is_deleted_after_a_question_and_the_call_stays(bench: Bench) -> None:
    page, note = open_note(bench)
    for answer, left in (("Keep it", True), ("Delete", False)):
        button = buttons(note)["Delete the note"]
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        bench.app.processEvents()
        (box,) = [w for w in bench.app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
        assert box.escapeButton() is box.defaultButton()
        next(made for made in box.buttons() if made.text() == answer).click()
        bench.settle()
        assert (1 in bench.history.incidents) is left
        assert (page.note is not None) is left
    assert page.isVisible()
    assert [header.call_id for header in bench.history.kept][:1] == [1]


def test_a_marked_call_is_marked_in_the_list_while_noted(bench: Bench) -> None:
    open_note(bench)
    bench.desktop.calls.refresh()
    bench.settle()
    history_page = bench.desktop.window.page(Place.HISTORY)
    assert isinstance(history_page, HistoryPage)
    history_page.close_call()
    (list_,) = bench.desktop.window.page(Place.HISTORY).findChildren(CallList)
    bench.until(lambda: "Note" in said_of(list_, 1))
    assert "Note" not in said_of(list_, 2)
    bench.history.delete_incident(1)
    bench.desktop.calls.refresh()
    bench.until(lambda: "Note" not in said_of(list_, 1) and "rise" in said_of(list_, 1))


def test_windows_beside_the_overlay_move_along_with_it(bench: Bench) -> None:
    on_call(bench)
    overlay = bench.desktop.overlay
    panel = mark(bench)
    overlay.put((900, 100))
    overlay.moved.emit(900, 100)
    assert panel.geometry().top() > overlay.card().bottom()
    bench.desktop.incidents.close()
    bench.desktop.tip_finder.open()
    found = bench.desktop.tip_finder.panel
    assert found is not None
    overlay.put((100, 1000))
    overlay.moved.emit(100, 1000)
    assert found.geometry().bottom() < overlay.card().top()


def test_a_note_of_a_call_under_way_can_only_be_read(bench: Bench) -> None:
    bench.history.kept[0] = replace(bench.history.kept[0], state=CallState.RUNNING)
    _, note = open_note(bench)
    assert list(buttons(note)) == ["Copy the note"]
    assert "Lines can be added once it has ended." in texts(note)
    assert not note.line.isVisible()


def test_a_call_that_was_not_marked_has_no_note(bench: Bench) -> None:
    bench.open()
    bench.desktop.calls.open(1)
    bench.settle()
    (page,) = bench.desktop.window.findChildren(CallPage)
    assert page.note is None
    assert "Incident note" not in texts(page)


def test_a_long_line_is_shown_whole(bench: Bench) -> None:
    bench.history.incidents[1] = Incident(
        3.0, (StepShown("Warn", 4.0),), (IncidentLine(NOW.astimezone(), "word " * 99),)
    )
    bench.open()
    bench.desktop.calls.open(1)
    bench.settle()
    (page,) = bench.desktop.window.findChildren(CallPage)
    assert page.note is not None
    (label,) = [one for one in page.note.findChildren(QLabel) if one.text().startswith("word")]
    assert label.height() >= label.heightForWidth(label.width()) > 40
