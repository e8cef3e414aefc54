"""Checking the settings file: every mistake becomes one sentence, with its line and what is allowed there.

A setting with a mistake in it gets its default. A switch that lets something be heard, kept or shown
(`SAFE_OFF`) is off instead, wherever a mistake may have been an attempt to switch it off.

The checks walk the schema themselves, because msgspec stops at the first mistake and doesn't say what is
allowed.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TypeVar, get_args

import msgspec
from msgspec import inspect

from coach.model.problems import Problem
from coach.settings.schema import OPEN_TABLES, SAFE_OFF, Settings
from coach.toml_lines import Lines, Place

MOST_PROBLEMS = 20
MOST_SHOWN = 40
"""How many characters of a wrong value a sentence quotes."""

Table = Mapping[str, object]
S = TypeVar("S", bound=msgspec.Struct)


def usable(table: Table, lines: Lines, path: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Return the settings that can be used, and what is wrong with the rest: at most MOST_PROBLEMS."""
    checks = _SettingsWalk(lines, path)
    good = checks.struct(table, Settings, ()) or {}
    unclear = [switch for switch in SAFE_OFF if not _holds(good, switch) and checks.may_mean(switch)]
    unsaid = [switch for switch in unclear if switch not in checks.wrong]
    problems = (*held_off(path, unsaid), *checks.problems)
    return switched_off(msgspec.convert(good, Settings), unclear), problems[:MOST_PROBLEMS]


def held_off(path: Path, switches: Sequence[Place]) -> tuple[Problem, ...]:
    """Return the problem that names the switches which are off because of a mistake elsewhere, if any."""
    if not switches:
        return ()
    return (Problem("settings.held_off", (("path", str(path)), ("names", ", ".join(map(_dotted, switches))))),)


def switched_off(settings: Settings, switches: Sequence[Place]) -> Settings:
    """Return the settings with these switches off."""
    for switch in switches:
        settings = _off(settings, switch)
    return settings


def _off(settings: S, switch: Place) -> S:
    name, *within = (str(part) for part in switch)
    value = _off(getattr(settings, name), tuple(within)) if within else False
    return msgspec.structs.replace(settings, **{name: value})


def _holds(table: Table, place: Place) -> bool:
    """Whether the valid part of the file has a value at this place."""
    name, *within = (str(part) for part in place)
    inside = table.get(name)
    return name in table and (not within or (isinstance(inside, Mapping) and _holds(inside, tuple(within))))


class _SettingsWalk:
    def __init__(self, lines: Lines, path: Path) -> None:
        self._lines, self._path = lines, path
        self.problems: list[Problem] = []
        self.wrong: list[Place] = []
        """The places of the wrong values."""
        self._meant: list[Place] = []
        """The places that unknown names may have been meant for."""

    def may_mean(self, switch: Place) -> bool:
        """Whether a mistake may have been meant for this switch, or for a table that holds it."""
        return any(switch[: len(place)] == place for place in (*self.wrong, *self._meant))

    def struct(self, table: Table, kind: type, place: Place) -> Table | None:
        """Return the usable part of this table; None where a required value is missing or wrong."""
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        types: dict[str, object] = {name: field.type for name, field in fields.items()}
        inside: dict[str, object] = {}  # the entries of a mapping, which stand beside the fields
        mapping = OPEN_TABLES.get(kind)
        if mapping is not None:
            field_name, keys, values = mapping
            del types[field_name]
            types |= dict.fromkeys((key.value for key in keys), values)
        good: dict[str, object] = {}
        for name, value in table.items():
            here = (*place, name)
            if name in types:
                found = self._value(value, types[name], here)
                if found is not None and name in fields:
                    good[name] = found
                elif found:
                    inside[name] = found
            else:
                self._wrong(here, "unknown_key", known=", ".join(types))
                is_table = isinstance(value, Mapping)
                self._meant += [(*place, other) for other, hint in types.items() if _is_table(hint) is is_table]
        if mapping is not None and inside:
            good[mapping[0]] = inside
        needed = [name for name, field in fields.items() if field.required]
        for name in needed:
            if name not in table:
                self._wrong(place, "lacks", lacks=name)
        return good if all(name in good for name in needed) else None

    def _value(self, value: object, hint: object, place: Place) -> object | None:
        kind = _without_none(_info(hint))
        if isinstance(kind, inspect.StructType) and isinstance(value, Mapping):
            return self.struct(value, kind.cls, place)
        if isinstance(kind, inspect.DictType) and isinstance(value, Mapping):
            of_each = get_args(hint)[1]
            found = {str(name): self._value(one, of_each, (*place, str(name))) for name, one in value.items()}
            return {name: one for name, one in found.items() if one is not None}
        try:
            msgspec.convert(value, hint)
        except msgspec.ValidationError:
            what, allowed = ("not_a_switch", {}) if place in SAFE_OFF else _allowed(kind)
            written = json.dumps(value, ensure_ascii=False, default=str)[:MOST_SHOWN]
            self._wrong(place, what, value=written, **allowed)
            self.wrong.append(place)
            return None
        return value

    def _wrong(self, place: Place, what: str, **fields: object) -> None:
        filled = {"path": self._path, "line": self._lines.of(place), "name": _dotted(place), **fields}
        self.problems.append(
            Problem(f"settings.{what}", tuple((key, str(value)) for key, value in filled.items()))
        )


def _dotted(place: Place) -> str:
    return ".".join(str(part) for part in place)


@functools.cache
def _info(hint: object) -> inspect.Type:
    """The kind of a setting. msgspec works it out anew each time, in a fifth of a millisecond."""
    return inspect.type_info(hint)


def _is_table(hint: object) -> bool:
    return isinstance(_without_none(_info(hint)), inspect.StructType | inspect.DictType)


def _without_none(kind: inspect.Type) -> inspect.Type:
    """Return the type of a setting, without the None of one that may be left out."""
    if isinstance(kind, inspect.UnionType):
        return next(one for one in kind.types if not isinstance(one, inspect.NoneType))
    return kind


def _allowed(kind: inspect.Type) -> tuple[str, dict[str, object]]:
    """Return the sentence that says what a setting of this type may be, and the sentence's fields."""
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
        case inspect.StructType() | inspect.DictType():
            return "not_table", {}
        case _:
            raise TypeError(f"the schema has a kind of setting that is not described here: {kind}")
