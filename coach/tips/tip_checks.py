"""Checking a file of tips: every mistake becomes one sentence with its line.

The checks are written by hand, because msgspec stops at the first mistake of a table and speaks of objects and
fields, while the people who write tips for a team are not programmers.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from coach.foreign_text import shown
from coach.model.advice import CallPhase, CallStep, Tip
from coach.model.cues import CueKind
from coach.model.problems import Problem
from coach.toml_lines import Lines, Place

MOST_TITLE_WORDS = 7
"""As for the line of a cue, which is read at a glance from 80 cm (see words.limits)."""
MOST_TITLE_LENGTH = 60
MOST_TEXT_LENGTH = 320
"""Three short sentences, and about seven lines on a card."""
MOST_LINE_LENGTH = 160
"""An example that can be said in one or two breaths."""
TIP_KEYS = ("id", "moments", "cues", "title", "text", "say", "instead_of", "keywords", "own_words")
MOST_KEYWORDS = 24
MOST_TIPS = 300
MOST_STEPS = 20
MOST_PROBLEMS = 20
"""How many problems are reported. Once the first ones are corrected, the others are often gone."""
MOST_QUOTED = 40
"""How many characters of a wrong value a sentence quotes."""

_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*", re.ASCII)
_WHITE = re.compile(r"[ \t\r\n\f\v]+")
"""White space that becomes one space. A no-break space is kept: French has it before punctuation marks."""

Table = Mapping[str, object]
Kind = TypeVar("Kind", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class TipFile:
    """The content of one file. `replaces`: the tips that come with the program are left out."""

    replaces: bool
    tips: tuple[Tip, ...]
    steps: tuple[CallStep, ...]


def check(table: Table, lines: Lines, path: Path) -> tuple[TipFile, tuple[Problem, ...]]:
    """Return the content of the file and its problems by line, at most MOST_PROBLEMS.

    Where there is any problem the content must not be used.
    """
    checks = _TipFileWalk(lines, path)
    found = checks.file(table)
    by_line = sorted(checks.problems, key=lambda problem: problem[0])
    return found, tuple(problem for _, problem in by_line[:MOST_PROBLEMS])


class _TipFileWalk:
    def __init__(self, lines: Lines, path: Path) -> None:
        self._lines, self._path = lines, path
        self.problems: list[tuple[int, Problem]] = []
        self._ids: dict[str, int] = {}

    def file(self, table: Table) -> TipFile:
        if not table:
            self._wrong((), "empty")
        self._known(table, (), ("replace", "tip", "abusive"))
        replaces = table.get("replace", False)
        if not isinstance(replaces, bool):
            self._wrong(("replace",), "not_true_or_false", name="replace")
        abusive = table.get("abusive", {})
        if not isinstance(abusive, Mapping):
            self._wrong(("abusive",), "not_tables", name="[[abusive.step]]")
            abusive = {}
        self._known(abusive, ("abusive",), ("step",))
        return TipFile(
            replaces is True,
            tuple(self._tip(tip, place) for tip, place in self._tables(table, ("tip",), MOST_TIPS)),
            tuple(
                self._step(step, place)
                for step, place in self._tables(abusive, ("abusive", "step"), MOST_STEPS)
            ),
        )

    def _tip(self, table: Table, place: Place) -> Tip:
        self._known(table, place, TIP_KEYS)
        moments = self._kinds(table, place, "moments", CallPhase)
        cues = self._kinds(table, place, "cues", CueKind)
        if not table.get("moments") and not table.get("cues"):
            self._wrong(place, "belongs_nowhere")
        return Tip(
            tip_id=self._id(table, place),
            moments=moments,
            cues=cues,
            title=self._title(table, place),
            text=self._needed(table, place, "text", MOST_TEXT_LENGTH),
            say=self._text(table, place, "say", MOST_LINE_LENGTH),
            instead_of=self._text(table, place, "instead_of", MOST_LINE_LENGTH),
            keywords=self._texts(table, place, "keywords"),
            own_words=self._texts(table, place, "own_words"),
        )

    def _step(self, table: Table, place: Place) -> CallStep:
        self._known(table, place, ("title", "text", "say"))
        return CallStep(
            self._title(table, place),
            self._needed(table, place, "text", MOST_TEXT_LENGTH),
            self._text(table, place, "say", MOST_LINE_LENGTH),
        )

    def _id(self, table: Table, place: Place) -> str:
        found = self._needed(table, place, "id", MOST_TITLE_LENGTH)
        if not found:
            return ""
        if not _ID.fullmatch(found):
            self._wrong((*place, "id"), "bad_id", value=_quoted(found))
        elif found in self._ids:
            self._wrong((*place, "id"), "duplicate_id", value=_quoted(found), first=self._ids[found])
        else:
            self._ids[found] = self._lines.of((*place, "id"))
        return found

    def _title(self, table: Table, place: Place) -> str:
        found = self._needed(table, place, "title", MOST_TITLE_LENGTH)
        count = len(found.split())
        if count > MOST_TITLE_WORDS:
            self._wrong((*place, "title"), "long_title", count=count, most=MOST_TITLE_WORDS)
        return found

    def _needed(self, table: Table, place: Place, name: str, most: int) -> str:
        if name not in table:
            self._wrong(place, "lacks", table=_header(place), name=name)
        return self._text(table, place, name, most) or ""

    def _text(self, table: Table, place: Place, name: str, most: int) -> str | None:
        """Return a text with single spaces for white space; None where it is missing or wrong."""
        if name not in table:
            return None
        found = table[name]
        if not isinstance(found, str):
            self._wrong((*place, name), "not_text", name=name)
            return None
        return self._clean(found, (*place, name), name, most)

    def _texts(self, table: Table, place: Place, name: str, most: int = MOST_KEYWORDS) -> tuple[str, ...]:
        """Return a list of texts, without those that are wrong."""
        found = table.get(name, [])
        if not isinstance(found, list) or not all(isinstance(text, str) for text in found):
            self._wrong((*place, name), "not_texts", name=name)
            return ()
        if len(found) > most:
            self._wrong((*place, name), "too_many", name=name, count=len(found), most=most)
            return ()
        cleaned = [
            self._clean(text, (*place, name, number), name, MOST_TITLE_LENGTH)
            for number, text in enumerate(found)
        ]
        return tuple(text for text in cleaned if text)

    def _clean(self, found: str, place: Place, name: str, most: int) -> str | None:
        text = _WHITE.sub(" ", found).strip()
        if not text:
            self._wrong(place, "empty_text", name=name)
        elif len(text) > most:
            self._wrong(place, "long_text", name=name, count=len(text), most=most)
        elif text != shown(text):
            self._wrong(place, "control_character", name=name)
        else:
            return text
        return None

    def _kinds(self, table: Table, place: Place, name: str, kinds: type[Kind]) -> tuple[Kind, ...]:
        """Return the named moments or cues, each once."""
        found: list[Kind] = []
        known = {kind.value: kind for kind in kinds}
        for number, text in enumerate(self._texts(table, place, name)):
            if text not in known:
                at = (*place, name, number)
                self._wrong(at, f"unknown_{name}", value=_quoted(text), known=", ".join(known))
            elif known[text] not in found:
                found.append(known[text])
        return tuple(found)

    def _tables(self, table: Table, place: Place, most: int) -> list[tuple[Table, Place]]:
        """Return the tables of an array of tables, each with its place."""
        found, header = table.get(str(place[-1]), []), _header(place)
        if not isinstance(found, list) or not all(isinstance(one, Mapping) for one in found):
            self._wrong(place, "not_tables", name=header)
            return []
        if len(found) > most:
            self._wrong((*place, most), "too_many", name=header, count=len(found), most=most)
            return []
        return [(one, (*place, number)) for number, one in enumerate(found)]

    def _known(self, table: Table, place: Place, names: tuple[str, ...]) -> None:
        for name in table:
            if name not in names:
                self._wrong((*place, name), "unknown_key", name=_quoted(name), known=", ".join(names))

    def _wrong(self, place: Place, what: str, **fields: object) -> None:
        line = self._lines.of(place)
        filled = {"path": self._path, "line": line, **fields}
        problem = Problem(f"tips.{what}", tuple((name, str(value)) for name, value in filled.items()))
        self.problems.append((line, problem))


def _header(place: Place) -> str:
    return f"[[{'.'.join(part for part in place if isinstance(part, str))}]]"


def _quoted(text: str) -> str:
    """Make what was written short enough to be quoted in a sentence."""
    return text if len(text) <= MOST_QUOTED else f"{text[:MOST_QUOTED]}…"
