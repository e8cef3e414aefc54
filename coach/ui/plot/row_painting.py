"""Painting the rows of an instrument: ground, band, scale, curves, peaks, and what was not measured."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPolygonF
from shiboken6 import VoidPtr

from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import hatch, paint_diamond, put_text
from coach.ui.plot.plot_layout import LEFT, ROW_HEIGHT, PlotLayout
from coach.views.measure_rows import Curve, FloatArray, Hatch, MeasureRow, Peak, drawn
from coach.views.time_window import TimeWindow
from coach.views.timeline_view import ShadedSpan

NAME_WIDTH, UNIT_WIDTH = 80.0, 58.0
"""A name stands over the numbers of its scale, and its unit left of them."""
STRIPE = 6.0
"""The height of the stripe of the last four weeks' median."""
LINE, THIN_LINE = 1.5, 1.0
SWATCH_EDGE = 6.0
APART = 12.0
"""Two numbers of a scale nearer than this would touch."""
PIECE = 48
"""A line is painted in pieces of so many points: Qt takes far longer for one that crosses itself a thousand
times than for its pieces (0.6 s against 0.1 s, `python -m tests.benchmarks instrument`)."""
DENSE_S = 0.8
"""With more time than this in a pixel, a curve goes up and down within each: four syllables. Our own choice."""
MOST_PEAKS = 24
"""More figures than this in a row would cover one another: the highest are kept."""
EDGED = 4.0
"""A shaded stretch narrower than this has no edges."""
LEAST_HATCH = 2.0
"""An unmeasured stretch that would be narrower is drawn so wide."""
LEAST_FOR_WORDS = 0.4
"""A stretch narrower than this share of its reason's width has no words on it: they are said of the moment."""


