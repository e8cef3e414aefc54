"""The timeline of a call: two lanes, three rows over their band, hatching with its reason, and the cues below.

The cues are real buttons: they take the keyboard, have a name, and open their receipt.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QToolTip, QWidget

from coach.model.cues import CueGroup
from coach.ui.kit.theme import BODY, SMALL, Theme
from coach.ui.overlay.face import GROUP_COLOURS, hatch, put_text
from coach.views.timeline_view import CueMark, Framed, Hatch, LaneRow, RowView, TimelineView

LEFT = 96.0
"""Where time begins, in units. Names and units of measure are to the left of it."""
LEAST_ACROSS = 116.0
"""The least width of a whole call, in units: it fits a window of 480 px at the largest text, and a minute of
an hour is still 2 units. Ours."""
LANES_TOP = 8.0
LANE_GAP = 22.0
LANE_HEIGHT = 9.0
ROWS_TOP = 64.0
ROW_HEIGHT = 60.0
ROW_GAP = 16.0
MARK_SIZE = 28.0
FOOT_TOP = ROWS_TOP + 3 * (ROW_HEIGHT + ROW_GAP)
AXIS_TOP = FOOT_TOP + MARK_SIZE + 8
HEIGHT = AXIS_TOP + 20
SWATCH_EDGE = 6.0
LEAST_FOR_WORDS = 0.4
"""A stretch narrower than this share of its reason's width shows the reason only as a tooltip."""


