"""`coach stage`: a recording for a room, on the whole of a screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.context import (
    PATH,
    baseline_from,
    baseline_option,
    channel_options,
    load_settings_aloud,
    problem_sentence,
    say,
)
from coach.model.problems import EnvironmentProblem

if TYPE_CHECKING:
    from coach.practice.piece import Piece
    from coach.practice.takes import Takes


@click.command(help=say("cli.stage.help"), short_help=say("cli.stage.short"))
@click.argument("recording", type=PATH, metavar="FILE")
@click.argument("second", type=PATH, required=False, metavar="[SECOND]")
@baseline_option
@channel_options
def command(
    *, recording: Path, second: Path | None, baseline_file: Path | None, agent_only: bool, swap: bool
) -> None:
    """Show a recording to a room, or two takes of one text."""
    from coach.cli.screen import has_screen

    if not has_screen():
        raise EnvironmentProblem("cli.stage.no_screen")
    from coach.practice.takes import open_shown
    from coach.ui.stage.alone import run_stage

    baseline = baseline_from(baseline_file)

    def hear(progress: Callable[[float], None], go_on: Callable[[], bool]) -> Piece | Takes:
        return open_shown(
            recording,
            second,
            baseline=baseline,
            agent_only=agent_only,
            swap=swap,
            progress=progress,
            go_on=go_on,
        )

    problems = run_stage(hear, load_settings_aloud())
    for problem in problems:
        click.echo(problem_sentence(problem), err=True)
    if problems:
        raise click.exceptions.Exit(1)
