"""What is said of wrong usage, in the words of the catalogue. What is rare stays in click's English."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import click

from coach.cli.speech import say


class WrongUsage(click.UsageError):
    """How the command is used, where its help is, and what is wrong; exit code 2."""

    def show(self, file: Any = None) -> None:
        lines = [say("cli.usage.wrong", said=self.message)]
        if self.ctx is not None:
            command = f"{self.ctx.command_path} {self.ctx.help_option_names[-1]}"
            lines = [self.ctx.get_usage(), say("cli.usage.see_help", command=command), "", *lines]
        click.echo("\n".join(lines), err=file is None, file=file)


@contextmanager
def in_our_words(context: click.Context) -> Iterator[None]:
    """What click says within of wrong usage is said by us; where it names no command, of that of `context`."""
    try:
        yield
    except (click.exceptions.NoArgsIsHelpError, WrongUsage):
        raise
    except click.UsageError as error:
        error.ctx = error.ctx or context
        raise WrongUsage(_sentence(error), error.ctx) from error


def _sentence(error: click.UsageError) -> str:
    match error:
        case click.MissingParameter(param=click.Parameter() as parameter):
            return say("cli.usage.missing", name=_written(parameter))
        case click.NoSuchOption(option_name=name, possibilities=near):
            return _unknown("cli.usage.no_option", name, near)
        case click.NoSuchCommand(command_name=name, possibilities=near):
            return _unknown("cli.usage.no_command", name, near)
        case click.BadOptionUsage(option_name=name, ctx=click.Context(command=command)):
            flags = {
                written
                for parameter in command.params
                if isinstance(parameter, click.Option) and parameter.is_flag
                for written in parameter.opts
            }
            return say("cli.usage.takes_no_value" if name in flags else "cli.usage.needs_value", name=name)
        case click.BadParameter(param=click.Parameter(type=click.IntRange(min=int() as low)) as parameter):
            return say("cli.usage.not_whole_number_from", name=_written(parameter), low=low)
        case click.BadParameter(param=click.Parameter(type=click.FloatRange(min=float() as low)) as parameter):
            return say("cli.usage.not_number_from", name=_written(parameter), low=f"{low:g}")
        case click.BadParameter(param=click.Parameter(type=click.types.IntParamType()) as parameter):
            return say("cli.usage.not_whole_number", name=_written(parameter))
        case _:
            return error.format_message()


def _written(parameter: click.Parameter) -> str:
    """As it stands on the page of help: --out, CALL."""
    if isinstance(parameter, click.Argument):
        return (parameter.metavar or parameter.human_readable_name).strip("[].")
    return parameter.opts[-1]


def _unknown(key: str, name: str, near: list[str] | None) -> str:
    said = say(key, name=name)
    return f"{said} {say('cli.usage.near', names=', '.join(near))}" if near else said
