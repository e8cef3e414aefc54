"""A lesson made in the app: what is wrong with a field, and saving it whole or not at all."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.model.problems import EnvironmentProblem
from coach.practice.demonstration import demonstration_of, lengths_s
from coach.practice.lesson import PartKind
from coach.practice.lesson_draft import (
    MAKING,
    DraftPart,
    LessonDraft,
    draft_of,
    field_problems,
    name_for,
    save_draft,
)
from coach.practice.lesson_files import our_lessons, read_lesson
from coach.practice.lesson_package import LESSON, kept_lessons, opened, write_package
from coach.sources.opus import unpacked
from coach.views.wording import problem_sentence
from coach.words.catalogue import load_catalogue
from tests.practice.test_lessons import OWN_DRILL, sound_of

WORDS = load_catalogue()
READ = DraftPart(PartKind.TEXT, "Read", "Read this.")
DRAFT = LessonDraft("Our lesson", "Try it.", "Ten\nminutes.", (READ,))


def said(draft: LessonDraft) -> list[str]:
    return [problem_sentence(WORDS, one.problem) for one in field_problems(draft)]


def heard(tmp_path: Path, name: str = "well.flac") -> bytes:
    (tmp_path / name).write_bytes(sound_of(1.0))
    return demonstration_of(tmp_path / name).stream


def test_what_is_saved_is_read_and_handed_to_others(tmp_path: Path) -> None:
    own = tmp_path / "drills" / "low-and-slow.toml"
    own.parent.mkdir()
    own.write_text(OWN_DRILL, encoding="utf-8")
    parts = (
        READ,
        DraftPart(PartKind.DEMONSTRATION, "Hear", "The ends.", 'He said: "wait".', heard(tmp_path)),
        DraftPart(PartKind.DRILL, "Ours", name="the-pause"),
        DraftPart(PartKind.DRILL, "Their own", name="low-and-slow", beside=own),
        DraftPart(PartKind.SCENE, "A caller", name="late-delivery"),
    )
    folder = save_draft(replace(DRAFT, parts=parts), tmp_path / "lessons")
    assert folder.name == "our-lesson"
    assert list(kept_lessons(tmp_path / "lessons")) == [folder / LESSON]
    write_package(folder / LESSON, tmp_path / "given.coachlesson")
    given = opened(tmp_path / "given.coachlesson", tmp_path / "theirs")
    assert given.lesson.notes == "Ten minutes."
    assert [part.title for part in given.lesson.parts] == ["Read", "Hear", "Ours", "Their own", "A caller"]
    assert given.lesson.parts[1].say == 'He said: "wait".'
    assert given.sounds == 1
    [drill] = given.drills
    assert drill.startswith("low-and-slow-")  # ours keeps its name


def test_each_part_has_notes_and_a_recording_keeps_its_name(tmp_path: Path) -> None:
    parts = (
        replace(READ, notes="Wait for\nan answer."),
        DraftPart(PartKind.DEMONSTRATION, "Hear", say="Hm.", sound=heard(tmp_path), sound_name="Well Paced 2"),
    )
    folder = save_draft(replace(DRAFT, parts=parts), tmp_path / "lessons")
    lesson = read_lesson(folder / LESSON).content
    assert lesson is not None
    assert [part.notes for part in lesson.parts] == ["Wait for an answer.", ""]
    [sound] = (folder / "lesson").iterdir()
    assert sound.name.startswith("well-paced-2-")
    again = draft_of(lesson, folder)
    assert again.parts[0].notes == "Wait for an answer."
    assert again.parts[1].sound_name == "well-paced-2"
    assert lengths_s([sound, tmp_path / "gone.opus"]) == {sound: pytest.approx(1.0, abs=0.05)}
    places = [
        (one.part, one.field)
        for one in field_problems(replace(DRAFT, parts=(replace(READ, notes="x" * 2001),)))
    ]
    assert places == [(0, "notes")]


def test_a_changed_lesson_keeps_what_it_still_needs(tmp_path: Path) -> None:
    parts = (READ, DraftPart(PartKind.DEMONSTRATION, "Hear", say="Hm.", sound=heard(tmp_path)))
    folder = save_draft(replace(DRAFT, parts=parts), tmp_path / "lessons")
    lesson = read_lesson(folder / LESSON).content
    assert lesson is not None
    draft = draft_of(lesson, folder).moved(1, 0)
    assert save_draft(replace(draft, title="Changed"), tmp_path / "lessons", folder) == folder
    changed = read_lesson(folder / LESSON).content
    assert changed is not None
    assert [part.kind for part in changed.parts] == [PartKind.DEMONSTRATION, PartKind.TEXT]
    assert changed.parts[0].sound == lesson.parts[1].sound
    save_draft(draft.without(0), tmp_path / "lessons", folder)
    assert list((folder / "lesson").iterdir()) == []


def test_every_lesson_of_ours_can_be_a_start(tmp_path: Path) -> None:
    for lesson in our_lessons():
        folder = save_draft(draft_of(lesson, None), tmp_path / "lessons")
        copied = read_lesson(folder / LESSON).content
        assert copied is not None
        assert [part.title for part in copied.parts] == [part.title for part in lesson.parts]


@pytest.mark.parametrize(
    ("title", "why"),
    [
        ("", "Write something here."),
        ("../elsewhere", "A title can’t hold “/”. Leave it out."),
        ("<b>Bold", "A title can’t hold “<”. Leave it out."),
        ("Low \u202eand slow", "This holds a character that can’t be seen or shown. Type it again."),
        ("x" * 61, "This has 61 characters. Shorten it to 60."),
        ("one two three four five six seven eight", "A title has at most 7 words, and this one has 8."),
    ],
)
def test_a_wrong_title_is_said_and_nothing_is_kept(tmp_path: Path, title: str, why: str) -> None:
    wrong = replace(DRAFT, title=title)
    assert said(wrong) == [why]
    assert said(replace(DRAFT, parts=(replace(READ, title=title),))) == [why]
    with pytest.raises(EnvironmentProblem):
        save_draft(wrong, tmp_path / "lessons")
    assert not (tmp_path / "lessons").exists()


def test_what_a_part_lacks_is_said_at_its_field() -> None:
    kinds = (PartKind.TEXT, PartKind.DEMONSTRATION, PartKind.DRILL)
    parts = tuple(DraftPart(kind, "A part") for kind in kinds)
    places = [(one.part, one.field) for one in field_problems(replace(DRAFT, parts=parts))]
    assert places == [(0, "text"), (1, "say"), (1, "sound"), (2, "name")]
    assert said(replace(DRAFT, parts=())) == ["A lesson has at least one part. Add one."]
    assert said(replace(DRAFT, parts=(READ,) * 41)) == ["A lesson has at most 40 parts, and this one has 41."]


def test_a_recording_is_kept_as_opus(tmp_path: Path) -> None:
    samples = unpacked(heard(tmp_path))
    assert samples is not None
    assert len(samples) == pytest.approx(16_000, abs=400)
    three_minutes = 0.1 * np.sin(np.arange(179 * 16_000) / 20)
    soundfile.write(tmp_path / "long.flac", three_minutes, 16_000)
    long = unpacked(demonstration_of(tmp_path / "long.flac").stream, 200.0)
    assert long is not None
    assert len(long) == pytest.approx(179 * 16_000, abs=400)


def test_a_recording_that_is_none_is_refused_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "text.wav").write_text("no sound at all", encoding="utf-8")
    soundfile.write(tmp_path / "hours.flac", np.zeros(3 * 3600 * 4_000, np.int16), 4_000)
    soundfile.write(tmp_path / "silence.flac", np.zeros(16_000, np.int16), 16_000)
    for name, why in (
        ("text.wav", "recording.not_sound"),
        ("hours.flac", "lesson_maker.too_long"),
        ("silence.flac", "lesson_maker.nothing_heard"),
        ("missing.wav", "recording."),
    ):
        with pytest.raises(EnvironmentProblem) as error:
            demonstration_of(tmp_path / name)
        assert error.value.problem.key.startswith(why)
        assert f"{tmp_path / name}" in problem_sentence(WORDS, error.value.problem)


SAVES_FOR_EVER = """
import sys
from dataclasses import replace
from pathlib import Path
from coach.practice.lesson_draft import DraftPart, draft_of, save_draft
from coach.practice.lesson import PartKind
from coach.practice.lesson_files import read_lesson
from coach.practice.lesson_package import LESSON
folder = Path(sys.argv[1])
draft = draft_of(read_lesson(folder / LESSON).content, folder)
number = 0
print("begun", flush=True)
while True:
    number += 1
    part = DraftPart(PartKind.DEMONSTRATION, f"Number {number}", say="Hm.", sound=b"%d" % number * 50_000)
    save_draft(replace(draft, title=f"Title {number}", parts=(part, *draft.parts)), folder.parent, folder)
