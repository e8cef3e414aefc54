"""Without the extra the commands show their help, and say in one sentence what to install."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from tests.archive.made_archive import ROOT

WITHOUT = """
import sys


class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {"duckdb", "fsspec", "distributed", "dask", "s3fs"}:
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Gone())
import importlib.util

found = importlib.util.find_spec
gone = {"duckdb", "fsspec", "distributed"}
importlib.util.find_spec = lambda name, package=None: None if name in gone else found(name)
from coach.cli import main

main.main(args=sys.argv[1:], prog_name="coach")
"""
COMMANDS = (
    ("analyze", "here", "--out", "there"),
    ("find", "there"),
    ("cut", "there", "0" * 16, "--source", "here", "--out", "x.coachlesson"),
    ("report", "there", "--out", "r.html"),
    ("certificates", "c"),
    ("scheduler", "--certificates", "c"),
    ("worker", "tls://127.0.0.1:1", "--certificates", "c"),
)


def without_extra(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", WITHOUT, "archive", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        timeout=60,
    )


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
def test_each_command_says_what_to_install(arguments: tuple[str, ...], tmp_path: Path):
    said = without_extra(tmp_path, *arguments)
    assert (said.returncode, said.stdout, said.stderr.count("\n")) == (1, "", 1), said.stderr
    assert "pip install 'coach[archive]'" in said.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", COMMANDS, ids=lambda one: one[0])
def test_each_command_shows_its_help(arguments: tuple[str, ...], tmp_path: Path):
    said = without_extra(tmp_path, arguments[0], "--help")
    assert (said.returncode, said.stderr) == (0, "")
    assert said.stdout.startswith(f"Usage: coach archive {arguments[0]}")


def test_nothing_else_of_the_program_imports_the_room():
    only = {"coach/cli/archive.py", "coach/views/archive_report.py"}
    for path in (ROOT / "coach").rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name not in only and not name.startswith("coach/archive/"):
            assert "coach.archive" not in path.read_text(encoding="utf-8"), name
