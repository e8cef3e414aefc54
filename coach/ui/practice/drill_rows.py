"""The list of drills: a row each, with its target, its length, its last attempt and the ones before it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.practice.pieces import StartRow
from coach.ui.practice.small_drawings import paint_attempts, paint_target
from coach.views.practice_view import DrillRowView

TARGET, TARGET_HEIGHT = 72, 36
LENGTH, LAST, PINS = 72, 128, 80
"""The columns, in units. The name has what is left."""
NARROW, NARROWEST = 560, 400
"""Below the first width, in units, pins and length are left out; below the second the last attempt, too. A
screen reader says all of it in any case."""


class DrillRow(StartRow):
    """A row. A click, Space or Return starts the drill."""

    def __init__(self, theme: Theme, view: DrillRowView) -> None:
        super().__init__(theme, 400)
        self._view = view
        self.show_view(view)

    @property
    def view(self) -> DrillRowView:
        return self._view

    def show_view(self, view: DrillRowView) -> None:
        """Show this row."""
        self._view = view
        self.setAccessibleName(view.spoken)
        self.update()

    def _paint(self, painter: QPainter) -> None:
        theme, view, px = self._theme, self._view, self._theme.px
        middle = self.height() / 2
        left, right = float(px(4)), float(self.width() - px(4))
        if self.width() >= px(NARROWEST):
            target = QRectF(left, middle - px(TARGET_HEIGHT) / 2, px(TARGET), px(TARGET_HEIGHT))
            paint_target(painter, theme, view, target)
            left += px(TARGET + 16)
        if self.width() >= px(NARROW):
            paint_attempts(
                painter, theme, view.marks, QRectF(right - px(PINS), middle - px(14), px(PINS), px(28))
            )
            right -= px(PINS + 16)
        if self.width() >= px(NARROWEST):
            self._say(
                painter, QRectF(right - px(LAST), 0, px(LAST), self.height()), view.last, muted=not view.marks
            )
            right -= px(LAST + 12)
        if self.width() >= px(NARROW):
            self._say(
                painter, QRectF(right - px(LENGTH), 0, px(LENGTH), self.height()), view.length, muted=True
            )
            right -= px(LENGTH + 8)
        self._say_two(painter, QRectF(left, 0, right - left, self.height()))

    def _say(self, painter: QPainter, where: QRectF, text: str, *, muted: bool) -> None:
        painter.setFont(self._theme.font(SMALL))
        painter.setPen(self._theme.colour("muted" if muted else "text"))
        said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)

    def _say_two(self, painter: QPainter, where: QRectF) -> None:
        """The title, and below it what the drill is."""
        theme, view = self._theme, self._view
        half = where.height() / 2
        for text, size, strong, token, top in (
            (view.title, BODY, True, "text", half - theme.px(20)),
            (view.what, SMALL, False, "muted", half),
        ):
            painter.setFont(theme.font(size, strong=strong))
            painter.setPen(theme.colour(token))
            said = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(where.width()))
            line = QRectF(where.left(), top, where.width(), theme.px(20))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, said)
