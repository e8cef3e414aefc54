"""Rows of the list: a scene with how loud the caller was in the last attempt, or a lesson with its parts."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.practice.pieces import StartRow
from coach.ui.practice.step_plot import paint_steps
from coach.views.practice_scene import SceneRowView

DRAWING = 84
NARROW = 300
"""Below this width, in units, the drawing is left out. A screen reader says it in any case."""


class SceneRow(StartRow):
    """A row. A click, Space or Return starts the scene."""

    def __init__(self, theme: Theme, view: SceneRowView) -> None:
        super().__init__(theme, 280)
        self._view = view
        self.show_view(view)

    @property
    def view(self) -> SceneRowView:
        return self._view

    def show_view(self, view: SceneRowView) -> None:
        """Show this row."""
        self._view = view
        self.setAccessibleName(view.spoken)
        self.update()

    def _paint(self, painter: QPainter) -> None:
        theme, view, px = self._theme, self._view, self._theme.px
        left, right, half = float(px(4)), float(self.width() - px(8)), self.height() / 2
        if self.width() >= px(NARROW):
            where = QRectF(right - px(DRAWING), half - px(12), px(DRAWING), px(24))
            right -= px(DRAWING + 12)
            if view.steps is not None:
                paint_steps(painter, theme, view.steps, where)
            else:
                self._say(painter, where, view.last, SMALL, "muted", Qt.AlignmentFlag.AlignRight)
        self._say(painter, QRectF(left, half - px(20), right - left, px(20)), view.title, BODY, "text")
        self._say(painter, QRectF(left, half, right - left, px(20)), view.turns, SMALL, "muted")

    def _say(
        self, painter: QPainter, where: QRectF, text: str, size: int, token: str,
        side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:  # fmt: skip
        painter.setFont(self._theme.font(size, strong=token == "text"))
        painter.setPen(self._theme.colour(token if self.isEnabled() else "muted"))
        said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | side, said)
