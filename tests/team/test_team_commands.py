"""`coach team`, as packaging/TEAM.md says it: each command with a home of its own for each person."""

from __future__ import annotations

import json
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coach.cli import main
from coach.cli import team as commands
from coach.views.team_view import SEEN
from coach.words.catalogue import load_catalogue
from tests.archive.made_archive import ROOT
from tests.hostile_text import HOSTILE, harm_in
from tests.keyrings import memory_keyring
from tests.team.made_team import end_of, made_release
from tests.team.postgres import PASSWORD, SUPERUSER, Server

PAGE = (ROOT / "packaging" / "TEAM.md").read_text(encoding="utf-8")
TYPED = [
    line
    for block in re.findall(r"```\n(.*?)```", PAGE, re.DOTALL)
    for line in map(str.strip, block.splitlines())
]
WITHOUT = """
import sys


class Gone:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0].startswith("psycopg"):
            raise ModuleNotFoundError(f"No module named {name!r}", name=name)


sys.meta_path.insert(0, Gone())
import importlib.util

found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name.startswith("psycopg") else found(name)
import json
from click.testing import CliRunner
from coach.cli import main

for arguments in json.loads(sys.argv[1]):
    done = CliRunner().invoke(main, ["team", *arguments], prog_name="coach")
    print(json.dumps([done.exit_code, done.stdout, done.stderr]))
"""
EACH = (
    ("init", "postgresql://u@h/d", "--name", "t", "--admin", "a"),
    ("upgrade", "postgresql://u@h/d"),
    ("invite", "Bob"),
    ("join", "x"),
    ("leave", "--yes"),
    ("list",),
    ("remove", "Bob", "--yes"),
    ("out",),
    ("received",),
    ("read", "0"),
    ("withdraw", "0"),
    ("answer", "0", "text"),
    ("shared",),
    ("publish", "tips", "x.toml"),
    ("use", "0"),
    ("tidy",),
)


class Desk:
    """A machine of one person: their home, and the keyring that this test has for all."""

    def __init__(self, home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self._home, self._patch = home, monkeypatch

    def types(self, *arguments: str, stdin: str = "", fails: bool = False) -> Result:
        self._patch.setenv("COACH_HOME", str(self._home))
        result = CliRunner().invoke(main, ["team", *arguments], input=stdin, prog_name="coach")
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert (result.exit_code != 0) is fails, result.output
        assert not harm_in(result.output, lines=True)
        return result


@pytest.fixture
def desks(server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Desk]]:
    monkeypatch.setenv("PGPASSWORD", PASSWORD)
    with memory_keyring():
        yield {name: Desk(tmp_path / name, monkeypatch) for name in ("server", "ada", "bob", "rita")}
    server.sql("postgres", "DROP DATABASE IF EXISTS coach WITH (FORCE)")


def test_a_team_is_set_up_and_used(server: Server, desks: dict[str, Desk], tmp_path: Path):
    server.sql("postgres", "CREATE DATABASE coach")
    made = desks["server"].types(
        "init", f"postgresql://{SUPERUSER}@localhost:{server.port}/coach", "--name", "North", "--admin", "Ada",
        "--root", str(server.authority.root),
    )  # fmt: skip
    assert made.stdout.count("\n") == 1
    assert "Ada" in made.stderr
    ada, bob, rita = (desks[name] for name in ("ada", "bob", "rita"))
    assert "North" in ada.types("join", "-", stdin=made.stdout).output
    bob.types("join", ada.types("invite", "Bob").stdout.strip())
    rita.types("join", ada.types("invite", "Rita", "--publishes").stdout.strip())
    assert "not joined yet" not in ada.types("list").output
    ada.types("invite", "Nina")
    listed = ada.types("list").output
    assert "not joined yet" in listed
    assert "Rita  may publish" in listed
    assert "Nina" not in bob.types("list").output
    assert "already" in bob.types("join", "-", stdin=made.stdout, fails=True).output

    bob._patch.setenv("COACH_HOME", str(bob._home))
    from coach.team.membership import joined, team_folder  # noqa: PLC0415
    from coach.team.store import store_of  # noqa: PLC0415

    membership = joined(team_folder())
    assert membership is not None
    store = store_of(team_folder(), membership)
    members = {one.name: one.member_id for one in store.read().members or ()}
    release = made_release(content=f"3 talk-overs\n{HOSTILE}", title=HOSTILE)
    release = type(release)(
        release.release_id, release.kind, release.title, release.content, (members["Rita"],), release.until
    )
    store.release(release, end_of(release))
    store.close()

    assert "Rita: not opened" in bob.types("out").output
    short = release.release_id[:8]
    assert short in rita.types("received").output
    assert "3 talk-overs" in rita.types("read", short).output
    rita.types("answer", short, "Thank you.")
    out = bob.types("out").output
    assert "Rita: opened" in out
    assert "Thank you." in out
    assert "begins with" in ada.types("read", release.release_id, fails=True).output
    assert ada.types("out").output == ""
    bob.types("withdraw", short)
    assert rita.types("received").output == ""
    assert "begins with" in rita.types("read", short, fails=True).output

    tips = tmp_path / "ours.toml"
    tips.write_text('[[tip]]\nid = "a"\nmoments = ["opening"]\ntitle = "T"\ntext = "One."\n', encoding="utf-8")
    rita.types("publish", "tips", str(tips))
    assert "may not publish" in bob.types("publish", "tips", str(tips), fails=True).output
    shared = bob.types("shared").output
    assert "version 1, by Rita" in shared
    bob.types("use", shared.split()[0])
    tips.write_text(tips.read_text(encoding="utf-8").replace("One.", "Two."), encoding="utf-8")
    rita.types("publish", "tips", str(tips))
    assert '+ text = "Two."' in bob.types("shared").output
    assert "can't be read" in rita.types("publish", "tips", "nothing.toml", fails=True).output

    assert "0 releases" in bob.types("tidy").output
    url = f"postgresql://{SUPERUSER}@localhost:{server.port}/coach"
    assert "1" in desks["server"].types("upgrade", url, "--root", str(server.authority.root)).output
    ada.types("remove", "Rita", stdin="n\n", fails=True)
    ada.types("remove", "Rita", "--yes")
    assert "doesn't take this login" in rita.types("out", fails=True).output
    bob.types("leave", "--yes")
    assert "No team was joined" in bob.types("out", fails=True).output


