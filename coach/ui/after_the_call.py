"""Everything that comes after a call: its card, the promises to call back, the offer of a break."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect, QSize

from coach.model.live import Snapshot
from coach.ui.afterwards import Afterwards
from coach.ui.breaks import Breaks
from coach.ui.kept_calls import KeptCalls
from coach.ui.parts import Parts
from coach.ui.promises import Promises


class AfterTheCall:
    """Builds the three, tells them the newest state, and lets one at a time beside the overlay."""

    def __init__(
        self,
        parts: Parts,
        calls: KeptCalls,
        place: Callable[[QSize], QRect],
        *,
        free: Callable[[], bool],
        watched: Callable[[], bool],
        raise_window: Callable[[], None],
        remind: Callable[[str, str], None],
    ) -> None:
        """`place`: where a window of this size stands beside the overlay. `free`: nothing else stands there.
        `watched`: a window shows what is replayed. `remind`: say a title and a sentence."""
        self.cards = Afterwards(
            parts,
            calls,
            place,
            free=lambda: free() and self.breaks.card is None,
            watched=watched,
            raise_window=raise_window,
        )
        self.breaks = Breaks(parts, place, lambda: free() and self.cards.card is None)
        self.promises = Promises(parts, remind)
        self.cards.on_change(lambda _kept, addition: self.breaks.added(addition))
        self.cards.on_change(lambda _kept, _addition: calls.refresh())
        calls.on_change(self.promises.refresh)
        calls.on_change(lambda: self.breaks.calls_read(calls.newest))
        self._on_call = False

    def see(self, before: Snapshot, now: Snapshot) -> None:
        """The newest state, whenever it has changed."""
        self._on_call = now.call is not None
        self.cards.see(before, now)
        self.breaks.see(before, now)

    def tick(self) -> None:
        """What comes and goes by itself."""
        self.cards.tick()
        self.breaks.tick()
        self.promises.tick(on_call=self._on_call)

    def start_or_stop_break(self) -> None:
        """The break that was asked for takes the place of the card."""
        self.cards.close()
        self.breaks.start_or_stop()

    def follow(self) -> None:
        """The overlay was moved."""
        self.cards.follow()
        self.breaks.follow()

    def close(self) -> None:
        """Take away whatever there is."""
        self.cards.close()
        self.breaks.close()
