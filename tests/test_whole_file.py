"""A file is written whole, even when the process is killed, the disk is full, or old leftovers are there."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from coach.whole_file import make_folder, write_whole, written_whole

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


def test_leftovers_of_a_killed_process_go_at_the_next_write(tmp_path: Path) -> None:
    path, left = tmp_path / "a[1].toml", tmp_path / ".a[1].toml.x.half"
    left.write_bytes(b"half")
    with written_whole(path) as file:
        file.write(OLD)
        write_whole(path, NEW)  # by another writer meanwhile: the first one's is not left over
    assert path.read_bytes() == OLD
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX's")
@pytest.mark.parametrize(("umask", "mode"), [(0, 0o664), (0o022, 0o644), (0o077, 0o600)])
def test_what_is_to_be_shared_is_as_the_umask_allows(tmp_path: Path, umask: int, mode: int) -> None:
    path = tmp_path / "report.json"
    before = os.umask(umask)
    try:
        for _ in range(2):
            write_whole(path, NEW, private=False)
            assert stat.S_IMODE(path.stat().st_mode) == mode
        path.chmod(0o600)
        write_whole(path, OLD, private=False)
        assert stat.S_IMODE(path.stat().st_mode) == 0o600
        make_folder(tmp_path / "home" / "data")
    finally:
        os.umask(before)
    for folder in (tmp_path / "home", tmp_path / "home" / "data"):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
