"""Lessons: ours are whole, and a package of others is opened with care or not at all."""

from __future__ import annotations

import io
import stat
import struct
import zipfile
from pathlib import Path

import numpy as np
import pytest
import soundfile

from coach.model.language import Language
from coach.model.problems import EnvironmentProblem
from coach.places import assets_dir
from coach.practice.lesson import PartKind
from coach.practice.lesson_files import ORDER, drill_of, our_lessons, read_lesson, scene_of
from coach.practice.lesson_package import (
    ENDING,
    INCOMING,
    delete_lesson,
    discard,
    keep,
    kept_lessons,
    opened,
    write_package,
)
from coach.views.wording import problem_sentence
from coach.words.catalogue import load_catalogue
from tests.feelings import feelings_in

WORDS = load_catalogue()
LESSON = """title = "A lesson"
goal = "Try it."

[[part]]
kind = "text"
title = "Read"
text = "Read this."
"""
HEARD = """
[[part]]
kind = "demonstration"
title = "Hear"
say = "Hello."
sound = "one.flac"
"""
OWN_DRILL = """kind = "come_down"
title = "Down"
what = "down"
how = "Be loud, then not."
text = "One and two."
come_down = { times = 2, up_db = 6, within_s = 5, near_db = 3 }
"""


def sound_of(lasts_s: float) -> bytes:
    file = io.BytesIO()
    soundfile.write(file, 0.1 * np.ones(round(lasts_s * 16_000), np.float32), 16_000, format="FLAC")
    return file.getvalue()


def packed(folder: Path, **files: bytes | str) -> Path:
    """Write a package; `__` stands for a slash and `_dot_` for a point in the names."""
    path = folder / f"given{ENDING}"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name.replace("_dot_", ".").replace("__", "/"), content)
    return path


def refused(package: Path, into: Path) -> str:
    """Open a package that must not be opened; return what is said, and make sure that nothing is left of it."""
    with pytest.raises(EnvironmentProblem) as error:
        opened(package, into)
    assert list(into.iterdir()) == []
    return problem_sentence(WORDS, error.value.problem)


def test_a_lesson_that_was_kept_is_deleted_as_a_whole(tmp_path: Path) -> None:
    kept = keep(opened(packed(tmp_path, lesson_dot_toml=LESSON), tmp_path / "into"), "a-lesson")
    delete_lesson(kept / "lesson.toml")
    assert list((tmp_path / "into").iterdir()) == []
    with pytest.raises(EnvironmentProblem, match="not_deleted"):
        delete_lesson(kept / "lesson.toml")
    with pytest.raises(ValueError, match="no lesson that was kept"):
        delete_lesson(assets_dir() / "lessons" / "promises.toml")


def test_the_starter_course_is_whole() -> None:
    lessons = our_lessons()
    assert tuple(lesson.lesson_id for lesson in lessons) == ORDER
    for lesson in lessons:
        assert lesson.count(PartKind.DEMONSTRATION) == 2
        for part in lesson.parts:
            if part.kind is PartKind.DRILL:
                assert drill_of(part, assets_dir()) is not None
            elif part.kind is PartKind.SCENE:
                assert scene_of(part, assets_dir()) is not None


def test_the_starter_course_names_no_feeling() -> None:
    for path in (*(assets_dir() / "lessons").glob("*.toml"), *(assets_dir() / "scenes").glob("*.toml")):
        text = path.read_text(encoding="utf-8")
        assert not feelings_in(text, Language.ENGLISH), path
        assert "!" not in text, path


def test_a_lesson_goes_to_others_with_all_it_needs(tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "drills").mkdir()
    (tmp_path / "mine" / "drills" / "down.toml").write_text(OWN_DRILL, encoding="utf-8")
    (tmp_path / "mine" / "my-lesson").mkdir()
    (tmp_path / "mine" / "my-lesson" / "one.flac").write_bytes(sound_of(1.0))
    drill = '\n[[part]]\nkind = "drill"\ntitle = "Down"\nname = "down"\n'
    lesson_file = tmp_path / "mine" / "my-lesson.toml"
    lesson_file.write_text(LESSON + HEARD + drill, encoding="utf-8")
    package = tmp_path / f"my-lesson{ENDING}"
    write_package(lesson_file, package)
    preview = opened(package, tmp_path / "theirs")
    assert (preview.lesson.title, preview.drills, preview.scenes, preview.sounds) == (
        "A lesson",
        ("down",),
        (),
        1,
    )
    assert list(kept_lessons(tmp_path / "theirs")) == []
    folder = keep(preview, "a-lesson")
    [kept] = kept_lessons(tmp_path / "theirs")
    read = read_lesson(kept)
    assert read.content is not None
    assert read.content.parts[1].sound == folder / "lesson" / "one.flac"
    found = drill_of(read.content.parts[2], folder)
    assert found is not None
    assert found.title == "Down"


