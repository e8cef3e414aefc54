"""Capture children: processes that read a device and write raw sound to a pipe.

Every live device is read in a child, for three reasons seen on real systems. SoundCard aborts its whole process
when the audio server restarts. PortAudio freezes its device list, and through ALSA it takes its source from the
environment of the process. A driver call that hangs can't be interrupted, but a child can be killed. So no
sound library can crash or hang the app, and closing is always prompt.
"""

from __future__ import annotations

import contextlib
import os
import runpy
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
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
    for name in ("microphone_child", "soundcard_child", "catap_child", "program_child", "probe", "player")
)
KILL_WAIT_S = 0.5

PLAIN_WORDS = {"LC_ALL": "C.UTF-8", "LANGUAGE": ""}
"""For every program whose words we read: English, a point in numbers, and names whole. Under other locales some
versions of pactl write decimal commas into their JSON, and LANGUAGE alone translates what they say."""


def child_command(module: str, *arguments: str) -> tuple[str, ...]:
    """Return the command that runs one of our modules in a process of its own.

    In a packaged app `sys.executable` is the app itself, which calls `run_if_child` before anything else.
    """
    if getattr(sys, "frozen", False):
        return (sys.executable, CHILD_FLAG, module, *arguments)
    return (sys.executable, "-m", module, *arguments)


def run_if_child(arguments: Sequence[str]) -> bool:
    """Run as a child where the command line (`sys.argv`) is `--coach-child MODULE ...`. False: it is not.

    This is for packaged apps only, and runs no module but those in CHILD_MODULES.
    """
    if len(arguments) < 3 or arguments[1] != CHILD_FLAG or arguments[2] not in CHILD_MODULES:
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
            self._process = start_child(program.command, program.environment)
        except OSError as error:
            raise NoStreamError(Refusal.UNSUPPORTED, str(error)) from error
        assert self._process.stdout is not None
        self._pipe: IO[bytes] = self._process.stdout

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
        return True

    def kill(self) -> None:
        """End the child, so that a read in another thread returns. Safe to call again."""
        with contextlib.suppress(ProcessLookupError):  # it ended by itself
            self._process.kill()

    def close(self) -> str:
        """End the child, close its pipes, and return the last line it wrote to standard error ("" for none)."""
        self.kill()
        complaint = b""
        try:
            _, complaint = self._process.communicate(timeout=KILL_WAIT_S)
        except subprocess.TimeoutExpired:
            # The process is in a driver call that can't be interrupted. It dies when the call returns.
            self._pipe.close()
        lines = (complaint or b"").decode(errors="replace").strip().splitlines()
        return lines[-1].strip() if lines else ""


def start_child(
    command: Sequence[str], environment: Mapping[str, str] | None, *, feed: bool = False
) -> subprocess.Popen[bytes]:
    """Start a child with piped, unbuffered output, and without a window on Windows.

    With `feed` its standard input is a pipe too. Raises OSError where it can't be started.
    """
    return subprocess.Popen(
        command,
        stdin=subprocess.PIPE if feed else subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=None if environment is None else {**os.environ, **environment},
        bufsize=0,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
