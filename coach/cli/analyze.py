"""`coach analyze`: recordings to reports, several at once on all cores."""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.context import PATH, baseline_from, baseline_option, channel_options, problem_sentence, say
from coach.model.problems import EnvironmentProblem, Problem

if TYPE_CHECKING:
    from coach.model.baseline import Baseline


@click.command(help=say("cli.analyze.help"), short_help=say("cli.analyze.short"))
@click.argument("calls", type=PATH, nargs=-1, required=True, metavar="CALL...")
@click.option("--out", type=PATH, required=True, metavar="DIR", help=say("cli.analyze.out"))
@click.option("--measures", is_flag=True, help=say("cli.analyze.measures"))
@baseline_option
@channel_options
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=say("cli.analyze.jobs"))
def command(
    *,
    calls: tuple[Path, ...],
    out: Path,
    measures: bool,
    baseline_file: Path | None,
    agent_only: bool,
    swap: bool,
    jobs: int | None,
) -> None:
    """Write a report for each call. What can't be read of a call is reported; the others are still analyzed."""
    _refuse_one_stem_twice(calls)
    with _stopped_once(), _progress(len(calls)) as progress:
        _make_writable(out)
        todo = _Todo(out, measures, baseline_from(baseline_file), agent_only, swap)
        answers = dict(_analyzed(calls, todo, jobs or os.cpu_count() or 1, progress))
    for path in calls:
        answer = answers[path]
        if isinstance(answer, Problem):
            click.echo(problem_sentence(answer), err=True)
        else:
            files = ", ".join(str(file) for file in answer.files)
            click.echo(say("cli.analyze.wrote", call=path.name, files=files))
            for problem in answer.missing:
                click.echo(problem_sentence(problem), err=True)
    if any(isinstance(answer, Problem) or answer.missing for answer in answers.values()):
        raise click.exceptions.Exit(1)


@dataclass(frozen=True, slots=True)
class _Todo:
    """What to do with each call."""

    out: Path
    measures: bool
    baseline: Baseline | None
    agent_only: bool
    swap: bool


@dataclass(frozen=True, slots=True)
class _Analyzed:
    """The files of a call, and what is missing of its recording."""

    files: tuple[Path, ...]
    missing: tuple[Problem, ...]


def _analyze(path: Path, todo: _Todo, progress: Callable[[float], None] | None = None) -> _Analyzed | Problem:
    """Analyze one call, in any process; return the files it wrote and what is missing, or the problem."""
    from coach.offline.analysis import analyze_file

    missing: list[Problem] = []
    try:
        files = analyze_file(
            path,
            todo.out,
            measures=todo.measures,
            baseline=todo.baseline,
            agent_only=todo.agent_only,
            swap=todo.swap,
            progress=progress,
            missing=missing.append,
        )
    except EnvironmentProblem as problem:
        return problem.problem
    return _Analyzed(files, tuple(missing))


def _analyzed(
    calls: tuple[Path, ...], todo: _Todo, jobs: int, progress: Callable[[float], None]
) -> Iterator[tuple[Path, _Analyzed | Problem]]:
    """Yield each call with its outcome, as it is done. A single call or a single job needs no other process."""
    if min(jobs, len(calls)) == 1:
        for number, path in enumerate(calls):
            yield path, _analyze(path, todo, _from(number, progress))
            progress(number + 1)
        return
    from functools import partial

    from coach.offline.workers import Lost, each_done

    jobs = min(jobs, len(calls))
    for number, (path, answer) in enumerate(each_done(calls, partial(_analyze, todo=todo), jobs)):
        progress(number + 1)
        lost = Problem("analyze.process_lost", (("path", str(path)),))
        yield path, lost if isinstance(answer, Lost) else answer


@contextmanager
def _stopped_once() -> Iterator[None]:
    """Let the first Ctrl+C stop the command and ignore later ones, which would interrupt the stopping."""
    if signal.getsignal(signal.SIGINT) is not signal.default_int_handler:  # Ctrl+C was ignored from the start
        yield
        return

    def stop(_number: int, _frame: object) -> None:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt

    signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        if signal.getsignal(signal.SIGINT) is stop:
            signal.signal(signal.SIGINT, signal.default_int_handler)


def _refuse_one_stem_twice(calls: tuple[Path, ...]) -> None:
    """Refuse two inputs that would write the same report. Upper and lower case count as equal, as on Windows
    and macOS."""
    seen: dict[str, Path] = {}
    for path in calls:
        other = seen.setdefault(path.stem.casefold(), path)
        if other is not path:
            raise click.UsageError(say("cli.analyze.one_stem", first=other, second=path, stem=path.stem))


def _make_writable(out: Path) -> None:
    """Create the folder and check that it can be written: better to know before an hour of work than after."""
    from coach.whole_file import PRIVATE_FILE, SHARED_FOLDER, make_folder

    try:
        make_folder(out, SHARED_FOLDER)
        probe = out / f".coach-{os.getpid()}"
        probe.touch(mode=PRIVATE_FILE)
        probe.unlink()
    except OSError as error:
        raise EnvironmentProblem("analyze.not_written", path=out, error=error.strerror or error) from error


def _from(number: int, progress: Callable[[float], None]) -> Callable[[float], None]:
    """Return the progress within a call, after this many others."""
    return lambda share: progress(number + share)


@contextmanager
def _progress(calls: int) -> Iterator[Callable[[float], None]]:
    """Show a bar on stderr, if that is a terminal; yield a function that takes the calls done, including
    parts of one."""
    if not sys.stderr.isatty():
        yield lambda _done: None
        return
    steps = 1000
    with click.progressbar(length=calls * steps, label=say("cli.analyze.progress"), file=sys.stderr) as bar:
        yield lambda done: bar.update(max(0, int(done * steps) - bar.pos))
