"""Practice without a microphone: an exercise that is led by made-up events, and attempts of some weeks."""

from __future__ import annotations

import math
import threading
from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import numpy as np

from coach.model.events import (
    Event,
    HopsMeasured,
    OverlapEnded,
    ReadingTaken,
    SpeechEnded,
    SpeechStarted,
    SyllableHeard,
)
from coach.model.measures import Hops
from coach.model.practice import Attempt, PracticeKind, PracticeTurn
from coach.model.problems import Problem
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import Overlap, OverlapKind, Span
from coach.practice.drill import DrillKind
from coach.practice.drill_run import DrillRun
from coach.practice.exercise import Exercise, Stage
from coach.practice.scene_run import SceneRun
from coach.runtime.practice_session import MakeExercise, PracticeSnapshot
from tests.made_up.states import BASELINE, HEADSET, NOW, reading

TICK_S = 0.1
SCENE_TURNS = (
    (0.9, 6.0, 1.0), (0.2, 4.0, 0.5), (-1.6, 5.0, 2.0), (1.1, 9.0, -1.0), (1.3, 7.0, 0.0), (0.8, 5.0, 7.5),
    (1.0, 8.0, 1.0), (1.2, 6.0, -1.0),
)  # fmt: skip
"""The wait, the length and the level over the usual of each turn, again and again."""


class FakePractice:
    """Runs an exercise by hand: `run_to` feeds it made-up speech up to a moment."""

    def __init__(self) -> None:
        self.lock = threading.RLock()
        self.exercise: Exercise | None = None
        self.problem: Problem | None = None
        self.asked: list[str] = []
        self.playing = self.recording = False
        self.says: FloatArray = np.zeros(0, np.float32)
        """What the microphone hears while a line is recorded."""
        self.silent = False
        """The trainee of a scene says nothing."""
        self.kept_usual = True
        self._now_s = 0.0
        self._line_s: tuple[float, float] | None = None
        self._spoke_s = 0.0
        self._lines = 0

    def start(self, make: MakeExercise, sounds: Mapping[str, Path], /, *, kept_usual: bool = True) -> None:
        self.asked.append("start" if sounds else "start without sounds")
        self.kept_usual = kept_usual
        self.exercise, self.problem = make(BASELINE), None
        self._now_s = self._spoke_s = 0.0
        self._line_s, self._lines = None, 0

    def play(self, sound: Path | bytes, /) -> None:
        self.asked.append(f"play {sound.name}" if isinstance(sound, Path) else "play what is not kept")
        self.exercise, self.playing = None, True

    def record(self) -> None:
        self.asked.append("record")
        self.exercise, self.problem, self.recording = None, None, True

    def recorded(self) -> FloatArray:
        self.asked.append("recorded")
        self.recording = False
        return self.says

    def snapshot(self) -> PracticeSnapshot:
        return PracticeSnapshot(
            opening=False, problem=self.problem, level_db=-30.0, microphone=HEADSET, playing=self.playing,
            recording=self.recording,
        )  # fmt: skip

    def pause(self) -> None:
        self.asked.append("pause")
        if self.exercise is not None:
            self.exercise.pause()

    def go_on(self) -> None:
        self.asked.append("go_on")
        if self.exercise is not None:
            self.exercise.go_on()

    def forget_readings(self) -> None:
        self.asked.append("forget readings")

    def stop(self) -> None:
        self.asked.append("stop")
        self.playing = False

    def run_to(self, until_s: float | None) -> None:
        """Feed the exercise up to this moment of the engine's time; None: to its end."""
        exercise = self.exercise
        assert isinstance(exercise, DrillRun | SceneRun)
        while exercise.stage is not Stage.OVER and (until_s is None or self._now_s < until_s):
            assert self._now_s < 600.0, "it never ends"
            self._tick(exercise)

    def _tick(self, exercise: DrillRun | SceneRun) -> None:
        wanted = exercise.wants_line
        if wanted is not None:
            listens = isinstance(exercise, DrillRun) and exercise.drill.kind is DrillKind.LISTEN
            lasts_s = 11.0 if listens else 2.2
            self._lines += 1
            exercise.line_began(self._now_s, lasts_s)
            if wanted != "beat":
                self._line_s = (self._now_s, self._now_s + lasts_s)
        self._now_s = round(self._now_s + TICK_S, 3)
        exercise.feed(self._events(exercise), self._now_s)

    def _events(self, exercise: DrillRun | SceneRun) -> list[Event]:
        if isinstance(exercise, SceneRun):
            return self._scene_events()
        kind = exercise.drill.kind
        if kind in {DrillKind.BAND, DrillKind.COME_DOWN}:
            return self._reading_events(exercise)
        return self._answer_events(kind)

    def _reading_events(self, exercise: DrillRun) -> list[Event]:
        now_s = self._now_s
        breathes = now_s % 7.0 > 6.5
        if not breathes:
            self._spoke_s += TICK_S
        wave = 0.06 * math.sin(now_s / 3.1) + 0.05 * math.sin(now_s / 7.7)
        band = exercise.drill.band
        wanted = 0.0 if band is None else 0.8 * band.middle(now_s - 5.0)
        if 9.0 < now_s < 17.0:
            wave += 0.14
        pace = BASELINE.pace_syll_per_s * (1.0 + wanted + wave)
        count = int(self._spoke_s * pace) - int((self._spoke_s - TICK_S) * pace)
        events: list[Event] = [SyllableHeard(now_s)] * (0 if breathes else max(0, min(1, count)))
        up = 0.0
        if exercise.drill.kind is DrillKind.COME_DOWN:
            at_s = now_s % 9.0
            up = 11.0 if at_s < 3.5 else max(0.0, 11.0 - 4.5 * (at_s - 3.5))
        level = np.full(10, BASELINE.level_db + up + math.sin(3 * now_s), np.float32)
        if not breathes:
            events.append(
                HopsMeasured(Hops(now_s + np.arange(10) / 100, np.full(10, 120.0, np.float32), level, level))
            )
        events.append(
            ReadingTaken(
                replace(reading(time_s=now_s), agent_speaking=not breathes, agent_speech_s=self._spoke_s)
            )
        )
        return events

    def _scene_events(self) -> list[Event]:
        """A trainee who waits, is heard too soon in the second turn, comes in once and is loud once."""
        now_s, line = self._now_s, self._line_s
        plain = replace(reading(time_s=now_s), agent_speaking=False, agent_speech_s=self._spoke_s)
        if line is None or self.silent:
            return [ReadingTaken(plain)]
        wait_s, took_s, up_db = SCENE_TURNS[(self._lines - 1) % len(SCENE_TURNS)]
        start_s, end_s = line[1] + wait_s, line[1] + wait_s + took_s
        speaks = start_s <= now_s <= end_s
        events: list[Event] = []
        if abs(now_s - start_s) < TICK_S / 2:
            events.append(SpeechStarted(Speaker.AGENT, start_s, now_s))
        if wait_s < 0 and abs(now_s - line[1]) < TICK_S / 2:
            over = Overlap(start_s, line[1], Speaker.AGENT, OverlapKind.TALK_OVER, Speaker.CALLER)
            events.append(OverlapEnded(over, now_s))
        if abs(now_s - end_s - 0.3) < TICK_S / 2:
            events.append(SpeechEnded(Speaker.AGENT, Span(start_s, end_s), now_s))
        if speaks:
            self._spoke_s += TICK_S
            if int(self._spoke_s * 4.2) > int((self._spoke_s - TICK_S) * 4.2):
                events.append(SyllableHeard(now_s))
            plain = replace(
                plain, agent_speaking=True, agent_speech_s=self._spoke_s, level_db_over_baseline=up_db,
                f0_st_over_baseline=up_db / 4,
            )  # fmt: skip
        return [*events, ReadingTaken(plain)]

    def _answer_events(self, kind: DrillKind) -> list[Event]:
        now_s, line = self._now_s, self._line_s
        events: list[Event] = [ReadingTaken(replace(reading(time_s=now_s), agent_speaking=False))]
        if line is None:
            return events
        if kind is DrillKind.LISTEN:
            if abs(now_s - line[0] - 5.0) < TICK_S / 2:
                rough = int(line[0] / 12) == 2
                how = OverlapKind.TALK_OVER if rough else OverlapKind.BACKCHANNEL
                start_s = now_s - (2.6 if rough else 0.4)
                events.append(OverlapEnded(Overlap(start_s, now_s, Speaker.AGENT, how, Speaker.AGENT), now_s))
            return events
        number = int(line[1])
        wait_s = (1.2, 1.6, 1.1, 0.5, 1.3)[number % 5]
        start_s, end_s = line[1] + wait_s, line[1] + wait_s + 1.5
        if abs(now_s - start_s) < TICK_S / 2:
            events.append(SpeechStarted(Speaker.AGENT, start_s, now_s))
        if abs(now_s - end_s - 0.3) < TICK_S / 2:
            events.append(SpeechEnded(Speaker.AGENT, Span(start_s, end_s), now_s))
        return events


