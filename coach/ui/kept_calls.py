"""The kept calls as the windows show them: read off the Qt thread, handed to every page that lists them."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.call import CallHeader
from coach.model.cues import CueKind
from coach.ui.parts import Parts
from coach.ui.ports import ListsCalls
from coach.ui.widgets.main_window import MainWindow, Place


class KeptCalls:
    """Holds the newest list, so that a page made later has it at once."""

    def __init__(self, parts: Parts, window: MainWindow) -> None:
        self._parts, self._window = parts, window
        self.newest: list[CallHeader] = []
        self._listeners: list[Callable[[], None]] = []

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every reading."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Read the history again and show it wherever it is shown."""
        self._parts.fetch(self._parts.history.calls, self._show)

    def open(self, call_id: int, cue: tuple[CueKind, float] | None = None, *, note: bool = False) -> None:
        """Go to the history and show a call's page, with the receipt of this cue, or at its note."""
        from coach.ui.widgets.history_page import HistoryPage  # noqa: PLC0415  # made when first gone to

        self._window.go(Place.HISTORY)
        page = self._window.page(Place.HISTORY)
        assert isinstance(page, HistoryPage)
        page.open_call(call_id, cue, note=note)

    def _show(self, calls: list[CallHeader]) -> None:
        self.newest = calls
        for place in Place:
            page = self._window.made(place)
            if isinstance(page, ListsCalls):
                page.show_calls(calls)
        for listener in self._listeners:
            listener()
