"""A lesson in words: its row in the list, one part of it, and what a lesson from elsewhere holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.practice.lesson import Lesson, PartKind
from coach.practice.lesson_package import LESSON, Preview
from coach.views.wording import Words, tenths


@dataclass(frozen=True, slots=True)
class LessonRowView:
    """One lesson in the list. `key`: the file it is read from. `change`: its second button, as it is read
    and as it is spoken. `delete`: how its third is spoken; "" for one of ours, which stays."""

    key: str
    title: str
    goal: str
    parts: str
    spoken: str
    change: tuple[str, str]
    delete: str


@dataclass(frozen=True, slots=True)
class PartView:
    """One part of a lesson. `said`: what is said in a demonstration. `action`: the words of its button."""

    title: str
    place: str
    heading: str
    text: str
    said: str
    action: str
    notes: str
    first: bool
    last: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class PreviewView:
    """What a lesson from elsewhere holds, before it is kept."""

    heading: str
    title: str
    goal: str
    holds: str
    parts: tuple[str, ...]
    spoken: str


def lesson_row(words: Words, key: str, lesson: Lesson, shared: Collection[str] = ()) -> LessonRowView:
    """Return the row of a lesson. Ours and what the team shares, by its key, are not changed but copied."""
    parts = words.say("lesson.parts", n=len(lesson.parts))
    spoken = words.say("lesson.row_spoken", title=lesson.title, goal=lesson.goal, parts=parts)
    own = Path(key).name == LESSON and key not in shared
    how = "change" if own else "copy"
    delete = words.say("lesson_maker.delete_spoken", title=lesson.title) if own else ""
    change = words.say(f"lesson_maker.{how}"), words.say(f"lesson_maker.{how}_spoken", title=lesson.title)
    return LessonRowView(key, lesson.title, lesson.goal, parts, spoken, change, delete)


def part_view(words: Words, lesson: Lesson, at: int, *, playing: bool) -> PartView:
    """Return the part number `at` of a lesson, from 0."""
    part, count = lesson.parts[at], len(lesson.parts)
    action = {PartKind.TEXT: "", PartKind.DEMONSTRATION: "play"}.get(part.kind, "begin")
    if playing:
        action = "stop_playing"
    place = words.say("lesson.part_of", at=at + 1, count=count)
    return PartView(
        lesson.title,
        place,
        part.title,
        part.text,
        words.say("practice_scene.quoted", said=part.say) if part.say else "",
        words.say(f"lesson.{action}") if action else "",
        part.notes or (lesson.notes if at == 0 else ""),
        at == 0,
        at == count - 1,
        ". ".join(one for one in (lesson.title, place, part.title, part.text) if one),
    )


def preview_view(words: Words, preview: Preview, name: str) -> PreviewView:
    """Return what is said of a lesson from elsewhere; `name` is that of its file."""
    lesson = preview.lesson
    size = words.say("lesson.size_mb", size=tenths(words, preview.size_bytes / 1e6))
    holds = [
        words.say("lesson.holds", **{f"{kind.value}s": _count(words, lesson, kind) for kind in PartKind}),
        words.say("lesson.sounds", n=preview.sounds, size=size),
    ]
    heading, said = words.say("lesson.preview", path=name), "; ".join(holds)
    titles = tuple(part.title for part in lesson.parts)
    spoken = f"{heading}: {lesson.title}. {lesson.goal} {said}"
    return PreviewView(heading, lesson.title, lesson.goal, said, titles, spoken)


def _count(words: Words, lesson: Lesson, kind: PartKind) -> str:
    return words.say(f"lesson.{kind.value}s", n=lesson.count(kind))


def rows(
    words: Words, lessons: Sequence[tuple[str, Lesson]], shared: Collection[str] = ()
) -> tuple[LessonRowView, ...]:
    """Return the rows of all lessons. `shared`: the keys of those that the team shares."""
    return tuple(lesson_row(words, key, lesson, shared) for key, lesson in lessons)
