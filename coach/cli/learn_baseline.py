"""`coach usual learn`: learn the agent's baseline from recordings and write it as a profile for `--usual`."""

from __future__ import annotations

from pathlib import Path

import click

from coach.cli.click_words import InOrder
from coach.cli.context import PATH, problem_sentence, say
from coach.model.problems import Problem


@click.group(cls=InOrder, help=say("cli.usual.help"), short_help=say("cli.usual.short"))
def command() -> None:
    """The commands for a baseline."""


@command.command(help=say("cli.usual.learn_help"), short_help=say("cli.usual.learn_short"))
@click.argument("files", type=PATH, nargs=-1, required=True, metavar="FILE...")
@click.option("--out", type=PATH, required=True, metavar="FILE", help=say("cli.usual.out"))
def learn(files: tuple[Path, ...], out: Path) -> None:
    """Learn from all files together and write the profile."""
    from coach.offline.baseline_profile import learn_baseline, save_profile

    problems: list[Problem] = []
    baseline = learn_baseline(files, problems.append)
    save_profile(baseline, out)
    click.echo(
        say(
            "cli.usual.learned",
            path=out,
            speech_s=baseline.speech_s,
            level_db=baseline.level_db,
            f0_hz=baseline.f0_hz,
            pace=baseline.pace_syll_per_s,
        )
    )
    for problem in problems:
        click.echo(problem_sentence(problem), err=True)
    if problems:
        raise click.exceptions.Exit(1)
