"""Small pieces every page is made of: labels by role, buttons by kind, cards, pages, a question with two
answers."""

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

from coach.ui.kit.theme import Theme

CONTENT_WIDTH = 1000
"""The most a page's content takes, in units."""
PLAIN_PADDING = 8
"""From the edge of a plain button to its words, in units, as the style sheet has it."""
MOST_LETTERS = 32
"""No word of the catalogue or of a tip is longer."""
MAY_BREAK = "\N{ZERO WIDTH SPACE}"
KEPT_TOGETHER = "\N{NO-BREAK SPACE}"
_BEFORE_UNIT = re.compile(r"(?<=\d) (?=(?:dB|Hz|s|min|h|%)(?!\w))")
_LONG_WORD = re.compile(rf"\S{{{MOST_LETTERS + 1},}}")


class WrappingLabel(QLabel):
    """A label in as many lines as it takes. A word longer than any of ours (a link in a note, a path) goes on
    in the next line, else it would push what stands beside it out of the window; a figure keeps its unit."""

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
    """A label in one of the style sheet's roles. Plain text only: words come from devices and files, too."""
    made = WrappingLabel(text) if wrap else QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        made.setProperty("role", role)
    return made


def say_in(made: QLabel, text: str) -> None:
    """Put a text into a label that stands there only when there is one."""
    if made.text() != text:
        made.setText(text)
    if made.isHidden() == bool(text):
        made.setVisible(bool(text))


def button(text: str, kind: str = "", *, clicked: Callable[[], None] | None = None) -> QPushButton:
    """A push button; Return presses it as well as Space."""
    made = QPushButton(text)
    made.setAccessibleName(text)
    made.setAutoDefault(True)
    if kind:
        made.setProperty("kind", kind)
    if clicked is not None:
        made.clicked.connect(lambda _checked=False: clicked())
    return made


def rename(made: QPushButton, text: str) -> None:
    """Give a button another text and name."""
    if made.text() != text:
        made.setText(text)
        made.setAccessibleName(text)


def set_kind(made: QPushButton, kind: str) -> None:
    """Give a button another kind."""
    if made.property("kind") != kind:
        made.setProperty("kind", kind)
        made.style().polish(made)


def frame(role: str) -> QFrame:
    """A frame in one of the style sheet's roles: card, notice, rule."""
    made = QFrame()
    made.setProperty("role", role)
    return made


def column(theme: Theme, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QVBoxLayout:
    """A column, spacing and margins in units."""
    layout = QVBoxLayout()
    layout.setSpacing(theme.px(spacing))
    layout.setContentsMargins(*(theme.px(m) for m in margins))
    return layout


def row(theme: Theme, *, spacing: int = 8, margins: tuple[int, int, int, int] = (0, 0, 0, 0)) -> QHBoxLayout:
    """A row, spacing and margins in units."""
    layout = QHBoxLayout()
    layout.setSpacing(theme.px(spacing))
    layout.setContentsMargins(*(theme.px(m) for m in margins))
    return layout


def plain_first(theme: Theme, made: QPushButton) -> QHBoxLayout:
    """A row that begins with a plain button: its words stand where the row begins, its ring around them."""
    across = row(theme)
    across.addSpacing(-theme.px(PLAIN_PADDING))
    across.addWidget(made)
    across.addStretch(1)
    return across


def page(theme: Theme, content: QVBoxLayout, *, scrolls: bool = True) -> QWidget:
    """A page around a column of content at most `CONTENT_WIDTH` wide, scrolling where it is too high."""
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
    """Ask a question; `then` is called after yes. No is the default and what Escape means."""
    return choose(parent, title, text, {yes: then}, no=no)


def choose(
    parent: QWidget, title: str, text: str, choices: Mapping[str, Callable[[], None]], *, no: str
) -> QMessageBox:
    """Offer some things to do, by the words of their buttons, and to do nothing, which is the default and
    Escape."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    for name, then in choices.items():
        made = box.addButton(name, QMessageBox.ButtonRole.AcceptRole)
        made.setAccessibleName(name)
        made.clicked.connect(then)
    leave_it = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    leave_it.setAccessibleName(no)
    box.setDefaultButton(leave_it)
    box.setEscapeButton(leave_it)
    box.open()
    return box


class Flow(QLayout):
    """Items in their preferred sizes, in rows from the left, each in the middle of its row, `spacing_px` apart
    both ways."""

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
        """The items, row by row; one that is too wide has a row of its own."""
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
