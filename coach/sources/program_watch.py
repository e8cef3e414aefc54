"""Who holds the microphone, followed from the start of listening to its end, devices open or not.

| system | way |
|---|---|
| Linux | the sound server's streams that record (`capture_streams`), looked at when it reports a change |
| Windows | WASAPI's active sessions on microphones, asked by a child (`wasapi_sessions`) |
| macOS 14.2 and later | Core Audio's processes that run input, asked by a child (`coreaudio_processes`) |
| others | none: it isn't known, and silence decides when a call is over |
"""

from __future__ import annotations

import json
import logging
import sys
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Protocol

from coach.sources import pulse
from coach.sources.capture_streams import ask_openings
from coach.sources.child import FollowedChild, child_command
from coach.sources.pulse_watch import RECORDING, PulseWatch

log = logging.getLogger(__name__)

PROGRAM_CHILD = "coach.sources.program_child"
OUR_PATH = str(Path(sys.executable).resolve())
# A child that hangs in a call of the system writes no more lines. It looks every 0.2 s; ours.
STALE_S = 5.0
RETRY_S = 5.0
CLOSE_WAIT_S = 0.9


@dataclass(frozen=True, slots=True)
class Holding:
    """The other programs that hold a microphone, by name. None: this system doesn't say.

    `openings`: each opening of it that holds, by the program's name and a number that no other opening of that
    program has: one that closed it and opened it again, while nobody looked, has another.
    """

    programs: frozenset[str] | None
    openings: frozenset[tuple[str, int]] = frozenset()


def holding_of(openings: frozenset[tuple[str, int]]) -> Holding:
    """What these openings are: the programs, each once."""
    return Holding(frozenset(name for name, _ in openings), openings)


class ProgramWatch(Protocol):
    """What the worker needs to know of other programs."""

    def holding(self) -> Holding | None:
        """The newest answer; None: there was none yet. Never blocks."""

    def close(self) -> None:
        """Stop watching, within about a second."""


class PulsePrograms:
    """The programs that record at a Pulse server."""

    def __init__(self, changed: Callable[[], None]) -> None:
        """`changed` is called from another thread after each new answer, and must return at once."""
        self._holding: Holding | None = None
        self._changed = changed
        self._watch = PulseWatch(self._look, RECORDING)

    def holding(self) -> Holding | None:
        return self._holding

    def close(self) -> None:
        self._watch.close()

    def _look(self) -> None:
        openings = ask_openings()
        holding = Holding(None) if openings is None else holding_of(openings)
        if holding != self._holding:
            self._holding = holding
            self._changed()


class ChildPrograms:
    """The programs that `program_child` names, a line a look. Where its lines stop, nothing is known."""

    def __init__(
        self,
        changed: Callable[[], None],
        command: Sequence[str] = child_command(PROGRAM_CHILD),
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._changed, self._command, self._clock = changed, command, clock
        self._holding: Holding | None = None
        self._opened: dict[str, int] = {}  # how often each was seen to open it
        self._said_s = clock()
        self._closing = threading.Event()
        self._child = FollowedChild()
        self._thread = threading.Thread(target=self._read, name="programs", daemon=True)
        self._thread.start()

    def holding(self) -> Holding | None:
        return Holding(None) if self._clock() - self._said_s > STALE_S else self._holding

    def close(self) -> None:
        self._closing.set()
        self._child.close()
        self._thread.join(CLOSE_WAIT_S)

    def _read(self) -> None:
        while not self._closing.is_set():
            try:
                with self._child.lines(self._command) as lines:
                    for line in lines:
                        self._take(programs_said(line, OUR_PATH))
            except OSError:
                log.exception("the child that names programs could not be started")
            self._take(Holding(None))
            self._closing.wait(RETRY_S)

    def _take(self, holding: Holding) -> None:
        self._said_s = self._clock()
        if holding.programs is not None:
            holding = holding_of(frozenset((name, self._opening_of(name)) for name in holding.programs))
        if holding != self._holding:
            self._holding = holding
            self._changed()

    def _opening_of(self, name: str) -> int:
        """The number of the opening that holds. Lines that came while nobody read them still have their order,
        so one in which the program is missing makes the next opening another one.
        """
        before = None if self._holding is None else self._holding.programs
        if name not in (before or ()):
            self._opened[name] = self._opened.get(name, 0) + 1
        return self._opened[name]


def programs_said(line: bytes, our_path: str) -> Holding:
    """What a line of `program_child` says. Ours are left out, known by their path: every child of ours runs the
    same program. A program goes by its bundle id, else by the name of its file."""
    try:
        entries = json.loads(line)
        if entries is None:
            return Holding(None)
        named = [(str(bundle_id) or PureWindowsPath(path).name, str(path)) for path, bundle_id in entries]
    except (ValueError, TypeError, RecursionError):
        return Holding(None)
    return Holding(frozenset(name for name, path in named if name and path.casefold() != our_path.casefold()))


class UnknownPrograms:
    """A system that doesn't say who holds the microphone."""

    def holding(self) -> Holding | None:
        return Holding(None)

    def close(self) -> None:
        """Nothing is open."""


def watch_programs(changed: Callable[[], None]) -> ProgramWatch:
    """Begin to watch, in the way of this system. `changed`: see PulsePrograms."""
    if sys.platform == "linux" and pulse.has_pulse():
        return PulsePrograms(changed)
    if sys.platform in {"win32", "darwin"}:
        return ChildPrograms(changed)
    return UnknownPrograms()
