"""What an instrument says of the moment under its hairline: labels, which assistive programs read.

A narrow instrument has one label below, which says all of it.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QLabel, QWidget

from coach.ui.kit.pieces import label
from coach.ui.kit.theme import Theme
from coach.ui.overlay.face import paint_diamond
from coach.ui.plot.plot_layout import ROW_HEIGHT, PlotLayout
from coach.views.band import MarkState
from coach.views.readout import Readout, RowReadout

MARK_ROOM = 14.0
"""The room of a mark before its value."""
TITLE_HEIGHT, VALUE_HEIGHT, SMALL_HEIGHT = 18.0, 18.0, 15.0
STATE_ROLES = {MarkState.OVER: "overdue"}
"""The style sheet's role of a value over the usual: the attention colour, strong."""


class MomentLabels:
    """The labels. Their owner places them and paints the marks before the values."""

    def __init__(self, theme: Theme, rows: int, parent: QWidget) -> None:
        self._theme = theme
        self._title, self._speaks = label("", "strong"), label("", "small", wrap=True)
        self._below = label("", "small", wrap=True)
        self._rows = [
            (label("", "strong"), label("", "small", wrap=True), label("", "small", wrap=True))
            for _ in range(rows)
        ]
        self.states: tuple[MarkState, ...] = ()
        self._there = True
        self._layout: PlotLayout | None = None
        for widget in (*self._all(), self._below):
            widget.setParent(parent)
            widget.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
            widget.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop)
            widget.show()

    def _all(self) -> list[QLabel]:
        return [self._title, self._speaks, *(one for row in self._rows for one in row)]

    @property
    def texts(self) -> tuple[str, ...]:
        """What is said, from top to bottom."""
        return tuple(one.text() for one in self._all() if one.text())

    def remove(self) -> None:
        """Take the labels away: the instrument shows other rows."""
        for widget in (*self._all(), self._below):
            widget.hide()
            widget.deleteLater()

    def say(self, readout: Readout) -> bool:
        """Say this moment; return whether a mark changed."""
        self._say_in(self._title, readout.title)
        self._say_in(self._speaks, readout.speaks)
        self._below.setText(readout.spoken)
        for (value, against, more), said in zip(self._rows, readout.rows, strict=True):
            self._say_row(value, against, more, said)
        if self._layout is not None:
            self.place(self._layout)
        states = tuple(one.state for one in readout.rows)
        changed = states != self.states
        self.states = states
        return changed

    def _say_row(self, value: QLabel, against: QLabel, more: QLabel, said: RowReadout) -> None:
        role = STATE_ROLES.get(said.state, "strong")
        if value.property("role") != role:
            value.setProperty("role", role)
            value.style().polish(value)
        self._say_in(value, said.value)
        self._say_in(against, said.against)
        self._say_in(more, said.more)

    def _say_in(self, widget: QLabel, text: str) -> None:
        widget.setText(text)
        widget.setVisible(self._there and bool(text))

    def place(self, layout: PlotLayout) -> None:
        """Place the labels in the right column. Where there is no room for it one below says all of it."""
        self._layout, self._there = layout, layout.right > 0
        self._below.setVisible(not self._there)
        self._put(self._below, layout.below)
        for widget in self._all():
            widget.setVisible(self._there and bool(widget.text()))
        if not self._there:
            return
        beside = layout.beside
        top = layout.caller_top - 6
        self._put(self._title, QRectF(beside.left(), top, beside.width(), TITLE_HEIGHT))
        self._put(self._speaks, QRectF(beside.left(), top + TITLE_HEIGHT, beside.width(), 3 * SMALL_HEIGHT))
        left = beside.left() + MARK_ROOM
        width = beside.width() - MARK_ROOM
        for row, row_top in zip(self._rows, layout.row_tops, strict=True):
            top, end = row_top, row_top + ROW_HEIGHT
            for part in row:
                if part.text():
                    height = VALUE_HEIGHT if part is row[0] else self._height(part, width)
                    self._put(part, QRectF(left, top, width, max(0.0, min(height, end - top))))
                    top += height

    def _height(self, said: QLabel, width: float) -> float:
        """Return how much room words need in this width, in units."""
        return said.heightForWidth(self._theme.px(width)) / self._theme.unit

    def _put(self, widget: QLabel, where: QRectF) -> None:
        px = self._theme.px
        widget.setGeometry(px(where.left()), px(where.top()), px(where.width()), px(where.height()))

    def marks(self, layout: PlotLayout) -> QRectF:
        """Return where the marks are painted."""
        return QRectF(layout.beside.left(), 0, MARK_ROOM, layout.axis_top)

    def paint(self, painter: QPainter, layout: PlotLayout) -> None:
        """Paint the mark before each value, in units: a disc, or a diamond over the usual."""
        if not self._there:
            return
        for state, top in zip(self.states, layout.row_tops, strict=True):
            paint_state(painter, self._theme, state, QPointF(layout.beside.left() + 5, top + VALUE_HEIGHT / 2))


def paint_state(painter: QPainter, theme: Theme, state: MarkState, centre: QPointF) -> None:
    """Paint a value's mark; nothing where there is no value."""
    if state in {MarkState.ABSENT, MarkState.NOT_MEASURED}:
        return
    painter.setPen(QPen(theme.colour("background"), 1))
    painter.setBrush(theme.colour("attention" if state is MarkState.OVER else "agent"))
    if state is MarkState.OVER:
        paint_diamond(painter, centre, 5)
    else:
        painter.drawEllipse(centre, 4, 4)
