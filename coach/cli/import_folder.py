"""`coach history import`: old recordings of a folder become calls of the history."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.context import PATH, confirmed, problem_sentence, say
from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem, Problem
from coach.places import history_file

if TYPE_CHECKING:
    from coach.history.incoming import Incoming
    from coach.history.store import History
    from coach.model.baseline import Baseline
    from coach.offline.folder_import import AgentSide, Found

MOST_SHOWN = 10
"""So many recordings of the folder are shown before it begins: enough to see whether the dates are right."""


@click.command("import", help=say("cli.import.help"), short_help=say("cli.import.short"))
@click.argument("folder", type=PATH, metavar="FOLDER")
@click.option("--pattern", default="", metavar="PATTERN", help=say("cli.import.pattern"))
@click.option("--agent", "side", type=click.Choice(["left", "right"]), help=say("cli.import.agent"))
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=say("cli.analyze.jobs"))
@click.option("--yes", is_flag=True, help=say("cli.import.yes"))
def command(*, folder: Path, pattern: str, side: str | None, jobs: int | None, yes: bool) -> None:
    """Show what is in the folder and ask, then hear all of it on every core."""
    from coach.history.incoming import Incoming
    from coach.history.owner import HistoryOwner
    from coach.history.store import open_history
    from coach.offline.folder_import import AgentSide

    _check_pattern(pattern)
    jobs = jobs or os.cpu_count() or 1
    owner = HistoryOwner(history_file())
    history = open_history(history_file(), owner)
    incoming = Incoming(history, _take_in if owner.held_elsewhere() else None)
    try:
        found = _looked_at(folder, pattern, jobs)
        good = [one for one in found if one.dated is not None]
        if not good:
            raise EnvironmentProblem("import.nothing", path=folder)
        chosen = AgentSide(side) if side else _side(good, _usual(history))
        _preview(good, chosen)
        if not yes and not confirmed(say("cli.import.sure", n=len(good))):
            raise EnvironmentProblem("cli.import.nothing_done")
        failed = [(one.path, one.problem) for one in found if one.problem is not None]
        new, known = _hear(good, chosen, incoming, jobs, failed)
    finally:
        incoming.close()
        history.close()
        owner.release()
    click.echo(say("cli.import.done", n=new))
    if known:
        click.echo(say("cli.import.known", n=known))
    for path, problem in failed:
        click.echo(f"{shown(str(path))}: {problem_sentence(problem)}", err=True)
    if failed:
        raise click.exceptions.Exit(1)


def _check_pattern(pattern: str) -> None:
    from coach.offline.import_dates import moment_in

    if pattern:
        try:
            moment_in("", pattern)
        except ValueError as error:
            raise click.UsageError(say("cli.import.bad_pattern", code=str(error))) from None


def _looked_at(folder: Path, pattern: str, jobs: int) -> list[Found]:
    from coach.offline.folder_import import look_at, recordings_in
    from coach.offline.workers import Lost, each_done

    try:
        paths = recordings_in(folder)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise EnvironmentProblem("import.unreadable", path=folder, error=reason) from error
    looked = each_done(paths, partial(look_at, pattern=pattern), min(jobs, max(1, len(paths))))
    found = [one for _path, one in looked if not isinstance(one, Lost)]
    return sorted(found, key=lambda one: one.path)


def _usual(history: History) -> Baseline | None:
    """The usual that was learned from the most calls."""
    kept = max(history.baselines(), key=lambda one: one.calls, default=None)
    return None if kept is None else kept.baseline


def _side(good: Sequence[Found], usual: Baseline | None) -> AgentSide:
    """Propose the agent's channel, or ask for it where it can't be told."""
    from coach.offline.folder_import import AgentSide, propose_side

    proposed = None if usual is None else propose_side([one.path for one in good], usual)
    if proposed is not None:
        return proposed
    sides = [side.value for side in AgentSide]
    try:
        return AgentSide(click.prompt(say("cli.import.which"), type=click.Choice(sides)))
    except click.Abort:
        raise EnvironmentProblem("cli.import.nothing_done") from None


def _preview(good: Sequence[Found], side: AgentSide) -> None:
    click.echo(say(f"cli.import.agent_{side.value}"))
    for one in good[:MOST_SHOWN]:
        assert one.dated is not None
        by = say(f"cli.import.by_{one.dated.by.value}")
        click.echo(f"  {one.dated.started_at:%Y-%m-%d %H:%M:%S}  {by:<12}  {shown(str(one.path))}")
    if len(good) > MOST_SHOWN:
        click.echo(say("cli.import.more", n=len(good) - MOST_SHOWN))


def _hear(
    good: Sequence[Found], side: AgentSide, incoming: Incoming, jobs: int, failed: list[tuple[Path, Problem]]
) -> tuple[int, int]:
    """Hear all, keep each as it is done, and return how many were new and how many were there already."""
    from coach.offline.folder_import import hear_all

    new = known = 0
    total_s, done_s = sum(one.duration_s for one in good), 0.0
    progress = click.progressbar(
        length=max(1, round(total_s)),
        label=say("cli.import.progress"),
        file=sys.stderr,
        hidden=not sys.stderr.isatty(),
    )
    with progress as bar:
        for one, heard in hear_all(good, side, incoming.known(), min(jobs, len(good))):
            if isinstance(heard, Problem):
                failed.append((one.path, heard))
            elif heard.record is None:
                known += 1
            else:
                kept = incoming.keep(heard.content_sum, heard.started_at, heard.title, heard.record)
                new, known = new + kept, known + (not kept)
                if heard.missing is not None:
                    failed.append((one.path, heard.missing))
            done_s += one.duration_s
            bar.update(max(0, round(done_s) - bar.pos))
    incoming.hand_over()
    return new, known


def _take_in() -> None:
    """Let the open Coach take in what waits. Where it has closed meanwhile, it does so at its next start."""
    from coach.runtime.control import ControlCommand, ask_app

    ask_app(ControlCommand.TAKE_IN)
