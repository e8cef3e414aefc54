"""What a packaged program does at its start, in a stand-in: a program that says it is packaged, as
PyInstaller's does, and runs this checkout. The packages themselves are tried by `packaging/bootstrap.py
packages`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from coach import installation, packaged
from coach.model.problems import EnvironmentProblem
from coach.offline import parquet
from coach.places import sample_call
from coach.sources.child import CHILD_FLAG, CHILD_MODULES, WINDOW_CHILD
from coach.views.about_view import version_line
from coach.words.catalogue import load_catalogue
from tests.packaging.test_bootstrap import ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in is a shell script")

ENTRY = """
import multiprocessing, sys
from multiprocessing import spawn

folder, program = sys.argv[1:3]
sys.argv = sys.argv[2:]
sys.path.insert(0, {root!r})
sys.frozen, sys._MEIPASS, sys.executable = True, folder, folder + "/coach"
spawn.set_executable(sys.executable)

def freeze_support():  # as PyInstaller's own hook does it on every system
    if sys.argv[1:2] == ["-B"] or "-c" in sys.argv[1:-1]:
        exec(sys.argv[-1])
        raise SystemExit
    spawn.freeze_support()

multiprocessing.freeze_support = freeze_support
from coach.packaged import start

if __name__ == "__main__":
    start()
