"""How far level and pitch on the live stage are behind the voice: an ear at the source, pixels of the screen.

A made voice of syllables and moving pitch speaks in two levels (14 dB apart) and two pitches (6 semitones) in
turns. When each sample sounded is known from an `Ear` at the microphone. On the screen (1920 x 1080, looked at
every 8 ms) the heights of both marks are read. For each stretch of two seconds the delay is the one at which
the marks move most as the voice did; the mark itself is the mean of 0.08 s. The processor time of the app is
measured meanwhile.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import psutil
import soundfile

from coach.model.sound import SAMPLE_RATE_HZ, FloatArray
from coach.ui.stage.stage_layout import StageLayout, stage_layout
from coach.views.tokens import DARK
from tests.audio_server import MICROPHONE_SINK
from tests.benchmarks.desk import audio, spent
from tests.benchmarks.figures import percentile, say
from tests.end_to_end.ear import Ear
from tests.end_to_end.screen import Screen
from tests.made_sound import voice

Array: TypeAlias = npt.NDArray[np.float64]

WIDTH, HEIGHT = 1920, 1080
PLAYED_S, USUAL_S = 50.0, 40.0
LOW_HZ, ST, LOW_DB, STEP_DB = 110.0, 6.0, -32.0, 14.0
SYLLABLES_PER_S = 4.0
EVERY_S = 1.3
SEEN_DB = (-8.0, 16.0)
"""What the scale of the level holds of it."""
PLAY_RATE_HZ = 48_000
LOOK_S = 0.008
STARTS_S = 8.0
MARK_PX = 40
GRID_S, STRETCH_S, MOST_LATE_S = 0.005, 2.0, 0.6
ALIKE = 0.6
"""A stretch in which the marks move less like the voice than this says nothing: nobody was heard to speak."""


@dataclass(slots=True)
class Marks:
    """Where the marks of level and pitch were, row by row of looks: wall clock, y of level, y of pitch."""

    looks: list[tuple[float, float, float]] = field(default_factory=list)


class Eye:
    """Looks at the marks of two rows of the stage until it is closed."""

    def __init__(self, screen: Screen, layout: StageLayout) -> None:
        self.marks = Marks()
        self._screen, self._layout = screen, layout
        self._ending = threading.Event()
        self._thread = threading.Thread(target=self._look, name="eye", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._ending.set()
        self._thread.join()

    def _look(self) -> None:
        scale = self._layout.scale
        rows = [
            tuple(round(scale * one) for one in (row.left(), row.top(), row.width(), row.height()))
            for row in self._layout.rows[1:]
        ]
        colours = [
            np.array([int(one[i : i + 2], 16) for i in (1, 3, 5)]) for one in (DARK.agent, DARK.attention)
        ]
        near = rows[0][0]
        while not self._ending.wait(LOOK_S):
            now_s, found = time.time(), []
            for left, top, width, height in rows:
                first = max(left, near - 2 * MARK_PX)
                picture = self._screen.picture(first, top, min(8 * MARK_PX, left + width - first), height)
                mask = np.zeros(picture.shape[:2], bool)
                for colour in colours:
                    mask |= (picture == colour).all(axis=-1)
                columns = np.flatnonzero(mask.any(axis=0))
                if not len(columns):
                    break
                mark = mask[:, max(0, columns[-1] - MARK_PX // 2) : columns[-1] + 1]
                found.append(float(np.flatnonzero(mark.any(axis=1)).mean()))
                right = first + int(columns[-1])
            if len(found) == len(rows):
                near = max(near, right)
                self.marks.looks.append((now_s, found[0], found[1]))


@dataclass(frozen=True, slots=True, eq=False)
class Made:
    """The voice, and its level (dB) and pitch (semitones) every `GRID_S`."""

    sound: FloatArray
    level_db: Array
    pitch_st: Array


def made() -> Made:
    """Make the voice."""
    low = voice(PLAYED_S, LOW_HZ, LOW_DB, SYLLABLES_PER_S, seed=1)
    high = voice(PLAYED_S, LOW_HZ * 2 ** (ST / 12), LOW_DB + STEP_DB, SYLLABLES_PER_S, seed=1)
    is_high = ((np.arange(len(low)) / SAMPLE_RATE_HZ / EVERY_S).astype(int) % 2).astype(np.float32)
    sound = low * (1 - is_high) + high * is_high
    step = round(GRID_S * SAMPLE_RATE_HZ)
    power = np.convolve(sound.astype(np.float64) ** 2, np.ones(4 * step) / (4 * step), "same")[::step]
    # As `made_sound.voice` moves the pitch.
    knots = np.arange(0, PLAYED_S + 1, 0.25)
    bend_st = np.random.default_rng(1).uniform(-1.5, 1.5, len(knots))
    at_s = np.arange(len(power)) * GRID_S
    pitch_st = np.interp(at_s, knots, bend_st) + ST * is_high[::step]
    level_db = 10.0 * np.log10(power + 1e-9) - LOW_DB
    return Made(sound.astype(np.float32), np.clip(level_db, *SEEN_DB), pitch_st)


def run() -> None:
    voiced = made()
    sound = voiced.sound
    folder = Path(tempfile.mkdtemp(prefix="coach-stage-"))
    usual = folder / "usual.flac"
    soundfile.write(usual, voice(USUAL_S, LOW_HZ, LOW_DB, SYLLABLES_PER_S, seed=2), SAMPLE_RATE_HZ)
    with audio() as server:
        screen = Screen(WIDTH, HEIGHT)
        server.run_like_hardware(MICROPHONE_SINK)
        environment = {**os.environ, "DISPLAY": screen.display, "QT_QPA_PLATFORM": "xcb", "HOME": str(folder)}
        command = [sys.executable, "-m", "coach", "stage", "--live", "--usual", str(usual)]
        app = subprocess.Popen(command, env=environment)
        try:
            time.sleep(STARTS_S)
            layout = stage_layout(WIDTH, HEIGHT, 60.0, two_voices=False, end=False)
            eye, ear = Eye(screen, layout), Ear(MICROPHONE_SINK)
            fast = np.interp(
                np.arange(round(PLAYED_S * PLAY_RATE_HZ)) / PLAY_RATE_HZ,
                np.arange(len(sound)) / SAMPLE_RATE_HZ,
                sound.astype(np.float64),
            )
            fast[0] = 1e-3  # an Ear notices the first sample that isn't zero
            process = psutil.Process(app.pid)
            before, from_s = spent(process), time.monotonic()
            player = server.play(MICROPHONE_SINK, fast)
            began_s = ear.wait()
            player.wait(PLAYED_S + 10.0)
            used = spent(process).since(before, time.monotonic() - from_s)
            for one in (eye, ear):
                one.close()
        finally:
            app.kill()
            app.wait()
            screen.close()
    looks = np.array(eye.marks.looks).reshape(-1, 3)
    for at, name, truth in ((1, "level", voiced.level_db), (2, "pitch", voiced.pitch_st)):
        late_ms = _late_ms(looks[:, 0] - began_s, -looks[:, at], truth)
        if len(late_ms) > 1:
            say(f"{name}: behind the voice", late_ms, "ms", "", 0)
            say(f"{name}: 95th percentile of {len(late_ms)}", [percentile(late_ms, 0.95)], "ms", "150", 0)
        else:
            print(f"  {name}: the marks were not seen to move ({len(looks)} looks)")
    own = used.first_thread_s + used.others_s
    say("the app, while someone speaks", [own], "% of a core", "25", 1)
    say(
        "... windows, other threads, children",
        [used.first_thread_s, used.others_s, used.children_s],
        "%",
        "",
        1,
    )


def _late_ms(seen_s: Array, height: Array, truth: Array) -> list[float]:
    """Return the delay of each stretch in which the marks moved like the voice."""
    if len(seen_s) < 2:
        return []
    grid_s = np.arange(len(truth)) * GRID_S
    newest = np.clip(np.searchsorted(seen_s, grid_s, side="right") - 1, 0, None)
    seen = height[newest]
    n, most = round(STRETCH_S / GRID_S), round(MOST_LATE_S / GRID_S)
    late = []
    for first in range(most, len(truth) - n, n):
        here = seen[first : first + n]
        alike = [_alike(truth[first - lag : first - lag + n], here) for lag in range(most)]
        if max(alike) >= ALIKE:
            late.append(1000.0 * GRID_S * int(np.argmax(alike)))
    return late


def _alike(one: Array, other: Array) -> float:
    if one.std() == 0.0 or other.std() == 0.0:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])
