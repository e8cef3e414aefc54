"""Everything that people read, by key, in one language.

English is in `assets/words/en/*.toml` (see `english`); the translations are beside it, in files of Qt Linguist
(`coach_de.ts`; see `ts`). They are read with the standard library and not compiled for QTranslator, because
presenters and the command line must not import Qt. What a translation lacks is shown in English. A missing key
or field is a defect of ours, so it raises instead of showing half a sentence.
"""

from __future__ import annotations

import logging
import string
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from coach.foreign_text import shown
from coach.model.language import Language
from coach.places import assets_dir
from coach.words.english import Entry, read_english
from coach.words.languages import FACTS, LanguageFacts, plural_form
from coach.words.translator_notes import fields_of
from coach.words.ts import Message, read_ts, ts_file

log = logging.getLogger(__name__)

COUNT = "n"
"""The field whose number chooses the form of a string that has several."""
SMALL = "small"
"""The format in "{reason:small}": the text with a small first letter, for the middle of a sentence. Each
language may use it or not: German nouns keep their capital."""


GROUPED_FROM = 10_000
"""Numbers of four digits have no groups in Spanish and Polish (CLDR, minimumGroupingDigits), and need none
elsewhere."""


class Catalogue:
    """The strings of one language, each with one form, or one for each plural form of the language."""

    def __init__(self, strings: Mapping[str, tuple[str, ...]], language: Language = Language.ENGLISH) -> None:
        self.language = language
        self._strings = strings
        self._formatter = _Formatter(FACTS[language])

    def say(self, key: str, /, **fields: object) -> str:
        """Return the string of this key with its fields filled in.

        Figures get the language's decimal mark, from `GROUPED_FROM` on groups of three digits too. What
        names something by a number (a call) is given as text. Any other field is made fit to be shown
        (`foreign_text`). Raises KeyError for an unknown key or field.
        """
        forms = self._strings[key]
        if not fields and len(forms) == 1 and "{" not in forms[0]:
            return forms[0]  # the common case, kept fast: the windows ask for some at every tick
        at = 0 if len(forms) == 1 else plural_form(self.language, int(str(fields[COUNT])))
        return self._formatter.vformat(forms[at], (), fields)

    def __contains__(self, key: str) -> bool:
        return key in self._strings

    def keys(self) -> Iterator[str]:
        return iter(self._strings)


def load_catalogue(language: Language = Language.ENGLISH, folder: Path | None = None) -> Catalogue:
    """Read the catalogue of one language. `folder` holds `en/` and the .ts files.

    A string that is missing or unfinished in the translation, or that no longer fits the English, is English;
    that is logged once. Raises ValueError where the English is wrong, or a .ts file is not one.
    """
    words_folder = folder or assets_dir() / "words"
    entries = read_english(words_folder / Language.ENGLISH.value)
    english = {entry.key: entry.forms for entry in entries}
    if language is Language.ENGLISH:
        return Catalogue(english)
    by_key = {entry.key: entry for entry in entries}
    translated = {
        one.key: one.forms
        for one in read_ts(ts_file(words_folder, language))
        if one.finished and one.key in by_key and _fits(one, by_key[one.key], language)
    }
    missing = [entry.key for entry in entries if entry.key not in translated]
    if missing:
        log.info("%s lacks %d strings, said in English; the first: %s", language, len(missing), missing[0])
    # An English string needs as many forms as the other language has.
    return Catalogue(
        {key: translated.get(key) or _any_form(forms, language) for key, forms in english.items()}, language
    )


def _fits(message: Message, entry: Entry, language: Language) -> bool:
    """Whether the translation has the forms and fields that the English asks for.

    It has them where the English is still the one that was translated.
    """
    if message.source == entry.forms[-1]:
        return True
    forms = FACTS[language].forms if entry.counts else 1
    return len(message.forms) == forms and fields_of(message.forms) == fields_of(entry.forms)


def _any_form(forms: tuple[str, ...], language: Language) -> tuple[str, ...]:
    """Return English forms for another language: the singular for its first form, the plural for the others."""
    return forms if len(forms) == 1 else (forms[0], *[forms[-1]] * (FACTS[language].forms - 1))


class _Formatter(string.Formatter):
    """A formatter like `str.format`, except that figures get the language's decimal mark, and that what others
    wrote can't do more than be read."""

    def __init__(self, facts: LanguageFacts) -> None:
        self._facts = facts

    def format_field(self, value: Any, format_spec: str) -> str:
        if format_spec == SMALL:
            text = shown(str(value))
            return text[:1].lower() + text[1:]
        if isinstance(value, int) and not format_spec and abs(value) >= GROUPED_FROM:
            return f"{value:,}".replace(",", self._facts.group_mark)
        text = str(super().format_field(value, format_spec))
        return text.replace(".", self._facts.decimal_mark) if isinstance(value, int | float) else shown(text)
