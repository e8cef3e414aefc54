"""What a team shares: signed by who may publish, checked, and used only when the agent says so."""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Callable
from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem
from coach.model.team import SharedItem, SharedKind
from coach.model.team_limits import MOST_SHARED_BYTES
from coach.practice.lesson_package import ENDING, write_package
from coach.team.membership import publisher_of
from coach.team.publishing import publish
from coach.team.shared_items import SharedItems, take_in_all
from coach.team.signatures import is_genuine, item_id, new_key, sign_content, signed_publisher
from coach.team.used import shared_folder, used
from coach.tips.tip_file import read_tips
from tests.team.made_team import MadeTeam, Person, kept_secrets

TIP = '[[tip]]\nid = "{id}"\nmoments = ["opening"]\ntitle = "{title}"\ntext = "One breath."\n'
STEPS = '[[abusive.step]]\ntitle = "Say it once"\ntext = "Name what is to stop."\n'
LESSON = 'title = "{title}"\ngoal = "Try it."\n\n[[part]]\nkind = "text"\ntitle = "Read"\ntext = "Read this."\n'


def tips(title: str = "Breathe out", *, more: str = "") -> bytes:
    return (TIP.format(id="breathe", title=title) + more).encode()


def lesson(folder: Path, title: str = "A lesson") -> bytes:
    file = folder / "mine.toml"
    file.write_text(LESSON.format(title=title), encoding="utf-8")
    write_package(file, folder / f"mine{ENDING}")
    return (folder / f"mine{ENDING}").read_bytes()


def share(person: Person, kind: SharedKind, content: bytes, name: str = "Ours") -> int:
    return publish(person.store, person.membership, person.folder, kind, name, content)


def items(person: Person) -> SharedItems:
    return SharedItems(shared_folder(person.folder), person.membership)


def offered(person: Person) -> tuple[SharedItem, ...]:
    found, wrong = take_in_all(items(person), person.store, person.store.read().shared)
    assert wrong == ()
    return found


def rejected(person: Person) -> list[str]:
    found, wrong = take_in_all(items(person), person.store, person.store.read().shared)
    assert found == ()
    return [problem.key for problem in wrong]


def test_tips_are_used_when_the_agent_says_so(team: MadeTeam):
    paula, bob = team.add("Paula", publishes=True), team.add("Bob")
    assert share(paula, SharedKind.TIPS, tips()) == 1
    (one,) = offered(bob)
    assert (one.kind, one.name, one.version, one.publisher) == (SharedKind.TIPS, "Ours", 1, "Paula")
    assert one.is_new
    assert used(SharedKind.TIPS, bob.folder) == ()
    items(bob).use(uuid.UUID(one.item_id), 1)
    (path,) = used(SharedKind.TIPS, bob.folder)
    read = read_tips(path).file
    assert read is not None
    assert [tip.title for tip in read.tips] == ["Breathe out"]
    (again,) = offered(bob)
    assert (again.used_version, again.is_new) == (1, False)


def test_what_a_newer_version_changes_is_shown_first(team: MadeTeam):
    bob = team.add("Bob")
    share(team.admin, SharedKind.TIPS, tips())
    (one,) = offered(bob)
    items(bob).use(uuid.UUID(one.item_id), 1)
    assert share(team.admin, SharedKind.TIPS, tips("Breathe out first", more="# two\n")) == 2
    (newer,) = offered(bob)
    assert (newer.used_version, newer.version, newer.is_new) == (1, 2, True)
    assert newer.changes == ('- title = "Breathe out"', '+ title = "Breathe out first"', "+ # two")
    (path,) = used(SharedKind.TIPS, bob.folder)
    assert b"Breathe out first" not in path.read_bytes(), "not before they say so"
    items(bob).use(uuid.UUID(newer.item_id), 2)
    assert b"Breathe out first" in path.read_bytes()