"""


def test_a_kill_while_saving_leaves_a_whole_lesson(tmp_path: Path) -> None:
    folder = save_draft(DRAFT, tmp_path / "lessons")
    for after_s in (0.0, 0.02, 0.05, 0.11):
        saver = subprocess.Popen([sys.executable, "-c", SAVES_FOR_EVER, str(folder)], stdout=subprocess.PIPE)
        assert saver.stdout is not None
        assert saver.stdout.readline() == b"begun\n"
        time.sleep(after_s)
        os.kill(saver.pid, signal.SIGKILL)
        saver.wait()
        saver.stdout.close()
        read = read_lesson(folder / LESSON)
        assert read.content is not None, read.problems
        assert read.content.parts[-1].title == "Read"


def test_a_new_lesson_that_was_cut_short_is_no_lesson(tmp_path: Path) -> None:
    left = tmp_path / f"{MAKING}x"
    left.mkdir()
    (left / LESSON).write_text("title", encoding="utf-8")
    assert list(kept_lessons(tmp_path)) == []
    folder = save_draft(DRAFT, tmp_path)
    assert list(tmp_path.iterdir()) == [folder]
    assert save_draft(DRAFT, tmp_path).name == "our-lesson-2"


def test_a_full_or_closed_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "lessons").write_text("in the way", encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match=r"lesson_maker\.not_saved"):
        save_draft(DRAFT, tmp_path / "lessons")


def test_a_title_becomes_a_name_without_a_place() -> None:
    assert name_for("../../Zażółć <b>!") == "zazoc-b"
    assert name_for("\u202e/") == "lesson"
