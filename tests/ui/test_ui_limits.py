"""Every string fits its place in every language, measured in the font of the machine."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QApplication

from coach.model.language import Language
from coach.places import assets_dir
from coach.ui.kit.theme import Theme
from coach.ui.overlay.face import NARROWER
from coach.words.catalogue import load_catalogue
from coach.words.limits import LIMITS, WIDEST, Limit, limits_of


def width(theme: Theme, limit: Limit, text: str) -> float:
    """Return the width of the text in units, at the narrowest its place can set it."""
    font = theme.font(limit.size, strong=limit.strong, scaled=False)
    if limit.painted:
        font.setStretch(NARROWER)
    lines = re.split(r"(?<=\.)\s", text) if limit.by_sentence else [text]
    return max(QFontMetricsF(font).horizontalAdvance(line) for line in lines)


@pytest.mark.parametrize("language", list(Language))
def test_no_string_is_too_long_for_its_place(app: QApplication, language: Language) -> None:
    theme, words = Theme(app, assets_dir() / "icons", dark=False), load_catalogue(language)
    too_long = [
        (key, limit.place)
        for key in list(words.keys())
        for limit in limits_of(key)
        if width(theme, limit, words.say(key, **WIDEST)) > limit.width
    ]
    assert too_long == []


@pytest.mark.parametrize("language", list(Language))
def test_a_cue_has_at_most_seven_words(language: Language) -> None:
    words = load_catalogue(language)
    for key in list(words.keys()):
        for limit in limits_of(key):
            if limit.most_words is not None:
                assert len(words.say(key, **WIDEST).split()) <= limit.most_words, key


def test_every_limit_is_of_something() -> None:
    """A pattern may be for strings to come; a limit without any string is a mistake."""
    keys = list(load_catalogue().keys())
    for limit in LIMITS:
        assert any(limit in limits_of(key) for key in keys), limit.place
