"""Painting an instrument as a whole: the strip, the plot, its foot, and the hairline over them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPixmap

from coach.ui.kit.theme import SMALL, Theme
from coach.ui.overlay.face import put_text
from coach.ui.plot.lane_painting import LanePainter, paint_window
from coach.ui.plot.moment_labels import paint_state
from coach.ui.plot.plot_layout import LEFT, MARK_SIZE, NOTE_HEIGHT, STRIP_HEIGHT, PlotLayout
from coach.ui.plot.row_painting import RowPainter
from coach.views.band import MarkState
from coach.views.time_window import TimeWindow, exact_clock
from coach.views.timeline_view import TimelineView
from coach.views.wording import Words, axis_clock

CHIP_WIDTH = 52.0
"""The time under the hairline."""
HAIR_ROOM = CHIP_WIDTH / 2 + 4
"""What the hairline paints reaches so far to either side."""


class InstrumentPainter:
    """Paints into a painter that is scaled to units."""

    def __init__(
        self,
        painter: QPainter,
        theme: Theme,
        words: Words,
        view: TimelineView,
        layout: PlotLayout,
        window: TimeWindow,
    ) -> None:
        self._painter, self._theme, self._words = painter, theme, words
        self._view, self._layout, self._window = view, layout, window

    def strip(self, whole_call: QPixmap) -> None:
        """Paint the strip over the picture of the whole call: what is in view, and its times."""
        painter, theme, words, layout = self._painter, self._theme, self._words, self._layout
        painter.save()
        painter.resetTransform()
        painter.drawPixmap(0, 0, whole_call)
        painter.restore()
        window, top, beside = self._window, layout.strip.top(), layout.beside
        paint_window(painter, theme, layout, window)
        name = QRectF(0, top + 10, LEFT - 8, 16)
        put_text(painter, theme, name, words.say("ui.instrument.whole"), SMALL, "muted")
        clocks = {"start": axis_clock(window.start_s), "end": axis_clock(window.end_s)}
        painter.setFont(theme.font(SMALL, scaled=False))
        painter.setPen(theme.colour("muted"))
        where = QRectF(beside.left(), top, beside.width(), STRIP_HEIGHT)
        said = words.say("ui.instrument.in_view", **clocks)
        painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap, said)

    def plot(self) -> None:
        """Paint lanes, rows and time axis."""
        painter, theme, view, layout, window = (
            self._painter, self._theme, self._view, self._layout, self._window
        )  # fmt: skip
        lanes = LanePainter(painter, theme, view, layout, window)
        lanes.lanes({over: self._words.say(f"ui.instrument.over_{over.value}") for over in layout.over_tops})
        for row, top in zip(view.rows, layout.row_tops, strict=True):
            RowPainter(painter, theme, layout, window, top).paint(row, view.over(row.measure), view.cue_s)
        lanes.axis()

    def foot(self, cues: Sequence[tuple[float, float]]) -> None:
        """Paint the names of the rows of marks, and a line to each of these cues: its time, and its mark's
        place."""
        layout, theme, words, painter = self._layout, self._theme, self._words, self._painter
        if layout.cues_top is None or layout.notes_top is None:
            return
        for key, top, height in (
            ("cues", layout.cues_top, MARK_SIZE),
            ("notes", layout.notes_top, NOTE_HEIGHT),
        ):
            where = QRectF(0, top, LEFT - 8, height)
            put_text(painter, theme, where, words.say(f"ui.instrument.{key}"), SMALL, "muted")
        pen = QPen(theme.colour("attention"), 1)
        pen.setDashPattern([2, 2])
        painter.setPen(pen)
        foot = layout.row_tops[-1] if layout.row_tops else layout.agent_top
        for time_s, middle in cues:
            x = layout.x(self._window, time_s)
            painter.drawLine(QPointF(x, layout.cues_top - 8), QPointF(middle, layout.cues_top))
            painter.drawLine(QPointF(x, max(foot, layout.cues_top - 14)), QPointF(x, layout.cues_top - 8))

    def focus(self) -> None:
        """Paint the ring around the plot that has the keyboard."""
        self._painter.setPen(QPen(self._theme.colour("agent"), 2))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(self._layout.plot.adjusted(-2, -1, 2, -1), 4, 4)

    def hairline(self, at_s: float, states: Sequence[MarkState]) -> None:
        """Paint the hairline with its time, and a mark of each row's state on its curve."""
        painter, theme, layout = self._painter, self._theme, self._layout
        x = layout.x(self._window, at_s)
        if not LEFT - 1 <= x <= LEFT + layout.across + 1:
            return
        painter.setPen(QPen(theme.colour("text"), 1.25))
        painter.drawLine(QPointF(x, layout.words_top + 14), QPointF(x, layout.axis_top))
        for row, state, top in zip(self._view.rows, states, layout.row_tops, strict=True):
            value = row.curve.at(at_s)
            if value is not None:
                y = RowPainter(painter, theme, layout, self._window, top).y(row, value)
                paint_state(painter, theme, state, QPointF(x, y))
        left = min(max(x - CHIP_WIDTH / 2, LEFT - 8), LEFT + layout.across + 8 - CHIP_WIDTH)
        chip = QRectF(left, layout.axis_top + 4, CHIP_WIDTH, 18)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("text"))
        painter.drawRoundedRect(chip, 4, 4)
        centre = Qt.AlignmentFlag.AlignHCenter
        put_text(painter, theme, chip, exact_clock(at_s), SMALL, "background", strong=True, align=centre)
