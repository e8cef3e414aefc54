"""Reading the language that is set, without the other settings."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coach.cli.context import chosen_language
from coach.settings.schema import LanguageChoice, Settings
from coach.settings.settings_file import load_settings, save_settings


@pytest.mark.parametrize("choice", list(LanguageChoice))
def test_it_is_read_as_it_was_kept(tmp_path: Path, choice: LanguageChoice) -> None:
    path = tmp_path / "settings.toml"
    save_settings(path, Settings(language=choice))
    assert chosen_language(path) == choice
    assert load_settings(path).settings.language is choice


def test_an_unknown_language_is_said_with_its_place(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    path.write_text('language = "klingon"\n', encoding="utf-8")
    (problem,) = load_settings(path).problems
    fields = dict(problem.fields)
    assert (problem.key, fields["name"], fields["line"]) == ("settings.not_one_of", "language", "1")


@pytest.mark.parametrize("content", [b"language = 3", b"language = ", b"\xff", b"a = " + b"[" * 5_000, b""])
def test_nonsense_is_the_systems_language(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert chosen_language(path) == "system"
    assert chosen_language(tmp_path / "absent.toml") == "system"
    assert chosen_language(tmp_path) == "system"


@given(content=st.binary(max_size=100))
def test_no_bytes_stop_it(content: bytes, tmp_path_factory: pytest.TempPathFactory) -> None:
    path = tmp_path_factory.mktemp("any") / "settings.toml"
    path.write_bytes(content)
    assert isinstance(chosen_language(path), str)
