"""The marks at the foot of an instrument: cues and notes. Each is a real button, with a name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.ui.kit.theme import SMALL, Theme
from coach.ui.overlay.face import GROUP_COLOURS, put_text
from coach.ui.plot.plot_layout import MARK_SIZE
from coach.views.timeline_view import CueMark, NoteMark

BETWEEN = 2.0
"""The gap between two marks, in units."""


def spread(places: Sequence[float], low: float, high: float, side: float = MARK_SIZE) -> list[float]:
    """Return where marks of this width begin, for the places of their middles in order: as near as can be
    without one covering another, between `low` and `high`. More than fit there lie over one another evenly."""
    if not places:
        return []
    pitch = min(side + BETWEEN, (high - low - side) / max(1, len(places) - 1))
    lefts: list[float] = []
    for place in places:
        left = max(place - side / 2, low)
        lefts.append(max(left, lefts[-1] + pitch) if lefts else left)
    limit = high - side
    for index in reversed(range(len(lefts))):
        lefts[index] = max(low, min(lefts[index], limit))
        limit = lefts[index] - pitch
    return lefts


class CueMarkButton(QAbstractButton):
    """The button of a cue. It is chosen when it gets the keyboard, is pressed, or the pointer rests on it."""

    chosen = Signal()

    def __init__(self, theme: Theme, mark: CueMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.mark = theme, mark
        self._picture = QPixmap()
        self._drawn_for: tuple[QSize, float, bool, bool] | None = None
        self.setAccessibleName(mark.spoken)
        self.setToolTip(mark.tooltip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.clicked.connect(self.chosen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.chosen.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        drawn_for = (self.size(), self.devicePixelRatioF(), self.hasFocus(), self._theme.dark)
        if drawn_for != self._drawn_for:
            self._drawn_for, self._picture = drawn_for, self._drawn()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        painter.end()

    def _drawn(self) -> QPixmap:
        """Draw the mark. It is kept: marks are moved far more often than they change."""
        picture = QPixmap(self.size() * self.devicePixelRatioF())
        picture.setDevicePixelRatio(self.devicePixelRatioF())
        picture.fill(Qt.GlobalColor.transparent)
        ink, ground = GROUP_COLOURS[self.mark.group]
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        round_ = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(self._theme.colour("agent"), 2) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour(ground))
        painter.drawEllipse(round_)
        inset = round_.width() * 0.2
        icon = round_.adjusted(inset, inset, -inset, -inset)
        self._theme.icons.paint(painter, self.mark.icon, self._theme.colour(ink), icon)
        painter.end()
        return picture


class NoteButton(QAbstractButton):
    """The button of a note: a bar at its moment and its first line. It opens the note."""

    def __init__(self, theme: Theme, mark: NoteMark, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, self.mark = theme, mark
        self.setAccessibleName(mark.spoken)
        self.setToolTip(mark.text)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(theme.unit, theme.unit)
        where = QRectF(0, 0, self.width() / theme.unit, self.height() / theme.unit)
        painter.fillRect(QRectF(0, 2, 2, where.height() - 4), theme.colour("agent"))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("agent"), 2))
            painter.drawRoundedRect(where.adjusted(1, 1, -1, -1), 4, 4)
        put_text(painter, theme, where.adjusted(8, 0, -4, 0), self.mark.line, SMALL, "text")
        painter.end()
