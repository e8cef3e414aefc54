"""Painting a band and a trace over it, in any rectangle: of a page, or of a stage."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from coach.ui.kit.theme import SMALL, Look
from coach.views.practice_curve import CurveView

LEFT, FOOT = 56, 24
"""In units: the column of the scale, and the line of times."""
BEST_HEIGHT = 24
MARK = 5.0
TRACE = 2.0
GAP_S = 0.35
"""A trace that was not measured for longer has a gap there (see `practice.outcome.GAP_S`)."""
AXIS_S = (5, 10, 15, 30, 60)
BEHIND_S, AROUND = 0.5, 8.0
"""What is painted again with the playhead: the joint of the trace behind it, and its mark, in units."""
LEAST_APART = 72
"""The least distance of two times of the axis, in units."""


class CurvePainting:
    """One curve in a rectangle."""

    def __init__(self, look: Look, view: CurveView, where: QRectF, trace: float = TRACE) -> None:
        """`trace`: how thick its line is, in units."""
        self._look, self._view, self._where, self._thick = look, view, where, trace

    def paint(self, painter: QPainter) -> None:
        """Paint all of it."""
        self._painter = painter
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("surface"))
        painter.drawRoundedRect(self.plot, self._look.px(4), self._look.px(4))
        self._paint_band()
        self._paint_scale()
        self._paint_axis()
        self._paint_trace()
        self._paint_outs()
        if self._view.now_s is None:
            self._paint_best()
        else:
            self._paint_playhead()

    @property
    def plot(self) -> QRectF:
        """Where the band and the trace are."""
        foot = FOOT + (BEST_HEIGHT if self._view.best is not None else 0)
        return self._where.adjusted(LEFT * self._look.unit, 0, 0, -foot * self._look.unit)

    def x(self, time_s: float) -> float:
        """Return where a moment is."""
        view, plot = self._view, self.plot
        return plot.left() + plot.width() * (time_s - view.start_s) / max(0.001, view.end_s - view.start_s)

    def _y(self, value: float) -> float:
        view, plot = self._view, self.plot
        share = (value - view.low) / max(1e-9, view.high - view.low)
        return plot.bottom() - plot.height() * share

    def _paint_band(self) -> None:
        painter, view = self._painter, self._view
        if not view.band:
            return
        upper = [QPointF(self.x(at_s), self._y(high)) for at_s, _low, high in view.band]
        lower = [QPointF(self.x(at_s), self._y(low)) for at_s, low, _high in reversed(view.band)]
        right = self.x(view.end_s)
        if view.now_s is None or view.band[-1][0] < view.end_s:
            upper.append(QPointF(right if view.start_s == 0.0 else upper[-1].x(), upper[-1].y()))
            lower.insert(0, QPointF(right if view.start_s == 0.0 else lower[0].x(), lower[0].y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("band"))
        painter.drawPolygon(QPolygonF([*upper, *lower]))

    def _paint_scale(self) -> None:
        painter, view = self._painter, self._view
        painter.setFont(self._look.font(SMALL))
        plot, high = self.plot, painter.fontMetrics().height()
        for value, said in view.scale:
            y = self._y(value)
            if not plot.top() + high / 2 < y < plot.bottom() - high / 2:
                continue
            painter.setPen(self._look.colour("muted"))
            where = QRectF(self._where.left(), y - high, LEFT * self._look.unit - self._look.px(8), 2 * high)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_axis(self) -> None:
        painter, view = self._painter, self._view
        plot, lasts_s = self.plot, view.end_s - view.start_s
        room = plot.width() / max(1.0, self._look.px(LEAST_APART))
        step = next((one for one in AXIS_S if lasts_s / one <= room), AXIS_S[-1])
        painter.setPen(self._look.colour("muted"))
        painter.setFont(self._look.font(SMALL))
        width = self._look.px(LEAST_APART)
        first = -int(-view.start_s // step) * step
        for at_s in range(first, int(view.end_s) + 1, step):
            x = min(max(self.x(at_s), plot.left() + width / 4), plot.right() - width / 4)
            where = QRectF(x - width / 2, plot.bottom(), width, self._look.px(FOOT))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{at_s // 60}:{at_s % 60:02}")

    def _paint_trace(self) -> None:
        painter, view = self._painter, self._view
        plain, attention = self._look.colour("agent"), self._look.colour("attention")
        paths = {True: QPainterPath(), False: QPainterPath()}
        before: tuple[float, float] | None = None
        for time_s, value, above in view.trace:
            if value is None:
                before = None
                continue
            if before is not None and time_s - before[0] <= GAP_S:
                path = paths[above]
                path.moveTo(self.x(before[0]), self._y(before[1]))
                path.lineTo(self.x(time_s), self._y(value))
            before = (time_s, value)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for above, path in paths.items():
            painter.setPen(_pen(attention if above else plain, self._thick * self._look.unit))
            painter.drawPath(path)

    def _paint_outs(self) -> None:
        painter, view = self._painter, self._view
        painter.setFont(self._look.font(SMALL, strong=True))
        colour, plot = self._look.colour("attention"), self.plot
        metrics = painter.fontMetrics()
        for time_s, value, said in view.outs:
            at = QPointF(self.x(time_s), self._y(value))
            _diamond(painter, at, MARK * self._look.unit, colour)
            width = metrics.horizontalAdvance(said)
            left = min(max(at.x() - width / 2, plot.left() + 4), plot.right() - width - 4)
            top = max(plot.top(), at.y() - self._look.px(8) - metrics.height())
            painter.setPen(colour)
            painter.drawText(QPointF(left, top + metrics.ascent()), said)

    def _paint_best(self) -> None:
        painter, view = self._painter, self._view
        if view.best is None:
            return
        start_s, end_s, said = view.best
        colour, plot, unit = self._look.colour("credit"), self.plot, self._look.unit
        y = plot.bottom() + FOOT * unit
        painter.setPen(_pen(colour, 3 * unit))
        painter.drawLine(QPointF(self.x(start_s), y), QPointF(self.x(end_s), y))
        painter.setFont(self._look.font(SMALL, strong=True))
        metrics = painter.fontMetrics()
        left = min(self.x(start_s), plot.right() - metrics.horizontalAdvance(said))
        painter.drawText(QPointF(left, y + metrics.height()), said)

    def _paint_playhead(self) -> None:
        painter, view = self._painter, self._view
        assert view.now_s is not None
        plot, x = self.plot, self.x(min(view.now_s, view.end_s))
        painter.setPen(_pen(self._look.colour("text"), self._look.unit))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        last = next((one for one in reversed(view.trace) if one[1] is not None), None)
        if last is None or last[1] is None or view.now_s - last[0] > 1.0:
            return
        at, radius = QPointF(x, self._y(last[1])), MARK * self._look.unit
        if not last[2]:
            painter.setPen(_pen(self._look.colour("background"), 1.5 * self._look.unit))
            painter.setBrush(self._look.colour("agent"))
            painter.drawEllipse(at, radius, radius)
        else:
            _diamond(painter, at, 1.3 * radius, self._look.colour("attention"))


def changed_part(look: Look, before: CurveView | None, view: CurveView, where: QRectF) -> QRectF | None:
    """Return what must be painted again when a curve has gone on; None: all of it."""
    if before is None or before.now_s is None or view.now_s is None:
        return None
    if (before.low, before.high, before.start_s, before.end_s) != (
        view.low, view.high, view.start_s, view.end_s,
    ):  # fmt: skip
        return None
    painting, around = CurvePainting(look, view, where), AROUND * look.unit
    left = painting.x(min(before.now_s, view.now_s) - BEHIND_S) - around
    right = painting.x(max(before.now_s, view.now_s)) + around
    return QRectF(left, where.top(), right - left, where.height())


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _diamond(painter: QPainter, at: QPointF, radius: float, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawPolygon(
        QPolygonF(
            [
                at + QPointF(0, -radius),
                at + QPointF(radius, 0),
                at + QPointF(0, radius),
                at - QPointF(radius, 0),
            ]
        )
    )
