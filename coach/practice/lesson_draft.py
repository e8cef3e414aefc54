"""A lesson while it is made: its fields and parts as they were typed, what is wrong with each, and saving it.

A draft may be wrong anywhere, and is then not saved. Saved lessons have the form of an opened package
(`lesson_package`): a folder with `lesson.toml`, its sounds, and the drills and scenes of others that it names.
A changed lesson becomes the new one at one instant, when `lesson.toml` is replaced: its sounds are written
before, under names of their content, and those that nothing names any more are deleted after.
"""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import tempfile
import unicodedata
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path

from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem, Problem
from coach.places import assets_dir
from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.lesson_files import (
    MOST_GOAL,
    MOST_NOTES,
    MOST_SAY,
    MOST_TEXT,
    PARTS,
    check_lesson,
    read_lesson,
)
from coach.practice.lesson_package import LESSON
from coach.practice.toml_walk import (
    MOST_BYTES,
    MOST_TITLE_LENGTH,
    MOST_TITLE_WORDS,
    SOUND_ENDINGS,
    parse_practice,
)
from coach.whole_file import make_folder, write_whole

MAKING = ".making-"
"""Folders of lessons that are being written for the first time; no lesson is read from one."""
MOST_OF_A_NAME = 1_000
SOUND = "sound"
"""What a recording without a name is called."""
DIGITS = 16
"""How much of a digest names a sound: two of 40 are alike once in 10^16."""
REFUSED_IN_TITLES = "/\\<>"
"""Ours: a title is read, and nobody should take it for a place of a file or for markup."""
_DIGEST = re.compile(rf"-[0-9a-f]{{{DIGITS}}}$")
_WHITE = re.compile(r"[ \t\r\n\f\v]+")


@dataclass(frozen=True, slots=True)
class DraftPart:
    """One part. `sound`: of a demonstration, a file that is kept already, or a new one as Opus; `sound_name`,
    `sound_s`: what it is called, and its length once that is known. `beside`: of a drill or scene that is not
    ours, the file that goes along."""

    kind: PartKind
    title: str = ""
    text: str = ""
    say: str = ""
    sound: Path | bytes | None = None
    name: str = ""
    beside: Path | None = None
    notes: str = ""
    sound_name: str = field(default="", compare=False)
    sound_s: float | None = field(default=None, compare=False)


@dataclass(frozen=True, slots=True)
class LessonDraft:
    """A lesson as it was typed. The parts are changed by the functions below, each of which returns a new
    one."""

    title: str = ""
    goal: str = ""
    notes: str = ""
    parts: tuple[DraftPart, ...] = ()

    def with_part(self, at: int, part: DraftPart) -> LessonDraft:
        """Put a part in before the one at this place."""
        return replace(self, parts=(*self.parts[:at], part, *self.parts[at:]))

    def without(self, at: int) -> LessonDraft:
        """Leave one part out."""
        return replace(self, parts=(*self.parts[:at], *self.parts[at + 1 :]))

    def moved(self, at: int, to: int) -> LessonDraft:
        """Move a part to another place."""
        return self.without(at).with_part(to, self.parts[at])

    def changed(self, at: int, part: DraftPart) -> LessonDraft:
        """Put a part in another's place."""
        return replace(self, parts=(*self.parts[:at], part, *self.parts[at + 1 :]))


@dataclass(frozen=True, slots=True)
class FieldProblem:
    """What is wrong with a field. `part`: the number of its part from 0; None: a field of the lesson.
    `missing`: nothing was written yet, which is no mistake before it is to be saved."""

    part: int | None
    field: str
    problem: Problem
    missing: bool = False


def draft_of(lesson: Lesson, beside: Path | None) -> LessonDraft:
    """Return a lesson to be changed or copied. `beside`: where its own drills and scenes are; None: one of
    ours, which has none."""
    return LessonDraft(
        lesson.title, lesson.goal, lesson.notes, tuple(_draft_part(part, beside) for part in lesson.parts)
    )


def _draft_part(part: Part, beside: Path | None) -> DraftPart:
    goes_along = None
    if beside is not None and part.kind in {PartKind.DRILL, PartKind.SCENE}:
        own = beside / f"{part.kind.value}s" / f"{part.name}.toml"
        goes_along = own if own.is_file() else None
    return DraftPart(
        part.kind,
        part.title,
        part.text,
        part.say,
        part.sound,
        part.name,
        goes_along,
        part.notes,
        called(part.sound),
    )


def called(sound: Path | None) -> str:
    """Return what a recording that is kept is called: its file's name, without what tells it from others."""
    return "" if sound is None else _DIGEST.sub("", sound.stem)


