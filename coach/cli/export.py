"""`coach history export` and `restore`: tables of calls, and all of one's data as an archive."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli.context import PATH, confirmed, say, settings_path
from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem
from coach.places import history_file

if TYPE_CHECKING:
    from coach.history.store import History
    from coach.offline.export import Wanted

DAY = click.DateTime(["%Y-%m-%d"])
ARCHIVE = "archive"


@click.command("export", help=say("cli.export.help"), short_help=say("cli.export.short"))
@click.argument("out", type=PATH, metavar="OUT")
@click.option(
    "--format",
    "form",
    type=click.Choice(["csv", "json", "parquet", ARCHIVE]),
    default="csv",
    help=say("cli.export.form"),
)
@click.option(
    "--part",
    "parts",
    type=click.Choice(["calls", "cues", "tracks"]),
    multiple=True,
    help=say("cli.export.part"),
)
@click.option("--notes", is_flag=True, help=say("cli.export.notes"))
@click.option("--since", type=DAY, metavar="DAY", help=say("cli.export.since"))
@click.option("--until", type=DAY, metavar="DAY", help=say("cli.export.until"))
@click.option("--yes", is_flag=True, help=say("cli.import.yes"))
def export_command(
    *,
    out: Path,
    form: str,
    parts: tuple[str, ...],
    notes: bool,
    since: datetime | None,
    until: datetime | None,
    yes: bool,
) -> None:
    """Say what will be in it, ask, and write it."""
    if form == ARCHIVE:
        _save_archive(out, yes=yes)
        return
    from coach.history.store import open_history
    from coach.offline.export import Format, Wanted, export
    from coach.offline.parquet import need_parquet
    from coach.review.export import Part

    if form == Format.PARQUET:
        need_parquet()
    chosen = tuple(part for part in Part if part.value in (parts or ("calls", "cues")))
    wanted = Wanted(chosen, Format(form), notes)
    history = open_history(history_file())
    try:
        calls = _calls(history, since and since.date(), until and until.date())
        _say_contents(wanted, len(calls))
        _ask(yes=yes)
        with click.progressbar(length=max(1, len(calls)), label=say("cli.export.progress")) as bar:
            lost = export(calls, history.call, out, wanted, lambda done: bar.update(done - bar.pos))
    finally:
        history.close()
    click.echo(say("cli.export.written", path=out))
    if lost:
        click.echo(say("cli.export.lost", numbers=", ".join(map(str, lost))), err=True)
        raise click.exceptions.Exit(1)


def _calls(history: History, since: date | None, until: date | None) -> list[int]:
    from coach.review.finding import CallFilter, found_in

    table = history.table()
    found = found_in(table, CallFilter(since=since, until=until, largest_first=False))
    return [int(call_id) for call_id in table.call_id[found]]


def _say_contents(wanted: Wanted, calls: int) -> None:
    click.echo(say("cli.export.calls", n=calls))
    for name in wanted.files():
        click.echo(f"  {name}: {say(f'cli.export.has_{Path(name).stem}')}")
    click.echo(say("cli.export.with_notes" if wanted.notes else "cli.export.without_notes"))


def _save_archive(out: Path, *, yes: bool) -> None:
    from coach.offline.own_data import save

    click.echo(say("cli.export.archive_has", history=history_file(), settings=settings_path()))
    _ask(yes=yes)
    save(history_file(), settings_path(), out, datetime.now().astimezone())
    click.echo(say("cli.export.written", path=out))


def _ask(*, yes: bool) -> None:
    if not yes and not confirmed(say("cli.export.sure")):
        raise EnvironmentProblem("cli.export.nothing_written")


@click.command("restore", help=say("cli.history.restore_help"), short_help=say("cli.history.restore_short"))
@click.argument("copy", type=PATH, metavar="COPY")
@click.option("--yes", is_flag=True, help=say("cli.import.yes"))
def restore_command(copy: Path, *, yes: bool) -> None:
    """Put a copy of the history, or what an archive holds, in the place of what is there."""
    import zipfile

    from coach.history.owner import HistoryOwner

    is_archive = zipfile.is_zipfile(copy)
    owner = HistoryOwner(history_file())
    owner.take()
    try:
        if is_archive:
            _restore_archive(copy, yes=yes)
        else:
            from coach.history.backups import restore

            restore(copy, history_file(), date.today())
    finally:
        owner.release()
    click.echo(say("cli.history.restored", path=history_file()))


def _restore_archive(archive: Path, *, yes: bool) -> None:
    from coach.offline.own_data import look_into, restore

    contents = look_into(archive)
    click.echo(say("cli.export.archive_of", when=contents.made_at, version=shown(contents.coach)))
    for name, one in contents.files.items():
        click.echo(f"  {name}: {one.bytes} B")
    _ask(yes=yes)
    restore(archive, history_file(), settings_path(), date.today())


@click.command("calendar", help=say("cli.calendar.help"), short_help=say("cli.calendar.short"))
@click.argument("out", type=PATH, metavar="OUT")
@click.option("--names", is_flag=True, help=say("cli.calendar.names"))
def calendar_command(out: Path, *, names: bool) -> None:
    """Write the open promises as a calendar file."""
    from coach.cli.context import words
    from coach.history.store import open_history
    from coach.offline.calendar_file import calendar_of, keep_calendar

    history = open_history(history_file())
    try:
        promises = history.open_promises()
    finally:
        history.close()
    keep_calendar(out, calendar_of(promises, words(), names=names, now=datetime.now().astimezone()))
    click.echo(say("cli.calendar.written", n=len(promises), path=out))
