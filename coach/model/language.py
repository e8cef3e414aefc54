"""The languages the program speaks."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """Each by its ISO 639-1 code. English is the one the others are translated from."""

    ENGLISH = "en"
    FRENCH = "fr"
    GERMAN = "de"
    SPANISH = "es"
    POLISH = "pl"
