"""A local socket, which only this user can reach, for a second process: start or stop a call, show the window.

It is also how a second start finds out that the app is running, through a lock file that the system releases
when the first process dies in whatever way. `multiprocessing.connection` carries the bytes on every system:
through a Unix socket in a folder of mode 0700, or on Windows through a named pipe, whose default rights let
other users read but not write (not yet run there). Its `send` and `recv` use pickle, which would let the sender
run any code. So only `send_bytes` and `recv_bytes` are used, and a test makes sure of that for all of coach/.

Each connection has one request and one answer, each a JSON object of at most MOST_BYTES. Whatever arrives is
checked here. Too large a request, and a client that sends nothing, get no answer and cost at most
CLIENT_WAIT_S.
"""

from __future__ import annotations

import hashlib
import json
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable
from contextlib import suppress
from enum import StrEnum
from multiprocessing.connection import Client, Connection, Listener
from pathlib import Path
from queue import Empty, SimpleQueue

from coach.model.problems import EnvironmentProblem
from coach.places import history_file, runtime_dir
from coach.plain_file import refuse_other_kinds
from coach.whole_file import PRIVATE_FILE, make_folder

log = logging.getLogger(__name__)

MOST_BYTES = 4_096
CLIENT_WAIT_S = 1.0
ANSWER_WAIT_S = 3.0
HISTORY_WAIT_S = 30.0
"""The same where the history is changed: it may stand behind a write on a slow disk, and a large one is
compacted."""
CLOSE_WAIT_S = 0.9
ERROR_WAIT_S = 0.2
MOST_WAITING = 8
MOST_CALL_ID = 2**63 - 1
"""The largest number that SQLite has for a row."""
# sockaddr_un holds 108 bytes on Linux and 104 on macOS, the closing zero included.
MOST_PATH_BYTES = 103


class ControlCommand(StrEnum):
    """What a second process may ask for."""

    START_CALL = "start_call"
    STOP_CALL = "stop_call"
    PAUSE_CUES = "pause_cues"
    FAIR = "fair"
    NOT_FAIR = "not_fair"
    MARK_CALL = "mark_call"
    SHOW_WINDOW = "show_window"
    SHOW_TIPS = "show_tips"
    STATUS = "status"
    QUIT = "quit"
    DELETE_CALL = "delete_call"
    DELETE_EVERYTHING = "delete_everything"
    SET_ASIDE = "set_aside"
    TAKE_IN = "take_in"


HISTORY_COMMANDS = frozenset(
    {
        ControlCommand.DELETE_CALL,
        ControlCommand.DELETE_EVERYTHING,
        ControlCommand.SET_ASIDE,
        ControlCommand.TAKE_IN,
    }
)
"""What changes the history, which belongs to the running app. The first and the third name a call."""
DONE, BUSY, NO_CALL, NO_CUE = "done", "busy", "no_call", "no_cue"
"""Answers to a command: accepted; refused, because too many are waiting; there is no call, or no cue, for it.
An accepted FAIR or NOT_FAIR is answered with the kind of the cue."""
PAUSED, SHOWN = "paused", "shown"
"""Answers to PAUSE_CUES: the state from now on."""
UNKEPT = "unkept"
"""Answer to QUIT: not now, because something is not kept yet. In a call the answer is one of the next two."""
IN_CALL, IN_REPLAY = "in_call", "in_replay"
"""Answers to STATUS. Outside a call or replay the answer is how it listens: one of `Listening`."""

CarryOut = Callable[[ControlCommand], str]
ChangeHistory = Callable[[ControlCommand, int], str]
"""Gets one of HISTORY_COMMANDS, and the number of a call. May wait for the disk; may raise EnvironmentProblem.
"""


class AlreadyRunning(EnvironmentProblem):  # a state of the machine rather than an error
    """Another process of this user holds the control socket."""

    def __init__(self) -> None:
        super().__init__("control.already_running")


