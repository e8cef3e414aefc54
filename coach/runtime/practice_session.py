"""A drill or a scene with a real microphone and a real output, in a thread from `start` to `stop`.

The microphone is opened for itself, even while a session listens too. What is played is put into the caller's
channel at the time at which it is heard, which the player knows, so that the engine can take it out of the
microphone as it does with a caller. Sound is only in memory, and no longer than it is needed.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from coach.engine import Engine
from coach.model.baseline import Baseline
from coach.model.events import BaselineLearned, Event
from coach.model.problems import EnvironmentProblem, Problem
from coach.model.snapshot import ChannelCondition, Device
from coach.model.sound import SAMPLE_RATE_HZ, Block, FloatArray, Speaker
from coach.practice.exercise import Exercise, Stage
from coach.practice.line_echo import LineEcho
from coach.runtime.dependencies import BaselineFor, NewEngine, OpenSources
from coach.runtime.first_steps import NO_CUES, OPEN_WAIT_S, STOP_WAIT_S, DevicesNow, microphone_only
from coach.runtime.practice_lines import LOOK_EVERY_S, PracticeLines, loaded_sound
from coach.runtime.snapshots import device_of
from coach.settings.schema import ChosenDevice
from coach.sources.live_sources import LiveSources, Sources
from coach.sources.playback import Player

log = logging.getLogger(__name__)

LOST_AFTER_S = 1.0
"""A microphone that gave nothing for this long is lost. A busy machine is late by less."""
OUTPUT_WAIT_S = 5.0
"""An output that is not open after this long won't be; a Bluetooth headset takes 4 s."""
MOST_RECORDED_S = 45.0
"""The longest line, 400 characters, takes 25 s; said slowly, half as long again (ours)."""
_GOOD = {ChannelCondition.OK, ChannelCondition.CLOSED}


class Plays(Protocol):
    """Where a caller's lines are heard; sources.playback.Player is the real one."""

    @property
    def silent(self) -> bool: ...

    @property
    def ready(self) -> bool: ...

    @property
    def given_s(self) -> float: ...

    def heard_at_s(self, position_s: float) -> float | None: ...

    def play(self, samples: FloatArray) -> None: ...

    def stop(self) -> None: ...

    def close(self) -> None: ...


@dataclass(frozen=True, slots=True)
class PracticeSnapshot:
    """What is going on. `problem`: why it ended before its end. `opening`: the devices are not open yet."""

    opening: bool = True
    problem: Problem | None = None
    level_db: float | None = None
    microphone: Device | None = None
    decisions: int = 0
    """How many blocks the exercise has seen: what is shown is new where this is."""
    playing: bool = False
    """A sound of a lesson is heard."""
    recording: bool = False
    """The microphone is open, and a line of a scene is recorded."""


MakeExercise = Callable[[Baseline | None], Exercise]


class _Line:
    """A line on its way to the ear."""

    def __init__(self, samples: FloatArray, position_s: float) -> None:
        self.samples, self.position_s = samples, position_s
        self.heard_s: float | None = None


