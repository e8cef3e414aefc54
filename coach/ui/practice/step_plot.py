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


class StepPainting:
    """The staircase with its scale and the number of each turn, in a rectangle; a disc where the caller came
    down, a diamond where they went up."""

    def __init__(self, look: Look, words: Words, view: StepsView, where: QRectF) -> None:
        self._look, self._words, self._view, self._where = look, words, view, where

    def paint(self, painter: QPainter) -> None:
        """Paint all of it."""
        look, view = self._look, self._view
        ground = self._where.adjusted(look.px(LEFT), 0, 0, -look.px(FOOT))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(ground, look.px(4), look.px(4))
        inside = ground.adjusted(look.px(8), look.px(14), -look.px(12), -look.px(14))
        self._paint_scale(painter, inside)
        turns = max(LEAST_TURNS, len(view.steps))
        paint_steps(painter, look, view, inside, turns)
        self._paint_turns(painter, inside, turns)

    def _paint_scale(self, painter: QPainter, inside: QRectF) -> None:
        look, view = self._look, self._view
        painter.setFont(look.font(SMALL))
        high = painter.fontMetrics().height()
        for step, key in ((view.high, "loudest"), (0, "began"), (view.low, "lowest")):
            y = _y(view, inside, step)
            painter.setPen(QPen(look.colour("line"), 1))
            painter.drawLine(QPointF(inside.left(), y), QPointF(inside.right(), y))
            painter.setPen(look.colour("muted"))
            where = QRectF(self._where.left(), y - high, look.px(LEFT - 8), 2 * high)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, flags, self._words.say(f"practice_scene.{key}"))

    def _paint_turns(self, painter: QPainter, inside: QRectF, turns: int) -> None:
        look, view, width = self._look, self._view, inside.width() / turns
        every = max(1, round(look.px(20) / width + 0.5))
        for at, mark in enumerate(view.marks):
            x = inside.left() + (at + 1) * width
            painter.setPen(look.colour("muted"))
            if at % every == 0:
                where = QRectF(x - width, self._where.bottom() - look.px(FOOT), 2 * width, look.px(FOOT))
                painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{at + 1}")
            if mark is None:
                continue
            middle = QPointF(x, (_y(view, inside, view.steps[at]) + _y(view, inside, view.steps[at + 1])) / 2)
            r = MARK * look.unit
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(look.colour("credit" if mark else "attention"))
            if mark:
                painter.drawEllipse(middle, r, r)
            else:
                corners = ((0, -r), (r, 0), (0, r), (-r, 0))
                painter.drawPolygon(QPolygonF([middle + QPointF(*to) for to in corners]))


def _y(view: StepsView, where: QRectF, step: int) -> float:
    return where.bottom() - where.height() * (step - view.low) / (view.high - view.low)


class StepPlot(QWidget):
    """The staircase of a page."""

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
        if self._view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        StepPainting(self._theme, self._words, self._view, QRectF(self.rect())).paint(painter)
        painter.end()
