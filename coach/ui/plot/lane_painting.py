"""Painting what is above and below the rows of an instrument: the strip of the whole call, the two lanes with
overlaps and silences, the stretches over the usual, and the time axis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from coach.conversation.turn_spans import joined
from coach.model.spans import Span
from coach.ui.kit.theme import SMALL, Theme
from coach.ui.overlay.face import hatch, paint_diamond, put_text
from coach.ui.plot.plot_layout import LANE_HEIGHT, LEFT, STRIP_HEIGHT, WORDS_HEIGHT, PlotLayout
from coach.ui.plot.row_painting import put_reason
from coach.views.time_window import TimeWindow, ticks, whole_call
from coach.views.timeline_view import LaneRow, Over, OverlapMark, ShadedSpan, SilenceMark, TimelineView

STRIP_LANE = 5.0
NEAR = 0.75
"""Stretches nearer to one another than this, in units, are painted as one."""
NARROW_STRETCH = 5.0
LEAST_TEXT = 40.0
"""No begin and end fits into less."""
TICK_WIDTH = 72.0
"""The least room of a tick's text."""
NAME_ROOM = LEFT - 8
HANDLE_WIDTH, HANDLE_HEIGHT = 6.0, 14.0
Stretch = TypeVar("Stretch", ShadedSpan, SilenceMark, OverlapMark)


