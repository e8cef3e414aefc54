"""`coach team`: a team's store, made, joined and used from the command line."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

import click

from coach.cli.context import PATH, confirmed, problem_sentence, say, words
from coach.foreign_text import shown
from coach.model.problems import EnvironmentProblem
from coach.model.team_limits import INVITED_DAYS, KEPT_OVER_DAYS, MOST_SHARED_BYTES

if TYPE_CHECKING:
    from coach.model.team import ReleaseAnswer, SharedItem
    from coach.team.invitation import Invitation
    from coach.team.membership import Joined
    from coach.team.shared_items import SharedItems
    from coach.team.store import TeamStore

One = TypeVar("One")
KINDS = ("tips", "steps", "lesson")
_ROOT = click.option("--root", type=PATH, metavar="FILE", help=say("cli.team.root"))
_SERVER = click.option("--server", default="", metavar="HOST", help=say("cli.team.server"))
_INSECURE = click.option("--insecure-loopback", "insecure", is_flag=True, help=say("cli.team.insecure"))
_ID = click.argument("given", metavar="ID")
_YES = click.option("--yes", is_flag=True, help=say("cli.team.yes"))


@click.group("team", help=say("cli.team.help"), short_help=say("cli.team.short"))
def command() -> None:
    """Use a team's store."""


@command.command(help=say("cli.team.init_help"), short_help=say("cli.team.init_short"))
@click.argument("url", metavar="URL")
@click.option("--name", "team", required=True, metavar="TEAM", help=say("cli.team.team"))
@click.option("--admin", required=True, metavar="NAME", help=say("cli.team.admin_name"))
@_ROOT
@_SERVER
@_INSECURE
def init(*, url: str, team: str, admin: str, root: Path | None, server: str, insecure: bool) -> None:
    """Make a store."""
    _need()
    from coach.team.founding import found_team, founder_from

    founder, place = founder_from(url, root, server, _password, without_tls=insecure)
    _say_invitation(found_team(founder, place, team, admin))


@command.command(help=say("cli.team.upgrade_help"), short_help=say("cli.team.upgrade_short"))
@click.argument("url", metavar="URL")
@_ROOT
@_SERVER
@_INSECURE
def upgrade(*, url: str, root: Path | None, server: str, insecure: bool) -> None:
    """Bring a store to a newer schema."""
    _need()
    from coach.team.founding import founder_from, upgrade_store

    founder, _ = founder_from(url, root, server, _password, without_tls=insecure)
    click.echo(say("cli.team.upgraded", number=str(upgrade_store(founder))))


@command.command(help=say("cli.team.invite_help", days=INVITED_DAYS), short_help=say("cli.team.invite_short"))
@click.argument("name", metavar="NAME")
@click.option("--publishes", is_flag=True, help=say("cli.team.publishes"))
@click.option("--admin", is_flag=True, help=say("cli.team.admin"))
def invite(*, name: str, publishes: bool, admin: bool) -> None:
    """Invite somebody."""
    with _store() as (store, membership):
        from coach.team.administering import invite as make

        made = make(store, membership, name, publishes=publishes, admin=admin)
    _say_invitation(made)


@command.command(help=say("cli.team.join_help"), short_help=say("cli.team.join_short"))
@click.argument("invitation", metavar="INVITATION")
@_INSECURE
def join(*, invitation: str, insecure: bool) -> None:
    """Join a team."""
    _need()
    from coach.team.invitation import MOST_CHARACTERS
    from coach.team.joining import join as join_team
    from coach.team.membership import team_folder

    text = sys.stdin.read(2 * MOST_CHARACTERS) if invitation == "-" else invitation
    made = join_team(team_folder(), text, without_tls=insecure)
    click.echo(say("cli.team.joined", team=made.team, name=made.name))


@command.command(help=say("cli.team.leave_help"), short_help=say("cli.team.leave_short"))
@_YES
def leave(*, yes: bool) -> None:
    """Leave the team."""
    _need()
    from coach.team.joining import leave as leave_team
    from coach.team.membership import team_folder

    membership = _joined()
    if not yes and not confirmed(say("cli.team.sure_leave", team=membership.team)):
        raise click.exceptions.Exit(1)
    leave_team(team_folder())
    click.echo(say("cli.team.left", team=membership.team))


