"""Makes README's picture, assets/pictures/coach.png: the sample call, replayed for real, on its page.

    xvfb-run -s '-screen 0 1600x1200x24' .venv/bin/python packaging/make_picture.py

The overlay beside it is in the state of the sample's own rise.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from PySide6.QtCore import QPoint, QRectF  # noqa: E402  the repository has to be on the path first
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath  # noqa: E402
from PySide6.QtTest import QTest  # noqa: E402

from coach.history.store import open_history  # noqa: E402
from coach.settings.schema import Settings  # noqa: E402
from coach.ui.application import make_application  # noqa: E402
from coach.ui.desktop import Desktop  # noqa: E402
from coach.ui.made_up.rooms import FakeDevices, FakeSession, FakeTips  # noqa: E402
from coach.ui.made_up.states import overlay_states  # noqa: E402
from coach.words.catalogue import load_catalogue  # noqa: E402

OUT = REPOSITORY / "assets" / "pictures" / "coach.png"
DESK = QColor("#E6EAF0")
MARGIN = 24
CORNER = 12


def main() -> None:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "COACH_HOME": home}
        replay = [sys.executable, "-m", "coach", "replay", "--sample", "--fast"]
        subprocess.run(replay, check=True, env=environment, cwd=REPOSITORY)
        history = open_history(Path(home) / "data" / "history.sqlite")
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
        session.now = overlay_states()["tone_rising"]
        desktop.tick()
        QTest.qWait(500)
        window, overlay = desktop.window.grab().toImage(), desktop.overlay.grab().toImage()
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
