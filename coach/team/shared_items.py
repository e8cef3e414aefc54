"""What the team shares, as it lies here: offered ones whose signature is good, and those that the agent uses.

    offered/ID.pack      the newest version with its signature, checked again whenever it is read
    used.json            what is used of it, with the files beside it (`used`)

Nothing is used until the agent says so. A version only goes up: whoever runs the server can't bring back an old
one.
"""

from __future__ import annotations

import difflib
import hashlib
import io
import itertools
import logging
import uuid
import zipfile
import zlib
from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import SharedItem, SharedKind
from coach.model.team_limits import MOST_NAME, MOST_SHARED_BYTES
from coach.plain_file import read_plain
from coach.practice.lesson_package import ENDING, MOST_FILES, discard, keep, opened
from coach.practice.toml_walk import MOST_BYTES
from coach.team.membership import Joined, write
from coach.team.signatures import PublisherKey, SharedContent, is_genuine
from coach.team.used import USED_NAME, UsedVersion, used_path, used_versions
from coach.tips.tip_file import read_tips

if TYPE_CHECKING:
    from coach.team.store import SharedHead, TeamStore

log = logging.getLogger(__name__)

REJECTED = ("team.not_genuine", "team.older_shared")
MOST_PACK_BYTES = MOST_SHARED_BYTES + 10_000


class _Pack(msgspec.Struct, frozen=True):
    shared: SharedContent
    key: PublisherKey


class SharedItems:
    """The folder of what the team shares. For one thread at a time."""

    def __init__(self, folder: Path, membership: Joined) -> None:
        self._folder, self._membership = folder, membership

    def take_in(
        self,
        item_id: uuid.UUID,
        version: int,
        fetch: Callable[[uuid.UUID], tuple[SharedContent, PublisherKey | None] | None],
    ) -> SharedContent | None:
        """Return the version that the store has, fetched where it isn't here; None: it is gone meanwhile.

        Raises EnvironmentProblem where it is not signed by a publisher of this team, or is older than, or
        another thing than, what is used.
        """
        there = self._offered(item_id)
        if there is None or there.version != version:
            fetched = fetch(item_id)
            if fetched is None:
                return None
            shared, key = fetched
            if not is_genuine(self._membership.team_key, self._membership.team_id, key, shared):
                raise EnvironmentProblem("team.not_genuine", name=shared.name)
            assert key is not None
            self._refuse_older(shared)
            write(self._offered_path(item_id), msgspec.msgpack.encode(_Pack(shared, key)))
            there = shared
        self._refuse_older(there)
        return there

    def keep_only(self, item_ids: Sequence[uuid.UUID]) -> None:
        """Forget what is no longer offered. What is used stays."""
        wanted = {f"{one}.pack" for one in item_ids}
        with suppress(OSError):
            for path in (self._folder / "offered").glob("*.pack"):
                if path.name not in wanted:
                    path.unlink(missing_ok=True)

    def changes(self, shared: SharedContent) -> tuple[str, ...]:
        """Return line by line what this version changes of the one that is used; nothing where none is."""
        used = self.used_version(shared.item_id)
        if used is None or used.version >= shared.version:
            return ()
        try:
            before = self._text_of_used(used)
        except EnvironmentProblem:
            before = []
        return _difference(before, _text_of(shared.kind, shared.content))

    def use(self, item_id: uuid.UUID, version: int) -> None:
        """Use this version from now on. Raises EnvironmentProblem where it isn't offered, or its content is not
        in order; then what was used stays."""
        shared = self._offered(item_id)
        if shared is None or shared.version != version:
            raise EnvironmentProblem("team.not_offered")
        self._refuse_older(shared)
        target = used_path(self._folder, shared.kind, item_id)
        if shared.kind is SharedKind.LESSON:
            self._keep_lesson(shared, target)
        else:
            check_content(shared.kind, shared.content, self._folder)
            write(target, shared.content)
        content_sum = hashlib.sha256(shared.content).hexdigest()
        now = UsedVersion(item_id, shared.kind, shared.name, version, content_sum)
        others = [one for one in used_versions(self._folder) if one.item_id != item_id]
        write(self._folder / USED_NAME, msgspec.json.format(msgspec.json.encode([*others, now])))

    def used_version(self, item_id: uuid.UUID) -> UsedVersion | None:
        """Return which version is used; None: none."""
        return next((one for one in used_versions(self._folder) if one.item_id == item_id), None)

    def _refuse_older(self, shared: SharedContent) -> None:
        used = self.used_version(shared.item_id)
        if used is None or shared.version > used.version:
            return
        same = hashlib.sha256(shared.content).hexdigest() == used.content_sum
        if shared.version < used.version or not same:
            raise EnvironmentProblem("team.older_shared", name=shared.name)

    def _keep_lesson(self, shared: SharedContent, target: Path) -> None:
        package = self._folder / f"{shared.item_id}{ENDING}"
        write(package, shared.content)
        try:
            keep(opened(package, target.parent.parent), str(shared.item_id))
        except OSError as error:
            raise EnvironmentProblem("team.not_written", path=target, error=error.strerror or error) from error
        finally:
            package.unlink(missing_ok=True)

    def _text_of_used(self, used: UsedVersion) -> list[str]:
        path = used_path(self._folder, used.kind, used.item_id)
        if used.kind is not SharedKind.LESSON:
            return _lines(_read(path, MOST_SHARED_BYTES))
        return _of_files(
            {
                file.relative_to(path.parent).as_posix(): _read(file, MOST_SHARED_BYTES)
                for file in sorted(path.parent.rglob("*"))
                if file.is_file()
            }
        )

    def _offered(self, item_id: uuid.UUID) -> SharedContent | None:
        try:
            pack = msgspec.msgpack.decode(read_plain(self._offered_path(item_id), MOST_PACK_BYTES), type=_Pack)
        except (OSError, msgspec.DecodeError):
            return None
        membership = self._membership
        if pack.shared.item_id != item_id or not is_genuine(
            membership.team_key, membership.team_id, pack.key, pack.shared
        ):
            return None
        return pack.shared

    def _offered_path(self, item_id: uuid.UUID) -> Path:
        return self._folder / "offered" / f"{item_id}.pack"


