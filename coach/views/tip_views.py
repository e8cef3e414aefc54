"""Tips in words: a card, a page of cards by moment, and the panel beside the call."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.advice import CallPhase, Tip, TipBook
from coach.model.cues import CueKind
from coach.model.snapshot import RunningCall
from coach.tips.search import search, words_of
from coach.views.cue_words import cue_icon
from coach.views.wording import Words


@dataclass(frozen=True, slots=True)
class TipCardView:
    """A card. `examples` are (name, line) pairs; `cues` are (icon, text) pairs; `moment` is the tip's first;
    `spoken` is the whole card in words."""

    tip_id: str
    title: str
    text: str
    examples: tuple[tuple[str, str], ...]
    cues: tuple[tuple[str, str], ...]
    moment: str
    spoken: str


def tip_card(words: Words, tip: Tip) -> TipCardView:
    """Return the card of a tip."""
    lines = [(name, line) for name, line in (("say", tip.say), ("instead_of", tip.instead_of)) if line]
    spoken = [words.say("ui.tips.spoken", title=tip.title, text=tip.text)]
    spoken += [words.say(f"ui.tips.spoken_{name}", line=line) for name, line in lines]
    return TipCardView(
        tip_id=tip.tip_id,
        title=tip.title,
        text=tip.text,
        examples=tuple(
            (words.say(f"ui.tips.{name}"), words.say("ui.tips.quoted", line=line)) for name, line in lines
        ),
        cues=tuple(
            (cue_icon(cue), words.say("ui.tips.for_cue", name=words.say(f"cue.{cue.value}.name")))
            for cue in tip.cues
        ),
        moment=words.say(f"moment.{tip.moments[0].value if tip.moments else 'with_a_cue'}"),
        spoken=" ".join(spoken),
    )


def tips_for(book: TipBook, cue: CueKind | None) -> tuple[Tip, ...]:
    """Return the tips for this cue, in the order of the book; none for None."""
    return tuple(tip for tip in book.tips if cue is not None and cue in tip.cues)


@dataclass(frozen=True, slots=True)
class TipRow:
    """One line of the list. `icon` is that of the cue on the overlay, if the tip is for this cue."""

    title: str
    moment: str
    icon: str
    spoken: str


@dataclass(frozen=True, slots=True)
class TipPanelView:
    """The list and the selected tip. If nothing is found, there are no rows and no card, and `nothing` says
    so."""

    rows: tuple[TipRow, ...]
    chosen: int
    card: TipCardView | None
    nothing: str


def phase_of(call: RunningCall | None) -> CallPhase | None:
    """Return the present phase of a call: hard to end once it was marked, else by who has spoken more in the
    last 20 s. None without a call. A call under way is past its opening: that is before it is picked up."""
    if call is None:
        return None
    if call.incident is not None:
        return CallPhase.HARD_TO_END
    agent_s, caller_s = (
        sum(span.duration_s for span in spans)
        for spans in (call.agent_recent_speech, call.caller_recent_speech)
    )
    return CallPhase.EXPLAINING if agent_s > caller_s else CallPhase.TALKING_IT_OUT


class TipPanelPresenter:
    """The search text and the selected tip, from the opening of the panel until it is closed."""

    def __init__(
        self, words: Words, book: TipBook, cue: CueKind | None, phase: CallPhase | None = None
    ) -> None:
        """`cue` is the last cue of the call under way when the panel opens, and `phase` the call's: the tips of
        the one come first, and then those of the other."""
        self._words, self._book, self._cue, self._phase = words, book, cue, phase
        self._found: tuple[Tip, ...] = ()
        self._chosen = 0
        self.type("")

    def type(self, query: str) -> TipPanelView:
        """Search for this text and select the first tip found."""
        self._found = search(self._book.tips, query, self._cue, self._phase)
        self._chosen = 0
        return self.view()

    def move(self, by: int) -> TipPanelView:
        """Move the selection up (-1) or down (1); it stops at either end."""
        return self.choose(self._chosen + by)

    def choose(self, at: int) -> TipPanelView:
        """Select a line."""
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
        icon = cue_icon(self._cue) if self._cue is not None and self._cue in tip.cues else ""
        spoken = self._words.say("ui.tip_panel.row", title=tip.title, moment=moment)
        return TipRow(tip.title, moment, icon, spoken)


@dataclass(frozen=True, slots=True)
class TipGroup:
    """The tips of one moment. `key` names the group, whatever the language of its title."""

    key: str
    title: str
    cards: tuple[TipCardView, ...]


@dataclass(frozen=True, slots=True)
class TipsPageView:
    """The page: its groups and, after a search, how many tips were found.

    `nothing` is the text where there are no cards. `searched` says that there is a search to go back from.
    """

    groups: tuple[TipGroup, ...]
    searched: bool
    found: str
    nothing: str


def tips_page(words: Words, book: TipBook, query: str) -> TipsPageView:
    """Return the page for this query. A query without a word shows every moment that has tips."""
    if not words_of(query):
        groups = tuple(group for group in _groups(words, book.tips) if group.cards)
        return TipsPageView(groups, False, "", "" if groups else words.say("ui.tips.none"))
    found = search(book.tips, query)
    cards = tuple(tip_card(words, tip) for tip in found)
    if not cards:
        return TipsPageView((), True, "", words.say("ui.tips.found_none"))
    count = words.say("ui.tips.found", n=len(cards))
    return TipsPageView((TipGroup("found", "", cards),), True, count, "")


def _groups(words: Words, tips: tuple[Tip, ...]) -> list[TipGroup]:
    """Group the tips by moment. A tip is in each of its moments; one without any is with the cues."""
    groups = [
        TipGroup(
            moment.value,
            words.say(f"moment.{moment.value}"),
            tuple(tip_card(words, tip) for tip in tips if moment in tip.moments),
        )
        for moment in CallPhase
    ]
    loose = tuple(tip_card(words, tip) for tip in tips if not tip.moments)
    return [*groups, TipGroup("with_a_cue", words.say("moment.with_a_cue"), loose)]
