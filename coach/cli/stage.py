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
    from coach.model.baseline import Baseline
    from coach.model.problems import Problem
    from coach.practice.piece import Piece
    from coach.practice.takes import Takes
    from coach.settings.schema import ChosenDevice, Settings


SECOND_CHANNEL = "channel"
"""In place of a name: the second channel of the chosen microphone's interface."""


@click.command(help=say("cli.stage.help"), short_help=say("cli.stage.short"))
@click.argument("recording", type=PATH, required=False, metavar="[FILE]")
@click.argument("second", type=PATH, required=False, metavar="[SECOND]")
@click.option("--live", is_flag=True, help=say("cli.stage.live"))
@click.option("--second-microphone", metavar="NAME", help=say("cli.stage.second_microphone"))
@click.option("--target", type=PATH, metavar="FILE", help=say("cli.stage.target"))
@baseline_option
@channel_options
def command(
    *,
    recording: Path | None,
    second: Path | None,
    live: bool,
    second_microphone: str | None,
    target: Path | None,
    baseline_file: Path | None,
    agent_only: bool,
    swap: bool,
) -> None:
    """Show a recording to a room, two takes of one text, or a voice as it speaks."""
    from coach.cli.screen import has_screen

    only_live = target is not None or second_microphone is not None
    if live == (recording is not None) or (only_live and not live):
        raise click.UsageError(say("cli.stage.one"))
    if not has_screen():
        raise EnvironmentProblem("cli.stage.no_screen")
    baseline = baseline_from(baseline_file)
    settings = load_settings_aloud()
    problems = (
        _show_live(baseline, target, settings, second_microphone)
        if recording is None
        else _show(recording, second, baseline, settings, agent_only=agent_only, swap=swap)
    )
    for problem in problems:
        click.echo(problem_sentence(problem), err=True)
    if problems:
        raise click.exceptions.Exit(1)


def _show(
    recording: Path,
    second: Path | None,
    baseline: Baseline | None,
    settings: Settings,
    *,
    agent_only: bool,
    swap: bool,
) -> tuple[Problem, ...]:
    from coach.practice.takes import open_shown
    from coach.ui.stage.alone import run_stage

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

    return run_stage(hear, settings)


def _show_live(
    baseline: Baseline | None, target: Path | None, settings: Settings, second_name: str | None
) -> tuple[Problem, ...]:
    from coach.practice.ghost_track import read_ghost
    from coach.runtime.live_piece import SecondVoice, live_piece
    from coach.ui.stage.alone import run_live_stage

    ghost = None if target is None else read_ghost(target)
    second = None
    if second_name is not None:
        second = SecondVoice(None if second_name == SECOND_CHANNEL else _microphone(second_name))
    return run_live_stage(live_piece(settings.devices, baseline, second), settings, ghost)


def _microphone(name: str) -> ChosenDevice:
    """Return the microphone of this name. Raises EnvironmentProblem where there is none."""
    from coach.settings.schema import ChosenDevice
    from coach.sources.devices import list_microphones

    for one in list_microphones():
        if name in {one.label, one.device_id.name}:
            return ChosenDevice(one.device_id.name, one.device_id.host_api)
    raise EnvironmentProblem("stage.no_such_microphone", name=name)
