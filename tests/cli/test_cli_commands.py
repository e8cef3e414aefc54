"""The commands as a person runs them: what they print, their exit codes, and what they leave alone."""

from __future__ import annotations

import contextlib
import itertools
import json
import os
import re
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from coach.cli import COMMANDS, desktop_main, main, team
from coach.cli.context import settings_path
from coach.history.owner import HistoryOwner
from coach.history.store import open_history
from coach.model.call import CallSource
from coach.model.problems import EnvironmentProblem
from coach.places import history_file
from coach.runtime.control import ControlCommand, ControlServer
from coach.words.catalogue import load_catalogue
from tests.history.call_records import STARTED_AT, record
from tests.hostile_text import harm_in

pytestmark = pytest.mark.usefixtures("home")

ROOT = Path(__file__).resolve().parents[2]
LEAVES = [[name] for name in COMMANDS if name not in {"usual", "history", "call", "archive", "team"}] + [
    ["usual", "learn"],
    ["history", "list"],
    ["history", "show"],
    ["history", "stats"],
    ["history", "set-aside"],
    ["history", "salvage"],
    ["history", "backup"],
    ["history", "restore"],
    ["history", "delete"],
    ["call", "start"],
    ["call", "stop"],
    ["call", "pause"],
    ["call", "fair"],
    ["call", "not-fair"],
    ["call", "mark"],
    ["archive", "analyze"],
    ["archive", "find"],
    ["archive", "cut"],
    ["archive", "report"],
    ["archive", "certificates"],
    ["archive", "scheduler"],
    ["archive", "worker"],
    *(["team", name] for name in sorted(team.command.commands)),
]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folders of a user of this test alone, and no screen."""
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    return tmp_path / "home"


def coach(*arguments: object, stdin: str = "") -> Result:
    """Run a command in this process. Anything it raises beyond click's own errors fails the test."""
    result = CliRunner().invoke(main, [str(a) for a in arguments], input=stdin, prog_name="coach")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def coach_process(
    *arguments: str,
    most_bytes: int | None = None,
    as_root: bool = True,
    environment: Mapping[str, str] | None = None,
) -> subprocess.CompletedProcess[str]:
    """Run a command in a process of its own.

    With `most_bytes` no file it writes can get longer, as on a disk that fills up. Without `as_root`
    permissions apply to it even if the tests run as root.
    """

    def fill_the_disk() -> None:
        import resource  # noqa: PLC0415  # POSIX only

        resource.setrlimit(resource.RLIMIT_FSIZE, (most_bytes or 0, resource.RLIM_INFINITY))

    rights = []
    if not as_root and os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("needs setpriv to give up root's rights")
        rights = ["setpriv", "--bounding-set=-all", "--inh-caps=-all"]
    return subprocess.run(
        [*rights, sys.executable, "-m", "coach", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, **(environment or {})},
        timeout=60,
        preexec_fn=None if most_bytes is None else fill_the_disk,
    )


