"""Reading a file of practice: TOML in UTF-8, checked as a whole. A mistake becomes one sentence with its line.

Drills, scenes and lessons are checked by the same walk. No content can stop the program.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Generic, TypeVar

from coach.foreign_text import shown
from coach.model.problems import Problem
from coach.plain_file import read_plain, why_unread
from coach.toml_lines import Lines, Place, read_toml

MOST_BYTES = 256 * 1024
"""Ten times the size of the longest scene."""
MOST_PROBLEMS = 20
"""How many problems are reported. Once the first ones are corrected, the others are often gone."""
MOST_TITLE_WORDS, MOST_TITLE_LENGTH = 7, 60
MOST_QUOTED = 40
"""How many characters of a wrong value a sentence quotes."""
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
"""An id, and the name of a file without its ending."""

_MESSAGE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)
"""The form of tomllib's messages. From Python 3.14 on its errors have attributes too, with the same message."""
_WHITE = re.compile(r"[ \t\r\n\f\v]+")

Table = Mapping[str, object]
Content = TypeVar("Content")
Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class ReadPractice(Generic[Content]):
    """The content of a file. `content` is None where anything is wrong; `problems` then says what, by line."""

    content: Content | None
    problems: tuple[Problem, ...]


def read_practice(path: Path, check: Callable[[Walk, Table], Content]) -> ReadPractice[Content]:
    """Read and check a file. A bad one raises nothing: each problem is a sentence of the catalogue."""
    try:
        raw = read_plain(path, MOST_BYTES)
    except OSError as error:
        what, fields = why_unread(error, MOST_BYTES)
        return _wrong(what, path, **fields)
    return parse_practice(raw, path, check)


def parse_practice(raw: bytes, path: Path, check: Callable[[Walk, Table], Content]) -> ReadPractice[Content]:
    """Do the same with bytes. `path` is what sentences call them."""
    try:
        text = raw.decode("utf-8-sig")  # some editors begin a file with a mark that TOML doesn't allow
    except UnicodeDecodeError as error:
        return _wrong("not_utf8", path, line=raw[: error.start].count(b"\n") + 1)
    try:
        table = read_toml(text)
        walk = Walk(Lines(text), path)
        content = check(walk, table)
    except RecursionError:
        return _wrong("too_deep", path)
    except ValueError as error:  # TOMLDecodeError, or a plain one for a date or number out of range
        last = text.count("\n") + (not text.endswith("\n"))
        found = _MESSAGE.fullmatch(str(error))
        line = int(found["line"] or last) if found else 1
        return _wrong("not_toml", path, line=line, said=found["what"] if found else error)
    problems = walk.problems
    return ReadPractice(None if problems else content, problems)