def test_what_can_be_seen_is_said_in_full():
    words = load_catalogue()
    lines = {key.rsplit(".", 1)[1] for key in words.keys() if key.startswith("team.seen.")}  # noqa: SIM118
    assert lines == {"title", *SEEN}
    said = CliRunner().invoke(main, ["team", "seen"]).output
    for name in SEEN:
        assert words.say(f"team.seen.{name}") in said
        assert words.say(f"team.seen.{name}") in " ".join(PAGE.split()), name


def test_every_command_of_the_page_is_one():
    typed = [shlex.split(line) for line in TYPED if line.startswith("coach team")]
    assert len(typed) >= 10
    group = main.get_command(None, "team")  # type: ignore[arg-type]
    for line in typed:
        command = group.commands[line[2]]  # type: ignore[union-attr]
        arguments = line[3:]
        with command.make_context(line[2], [one for one in arguments if one not in {"<", ">"}]):
            pass
    named = {line[2] for line in typed}
    assert {"init", "invite", "join", "leave", "remove", "upgrade", "list", "publish"} <= named


def test_without_the_extra_each_says_what_to_install(tmp_path: Path):
    for arguments, (code, stdout, stderr) in zip(EACH, _without(tmp_path, *EACH), strict=True):
        assert (code, stdout, stderr.count("\n")) == (1, "", 1), (arguments, stderr)
        assert "pip install 'coach[team]'" in stderr
    assert not list(tmp_path.iterdir())


def test_without_the_extra_the_help_is_shown(tmp_path: Path):
    asked = [(name, "--help") for name in sorted(commands.command.commands)]
    for (name, _), (code, stdout, stderr) in zip(asked, _without(tmp_path, *asked), strict=True):
        assert (code, stderr) == (0, "")
        assert stdout.startswith(f"Usage: coach team {name}")
    ((code, stdout, _),) = _without(tmp_path, ("seen",))
    assert code == 0
    assert "What a supervisor can see" in stdout


def test_the_commands_that_need_it_are_all_named():
    assert {one[0] for one in EACH} == set(commands.command.commands) - {"seen"}


def test_only_the_link_and_the_commands_import_the_room():
    only = {"coach/cli/team.py", "coach/runtime/team_link.py", "coach/app.py"}
    for path in (ROOT / "coach").rglob("*.py"):
        name = path.relative_to(ROOT).as_posix()
        if name not in only and not name.startswith(("coach/team/", "coach/ui/")):
            text = path.read_text(encoding="utf-8")
            assert "from coach.team" not in text, name
            assert "import coach.team" not in text, name


def test_without_pythons_tls_the_driver_loads():
    """The packaged program has none; psycopg's compiled part asks for it all the same."""
    code = """
import importlib.util, sys
class Gone:
    def find_spec(self, name, path=None, target=None):
        if name in {"ssl", "_ssl", "_hashlib", "_uuid"}:
            raise ModuleNotFoundError(name, name=name)
sys.meta_path.insert(0, Gone())
found = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == "ssl" else found(name, package)
from coach.team.driver import psycopg
import coach.team.store
print(psycopg.pq.__impl__, "ssl" in sys.modules)
"""
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False, cwd=ROOT)
    assert said.stdout.split() == ["binary", "False"], said.stderr


def _without(folder: Path, *asked: tuple[str, ...]) -> list[tuple[int, str, str]]:
    """Run commands in a process that has no psycopg. Returns exit code, stdout and stderr of each."""
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, json.dumps(asked)],
        capture_output=True, text=True, check=False, cwd=folder, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return [tuple(json.loads(line)) for line in done.stdout.splitlines()]
