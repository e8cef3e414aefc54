"""The places of the window: their names, and the way back through them. Plain Python."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum

MOST_SPOTS = 50
"""How far one can go back. Ours: further back nobody knows what comes."""


class Place(StrEnum):
    """The places of the window. The catalogue names each one `ui.places.<value>`; its icon has the same
    name."""

    TODAY = "today"
    HISTORY = "history"
    PRACTICE = "practice"
    TIPS = "tips"
    TEAM = "team"
    """Only where a team was joined."""
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True)
class Spot:
    """What was on the screen: a place, the call that was open in it (None: its first page), and how far it was
    scrolled, in pixels."""

    place: Place
    call_id: int | None = None
    scrolled_px: int = 0


class WayBack:
    """Where one is, and the spots one came through."""

    def __init__(self, start: Place) -> None:
        self.here = Spot(start)
        self._before: list[Spot] = []

    def visit(self, place: Place, call_id: int | None, *, left_at_px: int) -> None:
        """Go to a spot; `left_at_px` is how far the one that is left was scrolled."""
        if (place, call_id) == (self.here.place, self.here.call_id):
            return
        self._before = [*self._before, replace(self.here, scrolled_px=left_at_px)][-MOST_SPOTS:]
        self.here = Spot(place, call_id)

    @property
    def leads_to(self) -> Spot | None:
        """The spot before this one; None at the first."""
        return self._before[-1] if self._before else None

    def back(self) -> Spot | None:
        """Return to the spot before this one; None at the first."""
        if not self._before:
            return None
        self.here = self._before.pop()
        return self.here

    def forget_call(self, call_id: int) -> None:
        """A call is gone: where its page was, the first page of its place is."""
        left = [spot for spot in self._before if spot.call_id != call_id]
        if self.here.call_id == call_id:
            self.here = Spot(self.here.place)
        self._before = [spot for at, spot in enumerate(left) if not _same(spot, (*left, self.here)[at + 1])]


def _same(one: Spot, other: Spot) -> bool:
    return (one.place, one.call_id) == (other.place, other.call_id)
