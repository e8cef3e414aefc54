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


@click.command(help=say("cli.stage.help"), short_help=say("cli.stage.short"))
@click.argument("recording", type=PATH, metavar="FILE")
@baseline_option
@channel_options
def command(*, recording: Path, baseline_file: Path | None, agent_only: bool, swap: bool) -> None:
    """Show a recording to a room."""
    from coach.cli.screen import has_screen

    if not has_screen():
        raise EnvironmentProblem("cli.stage.no_screen")
    from coach.practice.piece import open_piece
    from coach.ui.stage.alone import run_stage

    baseline = baseline_from(baseline_file)

    def hear(progress: Callable[[float], None], go_on: Callable[[], bool]) -> tuple[Piece, ...]:
        return (
            open_piece(
                recording,
                baseline=baseline,
                agent_only=agent_only,
                swap=swap,
                progress=progress,
                go_on=go_on,
            ),
        )

    problem = run_stage(hear, load_settings_aloud())
    if problem is not None:
        click.echo(problem_sentence(problem), err=True)
        raise click.exceptions.Exit(1)
