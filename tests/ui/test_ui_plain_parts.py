"""Errands, preferences, the tray and the gallery."""

from __future__ import annotations

import queue
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QApplication, QMessageBox

from coach.model.call import CallSource
from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Listening, Problem
from coach.places import assets_dir
from coach.settings.schema import Settings
from coach.settings.settings_file import load_settings, save_settings
from coach.ui.kit.desktop_facts import ask, linux
from coach.ui.kit.stylesheet import style_sheet
from coach.ui.kit.theme import Theme
from coach.ui.settings.preferences import Preferences
from coach.ui.shell.application import say_in_a_window
from coach.ui.shell.errands import MOST_WAITING, Errands, Failure
from coach.ui.shell.tray import Tray
from coach.views.overlay_view import OverlayPresenter
from coach.views.settings_view import with_calls, with_overlay_at
from coach.views.today_view import TodayAction
from coach.views.tokens import LIGHT
from coach.words.catalogue import Catalogue
from tests.made_up.states import running_call, snapshot
from tests.ui.gallery import main, render


def deliver(errands: Errands) -> None:
    give_up = time.monotonic() + 5
    while errands.busy and time.monotonic() < give_up:
        errands.deliver()
        time.sleep(0.001)


def test_an_errand_runs_elsewhere_and_is_handed_over_here() -> None:
    errands, got = Errands(), []
    failures: list[Failure] = []
    errands.run(threading.get_ident, got.append, failures.append)
    assert not got, "nothing is delivered before `deliver`"
    deliver(errands)
    errands.stop()
    assert got != [threading.get_ident()]
    assert len(got) == 1
    assert not failures


def test_errors_of_the_environment_and_ours_are_told_apart(
    caplog: pytest.LogCaptureFixture,
) -> None:
    errands, failures = Errands(), []

    def refused() -> None:
        raise EnvironmentProblem("ui.notice.sample_missing")

    def broken() -> None:
        raise KeyError("x")

    errands.run(refused, pytest.fail, failures.append)
    errands.run(broken, pytest.fail, failures.append)
    deliver(errands)
    errands.stop()
    assert failures == [
        Failure(Problem("ui.notice.sample_missing"), "ui.notice.sample_missing"),
        Failure(None, "KeyError"),
    ]
    assert "an errand of the window failed" in caplog.text


def test_waiting_errands_are_bounded_and_stopping_drops_them() -> None:
    errands, go = Errands(), threading.Event()
    done: list[object] = []
    errands.run(go.wait, done.append, done.append)
    refused = 0
    for _ in range(MOST_WAITING + 2):
        try:
            errands.run(lambda: None, done.append, done.append)
        except queue.Full:
            refused += 1
    assert refused in {1, 2}, "the first may have been taken out already"
    go.set()
    errands.stop()
    errands.deliver()
    assert not done


def test_at_the_end_errands_that_write_run_and_reads_are_dropped(
    caplog: pytest.LogCaptureFixture,
) -> None:
    errands, at_work, go = Errands(), threading.Event(), threading.Event()
    order: list[str] = []

    def refused() -> None:
        raise EnvironmentProblem("ui.notice.sample_missing")

    def running() -> None:
        at_work.set()
        assert go.wait(5)

    errands.run(running, pytest.fail, pytest.fail)
    assert at_work.wait(5)
    errands.run(lambda: order.append("note"), pytest.fail, pytest.fail, keeps=True)
    errands.run(lambda: order.append("read"), pytest.fail, pytest.fail)
    errands.run(refused, pytest.fail, pytest.fail, keeps=True)
    errands.run(lambda: order.append("promise"), pytest.fail, pytest.fail, keeps=True)
    threading.Timer(0.05, go.set).start()
    errands.stop(wait_s=0.0)
    errands.deliver()
    assert order == ["note", "promise"]
    assert "not kept at the end: ui.notice.sample_missing" in caplog.text


def test_the_end_does_not_wait_for_ever_and_logs_what_is_left(caplog: pytest.LogCaptureFixture) -> None:
    errands, go = Errands(), threading.Event()
    errands.run(lambda: go.wait(5), pytest.fail, pytest.fail, keeps=True)
    errands.stop(keeping_s=0.05)
    go.set()
    for thread in threading.enumerate():
        if thread.name == "ui-errands":
            thread.join(5)
    assert "1 errands that keep something were not over" in caplog.text


def at_once(errand: Callable[[], Path | None], done: Callable[[Path | None], None]) -> None:
    done(errand())


def test_preferences_apply_save_and_tell() -> None:
    saved: list[Settings] = []
    applied: list[Settings] = []
    told: list[Settings] = []

    def take(settings: Settings) -> bool:
        applied.append(settings)
        return True

    prefs = Preferences(Settings(), saved.append, take, pytest.fail, at_once)
    prefs.on_change(told.append)
    prefs.change(Settings())
    assert not saved
    moved = with_overlay_at(Settings(), (1, 2))
    prefs.change(moved)
    assert (saved, applied, told) == ([moved], [], [moved])
    prefs.change(with_calls(moved, begin_by_itself=False))
    assert len(applied) == 1
    assert prefs.now is saved[-1]


def test_settings_that_are_refused_are_kept_and_reported() -> None:
    saved: list[Settings] = []
    said: list[Problem] = []
    prefs = Preferences(Settings(), saved.append, lambda _settings: False, said.append, at_once)
    prefs.change(with_calls(Settings(), begin_by_itself=False))
    assert saved == [prefs.now]
    assert [problem.key for problem in said] == ["settings.not_applied"]


