"""Everything people read, by key, from `assets/words/<language>/*.toml`.

A key is the dotted path of a string in those files ("cue.tone_rising.line"); fields are named in braces.
A missing key or field is a defect of ours, so it raises rather than showing something half-said.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coach.places import assets_dir


class Catalogue:
    """The strings of one language."""

    def __init__(self, strings: dict[str, str]) -> None:
        self._strings = strings

    def say(self, key: str, /, **fields: object) -> str:
        """The string of this key with its fields filled in. Raises KeyError for an unknown key or field."""
        return self._strings[key].format(**fields)

    def __contains__(self, key: str) -> bool:
        return key in self._strings

    def keys(self) -> Iterator[str]:
        return iter(self._strings)


def load_catalogue(language: str = "en", folder: Path | None = None) -> Catalogue:
    """Read one language. Raises ValueError where two files give the same key or a value is no string."""
    strings: dict[str, str] = {}
    files = sorted((folder or assets_dir() / "words").joinpath(language).glob("*.toml"))
    if not files:
        raise ValueError(f"no words for language {language!r}")
    for file in files:
        with file.open("rb") as opened:
            for key, value in _flat(tomllib.load(opened), ""):
                if key in strings or not isinstance(value, str):
                    raise ValueError(f"{file.name}: {key} is said twice or is no string")
                strings[key] = value
    return Catalogue(strings)


def _flat(table: dict[str, Any], prefix: str) -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{prefix}{name}.")
        else:
            yield f"{prefix}{name}", value