class ControlServer:
    """A server that answers in a thread of its own.

    `carry_out` gets a valid command and returns one line of text. It runs in that thread and must return soon.
    What it raises is logged, and answered with an error. An EnvironmentProblem is raised again where it was
    asked.
    """

    def __init__(
        self, carry_out: CarryOut, folder: Path | None = None, *, change_history: ChangeHistory | None = None
    ) -> None:
        """Start to serve. Raises AlreadyRunning where another process serves, else EnvironmentProblem."""
        # Imported here, because it takes 50 ms and a process that only asks (`coach call`) needs no lock.
        from filelock import FileLock, Timeout  # noqa: PLC0415

        self._carry_out, self._change_history = carry_out, change_history
        folder = folder or runtime_dir()
        self._address = address(folder)
        self._closing = threading.Event()
        self._lock = FileLock(folder / "control.lock", blocking=False, thread_local=False, mode=PRIVATE_FILE)
        try:
            private_folder(folder)
            with suppress(FileNotFoundError):
                refuse_other_kinds(folder / "control.lock")
            self._lock.acquire()
            self._listener = self._listen()
        except Timeout as held:
            raise AlreadyRunning from held
        except OSError as error:
            self._lock.release()
            reason = error.strerror or error
            raise EnvironmentProblem("control.no_socket", path=self._address, reason=reason) from error
        self._thread = threading.Thread(target=self._serve, name="control", daemon=True)
        self._thread.start()

    def close(self) -> None:
        """Stop answering. Returns within a second."""
        self._closing.set()
        with suppress(OSError):
            Client(self._address).close()  # ends a waiting `accept`
        self._thread.join(CLOSE_WAIT_S)
        if not self._thread.is_alive():  # else the system frees the lock when the process ends
            self._lock.release()

    def _listen(self) -> Listener:
        """Open the socket, and replace one left by a crash: we hold the lock, so nobody else serves."""
        if sys.platform == "win32":
            return Listener(self._address)
        Path(self._address).unlink(missing_ok=True)
        listener = Listener(self._address, backlog=MOST_WAITING)
        Path(self._address).chmod(0o600)
        return listener

    def _serve(self) -> None:
        with self._listener:  # closing it removes the socket, and disconnects whoever still waits
            while not self._closing.is_set():
                try:
                    client = self._listener.accept()
                except OSError as error:
                    log.warning("control: %s", error)
                    self._closing.wait(ERROR_WAIT_S)
                    continue
                with client, suppress(OSError):  # a client that has gone needs no answer
                    request = None if self._closing.is_set() else _receive(client)
                    if request is not None:
                        client.send_bytes(self._answer(request))

    def _answer(self, request: bytes) -> bytes:
        """Return the answer to one request, whatever it holds."""
        try:
            asked = json.loads(request)
            command = ControlCommand(asked["command"])
            call_id = asked.get("call_id", 0)
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
            return _message({"error": "unknown"})
        if type(call_id) is not int or not 0 <= call_id <= MOST_CALL_ID:
            return _message({"error": "unknown"})
        try:
            if command not in HISTORY_COMMANDS:
                return _message({"answer": self._carry_out(command)})
            if self._change_history is None:
                return _message({"error": "unknown"})
            return _message({"answer": self._change_history(command, call_id)})
        except EnvironmentProblem as problem:
            return _message({"problem": problem.problem.key, "fields": dict(problem.problem.fields)})
        except Exception:  # a defect of ours must not end the control thread
            log.exception("control: %s failed", command)
            return _message({"error": "failed"})


def ask_app(command: ControlCommand, call_id: int = 0) -> str | None:
    """Ask the app that has this user's history, also one with another runtime folder (see `ask_running`)."""
    answer = ask_running(command, call_id=call_id)
    if answer is not None:
        return answer
    from coach.history.owner import HistoryOwner  # noqa: PLC0415 (0.2 s, and rarely needed)

    owner = HistoryOwner(history_file())
    folder = owner.owner_asked_at() if owner.held_elsewhere() else None
    return None if folder is None else ask_running(command, folder, call_id=call_id)


