"""A thin line that says how far a drill is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.kit.theme import Theme


class ProgressLine(QWidget):
    """Painted in the trainee's colour. What it says stands beside it in words."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), max(2, self._theme.px(3)))

    def show_share(self, share: float) -> None:
        """Show this share, 0 to 1. It is painted only where it moved by a pixel."""
        if int(share * self.width()) != int(self._share * self.width()):
            self.update()
        self._share = share

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.colour("line"))
        done = QRectF(0, 0, self._share * self.width(), self.height())
        painter.fillRect(done, self._theme.colour("agent"))
        painter.end()
