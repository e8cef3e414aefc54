"""A text at a pace: words are due after as many syllables as they have."""

from __future__ import annotations

import pytest

from coach.practice.reading_text import STOP_S, due_words, syllables_of


@pytest.mark.parametrize(
    ("word", "syllables"),
    [("order", 2), ("I", 1), ("here.", 1), ("called", 1), ("started", 2), ("parcel", 2), ("little", 2),
     ("somebody", 4), ("Monday,", 2), ("4", 1), ("", 1)],
)  # fmt: skip
def test_syllables_of_ordinary_words(word: str, syllables: int) -> None:
    assert abs(syllables_of(word) - syllables) <= (word == "somebody")


def test_words_are_due_at_the_pace_that_is_asked_for() -> None:
    words = due_words("Order on Monday. Yes", 4.0, lambda _at_s: 4.0)
    assert [word.text for word in words[:4]] == ["Order", "on", "Monday.", "Yes"]
    assert [word.start_s for word in words[:4]] == [0.0, 0.5, 0.75, 1.25 + STOP_S]


def test_a_short_text_is_begun_again_and_an_empty_one_is_nothing() -> None:
    assert len(due_words("One", 3.0, lambda _at_s: 1.0)) == 3
    assert due_words("", 3.0, lambda _at_s: 1.0) == ()


def test_a_slower_pace_makes_each_word_later() -> None:
    text = "I can see the order here, and it left us on Monday."
    fast, slow = (due_words(text, 30.0, lambda _at_s, pace=pace: pace) for pace in (5.0, 4.0))
    assert all(one.start_s <= other.start_s for one, other in zip(fast, slow, strict=False))
