"""Files of tips: a mistake is reported with its line, and never takes anything out of use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coach.model.problems import Problem
from coach.tips.book import join, our_file
from coach.tips.team import TeamTips
from coach.tips.tip_checks import MOST_PROBLEMS
from coach.tips.tip_file import MOST_BYTES, ReadTips, read_tips
from coach.words.catalogue import load_catalogue

GOOD = """
[[tip]]
id = "ours-at-the-desk"
moments = ["opening"]
title = "Say the desk's name"
text = "Then yours."

[[tip]]
id = "own-it"
cues = ["long_turn"]
title = "Another way to own it"
text = "Our way."
say = "I'll see to it."
keywords = ["own"]

[[abusive.step]]
title = "Warn, as we do"
text = "Twice."
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "team.toml"


def said(problem: Problem) -> str:
    return load_catalogue().say(problem.key, **dict(problem.fields))


def tip(line: str = "", **changed: str) -> str:
    """Return a tip that begins on line 1: its id on line 2, then the changed lines, then `line`."""
    keys = {"id": '"a"', "moments": '["opening"]', "title": '"T"', "text": '"Text."', **changed}
    return "[[tip]]\n" + "".join(f"{name} = {value}\n" for name, value in keys.items() if value) + line


MISTAKES = [
    ("nonsense = = 1\n", 1, "not TOML"),
    ("\n\n[[tip]\n", 3, "not TOML"),
    ('[[tip]]\ntitle = "no end', 2, "not TOML"),
    ("at = 2026-99-99\n", 1, "not TOML"),
    ("n = " + "9" * 5000, 1, "not TOML"),
    ("x = " + "[" * 5000, 1, "nested too deeply"),
    ("\n" + ".".join("a" * 3000) + " = 1\n", 2, ""),
    ("", 1, "nothing in this file"),
    ("# only a comment\n", 1, "nothing in this file"),
    ("\n[[tips]]\nid = 1\n", 2, "“tips” is not known"),
    ("replace = 1\n", 1, "“replace” is neither true nor false"),
    ("tip = 3\n", 1, "[[tip]] is written in another way"),
    ("[tip]\nid = 'a'\n", 1, "[[tip]] is written in another way"),
    ("tip = [1, 2]\n", 1, "[[tip]] is written in another way"),
    ("abusive = 3\n", 1, "[[abusive.step]] is written in another way"),
    ("[abusive]\nstep = 'x'\n", 2, "[[abusive.step]] is written in another way"),
    ("[abusive]\nsteps = []\n", 2, "“steps” is not known"),
    (tip(titel='"T"'), 6, "“titel” is not known here. Remove it, or use one of these: id, moments"),
    (tip(id=""), 1, "lacks “id”"),
    (tip(text=""), 1, "lacks “text”"),
    (tip(id="3"), 2, "“id” is not a text"),
    (tip(id='"A b"'), 2, "“A b” may have only small letters"),
    (tip(id='"é"'), 2, "only small letters"),
    (tip(title='"one two three four five six seven eight"'), 4, "8 words. Shorten it to 7"),
    (tip(title='"' + "x" * 61 + '"'), 4, "61 characters. Shorten it to 60"),
    (tip(text='"' + "x " * 400 + '"'), 5, "799 characters. Shorten it to 320"),
    (tip(text='"  "'), 5, "“text” is empty"),
    (tip(title="true"), 4, "“title” is not a text"),
    (
        tip(moments='["opening",\n"openning"]'),
        4,
        "“openning” is not a moment. Use one of these: opening, talking",
    ),
    (tip(moments="'opening'"), 3, "“moments” is not a list of texts"),
    (tip(moments="[1]"), 3, "“moments” is not a list of texts"),
    (tip(moments="", cues='["loud"]'), 5, "“loud” is not a cue. Use one of these: dead_air"),
    (tip(moments=""), 1, "belongs nowhere"),
    (tip(moments="[]"), 1, "belongs nowhere"),
    (tip(say="[]"), 6, "“say” is not a text"),
    (tip(keywords=str(["k"] * 25)), 6, "25 of “keywords”"),
    (tip(say='"\\u0000"'), 6, "can't be shown"),
    (tip(say='"\\u202Egnp.exe"'), 6, "can't be shown"),
    (tip('\n"\\u202E\\u0007{path}%s" = 1\n'), 7, r"“\u202e\x07{path}%s” is not known"),
    (tip("k" * 400 + " = 1\n"), 6, "“" + "k" * 40 + "…” is not known"),
    (tip() + "\n" + tip(), 8, "the tip on line 2 has the id “a”, too"),
    ("[[abusive.step]]\ntitle = 'T'\n", 1, "[[abusive.step]] lacks “text”"),
    ("[[abusive.step]]\ntitle = 'T'\ntext = 'x'\nid = 'x'\n", 4, "“id” is not known"),
    ("[[tip]]\n" * 301, 301, "301 of “[[tip]]”"),
]


@pytest.mark.parametrize(("content", "line", "what"), MISTAKES)
def test_a_mistake_is_one_sentence_with_its_line(path: Path, content: str, line: int, what: str) -> None:
    path.write_text(content, encoding="utf-8")
    read = read_tips(path)
    assert read.file is None
    sentences = [said(problem) for problem in read.problems]
    assert any(one.startswith(f"{path}, line {line}: ") and what in one for one in sentences), sentences
    assert not [one for one in sentences if "\n" in one or not one.isprintable()]


