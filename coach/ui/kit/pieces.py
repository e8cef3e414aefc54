"""Small pieces that all pages are made of: labels by role, buttons by kind, cards, pages, and questions."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QDateEdit,
    QDateTimeEdit,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from coach.ui.kit.theme import Look, Theme
from coach.ui.kit.wrapping import WrappingButton, WrappingCheck

CONTENT_WIDTH = 1000
"""The greatest width of a page's content, in units."""
MARGIN, NARROW_MARGIN = 32, 12
"""Around the content of a page, in units."""
HEAD_ABOVE = 16
"""Above what stands above a page that scrolls, in units."""
NARROW_PAGE = 560
"""A page that is narrower, in units, has the narrow margin. Ours: below it a row of two buttons breaks."""
PLAIN_PADDING = 8
"""From the edge of a plain button to its words, in units. The style sheet has the same value."""
MOST_LETTERS = 32
"""No word of the catalogue or of a tip is longer than this."""
NOT_BROKEN = "/\u2060"
"""A slash after which no line is broken, as in "syll/s": a word joiner is behind it."""
_PER_SECOND = re.compile(r"/s\b")
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
        text = _PER_SECOND.sub(NOT_BROKEN + "s", _BEFORE_UNIT.sub(KEPT_TOGETHER, text))
        super().setText(_LONG_WORD.sub(lambda found: MAY_BREAK.join(found[0]), text))


LINE_SLACK = 3
"""A line that is laid out may be so many pixels wider than the sum of its glyphs: each is rounded by itself."""


class LineLabel(WrappingLabel):
    """A label that stands on one line where there is room for it."""

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        width = max(self.fontMetrics().horizontalAdvance(line) for line in QLabel.text(self).split("\n"))
        width += LINE_SLACK
        return QSize(width, min(hint.height(), self.heightForWidth(width)))


def line_label(text: str, role: str = "") -> QLabel:
    """Return a label for a row: one line, or as many as it needs where the row is narrow."""
    return _dressed(LineLabel(text), role)


def label(text: str = "", role: str = "", *, wrap: bool = False) -> QLabel:
    """Return a label in one of the style sheet's roles. It shows plain text only, because words also come
    from devices and files."""
    return _dressed(WrappingLabel(text) if wrap else QLabel(text), role)


def _dressed(widget: QLabel, role: str) -> QLabel:
    widget.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        widget.setProperty("role", role)
    return widget


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and delete its widgets."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()


def exchange(place: QLayout, before: QWidget | None, after: QWidget) -> None:
    """Put a widget into a layout, and delete the one that stood there before."""
    place.addWidget(after)
    if before is not None:
        place.removeWidget(before)
        before.hide()
        before.deleteLater()


def as_day_field(theme: Theme, field: QDateTimeEdit, name: str) -> None:
    """Dress a field for a day, or a day and its time. `name` is read out.

    The format is the same everywhere: it does not depend on the system's names of months.
    """
    field.setDisplayFormat("yyyy-MM-dd" if isinstance(field, QDateEdit) else "yyyy-MM-dd HH:mm")
    field.lineEdit().setTextMargins(theme.px(10), 0, 0, 0)  # the style sheet's padding is ignored here
    field.setAccessibleName(name)


def say_in(target: QLabel, text: str) -> None:
    """Set the text of a label and hide the label while the text is empty."""
    if target.text() != text:
        target.setText(text)
    if target.isHidden() == bool(text):
        target.setVisible(bool(text))


def button(text: str, kind: str = "", *, clicked: Callable[[], None] | None = None) -> QPushButton:
    """Return a push button. Return presses it as well as Space."""
    widget = WrappingButton(text)
    widget.setAccessibleName(text)
    widget.setAutoDefault(True)
    if kind:
        widget.setProperty("kind", kind)
    if clicked is not None:
        widget.clicked.connect(lambda _checked=False: clicked())
    return widget


def check(text: str, on: bool, toggled: Callable[[bool], None]) -> QCheckBox:
    """Return a switch; `toggled` gets its new state."""
    widget = WrappingCheck(text)
    widget.setAccessibleName(text)
    widget.setChecked(on)
    widget.toggled.connect(toggled)
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


class Page(QWidget):
    """The ground of a page: its content has a greatest width, and a narrow page has narrow margins."""

    def __init__(
        self, theme: Theme, content: QLayout, *, head: bool = False, widest: int = CONTENT_WIDTH
    ) -> None:
        """`head` stands above a page that scrolls, in line with it; `widest` is in units."""
        super().__init__()
        self.setObjectName("page")
        self._theme, self._content, self._head, self._widest = theme, content, head, widest
        self.setLayout(content)
        self._fit()
        theme.changed.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme = self._theme
        self.setMaximumWidth(theme.px(self._widest) + 2 * theme.px(MARGIN))
        margin = theme.px(NARROW_MARGIN if self.width() < theme.px(NARROW_PAGE) else MARGIN)
        if self._content.contentsMargins().left() != margin:
            above, below = (theme.px(HEAD_ABOVE), 0) if self._head else (margin, margin)
            self._content.setContentsMargins(margin, above, margin, below)


def page(theme: Theme, content: QVBoxLayout) -> QScrollArea:
    """Return a page around a column of content. It scrolls if the content is too high."""
    return scrolling(Page(theme, content))


def still_page(theme: Theme, content: QVBoxLayout, *, widest: int = CONTENT_WIDTH) -> QWidget:
    """Return a page that doesn't scroll: something in it does. `widest` is in units."""
    outer = QWidget()
    outer.setObjectName("page")
    across = QHBoxLayout(outer)
    across.setContentsMargins(0, 0, 0, 0)
    across.addWidget(Page(theme, content, widest=widest), 1)
    across.addStretch(0)
    return outer


def scrolling(inner: QWidget) -> QScrollArea:
    """Return an area that scrolls up and down, never sideways: what is in it fits its width."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    inner.setMinimumHeight(1)  # as high as it is at its width, and not as at its least width
    area.setWidget(inner)
    return area


def bring_into_view(area: QScrollArea, opened: QWidget) -> None:
    """Scroll to what was just opened, once it has its place."""
    QTimer.singleShot(0, opened, lambda: area.ensureWidgetVisible(opened))


def scroll_once_laid_out(area: QScrollArea, value_px: int) -> None:
    """Scroll a page that has just been built: it can't be scrolled before it has its height."""
    bar = area.verticalScrollBar()

    def reached(_least: int, most: int) -> None:
        if most >= value_px:
            bar.rangeChanged.disconnect(reached)
            bar.setValue(value_px)

    if bar.maximum() >= value_px:
        bar.setValue(value_px)
    else:
        bar.rangeChanged.connect(reached)


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
