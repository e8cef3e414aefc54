"""Lessons from files, checked when they are opened.

    title = "Listen first"
    goal = "..."                # one line of the list
    notes = "..."               # optional: for who gives the lesson

    [[part]]                    # 1 to 40 of them, in order
    kind = "text"               # text, demonstration, drill or scene
    title = "..."
    text = "..."                # of a text or a demonstration
    say = "..."                 # of a demonstration: what is said in it
    sound = "one-well.opus"     # of a demonstration: its file, in a folder of the lesson's name beside it
    name = "the-pause"          # of a drill or scene: its id, of ours or beside the lesson
    notes = "..."               # optional: for who gives it, at this part

A trainer's own drills and scenes go along in folders `drills` and `scenes` beside the lesson.
"""

from __future__ import annotations

from pathlib import Path

from coach.places import assets_dir
from coach.practice.drill import Drill
from coach.practice.drill_files import our_drills, read_drill
from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.scene import Scene
from coach.practice.scene_files import our_scenes, read_scene
from coach.practice.toml_walk import ReadPractice, Table, Walk, read_practice
from coach.toml_lines import Place

PARTS = (1, 40)
MOST_GOAL, MOST_NOTES, MOST_TEXT, MOST_SAY = 120, 2_000, 1_200, 1_600
ORDER = ("listen-first", "low-and-slow", "heat-with-heat", "say-it-back", "promises")
_OF_KIND = {
    PartKind.TEXT: ("text",),
    PartKind.DEMONSTRATION: ("text", "say", "sound"),
    PartKind.DRILL: ("text", "name"),
    PartKind.SCENE: ("text", "name"),
}


def read_lesson(path: Path) -> ReadPractice[Lesson]:
    """Read one lesson. Its id is the name of its file."""
    return read_practice(path, check_lesson)


def our_lessons(folder: Path | None = None) -> tuple[Lesson, ...]:
    """Read the starter course, in order. Raises ValueError where a lesson is wrong."""
    lessons = []
    for path in sorted((folder or assets_dir() / "lessons").glob("*.toml")):
        read = read_lesson(path)
        if read.content is None:
            raise ValueError(f"our own lesson is wrong: {read.problems}")
        lessons.append(read.content)
    return tuple(sorted(lessons, key=lambda one: (_order(one.lesson_id), one.lesson_id)))


def _order(lesson_id: str) -> int:
    return ORDER.index(lesson_id) if lesson_id in ORDER else len(ORDER)


def check_lesson(walk: Walk, table: Table) -> Lesson:
    """Return the lesson of a table. Where the walk has problems it must not be used."""
    walk.known(table, (), ("title", "goal", "notes", "voice", "part"))
    return Lesson(
        walk.path.stem,
        walk.title(table),
        walk.text(table, (), "goal", MOST_GOAL),
        walk.text(table, (), "notes", MOST_NOTES, needed=False),
        tuple(_part(walk, one, place) for one, place in walk.tables(table, (), "part", *PARTS)),
    )


def _part(walk: Walk, table: Table, place: Place) -> Part:
    kind = walk.choice(table, place, "kind", PartKind, PartKind.TEXT)
    walk.known(table, place, ("kind", "title", "notes", *_OF_KIND[kind]))
    done = kind in {PartKind.DRILL, PartKind.SCENE}
    heard = kind is PartKind.DEMONSTRATION
    name = walk.name(table, place, "name") if done else ""
    if name and not _is_there(walk.path.parent, kind, name):
        walk.wrong((*place, "name"), f"no_such_{kind.value}", value=name)
    return Part(
        kind,
        walk.title(table, place),
        walk.text(table, place, "text", MOST_TEXT, needed=kind is PartKind.TEXT),
        walk.text(table, place, "say", MOST_SAY) if heard else "",
        walk.sound(table, place, "sound", walk.path.parent / walk.path.stem) if heard else None,
        name,
        walk.text(table, place, "notes", MOST_NOTES, needed=False),
    )


def _is_there(beside: Path, kind: PartKind, name: str) -> bool:
    """Is there a drill or scene of this id, ours or beside the lesson?"""
    room = f"{kind.value}s"
    return any((folder / room / f"{name}.toml").is_file() for folder in (beside, assets_dir()))


def drill_of(part: Part, beside: Path) -> Drill | None:
    """Return the drill of a part: the one beside the lesson, else ours; None where it can't be used."""
    own = beside / "drills" / f"{part.name}.toml"
    if own.is_file():
        return read_drill(own).content
    return next((one for one in our_drills() if one.drill_id == part.name), None)


def scene_of(part: Part, beside: Path) -> Scene | None:
    """Return the scene of a part: the one beside the lesson, else ours; None where it can't be used."""
    own = beside / "scenes" / f"{part.name}.toml"
    if own.is_file():
        return read_scene(own).content
    return next((one for one in our_scenes() if one.scene_id == part.name), None)
