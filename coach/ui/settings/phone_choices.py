"""Which programs are phones: one line a program that used the microphone."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QWidget

from coach.settings.schema import Settings
from coach.ui.kit.pieces import label, line_label
from coach.ui.kit.wrapping import ShrinkingBox
from coach.ui.shell.page_services import PageServices
from coach.views.phone_view import CHOICES, PhoneRow, phone_rows, with_role


class PhoneChoices(QWidget):
    """A list for each program, and a sentence while there is none. It follows what Coach learns."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        self._rows: tuple[PhoneRow, ...] = ()
        self._lists: dict[str, tuple[QLabel, QComboBox]] = {}
        theme = services.theme
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(theme.px(16))
        self._grid.setVerticalSpacing(theme.px(4))
        self._grid.setColumnStretch(2, 1)
        self._none = label(services.words.say("ui.settings.phones_none"), "small", wrap=True)
        self._grid.addWidget(self._none, 0, 0, 1, 3)
        services.preferences.on_change(self._show)
        self._show(services.preferences.now)

    def _show(self, settings: Settings) -> None:
        rows = phone_rows(self._services.words, settings)
        if rows == self._rows:
            return
        self._rows = rows
        self._none.setVisible(not rows)
        for line, row in enumerate(rows, start=1):
            if row.program not in self._lists:
                self._add(row)
            name, chooser = self._lists[row.program]
            self._grid.addWidget(name, line, 0)
            self._grid.addWidget(chooser, line, 1)
            for index, text in enumerate(row.choices):
                chooser.setItemText(index, text)
            chooser.setCurrentIndex(row.chosen)

    def _add(self, row: PhoneRow) -> None:
        preferences, program = self._services.preferences, row.program
        chooser = ShrinkingBox()
        chooser.setAccessibleName(row.choice_name)
        chooser.addItems(list(row.choices))
        chooser.activated.connect(
            lambda index: preferences.change(with_role(preferences.now, program, CHOICES[index]))
        )
        name = line_label(row.name)
        name.setBuddy(chooser)
        self._lists[program] = (name, chooser)
