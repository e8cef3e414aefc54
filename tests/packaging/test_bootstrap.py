"""The bootstrap's commands on a checkout of their own: from nothing, again, and after a power cut."""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
WHEELS = ROOT / ".venv.wheels"


def load(name: str, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """Load a script of packaging/ as a module: that folder is no package, and has the name of a library."""
    spec = importlib.util.spec_from_file_location(name, PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


def clean_environment(**more: str) -> dict[str, str]:
    """Return this environment without what pytest, a screen or another venv put into it."""
    unwanted = {"DISPLAY", "WAYLAND_DISPLAY", "VIRTUAL_ENV", "PYTHONPATH", "QT_QPA_PLATFORM", "COACH_HOME"}
    return {
        name: value
        for name, value in os.environ.items()
        if name not in unwanted and not name.startswith(("PIP_", "PYTEST_"))
    } | more


def without_network() -> dict[str, str]:
    """Return the variables that keep pip from asking any index."""
    return {"PIP_NO_INDEX": "1", "PIP_CONFIG_FILE": os.devnull}


def link(source: str, target: str) -> None:
    """Give a file a second name, or copy it where the folders are on different disks."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copy2(source, target)


def bootstrap(checkout: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, str(checkout / "packaging" / "bootstrap.py"), *arguments],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
        cwd=checkout.parent,
        env=clean_environment(**without_network(), **more),
    )


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the repository and of the kept files, in a folder with spaces, whose first start was killed
    halfway."""
    copy = tmp_path_factory.mktemp("a fresh machine") / "the coach's folder"
    ignored = shutil.ignore_patterns(".venv*", ".git", "*_cache", "__pycache__", "*.egg-info", ".hypothesis")
    shutil.copytree(ROOT, copy, ignore=ignored)
    assert WHEELS.is_dir(), "the bootstrap keeps what it fetched here: remove .venv and run it again"
    shutil.copytree(WHEELS, copy / WHEELS.name, copy_function=link)
    process = subprocess.Popen(
        [sys.executable, str(copy / "packaging" / "bootstrap.py"), "env"],
        stderr=subprocess.DEVNULL,
        env=clean_environment(**without_network()),
        start_new_session=True,
    )
    site = f"lib/python3.{sys.version_info[1]}/site-packages"
    deadline = time.monotonic() + 300
    while not list((copy / ".venv" / site).glob("numpy/__init__.py")):  # pip has begun to unpack
        assert process.poll() is None, "the first start ended before anything was installed"
        assert time.monotonic() < deadline
        time.sleep(0.005)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    assert not (copy / ".venv" / "coach-stamp.json").exists()
    return copy


@pytest.mark.skipif(os.name == "nt", reason="kills a process group")
def test_a_killed_start_is_repaired_and_the_next_is_quick(checkout: Path):
    again = bootstrap(checkout, "env")
    assert again.returncode == 0, again.stderr
    assert "not complete" in again.stderr

    before = os.times()
    second = bootstrap(checkout, "env")
    after = os.times()
    assert (second.returncode, second.stderr) == (0, "")
    # Processor time doesn't depend on how busy the machine is. Measured: 0.1 s; starting pip alone takes
    # longer.
    spent_s = after.children_user + after.children_system - before.children_user - before.children_system
    assert spent_s < 0.3

    # a command runs, from any folder, and its exit code comes back
    for arguments, code in ((("analyze", "--help"), 0), (("analyze",), 2), (("history", "list"), 0)):
        ran = bootstrap(checkout, "run", *arguments, COACH_HOME=str(checkout.parent / "home"))
        assert ran.returncode == code, ran.stderr
    commands = checkout / ".venv" / ("Scripts" if os.name == "nt" else "bin")
    said = subprocess.run(
        [commands / "coach", "--version"], capture_output=True, text=True, check=True, cwd=checkout.parent
    )
    assert (
        said.stdout.strip()
        == tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    )
    assert (commands / "coach-desktop").exists()
    # Nothing in it comes from outside.
    where = "import coach, numpy, sys; print(coach.__file__, numpy.__file__, sys.prefix, sep='\\n')"
    python = checkout / ".venv" / "bin" / "python"
    asked = subprocess.run([python, "-I", "-c", where], capture_output=True, text=True, check=True)
    assert all(line.startswith(str(checkout)) for line in asked.stdout.splitlines())


@pytest.fixture
def empty_checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, on a folder of the test's own. Its `.venv` is made without pip, so it needs no network."""
    script = load("bootstrap", monkeypatch)
    for name in ("VENV", "STAMP", "OURS", "ASIDE", "WHEELS"):
        monkeypatch.setattr(script, name, tmp_path / getattr(script, name).relative_to(script.ROOT))
    real = subprocess.run

    def run(command: list[str], **more: object) -> subprocess.CompletedProcess[str]:
        if "pip" in command:
            return subprocess.CompletedProcess(command, 0)
        if "venv" in command:
            command = [*command, "--without-pip"]
        return real(command, **more)

    monkeypatch.setattr(script.subprocess, "run", run)
    return script


def test_a_venv_of_someone_elses_is_moved_aside_and_said(empty_checkout: ModuleType, capsys):
    script = empty_checkout
    for aside in (".venv.before-coach", ".venv.before-coach-2"):
        shutil.rmtree(script.VENV, ignore_errors=True)
        script.VENV.mkdir()
        (script.VENV / "theirs").write_text(aside)
        script.ensure_venv("run")
        said = capsys.readouterr().err.splitlines()
        assert said[0] == f"Moved the .venv that was here, which Coach did not make, to {aside}."
        assert len(said) == 2, said
        assert (script.VENV.parent / aside / "theirs").read_text() == aside
        assert script.stamped()
        assert not (script.VENV / "theirs").exists()


def test_a_link_to_someone_elses_venv_is_moved_and_not_followed(empty_checkout: ModuleType, tmp_path: Path):
    script = empty_checkout
    theirs = tmp_path / "elsewhere"
    theirs.mkdir()
    (theirs / "theirs").touch()
    script.VENV.symlink_to(theirs)
    script.ensure_venv("run")
    assert (theirs / "theirs").exists()
    assert script.ASIDE.is_symlink()
    assert not script.VENV.is_symlink()


def test_an_interrupted_venv_of_ours_is_made_again(empty_checkout: ModuleType, capsys):
    script = empty_checkout
    script.ensure_venv("run")
    script.STAMP.unlink()  # as during the installation of a changed lock
    script.ensure_venv("run")
    shutil.rmtree(script.VENV)
    script.VENV.mkdir()  # as at the very beginning
    script.ensure_venv("run")
    assert capsys.readouterr().err.count("not complete") == 2
    script.OURS.unlink()  # as an earlier version of the script left it
    script.STAMP.write_text("{}")
    script.ensure_venv("run")
    assert "not complete" in capsys.readouterr().err
    assert not script.ASIDE.exists()


@pytest.mark.skipif(os.name == "nt", reason="kills a process group")
def test_a_changed_lock_is_installed_into_the_same_environment(checkout: Path):
    assert bootstrap(checkout, "env").returncode == 0
    lock = checkout / "packaging" / "requirements.lock"
    lock.write_text(lock.read_text() + "\n# changed\n")
    changed = bootstrap(checkout, "env")
    assert changed.returncode == 0, changed.stderr
    assert "Installing the locked versions" in changed.stderr
    assert "again" not in changed.stderr
    assert bootstrap(checkout, "env").stderr == ""


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-test.lock", "requirements-package.lock"])
def test_every_locked_file_has_a_hash_and_none_an_address(name: str):
    text = (PACKAGING / name).read_text(encoding="utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=[a-z0-9])", "\n".join(line for line in text.splitlines() if line[:1] != "#"))
    assert len(entries) > 15
    for entry in entries:
        assert re.match(r"[a-z0-9-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def locked(name: str) -> set[str]:
    return set(re.findall(r"^[a-z0-9-]+==\S+", (PACKAGING / name).read_text(encoding="utf-8"), re.MULTILINE))


def test_the_locks_hold_what_the_project_asks_for():
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    for wanted, name in (
        (project["project"]["dependencies"], "requirements.lock"),
        (project["dependency-groups"]["test"], "requirements-test.lock"),
        (project["dependency-groups"]["package"], "requirements-package.lock"),
    ):
        versions: dict[str, set[str]] = {}
        for pinned in locked(name):
            package, version = pinned.split("==")
            versions.setdefault(package, set()).add(version)
        for line in wanted:
            requirement = Requirement(line)
            found = versions.get(requirement.name.lower(), set())
            assert found, f"{line} is not in {name}: run packaging/lock"
            assert all(requirement.specifier.contains(version) for version in found), line


@pytest.mark.parametrize("kind", ["test", "package"])
def test_the_other_locks_hold_the_versions_of_the_run_lock(kind: str):
    assert locked("requirements.lock") <= locked(f"requirements-{kind}.lock")


def test_no_screen_is_said_and_the_sample_is_replayed(monkeypatch: pytest.MonkeyPatch, capsys):
    script = load("bootstrap", monkeypatch)
    started: list[list[str]] = []
    monkeypatch.setattr(script, "prepare", lambda _kind: None)
    monkeypatch.setattr(script, "start", lambda arguments: started.append(arguments) or 0)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
    monkeypatch.setattr(script, "venv_python", lambda: sys.executable)
    assert script.main(["run"]) == 0
    assert script.main(["run", "--fast"]) == 0
    assert script.main(["run", "history", "list"]) == 0
    said = capsys.readouterr().err.splitlines()
    assert said == [script.NO_SCREEN] * 2  # none where a command was given
    monkeypatch.setenv("DISPLAY", ":64999")  # a display that doesn't answer
    assert script.main(["run"]) == 0
    assert capsys.readouterr().err.splitlines() == [script.NO_SCREEN]
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")  # one that answers
    assert script.main(["run"]) == 0
    assert started == [
        ["replay", "--sample"],
        ["replay", "--sample", "--fast"],
        ["history", "list"],
        ["replay", "--sample"],
        [],
    ]


@pytest.mark.parametrize("arguments", [[], ["walk"], ["env", "everything"]])
def test_wrong_usage_is_said(arguments: list[str], monkeypatch: pytest.MonkeyPatch, capsys):
    script = load("bootstrap", monkeypatch)
    assert script.main(arguments) == 2
    assert "usage" in capsys.readouterr().err


@pytest.mark.skipif(os.name == "nt", reason="its Python is a script of the shell")
def test_failed_checks_are_named_before_pytests_last_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    script = load("bootstrap", monkeypatch)
    python = tmp_path / "python"
    python.write_text('#!/bin/sh\necho "$@" | tee -a "$0.said"\n[ "$2" != mypy ]\n')
    python.chmod(0o755)
    monkeypatch.setattr(script, "prepare", lambda _kind: None)
    monkeypatch.setattr(script, "venv_python", lambda: python)
    assert script.main(["test", "-k", "history"]) == 1
    out, err = capfd.readouterr()
    ran = (tmp_path / "python.said").read_text().splitlines()
    assert [one.split()[1] for one in ran if "-m" in one and "pytest" not in one] == ["ruff", "ruff", "mypy"]
    assert out.startswith("-u -m pytest -n ")
    assert out.endswith(" -k history\n")
    assert "== mypy: FAILED\n-m mypy\n" in err
    assert "== lint-imports: passed" in err
    assert err.splitlines()[-1] == "FAILED: mypy"
    python.write_text("#!/bin/sh\nexit 0\n")
    assert script.main(["test"]) == 0


def test_wheels_no_longer_locked_are_removed(empty_checkout: ModuleType) -> None:
    script = empty_checkout
    script.WHEELS.mkdir()
    now = [
        f"{pinned.replace('-', '_').replace('==', '-')}-py3-none-any.whl"
        for pinned in locked(script.LOCKS["run"].name)
    ]
    for name in (*now, "numpy-1.0-cp311-cp311-linux_x86_64.whl", "gone_since-2.1.tar.gz"):
        (script.WHEELS / name).touch()
    assert script.fetch_locked(script.LOCKS["run"])
    assert sorted(file.name for file in script.WHEELS.iterdir()) == sorted(now)


class TestSystemPackages:
    """Missing packages are installed where that is allowed; else the exact command is printed."""

    @pytest.fixture
    def script(self, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
        module = load("system_packages", monkeypatch)
        monkeypatch.setattr(module, "is_there", lambda what: "xcb-cursor" not in what and "Xvfb" not in what)
        monkeypatch.setattr(sys, "platform", "linux")
        return module

    def tools(self, script: ModuleType, monkeypatch: pytest.MonkeyPatch, *there: str) -> None:
        monkeypatch.setattr(script.shutil, "which", lambda name: name if name in there else None)

    def test_as_root_on_debian(self, script, monkeypatch):
        ran: list[str] = []
        self.tools(script, monkeypatch, "apt-get")
        monkeypatch.setattr(script.os, "geteuid", lambda: 0)
        monkeypatch.setattr(script, "apt", lambda right, *rest: ran.append(" ".join((*right, *rest))) or True)
        script.ensure_system("test", lambda _line: None)
        assert ran == ["update", "install --yes --no-install-recommends libxcb-cursor0 xvfb"]

    def test_debian_starts_no_database_of_its_own(self, script, monkeypatch):
        ran: list[str] = []
        self.tools(script, monkeypatch, "apt-get")
        monkeypatch.setattr(script, "is_there", lambda what: what != "server:postgres")
        monkeypatch.setattr(script.os, "geteuid", lambda: 0)
        monkeypatch.setattr(script.Path, "exists", lambda _path: False)
        monkeypatch.setattr(script.subprocess, "run", lambda command, **_more: ran.append(command[-1]))
        monkeypatch.setattr(script, "first_known", lambda names: names[-1])
        monkeypatch.setattr(script, "apt", lambda right, *rest: ran.append(" ".join((*right, *rest))) or True)
        script.ensure_system("test", lambda _line: None)
        assert "create_main_cluster = false" in ran[1]
        assert ran[2] == "install --yes --no-install-recommends postgresql-15"

    def test_without_the_right_the_command_is_said(self, script, monkeypatch):
        said: list[str] = []
        self.tools(script, monkeypatch, "apt-get")
        monkeypatch.setattr(script.os, "geteuid", lambda: 1000)
        script.ensure_system("run", said.append)
        assert said[-1].endswith("sudo apt-get install libxcb-cursor0")

    @pytest.mark.parametrize(
        ("tool", "command"),
        [
            ("dnf", "sudo dnf install xcb-util-cursor xorg-x11-server-Xvfb"),
            ("pacman", "sudo pacman -S --needed xcb-util-cursor xorg-server-xvfb"),
        ],
    )
    def test_elsewhere_the_command_is_said(self, script, monkeypatch, tool, command):
        said: list[str] = []
        self.tools(script, monkeypatch, tool)
        script.ensure_system("test", said.append)
        assert said[-1].endswith(command)
        assert "libxcb-cursor.so.0" in said[0]

    def test_nothing_is_looked_for_on_other_systems(self, script, monkeypatch):
        monkeypatch.setattr(sys, "platform", "win32")
        assert script.missing("test") == []

    def test_every_package_is_known_to_this_debian(self, monkeypatch):
        if shutil.which("apt-cache") is None:
            pytest.skip("there is no apt here")
        script = load("system_packages", monkeypatch)
        listed = subprocess.run(["apt-cache", "pkgnames"], capture_output=True, text=True, check=True)
        known = set(listed.stdout.split())
        assert [need for need in script.TEST if not known.intersection(need.apt)] == []


def test_an_old_python_is_told(monkeypatch: pytest.MonkeyPatch, capsys):
    script = load("bootstrap", monkeypatch)
    monkeypatch.setattr(script, "OLDEST_PYTHON", (9, 0))
    monkeypatch.setattr(script, "newer_python", lambda: None)
    assert script.main(["run"]) == 1
    assert "3.11 or later" in capsys.readouterr().err
