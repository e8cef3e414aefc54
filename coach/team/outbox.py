"""What waits to be sent: one small file an order, in the order in which they were given.

An order is on the disk before its window says that it is out, and goes when the store has it. Killed anywhere
in between, it is sent again; the store knows it by the id that was made here, so it is there once. Withdrawing
takes the release out of the outbox; the order to withdraw is written first, so that a kill between the two
sends nothing.
"""

from __future__ import annotations

import logging
import threading
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import msgspec

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import OutRelease, OutState, Release, ReleaseKind, ReleaseReader
from coach.model.team_limits import MOST_CONTENT_BYTES, MOST_DAYS, MOST_READERS, MOST_TITLE
from coach.plain_file import read_plain
from coach.team.membership import write
from coach.whole_file import half_written

log = logging.getLogger(__name__)

MOST_WAITING = 1_000
"""Ours: more can't have been released by hand while there was no network."""
MOST_ORDER_BYTES = 8 * MOST_CONTENT_BYTES
"""JSON writes some characters as six."""
DIGITS = 12


class Refusal(msgspec.Struct, frozen=True):
    """Why the store doesn't take an order."""

    key: str
    fields: tuple[tuple[str, str | float], ...] = ()


class ReleaseOrder(msgspec.Struct, frozen=True, tag="release"):
    """A release. `reader_names`: as they were known when it was given. `ends_at`: when its last day is over
    here."""

    release_id: str
    kind: ReleaseKind
    title: str
    content: str
    reader_ids: tuple[str, ...]
    reader_names: tuple[str, ...]
    until: date
    ends_at: datetime
    refused: Refusal | None = None

    def release(self) -> Release:
        """The release itself."""
        return Release(self.release_id, self.kind, self.title, self.content, self.reader_ids, self.until)

    def shown(self, *, withdrawing: bool) -> OutRelease:
        """What the windows show of it."""
        state = OutState.WAITING if self.refused is None else OutState.REFUSED
        problem = None if self.refused is None else Problem(self.refused.key, self.refused.fields)
        readers = tuple(ReleaseReader(name) for name in self.reader_names)
        return OutRelease(
            self.release_id, self.kind, self.title, readers, self.until,
            OutState.WITHDRAWING if withdrawing else state, problem=problem,
        )  # fmt: skip


class WithdrawOrder(msgspec.Struct, frozen=True, tag="withdraw"):
    """A release to be taken back."""

    release_id: str


class AnswerOrder(msgspec.Struct, frozen=True, tag="answer"):
    """Words under a release."""

    answer_id: str
    release_id: str
    text: str
    written_at: datetime


Order = ReleaseOrder | WithdrawOrder | AnswerOrder


@dataclass(frozen=True, slots=True)
class Waiting:
    """An order and its file."""

    path: Path
    order: Order


class Outbox:
    """The folder of the orders. Every method may be called from any thread."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock = threading.Lock()

    def waiting(self) -> tuple[Waiting, ...]:
        """Return the orders, the oldest first. A file that can't be read is set aside."""
        with self._lock:
            return self._read()

    def add(self, order: Order) -> None:
        """Keep an order durably. Raises EnvironmentProblem."""
        with self._lock:
            self._add(order)

    def withdraw(self, release_id: str) -> None:
        """Keep the order to withdraw, and take the release out if it waits here. Raises EnvironmentProblem."""
        with self._lock:
            self._add(WithdrawOrder(release_id))
            for one in self._read():
                if isinstance(one.order, ReleaseOrder) and one.order.release_id == release_id:
                    _delete(one.path)

    def drop_release(self, release_id: str) -> None:
        """Take a release out that waits here, for whoever has withdrawn it from the store."""
        for one in self.waiting():
            if isinstance(one.order, ReleaseOrder) and one.order.release_id == release_id:
                _delete(one.path)

    def done(self, one: Waiting) -> None:
        """The store has it."""
        with self._lock:
            _delete(one.path)

    def refuse(self, one: Waiting, problem: Problem) -> None:
        """The store doesn't take this release: keep it with the reason, and don't try again."""
        if not isinstance(one.order, ReleaseOrder):
            return
        with self._lock:
            if one.path.exists():  # it may have been withdrawn meanwhile
                refused = msgspec.structs.replace(one.order, refused=Refusal(problem.key, problem.fields))
                write(one.path, msgspec.json.encode(refused))

    def _add(self, order: Order) -> None:
        there = self._paths()
        if len(there) >= MOST_WAITING:
            raise EnvironmentProblem("team.outbox_full", most=MOST_WAITING)
        number = int(there[-1].stem) + 1 if there else 1
        write(self._folder / f"{number:0{DIGITS}}.json", msgspec.json.encode(order))

    def _paths(self) -> list[Path]:
        try:
            found = sorted(self._folder.glob("*.json"))
        except OSError:
            return []
        return [
            path for path in found if path.stem.isascii() and path.stem.isdigit() and len(path.stem) == DIGITS
        ]

    def _read(self) -> tuple[Waiting, ...]:
        found = []
        for path in self._paths():
            try:
                order = msgspec.json.decode(read_plain(path, MOST_ORDER_BYTES), type=Order)
            except FileNotFoundError:
                continue
            except (OSError, msgspec.DecodeError):
                log.warning("an order that can't be read is set aside: %s", path.name)
                with suppress(OSError):
                    path.rename(path.with_suffix(".damaged"))
                continue
            found.append(Waiting(path, order))
        return tuple(found)


def checked(release: Release, ends_at: datetime, now: datetime) -> None:
    """Raise EnvironmentProblem where the store would not take this: better said while it is in view."""
    sendable(release.title, release.content)
    if len(release.content.encode()) > MOST_CONTENT_BYTES or len(release.title) > MOST_TITLE:
        raise EnvironmentProblem("team.too_large")
    if not 0 < len(set(release.reader_ids)) <= MOST_READERS:
        raise EnvironmentProblem("team.no_such_member")
    if ends_at <= now:
        raise EnvironmentProblem("team.over_already")
    if (ends_at - now).days >= MOST_DAYS:
        raise EnvironmentProblem("team.too_long")


def sendable(*texts: str) -> None:
    """Raise EnvironmentProblem where a text has something in it that the store can't hold."""
    for text in texts:
        try:
            text.encode()
        except UnicodeEncodeError as error:
            raise EnvironmentProblem("team.unsendable") from error
        if "\0" in text:
            raise EnvironmentProblem("team.unsendable")


def _delete(path: Path) -> None:
    for one in (path, *half_written(path)):
        one.unlink(missing_ok=True)
