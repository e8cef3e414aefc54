"""A lesson on the stage in words: what the room reads of a part, and what only the presenter sees."""

from __future__ import annotations

from dataclasses import dataclass

from coach.foreign_text import shown
from coach.practice.lesson import Lesson, Part, PartKind
from coach.views.lesson_maker_view import kind_word
from coach.views.wording import Words


@dataclass(frozen=True, slots=True)
class StagePart:
    """One part. The room reads `head`, `title` and `text`. `say`: what is said in a demonstration; `notes`: the
    trainer's for this part, `lesson_notes` for all of it; `next`: what comes after it. `rows`: all parts, of
    which this is number `at`."""

    head: str
    title: str
    text: str
    say: str
    notes: str
    lesson_notes: str
    next: str
    rows: tuple[str, ...]
    at: int
    spoken: str

    @property
    def first(self) -> bool:
        return self.at == 0

    @property
    def last(self) -> bool:
        return self.at == len(self.rows) - 1


def stage_part(words: Words, lesson: Lesson, at: int, how: str = "", *, begins_here: bool = False) -> StagePart:
    """Return the part number `at` of a lesson, from 0. `how`: what a drill or a scene asks for; `begins_here`:
    it can be begun on the stage."""
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
        where = [words.say("lesson_stage.in_practice")]
        where += [words.say("lesson_stage.begins_here")] if begins_here else []
        text = "\n\n".join(one for one in (part.text, how, "\n".join(where)) if one)
    return StagePart(
        head, part.title, text,
        words.say("practice_scene.quoted", said=part.say) if part.say else "",
        part.notes, lesson.notes, following,
        tuple(_row(words, number, one) for number, one in enumerate(lesson.parts)),
        at,
        ". ".join(one for one in (head, part.title, text) if one),
    )  # fmt: skip


def _row(words: Words, at: int, part: Part) -> str:
    return words.say("lesson_maker.row", at=at + 1, kind=kind_word(words, part.kind), title=shown(part.title))
