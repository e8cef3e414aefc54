"""The calendar file of promised call-backs, in settings."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from coach.foreign_text import shown
from coach.settings.schema import Settings
from coach.ui.kit.pieces import button, check, column, label, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.settings_view import with_calendar

FILE_NAME = "coach.ics"


class CalendarSettings(QWidget):
    """Where the file is kept up to date, if anywhere, and whether it names callers."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words, prefs = services.theme, services.words, services.preferences
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.calendar.hint"), "muted", wrap=True))
        self._where = label("", wrap=True)
        down.addWidget(self._where)
        across = Flow(theme.px(8))
        across.addWidget(button(words.say("ui.calendar.choose"), clicked=self._choose))
        self._stop = button(words.say("ui.calendar.stop"), clicked=lambda: self.take(None))
        across.addWidget(self._stop)
        down.addWidget(held(across))
        self.names = check(
            words.say("ui.calendar.names"),
            prefs.now.after.calendar_names,
            lambda on: prefs.change(with_calendar(prefs.now, names=on)),
        )
        down.addWidget(self.names)
        self.setLayout(down)
        prefs.on_change(self._show)
        self._show(prefs.now)

    def take(self, path: Path | None) -> None:
        """Keep the calendar in this file from now on; None: in none."""
        prefs = self._services.preferences
        prefs.change(with_calendar(prefs.now, file="" if path is None else str(path)))

    def _show(self, settings: Settings) -> None:
        file = settings.after.calendar_file
        say_in(self._where, shown(file))
        self._stop.setVisible(bool(file))
        self.names.setVisible(bool(file))

    def _choose(self) -> None:
        from coach.ui.kit.desktop_facts import choose_place  # noqa: PLC0415  # file dialogs load slowly

        choose_place(self, self._services.words.say("ui.calendar.choose"), FILE_NAME, self.take)
