"""The tips that come with the program: correct, short, about what to say and do, and found by a search."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest

from coach.coaching.rules import CUE_SPECS
from coach.model.advice import CallPhase, Tip
from coach.model.cues import CueKind
from coach.places import assets_dir
from coach.tips.book import our_file
from coach.tips.search import search, words_of
from tests.feelings import without_own_words

TIPS = our_file().tips
INWARD = re.compile(
    r"\b(angr|anger|upset|calm|happy|sad|stress|mood|feel|emotion|nervous|frustrat|annoy|irritat|anxious"
    r"|hostile|empath|aggressive|furious|well done|great|excellent|wrong of you)"
)


def test_there_are_enough_and_not_too_many() -> None:
    assert 25 <= len(TIPS) <= 35
    for moment in CallPhase:
        assert any(moment in tip.moments for tip in TIPS), moment
    for spec in CUE_SPECS:
        if spec.on_by_default:
            assert any(spec.kind in tip.cues for tip in TIPS), spec.kind


def test_there_are_steps_for_warning_handing_over_and_ending() -> None:
    titles = " ".join(step.title for step in our_file().steps).lower()
    assert all(word in titles for word in ("warn", "hand over", "end the call", "supervisor"))


@pytest.mark.parametrize("tip", TIPS, ids=lambda tip: tip.tip_id)
def test_a_tip_is_one_to_three_short_sentences(tip: Tip) -> None:
    sentences = re.split(r"(?<=[.?])\s", tip.text)
    assert 1 <= len(sentences) <= 3
    assert all(len(sentence.split()) <= 26 for sentence in sentences)
    assert tip.text.endswith(".")
    assert tip.keywords


def test_they_say_what_to_do_and_name_no_feeling() -> None:
    text = (assets_dir() / "tips" / "en.toml").read_text(encoding="utf-8")
    assert not INWARD.findall(without_own_words(text).lower())
    assert "!" not in text


def test_words_are_compared_without_case_accents_and_apostrophes() -> None:
    assert words_of("Don’t phone JOSÉ, it's a_b-c 2") == ["dont", "phone", "jose", "its", "a", "b", "c", "2"]


def titles(query: str, cue: CueKind | None = None) -> list[str]:
    return [tip.title for tip in search(TIPS, query, cue)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("poli", "Reasons instead of “policy”"),
        ("SORRY", "Apologise where it is due"),
        ("call back", "Call back, even with no news"),
        ("back call", "Call back, even with no news"),
        ("jargon", "Leave the in-house words out"),
        ("dont heat", "Don't answer heat with heat"),
        ("wäit", "Wait one breath more"),
        ("warehouse", "Ask before you put them on hold"),
    ],
)
def test_a_tip_is_found_by_the_beginnings_of_its_words(query: str, first: str) -> None:
    assert titles(query)[0] == first


def test_every_word_must_be_there() -> None:
    assert titles("policy zebra") == []
    assert titles("olicy") == [], "by its beginning, not its middle"
    assert len(titles("listen hear")) < len(titles("listen"))


def test_titles_rank_before_keywords_and_keywords_before_text() -> None:
    found = search(TIPS, "pa")

    def place(tip: Tip) -> int:
        parts = (tip.title, " ".join(tip.keywords), tip.text)
        return next((at for at, text in enumerate(parts) if re.search(r"\bpa", text.lower())), 2)

    places = [place(tip) for tip in found]
    assert {0, 1, 2} <= set(places)
    assert all(one <= other for one, other in pairwise(places))


def test_no_words_find_every_tip_in_order() -> None:
    assert search(TIPS, "  ") == TIPS


def test_the_tips_of_the_cue_come_first() -> None:
    found = search(TIPS, "", CueKind.TALK_OVER)
    assert {tip.tip_id for tip in found[:3]} == {"listen-first", "wait-a-breath", "give-way"}
    assert len(found) == len(TIPS)
    assert titles("s", CueKind.DEAD_AIR)[0] == "Say what you are doing"