def test_steps_and_lessons_go_the_same_way(team: MadeTeam, tmp_path: Path):
    bob = team.add("Bob")
    share(team.admin, SharedKind.STEPS, STEPS.encode())
    share(team.admin, SharedKind.LESSON, lesson(tmp_path))
    for one in offered(bob):
        items(bob).use(uuid.UUID(one.item_id), 1)
    (steps,) = used(SharedKind.STEPS, bob.folder)
    assert read_tips(steps).problems == ()
    (kept,) = used(SharedKind.LESSON, bob.folder)
    assert kept.name == "lesson.toml"
    assert "A lesson" in kept.read_text(encoding="utf-8")
    share(team.admin, SharedKind.LESSON, lesson(tmp_path, "Another lesson"))
    newer = next(one for one in offered(bob) if one.kind is SharedKind.LESSON)
    assert newer.changes == ('- title = "A lesson"', '+ title = "Another lesson"')
    items(bob).use(uuid.UUID(newer.item_id), 2)
    assert "Another lesson" in used(SharedKind.LESSON, bob.folder)[0].read_text(encoding="utf-8")


def test_only_a_publisher_publishes(team: MadeTeam):
    bob = team.add("Bob")
    with pytest.raises(EnvironmentProblem, match=r"team\.may_not_publish"):
        share(bob, SharedKind.TIPS, tips())
    forged = sign_content(
        new_key()[0], bob.membership.team_id, SharedKind.TIPS, "Ours", 1, bob.membership.member_id, tips()
    )
    with pytest.raises(EnvironmentProblem, match=r"team\.not_allowed"):
        bob.store.publish(forged)


@pytest.mark.parametrize(
    ("kind", "content", "key"),
    [
        (SharedKind.TIPS, b"", "tips.empty"),
        (SharedKind.TIPS, b"[[tip]]\nid = 3\n", "tips."),
        (SharedKind.TIPS, STEPS.encode(), "team.only_tips"),
        (SharedKind.STEPS, tips(), "team.only_steps"),
        (SharedKind.STEPS, tips() + STEPS.encode(), "team.only_steps"),
        (SharedKind.LESSON, b"no package", "lesson.not_a_package"),
        (SharedKind.TIPS, b"#" * (MOST_SHARED_BYTES + 1), "team.shared_too_large"),
    ],
)
def test_what_is_not_in_order_is_not_published(team: MadeTeam, kind: SharedKind, content: bytes, key: str):
    with pytest.raises(EnvironmentProblem) as refused:
        share(team.admin, kind, content)
    assert refused.value.problem.key.startswith(key)
    assert team.admin.store.read().shared == ()


@pytest.mark.parametrize("name", ["", "   ", "x" * 81, "a\0b"])
def test_a_name_that_is_none_is_said(team: MadeTeam, name: str):
    with pytest.raises(EnvironmentProblem, match=r"team\.bad_name"):
        share(team.admin, SharedKind.TIPS, tips(), name)


@pytest.mark.parametrize(
    "tampering",
    [
        "content = convert_to('[[tip]]', 'UTF8')",
        "version = 2",
        "name = 'Theirs'",
        "kind = 'steps'",
        "signature = decode(repeat('00', 64), 'hex')",
        "publisher = (SELECT member_id FROM coach_team.member WHERE name = 'Bob')",
        "item_id = gen_random_uuid()",
    ],
)
def test_what_the_server_tampers_with_is_not_offered(team: MadeTeam, tampering: str):
    bob = team.add("Bob")
    share(team.admin, SharedKind.TIPS, tips())
    team.sql(f"UPDATE coach_team.shared_item SET {tampering}")
    assert rejected(bob) == ["team.not_genuine"]
    with pytest.raises(EnvironmentProblem, match=r"team\.not_offered"):
        items(bob).use(item_id(bob.membership.team_id, SharedKind.TIPS, "Ours"), 1)


