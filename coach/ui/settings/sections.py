"""The sections of Settings: each has a heading and rows, and a search shows the rows that say what is asked."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget

from coach.ui.kit.pieces import column, label
from coach.ui.kit.theme import Theme
from coach.views.settings_search import says


class Section(QWidget):
    """One section. What is added together is one row: a search shows or hides it as a whole."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme, self.name = theme, name
        self.setAccessibleName(name)
        self._rows: list[QWidget] = []
        self._down = column(theme, spacing=8, margins=(0, 4, 0, 20))
        self._down.addWidget(label(name, "section", wrap=True))
        self.setLayout(self._down)

    def add(self, *parts: QWidget, heading: str = "") -> None:
        """Add a row of these parts, one below the other, under a heading if there is one."""
        down = column(self._theme, spacing=4)
        if heading:
            down.setContentsMargins(0, self._theme.px(8), 0, 0)
            down.addWidget(label(heading, "strong", wrap=True))
        for part in parts:
            down.addWidget(part)
        row = QWidget()
        row.setLayout(down)
        self._rows.append(row)
        self._down.addWidget(row)

    def look_for(self, asked: str) -> int:
        """Show the rows that say what is asked, and the section if there are any; return how many there are."""
        found = [row for row in self._rows if says(asked, (self.name, *texts_of(row)))]
        for row in self._rows:
            row.setVisible(row in found)
        self.setVisible(bool(found))
        return len(found)

    def first_control(self) -> QWidget | None:
        """Return the first control that the keyboard reaches."""
        for widget in self.findChildren(QWidget):
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and widget.isEnabled():
                return widget
        return None


def texts_of(row: QWidget) -> Iterator[str]:
    """Everything that a row says, on the screen and to a screen reader; what is hidden in it says nothing."""
    for widget in row.findChildren(QWidget):
        if not widget.isVisibleTo(row):
            continue
        yield widget.accessibleName()
        yield widget.accessibleDescription()
        if isinstance(widget, QLabel | QAbstractButton):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(at) for at in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
