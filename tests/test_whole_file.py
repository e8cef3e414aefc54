"""A file is written whole, even when the process is killed, the disk is full, or old leftovers are there."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from coach.whole_file import LEFT_OVER_AFTER_S, write_whole, written_whole

MOST_LINES = 60
OLD, NEW = b"old\n" * 50_000, b"new\n" * 50_000


def test_a_written_file_replaces_the_old_one_and_is_private(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    write_whole(path, OLD)
    umask = os.umask(0)
    try:
        write_whole(path, NEW)
    finally:
        os.umask(umask)
    assert path.read_bytes() == NEW
    assert os.name == "nt" or stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_an_error_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    write_whole(path, OLD)
    with pytest.raises(TypeError), written_whole(path) as file:
        file.writelines([NEW[:1000], None])  # type: ignore[list-item]
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(not hasattr(os, "kill"), reason="no signals here")
def test_a_killed_process_leaves_the_old_file_or_the_new(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    write_whole(path, OLD)
    program = (
        "import os, sys; from pathlib import Path; from coach import whole_file\n"
        "lines = 0\n"
        "def traced(frame, event, arg):\n"
        "    global lines\n"
        "    if frame.f_code.co_filename != whole_file.__file__: return None\n"
        "    lines += event == 'line'\n"
        "    if lines == int(sys.argv[2]): os._exit(9)\n"
        "    return traced\n"
        "sys.settrace(traced)\n"
        "whole_file.write_whole(Path(sys.argv[1]), sys.stdin.buffer.read())\n"
    )
    seen = set()
    for line in range(1, MOST_LINES):
        done = subprocess.run([sys.executable, "-c", program, str(path), str(line)], input=NEW, check=False)
        seen.add(path.read_bytes())
        if done.returncode == 0:
            break
        for half in tmp_path.glob(".*.half"):
            half.unlink()
        write_whole(path, OLD)
    assert done.returncode == 0, "it is never left alone"
    assert seen == {OLD, NEW}


def test_leftovers_of_a_killed_process_go_with_time(tmp_path: Path) -> None:
    left, fresh = tmp_path / ".a.toml.x.half", tmp_path / ".a.toml.y.half"
    for one in (left, fresh):
        one.write_bytes(b"half")
    os.utime(left, (0, left.stat().st_mtime - LEFT_OVER_AFTER_S - 60))
    write_whole(tmp_path / "a.toml", NEW)
    assert sorted(one.name for one in tmp_path.iterdir()) == [fresh.name, "a.toml"]