def test_mistakes_are_reported_in_the_order_of_the_file(path: Path) -> None:
    path.write_text(tip(id="3", title="3", text="3") + tip(id="4", titel="3"), encoding="utf-8")
    lines = [int(dict(problem.fields)["line"]) for problem in read_tips(path).problems]
    assert lines == [2, 4, 5, 7, 11]
    path.write_text("".join(f"k{number} = 1\n" for number in range(100)), encoding="utf-8")
    assert len(read_tips(path).problems) == MOST_PROBLEMS


@pytest.mark.parametrize(
    ("content", "line"),
    [(b"\xff\xfe[\x00", 1), (b"# one\n# two\ntitle = '\xe9'\n", 3), (GOOD.encode("utf-16"), 1)],
)
def test_a_file_that_is_not_utf8_is_reported(path: Path, content: bytes, line: int) -> None:
    path.write_bytes(content)
    (problem,) = read_tips(path).problems
    assert said(problem) == f"{path}, line {line}: this is not UTF-8 text. Save the file as UTF-8."


def test_a_byte_order_mark_is_no_mistake(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + GOOD.replace("\n", "\r\n").encode())
    assert read_tips(path).problems == ()


def test_a_path_that_is_no_file_is_reported(path: Path) -> None:
    assert said(read_tips(path).problems[0]).startswith(f"{path} is not there.")
    assert said(read_tips(path.parent).problems[0]).startswith(f"{path.parent} is a folder.")
    assert said(read_tips(path / "below").problems[0])
    assert said(read_tips(Path("a\0b")).problems[0]).startswith(r"a\x00b can't be read")
    path.write_bytes(b"#" * 10_000_000)
    (problem,) = read_tips(path).problems
    assert said(problem).startswith(f"{path} is larger than {MOST_BYTES // 1024} kB")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
def test_a_pipe_does_not_block(path: Path) -> None:
    os.mkfifo(path)
    assert said(read_tips(path).problems[0]).startswith(f"{path} is not a file.")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_reported(path: Path) -> None:
    path.write_text(GOOD)
    path.chmod(0)
    assert "can't be read: Permission denied" in said(read_tips(path).problems[0])


@given(content=st.binary(max_size=300))
@example(content=GOOD.encode())
@example(content=b"[[tip]]\nid = {a = {b = [[[]]]}}\n")
def test_no_content_stops_the_program(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "team.toml"
    path.write_bytes(content)
    read = read_tips(path)
    assert isinstance(read, ReadTips)
    assert (read.file is None) == bool(read.problems)
    assert all(said(problem) for problem in read.problems)


def test_a_team_can_add_and_replace_tips(path: Path) -> None:
    path.write_text(GOOD)
    ours, team = our_file(), read_tips(path).file
    book = join(ours, team)
    assert len(book.tips) == len(ours.tips) + 1
    assert book.tips[-1].title == "Say the desk's name"
    at = [one.tip_id for one in ours.tips].index("own-it")
    assert book.tips[at].title == "Another way to own it"
    assert [step.title for step in book.steps] == ["Warn, as we do"]
    assert not book.steps_are_ours


def test_a_team_can_do_without_ours(path: Path) -> None:
    path.write_text("replace = true\n" + GOOD.split("[[abusive", maxsplit=1)[0])
    book = join(our_file(), read_tips(path).file)
    assert [one.tip_id for one in book.tips] == ["ours-at-the-desk", "own-it"]
    assert book.steps == our_file().steps, "there are always steps to show"
    assert book.steps_are_ours


def test_the_last_good_state_stays_in_use(path: Path, tmp_path: Path) -> None:
    kept = tmp_path / "settings"
    path.write_text(GOOD)
    good = TeamTips(kept).load(path)
    assert good.problems == ()
    path.write_text(GOOD + "\nnonsense\n")
    for reader in (TeamTips(kept), TeamTips(kept)):  # the second one is a later start of the program
        bad = reader.load(path)
        assert bad.book == good.book
        assert "line 20" in said(bad.problems[0])
    path.unlink()
    assert TeamTips(kept).at_hand(path).book == good.book, "without looking for the file"
    assert TeamTips(kept).at_hand(None).book == join(our_file(), None)
    away = TeamTips(kept).load(path)
    assert away.book == good.book
    assert "is not there" in said(away.problems[0])
    assert TeamTips(kept).load(None).book == join(our_file(), None)
    assert list(kept.iterdir()) == []
    assert TeamTips(kept).load(path).book == join(our_file(), None), "a dropped file does not come back"


def test_checking_changes_nothing(path: Path, tmp_path: Path) -> None:
    path.write_text(GOOD)
    assert TeamTips(tmp_path / "settings").check(path) == ()
    assert not (tmp_path / "settings").exists()


def test_a_failed_copy_changes_nothing_today(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path.write_text(GOOD)
    (tmp_path / "a file").touch()
    assert TeamTips(tmp_path / "a file").load(path).problems == ()
    assert "could not be copied" in caplog.text
