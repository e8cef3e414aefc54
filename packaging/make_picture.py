"""Make the README's picture, assets/pictures/coach.png: the sample call, replayed for real, on its page.

    xvfb-run -s '-screen 0 1600x1200x24' .venv/bin/python packaging/make_picture.py

Beside the page is the overlay, as it was during the rise of the same call.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from PySide6.QtCore import QPoint, QRectF  # noqa: E402  the repository has to be on the path first
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from coach.engine import Engine  # noqa: E402
from coach.history.store import History, open_history  # noqa: E402
from coach.model.call import CallSource  # noqa: E402
from coach.model.cues import CueKind  # noqa: E402
from coach.model.snapshot import Snapshot  # noqa: E402
from coach.places import sample_call  # noqa: E402
from coach.review.recorder import CallRecorder  # noqa: E402
from coach.runtime.dependencies import Dependencies  # noqa: E402
from coach.runtime.session_state import SessionState  # noqa: E402
from coach.settings.schema import Settings  # noqa: E402
from coach.sources.live_sources import LiveSources  # noqa: E402
from coach.sources.playback import Player  # noqa: E402
from coach.sources.program_watch import watch_programs  # noqa: E402
from coach.ui.shell.application import make_application  # noqa: E402
from coach.ui.shell.desktop import Desktop  # noqa: E402
from coach.words.catalogue import load_catalogue  # noqa: E402
from tests.made_up.rooms import FakeDevices, FakeSession, FakeTips  # noqa: E402

OUT = REPOSITORY / "assets" / "pictures" / "coach.png"
DESK = QColor("#E6EAF0")
MARGIN = 24
CORNER = 12
STEP_S = 0.1
INTO_THE_RISE_S = 2.0
"""How long the cue has been shown: by then the marks have reached the values that it names."""


def replayed(history: History) -> Snapshot:
    """Replay the sample call into the history and return the snapshot of its rise. The clock is simulated."""
    now_s = 0.0
    dependencies = Dependencies(
        keeper=history,
        baseline_for=history.baseline,
        open_sources=LiveSources,
        watch_programs=watch_programs,
        new_engine=Engine,
        new_recorder=CallRecorder,
        open_sound=Player,
        clock=lambda: now_s,
        hand_over=lambda task: task.keep(),
    )
    state = SessionState(Settings(), dependencies)
    state.replay(sample_call(), CallSource.SAMPLE, aloud=False, fast=False)
    in_the_rise = state.snapshot()
    while (seen := state.snapshot()).call is not None:
        cue = seen.call.cue
        if cue and cue.kind is CueKind.TONE_RISING and seen.call.time_s < cue.time_s + INTO_THE_RISE_S:
            in_the_rise = seen
        now_s += STEP_S
        state.step()
    return in_the_rise


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        history = open_history(Path(home) / "history.sqlite")
        in_the_rise = replayed(history)
        app = make_application(["coach"])
        session = FakeSession()
        desktop = Desktop(
            app,
            session,
            history,
            FakeDevices(),
            Settings(first_run_done=True),
            lambda _settings: None,
            load_catalogue(),
            FakeTips(),
            dark=False,
        )
        desktop.show()
        QTest.qWait(500)
        desktop.calls.open(history.calls()[0].call_id)
        QTest.qWait(1000)
        window = desktop.window.grab().toImage()
        session.now = in_the_rise
        desktop.tick()
        QTest.qWait(500)
        overlay = desktop.overlay.grab().toImage()
        width, height = window.width() + 2 * MARGIN, window.height() + overlay.height() + 3 * MARGIN
        picture = QImage(width, height, QImage.Format.Format_RGB32)
        picture.fill(DESK)
        painter = QPainter(picture)
        painter.drawImage(QPoint(MARGIN, MARGIN), window)
        corner = QPoint(width - overlay.width() - MARGIN, height - overlay.height() - MARGIN)
        outline = QPainterPath()
        outline.addRoundedRect(
            QRectF(corner.x(), corner.y(), overlay.width(), overlay.height()), CORNER, CORNER
        )
        painter.setClipPath(outline)
        painter.drawImage(corner, overlay)
        painter.end()
        OUT.parent.mkdir(parents=True, exist_ok=True)
        picture.save(str(OUT))
        desktop.shut_down()
        history.close()


if __name__ == "__main__":
    main()
