"""The catalogue: fields, figures, plural forms, and gaps in a translation."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from coach.model.language import Language
from coach.words.catalogue import Catalogue, load_catalogue
from coach.words.ts import Message, ts_file, ts_text
from tests.hostile_text import HOSTILE, WRITTEN

POLISH = Catalogue(
    {
        "tips": ("{n} porada", "{n} porady", "{n} porad"),
        "length": ("{value:.1f} s, {path}",),
        "inside": ("bez pomiaru: {reason:small}",),
    },
    Language.POLISH,
)


@pytest.mark.parametrize(("n", "said"), [(1, "1 porada"), (3, "3 porady"), ("12", "12 porad")])
def test_a_number_chooses_the_form(n: object, said: str) -> None:
    assert POLISH.say("tips", n=n) == said


def test_figures_have_the_decimal_mark_and_texts_stay() -> None:
    assert POLISH.say("length", value=3.46, path="1.5.wav") == "3,5 s, 1.5.wav"
    assert POLISH.say("length", value=3, path="") == "3,0 s, "
    assert load_catalogue().say("ui.length.seconds", seconds=0.8) == "0.8 s"
    assert load_catalogue(Language.GERMAN).say("cue.dead_air.threshold", value=0.5) == "0,5 s Stille"


def test_large_numbers_have_groups_of_three_digits() -> None:
    key = "ui.history.all"
    assert load_catalogue().say(key, n=9_999) == "9999 calls"
    assert load_catalogue().say(key, n=100_000) == "100,000 calls"
    assert load_catalogue(Language.GERMAN).say(key, n=1_234_567) == "1.234.567 Gespräche"


def test_each_language_decides_about_a_small_first_letter() -> None:
    assert POLISH.say("inside", reason="Nie słychać") == "bez pomiaru: nie słychać"
    key = "ui.call.not_measured_because"
    assert load_catalogue().say(key, reason="Hold music") == "not measured: hold music"
    assert load_catalogue(Language.GERMAN).say(key, reason="Wartemusik") == "nicht gemessen: Wartemusik"


def test_a_field_can_do_no_more_than_be_read() -> None:
    assert POLISH.say("length", value=3, path=Path(HOSTILE)) == f"3,0 s, {WRITTEN}"
    assert POLISH.say("inside", reason="Nie\x1b\u202e") == r"bez pomiaru: nie\x1b\u202e"


def test_a_missing_key_or_field_raises() -> None:
    with pytest.raises(KeyError, match="nothing"):
        POLISH.say("nothing")
    with pytest.raises(KeyError, match="path"):
        POLISH.say("length", value=1.0)
    with pytest.raises(KeyError, match="n"):
        POLISH.say("tips")


def write(folder: Path, english: str, *messages: Message) -> None:
    (folder / "en").mkdir()
    (folder / "en" / "ui.toml").write_text(english, encoding="utf-8")
    ts_file(folder, Language.POLISH).write_text(ts_text(Language.POLISH, messages), encoding="utf-8")


def test_a_missing_translation_is_english_and_logged_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    write(
        tmp_path,
        'done = "Done"\nold = "Old"\nnew = "New"\ncalls = ["{n} call", "{n} calls"]',
        Message("done", "ui", "Done", ("Gotowe",), finished=True),
        Message("old", "ui", "Older", ("Starsze",), finished=False),
    )
    with caplog.at_level(logging.INFO):
        words = load_catalogue(Language.POLISH, tmp_path)
        said = [words.say(key) for key in ("done", "old", "new")]
    assert said == ["Gotowe", "Old", "New"]
    assert [words.say("calls", n=n) for n in (1, 3, 5)] == ["1 call", "3 calls", "5 calls"]
    (logged,) = caplog.records
    assert logged.getMessage() == "pl lacks 3 strings, said in English; the first: old"
    assert logged.levelno < logging.WARNING  # in the log only, not in the terminal


@pytest.mark.parametrize(
    ("english", "mistake"),
    [("a = 1", "no text"), ('a = ["one"]', "no text"), ('a = ["x", 2]', "no text"), ("", "no words in")],
)
def test_wrong_english_is_refused(tmp_path: Path, english: str, mistake: str) -> None:
    (tmp_path / "en").mkdir()
    if english:
        (tmp_path / "en" / "ui.toml").write_text(english, encoding="utf-8")
    with pytest.raises(ValueError, match=mistake):
        load_catalogue(folder=tmp_path)


def test_a_duplicate_key_is_refused(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    for name in ("one", "two"):
        (tmp_path / "en" / f"{name}.toml").write_text('a.b = "c"', encoding="utf-8")
    with pytest.raises(ValueError, match=r"two\.toml: a\.b is said twice"):
        load_catalogue(folder=tmp_path)
