"""The commands speak the chosen language, else that of the system."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from coach.places import SETTINGS_NAME

ROOT = Path(__file__).resolve().parents[2]


def said(home: Path, *arguments: str, **environment: str) -> str:
    """Return what a command prints in a process of its own, in this environment."""
    ran = run(home, *arguments, **environment)
    assert ran.returncode == 0
    return ran.stdout


def run(home: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in {"LANGUAGE", "LANG", "LC_ALL"}}
    return subprocess.run(
        [sys.executable, "-m", "coach", *arguments],
        env={**kept, "COACH_HOME": str(home), "PYTHONUTF8": "1", **environment},
        capture_output=True,
        encoding="utf-8",
        check=False,
        cwd=ROOT,
        timeout=60,
        stdin=subprocess.DEVNULL,
    )


@pytest.mark.parametrize(
    ("environment", "answer"),
    [
        ({"LANG": "pl_PL.UTF-8"}, "Nic jeszcze nie zachowano."),
        ({"LANG": "es_AR.UTF-8", "LANGUAGE": "fr"}, "Rien n'est encore gardé."),
        ({"LANG": "C.UTF-8"}, "Nothing is kept yet."),
        ({"LANG": "ja_JP.UTF-8"}, "Nothing is kept yet."),
        ({}, "Nothing is kept yet."),
    ],
)
def test_the_systems_language(tmp_path: Path, environment: dict[str, str], answer: str) -> None:
    assert said(tmp_path, "history", "list", **environment).startswith(answer)


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "pl"])
def test_what_a_command_does_fits_its_line(tmp_path: Path, language: str) -> None:
    for group in ((), ("usual",), ("history",), ("call",)):
        commands = said(tmp_path, *group, "--help", LANG=f"{language}_XX.UTF-8").split("--help")[1]
        assert "..." not in commands


def test_the_one_that_is_set_comes_first(tmp_path: Path) -> None:
    (tmp_path / "settings").mkdir()
    (tmp_path / "settings" / SETTINGS_NAME).write_text('language = "de"\n', encoding="utf-8")
    assert said(tmp_path, "history", "list", LANG="pl_PL.UTF-8").startswith("Noch ist nichts aufgehoben.")
    assert "Gespräche endgültig löschen." in said(tmp_path, "history", "--help", LANG="pl_PL.UTF-8")


def test_a_help_page_is_in_one_language(tmp_path: Path) -> None:
    page = said(tmp_path, "history", "list", "--help", LANG="pl_PL.UTF-8")
    assert page.startswith("Użycie: coach history list")
    assert "Opcje:\n" in page
    assert "Pokaż tę stronę i zakończ." in page
    assert "Polecenia:\n" in said(tmp_path, "--help", LANG="pl_PL.UTF-8")


@pytest.mark.parametrize(
    ("arguments", "wrong"),
    [
        (("dance",), "Einen Befehl dance gibt es nicht."),
        (("replay", "--fsat"), "Eine Option --fsat gibt es nicht. Ähnlich: --fast, --swap, --usual."),
        (("analyze", "a.wav"), "--out fehlt."),
        (("history", "show"), "CALL fehlt."),
        (("history", "show", "first"), "CALL muss eine ganze Zahl sein."),
        (("analyze", "a.wav", "--out", "x", "--jobs", "0"), "--jobs muss eine ganze Zahl sein, mindestens 1."),
        (("devices", "--seconds"), "--seconds braucht einen Wert."),
        (("devices", "--meter=1"), "--meter nimmt keinen Wert."),
        (("--version=1",), "--version nimmt keinen Wert."),
        (("devices", "--seconds", "0"), "--seconds muss eine Zahl sein, mindestens 0.1."),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_said_in_it(tmp_path: Path, arguments: tuple[str, ...], wrong: str) -> None:
    ran = run(tmp_path, *arguments, LANG="de_DE.UTF-8")
    assert ran.returncode == 2
    assert ran.stderr.startswith("Aufruf: coach")
    assert ran.stderr.endswith(f"\n\nFalscher Aufruf: {wrong}\n")


def test_a_failed_deletion_is_reported_in_it(tmp_path: Path) -> None:
    assert run(tmp_path, "replay", "--sample", "--fast", LANG="de_DE.UTF-8").returncode == 0
    ran = run(tmp_path, "history", "delete", "1", LANG="de_DE.UTF-8")
    assert (ran.returncode, ran.stderr) == (1, "Es wurde nichts gelöscht.\n")
    assert "[j/N]" in ran.stdout
