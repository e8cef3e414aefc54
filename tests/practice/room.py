"""A room without devices: an exercise on a real engine, a trainee made of sound, a caller at no distance.

Sound goes in ticks of 40 ms, as it does live, and the trainee hears the caller and reacts.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from pathlib import Path

import numpy as np

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.sound import SAMPLE_RATE_HZ, TICK_SAMPLES, Block, FloatArray
from coach.places import assets_dir
from coach.practice.exercise import Exercise, Stage
from coach.runtime.first_steps import NO_CUES
from coach.runtime.practice_lines import loaded_line

ROOM_NOISE_DB = -72.0
MOST_S = 600.0

Trainee = Callable[["Room"], FloatArray | None]
"""What the trainee begins to say now; None: nothing new."""


class Room:
    """Runs an exercise to its end."""

    def __init__(self, exercise: Exercise, lines: Mapping[str, FloatArray], baseline: Baseline | None) -> None:
        self.exercise, self._lines = exercise, lines
        self._engine = Engine(NO_CUES, baseline)
        self._noise = np.random.default_rng(1)
        self.now_s = 0.0
        self.line: str | None = None
        self.line_end_s = 0.0
        self.said_end_s = 0.0
        self.said = self._playing = np.zeros(0, np.float32)
        self.ticks = 0

    def run(self, trainee: Trainee, until: Callable[[], bool] | None = None) -> None:
        """Go on until the exercise is over, or until something is true."""
        while self.exercise.stage is not Stage.OVER and not (until is not None and until()):
            assert self.now_s < MOST_S, "it never ends"
            self._tick(trainee)

    @property
    def caller_speaks(self) -> bool:
        return len(self._playing) > 0

    @property
    def agent_speaks(self) -> bool:
        return len(self.said) > 0

    def _tick(self, trainee: Trainee) -> None:
        wanted = self.exercise.wants_line
        if wanted is not None and not self.caller_speaks:
            made = self.exercise.made_sound(wanted)
            self._playing = self._lines[wanted] if made is None else made
            self.exercise.line_began(self.now_s, len(self._playing) / SAMPLE_RATE_HZ)
            self.line, self.line_end_s = wanted, self.now_s + len(self._playing) / SAMPLE_RATE_HZ
        says = trainee(self)
        if says is not None:
            self.said = says
        agent, self.said = self.said[:TICK_SAMPLES], self.said[TICK_SAMPLES:]
        caller, self._playing = self._playing[:TICK_SAMPLES], self._playing[TICK_SAMPLES:]
        if len(agent):
            self.said_end_s = self.now_s + len(agent) / SAMPLE_RATE_HZ
        agent = np.pad(agent, (0, TICK_SAMPLES - len(agent))) + self._hiss()
        caller = np.pad(caller, (0, TICK_SAMPLES - len(caller)))
        block = Block(self.ticks * TICK_SAMPLES, TICK_SAMPLES, agent, caller)
        events = self._engine.feed(block)
        self.ticks += 1
        self.now_s = self.ticks * TICK_SAMPLES / SAMPLE_RATE_HZ
        self.exercise.feed(events, self.now_s)

    def _hiss(self) -> FloatArray:
        level = 10 ** (ROOM_NOISE_DB / 20)
        return (level * self._noise.standard_normal(TICK_SAMPLES)).astype(np.float32)


@cache
def clip(name: str) -> FloatArray:
    """A recorded sentence of a voice: the lines of the drill "One breath", as a trainee's."""
    return loaded_line(assets_dir() / "drills" / f"{name}.opus")


def louder(sound: FloatArray, by_db: float) -> FloatArray:
    return (sound * 10 ** (by_db / 20)).astype(np.float32)


def stretched(sound: FloatArray, ratio: float) -> FloatArray:
    """Take `ratio` times as long, with the pitch kept: overlap and add of windows of 40 ms."""
    window, hop = 640, 160
    out = np.zeros(int(len(sound) * ratio) + window)
    weight = np.zeros_like(out)
    shape = np.hanning(window)
    source = 0.0
    for at in range(0, len(out) - window, hop):
        start = min(int(source), len(sound) - window - 200)
        if at:
            best = max(range(0, 200, 4), key=lambda lag: float(sound[start + lag : start + lag + 320] @ tail))
            start += best
        piece = sound[start : start + window]
        out[at : at + window] += piece * shape
        weight[at : at + window] += shape
        tail = sound[start + hop : start + hop + 320]
        source += hop / ratio
    return (out / np.maximum(weight, 0.3)).astype(np.float32)[: int(len(sound) * ratio)]


def file_lines(folder: Path, names: Mapping[str, str]) -> dict[str, FloatArray]:
    """Decode the lines of a drill or a scene, by their ids."""
    return {line_id: loaded_line(folder / name) for line_id, name in names.items()}
