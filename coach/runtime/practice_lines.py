"""The recorded lines of a drill or a scene, decoded ahead of what may be wanted."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

import numpy as np

from coach.model.problems import EnvironmentProblem
from coach.model.sound import FloatArray
from coach.places import assets_dir
from coach.practice.lesson_package import LONGEST_SOUND_S
from coach.runtime.first_steps import STOP_WAIT_S
from coach.sources.opus import unpacked
from coach.sources.recording import Recording

LOOK_EVERY_S = 0.02
LONGEST_LINE_S = LONGEST_SOUND_S
"""What a lesson may hold can be played."""
LOADERS = 2


class PracticeLines:
    """The lines of an exercise, decoded in the order in which they may be wanted.

    One that others made is decoded in a child with limits, which takes 0.4 s; two at a time are ahead of any
    caller.
    """

    def __init__(self, files: Mapping[str, Path]) -> None:
        self._files = list(files.items())
        self._lock = threading.Lock()
        self._next = 0
        self._closed = False
        self._found: dict[str, FloatArray] = {}
        self._problem: EnvironmentProblem | None = None
        self._threads = [
            threading.Thread(target=self._load, name="practice-lines", daemon=True)
            for _ in range(min(LOADERS, len(files)))
        ]
        for thread in self._threads:
            thread.start()

    @property
    def wanted(self) -> bool:
        """Does the exercise need an output?"""
        return bool(self._files)

    def of(self, line_id: str) -> FloatArray | None:
        """Return the samples of a line; None while it is not decoded. Raises the problem of a line that can't
        be."""
        if self._problem is not None:
            raise self._problem
        return self._found.get(line_id)

    def wait_for_first(self, stop: threading.Event) -> bool:
        """Wait until the first line can be heard."""
        while self.of(self._files[0][0]) is None:
            if stop.wait(LOOK_EVERY_S):
                return False
        return True

    def close(self) -> None:
        """Decode no more."""
        self._closed = True
        for thread in self._threads:
            thread.join(STOP_WAIT_S)

    def _load(self) -> None:
        while not self._closed and self._problem is None:
            with self._lock:
                at, self._next = self._next, self._next + 1
            if at >= len(self._files):
                return
            line_id, path = self._files[at]
            try:
                self._found[line_id] = loaded_line(path)
            except EnvironmentProblem as error:
                self._problem = error


def loaded_sound(sound: Path | bytes) -> FloatArray:
    """Decode a file as a line, or an Opus stream of ours that is in no file yet."""
    if isinstance(sound, Path):
        return loaded_line(sound)
    samples = unpacked(sound, LONGEST_LINE_S)
    if samples is None:
        raise ValueError("a sound that was just made can't be read")
    return samples


def loaded_line(path: Path) -> FloatArray:
    """Decode a line, shape (n,) at 16 kHz. Raises EnvironmentProblem where it can't be, or is too long.

    Only what others made is decoded in a child: what ships with the program is known, and there at once.
    """
    if path.is_relative_to(assets_dir()):
        with suppress(OSError):  # a file that isn't there is said by the reader below
            shipped = unpacked(path.read_bytes())
            if shipped is not None:
                return shipped
    recording = Recording(path, agent_only=True)
    try:
        if recording.duration_s > LONGEST_LINE_S:
            raise EnvironmentProblem("practice.line_too_long", path=path, most_s=round(LONGEST_LINE_S))
        return np.concatenate([block.agent for block in recording.blocks() if block.agent is not None])
    finally:
        recording.close()
