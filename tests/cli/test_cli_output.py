"""Whatever takes what a command prints, the command does its work and ends without a traceback."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import IO

import pytest

from coach.history.store import open_history
from coach.model.call import CallState
from coach.places import history_file
from tests.cli.test_cli_commands import ROOT

SAMPLE_S = 177.6
COMMANDS = (
    ["doctor", "--no-sound"],
    ["history", "list"],
    ["tips"],
    ["devices"],
    ["--help"],
    ["history", "show", "1"],
)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_HOME", str(tmp_path / "home"))


def run(*arguments: str, out: int | IO[bytes] = subprocess.PIPE, **more: str) -> tuple[int, bytes, str]:
    done = subprocess.run(
        [sys.executable, "-m", "coach", *arguments],
        stdin=subprocess.DEVNULL,
        stdout=out,
        stderr=subprocess.PIPE,
        cwd=ROOT,
        env={**os.environ, **more},
        check=False,
    )
    said = done.stderr.decode(errors="replace")
    assert "Traceback" not in said
    return done.returncode, done.stdout or b"", said


def assert_kept_whole() -> None:
    history = open_history(history_file())
    [header] = history.calls()
    history.close()
    assert header.state is CallState.COMPLETE
    assert header.duration_s == pytest.approx(SAMPLE_S, abs=0.2)


@pytest.mark.parametrize("encoding", ["cp1254", "ascii"])
def test_no_encoding_ends_a_command(encoding: str) -> None:
    code, out, _ = run("replay", "--sample", "--fast", PYTHONIOENCODING=encoding)
    assert code == 0
    assert b"  * " in out or "●".encode() in out  # click takes UTF-8 where nothing but ASCII is offered
    assert_kept_whole()
    for command in COMMANDS:
        _, out, said = run(*command, PYTHONIOENCODING=encoding)
        assert out or said, command


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_full_disk_is_said_and_the_call_is_kept_whole() -> None:
    with Path("/dev/full").open("wb") as full:
        code, _, said = run("replay", "--sample", "--fast", out=full)
        assert (code, said.count("\n")) == (1, 1)
        assert "could not be written" in said
        assert_kept_whole()
        for command in COMMANDS:
            code, _, said = run(*command, out=full)
            assert code == 1, command
            assert "could not be written" in said or command == ["tips"]


def test_a_closed_pipe_is_silence_and_the_call_is_kept_whole() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as closed:
        assert run("replay", "--sample", out=closed)[::2] == (1, "")  # and in less than its own time
        assert_kept_whole()
        for command in COMMANDS:
            assert run(*command, out=closed)[0] == 1, command


@pytest.mark.skipif(os.name == "nt", reason="a shell's way to close it")
def test_no_standard_output_at_all_is_no_fault() -> None:
    script = f'exec "{sys.executable}" -m coach replay --sample --fast >&- 2>&-'
    assert subprocess.run(["sh", "-c", script], cwd=ROOT, check=False).returncode == 0
    assert_kept_whole()
