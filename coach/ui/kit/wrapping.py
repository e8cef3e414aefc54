"""Buttons, switches and lists whose words wrap where there is no room for one line.

Qt draws the words of a button on the lines that they have. So the lines are broken for the width at hand, and
`text` still returns the words as they were said.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QComboBox, QPushButton, QSizePolicy, QStyle

if TYPE_CHECKING:
    _Button = QAbstractButton
else:
    _Button = object  # Qt allows one widget among the bases: the button itself

LEAST_LETTERS = 14
"""The letters of a list that are left of it, its arrow among them. Ours."""


class _Wrapping(_Button):
    """Comes before the kind of button among the bases."""

    def __init__(self, text: str) -> None:
        self._said = text
        super().__init__(text)  # type: ignore[arg-type]  # the button's own
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def text(self) -> str:
        return self._said

    def setText(self, text: str) -> None:
        self._said = text
        super().setText(text)
        self._break()

    def hasHeightForWidth(self) -> bool:
        return True

    def sizeHint(self) -> QSize:
        """Return the width of all words on one line, and the height of the lines that are drawn: a layout
        lets no button be higher."""
        return QSize(self._aside() + self._advance(self._said), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the width of the longest word, and the height of one line."""
        return QSize(self._aside() + max(map(self._advance, self._said.split(" "))), self._height(1))

    def heightForWidth(self, width: int) -> int:
        return self._height(len(self._lines(width)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break()

    def changeEvent(self, event: QEvent) -> None:
        """Ask for other room once the font is another: a layout keeps what it was told before."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._break()
            self.updateGeometry()

    def _break(self) -> None:
        drawn = "\n".join(self._lines(self.width()))
        if drawn != super().text():
            super().setText(drawn)

    def _lines(self, width: int) -> list[str]:
        """Return the words on as few lines as fit the width; a word that is wider has its own line."""
        room = width - self._aside()
        if self._advance(self._said) <= room:
            return [self._said]
        lines = [""]
        for word in self._said.split(" "):
            longer = f"{lines[-1]} {word}" if lines[-1] else word
            if lines[-1] and self._advance(longer) > room:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines

    def _advance(self, words: str) -> int:
        return self.fontMetrics().size(0, words).width()

    def _aside(self) -> int:
        """Return the width of everything but the words, in pixels."""
        return super().sizeHint().width() - self._advance(super().text())

    def _height(self, lines: int) -> int:
        """Return the height with so many lines: Qt's for those that are drawn, and the difference."""
        drawn = super().text().count("\n") + 1
        return super().sizeHint().height() + self._inner(lines) - self._inner(drawn)

    def _inner(self, lines: int) -> int:
        """Return the height of the words, or of what stands beside them if that is higher."""
        words = self.fontMetrics().size(0, "\n".join("X" * lines)).height()
        return max(words, self._least_inner())

    def _least_inner(self) -> int:
        return 0


class ShrinkingBox(QComboBox):
    """A list to choose from that is as wide as its longest line where there is room, and cuts the one it
    shows with an ellipsis where there is not. Open it shows all of them whole."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:
        least = self.fontMetrics().averageCharWidth() * LEAST_LETTERS
        return super().minimumSizeHint().boundedTo(QSize(least, super().minimumSizeHint().height()))

    def showPopup(self) -> None:
        self.view().setMinimumWidth(min(self.view().sizeHintForColumn(0) + 24, self.screen().size().width()))
        super().showPopup()


class WrappingButton(_Wrapping, QPushButton):
    """A push button that is as narrow as its longest word where it must be."""


class WrappingCheck(_Wrapping, QCheckBox):
    """A switch whose words wrap beside its box."""

    def _least_inner(self) -> int:
        return self.style().pixelMetric(QStyle.PixelMetric.PM_IndicatorHeight, None, self)
