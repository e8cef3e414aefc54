"""Finding tips: every word of the query must begin a word of the tip, whatever its case and accents."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from coach.model.advice import Tip
from coach.model.cues import CueKind

_APOSTROPHES = re.compile(r"['’‘]")
_WORDS = re.compile(r"\w+")
_LETTERS = str.maketrans({"ł": "l", "œ": "oe", "æ": "ae", "ø": "o"})
"""Letters that Unicode does not decompose, with what people type instead."""

NOT_FOUND = 3
"""One more than the last of the places where a word is looked for: title, keywords, the rest."""


def search(tips: Iterable[Tip], query: str, cue: CueKind | None = None) -> tuple[Tip, ...]:
    """Find the tips in which each word of `query` begins a word.

    Tips found by their titles come first, then by keywords, then by the rest; else they keep their order. An
    empty query finds every tip. The tips of `cue`, if it is given, come before all others.
    """
    asked = words_of(query)
    ranked: list[tuple[bool, int, int, Tip]] = []
    for at, tip in enumerate(tips):
        rank = _rank(tip, asked)
        if rank is not None:
            ranked.append((cue is None or cue not in tip.cues, rank, at, tip))
    return tuple(tip for *_, tip in sorted(ranked, key=lambda found: found[:3]))


def words_of(text: str) -> list[str]:
    """Split a text into words for comparison: "Don’t phone José" gives "dont", "phone", "jose"."""
    apart = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text).casefold())
    plain = "".join(mark for mark in apart if not unicodedata.combining(mark)).translate(_LETTERS)
    return _WORDS.findall(plain.replace("_", " "))


def _rank(tip: Tip, asked: list[str]) -> int | None:
    """Return the sum of the places where the words were found; None where one was not found."""
    places = (
        words_of(tip.title),
        words_of(" ".join(tip.keywords)),
        words_of(" ".join((tip.text, tip.say or "", tip.instead_of or ""))),
    )
    total = 0
    for word in asked:
        found = next(
            (place for place, words in enumerate(places) if any(one.startswith(word) for one in words)),
            NOT_FOUND,
        )
        if found == NOT_FOUND:
            return None
        total += found
    return total
