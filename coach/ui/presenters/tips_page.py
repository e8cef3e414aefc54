"""The tips as a page: by moment, or those that were searched for."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.tips import Moment, Tip, TipBook
from coach.tips.search import search, words_of
from coach.ui.ports import Say
from coach.ui.presenters.tip_card import TipCardView, tip_card


@dataclass(frozen=True, slots=True)
class TipGroup:
    """The tips of one moment. `key` names the group, whatever language its title is in."""

    key: str
    title: str
    cards: tuple[TipCardView, ...]


@dataclass(frozen=True, slots=True)
class TipsPageView:
    """The page: its groups and, after a search, how many were found. `nothing` is said where there are no
    cards; with `searched` there is something to go back from."""

    groups: tuple[TipGroup, ...]
    searched: bool
    found: str
    nothing: str


def tips_page(words: Say, book: TipBook, query: str) -> TipsPageView:
    """The page for this query; a query without a word shows every moment that has tips."""
    if not words_of(query):
        groups = tuple(group for group in _groups(words, book.tips) if group.cards)
        return TipsPageView(groups, False, "", "" if groups else words.say("ui.tips.none"))
    found = search(book.tips, query)
    cards = tuple(tip_card(words, tip) for tip in found)
    if not cards:
        return TipsPageView((), True, "", words.say("ui.tips.found_none"))
    said = words.say("ui.tips.found", n=len(cards))
    return TipsPageView((TipGroup("found", "", cards),), True, said, "")


def _groups(words: Say, tips: tuple[Tip, ...]) -> list[TipGroup]:
    """A tip stands in each of its moments; one without any stands with the cues."""
    groups = [
        TipGroup(
            moment.value,
            words.say(f"moment.{moment.value}"),
            tuple(tip_card(words, tip) for tip in tips if moment in tip.moments),
        )
        for moment in Moment
    ]
    loose = tuple(tip_card(words, tip) for tip in tips if not tip.moments)
    return [*groups, TipGroup("with_a_cue", words.say("moment.with_a_cue"), loose)]
