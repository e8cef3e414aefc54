"""A cue at the foot of the time line: a button that is its icon on its ground."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from coach.ui.presenters.timeline import CueMark
from coach.ui.theme import Theme
from coach.ui.widgets.face import CUE_COLOURS

MARK_SIZE = 28.0


class CueMarkButton(QAbstractButton):
    """Chosen when it gets the keyboard, is pressed, or the pointer rests on it."""

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
        ink, ground = CUE_COLOURS[self._mark.cue_class]
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
