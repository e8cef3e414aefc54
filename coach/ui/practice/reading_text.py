"""A text to read aloud, in three lines: the word that is due is marked, and the lines move on one by one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.reading_text import DueWord
from coach.ui.kit.theme import TITLE, Theme

LINES = 3
LINE_HEIGHT = 1.5
"""Of the font's size."""


class ReadingText(QWidget):
    """Paints the line that is due, the one before and the one after. Nothing scrolls: a line is replaced."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._words: Sequence[DueWord] = ()
        self._lines: list[tuple[int, int]] = []
        """The first word of each line, and the word after its last."""
        self._at = -1
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), round(LINES * LINE_HEIGHT * self._theme.px(TITLE)))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def show_words(self, words: Sequence[DueWord]) -> None:
        """Show this text from its beginning. It is what a screen reader reads."""
        self._words, self._at = words, -1
        self.setAccessibleDescription(" ".join(word.text for word in words))
        self._lay_out()

    def move_to(self, time_s: float) -> None:
        """Mark the word that is due now."""
        at = bisect_right(self._words, time_s, key=lambda word: word.start_s) - 1
        if at != self._at:
            self._at = at
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        metrics = self._metrics()
        space = metrics.horizontalAdvance(" ")
        self._lines, first, used = [], 0, 0.0
        for at, word in enumerate(self._words):
            width = metrics.horizontalAdvance(word.text)
            if used and used + space + width > self.width():
                self._lines.append((first, at))
                first, used = at, 0.0
            used += width + (space if used else 0)
        if self._words:
            self._lines.append((first, len(self._words)))
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._lines:
            return
        painter = QPainter(self)
        now = next((n for n, (_first, end) in enumerate(self._lines) if self._at < end), len(self._lines) - 1)
        top = max(0, min(now - 1, len(self._lines) - LINES))
        for row, (first, end) in enumerate(self._lines[top : top + LINES]):
            self._paint_line(painter, row, first, end)
        painter.end()

    def _paint_line(self, painter: QPainter, row: int, first: int, end: int) -> None:
        theme = self._theme
        height = LINE_HEIGHT * theme.px(TITLE)
        metrics = self._metrics()
        base = row * height + metrics.ascent() + (height - metrics.height()) / 2
        x = 0.0
        for at in range(first, end):
            due = at == self._at
            painter.setFont(theme.font(TITLE))
            painter.setPen(theme.colour("agent" if due else "text" if at > self._at else "muted"))
            painter.drawText(QPointF(x, base), self._words[at].text)
            width = metrics.horizontalAdvance(self._words[at].text)
            if due:
                painter.fillRect(
                    int(x), int(base + theme.px(4)), int(width), theme.px(2), theme.colour("agent")
                )
            x += width + metrics.horizontalAdvance(" ")
        painter.setPen(Qt.PenStyle.NoPen)

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(TITLE))
