"""`coach tips`: the tips beside the overlay of the desktop that is open, for a key of the system."""

from __future__ import annotations

import click

from coach.cli.speech import say
from coach.model.problems import EnvironmentProblem


@click.command(help=say("cli.tips.help"), short_help=say("cli.tips.short"))
def command() -> None:
    """Open them there. Raises EnvironmentProblem where no desktop is open."""
    from coach.runtime.control import ControlCommand, ask_running

    if ask_running(ControlCommand.SHOW_TIPS) is None:
        raise EnvironmentProblem("cli.tips.not_running")
    click.echo(say("cli.tips.opened"))
