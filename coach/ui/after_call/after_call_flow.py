"""After a call: the card beside the overlay, and what the agent adds to the call there or on its page."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import replace

from PySide6.QtCore import QRect, QSize

from coach.model.call import KeptCall
from coach.model.cues import CueAnswer
from coach.model.snapshot import Snapshot
from coach.ui.after_call.after_call_card import AfterCallCard
from coach.ui.after_call.break_flow import Breaks
from coach.ui.after_call.promises import Promises
from coach.ui.calls.call_reader import CallReader
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import History
from coach.views.after_call_view import (
    MOST_WAIT_S,
    Addition,
    AfterCallView,
    CardTime,
    MomentsWritten,
    NoteWritten,
    PromiseMade,
    PromiseTakenBack,
    RoughCalled,
    TagsWritten,
    after_call_view,
    is_shown,
)
from coach.views.promise_views import promised


class Afterwards:
    """The card of the latest call. It waits, though not for long, until `free` says that nothing else is
    beside the overlay."""

    def __init__(
        self,
        services: PageServices,
        calls: CallReader,
        place: Callable[[QSize], QRect],
        *,
        free: Callable[[], bool],
        watched: Callable[[], bool],
        raise_window: Callable[[], None],
    ) -> None:
        self._services, self._calls, self._place = services, calls, place
        self._free, self._watched, self._raise_window = free, watched, raise_window
        self._listeners: list[Callable[[KeptCall, Addition], None]] = []
        self._waiting: AfterCallView | None = None
        self._waits_since_s = 0.0
        self._time: CardTime | None = None
        self._on_call = False
        self.card: AfterCallCard | None = None
        self.practise: Callable[[str], None] = lambda _cue: None
        """Leads to the drill that fits a cue; the pages set it."""
        calls.on_change(self._calls_read)

    def on_change(self, listener: Callable[[KeptCall, Addition], None]) -> None:
        """Call `listener` with the call and the addition whenever something is added to a call."""
        self._listeners.append(listener)

    def see(self, before: Snapshot, now: Snapshot) -> None:
        """Follow the newest state: a call that ended gets its card, and a new call removes the last card."""
        ended, running = before.call, now.call
        self._on_call = running is not None
        if running is not None:
            self._waiting = None
            self.close()
        elif ended is not None and ended.call_id is not None:
            call_id, watched, history = ended.call_id, self._watched(), self._services.history
            if self._services.preferences.now.after.card:
                self._services.fetch(lambda: history.call(call_id), lambda kept: self._ended(kept, watched))

    def tick(self) -> None:
        """Show a card that is waiting, and remove one that was shown long enough."""
        now_s = self._services.clock_s()
        if now_s - self._waits_since_s > MOST_WAIT_S:
            self._waiting = None
        if self._waiting is not None and self._free():
            waiting, self._waiting = self._waiting, None
            self._show(waiting, now_s)
        elif self.card is not None and self._time is not None:
            over = self._time.is_over(now_s, pointed_at=self.card.underMouse())
            if over:
                self.close()

    def add(self, call_id: int, addition: Addition) -> None:
        """Store the addition with the call, and show it wherever the call is shown."""
        history = self._services.history

        def kept() -> KeptCall:
            keep(history, call_id, addition)
            return history.call(call_id)

        self._services.keep(kept, lambda changed: self._added(changed, addition))

    def follow(self) -> None:
        """Move the card along with the overlay, or after its height changed."""
        if self.card is not None:
            self.card.move(self._place(self.card.size()).topLeft())

    def close(self) -> None:
        """Remove the card, if there is one."""
        if self.card is not None:
            card, self.card = self.card, None
            card.hide()
            card.deleteLater()

    def _ended(self, kept: KeptCall, watched: bool) -> None:
        on = self._services.preferences.now.after.card
        if not self._on_call and is_shown(kept, on=on, watched=watched):
            asks = self._services.preferences.now.overlay.ask_fair
            self._waiting = after_call_view(self._services.words, kept, asks=asks)
            self._waits_since_s = self._services.clock_s()

    def _show(self, view: AfterCallView, now_s: float) -> None:
        self.close()
        card = AfterCallCard(self._services.theme, self._services.words, self._services.now, view)
        card.closed.connect(self.close)
        card.added.connect(lambda addition: self.add(view.call_id, addition))
        card.open_requested.connect(lambda note: self._open(view.call_id, note))
        card.practice_requested.connect(self._practise)
        card.resized.connect(self.follow)
        self.card, self._time = card, CardTime(now_s)
        card.show_at(self._place(card.size()))

    def _open(self, call_id: int, note: bool) -> None:
        self.close()
        self._raise_window()
        self._calls.open(call_id, note=note)

    def _practise(self, cue: str) -> None:
        self.close()
        self._raise_window()
        self.practise(cue)

    def _calls_read(self) -> None:
        """Look whether the call of the card is still there."""
        asked = [one.call_id for one in (self._waiting, self.card) if one is not None]
        history, hidden = self._services.history, self._calls.deletions.hidden
        if asked:
            self._services.fetch(
                lambda: {one.call_id for one in history.headers(asked)} - hidden,
                lambda there: self._keep_card_of(there, asked),
            )

    def _keep_card_of(self, there: Collection[int], asked: Collection[int]) -> None:
        """Remove the card of a call that was deleted."""
        gone = set(asked) - set(there)
        if self._waiting is not None and self._waiting.call_id in gone:
            self._waiting = None
        if self.card is not None and self.card.call_id in gone:
            self.close()

    def _added(self, kept: KeptCall, addition: Addition) -> None:
        call_id = kept.header.call_id
        if self._waiting is not None and self._waiting.call_id == call_id:
            self._waiting = replace(self._waiting, after=kept.after)
        if self.card is not None and self.card.call_id == call_id:
            self.card.show_after(kept.after)
            if isinstance(addition, CueAnswer):
                self.card.answers.answered_one(addition.cue)
        for listener in self._listeners:
            listener(kept, addition)


def keep(history: History, call_id: int, addition: Addition) -> None:
    """Store an addition in the history."""
    match addition:
        case NoteWritten():
            history.write_call_note(call_id, addition.text)
        case RoughCalled():
            history.call_rough(call_id, addition.rough)
        case PromiseMade():
            history.keep_promise(promised(call_id, addition.due_at))
        case PromiseTakenBack():
            history.take_back_promise(call_id)
        case MomentsWritten():
            history.write_moments(call_id, addition.moments)
        case TagsWritten():
            history.write_tags(call_id, addition.tags)
        case CueAnswer():
            history.answer(call_id, addition)


class AfterTheCall:
    """The card, the break and the promises: builds them, passes the newest state on, and lets one at a time
    beside the overlay."""

    def __init__(
        self,
        services: PageServices,
        calls: CallReader,
        place: Callable[[QSize], QRect],
        *,
        free: Callable[[], bool],
        watched: Callable[[], bool],
        raise_window: Callable[[], None],
        remind: Callable[[str, str, str], None],
    ) -> None:
        """Build all three.

        `place` gives the place of a window of this size beside the overlay. `free` says whether nothing else is
        there. `watched` says whether a window shows the replay. `remind`: see Promises.
        """
        self.cards = Afterwards(
            services,
            calls,
            place,
            free=lambda: free() and self.breaks.card is None,
            watched=watched,
            raise_window=raise_window,
        )
        self.breaks = Breaks(services, place, lambda: free() and self.cards.card is None)
        self.promises = Promises(services, remind)
        self.cards.on_change(lambda _kept, addition: self.breaks.added(addition))
        self.cards.on_change(lambda _kept, _addition: calls.refresh())
        calls.on_change(self.promises.refresh)
        calls.on_change(lambda: self.breaks.calls_read(calls.newest))
        self._on_call = False

    def see(self, before: Snapshot, now: Snapshot) -> None:
        """Follow the newest state. Called whenever it has changed."""
        self._on_call = now.call is not None
        self.cards.see(before, now)
        self.breaks.see(before, now)

    def tick(self) -> None:
        """Show and hide what depends on time alone."""
        self.cards.tick()
        self.breaks.tick()
        self.promises.tick(on_call=self._on_call)

    def start_or_stop_break(self) -> None:
        """Start the break in place of the card, or stop it."""
        self.cards.close()
        self.breaks.start_or_stop()

    def follow(self) -> None:
        """Move everything along with the overlay."""
        self.cards.follow()
        self.breaks.follow()

    def close(self) -> None:
        """Remove whatever is shown."""
        self.cards.close()
        self.breaks.close()
