"""Hostile names of files, titles and keys through the real commands: none reaches the terminal raw."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

from coach.history.store import open_history
from coach.model.call import CallSource
from coach.places import assets_dir, history_file, settings_dir
from tests.cli.test_cli_output import run
from tests.history.call_records import STARTED_AT, record
from tests.hostile_text import HOSTILE, WRITTEN, harm_in

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="no file can have such a name there")


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))


def said_by(*arguments: str) -> str:
    """Return everything a command prints, all of it harmless."""
    _, out, said = run(*arguments, PYTHONIOENCODING="utf-8")
    whole = out.decode() + said
    assert not harm_in(whole, lines=True)
    assert "\nCoach: all is well" not in whole
    return whole


def keep(title: str, microphone: str = "Headset") -> None:
    history = open_history(history_file())
    source = CallSource.REPLAY if title else CallSource.LIVE
    history.complete(history.begin(STARTED_AT, source, title, microphone, HOSTILE), record(95.0))
    history.close()


@pytest.mark.parametrize("command", [("analyze",), ("replay", "--fast"), ("usual", "learn")])
def test_a_name_of_a_file(command: tuple[str, ...], tmp_path: Path) -> None:
    out = ("--out", str(tmp_path / "out")) if command[0] != "replay" else ()
    missing = tmp_path / f"{HOSTILE}.wav"
    assert WRITTEN in said_by(*command, str(missing), *out)
    missing.write_bytes(b"no sound")
    assert WRITTEN in said_by(*command, str(missing), *out)


def test_a_recording_that_is_heard_and_kept(tmp_path: Path) -> None:
    sample = next((assets_dir() / "sample").glob("*.flac"))
    named = tmp_path / f"{HOSTILE}.flac"
    shutil.copy(sample, named)
    assert WRITTEN in said_by("replay", "--fast", str(named))
    assert WRITTEN in said_by("history", "list")
    assert WRITTEN in said_by("history", "show", "1")
    assert WRITTEN in said_by("analyze", str(named), "--out", str(tmp_path))


@pytest.mark.parametrize(("title", "microphone"), [(HOSTILE, ""), ("", HOSTILE)])
def test_what_a_foreign_history_holds(title: str, microphone: str) -> None:
    keep(title, microphone)
    for command in (("list",), ("show", "1"), ("delete", "1"), ("list", "--json")):
        said = said_by("history", *command)
        assert command[-1] == "--json" or WRITTEN in said


def test_keys_and_values_of_the_settings() -> None:
    settings_dir().mkdir(parents=True)
    key = HOSTILE.encode("unicode_escape").decode().replace(r"\x", r"\u00")
    for text in (f'"{key}" = 1\n', f'[tips]\nteam_file = "/{key}"\n'):
        (settings_dir() / "settings.toml").write_text(text, encoding="utf-8")
        assert r"\u202e" in said_by("doctor", "--no-sound"), text


def test_keys_of_a_teams_tips(tmp_path: Path) -> None:
    settings_dir().mkdir(parents=True)
    team = tmp_path / "team.toml"
    key = r"\u001b]0;gone\u0007\u202e"
    team.write_text(f'"{key}" = 1\n[[tip]]\nid = "{key}"\nmoments = ["{key}"]\n', encoding="utf-8")
    (settings_dir() / "settings.toml").write_text(f"[tips]\nteam_file = '{team}'\n", encoding="utf-8")
    assert said_by("doctor", "--no-sound").count(r"\x1b]0;gone\x07\u202e") >= 1


@pytest.mark.parametrize("wrong", [(HOSTILE,), (f"--{HOSTILE}",), ("history", "show", HOSTILE)])
def test_wrong_usage(wrong: tuple[str, ...]) -> None:
    said = said_by(*wrong)
    assert said.count("\n") < 5
