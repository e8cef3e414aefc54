"""Comparing reports before and after a change, byte for byte: `unchanged keep FOLDER`, then `check FOLDER`.

Compared are the report and the measures (`analyze --measures`) of the sample call and, where the speech folder
is there, of its built calls (each with the recording of its agent's baseline) and its real calls; and `history
show --json` of a replay of the sample call. Everything runs as a process of its own, as a person would run it.
Floating point differs between processors, so the kept files belong to one machine and stay out of the
repository.
"""

from __future__ import annotations

import argparse
import filecmp
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from tests.end_to_end.stretch import speech_folder

SAMPLE = Path("assets/sample/sample_call.flac")
REPLAY_NAME = "replay.json"


def main(arguments: Sequence[str]) -> None:
    """Keep the files, or compare them with kept ones. Returns exit code 1 where one differs."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks unchanged", description=__doc__)
    parser.add_argument("what", choices=("keep", "check"))
    parser.add_argument("folder", type=Path)
    parser.add_argument("--quick", action="store_true", help="the sample call and its replay alone")
    asked = parser.parse_args(arguments)
    if asked.what == "keep":
        asked.folder.mkdir(parents=True, exist_ok=True)
        _make(asked.folder, quick=asked.quick)
        print(f"kept {len(list(asked.folder.iterdir()))} files")
        return
    with tempfile.TemporaryDirectory(prefix="coach-unchanged-") as now:
        _make(Path(now), quick=asked.quick)
        differing = [one.name for one in sorted(Path(now).iterdir()) if not _same(asked.folder / one.name, one)]
        for name in differing:
            print(f"differs: {name}{_where(asked.folder / name, Path(now, name))}")
        print(f"{len(list(Path(now).iterdir()))} files, {len(differing)} differ")
    sys.exit(bool(differing))


def _make(folder: Path, *, quick: bool) -> None:
    """Write every report into this folder."""
    jobs: list[list[str]] = [[str(SAMPLE)]]
    speech = None if quick else speech_folder()
    if speech is not None:
        for call in sorted((speech / "calls").glob("call_??.flac")):
            jobs.append([str(call), "--usual", str(call.with_suffix(".usual.flac"))])
        jobs += [[str(call)] for call in sorted((speech / "real_calls").glob("*.flac"))]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for done in pool.map(lambda job: _coach("analyze", *job, "--out", str(folder), "--measures"), jobs):
            done.check_returncode()
    with tempfile.TemporaryDirectory(prefix="coach-unchanged-home-") as home:
        _coach("replay", "--sample", "--fast", home=home).check_returncode()
        shown = _coach("history", "show", "1", "--json", home=home)
    shown.check_returncode()
    (folder / REPLAY_NAME).write_bytes(shown.stdout)


def _coach(*arguments: str, home: str | None = None) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "LANGUAGE": "en", **({} if home is None else {"COACH_HOME": home})}
    return subprocess.run(
        [sys.executable, "-m", "coach", *arguments], capture_output=True, env=environment, check=False
    )


def _same(kept: Path, now: Path) -> bool:
    """Whether two files are the same. Arrays are compared one by one: an npz holds the time it was written."""
    if not kept.exists():
        return False
    if now.suffix != ".npz":
        return filecmp.cmp(kept, now, shallow=False)
    before, after = np.load(kept), np.load(now)
    return set(before.files) == set(after.files) and all(
        before[name].tobytes() == after[name].tobytes() for name in before.files
    )


def _where(kept: Path, now: Path) -> str:
    """Return the first line of a report that differs."""
    if not kept.exists() or now.suffix == ".npz":
        return ""
    lines = zip(kept.read_text().splitlines(), now.read_text().splitlines(), strict=False)
    first = next(((old, new) for old, new in lines if old != new), None)
    return "" if first is None else f"\n  before: {first[0].strip()}\n  now:    {first[1].strip()}"
