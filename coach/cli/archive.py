"""`coach archive`: many recordings analyzed, searched and summed up, here or on a cluster."""

from __future__ import annotations

import dataclasses
import json
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from coach.cli.context import PATH, problem_sentence, say, words
from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem, Problem

if TYPE_CHECKING:
    from coach.archive.finding import ShownPassage, Wanted
    from coach.archive.running import Settled
    from coach.archive.shapes import Outcome, Reason, Task
    from coach.archive.worklist import Worklist

FILTERS = ("heard-out", "back-in-range", "gave-way")
KINDS = ("heard_out", "rise", "talk_over", "long_turn", "silence")
"""Both as `archive.finding` has them, where a test compares them: the help must not need the extra."""
PORT = 8786
_KEY = click.option("--key", "key_path", type=PATH, metavar="FILE", help=say("cli.archive.key"))
_CERTIFICATES = click.option("--certificates", type=PATH, metavar="DIR", help=say("cli.archive.certificates"))
_TARGET = click.argument("target", metavar="TARGET")
_SWAP = click.option("--swap", is_flag=True, help=say("cli.option.swap"))


@click.group("archive", help=say("cli.archive.help"), short_help=say("cli.archive.short"))
def command() -> None:
    """Analyze, search and sum up an archive."""


@command.command(help=say("cli.archive.analyze_help"), short_help=say("cli.archive.analyze_short"))
@click.argument("source", metavar="SOURCE")
@click.option("--out", "target", required=True, metavar="TARGET", help=say("cli.archive.out"))
@click.option(
    "--layout",
    default="",
    metavar="LAYOUT",
    help=say("cli.archive.layout", example="{team}/{agent}/{language}-{date}", other="{any}"),
)
@click.option("--dates", default="", metavar="PATTERN", help=say("cli.import.pattern"))
@_KEY
@_SWAP
@click.option("--retry", is_flag=True, help=say("cli.archive.retry"))
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=say("cli.analyze.jobs"))
@click.option("--scheduler", default="", metavar="URL", help=say("cli.archive.scheduler"))
@_CERTIFICATES
def analyze(
    *,
    source: str,
    target: str,
    layout: str,
    dates: str,
    key_path: Path | None,
    swap: bool,
    retry: bool,
    jobs: int | None,
    scheduler: str,
    certificates: Path | None,
) -> None:
    """Analyze what is new in SOURCE."""
    _need()
    from coach.archive.agent_key import key_file, open_key
    from coach.archive.call_names import Layout
    from coach.archive.running import run
    from coach.archive.storage import Storage, said
    from coach.archive.tables import collect
    from coach.archive.worklist import Work

    try:
        how = Layout(layout, dates)
    except ValueError as error:
        raise click.UsageError(say("cli.archive.bad_layout", part=str(error))) from None
    if scheduler and certificates is None:
        raise click.UsageError(say("cli.archive.needs_certificates"))
    key = open_key(key_path or key_file(), make=True)
    from_place, to_place = Storage(_whole(source)), Storage(_whole(target))
    collect(to_place)  # what a run that was stopped left
    work = Work()
    try:
        try:
            listed = work.list(from_place, to_place, key, how, swap=swap, retry=retry)
        except OSError as error:
            raise EnvironmentProblem("archive.no_room_to_work", error=said(error)) from error
        _say_list(listed)
        for name, reason in listed.failed:
            _say_of(name, reason)
        with _progress(listed.to_do) as step:

            def told(task: Task, outcome: Outcome, *_: object) -> None:
                step()
                if outcome.reason is not None:
                    _say_of(task.names[0], outcome.reason)

            tally = run(listed.tasks, to_place, _settled(scheduler, certificates, jobs), told)
    finally:
        work.close()
    click.echo(say("cli.archive.new", n=tally.new))
    for key_of, n in (("copies", tally.known), ("failed", tally.failed), ("later", tally.later)):
        if n:
            click.echo(say(f"cli.archive.{key_of}", n=n), err=key_of != "copies")
    if tally.failed or tally.later or listed.failed:
        raise click.exceptions.Exit(1)


