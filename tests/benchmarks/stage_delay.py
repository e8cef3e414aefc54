"""How far level and pitch on the live stage are behind the voice: an ear at the source, pixels of the screen.

A made voice of syllables and moving pitch speaks in two levels (14 dB apart) and two pitches (6 semitones) in
turns. When each sample sounded is known from an `Ear` at the microphone. On the screen (1920 x 1080, looked at
every 8 ms) the heights of both marks are read. For each stretch of two seconds the delay is the one at which
the marks move most as the voice did. A mark shows the speech of the last 0.06 s and rests between syllables. It
is compared with the same of the voice. The processor time of the app is measured meanwhile. Other programs on
the machine show in these figures more than in any other.
"""

from __future__ import annotations

import math
import os
import subprocess
import sys
import tempfile
import threading
import time
from collections import deque
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import psutil
import soundfile

from coach.model.sound import HOP_S, SAMPLE_RATE_HZ, FloatArray
from coach.runtime.live_piece import CLOSURE_DB, NOW_HOPS
from coach.ui.stage.stage_layout import StageLayout, stage_layout
from coach.views.tokens import DARK
from tests.audio_server import MICROPHONE_SINK
from tests.benchmarks.desk import audio, spent
from tests.benchmarks.figures import percentile, say
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
MARK_PX, LEAST_LINE = 40, 0.7
READ_BYTES, NEAR_READS = 320, 100
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
        line = np.array([int(DARK.text[i : i + 2], 16) for i in (1, 3, 5)], np.uint8)
        near = rows[0][0]
        while not self._ending.wait(LOOK_S):
            now_s, found = time.time(), []
            for left, top, width, height in rows:
                first = max(left, near - MARK_PX)
                picture = self._screen.picture(first, top, min(8 * MARK_PX, left + width - first), height)
                playhead = (picture == line).all(axis=-1)
                column = int(playhead.sum(axis=0).argmax())
                hidden = np.flatnonzero(~playhead[:, column])
                if not 0 < len(hidden) < LEAST_LINE * height:
                    break
                found.append(float(hidden.mean()))  # the mark stands on the line
                near = first + column
            if len(found) == len(rows):
                self.marks.looks.append((now_s, found[0], found[1]))