class LanePainter:
    """Paints into a painter that is scaled to units."""

    def __init__(
        self, painter: QPainter, theme: Theme, view: TimelineView, layout: PlotLayout, window: TimeWindow
    ) -> None:
        self._painter, self._theme, self._view = painter, theme, view
        self._layout, self._window = layout, window
        self.x = layout.time_scale(window).x
        self._widths: dict[tuple[str, bool], float] = {}  # the same words stand at many moments

    def lanes(self, over_names: Mapping[Over, str]) -> None:
        """Paint both lanes with what happened between them, and a line of stretches for each of these names."""
        layout, view = self._layout, self._view
        plot = QRectF(LEFT, layout.words_top, layout.across, layout.axis_top - layout.words_top)
        self._name(view.caller.name, layout.caller_top - 4)
        self._name(view.agent.name, layout.agent_top - 4)
        for over, name in over_names.items():
            self._name(name, layout.over_tops[over])
        self._painter.save()
        self._painter.setClipRect(plot, Qt.ClipOperation.IntersectClip)
        self._lane(view.caller, layout.caller_top, "caller")
        self._lane(view.agent, layout.agent_top, "agent")
        self._silences()
        self._overlaps()
        for over in over_names:
            self._over([span for span in view.spans if span.over is over], layout.over_tops[over])
        self._painter.restore()

    def _name(self, text: str, top: float) -> None:
        put_text(self._painter, self._theme, QRectF(0, top, NAME_ROOM, 17), text, SMALL, "muted")

    def _lane(self, lane: LaneRow, top: float, token: str) -> None:
        if lane.missing:
            where = QRectF(LEFT, top, self._layout.across, LANE_HEIGHT)
            hatch(self._painter, self._theme.colour("hatching"), where, radius=4)
            put_reason(self._painter, self._theme, where, lane.missing, where)
            return
        ink = self._theme.colour(token)
        paint_spans(self._painter, lane.spans, self._layout, self._window, top, LANE_HEIGHT, ink)

    def _silences(self) -> None:
        """Paint a line with two ends through each silence, and how long it was above it."""
        painter, ink = self._painter, self._theme.colour("muted")
        y = (self._layout.caller_top + self._layout.agent_top + LANE_HEIGHT) / 2
        for silence in self._in_view(self._view.silences):
            left, right = self.x(silence.start_s), self.x(silence.end_s)
            if right - left < 3:
                continue
            painter.setPen(QPen(ink, 1))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            for x in (left, right):
                painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
            width = self._width(silence.text)
            left, right = max(LEFT, left), min(LEFT + self._layout.across, right)
            if right - left > width + 8:
                where = QRectF((left + right - width) / 2, self._layout.words_top, width + 1, WORDS_HEIGHT)
                put_text(painter, self._theme, where, silence.text, SMALL, "muted")

    def _overlaps(self) -> None:
        """Frame both lanes at each overlap: the agent's talk-overs in the attention colour and with words, the
        others in the colour of lines. Talk-overs have their words first. What has no room for words is said of
        the moment."""
        painter, theme = self._painter, self._theme
        right_end = LEFT + self._layout.across
        taken: list[QRectF] = []
        for one in sorted(self._in_view(self._view.overlaps), key=lambda one: not one.counts):
            left, right = self.x(one.start_s), self.x(one.end_s)
            across = max(10.0, right - left + 4)
            top, foot = self._layout.caller_top - 4, self._layout.agent_top + LANE_HEIGHT + 4
            where = QRectF((left + right - across) / 2, top, across, foot - top)
            token = "attention" if one.counts else "muted"
            painter.setPen(QPen(theme.colour(token), 1.5 if one.counts else 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(where, 4, 4)
            if not (one.counts or self._window.length_s < CLOSE_S):
                continue
            width = min(self._width(one.text, strong=one.counts), self._layout.across - 1)
            text_left = max(LEFT, min(where.left(), right_end - width))
            text = QRectF(text_left, self._layout.words_top, width + 1, WORDS_HEIGHT)
            if any(text.intersects(other) for other in taken):
                continue
            taken.append(text.adjusted(-12, 0, 12, 0))
            put_text(painter, theme, text, one.text, SMALL, token, strong=one.counts)

    def _over(self, all_spans: Sequence[ShadedSpan], top: float) -> None:
        """Paint a bar for each stretch over the usual, with its begin and end beside it."""
        painter, theme = self._painter, self._theme
        y = top + WORDS_HEIGHT / 2
        free_from = LEFT
        spans = self._in_view(all_spans)
        for at, span in enumerate(spans):
            left, right = max(LEFT, self.x(span.start_s)), min(LEFT + self._layout.across, self.x(span.end_s))
            right = max(right, left + 3)
            painter.setPen(QPen(theme.colour("attention"), 2.5))
            painter.drawLine(QPointF(left, y), QPointF(right, y))
            for x in (left, right):
                painter.drawLine(QPointF(x, y - 4), QPointF(x, y + 4))
            until = self.x(spans[at + 1].start_s) if at + 1 < len(spans) else LEFT + self._layout.across
            if max(until - right, left - free_from, right - left) < LEAST_TEXT:
                free_from = max(free_from, right + 6)
                continue
            width = self._width(span.times, strong=True) + 2
            if right + 6 + width <= until:
                text_left = right + 6
            elif left - 6 - width >= free_from:
                text_left = left - 6 - width
            elif right - left > width + 12:
                text_left = (left + right - width) / 2
                ground = QRectF(text_left - 2, top, width + 2, WORDS_HEIGHT)
                painter.fillRect(ground, theme.colour("background"))
            else:
                free_from = max(free_from, right + 6)
                continue
            free_from = max(right + 6, text_left + width)
            where = QRectF(text_left, top, width, WORDS_HEIGHT)
            put_text(painter, theme, where, span.times, SMALL, "attention", strong=True)

    def _in_view(self, spans: Sequence[Stretch]) -> list[Stretch]:
        return [one for one in spans if one.end_s >= self._window.start_s and one.start_s <= self._window.end_s]

    def axis(self) -> None:
        """Paint the time axis."""
        painter, theme, layout = self._painter, self._theme, self._layout
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(QPointF(LEFT, layout.axis_top), QPointF(LEFT + layout.across, layout.axis_top))
        for at_s, text in ticks(self._window, max(2, int(layout.across / TICK_WIDTH))):
            x = self.x(at_s)
            painter.setPen(QPen(theme.colour("muted"), 1))
            painter.drawLine(QPointF(x, layout.axis_top), QPointF(x, layout.axis_top + 4))
            width = self._width(text) + 2
            left = max(LEFT, min(x - width / 2, LEFT + layout.across - width))
            put_text(painter, theme, QRectF(left, layout.axis_top + 6, width, 16), text, SMALL, "muted")

    def _width(self, text: str, *, strong: bool = False) -> float:
        if (text, strong) not in self._widths:
            metrics = QFontMetricsF(self._theme.font(SMALL, strong=strong, scaled=False))
            self._widths[text, strong] = metrics.horizontalAdvance(text)
        return self._widths[text, strong]


CLOSE_S = 90.0
"""An overlap that is no talk-over has words where less than this is in view: of a whole call they would cover
one another. Our own choice."""


def paint_spans(
    painter: QPainter,
    spans: Sequence[Span],
    layout: PlotLayout,
    window: TimeWindow,
    top: float,
    height: float,
    ink: QColor,
) -> None:
    """Paint the stretches of a lane that are in view. Those too near to be told apart are one, and those too
    narrow for round corners have none: a long call has hundreds."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    unit_s, x = window.length_s / layout.across, layout.time_scale(window).x
    in_view = [one for one in spans if one.end_s >= window.start_s and one.start_s <= window.end_s]
    narrow = []
    for span in joined(in_view, NEAR * unit_s):
        left = max(LEFT - 4, x(span.start_s))
        width = max(1.0, min(x(span.end_s), LEFT + layout.across + 4) - left)
        where = QRectF(left, top, width, height)
        if width < NARROW_STRETCH:
            narrow.append(where)
        else:
            painter.drawRoundedRect(where, 2.5, 2.5)
    painter.drawRects(narrow)


def paint_strip(painter: QPainter, theme: Theme, view: TimelineView, layout: PlotLayout) -> None:
    """Paint the whole call small: lanes, talk-overs and stretches over the usual."""
    where, whole = layout.strip, whole_call(view.duration_s)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(where, 4, 4)
    top = where.top()
    for spans, at, token in ((view.caller.spans, 6.0, "caller"), (view.agent.spans, 14.0, "agent")):
        paint_spans(painter, spans, layout, whole, top + at, STRIP_LANE, theme.colour(token))
    painter.setPen(Qt.PenStyle.NoPen)
    y = top + 27
    painter.setBrush(theme.colour("attention"))
    for span in view.spans:
        left = layout.x(whole, span.start_s)
        painter.drawRect(QRectF(left, y - 1.5, max(2.0, layout.x(whole, span.end_s) - left), 3))
    for one in view.overlaps:
        if one.counts:
            paint_diamond(painter, QPointF(layout.x(whole, (one.start_s + one.end_s) / 2), y), 4)


def paint_window(painter: QPainter, theme: Theme, layout: PlotLayout, window: TimeWindow) -> None:
    """Paint what is in view as a frame on the strip, with a handle at either end; the rest is veiled."""
    where, whole = layout.strip, whole_call(window.whole_s)
    left, right = layout.x(whole, window.start_s), layout.x(whole, window.end_s)
    veil = theme.colour("background")
    veil.setAlphaF(0.6)
    painter.fillRect(QRectF(where.left(), where.top(), left - where.left(), STRIP_HEIGHT), veil)
    painter.fillRect(QRectF(right, where.top(), where.right() - right, STRIP_HEIGHT), veil)
    painter.setPen(QPen(theme.colour("agent"), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left, where.top() + 1, right - left, STRIP_HEIGHT - 2), 4, 4)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("agent"))
    for x in (left, right):
        handle = QRectF(
            x - HANDLE_WIDTH / 2, where.center().y() - HANDLE_HEIGHT / 2, HANDLE_WIDTH, HANDLE_HEIGHT
        )
        painter.drawRoundedRect(handle, 2, 2)
