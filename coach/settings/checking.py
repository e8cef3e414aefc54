"""What the settings' file may hold: every mistake becomes one sentence with its line and what is allowed there.

Walks the schema: msgspec's own messages stop at the first mistake and don't say what is allowed.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path

import msgspec
from msgspec import inspect

from coach.model.problems import Problem
from coach.settings.schema import Settings
from coach.toml_lines import Lines, Place

MOST_PROBLEMS = 20
MOST_SHOWN = 40
"""So much of what was written is quoted in a sentence."""

Table = Mapping[str, object]


def usable(table: Table, lines: Lines, path: Path) -> tuple[Table, tuple[Problem, ...]]:
    """What of the file can be used, and what is wrong with the rest, at most `MOST_PROBLEMS`."""
    checks = _Checks(lines, path)
    good = checks.struct(table, Settings, ())
    return good or {}, tuple(checks.problems[:MOST_PROBLEMS])


class _Checks:
    def __init__(self, lines: Lines, path: Path) -> None:
        self._lines, self._path = lines, path
        self.problems: list[Problem] = []

    def struct(self, table: Table, kind: type, place: Place) -> Table | None:
        """What of this table can be used; None where something is missing that it can't do without."""
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        good: dict[str, object] = {}
        for name, value in table.items():
            here = (*place, name)
            if name in fields:
                found = self._value(value, fields[name].type, here)
                if found is not None:
                    good[name] = found
            else:
                self._wrong(here, "unknown_key", known=", ".join(fields))
        needed = [name for name, field in fields.items() if field.required]
        for name in needed:
            if name not in table:
                self._wrong(place, "lacks", lacks=name)
        return good if all(name in good for name in needed) else None

    def _value(self, value: object, hint: object, place: Place) -> object | None:
        kind = _without_none(inspect.type_info(hint))
        if isinstance(kind, inspect.StructType) and isinstance(value, Mapping):
            return self.struct(value, kind.cls, place)
        try:
            msgspec.convert(value, hint)
        except msgspec.ValidationError:
            what, allowed = _allowed(kind)
            written = json.dumps(value, ensure_ascii=False, default=str)[:MOST_SHOWN]
            self._wrong(place, what, value=written, **allowed)
            return None
        return value

    def _wrong(self, place: Place, what: str, **fields: object) -> None:
        name = ".".join(str(part) for part in place)
        said = {"path": self._path, "line": self._lines.of(place), "name": name, **fields}
        self.problems.append(
            Problem(f"settings.{what}", tuple((key, str(value)) for key, value in said.items()))
        )


def _without_none(kind: inspect.Type) -> inspect.Type:
    """The type of a setting that may be left out."""
    if isinstance(kind, inspect.UnionType):
        return next(one for one in kind.types if not isinstance(one, inspect.NoneType))
    return kind


def _allowed(kind: inspect.Type) -> tuple[str, dict[str, object]]:
    """What a setting of this type may be: which sentence says it, and its fields."""
    match kind:
        case inspect.EnumType(cls=cls):
            return "not_one_of", {"allowed": ", ".join(f'"{one.value}"' for one in cls)}
        case inspect.BoolType():
            return "not_one_of", {"allowed": "true, false"}
        case inspect.IntType(ge=low, le=high):
            return "not_whole_number", {"low": low, "high": high}
        case inspect.FloatType(ge=low, le=high):
            return "not_number", {"low": f"{low:g}", "high": f"{high:g}"}
        case inspect.StrType(pattern=str()):
            return "not_time", {}
        case inspect.StrType(max_length=int() as most):
            return "long_text", {"most": most}
        case inspect.StrType():
            return "not_text", {}
        case inspect.StructType():
            return "not_table", {}
        case _:
            raise TypeError(f"the schema has a kind of setting that is not described here: {kind}")