def test_a_publisher_whom_the_server_slips_in_is_not_believed(team: MadeTeam):
    bob, mallory = team.add("Bob"), team.add("Mallory")
    own_private, own_public = new_key()
    named = signed_publisher(new_key()[0], mallory.membership.team_id, mallory.membership.member_id, own_public)
    forged = sign_content(
        own_private,
        mallory.membership.team_id,
        SharedKind.TIPS,
        "Ours",
        1,
        mallory.membership.member_id,
        tips(),
    )
    team.sql(
        f"INSERT INTO coach_team.publisher_key VALUES ('{mallory.member_id}',"
        f" '\\x{named.public_key.hex()}', '\\x{named.team_signature.hex()}')"
    )
    mallory.store.publish(forged)
    assert rejected(bob) == ["team.not_genuine"]


def test_an_older_version_is_never_brought_back(team: MadeTeam):
    bob = team.add("Bob")
    share(team.admin, SharedKind.TIPS, tips("First"))
    first = team.sql("SELECT version, content, signature FROM coach_team.shared_item")[0]
    (one,) = offered(bob)
    share(team.admin, SharedKind.TIPS, tips("Second"))
    offered(bob)
    items(bob).use(uuid.UUID(one.item_id), 2)
    with team.server.superuser(team.database) as superuser:
        superuser.execute("UPDATE coach_team.shared_item SET version = %s, content = %s, signature = %s", first)
    assert rejected(bob) == ["team.older_shared"]
    (path,) = used(SharedKind.TIPS, bob.folder)
    assert b"Second" in path.read_bytes()


def test_two_publishers_do_not_write_over_each_other(team: MadeTeam):
    paula = team.add("Paula", publishes=True)
    share(team.admin, SharedKind.TIPS, tips())
    old = sign_content(
        kept_secrets()[("Coach", publisher_of(paula.membership.login))], paula.membership.team_id,
        SharedKind.TIPS, "Ours", 1, paula.membership.member_id, tips("Other"),
    )  # fmt: skip
    with pytest.raises(EnvironmentProblem, match=r"team\.not_newer"):
        paula.store.publish(old)
    assert share(paula, SharedKind.TIPS, tips("Other")) == 2


def test_what_is_used_stays_when_its_publisher_is_removed(team: MadeTeam):
    paula, bob = team.add("Paula", publishes=True), team.add("Bob")
    share(paula, SharedKind.TIPS, tips())
    (one,) = offered(bob)
    items(bob).use(uuid.UUID(one.item_id), 1)
    team.admin.store.remove(paula.member_id)
    assert offered(bob) == ()
    assert len(used(SharedKind.TIPS, bob.folder)) == 1
    assert not list((bob.folder / "shared" / "offered").iterdir())


@pytest.mark.parametrize(
    "change",
    [
        lambda one: dataclasses.replace(one, content=one.content + b" "),
        lambda one: dataclasses.replace(one, version=2),
        lambda one: dataclasses.replace(one, name="other"),
        lambda one: dataclasses.replace(one, kind=SharedKind.STEPS),
        lambda one: dataclasses.replace(one, publisher=uuid.uuid4()),
        lambda one: dataclasses.replace(one, signature=bytes(64)),
        lambda one: dataclasses.replace(one, signature=b""),
    ],
)
def test_a_signature_is_of_exactly_this(change: Callable[..., object]):
    team_private, team_key = new_key()
    private, public = new_key()
    team_id, member_id = uuid.uuid4(), uuid.uuid4()
    by = signed_publisher(team_private, team_id, member_id, public)
    one = sign_content(private, team_id, SharedKind.TIPS, "name", 1, member_id, b"content")
    assert is_genuine(team_key, team_id, by, one)
    assert not is_genuine(team_key, team_id, by, change(one))  # type: ignore[arg-type]
    assert not is_genuine(team_key, uuid.uuid4(), by, one)
    assert not is_genuine(new_key()[1], team_id, by, one)
    assert not is_genuine(team_key, team_id, None, one)