def test_a_lesson_that_is_not_kept_leaves_nothing(tmp_path: Path) -> None:
    discard(opened(packed(tmp_path, lesson_dot_toml=LESSON), tmp_path / "theirs"))
    assert list((tmp_path / "theirs").iterdir()) == []


@pytest.mark.parametrize(
    "name", ["../lesson.toml", "/etc/passwd", "lesson/../../x.opus", "lesson/run.py", "lesson/a/b.opus"]
)
def test_a_name_that_leads_elsewhere_is_refused(tmp_path: Path, name: str) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON)
    with zipfile.ZipFile(package, "a") as archive:
        archive.writestr(name, b"x")
    said = refused(package, tmp_path / "theirs")
    assert said == f"{package} holds “{name}”, which a lesson may not hold. Nothing of it was kept."


def test_a_link_is_refused(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON)
    with zipfile.ZipFile(package, "a") as archive:
        link = zipfile.ZipInfo("lesson/one.flac")
        link.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(link, "/etc/passwd")
    assert "which a lesson may not hold" in refused(package, tmp_path / "theirs")


def test_a_bomb_is_refused(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON, lesson__one_dot_opus=bytes(20_000_000))
    assert package.stat().st_size < 100_000
    assert "lesson/one.opus is larger than such a file may be" in refused(package, tmp_path / "theirs")


def test_a_bomb_that_lies_about_its_size_is_refused(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON, lesson__one_dot_opus=bytes(20_000_000))
    raw = package.read_bytes().replace(struct.pack("<I", 20_000_000), struct.pack("<I", 1_000))
    package.write_bytes(raw)
    assert "Nothing of it was kept" in (said := refused(package, tmp_path / "theirs")) or "not whole" in said


def test_too_many_files_are_refused(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON, **{f"lesson__n{at}_dot_opus": b"" for at in range(900)})
    assert "holds 901 files, and a lesson has at most 800" in refused(package, tmp_path / "theirs")


@pytest.mark.parametrize("share", [0.3, 0.9, 0.999])
def test_a_truncated_package_is_refused(tmp_path: Path, share: float) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON + HEARD, lesson__one_dot_flac=sound_of(1.0))
    raw = package.read_bytes()
    package.write_bytes(raw[: int(share * len(raw))])
    assert "is no lesson of Coach, or it is not whole" in refused(package, tmp_path / "theirs")


def test_a_missing_sound_is_said_with_its_place(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON + HEARD)
    said = refused(package, tmp_path / "theirs")
    assert (
        said
        == f"given{ENDING}: lesson.toml, line 13: the sound one.flac is not there. Record it, or put it back."
    )


def test_a_sound_that_is_none_is_said(tmp_path: Path) -> None:
    package = packed(tmp_path, lesson_dot_toml=LESSON + HEARD, lesson__one_dot_flac=b"fLaC and nothing else")
    assert "lesson/one.flac is no sound that can be played" in refused(package, tmp_path / "theirs")


def test_a_sound_that_is_too_long_is_refused(tmp_path: Path) -> None:
    file = io.BytesIO()
    soundfile.write(file, np.zeros(600 * 8_000, np.int16), 8_000, format="FLAC")
    package = packed(tmp_path, lesson_dot_toml=LESSON + HEARD, lesson__one_dot_flac=file.getvalue())
    assert "lesson/one.flac is longer than 180 s" in refused(package, tmp_path / "theirs")


def test_a_scene_that_loops_is_said_with_its_place(tmp_path: Path) -> None:
    turns = "".join(
        f'[[turn]]\nid = "t-{at}"\nsay = "What?"\nnext = {{ then = "t-{(at + 1) % 8}" }}\n' for at in range(8)
    )
    scene = 'title = "A"\nwhat = "a"\nhow = "a"\nstill_there = "a"\n' + turns
    names = [f"scenes__round__t-{at}-{how}_dot_opus" for at in range(8) for how in ("low", "even", "loud")]
    sounds = dict.fromkeys((*names, "scenes__round__still-there_dot_opus"), b"")
    package = packed(tmp_path, lesson_dot_toml=LESSON, scenes__round_dot_toml=scene, **sounds)
    said = refused(package, tmp_path / "theirs")
    assert said.startswith(f"given{ENDING}: scenes/round.toml, line 6: a trainee who always does the same")


def test_what_was_left_by_a_crash_is_no_lesson(tmp_path: Path) -> None:
    folder = tmp_path / f"{INCOMING}x"
    folder.mkdir()
    (folder / "lesson.toml").write_text(LESSON, encoding="utf-8")
    assert list(kept_lessons(tmp_path)) == []
