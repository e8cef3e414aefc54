"""The windows as people use them: by keyboard, with fakes below, on a real screen."""

from __future__ import annotations

import itertools
import re
import threading
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QColor, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QListWidget,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from coach.history.records import unheard
from coach.model.call import CallSource, KeptCall
from coach.model.call_notes import Incident
from coach.model.care import Care
from coach.model.cues import CueKind
from coach.model.measures import NotMeasured, Reason
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.programs import ProgramRole
from coach.model.snapshot import ChannelCondition, Listening
from coach.places import assets_dir
from coach.settings.schema import ChosenDevice, Settings, When
from coach.ui.calls.call_list import CallList
from coach.ui.calls.call_page import CallPage
from coach.ui.calls.deletions import UNDO_S
from coach.ui.calls.history_page import HistoryPage
from coach.ui.kit.channel_meter import LevelMeter
from coach.ui.kit.pieces import PLAIN_PADDING
from coach.ui.plot.instrument import Instrument
from coach.ui.plot.plot_marks import CueMarkButton
from coach.ui.shell.application import DesktopRequest
from coach.ui.shell.desktop import Desktop
from coach.ui.shell.leaving import ASK_AFTER_S, ASK_AGAIN_S
from coach.ui.shell.way_back import Place
from coach.views.first_run_view import Step
from coach.views.keys_view import IN_APP
from coach.views.tokens import LIGHT
from coach.words.catalogue import Catalogue
from tests.made_up.states import MISSING_HEADSET, reading, running_call, snapshot, without
from tests.made_up.team import FakeTeam, made_up_team
from tests.ui.call_lists import calls_of, click_call
from tests.ui.conftest import Bench
from tests.ui.keyboard import other_program, xdotool


