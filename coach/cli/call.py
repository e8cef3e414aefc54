"""`coach call start|stop|pause|fair|not-fair|mark`: a second process tells the desktop that is open.

It is asked first how it is doing, so that what can't be done is said in a sentence of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from coach.cli.speech import say
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from coach.runtime.control import ControlCommand

DONE_WITHIN_S = 3.0
"""The desktop takes an order in its own queue, at once unless a device is just being opened."""
ASK_EVERY_S = 0.05
IN_CALL, OFF = "in_call", "off"
"""What the desktop answers to STATUS: in a call, or else whether it listens ("on", "starting", "off")."""


@click.group(help=say("cli.call.help"), short_help=say("cli.call.short"))
def command() -> None:
    """What can be done with the call under way."""


@command.command(help=say("cli.call.start_help"))
def start() -> None:
    """Start a call there."""
    from coach.runtime.control import ControlCommand

    status = _ask(ControlCommand.STATUS)
    if status in {IN_CALL, OFF}:
        raise EnvironmentProblem("cli.call.under_way" if status == IN_CALL else "cli.call.not_listening")
    _order(ControlCommand.START_CALL, in_call=True)
    click.echo(say("cli.call.started"))


@command.command(help=say("cli.call.stop_help"))
def stop() -> None:
    """End the call there."""
    from coach.runtime.control import ControlCommand

    if _ask(ControlCommand.STATUS) != IN_CALL:
        raise EnvironmentProblem("cli.call.no_call")
    _order(ControlCommand.STOP_CALL, in_call=False)
    click.echo(say("cli.call.stopped"))


@command.command(help=say("cli.call.pause_help"))
def pause() -> None:
    """Pause the cues of the call there, or show them again: one key, where the system binds it to this."""
    _do("pause_cues")


@command.command(help=say("cli.call.fair_help"))
def fair() -> None:
    """Call the newest cue fair."""
    _do("fair")


@command.command("not-fair", help=say("cli.call.not_fair_help"))
def not_fair() -> None:
    """Call the newest cue not fair."""
    _do("not_fair")


@command.command(help=say("cli.call.mark_help"))
def mark() -> None:
    """Mark the call there as abusive, and show the steps."""
    _do("mark_call", done="cli.call.marked", none="cli.call.no_live_call")


def _do(name: str, done: str = "cli.call.done", none: str = "cli.call.no_call") -> None:
    """Have something done with the call under way, and say so. Raises EnvironmentProblem without one."""
    from coach.runtime.control import DONE, NO_CALL, ControlCommand

    answer = _ask(ControlCommand(name))
    if answer == NO_CALL:
        raise EnvironmentProblem(none)
    if answer != DONE:
        raise EnvironmentProblem("cli.call.not_taken")
    click.echo(say(done))


def _order(asked: ControlCommand, *, in_call: bool) -> None:
    """Have it done, and see that it is. Raises EnvironmentProblem where it isn't taken, or isn't done within
    DONE_WITHIN_S."""
    from coach.runtime.control import DONE, ControlCommand

    until_s = time.monotonic() + DONE_WITHIN_S
    if _ask(asked) != DONE:
        raise EnvironmentProblem("cli.call.not_taken")
    while (_ask(ControlCommand.STATUS) == IN_CALL) is not in_call:
        if time.monotonic() > until_s:
            raise EnvironmentProblem("cli.call.not_done")
        time.sleep(ASK_EVERY_S)


def _ask(asked: ControlCommand) -> str:
    """The desktop's answer. Raises EnvironmentProblem where none is open or it gives none."""
    from coach.runtime.control import ask_running

    answer = ask_running(asked)
    if answer is None:
        raise EnvironmentProblem("cli.call.not_running")
    return answer
