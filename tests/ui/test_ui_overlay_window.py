"""The overlay as a real window: its size, growth and dragging, and that it leaves the keyboard alone."""

from __future__ import annotations

import logging
import time
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from coach.model.call import CallSource
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.snapshot import Listening
from coach.settings.schema import OverlaySettings, OverlaySize, Settings
from coach.ui.kit.small_window import Grows, corner, grows_towards, inside
from coach.ui.overlay.overlay import Overlay
from tests.made_up.states import CUES, running_call, snapshot
from tests.ui import keyboard
from tests.ui.conftest import Bench
from tests.ui.keyboard import focus, other_program, wait_for, wait_for_other_program, xdotool
from tests.ui.pointer import move_pointer

AREA = QRect(0, 0, 1600, 1200)
CARD = QSize(320, 70)


@pytest.mark.parametrize(
    ("size", "scale"), [(OverlaySize.SMALL, 1.0), (OverlaySize.NORMAL, 1.2), (OverlaySize.LARGE, 22 / 15)]
)
def test_it_is_320_by_70_and_118_with_a_cue(bench: Bench, size: OverlaySize, scale: float) -> None:
    settings = Settings(first_run_done=True, overlay=OverlaySettings(x=900, y=100, size=size))
    overlay = bench.open(settings).overlay
    unit = bench.desktop.services.theme.unit * scale
    assert overlay.card().size() == QSize(round(320 * unit), round(70 * unit))
    bench.session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
    bench.until(lambda: overlay.card().height() == round(118 * unit))
    bench.session.now = snapshot(running_call())
    bench.until(lambda: overlay.card().height() == round(70 * unit))


def test_in_the_bottom_corner_it_grows_upwards(bench: Bench) -> None:
    overlay = bench.open().overlay
    foot = overlay.card().bottom()
    overlay.put(None)
    bench.session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
    bench.until(lambda: overlay.card().height() > 110)
    assert overlay.geometry().bottom() <= QApplication.primaryScreen().availableGeometry().bottom()
    bench.session.now = snapshot(running_call())
    bench.until(lambda: overlay.card().height() < 90)
    assert overlay.card().bottom() == foot


def test_the_height_takes_120_ms_and_none_with_reduced_motion(bench: Bench) -> None:
    desktop = bench.open()
    full = round(118 * 1.2 * desktop.services.theme.unit)
    for still in (False, True):
        desktop.services.theme.keep_still(still)
        bench.session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
        began_s = time.monotonic()
        desktop.tick()
        assert (desktop.overlay.card().height() == full) == still
        assert desktop.overlay.view.cue is not None, "the words are there at once"
        bench.until(lambda: desktop.overlay.card().height() == full)
        assert still or time.monotonic() - began_s > 0.1
        bench.session.now = snapshot()
        bench.until(lambda: desktop.overlay.card().height() < full - 40)


def test_dragging_moves_it_and_its_place_is_kept(bench: Bench) -> None:
    desktop = bench.open()
    overlay = desktop.overlay
    before = overlay.card().topLeft()
    at = QPoint(200, 20)
    QTest.mousePress(overlay, Qt.MouseButton.LeftButton, pos=at)
    move_pointer(overlay, at + QPoint(-300, -200), pressed=True)
    bench.app.processEvents()
    moved_to = overlay.card().topLeft()
    QTest.mouseRelease(overlay, Qt.MouseButton.LeftButton, pos=at)
    assert moved_to == before + QPoint(-300, -200)
    assert (bench.saved[-1].overlay.x, bench.saved[-1].overlay.y) == (moved_to.x(), moved_to.y())
    assert "apply" not in bench.session.asked, "where the overlay stands is nothing to the session"


def test_it_returns_to_its_place_or_onto_a_screen_that_exists(bench: Bench) -> None:
    overlay = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50))).overlay
    assert overlay.card().topLeft() == QPoint(40, 50)
    overlay.put((9000, 9000))
    assert AREA.contains(overlay.card())


