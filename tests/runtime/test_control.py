"""The control socket: a second process, a crashed one, and clients that misbehave."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from coach.model.problems import EnvironmentProblem
from coach.runtime import control_pipe
from coach.runtime.control import (
    MOST_BYTES,
    AlreadyRunning,
    ControlCommand,
    ControlServer,
    ask_running,
    socket_path,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="POSIX's half of the control socket")

CRASHED = """
import os, sys
from pathlib import Path
from coach.runtime.control import ControlServer
ControlServer(str, Path(sys.argv[1]))
os.kill(os.getpid(), 9)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="coach-") as name:  # short: a socket's path has 107 characters
        yield Path(name) / "run"


@pytest.fixture
def asked(folder: Path) -> Iterator[list[ControlCommand]]:
    """A running server and what it was asked."""
    seen: list[ControlCommand] = []

    def carry_out(command: ControlCommand) -> str:
        seen.append(command)
        if command is ControlCommand.STOP_CALL:
            raise ZeroDivisionError("a defect")
        return f"did {command}"

    server = ControlServer(carry_out, folder)
    yield seen
    server.close()
    assert not socket_path(folder).exists()


def raw(folder: Path, *pieces: bytes, pause_s: float = 0.0) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(5)
        client.connect(str(socket_path(folder)))
        try:
            for piece in pieces:
                client.sendall(piece)
                time.sleep(pause_s)
            return client.recv(100)
        except (BrokenPipeError, ConnectionResetError):
            return b""


def test_a_second_process_is_answered(folder: Path, asked: list[ControlCommand]) -> None:
    for command in (ControlCommand.STATUS, ControlCommand.START_CALL, ControlCommand.SHOW_WINDOW):
        assert ask_running(command, folder) == f"did {command}"
    assert asked == [ControlCommand.STATUS, ControlCommand.START_CALL, ControlCommand.SHOW_WINDOW]


def test_a_second_start_finds_the_first(folder: Path, asked: list[ControlCommand]) -> None:
    with pytest.raises(AlreadyRunning, match="already_running"):
        ControlServer(str, folder)
    assert ask_running(ControlCommand.SHOW_WINDOW, folder) == "did show_window"
    assert asked == [ControlCommand.SHOW_WINDOW]


def test_only_this_user_reaches_it(folder: Path, asked: list[ControlCommand]) -> None:
    assert asked == []
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert stat.S_IMODE(socket_path(folder).stat().st_mode) == 0o600


def test_nobody_running(folder: Path) -> None:
    assert ask_running(ControlCommand.STATUS, folder) is None


def test_a_file_where_the_folder_should_be_is_nobody_running(folder: Path) -> None:
    folder.touch()
    assert ask_running(ControlCommand.STATUS, folder / "run") is None


def test_what_a_crashed_process_left_is_replaced(folder: Path) -> None:
    subprocess.run([sys.executable, "-c", CRASHED, str(folder)], check=False)
    assert socket_path(folder).exists()
    assert ask_running(ControlCommand.STATUS, folder) is None
    server = ControlServer(str, folder)
    assert ask_running(ControlCommand.STATUS, folder) == "status"
    server.close()


@pytest.mark.parametrize(
    "garbage",
    [
        b"\n",
        b"hello\n",
        b"\xff\xfe\x00\n",
        b"[]\n",
        b'{"command": 7}\n',
        b'{"command": "rm -rf"}\n',
        b"[" * 3_000 + b"\n",
    ],
)
def test_garbage_is_refused(folder: Path, asked: list[ControlCommand], garbage: bytes) -> None:
    assert raw(folder, garbage) == b'{"error": "unknown"}\n'
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert asked == [ControlCommand.STATUS]


def test_too_much_is_not_read(folder: Path, asked: list[ControlCommand]) -> None:
    assert raw(folder, b"x" * (3 * MOST_BYTES)) == b""
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert asked == [ControlCommand.STATUS]


def test_slow_and_silent_clients_cost_a_second(folder: Path, asked: list[ControlCommand]) -> None:
    slow = threading.Thread(target=raw, args=(folder, *[b"x"] * 30), kwargs={"pause_s": 0.1})
    slow.start()
    time.sleep(0.2)
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    slow.join()
    assert asked == [ControlCommand.STATUS]


def test_an_error_of_ours_is_answered(
    folder: Path, asked: list[ControlCommand], caplog: pytest.LogCaptureFixture
) -> None:
    with pytest.raises(EnvironmentProblem, match="no_answer"):
        ask_running(ControlCommand.STOP_CALL, folder)
    assert asked == [ControlCommand.STOP_CALL]
    assert "a defect" in caplog.text
    assert ask_running(ControlCommand.STATUS, folder) == "did status"


def test_a_path_that_is_too_long_is_said(folder: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="no_socket"):
        ControlServer(str, folder / ("x" * 120))


@pytest.mark.skipif(hasattr(os, "getuid") and os.getuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_made_is_said() -> None:
    with pytest.raises(EnvironmentProblem, match="no_socket"):
        ControlServer(str, Path("/proc/nowhere"))


def test_the_pipe_half_speaks_the_same(folder: Path) -> None:
    """Windows's named pipe, here over a socket: the same interface of multiprocessing.connection."""
    folder.mkdir(mode=0o700)
    listener = control_pipe.PipeListener(folder)
    answers = threading.Thread(
        target=listener.serve_one, args=(lambda request: b"<" + request + b">", 1.0, 100)
    )
    answers.start()
    assert control_pipe.ask(folder, b"hello", 1.0, 100) == b"<hello>"
    answers.join()
    with pytest.raises(OSError, match="in use"):
        control_pipe.PipeListener(folder)
    listener.close()
