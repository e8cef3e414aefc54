"""The tips beside the call: what was typed, what it found, and which of it is chosen."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.cues import CueKind
from coach.model.tips import Tip, TipBook
from coach.tips.search import search
from coach.ui.ports import Say
from coach.ui.presenters.tip_card import TipCardView, tip_card


@dataclass(frozen=True, slots=True)
class TipRow:
    """One line of the list. `icon` is that of the cue that stands on the overlay, where the tip is for it."""

    title: str
    moment: str
    icon: str
    spoken: str


@dataclass(frozen=True, slots=True)
class TipPanelView:
    """The list and the tip chosen in it. Nothing found: no rows, no card, and `nothing` says so."""

    rows: tuple[TipRow, ...]
    chosen: int
    card: TipCardView | None
    nothing: str


class TipPanelPresenter:
    """Keeps what was typed and chosen, from opening to closing."""

    def __init__(self, words: Say, book: TipBook, cue: CueKind | None) -> None:
        """`cue`: the one on the overlay as the panel opens; its own tips come first."""
        self._words, self._book, self._cue = words, book, cue
        self._found: tuple[Tip, ...] = ()
        self._chosen = 0
        self.type("")

    def type(self, query: str) -> TipPanelView:
        """The text in the field changed: the first that is found is chosen."""
        self._found = search(self._book.tips, query, self._cue)
        self._chosen = 0
        return self.view()

    def move(self, by: int) -> TipPanelView:
        """Up (-1) and down (1); it stops at either end."""
        return self.choose(self._chosen + by)

    def choose(self, at: int) -> TipPanelView:
        """Choose a line."""
        self._chosen = max(0, min(at, len(self._found) - 1))
        return self.view()

    def view(self) -> TipPanelView:
        words = self._words
        return TipPanelView(
            rows=tuple(self._row(tip) for tip in self._found),
            chosen=self._chosen,
            card=tip_card(words, self._found[self._chosen]) if self._found else None,
            nothing="" if self._found else words.say("ui.tip_panel.none"),
        )

    def _row(self, tip: Tip) -> TipRow:
        moment = tip_card(self._words, tip).moment
        icon = self._cue.value if self._cue is not None and self._cue in tip.cues else ""
        spoken = self._words.say("ui.tip_panel.row", title=tip.title, moment=moment)
        return TipRow(tip.title, moment, icon, spoken)
