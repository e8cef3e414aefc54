"""The team's store while the desktop is open: a thread that sends what waits and reads what is new.

Nothing of it runs, and psycopg is not imported, until a team was joined. A turn is a connection of some
milliseconds: every few minutes, when the agent asks, and after something of theirs is to be sent. Without a
network it tries again later and later, up to those minutes. What the windows show is made here and only handed
over.
"""

from __future__ import annotations

import logging
import threading
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import (
    Member,
    OutRelease,
    OutState,
    ReceivedRelease,
    Release,
    ReleaseAnswer,
    SharedItem,
    SharedKind,
    TeamState,
)
from coach.model.team_limits import MOST_ANSWER
from coach.team.extra import need_team
from coach.team.membership import Joined, forget, joined
from coach.team.outbox import AnswerOrder, Outbox, ReleaseOrder, WithdrawOrder, checked, sendable
from coach.team.used import shared_folder, used

if TYPE_CHECKING:
    from coach.team.shared_items import SharedItems
    from coach.team.store import Read, TeamStore

log = logging.getLogger(__name__)

REFRESH_S = 300.0
"""Ours: a report is read in hours, and 5,000 agents then ask 17 times a second together."""
FIRST_RETRY_S = 2.0
"""Doubled with each failure, up to REFRESH_S."""
STOP_S = 1.0
"""How long closing waits for the thread. One that is still connecting then ends with the program."""
DEFECT = Problem("team.defect")