def ask_running(command: ControlCommand, folder: Path | None = None, *, call_id: int = 0) -> str | None:
    """Ask the running app to carry this out and return its answer. None where no app is running.

    `call_id` is the call that one of HISTORY_COMMANDS is about. Raises EnvironmentProblem where it can't be
    carried out, and where the app runs, but does not answer within ANSWER_WAIT_S (HISTORY_WAIT_S).
    """
    wait_s = HISTORY_WAIT_S if command in HISTORY_COMMANDS else ANSWER_WAIT_S
    where = address(folder or runtime_dir())
    replies: SimpleQueue[bytes | OSError] = SimpleQueue()

    def ask() -> None:
        try:
            with Client(where) as client:
                client.send_bytes(_message({"command": command, "call_id": call_id}))
                replies.put(client.recv_bytes(MOST_BYTES) if client.poll(wait_s) else b"")
        except (EOFError, OSError) as error:
            replies.put(error if isinstance(error, OSError) else ConnectionResetError())

    # In a thread of its own, because connecting has no time limit: it blocks while the app is suspended and
    # MOST_WAITING others are waiting already.
    threading.Thread(target=ask, name="asking the running app", daemon=True).start()
    try:
        reply = replies.get(timeout=wait_s)
    except Empty:
        raise EnvironmentProblem("control.no_answer") from None
    if isinstance(reply, FileNotFoundError | NotADirectoryError | PermissionError | ConnectionRefusedError):
        return None  # no app can be running; if the folder is at fault, starting one says so
    if isinstance(reply, OSError):
        raise EnvironmentProblem("control.no_answer") from reply
    try:
        answer = json.loads(reply)
        if "problem" not in answer:
            return str(answer["answer"])
        problem, fields = str(answer["problem"]), {str(name): value for name, value in answer["fields"].items()}
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise EnvironmentProblem("control.no_answer") from error
    raise EnvironmentProblem(problem, **fields)


def address(folder: Path) -> str:
    """Return where the app that uses this folder listens: the path of a socket, or on Windows the name of a
    pipe. Raises EnvironmentProblem where the path is too long for a socket."""
    if sys.platform == "win32":
        return rf"\\.\pipe\coach-{hashlib.sha256(os.fsencode(folder.resolve())).hexdigest()[:16]}"
    path = folder / "control.sock"
    if len(os.fsencode(path)) > MOST_PATH_BYTES:
        raise EnvironmentProblem("control.no_socket", path=path, reason="path too long")
    return str(path)


def private_folder(folder: Path) -> None:
    """Make the folder, readable by this user only. Raises OSError where it belongs to somebody else."""
    make_folder(folder)
    if sys.platform != "win32":
        if folder.stat().st_uid != os.getuid():
            raise PermissionError(1, "the folder belongs to another user")
        folder.chmod(0o700)


def _receive(client: Connection[bytes, bytes]) -> bytes | None:
    """Read one request within CLIENT_WAIT_S in all. None: none came in time, or it was too large."""
    late = threading.Timer(CLIENT_WAIT_S, _hang_up, (client,))
    late.start()
    try:
        return client.recv_bytes(MOST_BYTES) if client.poll(CLIENT_WAIT_S) else None
    except (EOFError, OSError):
        return None
    finally:  # before the connection is closed, because its number may then be used again
        late.cancel()
        late.join()


def _hang_up(client: Connection[bytes, bytes]) -> None:
    """End a read that waits for the rest of a request. On Windows a pipe only gives whole requests."""
    if sys.platform != "win32":
        with socket.fromfd(client.fileno(), socket.AF_UNIX, socket.SOCK_STREAM) as line, suppress(OSError):
            line.shutdown(socket.SHUT_RDWR)


def _message(content: dict[str, object]) -> bytes:
    return json.dumps(content).encode()