def texts(widget: QWidget) -> str:
    """Return all visible text of a widget."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def press(widget: QWidget, name: str) -> None:
    """Press a visible button, given by its accessible name, with the keyboard."""
    found = [b for b in widget.findChildren(QAbstractButton) if b.accessibleName() == name and b.isVisible()]
    assert len(found) == 1, f"{name}: {len(found)}"
    assert found[0].focusPolicy() & Qt.FocusPolicy.TabFocus, f"{name} can't be reached by Tab"
    found[0].setFocus()
    QTest.keyClick(found[0], Qt.Key.Key_Space)


def history_page(desktop: Desktop) -> HistoryPage:
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    return page


def answer(bench: Bench, yes: str) -> None:
    """Answer the open question."""
    bench.app.processEvents()
    (box,) = [w for w in bench.app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert box.escapeButton() is box.defaultButton()
    next(button for button in box.buttons() if button.text() == yes).click()
    bench.settle()


# Today


def test_a_call_is_started_and_ended_with_one_button(bench: Bench) -> None:
    bench.session.now = snapshot(listening=Listening.OFF)
    window = bench.open().window
    press(window.page(Place.TODAY), "Start listening")
    press(window, "Start the call")
    assert "On a call" in texts(window)
    press(window, "End the call")
    assert bench.session.asked == ["start_listening", "start_call", "end_call"]


def test_a_press_that_is_refused_is_reported(bench: Bench) -> None:
    window = bench.open().window
    bench.session.takes = False
    press(window.page(Place.TODAY), "Start the call")
    assert window.notice.text == bench.words.say("live.busy")
    assert bench.session.now.call is None


def test_stop_listening_is_on_every_page(bench: Bench) -> None:
    window = bench.open().window
    for place in Place:
        window.go(place)
        bench.settle()
        assert [b for b in window.findChildren(QPushButton) if b.text() == "Stop listening" and b.isVisible()]
    press(window, "Stop listening")
    assert bench.session.asked == ["stop_listening"]


def test_shortcuts_in_the_app(bench: Bench) -> None:
    window = bench.open().window
    window.activateWindow()
    bench.app.processEvents()
    QTest.qWaitForWindowActive(window, 1000)
    QTest.keySequence(window, QKeySequence("Ctrl+Return"))
    QTest.keySequence(window, QKeySequence("Ctrl+Return"))
    QTest.keySequence(window, QKeySequence("Ctrl+Shift+L"))
    assert bench.session.asked == ["start_call", "end_call", "stop_listening"]


@pytest.mark.parametrize("place", [Place.TODAY, Place.HISTORY])
def test_paused_cues_are_shown_at_once_early_in_a_call(bench: Bench, place: Place) -> None:
    early = reading(*[NotMeasured(Reason.TOO_LITTLE_SPEECH)] * 3, time_s=8.0)
    bench.session.now = snapshot(running_call(reading=early, time_s=8.0, baseline=None))
    desktop = bench.open()
    desktop.window.go(place)
    bench.settle()
    said = "Cues are paused"
    for paused in (True, False):
        desktop.orders.toggle_cues()
        assert (desktop.overlay.view.caption == said) == paused
        assert (said in texts(desktop.window).splitlines()) == paused, "beside the button that is always there"
        hint = bench.words.say("ui.today.paused_hint")
        assert (hint in texts(desktop.window)) == (paused and place is Place.TODAY)


@pytest.mark.parametrize("where", ["ui.today.shortcut_hint", "ui.settings.shortcut"])
def test_every_shortcut_is_listed_and_no_two_are_equal(words: Catalogue, where: str) -> None:
    told = re.findall(r"Ctrl\+[\w+]*\w", words.say(where))
    assert sorted(told) == sorted(IN_APP.values())
    assert len({QKeySequence(keys).toString() for keys in IN_APP.values()}) == len(IN_APP)


def test_todays_calls_and_the_empty_day(bench: Bench) -> None:
    window = bench.open().window
    calls, apart = window.page(Place.TODAY).findChildren(CallList)
    assert (calls_of(calls), calls_of(apart)) == ([1, 2], [3])
    assert "Replays and samples" in texts(window)
    bench.history.kept = []
    bench.desktop.calls.refresh()
    bench.settle()
    assert not calls.isVisible()
    assert not apart.isVisible()
    assert "Replays and samples" not in texts(window)
    assert "Calls you take today will be listed here." in texts(window)


def test_a_call_that_ends_appears_by_itself(bench: Bench) -> None:
    bench.history.kept = []
    window = bench.open().window
    calls, _apart = window.page(Place.TODAY).findChildren(CallList)
    bench.session.start_call()
    bench.desktop.tick()
    bench.history.kept = type(bench.history)().kept
    bench.session.end_call()
    bench.desktop.tick()
    bench.until(lambda: calls_of(calls) == [1, 2])


def test_a_missing_channel_is_reported(bench: Bench) -> None:
    bench.session.now = snapshot(problem=MISSING_HEADSET)
    window = bench.open().window
    assert "Headset (USB) is not connected." in texts(window)


def test_nothing_says_listening_while_no_device_is_there(bench: Bench) -> None:
    bench.session.now = without(ChannelCondition.MISSING, ChannelCondition.MISSING)
    desktop = bench.open()
    said = texts(desktop.window).splitlines()
    assert "Listening" not in said
    assert said.count("You are not heard") == 2, "beside the button that is always there, and on Today"
    missing, listening = desktop.overlay.grab().toImage(), snapshot()
    bench.session.now = listening
    desktop.tick()
    assert "Listening" in texts(desktop.window).splitlines()
    assert green(desktop.overlay.grab().toImage())
    assert not green(missing)


def test_the_foot_shows_a_replay_and_stops_it(bench: Bench) -> None:
    bench.session.now = snapshot(running_call(source=CallSource.REPLAY), listening=Listening.OFF)
    window = bench.open().window
    window.go(Place.SETTINGS)
    said = texts(window).splitlines()
    assert "A recording is playing" in said
    assert not {"Listening", "Start listening"} & set(said)
    press(window, "Stop the replay")
    assert bench.session.asked == ["stop_replay"]
    press(window, "Start listening")
    assert bench.session.asked[-1] == "start_listening"


def green(picture: QImage) -> bool:
    """Return whether the listening mark is filled with the colour of "all is well"."""
    credit = QColor(LIGHT.credit)
    edge = picture.width() // 6
    return any(picture.pixelColor(x, y) == credit for x in range(edge) for y in range(edge))


def test_a_problem_is_reported_on_other_pages_too(bench: Bench) -> None:
    window = bench.open().window
    window.go(Place.SETTINGS)
    bench.session.now = snapshot(problem=MISSING_HEADSET)
    bench.desktop.tick()
    assert window.notice.text.startswith("Headset (USB) is not connected.")
    press(window.notice, "Dismiss")
    assert window.notice.text == ""


def test_the_history_is_looked_through_once_while_no_call_is_on(bench: Bench) -> None:
    bench.history.damaged = Problem("history.damaged", (("path", "history.sqlite"),))
    bench.session.now = snapshot(call=running_call())
    window = bench.open().window
    bench.desktop.tick()
    assert bench.history.looks == 0
    bench.session.now = snapshot()
    bench.until(lambda: bench.history.looks == 1 and bool(window.notice.text))
    assert "coach history salvage" in window.notice.text
    for _ in range(3):
        bench.desktop.tick()
    bench.settle()
    assert bench.history.looks == 1


def test_a_sound_history_is_cared_for_and_a_damaged_one_is_not(bench: Bench) -> None:
    bench.open()
    bench.until(lambda: bool(bench.history.cared))
    assert bench.history.cared == [Care(keep_days=None, thin_after_days=365, backups=2)]


def test_a_damaged_history_takes_no_copys_place(bench: Bench) -> None:
    bench.history.damaged = Problem("history.damaged", (("path", "history.sqlite"),))
    window = bench.open().window
    bench.until(lambda: bool(window.notice.text))
    bench.settle()
    assert bench.history.cared == []


def test_care_ends_where_a_call_begins(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def looks_while_a_call_begins() -> None:
        bench.session.now = snapshot(call=running_call())
        bench.history.looks += 1

    monkeypatch.setattr(bench.history, "damage", looks_while_a_call_begins)
    bench.open()
    bench.until(lambda: bench.history.looks == 1)
    bench.settle()
    assert bench.history.cared == []


def test_the_sample_is_replayed_aloud_and_can_be_stopped(bench: Bench) -> None:
    window = bench.open().window
    press(window, "Replay the sample call")
    bench.desktop.tick()
    assert bench.session.asked == ["replay sample.flac sample aloud=True"]
    press(window.page(Place.TODAY), "Stop the replay")
    assert bench.session.asked[-1] == "stop_replay"


def test_a_recording_fills_the_screen_for_a_room(bench: Bench) -> None:
    desktop = bench.open()
    desktop.replays.replay(assets_dir() / "sample" / "sample_call.flac", CallSource.SAMPLE)
    desktop.tick()
    desktop.replays.show_large()
    stage = desktop.replays.stage
    assert stage is not None
    assert stage.isFullScreen()
    assert bench.session.asked[-2:] == ["stop_replay", "hold calls"]
    assert "Hearing the whole piece" in stage.accessibleDescription()
    QTest.keyClick(stage, Qt.Key.Key_Escape)
    bench.settle()
    assert desktop.replays.stage is None
    assert bench.session.asked[-1] == "let calls begin"


def test_no_stage_opens_during_a_call(bench: Bench) -> None:
    desktop = bench.open()
    bench.session.now = snapshot(call=running_call())
    desktop.replays.show_on_stage(Path("training.flac"))
    assert desktop.replays.stage is None
    assert "A call is under way" in desktop.window.notice.text


def test_a_stage_closes_where_there_is_no_recording(bench: Bench) -> None:
    desktop = bench.open()
    desktop.replays.show_on_stage(Path("nowhere.flac"))
    bench.settle()
    assert desktop.replays.stage is None
    assert "nowhere.flac" in desktop.window.notice.text


def test_what_the_environment_refuses_becomes_one_sentence(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise EnvironmentProblem("ui.channel.microphone_is.refused", device="Headset")

    window = bench.open().window
    monkeypatch.setattr(bench.session, "start_call", refuse)
    press(window, "Start the call")
    assert window.notice.text.startswith("Headset can't be opened.")


def test_an_error_of_ours_is_shown_and_logged(
    bench: Bench, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    window = bench.open().window

    def broken(*_asked: object) -> list[object]:
        raise ValueError("no such thing")

    monkeypatch.setattr(bench.history, "recent", broken)
    bench.desktop.calls.refresh()
    bench.settle()
    assert "failed: ValueError. The call goes on" in window.notice.text
    assert "an errand of the window failed" in caplog.text


# History


def test_a_call_is_opened_read_and_left_by_keyboard(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    page = history_page(desktop)
    page.list.setFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    bench.settle()
    shown = page.call_shown
    assert shown is not None
    said = texts(shown)
    for part in (
        "Today, 10:41",
        "1 min 52 s",
        "You heard the caller out",
        "Next time your voice",
    ):
        assert part in said
    marks = shown.findChildren(CueMarkButton)
    assert len(marks) == 5
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    marks[2].setFocus()
    bench.app.processEvents()
    assert "level +7.2 dB from your usual" in texts(shown.receipt)
    assert "7 dB over your usual" in marks[2].toolTip()
    press(shown, "All calls")
    assert page.call_shown is None


def test_cue_marks_never_cover_one_another(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = bench.history.call(1)
    crowd = tuple(replace(kept.record.cues[2], time_s=370.0 + i) for i in range(9))
    monkeypatch.setattr(
        bench.history, "call", lambda _id: KeptCall(kept.header, replace(kept.record, cues=crowd))
    )
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert isinstance(shown, CallPage)
    (line,) = shown.findChildren(Instrument)
    places = [mark.geometry() for mark in line.marks]
    assert all(left.right() < right.left() for left, right in itertools.pairwise(places))
    assert places[-1].right() <= line.width()
    assert places[0].left() >= 0


def test_a_call_with_only_its_note_kept_has_a_page(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = unheard(3.5)
    header = replace(bench.history.call(1).header, duration_s=3.5, summary=nothing.summary, has_incident=True)
    noted = KeptCall(header, nothing, incident=Incident(3.5))
    monkeypatch.setattr(bench.history, "call", lambda _id: noted)
    bench.history.kept[0] = header
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    shown = history_page(desktop).call_shown
    assert isinstance(shown, CallPage)
    assert "not measured" in texts(shown)
    assert "Marked as abusive" in texts(shown)
    assert not desktop.window.notice.isVisible()


def test_a_call_is_deleted_only_after_a_question(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    page = history_page(desktop)
    assert page.call_shown is not None
    press(page.call_shown, "Delete this call")
    answer(bench, "Keep it")
    assert len(bench.history.kept) == 6
    press(page.call_shown, "Delete this call")
    answer(bench, "Delete")
    assert page.call_shown is None
    assert calls_of(page.list) == [2, 3, 4, 5, 6]
    assert len(bench.history.kept) == 6, "it can be undone"
    bench.now_s += UNDO_S
    bench.settle()
    assert [header.call_id for header in bench.history.kept] == [2, 3, 4, 5, 6]
    assert calls_of(page.list) == [2, 3, 4, 5, 6]


@pytest.mark.parametrize("place", [Place.TODAY, Place.HISTORY])
def test_a_list_that_opens_shows_changes_by_another_program(bench: Bench, place: Place) -> None:
    desktop = bench.open()
    desktop.window.go(place)
    bench.settle()
    calls = desktop.window.page(place).findChildren(CallList)[0]
    before = calls_of(calls)
    newest = replace(bench.history.kept[0], call_id=9)
    bench.history.kept = [newest, *bench.history.kept[1:]]
    desktop.window.go(Place.TIPS)
    bench.settle()
    assert calls_of(calls) == before, "nobody looks"
    desktop.window.go(place)
    bench.settle()
    assert calls_of(calls) == [9, *before[1:]]
    bench.history.kept = bench.history.kept[1:]
    desktop.window.brought_to_front.emit()
    bench.settle()
    assert calls_of(calls) == before[1:]


@pytest.mark.usefixtures("window_manager")
def test_a_window_that_comes_to_the_front_says_so(bench: Bench) -> None:
    desktop = bench.open()
    came: list[bool] = []
    with other_program(bench.app):
        bench.until(lambda: not desktop.window.isActiveWindow())
        desktop.window.brought_to_front.connect(lambda: came.append(desktop.window.isActiveWindow()))
        xdotool("windowactivate", "--sync", str(int(desktop.window.winId())))
        bench.until(lambda: came == [True])


def test_a_deleted_call_opens_no_other_and_leaves_the_list(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(2)
    bench.settle()
    page = history_page(desktop)
    assert page.call_shown is not None
    desktop.window.go(Place.TODAY)
    bench.settle()
    today, _apart = desktop.window.page(Place.TODAY).findChildren(CallList)
    bench.history.kept = bench.history.kept[1:]
    click_call(today, 1)
    bench.settle()
    assert page.call_shown is None
    assert desktop.window.notice.text == bench.words.say("ui.history.no_such_call")
    assert "`" not in desktop.window.notice.text
    bench.settle()
    assert (calls_of(page.list), calls_of(today)) == ([2, 3, 4, 5, 6], [2])


def test_the_page_of_a_deleted_call_is_closed(bench: Bench) -> None:
    desktop = bench.open()
    desktop.calls.open(1)
    bench.settle()
    page = history_page(desktop)
    bench.history.kept = bench.history.kept[1:]
    desktop.window.go(Place.TODAY)
    desktop.window.go(Place.HISTORY)
    bench.settle()
    assert page.call_shown is None
    assert calls_of(page.list) == [2, 3, 4, 5, 6]


def test_the_chosen_call_stays_chosen_when_another_comes(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    shown = history_page(desktop).list
    row = shown.calls.row_of(3)
    assert row is not None
    shown.setCurrentIndex(shown.calls.index(row))
    bench.history.kept = [replace(bench.history.kept[0], call_id=9), *bench.history.kept]
    desktop.calls.refresh()
    bench.settle()
    assert shown.current_call == 3
    bench.history.kept = [one for one in bench.history.kept if one.call_id != 3]
    desktop.calls.refresh()
    bench.settle()
    assert shown.current_call == 4, "what is now in its place"


def test_an_empty_history_offers_the_sample(bench: Bench) -> None:
    bench.history.kept = []
    desktop = bench.open()
    desktop.window.go(Place.HISTORY)
    bench.settle()
    page = history_page(desktop)
    assert "not the sound" in texts(page)
    press(page, "Replay the sample call")
    assert bench.session.asked == ["replay sample.flac sample aloud=True"]


# Settings


def test_settings_take_effect_at_once_and_are_saved(bench: Bench, tmp_path: Path) -> None:
    desktop = bench.open(data_folder=tmp_path)
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    microphone = boxes["Microphone"]
    assert [microphone.itemText(i) for i in range(microphone.count())] == [
        "The system's default (Headset (USB))",
        "Headset (USB)",
        "Desk microphone",
    ]
    microphone.setFocus()
    QTest.keyClick(microphone, Qt.Key.Key_End)
    assert bench.saved[-1].devices.microphone == ChosenDevice("desk", "ALSA")
    assert bench.session.settings == bench.saved[-1]
    press(page, "Fast")
    assert not bench.saved[-1].cues.by_kind[CueKind.TOO_FAST].on
    press(page, "Tone rising: how early, Later")
    assert bench.saved[-1].cues.by_kind[CueKind.TONE_RISING].when is When.LATER
    press(page, "A call begins by itself when you and a caller are both speaking")
    assert not bench.saved[-1].calls.begin_by_itself
    press(page, "Show the overlay during the day")
    assert not desktop.overlay.isVisible()
    assert str(tmp_path) in texts(page)


def test_programs_that_use_the_microphone_are_listed_and_kept(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    assert "No other program has used the microphone yet." in texts(page)
    seen = (("obs", ProgramRole.LEARN), ("zoom", ProgramRole.LEARNED_PHONE))
    bench.session.now = replace(bench.session.now, programs=seen)
    bench.settle()
    assert bench.saved[-1].phones.programs == dict(seen)
    boxes = {box.accessibleName(): box for box in page.findChildren(QComboBox)}
    assert boxes["zoom: is it a phone?"].currentText() == "Let Coach learn (now: a phone)"
    assert boxes["obs: is it a phone?"].currentText() == "Let Coach learn"
    boxes["obs: is it a phone?"].setFocus()
    QTest.keyClick(boxes["obs: is it a phone?"], Qt.Key.Key_Up)
    assert bench.saved[-1].phones.programs["obs"] is ProgramRole.NO_PHONE
    assert bench.session.settings == bench.saved[-1]
    bench.session.now = replace(bench.session.now, programs=(*seen, ("tool", ProgramRole.LEARNED_NO_PHONE)))
    bench.settle()
    kept = {"obs": ProgramRole.NO_PHONE, "tool": ProgramRole.LEARNED_NO_PHONE}
    assert bench.saved[-1].phones.programs == {**kept, "zoom": ProgramRole.LEARNED_PHONE}
    assert boxes["obs: is it a phone?"].currentText() == "Not a phone"


def test_who_wants_to_be_heard_between_calls_says_so(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    press(desktop.window.page(Place.SETTINGS), "Listen between calls too")
    assert bench.saved[-1].phones.hear_all_day


def test_everything_is_deleted_only_after_a_question(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.SETTINGS)
    bench.settle()
    page = desktop.window.page(Place.SETTINGS)
    press(page, "Delete everything…")
    answer(bench, "Keep them")
    assert bench.history.kept
    press(page, "Delete everything…")
    answer(bench, "Delete everything")
    assert not bench.history.kept
    assert desktop.window.notice.text == "Every call has been deleted."


@pytest.mark.parametrize("everything", [True, False])
def test_deleted_calls_leave_the_list_even_if_the_disk_is_full(bench: Bench, everything: bool) -> None:
    desktop = bench.open()
    page = history_page(desktop)
    key = "history.not_compacted" if everything else "history.not_forgotten"

    def gone(*_call_id: int) -> None:
        bench.history.kept = [] if everything else bench.history.kept[1:]
        raise EnvironmentProblem(key, path="/full")

    bench.history.delete_calls = bench.history.delete_everything = gone  # type: ignore[method-assign]
    if everything:
        desktop.window.go(Place.SETTINGS)
        bench.settle()
        press(desktop.window.page(Place.SETTINGS), "Delete everything…")
        answer(bench, "Delete everything")
    else:
        desktop.calls.open(1)
        bench.settle()
        assert page.call_shown is not None
        press(page.call_shown, "Delete this call")
        answer(bench, "Delete")
        bench.now_s += UNDO_S
    bench.settle()
    bench.settle()
    assert desktop.window.notice.text == bench.words.say(key, path="/full")
    assert calls_of(page.list) == ([] if everything else [2, 3, 4, 5, 6])


def test_settings_that_cannot_be_saved_are_reported(bench: Bench) -> None:
    desktop = bench.open()

    def full(_settings: Settings) -> None:
        raise EnvironmentProblem("ui.settings.open_failed", folder="/full")

    desktop.services.preferences._save = full
    desktop.overlay.hide_requested.emit()
    bench.settle()
    assert "/full" in desktop.window.notice.text
    assert not desktop.overlay.isVisible()


# The first run


def primary(page: QWidget) -> list[QPushButton]:
    return [
        one for one in page.findChildren(QPushButton) if one.isVisible() and one.property("kind") == "primary"
    ]


def test_the_first_steps_by_keyboard(bench: Bench) -> None:
    bench.session.now = snapshot(listening=Listening.OFF)
    desktop = bench.open(Settings())
    first = desktop.first_steps.page
    assert first is not None
    assert "start_listening" in bench.session.asked, "or the meters would not move"
    assert "needs the caller's consent" in texts(first)
    press(first, "Record 3 seconds and play them")
    assert "Recording: say something" in texts(first)
    bench.settle()
    assert bench.listen_back.played == 1
    assert "Nothing was saved" in texts(first)
    press(first, "Next")
    assert first.step is Step.READ
    assert [one.text() for one in primary(first)] == ["Start reading"], "not Skip this step"
    assert first.first_focus() in primary(first)
    press(first, "Start reading")
    bench.settle()
    bench.learner.speech_s = 15.2
    desktop.tick()
    assert "15 of 30 s of speech" in texts(first)
    (progress,) = first.findChildren(QProgressBar)
    assert progress.value() == 51
    bench.learner.speech_s = 31.0
    bench.settle()
    assert bench.learner.asked == ["start", "finish"]
    assert first.focusWidget() in primary(first), "Return goes on, and does not skip everything"
    assert "your usual is known" in texts(first)
    assert [one.text() for one in primary(first)] == ["Next"]
    press(first, "Next")
    press(first, "Done")
    bench.settle()
    assert bench.saved[-1].first_run_done
    assert not desktop.window.covered


def test_no_call_begins_and_no_overlay_shows_before_the_first_steps_end(bench: Bench) -> None:
    desktop = bench.open(Settings())
    assert bench.session.asked.index("hold calls") < bench.session.asked.index("start_listening")
    assert not desktop.overlay.isVisible()
    first = desktop.first_steps.page
    assert first is not None
    bench.settle()
    press(first, "Skip everything")
    assert bench.session.asked[-1] == "let calls begin"
    assert desktop.overlay.isVisible()
    desktop.first_steps.begin()
    assert not desktop.overlay.isVisible(), "also when they are asked for again"


def test_no_button_of_the_first_steps_moves(bench: Bench) -> None:
    desktop = bench.open(Settings())
    first = desktop.first_steps.page
    assert first is not None
    seen: dict[str, set[tuple[int, int]]] = {"Skip everything": set(), "Back": set(), "next": set()}

    def look() -> None:
        bench.app.processEvents()
        for one in first.findChildren(QPushButton):
            name = one.text() if one.text() in seen else "next" if one is first.next_button else ""
            if name and one.isVisible():
                at = one.mapTo(first, one.rect().topLeft())
                seen[name].add((at.x(), at.y()))

    for listening in (Listening.ON, Listening.OFF, Listening.WAITING):
        bench.session.now = snapshot(listening=listening)
        desktop.tick()
        look()
    press(first, "Record 3 seconds and play them")
    look()
    bench.settle()
    look()
    for step in ("Next", "Skip this step"):
        press(first, step)
        look()
    assert {name: len(places) for name, places in seen.items()} == dict.fromkeys(seen, 1)


def test_the_keyboard_never_jumps_to_skipping(bench: Bench) -> None:
    desktop = bench.open(Settings())
    first = desktop.first_steps.page
    assert first is not None
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    button = next(one for one in first.findChildren(QPushButton) if one.text().startswith("Record 3"))
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert first.focusWidget() in primary(first)
    bench.settle()
    assert first.focusWidget() in primary(first)


def test_the_first_step_says_what_is_missing(bench: Bench) -> None:
    desktop = bench.open(Settings())
    first = desktop.first_steps.page
    assert first is not None
    state = bench.session.now
    bench.session.now = replace(
        state, microphone=replace(state.microphone, condition=ChannelCondition.MISSING, level_db=None)
    )
    desktop.tick()
    assert "Headset (USB) is not connected." in texts(first)
    bench.session.now = state
    desktop.tick()
    assert "is not connected" not in texts(first)


def test_leaving_the_reading_forgets_it(bench: Bench) -> None:
    first = bench.open(Settings()).first_steps.page
    assert first is not None
    press(first, "Next")
    press(first, "Start reading")
    bench.settle()
    press(first, "Back")
    bench.settle()
    assert bench.learner.asked == ["start", "cancel"]


def test_a_reading_that_gave_nothing_can_be_repeated(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    def too_little() -> None:
        raise EnvironmentProblem("ui.channel.microphone_is.not_chosen")

    desktop = bench.open(Settings())
    first = desktop.first_steps.page
    assert first is not None
    monkeypatch.setattr(bench.learner, "finish", too_little)
    press(first, "Next")
    press(first, "Start reading")
    bench.settle()
    press(first, "Stop and keep what was learned")
    bench.settle()
    assert desktop.window.notice.isVisible()
    assert "No microphone is chosen" in desktop.window.notice.text
    assert first.focusWidget() in primary(first)
    press(first, "Start reading")
    bench.settle()
    assert bench.learner.asked == ["start", "start"]


def test_the_end_of_the_application_ends_a_reading(bench: Bench) -> None:
    first = bench.open(Settings()).first_steps.page
    assert first is not None
    press(first, "Next")
    press(first, "Start reading")
    bench.settle()
    bench.desktop.shut_down()
    assert bench.learner.asked == ["start", "cancel"]
    bench.open()


def test_notices_stay_until_they_are_read(bench: Bench) -> None:
    notice = bench.open().window.notice
    notice.dismiss()
    for sentence in ("One.", "Two.", "One."):
        notice.say(sentence)
    assert notice.text == "Two.\nOne."
    for sentence in ("Three.", "Four."):
        notice.say(sentence)
    assert notice.text == "One.\nThree.\nFour."
    press(notice, "Dismiss")
    notice.say("Five.")
    assert notice.text == "Five."


def test_the_first_steps_can_be_skipped_at_once(bench: Bench) -> None:
    desktop = bench.open(Settings())
    assert desktop.first_steps.page is not None
    press(desktop.first_steps.page, "Skip everything")
    assert bench.saved[-1].first_run_done
    assert not desktop.window.covered
    bench.settle()


# All pages


def everything(bench: Bench) -> list[QWidget]:
    """Return every page, built."""
    bench.team = FakeTeam(made_up_team())
    desktop = bench.open()
    for place in Place:
        desktop.window.go(place)
        bench.settle()
    desktop.calls.open(1)
    bench.settle()
    desktop.first_steps.begin()
    desktop.window.notice.say("A sentence.")
    desktop.replays.show_on_stage(assets_dir() / "sample" / "sample_call.flac")
    stage = desktop.replays.stage
    assert stage is not None
    return [desktop.window, desktop.overlay, stage]


def is_still_to_be_named(made: QWidget) -> bool:
    """Whether this is a button that is hidden, or has nothing to show yet."""
    return isinstance(made, QAbstractButton) and (made.isHidden() or (not made.text() and made.icon().isNull()))


def test_every_control_has_an_accessible_name(bench: Bench) -> None:
    controls = (QAbstractButton, QComboBox, QListWidget, QProgressBar, LevelMeter, Instrument)
    nameless = [
        f"{type(made).__name__} {made.objectName()} in {type(made.parentWidget()).__name__}"
        for root in everything(bench)
        for made in root.findChildren(QWidget)
        if isinstance(made, controls) and not made.accessibleName() and not is_still_to_be_named(made)
    ]
    assert not nameless


@pytest.mark.parametrize("name", ["Today", "Skip everything"])
def test_the_focus_ring_of_a_plain_button_is_whole(bench: Bench, name: str) -> None:
    desktop = bench.open(Settings(first_run_done=name == "Today"))
    page: QWidget | None = desktop.first_steps.page
    if name == "Today":
        desktop.calls.open(1)
        bench.settle()
        page = history_page(desktop).call_shown
    assert page is not None
    desktop.window.activateWindow()
    QTest.qWaitForWindowActive(desktop.window, 1000)
    (plain,) = [one for one in page.findChildren(QPushButton) if one.text() == name]
    plain.setFocus()
    bench.app.processEvents()
    assert plain.hasFocus()
    picture, ink = plain.grab().toImage(), QColor(LIGHT.agent)
    across, down = picture.width(), picture.height()
    ring = {
        "left": (0, down // 2), "right": (across - 1, down // 2),
        "top": (across // 2, 0), "foot": (across // 2, down - 1),
    }  # fmt: skip
    assert [side for side, at in ring.items() if picture.pixelColor(*at) != ink] == []
    title = next(one for one in page.findChildren(QLabel) if one.property("role") == "title")
    words = plain.mapTo(page, plain.rect().topLeft()).x() + desktop.services.theme.px(PLAIN_PADDING)
    assert words == title.mapTo(page, title.rect().topLeft()).x(), "its words stand under one another"


def test_every_page_can_be_walked_with_tab(bench: Bench) -> None:
    bench.team = FakeTeam(made_up_team())
    desktop = bench.open()
    window = desktop.window
    window.activateWindow()
    for place in Place:
        window.go(place)
        bench.settle()
        wanted = {
            made
            for made in window.page(place).findChildren(QWidget)
            if made.isVisible() and made.isEnabled() and made.focusPolicy() & Qt.FocusPolicy.TabFocus
        }
        reached: set[QWidget] = set()
        start = window.findChild(QListWidget, "places")
        assert start is not None
        start.setFocus()
        at: QWidget | None = start
        for _ in range(2000):  # the chain holds every widget, including labels
            at = at.nextInFocusChain() if at is not None else None
            if at is None or at is start:
                break
            if at.isVisible() and at.focusPolicy() & Qt.FocusPolicy.TabFocus:
                reached.add(at)
        assert wanted, place
        assert wanted <= reached


def test_closing_the_window_hides_it_while_the_overlay_is_there(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = bench.open()
    quits: list[bool] = []
    monkeypatch.setattr(bench.app, "quit", lambda: quits.append(True))
    desktop.window.close()
    assert not desktop.window.isVisible()
    assert not quits
    desktop.raise_window()
    assert desktop.window.isVisible()
    desktop.overlay.hide()
    desktop.window.close()
    assert bool(quits) == (desktop.tray is None), "nothing would be left to come back by"


def test_another_thread_may_request_the_window_and_the_end(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop = bench.open()
    desktop.window.hide()
    thread = threading.Thread(target=desktop.ask, args=(DesktopRequest.WINDOW,))
    thread.start()
    thread.join()
    desktop.tick()
    assert desktop.window.isVisible()
    quits: list[bool] = []
    monkeypatch.setattr(desktop, "_app", type("App", (), {"quit": lambda _self: quits.append(True)})())
    desktop.ask(DesktopRequest.QUIT)
    desktop.tick()
    assert quits == [True]


class Quits:
    """An application that notes when it is told to quit."""

    def __init__(self, bench: Bench, patch: pytest.MonkeyPatch) -> None:
        self.times = 0
        patch.setattr(bench.desktop, "_app", self)

    def quit(self) -> None:
        self.times += 1


def questions(bench: Bench) -> list[QMessageBox]:
    return [w for w in bench.app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]


def test_quitting_in_a_call_waits_until_it_is_kept(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = bench.open()
    app = Quits(bench, monkeypatch)
    bench.session.now = replace(snapshot(running_call()), unkept=True)
    desktop.overlay.quit_requested.emit()
    assert bench.session.asked == ["stop_replay", "stop_listening"], "the call ends"
    bench.session.now = replace(snapshot(listening=Listening.OFF), unkept=True)
    desktop.tick()
    bench.now_s += ASK_AFTER_S - 0.1
    desktop.tick()
    assert (app.times, questions(bench)) == (0, [])
    bench.session.now = replace(bench.session.now, unkept=False)
    desktop.tick()
    assert app.times == 1
    assert "leave_unkept" not in bench.session.asked


def test_quitting_with_something_unkept_asks(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = bench.open()
    app = Quits(bench, monkeypatch)
    full = Problem("history.full", (("path", "history.sqlite"),))
    bench.session.stop_listening = lambda: True  # type: ignore[method-assign]
    bench.session.now = replace(snapshot(listening=Listening.OFF), unkept=True, problem=full)
    desktop.overlay.quit_requested.emit()
    bench.now_s += ASK_AFTER_S
    desktop.tick()
    (box,) = questions(bench)
    assert "the disk is full" in box.informativeText()
    answer(bench, "Wait")
    assert (app.times, questions(bench)) == (0, [])
    bench.now_s += ASK_AGAIN_S
    desktop.tick()
    assert len(questions(bench)) == 1
    assert app.times == 0
    answer(bench, "Quit without it")
    assert app.times == 1
    assert bench.session.asked[-1] == "leave_unkept"


def test_a_question_that_answers_itself_goes_away(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    desktop = bench.open()
    app = Quits(bench, monkeypatch)
    bench.session.stop_listening = lambda: True  # type: ignore[method-assign]
    bench.session.now = replace(snapshot(listening=Listening.OFF), unkept=True)
    desktop.overlay.quit_requested.emit()
    bench.now_s += ASK_AFTER_S
    desktop.tick()
    assert len(questions(bench)) == 1
    bench.session.now = snapshot(listening=Listening.OFF)
    desktop.tick()
    bench.app.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert (app.times, questions(bench)) == (1, [])


def test_a_slow_disk_is_said_on_today_and_in_the_overlay(bench: Bench) -> None:
    desktop = bench.open()
    slow = Problem("live.slow_disk", (("seconds", 9),))
    bench.session.now = replace(snapshot(running_call()), unkept=True, unkept_s=9, problem=slow)
    desktop.tick()
    assert desktop.overlay.view.caption == "9 s not kept yet"
    labels = desktop.window.page(Place.TODAY).findChildren(QLabel)
    assert any("The disk is slow: 9 s are not kept yet." in one.text() for one in labels if one.isVisible())


def test_a_slow_disk_is_reported_once_not_every_second(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.go(Place.TIPS)
    said: list[str] = []
    desktop.window.notice.say = said.append  # type: ignore[method-assign]
    for seconds in (6, 7, 8):
        slow = Problem("live.slow_disk", (("seconds", seconds),))
        bench.session.now = replace(snapshot(running_call()), unkept=True, unkept_s=seconds, problem=slow)
        desktop.tick()
    assert len(said) == 1


@pytest.mark.parametrize("visible", [True, False])
def test_the_application_ends_when_it_is_told_to(bench: Bench, visible: bool) -> None:
    desktop = bench.open()
    desktop.window.setVisible(visible)
    bench.session.now = snapshot(running_call())
    late = QTimer()
    late.setSingleShot(True)
    late.timeout.connect(lambda: bench.app.exit(1))
    late.start(3000)
    QTimer.singleShot(0, lambda: desktop.ask(DesktopRequest.QUIT))
    QTimer.singleShot(10, desktop.tick)
    assert bench.app.exec() == 0
    late.stop()


def test_light_and_dark_are_followed_at_once(bench: Bench, app: QApplication) -> None:
    desktop = bench.open()
    theme = desktop.services.theme
    assert theme.colour("background").name() == "#ffffff"
    # This platform has no colour scheme: the signal is the system's, and the value is ours.
    theme._system_dark = True
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    bench.app.processEvents()
    assert theme.dark
    assert theme.colour("background").name() == "#151a21"
    for widget in (desktop.overlay, desktop.window):
        image = widget.grab().toImage()
        assert image.pixelColor(image.width() // 2, image.height() - 14).lightness() < 60
    theme._system_dark = False
    app.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)
    assert not theme.dark


def test_the_systems_font_size_is_followed(bench: Bench, app: QApplication) -> None:
    desktop = bench.open()
    before, font = desktop.overlay.card().width(), app.font()
    larger = app.font()
    larger.setPointSizeF(20.0)
    try:
        app.setFont(larger)
        bench.app.processEvents()
        assert desktop.services.theme.unit > 1.4
        assert desktop.overlay.card().width() > 1.4 * before
    finally:
        app.setFont(font)
        bench.app.processEvents()


def test_a_call_under_way_updates_only_what_is_visible(bench: Bench) -> None:
    desktop = bench.open()
    desktop.window.hide()
    bench.session.now = snapshot(running_call())
    desktop.tick()
    assert desktop.overlay.view.on_call
    desktop.raise_window()
    desktop.window.go(Place.TODAY)
    assert "On a call" in texts(desktop.window)


@pytest.mark.parametrize(
    ("name", "aside", "left"), [("Set aside", [2], False), ("Delete it", [], False), ("Leave it", [], True)]
)
def test_a_call_that_cannot_be_read_is_offered_a_way(
    bench: Bench, name: str, aside: list[int], left: bool
) -> None:
    bench.history.kept = [
        replace(header, readable=header.call_id != 2, summary=None if header.call_id == 2 else header.summary)
        for header in bench.history.kept
    ]
    desktop = bench.open()
    desktop.calls.open(2)
    bench.settle()
    (box,) = [w for w in bench.app.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()]
    assert box.text() == "This call can't be read"
    assert box.defaultButton().text() == "Leave it"
    press(box, name)
    bench.settle()
    desktop.calls.deletions.close()
    bench.settle()
    assert bench.history.set_aside_calls == aside
    assert (2 in {header.call_id for header in bench.history.kept}) == left


def test_history_is_built_before_it_is_opened_but_never_in_a_call(bench: Bench) -> None:
    bench.session.now = snapshot(running_call())
    desktop = bench.open()
    bench.now_s += 60.0
    desktop.tick()
    assert desktop.window.built_page(Place.HISTORY) is None
    bench.session.now = snapshot()
    desktop.tick()
    assert desktop.window.built_page(Place.HISTORY) is not None
    assert desktop.window.place is Place.TODAY


def test_what_is_done_looks_otherwise_and_goes_by_itself(bench: Bench) -> None:
    desktop = bench.open()
    notice = desktop.window.notice
    notice._goes.setInterval(1)
    desktop.services.say_done("It is saved.")
    assert notice.text == "It is saved."
    assert notice._bar.property("role") == "done"
    bench.until(lambda: notice.text == "")
    desktop.services.report("The disk is full.")
    assert notice._bar.property("role") == "notice"
    desktop.services.say_done("It is saved.")
    assert notice.text == "The disk is full.\nIt is saved.", "what is wrong stays"
    assert notice._bar.property("role") == "notice"
    notice.dismiss()
    desktop.services.say_done("One.")
    desktop.services.say_done("Two.")
    assert notice.text == "Two."
    desktop.services.report("The disk is full.")
    assert notice.text == "The disk is full."