class RowPainter:
    """Paints one row into a painter that is scaled to units."""

    def __init__(
        self, painter: QPainter, theme: Theme, layout: PlotLayout, window: TimeWindow, top: float
    ) -> None:
        self._painter, self._theme, self._layout, self._window = painter, theme, layout, window
        self._top = top
        self._time = layout.time_scale(window)
        self.x = self._time.x
        self._ground = QRectF(LEFT, top, layout.across, ROW_HEIGHT)

    def paint(self, row: MeasureRow, spans: tuple[ShadedSpan, ...], cue_s: float | None) -> None:
        """Paint all of it. `spans` are shaded behind its curves."""
        painter, theme = self._painter, self._theme
        self._names(row)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(self._ground, 4, 4)
        painter.save()
        painter.setClipRect(self._ground, Qt.ClipOperation.IntersectClip)
        self._shade(spans)
        self._band(row)
        self._scale_lines(row)
        for part in row.hatches:
            self._hatch(part)
        if row.beside is not None:
            self._curve(row, row.beside, "caller", THIN_LINE)
        self._curve_over_band(row)
        self._marked(row, cue_s)
        self._peaks(row)
        for part in row.hatches:
            self._reason(part)
        painter.restore()

    def y(self, row: MeasureRow, value: float) -> float:
        """Return where a value is."""
        return self._top + (1.0 - row.scale.place(value)) * ROW_HEIGHT

    def _names(self, row: MeasureRow) -> None:
        painter, theme = self._painter, self._theme
        put_text(painter, theme, QRectF(0, self._top, NAME_WIDTH, 18), row.name, BODY, "text", strong=True)
        font = theme.font(SMALL, scaled=False)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        painter.drawText(
            QRectF(0, self._top + 18, UNIT_WIDTH, ROW_HEIGHT - 18), Qt.TextFlag.TextWordWrap, row.unit
        )
        align = Qt.AlignmentFlag.AlignRight
        bottom = self._top + ROW_HEIGHT - 14
        name = QFontMetricsF(theme.font(BODY, strong=True, scaled=False)).horizontalAdvance(row.name)
        under = (
            self._top + 16 if name > UNIT_WIDTH - 2 else self._top
        )  # a long name stands where a number would
        ticks = list(row.scale.ticks)
        taken: list[float] = []
        for value, text in (ticks[0], ticks[-1], *ticks[1:-1]):  # the ends are always there
            top = min(max(self.y(row, value) - 7, self._top + 2), bottom)
            if self.y(row, value) < under or any(abs(top - other) < APART for other in taken):
                continue
            taken.append(top)
            put_text(painter, theme, QRectF(LEFT - 36, top, 30, 14), text, SMALL, "muted", align=align)

    def _shade(self, spans: tuple[ShadedSpan, ...]) -> None:
        painter, theme = self._painter, self._theme
        ground, edge = theme.colour("attention_ground"), QPen(theme.colour("attention"), 1)
        start_s, end_s = self._window.start_s, self._window.end_s
        for span in spans:
            if span.end_s < start_s or span.start_s > end_s:
                continue
            left, right = self.x(span.start_s), self.x(span.end_s)
            where = QRectF(left, self._top, max(1.0, right - left), ROW_HEIGHT)
            painter.fillRect(where, ground)
            if where.width() < EDGED:
                continue
            painter.setPen(edge)
            for x in (left, right):
                painter.drawLine(QPointF(x, self._top), QPointF(x, self._ground.bottom()))

    def _band(self, row: MeasureRow) -> None:
        if row.band is None:
            return
        low, high = (self.y(row, value) for value in row.band)
        painter, theme = self._painter, self._theme
        painter.fillRect(QRectF(LEFT, high, self._layout.across, low - high), theme.colour("band"))
        if row.before is not None:
            stripe = QRectF(LEFT, self.y(row, row.before) - STRIPE / 2, self._layout.across, STRIPE)
            painter.fillRect(stripe, theme.colour("stripe"))

    def _scale_lines(self, row: MeasureRow) -> None:
        pen = QPen(self._theme.colour("line"), 1)
        pen.setDashPattern([2, 4])
        self._painter.setPen(pen)
        for value, _text in row.scale.ticks[1:-1]:
            y = self.y(row, value)
            self._painter.drawLine(QPointF(LEFT, y), QPointF(self._ground.right(), y))

    def _polygons(self, row: MeasureRow, curve: Curve) -> list[QPolygonF]:
        ratio = max(1.0, self._painter.device().devicePixelRatioF()) * self._theme.unit
        columns = max(1, round(self._layout.across * ratio))
        lines = drawn(curve, self._window, columns)
        if not lines:
            return []
        points = np.concatenate(lines)  # all at once: a call of two hours has hundreds of lines
        places = np.empty_like(points)
        places[:, 0] = LEFT + (points[:, 0] - self._time.start_s) * self._time.units_per_s
        down = ROW_HEIGHT / (row.scale.high - row.scale.low)
        places[:, 1] = self._top + (row.scale.high - points[:, 1]) * down
        polygons, begin = [], 0
        for line in lines:
            end = begin + len(line)
            pieces = range(begin, max(begin + 1, end - 1), PIECE)
            polygons += [polygon(places[at : min(at + PIECE + 1, end)]) for at in pieces]
            begin = end
        return polygons

    def _curve(self, row: MeasureRow, curve: Curve, token: str, width: float) -> None:
        self._lines(self._polygons(row, curve), token, width)

    def _lines(self, polygons: list[QPolygonF], token: str, width: float) -> None:
        pen = QPen(self._theme.colour(token), width)
        pen.setJoinStyle(Qt.PenJoinStyle.BevelJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pixel_s = self._window.length_s / self._layout.across
        dense = pixel_s > DENSE_S
        if dense:  # up and down within each pixel: it is a shape, and no edge of it can be seen
            pen.setWidthF(0.0)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, not dense)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for polygon in polygons:
            if polygon.size() == 1:
                self._painter.drawPoint(polygon.first())
            else:
                self._painter.drawPolyline(polygon)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _curve_over_band(self, row: MeasureRow) -> None:
        """Paint the values in the agent's colour, and what is over the band in that of attention."""
        polygons = self._polygons(row, row.curve)
        token = "caller" if row.measure == "caller" else "agent"
        if row.band is None:
            self._lines(polygons, token, LINE)
            return
        edge = self.y(row, row.band[1])
        over = QRectF(LEFT, self._top, self._layout.across, edge - self._top)
        rest = QRectF(LEFT, edge, self._layout.across, self._ground.bottom() - edge)
        for where, colour in ((rest, token), (over, "attention")):
            inside = [one for one in polygons if _reaches(one, where)]
            if inside:
                self._painter.save()
                self._painter.setClipRect(where, Qt.ClipOperation.IntersectClip)
                self._lines(inside, colour, LINE)
                self._painter.restore()

    def _marked(self, row: MeasureRow, cue_s: float | None) -> None:
        """Paint the threshold of a cue as a dashed line across, and its moment as one from top to bottom."""
        painter, ink = self._painter, self._theme.colour("attention")
        if row.threshold is not None:
            pen = QPen(ink, 1)
            pen.setDashPattern([3, 3])
            painter.setPen(pen)
            y = self.y(row, row.threshold)
            painter.drawLine(QPointF(LEFT, y), QPointF(self._ground.right(), y))
        if cue_s is not None:
            painter.setPen(QPen(ink, 1.5))
            x = self.x(cue_s)
            painter.drawLine(QPointF(x, self._top), QPointF(x, self._ground.bottom()))

    def _peaks(self, row: MeasureRow) -> None:
        """Paint a diamond and its figure at each peak, the highest first; one that would cover another is
        left out."""
        painter, theme = self._painter, self._theme
        font = theme.font(SMALL, strong=True, scaled=False)
        metrics = QFontMetricsF(font)
        taken: list[QRectF] = []
        in_view = [one for one in row.peaks if self._window.start_s <= one.time_s <= self._window.end_s]
        for peak in sorted(in_view, key=lambda one: -one.value)[:MOST_PEAKS]:
            where = self._peak_place(row, peak, metrics.horizontalAdvance(peak.text))
            if any(where.intersects(other) for other in taken):
                continue
            taken.append(where)
            painter.setPen(QPen(theme.colour("background"), 1))
            painter.setBrush(theme.colour("attention"))
            centre = QPointF(self.x(peak.time_s), self.y(row, peak.value))
            paint_diamond(painter, centre, 4.5)
            painter.setFont(font)
            painter.setPen(theme.colour("attention"))
            left = where.left() if where.center().x() < centre.x() else centre.x() + 8
            painter.drawText(QPointF(left, where.top() + metrics.ascent()), peak.text)

    def _peak_place(self, row: MeasureRow, peak: Peak, width: float) -> QRectF:
        """Return the room of a peak's diamond and figure: the figure is right of it, or left at the end."""
        x, y = self.x(peak.time_s), self.y(row, peak.value)
        left = x - 5 if x + 10 + width < self._ground.right() else x - 9 - width
        top = min(max(y - 7, self._top), self._ground.bottom() - 14)
        return QRectF(left, top, width + 14, 14)

    def _hatch(self, part: Hatch) -> None:
        where = self._unmeasured(part)
        if where.width() > 0.0:
            self._painter.fillRect(where, self._theme.colour("surface"))
            hatch(self._painter, self._theme.colour("hatching"), where, gap=7)

    def _reason(self, part: Hatch) -> None:
        """Say why, over the curves: the caller's level goes on where the agent's is not measured."""
        where = self._unmeasured(part)
        if where.width() > 0.0:
            put_reason(self._painter, self._theme, where, part.reason, self._ground)

    def _unmeasured(self, part: Hatch) -> QRectF:
        left, right = self.x(part.start_s), self.x(part.end_s)
        left, right = max(left, self._ground.left()), min(max(right, left + LEAST_HATCH), self._ground.right())
        return QRectF(left, self._top, max(0.0, right - left), ROW_HEIGHT)