def turn_away(screen: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while True:
            screen.accept()[0].close()


def keep(title: str = "a call", source: CallSource = CallSource.LIVE) -> int:
    history = open_history(history_file())
    call_id = history.begin(STARTED_AT, source, title, "Headset Mono", "Speakers")
    history.complete(call_id, record(95.0))
    history.close()
    return call_id


def modules_after(*arguments: str) -> set[str]:
    """Return the top-level modules loaded once a command has run."""
    program = (
        "import sys; sys.argv[0] = 'coach'; from coach.cli import main\n"
        "try: main()\n"
        "except SystemExit: pass\n"
        "print('\\n' + ' '.join(sorted({name.split('.')[0] for name in sys.modules})))"
    )
    command = [sys.executable, "-c", program, *arguments]
    asked = subprocess.run(command, capture_output=True, text=True, check=True, cwd=ROOT)
    return set(asked.stdout.splitlines()[-1].split())


class TestHelp:
    def test_a_library_that_is_missing_is_one_sentence(self):
        asked = [sys.executable, "-S", "-m", "coach", "--help"]  # -S: no installed package is found
        ran = subprocess.run(asked, capture_output=True, text=True, check=False, cwd=ROOT)
        assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (1, "", 1)
        assert "Run `python3 packaging/bootstrap.py run`" in ran.stderr

    def test_it_names_every_command(self):
        said = coach("--help")
        assert said.exit_code == 0
        assert re.findall(r"^  (\w+)  ", said.output.split("Commands:")[1], re.MULTILINE) == list(COMMANDS)

    @pytest.mark.parametrize("group", ["usual", "history", "call", "archive", "team"])
    def test_its_order_is_that_of_the_readme(self, group):
        rows = re.findall(r"^\| (`coach.*?) \|", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE)
        named = [re.findall(r"`(?:coach )?([^`]*)`", row) for row in rows]
        first = [names[0].split()[0] for names in named]
        assert first == ["coach", *list(COMMANDS)[1:]]
        (within,) = [names for names in named if names[0].startswith(f"{group} ")]
        within = [name.removeprefix(f"{group} ").split()[0] for name in within]
        listed = coach(group, "--help").output.split("Commands:")[1]
        assert re.findall(r"^  ([\w-]+)  ", listed, re.MULTILINE) == within

    def test_it_loads_nothing_heavy(self):
        heavy = {"numpy", "soundfile", "soxr", "sqlalchemy", "alembic", "PySide6", "scipy", "msgspec"}
        assert not modules_after("--help") & heavy

    @pytest.mark.parametrize("command", LEAVES, ids=" ".join)
    def test_every_command_has_its_own(self, command):
        said = coach(*command, "--help")
        assert said.exit_code == 0
        assert said.output.startswith(f"Usage: coach {' '.join(command)}")
        assert len(said.output.splitlines()) > 4

    @pytest.mark.parametrize(
        "arguments",
        [
            ("dance",),
            ("--loud",),
            ("replay",),
            ("replay", "a.wav", "--sample"),
            ("analyze", "a.wav"),
            ("analyze", "--out", "x"),
            ("analyze", "a.wav", "--out", "x", "--jobs", "0"),
            ("history", "show", "first"),
            ("devices", "--seconds", "1"),
            ("history", "delete"),
            ("history", "delete", "1", "--all"),
            ("usual", "learn", "a.wav"),
        ],
        ids=" ".join,
    )
    def test_wrong_usage_is_2(self, arguments, home):
        result = coach(*arguments)
        assert result.exit_code == 2
        assert "Usage: coach" in result.stderr
        assert not home.exists()

    def test_the_version(self):
        assert re.fullmatch(r"\d+\.\d+\.\d+\n", coach("--version").output)

    def test_the_module_is_the_command(self):
        ran = coach_process("--help")
        assert ran.returncode == 0
        assert ran.stdout.startswith("Usage: coach [OPTIONS]")


class TestStopping:
    def test_an_interrupt_is_reported_in_our_words(self, monkeypatch, tmp_path):
        def interrupted(*_arguments: object, **_options: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr("coach.offline.analysis.analyze_file", interrupted)
        result = coach("analyze", tmp_path / "a.wav", "--out", tmp_path)
        assert (result.exit_code, result.stderr) == (1, "\nStopped.\n")


class TestIcon:
    def test_without_a_terminal_problems_are_shown_in_a_window(self, monkeypatch, capsys):
        said = []

        def full() -> int:
            raise EnvironmentProblem("history.no_such_call", call_id=7)

        monkeypatch.setattr("coach.app.run_desktop", full)
        monkeypatch.setattr("coach.cli.screen.has_screen", lambda: True)
        monkeypatch.setattr("coach.ui.shell.application.say_in_a_window", said.append)
        with pytest.raises(SystemExit, match="1"):
            desktop_main()
        assert said == [capsys.readouterr().err.strip()]
        assert said[0].startswith("There is no call 7")


BY_FIELD = (
    *("cli.history.state_", "cli.history.source_", "cli.export.has_"),
    *("cli.import.by_", "cli.import.agent_"),
)
"""Sentences that are chosen by a value, which the tests of their commands run through."""


class TestWords:
    def test_every_key_in_the_code_is_in_the_catalogue(self):
        """Keys are written out in the code, or end in a field whose values the tests below run through."""
        catalogue = load_catalogue()
        said: set[str] = set()
        for file in (ROOT / "coach").rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            said |= set(re.findall(r'(?:\bsay|EnvironmentProblem)\(\s*"([a-z0-9_.]+)"', text))
        assert len(said) > 60
        assert {key for key in said if key not in catalogue} == set()

    def test_every_sentence_of_the_command_line_is_used(self):
        text = "\n".join(file.read_text(encoding="utf-8") for file in (ROOT / "coach" / "cli").glob("*.py"))
        unused = []
        for key in iter(load_catalogue().keys()):
            if not key.startswith("cli."):
                continue
            last = key.rsplit(".", 1)[1]
            by_field = key.startswith(BY_FIELD)
            if not by_field and not re.search(f"""["'](?:{re.escape(key)}|{last})["']""", text):
                unused.append(key)
        assert unused == []

    @pytest.mark.parametrize("file", ["cli.toml", "problems.toml"])
    def test_a_problem_says_what_happened_and_what_to_do(self, file):
        words = (ROOT / "assets" / "words" / "en" / file).read_text(encoding="utf-8")
        for line in words.splitlines():
            if file == "problems.toml" and " = " in line:
                assert re.search(r"[.;:] \S", line), line


class TestHistory:
    def test_an_empty_history_is_reported_and_no_file_is_made(self, home):
        for arguments in (("list",), ("delete", "--all")):
            result = coach("history", *arguments)
            assert result.exit_code == 0
            assert "Nothing is kept yet" in result.output
        assert coach("history", "list", "--json").output == "[]\n"
        assert not home.exists()

    def test_a_list_has_a_line_for_each_call(self):
        first, second = keep("morning"), keep("", CallSource.SAMPLE)
        lines = coach("history", "list").output.splitlines()
        assert [int(line.split()[0]) for line in lines] == [second, first]
        assert "morning" in lines[1]
        assert "1 min 35 s" in lines[1]
        assert "sample" in lines[0]
        listed = json.loads(coach("history", "list", "--json").output)
        assert [call["call_id"] for call in listed] == [second, first]
        assert listed[0]["started_at"] == STARTED_AT.isoformat()
        assert listed[0]["summary"]["rises"] == record(95.0).summary.figures["rises"]
        assert listed[0]["summary"]["talk_overs_by_agent"] is None, "overlaps were hardly ever measured"
        shown = json.loads(coach("history", "show", first, "--json").output)
        assert shown["summary"] == listed[0]["summary"]

    def test_a_call_is_shown(self):
        result = coach("history", "show", keep())
        assert result.exit_code == 0
        shown = [cue for cue in record(95.0).cues if cue.held_back is None]
        assert result.output.count("dB over your usual. Lower, slower\n") == len(shown)
        assert "too soon after another" in result.output
        assert "Heard out" in result.output

    @pytest.mark.parametrize("arguments", [("show", "7"), ("delete", "7", "--yes")], ids=" ".join)
    @pytest.mark.parametrize("empty", [True, False])
    def test_a_call_that_is_not_there(self, arguments, empty):
        if not empty:
            keep()
        result = coach("history", *arguments)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == (
            "There is no call 7 in the history. `coach history list` shows the calls that are kept.\n"
        )

    def test_a_call_of_any_number_is_not_there(self):
        keep()
        result = coach("history", "show", 10**30)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr.startswith(f"There is no call {10**30} in the history.")

    def test_what_is_good_is_saved(self, tmp_path):
        spoiled, whole = keep("spoiled"), keep("whole")
        with contextlib.closing(sqlite3.connect(history_file())) as plain, plain:
            plain.execute("UPDATE cues SET time_s = time_s + 1 WHERE call_id = ?", (spoiled,))
        new = tmp_path / "new.sqlite"
        said = coach("history", "salvage", new)
        assert said.output == f"1 call is saved in {new}.\nCan't be read, so not saved: {spoiled}\n"
        again = coach("history", "salvage", new)
        assert (again.exit_code, again.stderr.startswith(f"{new} is there already")) == (1, True)
        new.replace(history_file())
        [line] = coach("history", "list").output.splitlines()
        assert line.split()[0] == str(whole)

    def test_a_copy_is_made_and_put_back(self):
        assert coach("history", "backup").output == coach("history", "list").output, "nothing is kept yet"
        first = keep()
        made = coach("history", "backup")
        [copy] = made.output.splitlines()
        assert coach("history", "backup").output == made.output, "once a day"
        later = keep()
        said = coach("history", "restore", copy)
        assert said.output == f"{history_file()} is the copy now. What was there is kept among the copies.\n"
        assert [line.split()[0] for line in coach("history", "list").output.splitlines()] == [str(first)]
        [_copy, before] = coach("history", "backup").output.splitlines()
        assert coach("history", "restore", before).exit_code == 0
        kept = {line.split()[0] for line in coach("history", "list").output.splitlines()}
        assert kept == {str(first), str(later)}

    def test_an_open_coach_keeps_its_history(self):
        keep()
        [copy] = coach("history", "backup").output.splitlines()
        owner = HistoryOwner(history_file())
        owner.take()
        try:
            said = coach_process("history", "restore", copy)
        finally:
            owner.release()
        assert said.returncode == 1
        assert "another Coach that is open" in said.stderr

    def test_deleting_asks_first(self):
        call_id = keep()
        asked = coach("history", "delete", call_id, stdin="n\n")
        assert asked.exit_code == 1
        listed, question = asked.output.splitlines()[:2]
        assert listed == coach("history", "list").output.strip("\n")
        assert question.startswith("Delete for good? [y/N]")
        assert asked.stderr == "Nothing was deleted.\n"
        nobody = coach("history", "delete", call_id)
        assert (nobody.exit_code, nobody.stderr) == (1, "Nothing was deleted.\n")
        assert len(coach("history", "list").output.splitlines()) == 1
        assert "1 call is deleted.\n" in coach("history", "delete", call_id, stdin="y\n").output
        assert "Nothing is kept" in coach("history", "list").output

    def test_an_unknown_call_keeps_all_from_being_deleted(self):
        call_id = keep()
        assert coach("history", "delete", call_id, 99, "--yes").exit_code == 1
        assert len(coach("history", "list").output.splitlines()) == 1

    def test_a_call_that_cannot_be_read_is_marked_and_set_aside(self):
        spoiled, whole = keep("spoiled"), keep("whole")
        with contextlib.closing(sqlite3.connect(history_file())) as plain, plain:
            plain.execute("UPDATE calls SET summary = 'x' WHERE call_id = ?", (spoiled,))
        lines = coach("history", "list").output.splitlines()
        assert [line.endswith("can't be read") for line in lines] == [False, True]
        listed = json.loads(coach("history", "list", "--json").output)
        assert [call["readable"] for call in listed] == [True, False]
        shown = coach("history", "show", spoiled)
        assert shown.exit_code == 1
        assert f"`coach history set-aside {spoiled}`" in shown.stderr
        assert coach("history", "set-aside", spoiled).output == f"Call {spoiled} is set aside.\n"
        assert coach("history", "list").output.splitlines() == [lines[0], f"Set aside: {spoiled}"]
        kept = coach("history", "set-aside", whole)
        assert kept.exit_code == 1
        assert kept.stderr.startswith(f"Call {whole} can be read, so it stays in the list.")
        assert coach("history", "delete", spoiled, "--yes").output == "1 call is deleted.\n"
        assert coach("history", "list").output.splitlines() == [lines[0]]

    def test_everything_is_deleted(self):
        keep(), keep()
        assert coach("history", "delete", "--all", "--yes").output == "2 calls are deleted.\n"
        assert coach("history", "list", "--json").output == "[]\n"

    @pytest.mark.parametrize("command", [("list",), ("show", "1"), ("delete", "1", "--yes")], ids=" ".join)
    def test_a_history_that_can_not_be_opened_is_one_sentence(self, command):
        history_file().parent.mkdir(parents=True)
        history_file().write_bytes(b"no database at all " * 100)
        ran = coach_process("history", *command)
        assert ran.returncode == 1
        assert ran.stderr.count("\n") == 1
        assert "is damaged and was left as it is" in ran.stderr
        assert history_file().read_bytes() == b"no database at all " * 100

    @pytest.mark.parametrize("command", [("list",), ("show", "1"), ("delete", "1", "--yes")], ids=" ".join)
    def test_a_history_that_lacks_a_table_is_one_sentence(self, command):
        keep()
        with contextlib.closing(sqlite3.connect(history_file(), isolation_level=None)) as plain:
            plain.execute("PRAGMA journal_mode = DELETE")
            plain.execute("DROP TABLE trust")
        before = history_file().read_bytes()
        ran = coach_process("history", *command)
        assert (ran.returncode, ran.stdout, ran.stderr.count("\n")) == (1, "", 1)
        assert "lacks a part of the history and was left as it is" in ran.stderr
        assert history_file().read_bytes() == before

    @pytest.mark.skipif(os.name == "nt", reason="Windows has other permissions")
    @pytest.mark.parametrize(
        "command", [["history", "list"], ["history", "show", "1"], ["doctor", "--no-sound"]]
    )
    def test_a_folder_that_may_not_be_read_is_one_sentence(self, home, command):
        keep()
        (home / "data").chmod(0)
        ran = coach_process(*command, as_root=False)
        (home / "data").chmod(0o700)
        assert ran.returncode == 1
        assert "Traceback" not in ran.stderr
        assert "may not write to" in ran.stderr + ran.stdout


class TestCall:
    @pytest.fixture
    def desktop(self) -> Iterator[tuple[list[ControlCommand], dict[ControlCommand, str]]]:
        """The control socket of a desktop that listens and answers as it is told."""
        asked: list[ControlCommand] = []
        answers = {ControlCommand.STATUS: "on"}

        def carry_out(command: ControlCommand) -> str:
            asked.append(command)
            if command in answers:
                return answers[command]
            if command is ControlCommand.START_CALL:
                answers[ControlCommand.STATUS] = "in_call"
            if command is ControlCommand.STOP_CALL:
                answers[ControlCommand.STATUS] = "on"
            if command is ControlCommand.PAUSE_CUES:
                return "shown" if asked.count(command) % 2 == 0 else "paused"
            return "tone_rising" if command in {ControlCommand.FAIR, ControlCommand.NOT_FAIR} else "done"

        server = ControlServer(carry_out)
        yield asked, answers
        server.close()

    @pytest.mark.parametrize(
        ("what", "order", "said"),
        [
            ("pause", ControlCommand.PAUSE_CUES, "Cues are paused for the rest of this call.\n"),
            ("fair", ControlCommand.FAIR, "You called “Tone rising” fair.\n"),
            ("not-fair", ControlCommand.NOT_FAIR, "You called “Tone rising” not fair.\n"),
        ],
    )
    def test_one_command_pauses_cues_or_answers_the_newest(self, desktop, what, order, said):
        asked, answers = desktop
        result = coach("call", what)
        assert (result.exit_code, result.output) == (0, said)
        assert asked == [order]
        for answer, sentence in (("no_call", "no_call"), ("no_cue", "no_cue"), ("busy", "not_taken")):
            answers[order] = answer
            result = coach("call", what)
            assert result.exit_code == 1
            assert result.stderr == load_catalogue().say(f"cli.call.{sentence}") + "\n"

    def test_resumed_cues_are_reported_as_shown_again(self, desktop):
        assert desktop
        said = [coach("call", "pause").output for _ in range(3)]
        assert said[0] == said[2] != said[1] == "Cues are shown again.\n"

    def test_a_call_is_marked_and_the_tips_are_opened(self, desktop):
        asked, answers = desktop
        assert coach("call", "mark").output == "The call is marked.\n"
        assert coach("tips").output == "The tips are open.\n"
        assert asked == [ControlCommand.MARK_CALL, ControlCommand.SHOW_TIPS]
        answers[ControlCommand.MARK_CALL] = "no_call"
        result = coach("call", "mark")
        assert result.exit_code == 1
        assert "there is none to mark" in result.stderr

    def test_without_a_desktop_there_are_no_tips(self):
        result = coach("tips")
        assert result.exit_code == 1
        assert "The desktop is not open" in result.stderr

    @pytest.mark.parametrize("what", ["start", "stop", "pause", "fair", "not-fair", "mark"])
    def test_without_a_desktop_it_reports_that(self, what):
        result = coach("call", what)
        assert result.exit_code == 1
        assert "The desktop is not open" in result.stderr

    def test_the_desktop_is_told(self, desktop):
        asked, _ = desktop
        assert coach("call", "start").output == "The call has started.\n"
        assert coach("call", "stop").output == "The call has ended.\n"
        assert [command for command in asked if command is not ControlCommand.STATUS] == [
            ControlCommand.START_CALL,
            ControlCommand.STOP_CALL,
        ]

    def test_a_replay_is_stopped(self, desktop):
        asked, answers = desktop
        answers[ControlCommand.STATUS] = "in_replay"
        result = coach("call", "stop")
        assert (result.exit_code, result.output) == (0, "The replay has ended.\n")
        assert ControlCommand.STOP_CALL in asked

    @pytest.mark.parametrize(
        ("what", "status", "sentence"),
        [
            ("start", "in_call", "under_way"),
            ("start", "in_replay", "replay_under_way"),
            ("start", "off", "not_listening"),
            ("stop", "on", "no_call"),
            ("stop", "off", "no_call"),
        ],
    )
    def test_an_impossible_command_is_reported_and_not_sent(self, desktop, what, status, sentence):
        asked, answers = desktop
        answers[ControlCommand.STATUS] = status
        result = coach("call", what)
        assert result.exit_code == 1
        assert result.stderr == load_catalogue().say(f"cli.call.{sentence}") + "\n"
        assert asked == [ControlCommand.STATUS]

    def test_a_call_that_does_not_start_is_not_reported_as_started(self, desktop):
        _, answers = desktop
        answers[ControlCommand.START_CALL] = "done"
        result = coach("call", "start")
        assert (result.exit_code, result.stdout) == (1, "")
        assert "just now" in result.stderr

    @pytest.mark.parametrize(
        ("what", "order"), [("start", ControlCommand.START_CALL), ("stop", ControlCommand.STOP_CALL)]
    )
    @pytest.mark.parametrize("answer", ["busy", "starting"])
    def test_a_refused_command_is_reported_at_once(self, desktop, what, order, answer):
        asked, answers = desktop
        answers[order] = answer
        answers[ControlCommand.STATUS] = "in_call" if what == "stop" else "on"
        result = coach("call", what)
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == load_catalogue().say("cli.call.not_taken") + "\n"
        assert asked == [ControlCommand.STATUS, order]

    @pytest.mark.parametrize(
        ("answer", "sentence"), [("in_call", "in_call"), ("in_replay", "in_call"), ("unkept", "unkept")]
    )
    def test_what_may_not_be_quit_is_said(self, desktop, answer, sentence):
        _, answers = desktop
        answers[ControlCommand.QUIT] = answer
        result = coach("quit")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == load_catalogue().say(f"cli.quit.{sentence}") + "\n"

    def test_quitting_waits_until_the_desktop_has_closed(self):
        server = ControlServer(lambda _command: "done")
        closing = threading.Timer(0.3, server.close)
        closing.start()
        assert coach("quit").output == load_catalogue().say("cli.quit.done") + "\n"
        closing.join()
        assert coach("quit").output == load_catalogue().say("cli.quit.not_running") + "\n"

    def test_a_desktop_that_does_not_close_is_said(self, desktop, monkeypatch):
        assert desktop
        monkeypatch.setattr("coach.cli.running_desktop.QUIT_WITHIN_S", 0.2)
        result = coach("quit")
        assert (result.exit_code, result.stdout) == (1, "")
        assert result.stderr == load_catalogue().say("cli.quit.not_done") + "\n"

    def test_a_second_desktop_shows_the_first(self, desktop):
        asked, _ = desktop
        for arguments in ((), ("desktop",)):
            result = coach(*arguments)
            assert result.exit_code == 0
            assert "open already" in result.output
        assert asked == [ControlCommand.SHOW_WINDOW] * 2


class TestDesktop:
    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
    @pytest.mark.parametrize("display", [None, ":97", "nowhere", "localhost:97"])
    def test_without_a_screen_it_says_so(self, home, monkeypatch, display):
        if display is not None:
            monkeypatch.setenv("DISPLAY", display)
        result = coach()
        assert result.exit_code == 1
        assert result.stderr.startswith("There is no screen here.")
        assert not home.exists()

    @pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")
    @pytest.mark.parametrize("closes", [True, False], ids=["refuses", "says nothing"])
    def test_a_screen_that_refuses_us_does_not_count(self, home, closes):
        with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as screen:
            number = 30_000 + os.getpid() % 30_000
            screen.bind(f"\0/tmp/.X11-unix/X{number}")
            screen.listen()
            answering = threading.Thread(target=turn_away, args=(screen,), daemon=True)
            if closes:
                answering.start()
            ran = coach_process(environment={"DISPLAY": f":{number}"})
            screen.shutdown(socket.SHUT_RDWR)
            if closes:
                answering.join()
        assert ran.returncode == 1
        assert ran.stderr.startswith("There is no screen here.")
        assert ran.stderr.count("\n") == 1
        assert not home.exists()


class TestDevices:
    def test_a_sound_server_that_does_not_answer_is_said(self, monkeypatch):
        monkeypatch.setenv("PULSE_SERVER", "unix:/nowhere/at/all")
        result = coach("devices")
        assert result.exit_code == 0
        assert "The system's sound server does not answer, so no device is known." in result.output
        metered = coach("devices", "--meter", "--seconds", "0.2").output
        assert metered.count("The system's sound server does not answer.") == 2
        assert "connected" not in metered
        checked = coach("doctor").output
        assert "The system's sound server does not answer, so no device is known." in checked

    @pytest.mark.usefixtures("audio_server")
    def test_outputs_alone_are_no_microphone(self):
        """The server's default source is then an output's monitor."""
        result = coach("devices")
        assert result.exit_code == 0
        assert result.output.count("none.") == 1
        metered = coach("devices", "--meter", "--seconds", "0.2").output
        assert "No microphone is connected. Plug one in" in metered

    def test_a_hostile_name_is_written_out(self, audio_server):
        audio_server.plug_in("headset", "Head\x1b[2Jset\u202e")
        listed = coach("devices").output
        assert r"Head\x1b[2Jset\u202e" in listed
        assert not harm_in(listed, lines=True)
        metered = coach("devices", "--meter", "--seconds", "0.2").output
        assert not harm_in(metered, lines=True)

    def test_they_are_listed_with_the_default_marked(self, audio_server):
        audio_server.plug_in("headset", "Headset")
        audio_server.pactl("set-default-source", "headset")
        result = coach("devices")
        assert result.exit_code == 0
        marked = [line for line in result.output.splitlines() if line.startswith("*")]
        assert len(marked) == 2
        assert all("the system's default" in line for line in marked)
        assert "caller_out" in result.output

    def test_the_meter_shows_levels_and_stops_by_itself(self, audio_server):
        audio_server.plug_in("headset", "Headset")
        audio_server.pactl("set-default-source", "headset")
        result = coach("devices", "--meter", "--seconds", "1.5")
        assert result.exit_code == 0
        assert len(re.findall(r" dB  ", result.output)) >= 2, result.output

    @pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
    def test_the_meter_waits_for_a_device_until_it_is_stopped(self, audio_server):
        audio_server.stop()
        meter = subprocess.Popen(
            [sys.executable, "-m", "coach", "devices", "--meter"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=ROOT,
        )
        with meter:
            assert meter.stdout is not None
            assert "sound server does not answer" in meter.stdout.readline()
            audio_server.start()
            audio_server.plug_in("headset", "Headset")
            audio_server.pactl("set-default-source", "headset")
            assert any(" dB  " in line for line in itertools.islice(meter.stdout, 20))
            meter.send_signal(signal.SIGINT)
            _, complained = meter.communicate(timeout=10)
        assert (meter.returncode, complained) == (0, "")


class TestDoctor:
    def test_it_writes_nothing(self, tmp_path):
        result = coach("doctor", "--no-sound")
        assert result.exit_code == 0, result.output
        assert "! There is no screen here" in result.output
        assert (
            f"No settings are saved yet, so the defaults apply; they will be in {settings_path()}"
            in result.output
        )
        assert list(tmp_path.iterdir()) == []

    def test_it_says_where_a_teams_tips_are_wrong(self, tmp_path: Path) -> None:
        team = tmp_path / "team.toml"
        settings_path().parent.mkdir(parents=True)
        settings_path().write_text(f"[tips]\nteam_file = '{team}'\n", encoding="utf-8")
        said = coach("doctor", "--no-sound")
        assert f"✗ {team} is not there." in said.output
        assert said.exit_code == 1
        assert f"Settings: {settings_path()}" in said.output
        team.write_text("\n[[tip]]\nid = 3\nmoments = ['opening']\ntitle = 'T'\ntext = 'T.'\n")
        assert f"✗ {team}, line 3: “id” is not a text." in coach("doctor", "--no-sound").output
        team.write_text(team.read_text().replace("3", "'three'"))
        assert f"✓ The team's tips: {team}, tips 1, steps 0" in coach("doctor", "--no-sound").output

    def test_it_reads_a_history_without_touching_it(self):
        keep()
        before = {file: file.stat().st_mtime_ns for file in history_file().parent.iterdir()}
        result = coach("doctor", "--no-sound")
        assert result.exit_code == 0
        assert f"History: {history_file()}" in result.output
        assert {file: file.stat().st_mtime_ns for file in history_file().parent.iterdir()} == before

    def test_a_fault_is_reported_with_what_to_do(self):
        keep()
        history_file().write_bytes(b"no database at all " * 100)
        settings_path().parent.mkdir(parents=True, exist_ok=True)
        settings_path().write_text("[cues.too_fast]\non = 3\n")
        result = coach("doctor", "--no-sound")
        assert result.exit_code == 1
        assert "✗" in result.output
        assert "is damaged" in result.output
        assert "cues.too_fast.on" in result.output
        assert "2 to fix" in result.output

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no pipes with names here")
    @pytest.mark.parametrize("what", ["history", "history's log", "settings", "tips"])
    @pytest.mark.parametrize(
        "make",
        [Path.mkdir, lambda path: os.mkfifo(path, 0o600), lambda path: path.symlink_to(path)],
        ids=["folder", "pipe", "loop"],
    )
    def test_what_is_no_file_is_bad(self, tmp_path: Path, what: str, make: Callable[[Path], object]) -> None:
        team = tmp_path / "team.toml"
        settings_path().parent.mkdir(parents=True)
        if what == "tips":
            settings_path().write_text(f"[tips]\nteam_file = '{team}'\n", encoding="utf-8")
        keep()
        log = history_file().with_name(history_file().name + "-wal")
        path = {"history": history_file(), "history's log": log, "settings": settings_path(), "tips": team}[
            what
        ]
        path.unlink(missing_ok=True)
        make(path)
        said = coach("doctor", "--no-sound")
        assert said.exit_code == 1
        assert any(str(path) in line for line in said.output.splitlines() if line.startswith("✗"))

    def test_a_broken_log_and_an_unreadable_call_are_bad(self) -> None:
        call_id = keep()
        log = history_file().with_name(history_file().name + "-wal")
        with contextlib.closing(sqlite3.connect(history_file())) as plain, plain:
            plain.execute("UPDATE calls SET summary = 'x'")
        said = coach("doctor", "--no-sound")
        assert (said.exit_code, f"✗ Call {call_id} can't be read" in said.output) == (1, True)
        log.write_bytes(b"no log at all, though it is long enough")
        said = coach("doctor", "--no-sound")
        assert (said.exit_code, f"✗ {log} is damaged" in said.output) == (1, True)

    @pytest.mark.usefixtures("audio_server")
    def test_with_devices_it_says_their_levels(self):
        result = coach("doctor")
        assert result.exit_code in {0, 1}
        assert re.search(r"dB just now|is very quiet|gives no sound", result.output), result.output


@pytest.mark.skipif(os.name == "nt", reason="signals are POSIX's")
def test_no_traceback_reaches_a_person():
    history_file().parent.mkdir(parents=True)
    history_file().mkdir()
    ran = coach_process("history", "list")
    assert ran.returncode == 1
    assert "Traceback" not in ran.stderr
    assert str(history_file()) in ran.stderr
