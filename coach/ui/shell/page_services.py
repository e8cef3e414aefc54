"""What every page is given: the rooms below, as protocols, and what all pages share."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar

from coach.model.problems import EnvironmentProblem
from coach.model.snapshot import Problem
from coach.settings.login_start import LoginStart
from coach.ui.kit.theme import Theme
from coach.ui.settings.preferences import Preferences
from coach.ui.shell.errands import Errands, Failure
from coach.ui.shell.services import (
    Devices,
    History,
    Imports,
    ListensBack,
    OwnSounds,
    ReadsBaseline,
    RunsPractice,
    Session,
    Team,
)
from coach.ui.shell.shortcuts import KeyOrders
from coach.views.wording import Words, problem_sentence

T = TypeVar("T")
OUTGOING_S = 3.0
"""So long the end waits for what is handed over to the team's store, which writes it into a file. Ours."""
NOT_TAKEN = Problem("live.busy")
"""The problem that the session has too many requests waiting."""


@dataclass(frozen=True)
class PageServices:
    """Everything a page may need. `report` shows one sentence in the window's notice, `say_done` one of what is
    done."""

    theme: Theme
    words: Words
    session: Session
    history: History
    devices: Devices
    preferences: Preferences
    report: Callable[[str], None]
    say_done: Callable[[str], None]
    sample_call: Path | None
    data_folder: Path | None
    practice_folder: Path | None
    """Where a trainer's own drills and lessons are."""
    listen_back: ListensBack | None
    learner: ReadsBaseline | None
    now: Callable[[], datetime]
    clock_s: Callable[[], float]
    keys: KeyOrders
    login_start: LoginStart | None = None
    imports: Imports | None = None
    own_sounds: OwnSounds | None = None
    practice: RunsPractice | None = None
    team: Team | None = None
    """The team's store. None: what it needs isn't installed."""
    holders: set[str] = field(default_factory=set)
    """Who lets no call begin at present."""
    errands: Errands = field(default_factory=Errands)
    slow_errands: Errands = field(default_factory=Errands)
    """For the listen-back and for a team's file, which may be on a slow or missing network share. Other
    errands don't wait for them."""
    keyring_errands: Errands = field(default_factory=Errands)
    """For the system's keyring, which may wait for a person."""
    team_errands: Errands = field(default_factory=Errands)
    """For the team's store, which may wait for the network."""
    outgoing_errands: Errands = field(default_factory=Errands)
    """For what is handed over to be sent to the team's store. It doesn't wait for what is asked of it."""

    def hold_calls(self, who: str, held: bool) -> None:
        """Let no call begin as long as any of those who ask for it do; `who` names one."""
        before = bool(self.holders)
        (self.holders.add if held else self.holders.discard)(who)
        if bool(self.holders) != before:
            self.attempt(lambda: self.session.hold_calls(not before))

    def fetch(self, errand: Callable[[], T], done: Callable[[T], None]) -> None:
        """Run `errand` off the Qt thread and pass its value to `done`. A failure is reported as a sentence."""
        self.errands.run(errand, done, self.failed)

    def keep(self, errand: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do the same for an errand that stores what a person did: it is carried out even if the application
        ends."""
        self.errands.run(errand, done, self.failed, keeps=True)

    def fetch_slowly(self, errand: Callable[[], T], done: Callable[[T], None]) -> None:
        """Do the same for an errand that may take long."""
        self.slow_errands.run(errand, done, self.failed)

    def ask_team(
        self,
        errand: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Ask the team's store, off the Qt thread. `failed` stands in for reporting why it failed."""
        self.team_errands.run(errand, done, failed or self.failed)

    def send_to_team(
        self,
        errand: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Failure], None] | None = None,
    ) -> None:
        """Hand something over to be sent to the team: it is carried out even if the application ends."""
        self.outgoing_errands.run(errand, done, failed or self.failed, keeps=True)

    @property
    def _all_errands(self) -> tuple[Errands, ...]:
        return (
            self.errands,
            self.slow_errands,
            self.keyring_errands,
            self.team_errands,
            self.outgoing_errands,
        )

    def deliver(self) -> None:
        """Deliver the results of errands. Only for the Qt thread."""
        for errands in self._all_errands:
            errands.deliver()

    def stop_waiting(self) -> None:
        """Stop what may wait for long, at the end: what is on its way to the team is still kept."""
        self.slow_errands.stop()
        self.keyring_errands.stop(wait_s=0.1)
        self.team_errands.stop(wait_s=0.1)
        self.outgoing_errands.stop(wait_s=0.1, keeping_s=OUTGOING_S)

    @property
    def busy(self) -> bool:
        """Whether any result is not delivered yet."""
        return any(errands.busy for errands in self._all_errands)

    def failed(self, failure: Failure) -> None:
        """Report why an errand failed."""
        if failure.problem is not None:
            self.report_problem(failure.problem)
        else:
            self.report(self.words.say("ui.notice.defect", what=failure.error))

    def report_problem(self, problem: Problem) -> None:
        self.report(problem_sentence(self.words, problem))

    def attempt(self, request: Callable[[], bool]) -> bool:
        """Make a request of the session; return whether it was accepted. A refusal is reported."""
        try:
            taken = request()
        except EnvironmentProblem as problem:
            self.report_problem(problem.problem)
            return False
        if not taken:
            self.report_problem(NOT_TAKEN)
        return taken
