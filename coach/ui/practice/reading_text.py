"""A text to read aloud, in three lines: the word that is due is marked, and the lines move on one by one."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from coach.practice.reading_text import DueWord
from coach.ui.kit.theme import TITLE, Look, Theme

LINES = 3
LINE_HEIGHT = 1.5
"""Of the font's size."""


class PacedLines:
    """The words in lines, for a page or a stage. The line that is due is painted, the one before and the one
    after. Nothing scrolls: a line is replaced."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._words: Sequence[DueWord] = ()
        self._lines: list[tuple[int, int]] = []
        """The first word of each line, and the word after its last."""
        self._at = -1

    @property
    def height(self) -> float:
        return LINES * LINE_HEIGHT * self._look.px(TITLE)

    def show_words(self, words: Sequence[DueWord]) -> None:
        """Begin with this text."""
        self._words, self._at = words, -1

    def move_to(self, time_s: float) -> bool:
        """Mark the word that is due now; return whether it is another."""
        before = self._at
        self._at = bisect_right(self._words, time_s, key=lambda word: word.start_s) - 1
        return self._at != before

    def lay_out(self, width: float) -> None:
        """Break the text into lines of this width."""
        metrics = self._metrics()
        space = metrics.horizontalAdvance(" ")
        self._lines, first, used = [], 0, 0.0
        for at, word in enumerate(self._words):
            wide = metrics.horizontalAdvance(word.text)
            if used and used + space + wide > width:
                self._lines.append((first, at))
                first, used = at, 0.0
            used += wide + (space if used else 0)
        if self._words:
            self._lines.append((first, len(self._words)))

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint three lines."""
        if not self._lines:
            return
        now = next((n for n, (_first, end) in enumerate(self._lines) if self._at < end), len(self._lines) - 1)
        first = max(0, min(now - 1, len(self._lines) - LINES))
        for row, (begin, end) in enumerate(self._lines[first : first + LINES]):
            self._paint_line(painter, QPointF(left, top + row * self.height / LINES), begin, end)

    def _paint_line(self, painter: QPainter, where: QPointF, first: int, end: int) -> None:
        look, metrics = self._look, self._metrics()
        base = where.y() + metrics.ascent() + (self.height / LINES - metrics.height()) / 2
        x = where.x()
        for at in range(first, end):
            due = at == self._at
            painter.setFont(look.font(TITLE))
            painter.setPen(look.colour("agent" if due else "text" if at > self._at else "muted"))
            painter.drawText(QPointF(x, base), self._words[at].text)
            width = metrics.horizontalAdvance(self._words[at].text)
            if due:
                painter.fillRect(QRectF(x, base + look.px(4), width, look.px(2)), look.colour("agent"))
            x += width + metrics.horizontalAdvance(" ")

    def _metrics(self) -> QFontMetricsF:
        return QFontMetricsF(self._look.font(TITLE))


class ReadingText(QWidget):
    """The text of a page."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self._lines = theme, PacedLines(theme)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._lay_out)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(400), round(self._lines.height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.sizeHint().height())

    def show_words(self, words: Sequence[DueWord]) -> None:
        """Show this text from its beginning. It is what a screen reader reads."""
        self._lines.show_words(words)
        self.setAccessibleDescription(" ".join(word.text for word in words))
        self._lay_out()

    def move_to(self, time_s: float) -> None:
        """Mark the word that is due now."""
        if self._lines.move_to(time_s):
            self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        self._lines.lay_out(self.width())
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        self._lines.paint(painter, 0.0, 0.0)
        painter.end()
