"""All of an agent's data as one ZIP file: the history and the settings, byte for byte, with a list of their
checksums.

`restore` takes it back. It trusts nothing of the file: names, sizes and checksums are checked before anything
is put in the place of what is there.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import sqlite3
import tempfile
import zipfile
import zlib
from contextlib import closing
from datetime import date, datetime
from pathlib import Path
from typing import Literal

import msgspec

from coach.history.backups import restore as restore_history
from coach.history.inspection import inspect
from coach.model.problems import EnvironmentProblem
from coach.places import HISTORY_NAME, SETTINGS_NAME, version
from coach.whole_file import write_whole, written_whole

LIST_NAME = "list.json"
MOST_BYTES = {HISTORY_NAME: 64 << 30, SETTINGS_NAME: 1 << 20, LIST_NAME: 1 << 20}
"""A history of 100,000 calls has 2 GB; a file of settings is read up to 1 MB (see plain_file)."""
_PIECE_BYTES = 1 << 20


class ListedFile(msgspec.Struct, frozen=True):
    """A file of an archive."""

    sha256: str
    bytes: int


class ArchiveList(msgspec.Struct, frozen=True):
    """What an archive holds, by which version of the program it was made, and when."""

    schema: Literal[1]
    coach: str
    made_at: str
    files: dict[str, ListedFile]


def save(history: Path, settings: Path, archive: Path, now: datetime) -> ArchiveList:
    """Write the archive. Raises EnvironmentProblem where something is there already, or it can't be written."""
    if os.path.lexists(archive):
        raise EnvironmentProblem("export.there_already", path=archive)
    try:
        with tempfile.TemporaryDirectory(prefix=".coach-archive-", dir=archive.parent) as folder:
            files = {}
            if history.exists():
                files[HISTORY_NAME] = _copied(history, Path(folder, HISTORY_NAME))
            if settings.is_file():
                files[SETTINGS_NAME] = Path(shutil.copyfile(settings, Path(folder, SETTINGS_NAME)))
            listed = {name: ListedFile(_sum_of(path), path.stat().st_size) for name, path in files.items()}
            contents = ArchiveList(1, version(), now.astimezone().isoformat(timespec="seconds"), listed)
            with written_whole(archive) as out, zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as made:
                made.writestr(LIST_NAME, msgspec.json.encode(contents))
                for name, path in files.items():
                    made.write(path, name)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("export.not_written", path=archive, error=reason) from error
    return contents


def look_into(archive: Path) -> ArchiveList:
    """Say what an archive holds. Raises EnvironmentProblem where it is none of ours, or damaged."""
    with _opened(archive) as opened:
        return _list_of(opened, archive)


def restore(archive: Path, history: Path, settings: Path, today: date) -> ArchiveList:
    """Put what an archive holds in the place of what is there. Nobody may have the history open.

    Everything is unpacked beside it and checked first. What was there is kept: the history among its copies,
    the settings beside the new ones. Raises EnvironmentProblem, and changes nothing, where the archive is not
    whole.
    """
    history.parent.mkdir(parents=True, exist_ok=True)
    try:
        with tempfile.TemporaryDirectory(prefix=".coach-restore-", dir=history.parent) as folder:
            with _opened(archive) as opened:
                contents = _list_of(opened, archive)
                unpacked = {
                    name: _unpacked(opened, name, listed, Path(folder, name), archive)
                    for name, listed in contents.files.items()
                }
            if HISTORY_NAME in unpacked and inspect(unpacked[HISTORY_NAME]).problems:
                raise EnvironmentProblem("own_data.damaged", path=archive)
            if SETTINGS_NAME in unpacked:
                _put_settings(unpacked[SETTINGS_NAME].read_bytes(), settings, today)
            if HISTORY_NAME in unpacked:
                restore_history(unpacked[HISTORY_NAME], history, today)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("own_data.not_restored", path=archive, error=reason) from error
    return contents


def _put_settings(content: bytes, settings: Path, today: date) -> None:
    settings.parent.mkdir(parents=True, exist_ok=True)
    if settings.is_file() and settings.read_bytes() != content:
        write_whole(settings.with_name(f"before-{today.isoformat()}-{settings.name}"), settings.read_bytes())
    write_whole(settings, content)


def _opened(archive: Path) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(archive)
    except (zipfile.BadZipFile, ValueError, NotImplementedError) as error:
        raise EnvironmentProblem("own_data.not_ours", path=archive) from error
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("own_data.not_restored", path=archive, error=reason) from error


def _list_of(opened: zipfile.ZipFile, archive: Path) -> ArchiveList:
    """Read the list, and check that the archive holds what it names and nothing else."""
    names = [one.filename for one in opened.infolist()]
    if len(names) != len(set(names)) or not set(names) <= set(MOST_BYTES) or LIST_NAME not in names:
        raise EnvironmentProblem("own_data.not_ours", path=archive)
    try:
        contents = msgspec.json.decode(_bytes_of(opened, LIST_NAME, archive), type=ArchiveList)
    except (msgspec.MsgspecError, ValueError, RecursionError) as error:
        raise EnvironmentProblem("own_data.not_ours", path=archive) from error
    if set(contents.files) != set(names) - {LIST_NAME}:
        raise EnvironmentProblem("own_data.not_ours", path=archive)
    return contents


def _bytes_of(opened: zipfile.ZipFile, name: str, archive: Path) -> bytes:
    try:
        with opened.open(name) as file:
            content = file.read(MOST_BYTES[name] + 1)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise EnvironmentProblem("own_data.damaged", path=archive) from error
    if len(content) > MOST_BYTES[name]:
        raise EnvironmentProblem("own_data.damaged", path=archive)
    return content


def _unpacked(opened: zipfile.ZipFile, name: str, listed: ListedFile, to: Path, archive: Path) -> Path:
    """Unpack a file, as long as it is no larger than listed, and check its sum."""
    found, size = hashlib.sha256(), 0
    if listed.bytes > MOST_BYTES[name]:
        raise EnvironmentProblem("own_data.damaged", path=archive)
    try:
        with (
            opened.open(name) as file,
            os.fdopen(os.open(to, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as out,
        ):
            while piece := file.read(_PIECE_BYTES):
                size += len(piece)
                if size > listed.bytes:
                    break
                found.update(piece)
                out.write(piece)
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError, ValueError) as error:
        raise EnvironmentProblem("own_data.damaged", path=archive) from error
    if size != listed.bytes or found.hexdigest() != listed.sha256:
        raise EnvironmentProblem("own_data.damaged", path=archive)
    return to


def _copied(history: Path, to: Path) -> Path:
    """Copy a history, which may be in use, as SQLite sees it."""
    with closing(sqlite3.connect(history.resolve().as_uri() + "?mode=ro", uri=True)) as source:
        os.close(os.open(to, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        with closing(sqlite3.connect(to)) as target:
            source.backup(target)
            target.execute("PRAGMA journal_mode = DELETE")
    return to


def _sum_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