class PracticeSession:
    """At most one exercise at a time. Every method but `stop` returns at once; `exercise` may be asked for its
    state under `lock`."""

    def __init__(
        self,
        devices: DevicesNow,
        baseline_for: BaselineFor,
        profile: Callable[[], str] = str,
        open_sources: OpenSources = LiveSources,
        new_engine: NewEngine = Engine,
        open_sound: Callable[[ChosenDevice | None], Plays] = Player,
    ) -> None:
        self._devices, self._baseline_for, self._profile = devices, baseline_for, profile
        self._open_sources, self._new_engine, self._open_sound = open_sources, new_engine, open_sound
        self._stop = threading.Event()
        self._thread: threading.Thread | None = None
        self._now = PracticeSnapshot()
        self.lock = threading.Lock()
        self.exercise: Exercise | None = None
        self._sounds: Mapping[str, Path] = {}
        self._line: _Line | None = None
        self._silence_wanted = False
        self._pieces: list[FloatArray] = []
        self._readings: dict[tuple[str, str], Baseline] = {}
        """The usual that was read in this sitting, by microphone and profile."""

    def start(self, make: MakeExercise, sounds: Mapping[str, Path], *, kept_usual: bool = True) -> None:
        """Begin an exercise. `sounds`: the file of each line.

        `make` gets the usual kept for the microphone; where none is kept, or without `kept_usual`, the one that
        was read in this sitting. It is in memory alone.
        """
        stop = self._anew()
        self._now, self.exercise, self._line = PracticeSnapshot(), None, None
        self._sounds, self._silence_wanted = sounds, False
        self._thread = threading.Thread(
            target=self._run, args=(make, kept_usual, stop), name="practice", daemon=True
        )
        self._thread.start()

    def play(self, sound: Path | bytes) -> None:
        """Only play a sound: a file, or an Opus stream of ours. What is under way ends."""
        stop = self._anew()
        self._now, self.exercise = PracticeSnapshot(playing=True), None
        self._thread = threading.Thread(
            target=self._run_sound, args=(sound, stop), name="practice", daemon=True
        )
        self._thread.start()

    def record(self) -> None:
        """Record the microphone, in memory, until `recorded` is asked for, or for MOST_RECORDED_S. What is
        under way ends."""
        stop = self._anew()
        self._now, self.exercise, self._pieces = PracticeSnapshot(), None, []
        self._thread = threading.Thread(target=self._run_record, args=(stop,), name="practice", daemon=True)
        self._thread.start()

    def recorded(self) -> FloatArray:
        """End the recording and return it, shape (n,) at 16 kHz. It is in memory no longer."""
        self.stop()
        pieces, self._pieces = self._pieces, []
        self._now = replace(self._now, opening=False, recording=False)
        return np.concatenate(pieces) if pieces else np.zeros(0, np.float32)

    def _anew(self) -> threading.Event:
        """End what is under way. Returns what stops the next: each has its own, so that one whose device hangs
        can neither go on nor say anything once the device lets go of it."""
        self.stop()
        self._stop = threading.Event()
        return self._stop

    def _say(self, stop: threading.Event, **changed: Any) -> None:
        if not stop.is_set():
            self._now = replace(self._now, **changed)

    def snapshot(self) -> PracticeSnapshot:
        """Return what is going on."""
        return self._now

    def forget_readings(self) -> None:
        """Forget what was read: someone else speaks from now on."""
        self._readings.clear()

    def pause(self) -> None:
        """Hold the exercise, and what is playing."""
        with self.lock:
            if self.exercise is not None:
                self.exercise.pause()
                self._silence_wanted = True

    def go_on(self) -> None:
        """Go on after a pause."""
        with self.lock:
            if self.exercise is not None:
                self.exercise.go_on()

    def stop(self) -> None:
        """End what is under way, and wait until nothing listens any more."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_WAIT_S)
            self._thread = None

    def _run(self, make: MakeExercise, kept_usual: bool, stop: threading.Event) -> None:
        sounds = PracticeLines(self._sounds)
        try:
            self._listen(make, kept_usual, sounds, stop)
        except EnvironmentProblem as error:
            self._say(stop, opening=False, problem=error.problem)
        except Exception:  # the thread ends here, and the page says so
            log.exception("the exercise failed")
            self._say(stop, opening=False, problem=Problem("practice.defect"))
        finally:
            sounds.close()

    def _run_sound(self, sound: Path | bytes, stop: threading.Event) -> None:
        player: Plays | None = None
        try:
            samples = loaded_sound(sound)
            player = self._open_output(self._devices().output)
            if player is None or not _ready(player, stop):
                raise EnvironmentProblem("practice.no_output")
            player.play(samples)
            until_s = time.monotonic() + len(samples) / SAMPLE_RATE_HZ + OUTPUT_WAIT_S
            end_s = len(samples) / SAMPLE_RATE_HZ - 0.001
            while not stop.wait(LOOK_EVERY_S) and time.monotonic() < until_s:
                heard_s = player.heard_at_s(end_s)
                if heard_s is not None and time.monotonic() >= heard_s:
                    break
        except EnvironmentProblem as error:
            self._say(stop, problem=error.problem)
        except Exception:  # the thread ends here, and the page says so
            log.exception("the sound failed")
            self._say(stop, problem=Problem("practice.defect"))
        finally:
            if player is not None:
                player.close()
            self._say(stop, opening=False, playing=False)

    def _run_record(self, stop: threading.Event) -> None:
        try:
            self._record(stop, self._pieces)
        except EnvironmentProblem as error:
            self._say(stop, problem=error.problem)
        except Exception:  # the thread ends here, and the page says so
            log.exception("the recording failed")
            self._say(stop, problem=Problem("practice.defect"))
        finally:
            self._say(stop, opening=False, recording=False)

    def _record(self, stop: threading.Event, pieces: list[FloatArray]) -> None:
        sources = self._open_sources(microphone_only(self._devices()), threading.Event(), time.monotonic())
        try:
            blocks = self._first_blocks(sources, stop)
            self._say(stop, opening=False, recording=True, microphone=device_of(sources, Speaker.AGENT))
            seen_s = time.monotonic()
            until_s = seen_s + MOST_RECORDED_S
            while True:
                now_s = time.monotonic()
                heard = [block.agent for block in blocks if block.agent is not None]
                seen_s = now_s if heard else seen_s
                pieces += heard
                self._check(sources, None, now_s - seen_s, needs_output=False)
                if stop.wait(LOOK_EVERY_S) or now_s > until_s:
                    return
                blocks = sources.pull(time.monotonic())
        finally:
            sources.close()

    def _listen(
        self, make: MakeExercise, kept_usual: bool, sounds: PracticeLines, stop: threading.Event
    ) -> None:
        devices = self._devices()
        start_s = time.monotonic()
        sources = self._open_sources(microphone_only(devices), threading.Event(), start_s)
        player: Plays | None = None
        try:
            player = self._open_output(devices.output)
            first = self._first_blocks(sources, stop)
            microphone = device_of(sources, Speaker.AGENT)
            whose = (microphone.device_id.key if microphone is not None else "", self._profile())
            baseline = self._baseline_for(*whose) if kept_usual and microphone is not None else None
            baseline = baseline or self._readings.get(whose)
            exercise = make(baseline)
            if sounds.wanted and not (_ready(player, stop) and sounds.wait_for_first(stop)):
                raise EnvironmentProblem("practice.no_output")
            with self.lock:
                if stop.is_set():
                    return
                self.exercise = exercise
            self._say(stop, opening=False, microphone=microphone)
            engine = self._new_engine(NO_CUES, baseline)
            seen_s = time.monotonic()
            echo = LineEcho()
            for block in first:
                self._hear(exercise, engine.feed(_with_caller(block, None, start_s)), block, whose)
            while not stop.wait(LOOK_EVERY_S) and exercise.stage is not Stage.OVER:
                now_s = time.monotonic()
                blocks = sources.pull(now_s)
                self._play(exercise, player, sounds, start_s)
                for block in blocks:
                    if block.agent is not None:
                        seen_s = now_s
                    both = _with_caller(block, self._line, start_s)
                    if both.agent is not None and both.caller is not None:
                        echo.feed(both.agent, both.caller, block.end_s)
                    self._hear(exercise, echo.without(engine.feed(both)), block, whose)
                self._check(sources, player, now_s - seen_s, needs_output=sounds.wanted)
        finally:
            sources.close()
            if player is not None:
                player.close()

    def _open_output(self, output: ChosenDevice | None) -> Plays | None:
        try:
            return self._open_sound(output)
        except OSError:
            return None

    def _first_blocks(self, sources: Sources, stop: threading.Event) -> list[Block]:
        """Wait until the microphone gives sound."""
        until_s = time.monotonic() + OPEN_WAIT_S
        blocks: list[Block] = []
        while not any(block.agent is not None for block in blocks):
            if time.monotonic() > until_s or stop.wait(LOOK_EVERY_S):
                raise EnvironmentProblem("practice.no_microphone")
            blocks += sources.pull(time.monotonic())
        return blocks

    def _hear(self, exercise: Exercise, events: Sequence[Event], block: Block, whose: tuple[str, str]) -> None:
        with self.lock:
            if exercise.stage is Stage.USUAL:
                for event in events:
                    if isinstance(event, BaselineLearned):
                        self._readings[whose] = event.baseline
            exercise.feed(events, block.end_s)
        self._now = replace(self._now, decisions=self._now.decisions + 1)

    def _play(self, exercise: Exercise, player: Plays | None, sounds: PracticeLines, start_s: float) -> None:
        """Begin the line that is wanted, and say when it is heard."""
        if player is None:
            return
        with self.lock:
            if self._silence_wanted:
                self._silence_wanted, self._line = False, None
                player.stop()
            line = self._line
            if line is not None and line.heard_s is None:
                line.heard_s = player.heard_at_s(line.position_s)
                if line.heard_s is not None:
                    exercise.line_began(line.heard_s - start_s, len(line.samples) / SAMPLE_RATE_HZ)
                return
            wanted = exercise.wants_line
            if wanted is None:
                return
            samples = exercise.made_sound(wanted)
            samples = sounds.of(wanted) if samples is None else samples
            if samples is None:
                return
            player.stop()
            self._line = _Line(samples, player.given_s)
            player.play(samples)

    def _check(self, sources: Sources, player: Plays | None, unheard_s: float, *, needs_output: bool) -> None:
        """Raise what ends the exercise: its sound can't be trusted any more."""
        state = sources.state(Speaker.AGENT)
        self._now = replace(self._now, level_db=state.level_db)
        if state.condition is ChannelCondition.ZEROS:
            raise EnvironmentProblem("practice.microphone_silent")
        if state.condition not in _GOOD or unheard_s > LOST_AFTER_S:
            raise EnvironmentProblem("practice.microphone_lost")
        if needs_output and (player is None or player.silent):
            raise EnvironmentProblem("practice.output_lost")


def _ready(player: Plays | None, stop: threading.Event) -> bool:
    """Wait until the output is open."""
    until_s = time.monotonic() + OUTPUT_WAIT_S
    while player is not None and not player.silent and time.monotonic() < until_s:
        if player.ready:
            return True
        if stop.wait(LOOK_EVERY_S):
            return False
    return False


def _with_caller(block: Block, line: _Line | None, start_s: float) -> Block:
    """Put what is heard of the line during this block into the caller's channel."""
    caller = np.zeros(block.n_samples, np.float32)
    if line is not None and line.heard_s is not None:
        first = block.start_sample - round((line.heard_s - start_s) * SAMPLE_RATE_HZ)
        begin, end = max(0, first), min(len(line.samples), first + block.n_samples)
        if begin < end:
            caller[begin - first : end - first] = line.samples[begin:end]
    return Block(block.start_sample, block.n_samples, block.agent, caller)
