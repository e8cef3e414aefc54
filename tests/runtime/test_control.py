"""The control socket: a second process, a crashed one, and clients that misbehave."""

from __future__ import annotations

import ast
import os
import signal
import socket
import stat
import struct
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from multiprocessing.connection import Client
from pathlib import Path

import pytest

import coach
from coach.model.problems import EnvironmentProblem
from coach.runtime import control
from coach.runtime.control import (
    MOST_BYTES,
    MOST_WAITING,
    AlreadyRunning,
    ControlCommand,
    ControlServer,
    address,
    ask_running,
)

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="asks for what only POSIX has")

SERVES = """
import sys, time
from pathlib import Path
from coach.runtime.control import ControlServer
server = ControlServer(str, Path(sys.argv[1]))
print("serves", flush=True)
time.sleep(600)
"""


@pytest.fixture
def folder() -> Iterator[Path]:
    with tempfile.TemporaryDirectory(prefix="coach-") as name:  # short: a socket's path has 107 characters
        yield Path(name) / "run"


@pytest.fixture
def asked(folder: Path) -> Iterator[list[ControlCommand]]:
    """A running server, with the commands that it was asked for."""
    seen: list[ControlCommand] = []

    def carry_out(command: ControlCommand) -> str:
        seen.append(command)
        if command is ControlCommand.STOP_CALL:
            raise ZeroDivisionError("a defect")
        return f"did {command}"

    server = ControlServer(carry_out, folder)
    yield seen
    server.close()
    assert not Path(address(folder)).exists()


@contextmanager
def process_that_serves(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """Another process that holds the socket. It is killed at the end, if it still runs."""
    process = subprocess.Popen([sys.executable, "-c", SERVES, str(folder)], stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "serves\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdout.close()


def framed(request: bytes) -> bytes:
    """Frame a request as multiprocessing.connection does: its length, then the bytes."""
    return struct.pack("!i", len(request)) + request


def raw(folder: Path, *pieces: bytes, pause_s: float = 0.0) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(5)
        client.connect(address(folder))
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
    assert stat.S_IMODE(Path(address(folder)).stat().st_mode) == 0o600


def test_nobody_running(folder: Path) -> None:
    assert ask_running(ControlCommand.STATUS, folder) is None


def test_a_file_where_the_folder_should_be_is_nobody_running(folder: Path) -> None:
    folder.touch()
    assert ask_running(ControlCommand.STATUS, folder / "run") is None


def test_a_killed_process_is_replaced(folder: Path) -> None:
    with process_that_serves(folder) as process:
        assert ask_running(ControlCommand.STATUS, folder) == "status"
        with pytest.raises(AlreadyRunning):
            ControlServer(str, folder)
        process.send_signal(signal.SIGKILL)
        process.wait()
    assert Path(address(folder)).exists()
    assert ask_running(ControlCommand.STATUS, folder) is None
    server = ControlServer(str, folder)
    assert ask_running(ControlCommand.STATUS, folder) == "status"
    server.close()


def test_asking_a_suspended_process_ends_after_the_wait(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(control, "ANSWER_WAIT_S", 0.1)
    with process_that_serves(folder) as process:
        process.send_signal(signal.SIGSTOP)
        for _ in range(MOST_WAITING + 2):  # the last ones can't even connect
            with pytest.raises(EnvironmentProblem, match="no_answer"):
                ask_running(ControlCommand.STATUS, folder)


@pytest.mark.parametrize(
    "garbage",
    [
        b"",
        b"hello",
        b"\xff\xfe\x00",
        b"[]",
        b'{"command": 7}',
        b'{"command": "rm -rf"}',
        b"[" * 3_000,
    ],
)
def test_garbage_is_refused(folder: Path, asked: list[ControlCommand], garbage: bytes) -> None:
    with Client(address(folder)) as client:
        client.send_bytes(garbage)
        assert client.recv_bytes() == b'{"error": "unknown"}'
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert asked == [ControlCommand.STATUS]


@pytest.mark.parametrize(
    "request_bytes", [framed(b"x" * (MOST_BYTES + 1)), b"x" * (3 * MOST_BYTES), b"\xff" * 12]
)
def test_too_much_is_not_read(folder: Path, asked: list[ControlCommand], request_bytes: bytes) -> None:
    assert raw(folder, request_bytes) == b""
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert asked == [ControlCommand.STATUS]


@pytest.mark.parametrize("pieces", [[], [b"\x00"], [bytes([byte]) for byte in framed(b"x" * 30)]])
def test_slow_and_silent_clients_cost_a_second(
    folder: Path, asked: list[ControlCommand], pieces: list[bytes]
) -> None:
    """One sends nothing, one stops within the length, one sends a byte every tenth of a second."""
    hangs_up = threading.Event()
    slow = threading.Thread(target=lambda: (raw(folder, *pieces, pause_s=0.1), hangs_up.set()))
    slow.start()
    time.sleep(0.2)
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert hangs_up.wait(5)
    slow.join()
    assert asked == [ControlCommand.STATUS]


def test_a_client_that_is_gone_costs_nothing(folder: Path, asked: list[ControlCommand]) -> None:
    for _ in range(3):
        with Client(address(folder)) as client:
            client.send_bytes(b"hello")
    assert ask_running(ControlCommand.STATUS, folder) == "did status"
    assert asked == [ControlCommand.STATUS]


def test_closing_drops_silent_clients(folder: Path) -> None:
    server = ControlServer(str, folder)
    with Client(address(folder)), Client(address(folder)) as second:
        server.close()
        assert second.poll(5)  # dropped as soon as the first client's second is over
    assert ask_running(ControlCommand.STATUS, folder) is None


def test_nothing_in_coach_unpickles_what_it_receives() -> None:
    """`Connection.send` and `recv` use pickle, so coach may use only `send_bytes` and `recv_bytes`."""
    modules = sorted(Path(coach.__file__).parent.rglob("*.py"))
    assert len(modules) > 100
    for path in modules:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute):
                assert node.attr not in {"send", "recv"}, f"{path}:{node.lineno}"


def test_a_defect_of_ours_is_answered(
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
