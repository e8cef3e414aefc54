"""The drawings of the comparison: a strip of days, five weeks of a measure, and the calls of an aim.

Each says the same as the words beside it, and as its accessible name.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from coach.ui.kit.theme import SMALL, Theme
from coach.ui.overlay.face import paint_diamond, put_text
from coach.views.trend_view import Drawing, StripColumn

DOT = 8.0
"""From one dot of the strip to the next, in units."""
DOT_RADIUS, DIAMOND_HALF = 2.75, 3.75
A_STACK = 12
"""Dots on top of each other; more calls begin another stack beside it."""
NAMES_HEIGHT = 36.0
LEAST_COLUMN = 22.0
TREND_SIZE = QSize(84, 44)
EDGE = 6.0
POINT = 3.25
DOTS_ACROSS = 15


class DayStrip(QWidget):
    """One column a day, one dot a call, a diamond where there is what is looked at."""

    def __init__(self, theme: Theme, columns: Sequence[StripColumn]) -> None:
        super().__init__()
        self._theme, self._columns = theme, columns
        spoken = "; ".join(one.spoken for one in columns if one.marks)
        self.setAccessibleName(spoken or "; ".join(one.spoken for one in columns if one.is_now))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def _height(self) -> float:
        most = max((min(A_STACK, len(one.marks)) for one in self._columns), default=0)
        return NAMES_HEIGHT + DOT * max(3, most) + 12

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(self._height()))

    def minimumSizeHint(self) -> QSize:
        least = LEAST_COLUMN * len(self._columns)
        return QSize(self._theme.px(least), self._theme.px(self._height()))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent) and self._columns:
            at = int(event.pos().x() * len(self._columns) / max(1, self.width()))
            QToolTip.showText(event.globalPos(), self._columns[min(at, len(self._columns) - 1)].spoken, self)
            return True
        return super().event(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        width = self.width() / self._theme.unit / max(1, len(self._columns))
        foot = self._height() - NAMES_HEIGHT
        for at, column in enumerate(self._columns):
            self._paint_column(painter, column, QRectF(at * width, 0, width, foot))
        painter.end()

    def _paint_column(self, painter: QPainter, column: StripColumn, where: QRectF) -> None:
        theme = self._theme
        if column.is_now:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("band"))
            painter.drawRoundedRect(where.adjusted(2, 0, -2, NAMES_HEIGHT), 4, 4)
        token = "text" if column.is_now else "muted"
        centre, strong = Qt.AlignmentFlag.AlignHCenter, column.is_now
        name = QRectF(where.left() + 1, where.bottom() + 2, where.width() - 2, 15)
        put_text(painter, theme, name, column.name, SMALL, token, strong=strong, align=centre)
        number = name.translated(0, 15)
        put_text(painter, theme, number, column.number, SMALL, token, strong=strong, align=centre)
        middle = where.center().x()
        if not column.marks:
            painter.setPen(QPen(theme.colour("caller"), 1))
            painter.drawLine(QPointF(middle - 5, where.bottom() - 4), QPointF(middle + 5, where.bottom() - 4))
        stacks = -(-len(column.marks) // A_STACK)
        step = min(DOT, (where.width() - 4) / max(1, stacks))
        for at, marked in enumerate(column.marks):
            stack, up = divmod(at, A_STACK)
            x = middle + (stack - (stacks - 1) / 2) * step
            _paint_call(painter, theme, QPointF(x, where.bottom() - 6 - up * DOT), marked=marked)


def _paint_call(painter: QPainter, theme: Theme, centre: QPointF, *, marked: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("attention" if marked else "agent"))
    if marked:
        paint_diamond(painter, centre, DIAMOND_HALF)
    else:
        painter.drawEllipse(centre, DOT_RADIUS, DOT_RADIUS)


class TrendDrawing(QWidget):
    """Five periods of a measure over the band of the four before: a mark and a line each, this one last."""

    def __init__(self, theme: Theme, drawing: Drawing, spoken: str) -> None:
        super().__init__()
        self._theme, self._drawing = theme, drawing
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(TREND_SIZE.width()), self._theme.px(TREND_SIZE.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, drawing = self._theme, self._drawing
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.unit, theme.unit)
        width, height = float(TREND_SIZE.width()), TREND_SIZE.height() - 2 * EDGE
        if drawing.band is not None:
            low, high = drawing.band
            top, bottom = EDGE + (1 - high) * height, EDGE + (1 - low) * height
            middle = (top + bottom) / 2
            half = max(2.0, (bottom - top) / 2)
            painter.fillRect(QRectF(0, middle - half, width, 2 * half), theme.colour("band"))
        step = (width - 2 * EDGE) / max(1, len(drawing.points) - 1)
        for at, point in enumerate(drawing.points):
            if point is None:
                continue
            is_now = at == len(drawing.points) - 1
            x = EDGE + at * step
            middle, low, high = (EDGE + (1 - one) * height for one in point)
            hollow = is_now and drawing.hollow
            ink = theme.colour("hollow" if hollow else "agent" if is_now else "caller")
            painter.setPen(QPen(ink, 1.5))
            painter.drawLine(QPointF(x, low), QPointF(x, high))
            painter.setPen(QPen(ink, 1.5) if hollow else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("background") if hollow else ink)
            radius = POINT + 0.75 if is_now else POINT - 0.75
            painter.drawEllipse(QPointF(x, middle), radius, radius)
        painter.end()


class AimDots(QWidget):
    """The newest calls since an aim was begun, oldest first: a dot where it was kept to, else a diamond."""

    def __init__(self, theme: Theme, kept: Sequence[bool], spoken: str) -> None:
        super().__init__()
        self._theme, self._kept = theme, kept
        self.setAccessibleName(spoken)
        self.setToolTip(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        rows = max(1, -(-len(self._kept) // DOTS_ACROSS))
        return QSize(self._theme.px(12 * DOTS_ACROSS), self._theme.px(14 * rows))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        for at, kept in enumerate(self._kept):
            down, across = divmod(at, DOTS_ACROSS)
            _paint_call(painter, self._theme, QPointF(6 + 12 * across, 7 + 14 * down), marked=not kept)
        painter.end()
