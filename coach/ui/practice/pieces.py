"""What the faces of Practice share: a row to start something from, and a card with a heading."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from coach.ui.kit.pieces import column, frame, label
from coach.ui.kit.theme import Theme

ROW_HEIGHT, LEAST_ROW = 56, 160


def titled_card(theme: Theme, title: str, *shown: QWidget) -> QWidget:
    """Return a card with a small heading over what it shows."""
    inside = column(theme, spacing=4, margins=(16, 12, 16, 12))
    inside.addWidget(label(title, "small"))
    for one in shown:
        inside.addWidget(one)
    inside.addStretch(1)
    card = frame("card")
    card.setLayout(inside)
    return card


class StartRow(QAbstractButton):
    """A row of the list. A click, Space or Return starts it. Subclasses paint what it says."""

    def __init__(self, theme: Theme, width: int) -> None:
        """`width`: how wide it likes to be, in units."""
        super().__init__()
        self._theme, self._width = theme, width
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(self._width), self._theme.px(ROW_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(LEAST_ROW), self._theme.px(ROW_HEIGHT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, px = self._theme, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse():
            painter.setBrush(theme.colour("surface"))
            painter.drawRoundedRect(whole, px(8), px(8))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        self._paint(painter)
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("agent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(whole, px(8), px(8))
        painter.end()

    def _paint(self, painter: QPainter) -> None:
        """Paint what the row says."""
        raise NotImplementedError