@command.command("list", help=say("cli.team.list_help"), short_help=say("cli.team.list_short"))
def list_members() -> None:
    """List the members."""
    with _store() as (store, membership):
        if not membership.is_admin:
            for member in sorted(store.read().members or (), key=lambda one: one.name.casefold()):
                click.echo(f"{member.member_id}  {shown(member.name)}")
            return
        for one in store.everyone():
            marks = [say("cli.team.of_admin")] * one.is_admin + [say("cli.team.of_publisher")] * one.publishes
            marks += [say("cli.team.not_yet")] * (one.joined_at is None)
            click.echo("  ".join([one.member_id, shown(one.name), *marks]))


@command.command(help=say("cli.team.remove_help"), short_help=say("cli.team.remove_short"))
@click.argument("member", metavar="MEMBER")
@_YES
def remove(*, member: str, yes: bool) -> None:
    """Remove a member."""
    with _store() as (store, _):
        everyone = store.everyone()
        found = [one for one in everyone if one.name == member] or [
            _of(everyone, member, lambda one: one.member_id)
        ]
        if not yes and not confirmed(say("cli.team.sure_remove", name=found[0].name)):
            raise click.exceptions.Exit(1)
        store.remove(found[0].member_id)
        click.echo(say("cli.team.removed", name=found[0].name))


@command.command(help=say("cli.team.out_help"), short_help=say("cli.team.out_short"))
def out() -> None:
    """List one's own releases."""
    with _store() as (store, _):
        for one in store.read().out:
            kind = say(f"team.kind.{one.kind.value}")
            click.echo(
                say("cli.team.line", id=one.release_id, kind=kind, title=one.title, until=f"{one.until}")
            )
            for reader in one.readers:
                at = reader.last_opened_at
                key, when = ("not_opened", "") if at is None else ("opened", _clock(at))
                fields = {"name": reader.name} | ({"at": when} if when else {})
                click.echo(say(f"cli.team.{key}", **fields))
            _say_answers(one.answers)
    _say_waiting()


@command.command(help=say("cli.team.received_help"), short_help=say("cli.team.received_short"))
def received() -> None:
    """List what was released to me."""
    with _store() as (store, _):
        for one in store.read().received:
            kind, until = say(f"team.kind.{one.kind.value}"), f"{one.until}"
            click.echo(
                say(
                    "cli.team.from_line",
                    id=one.release_id, kind=kind, title=one.title, author=one.author, until=until,
                )
            )  # fmt: skip
            _say_answers(one.answers)


@command.command(help=say("cli.team.read_help"), short_help=say("cli.team.read_short"))
@_ID
def read(*, given: str) -> None:
    """Read a release to me."""
    with _store() as (store, _):
        for line in store.open_release(_release_id(store, given)).splitlines():
            click.echo(shown(line))


@command.command(help=say("cli.team.withdraw_help"), short_help=say("cli.team.withdraw_short"))
@_ID
def withdraw(*, given: str) -> None:
    """Withdraw a release."""
    with _store() as (store, _):
        from coach.team.membership import team_folder
        from coach.team.outbox import Outbox

        outbox = Outbox(team_folder() / "outbox")
        release_id = _of(store.read().out, given, lambda one: one.release_id).release_id
        outbox.drop_release(release_id)
        store.withdraw(release_id)
        click.echo(say("cli.team.withdrawn"))


@command.command(help=say("cli.team.answer_help"), short_help=say("cli.team.answer_short"))
@_ID
@click.argument("text", metavar="TEXT")
def answer(*, given: str, text: str) -> None:
    """Write under a release."""
    import uuid

    with _store() as (store, _):
        store.answer(str(uuid.uuid4()), _release_id(store, given), text)
        click.echo(say("cli.team.answered"))


@command.command(help=say("cli.team.shared_help"), short_help=say("cli.team.shared_short"))
def shared() -> None:
    """List what the team shares."""
    with _store() as (store, membership):
        for one in _shared(store, membership):
            click.echo(
                say(
                    "cli.team.shared_line",
                    id=one.item_id, kind=say(f"team.shared.{one.kind.value}"), name=one.name,
                    version=str(one.version), publisher=one.publisher,
                )
            )  # fmt: skip
            if one.used_version is not None:
                click.echo(say("cli.team.used_line", version=str(one.used_version)))
            for line in one.changes:
                click.echo(f"    {shown(line)}")


