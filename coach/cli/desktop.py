"""`coach desktop`, and `coach` alone: the windows."""

from __future__ import annotations

import click

from coach.cli.speech import say
from coach.model.problems import EnvironmentProblem


@click.command(help=say("cli.desktop.help"), short_help=say("cli.desktop.short"))
def command() -> None:
    """Show the window of the desktop that is open, or open it."""
    from coach.cli.screen import has_screen
    from coach.runtime.control import ControlCommand, ask_running

    if ask_running(ControlCommand.SHOW_WINDOW) is not None:
        click.echo(say("cli.desktop.already"))
        return
    if not has_screen():
        raise EnvironmentProblem("cli.desktop.no_screen")
    from coach.app import run_desktop

    raise click.exceptions.Exit(run_desktop())
