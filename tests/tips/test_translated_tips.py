"""Our tips in the other languages: the same tips, as short, and none names a feeling."""

from __future__ import annotations

import re

import pytest

from coach.model.advice import CallStep, Tip
from coach.model.language import Language
from coach.places import assets_dir
from coach.tips.book import our_file
from coach.tips.search import search
from tests.feelings import feelings_in, without_own_words

ENGLISH = our_file()
TRANSLATED = [language for language in Language if language is not Language.ENGLISH]


@pytest.fixture(params=TRANSLATED)
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


def shape(tip: Tip) -> tuple[object, ...]:
    return (tip.tip_id, tip.moments, tip.cues, tip.say is None, tip.instead_of is None)


def test_they_are_the_same_tips_and_steps(language: Language) -> None:
    ours = our_file(language)
    assert [shape(tip) for tip in ours.tips] == [shape(tip) for tip in ENGLISH.tips]
    assert [step.say is None for step in ours.steps] == [step.say is None for step in ENGLISH.steps]
    assert all(tip.keywords for tip in ours.tips)


def test_each_is_one_to_three_short_sentences(language: Language) -> None:
    ours = our_file(language)
    entries: tuple[Tip | CallStep, ...] = (*ours.tips, *ours.steps)
    for one in entries:
        sentences = re.split(r"(?<=[.?])\s", one.text)
        assert 1 <= len(sentences) <= 3, one.title
        assert all(len(sentence.split()) <= 26 for sentence in sentences), one.title
        assert one.text.endswith("."), one.title


def test_they_name_no_feeling_and_do_not_shout(language: Language) -> None:
    text = (assets_dir() / "tips" / f"{language.value}.toml").read_text(encoding="utf-8")
    assert feelings_in(without_own_words(text), language) == []
    assert "!" not in text
    assert "¡" not in text


@pytest.mark.parametrize(
    ("language", "query", "found"),
    [
        (Language.GERMAN, "zuruckrufen", "call-back-with-no-news"),
        (Language.FRENCH, "excuses", "apologise-where-due"),
        (Language.SPANISH, "numeros", "slow-for-numbers"),
        (Language.POLISH, "sluchac", "listen-first"),
    ],
)
def test_they_are_found_without_their_accents(language: Language, query: str, found: str) -> None:
    assert found in {tip.tip_id for tip in search(our_file(language).tips, query)}


def test_french_marks_stay_with_their_words() -> None:
    """No line begins with a mark that belongs to the word before it."""
    for tip in our_file(Language.FRENCH).tips:
        for text in (tip.title, tip.text, tip.say or "", tip.instead_of or ""):
            assert not re.search(r"« | [»:;?]", text), text