@command.command(help=say("cli.team.publish_help"), short_help=say("cli.team.publish_short"))
@click.argument("kind", type=click.Choice(KINDS), metavar="KIND")
@click.argument("file", type=PATH, metavar="FILE")
@click.option("--name", metavar="NAME", help=say("cli.team.publish_name"))
def publish(*, kind: str, file: Path, name: str | None) -> None:
    """Share a file."""
    with _store() as (store, membership):
        from coach.model.team import SharedKind
        from coach.plain_file import read_plain
        from coach.team.membership import team_folder
        from coach.team.publishing import publish as publish_file

        try:
            content = read_plain(file, MOST_SHARED_BYTES)
        except OSError as error:
            raise EnvironmentProblem("team.no_file", path=file, error=error.strerror or error) from error
        called = name or file.stem
        version = publish_file(store, membership, team_folder(), SharedKind(kind), called, content)
        click.echo(say("cli.team.published", name=called, version=str(version)))


@command.command(help=say("cli.team.use_help"), short_help=say("cli.team.use_short"))
@_ID
def use(*, given: str) -> None:
    """Use what the team shares."""
    import uuid

    with _store() as (store, membership):
        one = _of(_shared(store, membership), given, lambda item: item.item_id)
        _items(membership).use(uuid.UUID(one.item_id), one.version)
        click.echo(say("cli.team.used", name=one.name, version=str(one.version)))


@command.command(help=say("cli.team.tidy_help", days=KEPT_OVER_DAYS), short_help=say("cli.team.tidy_short"))
def tidy() -> None:
    """Delete what is long over."""
    with _store() as (store, _):
        click.echo(say("cli.team.tidied", n=store.tidy()))


@command.command(help=say("cli.team.seen_help"), short_help=say("cli.team.seen_short"))
def seen() -> None:
    """Say who can see what."""
    from coach.views.team_view import seen as seen_lines

    click.echo(say("team.seen.title"))
    for line in seen_lines(words()):
        click.echo(f"- {line}")


def _need() -> None:
    from coach.team.extra import need_team

    need_team()


def _joined() -> Joined:
    from coach.team.membership import joined, team_folder

    membership = joined(team_folder())
    if membership is None:
        raise EnvironmentProblem("team.not_joined")
    return membership


@contextmanager
def _store() -> Iterator[tuple[TeamStore, Joined]]:
    _need()
    from coach.team.membership import team_folder
    from coach.team.store import store_of

    membership = _joined()
    store = store_of(team_folder(), membership)
    try:
        yield store, membership
    finally:
        store.close()


def _items(membership: Joined) -> SharedItems:
    from coach.team.membership import team_folder
    from coach.team.shared_items import SharedItems
    from coach.team.used import shared_folder

    return SharedItems(shared_folder(team_folder()), membership)


def _shared(store: TeamStore, membership: Joined) -> tuple[SharedItem, ...]:
    from coach.team.shared_items import take_in_all

    found, wrong = take_in_all(_items(membership), store, store.read().shared)
    for problem in wrong:
        click.echo(problem_sentence(problem), err=True)
    return found


def _password() -> str:
    """Ask for the founder's password, where nothing else says it."""
    if (given := os.environ.get("PGPASSWORD")) is not None:
        return given
    return str(click.prompt(say("cli.team.password"), hide_input=True, err=True))


def _say_invitation(invitation: Invitation) -> None:
    """The line on stdout, alone; what it is on stderr."""
    from coach.team.invitation import invitation_text

    click.echo(say("cli.team.hand_over", name=invitation.name, days=INVITED_DAYS), err=True)
    click.echo(invitation_text(invitation))


def _say_answers(answers: Sequence[ReleaseAnswer]) -> None:
    for one in answers:
        at = _clock(one.written_at)
        click.echo(say("cli.team.answer_line", name=one.author, at=at, text=one.text))


def _say_waiting() -> None:
    from coach.team.membership import team_folder
    from coach.team.outbox import Outbox, ReleaseOrder

    waiting = Outbox(team_folder() / "outbox").waiting()
    if n := sum(isinstance(one.order, ReleaseOrder) for one in waiting):
        click.echo(say("cli.team.waits", n=n))


def _release_id(store: TeamStore, given: str) -> str:
    read = store.read()
    ids = [one.release_id for one in read.out] + [one.release_id for one in read.received]
    return _of(ids, given, lambda one: one)


def _of(all_of: Sequence[One], given: str, id_of: Callable[[One], str]) -> One:
    """Return the only one whose id begins so."""
    found = [one for one in all_of if id_of(one).startswith(given.lower())]
    if len(found) != 1:
        raise EnvironmentProblem("cli.team.unknown_id", id=given)
    return found[0]


def _clock(at: datetime) -> str:
    return f"{at.astimezone():%Y-%m-%d %H:%M}"
