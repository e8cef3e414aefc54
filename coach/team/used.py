"""Which of what the team shares is used here, as the rooms of tips and lessons read it. Loads nothing heavy.

used.json                                    which version of each
tips/ID.toml  steps/ID.toml                  files of tips
lessons/ID/lesson.toml                       lessons, as `practice.lesson_package` unpacks them
"""

from __future__ import annotations

import uuid
from pathlib import Path

import msgspec

from coach.model.problems import EnvironmentProblem
from coach.model.team import SharedKind
from coach.plain_file import read_plain

FOLDERS = {SharedKind.TIPS: "tips", SharedKind.STEPS: "steps", SharedKind.LESSON: "lessons"}
USED_NAME = "used.json"


class UsedVersion(msgspec.Struct, frozen=True):
    """Which version is used. `content_sum`: SHA-256 of what was signed."""

    item_id: uuid.UUID
    kind: SharedKind
    name: str
    version: int
    content_sum: str


def shared_folder(team_folder: Path) -> Path:
    """Where what the team shares lies."""
    return team_folder / "shared"


def used(kind: SharedKind, team_folder: Path) -> tuple[Path, ...]:
    """Return the files of this kind that are used: of tips and steps TOML, of lessons each `lesson.toml`.

    Raises EnvironmentProblem where the list of them can't be read.
    """
    folder = shared_folder(team_folder)
    found = (used_path(folder, kind, one.item_id) for one in used_versions(folder) if one.kind is kind)
    return tuple(path for path in found if path.is_file())


def used_versions(folder: Path) -> tuple[UsedVersion, ...]:
    """Return what is used, of the folder of what is shared. Raises EnvironmentProblem."""
    path = folder / USED_NAME
    try:
        return msgspec.json.decode(read_plain(path), type=tuple[UsedVersion, ...])
    except FileNotFoundError:
        return ()
    except (OSError, msgspec.DecodeError) as error:
        raise EnvironmentProblem("team.bad_membership", path=path) from error


def used_path(folder: Path, kind: SharedKind, item_id: uuid.UUID) -> Path:
    """Where a used thing lies, in the folder of what is shared."""
    lies = folder / FOLDERS[kind]
    return lies / str(item_id) / "lesson.toml" if kind is SharedKind.LESSON else lies / f"{item_id}.toml"
