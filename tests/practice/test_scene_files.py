"""Scenes from files: ours lead to an end whatever the trainee does, and what is wrong is said with its line."""

from __future__ import annotations

from pathlib import Path

import pytest

from coach.practice.scene import END, Heard
from coach.practice.scene_files import ORDER, TURNS, our_scenes, read_scene
from coach.views.wording import problem_sentence
from coach.words.catalogue import load_catalogue

WORDS = load_catalogue()
HEAD = 'title = "A scene"\nwhat = "a scene"\nhow = "Answer."\nstill_there = "Hello?"\n'


def turn(number: int, more: str = "") -> str:
    return f'\n[[turn]]\nid = "t-{number}"\nsay = "What is it?"\n{more}'


def written(folder: Path, text: str, turns: int = 8) -> Path:
    """Write a scene with a sound for each line of `turns` turns."""
    path = folder / "scene.toml"
    path.write_text(text, encoding="utf-8")
    sounds = folder / "scene"
    sounds.mkdir()
    names = [f"t-{at}-{how}" for at in range(turns) for how in ("low", "even", "loud")]
    for name in (*names, "still-there"):
        (sounds / f"{name}.opus").write_bytes(b"")
    return path


def said(path: Path) -> str:
    read = read_scene(path)
    assert read.content is None
    [problem] = read.problems
    return problem_sentence(WORDS, problem).replace(str(path), "FILE")


def test_ours_are_there_in_order() -> None:
    scenes = our_scenes()
    assert tuple(scene.scene_id for scene in scenes) == ORDER
    assert all(TURNS[0] <= len(scene.turns) <= TURNS[1] for scene in scenes)
    assert [scene.scene_id for scene in scenes if scene.abusive] == ["ending-an-abusive-call"]


def test_ours_have_at_most_twelve_megabytes_of_sound() -> None:
    folder = Path(__file__).parents[2] / "assets"
    sounds = [path for room in ("drills", "scenes", "lessons") for path in (folder / room).rglob("*.opus")]
    assert len(sounds) > 150
    assert sum(path.stat().st_size for path in sounds) < 12e6


def test_without_ways_the_turns_follow_each_other(tmp_path: Path) -> None:
    read = read_scene(written(tmp_path, HEAD + "".join(turn(at) for at in range(8))))
    assert read.problems == ()
    assert read.content is not None
    assert [one.then for one in read.content.turns] == [*(f"t-{at}" for at in range(1, 8)), END]
    assert read.content.turns[0].after(Heard.RAISED) == "t-1"


@pytest.mark.parametrize(
    ("at", "more", "wrong"),
    [
        (3, 'next = { then = "t-2" }\n', "comes back to “t-2” for ever"),
        (3, 'next = { heard_out = "t-2" }\n', "comes back to “t-2” for ever"),
        (3, 'next = { then = "nowhere" }\n', "line 21: there is no turn “nowhere”"),
        (3, 'next = { angry = "end" }\n', "line 21: “angry” is not known here"),
        (3, 'next = { then = "t-5" }\n', "line 24: nothing leads to the turn “t-4”"),
        (3, 'abusive = "yes"\n', "line 21: “abusive” is neither true nor false"),
        (3, "loud = 3\n", "line 21: “loud” is not a text"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(tmp_path: Path, at: int, more: str, wrong: str) -> None:
    text = HEAD + "".join(turn(one, more if one == at else "") for one in range(8))
    path = written(tmp_path, text)
    read = read_scene(path)
    assert read.content is None
    assert wrong in problem_sentence(WORDS, read.problems[0]).replace(str(path), "FILE")


def test_a_missing_sound_is_said(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "".join(turn(at) for at in range(8)))
    (tmp_path / "scene" / "t-2-loud.opus").unlink()
    assert said(path) == "FILE, line 14: the sound t-2-loud.opus is not there. Record it, or put it back."


def test_too_few_turns_are_said(tmp_path: Path) -> None:
    path = written(tmp_path, HEAD + "".join(turn(at) for at in range(3)))
    assert "there are 3 of “turn”, and there have to be 8 to 15" in said(path)
