"""The script that takes a fresh checkout to a running program: `run`, `test`, `env`, `packages`.

    python3 packaging/bootstrap.py run [COMMAND...]     the desktop app; without a screen, the sample call
    python3 packaging/bootstrap.py test [PYTEST...]     every check that CI makes
    python3 packaging/bootstrap.py test --cluster       the slow tests of a cluster, as root on Linux
    python3 packaging/bootstrap.py env [run|test|package]    only make `.venv`
    python3 packaging/bootstrap.py packages [SUITE...]  on Linux, as root: make packages, try them

It needs only the standard library of Python 3.11 or later, on Linux, Windows and macOS. It makes `.venv` beside
this folder from the locked versions (`requirements*.lock`, every file by hash), and installs the checkout
itself into it, so that `.venv/bin/coach` runs what is in this folder. On Debian and Ubuntu it installs missing
system libraries, as root or through `sudo -n`; elsewhere it prints the exact command and goes on.

What pip fetches is kept in `.venv.wheels`, so that making the environment again needs no network.

A stamp in `.venv` says which locks were installed by which Python for which folder. It is written last, so an
interrupted installation has none and is made again from nothing. With a stamp that fits, a start costs the hash
of two files and a look for the system libraries. A `.venv` that this script did not make is never removed, but
moved aside.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
import threading
from pathlib import Path

OLDEST_PYTHON = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
PACKAGING = ROOT / "packaging"
VENV = ROOT / ".venv"
STAMP = VENV / "coach-stamp.json"
# The first file in a `.venv` of ours, which marks it even when it was interrupted.
OURS = VENV / "coach-made-this"
ASIDE = ROOT / ".venv.before-coach"
WHEELS = ROOT / ".venv.wheels"
PROJECT = ROOT / "pyproject.toml"
LOCKS = {
    "run": PACKAGING / "requirements.lock",
    "test": PACKAGING / "requirements-test.lock",
    "package": PACKAGING / "requirements-package.lock",
}

ASK_FOR_SCREEN = "import sys; from coach.cli.screen import has_screen; sys.exit(not has_screen())"
NO_SCREEN = "There is no screen here, so the sample call is replayed in this terminal."
USAGE = (
    "usage: bootstrap.py run [--fast] [COMMAND ...] | test [PYTEST ARGUMENT ...] | env [run|test|package]"
    " | packages [SUITE ...]"
)


class StartError(Exception):
    """The start can't go on. The message says what happened and what to do."""


def say(line: str) -> None:
    """Print a line for the person, on stderr: stdout belongs to the program that is started."""
    print(line, file=sys.stderr, flush=True)


def venv_python() -> Path:
    """Return the path of the interpreter in `.venv`, whether or not it exists."""
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def this_python() -> str:
    """Name this Python, as far as it matters to a virtual environment made from it.

    Its patch level and build are left out: `.venv` still works after a security update of the system's Python.
    """
    return f"{sys.implementation.cache_tag} {sys.base_prefix} {sys.maxsize}"


def fingerprint(kind: str) -> str:
    """Hash what the environment of this kind ("run" or "test") is made from."""
    parts = [this_python(), str(ROOT), kind]
    digest = hashlib.sha256("\0".join(parts).encode())
    digest.update(LOCKS[kind].read_bytes())
    digest.update(PROJECT.read_bytes())  # it names the commands and the version
    return digest.hexdigest()