class TeamLink:
    """The team, as the windows use it (`ui.shell.services.Team`)."""

    def __init__(self, folder: Path, join_without_tls: bool = False) -> None:
        """`folder`: of the team (`team.membership.team_folder`). `join_without_tls`: for a trial on
        loopback."""
        self._folder, self._without_tls = folder, join_without_tls
        self._outbox = Outbox(folder / "outbox")
        self._lock, self._items_lock, self._showing = threading.Lock(), threading.Lock(), threading.Lock()
        self._wake, self._stop = threading.Event(), threading.Event()
        self._state = TeamState()
        self._joined: Joined | None = None
        self._store: TeamStore | None = None
        self._thread: threading.Thread | None = None
        self._read: Read | None = None
        self._read_at: datetime | None = None
        self._shared: tuple[SharedItem, ...] = ()
        self._rejected: dict[tuple[uuid.UUID, int], Problem] = {}

    def start(self) -> None:
        """Begin to ask, where a team was joined. Returns at once."""
        try:
            membership = joined(self._folder)
        except EnvironmentProblem as error:
            self._state = TeamState(problem=error.problem)
            return
        if membership is not None:
            self._begin(membership)

    def close(self) -> None:
        """Ask no more. What waits, waits on the disk."""
        self._stop.set()
        self._wake.set()
        store, thread = self._store, self._thread
        if store is not None:
            store.stop()
        if thread is not None:
            thread.join(STOP_S)
        self._thread = None

    def state(self) -> TeamState:
        with self._lock:
            return self._state

    def refresh(self) -> None:
        self._wake.set()

    def join(self, invitation: str, /) -> None:
        need_team()
        from coach.team.joining import join  # noqa: PLC0415  psycopg, once a team is joined

        self._begin(join(self._folder, invitation, without_tls=self._without_tls))

    def leave(self) -> None:
        self.close()
        membership = self._joined or joined(self._folder)
        if membership is None:
            raise EnvironmentProblem("team.not_joined")
        forget(self._folder, membership)
        with self._lock:
            self._joined, self._read, self._shared, self._read_at = None, None, (), None
            self._state = TeamState()

    def release(self, release: Release, /) -> None:
        membership = self._needed()
        ends_at = _end_of(release)
        checked(release, ends_at, datetime.now(UTC))
        names = {one.member_id: one.name for one in self.state().members}
        self._outbox.add(
            ReleaseOrder(
                release.release_id, release.kind, release.title, release.content, release.reader_ids,
                tuple(names.get(reader, "?") for reader in release.reader_ids), release.until, ends_at,
            )
        )  # fmt: skip
        self._said(membership)

    def withdraw(self, release_id: str, /) -> None:
        membership = self._needed()
        self._outbox.withdraw(release_id)
        self._said(membership)

    def answer(self, release_id: str, text: str, /) -> None:
        membership = self._needed()
        sendable(text)
        if not text.strip() or len(text) > MOST_ANSWER:
            raise EnvironmentProblem("team.too_large")
        self._outbox.add(AnswerOrder(str(uuid.uuid4()), release_id, text, datetime.now(UTC)))
        self._said(membership)

    def read(self, release_id: str, /) -> str:
        with self._own_store() as (store, _):
            content = store.open_release(release_id)
        self.refresh()
        return content

    def use(self, item_id: str, version: int, /) -> None:
        membership = self._needed()
        with self._items_lock:
            self._items(membership).use(uuid.UUID(item_id), version)
        with self._lock:
            self._shared = tuple(
                replace(one, used_version=version, changes=()) if one.item_id == item_id else one
                for one in self._shared
            )
            self._state = replace(self._state, shared=self._shared)

    def used(self, kind: SharedKind, /) -> tuple[Path, ...]:
        """Return the files of this kind that the agent uses (`team.used`)."""
        return used(kind, self._folder)

    def publish(self, kind: SharedKind, name: str, content: bytes, /) -> None:
        with self._own_store() as (store, membership):
            from coach.team.publishing import publish  # noqa: PLC0415

            publish(store, membership, self._folder, kind, name, content)
        self.refresh()

    def _begin(self, membership: Joined) -> None:
        stop, wake = self._stop, self._wake = (
            threading.Event(),
            threading.Event(),
        )  # an older thread has its own
        with self._lock:
            self._joined = membership
        self._show(membership, None)
        self._thread = threading.Thread(
            target=self._run, args=(membership, stop, wake), name="team", daemon=True
        )
        self._thread.start()

    def _run(self, membership: Joined, stop: threading.Event, wake: threading.Event) -> None:
        failures = 0
        while not stop.is_set():
            wait_s = REFRESH_S
            try:
                refused = self._turn(membership)
                failures = 0
                self._show(membership, refused)
            except EnvironmentProblem as error:
                log.info("the team's store: %s", error)
                wait_s = min(FIRST_RETRY_S * 2**failures, REFRESH_S)
                failures = min(failures + 1, 16)
                self._show(membership, error.problem)
            except Exception:  # a defect of ours must not end the turns in silence
                log.exception("the team's store could not be asked")
                self._show(membership, DEFECT)
            wake.wait(wait_s)
            wake.clear()
        store, self._store = self._store, None
        if store is not None:
            store.close()

    def _turn(self, membership: Joined) -> Problem | None:
        """Send and read once. Returns what the store did not take, or what it shares but may not."""
        from coach.team.sending import send_all  # noqa: PLC0415
        from coach.team.shared_items import take_in_all  # noqa: PLC0415
        from coach.team.store import store_of  # noqa: PLC0415

        if self._store is None:
            self._store = store_of(self._folder, membership)
        store, before = self._store, self._read
        refused = send_all(store, self._outbox)
        known = None if before is None else before.members_changed
        now = store.read(known)
        if now.members is None and before is not None:
            now = replace(now, members=before.members)
        with self._items_lock:
            shared, wrong = take_in_all(self._items(membership), store, now.shared, self._rejected)
        with self._lock:
            self._read, self._shared, self._read_at = now, shared, datetime.now(UTC)
        return refused or next(iter(wrong), None)

    def _said(self, membership: Joined) -> None:
        """Something is in the outbox: show it, and send it soon."""
        self._show(membership, self.state().problem)
        self.refresh()

    def _show(self, membership: Joined, problem: Problem | None) -> None:
        """Make the state anew, of what was read last and what waits."""
        with self._showing:  # else an older look at the outbox could come after a newer one
            self._make_state(membership, problem)

    def _make_state(self, membership: Joined, problem: Problem | None) -> None:
        orders = [one.order for one in self._outbox.waiting()]
        withdrawing = {one.release_id for one in orders if isinstance(one, WithdrawOrder)}
        answers: dict[str, list[ReleaseAnswer]] = {}
        for one in orders:
            if isinstance(one, AnswerOrder):
                said = ReleaseAnswer(one.answer_id, membership.name, True, one.written_at, one.text)
                answers.setdefault(one.release_id, []).append(said)
        with self._lock:
            if self._joined is not membership:
                return
            read = self._read
            there = () if read is None else read.out
            ids = {one.release_id for one in there}
            out: list[OutRelease] = [
                one.shown(withdrawing=one.release_id in withdrawing)
                for one in reversed(orders)
                if isinstance(one, ReleaseOrder) and one.release_id not in ids
            ]
            out += [
                replace(
                    one,
                    state=OutState.WITHDRAWING if one.release_id in withdrawing else one.state,
                    answers=(*one.answers, *answers.get(one.release_id, ())),
                )
                for one in there
            ]
            received: tuple[ReceivedRelease, ...] = () if read is None else read.received
            members: tuple[Member, ...] = () if read is None or read.members is None else read.members
            own = str(membership.member_id)
            self._state = TeamState(
                membership.shown(),
                tuple(one for one in members if one.member_id != own),
                tuple(out),
                tuple(
                    replace(one, answers=(*one.answers, *answers.get(one.release_id, ()))) for one in received
                ),
                self._shared,
                problem,
                self._read_at,
            )

    def _items(self, membership: Joined) -> SharedItems:
        from coach.team.shared_items import SharedItems  # noqa: PLC0415

        return SharedItems(shared_folder(self._folder), membership)

    def _needed(self) -> Joined:
        with self._lock:
            membership = self._joined
        if membership is None:
            raise EnvironmentProblem("team.not_joined")
        return membership

    @contextmanager
    def _own_store(self) -> Iterator[tuple[TeamStore, Joined]]:
        """A store for one request of a window, beside that of the thread."""
        membership = self._needed()
        from coach.team.store import store_of  # noqa: PLC0415

        store = store_of(self._folder, membership)
        try:
            yield store, membership
        finally:
            store.close()


def _end_of(release: Release) -> datetime:
    """When the last day of a release is over, where the agent is. Raises EnvironmentProblem for a day that no
    calendar has."""
    try:
        return datetime.combine(release.until + timedelta(days=1), datetime.min.time()).astimezone()
    except (OverflowError, ValueError, OSError) as error:
        raise EnvironmentProblem("team.too_long") from error
