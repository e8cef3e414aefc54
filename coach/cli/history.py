"""`coach history`: list, show, compare, set aside, save, copy, put back and delete the kept calls."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

import click

from coach.cli import export, import_folder, moving, stats
from coach.cli.click_words import InOrder
from coach.cli.context import PATH, confirmed, say, words
from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem
from coach.places import history_file, is_away

if TYPE_CHECKING:
    from coach.history.store import History
    from coach.model.call import CallHeader, CallSource
    from coach.runtime.control import ControlCommand


KEEP_ALL = 1_000
"""A command that copies deletes no copy."""


@click.group(cls=InOrder, help=say("cli.history.help"), short_help=say("cli.history.short"))
def command() -> None:
    """The commands for the history."""


@command.command("list", help=say("cli.history.list_help"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.history.json"))
def list_calls(as_json: bool) -> None:
    """List the calls, one line each, newest first."""
    with _history() as history:
        calls = [] if history is None else history.calls()
        aside = () if history is None else history.calls_set_aside()
    if as_json:
        click.echo(json.dumps([_as_table(header) for header in calls], indent=1))
        return
    if not calls and not aside:
        click.echo(say("cli.history.none"))
    for header in calls:
        click.echo(_line(header))
    if aside:
        click.echo(say("cli.history.are_aside", numbers=", ".join(str(call_id) for call_id in aside)))


@command.command(help=say("cli.history.show_help"), short_help=say("cli.history.show_short"))
@click.argument("call_id", type=int, metavar="CALL")
@click.option("--json", "as_json", is_flag=True, help=say("cli.history.json_report"))
def show(call_id: int, as_json: bool) -> None:
    """Show the figures and cues of a call, or its report."""
    from coach.cli.terminal_summary import cue_lines, note_lines, summary_lines

    with _history() as history:
        if history is None:
            raise EnvironmentProblem("history.no_such_call", call_id=call_id)
        kept = history.call(call_id)
    if as_json:
        from coach.review.report import report_of

        click.echo(json.dumps(report_of(kept.record), indent=1))
        return
    for line in (*summary_lines(kept), "", *cue_lines(kept), *note_lines(kept)):
        click.echo(line)


@command.command("stats", help=say("cli.history.stats_help"), short_help=say("cli.history.stats_short"))
@click.option("--json", "as_json", is_flag=True, help=say("cli.history.json"))
@click.option("--imported", is_flag=True, help=say("cli.history.stats_imported"))
@click.option(
    "--period", type=click.Choice(stats.PERIODS), default="week", help=say("cli.history.stats_period")
)
def show_stats(as_json: bool, imported: bool, period: str) -> None:
    """Compare this week, month or year with the four before."""
    with _history() as history:
        if history is None:
            click.echo("{}" if as_json else say("cli.history.none"))
            return
        stats.say_stats(history, period, imported=imported, as_json=as_json, now=datetime.now().astimezone())


@command.command("set-aside", help=say("cli.history.aside_help"), short_help=say("cli.history.aside_short"))
@click.argument("call_id", type=int, metavar="CALL")
def set_aside(call_id: int) -> None:
    """Remove a call that can't be read from the list."""
    from coach.runtime.control import ControlCommand

    with _history() as history:
        if history is None:
            raise EnvironmentProblem("history.no_such_call", call_id=call_id)
        if not _done_by_the_app(ControlCommand.SET_ASIDE, call_id):
            history.set_aside(call_id)
    click.echo(say("cli.history.aside", call_id=str(call_id)))


@command.command(help=say("cli.history.salvage_help"), short_help=say("cli.history.salvage_short"))
@click.argument("new", type=PATH, metavar="NEW")
def salvage(new: Path) -> None:
    """Save every call that can be read into a new file."""
    from coach.history.salvage import salvage as save

    saved = save(history_file(), new)
    click.echo(say("cli.history.salvaged", n=saved.calls, path=new))
    if saved.lost:
        lost = ", ".join(str(call_id) for call_id in saved.lost)
        click.echo(say("cli.history.not_salvaged", numbers=lost))


@command.command(help=say("cli.history.backup_help"), short_help=say("cli.history.backup_short"))
def backup() -> None:
    """Make today's copy of the history, if it is not there yet, and list all copies."""
    from datetime import date

    with _history() as history:
        if history is None:
            click.echo(say("cli.history.none"))
            return
        history.backups.make(history.database, date.today(), KEEP_ALL)
        for copy in history.backups.all():
            click.echo(shown(str(copy)))