def field_problems(draft: LessonDraft) -> tuple[FieldProblem, ...]:
    """Return what keeps a draft from being saved, in the order of its fields. The limits are those of a
    file."""
    found = [
        _title(None, draft.title),
        _text(None, "goal", draft.goal, MOST_GOAL),
        _text(None, "notes", draft.notes, MOST_NOTES, needed=False),
    ]
    least, most = PARTS
    if len(draft.parts) < least:
        found.append(FieldProblem(None, "parts", Problem("lesson_maker.no_parts"), missing=True))
    if len(draft.parts) > most:
        fields = (("count", str(len(draft.parts))), ("most", str(most)))
        found.append(FieldProblem(None, "parts", Problem("lesson_maker.too_many_parts", fields)))
    for at, part in enumerate(draft.parts):
        found.append(_title(at, part.title))
        found.append(_text(at, "text", part.text, MOST_TEXT, needed=part.kind is PartKind.TEXT))
        if part.kind is PartKind.DEMONSTRATION:
            found.append(_text(at, "say", part.say, MOST_SAY))
            if part.sound is None:
                found.append(FieldProblem(at, "sound", Problem("lesson_maker.no_recording"), missing=True))
        elif part.kind is not PartKind.TEXT and not part.name:
            found.append(FieldProblem(at, "name", Problem("lesson_maker.nothing_chosen"), missing=True))
        found.append(_text(at, "notes", part.notes, MOST_NOTES, needed=False))
    return tuple(one for one in found if one is not None)


def _title(part: int | None, title: str) -> FieldProblem | None:
    problem = _text(part, "title", title, MOST_TITLE_LENGTH)
    if problem is not None:
        return problem
    if (count := len(title.split())) > MOST_TITLE_WORDS:
        fields = (("count", str(count)), ("most", str(MOST_TITLE_WORDS)))
        return FieldProblem(part, "title", Problem("lesson_maker.long_title", fields))
    if wrong := next((sign for sign in title if sign in REFUSED_IN_TITLES), ""):
        return FieldProblem(part, "title", Problem("lesson_maker.sign_in_title", (("sign", wrong),)))
    return None


def _text(part: int | None, field: str, text: str, most: int, *, needed: bool = True) -> FieldProblem | None:
    text = one_line(text)
    if not text:
        return FieldProblem(part, field, Problem("lesson_maker.empty"), missing=True) if needed else None
    if len(text) > most:
        fields = (("count", str(len(text))), ("most", str(most)))
        return FieldProblem(part, field, Problem("lesson_maker.long", fields))
    if text != shown(text):
        return FieldProblem(part, field, Problem("lesson_maker.control_character"))
    return None


def one_line(text: str) -> str:
    """Return a text as a file keeps it: single spaces for white space."""
    return _WHITE.sub(" ", text).strip()


def save_draft(draft: LessonDraft, lessons: Path, folder: Path | None = None) -> Path:
    """Save a draft as a new lesson in the folder `lessons`, or in place of the one in `folder`. Returns its
    folder.

    Raises EnvironmentProblem where the draft is wrong or can't be written. Then, and where the program is
    killed, an old lesson is as it was and a new one is not there.
    """
    problems = field_problems(draft)
    if problems:
        raise EnvironmentProblem(problems[0].problem.key, **dict(problems[0].problem.fields))
    try:
        if folder is not None:
            _write(draft, folder)
            return folder
        make_folder(lessons)
        for left in lessons.glob(f"{MAKING}*"):  # by a program that was killed; one at a time is written
            shutil.rmtree(left, ignore_errors=True)
        made = Path(tempfile.mkdtemp(prefix=MAKING, dir=lessons))
        try:
            _write(draft, made)
            return made.rename(lessons / free_name(lessons, name_for(draft.title)))
        except BaseException:
            shutil.rmtree(made, ignore_errors=True)
            raise
    except OSError as error:
        raise EnvironmentProblem("lesson_maker.not_saved", said=error.strerror or error) from error


