"""`coach desktop`, `coach call`, `coach tips` and `coach quit`: open the desktop, or tell an open one what to
do."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import click

from coach.cli.click_words import InOrder
from coach.cli.context import say
from coach.model.cues import CueKind
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from collections.abc import Callable

    from coach.runtime.control import ControlCommand


@click.command(help=say("cli.desktop.help"), short_help=say("cli.desktop.short"))
def desktop() -> None:
    """Show the window of the open desktop, or open it."""
    from coach.cli.screen import has_screen
    from coach.runtime.control import ControlCommand, ask_app

    if ask_app(ControlCommand.SHOW_WINDOW) is not None:
        click.echo(say("cli.desktop.already"))
        return
    if not has_screen():
        raise EnvironmentProblem("cli.desktop.no_screen")
    from coach.app import run_desktop

    raise click.exceptions.Exit(run_desktop())


DONE_WITHIN_S = 3.0
"""How long to wait for an order: the desktop carries it out at once unless a device is just being opened."""
ASK_EVERY_S = 0.05
OFF = "off"
"""The desktop's answer to STATUS while it does not listen."""


@click.group(cls=InOrder, help=say("cli.call.help"), short_help=say("cli.call.short"))
def call() -> None:
    """The commands for the call under way."""


@call.command(help=say("cli.call.start_help"))
def start() -> None:
    """Start a call in the desktop."""
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


@call.command(help=say("cli.call.stop_help"))
def stop() -> None:
    """End the call or the replay in the desktop."""
    from coach.runtime.control import IN_CALL, IN_REPLAY, ControlCommand

    status = _ask(ControlCommand.STATUS)
    if status not in {IN_CALL, IN_REPLAY}:
        raise EnvironmentProblem("cli.call.no_call")
    _order(ControlCommand.STOP_CALL, until=lambda now: now != status)
    click.echo(say("cli.call.stopped" if status == IN_CALL else "cli.call.replay_stopped"))


@call.command(help=say("cli.call.pause_help"))
def pause() -> None:
    """Pause the cues of the call, or show them again, so that one key can do both."""
    from coach.runtime.control import PAUSED, SHOWN, ControlCommand

    answer = _ask(ControlCommand.PAUSE_CUES)
    if answer not in {PAUSED, SHOWN}:
        raise _refused(answer)
    click.echo(say("cli.call.paused" if answer == PAUSED else "cli.call.shown"))


@call.command(help=say("cli.call.fair_help"))
def fair() -> None:
    """Call the newest cue fair."""
    _answer(fair=True)


@call.command("not-fair", help=say("cli.call.not_fair_help"))
def not_fair() -> None:
    """Call the newest cue not fair."""
    _answer(fair=False)


@call.command(help=say("cli.call.mark_help"), short_help=say("cli.call.mark_short"))
def mark() -> None:
    """Mark the call as abusive and show the steps."""
    from coach.runtime.control import DONE, ControlCommand

    answer = _ask(ControlCommand.MARK_CALL)
    if answer != DONE:
        raise _refused(answer, no_call="cli.call.no_live_call")
    click.echo(say("cli.call.marked"))


def _answer(*, fair: bool) -> None:
    """Call the newest cue fair or not, and report which cue it was."""
    from coach.runtime.control import ControlCommand

    answer = _ask(ControlCommand.FAIR if fair else ControlCommand.NOT_FAIR)
    if answer not in set(CueKind):
        raise _refused(answer)
    click.echo(say("cli.call.fair" if fair else "cli.call.not_fair", cue=say(f"cue.{answer}.name")))


def _refused(answer: str, no_call: str = "cli.call.no_call") -> EnvironmentProblem:
    """Return why an order was not carried out."""
    from coach.runtime.control import NO_CALL, NO_CUE

    keys = {NO_CALL: no_call, NO_CUE: "cli.call.no_cue"}
    return EnvironmentProblem(keys.get(answer, "cli.call.not_taken"))


def _order(command: ControlCommand, *, until: Callable[[str], bool]) -> None:
    """Send an order, and wait until the status shows that it is done.

    Raises EnvironmentProblem if it is not accepted or not done within `DONE_WITHIN_S`.
    """
    from coach.runtime.control import DONE, ControlCommand

    ends_s = time.monotonic() + DONE_WITHIN_S
    if _ask(command) != DONE:
        raise EnvironmentProblem("cli.call.not_taken")
    while not until(_ask(ControlCommand.STATUS)):
        if time.monotonic() > ends_s:
            raise EnvironmentProblem("cli.call.not_done")
        time.sleep(ASK_EVERY_S)


def _ask(command: ControlCommand) -> str:
    """Return the desktop's answer. Raises EnvironmentProblem if no desktop is open or none answers."""
    from coach.runtime.control import ask_app

    answer = ask_app(command)
    if answer is None:
        raise EnvironmentProblem("cli.call.not_running")
    return answer


@click.command(help=say("cli.tips.help"), short_help=say("cli.tips.short"))
def tips() -> None:
    """Open the tips in the desktop. Raises EnvironmentProblem if none is open."""
    from coach.runtime.control import ControlCommand, ask_app

    if ask_app(ControlCommand.SHOW_TIPS) is None:
        raise EnvironmentProblem("cli.tips.not_running")
    click.echo(say("cli.tips.opened"))


QUIT_WITHIN_S = 15.0
"""How long to wait until the desktop has closed: it ends its devices, its threads and its history."""


@click.command(help=say("cli.quit.help"), short_help=say("cli.quit.short"))
def quit_desktop() -> None:
    """Quit the open desktop. Raises EnvironmentProblem if it may not be quit just now."""
    from coach.runtime.control import DONE, IN_CALL, IN_REPLAY, ControlCommand, ask_app

    answer = ask_app(ControlCommand.QUIT)
    if answer is None:
        click.echo(say("cli.quit.not_running"))
        return
    if answer != DONE:
        raise EnvironmentProblem("cli.quit.in_call" if answer in {IN_CALL, IN_REPLAY} else "cli.quit.unkept")
    ends_s = time.monotonic() + QUIT_WITHIN_S
    while _is_open():
        if time.monotonic() > ends_s:
            raise EnvironmentProblem("cli.quit.not_done")
        time.sleep(ASK_EVERY_S)
    click.echo(say("cli.quit.done"))


def _is_open() -> bool:
    """Whether the desktop answers. One that is just closing says nothing, and still is open."""
    from coach.runtime.control import ControlCommand, ask_app

    try:
        return ask_app(ControlCommand.STATUS) is not None
    except EnvironmentProblem:
        return True
