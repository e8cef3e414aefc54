"""The team's file of tips on the settings page: what is in use, and what is wrong with what is not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from coach.model.problems import Problem
from coach.model.tips import TipBook
from coach.settings.schema import Settings, TipsSettings
from coach.ui.ports import Say
from coach.ui.presenters.wording import problem_sentence

MOST_SAID = 3
"""So many mistakes are said on the page; the first ones mended, the rest are often gone."""


@dataclass(frozen=True, slots=True)
class TeamTipsView:
    """What the page says. `mistakes` are sentences, the last of them what holds meanwhile."""

    in_use: str
    counted: str
    mistakes: tuple[str, ...]
    has_file: bool


def team_tips(words: Say, settings: Settings, book: TipBook, problems: Sequence[Problem]) -> TeamTipsView:
    """The view of the file that is set, the book in use, and the problems of the file read last."""
    path = settings.tips.team_file
    said = [problem_sentence(words, problem) for problem in problems[:MOST_SAID]]
    more = len(problems) - MOST_SAID
    if more > 0:
        said.append(words.say("ui.settings_tips.more", n=more))
    if said:
        said.append(words.say("ui.settings_tips.not_in_use"))
    return TeamTipsView(
        in_use=words.say("ui.settings_tips.in_use", path=path) if path else words.say("ui.settings_tips.none"),
        counted=words.say(
            "ui.settings_tips.counted",
            tips=words.say("ui.tips.found", n=len(book.tips)),
            steps=words.say("ui.settings_tips.steps", n=len(book.steps)),
        ),
        mistakes=tuple(said),
        has_file=path is not None,
    )


def with_team_file(settings: Settings, path: Path | None) -> Settings:
    """The settings with another file, or none."""
    return msgspec.structs.replace(settings, tips=TipsSettings(None if path is None else str(path)))
