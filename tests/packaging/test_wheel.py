"""The wheel, installed into an environment of its own, outside the checkout and without a network."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from importlib.metadata import version
from pathlib import Path

import pytest

from tests.packaging.test_bootstrap import ROOT, WHEELS, clean_environment, without_network


def run(*command: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(command[0]).parent,
        env=clean_environment(**without_network(), **more),
    )


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--no-deps", "--no-build-isolation", "--wheel-dir", str(folder)]
    built = run(sys.executable, "-m", "pip", "wheel", *options, str(ROOT))
    assert built.returncode == 0, built.stderr
    (made,) = folder.glob("coach-*.whl")
    return made


@pytest.fixture(scope="module")
def commands(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of commands of a new environment that has the wheel and its dependencies."""
    assert WHEELS.is_dir(), "the bootstrap keeps what it fetched here: remove .venv and run it again"
    folder = tmp_path_factory.mktemp("elsewhere") / "environment"
    made = run(sys.executable, "-m", "venv", str(folder))
    assert made.returncode == 0, made.stderr
    there = folder / ("Scripts" if os.name == "nt" else "bin")
    # Without compiling, since few of its modules run, and only once.
    installed = run(
        there / "python", "-m", "pip", "install", "--no-compile", "--find-links", str(WHEELS), str(wheel)
    )
    assert installed.returncode == 0, installed.stderr
    return there


def test_everything_of_the_program_is_in_the_wheel(wheel: Path) -> None:
    def files(folder: str) -> set[str]:
        found = {path for path in (ROOT / folder).rglob("*") if path.is_file()}
        return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}

    expected = files("coach") | {f"coach/{name}" for name in files("assets")}
    expected.add("coach/assets/licences/THIRD_PARTY.md")
    assert len(expected) > 200
    with zipfile.ZipFile(wheel) as packed:
        found = {name for name in packed.namelist() if ".dist-info/" not in name}
    assert found == expected


def test_the_installed_program_replays_the_sample_call(commands: Path, tmp_path: Path) -> None:
    home = {"COACH_HOME": str(tmp_path)}
    assert run(commands / "coach", "--version", **home).stdout == f"{version('coach')}\n"
    where = run(commands / "python", "-c", "from coach.places import assets_dir; print(assets_dir())")
    assert Path(where.stdout.strip()).is_relative_to(commands.parent)
    replayed = run(commands / "coach", "replay", "--sample", "--fast", **home)
    assert replayed.returncode == 0, replayed.stderr
    assert "Tone rising" in replayed.stdout
    listed = run(commands / "coach", "history", "list", **home)
    assert listed.returncode == 0, listed.stderr
    assert len(listed.stdout.splitlines()) >= 1
    checked = run(commands / "coach", "doctor", "--no-sound", **home)
    assert str(tmp_path) in checked.stdout
    assert "Traceback" not in checked.stderr


SHADOWED = (
    "argparse",
    "array",
    "json",
    "multiprocessing",
    "numpy",
    "selectors",
    "sounddevice",
    "struct",
    "typing",
)


def test_no_code_of_the_current_folder_runs(commands: Path, tmp_path: Path) -> None:
    where = run(commands / "python", "-c", "from coach.places import sample_call; print(sample_call())")
    calls = [str(shutil.copy(where.stdout.strip(), tmp_path / f"{name}.flac")) for name in "ab"]
    for name in SHADOWED:
        (tmp_path / f"{name}.py").write_text(f"open('{name}.ran', 'w')\n")
    for arguments in (["analyze", *calls, "--jobs", "2", "--out", "reports"], ["doctor"], ["devices"]):
        done = subprocess.run(
            [commands / "coach", *arguments],
            cwd=tmp_path,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
            env=clean_environment(COACH_HOME=str(tmp_path / "home")),
        )
        assert list(tmp_path.glob("*.ran")) == [], arguments
        assert "Traceback" not in done.stderr
    assert len(list((tmp_path / "reports").glob("*.json"))) == 2
