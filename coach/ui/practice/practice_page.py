"""Practice: the list of drills, a drill under way, and its end. One page, three faces."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coach.model.cues import CueKind
from coach.model.practice import Attempt, PracticeKind
from coach.model.problems import Problem
from coach.model.snapshot import Device, Snapshot
from coach.practice.attempts import attempt_at, by_name
from coach.practice.drill import Drill
from coach.practice.drill_files import our_drills, own_drills
from coach.practice.drill_run import DrillRun
from coach.practice.exercise import Stage
from coach.practice.outcome import DrillOutcome
from coach.ui.practice.end_page import EndPage
from coach.ui.practice.practice_list import PracticeList
from coach.ui.practice.running_page import RunningPage
from coach.ui.shell.page_services import PageServices
from coach.views.practice_running import end_view
from coach.views.practice_view import Suggestion, practice_list
from coach.views.wording import problem_sentence

ASK_EVERY_MS = 33
"""30 times a second while a drill runs: what is painted is at most 33 ms older than what was decided."""
OWN_FOLDER = Path("practice") / "drills"
"""A trainer's own drills, in the folder of the data."""


@dataclass
class _Known:
    """What the errands have read."""

    drills: tuple[Drill, ...] = ()
    problems: tuple[Problem, ...] = ()
    attempts: Mapping[str, Sequence[Attempt]] = field(default_factory=dict)
    suggestion: Suggestion | None = None


