"""The history in the real window, with 100,000 calls: the first list, searching, filtering, and scrolling.

Each time is from the request to the end of painting, rows and all. A step of scrolling is from the wheel's
event to the end of painting, at 1920 by 1080.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import psutil
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from coach.history.store import open_history
from coach.model.care import Cared
from coach.model.language import Language
from coach.review.figures import PACE_SYLL_PER_S
from coach.review.finding import EVERYTHING, CallFilter, Mark
from coach.settings.schema import Settings
from coach.ui.calls.history_page import HistoryPage
from coach.ui.shell.application import make_application
from coach.ui.shell.desktop import TICK_MS, Desktop
from coach.ui.shell.way_back import Place
from coach.words.catalogue import load_catalogue
from tests.benchmarks.figures import say
from tests.benchmarks.history_size import CALLS, make
from tests.end_to_end.screen import Screen
from tests.made_up.rooms import FakeDevices, FakeSession, FakeTips

WIDTH, HEIGHT = 1920, 1080
LOOKS = 7
STEPS = 300
WHEEL = 120
"""One notch of a wheel, in Qt's eighths of a degree."""


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks history_window", description=__doc__)
    parser.add_argument("--calls", type=int, default=CALLS)
    parser.add_argument("--keep", type=Path, help="make the history here, or use the one that is there")
    chosen = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="coach-history-") as folder:
        path = chosen.keep or Path(folder, "history.sqlite")
        if not path.exists():
            make(path, chosen.calls)
        screen = Screen(WIDTH, HEIGHT)
        os.environ |= {"DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb"}
        try:
            _measure(path)
        finally:
            screen.close()


def _measure(path: Path) -> None:
    app, history = make_application(["coach"]), open_history(path)
    history.damage, history.care = (lambda: None), (lambda *_asked: Cared())  # the daily care is over
    desktop = Desktop(
        app, FakeSession(), history, FakeDevices(), Settings(first_run_done=True), lambda _settings: None,
        load_catalogue(Language.ENGLISH), FakeTips(language=Language.ENGLISH), now=datetime.now, dark=False,
    )  # fmt: skip
    began = time.perf_counter()
    desktop.show()
    app.processEvents()
    say("the window, from its parts to its first picture", [_ms_since(began)], "ms", "", 0)
    _until(app, desktop, lambda: not desktop.services.errands.busy)
    say("today's calls and the table, read behind it", [_ms_since(began)], "ms", "", 0)
    desktop.window.resize(WIDTH, HEIGHT)
    _until(app, desktop, lambda: desktop.window.built_page(Place.HISTORY) is not None)  # built ahead, soon
    _until(app, desktop, lambda: not desktop.services.errands.busy)
    began = time.perf_counter()
    desktop.window.go(Place.HISTORY)
    page = desktop.window.page(Place.HISTORY)
    assert isinstance(page, HistoryPage)
    _until(app, desktop, lambda: _is_read(page))
    say("first list", [_ms_since(began)], "ms", "100", 0)
    marks = CallFilter(marks=frozenset({Mark.RISES, Mark.TALK_OVERS}))
    looks = {
        "filtered by two marks": marks,
        "all calls again": EVERYTHING,
        "sorted by pace": replace(EVERYTHING, order=PACE_SYLL_PER_S.name),
        "searched for two words": CallFilter(words="depot ref"),
        "newest first": EVERYTHING,
    }
    took: dict[str, list[float]] = {name: [] for name in looks}
    for _ in range(LOOKS):  # in turn: what is asked for twice in a row is found once
        for name, wanted in looks.items():
            took[name].append(_looked_ms(app, desktop, page, wanted))
    for name, times in took.items():
        say(name, times, "ms", "100", 0)
    steps, of_processor = _scrolled_ms(app, desktop, page)
    say("a step of scrolling, 95th percentile", [float(np.percentile(steps, 95))], "ms", "16", 1)
    say(
        "... of it processor time of the window's thread", [float(np.percentile(of_processor, 95))], "ms", "", 1
    )
    began = time.perf_counter()
    page.list.choose_all()
    app.processEvents()
    say("all calls chosen", [_ms_since(began)], "ms", "100", 0)
    say("memory of the process", [psutil.Process().memory_info().rss / 1e6], "MB", "300", 0)
    desktop.shut_down()
    history.close()


def _looked_ms(app: QApplication, desktop: Desktop, page: HistoryPage, wanted: CallFilter) -> float:
    came: list[bool] = []
    began = time.perf_counter()
    page.pane.found_changed.connect(lambda: came.append(True))
    page.pane.look(wanted)
    _until(app, desktop, lambda: bool(came) and _is_read(page))
    return _ms_since(began)


def _is_read(page: HistoryPage) -> bool:
    """Whether every row in view is read and painted."""
    first = page.list.indexAt(QPoint(5, 5)).row()
    last = page.list.indexAt(QPoint(5, page.list.viewport().height() - 5)).row()
    calls = page.list.calls
    return calls.rowCount() > 0 and not calls.lacking(max(0, first), last if last >= 0 else calls.rowCount())


def _scrolled_ms(app: QApplication, desktop: Desktop, page: HistoryPage) -> tuple[list[float], list[float]]:
    """Scroll by the wheel, some ten notches a second. Return what each step took, and its processor time."""
    took: list[float] = []
    of_processor: list[float] = []
    view = page.list.viewport()
    at = QPointF(view.rect().center())
    for step in range(STEPS):
        down = QPoint(0, -WHEEL if step % 50 < 45 else 20 * WHEEL)
        event = QWheelEvent(
            at, view.mapToGlobal(at), QPoint(), down, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        began, before_s = time.perf_counter(), time.thread_time()
        QApplication.sendEvent(view, event)
        app.processEvents()
        took.append(_ms_since(began))
        of_processor.append(1e3 * (time.thread_time() - before_s))
        if step % 2:
            desktop.tick()
        time.sleep(TICK_MS / 2e3)
    return took, of_processor


def _until(app: QApplication, desktop: Desktop, true: Callable[[], bool]) -> None:
    give_up, next_tick = time.perf_counter() + 60.0, 0.0
    while not true():
        assert time.perf_counter() < give_up, "it never came"
        app.processEvents()
        if time.perf_counter() >= next_tick:
            desktop.tick()
            next_tick = time.perf_counter() + TICK_MS / 1e3
        time.sleep(0.001)
    app.processEvents()


def _ms_since(began: float) -> float:
    return 1e3 * (time.perf_counter() - began)
