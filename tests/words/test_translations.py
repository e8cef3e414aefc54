"""The translations that come with the program: they have the fields of the English and name no feeling.

Whether they are complete is not tested here: `python -m coach.words --check` says so before a release.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from coach.model.language import Language
from coach.places import assets_dir
from coach.words.__main__ import main
from coach.words.catalogue import load_catalogue
from coach.words.english import read_english
from coach.words.languages import FACTS
from coach.words.translator_notes import fields_of
from coach.words.ts import Message, read_ts, ts_file
from tests.feelings import feelings_in

WORDS = assets_dir() / "words"
ENGLISH = {entry.key: entry for entry in read_english(WORDS / "en")}
TRANSLATED = [language for language in Language if language is not Language.ENGLISH]
MOST_LONGER = 1.6
"""A translation may be at most this many times as long as its English, beyond the first 20 characters. The
longest of ours is 1.55 times as long."""
MOST = 0.9
"""The least share of the English that is translated; with less, a language would not be offered."""
SAME_AT_MOST = 0.07
"""The greatest share of strings that may equal the English: formats, names, units."""


@pytest.fixture(params=TRANSLATED, scope="module")
def language(request: pytest.FixtureRequest) -> Language:
    return Language(request.param)


@pytest.fixture(scope="module")
def messages(language: Language) -> tuple[Message, ...]:
    """Return the messages made from today's English."""
    found = read_ts(ts_file(WORDS, language))
    return tuple(
        one for one in found if one.finished and one.key in ENGLISH and one.source == ENGLISH[one.key].forms[-1]
    )


def test_most_of_the_english_is_translated(messages: tuple[Message, ...]) -> None:
    assert len(messages) > MOST * len(ENGLISH)


def test_each_has_the_forms_of_its_language(messages: tuple[Message, ...], language: Language) -> None:
    for one in messages:
        assert all(one.forms), one.key
        assert len(one.forms) == (FACTS[language].forms if ENGLISH[one.key].counts else 1), one.key


def test_a_string_that_a_language_lacks_is_english(tmp_path: Path, language: Language) -> None:
    folder = shutil.copytree(WORDS, tmp_path / "words")
    with (folder / "en" / "cues.toml").open("a", encoding="utf-8") as file:
        file.write('\n[brand_new]\nline = "Brand new"\n')
    changed = folder / "en" / "ui.toml"
    text = changed.read_text(encoding="utf-8")
    assert 'spoken_cue = "{cue}' in text
    changed.write_text(text.replace('spoken_cue = "{cue}', 'spoken_cue = "{line} {cue}'), encoding="utf-8")
    words = load_catalogue(language, folder)
    assert words.say("brand_new.line") == "Brand new"
    assert words.say("ui.overlay.spoken_cue", line="A", cue="B", rest="C").startswith("A B")


def test_the_release_check_lists_what_is_left(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = shutil.copytree(WORDS, tmp_path / "words")
    with (folder / "en" / "cues.toml").open("a", encoding="utf-8") as file:
        file.write('\n[brand_new]\nline = "Brand new"\n')
    assert main(["--check", "--folder", str(folder)]) == 1
    assert capsys.readouterr().out.count("brand_new.line") == len(TRANSLATED)


@pytest.mark.parametrize("what", ["sample", "replay"])
def test_the_terminal_and_the_window_use_the_same_word(language: Language, what: str) -> None:
    words = load_catalogue(language)
    assert words.say(f"cli.history.source_{what}") in {
        words.say(f"ui.history.{what}"),
        words.say(f"ui.history.{what}").lower(),
    }


def test_each_has_the_fields_of_the_english(messages: tuple[Message, ...]) -> None:
    for one in messages:
        for form in one.forms:
            assert fields_of([form]) == fields_of(ENGLISH[one.key].forms), one.key


def test_each_takes_the_same_values_as_the_english(language: Language) -> None:
    """The format of each field counts, too: a figure for a figure."""
    words = load_catalogue(language)
    for key, entry in ENGLISH.items():
        figures = {name for name in fields_of(entry.forms) if f"{{{name}:" in entry.forms[0]}
        fields = {name: 3.0 if name in figures else 3 for name in fields_of(entry.forms)}
        assert "{" not in words.say(key, **fields), key


def test_none_names_a_feeling_or_shouts(messages: tuple[Message, ...], language: Language) -> None:
    for one in messages:
        for form in one.forms:
            assert not feelings_in(form, language), one.key
            assert "!" not in form, one.key
            assert "¡" not in form, one.key


def test_none_is_much_longer_than_the_english(messages: tuple[Message, ...]) -> None:
    for one in messages:
        longest = max(len(form) for form in one.forms)
        assert longest <= 20 + MOST_LONGER * max(len(form) for form in ENGLISH[one.key].forms), one.key


def test_they_are_translations(messages: tuple[Message, ...]) -> None:
    same = [one.key for one in messages if one.forms[-1] == one.source]
    assert len(same) <= SAME_AT_MOST * len(messages), same


def test_the_edges_are_those_of_the_english(messages: tuple[Message, ...]) -> None:
    """Full stops, line ends, spaces, and what is typed literally (`commands`, --options)."""
    for one in messages:
        for form in one.forms:
            assert (form == form.strip()) == (one.source == one.source.strip()), one.key
            is_word = len(form.split()) == 1  # a single word may be an abbreviation
            assert is_word or form.endswith(".") == one.source.endswith("."), one.key
            assert form.count("\n") == one.source.count("\n"), one.key
            typed = re.findall(r"`[^`]+`|--[a-z-]+", one.source)
            assert sorted(set(re.findall(r"`[^`]+`|--[a-z-]+", form))) == sorted(set(typed)), one.key
            filters = re.findall(r"\*\.\w+", one.source)
            assert re.findall(r"\*\.\w+", form) == filters, one.key


def test_english_names_no_feeling() -> None:
    for entry in ENGLISH.values():
        for form in entry.forms:
            assert not feelings_in(form, Language.ENGLISH), entry.key
