"""What the commands print, made safe: no encoding, full disk or closed pipe ends a command halfway.

A letter that the terminal or the file can't hold is replaced. Once nothing can be written any more, the rest is
dropped and the command goes on: a call that is being replayed is kept whole all the same.
"""

from __future__ import annotations

import codecs
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TextIO

STAND_INS = {
    "✓": "+",
    "✗": "x",
    "●": "*",
    "○": "o",
    "█": "#",
    "…": "...",
    "–": "-",
    "—": "-",
    "·": "-",
    "−": "-",
}
STAND_INS |= dict.fromkeys("“”„«»", '"') | dict.fromkeys("‘’", "'") | dict.fromkeys("\u00a0\u202f", " ")
"""The signs of our own sentences, for an encoding that lacks them. Any other letter becomes "?"."""
_STAND_IN = "coach-stand-in"


def _stand_in(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeEncodeError):
        raise error
    return "".join(STAND_INS.get(one, "?") for one in error.object[error.start : error.end]), error.end


codecs.register_error(_STAND_IN, _stand_in)


class _Guarded(io.RawIOBase):
    """A stream that takes everything, and notes why it could not be handed on."""

    def __init__(self, descriptor: int) -> None:
        self._descriptor = descriptor
        self.lost: OSError | None = None

    def writable(self) -> bool:
        return True

    def fileno(self) -> int:
        return self._descriptor

    def isatty(self) -> bool:
        return os.isatty(self._descriptor)

    def write(self, data: Any) -> int:
        if self.lost is None:
            try:
                return os.write(self._descriptor, data)
            except OSError as error:
                self.lost = error
        return len(memoryview(data).cast("B"))


class Output:
    """What became of standard output."""

    def __init__(self) -> None:
        self.guard: _Guarded | None = None

    @property
    def lost(self) -> OSError | None:
        """Why nothing can be written any more, if so."""
        return None if self.guard is None else self.guard.lost


def output_is_lost() -> bool:
    """Whether what is printed from now on reaches nobody: a command that prints for ever may then end."""
    guard = getattr(getattr(sys.stdout, "buffer", None), "raw", None)
    return isinstance(guard, _Guarded) and guard.lost is not None


@contextmanager
def safe_output() -> Iterator[Output]:
    """Make standard output and standard error safe for as long as a command runs.

    Streams that are not the process's own, as in tests, are left as they are.
    """
    output, before = Output(), (sys.stdout, sys.stderr)
    with open(os.devnull, "w", encoding="utf-8") as nowhere:  # noqa: PTH123 (a device)
        if sys.stdout is None:  # closed by who started us
            sys.stdout = nowhere
        elif sys.stdout is sys.__stdout__ and isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout, output.guard = _guarded(sys.stdout)
        if sys.stderr is None:
            sys.stderr = nowhere
        elif sys.stderr is sys.__stderr__ and isinstance(sys.stderr, io.TextIOWrapper):
            sys.stderr, _ = _guarded(sys.stderr)
        try:
            yield output
        finally:
            sys.stdout.flush()
            sys.stderr.flush()
            sys.stdout, sys.stderr = before


def _guarded(stream: TextIO) -> tuple[TextIO, _Guarded]:
    stream.flush()
    guard = _Guarded(stream.fileno())
    line_wise = bool(getattr(stream, "line_buffering", False)) or bool(getattr(stream, "write_through", False))
    if os.name == "nt" and stream.isatty():  # its own stream writes any letter to the console
        return stream, guard
    buffered = io.BufferedWriter(guard)
    return io.TextIOWrapper(buffered, stream.encoding, _STAND_IN, line_buffering=line_wise), guard
