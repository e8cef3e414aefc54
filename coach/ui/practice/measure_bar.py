"""A measure of the turn under way on its scale: the band, and a mark that is a diamond beyond it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from coach.ui.kit.pieces import label, line_label, row, say_in
from coach.ui.kit.theme import Theme
from coach.views.practice_scene import BarView


class MeasureBar(QWidget):
    """A name and a value over the scale."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._name, self._value = label("", "strong"), line_label("", "small")
        self._scale = _Scale(theme)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(theme.px(4))
        head = row(theme)
        head.addWidget(self._name)
        head.addWidget(self._value, 1)
        inside.addLayout(head)
        inside.addWidget(self._scale)

    def show_bar(self, bar: BarView | None) -> None:
        """Show this measure; None hides it."""
        self.setVisible(bar is not None)
        if bar is not None:
            say_in(self._name, bar.name)
            say_in(self._value, bar.value)
            self._scale.show_bar(bar)


class _Scale(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._bar: BarView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(140), self._theme.px(16))

    def show_bar(self, bar: BarView) -> None:
        if bar != self._bar:
            self._bar = bar
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        bar, theme, unit = self._bar, self._theme, self._theme.unit
        if bar is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, left, width = self.height() / 2, 6 * unit, self.width() - 12 * unit
        painter.setBrush(theme.colour("line"))
        painter.drawRect(QRectF(left, middle - unit, width, 2 * unit))
        painter.setBrush(theme.colour("band"))
        painter.drawRect(
            QRectF(
                left + bar.band[0] * width, middle - 5 * unit, (bar.band[1] - bar.band[0]) * width, 10 * unit
            )
        )
        if bar.at is not None:
            at, r = QPointF(left + bar.at * width, middle), 5 * unit
            painter.setBrush(theme.colour("attention" if bar.over else "agent"))
            if bar.over:
                r *= 1.2
                painter.drawPolygon(QPolygonF([at + QPointF(*to) for to in ((0, -r), (r, 0), (0, r), (-r, 0))]))
            else:
                painter.drawEllipse(at, r, r)
        painter.end()
