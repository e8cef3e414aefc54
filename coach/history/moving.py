"""Moving the history and its copies into another folder: copied, then in use there, then deleted here.

Until a file beside the settings names the new folder, the old one is in use; from then on the new one is, and
what is left of the old goes, also after a kill (`finish`).
"""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from contextlib import suppress
from pathlib import Path

from coach.history.backups import HALF, Backups, copy_history, to_disk
from coach.history.opening import environment
from coach.model.problems import EnvironmentProblem
from coach.places import HISTORY_NAME, data_dir, data_dir_of_system, moved_file
from coach.whole_file import make_folder, write_whole

_BESIDE = ("-wal", "-shm", ".migrating", ".writers", HALF)
NETWORK_KINDS = frozenset(
    {
        "nfs",
        "nfs4",
        "cifs",
        "smb3",
        "smbfs",
        "9p",
        "afs",
        "ceph",
        "glusterfs",
        "fuse.sshfs",
        "fuse.rclone",
        "davfs",
    }
)
"""File systems of other machines, by the names of Linux: SQLite's log needs shared memory, and locks that hold
(sqlite.org/wal.html)."""
_REMOTE_DRIVE = 4  # GetDriveTypeW


def move(path: Path, folder: Path) -> None:
    """Move the history at `path`, with its copies, into this folder. The caller owns it; nobody has it open.

    Raises EnvironmentProblem, and changes nothing, where the folder won't do or can't be written.
    """
    check(path, folder)
    new, is_new = folder / HISTORY_NAME, not folder.exists()
    try:
        make_folder(moving_file().parent)
        write_whole(moving_file(), os.fsencode(folder))
        make_folder(folder)
        copy_history(path, new)
        for copy in Backups(path).all():
            made = Backups(new).folder / copy.name
            make_folder(made.parent)
            shutil.copyfile(copy, made)
            made.chmod(0o600)
            to_disk(made)
        _say_moved(folder, path.parent)
        moving_file().unlink()
    except (OSError, sqlite3.Error) as error:
        with suppress(OSError):
            _clear(new)
            if is_new:
                folder.rmdir()
        moving_file().unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise EnvironmentProblem("history.not_moved", path=folder, error=reason) from error
    finish()


def finish() -> None:
    """Delete what the last move left in the old folder, or one that was killed in the new, if anything. Raises
    nothing: the next tries again."""
    with suppress(OSError, ValueError):
        begun = Path(os.fsdecode(moving_file().read_bytes()), HISTORY_NAME)
        if begun.parent != data_dir():
            _clear(begun)
            _remove_if_empty(begun.parent)
        moving_file().unlink()
    with suppress(OSError, ValueError):
        lines = os.fsdecode(moved_file().read_bytes()).split("\0")
        if len(lines) < 2 or not lines[1]:
            return
        folder, old = Path(lines[0]), Path(lines[1], HISTORY_NAME)
        if not (folder / HISTORY_NAME).is_file() or folder == old.parent:
            return
        _clear(old)
        _remove_if_empty(old.parent)
        if folder == data_dir_of_system():
            moved_file().unlink()
        else:
            write_whole(moved_file(), os.fsencode(folder))


def _clear(path: Path) -> None:
    """Delete a history and its copies."""
    for copy in Backups(path).all():
        copy.unlink()
    for one in (path, *(path.with_name(path.name + end) for end in _BESIDE)):
        one.unlink(missing_ok=True)
    _remove_if_empty(Backups(path).folder)


def _remove_if_empty(folder: Path) -> None:
    with suppress(OSError):
        folder.rmdir()


def moving_file() -> Path:
    """The file that names the folder of a move that is under way."""
    return moved_file().with_name("moving_to")


def is_on_network(folder: Path) -> bool:
    """Whether this folder, or the one above it that is there, is on another machine. False where that
    can't be told."""
    there = folder.absolute()
    while not there.exists() and there != there.parent:
        there = there.parent
    there = there.resolve()
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415  # Windows only

        drive = there.drive
        return drive.startswith("\\\\") or ctypes.windll.kernel32.GetDriveTypeW(f"{drive}\\") == _REMOTE_DRIVE
    return _kind_of_mount(there) in NETWORK_KINDS


def _kind_of_mount(folder: Path, mounts: Path = Path("/proc/self/mountinfo")) -> str:
    """Return the kind of file system that a folder is on; "" where it isn't known."""
    best, kind = Path(), ""
    with suppress(OSError, ValueError):
        for line in mounts.read_text(encoding="utf-8", errors="surrogateescape").splitlines():
            before, _, after = line.partition(" - ")
            point = Path(before.split()[4].encode().decode("unicode_escape"))
            if folder.is_relative_to(point) and len(point.parts) >= len(best.parts):
                best, kind = point, after.split()[0]
    return kind


def check(path: Path, folder: Path) -> None:
    """Raise EnvironmentProblem where the history can't be moved there."""
    if folder.is_relative_to(path.parent):
        raise EnvironmentProblem("history.inside_itself", path=folder)
    with environment(folder):
        ours = folder == data_dir_of_system()  # the log is there, and what locks leave
        there = folder / HISTORY_NAME if ours else folder
        if there.exists() and (not there.is_dir() or any(there.iterdir())):
            raise EnvironmentProblem("history.not_empty", path=folder)
    if is_on_network(folder):
        raise EnvironmentProblem("history.on_network", path=folder)
    files = (path, path.with_name(path.name + "-wal"), *Backups(path).all())
    wanted = sum(one.stat().st_size for one in files if one.is_file())
    above = next(one for one in (folder.absolute(), *folder.absolute().parents) if one.is_dir())
    if shutil.disk_usage(above).free < wanted:
        raise EnvironmentProblem("history.no_room", path=folder, megabytes=-(-wanted // 1_000_000))


def _say_moved(folder: Path, old: Path) -> None:
    make_folder(moved_file().parent)
    write_whole(moved_file(), b"\0".join((os.fsencode(folder), os.fsencode(old))))
