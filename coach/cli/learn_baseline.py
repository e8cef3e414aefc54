"""`coach usual learn`: the agent's usual from recordings, into a profile that `--usual` takes."""

from __future__ import annotations

from pathlib import Path

import click

from coach.cli.click_words import InOrder
from coach.cli.context import PATH, say


@click.group(cls=InOrder, help=say("cli.usual.help"), short_help=say("cli.usual.short"))
def command() -> None:
    """What can be done with a usual."""


@command.command(help=say("cli.usual.learn_help"), short_help=say("cli.usual.learn_short"))
@click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE...")
@click.option("--out", type=PATH, required=True, metavar="FILE", help=say("cli.usual.out"))
def learn(files: tuple[Path, ...], out: Path) -> None:
    """Learn from all files together and write the profile."""
    from coach.offline.baseline_profile import learn_usual, save_profile

    usual = learn_usual(files)
    save_profile(usual, out)
    click.echo(
        say(
            "cli.usual.learned",
            path=out,
            speech_s=usual.speech_s,
            level_db=usual.level_db,
            f0_hz=usual.f0_hz,
            pace=usual.pace_syll_per_s,
        )
    )
