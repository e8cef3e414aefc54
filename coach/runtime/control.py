"""A local socket that only this user can reach, for a second process: start or stop a call, show the window.

It is also how a second start finds out that the app runs already. On POSIX a Unix socket in a folder of mode
0700, guarded by a lock file that the system frees when the first process dies, however it dies; on Windows a
named pipe, whose default access rights let other users read but not write.

One request and one answer per connection, each one line of at most MOST_BYTES. Whatever arrives is checked
here: garbage, too much of it, or a client that sends nothing, gets no answer and costs at most CLIENT_WAIT_S.
"""

from __future__ import annotations

import json
import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import IO

from coach.model.problems import EnvironmentProblem
from coach.places import runtime_dir
from coach.runtime import control_pipe

log = logging.getLogger(__name__)

MOST_BYTES = 4_096
CLIENT_WAIT_S = 1.0
ACCEPT_WAIT_S = 0.2
ANSWER_WAIT_S = 3.0
CLOSE_WAIT_S = 0.9
# sockaddr_un holds 108 bytes on Linux and 104 on macOS, the closing zero included.
MOST_PATH_BYTES = 103


class ControlCommand(StrEnum):
    """What a second process may ask."""

    START_CALL = "start_call"
    STOP_CALL = "stop_call"
    PAUSE_CUES = "pause_cues"
    FAIR = "fair"
    NOT_FAIR = "not_fair"
    MARK_CALL = "mark_call"
    SHOW_WINDOW = "show_window"
    SHOW_TIPS = "show_tips"
    STATUS = "status"


DONE, BUSY, NO_CALL, NO_CUE = "done", "busy", "no_call", "no_cue"
"""Answers to an order: it was taken; it was not and never will be; there is no call, or no cue, to do it with.
FAIR and NOT_FAIR that were taken are answered by the kind of the cue."""
PAUSED, SHOWN = "paused", "shown"
"""Answers to PAUSE_CUES: what holds from now on."""
IN_CALL, IN_REPLAY = "in_call", "in_replay"
"""Answers to STATUS; in neither, whether it listens ("on", "starting", "off")."""

CarryOut = Callable[[ControlCommand], str]


class AlreadyRunning(EnvironmentProblem):  # a state of the machine rather than an error
    """Another process of this user holds the control socket."""

    def __init__(self) -> None:
        super().__init__("control.already_running")


