"""The English catalogue, `assets/words/en/*.toml`, which the other languages are translated from.

A key is the dotted path of a string ("cue.tone_rising.line"). Fields are named in braces. A string that changes
with a number is a list of two forms, singular and plural, and the number is its field `n`.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from coach.model.language import Language
from coach.words.languages import FACTS


@dataclass(frozen=True, slots=True)
class Entry:
    """One string. `file`: the stem of its file. `forms`: one text, or one for each plural form."""

    key: str
    file: str
    forms: tuple[str, ...]

    @property
    def counts(self) -> bool:
        """Whether it changes with the number `n`."""
        return len(self.forms) > 1


def read_english(folder: Path) -> tuple[Entry, ...]:
    """Read every string of the TOML files in `folder`, file by file, in the order of the files.

    Raises ValueError where there are none, where two files have the same key, or where a value is neither a
    text nor a list of the two forms.
    """
    found: dict[str, Entry] = {}
    for file in sorted(folder.glob("*.toml")):
        for entry in read_file(file, Language.ENGLISH):
            if entry.key in found:
                raise ValueError(f"{file.name}: {entry.key} is said twice")
            found[entry.key] = entry
    if not found:
        raise ValueError(f"no words in {folder}")
    return tuple(found.values())


def read_file(file: Path, language: Language) -> tuple[Entry, ...]:
    """Read the strings of one TOML file in this language.

    Raises ValueError where a value is neither a text nor a list of the language's forms.
    """
    with file.open("rb") as opened:
        table = tomllib.load(opened)
    entries = []
    for key, value in _flat(table, ""):
        forms = (value,) if isinstance(value, str) else value
        if not _is_forms(forms, language):
            raise ValueError(f"{file.name}: {key} is no text")
        entries.append(Entry(key, file.stem, tuple(forms)))
    return tuple(entries)


def _is_forms(forms: Any, language: Language) -> bool:
    if not isinstance(forms, tuple | list) or not all(isinstance(form, str) for form in forms):
        return False
    return isinstance(forms, tuple) or len(forms) == FACTS[language].forms


def _flat(table: dict[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
