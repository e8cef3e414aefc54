"""`coach call start|stop|pause|fair|not-fair|mark`: a second process tells the desktop that is open.

It is asked first how it is doing, so that what can't be done is said in a sentence of its own.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from coach.cli.help_page import InOrder
from coach.cli.speech import say
from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.runtime.control import ControlCommand

DONE_WITHIN_S = 3.0
"""The desktop takes an order in its own queue, at once unless a device is just being opened."""
ASK_EVERY_S = 0.05
OFF = "off"
"""What the desktop answers to STATUS where it does not listen."""


@click.group(cls=InOrder, help=say("cli.call.help"), short_help=say("cli.call.short"))
def command() -> None:
    """What can be done with the call under way."""


@command.command(help=say("cli.call.start_help"))
def start() -> None:
    """Start a call there."""
    from coach.runtime.control import IN_CALL, IN_REPLAY, ControlCommand

    status = _ask(ControlCommand.STATUS)
    in_the_way = {
        IN_CALL: "cli.call.under_way",
        IN_REPLAY: "cli.call.replay_under_way",
        OFF: "cli.call.not_listening",
    }
    if status in in_the_way:
        raise EnvironmentProblem(in_the_way[status])
    _order(ControlCommand.START_CALL, until=lambda now: now == IN_CALL)
    click.echo(say("cli.call.started"))


@command.command(help=say("cli.call.stop_help"))
def stop() -> None:
    """End the call there, or the replay."""
    from coach.runtime.control import IN_CALL, IN_REPLAY, ControlCommand

    status = _ask(ControlCommand.STATUS)
    if status not in {IN_CALL, IN_REPLAY}:
        raise EnvironmentProblem("cli.call.no_call")
    _order(ControlCommand.STOP_CALL, until=lambda now: now != status)
    click.echo(say("cli.call.stopped" if status == IN_CALL else "cli.call.replay_stopped"))


@command.command(help=say("cli.call.pause_help"))
def pause() -> None:
    """Pause the cues of the call there, or show them again: one key, where the system binds it to this."""
    from coach.runtime.control import PAUSED, SHOWN, ControlCommand

    answer = _ask(ControlCommand.PAUSE_CUES)
    if answer not in {PAUSED, SHOWN}:
        raise _refused(answer)
    click.echo(say("cli.call.paused" if answer == PAUSED else "cli.call.shown"))


@command.command(help=say("cli.call.fair_help"))
def fair() -> None:
    """Call the newest cue fair."""
    _answer(fair=True)


@command.command("not-fair", help=say("cli.call.not_fair_help"))
def not_fair() -> None:
    """Call the newest cue not fair."""
    _answer(fair=False)


@command.command(help=say("cli.call.mark_help"), short_help=say("cli.call.mark_short"))
def mark() -> None:
    """Mark the call there as abusive, and show the steps."""
    from coach.runtime.control import DONE, ControlCommand

    answer = _ask(ControlCommand.MARK_CALL)
    if answer != DONE:
        raise _refused(answer, no_call="cli.call.no_live_call")
    click.echo(say("cli.call.marked"))


def _answer(*, fair: bool) -> None:
    """Call the newest cue fair or not, and say which it was."""
    from coach.runtime.control import ControlCommand

    answer = _ask(ControlCommand.FAIR if fair else ControlCommand.NOT_FAIR)
    if answer not in set(CueKind):
        raise _refused(answer)
    click.echo(say("cli.call.fair" if fair else "cli.call.not_fair", cue=say(f"cue.{answer}.name")))


def _refused(answer: str, no_call: str = "cli.call.no_call") -> EnvironmentProblem:
    """Why it was not done."""
    from coach.runtime.control import NO_CALL, NO_CUE

    keys = {NO_CALL: no_call, NO_CUE: "cli.call.no_cue"}
    return EnvironmentProblem(keys.get(answer, "cli.call.not_taken"))


def _order(asked: ControlCommand, *, until: Callable[[str], bool]) -> None:
    """Have it done, and see by the status that it is. Raises EnvironmentProblem where it isn't taken, or isn't
    done within DONE_WITHIN_S."""
    from coach.runtime.control import DONE, ControlCommand

    ends_s = time.monotonic() + DONE_WITHIN_S
    if _ask(asked) != DONE:
        raise EnvironmentProblem("cli.call.not_taken")
    while not until(_ask(ControlCommand.STATUS)):
        if time.monotonic() > ends_s:
            raise EnvironmentProblem("cli.call.not_done")
        time.sleep(ASK_EVERY_S)


def _ask(asked: ControlCommand) -> str:
    """The desktop's answer. Raises EnvironmentProblem where none is open or it gives none."""
    from coach.runtime.control import ask_running

    answer = ask_running(asked)
    if answer is None:
        raise EnvironmentProblem("cli.call.not_running")
    return answer