def test_placing() -> None:
    assert corner(CARD, AREA, 24) == QPoint(1600 - 320 - 24, 1200 - 70 - 24)
    assert inside(QRect(QPoint(1400, 1100), CARD), [AREA]) == QPoint(1280, 1100)
    assert inside(QRect(QPoint(-500, 0), CARD), [AREA]) is None
    far = QPoint(1500, 600)
    assert grows_towards(QRect(QPoint(10, 10), CARD), 48, AREA, far) is Grows.DOWN
    assert grows_towards(QRect(QPoint(10, 1120), CARD), 48, AREA, far) is Grows.UP
    assert grows_towards(QRect(QPoint(10, 500), CARD), 48, AREA, QPoint(50, 590)) is Grows.UP, (
        "the pointer is there"
    )
    assert grows_towards(QRect(QPoint(10, 10), CARD), 48, AREA, QPoint(50, 100)) is Grows.DOWN, "no room above"
    assert grows_towards(QRect(QPoint(10, 1120), CARD), 48, AREA, QPoint(50, 1100)) is Grows.UP, "no room below"


def test_its_flags_never_take_the_keyboard(bench: Bench) -> None:
    overlay = bench.open().overlay
    for flag in ("WindowDoesNotAcceptFocus", "FramelessWindowHint", "WindowStaysOnTopHint", "Tool"):
        assert overlay.windowFlags() & getattr(Qt.WindowType, flag), flag
    assert overlay.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert overlay.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_it_paints_only_when_its_view_changed(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    painted = 0
    paint = Overlay.paintEvent

    def counted(self: Overlay, event: object) -> None:
        nonlocal painted
        painted += 1
        paint(self, event)  # type: ignore[arg-type]

    monkeypatch.setattr(Overlay, "paintEvent", counted)
    desktop = bench.open()
    bench.session.now = snapshot(running_call())
    desktop.tick()
    bench.app.processEvents()
    painted = 0
    for step in range(20):
        bench.session.now = snapshot(running_call(time_s=252.0 + step * 0.01))
        desktop.tick()
        bench.app.processEvents()
    assert painted == 0
    bench.session.now = snapshot(running_call(time_s=254.0))
    desktop.tick()
    bench.app.processEvents()
    assert painted == 1


def test_a_cue_is_logged_once_and_only_by_its_kind(bench: Bench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "coach.ui.overlay.overlay")
    desktop = bench.open()
    desktop.services.theme.keep_still(True)
    rise = CUES[CueKind.TONE_RISING]

    def shown(cue: Cue | None, after_s: float) -> list[str]:
        """Return what is logged until the cue is painted `after_s` later, and painted again."""
        caplog.clear()
        bench.now_s += after_s
        for time_s in (252.0, 254.0, 256.0):
            bench.session.now = snapshot(running_call(cue, time_s=time_s))
            desktop.tick()
            bench.app.processEvents()
        return [record.getMessage() for record in caplog.records]

    assert shown(None, 0.0) == []
    assert shown(rise, 1.0) == ["shown tone_rising"]
    assert shown(rise, 1.0) == [], "it is still shown"
    assert shown(CUES[CueKind.TALK_OVER], 1.0) == ["shown talk_over"]
    assert shown(replace(rise, held_back=HeldBack.SPACING), 8.0) == [], "it was never shown"
    assert shown(replace(rise, start_s=290.0, time_s=292.0), 1.0) == ["shown tone_rising"], "another rise"
    desktop.overlay.hide()
    assert shown(CUES[CueKind.DEAD_AIR], 1.0) == [], "nobody could see it"


def test_stop_listening_is_one_click_on_it(bench: Bench) -> None:
    overlay = bench.open().overlay
    (stop,) = [one for one in overlay.findChildren(QAbstractButton) if one.isVisible()]
    assert stop.accessibleName() == "Stop listening"
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert bench.session.asked == ["stop_listening"]
    assert bench.session.now.listening is Listening.OFF
    assert stop.accessibleName() == "Start listening"
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert bench.session.asked[-1] == "start_listening"


def test_during_a_replay_it_is_the_replay_that_it_stops(bench: Bench) -> None:
    bench.session.now = snapshot(running_call(source=CallSource.REPLAY), listening=Listening.OFF)
    desktop = bench.open()
    (stop,) = [one for one in desktop.overlay.findChildren(QAbstractButton) if one.isVisible()]
    assert stop.accessibleName() == "Stop the replay"
    menu = actions(desktop.overlay.menu())
    assert "Start listening" not in menu
    menu["Stop the replay"].trigger()
    bench.settle()
    assert bench.session.asked == ["stop_replay"]
    assert stop.accessibleName() == "Start listening"


def actions(menu: QMenu) -> dict[str, QAction]:
    return {action.text(): action for action in menu.actions() if action.text()}


def test_its_menu(bench: Bench) -> None:
    desktop = bench.open()
    bench.session.now = snapshot(running_call())
    desktop.tick()
    menu = actions(desktop.overlay.menu())
    assert list(menu) == [
        "Tips…",
        "Pause cues",
        "Mark as abusive",
        "Keep my voice of this call",
        "Stop listening",
        "Open review",
        "Hide the overlay",
        "Quit Coach",
    ]
    menu["Pause cues"].trigger()
    assert bench.session.asked == ["pause_cues True"]
    assert "Show cues again" in actions(desktop.overlay.menu())
    menu["Hide the overlay"].trigger()
    assert not desktop.overlay.isVisible()
    assert not bench.saved[-1].overlay.shown
    bench.session.end_call()
    bench.settle()
    actions(desktop.overlay.menu())["Open review"].trigger()
    bench.settle()
    assert desktop.window.place.value == "history"


def test_its_accessible_name_says_the_cue_first(bench: Bench) -> None:
    desktop = bench.open()
    bench.session.now = snapshot(running_call(CUES[CueKind.TALK_OVER]))
    desktop.tick()
    assert desktop.overlay.accessibleName().startswith(
        "They were still talking. 04:12. Level within your usual"
    )


@pytest.mark.usefixtures("window_manager")
def test_the_window_manager_is_there_before_any_window() -> None:
    assert int(xdotool("get_num_desktops")) > 0, "a window that came before it never gets the keyboard"


def test_a_failed_wait_says_what_it_waited_for(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    """A bench that was never opened can be printed and closed, too."""
    monkeypatch.setattr(keyboard, "PATIENCE_S", 0.1)
    with pytest.raises(AssertionError, match=r"0\.1 s in vain until the card came"):
        wait_for("the card came", lambda: False, bench.app)
    assert repr(bench).startswith("Bench(")


@pytest.mark.usefixtures("window_manager")
def test_the_keyboard_stays_with_the_other_program(bench: Bench) -> None:
    with other_program(bench.app) as other:
        other_window = xdotool("getactivewindow")
        desktop = bench.open(Settings(first_run_done=True, overlay=OverlaySettings(x=40, y=50)))
        desktop.window.hide()
        bench.app.processEvents()
        xdotool("windowactivate", "--sync", other_window)
        wait_for_other_program(bench.app)
        for kind in (CueKind.TALK_OVER, CueKind.TONE_RISING):
            bench.session.now = snapshot(running_call(CUES[kind]))
            bench.until(lambda: desktop.overlay.card().height() > 110)
            assert focus() == "other program"
        desktop.overlay.hide()
        desktop.overlay.show()
        handle = desktop.overlay.windowHandle()
        wait_for("the overlay was on the screen again", handle.isExposed, bench.app)
        assert focus() == "other program"
        there = desktop.overlay.card().topLeft() + QPoint(60, 60)
        xdotool("mousemove", "200", "70")
        wait_for("the pointer was over it", desktop.overlay.underMouse, bench.app)
        xdotool("mousedown", "1", "mousemove", "260", "130", "mouseup", "1")
        # Wait for the whole drag: a click where the overlay was would hit the desktop.
        wait_for("a drag had moved it", lambda: desktop.overlay.card().topLeft() == there, bench.app)
        at = desktop.overlay.card().center()
        xdotool("mousemove", str(at.x()), str(at.y()), "click", "1")
        bench.until(lambda: True)
        wait_for_other_program(bench.app)
        xdotool("type", "hello")
        assert other.stdout is not None
        typed = [other.stdout.readline().strip() for _ in "hello"]
        assert typed[-1] == "hello"
