"""What each language does otherwise than the others: its name, its decimal mark, its forms after a number.

The forms follow the plural rules of the Unicode CLDR (release 46, cardinals, whole numbers), in the order in
which Qt Linguist asks for them. Left out: the form French and Spanish have for whole millions, which Qt has
no place for and no figure here reaches.
"""

from __future__ import annotations

import ctypes
import locale
import os
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from coach.model.language import Language


@dataclass(frozen=True, slots=True)
class LanguageFacts:
    """`name` as its speakers write it; `locale` as Qt names it; `forms` a noun has after numbers."""

    name: str
    locale: str
    decimal_mark: str
    forms: int


FACTS: Mapping[Language, LanguageFacts] = {
    Language.ENGLISH: LanguageFacts("English", "en_GB", ".", 2),
    Language.FRENCH: LanguageFacts("Français", "fr_FR", ",", 2),
    Language.GERMAN: LanguageFacts("Deutsch", "de_DE", ",", 2),
    Language.SPANISH: LanguageFacts("Español", "es_ES", ",", 2),
    Language.POLISH: LanguageFacts("Polski", "pl_PL", ",", 3),
}


def plural_form(language: Language, n: int) -> int:
    """Which form a noun has after `n` (0 or more), counted from 0."""
    if language is Language.FRENCH:
        return 0 if n <= 1 else 1
    if language is Language.POLISH:
        if n == 1:
            return 0
        return 1 if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else 2
    return 0 if n == 1 else 1


def language_for(chosen: str, system: Iterable[str]) -> Language:
    """The language to speak: the one chosen by its code; else ("system") the first of the system's, given as
    "de", "de_DE.UTF-8" or "de-AT", that there is; else English."""
    for name in (chosen, *system):
        code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in {"c", "posix"}:
            return Language.ENGLISH
        if code in set(Language):
            return Language(code)
    return Language.ENGLISH


def system_languages() -> tuple[str, ...]:
    """The system's languages as far as they are known without Qt: by the environment, on Windows by the
    language of its windows. The desktop asks Qt instead, which knows macOS too."""
    found = languages_of_environment(os.environ)
    if sys.platform == "win32" and not found:
        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return tuple(filter(None, (locale.windows_locale.get(code),)))
    return found


def languages_of_environment(given: Mapping[str, str]) -> tuple[str, ...]:
    """The system's languages, the most wanted first, as gettext reads them: LANGUAGE unless the locale is
    plain C, then the first of LC_ALL, LC_MESSAGES and LANG that is set. Empty where none is, as on
    Windows."""
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    plain = next((given[name] for name in names if given.get(name)), "")
    if plain.split(".")[0] in {"C", "POSIX"}:
        return (plain,)
    listed = [one for one in given.get("LANGUAGE", "").split(":") if one]
    return (*listed, plain) if plain else tuple(listed)