class Timeline(QWidget):
    """The timeline. It paints a view and reports which cue was chosen by keyboard or pointer."""

    cue_chosen = Signal(int)

    def __init__(self, theme: Theme, view: TimelineView) -> None:
        super().__init__()
        self._theme, self._view = theme, view
        self.setAccessibleName(view.spoken)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.marks = [CueMarkButton(theme, mark, self) for mark in view.cues]
        for index, mark in enumerate(self.marks):
            mark.chosen.connect(lambda index=index: self.cue_chosen.emit(index))
        theme.changed.connect(self.updateGeometry)
        self._place_marks()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(600), self._theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEFT + LEAST_ACROSS), self._theme.px(HEIGHT))

    def _across(self) -> float:
        """Return the width of the whole call, in units."""
        return max(1.0, self.width() / self._theme.unit - LEFT)

    def _x(self, at_s: float) -> float:
        duration_s = self._view.duration_s
        return LEFT + (self._across() * min(1.0, max(0.0, at_s / duration_s)) if duration_s > 0 else 0.0)

    def _place_marks(self) -> None:
        """Place each mark under its moment. Marks that are too close are moved apart, so that none covers
        another."""
        side, edge = self._theme.px(MARK_SIZE), 0.0
        lefts = []
        for mark in self._view.cues:
            left = max(self._x(mark.time_s) - MARK_SIZE / 2, edge)
            lefts.append(left)
            edge = left + MARK_SIZE + 2
        over = edge - 2 - self.width() / self._theme.unit
        limit = float("inf") if over <= 0 else self.width() / self._theme.unit
        for index in reversed(range(len(lefts))):
            lefts[index] = min(lefts[index], limit - MARK_SIZE)
            limit = min(limit, lefts[index] - 2) if over > 0 else limit
        for button, left in zip(self.marks, lefts, strict=True):
            button.setGeometry(self._theme.px(left), self._theme.px(FOOT_TOP), side, side)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_marks()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = QPointF(event.pos()) / self._theme.unit
            QToolTip.showText(event.globalPos(), self._reason_at(at), self)
            return True
        return super().event(event)

    def _reason_at(self, at: QPointF) -> str:
        """Return why nothing was measured under the pointer, or who gave way there, or ""."""
        for framed in self._view.framed:
            if self._frame(framed).contains(at):
                return framed.text
        for index, row in enumerate(self._view.rows):
            top = ROWS_TOP + index * (ROW_HEIGHT + ROW_GAP)
            for part in row.hatches:
                where = QRectF(
                    self._x(part.start_s), top, self._x(part.end_s) - self._x(part.start_s), ROW_HEIGHT
                )
                if where.contains(at):
                    return part.reason
        return ""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self._theme.unit, self._theme.unit)
        view = self._view
        self._paint_lane(painter, view.caller, LANES_TOP, "caller")
        self._paint_lane(painter, view.agent, LANES_TOP + LANE_GAP, "agent")
        for index, row in enumerate(view.rows):
            self._paint_row(painter, row, ROWS_TOP + index * (ROW_HEIGHT + ROW_GAP))
        self._paint_cue_lines(painter)
        self._paint_frames(painter, view.framed)
        for at_s, text in view.ticks:
            where = QRectF(self._x(at_s) - 32, AXIS_TOP, 64, 16)
            align = Qt.AlignmentFlag.AlignHCenter
            if where.right() > LEFT + self._across():
                where.moveRight(LEFT + self._across())
                align = Qt.AlignmentFlag.AlignRight
            if at_s == 0:
                where, align = QRectF(self._x(0), AXIS_TOP, 64, 16), Qt.AlignmentFlag.AlignLeft
            put_text(painter, self._theme, where, text, SMALL, "muted", align=align)
        painter.end()

    def _paint_lane(self, painter: QPainter, lane: LaneRow, top: float, token: str) -> None:
        theme = self._theme
        put_text(painter, theme, QRectF(0, top - 5, LEFT - 8, LANE_HEIGHT + 10), lane.name, BODY, "muted")
        if lane.missing:
            where = QRectF(LEFT, top, self._across(), LANE_HEIGHT)
            hatch(painter, theme.colour("hatching"), where, radius=4)
            self._paint_reason(painter, where, lane.missing)
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(token))
        for span in lane.spans:
            left = self._x(span.start_s)
            stretch = QRectF(left, top, max(1.0, self._x(span.end_s) - left), LANE_HEIGHT)
            radius = min(2.5, stretch.width() / 2)
            painter.drawRoundedRect(stretch, radius, radius)

    def _paint_row(self, painter: QPainter, row: RowView, top: float) -> None:
        theme = self._theme
        middle = top + ROW_HEIGHT / 2
        put_text(painter, theme, QRectF(0, middle - 19, LEFT - 8, 18), row.name, BODY, "text", strong=True)
        put_text(painter, theme, QRectF(0, middle, LEFT - 8, 16), row.unit, SMALL, "muted")
        ground = QRectF(LEFT, top, self._across(), ROW_HEIGHT)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("surface"))
        painter.drawRoundedRect(ground, 4, 4)
        if row.band is not None:
            low, high = row.band
            painter.fillRect(
                QRectF(LEFT, top + (1 - high) * ROW_HEIGHT, self._across(), (high - low) * ROW_HEIGHT),
                theme.colour("band"),
            )
        self._paint_lines(painter, row, top)
        for part in row.hatches:
            self._paint_hatch(painter, part, top)

    def _paint_lines(self, painter: QPainter, row: RowView, top: float) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(self._theme.colour("agent"), 1.5)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        for line in row.lines:
            points = [QPointF(self._x(at_s), top + (1 - place) * ROW_HEIGHT) for at_s, place in line.points]
            if len(points) == 1:
                painter.drawPoint(points[0])
            else:
                painter.drawPolyline(QPolygonF(points))

    def _paint_hatch(self, painter: QPainter, part: Hatch, top: float) -> None:
        left = self._x(part.start_s)
        where = QRectF(left, top, max(2.0, self._x(part.end_s) - left), ROW_HEIGHT)
        painter.fillRect(where, self._theme.colour("surface"))
        hatch(painter, self._theme.colour("hatching"), where, gap=7)
        self._paint_reason(painter, where, part.reason)

    def _paint_reason(self, painter: QPainter, where: QRectF, reason: str) -> None:
        """Paint the reason on a plain background over the hatching."""
        painter.setFont(self._theme.font(SMALL, scaled=False))
        width = painter.fontMetrics().horizontalAdvance(reason) + 2 * SWATCH_EDGE
        if where.width() < width * LEAST_FOR_WORDS:
            return  # too narrow for words: the tooltip has them
        left = where.left() + 4 if where.width() < width + 8 else where.center().x() - width / 2
        left = min(left, LEFT + self._across() - width)
        swatch = QRectF(left, where.center().y() - 9, width, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("background"))
        painter.drawRoundedRect(swatch, 4, 4)
        text = swatch.adjusted(SWATCH_EDGE, 0, 0, 0)
        put_text(painter, self._theme, text, reason, SMALL, "muted")

    def _paint_cue_lines(self, painter: QPainter) -> None:
        """Paint a dashed line down to each cue that asked for attention."""
        pen = QPen(self._theme.colour("attention"), 1)
        pen.setDashPattern([3, 3])
        painter.setPen(pen)
        for mark, button in zip(self._view.cues, self.marks, strict=True):
            if mark.group is not CueGroup.CUE:
                continue
            x = round(self._x(mark.time_s)) + 0.5
            foot = QPointF(button.geometry().center().x() / self._theme.unit, FOOT_TOP)
            painter.drawLine(QPointF(x, ROWS_TOP - 8), QPointF(x, FOOT_TOP - ROW_GAP / 2))
            painter.drawLine(
                QPointF(x, FOOT_TOP - ROW_GAP / 2), foot if abs(foot.x() - x) > 2 else QPointF(x, FOOT_TOP)
            )

    def _paint_frames(self, painter: QPainter, framed: tuple[Framed, ...]) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("attention"), 1.5))
        for one in framed:
            painter.drawRoundedRect(self._frame(one), 4, 4)

    def _frame(self, framed: Framed) -> QRectF:
        left, right = self._x(framed.start_s), self._x(framed.end_s)
        across = max(10.0, right - left + 4)
        return QRectF((left + right - across) / 2, LANES_TOP - 4, across, LANE_GAP + LANE_HEIGHT + 8)


class CueMarkButton(QAbstractButton):
    """The button of a cue. It is chosen when it gets the keyboard, is pressed, or the pointer rests on it."""

    chosen = Signal()

    def __init__(self, theme: Theme, mark: CueMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self._mark = theme, mark
        self.setAccessibleName(mark.spoken)
        self.setToolTip(mark.tooltip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        ink, ground = GROUP_COLOURS[self._mark.group]
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("agent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(round_)
        inset = round_.width() * 0.2
        icon = round_.adjusted(inset, inset, -inset, -inset)
        self._theme.icons.paint(painter, self._mark.icon, self._theme.colour(ink), icon)
        painter.end()
