"""Painting a piece on a stage: what stays for the whole piece, and what goes with the playhead."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from coach.model.cues import CueGroup
from coach.model.spans import Span
from coach.ui.kit.theme import BODY, CUE, SMALL, TITLE
from coach.ui.overlay.face import GROUP_COLOURS, paint_diamond, put_text
from coach.ui.plot.row_painting import PIECE, polygon
from coach.ui.stage.stage_layout import CARD, MARGIN, MARK, StageLayout
from coach.ui.stage.stage_look import FIGURE, StageLook
from coach.views.band import MarkState
from coach.views.cue_words import CueLine
from coach.views.measure_rows import Curve, FloatArray, drawn
from coach.views.stage_view import EndFigure, StageMoment, StageRow, StageValue, StageView
from coach.views.time_window import whole_call
from coach.views.wording import Words

TRACE, THIN_TRACE, THIN_BEHIND = 2.5, 1.5, 1.0
PLAYHEAD = 1.0
DISC, SMALL_DISC = 5.0, 3.5
DIAMOND, SMALL_DIAMOND = 7.0, 4.5
LANE_ROUND = 2.5
LEAST_STRETCH = 1.0
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter


class StagePainter:
    """Paints into a painter that is scaled to units."""

    def __init__(
        self, painter: QPainter, look: StageLook, words: Words, view: StageView, layout: StageLayout
    ) -> None:
        self._painter, self._look, self._words = painter, look, words
        self._view, self._layout = view, layout

    def ground(self) -> None:
        """Paint lanes, bands, scales and names."""
        self._painter.fillRect(
            QRectF(0, 0, self._layout.width, self._layout.height), self._look.colour("background")
        )
        self._lanes()
        for row, where in zip(self._view.rows, self._layout.rows, strict=False):
            self._row_ground(row, where)
        for row, where in zip(self._view.rows, self._layout.sides, strict=False):
            self._names(row, where)
        for at, (row, where) in enumerate(zip(self._view.rows, self._layout.rows, strict=False)):
            if row.row.beside is not None:
                self._behind(row, row.row.beside, where, THIN_TRACE if at == 0 else THIN_BEHIND)

    def traces(self) -> None:
        """Paint the values of the whole piece, over the usual in the colour of attention."""
        for at, (row, where) in enumerate(zip(self._view.rows, self._layout.rows, strict=False)):
            self._trace(row, where, THIN_TRACE if at else TRACE)

    def clock(self, moment: StageMoment, status: str) -> None:
        """Paint the time, how long the piece is, and how it plays where that is not as it was recorded."""
        where, look = self._layout.clock, self._look
        put_text(self._painter, look, where, moment.clock, TITLE, "text", strong=True)
        begin = QFontMetricsF(look.font(TITLE, strong=True)).horizontalAdvance(moment.clock) + 8
        if self._view.length:
            of = self._words.say("ui.stage.of", length=self._view.length)
            put_text(self._painter, look, where.adjusted(begin, 4, 0, 0), of, BODY, "muted")
        if status:
            put_text(self._painter, look, where.adjusted(180, 4, 0, 0), status, BODY, "muted", align=RIGHT)

    def values(self, moment: StageMoment) -> None:
        """Paint the values in words beside their rows."""
        pace, *others = zip(moment.values, self._layout.sides, strict=True)
        self._figure(*pace)
        if moment.other:
            where = self._layout.sides[0]
            below = QRectF(where.left(), where.top() + 83, where.width(), 15)
            put_text(self._painter, self._look, below, moment.other, BODY, "muted")
        for value, where in others:
            token = self._token(value)
            put_text(self._painter, self._look, where, value.text, CUE, token, strong=True, align=RIGHT)

    def playhead(self, at_s: float, moment: StageMoment) -> None:
        """Paint the line at this moment, and on each row the mark of its value."""
        painter, layout = self._painter, self._layout
        x, plot = layout.x(at_s), layout.plot
        painter.setPen(QPen(self._look.colour("text"), PLAYHEAD))
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()))
        for at, (row, value, where) in enumerate(
            zip(self._view.rows, moment.values, layout.rows, strict=False)
        ):
            if value.value is not None:
                self._mark(QPointF(x, _y(row, where, value.value)), value, small=at > 0)

    def cue(self, line: CueLine) -> None:
        """Paint the cue in its place, which is kept free for it."""
        ink, ground = GROUP_COLOURS[line.group]
        painter, where = self._painter, self._layout.cue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour(ground))
        painter.drawRoundedRect(where, 8, 8)
        icon = QRectF(where.left() + 10, where.center().y() - 8, 16, 16)
        self._look.icons.paint(painter, line.icon, self._look.colour(ink), icon)
        put_text(painter, self._look, where.adjusted(36, 0, -8, 0), line.text, CUE, "text", strong=True)

    def hint(self, text: str) -> None:
        """Paint a line in the cue's place."""
        where = self._layout.cue
        put_text(self._painter, self._look, where, text, SMALL, "muted")

    def loop(self, span: Span) -> None:
        """Paint the stretch that is played again and again, as a bracket over the lanes."""
        painter, layout = self._painter, self._layout
        left, right, top = layout.x(span.start_s), layout.x(span.end_s), layout.lanes[0].top() - 4
        painter.setPen(QPen(self._look.colour("credit"), 1.5))
        painter.drawLine(QPointF(left, top), QPointF(right, top))
        for x in (left, right):
            painter.drawLine(QPointF(x, top), QPointF(x, layout.rows[-1].bottom()))

    def end(self, marks_s: Sequence[float]) -> None:
        """Paint what is below and above the picture a piece ends on: its length, its cues and the presenter's
        marks, figures, and what to do."""
        words, look, layout = self._words, self._look, self._layout
        title = self._view.end_title or words.say("ui.stage.whole", length=self._view.length)
        put_text(self._painter, look, layout.clock, title, TITLE, "text", strong=True)
        taken = -1e9
        for at_s, line in sorted(
            [(one.start_s, one.line) for one in self._view.cues] + [(at_s, None) for at_s in marks_s],
            key=lambda one: one[0],
        ):
            left = max(layout.x(at_s) - MARK / 2, taken)
            taken = left + MARK + 2
            where = QRectF(left, layout.marks_top, MARK, MARK)
            if line is None:
                look.icons.paint(self._painter, "note", look.colour("agent"), where.adjusted(2, 2, -2, -2))
            else:
                self._cue_mark(line, where)
        self._cards(self._view.end)
        put_text(self._painter, look, layout.hint, words.say("ui.stage.ends_keys"), SMALL, "muted")

    def _lanes(self) -> None:
        painter, view = self._painter, self._view
        lanes = [(view.agent, self._layout.lanes[1], "agent")]
        if not view.caller.missing:
            lanes.append((view.caller, self._layout.lanes[0], "caller"))
        for lane, where, token in lanes:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._look.colour("surface"))
            painter.drawRoundedRect(where, LANE_ROUND, LANE_ROUND)
            painter.setBrush(self._look.colour(token))
            for span in lane.spans:
                left = self._layout.x(span.start_s)
                width = max(LEAST_STRETCH, self._layout.x(span.end_s) - left)
                round_ = min(LANE_ROUND, width / 2)
                painter.drawRoundedRect(QRectF(left, where.top(), width, where.height()), round_, round_)
            if self._layout.sides:
                beside = QRectF(self._layout.sides[0].left(), where.center().y() - 9, 112, 18)
                put_text(painter, self._look, beside, lane.name, BODY, "muted")

    def _row_ground(self, row: StageRow, where: QRectF) -> None:
        painter, look = self._painter, self._look
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(look.colour("surface"))
        painter.drawRoundedRect(where, 4, 4)
        if row.row.band is not None:
            low, high = (_y(row, where, value) for value in row.row.band)
            painter.fillRect(QRectF(where.left(), high, where.width(), low - high), look.colour("band"))
        pen = QPen(look.colour("line"), 0.5)
        pen.setDashPattern([2, 4])
        for value, text in row.ticks:
            y = _y(row, where, value)
            if not where.top() + 4 <= y <= where.bottom() - 4:
                continue
            painter.setPen(pen)
            painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y))
            scale = QRectF(MARGIN - 6, y - 8, where.left() - MARGIN, 16)
            put_text(painter, look, scale, text, SMALL, "muted", align=RIGHT)

    def _names(self, row: StageRow, where: QRectF) -> None:
        painter, look = self._painter, self._look
        if row is not self._view.pace:
            put_text(painter, look, where, row.row.name, BODY, "muted")
            return
        put_text(painter, look, QRectF(where.left(), where.top() - 2, 112, 15), row.row.name, BODY, "muted")
        painter.setFont(look.font(BODY))
        painter.setPen(look.colour("text"))
        painter.drawText(QRectF(where.left(), where.top() + 52, 112, 32), 0, row.unit)
        if self._view.other:
            return  # the other take's pace stands there
        put_text(painter, look, QRectF(where.left(), where.top() + 83, 112, 14), row.usual, SMALL, "muted")
        if where.height() > 112:
            put_text(painter, look, QRectF(where.left(), where.top() + 97, 112, 14), row.window, SMALL, "muted")

    def _figure(self, value: StageValue, where: QRectF) -> None:
        painter = self._painter
        painter.setFont(self._look.font(FIGURE, strong=True))
        painter.setPen(self._look.colour(self._token(value)))
        place = QRectF(where.left() - 1, where.top() + 9, where.width(), 46)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, value.text)

    def _token(self, value: StageValue) -> str:
        if value.value is None or value.hollow:
            return "muted"
        return "attention" if value.state is MarkState.OVER else "text"

    def _mark(self, centre: QPointF, value: StageValue, *, small: bool) -> None:
        painter, look = self._painter, self._look
        if value.hollow:
            painter.setPen(QPen(look.colour("hollow"), 1.5))
            painter.setBrush(look.colour("background"))
            radius = (SMALL_DISC if small else DISC) - 0.5
            painter.drawEllipse(centre, radius, radius)
            return
        painter.setPen(QPen(look.colour("background"), 1.5))
        if value.state is MarkState.OVER:
            painter.setBrush(look.colour("attention"))
            paint_diamond(painter, centre, SMALL_DIAMOND if small else DIAMOND)
        else:
            painter.setBrush(look.colour("agent"))
            radius = SMALL_DISC if small else DISC
            painter.drawEllipse(centre, radius, radius)

    def _trace(self, row: StageRow, where: QRectF, width: float) -> None:
        painter = self._painter
        polygons = []
        for places in self._places(row, row.row.curve, where):
            polygons += [
                polygon(places[at : at + PIECE + 1]) for at in range(0, max(1, len(places) - 1), PIECE)
            ]
        edge = where.top() if row.row.band is None else _y(row, where, row.row.band[1])
        over = QRectF(where.left(), where.top(), where.width(), edge - where.top())
        rest = QRectF(where.left(), edge, where.width(), where.bottom() - edge)
        for part, token in ((rest, "agent"), (over, "attention")):
            painter.save()
            painter.setClipRect(part, Qt.ClipOperation.IntersectClip)
            pen = QPen(self._look.colour(token), width)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for one in polygons:
                if one.size() == 1:
                    painter.drawPoint(one.first())
                else:
                    painter.drawPolyline(one)
            painter.restore()

    def _behind(self, row: StageRow, curve: Curve, where: QRectF, width: float) -> None:
        """Paint the take that doesn't play, dashed."""
        pen = QPen(self._look.colour("caller"), width)
        pen.setDashPattern([3, 2.5])
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        for places in self._places(row, curve, where):
            if len(places) > 1:
                self._painter.drawPolyline(polygon(places))

    def _places(self, row: StageRow, curve: Curve, where: QRectF) -> list[FloatArray]:
        """Return the lines of a curve as places, each of shape (n, 2)."""
        layout = self._layout
        columns = max(1, round(where.width() * layout.scale))
        lines = []
        for points in drawn(curve, whole_call(layout.duration_s), columns):
            y = where.top() + (1.0 - (points[:, 1] - row.row.scale.low) / _reach(row)) * where.height()
            x = layout.left + points[:, 0] / max(layout.duration_s, 1e-9) * (layout.right - layout.left)
            lines.append(np.column_stack((x, y)))
        return lines

    def _cue_mark(self, line: CueLine, where: QRectF) -> None:
        ink, ground = GROUP_COLOURS[line.group]
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(self._look.colour("surface" if line.group is CueGroup.STATE else ground))
        self._painter.drawEllipse(where)
        self._look.icons.paint(self._painter, line.icon, self._look.colour(ink), where.adjusted(3, 3, -3, -3))

    def _cards(self, figures: tuple[EndFigure, ...]) -> None:
        layout, gap = self._layout, 8.0
        width = (layout.width - 2 * MARGIN - gap * (len(figures) - 1)) / max(1, len(figures))
        for at, figure in enumerate(figures):
            where = QRectF(MARGIN + at * (width + gap), layout.cards_top, width, CARD)
            self._painter.setPen(Qt.PenStyle.NoPen)
            self._painter.setBrush(self._look.colour("surface"))
            self._painter.drawRoundedRect(where, 4, 4)
            inside = where.adjusted(7, 4, -5, -4)
            upper = QRectF(inside.left(), inside.top(), inside.width(), 19)
            lower = QRectF(inside.left(), inside.top() + 19, inside.width(), 15)
            put_text(self._painter, self._look, upper, figure.value, CUE, "text", strong=True)
            put_text(self._painter, self._look, lower, figure.of, SMALL, "muted")


def paint_message(
    painter: QPainter, look: StageLook, layout: StageLayout, text: str, passage: str = ""
) -> None:
    """Paint one sentence in the middle of a stage, or at its foot below a passage to read aloud. Both wrap: a
    sentence says what to do, often at its end."""
    wide = layout.width - 2 * MARGIN
    if passage:
        painter.setFont(look.font(CUE))
        painter.setPen(look.colour("text"))
        where = QRectF(MARGIN, 10, wide, layout.height - 60)
        painter.drawText(where, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter, passage)
    where = QRectF(MARGIN, layout.height - 46, wide, 38) if passage else QRectF(MARGIN, 0, wide, layout.height)
    painter.setFont(look.font(BODY if passage else CUE))
    painter.setPen(look.colour("muted"))
    across = Qt.AlignmentFlag.AlignLeft if passage else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(where, Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | across, text)


def _reach(row: StageRow) -> float:
    return row.row.scale.high - row.row.scale.low


def _y(row: StageRow, where: QRectF, value: float) -> float:
    return where.top() + (1.0 - row.row.scale.place(value)) * where.height()