def scene_attempts() -> list[Attempt]:
    """Return attempts at two of our scenes."""
    rows = (
        ("late-delivery", "parcel", (0, 0, 1, 0, -1, -2, -2, -3)),
        ("charged-twice", "twice", (0, 1, 2, 1, 1, 0, -1)),
    )
    found = []
    for name, line, steps in rows:
        turns = tuple(
            PracticeTurn(
                at, line, 0.9, 6.0, 1.0, 0.1, 0.0, None, step, "heard_out" if step <= before else "raised"
            )
            for at, (before, step) in enumerate(pairwise(steps), 1)
        )
        begun = NOW.astimezone() - timedelta(days=3)
        attempt = Attempt(PracticeKind.SCENE, name, begun, 190.0, "turns", 4.0, len(turns), turns=turns)
        found.append(replace(attempt, ended="through", numbers={"first_step": 0.0}))
    return found


def made_up_attempts() -> list[Attempt]:
    """Return attempts at some of our drills, the oldest first."""
    rows = (
        ("low-and-slow", "seconds", (31, 38, 36, 44), 58),
        ("the-pause", "turns", (9, 12, 14), 20),
        ("hear-them-out", "seconds", (41, 55), 61),
        ("come-down", "times", (2, 3, 3, 4, 5), 6),
    )
    return [
        Attempt(
            PracticeKind.DRILL, name, NOW.astimezone() - timedelta(days=20 - at), 60.0, counted, kept, out_of
        )
        for name, counted, all_kept, out_of in rows
        for at, kept in enumerate(all_kept)
    ]
