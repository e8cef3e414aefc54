"""The list of drills: a row each, with its target, its length, its last attempt and the ones before it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.practice.small_drawings import paint_attempts, paint_target
from coach.views.practice_view import DrillRowView

HEIGHT = 56
TARGET, TARGET_HEIGHT = 72, 36
LENGTH, LAST, PINS = 72, 128, 80
"""The columns, in units. The name has what is left."""
NARROW, NARROWEST = 560, 400
"""Below the first width, in units, pins and length are left out; below the second the last attempt, too. A
screen reader says all of it in any case."""


class DrillRow(QAbstractButton):
    """A row. A click, Space or Return starts the drill."""

    def __init__(self, theme: Theme, view: DrillRowView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_view(view)
        theme.changed.connect(self.updateGeometry)

    @property
    def view(self) -> DrillRowView:
        return self._view

    def show_view(self, view: DrillRowView) -> None:
        """Show this row."""
        self._view = view
        self.setAccessibleName(view.spoken)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, view, px = self._theme, self._view, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(whole, px(8), px(8))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
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
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("agent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, px(8), px(8))
        painter.end()

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
