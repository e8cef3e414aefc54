"""`coach call start|stop`: a second process tells the desktop that is open.

The desktop answers with one of the words of `cli.call.answer` in the catalogue; "ok" is the only good one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from coach.cli.speech import say
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from coach.runtime.control import ControlCommand

DONE = "ok"


@click.group(help=say("cli.call.help"), short_help=say("cli.call.short"))
def command() -> None:
    """What can be done with the call under way."""


@command.command(help=say("cli.call.start_help"))
def start() -> None:
    """Start a call there."""
    from coach.runtime.control import ControlCommand

    _ask(ControlCommand.START_CALL)
    click.echo(say("cli.call.started"))


@command.command(help=say("cli.call.stop_help"))
def stop() -> None:
    """End the call there."""
    from coach.runtime.control import ControlCommand

    _ask(ControlCommand.STOP_CALL)
    click.echo(say("cli.call.stopped"))


def _ask(asked: ControlCommand) -> None:
    """Raises EnvironmentProblem where no desktop is open, or it could not do this."""
    from coach.runtime.control import ask_running

    answer = ask_running(asked)
    if answer is None:
        raise EnvironmentProblem("cli.call.answer.not_running")
    if answer != DONE:
        raise EnvironmentProblem(f"cli.call.answer.{answer}")
