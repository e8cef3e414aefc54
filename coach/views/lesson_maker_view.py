"""Making a lesson in words: a row for each part, and what is wrong beside its field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.foreign_text import shown
from coach.practice.lesson import PartKind
from coach.practice.lesson_draft import SOUND, DraftPart, LessonDraft, field_problems, one_line
from coach.views.wording import Words, axis_clock, problem_sentence

Field = tuple[int | None, str]
"""The number of a part from 0, or None for the lesson, and the name of its field."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A drill or scene that a part can ask for. `beside`: its file, where it is not ours."""

    name: str
    title: str
    beside: Path | None = None


@dataclass(frozen=True, slots=True)
class MakerView:
    """What is shown of a draft. `problems`: the sentence beside each field; `wrong`: how many keep it from
    being saved, those that are not said yet too; `first`: the first of them."""

    rows: tuple[str, ...]
    problems: Mapping[Field, str]
    wrong: int
    first: Field | None


def maker_view(words: Words, draft: LessonDraft, *, says_missing: bool) -> MakerView:
    """Return what is shown. What was not written yet is no mistake until it is to be saved (`says_missing`)."""
    found = field_problems(draft)
    return MakerView(
        tuple(row(words, at, part) for at, part in enumerate(draft.parts)),
        {
            (one.part, one.field): problem_sentence(words, one.problem)
            for one in found
            if says_missing or not one.missing
        },
        len(found),
        (found[0].part, found[0].field) if found else None,
    )


def row(words: Words, at: int, part: DraftPart) -> str:
    """Return the row of a part."""
    return words.say(
        "lesson_maker.row", at=at + 1, kind=kind_word(words, part.kind), title=title_of(words, part)
    )


def title_of(words: Words, part: DraftPart) -> str:
    """Return what a part is called."""
    return shown(one_line(part.title)) or words.say("lesson_maker.no_title")


def kind_word(words: Words, kind: PartKind) -> str:
    """Return what a kind of part is called."""
    return words.say(f"lesson_maker.kind.{kind.value}")


def text_name(words: Words, kind: PartKind) -> str:
    """Return what the text of a part is for."""
    if kind is PartKind.TEXT:
        return needed(words, "text")
    return words.say(f"lesson_maker.{'listen_for' if kind is PartKind.DEMONSTRATION else 'do_for'}")


def needed(words: Words, name: str) -> str:
    """Return the name of a field that a lesson can't be saved without; the word is read out with it."""
    return words.say("lesson_maker.needed", name=words.say(f"lesson_maker.{name}"))


def recording_words(words: Words, part: DraftPart) -> str:
    """Return which recording a part has, and how long it is; "" where it has none."""
    if part.sound is None:
        return ""
    name = shown(part.sound_name) if part.sound_name not in {"", SOUND} else words.say("lesson_maker.unnamed")
    if part.sound_s is None:
        return name
    return words.say("lesson_maker.recording_is", name=name, time=axis_clock(part.sound_s))


def chosen(choices: Sequence[Choice], part: DraftPart) -> int | None:
    """Return which of the choices a part asks for; None: none of them."""
    pairs = [(one.name, one.beside) for one in choices]
    return pairs.index((part.name, part.beside)) if (part.name, part.beside) in pairs else None
