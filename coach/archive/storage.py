"""Folders here and elsewhere, by one address: any place that fsspec knows.

A name within a place is a path with slashes. Every error of a place comes as OSError, whatever library speaks
to it. What fails on the way is tried again; what is not there, not allowed or full is not. Files are written
whole: here as everywhere else in the program, elsewhere by one request, which object stores carry out whole or
not at all.
"""

from __future__ import annotations

import errno
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

import fsspec
from fsspec.core import url_to_fs

from coach.model.problems import EnvironmentProblem
from coach.whole_file import make_folder, write_whole

TRIES = 5
FIRST_WAIT_S = 0.5
"""Before the second try; each wait is twice the one before. Ours: 7.5 s in all outlast a connection that is cut
and made again, and a store that stays away is said soon."""
FOR_GOOD = frozenset(
    {errno.ENOENT, errno.EACCES, errno.EPERM, errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.EFBIG}
)
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_LIBRARIES = ("botocore", "aiobotocore", "aiohttp", "fsspec", "asyncio", "s3fs", "urllib3")

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Listed:
    """A file of a place: its name in it, its size, and what tells one state of it from another."""

    name: str
    size_bytes: int
    stamp: str


class Storage:
    """A folder here or elsewhere. It is made when something is written to it."""

    def __init__(self, url: str) -> None:
        """Raises EnvironmentProblem for an address that no installed library knows."""
        self.url = url
        try:
            self._fs, self._root = url_to_fs(url, **_options(url))
        except (ImportError, ValueError) as error:
            raise EnvironmentProblem("archive.unknown_place", place=url) from error
        self._root = self._root.rstrip("/") or "/"
        self.here = "file" in _protocols(self._fs)

    def path(self, name: str) -> Path:
        """Where a file is on this machine. Only of a place that is `here`."""
        return Path(self._root, name)

    def read(self, name: str) -> bytes:
        """Return a file's content. Raises FileNotFoundError, OSError."""
        return self._tried(lambda: bytes(self._fs.cat_file(self._at(name))))

    def read_many(self, names: Sequence[str]) -> dict[str, bytes]:
        """Return the contents of those that are there; elsewhere many are asked for at once."""
        if self.here or len(names) < 2:
            return {name: self.read(name) for name in names if self.is_there(name)}
        at = {self._at(name): name for name in names}
        found: Mapping[str, Any] = self._tried(lambda: self._fs.cat(list(at), on_error="return"))
        bad = {at[path]: content for path, content in found.items() if not isinstance(content, bytes)}
        good = {at[path]: content for path, content in found.items() if isinstance(content, bytes)}
        return good | {name: self.read(name) for name in bad if self.is_there(name)}

    def write(self, name: str, content: bytes) -> None:
        """Write a file whole, in the place of one of that name. Raises OSError."""
        if self.here:
            path = self.path(name)
            make_folder(path.parent)
            write_whole(path, content)
            return
        self._tried(lambda: self._fs.pipe_file(self._at(name), content))

    def put(self, path: Path, name: str) -> None:
        """Write what is in a file of this machine."""
        self.write(name, path.read_bytes())

    def fetch(self, name: str, path: Path, size_bytes: int | None = None) -> None:
        """Copy a file to this machine, and see that all of it came. Raises FileNotFoundError, OSError."""

        def once() -> None:
            self._fs.get_file(self._at(name), str(path))
            if size_bytes is not None and path.stat().st_size != size_bytes:
                raise OSError(errno.EIO, "it came only in part")

        self._tried(once)

    def remove(self, name: str) -> None:
        """Remove a file; one that is not there is no error."""
        with suppress(FileNotFoundError):
            self._tried(lambda: self._fs.rm_file(self._at(name)))

    def is_there(self, name: str) -> bool:
        """Whether there is a file of this name. Raises OSError where that can't be told."""

        def asked() -> bool:
            try:
                self._fs.info(self._at(name))
            except FileNotFoundError:
                return False
            return True

        return self._tried(asked)

    def names(self, folder: str) -> list[str]:
        """The names of the files in a folder of the place, without that of the folder."""

        def asked() -> list[str]:
            try:
                found = self._fs.ls(self._at(folder), detail=False)
            except (FileNotFoundError, NotADirectoryError):
                return []
            return sorted(name for one in found if not (name := str(one).rsplit("/", 1)[-1]).startswith("."))

        return self._tried(asked)

    def files(self) -> Iterator[tuple[Listed, ...]]:
        """Every file of the place, a folder at a time, in order. Hidden ones are left out, links not followed.

        Raises EnvironmentProblem where the place can't be read.
        """
        try:
            if not self._tried(lambda: bool(self._fs.isdir(self._root))):
                raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT))
            yield from self._below("")
        except OSError as error:
            raise EnvironmentProblem("archive.no_source", place=self.url, error=said(error)) from error

    def _below(self, folder: str) -> Iterator[tuple[Listed, ...]]:
        found: list[dict[str, Any]] = self._tried(lambda: list(self._fs.ls(self._at(folder), detail=True)))
        files, folders = [], []
        for one in found:
            name = str(one["name"]).rstrip("/").rsplit("/", 1)[-1]
            if name.startswith(".") or one.get("islink") or str(one["name"]).rstrip("/") == self._at(folder):
                continue
            whole = f"{folder}/{name}" if folder else name
            if one["type"] == "directory":
                folders.append(whole)
            elif one["type"] == "file":
                files.append(Listed(whole, int(one["size"] or 0), _stamp(one)))
        yield tuple(sorted(files, key=lambda file: file.name))
        for one_folder in sorted(folders):
            yield from self._below(one_folder)

    def older_than(self, folder: str, age_s: float) -> list[str]:
        """The files in a folder of the place that were written so long ago, by their names in the place."""
        now = datetime.now(UTC)
        found = []
        for name in self.names(folder):
            with suppress(FileNotFoundError):
                written: datetime = self._tried(partial(self._fs.modified, self._at(f"{folder}/{name}")))
                if (now - written.astimezone(UTC)).total_seconds() > age_s:
                    found.append(f"{folder}/{name}")
        return found

    def _at(self, name: str) -> str:
        return f"{self._root}/{name}" if name else self._root

    def _tried(self, work: Callable[[], Result]) -> Result:
        """Do it, and again where it failed on the way."""
        wait_s = FIRST_WAIT_S
        for left in range(TRIES - 1, -1, -1):
            try:
                with errors_as_os_error():
                    return work()
            except OSError as error:
                gone = isinstance(error, FileNotFoundError | PermissionError | NotADirectoryError)
                if self.here or not left or gone or error.errno in FOR_GOOD:
                    raise
            time.sleep(wait_s)
            wait_s *= 2
        raise AssertionError("the last try returns or raises")


