"""A virtual screen whose picture is a file, so that it can be read without asking any program."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
import threading
import time
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage

Picture = npt.NDArray[np.uint8]

WIDTH, HEIGHT = 1600, 1200
# XWD file format, version 7: a header of big-endian 32-bit words, `ncolors` entries of 12 bytes, the pixels.
HEADER_SIZE_AT, COLOURS_AT, COLOUR_BYTES = 0, 19, 12
END_WAIT_S = 5.0


def missing_screen() -> list[str]:
    """Return the tools that a virtual screen needs and this machine lacks."""
    return [] if shutil.which("Xvfb") else ["Xvfb"]


class Screen:
    """Xvfb on a free display, 1600 x 1200 unless it is said otherwise.

    `display` is for the environment of programs to be shown on it.
    """

    def __init__(self, width: int = WIDTH, height: int = HEIGHT) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="coach-screen-"))
        readable, writable = os.pipe()
        self._process = subprocess.Popen(
            ["Xvfb", "-displayfd", str(writable), "-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp",
             "-noreset", "-fbdir", str(self._folder)],
            pass_fds=(writable,),
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )  # fmt: skip
        os.close(writable)
        with os.fdopen(readable) as said:
            number = said.readline().strip()
        if not number:
            raise RuntimeError("Xvfb didn't start")
        self.display = f":{number}"
        file = np.memmap(self._folder / "Xvfb_screen0", np.uint8, mode="r")
        words = file[:100].view(">u4")
        first = int(words[HEADER_SIZE_AT]) + int(words[COLOURS_AT]) * COLOUR_BYTES
        self._pixels = file[first : first + width * height * 4].reshape(height, width, 4)

    def picture(self, left: int = 0, top: int = 0, width: int = WIDTH, height: int = HEIGHT) -> Picture:
        """Return a part of the screen as it is now: (height, width, 3), in red, green, blue."""
        return np.array(self._pixels[top : top + height, left : left + width, 2::-1])

    def save(self, path: Path) -> Picture:
        """Save the whole screen as a picture file, and return the picture."""
        picture = np.ascontiguousarray(self.picture())
        image = QImage(picture.data, WIDTH, HEIGHT, WIDTH * 3, QImage.Format.Format_RGB888)
        if not image.save(str(path)):
            raise OSError(f"no picture in {path}")
        return picture

    def close(self) -> None:
        """End the screen, with the programs on it."""
        self._process.terminate()
        self._process.wait(END_WAIT_S)
        shutil.rmtree(self._folder, ignore_errors=True)


def pixels_of(picture: Picture, colour: str) -> int:
    """Count the pixels of a picture that have exactly this colour, "#rrggbb"."""
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.uint8)
    return int(np.count_nonzero((picture == wanted).all(axis=-1)))


@dataclass(frozen=True, slots=True)
class Seen:
    """A colour that came onto the screen, and when, on the wall clock."""

    colour: str
    first_s: float
    whole_s: float


class Watcher:
    """A watcher of one part of the screen, every 5 ms, that notes when a colour appears there.

    `first_s`: when some of it is there. `whole_s`: when all of it is. In between a window may be growing.
    """

    EVERY_S = 0.005
    SOME, WHOLE = 1_000, 9_000
    """In pixels: a few rows of a cue's card, and the card of 304 by 40 without its icon and words."""

    def __init__(self, screen: Screen, part: tuple[int, int, int, int], colours: tuple[str, ...]) -> None:
        """`part`: left, top, width, height."""
        self.seen: list[Seen] = []
        self._screen, self._part, self._colours = screen, part, colours
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="screen-watcher", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ending.set()
        self._thread.join()

    def _watch(self) -> None:
        first_s: dict[str, float] = {}
        there: set[str] = set()
        while not self._ending.wait(self.EVERY_S):
            picture, now_s = self._screen.picture(*self._part), time.time()
            for colour in self._colours:
                pixels = pixels_of(picture, colour)
                if pixels < self.SOME:
                    there.discard(colour)
                    first_s.pop(colour, None)
                    continue
                first_s.setdefault(colour, now_s)
                if pixels >= self.WHOLE and colour not in there:
                    there.add(colour)
                    self.seen.append(Seen(colour, first_s[colour], now_s))
