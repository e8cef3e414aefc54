"""How loud the caller of a scene was, turn by turn, as a staircase."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.kit.theme import SMALL, Look, Theme
from coach.views.practice_scene import StepsView
from coach.views.wording import Words

HEIGHT, LEFT, FOOT, LEAST_TURNS = 148, 92, 22, 6
"""In units: the widget, the column of its words, the line of numbers; and so many turns have room at least."""
MARK = 5.0


def paint_steps(painter: QPainter, look: Look, view: StepsView, where: QRectF, turns: int = 0) -> None:
    """Paint the staircase in a rectangle, with room for `turns` turns; 0: for those there were."""
    many = max(turns, len(view.steps))
    width = where.width() / many
    painter.setPen(QPen(look.colour("caller"), 2 * look.unit))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    points = []
    for at, step in enumerate(view.steps):
        y = _y(view, where, step)
        points += [QPointF(where.left() + at * width, y), QPointF(where.left() + (at + 1) * width, y)]
    painter.drawPolyline(QPolygonF(points))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(look.colour("caller"))
    painter.drawEllipse(points[-1], 3 * look.unit, 3 * look.unit)


def _y(view: StepsView, where: QRectF, step: int) -> float:
    return where.bottom() - where.height() * (step - view.low) / (view.high - view.low)


class StepPlot(QWidget):
    """The staircase with its scale and the number of each turn; a disc where the caller came down, a diamond
    where they went up."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._view: StepsView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(280), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(180), self._theme.px(HEIGHT))

    def show_view(self, view: StepsView | None) -> None:
        """Show these steps; None hides them."""
        self.setVisible(view is not None)
        if view is not None and view != self._view:
            self._view = view
            self.setAccessibleName(self._words.say("practice_scene.steps_name"))
            self.setAccessibleDescription(view.spoken)
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        view, theme, px = self._view, self._theme, self._theme.px
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(px(LEFT), 0, self.width() - px(LEFT), self.height() - px(FOOT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(ground, px(4), px(4))
        inside = ground.adjusted(px(8), px(14), -px(12), -px(14))
        self._paint_scale(painter, view, inside)
        turns = max(LEAST_TURNS, len(view.steps))
        paint_steps(painter, theme, view, inside, turns)
        self._paint_turns(painter, view, inside, turns)
        painter.end()

    def _paint_scale(self, painter: QPainter, view: StepsView, inside: QRectF) -> None:
        theme = self._theme
        painter.setFont(theme.font(SMALL))
        high = painter.fontMetrics().height()
        for step, key in ((view.high, "loudest"), (0, "began"), (view.low, "lowest")):
            y = _y(view, inside, step)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(theme.colour("muted"))
            where = QRectF(0, y - high, theme.px(LEFT - 8), 2 * high)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, flags, self._words.say(f"practice_scene.{key}"))

    def _paint_turns(self, painter: QPainter, view: StepsView, inside: QRectF, turns: int) -> None:
        theme, width = self._theme, inside.width() / turns
        every = max(1, round(theme.px(20) / width + 0.5))
        for at, mark in enumerate(view.marks):
            x = inside.left() + (at + 1) * width
            painter.setPen(theme.colour("muted"))
            if at % every == 0:
                where = QRectF(x - width, self.height() - theme.px(FOOT), 2 * width, theme.px(FOOT))
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{at + 1}")
            if mark is None:
                continue
            middle = QPointF(x, (_y(view, inside, view.steps[at]) + _y(view, inside, view.steps[at + 1])) / 2)
            r = MARK * theme.unit
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("credit" if mark else "attention"))
            if mark:
                painter.drawEllipse(middle, r, r)
            else:
                corners = ((0, -r), (r, 0), (0, r), (-r, 0))
                painter.drawPolygon(QPolygonF([middle + QPointF(*to) for to in corners]))
