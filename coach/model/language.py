"""The languages the program speaks."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """The languages by ISO 639-1 code. The others are translated from English."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    SPANISH = "es"
    POLISH = "pl"
