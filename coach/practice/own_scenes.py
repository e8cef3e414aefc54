"""A team's own scenes, and the lines it recorded itself, for its own scenes and for ours.

Both are in one folder: `NAME.toml` is a scene in the format of ours, and the folder `NAME` holds the lines. The
name of a recorded line ends in a digest of its words, so that a line whose words were changed is not played any
more. An own scene may lack sounds: they are recorded in the app.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from coach.model.problems import Problem
from coach.practice.drill_files import OWN
from coach.practice.scene import STILL_THERE, Loudness, Scene, line_id
from coach.practice.scene_files import check_scene_without_sounds
from coach.practice.toml_walk import read_practice
from coach.whole_file import make_folder, write_whole

FOLDER = Path("practice") / "scenes"
"""In the folder of the data."""
DIGITS = 8
_RECORDED = re.compile(rf"[a-z0-9-]+-[0-9a-f]{{{DIGITS}}}\.opus", re.ASCII)


@dataclass(frozen=True, slots=True)
class SceneLine:
    """A line to record: how loud, and what is said."""

    line_id: str
    loudness: Loudness
    text: str


def own_scenes(folder: Path) -> tuple[tuple[Scene, ...], tuple[Problem, ...]]:
    """Read a team's scenes: those that are right, with or without their sounds, and what is wrong with the
    others."""
    reads = [read_practice(path, check_scene_without_sounds) for path in sorted(folder.glob("*.toml"))]
    scenes = [read.content for read in reads if read.content is not None]
    return (
        tuple(replace(scene, scene_id=f"{OWN}{scene.scene_id}") for scene in scenes),
        tuple(problem for read in reads for problem in read.problems),
    )


def lines_of(scene: Scene) -> tuple[SceneLine, ...]:
    """Return the lines of a scene in the order in which they are recorded: each turn low, even, then loud."""
    lines = [
        SceneLine(line_id(turn.turn_id, loudness), loudness, turn.said(loudness))
        for turn in scene.turns
        for loudness in Loudness
    ]
    return (*lines, SceneLine(STILL_THERE, Loudness.EVEN, scene.still_there))


def own_file(folder: Path, scene: Scene, line: SceneLine) -> Path:
    """Return where a recorded line is kept, whether or not it is there."""
    digest = hashlib.sha256(line.text.encode()).hexdigest()[:DIGITS]
    return folder / scene.scene_id.removeprefix(OWN) / f"{line.line_id}-{digest}.opus"


def recorded(folder: Path, scene: Scene) -> dict[str, Path]:
    """Return the lines that were recorded, by their ids."""
    files = {line.line_id: own_file(folder, scene, line) for line in lines_of(scene)}
    return {name: path for name, path in files.items() if path.is_file()}


def with_own_lines(scene: Scene, folder: Path | None) -> Scene:
    """Return a scene that plays the lines recorded in `folder` where there are any; None: no folder."""
    own = {} if folder is None else recorded(folder, scene)
    if not own:
        return scene
    turns = tuple(
        replace(
            turn,
            sounds={
                loudness: own.get(line_id(turn.turn_id, loudness), sound)
                for loudness, sound in turn.sounds.items()
            },
        )
        for turn in scene.turns
    )
    return replace(scene, turns=turns, still_there_sound=own.get(STILL_THERE, scene.still_there_sound))


def missing(sounds: Mapping[str, Path]) -> int:
    """Return how many lines of a scene there is no sound for."""
    return sum(not path.is_file() for path in sounds.values())


def keep_line(folder: Path, scene: Scene, line: SceneLine, stream: bytes) -> Path:
    """Keep a recorded line, whole, in place of an earlier one. Raises OSError."""
    file = own_file(folder, scene, line)
    make_folder(file.parent)
    write_whole(file, stream)
    return file


def delete_lines(folder: Path, scene: Scene) -> None:
    """Delete every line that was recorded for a scene, those of earlier words too. Raises OSError."""
    place = folder / scene.scene_id.removeprefix(OWN)
    for file in place.glob("*.opus"):
        if _RECORDED.fullmatch(file.name):
            file.unlink()
    with suppress(OSError):  # sounds that came with the scene are in it
        place.rmdir()
