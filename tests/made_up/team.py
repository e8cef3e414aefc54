"""A team's store that does what it is told, and a team with something in every state."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from datetime import UTC, date, timedelta
from pathlib import Path

from coach.model.problems import EnvironmentProblem, Problem
from coach.model.team import (
    Member,
    Membership,
    OutRelease,
    OutState,
    ReceivedRelease,
    Release,
    ReleaseAnswer,
    ReleaseKind,
    ReleaseReader,
    SharedItem,
    SharedKind,
    TeamState,
)
from coach.views.released_report import released_text
from coach.views.report_view import report_of_call, struck, struck_at_first
from coach.words.catalogue import load_catalogue
from tests.made_up.calls import kept_call
from tests.made_up.states import NOW

AT = NOW.astimezone(UTC)
ME = Membership("North desk", "team.example.org", "member-me", "Ada Lovelace", True)
GRACE, EDSGER, BARBARA = (
    Member(f"member-{name.split()[0].lower()}", name)
    for name in ("Grace Hopper", "Edsger Dijkstra", "Barbara Liskov")
)
AWAY = Problem("ui.channel.microphone_is.missing", (("device", "Headset (USB)"),))
"""A problem of the environment: which one, the pages don't care."""


@dataclass
class FakeTeam:
    """A store on which everything is done at once, unless it `hangs`; with a `problem`, nothing is."""

    now: TeamState = field(default_factory=TeamState)
    asked: list[str] = field(default_factory=list)
    released: list[Release] = field(default_factory=list)
    published: list[tuple[SharedKind, str, bytes]] = field(default_factory=list)
    contents: dict[str, str] = field(default_factory=dict)
    in_use: dict[SharedKind, tuple[Path, ...]] = field(default_factory=dict)
    problem: Problem | None = None
    hangs: threading.Event | None = None
    """Everything but `state`, `used` and `refresh` waits for this."""

    def state(self) -> TeamState:
        return self.now

    def used(self, kind: SharedKind, /) -> tuple[Path, ...]:
        return self.in_use.get(kind, ())

    def refresh(self) -> None:
        self.asked.append("refresh")

    def join(self, invitation: str, /) -> None:
        self._do(f"join {invitation}")
        self.now = replace(made_up_team(), out=(), received=(), shared=())

    def leave(self) -> None:
        self._do("leave")
        self.now = TeamState()

    def release(self, release: Release, /) -> None:
        self._do("release")
        self.released.append(release)
        names = {one.member_id: one.name for one in self.now.members}
        readers = tuple(ReleaseReader(names[one]) for one in release.reader_ids)
        out = OutRelease(
            release.release_id, release.kind, release.title, readers, release.until, OutState.WAITING
        )
        self.now = replace(self.now, out=(*self.now.out, out))

    def withdraw(self, release_id: str, /) -> None:
        self._do(f"withdraw {release_id}")
        self._change(release_id, OutState.WITHDRAWING)

    def answer(self, release_id: str, text: str, /) -> None:
        self._do(f"answer {release_id}")
        answer = ReleaseAnswer(f"answer-{len(self.asked)}", ME.name, True, AT, text)
        self.now = replace(
            self.now,
            received=tuple(
                replace(one, answers=(*one.answers, answer)) if one.release_id == release_id else one
                for one in self.now.received
            ),
        )

    def read(self, release_id: str, /) -> str:
        self._do(f"read {release_id}")
        self.now = replace(
            self.now,
            received=tuple(
                replace(one, opened_at=AT) if one.release_id == release_id else one for one in self.now.received
            ),
        )
        return self.contents.get(release_id) or made_up_content()

    def use(self, item_id: str, version: int, /) -> None:
        self._do(f"use {item_id} {version}")
        self.now = replace(
            self.now,
            shared=tuple(
                replace(one, used_version=version, changes=()) if one.item_id == item_id else one
                for one in self.now.shared
            ),
        )

    def publish(self, kind: SharedKind, name: str, content: bytes, /) -> None:
        self._do(f"publish {name}")
        self.published.append((kind, name, content))

    def deliver(self) -> None:
        """Reach the store: what waits goes out, what is withdrawn is gone."""
        self.now = replace(
            self.now,
            out=tuple(
                replace(one, state=OutState.OUT, released_at=AT) if one.state is OutState.WAITING else one
                for one in self.now.out
                if one.state is not OutState.WITHDRAWING
            ),
        )

    def _do(self, what: str) -> None:
        if self.hangs is not None:
            self.hangs.wait()
        self.asked.append(what)
        if self.problem is not None:
            raise EnvironmentProblem(self.problem.key, **dict(self.problem.fields))

    def _change(self, release_id: str, state: OutState) -> None:
        self.now = replace(
            self.now,
            out=tuple(
                replace(one, state=state) if one.release_id == release_id else one for one in self.now.out
            ),
        )


