"""A page's main part with another beside it; in a narrow window they are two tabs."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QRadioButton, QWidget

from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme

BESIDE_FROM = 800
"""From this width on, in units, both stand side by side."""
SIDE_WIDTH, BETWEEN = 364, 48


def segments(theme: Theme, name: str, choices: tuple[str, ...]) -> tuple[QWidget, tuple[QRadioButton, ...]]:
    """Return a row of choices of which one is on, the first, and its buttons."""
    across = Flow(theme.px(4))
    whole = held(across)
    group, made = QButtonGroup(whole), []
    for choice in choices:
        segment = QRadioButton(choice)
        segment.setProperty("kind", "segment")
        segment.setAccessibleName(f"{name}, {choice}" if name else choice)
        group.addButton(segment)
        across.addWidget(segment)
        made.append(segment)
    made[0].setChecked(True)
    return whole, tuple(made)


class SideBySide(QWidget):
    """The two parts. Until there is another, the main part has all the room."""

    def __init__(self, theme: Theme, main: QWidget, names: tuple[str, str]) -> None:
        """`names`: of the main part and of the other, as tabs."""
        super().__init__()
        self._theme, self._main = theme, main
        self._side: QWidget | None = None
        self._tabs, (self._first, self.second) = segments(theme, "", names)
        self.second.toggled.connect(lambda _on: self._fit())
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(theme.px(8))
        self._grid.addWidget(self._tabs, 0, 0, 1, 2, Qt.AlignmentFlag.AlignLeft)
        self._grid.addWidget(main, 1, 0)
        self._grid.setRowStretch(1, 1)
        self._tabs.hide()
        theme.changed.connect(self._fit)

    def set_side(self, side: QWidget) -> None:
        """Put this beside the main part."""
        self._side = side
        self._grid.addWidget(side, 1, 1)
        self._fit()

    def show_main(self) -> None:
        """Show the main part, where only one is shown."""
        self._first.setChecked(True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        side, theme = self._side, self._theme
        if side is None:
            return
        wide = self.width() >= theme.px(BESIDE_FROM)
        self._tabs.setVisible(not wide)
        self._grid.setHorizontalSpacing(theme.px(BETWEEN) if wide else 0)
        if wide:
            side.setFixedWidth(theme.px(SIDE_WIDTH))
        else:
            side.setMinimumWidth(0)
            side.setMaximumWidth(16777215)  # Qt's QWIDGETSIZE_MAX, which PySide6 does not name
        self._main.setVisible(wide or not self.second.isChecked())
        side.setVisible(wide or self.second.isChecked())