class Walk:
    """Takes values out of tables and notes what is wrong with them. What is wrong is replaced by something of
    the right type, so that the checks go on."""

    def __init__(self, lines: Lines, path: Path) -> None:
        self._lines, self.path = lines, path
        self._problems: list[tuple[int, Problem]] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems by line, at most MOST_PROBLEMS."""
        by_line = sorted(self._problems, key=lambda one: one[0])
        return tuple(problem for _, problem in by_line[:MOST_PROBLEMS])

    def wrong(self, place: Place, what: str, **fields: object) -> None:
        """Note a problem at the line of this place."""
        line = self._lines.of(place)
        filled = {"path": self.path, "line": line, **fields}
        problem = Problem(f"practice_file.{what}", tuple((name, str(value)) for name, value in filled.items()))
        self._problems.append((line, problem))

    def known(self, table: Table, place: Place, names: tuple[str, ...]) -> None:
        """Note each key that is not among these."""
        for name in table:
            if name not in names:
                self.wrong((*place, name), "unknown_key", name=quoted(name), known=", ".join(names))

    def text(self, table: Table, place: Place, name: str, most: int, *, needed: bool = True) -> str:
        """Return a text with single spaces for white space; "" where it is missing or wrong."""
        if name not in table:
            if needed:
                self.wrong(place, "lacks", name=name)
            return ""
        found = table[name]
        if not isinstance(found, str):
            self.wrong((*place, name), "not_text", name=name)
            return ""
        text = _WHITE.sub(" ", found).strip()
        if not text:
            self.wrong((*place, name), "empty_text", name=name)
        elif len(text) > most:
            self.wrong((*place, name), "long_text", name=name, count=len(text), most=most)
        elif text != shown(text):
            self.wrong((*place, name), "control_character", name=name)
        else:
            return text
        return ""

    def title(self, table: Table, place: Place = ()) -> str:
        """Return the title."""
        found = self.text(table, place, "title", MOST_TITLE_LENGTH)
        if (count := len(found.split())) > MOST_TITLE_WORDS:
            self.wrong((*place, "title"), "long_title", count=count, most=MOST_TITLE_WORDS)
        return found

    def name(self, table: Table, place: Place, key: str) -> str:
        """Return an id: small letters, digits and hyphens; "" where it is missing or wrong."""
        found = self.text(table, place, key, MOST_TITLE_LENGTH)
        if found and not NAME.fullmatch(found):
            self.wrong((*place, key), "bad_name", name=key, value=quoted(found))
            return ""
        return found

    def number(
        self, table: Table, place: Place, name: str, least: float, most: float, default: float | None = None
    ) -> float:
        """Return a number from `least` to `most`; `default` where it may be missing and is."""
        if name not in table:
            if default is None:
                self.wrong(place, "lacks", name=name)
            return least if default is None else default
        found = table[name]
        if isinstance(found, bool) or not isinstance(found, int | float):
            self.wrong((*place, name), "not_number", name=name)
        elif not (math.isfinite(found) and least <= found <= most):
            self.wrong((*place, name), "out_of_range", name=name, least=f"{least:g}", most=f"{most:g}")
        else:
            return float(found)
        return least

    def whole(
        self, table: Table, place: Place, name: str, least: int, most: int, default: int | None = None
    ) -> int:
        """Return a whole number."""
        found = self.number(table, place, name, least, most, default)
        if found != round(found):
            self.wrong((*place, name), "not_whole", name=name)
        return round(found)

    def choice(self, table: Table, place: Place, name: str, kinds: type[Kind], default: Kind) -> Kind:
        """Return one of a few names; `default` where it is missing or wrong."""
        found = self.text(table, place, name, MOST_TITLE_LENGTH)
        for kind in kinds:
            if found == kind.value:
                return kind
        if found:
            self.wrong((*place, name), "unknown", value=quoted(found), known=", ".join(kinds))
        return default

    def texts(self, table: Table, place: Place, name: str, most: int) -> tuple[str, ...]:
        """Return a list of short texts; none where it is missing or wrong."""
        found = table.get(name, [])
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            self.wrong((*place, name), "not_texts", name=name)
            return ()
        if len(found) > most:
            self.wrong((*place, name), "too_many", name=name, count=len(found), most=most)
            return ()
        return tuple(found)

    def kinds(self, table: Table, place: Place, name: str, kinds: type[Kind]) -> tuple[Kind, ...]:
        """Return a list of names, each once."""
        by_value = {kind.value: kind for kind in kinds}
        found = self.texts(table, place, name, len(by_value))
        for at, one in enumerate(found):
            if one not in by_value:
                self.wrong((*place, name, at), "unknown", value=quoted(one), known=", ".join(kinds))
        return tuple(dict.fromkeys(by_value[one] for one in found if one in by_value))

    def tables(self, table: Table, place: Place, name: str, least: int, most: int) -> list[tuple[Table, Place]]:
        """Return the tables of a list, each with its place."""
        found = table.get(name, [])
        at = (*place, name)
        if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
            self.wrong(at, "not_tables", name=name)
            return []
        if not least <= len(found) <= most:
            self.wrong(
                at if found else place, "wrong_count", name=name, count=len(found), least=least, most=most
            )
        return [(one, (*at, number)) for number, one in enumerate(found[:most])]

    def table(self, table: Table, place: Place, name: str) -> Table:
        """Return a table inside this one; an empty one where it is missing or wrong."""
        found = table.get(name, {})
        if not isinstance(found, Mapping):
            self.wrong((*place, name), "not_table", name=name)
            return {}
        return found

    def sound(self, table: Table, place: Place, name: str, folder: Path) -> Path:
        """Return the file of a sound: a plain name inside `folder`, and there."""
        found = self.text(table, place, name, MOST_TITLE_LENGTH)
        stem, _, ending = found.rpartition(".")
        if not found:
            return folder
        if not NAME.fullmatch(stem) or ending not in SOUND_ENDINGS:
            self.wrong((*place, name), "bad_sound", value=quoted(found), known=", ".join(SOUND_ENDINGS))
            return folder
        if not (folder / found).is_file():
            self.wrong((*place, name), "sound_missing", value=found)
        return folder / found


SOUND_ENDINGS = ("opus", "flac", "wav", "ogg")
"""What a line may be recorded as."""


def quoted(text: str) -> str:
    """Make what was written short enough to be quoted in a sentence."""
    return text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED]}…"


def _wrong(what: str, path: Path, **fields: object) -> ReadPractice[Content]:
    filled = {"path": path, **fields}
    problem = Problem(f"practice_file.{what}", tuple((name, str(value)) for name, value in filled.items()))
    return ReadPractice(None, (problem,))