def check_content(kind: SharedKind, content: bytes, folder: Path) -> None:
    """Raise EnvironmentProblem where this is no such thing as the rooms of tips and lessons take."""
    if len(content) > MOST_SHARED_BYTES:
        raise EnvironmentProblem("team.shared_too_large", most_mb=MOST_SHARED_BYTES // 1_000_000)
    path = folder / ("checking" + (ENDING if kind is SharedKind.LESSON else ".toml"))
    write(path, content)
    try:
        if kind is SharedKind.LESSON:
            discard(opened(path, folder / "checking"))
            return
        read = read_tips(path)
        if read.file is None:
            raise EnvironmentProblem(read.problems[0].key, **dict(read.problems[0].fields))
        if kind is SharedKind.STEPS and (read.file.tips or not read.file.steps):
            raise EnvironmentProblem("team.only_steps")
        if kind is SharedKind.TIPS and (read.file.steps or not read.file.tips):
            raise EnvironmentProblem("team.only_tips")
    finally:
        path.unlink(missing_ok=True)


def checked_name(name: str) -> str:
    """Return the name of what is shared, with single spaces. Raises EnvironmentProblem where it is none."""
    plain = " ".join(name.split())
    if not plain or len(plain) > MOST_NAME or "\0" in plain:
        raise EnvironmentProblem("team.bad_name", most=MOST_NAME)
    return plain


def take_in_all(
    items: SharedItems,
    store: TeamStore,
    heads: Sequence[SharedHead],
    rejected: dict[tuple[uuid.UUID, int], Problem] | None = None,
) -> tuple[tuple[SharedItem, ...], tuple[Problem, ...]]:
    """Return what may be offered, and what is wrong with the rest.

    `rejected`: what is known to be wrong, so that it isn't fetched again; it is added to.
    """
    known = {} if rejected is None else rejected
    items.keep_only([head.item_id for head in heads])
    found, wrong = [], []
    for head in heads:
        of = (head.item_id, head.version)
        try:
            shared = None if of in known else items.take_in(head.item_id, head.version, store.shared_content)
        except EnvironmentProblem as error:
            if error.problem.key not in REJECTED:
                raise
            known[of] = error.problem
            shared = None
        if of in known:
            wrong.append(known[of])
        elif shared is not None:
            used, name = items.used_version(head.item_id), store.name_of(head.publisher)
            found.append(as_shown(shared, name, head.published_at, used, items.changes(shared)))
    return tuple(found), tuple(wrong)


def as_shown(
    shared: SharedContent,
    publisher: str,
    published_at: datetime,
    used: UsedVersion | None,
    changes: tuple[str, ...],
) -> SharedItem:
    """What the windows show of it."""
    return SharedItem(
        str(shared.item_id), shared.kind, shared.name, shared.version, publisher, published_at,
        None if used is None else used.version, changes,
    )  # fmt: skip


def _text_of(kind: SharedKind, content: bytes) -> list[str]:
    if kind is not SharedKind.LESSON:
        return _lines(content)
    files = {}
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            for entry in archive.infolist()[:MOST_FILES]:
                if not entry.is_dir():
                    with archive.open(entry) as packed:
                        most = MOST_BYTES if entry.filename.endswith(".toml") else MOST_SHARED_BYTES
                        files[entry.filename] = packed.read(most)
    except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError, RuntimeError, OSError, zlib.error):
        return []
    return _of_files(files)


def _of_files(files: dict[str, bytes]) -> list[str]:
    """The lines of a lesson: its texts, and of each sound its name with the start of its sum."""
    lines = []
    for name in sorted(files, key=lambda one: (one != "lesson.toml", one)):
        if name.endswith(".toml"):
            lines += _lines(files[name])
        else:
            lines.append(f"{name} ({hashlib.sha256(files[name]).hexdigest()[:8]})")
    return lines


def _lines(content: bytes) -> list[str]:
    return content.decode("utf-8-sig", errors="replace").splitlines()


def _difference(before: list[str], after: list[str]) -> tuple[str, ...]:
    lines = itertools.islice(difflib.unified_diff(before, after, lineterm="", n=0), 2, None)
    # "@@" says where the next lines stand; a line of the text begins with + or -.
    return tuple(f"{line[0]} {line[1:]}" for line in lines if not line.startswith("@@"))


def _read(path: Path, most: int) -> bytes:
    try:
        return read_plain(path, most)
    except OSError as error:
        raise EnvironmentProblem("team.bad_membership", path=path) from error
