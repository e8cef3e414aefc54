"""What the colours of an instrument mean, and its keys: a line of small samples under it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from coach.ui.kit.pieces import line_label, row, say_in
from coach.ui.kit.reflow import Flow
from coach.ui.kit.theme import Theme
from coach.views.timeline_view import TimelineView
from coach.views.wording import Words


class Legend(QWidget):
    """The samples, each with its words. What the call does not have has none."""

    def __init__(self, theme: Theme, words: Words, view: TimelineView) -> None:
        super().__init__()
        self._usual = line_label(words.say("ui.instrument.legend_usual"), "small")
        self._before = line_label("", "small")
        self._caller = line_label(words.say("ui.instrument.legend_caller"), "small")
        self._parts: list[tuple[QLabel, QWidget]] = []
        across = Flow(theme.px(16))
        across.setContentsMargins(0, 0, 0, 0)
        for kind, text in (("band", self._usual), ("stripe", self._before), ("line", self._caller)):
            part = QWidget()
            inside: QHBoxLayout = row(theme, spacing=8)
            inside.addWidget(_Sample(theme, kind))
            inside.addWidget(text)
            part.setLayout(inside)
            self._parts.append((text, part))
            across.addWidget(part)
        across.addWidget(line_label(words.say("ui.instrument.keys_short"), "small"))
        self.setLayout(across)
        self.show_view(view)

    def show_view(self, view: TimelineView) -> None:
        """Show what this timeline has."""
        say_in(self._before, view.before)
        there = (
            any(row.band is not None for row in view.rows),
            bool(view.before),
            any(row.beside is not None for row in view.rows),
        )
        for (_, part), is_there in zip(self._parts, there, strict=True):
            part.setVisible(is_there)


class _Sample(QWidget):
    """A sample of one colour."""

    def __init__(self, theme: Theme, kind: str) -> None:
        super().__init__()
        self._theme, self._kind = theme, kind
        self.setFixedSize(QSize(theme.px(20), theme.px(12)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        where = QRectF(self.rect())
        painter.setPen(Qt.PenStyle.NoPen)
        if self._kind == "line":
            painter.setPen(QPen(self._theme.colour("caller"), 1))
            painter.drawLine(QPointF(0, where.center().y()), QPointF(where.right(), where.center().y()))
        else:
            height = where.height() if self._kind == "band" else where.height() / 2
            painter.fillRect(
                QRectF(0, where.center().y() - height / 2, where.width(), height),
                self._theme.colour(self._kind),
            )
        painter.end()
