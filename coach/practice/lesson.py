"""What a lesson is: texts, demonstrations, drills and scenes in an order, with a goal and a trainer's notes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class PartKind(StrEnum):
    """TEXT is read. DEMONSTRATION is heard. DRILL and SCENE are done, by their id."""

    TEXT = "text"
    DEMONSTRATION = "demonstration"
    DRILL = "drill"
    SCENE = "scene"


@dataclass(frozen=True, slots=True)
class Part:
    """One part. `text`: of a text, what is read; of a demonstration, what to listen for. `say`: what is said in
    a demonstration, whose file is `sound`. `name`: the id of a drill or scene. `notes`: for who gives it."""

    kind: PartKind
    title: str
    text: str = ""
    say: str = ""
    sound: Path | None = None
    name: str = ""
    notes: str = ""


@dataclass(frozen=True, slots=True)
class Lesson:
    """A lesson. `goal`: one line of the list. `notes`: for who gives it."""

    lesson_id: str
    title: str
    goal: str
    notes: str
    parts: tuple[Part, ...]

    def count(self, kind: PartKind) -> int:
        """Return how many parts of a kind it has."""
        return sum(part.kind is kind for part in self.parts)
