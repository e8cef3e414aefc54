"""Builds the program as one folder, looks at the licence of each file in it, and says what its parts weigh:
`packaging/program/build.py [--out FOLDER]`.

It runs in an environment that has what `packaging/requirements-package.lock` locks, on the system that the
program is for. Two builds of one commit are the same: the order of sets is fixed, and every time is that of
the commit.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(HERE))

from contents import commit_time_s, project_of, version_file
from origins import BESIDE, look, modules_in, table


class BuildError(Exception):
    """The program can't be built; the message says why."""


def build(out: Path) -> Path:
    """Build the program into `out` and return its folder (on macOS the application). Raises BuildError."""
    work = out / "work"
    work.mkdir(parents=True, exist_ok=True)
    moment_s = commit_time_s(ROOT)
    if sys.platform == "win32":
        (work / "version.txt").write_text(version_file(str(project_of(ROOT)["version"])), encoding="utf-8")
    if sys.platform != "linux":
        subprocess.run([sys.executable, str(HERE / "icons.py"), str(work)], check=True)
    environment = {
        **os.environ,
        "COACH_BUILD": str(work),
        "SOURCE_DATE_EPOCH": str(moment_s),
        "PYTHONHASHSEED": "0",
        "PYTHONSAFEPATH": "1",
    }
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
    command += ["--workpath", str(work), "--distpath", str(out), str(HERE / "coach.spec")]
    if subprocess.run(command, env=environment, check=False).returncode != 0:
        raise BuildError("PyInstaller failed, see above.")
    folder = out / "coach"
    if sys.platform == "linux":
        strip(folder)
        add_texts(folder)
    sizes, nobody = look(folder, modules_in(work))
    if nobody:
        listed = "\n".join(nobody)
        raise BuildError(
            f"Nobody is known to have made these. Take them out (contents.py) or name them:\n{listed}"
        )
    (out / "sizes.md").write_text(table(sizes), encoding="utf-8")
    print(table(sizes), end="")
    stamp(folder, moment_s)
    return out / "Coach.app" if sys.platform == "darwin" else folder


def strip(folder: Path) -> None:
    """Take what is for debuggers only out of Python's own libraries. Those of the wheels stay as they are: some
    were changed by auditwheel in a way that `strip` breaks."""
    tool = shutil.which("strip")
    if tool is None:
        raise BuildError("`strip` is missing: install binutils.")
    for file in [*folder.glob("lib/libpython3*"), *folder.glob("lib/python3*/lib-dynload/*.so")]:
        subprocess.run([tool, "--strip-unneeded", str(file)], check=True)


def add_texts(folder: Path) -> None:
    """Put the licences of Python and of the libraries that come from the system beside those of the wheels."""
    texts = folder / "lib" / "coach" / "assets" / "licences"
    python = Path(os.path.realpath(os.__file__)).with_name("LICENSE.txt")
    if python.exists():
        shutil.copy(python, texts / "Python.txt")
    for one in BESIDE:
        text = Path("/usr/share/doc") / one.debian / "copyright"
        if one.debian and text.exists():
            shutil.copy(text, texts / f"{one.name}.txt")


def stamp(folder: Path, moment_s: int) -> None:
    """Give every file the time of the commit."""
    for file in [*folder.rglob("*"), folder]:
        os.utime(file, (moment_s, moment_s), follow_symlinks=os.utime not in os.supports_follow_symlinks)


def main(arguments: Sequence[str]) -> int:
    """Build, and return the exit code."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--out", type=Path, default=ROOT / "dist")
    try:
        print(build(parser.parse_args(arguments).out.resolve()))
    except BuildError as stop:
        print(stop, file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
