"""Where the main window opens, and how large it and the small windows are."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from shiboken6 import Shiboken

from coach.places import assets_dir, third_party_page
from coach.settings.schema import LookSettings, Settings, WindowPlace, WindowSettings
from coach.tips.book import join, our_file
from coach.ui.after_call.after_call_card import AfterCallCard
from coach.ui.after_call.break_card import BreakCard
from coach.ui.kit.theme import Theme
from coach.ui.overlay.incident_steps import StepPanel
from coach.ui.settings.about import Licences
from coach.ui.shell.way_back import Place
from coach.ui.shell.window_fit import (
    MOST_PLACES,
    least_size,
    moved_inside,
    place_to_open,
    with_window_at,
)
from coach.ui.tips.tip_panel import TipPanel
from coach.views.after_call_view import after_call_view
from coach.views.breathing import breath_at
from coach.views.incident_view import StepsPresenter
from coach.views.tip_views import TipPanelPresenter
from coach.words.catalogue import Catalogue
from tests.made_up.calls import kept_call
from tests.made_up.states import NOW
from tests.ui.conftest import Bench
from tests.ui.cut_off import cut_off

BOOK = join(our_file(), None)

LAPTOP = ("laptop", QRect(0, 0, 1366, 728))
DESK = ("desk", QRect(1366, 0, 1920, 1040))
WANTED = QSize(1120, 760)


@pytest.mark.parametrize("scale", [1.0, 1.25, 1.5, 2.0, 3.0])
@pytest.mark.parametrize("screen", [(1366, 768), (1920, 1080), (2560, 1440)])
def test_the_window_opens_inside_every_screen(scale: float, screen: tuple[int, int]) -> None:
    """A screen at a scale has so many fewer units; 40 of them are the system's own bar."""
    area = QRect(0, 40, round(screen[0] / scale), round(screen[1] / scale) - 40)
    place, filled = place_to_open({}, [("one", area)], WANTED)
    assert area.contains(place)
    assert not filled
    least = least_size(area)
    assert least.width() <= area.width()
    assert least.height() <= area.height()


def test_the_window_opens_where_it_was_on_the_last_screen_that_is_there() -> None:
    settings = with_window_at(Settings(), "laptop", WindowPlace(x=10, y=50, width=600, height=500))
    settings = with_window_at(settings, "desk", WindowPlace(x=1500, y=90, width=900, height=800, filled=True))
    places = settings.window.places
    assert place_to_open(places, [LAPTOP, DESK], WANTED) == (QRect(1500, 90, 900, 800), True)
    assert place_to_open(places, [LAPTOP], WANTED) == (QRect(10, 50, 600, 500), False)
    settings = with_window_at(settings, "laptop", WindowPlace(x=20, y=50, width=600, height=500))
    assert place_to_open(settings.window.places, [LAPTOP, DESK], WANTED)[0].left() == 20
    elsewhere, _ = place_to_open(places, [("new", QRect(0, 0, 500, 400))], WANTED)
    assert QRect(0, 0, 500, 400).contains(elsewhere)


def test_a_place_on_a_screen_that_shrank_comes_inside() -> None:
    places = {"laptop": WindowPlace(x=1300, y=700, width=1900, height=1000)}
    place, _ = place_to_open(places, [LAPTOP], WANTED)
    assert LAPTOP[1].contains(place)
    assert moved_inside(QRect(-500, -20, 300, 200), LAPTOP[1]) == QRect(0, 0, 300, 200)


def test_only_the_last_screens_are_remembered() -> None:
    settings = Settings()
    for number in range(MOST_PLACES + 3):
        settings = with_window_at(settings, f"{number}", WindowPlace(x=0, y=0, width=500, height=400))
    assert list(settings.window.places) == [f"{number}" for number in range(3, MOST_PLACES + 3)]


def test_the_window_is_remembered_and_restored(bench: Bench) -> None:
    name = QGuiApplication.primaryScreen().name()
    at = WindowPlace(x=120, y=140, width=640, height=500)
    desktop = bench.open(Settings(first_run_done=True, window=WindowSettings({name: at})))
    assert desktop.window.geometry() == QRect(120, 140, 640, 500)
    desktop.window.resize(700, 450)
    desktop.window.close()
    desktop.window.show()
    kept = bench.saved[-1].window.places[name]
    assert (kept.width, kept.height) == (700, 450)


def test_a_window_pushed_out_comes_back_whole(bench: Bench) -> None:
    window = bench.open().window
    area = window.screen().availableGeometry()
    window.hide()
    window.resize(area.width() + 500, area.height() + 300)
    window.move(area.right() - 100, area.bottom() - 100)
    window.show()
    bench.until(lambda: area.contains(window.frameGeometry()))


@pytest.mark.parametrize("width", [480, 759, 761, 1120])
def test_places_are_icons_where_the_window_is_narrow(bench: Bench, width: int) -> None:
    window = bench.open().window
    window.resize(width, 600)
    bench.settle()
    assert window.width() == width
    narrow = width < round(760 * bench.desktop.services.theme.unit)
    for at, place in enumerate(Place):
        item, name = window.left.list.item(at), bench.words.say(f"ui.places.{place.value}")
        assert (item.text(), item.toolTip()) == (("", name) if narrow else (name, ""))
        assert not item.icon().isNull()
    stop = [
        one
        for one in window.left.findChildren(object)
        if getattr(one, "accessibleName", str)() == "Stop listening" and one.isVisible()
    ]
    assert len(stop) == 1
    stop[0].click()
    assert bench.session.asked == ["stop_listening"]


@pytest.mark.parametrize("room", [QSize(480, 320), QSize(640, 360), QSize(1600, 1200)])
@pytest.mark.parametrize("percent", [100, 150])
def test_no_small_window_is_larger_than_the_screen(
    qt: QApplication, words: Catalogue, monkeypatch: pytest.MonkeyPatch, room: QSize, percent: int
) -> None:
    for module in ("kit.small_window", "tips.tip_panel", "settings.about"):
        monkeypatch.setattr(f"coach.ui.{module}.least_room", lambda: room)
    theme = Theme(qt, assets_dir() / "icons", dark=False)
    theme.choose(LookSettings(text_percent=percent))
    parent = QWidget()
    resting = BreakCard(theme, words, breath_at(words, 2.5, moves=False))
    resting.begin()
    windows = [
        resting,
        AfterCallCard(theme, words, lambda: NOW, after_call_view(words, kept_call())),
        StepPanel(theme, words, StepsPresenter(words, BOOK)),
        TipPanel(theme, words, TipPanelPresenter(words, BOOK, None)),
        Licences(parent, theme, words, third_party_page()),
    ]
    try:
        for window in windows:
            assert window.width() <= room.width(), window
            assert window.height() <= room.height(), window
            window.show()
            qt.processEvents()
            assert list(cut_off(window)) == [], window
            area = window.findChild(QScrollArea)
            if area is not None and room.width() > 1000:
                assert area.verticalScrollBar().maximum() == 0, f"{window} scrolls only where it has to"
    finally:
        for window in (*windows, parent):
            Shiboken.delete(window)
        theme.choose(LookSettings())
        theme.stop()
