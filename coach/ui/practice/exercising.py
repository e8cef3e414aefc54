"""A drill or a scene under way: begun, asked for its state 30 times a second, and ended."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from coach.model.snapshot import Device
from coach.practice.drill import Drill
from coach.practice.drill_run import DrillRun, DrillState
from coach.practice.exercise import Stage
from coach.practice.outcome import DrillOutcome
from coach.practice.scene import Scene
from coach.practice.scene_run import SceneOutcome, SceneRun, SceneState
from coach.runtime.practice_session import MakeExercise
from coach.ui.shell.page_services import PageServices

ASK_EVERY_MS = 33
"""30 times a second while a drill runs: what is painted is at most 33 ms older than what was decided."""


@dataclass(frozen=True, slots=True)
class EndedDrill:
    """A drill that is over, with its last state."""

    drill: Drill
    outcome: DrillOutcome
    state: DrillState
    begun_at: datetime
    microphone: Device | None


@dataclass(frozen=True, slots=True)
class EndedScene:
    """A scene that is over."""

    scene: Scene
    outcome: SceneOutcome
    begun_at: datetime
    lasted_s: float
    microphone: Device | None


class Exercising(QObject):
    """At most one at a time; meanwhile no call begins."""

    moved = Signal(object)
    """Emitted with the state of the drill or the scene."""
    ended = Signal(object)
    """Emitted with an EndedDrill or an EndedScene."""
    failed = Signal(object)
    """Emitted with the problem that ended it."""

    def __init__(self, services: PageServices, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._stage: Stage | None = None
        self._begun_at = services.now()
        self.other_voice = False
        """Someone else than the person of this profile speaks, whose usual is not the one that is kept."""
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.poll)

    @property
    def under_way(self) -> bool:
        """Does a drill or a scene run?"""
        return self._timer.isActive()

    def start(self, make: MakeExercise, sounds: Mapping[str, Path], *, kept_usual: bool) -> bool:
        """Begin one; return whether it could be begun. `kept_usual`: see `PracticeSession.start`."""
        practice = self._services.practice
        if practice is None:
            return False
        self._services.hold_calls("practice", True)
        self._stage, self._begun_at = None, self._services.now().astimezone()
        practice.start(make, sounds, kept_usual=kept_usual and not self.other_voice)
        self._timer.start()
        return True

    def another_voice(self) -> None:
        """Someone else speaks from now on: the text of the usual is read again, whatever is kept."""
        practice = self._services.practice
        if practice is not None:
            self.other_voice = True
            practice.forget_readings()
            self._services.say_done(self._services.words.say("practice.reads_again"))

    def pause_or_go_on(self) -> None:
        """Pause what is under way, or go on with it."""
        practice = self._services.practice
        if practice is not None and self.under_way and self._stage is not None:
            practice.go_on() if self._stage is Stage.PAUSED else practice.pause()
            self.poll()

    def tell_scene(self, what: Callable[[SceneRun], None]) -> None:
        """Do something with the scene that is under way."""
        practice = self._services.practice
        if practice is None or not self.under_way:
            return
        with practice.lock:
            exercise = practice.exercise
            if isinstance(exercise, SceneRun):
                what(exercise)
        self.poll()

    def poll(self) -> None:
        """Say the newest state of what is under way."""
        practice = self._services.practice
        if practice is None or not self.under_way:
            return
        now = practice.snapshot()
        if now.problem is not None:
            self.stop()
            self.failed.emit(now.problem)
            return
        state: DrillState | SceneState | None = None
        ended: EndedDrill | EndedScene | None = None
        with practice.lock:
            exercise = practice.exercise
            if isinstance(exercise, DrillRun):
                self._stage, state, drill_outcome = exercise.stage, exercise.state(), exercise.outcome()
                if drill_outcome is not None:
                    ended = EndedDrill(exercise.drill, drill_outcome, state, self._begun_at, now.microphone)
            elif isinstance(exercise, SceneRun):
                self._stage, state, outcome = exercise.stage, exercise.state(), exercise.outcome()
                if outcome is not None:
                    lasted_s = (self._services.now().astimezone() - self._begun_at).total_seconds()
                    ended = EndedScene(exercise.scene, outcome, self._begun_at, lasted_s, now.microphone)
        if ended is not None:
            self.stop()
            self.ended.emit(ended)
        elif state is not None:
            self.moved.emit(state)

    def stop(self) -> None:
        """End it. Nothing is said of it."""
        if self._timer.isActive():
            self._timer.stop()
            if self._services.practice is not None:
                self._services.practice.stop()
            self._services.hold_calls("practice", False)
