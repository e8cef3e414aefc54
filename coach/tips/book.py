"""Our tips, joined with a team's own."""

from __future__ import annotations

from pathlib import Path

from coach.model.advice import TipBook
from coach.model.language import Language
from coach.places import assets_dir
from coach.tips.tip_checks import TipFile
from coach.tips.tip_file import read_tips


def our_file(language: Language = Language.ENGLISH, folder: Path | None = None) -> TipFile:
    """Read the tips that come with the program. Raises ValueError where they are wrong: a defect of ours."""
    path = (folder or assets_dir() / "tips") / f"{language.value}.toml"
    read = read_tips(path)
    if read.file is None:
        raise ValueError(f"our own tips are wrong: {read.problems}")
    return read.file


def join(ours: TipFile, team: TipFile | None) -> TipBook:
    """Join our tips with the team's.

    A tip of the team with one of our ids replaces ours, and its other tips follow. Its steps, where it has any,
    replace all of ours.
    """
    if team is None:
        return TipBook(ours.tips, ours.steps, True)
    steps = team.steps or ours.steps
    if team.replaces:
        return TipBook(team.tips, steps, not team.steps)
    theirs = {tip.tip_id: tip for tip in team.tips}
    tips = [theirs.pop(tip.tip_id, tip) for tip in ours.tips]
    return TipBook((*tips, *theirs.values()), steps, not team.steps)
