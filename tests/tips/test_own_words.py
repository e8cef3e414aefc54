"""People's own words find tips, in every language, and nobody sees them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from coach.model.language import Language
from coach.tips.book import our_file
from coach.tips.search import search
from coach.views.tip_views import tip_card
from coach.words.catalogue import load_catalogue

ASKED = {
    Language.ENGLISH: {
        "angry": "no-heat-with-heat",
        "upset": "listen-first",
        "shouting": "no-heat-with-heat",
        "refund": "begin-with-can",
        "supervisor": "tell-your-supervisor",
        "manager": "tell-your-supervisor",
        "swearing": "name-the-line",
    },
    Language.GERMAN: {
        "wütend": "no-heat-with-heat",
        "sauer": "listen-first",
        "schreit": "no-heat-with-heat",
        "Rückerstattung": "begin-with-can",
        "Erstattung": "begin-with-can",
        "Vorgesetzte": "tell-your-supervisor",
        "Chef": "tell-your-supervisor",
    },
    Language.FRENCH: {
        "en colère": "listen-first",
        "énervé": "no-heat-with-heat",
        "crie": "no-heat-with-heat",
        "remboursement": "begin-with-can",
        "superviseur": "tell-your-supervisor",
        "chef": "tell-your-supervisor",
    },
    Language.SPANISH: {
        "enfadado": "no-heat-with-heat",
        "enojado": "listen-first",
        "gritando": "no-heat-with-heat",
        "reembolso": "begin-with-can",
        "supervisor": "tell-your-supervisor",
        "jefe": "own-it",
    },
    Language.POLISH: {
        "zły": "no-heat-with-heat",
        "zdenerwowany": "listen-first",
        "krzyczy": "no-heat-with-heat",
        "zwrot": "begin-with-can",
        "przełożony": "tell-your-supervisor",
        "kierownik": "own-it",
    },
}
CASES = [(language, query, tip) for language, asked in ASKED.items() for query, tip in asked.items()]


@pytest.mark.parametrize(("language", "query", "tip_id"), CASES)
def test_peoples_own_words_find_tips(language: Language, query: str, tip_id: str) -> None:
    assert tip_id in {tip.tip_id for tip in search(our_file(language).tips, query)}


@pytest.mark.parametrize(
    ("query", "tip_id"),
    [("refunds", "begin-with-can"), ("shouted", "no-heat-with-heat"), ("complaints", "listen-first")],
)
def test_with_another_ending_they_find_them_too(query: str, tip_id: str) -> None:
    assert tip_id in {tip.tip_id for tip in search(our_file().tips, query)}


def test_a_long_word_is_not_found_by_its_beginning_alone() -> None:
    assert search(our_file().tips, "threadbare") == ()
    assert search(our_file().tips, "refundability") == ()


@pytest.mark.parametrize("language", list(Language))
def test_every_language_has_own_words_for_the_same_tips(language: Language) -> None:
    def with_some(of: Language) -> list[str]:
        return [tip.tip_id for tip in our_file(of).tips if tip.own_words]

    assert with_some(language) == with_some(Language.ENGLISH)
    assert len(with_some(language)) > 20


@pytest.mark.parametrize("language", list(Language))
def test_own_words_are_never_shown(language: Language) -> None:
    words = load_catalogue(language)
    for tip in our_file(language).tips:
        marked = replace(tip, own_words=("zyxwv",))
        assert tip_card(words, marked) == tip_card(words, tip)