class ControlServer:
    """Answers in a thread of its own. `carry_out` gets a valid command and returns one line of text; it runs
    in that thread, must return soon, and what it raises is logged and answered as "error".
    """

    def __init__(self, carry_out: CarryOut, folder: Path | None = None) -> None:
        """Raises AlreadyRunning where another process serves, EnvironmentProblem for an unusable folder."""
        self._carry_out = carry_out
        self._folder = folder or runtime_dir()
        self._closing = threading.Event()
        self._lock_file: IO[bytes] | None = None
        self._listener: socket.socket | control_pipe.PipeListener
        if sys.platform == "win32":
            try:
                self._listener = control_pipe.PipeListener(self._folder)
            except OSError as error:
                raise AlreadyRunning from error
        else:
            self._listener = self._listen_on_socket()
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering; returns within a second."""
        self._closing.set()
        if isinstance(self._listener, control_pipe.PipeListener):
            self._listener.wake()
        self._thread.join(CLOSE_WAIT_S)
        self._listener.close()
        if self._lock_file is not None:
            with suppress(FileNotFoundError):
                socket_path(self._folder).unlink()
            self._lock_file.close()

    def _listen_on_socket(self) -> socket.socket:
        """Take the lock, then replace whatever a crashed process left behind."""
        path = socket_path(self._folder)
        try:
            private_folder(self._folder)
            self._lock_file = (self._folder / "control.lock").open("ab")
            if not _locked(self._lock_file):
                self._lock_file.close()
                raise AlreadyRunning
            with suppress(FileNotFoundError):
                path.unlink()
            listener = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            listener.bind(str(path))
            path.chmod(0o600)
        except OSError as error:
            raise EnvironmentProblem("control.no_socket", path=path, reason=error.strerror or error) from error
        listener.listen(8)
        listener.settimeout(ACCEPT_WAIT_S)
        return listener

    def _serve(self) -> None:
        while not self._closing.is_set():
            try:
                if isinstance(self._listener, control_pipe.PipeListener):
                    self._listener.serve_one(self._answer, CLIENT_WAIT_S, MOST_BYTES)
                else:
                    self._serve_one(self._listener)
            except TimeoutError:
                continue
            except OSError as error:
                log.warning("control: %s", error)
                self._closing.wait(ACCEPT_WAIT_S)

    def _serve_one(self, listener: socket.socket) -> None:
        client, _ = listener.accept()
        with client:
            line = _read_line(client, CLIENT_WAIT_S)
            if line is None:
                return
            client.settimeout(CLIENT_WAIT_S)
            client.sendall(self._answer(line))

    def _answer(self, line: bytes) -> bytes:
        """The answer to one request, whatever it is."""
        try:
            said = json.loads(line)
            command = ControlCommand(said["command"])
        except (ValueError, KeyError, TypeError, RecursionError):
            return _line({"error": "unknown"})
        try:
            return _line({"answer": self._carry_out(command)})
        except Exception:  # a defect of ours must not end the control thread
            log.exception("control: %s failed", command)
            return _line({"error": "failed"})


def ask_running(command: ControlCommand, folder: Path | None = None) -> str | None:
    """Have the running app carry this out: its answer, or None where none is running.

    Raises EnvironmentProblem where it runs but gives no answer.
    """
    request = _line({"command": command})
    folder = folder or runtime_dir()
    try:
        if sys.platform == "win32":
            reply = control_pipe.ask(folder, request, ANSWER_WAIT_S, MOST_BYTES)
        else:
            reply = _ask_socket(socket_path(folder), request)
    except (FileNotFoundError, NotADirectoryError, PermissionError, ConnectionRefusedError):
        return None  # none of ours can be there; where the folder is at fault, starting one says so
    except OSError as error:
        raise EnvironmentProblem("control.no_answer") from error
    try:
        return str(json.loads(reply or b"")["answer"])
    except (ValueError, KeyError, TypeError) as error:
        raise EnvironmentProblem("control.no_answer") from error


def socket_path(folder: Path) -> Path:
    """Where the socket is. Raises EnvironmentProblem where that is too long for a socket's name."""
    path = folder / "control.sock"
    if len(os.fsencode(path)) > MOST_PATH_BYTES:
        raise EnvironmentProblem("control.no_socket", path=path, reason="path too long")
    return path


def private_folder(folder: Path) -> None:
    """Make the folder, readable by this user only. Raises OSError where it is someone else's."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.stat().st_uid != os.getuid():
        raise PermissionError(1, "the folder belongs to another user")
    folder.chmod(0o700)


def _ask_socket(path: Path, request: bytes) -> bytes | None:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as client:
        client.settimeout(ANSWER_WAIT_S)
        client.connect(str(path))
        client.sendall(request)
        return _read_line(client, ANSWER_WAIT_S)


def _read_line(client: socket.socket, wait_s: float) -> bytes | None:
    """One line within `wait_s` altogether, however slowly it comes. None: not a whole one in time or size."""
    until_s = time.monotonic() + wait_s
    line = bytearray()
    while b"\n" not in line:
        left_s = until_s - time.monotonic()
        if left_s <= 0 or len(line) > MOST_BYTES:
            return None
        client.settimeout(left_s)
        try:
            piece = client.recv(MOST_BYTES)
        except (TimeoutError, ConnectionError):
            return None
        if not piece:
            return None
        line += piece
    return bytes(line)


def _line(message: dict[str, str]) -> bytes:
    return json.dumps(message).encode() + b"\n"


def _locked(file: IO[bytes]) -> bool:
    """Take the lock without waiting; the system frees it when the process ends."""
    if sys.platform == "win32":
        raise NotImplementedError("Windows uses a named pipe")
    import fcntl  # noqa: PLC0415  # POSIX only

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
