"""What the page Practice has read: drills, scenes and lessons, and the attempts at them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from coach.model.practice import Attempt, PracticeKind
from coach.model.problems import Problem
from coach.model.team import SharedKind
from coach.practice.attempts import by_name
from coach.practice.drill import Drill
from coach.practice.drill_files import OWN, our_drills, own_drills
from coach.practice.lesson import Lesson
from coach.practice.own_scenes import FOLDER as OWN_SCENES
from coach.practice.own_scenes import missing, own_scenes, recorded, with_own_lines
from coach.practice.scene import Scene
from coach.practice.scene_files import our_scenes
from coach.review.trends import Trend, trends_since
from coach.ui.practice.lesson_flow import read_lessons
from coach.ui.shell.services import History, Team
from coach.views.lesson_maker_view import Choice
from coach.views.practice_scene import LinesOf
from coach.views.practice_view import Suggestion

OWN_DRILLS = Path("practice") / "drills"
"""A trainer's own drills, in the folder of the data."""


@dataclass(frozen=True)
class Known:
    """Attempts and lines are by the name of their drill or scene. A scene plays own lines where there are
    any."""

    drills: tuple[Drill, ...] = ()
    scenes: tuple[Scene, ...] = ()
    problems: tuple[Problem, ...] = ()
    at_drills: Mapping[str, Sequence[Attempt]] = field(default_factory=dict)
    at_scenes: Mapping[str, Sequence[Attempt]] = field(default_factory=dict)
    suggestion: Suggestion | None = None
    lessons: tuple[tuple[str, Lesson], ...] = ()
    lines: Mapping[str, LinesOf] = field(default_factory=dict)
    calls: Mapping[str, tuple[Trend, ...]] = field(default_factory=dict)
    """By the id of a drill: the calls since the first attempt, against those before."""
    shared: frozenset[str] = frozenset()
    """The keys of the lessons that the team shares."""

    def drill(self, drill_id: str) -> Drill | None:
        """Return a drill by its id; None where there is none."""
        return next((one for one in self.drills if one.drill_id == drill_id), None)

    def scene(self, scene_id: str) -> Scene | None:
        """Return a scene by its id; None where there is none."""
        return next((one for one in self.scenes if one.scene_id == scene_id), None)


def read_known(
    history: History, profile: str, folder: Path | None, today: date, team: Team | None = None
) -> Known:
    """Read all of it; `folder`: where a trainer's own are, None: nowhere. `team`: shares lessons."""
    shared = () if team is None else team.used(SharedKind.LESSON)
    drills = own_drills(folder / OWN_DRILLS) if folder is not None else ((), ())
    scenes = own_scenes(folder / OWN_SCENES) if folder is not None else ((), ())
    attempts = history.attempts()
    aim = next((one for one in history.aims() if one.of_the_day), None)
    all_scenes = (*our_scenes(), *scenes[0])
    own_lines = None if folder is None else folder / OWN_SCENES
    played = tuple(with_own_lines(scene, own_lines) for scene in all_scenes)
    lines = {
        scene.scene_id: LinesOf(
            0 if own_lines is None else len(recorded(own_lines, scene)), missing(scene.sounds())
        )
        for scene in played
    }
    all_drills, at_drills = (*our_drills(), *drills[0]), by_name(attempts, PracticeKind.DRILL, profile)
    return Known(
        all_drills,
        played,
        (*drills[1], *scenes[1]),
        at_drills,
        by_name(attempts, PracticeKind.SCENE, profile),
        None if aim is None else Suggestion(aim),
        read_lessons(folder, shared),
        lines,
        _calls(history, all_drills, at_drills, today),
        frozenset(map(str, shared)),
    )


def _calls(
    history: History, drills: Sequence[Drill], attempts: Mapping[str, Sequence[Attempt]], today: date
) -> dict[str, tuple[Trend, ...]]:
    """Compare the calls since the first attempt at each drill with those before; one that was not tried is as
    if it were tried today."""
    table = history.table()
    firsts = {name: of[0].begun_at.astimezone().date() for name, of in attempts.items()}
    return {
        drill.drill_id: trends_since(table, drill.measures, firsts.get(drill.drill_id, today), today)
        for drill in drills
    }


def choices(known: Known, folder: Path | None) -> tuple[list[Choice], list[Choice]]:
    """Return the drills and scenes that a lesson may ask for: a scene only where it came with the program."""
    found = []
    for drill in known.drills:
        name = drill.drill_id.removeprefix(OWN)
        own = folder is not None and name != drill.drill_id
        found.append(
            Choice(name, drill.title, folder / OWN_DRILLS / f"{name}.toml" if own and folder else None)
        )
    ours = [scene for scene in known.scenes if not scene.scene_id.startswith(OWN)]
    return found, [Choice(scene.scene_id, scene.title) for scene in ours]
