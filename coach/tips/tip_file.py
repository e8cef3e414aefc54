"""Reading a file of tips: TOML in UTF-8, checked as a whole. No content can stop the program."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from coach.model.problems import Problem
from coach.plain_file import read_plain, why_unread
from coach.tips.tip_checks import TipFile, check
from coach.toml_lines import Lines, read_toml

MOST_BYTES = 512 * 1024
"""Ten times the size of a file with the largest number of tips, each of ordinary length."""

_MESSAGE = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)
"""The form of tomllib's messages. From Python 3.14 on its errors have attributes too, with the same message."""


@dataclass(frozen=True, slots=True)
class ReadTips:
    """The content of a file. `file` is None where anything is wrong; `problems` then says what, by line."""

    file: TipFile | None
    text: str
    problems: tuple[Problem, ...]


def read_tips(path: Path) -> ReadTips:
    """Read and check a file. A bad one raises nothing: each problem becomes a sentence of the catalogue."""
    try:
        raw = read_plain(path, MOST_BYTES)
    except OSError as error:
        what, fields = why_unread(error, MOST_BYTES)
        return _wrong(what, path, **fields)
    try:
        text = raw.decode("utf-8-sig")  # some editors begin a file with a mark that TOML doesn't allow
    except UnicodeDecodeError as error:
        return _wrong("not_utf8", path, line=raw[: error.start].count(b"\n") + 1)
    return _parsed(text, path)


def _parsed(text: str, path: Path) -> ReadTips:
    try:
        table = read_toml(text)
        file, problems = check(table, Lines(text), path)
    except RecursionError:
        return _wrong("too_deep", path, line=_deepest(text))
    except ValueError as error:  # TOMLDecodeError, or a plain one for a date or number out of range
        last = text.count("\n") + (not text.endswith("\n"))
        found = _MESSAGE.fullmatch(str(error))
        line = int(found["line"] or last) if found else 1
        return _wrong("not_toml", path, line=line, said=found["what"] if found else error)
    return ReadTips(None if problems else file, text, problems)


def _deepest(text: str) -> int:
    """Return the line with the most brackets, which is where the text is nested too deeply."""
    counts = [line.count("[") + line.count("{") + line.count(".") for line in text.split("\n")]
    return counts.index(max(counts)) + 1


def _wrong(what: str, path: Path, **fields: object) -> ReadTips:
    filled = {"path": path, **fields}
    problem = Problem(f"tips.{what}", tuple((name, str(value)) for name, value in filled.items()))
    return ReadTips(None, "", (problem,))
