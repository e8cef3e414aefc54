"""A text at a pace: when each word of it is due, so that it can light up as it is to be read.

Pace is counted in syllables, and people read words: each word takes as long as its syllables, and a comma and a
full stop take a pause. The syllables of an English word are counted by its groups of vowels, which is right for
about nine words in ten; over a sentence the errors cancel.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

COMMA_S, STOP_S = 0.25, 0.6
"""Ours: a pause at a comma and one at a full stop, both within a turn (`turn_spans.FLOOR_PAUSE_S`)."""
_VOWELS = re.compile(r"[aeiouy]+")
_DIGIT = re.compile(r"\d")


@dataclass(frozen=True, slots=True)
class DueWord:
    """A word of the text and when it is to be read."""

    text: str
    start_s: float
    end_s: float


def due_words(text: str, lasts_s: float, pace_at: Callable[[float], float]) -> tuple[DueWord, ...]:
    """Return the words of the text with their times, up to `lasts_s`; a shorter text is begun again.

    `pace_at` gives the pace in syllables a second at a moment.
    """
    words = text.split()
    found: list[DueWord] = []
    now_s, at = 0.0, 0
    while words and now_s < lasts_s:
        word = words[at % len(words)]
        took_s = syllables_of(word) / max(0.5, pace_at(now_s))
        found.append(DueWord(word, now_s, now_s + took_s))
        now_s += took_s + _pause_s(word)
        at += 1
    return tuple(found)


def syllables_of(word: str) -> int:
    """Return about how many syllables an English word has, at least one."""
    letters = re.sub(r"[^a-z]", "", word.lower())
    groups = len(_VOWELS.findall(letters))
    if letters.endswith("e") and not letters.endswith(("le", "ee", "ye")) and groups > 1:
        groups -= 1
    if letters.endswith("ed") and groups > 1 and not letters.endswith(("ted", "ded")):
        groups -= 1
    return max(1, groups + len(_DIGIT.findall(word)))


def _pause_s(word: str) -> float:
    end = word.rstrip("\"'”’)")[-1:]
    return STOP_S if end in ".?!:" else COMMA_S if end in ",;" else 0.0
