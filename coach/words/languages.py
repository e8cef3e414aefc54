"""How the languages differ: their names, decimal marks, forms after a number, and dates.

Forms and dates come from the Unicode CLDR, through Babel. Babel takes 25 to 45 ms to read a language, so it is
imported only when the first date or counted noun is needed.
"""

from __future__ import annotations

import ctypes
import locale
import os
import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from coach.model.language import Language

if TYPE_CHECKING:
    from babel.core import Locale


@dataclass(frozen=True, slots=True)
class LanguageFacts:
    """The facts about one language.

    `name`: as its speakers write it. `locale`: as Qt and the CLDR name it. `forms`: how many forms a noun has
    after numbers. `first_day`: how the first day of a month is written, which is not in the CLDR.

    The decimal mark and that between groups of three digits are here because every figure of a cue needs them,
    and Babel would read half a megabyte for them during a call. A test compares them with the CLDR.
    """

    name: str
    locale: str
    decimal_mark: str
    group_mark: str
    forms: int
    first_day: str = "1"


FACTS: Mapping[Language, LanguageFacts] = {
    Language.ENGLISH: LanguageFacts("English", "en_GB", ".", ",", 2),
    Language.FRENCH: LanguageFacts("Français", "fr_FR", ",", "\u202f", 2, "1er"),
    Language.GERMAN: LanguageFacts("Deutsch", "de_DE", ",", ".", 2),
    Language.SPANISH: LanguageFacts("Español", "es_ES", ",", ".", 2),
    Language.POLISH: LanguageFacts("Polski", "pl_PL", ",", "\xa0", 3),
}


def plural_form(language: Language, n: int) -> int:
    """Return which form a noun has after `n` (0 or more).

    Forms count from 0 in the order of Qt Linguist: one, few, the rest. Qt has no form for the whole millions of
    French and Spanish.
    """
    return {"one": 0, "few": 1}.get(_locale(language).plural_form(n), FACTS[language].forms - 1)


def short_weekday(language: Language, moment: date) -> str:
    """Return a day of the week for a narrow column: "Mo", "Mon"."""
    return _date(language, moment, "EEEEEE").rstrip(".")


def short_month(language: Language, moment: date) -> str:
    """Return a month for a narrow column: "Nov"."""
    return _date(language, moment, "LLL").rstrip(".")


def weekday_and_date(language: Language, moment: date) -> str:
    """Return a day as it stands at the beginning of a line: "Tuesday 17 November"."""
    formats = _locale(language).datetime_skeletons
    pattern = (formats.get("MMMMEEEEd") or formats["MMMMEd"]).pattern
    text = _date(language, moment, re.sub("E+", "EEEE", pattern))  # most languages list only the short names
    return text[:1].upper() + text[1:]


def date_with_year(language: Language, moment: date) -> str:
    """Return a day with its year: "17 November 2025"."""
    return _date(language, moment, _locale(language).date_formats["long"].pattern)


def month_and_year(language: Language, moment: date) -> str:
    """Return a month as it stands above its days: "November 2026"."""
    text = _date(language, moment, _locale(language).datetime_skeletons["yMMMM"].pattern)
    return text[:1].upper() + text[1:]


def weekday_names(language: Language) -> tuple[str, ...]:
    """Return the short names of the days of a week, Monday first."""
    names = _locale(language).days["stand-alone"]["abbreviated"]
    return tuple(str(names[at]) for at in range(7))


def _date(language: Language, moment: date, pattern: str) -> str:
    from babel.dates import format_date  # noqa: PLC0415 (see above)

    text = format_date(moment, pattern, _locale(language))
    return re.sub(r"\b1\b", FACTS[language].first_day, text, count=1)


@cache
def _locale(language: Language) -> Locale:
    from babel.core import Locale  # noqa: PLC0415 (see above)

    return Locale(*FACTS[language].locale.split("_"))


def language_for(chosen: str, system: Iterable[str]) -> Language:
    """Return the language to use: the chosen one, else ("system") the first of the system's that we have, else
    English. The system's are given as "de", "de_DE.UTF-8" or "de-AT"."""
    for name in (chosen, *system):
        code = name.replace("-", "_").split("_")[0].split(".")[0].lower()
        if code in {"c", "posix"}:
            return Language.ENGLISH
        if code in set(Language):
            return Language(code)
    return Language.ENGLISH


def system_languages() -> tuple[str, ...]:
    """Return the system's languages, without Qt: from the environment, or on Windows from its display language.

    The desktop asks Qt instead, which knows macOS too.
    """
    found = languages_of_environment(os.environ)
    if sys.platform == "win32" and not found:
        code = ctypes.windll.kernel32.GetUserDefaultUILanguage()
        return tuple(filter(None, (locale.windows_locale.get(code),)))
    return found


def languages_of_environment(given: Mapping[str, str]) -> tuple[str, ...]:
    """Return the system's languages in order of preference, as gettext reads them from the environment.

    These are LANGUAGE, unless the locale is plain C, then the first of LC_ALL, LC_MESSAGES and LANG that is
    set. Empty where none is set, as on Windows.
    """
    names = ("LC_ALL", "LC_MESSAGES", "LANG")
    plain = next((given[name] for name in names if given.get(name)), "")
    if plain.split(".")[0] in {"C", "POSIX"}:
        return (plain,)
    listed = [one for one in given.get("LANGUAGE", "").split(":") if one]
    return (*listed, plain) if plain else tuple(listed)
