"""Pictures of real windows, saved to files once the windows have settled."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

DESK = {False: "#E6EAF0", True: "#07090C"}
"""The colour under the overlay in its picture."""
PATIENCE_S = 5.0


class Camera:
    """A camera. `made` holds the files in the order they were taken."""

    def __init__(self, app: QApplication, folder: Path, *, dark: bool) -> None:
        self._app, self._folder, self._dark = app, folder, dark
        self.made: list[Path] = []

    def take(self, name: str, widget: QWidget) -> None:
        """Take a picture of this window or widget."""
        self.settle()
        self._keep(name, widget.grab().toImage())

    def keep_sheet(self, name: str, pictures: Sequence[tuple[str, QImage]], behind: str | None = None) -> None:
        """Save many small pictures on one sheet, two in a row, each under its name. `behind`: the colour under
        them, where it is not the desk's."""
        ratio = pictures[0][1].devicePixelRatio()
        rows = [pictures[at : at + 2] for at in range(0, len(pictures), 2)]
        width = max(image.width() for _, image in pictures) / ratio + 24
        heights = [max(image.height() for _, image in row) / ratio + 32 for row in rows]
        sheet = QImage(round(2 * width * ratio), round(sum(heights) * ratio), QImage.Format.Format_RGB32)
        sheet.setDevicePixelRatio(ratio)
        sheet.fill(QColor(behind or DESK[self._dark]))
        painter = QPainter(sheet)
        painter.setPen(QColor("#9CA9B8" if self._dark else "#566273"))
        top = 0.0
        for row, height in zip(rows, heights, strict=True):
            for index, (caption, image) in enumerate(row):
                left = index * width
                painter.drawText(QRectF(left + 20, top, width, 24), 0, caption)
                painter.drawImage(QPoint(round(left + 12), round(top + 20)), image)
            top += height
        painter.end()
        self._keep(name, sheet)

    def settle(self) -> None:
        """Let the windows finish what they were asked to do."""
        for _ in range(3):
            self._app.processEvents()

    def wait(self, until: Callable[[], bool], tick: Callable[[], None]) -> None:
        """Tick until this is true. Raises TimeoutError if it never is."""
        give_up = time.monotonic() + PATIENCE_S
        while not until():
            if time.monotonic() > give_up:
                raise TimeoutError("a page never came")
            self._app.processEvents()
            tick()
            time.sleep(0.005)
        self.settle()

    def _keep(self, name: str, image: QImage) -> None:
        file = self._folder / f"{name}_{'dark' if self._dark else 'light'}.png"
        image.save(str(file))
        self.made.append(file)