def _write(draft: LessonDraft, folder: Path) -> None:
    """Write what the lesson needs, then the lesson, then delete what it doesn't need any more."""
    lines = [f"{key} = {_quoted(value)}" for key, value in _of_lesson(draft).items()]
    for part in draft.parts:
        lines += [
            "",
            "[[part]]",
            *(f"{key} = {_quoted(value)}" for key, value in _of_part(part, folder).items()),
        ]
    raw = ("\n".join(lines) + "\n").encode()
    if len(raw) > MOST_BYTES:
        raise EnvironmentProblem("lesson_maker.too_large", most_kb=MOST_BYTES // 1024)
    read = parse_practice(raw, folder / LESSON, check_lesson)
    if read.content is None:  # the checks above and the file's own differ: a defect, and nothing is replaced
        raise ValueError(f"a lesson was made that can't be read: {read.problems}")
    write_whole(folder / LESSON, raw)
    _delete_unnamed(folder)


def _of_lesson(draft: LessonDraft) -> dict[str, str]:
    fields = {"title": draft.title, "goal": draft.goal, "notes": draft.notes}
    return {key: one_line(value) for key, value in fields.items() if one_line(value)}


def _of_part(part: DraftPart, folder: Path) -> dict[str, str]:
    fields = {"kind": part.kind.value, "title": part.title, "text": part.text, "name": _name(part, folder)}
    if part.kind is PartKind.DEMONSTRATION:
        fields |= {"say": part.say, "sound": _sound(part, folder)}
    fields["notes"] = part.notes
    return {key: one_line(value) for key, value in fields.items() if one_line(value)}


def _quoted(text: str) -> str:
    """A basic string of TOML: JSON's escapes are among its own."""
    return json.dumps(text, ensure_ascii=False)


def _sound(part: DraftPart, folder: Path) -> str:
    """Write the sound of a demonstration unless it is there, and return the name of its file."""
    sounds = folder / "lesson"
    if isinstance(part.sound, Path):
        if part.sound.parent == sounds:
            return part.sound.name
        raw, ending = part.sound.read_bytes(), part.sound.suffix
    else:
        raw, ending = part.sound or b"", ".opus"
    name = f"{name_for(part.sound_name or SOUND)}-{hashlib.sha256(raw).hexdigest()[:DIGITS]}{ending}"
    if not (sounds / name).is_file():
        make_folder(sounds)
        write_whole(sounds / name, raw)
    return name


def _name(part: DraftPart, folder: Path) -> str:
    """Write the drill or scene that goes along unless it is there, and return its id in the lesson."""
    source, room = part.beside, folder / f"{part.kind.value}s"
    if source is None or source.parent == room:
        return part.name
    digest = _digest(source)
    there = room / f"{source.stem}.toml"
    ours = (assets_dir() / room.name / there.name).is_file()
    alike = there.is_file() and _digest(there) == digest
    name = source.stem if alike or not (ours or there.is_file()) else f"{source.stem}-{digest[:8]}"
    if not (room / f"{name}.toml").is_file():
        make_folder(room / name)
        for one in _sounds_of(source):
            write_whole(room / name / one.name, one.read_bytes())
        write_whole(room / f"{name}.toml", source.read_bytes())
    return name


def _digest(file: Path) -> str:
    """Tell one drill or scene with its sounds from another."""
    found = hashlib.sha256(file.read_bytes())
    for one in _sounds_of(file):
        found.update(one.name.encode() + one.read_bytes())
    return found.hexdigest()


def _sounds_of(source: Path) -> list[Path]:
    folder = source.with_suffix("")
    return sorted(one for ending in SOUND_ENDINGS for one in folder.glob(f"*.{ending}"))


def _delete_unnamed(folder: Path) -> None:
    """Delete the sounds, drills and scenes that the lesson doesn't name any more. What can't be is left."""
    lesson = read_lesson(folder / LESSON).content
    if lesson is None:
        return
    sounds = {part.sound for part in lesson.parts}
    named = {(part.kind, part.name) for part in lesson.parts}
    with suppress(OSError):
        for sound in (folder / "lesson").glob("*.*"):
            if sound not in sounds:
                sound.unlink()
        for kind in (PartKind.DRILL, PartKind.SCENE):
            for file in (folder / f"{kind.value}s").glob("*.toml"):
                if (kind, file.stem) not in named:
                    file.unlink()
                    shutil.rmtree(file.with_suffix(""), ignore_errors=True)


def free_name(folder: Path, name: str) -> str:
    """Return this name, with a number where another lesson has it: none takes the place of another."""
    numbered = (name, *(f"{name}-{number}" for number in range(2, MOST_OF_A_NAME)))
    return next(one for one in numbered if not (folder / one).exists())


def name_for(title: str) -> str:
    """Return a name for a folder or a file: small letters, digits and hyphens of a title."""
    plain = unicodedata.normalize("NFKD", title.lower()).encode("ascii", "ignore").decode()
    return "-".join(re.findall(r"[a-z0-9]+", plain))[:60].strip("-") or "lesson"
