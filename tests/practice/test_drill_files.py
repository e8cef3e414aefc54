"""Drills from files: ours are right, and what is wrong with one is said with its line."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coach.coaching.rules import CUE_SPECS
from coach.model.cues import CueGroup
from coach.model.language import Language
from coach.places import assets_dir
from coach.practice.drill import DrillKind, DrillMeasure
from coach.practice.drill_files import ORDER, our_drills, own_drills, read_drill
from coach.views.wording import problem_sentence
from coach.words.catalogue import load_catalogue
from tests.feelings import feelings_in

WORDS = load_catalogue()
RIGHT = """kind = "band"
title = "Lower"
what = "a little under your usual"
how = "Read it low."
lasts_s = 30
measure = "pitch"
half_width = 2
band = [{ at_s = 0, over_usual_st = 0 }, { at_s = 30, over_usual_st = -2 }]
text = "One and two."
"""


def problems_of(text: str, folder: Path) -> list[str]:
    path = folder / "lower.toml"
    path.write_text(text, encoding="utf-8")
    return [problem_sentence(WORDS, problem) for problem in read_drill(path).problems]


def test_the_seven_of_ours_are_right_and_in_order() -> None:
    drills = our_drills()
    assert tuple(drill.drill_id for drill in drills) == ORDER
    assert {drill.kind for drill in drills} == set(DrillKind)
    assert all(10 <= drill.lasts_s <= 200 for drill in drills)


def test_each_cue_of_ours_leads_to_a_drill() -> None:
    for spec in CUE_SPECS:
        if spec.group is CueGroup.CUE and spec.on_by_default and spec.kind != "dead_air":
            assert any(spec.kind in drill.cues for drill in our_drills()), spec.kind


def test_ours_name_no_feeling() -> None:
    for path in (assets_dir() / "drills").glob("*.toml"):
        text = path.read_text(encoding="utf-8")
        assert not feelings_in(text, Language.ENGLISH), path
        assert "!" not in text, path


def test_a_trainers_drill_is_read(tmp_path: Path) -> None:
    (tmp_path / "lower.toml").write_text(RIGHT, encoding="utf-8")
    [drill], problems = own_drills(tmp_path)
    assert problems == ()
    assert drill.band is not None
    assert drill.band.measure is DrillMeasure.PITCH
    assert [drill.band.limits(at_s) for at_s in (0, 15, 60)] == [(-2, 2), (-3, 1), (-4, 0)]


@pytest.mark.parametrize(
    ("wrong", "instead", "line", "said"),
    [
        ('kind = "band"', 'kind = "banned"', 1, "“banned” is not known here"),
        ('title = "Lower"', 'title = "One two three four five six seven eight"', 2, "the title has 8 words"),
        ('title = "Lower"\n', "", 1, "“title” is missing here"),
        ("lasts_s = 30", "lasts_s = 3", 5, "“lasts_s” has to be from 10 to 300"),
        ("lasts_s = 30", 'lasts_s = "30"', 5, "“lasts_s” is not a number"),
        ("lasts_s = 30", "lasts_s = true", 5, "“lasts_s” is not a number"),
        ("lasts_s = 30", "lasts_s = nan", 5, "“lasts_s” has to be"),
        ("half_width = 2", "half_width = 0.1", 7, "“half_width” has to be from 0.5 to 12"),
        ("over_usual_st = -2", "over_usual_db = -2", 8, "“over_usual_db” is not known here"),
        ("at_s = 30, over", "at_s = -1, over", 8, "“at_s” has to be from 0"),
        ("at_s = 0, over", "at_s = 40, over", 8, "“at_s” is before the one above it"),
        ('text = "One and two."', 'text = ""', 9, "“text” is empty"),
        ('how = "Read it low."', 'how = "Read\\u001b[2J it."', 4, "holds a character that can't be shown"),
        ("half_width = 2", "half_width = 2\nturns = 1", 8, "“turns” is not known here"),
        ("half_width = 2", "half_width 2", 7, "this is not TOML"),
    ],
)
def test_a_mistake_is_said_with_its_line(
    tmp_path: Path, wrong: str, instead: str, line: int, said: str
) -> None:
    assert problems_of(RIGHT, tmp_path) == []
    [found, *_] = problems_of(RIGHT.replace(wrong, instead), tmp_path)
    assert f"line {line}: " in found
    assert said in found


@pytest.mark.parametrize("sound", ["../../secret.wav", "/etc/passwd", "a b.wav", "01.exe", "01.opus", "..opus"])
def test_a_sound_is_a_plain_name_and_there(tmp_path: Path, sound: str) -> None:
    text = 'kind = "listen"\ntitle = "T"\nwhat = "w"\nhow = "h."\n[[line]]\ntext = "Yes."\nsound = "S"\n'
    [found] = problems_of(text.replace('S"\n', f'{sound}"\n'), tmp_path)
    assert re.search(r"line 7: .*(no name of a sound|is not there)", found)


def test_other_files_are_said(tmp_path: Path) -> None:
    assert "is a folder" in problem_sentence(WORDS, read_drill(tmp_path).problems[0])
    assert "is not there" in problem_sentence(WORDS, read_drill(tmp_path / "x.toml").problems[0])
    (tmp_path / "b.toml").write_bytes(b"\xff\xfe")
    assert "not UTF-8" in problem_sentence(WORDS, read_drill(tmp_path / "b.toml").problems[0])
