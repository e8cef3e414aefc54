"""The pages of --help: what click says on them by itself, in the words of the catalogue."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import click

from coach.cli.speech import say

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
    """A context whose help is written by us, and which what is said of wrong usage within it can name."""

    formatter_class = _Page

    @contextmanager
    def scope(self, cleanup: bool = True) -> Iterator[click.Context]:
        with super().scope(cleanup) as context:
            try:
                yield context
            except click.UsageError as error:
                error.ctx = error.ctx or self  # click leaves it out where an option lacks its value
                raise


class InOrder(click.Group):
    """Lists its commands as they stand in the code and in the README; click would sort them."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 (click's signature)
        return list(self.commands)


def speak(command: click.Command) -> click.Command:
    """The command, and those within it, with our pages."""
    command.context_class = PageContext
    if isinstance(command, click.Group):
        for within in command.commands.values():
            speak(within)
    return command


def _ours(said: str) -> str:
    return say(_CLICKS[said]) if said in _CLICKS else said