def said(error: OSError) -> str:
    """What an error of a place says, short."""
    return error.strerror or str(error)[:200] or type(error).__name__


def is_full(error: OSError) -> bool:
    """Whether there is no room where something was to be written."""
    return error.errno in FULL


@contextmanager
def errors_as_os_error() -> Iterator[None]:
    """Raise what the libraries of places raise as OSError, and nothing else."""
    try:
        yield
    except OSError:
        raise
    except Exception as error:
        if type(error).__module__.split(".")[0] not in _LIBRARIES:
            raise
        raise OSError(errno.EIO, f"{type(error).__name__}: {str(error)[:160]}") from error


def _options(url: str) -> dict[str, Any]:
    """Listings are never kept: an archive's are long, and change. What fails is tried again here, and not by
    botocore too, which would multiply the waits."""
    protocol = url.split("://", maxsplit=1)[0] if "://" in url else "file"
    if protocol in {"s3", "s3a"}:
        return {"use_listings_cache": False, "config_kwargs": {"retries": {"max_attempts": 1}}}
    return {} if protocol in {"file", "local"} else {"use_listings_cache": False}


def _protocols(fs: fsspec.AbstractFileSystem) -> tuple[str, ...]:
    found = fs.protocol
    return (found,) if isinstance(found, str) else tuple(found)


def _stamp(info: Mapping[str, Any]) -> str:
    for name in ("ETag", "etag", "md5Hash", "mtime", "LastModified", "last_modified"):
        if (found := info.get(name)) is not None:
            return str(found)
    return ""