@command.command(help=say("cli.archive.find_help"), short_help=say("cli.archive.find_short"))
@_TARGET
@click.option("--filter", "preset", type=click.Choice(FILTERS), help=say("cli.archive.filter"))
@click.option("--kind", type=click.Choice(KINDS), help=say("cli.archive.kind"))
@click.option("--longer-than", "longer_than_s", type=float, metavar="S", help=say("cli.archive.longer_than"))
@click.option("--caller-over", "caller_over_db", type=float, metavar="DB", help=say("cli.archive.caller_over"))
@click.option("--no-rise", is_flag=True, default=None, help=say("cli.archive.no_rise"))
@click.option(
    "--answered-after", "answered_after_s", type=float, metavar="S", help=say("cli.archive.answered_after")
)
@click.option("--team", metavar="TEAM", help=say("cli.archive.team"))
@click.option("--language", metavar="LANGUAGE", help=say("cli.archive.language"))
@click.option("--month", metavar="MONTH", help=say("cli.archive.month"))
@click.option("--sql", metavar="QUERY", help=say("cli.archive.sql"))
@click.option("--most", type=click.IntRange(min=1), default=20, show_default=True, help=say("cli.archive.most"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.history.json"))
def find(*, target: str, preset: str | None, sql: str | None, most: int, as_json: bool, **asked: Any) -> None:
    """Find passages."""
    _need()
    from coach.archive.finding import FILTERS as PRESETS
    from coach.archive.finding import Wanted
    from coach.archive.finding import find as find_passages
    from coach.archive.storage import Storage

    place = Storage(_whole(target))
    given = {name: value for name, value in asked.items() if value is not None}
    if sql is not None:
        if given or preset:
            raise click.UsageError(say("cli.archive.sql_alone"))
        _say_rows(place, sql, most, as_json=as_json)
        return
    wanted: Wanted = dataclasses.replace(PRESETS[preset] if preset else Wanted(), **given)
    found = find_passages(place, wanted, most)
    if as_json:
        click.echo(json.dumps([dataclasses.asdict(one) for one in found], indent=1))
        return
    for one in found:
        click.echo(_passage_line(one))
    click.echo(say("cli.archive.found", n=len(found)))


@command.command(help=say("cli.archive.cut_help"), short_help=say("cli.archive.cut_short"))
@_TARGET
@click.argument("passages", nargs=-1, required=True, metavar="PASSAGE...")
@click.option("--source", required=True, metavar="SOURCE", help=say("cli.archive.source"))
@click.option("--out", type=PATH, required=True, metavar="FILE", help=say("cli.archive.lesson"))
@click.option("--title", metavar="TITLE", help=say("cli.archive.title"))
@click.option("--consent", is_flag=True, help=say("cli.archive.consent"))
@_KEY
@_SWAP
def cut(
    *,
    target: str,
    passages: tuple[str, ...],
    source: str,
    out: Path,
    title: str | None,
    consent: bool,
    key_path: Path | None,
    swap: bool,
) -> None:
    """Make a lesson of passages."""
    _need()
    from coach.archive.agent_key import key_file, open_key
    from coach.archive.cutting import LessonWords, cut_lesson
    from coach.archive.storage import Storage

    lesson = LessonWords(
        title=title or say("archive.lesson.title"),
        goal=say("archive.lesson.goal"),
        notes=say("archive.lesson.notes_consent" if consent else "archive.lesson.notes_tone"),
        part_title=lambda kind: say(f"archive.kind.{kind}"),
        part_text=lambda kind: say(f"archive.listen_for.{kind}"),
        said=say("archive.lesson.said"),
    )
    key = open_key(key_path or key_file(), make=False)
    places = Storage(_whole(source)), Storage(_whole(target))
    cut_lesson(passages, *places, key, out, lesson, swap=swap, consent=consent)
    click.echo(say("cli.archive.cut_done", n=len(passages), path=out))


@command.command(help=say("cli.archive.report_help"), short_help=say("cli.archive.report_short"))
@_TARGET
@click.option("--out", type=PATH, required=True, metavar="FILE", help=say("cli.archive.report_out"))
def report(*, target: str, out: Path) -> None:
    """Write the report."""
    _need()
    import tempfile
    from datetime import date

    from coach.archive.groups import groups_of
    from coach.archive.storage import Storage
    from coach.archive.tables import database, tables_here
    from coach.views.archive_report import archive_report
    from coach.whole_file import write_whole

    with (
        tempfile.TemporaryDirectory(prefix="coach-archive-") as folder,
        database() as opened,
    ):
        groups = groups_of(opened, tables_here(Storage(_whole(target)), "calls", Path(folder)))
    page = archive_report(words(), groups, words().language.value, date.today())
    try:
        write_whole(out, page.encode(), private=False)
    except OSError as error:
        raise EnvironmentProblem("archive.not_written", path=out, error=error.strerror) from error
    click.echo(say("cli.archive.reported", path=out))


@command.command(help=say("cli.archive.certificates_help"), short_help=say("cli.archive.certificates_short"))
@click.argument("folder", type=PATH, metavar="DIR")
def certificates(folder: Path) -> None:
    """Make the certificates of a cluster."""
    _need()
    from datetime import datetime

    from coach.archive.certificates import make_certificates

    make_certificates(folder, datetime.now().astimezone())
    click.echo(say("cli.archive.certificates_done", path=folder))


@command.command(help=say("cli.archive.scheduler_help"), short_help=say("cli.archive.scheduler_short"))
@click.option("--certificates", type=PATH, required=True, metavar="DIR", help=say("cli.archive.certificates"))
@click.option("--host", default="0.0.0.0", show_default=True, metavar="ADDRESS", help=say("cli.archive.host"))
@click.option(
    "--port", type=click.IntRange(0, 65535), default=PORT, show_default=True, help=say("cli.archive.port")
)
def scheduler(*, certificates: Path, host: str, port: int) -> None:
    """Run the scheduler of a cluster."""
    _need()
    from coach.archive.cluster_parts import run_scheduler

    run_scheduler(host, port, certificates, lambda url: click.echo(say("cli.archive.scheduler_runs", url=url)))


@command.command(help=say("cli.archive.worker_help"), short_help=say("cli.archive.worker_short"))
@click.argument("url", metavar="URL")
@click.option("--certificates", type=PATH, required=True, metavar="DIR", help=say("cli.archive.certificates"))
@click.option("--jobs", type=click.IntRange(min=1), metavar="N", help=say("cli.analyze.jobs"))
def worker(*, url: str, certificates: Path, jobs: int | None) -> None:
    """Run workers of a cluster."""
    _need()
    from coach.archive.cluster_parts import run_workers

    n = jobs or os.cpu_count() or 1
    run_workers(url, n, certificates, lambda: click.echo(say("cli.archive.workers_run", n=n, url=url)))


def _need() -> None:
    from coach.archive.extra import need_archive

    need_archive()


def _whole(place: str) -> str:
    """A folder by its whole path: workers start in others."""
    return place if "://" in place else str(Path(place).absolute())


def _settled(scheduler: str, certificates: Path | None, jobs: int | None) -> Settled:
    if scheduler and certificates is not None:
        from coach.archive.cluster import each_settled as on_cluster

        return partial(on_cluster, scheduler, certificates)
    from coach.archive.analyzing import analyze as work
    from coach.archive.pool import each_settled

    return partial(each_settled, work=work, jobs=jobs or os.cpu_count() or 1)


def _say_list(listed: Worklist) -> None:
    click.echo(say("cli.archive.listed", n=listed.found))
    if listed.known:
        click.echo(say("cli.archive.known", n=listed.known))


def _say_of(name: str, reason: Reason) -> None:
    fields: dict[str, object] = {"path": name, **reason.fields}
    problem = Problem(reason.key, tuple((one, str(value)) for one, value in fields.items()))
    sentence = problem_sentence(problem)
    click.echo(sentence if shown(name) in sentence else f"{shown(name)}: {sentence}", err=True)


def _passage_line(one: ShownPassage) -> str:
    parts = [
        one.passage,
        one.month,
        say(f"archive.kind.{one.kind}"),
        say("cli.archive.seconds", start=one.start_s, end=one.end_s),
    ]
    if one.caller_db_over_began is not None:
        parts.append(say("cli.archive.caller_db", db=one.caller_db_over_began))
    if one.answered_after_s is not None:
        parts.append(say("cli.archive.answered", seconds=one.answered_after_s))
    parts += [shown(name) for name in (one.team, one.language) if name]
    return "  ".join(parts)


def _say_rows(place: Any, sql: str, most: int, *, as_json: bool) -> None:
    from coach.archive.finding import query

    answer = query(place, sql, most)
    if as_json:
        rows = [dict(zip(answer.columns, row, strict=True)) for row in answer.rows]
        click.echo(json.dumps(rows, indent=1, default=str))
    else:
        click.echo("\t".join(map(shown, answer.columns)))
        for row in answer.rows:
            click.echo("\t".join("" if cell is None else shown(str(cell)) for cell in row))
    if answer.more:
        click.echo(say("cli.archive.more", n=most), err=True)


@contextmanager
def _progress(recordings: int) -> Iterator[Callable[[], None]]:
    """Show a bar on stderr, if that is a terminal."""
    if not sys.stderr.isatty():
        yield lambda: None
        return
    with click.progressbar(length=recordings, label=say("cli.analyze.progress"), file=sys.stderr) as bar:
        yield lambda: bar.update(1)
