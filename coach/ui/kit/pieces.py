"""Small pieces that all pages are made of: labels by role, buttons by kind, cards, pages, and questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.ui.kit.theme import Look, Theme

CONTENT_WIDTH = 1000
"""The greatest width of a page's content, in units."""
PLAIN_PADDING = 8
"""From the edge of a plain button to its words, in units. The style sheet has the same value."""
MOST_LETTERS = 32
"""No word of the catalogue or of a tip is longer than this."""
MAY_BREAK = "\N{ZERO WIDTH SPACE}"
KEPT_TOGETHER = "\N{NO-BREAK SPACE}"
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:dB|Hz|s|min|h|%)(?!\w))")
_LONG_WORD = re.compile(rf"\S{{{MOST_LETTERS + 1},}}")


class WrappingLabel(QLabel):
    """A label that wraps onto as many lines as it needs.

    A word longer than any of ours, such as a link or a path, is broken: otherwise it would push what is beside
    it out of the window. A figure is never separated from its unit.
    """

    def __init__(self, text: str) -> None:
        super().__init__()
        self._said = ""
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def text(self) -> str:
        return self._said

    def setText(self, text: str) -> None:
        self._said = text
        text = _BEFORE_UNIT.sub(KEPT_TOGETHER, text)
        super().setText(_LONG_WORD.sub(lambda found: MAY_BREAK.join(found[0]), text))


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in one of the style sheet's roles. It shows plain text only, because words also come
    from devices and files."""
    widget = WrappingLabel(text) if wrap else QLabel(text)
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    return widget


def say_in(target: QLabel, text: str) -> None:
    """Set the text of a label and hide the label while the text is empty."""
    if target.text() != text:
        target.setText(text)
    if target.isHidden() == bool(text):
        target.setVisible(bool(text))


def button(text: str, kind: str = "", *, clicked: Callable[[], None] | None = None) -> QPushButton:
    """Return a push button. Return presses it as well as Space."""
    widget = QPushButton(text)
    widget.setAccessibleName(text)
    widget.setAutoDefault(True)
    if kind:
        widget.setProperty("kind", kind)
    if clicked is not None:
        widget.clicked.connect(lambda _checked=False: clicked())
    return widget


def rename(target: QPushButton, text: str) -> None:
    """Change a button's text and accessible name."""
    if target.text() != text:
        target.setText(text)
        target.setAccessibleName(text)


def set_kind(target: QPushButton, kind: str) -> None:
    """Change a button's kind."""
    if target.property("kind") != kind:
        target.setProperty("kind", kind)
        target.style().polish(target)


def frame(role: str) -> QFrame:
    """Return a frame in one of the style sheet's roles: card, notice, rule."""
    widget = QFrame()
    widget.setProperty("role", role)
    return widget


def column(theme: Look, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """Return a column, with spacing and margins in units."""
    layout = QVBoxLayout()
    layout.setSpacing(theme.px(spacing))
    layout.setContentsMargins(*(theme.px(m) for m in margins))
    return layout


def row(theme: Look, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """Return a row, with spacing and margins in units."""
    layout = QHBoxLayout()
    layout.setSpacing(theme.px(spacing))
    layout.setContentsMargins(*(theme.px(m) for m in margins))
    return layout


def plain_first(theme: Theme, first: QPushButton) -> QHBoxLayout:
    """Return a row that begins with a plain button. Its words line up with the edge of the row, and its
    focus ring lies around them."""
    across = row(theme)
    across.addSpacing(-theme.px(PLAIN_PADDING))
    across.addWidget(first)
    across.addStretch(1)
    return across


def page(theme: Theme, content: QVBoxLayout, *, scrolls: bool = True) -> QWidget:
    """Return a page around a column of content that is at most `CONTENT_WIDTH` wide. It scrolls if the
    content is too high."""
    inner = QWidget()
    inner.setObjectName("page")
    inner.setMaximumWidth(theme.px(CONTENT_WIDTH) + 2 * theme.px(32))
    content.setContentsMargins(theme.px(32), theme.px(32), theme.px(32), theme.px(32))
    inner.setLayout(content)
    if not scrolls:
        outer = QWidget()
        outer.setObjectName("page")
        across = QHBoxLayout(outer)
        across.setContentsMargins(0, 0, 0, 0)
        across.addWidget(inner, 1)
        across.addStretch(0)
        return outer
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(inner)
    return area


def ask(parent: QWidget, title: str, text: str, *, yes: str, no: str, then: Callable[[], None]) -> QMessageBox:
    """Ask a question and call `then` after yes. No is the default, and Escape means no."""
    return choose(parent, title, text, {yes: then}, no=no)


def choose(
    parent: QWidget, title: str, text: str, choices: Mapping[str, Callable[[], None]], *, no: str
) -> QMessageBox:
    """Offer several actions, each on its own button, and a last button to do nothing. That one is the
    default, and Escape means it."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    for name, then in choices.items():
        choice = box.addButton(name, QMessageBox.ButtonRole.AcceptRole)
        choice.setAccessibleName(name)
        choice.clicked.connect(then)
    leave_it = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    leave_it.setAccessibleName(no)
    box.setDefaultButton(leave_it)
    box.setEscapeButton(leave_it)
    box.open()
    return box


class Flow(QLayout):
    """A layout of items in rows from the left. Each has its preferred size and is centred in the height of
    its row; `spacing_px` separates them both ways."""

    def __init__(self, spacing_px: int) -> None:
        super().__init__()
        self._spacing_px = spacing_px
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = self._rows(width)
        heights = sum(max(item.sizeHint().height() for item in row) for row in rows)
        return heights + self._spacing_px * max(0, len(rows) - 1)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.sizeHint())
        return size

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        for item, place in self._places(rect):
            item.setGeometry(place)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _places(self, rect: QRect) -> Iterator[tuple[QLayoutItem, QRect]]:
        y = rect.y()
        for row in self._rows(rect.width()):
            x, row_height = rect.x(), max(item.sizeHint().height() for item in row)
            for item in row:
                size = item.sizeHint()
                yield item, QRect(QPoint(x, y + (row_height - size.height()) // 2), size)
                x += size.width() + self._spacing_px
            y += row_height + self._spacing_px

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        """Return the items row by row; one that is too wide gets a row of its own."""
        rows: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            needed = item.sizeHint().width()
            if not rows or needed > left:
                rows.append([])
                left = width
            rows[-1].append(item)
            left -= needed + self._spacing_px
        return rows
