"""How long one step of zooming, panning or moving the hairline takes, from the event to the end of painting.

Beside the time that passes stands what this thread had of it, as other programs may hold the cores.
The instrument is as wide as the page of a call makes it, in a window of 1920 x 1080. The calls are of six
minutes, of two hours, and of two hours with a track that was thinned because it is old, each with a cue, an
overlap and a rise a minute.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from coach.history.care import thinned
from coach.model.call import CallRecord, Track
from coach.model.cues import Cue, CueKind
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from coach.places import assets_dir
from coach.ui.kit.pieces import CONTENT_WIDTH
from coach.ui.kit.theme import Theme
from coach.ui.plot.instrument import Instrument
from coach.ui.shell.application import make_application
from coach.views.timeline_view import timeline_view
from coach.words.catalogue import load_catalogue
from tests.benchmarks.figures import percentile, say
from tests.made_up.calls import kept_call

STEPS = 200
GOAL_MS = "16"
WIDTH, HEIGHT = 1920, 1080


def long_call(duration_s: float) -> CallRecord:
    """Return a call of turns of 5 s with something in every minute of it."""
    record = kept_call().record
    time_s = np.arange(0, duration_s, 0.1, dtype=np.float32)
    speaking = time_s % 10 < 5
    wave = np.sin(time_s * 0.9) + 0.6 * np.sin(time_s * 2.3) + 0.3 * np.sin(time_s * 17)
    rise = np.where(time_s % 60 < 10, 7.0, 0.0)
    nothing = np.nan
    minutes = range(int(duration_s // 60))
    return replace(
        record,
        duration_s=duration_s,
        speech={
            Speaker.AGENT: tuple(Span(at, at + 5.0) for at in np.arange(0, duration_s, 10.0).tolist()),
            Speaker.CALLER: tuple(Span(at + 4.5, at + 10.0) for at in np.arange(0, duration_s, 10.0).tolist()),
        },
        overlaps=tuple(
            Overlap(60.0 * at + 20, 60.0 * at + 22, Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER)
            for at in minutes
        ),
        cues=tuple(Cue(CueKind.TONE_RISING, 60.0 * at, 60.0 * at + 2, 60.0 * at + 10, ()) for at in minutes),
        track=Track(
            time_s,
            *(
                np.where(speaking, values, nothing).astype(np.float32)
                for values in (wave + rise, wave * 0.5 + rise * 0.4, 4.5 + wave * 0.2, wave - 32)
            ),
            np.where(~speaking, wave - 30, nothing).astype(np.float32),
        ),
    )


@contextmanager
def screen() -> Iterator[None]:
    """Run a screen of this size; where there is no Xvfb, paint without one."""
    if not shutil.which("Xvfb"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        yield
        return
    readable, writable = os.pipe()
    command = ["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=(writable,), stderr=subprocess.DEVNULL)
    os.close(writable)
    with os.fdopen(readable) as said:
        os.environ["DISPLAY"] = f":{said.readline().strip()}"
    os.environ["QT_QPA_PLATFORM"] = "xcb"
    try:
        yield
    finally:
        server.terminate()
        server.wait(10)


def run() -> None:
    with screen():
        app = make_application(["coach"])
        theme, words = Theme(app, assets_dir() / "icons", dark=False), load_catalogue()
        two_hours = long_call(7200.0)
        old = replace(two_hours, track=thinned(two_hours.track))
        for name, record in (
            ("six minutes", long_call(360.0)),
            ("two hours", two_hours),
            ("two hours, old", old),
        ):
            window = QWidget()
            window.resize(WIDTH, HEIGHT)
            shown = Instrument(theme, words, timeline_view(words, record))
            shown.setParent(window)
            shown.setGeometry(0, 0, theme.px(CONTENT_WIDTH), shown.sizeHint().height())
            window.show()
            app.processEvents()
            for what, keys, turned in (
                ("zooming", Qt.KeyboardModifier.ControlModifier, 30),
                ("panning", Qt.KeyboardModifier.ShiftModifier, -60),
            ):
                took_ms = [_wheel_ms(app, shown, keys, turned) for _ in range(STEPS)]
                _say(f"{name}: {what}", took_ms)
                shown.zoom(0.2)
            took_ms = [_move_ms(app, shown, 100 + 3.5 * step) for step in range(STEPS)]
            _say(f"{name}: the hairline", took_ms)
            window.close()
        theme.stop()


def _say(what: str, took_ms: list[tuple[float, float]]) -> None:
    passed_ms, own_ms = ([one[at] for one in took_ms] for at in (0, 1))
    say(what, passed_ms, "ms")
    say("... 95th percentile", [percentile(passed_ms, 0.95)], "ms", GOAL_MS)
    say("... 95th percentile, of this thread", [percentile(own_ms, 0.95)], "ms", GOAL_MS)


def _wheel_ms(
    app: QApplication, shown: Instrument, keys: Qt.KeyboardModifier, turned: int
) -> tuple[float, float]:
    at = QPointF(400.0, 200.0)
    event = QWheelEvent(
        at, at, QPoint(), QPoint(0, turned), Qt.MouseButton.NoButton, keys, Qt.ScrollPhase.NoScrollPhase, False
    )
    return _until_painted_ms(app, shown, event)


def _move_ms(app: QApplication, shown: Instrument, x: float) -> tuple[float, float]:
    at = QPointF(x, 200.0)
    none, no_key = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    return _until_painted_ms(app, shown, QMouseEvent(QMouseEvent.Type.MouseMove, at, at, none, none, no_key))


def _until_painted_ms(
    app: QApplication, shown: Instrument, event: QWheelEvent | QMouseEvent
) -> tuple[float, float]:
    began_s, own_s = time.perf_counter(), time.thread_time()
    app.sendEvent(shown, event)
    app.processEvents()
    return (time.perf_counter() - began_s) * 1000, (time.thread_time() - own_s) * 1000
