"""What is kept, in settings: where it is, and deleting all of it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.foreign_text import shown
from coach.ui.kit.desktop_facts import open_folder
from coach.ui.kit.pieces import ask, button, column, label
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices


class DataSettings(QWidget):
    """The folder, and two buttons."""

    changed = Signal()
    """Emitted when everything was deleted: the history must be read again."""

    def __init__(self, services: PageServices) -> None:
        super().__init__()
        self._services = services
        theme, words, folder = services.theme, services.words, services.data_folder
        down = column(theme, spacing=8)
        down.addWidget(label(words.say("ui.settings.data_hint"), "muted", wrap=True))
        across = Flow(theme.px(8))
        if folder is not None:
            down.addWidget(label(shown(str(folder)), wrap=True))
            across.addWidget(button(words.say("ui.settings.open_folder"), clicked=lambda: self._open(folder)))
        across.addWidget(button(words.say("ui.settings.delete_everything"), clicked=self._ask_to_delete))
        down.addWidget(held(across))
        self.setLayout(down)

    def _open(self, folder: Path) -> None:
        if not open_folder(folder):
            self._services.report(self._services.words.say("ui.settings.open_failed", folder=folder))

    def _ask_to_delete(self) -> None:
        words, team = self._services.words, self._services.team
        text = words.say("ui.settings.delete_text")
        if team is not None and team.state().membership is not None:
            text += " " + words.say("ui.settings.delete_released")
        ask(
            self,
            words.say("ui.settings.delete_title"),
            text,
            yes=words.say("ui.settings.delete_yes"),
            no=words.say("ui.settings.delete_no"),
            then=self._delete,
        )

    def _delete(self) -> None:
        self._services.errands.run(
            self._services.history.delete_everything,
            lambda _none: self._deleted(),
            self._not_deleted,
            keeps=True,
        )

    def _deleted(self) -> None:
        self._services.say_done(self._services.words.say("ui.settings.deleted"))
        self.changed.emit()

    def _not_deleted(self, failure: Failure) -> None:
        """Read the calls again after an error: some of them may be deleted."""
        self._services.failed(failure)
        self.changed.emit()
