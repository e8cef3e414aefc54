"""Capture children: processes that read a device and write raw sound to a pipe.

Every live device is read in a child, for three reasons seen on real systems. SoundCard aborts its whole process
when the audio server restarts. PortAudio freezes its device list, and through ALSA it takes its source from the
environment of the process. A driver call that hangs can't be interrupted, but a child can be killed. So no
sound library can crash or hang the app, and closing is always prompt.

No program is trusted: every child, ours or the system's, gets a search path without the current folder, ends
with the thread that started it, and can answer only so much in so much time.
"""

from __future__ import annotations

import contextlib
import os
import runpy
import select
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import IO

from coach.sources.pcm import (
    MAX_HEADER_BYTES,
    NoStreamError,
    PcmFormat,
    Refusal,
    parse_header,
)

CHILD_FLAG = "--coach-child"
CHILD_MODULES = tuple(
    f"coach.sources.{name}"
    for name in (
        *("microphone_child", "soundcard_child", "catap_child", "program_child", "probe"),
        *("playback_child", "decoding_child"),
    )
)
WINDOW_CHILD = "coach.ui.window_child"
"""Loads what windows need, and ends; for `coach doctor`."""
NO_FONT = "no font is installed"
"""What it says where letters would be boxes."""
KILL_WAIT_S = 0.5
START_FILE = str(Path(__file__).resolve().with_name("child_start.py"))
MOST_ANSWER_BYTES = 4_000_000
"""No answer is longer: pactl takes some 10 kB for a device, so this is hundreds of devices."""
MOST_LINE_BYTES = 65_536
"""No line that is followed is longer. What comes in longer ones comes in pieces."""
MOST_COMPLAINT_BYTES = 4_096
"""So much is kept of what a child writes to standard error: its end."""

BOUND_TO_US = ("setpriv", "--pdeathsig", "KILL")
"""util-linux's way to ask Linux to end a program with the thread that started it. A program that hangs, or that
ignores a closed pipe as pactl does, would outlive a crash of ours, one more with each crash."""
_BIND = "import ctypes, os, sys; ctypes.CDLL(None).prctl(1, 9); os.execvp(sys.argv[1], sys.argv[1:])"
"""The same (PR_SET_PDEATHSIG, SIGKILL) where setpriv isn't installed."""

PLAIN_WORDS = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
"""For every program whose words we read: English, a point in numbers, and names whole. Under other locales some
versions of pactl write decimal commas into their JSON, and LANGUAGE alone translates what they say."""


def child_command(module: str, *arguments: str) -> tuple[str, ...]:
    """Return the command that runs one of our modules in a process of its own.

    In a packaged app `sys.executable` is the app itself, which calls `run_if_child` before anything else.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_FLAG, module, *arguments)
    return (sys.executable, "-P", START_FILE, module, *arguments)


@contextlib.contextmanager
def safe_search_path() -> Iterator[None]:
    """Keep the current folder off the search path of processes that `multiprocessing` starts meanwhile.

    They are workers, and the tracker that comes with the first semaphore. They start with `-c`, which would put
    it first (see `child_start`), and take no options of ours.
    """
    before = os.environ.get("PYTHONSAFEPATH")
    os.environ["PYTHONSAFEPATH"] = "1"
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONSAFEPATH"]
        else:
            os.environ["PYTHONSAFEPATH"] = before


def run_if_child(arguments: Sequence[str]) -> bool:
    """Run as a child where the command line (`sys.argv`) is `--coach-child MODULE ...`. False: it is not.

    This is for packaged apps only (`coach.packaged`), and runs no module but those in CHILD_MODULES and
    WINDOW_CHILD.
    """
    if len(arguments) < 3 or arguments[1] != CHILD_FLAG or arguments[2] not in (*CHILD_MODULES, WINDOW_CHILD):
        return False
    sys.argv = [arguments[2], *arguments[3:]]
    runpy.run_module(arguments[2], run_name="__main__")
    return True


@dataclass(frozen=True, slots=True)
class ChildProgram:
    """How to start a capture child. `known_format`: what it sends, where it writes no header."""

    command: tuple[str, ...]
    environment: Mapping[str, str] | None = None
    known_format: PcmFormat | None = None


class ChildStream:
    """The open stream of one capture child. `kill` may be called from any thread, and ends a blocked read."""

    def __init__(self, program: ChildProgram) -> None:
        """Start the child. Raises NoStreamError when it can't be started."""
        self._program = program
        try:
            self._process = start_child(program.command, program.environment, complaints=True)
        except OSError as error:
            raise NoStreamError(Refusal.UNSUPPORTED, str(error)) from error
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._pipe: IO[bytes] = self._process.stdout
        self._complaints: IO[bytes] = self._process.stderr
        self._complaint = b""
        if os.name != "nt":
            os.set_blocking(self._complaints.fileno(), False)

    def open(self) -> PcmFormat:
        """Wait for the child's header and return the format. Raises NoStreamError where there is no stream."""
        if self._program.known_format is not None:
            return self._program.known_format
        line = bytearray()
        while len(line) < MAX_HEADER_BYTES:
            byte = self._pipe.read(1)
            if not byte or byte == b"\n":
                break
            line += byte
        return parse_header(bytes(line))

    def read_into(self, target: memoryview) -> bool:
        """Block until the target is full. False at the end of the stream; the target is then undefined."""
        filled = 0
        while filled < len(target):
            got = self._pipe.readinto(target[filled:])  # type: ignore[attr-defined]  # a raw FileIO has it
            if not got:
                return False
            filled += got
        if os.name != "nt":  # there this would block; our children there write nothing to it
            self._hear_complaints()
        return True

    def kill(self) -> None:
        """End the child, so that a read in another thread returns. Safe to call again."""
        end_child(self._process)

    def close(self) -> str:
        """End the child, close its pipes, and return the last line it wrote to standard error ("" for none)."""
        self.kill()
        try:
            self._process.wait(KILL_WAIT_S)
            self._hear_complaints()
        except subprocess.TimeoutExpired:
            pass  # The process is in a driver call that can't be interrupted. It dies when the call returns.
        self._pipe.close()
        self._complaints.close()
        return self.said

    @property
    def said(self) -> str:
        """The last line the child wrote to standard error, "" for none."""
        lines = self._complaint.decode(errors="replace").strip().splitlines()
        return lines[-1].strip() if lines else ""

    def _hear_complaints(self) -> None:
        """Take what waits on standard error: its pipe would fill, and the child would stop."""
        said = self._complaints.read(MOST_LINE_BYTES)
        if said:
            self._complaint = (self._complaint + said)[-MOST_COMPLAINT_BYTES:]


