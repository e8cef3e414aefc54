"""Small pieces every page is made of: labels by role, buttons by kind, cards, pages, a question with two
answers."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.ui.theme import Theme

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
    """A question; `then` is called after yes. No is the default and what Escape means."""
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(title)
    box.setInformativeText(text)
    box.setTextFormat(Qt.TextFormat.PlainText)
    do_it = box.addButton(yes, QMessageBox.ButtonRole.AcceptRole)
    leave_it = box.addButton(no, QMessageBox.ButtonRole.RejectRole)
    for made, name in ((do_it, yes), (leave_it, no)):
        made.setAccessibleName(name)
    box.setDefaultButton(leave_it)
    box.setEscapeButton(leave_it)
    box.buttonClicked.connect(lambda pressed: then() if pressed is do_it else None)
    box.open()
    return box
