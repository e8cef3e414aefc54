"""Runs the tests under Wine: `packaging/windows/try_suite.py [--wine FOLDER] [PYTEST...]`.

Without arguments for pytest it runs all rooms but LEFT_OUT, one process each, since Wine frees memory late. A
test that needs what Wine hasn't, such as a sound server of its own, is skipped by itself, with the reason.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path[:0] = [str(HERE), str(ROOT)]

from wine import Wine

from tests.end_to_end.screen import Screen

LEFT_OUT = {
    "archive": "its extra isn't in what is installed; a cluster is of Linux machines",
    "benchmarks": "they measure this machine",
    "end_to_end": "they start an X server and a sound server of Linux; try_setups.py is the like of them",
    "packaging": "they build and install Linux's packages; the others read files alone",
}
OPTIONS = ("-q", "-p", "no:cacheprovider", "-p", "no:xdist")


def rooms() -> list[str]:
    """The folders and files with tests."""
    tests = ROOT / "tests"
    folders = {one.parent.relative_to(tests).parts[0] for one in tests.rglob("*/test_*.py")}
    files = [one.name for one in tests.glob("test_*.py")]
    return [f"tests/{name}" for name in sorted(folders - set(LEFT_OUT)) + sorted(files)]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--wine", type=Path, default=ROOT / "dist" / "wine")
    chosen, given = parser.parse_known_args()
    wine = Wine(chosen.wine.resolve())
    wine.make()
    runs: list[Sequence[str]] = [given] if given else [[room] for room in rooms()]
    screen, failed = Screen(1920, 1080), []
    try:
        for run in runs:
            command = wine.python("-m", "pytest", *OPTIONS, *run)
            done = wine.run(command, cwd=ROOT, more={"DISPLAY": screen.display})
            lines = done.stdout.splitlines()
            print("\n".join([*(one for one in lines if one.startswith(("FAILED", "ERROR"))), *lines[-1:]]))
            if done.returncode:
                failed.append(" ".join(run))
                print(done.stdout, file=sys.stderr)
    finally:
        screen.close()
    for room, reason in LEFT_OUT.items():
        print(f"left out: tests/{room}: {reason}")
    print(f"failed: {', '.join(failed)}" if failed else "all passed")
    return bool(failed)


if __name__ == "__main__":
    raise SystemExit(main())
