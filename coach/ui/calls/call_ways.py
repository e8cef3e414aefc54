"""The ways from a call's page: back, and to the calls before and after."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from coach.ui.kit.pieces import Page, button, plain_first, rename
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

KEYS = {"previous": "Ctrl+PgUp", "next": "Ctrl+PgDown"}


class CallWays(QWidget):
    """A row above what scrolls, so that the ways stay in view."""

    back_requested = Signal()
    previous_requested = Signal()
    next_requested = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._words = words
        self.back = button(words.say("ui.call.back"), "plain", clicked=self.back_requested.emit)
        self.back.setIcon(theme.icons.icon("back", theme.colour("agent")))
        across = plain_first(theme, self.back)
        self._beside = {
            which: button(words.say(f"ui.call.{which}"), "plain", clicked=asked.emit)
            for which, asked in (("previous", self.previous_requested), ("next", self.next_requested))
        }
        for which, made in self._beside.items():
            made.setShortcut(QKeySequence(KEYS[which]))
            made.setToolTip(KEYS[which])
            made.hide()
            across.addWidget(made)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(Page(theme, across, head=True))

    def name_back(self, name: str) -> None:
        """Say where the way back leads."""
        rename(self.back, name)

    def show_neighbours(self, previous: str | None, following: str | None) -> None:
        """Offer the calls before and after this one in the list it was opened from, by their times of day; None
        where there is none."""
        for which, time in (("previous", previous), ("next", following)):
            made: QPushButton = self._beside[which]
            made.setVisible(time is not None)
            if time is not None:
                rename(made, self._words.say(f"ui.call.{which}_at", time=time))
                made.setShortcut(QKeySequence(KEYS[which]))
