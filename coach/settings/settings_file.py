"""The settings file: TOML, written whole, and never thrown away because of a mistake in it."""

from __future__ import annotations

import os
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

import msgspec
import tomli_w

from coach.model.problems import EnvironmentProblem, Problem
from coach.places import SETTINGS_NAME
from coach.plain_file import NotOrdinaryError, TooLargeError, read_plain
from coach.settings.schema import OPEN_TABLES, SAFE_OFF, Settings
from coach.settings.settings_checks import held_off, switched_off, usable
from coach.toml_lines import Lines, read_toml
from coach.whole_file import half_written, make_folder, write_whole

FILE_NAME = SETTINGS_NAME
_ASIDE = "unread-"


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """The settings to use, and what is wrong with the file. Without a file there are no problems."""

    settings: Settings
    problems: tuple[Problem, ...] = ()


def load_settings(path: Path) -> LoadedSettings:
    """Read the settings. The file is left as it is.

    A value that can't be used gives its default, and a problem that says where it is and what is allowed. A
    file that can't be read, or that has gone where traces of it are left, gives the defaults, with the switches
    of `SAFE_OFF` off. A bad file raises nothing, because the program must open.
    """
    try:
        raw = read_plain(path)
    except FileNotFoundError:
        traces = [*_set_aside_before(path), *half_written(path)]
        return _unusable("settings.lost", path, traces[0].name) if traces else LoadedSettings(Settings())
    except NotOrdinaryError:
        return _unusable("settings.no_file", path, "")
    except TooLargeError:
        return _unusable("settings.too_large", path, "")
    except OSError as error:
        return _unusable("settings.not_readable", path, error.strerror or str(error))
    try:
        text = raw.decode("utf-8-sig")  # some editors begin a file with a mark that TOML doesn't allow
        if not text.strip():  # what is left where a disk was full or the power failed, and nothing we write
            return _unusable("settings.empty", path, "")
        return LoadedSettings(*usable(read_toml(text), Lines(text), path))
    except (ValueError, RecursionError) as error:
        # ValueError comes from tomllib and the decoder, RecursionError from thousands of nested brackets
        return _unusable("settings.nonsense", path, str(error))


def save_settings(path: Path, settings: Settings, before: Settings | None = None) -> Path | None:
    """Write the settings, all or nothing, and make the folder (0700) where there is none.

    A file with a mistake in it, or one that differs from `before` because somebody changed it in the meantime,
    is kept under a name of its own, which is returned (else None). Until the new file is there the old one is
    in its place. Raises EnvironmentProblem where the file can't be written; then nothing has changed.
    """
    text = tomli_w.dumps(_as_table(settings))
    aside: Path | None = None
    try:
        make_folder(path.parent)
        found = load_settings(path)
        changed = before is not None and before != found.settings
        if os.path.lexists(path) and (found.problems or changed):
            aside = _keep_aside(path)
        write_whole(path, text.encode())
    except OSError as error:
        if aside is not None and os.path.lexists(path):
            aside.unlink(missing_ok=True)  # a second name of what is still there
        raise EnvironmentProblem("settings.not_writable", path=path, said=error.strerror or error) from error
    return aside


def _unusable(key: str, path: Path, said: str) -> LoadedSettings:
    problem = Problem(key, (("path", str(path)), *((("said", said),) if said else ())))
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
            table[field.name] = {
                name: _as_table(one) if isinstance(one, msgspec.Struct) else one.value
                for name, one in value.items()
            }
        elif value is not None:
            table[field.name] = value.value if isinstance(value, Enum) else value
    return table


def _keep_aside(path: Path) -> Path:
    """Give what lies here a second name, which is returned. A folder, which can have only one, gets it."""
    number = 1
    while os.path.lexists(aside := path.with_name(f"{path.stem}.{_ASIDE}{number}{path.suffix}")):
        number += 1
    try:
        os.link(path, aside, follow_symlinks=False)
    except OSError:
        try:
            write_whole(aside, read_plain(path))
        except (NotOrdinaryError, TooLargeError, IsADirectoryError, PermissionError):
            path.rename(aside)
    return aside


def _set_aside_before(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"{path.stem}.{_ASIDE}*{path.suffix}"))
