"""The settings file: TOML, written whole, and never thrown away because of a mistake in it."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import msgspec
import tomli_w

from coach.model.problems import EnvironmentProblem, Problem
from coach.places import SETTINGS_NAME
from coach.settings.schema import OPEN_TABLES, SAFE_OFF, Settings
from coach.settings.settings_checks import held_off, switched_off, usable
from coach.toml_lines import Lines
from coach.whole_file import read_plain, write_whole

FILE_NAME = SETTINGS_NAME


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings to use, and what is wrong with the file. Without a file there are no problems."""

    settings: Settings
    problems: tuple[Problem, ...] = ()


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings. The file is left as it is.

    A value that can't be used gives its default, and a problem that says where it is and what is allowed. A
    file that can't be read gives the defaults, with the switches of `SAFE_OFF` off. A bad file raises nothing,
    because the program must open.
    """
    try:
        raw = read_plain(path)
    except FileNotFoundError:
        return LoadedSettings(Settings())
    except OSError as error:
        return _unusable("settings.not_readable", path, error.strerror or str(error))
    try:
        text = raw.decode("utf-8-sig")  # some editors begin a file with a mark that TOML doesn't allow
        return LoadedSettings(*usable(tomllib.loads(text), Lines(text), path))
    except (ValueError, RecursionError) as error:
        # ValueError comes from tomllib and the decoder, RecursionError from thousands of nested brackets
        return _unusable("settings.nonsense", path, str(error))


def save_settings(path: Path, settings: Settings, before: Settings | None = None) -> Path | None:
    """Write the settings, all or nothing, and make the folder (0700) where there is none.

    A file with a mistake in it, or one that differs from `before` because somebody changed it in the meantime,
    is first set aside under a name of its own, which is returned (else None). Raises EnvironmentProblem where
    the file can't be written.
    """
    text = tomli_w.dumps(_as_table(settings))
    try:
        if not path.parent.is_dir():
            path.parent.parent.mkdir(parents=True, exist_ok=True)
            path.parent.mkdir(mode=0o700, exist_ok=True)
        found = load_settings(path)
        changed = before is not None and before != found.settings and path.exists()
        aside = _set_aside(path) if found.problems or changed else None
        write_whole(path, text.encode())
    except OSError as error:
        raise EnvironmentProblem("settings.not_writable", path=path, said=error.strerror or error) from error
    return aside


def _unusable(key: str, path: Path, said: str) -> LoadedSettings:
    problem = Problem(key, (("path", str(path)), ("said", said)))
    return LoadedSettings(switched_off(Settings(), SAFE_OFF), (*held_off(path, SAFE_OFF), problem))


def _as_table(settings: msgspec.Struct) -> dict[str, object]:
    """Turn settings into a table of the file.

    TOML has no null: a None is left out, and read back as the default, which is None. The entries of a mapping
    stand beside the other fields.
    """
    table: dict[str, object] = {}
    mapping = OPEN_TABLES.get(type(settings))
    for field in msgspec.structs.fields(settings):
        value = getattr(settings, field.name)
        if mapping is not None and field.name == mapping[0]:
            table |= {key.value: _as_table(one) for key, one in value.items()}
        elif isinstance(value, msgspec.Struct):
            table[field.name] = _as_table(value)
        elif isinstance(value, dict):
            table[field.name] = {name: one.value for name, one in value.items()}
        elif value is not None:
            table[field.name] = value.value if isinstance(value, Enum) else value
    return table


def _set_aside(path: Path) -> Path:
    number = 1
    while (aside := path.with_name(f"{path.stem}.unread-{number}{path.suffix}")).exists():
        number += 1
    path.rename(aside)
    return aside
