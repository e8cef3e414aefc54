"""A level meter: how loud a channel is just now, or hatching where nothing is heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.theme import Theme
from coach.ui.widgets.face import hatch


class LevelMeter(QWidget):
    """A quiet bar in the voice's own colour. Repaints only when the level moved by a hundredth."""

    def __init__(self, theme: Theme, name: str, token: str) -> None:
        super().__init__()
        self._theme, self._token = theme, token
        self._level: float | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_level(self, level: float | None, spoken: str) -> None:
        """`level`: 0 to 1 along the bar; None: hatched."""
        if level == self._level:
            return
        self._level = level
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(12))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(12))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        height = theme.px(8)
        bar = QRectF(0.5, (self.height() - height) / 2, self.width() - 1, height)
        radius = height / 2
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("background"))
        painter.drawRoundedRect(bar, radius, radius)
        if self._level is None:
            hatch(painter, theme.colour("hatching"), bar, gap=4 * theme.unit, radius=radius)
        elif self._level > 0:
            filled = QRectF(bar.left(), bar.top(), max(height, bar.width() * self._level), height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(self._token))
            painter.drawRoundedRect(filled, radius, radius)
        painter.end()
