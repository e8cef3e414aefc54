"""A band and a trace over it: the whole of a drill on one axis, which stands still while the trace grows."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.ui.kit.theme import SMALL, Theme
from coach.views.practice_curve import CurveView

HEIGHT, LEFT, FOOT, HEAD = 176, 56, 24, 20
"""In units: the widget, the column of the scale, the line of times, and the line of what stands out."""
BEST_HEIGHT = 24
MARK = 5.0
GAP_S = 0.35
"""A trace that was not measured for longer has a gap there (see `practice.outcome.GAP_S`)."""
AXIS_S = (5, 10, 15, 30, 60)
LEAST_APART = 72
"""The least distance of two times of the axis, in units."""


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
        same = before is not None and (before.low, before.high, before.start_s, before.end_s) == (
            view.low, view.high, view.start_s, view.end_s,
        )  # fmt: skip
        if before is None or (before.best is None) != (view.best is None):
            self.updateGeometry()
        if not same or before is None or before.now_s is None or view.now_s is None:
            self.update()
            return
        left = self._x(min(before.now_s, view.now_s) - 0.5) - self._theme.px(8)
        right = self._x(max(before.now_s, view.now_s)) + self._theme.px(8)
        self.update(int(left), 0, int(right - left) + 1, self.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        view = self._view
        if view is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(event.rect())
        ground = self._plot()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(ground, self._theme.px(4), self._theme.px(4))
        self._paint_band(painter, view)
        self._paint_scale(painter, view)
        self._paint_axis(painter, view)
        self._paint_trace(painter, view)
        self._paint_outs(painter, view)
        if view.now_s is None:
            self._paint_best(painter, view)
        else:
            self._paint_playhead(painter, view)
        painter.end()

    def _plot(self) -> QRectF:
        unit = self._theme.unit
        view = self._view
        foot = FOOT + (BEST_HEIGHT if view is not None and view.best is not None else 0)
        return QRectF(LEFT * unit, 0, self.width() - LEFT * unit, self.height() - foot * unit)

    def _x(self, time_s: float) -> float:
        view, plot = self._view, self._plot()
        assert view is not None
        return plot.left() + plot.width() * (time_s - view.start_s) / max(0.001, view.end_s - view.start_s)

    def _y(self, value: float) -> float:
        view, plot = self._view, self._plot()
        assert view is not None
        share = (value - view.low) / max(1e-9, view.high - view.low)
        return plot.bottom() - plot.height() * share

    def _paint_band(self, painter: QPainter, view: CurveView) -> None:
        if not view.band:
            return
        upper = [QPointF(self._x(at_s), self._y(high)) for at_s, _low, high in view.band]
        lower = [QPointF(self._x(at_s), self._y(low)) for at_s, low, _high in reversed(view.band)]
        right = self._x(view.end_s)
        if view.now_s is None or view.band[-1][0] < view.end_s:
            upper.append(QPointF(right if view.start_s == 0.0 else upper[-1].x(), upper[-1].y()))
            lower.insert(0, QPointF(right if view.start_s == 0.0 else lower[0].x(), lower[0].y()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("band"))
        painter.drawPolygon(QPolygonF([*upper, *lower]))

    def _paint_scale(self, painter: QPainter, view: CurveView) -> None:
        painter.setFont(self._theme.font(SMALL))
        plot, high = self._plot(), painter.fontMetrics().height()
        for value, said in view.scale:
            y = self._y(value)
            if not plot.top() + high / 2 < y < plot.bottom() - high / 2:
                continue
            painter.setPen(self._theme.colour("muted"))
            where = QRectF(0, y - high, plot.left() - self._theme.px(8), 2 * high)
            painter.drawText(where, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, said)

    def _paint_axis(self, painter: QPainter, view: CurveView) -> None:
        plot, lasts_s = self._plot(), view.end_s - view.start_s
        room = plot.width() / max(1.0, self._theme.px(LEAST_APART))
        step = next((one for one in AXIS_S if lasts_s / one <= room), AXIS_S[-1])
        painter.setPen(self._theme.colour("muted"))
        painter.setFont(self._theme.font(SMALL))
        width = self._theme.px(LEAST_APART)
        first = -int(-view.start_s // step) * step
        for at_s in range(first, int(view.end_s) + 1, step):
            x = min(max(self._x(at_s), plot.left() + width / 4), plot.right() - width / 4)
            where = QRectF(x - width / 2, plot.bottom(), width, self._theme.px(FOOT))
            painter.drawText(where, Qt.AlignmentFlag.AlignCenter, f"{at_s // 60}:{at_s % 60:02}")

    def _paint_trace(self, painter: QPainter, view: CurveView) -> None:
        plain, attention = self._theme.colour("agent"), self._theme.colour("attention")
        paths = {True: QPainterPath(), False: QPainterPath()}
        before: tuple[float, float] | None = None
        for time_s, value, above in view.trace:
            if value is None:
                before = None
                continue
            if before is not None and time_s - before[0] <= GAP_S:
                path = paths[above]
                path.moveTo(self._x(before[0]), self._y(before[1]))
                path.lineTo(self._x(time_s), self._y(value))
            before = (time_s, value)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for above, path in paths.items():
            painter.setPen(_pen(attention if above else plain, 2.0 * self._theme.unit))
            painter.drawPath(path)

    def _paint_outs(self, painter: QPainter, view: CurveView) -> None:
        painter.setFont(self._theme.font(SMALL, strong=True))
        colour, plot = self._theme.colour("attention"), self._plot()
        metrics = painter.fontMetrics()
        for time_s, value, said in view.outs:
            at = QPointF(self._x(time_s), self._y(value))
            _diamond(painter, at, MARK * self._theme.unit, colour)
            width = metrics.horizontalAdvance(said)
            left = min(max(at.x() - width / 2, plot.left() + 4), plot.right() - width - 4)
            top = max(plot.top(), at.y() - self._theme.px(8) - metrics.height())
            painter.setPen(colour)
            painter.drawText(QPointF(left, top + metrics.ascent()), said)

    def _paint_best(self, painter: QPainter, view: CurveView) -> None:
        if view.best is None:
            return
        start_s, end_s, said = view.best
        colour, plot, unit = self._theme.colour("credit"), self._plot(), self._theme.unit
        y = plot.bottom() + FOOT * unit
        painter.setPen(_pen(colour, 3 * unit))
        painter.drawLine(QPointF(self._x(start_s), y), QPointF(self._x(end_s), y))
        painter.setFont(self._theme.font(SMALL, strong=True))
        metrics = painter.fontMetrics()
        left = min(self._x(start_s), plot.right() - metrics.horizontalAdvance(said))
        painter.drawText(QPointF(left, y + metrics.height()), said)

    def _paint_playhead(self, painter: QPainter, view: CurveView) -> None:
        assert view.now_s is not None
        plot, x = self._plot(), self._x(min(view.now_s, view.end_s))
        painter.setPen(_pen(self._theme.colour("text"), self._theme.unit))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        last = next((one for one in reversed(view.trace) if one[1] is not None), None)
        if last is None or last[1] is None or view.now_s - last[0] > 1.0:
            return
        at, radius = QPointF(x, self._y(last[1])), MARK * self._theme.unit
        if not last[2]:
            painter.setPen(_pen(self._theme.colour("background"), 1.5 * self._theme.unit))
            painter.setBrush(self._theme.colour("agent"))
            painter.drawEllipse(at, radius, radius)
        else:
            _diamond(painter, at, 1.3 * radius, self._theme.colour("attention"))


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