def stamped() -> dict[str, str]:
    """Read the fingerprints for which `.venv` was completed; empty where it never was."""
    try:
        found = json.loads(STAMP.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    if not isinstance(found, dict) or not venv_python().exists():
        return {}
    return {str(kind): str(value) for kind, value in found.items()}


def ensure_venv(kind: str) -> None:
    """Bring `.venv` to the locked versions of this kind. Raises StartError where that fails."""
    done = stamped()
    wanted = fingerprint(kind)
    if done.get(kind) == wanted:
        return
    python = this_python()
    keep = done.get("python") == python and done.get("root") == str(ROOT)
    if not keep:
        if is_ours():
            say("Making .venv again: it was not complete, or was made by another Python or in another folder.")
        elif os.path.lexists(VENV):
            say(f"Moved the .venv that was here, which Coach did not make, to {move_aside().name}.")
        make_venv()
    OURS.touch()  # an earlier version of this script made none
    STAMP.unlink(missing_ok=True)
    say(f"Installing the locked versions ({LOCKS[kind].name}) ...")
    if not (install_locked(LOCKS[kind]) or (fetch_locked(LOCKS[kind]) and install_locked(LOCKS[kind]))):
        raise StartError(
            "The locked versions could not be installed (see above). Check the network and free disk space,"
            " then run the same command again."
        )
    if pip("install", "--no-index", "--no-deps", "--no-build-isolation", "--editable", str(ROOT)) != 0:
        raise StartError("Coach itself could not be installed into .venv (see above).")
    kinds = {kind: wanted}
    if kind != "run":  # the other locks hold every version of the run lock
        kinds["run"] = fingerprint("run")
    stamp = {"python": python, "root": str(ROOT), **kinds}
    fresh = STAMP.with_suffix(".new")
    fresh.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    fresh.replace(STAMP)


def pip(command: str, *arguments: str, quiet: bool = False) -> int:
    """Run the pip of `.venv` and return its exit code. `quiet` drops its error messages."""
    whole = [str(venv_python()), "-I", "-m", "pip", command, *arguments]
    whole += ["--disable-pip-version-check", "--no-input", "--quiet"]
    errors = subprocess.DEVNULL if quiet else None
    return subprocess.run(whole, stdin=subprocess.DEVNULL, stderr=errors, check=False).returncode


def install_locked(lock: Path) -> bool:
    """Install a lock from the kept files only. False: a file is missing or damaged."""
    if not WHEELS.is_dir():
        return False
    kept = ["--no-index", "--find-links", str(WHEELS)]
    return pip("install", "--no-deps", "--require-hashes", *kept, "-r", str(lock), quiet=True) == 0


def fetch_locked(lock: Path) -> bool:
    """Fetch the files that are missing and remove those no longer locked. False: pip failed, and said why."""
    WHEELS.mkdir(exist_ok=True)
    if pip("download", "--no-deps", "--require-hashes", "--dest", str(WHEELS), "-r", str(lock)) != 0:
        return False
    every = "".join(LOCKS[other].read_text(encoding="utf-8") for other in ("test", "package"))
    locked = set(re.findall(r"^([a-z0-9-]+)==([^\s;]+)", every, re.MULTILINE))
    for file in WHEELS.iterdir():
        name, version = file.name.removesuffix(".tar.gz").split("-")[:2]
        if (re.sub(r"[-_.]+", "-", name).lower(), version) not in locked:
            file.unlink()
    return True


def is_ours() -> bool:
    """Whether this script made the present `.venv`, complete or not. An empty folder counts as ours."""
    return OURS.exists() or STAMP.exists() or (VENV.is_dir() and not any(VENV.iterdir()))


def move_aside() -> Path:
    """Rename a `.venv` that is not ours. Raises StartError where it can't be moved."""
    aside, number = ASIDE, 1
    while os.path.lexists(aside):
        number += 1
        aside = ASIDE.with_name(f"{ASIDE.name}-{number}")
    try:
        VENV.rename(aside)
    except OSError as error:
        raise StartError(
            f"{VENV} was not made by Coach, and could not be moved to {aside.name} ({error})."
            " Move it away and run this again."
        ) from error
    return aside


def make_venv() -> None:
    """Make an empty `.venv` with pip in it, in place of an old one of ours."""
    remove_tree(VENV)
    try:
        VENV.mkdir()
        OURS.touch()
    except OSError as error:
        raise StartError(
            f"{VENV} could not be made ({error}). Check permissions and free disk space."
        ) from error
    # The `.venv` just removed may be the one that runs this script, so the Python behind it makes the new one.
    python = getattr(sys, "_base_executable", None) or sys.executable
    command = [python, "-I", "-m", "venv", str(VENV)]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, check=False)
    if done.returncode != 0 or not venv_python().exists():
        remove_tree(VENV)
        reason = (done.stderr or done.stdout).strip() or "it said nothing"
        raise StartError(f"Python could not make a virtual environment in {VENV}: {reason}")


def remove_tree(folder: Path) -> None:
    """Remove a folder, or a link to one. Raises StartError where a file in it may not be removed."""
    try:
        if folder.is_symlink() or folder.is_file():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
    except OSError as error:
        raise StartError(
            f"{folder} could not be removed ({error}). Close what uses it and run this again."
        ) from error


def has_screen() -> bool:
    """Whether a window can be opened: always on Windows and macOS; elsewhere a named display must answer."""
    if sys.platform in {"win32", "darwin"}:
        return True
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return False
    return subprocess.run([str(venv_python()), "-c", ASK_FOR_SCREEN], check=False).returncode == 0


def start(arguments: list[str]) -> int:
    """Become `python -m coach ARGUMENTS` (on Windows, wait for it), in the current folder."""
    command = [str(venv_python()), "-m", "coach", *arguments]
    sys.stdout.flush()
    sys.stderr.flush()
    if os.name == "nt":
        return subprocess.run(command, check=False).returncode
    os.execv(command[0], command)
    raise AssertionError("execv returned")