def test_a_wrong_file_that_was_moved_is_reported_once(tmp_path: Path) -> None:
    path, said = tmp_path / "settings.toml", []
    path.write_text("mistake = 1\n")
    loaded = load_settings(path).settings
    prefs = Preferences(
        loaded, lambda settings: save_settings(path, settings), lambda _settings: True, said.append, at_once
    )
    prefs.change(with_overlay_at(prefs.now, (1, 2)))
    prefs.change(with_overlay_at(prefs.now, (3, 4)))
    aside = tmp_path / "settings.unread-1.toml"
    assert said == [Problem("settings.set_aside", (("path", str(aside)),))]
    assert aside.read_text() == "mistake = 1\n"


def test_less_motion_is_asked_of_the_system(tmp_path: Path) -> None:
    kde = tmp_path / "kdeglobals"
    assert not linux(lambda _command: "", kde)
    assert not linux(lambda _command: "true", kde)
    assert linux(lambda _command: "false", kde)
    kde.write_text("[KDE]\nAnimationDurationFactor=0\n")
    assert linux(lambda _command: "", kde)
    kde.write_text("[KDE]\nAnimationDurationFactor=1\n")
    assert not linux(lambda _command: "", kde)
    kde.write_text("nonsense")
    assert not linux(lambda _command: "", kde)
    assert ask(["no-such-program-at-all"]) == ""
    assert ask([sys.executable, "-c", "print('false')"]) == "false"
    assert ask([sys.executable, "-c", "raise SystemExit(1)"]) == ""


def test_icons_are_our_own_and_drawn_with_the_current_colour() -> None:
    files = sorted((assets_dir() / "icons").glob("*.svg"))
    assert len(files) > 15
    for file in files:
        text = file.read_text(encoding="utf-8")
        fixed = file.stem in {"coach", "down_light", "down_dark", "check_light", "check_dark"}
        assert ("currentColor" in text) != fixed, file.name
        assert "<text" not in text


def test_the_sheet_has_no_sizes_but_the_four() -> None:
    sheet = style_sheet(LIGHT, 1.0, "icons", dark=False)
    sizes = {part.split("px")[0] for part in sheet.split("font-size: ")[1:]}
    assert sizes == {"20", "15", "13", "11"}
    assert "$" not in sheet


@pytest.mark.usefixtures("qt")
def test_calls_into_qt_keep_none_alive() -> None:
    """Calls into Qt that return None must not leak references to it.

    PySide6 6.12.0 on Python 3.11 gives away a reference to None with every such call, and after some thousand
    calls the program dies. From Python 3.12 on None is immortal and it doesn't matter.
    """
    pen = QPen()
    before = sys.getrefcount(None)
    for _ in range(1000):
        pen.setWidth(1)
    assert sys.getrefcount(None) > before - 500, "use PySide6-Essentials below 6.12 with this Python"


@pytest.mark.usefixtures("qt")
def test_the_tray_menu(app: QApplication, words: Catalogue) -> None:
    theme = Theme(app, assets_dir() / "icons", dark=False)
    tray = Tray(theme, words)
    asked: list[object] = []
    tray.call_requested.connect(lambda: asked.append("call"))
    tray.listen_requested.connect(lambda: asked.append("listen"))
    tray.overlay_requested.connect(asked.append)
    tray.open_requested.connect(lambda: asked.append("open"))
    tray.quit_requested.connect(lambda: asked.append("quit"))

    def shown() -> list[str]:
        return [action.text() for action in tray.menu.actions() if action.text() and action.isVisible()]

    presenter = OverlayPresenter(words)
    off = presenter.view(snapshot(listening=Listening.OFF))
    tray.show_state(off, TodayAction.START_LISTENING, overlay_shown=True)
    assert shown() == ["Start the call", "Start listening", "Show the overlay", "Open Coach", "Quit Coach"]
    assert not asked, "showing a state asks for nothing"
    on_call = presenter.view(snapshot(running_call()))
    tray.show_state(on_call, TodayAction.END_CALL, overlay_shown=True)
    assert shown()[:2] == ["End the call", "Stop listening"]
    replayed = presenter.view(snapshot(running_call(source=CallSource.REPLAY), listening=Listening.OFF))
    tray.show_state(replayed, TodayAction.STOP_REPLAY, overlay_shown=True)
    assert shown()[0] == "Stop the replay"
    assert not {"Start listening", "Stop listening"} & set(shown())
    tray.show_state(on_call, TodayAction.END_CALL, overlay_shown=True)
    for action in tray.menu.actions():
        action.trigger()
    assert asked == ["call", "listen", False, "open", "quit"]
    tray.hide()
    theme.stop()


@pytest.mark.usefixtures("qt")
def test_the_gallery_renders_every_screen(app: QApplication, tmp_path: Path) -> None:
    """The dark ones: all other tests are of the light ones."""
    files = render(app, tmp_path, dark=True)
    assert len(files) >= 15
    assert all(file.stat().st_size > 1000 for file in files)


def test_the_gallery_needs_a_folder() -> None:
    with pytest.raises(SystemExit, match="2"):
        main([])


@pytest.mark.usefixtures("qt")
def test_a_window_says_why_the_desktop_does_not_open(app: QApplication) -> None:
    seen: list[str] = []

    def read() -> None:
        box = app.activeModalWidget()
        assert isinstance(box, QMessageBox)
        seen.append(box.text())
        box.accept()

    QTimer.singleShot(0, read)
    say_in_a_window("The disk is full.")
    assert seen == ["The disk is full."]