class Ear:
    """Records what the microphone gives, with the times on the wall clock, until it is closed."""

    def __init__(self) -> None:
        self._read: list[tuple[float, bytes]] = []
        self._process = subprocess.Popen(
            ["parec", "--raw", "--format=s16le", f"--rate={SAMPLE_RATE_HZ}", "--channels=1",
             "--latency-msec=10", f"--device={MICROPHONE_SINK}.monitor"],
            stdout=subprocess.PIPE,
            bufsize=0,
        )  # fmt: skip
        self._thread = threading.Thread(target=self._listen, name="ear", daemon=True)
        self._thread.start()

    def close(self) -> None:
        self._process.kill()
        self._process.communicate()
        self._thread.join()

    def when_heard(self, sound: FloatArray) -> list[float]:
        """Return when the beginning of each stretch of the sound was heard: a player may have made gaps."""
        data = np.frombuffer(b"".join(one for _, one in self._read), "<i2").astype(np.float64)
        ends = np.cumsum([len(one) // 2 for _, one in self._read])
        began_s = np.array([at_s for at_s, _ in self._read]) - ends / SAMPLE_RATE_HZ
        size = 1 << (len(data) + SAMPLE_RATE_HZ).bit_length()
        spectrum = np.fft.rfft(data, size)
        found = []
        for at_s in np.arange(0.0, PLAYED_S - STRETCH_S + 1e-9, STRETCH_S).tolist():
            first = round(at_s * SAMPLE_RATE_HZ)
            piece = sound[first : first + round(STRETCH_S * SAMPLE_RATE_HZ)]
            place = int(np.argmax(np.fft.irfft(spectrum * np.conj(np.fft.rfft(piece, size)))[: len(data)]))
            chunk = int(np.searchsorted(ends, place))
            # A read may be late, but never early: the earliest of about a second is the true one.
            near = began_s[max(0, chunk - NEAR_READS) : chunk + NEAR_READS]
            found.append(float(near.min()) + place / SAMPLE_RATE_HZ)
        return found

    def _listen(self) -> None:
        pipe = self._process.stdout
        assert pipe is not None
        while data := pipe.read(READ_BYTES):
            self._read.append((time.time(), data))


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
    power = np.convolve(sound.astype(np.float64) ** 2, np.ones(2 * step) / (2 * step), "same")[::step]
    # As `made_sound.voice` moves the pitch.
    knots = np.arange(0, PLAYED_S + 1, 0.25)
    bend_st = np.random.default_rng(1).uniform(-1.5, 1.5, len(knots))
    at_s = np.arange(len(power)) * GRID_S
    pitch_st = np.interp(at_s, knots, bend_st) + ST * is_high[::step]
    level_db = 10.0 * np.log10(power + 1e-9)
    spoken = level_db > LOW_DB - CLOSURE_DB
    shown_db = np.clip(_as_shown(level_db - LOW_DB, spoken), *SEEN_DB)
    return Made(sound.astype(np.float32), shown_db, _as_shown(pitch_st, spoken))


def _as_shown(values: Array, spoken: npt.NDArray[np.bool_]) -> Array:
    """Return values every `GRID_S` as a mark shows them without delay: those of the last moment of speech."""
    last: deque[float] = deque(maxlen=round(NOW_HOPS * HOP_S / GRID_S))
    shown = [0.0]
    for value in np.where(spoken, values, np.nan).tolist():
        last.append(value)
        heard = [one for one in last if not math.isnan(one)]
        shown.append(float(np.mean(heard)) if heard else shown[-1])
    return np.array(shown[1:])


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
            eye, ear = Eye(screen, layout), Ear()
            fast = np.interp(
                np.arange(round(PLAYED_S * PLAY_RATE_HZ)) / PLAY_RATE_HZ,
                np.arange(len(sound)) / SAMPLE_RATE_HZ,
                sound.astype(np.float64),
            )
            process = psutil.Process(app.pid)
            before, from_s = spent(process), time.monotonic()
            player = server.play(MICROPHONE_SINK, fast)
            player.wait(PLAYED_S + 10.0)
            used = spent(process).since(before, time.monotonic() - from_s)
            for one in (eye, ear):
                one.close()
        finally:
            app.kill()
            app.wait()
            screen.close()
    looks = np.array(eye.marks.looks).reshape(-1, 3)
    heard_s = ear.when_heard(sound)
    for at, name, truth in ((1, "level", voiced.level_db), (2, "pitch", voiced.pitch_st)):
        late_ms = _late_ms(looks[:, 0], -looks[:, at], truth, heard_s)
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


def _late_ms(seen_s: Array, height: Array, truth: Array, heard_s: list[float]) -> list[float]:
    """Return the delay of each stretch in which the marks moved like the voice."""
    if len(seen_s) < 2:
        return []
    n = round(STRETCH_S / GRID_S)
    late = []
    for number, began_s in enumerate(heard_s):
        here = truth[number * n : (number + 1) * n]
        alike = []
        for lag in range(round(MOST_LATE_S / GRID_S)):
            at_s = began_s + GRID_S * (np.arange(n) + lag)
            newest = np.clip(np.searchsorted(seen_s, at_s, side="right") - 1, 0, None)
            alike.append(_alike(here, height[newest]))
        if max(alike) >= ALIKE:
            late.append(1000.0 * GRID_S * int(np.argmax(alike)))
    return late


def _alike(one: Array, other: Array) -> float:
    if one.std() == 0.0 or other.std() == 0.0:
        return 0.0
    return float(np.corrcoef(one, other)[0, 1])