def start_child(
    command: Sequence[str],
    environment: Mapping[str, str] | None,
    *,
    feed: bool = False,
    complaints: bool = False,
) -> subprocess.Popen[bytes]:
    """Start a child with piped, unbuffered output, and without a window on Windows.

    On Linux it ends with the thread that calls this. But for Windows it leads a group of its own, which
    `end_child` ends whole. With `feed` its standard input is a pipe too, with `complaints` its standard error;
    else what it writes there is dropped. Raises OSError where it can't be started.
    """
    if not (os.access(command[0], os.X_OK) if Path(command[0]).is_absolute() else shutil.which(command[0])):
        raise FileNotFoundError(f"{command[0]} is not installed")
    return subprocess.Popen(
        (*_bound(), *command),
        stdin=subprocess.PIPE if feed else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE if complaints else subprocess.DEVNULL,
        env=None if environment is None else {**os.environ, **environment},
        bufsize=0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        start_new_session=os.name != "nt",
    )


def _bound() -> tuple[str, ...]:
    """What is put before a command to bind it to us."""
    if sys.platform != "linux":
        return ()
    if shutil.which(BOUND_TO_US[0]) is not None:
        return BOUND_TO_US
    return () if getattr(sys, "frozen", False) else (sys.executable, "-P", "-S", "-c", _BIND)


def end_child(process: subprocess.Popen[bytes]) -> None:
    """Kill a child of `start_child`, with whatever it started in its group. It may have ended by itself."""
    with contextlib.suppress(ProcessLookupError, PermissionError):  # macOS says the second of a dead group
        if os.name == "nt":
            process.kill()
        else:
            os.killpg(process.pid, signal.SIGKILL)


class FollowedChild:
    """A child whose lines one thread follows, until another closes it. It may be started again and again."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._closed = False

    @contextlib.contextmanager
    def lines(
        self, command: Sequence[str], environment: Mapping[str, str] | None = None
    ) -> Iterator[Iterator[bytes]]:
        """Start the child, and give the lines it writes until it ends, each of at most MOST_LINE_BYTES. It ends
        with the block. Raises OSError where it can't be started."""
        process = start_child(command, environment)
        assert process.stdout is not None
        with self._lock:
            self._process = process
            if self._closed:
                end_child(process)
        try:
            yield iter(partial(process.stdout.readline, MOST_LINE_BYTES), b"")
        finally:
            with self._lock:
                self._process = None
            end_child(process)
            process.wait()
            process.stdout.close()

    def close(self) -> None:
        """End the child, and any that is started later."""
        with self._lock:
            self._closed = True
            if self._process is not None:
                end_child(self._process)


def answer_of(
    command: Sequence[str], *, within_s: float, environment: Mapping[str, str] | None = None
) -> bytes:
    """Return what a program prints. It then has ended, or is killed.

    Raises OSError where it can't be started, fails, takes longer than `within_s`, or prints more than
    MOST_ANSWER_BYTES.
    """
    ends_s = time.monotonic() + within_s
    process = start_child(command, environment)
    try:
        answer = _all_of(process, ends_s)
        if process.wait(max(0.0, ends_s - time.monotonic())) != 0:
            raise OSError(f"{command[0]} failed")
        return answer
    except subprocess.TimeoutExpired as error:
        raise TimeoutError(f"{command[0]} gave no answer in time") from error
    finally:
        end_child(process)
        with contextlib.suppress(subprocess.TimeoutExpired):  # it hangs in a driver call
            process.wait(KILL_WAIT_S)
        assert process.stdout is not None
        process.stdout.close()


def _all_of(process: subprocess.Popen[bytes], ends_s: float) -> bytes:
    """Read until the end of the output. Raises OSError where that is too late or too far."""
    assert process.stdout is not None
    pipe = process.stdout.fileno()
    answer = bytearray()
    late = threading.Timer(max(0.0, ends_s - time.monotonic()), end_child, (process,))
    if sys.platform == "win32":  # there only sockets can be waited for, and what a killed child started goes on
        late.start()
    try:
        while len(answer) <= MOST_ANSWER_BYTES:
            if sys.platform != "win32":
                ready, _, _ = select.select([pipe], [], [], max(0.0, ends_s - time.monotonic()))
                if not ready:
                    raise TimeoutError("no answer in time")
            piece = os.read(pipe, MOST_LINE_BYTES)
            if not piece:
                return bytes(answer)
            answer += piece
    finally:
        late.cancel()
    raise OSError("the answer is too long")
