"""Reading a TOML text of others: bounded, and with the line of each value, where a mistake is shown.

tomllib gives a line for broken syntax only, tomlkit keeps no positions, and parse-errors is young and reads the
position out of msgspec's messages. The walk below goes through a text that tomllib has already accepted, so it
checks nothing: it only has to know where keys, strings, arrays and tables begin and end.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from typing import Any

Place = tuple[str | int, ...]
"""Where a value is: keys, and indices within arrays, for example ("tip", 2, "moments", 0)."""

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_SPACE = re.compile(r"[ \t]*")
_BLANK = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_PLAIN = re.compile(r"[^,\]}\n#]*")
_BASIC = re.compile(r'"(?:[^"\\\n]|\\.)*"')
_LITERAL = re.compile(r"'[^'\n]*'")
_LONG_BASIC = re.compile(r'"""(?:[^\\]|\\.)*?"{3,5}', re.DOTALL)
_LONG_LITERAL = re.compile(r"'''.*?'{3,5}", re.DOTALL)
_STRINGS = (_LONG_BASIC, _LONG_LITERAL, _BASIC, _LITERAL)


MOST_KEYS = 5_000
"""Ten times as many as a team's largest file of tips has. With 200,000 the checks took two minutes."""
MOST_MARKS = 20_000
"""Brackets, braces and commas: of arrays and tables, and in texts."""
MOST_SQUARED_DOTS = 2_000_000
"""The dots of each line, squared and added up. tomllib and `Lines` take time and memory with the square of the
parts of a dotted key; a paragraph of 200 sentences has 40,000."""


def read_toml(text: str) -> dict[str, Any]:
    """Parse a text. Raises ValueError where it is no TOML or holds more than a file of ours can, and
    RecursionError where it is nested too deep."""
    if text.count("=") > MOST_KEYS or sum(map(text.count, "[{,")) > MOST_MARKS:
        raise ValueError(f"more than {MOST_KEYS} values")
    squared_dots = 0
    for number, line in enumerate(text.split("\n"), 1):
        squared_dots += line.count(".") ** 2
        if squared_dots > MOST_SQUARED_DOTS:
            raise ValueError(f"names of too many parts (at line {number}, column 1)")  # as tomllib says it
    return tomllib.loads(text)


class Lines:
    """The lines of the values of one text. The first line is 1."""

    def __init__(self, text: str) -> None:
        """Read `text`, which `read_toml` accepted. Raises RecursionError where it is nested too deep."""
        self._text, self._at = text, 0
        self._ends = [found.start() for found in re.finditer("\n", text)]
        self._found: dict[Place, int] = {}
        self._tables: dict[Place, int] = {}
        self._walk()

    def of(self, place: Place) -> int:
        """The line of this place, else of the nearest place around it that was written, else 1."""
        while place:
            if place in self._found:
                return self._found[place]
            place = place[:-1]
        return 1

    def places(self) -> frozenset[Place]:
        """Every place that was written."""
        return frozenset(self._found)

    def _walk(self) -> None:
        base: Place = ()
        while self._skip(_BLANK) < len(self._text):
            if self._text.startswith("[[", self._at):
                base = self._header(2)
            elif self._text.startswith("[", self._at):
                base = self._header(1)
            else:
                self._pair(base)

    def _header(self, brackets: int) -> Place:
        start, self._at = self._at, self._at + brackets
        *above, last = self._key()
        self._at += brackets
        place = self._inside((), above, start)
        place = (*place, last)
        self._note(place, start)
        if brackets == 2:
            number = self._tables.get(place, 0)
            self._tables[place] = number + 1
            place = (*place, number)
            self._note(place, start)
        elif place in self._tables:
            place = (*place, self._tables[place] - 1)
        return place

    def _pair(self, base: Place) -> None:
        start = self._at
        *above, last = self._key()
        self._at += 1  # the equals sign
        place = (*self._inside(base, above, start), last)
        self._note(place, start)
        self._value(place)

    def _inside(self, base: Place, above: list[str], start: int) -> Place:
        """The table these keys lead to; in an array of tables, its last one."""
        for name in above:
            base = (*base, name)
            self._note(base, start)
            if base in self._tables:
                base = (*base, self._tables[base] - 1)
        return base

    def _key(self) -> list[str]:
        """Read a key, dotted or not, and stop behind it."""
        parts: list[str] = []
        while True:
            self._skip(_SPACE)
            found = _BARE.match(self._text, self._at)
            if found:
                self._at = found.end()
                parts.append(found[0])
            else:
                parts.append(tomllib.loads(f"key = {self._string()}")["key"])
            self._skip(_SPACE)
            if not self._text.startswith(".", self._at):
                return parts
            self._at += 1

    def _string(self) -> str:
        for kind in _STRINGS:
            found = kind.match(self._text, self._at)
            if found:
                self._at = found.end()
                return found[0]
        raise ValueError(f"no string at {self._at}")

    def _value(self, place: Place) -> None:
        self._skip(_SPACE)
        match self._text[self._at : self._at + 1]:
            case "[":
                self._array(place)
            case "{":
                self._inline_table(place)
            case '"' | "'":
                self._string()
            case _:
                self._skip(_PLAIN)

    def _array(self, place: Place) -> None:
        self._at += 1
        number = 0
        while self._text[self._skip(_BLANK)] != "]":
            self._note((*place, number), self._at)
            self._value((*place, number))
            number += 1
            self._skip_comma()
        self._at += 1

    def _inline_table(self, place: Place) -> None:
        self._at += 1
        while self._text[self._skip(_BLANK)] != "}":
            self._pair(place)
            self._skip_comma()
        self._at += 1

    def _skip_comma(self) -> None:
        if self._text[self._skip(_BLANK)] == ",":
            self._at += 1

    def _skip(self, kind: re.Pattern[str]) -> int:
        found = kind.match(self._text, self._at)
        self._at = found.end() if found else self._at
        return self._at

    def _note(self, place: Place, at: int) -> None:
        self._found.setdefault(place, bisect_left(self._ends, at) + 1)
