"""A file of tips, read: TOML in UTF-8, checked whole. Nothing that may be in it stops the program."""

from __future__ import annotations

import re
import stat
import tomllib
from dataclasses import dataclass
from pathlib import Path

from coach.model.problems import Problem
from coach.tips.tip_checks import TipFile, check
from coach.toml_lines import Lines

MOST_BYTES = 512 * 1024
"""Ten times what the largest number of tips takes at their baseline length."""

_SAID = re.compile(r"(?P<what>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)", re.DOTALL)
"""How tomllib ends its messages; from 3.14 on it has attributes, and the same message."""


@dataclass(frozen=True, slots=True)
class ReadTips:
    """What a file says; None where anything is wrong with it, and then `problems` says what, by line."""

    file: TipFile | None
    text: str
    problems: tuple[Problem, ...]


def read_tips(path: Path) -> ReadTips:
    """Read and check a file. Raises nothing for a bad one: each problem is a sentence of the catalogue."""
    try:
        kind = path.stat().st_mode
        if stat.S_ISDIR(kind):
            return _wrong("folder", path)
        if not stat.S_ISREG(kind):  # opening a pipe would wait for ever
            return _wrong("no_file", path)
        with path.open("rb") as opened:
            raw = opened.read(MOST_BYTES + 1)
    except FileNotFoundError:
        return _wrong("missing", path)
    except (OSError, ValueError) as error:  # ValueError: a name no system takes
        return _wrong("not_readable", path, said=getattr(error, "strerror", None) or error)
    if len(raw) > MOST_BYTES:
        return _wrong("too_large", path, most_kb=MOST_BYTES // 1024)
    try:
        text = raw.decode("utf-8-sig")  # some editors begin a file with a mark that TOML doesn't know
    except UnicodeDecodeError as error:
        return _wrong("not_utf8", path, line=raw[: error.start].count(b"\n") + 1)
    return _parsed(text, path)


def _parsed(text: str, path: Path) -> ReadTips:
    try:
        table = tomllib.loads(text)
        file, problems = check(table, Lines(text), path)
    except RecursionError:
        return _wrong("too_deep", path, line=_deepest(text))
    except ValueError as error:  # tomllib's own is one; dates and numbers out of range give plain ones
        last = text.count("\n") + (not text.endswith("\n"))
        found = _SAID.fullmatch(str(error))
        line = int(found["line"] or last) if found else 1
        return _wrong("not_toml", path, line=line, said=found["what"] if found else error)
    return ReadTips(None if problems else file, text, problems)


def _deepest(text: str) -> int:
    """The line with the most brackets, which is where it is nested too deeply."""
    counts = [line.count("[") + line.count("{") + line.count(".") for line in text.split("\n")]
    return counts.index(max(counts)) + 1


def _wrong(what: str, path: Path, **fields: object) -> ReadTips:
    said = {"path": path, **fields}
    problem = Problem(f"tips.{what}", tuple((name, str(value)) for name, value in said.items()))
    return ReadTips(None, "", (problem,))
