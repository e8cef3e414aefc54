"""`coach doctor`: what this machine has and lacks, one line each, and what to do. Changes nothing."""

from __future__ import annotations

import click

from coach.cli.context import say

_MARKS = {"good": ("✓", "green"), "odd": ("!", "yellow"), "bad": ("✗", "red")}


@click.command(help=say("cli.doctor.help"), short_help=say("cli.doctor.short"))
@click.option("--no-sound", is_flag=True, help=say("cli.doctor.no_sound"))
def command(no_sound: bool) -> None:
    """Run every check, then count those that need something done. Exit code 1 if the main job can't be done."""
    from coach.cli.checks import Grade, checks

    bad = odd = 0
    for finding in checks(with_sound=not no_sound):
        mark, colour = _MARKS[finding.grade.value]
        click.secho(f"{mark} {finding.text}", fg=colour)
        bad += finding.grade is Grade.BAD
        odd += finding.grade is Grade.ODD
    click.echo(say("cli.doctor.all_good") if not bad + odd else say("cli.doctor.count", bad=bad, odd=odd))
    if bad:
        raise click.exceptions.Exit(1)
