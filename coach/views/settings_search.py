"""The sections of Settings, and finding a row by any of its words."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from coach.tips.search import words_of


class SettingsSection(StrEnum):
    """The sections, in their order. The catalogue names each one `ui.sections.<value>`."""

    VOICE = "voice"
    CALLS = "calls"
    CUES = "cues"
    OVERLAY = "overlay"
    KEYS = "keys"
    NOTIFICATIONS = "notifications"
    TIPS = "tips"
    TEAM = "team"
    """Only where what a team's store needs is installed."""
    LOOK = "look"
    START = "start"
    DATA = "data"
    PRIVACY = "privacy"
    ABOUT = "about"


def says(asked: str, texts: Iterable[str]) -> bool:
    """Whether each word of `asked` is in a word of the texts, whatever its case and accents.

    Anywhere in it, because German builds words of words. An empty question is in every text.
    """
    there = words_of(" ".join(texts))
    return all(any(word in one for one in there) for word in words_of(asked))
