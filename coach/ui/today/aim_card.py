"""The aim of the day, small, before each call. During a call nothing of it is shown."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.model.aims import Aim
from coach.model.snapshot import Snapshot
from coach.review.aims import AimProgress, progress_of
from coach.ui.kit.pieces import button, column, frame, label
from coach.ui.kit.reflow import Flow, held
from coach.ui.shell.page_services import PageServices
from coach.views.aim_view import aim_name, aim_words, today_line


class AimCard(QWidget):
    """A card with the count of the day; nothing where there is no aim of the day."""

    practice_requested = Signal(object)
    """Emitted with the Aim of the day, which is to be practised."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services = services
        self._on_call = snapshot.call is not None
        self._there = False
        self._aim: Aim | None = None
        self._count, self._asks = label("", "strong", wrap=True), label("", "small", wrap=True)
        inside = column(services.theme, spacing=4, margins=(20, 12, 20, 12))
        inside.addWidget(label(services.words.say("aim.of_the_day"), "small", wrap=True))
        inside.addWidget(self._count)
        inside.addWidget(self._asks)
        self.practise = button(services.words.say("aim.practise"), "link", clicked=self._practise)
        across = Flow(services.theme.px(8))
        across.addWidget(self.practise)
        inside.addWidget(held(across))
        card = frame("card")
        card.setLayout(inside)
        whole = column(services.theme)
        whole.addWidget(card)
        self.setLayout(whole)
        self.hide()

    def refresh(self) -> None:
        """Count again. The table of calls is read only where there is an aim of the day."""
        history, today = self._services.history, self._services.now().date()

        def read() -> AimProgress | None:
            aim = next((one for one in history.aims() if one.of_the_day), None)
            return None if aim is None else progress_of(aim, history.table(), today)

        self._services.fetch(read, self._show)

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Hide while a call is on, and come back after it."""
        self._on_call = snapshot.call is not None
        self.setVisible(self._there and not self._on_call)

    def _show(self, progress: AimProgress | None) -> None:
        words = self._services.words
        self._there = progress is not None and progress.measure is not None
        self._aim = None if progress is None else progress.aim
        if progress is not None:
            name = words.say("aim.practise_name", name=aim_name(words, progress.aim))
            self.practise.setAccessibleName(name)
            self._count.setText(today_line(words, progress))
            self._asks.setText(aim_words(words, progress.aim))
        self.setVisible(self._there and not self._on_call)

    def _practise(self) -> None:
        if self._aim is not None:
            self.practice_requested.emit(self._aim)
