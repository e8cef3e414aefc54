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


def join(ours: TipFile, *of_team: TipFile | None) -> TipBook:
    """Join our tips with those of the team, file by file.

    A tip with an id that is there already replaces it, and the other tips follow. The steps of a file, where it
    has any, replace all others.
    """
    book = TipBook(ours.tips, ours.steps, True)
    for team in of_team:
        if team is None:
            continue
        theirs = {tip.tip_id: tip for tip in team.tips}
        tips = () if team.replaces else tuple(theirs.pop(tip.tip_id, tip) for tip in book.tips)
        book = TipBook(
            (*tips, *theirs.values()), team.steps or book.steps, book.steps_are_ours and not team.steps
        )
    return book
