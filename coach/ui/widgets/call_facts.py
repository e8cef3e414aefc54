"""What was heard in a call, line by line, then what went well and what to try. On the card and on the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from coach.ui.presenters.after_call import AfterCallView
from coach.ui.theme import Theme
from coach.ui.widgets.pieces import column, label


class CallFacts(QWidget):
    """Names on the left, in one column; sentences under them."""

    def __init__(self, theme: Theme, view: AfterCallView) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for at, line in enumerate(view.lines):
            name = label(line.name, "muted")
            said = label(line.said, "" if line.measured else "muted", wrap=True)
            said.setAccessibleName(f"{line.name}: {line.said}")
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(said, at, 1)
        inside = column(theme, spacing=12)
        inside.addLayout(grid)
        if view.went_well:
            inside.addWidget(label(view.went_well, "credit", wrap=True))
        if view.to_try:
            inside.addWidget(label(view.to_try, wrap=True))
        self.setLayout(inside)