_VOID_POINTER: Any = VoidPtr  # its stubs know only one of its arguments


def polygon(places: FloatArray) -> QPolygonF:
    """Return the points of an array of shape (n, 2), n at least 1. They are copied as memory, as pyqtgraph does
    it: to make each a QPointF takes 300 times as long, and a call has thousands."""
    made = QPolygonF()
    made.resize(len(places))
    data: Any = made.data()
    memory: Any = _VOID_POINTER(data, places.size * places.itemsize, True)
    np.frombuffer(memory, np.float64)[:] = places.ravel()
    return made


def _reaches(polygon: QPolygonF, where: QRectF) -> bool:
    bounds = polygon.boundingRect()
    return bounds.bottom() >= where.top() and bounds.top() <= where.bottom()


def put_reason(painter: QPainter, theme: Theme, where: QRectF, reason: str, within: QRectF) -> None:
    """Paint the reason on a plain background over the hatching; a stretch too narrow for words has none."""
    width = QFontMetricsF(theme.font(SMALL, scaled=False)).horizontalAdvance(reason) + 2 * SWATCH_EDGE
    if where.width() < width * LEAST_FOR_WORDS:
        return
    width = min(width, within.width() - 8)
    left = where.left() + 4 if where.width() < width + 8 else where.center().x() - width / 2
    left = max(within.left() + 4, min(left, within.right() - width - 4))
    swatch = QRectF(left, where.center().y() - 9, width, 18)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("background"))
    painter.drawRoundedRect(swatch, 4, 4)
    put_text(painter, theme, swatch.adjusted(SWATCH_EDGE, 0, -SWATCH_EDGE + 2, 0), reason, SMALL, "muted")