@command.command(help=say("cli.history.delete_help"))
@click.argument("call_ids", type=int, nargs=-1, metavar="[CALL]...")
@click.option("--all", "everything", is_flag=True, help=say("cli.history.delete_all"))
@click.option("--yes", is_flag=True, help=say("cli.history.yes"))
def delete(call_ids: tuple[int, ...], everything: bool, yes: bool) -> None:
    """Delete calls for good, after a question."""
    from coach.runtime.control import ControlCommand

    if everything == bool(call_ids):
        raise click.UsageError(say("cli.history.delete_which"))
    with _history() as history:
        if history is None:
            if everything:
                click.echo(say("cli.history.none"))
                return
            raise EnvironmentProblem("history.no_such_call", call_id=call_ids[0])
        kept = {header.call_id: _line(header) for header in history.calls()}
        kept |= {
            call_id: say("cli.history.aside", call_id=str(call_id)) for call_id in history.calls_set_aside()
        }
        for call_id in call_ids:
            if call_id not in kept:
                raise EnvironmentProblem("history.no_such_call", call_id=call_id)
        if not yes:
            question = say("cli.history.sure_all", n=len(kept)) if everything else say("cli.history.sure")
            for call_id in sorted(set(call_ids)):
                click.echo(kept[call_id])
            if not confirmed(question):
                raise EnvironmentProblem("cli.history.nothing_deleted")
        if everything and not _done_by_the_app(ControlCommand.DELETE_EVERYTHING):
            history.delete_everything()
        for call_id in sorted(set(call_ids)):
            if not _done_by_the_app(ControlCommand.DELETE_CALL, call_id):
                history.delete(call_id)
    click.echo(say("cli.history.deleted", n=len(kept if everything else set(call_ids))))


for more in (
    import_folder.command,
    export.export_command,
    export.restore_command,
    moving.command,
    export.calendar_command,
):
    command.add_command(more)


@contextmanager
def _history() -> Iterator[History | None]:
    """Open the history; None if nothing was ever kept, so that looking creates no file."""
    try:
        history_file().stat()
    except (FileNotFoundError, NotADirectoryError):
        if is_away(history_file()):
            raise EnvironmentProblem("history.folder_away", path=history_file().parent) from None
        yield None
        return
    except OSError:
        pass  # opening it reports the problem
    from coach.history.owner import HistoryOwner
    from coach.history.store import open_history

    owner = HistoryOwner(history_file())
    history = open_history(history_file(), owner)
    try:
        if not owner.held_elsewhere():  # else whoever holds it does that
            history.close_cut_short()
        yield history
    finally:
        history.close()
        owner.release()


def _done_by_the_app(command: ControlCommand, call_id: int = 0) -> bool:
    """Whether an app is open and did this: the history is its own. Raises EnvironmentProblem where it can't."""
    from coach.runtime.control import DONE, ask_app

    answer = ask_app(command, call_id)
    if answer not in {None, DONE}:
        raise EnvironmentProblem("control.no_answer")
    return answer is not None


def _line(header: CallHeader) -> str:
    from coach.model.call import CallSource
    from coach.views.wording import length, local_time

    when = local_time(header.started_at)
    name = shown(header.title or header.microphone)
    state = "" if header.state.value == "complete" else say(f"cli.history.state_{header.state.value}")
    if not header.readable:
        state = say("cli.history.unreadable")
    parts = [
        f"{header.call_id:>4}",
        f"{when:%Y-%m-%d %H:%M}",
        f"{length(words(), header.duration_s):>12}",
        f"{_source(header.source):<{max(len(_source(one)) for one in CallSource)}}",
        name,
        state,
    ]
    return "  ".join(parts).rstrip()


def _source(source: CallSource) -> str:
    return say(f"cli.history.source_{source.value}")


def _as_table(header: CallHeader) -> dict[str, object]:
    import msgspec

    from coach.review.report import figures_of

    table = msgspec.to_builtins(header, builtin_types=(datetime,))
    figures = None if header.summary is None else figures_of(header.summary)
    table |= {"has_note": table.pop("has_incident"), "draw": table.pop("trial_arm")}  # the names of the format
    return {**table, "started_at": header.started_at.isoformat(), "summary": figures}
