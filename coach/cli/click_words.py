"""Click's own sentences, on the pages of --help and for wrong usage, in the words of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

import click

from coach.cli.context import say

_CLICKS: dict[str, str] = {
    "Options": "cli.page.options",
    "Commands": "cli.page.commands",
    "Show this message and exit.": "cli.page.help",
}


class _Page(click.HelpFormatter):
    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
        super().write_usage(prog, args, f"{say('cli.page.usage')} ")

    def write_heading(self, heading: str) -> None:
        super().write_heading(_ours(heading))

    def write_dl(self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2) -> None:
        super().write_dl([(name, _ours(text)) for name, text in rows], col_max, col_spacing)


class PageContext(click.Context):
    """A context with our help page. Errors raised within it can name it."""

    formatter_class = _Page

    @contextmanager
    def scope(self, cleanup: bool = True) -> Iterator[click.Context]:
        with super().scope(cleanup) as context:
            try:
                yield context
            except click.UsageError as error:
                error.ctx = error.ctx or self  # click leaves it out if an option lacks its value
                raise


class InOrder(click.Group):
    """A group that lists its commands in the order of the code and the README; click would sort them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(self.commands)


def speak(command: click.Command) -> click.Command:
    """Give a command and its subcommands our pages."""
    command.context_class = PageContext
    if isinstance(command, click.Group):
        for within in command.commands.values():
            speak(within)
    return command


def _ours(text: str) -> str:
    return say(_CLICKS[text]) if text in _CLICKS else text


class WrongUsage(click.UsageError):
    """Wrong usage: how the command is used, where its help is, and what is wrong. Exit code 2."""

    def show(self, file: Any = None) -> None:
        lines = [say("cli.usage.wrong", said=self.message)]
        if self.ctx is not None:
            command = f"{self.ctx.command_path} {self.ctx.help_option_names[-1]}"
            lines = [self.ctx.get_usage(), say("cli.usage.see_help", command=command), "", *lines]
        click.echo("\n".join(lines), err=file is None, file=file)


@contextmanager
def in_our_words(context: click.Context) -> Iterator[None]:
    """Report click's usage errors in our words. An error that names no command is one of `context`."""
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
    """Return a parameter as the help page writes it: --out, CALL."""
    if isinstance(parameter, click.Argument):
        return (parameter.metavar or parameter.human_readable_name).strip("[].")
    return parameter.opts[-1]


def _unknown(key: str, name: str, near: list[str] | None) -> str:
    sentence = say(key, name=name)
    return f"{sentence} {say('cli.usage.near', names=', '.join(near))}" if near else sentence
