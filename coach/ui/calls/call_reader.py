"""The newest calls, for Today and for what follows a call; and the way to a call's page."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, time

from coach.model.call import CallHeader
from coach.model.cues import CueId
from coach.review.break_offer import ROW_CALLS
from coach.ui.calls.deletions import Deletions
from coach.ui.shell.main_window import MainWindow
from coach.ui.shell.page_kinds import ListsCalls
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.way_back import Place


class CallReader:
    """Reads the calls of today, the newest one, and as many live ones as a break is offered after: no more than
    those, however many are kept."""

    def __init__(self, services: PageServices, window: MainWindow) -> None:
        self._services, self._window = services, window
        self._read: list[CallHeader] = []
        self._listeners: list[Callable[[], None]] = []
        self.deletions = Deletions(services, self.refresh)
        self.deletions.on_change(self._show_again)
        self._hidden: frozenset[int] = frozenset()

    @property
    def newest(self) -> list[CallHeader]:
        """The calls that were read, newest first, without those that were just deleted."""
        return [one for one in self._read if one.call_id not in self.deletions.hidden]

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` each time the calls were read."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Read the history again and update every page that shows it."""
        history, midnight = self._services.history, datetime.combine(self._services.now().date(), time.min)
        self._services.fetch(lambda: history.recent(midnight.astimezone(), ROW_CALLS), self._show)

    def warm_up(self) -> None:
        """Read the table of all calls ahead, so that the list is there when it is opened."""
        history = self._services.history
        self._services.fetch(lambda: len(history.table()), lambda _calls: None)

    def open(self, call_id: int, cue: CueId | None = None, *, note: bool = False) -> None:
        """Open a call's page in the history, at the receipt of `cue` or, with `note`, at its note."""
        from coach.ui.calls.history_page import HistoryPage  # noqa: PLC0415  # built when first opened

        page = self._window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        page.open_call(call_id, cue, note=note)  # before it is shown: it must not show another call meanwhile
        self._window.show_place(Place.HISTORY)

    def _show(self, calls: list[CallHeader]) -> None:
        self._read = calls
        self._show_everywhere()

    def _show_again(self) -> None:
        """Show what was read without the calls that are hidden by now."""
        if self.deletions.hidden != self._hidden:
            self._show_everywhere()

    def _show_everywhere(self) -> None:
        self._hidden = self.deletions.hidden
        for place in Place:
            page = self._window.built_page(place)
            if isinstance(page, ListsCalls):
                page.show_calls(self.newest)
        for listener in self._listeners:
            listener()
