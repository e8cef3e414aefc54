"""Marking a call as abusive, and the steps beside the overlay while they are shown."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.live import Snapshot
from coach.ui.borrowed_keyboard import BorrowedKeyboard
from coach.ui.parts import Parts
from coach.ui.presenters.incident import can_be_marked
from coach.ui.presenters.steps import StepsPresenter
from coach.ui.tip_finder import TipFinder
from coach.ui.tip_shelf import TipShelf
from coach.ui.widgets.step_panel import StepPanel


class Incidents:
    """Holds the panel while it is shown, and where in the steps this call is."""

    def __init__(
        self, parts: Parts, shelf: TipShelf, finder: TipFinder, newest: Callable[[], Snapshot]
    ) -> None:
        self._parts, self._shelf, self._finder, self._newest = parts, shelf, finder, newest
        self._steps: StepsPresenter | None = None
        self._keyboard: BorrowedKeyboard[StepPanel] = BorrowedKeyboard()

    @property
    def panel(self) -> StepPanel | None:
        return self._keyboard.borrower

    def mark(self) -> None:
        """Mark the live call under way, once, and show the steps, from where they were left. Without a live
        call nothing happens. The steps come even where the session has too much to do to note them."""
        call = self._newest().call
        if call is None or not can_be_marked(call):
            return
        if call.incident is None:
            self._parts.attempt(self._parts.session.mark_incident)
        if self._steps is None:
            self.close()  # what still stands there belongs to the call before
        self._show()

    def close(self) -> None:
        """Close the panel and give the keyboard back."""
        self._keyboard.give_back()

    def follow(self) -> None:
        """The overlay was moved: the panel goes along."""
        if self.panel is not None:
            self.panel.move(self._finder.place(self.panel.size()).topLeft())

    def call_ended(self) -> None:
        """The next call begins at the first step. What is shown stays: there are steps for afterwards."""
        self._steps = None

    def _show(self) -> None:
        if self.panel is not None:
            self.panel.activateWindow()
            return
        if not self._shelf.book.steps:
            return
        if self._steps is None:
            self._steps = StepsPresenter(self._parts.words, self._shelf.book)
        self._finder.shut_down()
        panel = StepPanel(self._parts.theme, self._parts.words, self._steps)
        panel.shown.connect(self._note)
        panel.closed.connect(self.close)
        self._keyboard.lend(panel)
        panel.open_at(self._finder.place(panel.size()))
        self._note()

    def _note(self) -> None:
        """Which step came on the screen goes onto the note, while the call is on."""
        call = self._newest().call
        if self.panel is not None and call is not None and can_be_marked(call):
            title = self.panel.view.title
            self._parts.attempt(lambda: self._parts.session.show_step(title))