class PracticePage(QWidget):
    """The page. `start_drill` begins one from anywhere."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services, self._snapshot = services, snapshot
        theme, words = services.theme, services.words
        self._known = _Known()
        self._run: DrillRun | None = None
        self._begun_at: datetime | None = None
        self._wanted: str | None = None
        self._drill: Drill | None = None
        self._cue: CueKind | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.poll)
        self.list = PracticeList(theme, words)
        self.running = RunningPage(theme, words)
        self.end = EndPage(theme, words)
        self._stack = QStackedWidget()
        for face in (self.list, self.running, self.end):
            self._stack.addWidget(face)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.list.drill_chosen.connect(self.start_drill)
        self.running.pause_pressed.connect(self.pause_or_go_on)
        self.running.end_pressed.connect(self.leave)
        self.end.again_pressed.connect(self._again)
        self.end.done_pressed.connect(self.leave)
        self.refresh()

    @property
    def area(self) -> QAbstractScrollArea:
        """What scrolls at the moment."""
        face = self._stack.currentWidget()
        return face.area if isinstance(face, RunningPage | EndPage) else self.list.area

    @property
    def under_way(self) -> bool:
        """Does a drill run?"""
        return self._stack.currentWidget() is self.running

    def go_first(self) -> None:
        """Show the list. A drill under way ends."""
        if self._stack.currentWidget() is not self.list:
            self.leave()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the newest state of the session: during a call nothing can be begun."""
        if (snapshot.call is None) != (self._snapshot.call is None):
            self._snapshot = snapshot
            self._show_list()
        self._snapshot = snapshot

    def refresh(self) -> None:
        """Read drills and attempts again."""
        history, profile = self._services.history, self._services.preferences.now.profile
        folder = self._services.data_folder

        def read() -> _Known:
            own, problems = ((), ()) if folder is None else own_drills(folder / OWN_FOLDER)
            attempts = by_name(history.attempts(), PracticeKind.DRILL, profile)
            aim = next((one for one in history.aims() if one.of_the_day), None)
            return _Known((*our_drills(), *own), problems, attempts, None if aim is None else Suggestion(aim))

        self._services.fetch(read, self._take)

    def suggest(self, cue: CueKind) -> None:
        """Put the drill that fits a cue of a call on top, and the keyboard on its button."""
        self.go_first()
        self._cue = cue
        self._show_list()
        self.list.fitting.setFocus()

    def start_drill(self, drill_id: str) -> None:
        """Begin a drill, as soon as the drills are read."""
        drill = next((one for one in self._known.drills if one.drill_id == drill_id), None)
        self._wanted = drill_id if drill is None else None
        practice = self._services.practice
        if drill is None or practice is None:
            return
        if self._snapshot.call is not None:
            self._services.report(self._services.words.say("practice.in_call"))
            return
        self._services.attempt(lambda: self._services.session.hold_calls(True))
        self._run, self._begun_at = None, self._services.now().astimezone()
        practice.start(
            lambda baseline: DrillRun(drill, baseline), {line.line_id: line.sound for line in drill.lines}
        )
        self._drill = drill
        self.running.open(self._services.words.say("practice.opening"))
        self._stack.setCurrentWidget(self.running)
        self.running.setFocus()
        self._timer.start()

    def pause_or_go_on(self) -> None:
        """Pause the drill, or go on with it."""
        practice = self._services.practice
        if practice is not None and self._run is not None:
            practice.go_on() if self._run.stage is Stage.PAUSED else practice.pause()
            self.poll()

    def leave(self) -> None:
        """End what is under way, and show the list. Nothing of it is kept."""
        self._stop()
        self._stack.setCurrentWidget(self.list)
        if self._drill is not None:
            self.list.focus_on(self._drill.drill_id)

    def poll(self) -> None:
        """Show the newest state of the drill."""
        practice, drill = self._services.practice, self._drill
        if practice is None or drill is None or not self.under_way:
            return
        now = practice.snapshot()
        if now.problem is not None:
            self._show_trouble(now.problem)
            return
        with practice.lock:
            exercise = practice.exercise
            if not isinstance(exercise, DrillRun):
                return
            self._run = exercise
            state, outcome = exercise.state(), exercise.outcome()
        if outcome is None:
            self.running.show_state(state)
            return
        self._stop()
        attempts = list(self._known.attempts.get(drill.drill_id, ()))
        keeps = outcome.counts and not self.list.without_names
        if keeps:
            attempts.append(self._keep(drill, outcome, state.time_s, now.microphone))
        words = self._services.words
        self.end.show_view(end_view(words, drill, outcome, state.baseline, attempts, kept=keeps))
        self._stack.setCurrentWidget(self.end)
        self.end.again.setFocus()

    def stop(self) -> None:
        """Stop what listens, when the application ends."""
        if self.under_way:
            self._stop()

    def _keep(self, drill: Drill, outcome: DrillOutcome, lasted_s: float, microphone: Device | None) -> Attempt:
        """Keep the attempt that just ended."""
        assert self._begun_at is not None
        profile, label = self._services.preferences.now.profile, "" if microphone is None else microphone.label
        attempt = attempt_at(drill, outcome, self._begun_at, lasted_s, profile, label)
        self._services.keep(lambda: self._services.history.keep_attempt(attempt), lambda _id: self.refresh())
        return attempt

    def _again(self) -> None:
        if self._drill is not None:
            self.start_drill(self._drill.drill_id)

    def _show_trouble(self, problem: Problem) -> None:
        words = self._services.words
        self._stop()
        said = problem_sentence(words, problem)
        self.end.show_trouble(words.say("practice.lost_title"), said, words.say("practice.lost_more"))
        self._stack.setCurrentWidget(self.end)
        self.end.again.setFocus()

    def _stop(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            if self._services.practice is not None:
                self._services.practice.stop()
            self._services.attempt(lambda: self._services.session.hold_calls(False))

    def _take(self, known: _Known) -> None:
        self._known = known
        self._show_list()
        if self._wanted is not None:
            self.start_drill(self._wanted)

    def _show_list(self) -> None:
        known = self._known
        folder = self._services.data_folder
        self.list.show_view(
            practice_list(
                self._services.words,
                known.drills,
                known.attempts,
                Suggestion(cue=self._cue) if self._cue is not None else known.suggestion,
                known.problems,
                own_folder="" if folder is None else str(folder / OWN_FOLDER),
                in_call=self._snapshot.call is not None,
            )
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """A drill that is left for another place ends."""
        super().hideEvent(event)
        if self.under_way and not event.spontaneous():
            self.leave()