"""

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """The folder of a stand-in, in a place with a space, an umlaut and a Turkish ı, with `coach` and
    `coach-desktop` in it."""
    folder = tmp_path / "Program Dosyaları ü"
    (folder / "lib").mkdir(parents=True)
    (folder / "entry.py").write_text(ENTRY.format(root=str(ROOT)), encoding="utf-8")
    script = [
        "#!/bin/sh",
        'export LD_LIBRARY_PATH_ORIG="$LD_LIBRARY_PATH" _PYI_ARCHIVE_FILE=x _PYI_PARENT_PROCESS_LEVEL=1',
        f'export LD_LIBRARY_PATH="{folder}/lib" QT_PLUGIN_PATH="{folder}/PySide6/plugins"',
        f'exec "{sys.executable}" -P "{folder}/entry.py" "{folder}" "$0" "$@"',
    ]
    (folder / "coach").write_text("\n".join([*script, ""]), encoding="utf-8")
    (folder / "coach").chmod(0o755)
    (folder / "coach-desktop").symlink_to(folder / "coach")
    return folder


@pytest.fixture
def run(program: Path, tmp_path: Path) -> Run:
    """A function that runs the stand-in, and fails where it leaves a traceback."""

    def started(*arguments: str, name: str = "coach", **environment: str) -> subprocess.CompletedProcess[str]:
        home = {"COACH_HOME": str(tmp_path / "home ı"), "LD_LIBRARY_PATH": "/own/libraries"}
        done = subprocess.run(
            [program / name, *arguments],
            capture_output=True,
            encoding="utf-8",
            check=False,
            env={**os.environ, **home, **environment},
        )
        assert "Traceback" not in done.stderr, done.stderr
        return done

    return started


def test_a_recording_is_decoded_by_the_program_itself(run: Run) -> None:
    done = run("replay", "--sample", "--fast")
    assert done.returncode == 0, done.stderr
    assert "Tone rising" in done.stdout
    assert run("history", "list").stdout.count("\n") >= 1, "the migrations were found"


def test_several_recordings_are_analysed_by_workers(run: Run, tmp_path: Path) -> None:
    calls = []
    for name in "ab":
        calls.append(str(tmp_path / f"{name}.flac"))
        Path(calls[-1]).symlink_to(sample_call())
    done = run("analyze", *calls, "--jobs", "2", "--out", str(tmp_path / "reports"))
    assert done.returncode == 0, done.stderr
    reports = [json.loads(one.read_bytes())["cues"] for one in (tmp_path / "reports").glob("*.json")]
    assert len(reports) == 2
    assert reports[0] == reports[1] != []


def test_the_doctor_loads_windows_in_the_program_itself(
    run: Run,
) -> None:
    done = run("doctor", "--no-sound", QT_QPA_PLATFORM="offscreen")
    assert load_catalogue().say("cli.doctor.screen") in done.stdout


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system brings fonts")
def test_the_doctor_says_that_no_font_is_installed(run: Run, tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig></fontconfig>", encoding="utf-8")
    done = run(
        "doctor", "--no-sound", QT_QPA_PLATFORM="offscreen", FONTCONFIG_FILE=str(tmp_path / "fonts.conf")
    )
    assert load_catalogue().say("cli.doctor.no_font") in done.stdout


@pytest.mark.parametrize("name", ["pactl", "gsettings"])
def test_programs_of_the_system_get_its_own_environment(run: Run, tmp_path: Path, name: str) -> None:
    folder = tmp_path / "programs"
    folder.mkdir()
    (folder / name).write_text(f"#!/bin/sh\nenv > {tmp_path}/seen\nexit 1\n", encoding="utf-8")
    (folder / name).chmod(0o755)
    script = f"from coach.sources.child import answer_of; answer_of(('{name}',), within_s=5.0)"
    path = f"{folder}{os.pathsep}{os.environ['PATH']}"
    if name == "pactl":
        run("devices", PATH=path)
    else:
        before = {"LD_LIBRARY_PATH": "/ours/lib", "LD_LIBRARY_PATH_ORIG": "/own/libraries", "_PYI_X": "1"}
        code = f"import os; from coach.packaged import give_back; give_back(os.environ)\n{script}"
        environment = {**os.environ, **before, "PATH": path}
        subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, check=False)
    seen = (tmp_path / "seen").read_text(encoding="utf-8").splitlines()
    assert "LD_LIBRARY_PATH=/own/libraries" in seen
    assert [line for line in seen if line.startswith(("_PYI", "QT_PLUGIN_PATH", "LD_LIBRARY_PATH_ORIG"))] == []


def test_a_variable_that_was_not_set_is_not_set_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", "/opt/coach/lib", raising=False)
    environment = {"LD_LIBRARY_PATH": "/opt/coach/lib", "QT_PLUGIN_PATH": "/home/me/plugins"}
    packaged.give_back(environment)
    assert environment == {"QT_PLUGIN_PATH": "/home/me/plugins"}
    environment = {"LD_LIBRARY_PATH": "/opt/coach/lib:/usr/games", "LD_LIBRARY_PATH_ORIG": "/usr/games"}
    packaged.give_back(environment)
    assert environment == {"LD_LIBRARY_PATH": "/usr/games"}


def test_the_start_has_its_order(monkeypatch: pytest.MonkeyPatch) -> None:
    steps: list[str] = []
    for name in ("give_back", "write_utf8", "run_if_child", "is_desktop", "desktop", "main"):
        monkeypatch.setattr(packaged, name, lambda *_, step=name: steps.append(step))
    monkeypatch.setattr(packaged.multiprocessing, "freeze_support", lambda: steps.append("freeze_support"))
    packaged.start()
    assert steps == ["give_back", "freeze_support", "write_utf8", "run_if_child", "is_desktop", "main"]


def test_the_name_decides_between_window_and_command() -> None:
    for desktop in ("coach-desktop", "/usr/bin/coach-desktop", "Coach-Desktop.exe"):
        assert packaged.is_desktop(desktop)
    for command in ("coach", "/opt/coach-desktop/coach", "coach.exe"):
        assert not packaged.is_desktop(command)


def test_no_module_runs_but_those_that_are_children(run: Run) -> None:
    assert run(CHILD_FLAG, WINDOW_CHILD).returncode == 0
    refused = run(CHILD_FLAG, "coach.history.erasure")
    assert refused.returncode == 2
    assert "coach.history.erasure" not in CHILD_MODULES


@pytest.mark.parametrize("encoding", ["ascii", "utf-8", "latin-1"])
def test_letters_are_not_lost_where_the_locale_has_none(encoding: str) -> None:
    code = "from coach.packaged import write_utf8; write_utf8(); print('Müller ı')"
    said = subprocess.run(
        [sys.executable, "-X", "utf8=0", "-c", code],
        env={**os.environ, "PYTHONIOENCODING": f"{encoding}:replace"},
        capture_output=True,
        check=True,
    )
    expected = "Müller ?".encode("latin-1") if encoding == "latin-1" else "Müller ı".encode()
    assert said.stdout.rstrip() == expected


def test_who_installed_it_is_told_to_install_it_again(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert installation.in_a_checkout()
    monkeypatch.setattr(installation, "PACKAGE", tmp_path / "coach")
    assert not installation.in_a_checkout()
    (tmp_path / "coach").mkdir()
    words = load_catalogue()
    for key in ("library", "windows"):
        said = words.say(f"cli.doctor.{key}_installed", name="numpy", said="x")
        assert "bootstrap" not in said
        assert "Install Coach again" in said


def test_nobody_is_told_to_add_to_a_packaged_program(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(parquet, "parquet_is_there", lambda: False)
    with pytest.raises(EnvironmentProblem, match=r"no_parquet$"):
        parquet.need_parquet()
    monkeypatch.setattr(parquet, "built_from", lambda: installation.Build(date(2026, 11, 30)))
    with pytest.raises(EnvironmentProblem, match=r"no_parquet_packaged$"):
        parquet.need_parquet()
    for key in ("export.no_parquet_packaged", "ui.export.no_parquet_packaged"):
        assert "pip" not in load_catalogue().say(key)


def test_a_packaged_program_says_how_old_it_is(tmp_path: Path) -> None:
    file = tmp_path / "build.json"
    assert installation.built_from(file) is None
    file.write_text('{"date": "2026-11-30", "releases": "https://somewhere.example/"}', encoding="utf-8")
    build = installation.built_from(file)
    assert build == installation.Build(date(2026, 11, 30), "https://somewhere.example/")
    for nonsense in ("nonsense", "[]", "{}", '{"date": 7}', '{"date": "then"}'):
        file.write_text(nonsense, encoding="utf-8")
        assert installation.built_from(file) is None
    file.write_text('{"date": "2026-11-30", "releases": "file:///etc/passwd"}', encoding="utf-8")
    assert installation.built_from(file) == installation.Build(date(2026, 11, 30), None)


@pytest.mark.parametrize(
    ("today", "age"),
    [
        (date(2026, 11, 29), "less than a month old"),
        (date(2026, 12, 29), "less than a month old"),
        (date(2027, 1, 2), "1 month old"),
        (date(2027, 6, 1), "6 months old"),
    ],
)
def test_about_names_the_day_and_the_age(today: date, age: str) -> None:
    said = version_line(load_catalogue(), "0.1.0", date(2026, 11, 30), today)
    assert said.startswith(f"Coach 0.1.0 of 30 November 2026, {age}.")
