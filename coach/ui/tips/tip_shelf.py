"""The tips in use by the windows: read off the Qt thread and passed to listeners. Plain Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coach.model.advice import NO_TIPS, TipBook
from coach.model.problems import Problem
from coach.model.team import SharedKind
from coach.tips.team import LoadedTips
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import TipReader
from coach.views.settings_view import with_team_file


class TipShelf:
    """The book of tips in use, and the problems of the file that was read last."""

    def __init__(self, services: PageServices, reader: TipReader) -> None:
        self._services, self._reader = services, reader
        self._listeners: list[Callable[[], None]] = []
        self.book: TipBook = NO_TIPS
        self.problems: tuple[Problem, ...] = ()
        self._read = False

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    def begin(self, then: Callable[[], None]) -> None:
        """Start with the tips at hand, and read the team's file; call `then` when it is read."""
        path = self._path()

        def at_hand(tips: LoadedTips) -> None:
            if not self._read:
                self._take(tips.book, tips.problems)

        self._services.fetch(lambda: self._reader.at_hand(path, self._shared()), at_hand)
        self._load(then)

    def read(self) -> None:
        """Read the team's file again, if one is set, and use it."""
        self._load(lambda: None)

    def choose(self, path: Path) -> None:
        """Check this file. If nothing is wrong it is set and used; otherwise only the problems change."""
        self._services.fetch_slowly(
            lambda: self._reader.check(path), lambda problems: self._checked(path, problems)
        )

    def let_go(self) -> None:
        """Stop using a team's file."""
        prefs = self._services.preferences
        prefs.change(with_team_file(prefs.now, None))
        self.read()

    def _path(self) -> Path | None:
        name = self._services.preferences.now.tips.team_file
        return None if name is None else Path(name)

    def _shared(self) -> tuple[Path, ...]:
        """What the agent uses of the tips and steps in the team's store. Only for an errand."""
        team = self._services.team
        return () if team is None else (*team.used(SharedKind.TIPS), *team.used(SharedKind.STEPS))

    def _load(self, then: Callable[[], None]) -> None:
        path = self._path()

        def loaded(tips: LoadedTips) -> None:
            self._read = True
            self._take(tips.book, tips.problems)
            then()

        self._services.fetch_slowly(lambda: self._reader.load(path, self._shared()), loaded)

    def _checked(self, path: Path, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._take(self.book, problems)
            return
        prefs = self._services.preferences
        prefs.change(with_team_file(prefs.now, path.absolute()))
        self.read()

    def _take(self, book: TipBook, problems: tuple[Problem, ...]) -> None:
        self.book, self.problems = book, problems
        for listener in self._listeners:
            listener()
