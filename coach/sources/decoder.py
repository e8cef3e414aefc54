"""The decoding of one recording, in a child (`decoding_child`).

What a file of others makes of a decoder costs the child and no more: the app says in one sentence that the
recording can't be read, as it says of any other that can't. One thread uses a decoder; the child ends with it.
"""

from __future__ import annotations

import json
import logging
import select
import subprocess
import sys
import threading
from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import IO

import numpy as np

from coach.foreign_text import shown
from coach.model.sound import FloatArray
from coach.sources.child import KILL_WAIT_S, child_command, end_child, start_child
from coach.sources.decoding import (
    HEADER,
    MOST_TEXT_BYTES,
    SAMPLE_BYTES,
    DecodeError,
    Failure,
    Kind,
    PartSound,
    ReadRequest,
    parse_failure,
    parse_parts,
)

log = logging.getLogger(__name__)

DECODING_CHILD = "coach.sources.decoding_child"
STALLED_S = 30
"""So long the child may give nothing. It opens three hours of MP3, of which it counts every frame, in 1.4 s,
and decodes 16 s at 384 kHz in 0.5 s (own measurement); the rest is for a slow drive. Ours."""
MOST_SAID_BYTES = 200
"""So much is logged of where a defect was: the kind of an error, a file, a line."""
_ENVIRONMENT = {"OPENBLAS_NUM_THREADS": "1"}
"""soundfile imports numpy, whose threads would take memory of the child for nothing."""


class Decoder:
    """A recording's child. It starts when something is asked of it, and again after `close`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._process: subprocess.Popen[bytes] | None = None
        self._unanswered: deque[int] = deque()
        """Requests without an answer yet: how many bytes each may have."""

    def parts(self) -> list[PartSound]:
        """Start the child, and return the parts of the recording, at least one. Raises DecodeError."""
        self.close()
        try:
            self._process = start_child(child_command(DECODING_CHILD), _ENVIRONMENT, feed=True)
        except OSError as error:
            raise DecodeError(Failure.ENDED) from error
        self._ask(f"{json.dumps(str(self._path))}\n".encode(), MOST_TEXT_BYTES)
        return parse_parts(bytes(self._answer(Kind.PARTS)))

    def pieces(self, part: PartSound, first_frame: int, frames: int) -> Iterator[FloatArray]:
        """Decode a part from this frame on, in pieces of at most `frames`, shape (n, channels), as they are in
        the file. While one is listened to, the next is decoded. Raises DecodeError.
        """
        if self._process is None:
            self.parts()
        frame_bytes = part.channels * SAMPLE_BYTES
        at = first_frame
        self._ask(ReadRequest(part.number, at, frames).line(), frames * frame_bytes)
        while content := self._answer(Kind.SAMPLES):
            if len(content) % frame_bytes:
                raise DecodeError(Failure.ENDED)
            piece: FloatArray = np.frombuffer(content, np.float32).reshape(-1, part.channels)
            at += len(piece)
            self._ask(ReadRequest(part.number, at, frames).line(), frames * frame_bytes)
            yield piece

    def close(self) -> None:
        """End the child, and close its pipes."""
        process, self._process = self._process, None
        self._unanswered.clear()
        if process is None:
            return
        assert process.stdin is not None
        assert process.stdout is not None
        end_child(process)
        with suppress(subprocess.TimeoutExpired):  # it waits for a disk, and dies when that answers
            process.wait(KILL_WAIT_S)
        process.stdin.close()
        process.stdout.close()

    def _ask(self, line: bytes, most_bytes: int) -> None:
        assert self._process is not None
        assert self._process.stdin is not None
        self._unanswered.append(most_bytes)
        with suppress(BrokenPipeError):  # it has ended: there will be no answer
            self._process.stdin.write(line)

    def _answer(self, wanted: Kind) -> bytearray:
        """Wait for the answer to the newest request; the earlier ones, nobody waits for any more."""
        try:
            while True:
                kind, content = self._message(self._unanswered.popleft())
                if not self._unanswered:
                    break
        except DecodeError:
            self.close()
            raise
        if kind == wanted:
            return content
        if kind == Kind.DEFECT:
            log.error(
                "decoding a recording failed: %s", shown(content[:MOST_SAID_BYTES].decode("ascii", "replace"))
            )
        raise parse_failure(bytes(content)) if kind == Kind.FAILURE else DecodeError(Failure.ENDED)

    def _message(self, most_bytes: int) -> tuple[int, bytearray]:
        kind, n_bytes = HEADER.unpack(self._filled(HEADER.size))
        if n_bytes > most_bytes:
            raise DecodeError(Failure.ENDED)
        return kind, self._filled(n_bytes)

    def _filled(self, n_bytes: int) -> bytearray:
        assert self._process is not None
        pipe = self._process.stdout
        assert pipe is not None
        content = bytearray(n_bytes)
        filled = 0
        with memoryview(content) as target, self._killed_late():
            while filled < n_bytes:
                if sys.platform != "win32":
                    _wait_for(pipe)
                got = pipe.readinto(target[filled:])  # type: ignore[attr-defined]  # a raw FileIO has it
                if not got:
                    raise DecodeError(Failure.ENDED)
                filled += got
        return content

    @contextmanager
    def _killed_late(self) -> Iterator[None]:
        """On Windows, where a pipe can't be waited for: end the child if this takes too long."""
        if sys.platform != "win32":
            yield
            return
        assert self._process is not None
        late = threading.Timer(STALLED_S, end_child, (self._process,))
        late.start()
        try:
            yield
        finally:
            late.cancel()


def _wait_for(pipe: IO[bytes]) -> None:
    """Wait until something can be read. Raises DecodeError where nothing comes for STALLED_S.

    It counts seconds rather than asking a clock: the time in which this process, and so the child, was stopped
    or the machine slept is none in which the child could have done something.
    """
    for _ in range(STALLED_S):
        if select.select([pipe], [], [], 1.0)[0]:
            return
    raise DecodeError(Failure.STALLED)
