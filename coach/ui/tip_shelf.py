"""The tips as the windows have them: read off the Qt thread, told to whoever shows them. Plain Python."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from coach.model.problems import Problem
from coach.model.tips import NO_TIPS, TipBook
from coach.tips.team import LoadedTips
from coach.ui.parts import Parts
from coach.ui.ports import TipReader
from coach.ui.presenters.team_tips import with_team_file


class TipShelf:
    """Holds the book in use, and what is wrong with the file that was read last."""

    def __init__(self, parts: Parts, reader: TipReader) -> None:
        self._parts, self._reader = parts, reader
        self._listeners: list[Callable[[], None]] = []
        self.book: TipBook = NO_TIPS
        self.problems: tuple[Problem, ...] = ()

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` after every change."""
        self._listeners.append(listener)

    def read(self, then: Callable[[], None] | None = None) -> None:
        """Read the team's file that is set, if any, and take what it says into use; `then` comes after."""

        def loaded(tips: LoadedTips) -> None:
            self._take(tips.book, tips.problems)
            if then is not None:
                then()

        name = self._parts.preferences.now.tips.team_file
        path = None if name is None else Path(name)
        self._parts.fetch(lambda: self._reader.load(path), loaded)

    def choose(self, path: Path) -> None:
        """Check this file; with nothing wrong it is set and taken into use, else nothing changes but the
        problems."""
        self._parts.fetch(lambda: self._reader.check(path), lambda problems: self._checked(path, problems))

    def let_go(self) -> None:
        """Go without a team's file."""
        prefs = self._parts.preferences
        prefs.change(with_team_file(prefs.now, None))
        self.read()

    def _checked(self, path: Path, problems: tuple[Problem, ...]) -> None:
        if problems:
            self._take(self.book, problems)
            return
        prefs = self._parts.preferences
        prefs.change(with_team_file(prefs.now, path.absolute()))
        self.read()

    def _take(self, book: TipBook, problems: tuple[Problem, ...]) -> None:
        self.book, self.problems = book, problems
        for listener in self._listeners:
            listener()
