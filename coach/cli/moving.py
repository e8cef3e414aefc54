"""`coach history move`: the history and its copies in another folder."""

from __future__ import annotations

from pathlib import Path

import click

from coach.cli.context import PATH, confirmed, say
from coach.model.problems import EnvironmentProblem
from coach.places import HISTORY_NAME, data_dir, data_dir_of_system, history_file, is_away


@click.command("move", help=say("cli.history.move_help"), short_help=say("cli.history.move_short"))
@click.argument("folder", type=PATH, metavar="[FOLDER]", required=False)
@click.option("--back", is_flag=True, help=say("cli.history.move_back"))
@click.option("--yes", is_flag=True, help=say("cli.import.yes"))
def command(folder: Path | None, *, back: bool, yes: bool) -> None:
    """Move the history, after a question."""
    from coach.history import moving
    from coach.history.backups import Backups
    from coach.history.owner import HistoryOwner

    if back == (folder is not None):
        raise click.UsageError(say("cli.history.move_which"))
    new = data_dir_of_system() if folder is None else folder.absolute()
    if new == data_dir():
        click.echo(say("cli.history.moved_already", path=new))
        return
    path = history_file()
    if is_away(path):
        raise EnvironmentProblem("history.folder_away", path=path.parent)
    if not path.is_file():
        raise EnvironmentProblem("history.nothing_there", path=path)
    owner = HistoryOwner(path)
    owner.take()
    try:
        moving.finish()
        moving.check(path, new)
        click.echo(say("cli.history.move_what", old=path.parent, new=new, n=len(Backups(path).all())))
        if not yes and not confirmed(say("cli.history.move_sure")):
            raise EnvironmentProblem("cli.history.move_nothing")
        moving.move(path, new)
    finally:
        owner.release()
    click.echo(say("cli.history.moved", path=new / HISTORY_NAME))
