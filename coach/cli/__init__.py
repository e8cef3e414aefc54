"""The command line: `coach` (the desktop) and its commands, one module per family.

A command's module imports click and words at the top and everything heavy when it runs, so that `coach --help`
is instant and `coach analyze` loads neither windows nor the database. Everything people read is in the words
catalogue (`cli.toml` and `problems.toml`).

Exit codes: 0 done; 1 something outside this program is in the way, reported in one sentence on stderr; 2 wrong
usage.
"""

from __future__ import annotations

import importlib
import sys
from typing import Any

import click

from coach.cli.click_words import PageContext, in_our_words, speak
from coach.cli.context import problem_sentence, say
from coach.cli.output import Output, safe_output
from coach.model.problems import EnvironmentProblem

COMMANDS = {
    "desktop": "running_desktop:desktop",
    "replay": "replay:command",
    "stage": "stage:command",
    "analyze": "analyze:command",
    "archive": "archive:command",
    "team": "team:command",
    "usual": "learn_baseline:command",
    "devices": "device_list:command",
    "history": "history:command",
    "call": "running_desktop:call",
    "tips": "running_desktop:tips",
    "quit": "running_desktop:quit_desktop",
    "doctor": "doctor:command",
}
"""The commands in the order of the help, each with its module in this package and its name there."""


class _Sentence(click.ClickException):
    """An error reported as one sentence on stderr, with exit code 1."""

    def show(self, file: Any = None) -> None:
        click.echo(self.message, err=file is None, file=file)


class CoachGroup(click.Group):
    """Loads a command when it is used, and reports the environment's problems as sentences."""

    context_class = PageContext

    def main(self, *args: Any, **extra: Any) -> Any:
        with safe_output() as output:
            try:
                done = super().main(*args, **extra)
            except SystemExit as end:
                if not _said_why_lost(output) or end.code:
                    raise
                raise SystemExit(1) from end
            _said_why_lost(output)
            return done

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module, name = COMMANDS[cmd_name].split(":")
        return speak(getattr(importlib.import_module(f"{__name__}.{module}"), name))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        with in_our_words(ctx):
            return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            with in_our_words(ctx):
                return super().invoke(ctx)
        except EnvironmentProblem as problem:
            raise _Sentence(problem_sentence(problem.problem)) from problem
        except (KeyboardInterrupt, click.Abort) as stop:
            click.echo(err=True)  # this line of the terminal shows ^C or a question
            raise _Sentence(say("cli.stopped")) from stop


def _said_why_lost(output: Output) -> bool:
    """Whether what was printed got lost. A full disk is said; a pipe that was closed is left in silence."""
    sys.stdout.flush()
    if output.lost is not None and not isinstance(output.lost, BrokenPipeError):
        click.echo(say("cli.output_lost", said=output.lost.strerror), err=True)
    return output.lost is not None


def _say_version(context: click.Context, _option: click.Parameter, asked: bool) -> None:
    if not asked or context.resilient_parsing:
        return
    from coach.places import version

    click.echo(version())
    context.exit()


@click.group(
    cls=CoachGroup,
    invoke_without_command=True,
    help=say("cli.help"),
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_say_version,
    help=say("cli.version"),
)
@click.pass_context
def main(context: click.Context) -> None:
    """Run the command line; without a command, the desktop."""
    if context.invoked_subcommand is None:
        command = CoachGroup.get_command(main, context, "desktop")
        if command is None:
            raise LookupError("the default command is not there")
        context.invoke(command)


def desktop_main() -> None:
    """Open the desktop from its icon. There is no terminal then, so problems are reported in a window."""
    try:
        code = main.main(args=["desktop"], prog_name="coach", standalone_mode=False)
    except click.ClickException as error:
        from coach.cli.screen import has_screen

        error.show()
        if has_screen():
            from coach.ui.shell.application import say_in_a_window

            say_in_a_window(error.format_message())
        code = error.exit_code
    sys.exit(code)
