"""A team's own tips, and the last good state of them: a mistake in the file, or a shared folder that is away,
takes nothing out of use."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from pathlib import Path

from coach.model.advice import TipBook
from coach.model.language import Language
from coach.model.problems import Problem
from coach.tips.book import join, our_file
from coach.tips.tip_checks import TipFile
from coach.tips.tip_file import read_tips
from coach.whole_file import write_whole

log = logging.getLogger(__name__)

COPY_NAME = "team_tips.last_good.toml"


@dataclass(frozen=True, slots=True)
class LoadedTips:
    """The book in use, and what is wrong with the team's file, by line (nothing: it is in use)."""

    book: TipBook
    problems: tuple[Problem, ...] = ()


class TeamTips:
    """Reads the team's file and keeps a copy of its last good state. `at_hand` may run beside the rest."""

    def __init__(self, folder: Path, language: Language = Language.ENGLISH) -> None:
        """`folder`: where the copy is kept; made when there is something to keep. `language`: of our tips."""
        self._language = language
        self._copy = folder / COPY_NAME

    def at_hand(self, team_file: Path | None) -> LoadedTips:
        """What to begin with, from this machine alone: the last good state, whatever became of the file, which
        may lie on a share that takes its time. None: ours alone."""
        return LoadedTips(join(our_file(self._language), None if team_file is None else self._last_good()))

    def load(self, team_file: Path | None) -> LoadedTips:
        """The tips in use from now on. With a bad file the last good state stays, from the start before this
        one too. None: ours alone, and the copy goes."""
        if team_file is None:
            self._forget()
            return LoadedTips(join(our_file(self._language), None))
        read = read_tips(team_file)
        if read.file is None:
            return LoadedTips(join(our_file(self._language), self._last_good()), read.problems)
        self._keep(read.text)
        return LoadedTips(join(our_file(self._language), read.file))

    def check(self, team_file: Path) -> tuple[Problem, ...]:
        """What is wrong with this file; nothing is changed."""
        return read_tips(team_file).problems

    def _last_good(self) -> TipFile | None:
        return read_tips(self._copy).file

    def _keep(self, text: str) -> None:
        """A copy that can't be kept costs nothing today, so it is only logged."""
        try:
            self._copy.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(self._copy, text.encode())
        except OSError as error:
            log.warning("the team's tips could not be copied to %s: %s", self._copy, error)

    def _forget(self) -> None:
        try:
            self._copy.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s could not be deleted: %s", self._copy, error)
