"""Paints the rows of a list of calls: a day's heading, or a call with its small drawing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from coach.ui.calls.call_model import ROW_ROLE, CallModel
from coach.ui.kit.theme import BODY, SMALL, Look, Theme
from coach.ui.overlay.face import put_text
from coach.views.call_rows import CallRow, LanesView

ROW_HEIGHT, NARROW_ROW_HEIGHT = 40, 52
NARROW, DRAWN = 520, 560
"""A list that is narrower, in units, has two lines a call; from the other width on a call has its drawing.
Ours: the figures of most calls beside two badges."""
CHECK_WIDTH, CHECK = 36, 16
"""The column of the boxes in which calls are chosen, and a box."""
LANES_WIDTH, LANES_HEIGHT = 116, 16
MOST_PICTURES = 400
"""So many drawings stay in memory as pictures: ours, 4 MB."""
MOST_CHIP = 120
"""The widest words of a badge: a tag may be of any length."""
WHEN_WIDTH, LENGTH_WIDTH, DAY_WIDTH = 48, 104, 152
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CallRowPainter(QStyledItemDelegate):
    """Paints a row. Every row is equally high, so that a long list is laid out at once."""

    def __init__(self, theme: Theme, parent: QAbstractItemView, *, chooses: bool) -> None:
        super().__init__(parent)
        self._theme, self._list, self._chooses = theme, parent, chooses
        self._drawn: dict[tuple[LanesView, float], QPixmap] = {}
        theme.changed.connect(self._drawn.clear)

    @property
    def narrow(self) -> bool:
        """Whether each call has two lines."""
        return self._list.viewport().width() < self._theme.px(NARROW)

    @property
    def has_checks(self) -> bool:
        """Whether calls have boxes: in a narrow list only while some are chosen."""
        model = self._list.model()
        return self._chooses and (not self.narrow or (isinstance(model, CallModel) and bool(model.chosen)))

    @property
    def row_px(self) -> int:
        """The height of a row, in pixels."""
        return self._theme.px(NARROW_ROW_HEIGHT if self.narrow else ROW_HEIGHT)

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self.row_px)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        row, theme = index.data(ROW_ROLE), self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(option.rect.topLeft())
        painter.scale(theme.unit, theme.unit)
        width, height = option.rect.width() / theme.unit, option.rect.height() / theme.unit
        if isinstance(row, str):
            place = QRectF(4, height - 30, width - 8, 24)
            put_text(painter, theme, place, row, BODY, "muted", strong=True)
        else:
            chosen = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            self._paint_ground(painter, option, index, QRectF(1, 1, width - 2, height - 2), chosen=chosen)
            left, quiet = 12.0, "text" if chosen else "muted"  # no muted text on the band
            if self.has_checks:
                _paint_check(painter, theme, QPointF(12, (height - CHECK) / 2), chosen=chosen)
                left = float(CHECK_WIDTH)
            if row is None:
                loading = str(index.data())
                put_text(painter, theme, QRectF(left, 0, width - left, height), loading, BODY, quiet)
            elif self.narrow:
                _paint_two_lines(painter, theme, row, left, width, quiet)
            else:
                self._paint_columns(painter, row, left, width, quiet)
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
        ground: QRectF,
        *,
        chosen: bool,
    ) -> None:
        theme = self._theme
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        pointed_at = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if chosen or focused or pointed_at:
            painter.setPen(QPen(theme.colour("agent"), 2) if focused else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("band" if chosen else "surface"))
            painter.drawRoundedRect(ground, 8, 8)
        elif index.row() > 0 and not isinstance(index.sibling(index.row() - 1, 0).data(ROW_ROLE), str):
            painter.fillRect(
                QRectF(12, 0, ground.right() - 23, 1), theme.colour("line")
            )  # drawLine takes 0.3 ms

    def _paint_columns(self, painter: QPainter, call: CallRow, left: float, width: float, quiet: str) -> None:
        theme = self._theme
        put_text(painter, theme, QRectF(left, 0, WHEN_WIDTH, ROW_HEIGHT), call.when, BODY, "text", strong=True)
        at = left + WHEN_WIDTH + 4
        across = DAY_WIDTH if call.dated else LENGTH_WIDTH
        put_text(painter, theme, QRectF(at, 0, across, ROW_HEIGHT), call.second, BODY, "text")
        at += across + 8
        if width >= DRAWN and call.lanes is not None:
            high = LANES_HEIGHT + (8 if call.lanes.marked else 0)
            picture = self._picture_of(call.lanes, painter.device().devicePixelRatio())
            target = QRectF(at, (ROW_HEIGHT - high) / 2, LANES_WIDTH, LANES_HEIGHT + 8)
            painter.drawPixmap(target, picture, QRectF(picture.rect()))
            at += LANES_WIDTH + 12
        right = _paint_chips(painter, theme, call.marks, width - 12, ROW_HEIGHT / 2, at + 96)
        put_text(painter, theme, QRectF(at, 0, max(0, right - at), ROW_HEIGHT), call.figures, BODY, quiet)

    def _picture_of(self, lanes: LanesView, ratio: float) -> QPixmap:
        """Return the drawing of a call as a picture: to paint it in each step of scrolling takes too long."""
        key, scale = (lanes, ratio), self._theme.unit * ratio
        if key not in self._drawn:
            if len(self._drawn) >= MOST_PICTURES:
                self._drawn.clear()
            picture = QPixmap(round(LANES_WIDTH * scale), round((LANES_HEIGHT + 8) * scale))
            picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(scale, scale)
            _paint_lanes(painter, self._theme, lanes)
            painter.end()
            self._drawn[key] = picture
        return self._drawn[key]


def _paint_check(painter: QPainter, theme: Look, place: QPointF, *, chosen: bool) -> None:
    box = QRectF(place.x() + 0.5, place.y() + 0.5, CHECK - 1, CHECK - 1)
    painter.setPen(QPen(theme.colour("agent" if chosen else "muted"), 1))
    painter.setBrush(theme.colour("agent" if chosen else "background"))
    painter.drawRoundedRect(box, 4, 4)
    if chosen:
        pen = QPen(theme.colour("background"), 2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        corners = ((4, 8), (7, 11), (12, 5))
        painter.drawPolyline(QPolygonF([QPointF(place.x() + x, place.y() + y) for x, y in corners]))


def _paint_two_lines(
    painter: QPainter, theme: Look, call: CallRow, left: float, width: float, quiet: str
) -> None:
    put_text(painter, theme, QRectF(left, 4, 44, 24), call.when, BODY, "text", strong=True)
    at = left + 48
    put_text(painter, theme, QRectF(at, 4, width - at - 8, 24), call.figures, BODY, "text")
    right = _paint_chips(painter, theme, call.marks, width - 8, 38, at + 96)
    put_text(painter, theme, QRectF(at, 28, max(0, right - at), 20), call.second, SMALL, quiet)


def _paint_lanes(painter: QPainter, theme: Look, lanes: LanesView) -> None:
    """Paint when the caller spoke above when the agent did, and a diamond below at each moment that is
    marked."""
    place = QRectF(0, 0, LANES_WIDTH, LANES_HEIGHT + 8)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("surface"))
    painter.drawRoundedRect(QRectF(place.x(), place.y(), place.width(), LANES_HEIGHT), 4, 4)
    inner = place.adjusted(4, 0, -4, 0)
    left, across = inner.x(), inner.width()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    for spans, token, top in ((lanes.caller, "caller", 3.0), (lanes.agent, "agent", 9.0)):
        painter.setBrush(theme.colour(token))
        y = place.y() + top
        painter.drawRects(
            [QRectF(left + start * across, y, max(1.0, (end - start) * across), 4) for start, end in spans]
        )
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(theme.colour("attention"))
    for at in lanes.marked:
        x, y = inner.x() + at * inner.width(), place.bottom() - 4
        corners = ((x, y - 4), (x + 4, y), (x, y + 4), (x - 4, y))
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in corners]))


def _paint_chips(
    painter: QPainter, theme: Look, marks: Sequence[str], right: float, middle: float, least: float
) -> float:
    """Paint the badges to the left of `right` and no further left than `least`, around a height; return where
    what stands left of them ends. Where there is no room for all, the last ones are left out."""
    font = theme.font(SMALL, scaled=False)
    painter.setFont(font)
    metrics, end = painter.fontMetrics(), Qt.TextElideMode.ElideRight
    marks = [metrics.elidedText(mark, end, MOST_CHIP) for mark in marks]
    widths = [metrics.horizontalAdvance(mark) + 12.0 for mark in marks]
    while marks and sum(widths) + 8 * len(widths) > right - least:
        marks, widths = marks[:-1], widths[:-1]
    for mark, across in zip(reversed(marks), reversed(widths), strict=True):
        chip = QRectF(round(right - across) + 0.5, middle - 10 + 0.5, across, 20)
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.setBrush(theme.colour("background"))
        painter.drawRoundedRect(chip, 4, 4)
        painter.setPen(theme.colour("muted"))
        painter.drawText(chip, _CENTRE, mark)
        right = chip.left() - 8
    return right
