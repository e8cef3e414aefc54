"""A band and a trace over it: the whole of a drill on one axis, which stands still while the trace grows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.kit.theme import Theme
from coach.ui.practice.curve_painting import BEST_HEIGHT, CurvePainting, changed_part
from coach.views.practice_curve import CurveView

HEIGHT = 176
"""In units, without the line of the best stretch."""


class CurvePlot(QWidget):
    """Paints a curve. What it says is its accessible description; the page sets it."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._view: CurveView | None = None
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        best = BEST_HEIGHT if self._view is not None and self._view.best is not None else 0
        return QSize(self._theme.px(320), self._theme.px(HEIGHT + best))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def show_view(self, view: CurveView | None) -> None:
        """Show this curve. Only what is right of the last playhead is painted again while nothing else
        moved."""
        before, self._view = self._view, view
        self.setVisible(view is not None)
        if view is None or view == before:
            return
        if before is None or (before.best is None) != (view.best is None):
            self.updateGeometry()
        part = changed_part(self._theme, before, view, QRectF(self.rect()))
        self.update() if part is None else self.update(part.toAlignedRect())

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        CurvePainting(self._theme, self._view, QRectF(self.rect())).paint(painter)
        painter.end()