def made_up_content() -> str:
    """Return the released text of a call's report."""
    whole = report_of_call(
        load_catalogue(), kept_call(1), NOW.date(), "A parcel had not come, for the third time."
    )
    return released_text(struck(whole, struck_at_first(whole)))


def made_up_team() -> TeamState:
    """Return a team in which Ada has something in every state."""
    until = NOW.date() + timedelta(days=14)
    return TeamState(
        ME,
        (Member(ME.member_id, ME.name), GRACE, EDSGER, BARBARA),
        (
            OutRelease(
                "out-1",
                ReleaseKind.CALL,
                "One call, 16 November 2026, 14:20",
                (
                    ReleaseReader(GRACE.name, AT - timedelta(hours=20), AT - timedelta(hours=2)),
                    ReleaseReader(EDSGER.name, AT - timedelta(hours=5), AT - timedelta(hours=5)),
                    ReleaseReader(BARBARA.name),
                ),
                until,
                OutState.OUT,
                AT - timedelta(hours=21),
                (
                    _answer("1", GRACE.name, 19, "You let her finish twice. Let us hear that on Friday."),
                    _answer("2", ME.name, 18, "Friday is fine."),
                ),
            ),
            OutRelease(
                "out-2",
                ReleaseKind.PERIOD,
                "38 calls, 9 November to 13 November 2026",
                (ReleaseReader(GRACE.name),),
                until,
                OutState.WAITING,
            ),
            OutRelease(
                "out-3",
                ReleaseKind.INCIDENT,
                "One call, 12 November 2026, 09:05",
                (ReleaseReader(EDSGER.name),),
                until,
                OutState.WITHDRAWING,
                AT - timedelta(days=4),
            ),
            OutRelease(
                "out-4",
                ReleaseKind.AIM,
                "Rises in at most 2 of ten calls",
                (ReleaseReader(BARBARA.name),),
                until,
                OutState.REFUSED,
                problem=AWAY,
            ),
            OutRelease(
                "out-5",
                ReleaseKind.CALL,
                "One call, 20 October 2026, 16:41",
                (ReleaseReader(GRACE.name, AT - timedelta(days=20)),),
                date(2026, 11, 3),
                OutState.OUT,
                AT - timedelta(days=28),
            ),
        ),
        (
            ReceivedRelease(
                "in-1",
                ReleaseKind.CALL,
                "One call, 17 November 2026, 09:12",
                EDSGER.name,
                AT - timedelta(hours=1),
                until,
                answers=(_answer("3", BARBARA.name, 0, "The wait before your answer is what I would keep."),),
            ),
            ReceivedRelease(
                "in-2",
                ReleaseKind.AIM,
                "Talk-overs in at most 1 of ten calls",
                BARBARA.name,
                AT - timedelta(days=3),
                until,
                AT - timedelta(days=2),
            ),
        ),
        (
            SharedItem(
                "shared-1",
                SharedKind.TIPS,
                "Deliveries, winter",
                3,
                GRACE.name,
                AT - timedelta(days=1),
                2,
                (
                    '  title = "Say when, then call"',
                    '- text = "Name the day."',
                    '+ text = "Name the day and the hour, and call before it."',
                ),
            ),
            SharedItem(
                "shared-2",
                SharedKind.STEPS,
                "Threats on the phone",
                1,
                GRACE.name,
                AT - timedelta(days=6),
                None,
                ('+ title = "Say that you will end the call"', '+ text = "Once, in one sentence."'),
            ),
            SharedItem(
                "shared-3", SharedKind.LESSON, "The first minute", 1, GRACE.name, AT - timedelta(days=30), 1
            ),
        ),
        read_at=AT - timedelta(minutes=2),
    )


def _answer(number: str, author: str, hours_ago: int, text: str) -> ReleaseAnswer:
    return ReleaseAnswer(f"answer-{number}", author, author == ME.name, AT - timedelta(hours=hours_ago), text)
