"""A team's own tips, with a copy of their last good state.

The copy keeps them in use while the file has a mistake in it, or while the shared folder can't be reached.
Files that came through the team's store are on this machine and were checked: they need no copy. The team's own
file comes after them, as whoever set it chose it here.
"""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from coach.model.advice import TipBook
from coach.model.language import Language
from coach.model.problems import Problem
from coach.tips.book import join, our_file
from coach.tips.tip_checks import TipFile
from coach.tips.tip_file import read_tips
from coach.whole_file import make_folder, write_whole

log = logging.getLogger(__name__)

COPY_NAME = "team_tips.last_good.toml"


@dataclass(frozen=True, slots=True)
class LoadedTips:
    """The book in use, and what is wrong with the team's file, by line (nothing: the file is in use)."""

    book: TipBook
    problems: tuple[Problem, ...] = ()


class TeamTips:
    """A reader of the team's file that keeps a copy of its last good state.

    `at_hand` may run at the same time as the other methods.
    """

    def __init__(self, folder: Path, language: Language = Language.ENGLISH) -> None:
        """`folder`: where the copy is kept; it is made when it is needed. `language`: that of our tips."""
        self._language = language
        self._copy = folder / COPY_NAME

    def at_hand(self, team_file: Path | None, shared: Sequence[Path] = ()) -> LoadedTips:
        """Return the tips to begin with: the last good state, from this machine only.

        The file itself is not read, because it may lie on a slow share. `team_file` of None gives ours and
        those that are `shared` through the team's store.
        """
        return self._joined(shared, None if team_file is None else self._last_good(), ())

    def load(self, team_file: Path | None, shared: Sequence[Path] = ()) -> LoadedTips:
        """Return the tips to use from now on.

        With a bad file the last good state stays in use, even one from an earlier run. `team_file` of None
        gives ours and those that are `shared`, and deletes the copy.
        """
        if team_file is None:
            self._forget()
            return self._joined(shared, None, ())
        read = read_tips(team_file)
        if read.file is None:
            return self._joined(shared, self._last_good(), read.problems)
        self._keep(read.text)
        return self._joined(shared, read.file, ())

    def check(self, team_file: Path) -> tuple[Problem, ...]:
        """Return what is wrong with this file. Nothing is changed."""
        return read_tips(team_file).problems

    def _joined(
        self, shared: Sequence[Path], team: TipFile | None, problems: tuple[Problem, ...]
    ) -> LoadedTips:
        """Join ours with the files from the store and the team's own. A file that can't be used is said."""
        read = [read_tips(path) for path in shared]
        wrong = (problem for one in read for problem in one.problems)
        return LoadedTips(
            join(our_file(self._language), *(one.file for one in read), team), (*problems, *wrong)
        )

    def _last_good(self) -> TipFile | None:
        return read_tips(self._copy).file

    def _keep(self, text: str) -> None:
        """Keep a copy. A failure is only logged, because the copy is not needed now."""
        try:
            make_folder(self._copy.parent)
            write_whole(self._copy, text.encode())
        except OSError as error:
            log.warning("the team's tips could not be copied to %s: %s", self._copy, error)

    def _forget(self) -> None:
        try:
            self._copy.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be deleted: %s", self._copy, error)
