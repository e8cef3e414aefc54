"""The break: offered after a rough call or several heavy ones, or asked for on Today. Only the agent starts
it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime

from PySide6.QtCore import QRect, QSize

from coach.model.call import CallHeader, CallSource, CallState
from coach.model.snapshot import Snapshot
from coach.review.break_offer import break_is_due
from coach.ui.after_call.break_card import BreakCard
from coach.ui.shell.page_services import PageServices
from coach.views.after_call_view import Addition, RoughCalled
from coach.views.breathing import OFFER_S, breath_at, is_over


class Breaks:
    """The card of the break, and when it was shown. An offer waits until `free` says that nothing else is
    beside the overlay."""

    def __init__(
        self, services: PageServices, place: Callable[[QSize], QRect], free: Callable[[], bool]
    ) -> None:
        self._services, self._place, self._free = services, place, free
        self._ended = False
        self._wanted = False
        self._on_call = False
        self._offered_at: datetime | None = None
        self._since_s = 0.0
        self._listeners: list[Callable[[bool], None]] = []
        self.card: BreakCard | None = None

    @property
    def running(self) -> bool:
        return self.card is not None and self.card.running

    def on_change(self, listener: Callable[[bool], None]) -> None:
        """Call `listener` whenever a break begins or ends, with whether one is under way."""
        self._listeners.append(listener)

    def added(self, addition: Addition) -> None:
        """Consider an offer if the agent called a call a rough one."""
        if addition == RoughCalled(True):
            self._consider((), rough=True)

    def see(self, before: Snapshot, now: Snapshot) -> None:
        """Follow the newest state: a call that begins ends the break and takes any offer back."""
        self._on_call = now.call is not None
        if self._on_call:
            self._wanted, self._ended = False, False
            self.close()
        elif before.call is not None:
            self._ended = True

    def calls_read(self, calls: Sequence[CallHeader]) -> None:
        """Consider an offer after a call, by the kept calls, newest first.

        A list that was read while the call was still being written is ignored: the next one has it complete.
        """
        going_on = any(call.source is CallSource.LIVE and call.state is CallState.RUNNING for call in calls)
        if self._ended and not going_on:
            self._ended = False
            self._consider(calls, rough=False)

    def tick(self) -> None:
        """Show an offer that is waiting, update a break under way, and end it after two minutes."""
        if self.card is None:
            if self._wanted and self._free():
                self._offer()
        elif self.card.running:
            elapsed_s = self._services.clock_s() - self._since_s
            if is_over(elapsed_s):
                self.close()
            else:
                moves = self._services.theme.moves()
                self.card.show_view(breath_at(self._services.words, elapsed_s, moves=moves))
        else:
            if self.card.underMouse():
                self._since_s = self._services.clock_s()
            if self._services.clock_s() - self._since_s >= OFFER_S:
                self.close()

    def start_or_stop(self) -> None:
        """Begin a break at once, or stop the one under way. Does nothing during a call. Earlier offers don't
        matter."""
        if self.running:
            self.close()
        elif not self._on_call:
            if self.card is None:
                self._show()
            self._begin()

    def follow(self) -> None:
        """Move the card along with the overlay, or after its height changed."""
        if self.card is not None:
            self.card.move(self._place(self.card.size()).topLeft())

    def close(self) -> None:
        """Remove the card. This ends a break under way."""
        if self.card is not None:
            card, self.card = self.card, None
            was_running = card.running
            card.hide()
            card.deleteLater()
            if was_running:
                self._notify()

    def _consider(self, calls: Sequence[CallHeader], *, rough: bool) -> None:
        now = self._services.now().astimezone()
        if self._on_call or self.card is not None or not self._services.preferences.now.after.breaks:
            return
        if break_is_due(calls, now, rough=rough, offered_at=self._offered_at):
            self._wanted = True

    def _offer(self) -> None:
        self._wanted = False
        self._offered_at = self._services.now().astimezone()
        self._show()

    def _show(self) -> None:
        moves = self._services.theme.moves()
        card = BreakCard(
            self._services.theme, self._services.words, breath_at(self._services.words, 0.0, moves=moves)
        )
        card.started.connect(self._begin)
        card.closed.connect(self.close)
        card.resized.connect(self.follow)
        self.card, self._since_s = card, self._services.clock_s()
        card.show_at(self._place(card.size()))

    def _begin(self) -> None:
        if self.card is not None and not self.card.running:
            self._wanted = False
            self._since_s = self._services.clock_s()
            self.card.begin()
            self._notify()

    def _notify(self) -> None:
        for listener in self._listeners:
            listener(self.running)
