"""Finding tips: every word of the query must begin a word of the tip, whatever its case and accents.

People look for a tip in their own words for a call, and not in ours: a tip lists those too."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from coach.model.advice import CallPhase, Tip
from coach.model.cues import CueKind

_APOSTROPHES = re.compile(r"['’‘]")
_WORDS = re.compile(r"\w+")
_LETTERS = str.maketrans({"ł": "l", "œ": "oe", "æ": "ae", "ø": "o"})
"""Letters that Unicode does not decompose, with what people type instead."""

NOT_FOUND = 4
"""One more than the last of the places where a word is looked for: title, keywords, people's own words, the
rest."""
LEAST_STEM, MOST_ENDING = 4, 3
"""One of people's own words of at least so many letters is found with an ending of at most so many, too:
"refunds", "shouted". Ours: the endings of most inflected forms in the five languages."""


def search(
    tips: Iterable[Tip], query: str, cue: CueKind | None = None, phase: CallPhase | None = None
) -> tuple[Tip, ...]:
    """Find the tips in which each word of `query` begins a word.

    Tips found by their titles come first, then by keywords, by people's own words, and by the rest; else they
    keep their order. An empty query finds every tip. The tips of `cue`, if it is given, come before all others;
    while nothing is asked, those of `phase` follow.
    """
    asked = words_of(query)
    ranked: list[tuple[bool, bool, int, int, Tip]] = []
    for at, tip in enumerate(tips):
        rank = _rank(tip, asked)
        if rank is not None:
            of_phase = not asked and phase is not None and phase in tip.moments
            ranked.append((cue is None or cue not in tip.cues, not of_phase, rank, at, tip))
    return tuple(tip for *_, tip in sorted(ranked, key=lambda found: found[:4]))


def words_of(text: str) -> list[str]:
    """Split a text into words for comparison: "Don’t phone José" gives "dont", "phone", "jose"."""
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold())
    plain = "".join(mark for mark in apart if not unicodedata.combining(mark)).translate(_LETTERS)
    return _WORDS.findall(plain.replace("_", " "))


def _rank(tip: Tip, asked: list[str]) -> int | None:
    """Return the sum of the places where the words were found; None where one was not found."""
    own = words_of(" ".join(tip.own_words))
    places = (
        words_of(tip.title),
        words_of(" ".join(tip.keywords)),
        own,
        words_of(" ".join((tip.text, tip.say or "", tip.instead_of or ""))),
    )
    total = 0
    for word in asked:
        found = next(
            (
                place
                for place, words in enumerate(places)
                if any(one.startswith(word) or (words is own and _is_form(word, one)) for one in words)
            ),
            NOT_FOUND,
        )
        if found == NOT_FOUND:
            return None
        total += found
    return total


def _is_form(word: str, stem: str) -> bool:
    return len(stem) >= LEAST_STEM and word.startswith(stem) and len(word) - len(stem) <= MOST_ENDING