def run(arguments: list[str]) -> int:
    """Run the desktop app, one of its commands, or the sample call where there is no screen."""
    prepare("run")
    if arguments and not arguments[0].startswith("-"):
        return start(arguments)
    screen = has_screen()
    if screen and "--fast" not in arguments:
        return start(arguments)
    if not screen:
        say(NO_SCREEN)
    return start(["replay", "--sample", *arguments])


def test(arguments: list[str]) -> int:
    """Run pytest on all cores, and at the same time the checks of format, lint, types and imports.

    What failed is named at the end, before pytest's last line.
    """
    prepare("test")
    python = str(venv_python())
    lint_imports = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    checks = {
        "ruff format --check": [python, "-m", "ruff", "format", "--check", "."],
        "ruff check": [python, "-m", "ruff", "check", "."],
        "mypy": [python, "-m", "mypy"],
        "lint-imports": [python, "-c", lint_imports],
    }
    failed: list[str] = []

    def run_checks() -> None:
        for name, command in checks.items():
            done = subprocess.run(
                command,
                cwd=ROOT,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                check=False,
            )
            if done.returncode == 0:
                say(f"== {name}: passed")
            else:
                failed.append(name)
                say(f"== {name}: FAILED\n{done.stdout}")

    beside = threading.Thread(target=run_checks)
    beside.start()
    # One more worker than cores, because some tests wait for real time. tests/conftest.py says which tests
    # share a worker.
    workers = (os.cpu_count() or 1) + 1
    command = [python, "-u", "-m", "pytest", "-n", str(workers)]
    command += [f"--color={'yes' if sys.stdout.isatty() else 'no'}", *arguments]
    last = ""
    with subprocess.Popen(
        command, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as tests:
        for line in tests.stdout or ():
            print(last, end="", flush=True)
            last = line
    beside.join()
    if tests.returncode != 0:
        failed.append("pytest")
    for name in failed:
        say(f"FAILED: {name}")
    print(last, end="", flush=True)
    return 1 if failed else 0


def packages(suites: list[str]) -> int:
    """Build the program, make packages of it, and try the `.deb`. Returns the exit code of what failed."""
    prepare("package")
    steps = (
        ["program/build.py"],
        ["linux/packages.py", "deb", "rpm"],
        ["linux/try_deb.py", *suites],
        ["linux/try_start.py"],
        ["macos/catap_interface.py"],
    )
    for script, *arguments in steps:
        say(f"== {script}")
        command = [str(venv_python()), str(PACKAGING / script), *arguments]
        code = subprocess.run(command, cwd=ROOT, stdin=subprocess.DEVNULL, check=False).returncode
        if code != 0:
            say(f"FAILED: {script}")
            return code
    return 0


def prepare(kind: str) -> None:
    """Install the system libraries, then make `.venv`. Raises StartError where the Python lacks venv."""
    from system_packages import ensure_system  # noqa: PLC0415 (beside this file; needed only here)

    ensure_system(kind, say)
    try:
        import ensurepip  # noqa: F401, PLC0415 (Debian packages it apart; this only looks whether it is there)
    except ModuleNotFoundError as error:
        if not stamped():
            raise StartError(
                "This Python can't make virtual environments (no ensurepip). Install its venv package,"
                " then run the same command again."
            ) from error
    ensure_venv(kind)


def newer_python() -> str | None:
    """Find a Python on the PATH that is new enough. None where there is none."""
    for minor in range(14, OLDEST_PYTHON[1] - 1, -1):
        found = shutil.which(f"python3.{minor}")
        if found:
            return found
    return None


def main(arguments: list[str]) -> int:
    """Run the command and return the exit code: 0 done, 1 something is in the way, 2 wrong usage."""
    if sys.version_info < OLDEST_PYTHON:  # an older Python must get this far to be told
        other = newer_python()
        if other is None:
            say(f"Python 3.11 or later is needed, not {sys.version.split()[0]}. Install it, run this again.")
            return 1
        return subprocess.run([other, str(Path(__file__).resolve()), *arguments], check=False).returncode
    command, rest = (arguments[0], arguments[1:]) if arguments else ("", [])
    try:
        if command == "run":
            return run(rest)
        if command == "test":
            return test(rest)
        if command == "packages":
            return packages(rest)
        if command == "env" and rest in ([], ["run"], ["test"], ["package"]):
            prepare(rest[0] if rest else "run")
            return 0
    except StartError as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("Stopped.")
        return 130
    say(USAGE)
    return 0 if command in {"-h", "--help"} else 2


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
