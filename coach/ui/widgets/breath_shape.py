"""A disc that grows and shrinks, in a ring that stands: how far to breathe in."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from coach.ui.presenters.breathing import BreathView
from coach.ui.theme import CUE, Theme

DIAMETER = 168


class BreathShape(QWidget):
    """Paints the newest view; nothing moves by itself."""

    def __init__(self, theme: Theme, view: BreathView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        theme.changed.connect(self.update)

    def show_view(self, view: BreathView) -> None:
        """Paint this."""
        if view != self._view:
            self._view = view
            self.setAccessibleName(view.word)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(DIAMETER), self._theme.px(DIAMETER))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, view = self._theme, self._view
        middle = QPointF(self.width() / 2, self.height() / 2)
        radius = theme.px(DIAMETER) / 2 - 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(middle, radius, radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("band"))
        painter.drawEllipse(middle, radius * view.size, radius * view.size)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(CUE, strong=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{view.word}  {view.count}")
        painter.end()
