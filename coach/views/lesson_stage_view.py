"""A lesson on the stage in words: what the room reads of a part, and what only the presenter sees."""

from __future__ import annotations

from dataclasses import dataclass

from coach.practice.lesson import Lesson, PartKind
from coach.views.lesson_maker_view import kind_word
from coach.views.wording import Words


@dataclass(frozen=True, slots=True)
class StagePart:
    """One part. The room reads `head`, `title` and `text`. `say`: what is said in a demonstration; `notes`: the
    trainer's; `next`: what comes after it."""

    head: str
    title: str
    text: str
    say: str
    notes: str
    next: str
    first: bool
    last: bool
    spoken: str


def stage_part(words: Words, lesson: Lesson, at: int, how: str = "") -> StagePart:
    """Return the part number `at` of a lesson, from 0. `how`: what a drill or a scene asks for."""
    part, count = lesson.parts[at], len(lesson.parts)
    place = words.say("lesson.part_of", at=at + 1, count=count)
    head = f"{lesson.title} · {place}"
    if part.kind is not PartKind.TEXT:
        head = f"{head} · {kind_word(words, part.kind)}"
    following = words.say("lesson_stage.no_next")
    if at + 1 < count:
        after = lesson.parts[at + 1]
        following = words.say("lesson_stage.next", kind=kind_word(words, after.kind), title=after.title)
    text = part.text
    if part.kind in {PartKind.DRILL, PartKind.SCENE}:
        said = (part.text, how, words.say("lesson_stage.in_practice"))
        text = "\n\n".join(one for one in said if one)
    return StagePart(
        head, part.title, text,
        words.say("practice_scene.quoted", said=part.say) if part.say else "",
        lesson.notes, following, at == 0, at == count - 1,
        ". ".join(one for one in (head, part.title, text) if one),
    )  # fmt: skip
