"""Practice: the list, a drill or a scene under way, and its end. One page with a face for each."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coach.model.practice import Attempt
from coach.model.problems import Problem
from coach.model.snapshot import Device, Snapshot
from coach.practice.attempts import attempt_at, attempt_at_scene
from coach.practice.drill import Drill
from coach.practice.drill_run import DrillRun, DrillState
from coach.practice.exercise import Stage
from coach.practice.outcome import DrillOutcome
from coach.practice.own_scenes import FOLDER as OWN_SCENES
from coach.practice.scene import Scene
from coach.practice.scene_run import SceneOutcome, SceneRun
from coach.runtime.practice_session import MakeExercise
from coach.ui.practice.end_page import EndPage
from coach.ui.practice.known import OWN_DRILLS, Known, choices, read_known
from coach.ui.practice.lesson_flow import LessonFlow
from coach.ui.practice.line_recording import LineRecording
from coach.ui.practice.practice_list import PracticeList
from coach.ui.practice.running_page import RunningPage
from coach.ui.practice.scene_end_page import SceneEndPage
from coach.ui.practice.scene_page import ScenePage
from coach.ui.shell.page_services import PageServices
from coach.views.practice_end import end_view, progress_view
from coach.views.practice_scene import RetryFrom, scene_end_view, scene_rows
from coach.views.practice_view import Suggestion, practice_list
from coach.views.wording import problem_sentence

ASK_EVERY_MS = 33
"""30 times a second while a drill runs: what is painted is at most 33 ms older than what was decided."""


class PracticePage(QWidget):
    """The page. `start_drill` and `start_scene` begin one from anywhere."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services, self._snapshot = services, snapshot
        theme, words = services.theme, services.words
        self._known = Known()
        self._stage: Stage | None = None
        self._begun_at: datetime | None = None
        self._wanted: str | None = None
        self._work: Drill | Scene | None = None
        self._retry: RetryFrom | None = None
        self._suggested: Suggestion | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.poll)
        self.list = PracticeList(theme, words)
        self.running, self.scene = RunningPage(theme, words), ScenePage(theme, words)
        self.end, self.scene_end = EndPage(theme, words), SceneEndPage(theme, words)
        self._stack = QStackedWidget()
        for face in (self.list, self.running, self.scene, self.end, self.scene_end):
            self._stack.addWidget(face)
        self.lessons = LessonFlow(
            services, self._stack, self._begin_part, self.leave, self.refresh, lambda: self.under_way
        )
        own_lines = None if services.practice_folder is None else services.practice_folder / OWN_SCENES
        self.lines = LineRecording(services, self._stack, own_lines, self.leave, self.refresh)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
        self.list.drill_chosen.connect(self.start_drill)
        self.list.scene_chosen.connect(self.start_scene)
        self.list.drill_look_requested.connect(self.look_at_drill)
        self.list.record_requested.connect(self.record_lines)
        self.list.look_requested.connect(self.look_at)
        self.list.lesson_chosen.connect(self.lessons.start)
        self.list.lesson_to_change.connect(self.lessons.change)
        self.list.make_lesson.clicked.connect(self.lessons.making.make)
        self.list.open_lesson.clicked.connect(lambda: self.lessons.choose(self))
        for running in (self.running, self.scene):
            running.pause_pressed.connect(self.pause_or_go_on)
            running.end_pressed.connect(self.leave)
        self.scene.again_pressed.connect(lambda: self._tell_scene(SceneRun.say_again))
        self.scene.end_call_pressed.connect(lambda: self._tell_scene(SceneRun.end_call))
        for end in (self.end, self.scene_end):
            end.again_pressed.connect(self._again)
            end.done_pressed.connect(self.leave)
        self.scene_end.retry_pressed.connect(self._retry_scene)
        self.refresh()

    @property
    def area(self) -> QAbstractScrollArea:
        """What scrolls at the moment."""
        lessons = self.lessons
        others = (lessons.page, lessons.preview, lessons.making.page, self.lines.page)
        for face in (self.running, self.scene, self.end, self.scene_end, *others):
            if self._stack.currentWidget() is face:
                return face.area
        return self.list.area

    @property
    def under_way(self) -> bool:
        """Does a drill or a scene run?"""
        return self._timer.isActive()

    def go_first(self) -> None:
        """Show the list. What is under way ends."""
        self.lines.close()
        if self.lessons.open:
            self.lessons.close()
        if self._stack.currentWidget() is not self.list:
            self.leave()

    def show_snapshot(self, snapshot: Snapshot) -> None:
        """Take the newest state of the session: during a call nothing can be begun."""
        if (snapshot.call is None) != (self._snapshot.call is None):
            self._snapshot = snapshot
            self.lessons.hush()  # nothing is heard or recorded in a call
            self.lines.close()
            self._show_list()
        self._snapshot = snapshot

    def refresh(self) -> None:
        """Read drills, scenes and attempts again."""
        history, folder, profile = self._services.history, self._services.practice_folder, self._profile
        today, team = self._services.now().astimezone().date(), self._services.team
        self._services.fetch(lambda: read_known(history, profile, folder, today, team), self._take)

    def suggest(self, suggestion: Suggestion) -> None:
        """Put the drill that fits on top, and the keyboard on its button."""
        self.go_first()
        self._suggested = suggestion
        self._show_list()
        self.list.fitting.setFocus()

    def start_drill(self, drill_id: str) -> None:
        """Begin a drill, as soon as the drills are read."""
        drill = self._known.drill(drill_id)
        self._wanted = drill_id if drill is None else None
        if drill is not None:
            self._begin_part(drill)

    def start_scene(self, scene_id: str) -> None:
        """Begin a scene; where lines of it are missing, record them."""
        scene = self._known.scene(scene_id)
        if scene is None:
            return
        if self._known.lines[scene_id].missing:
            self.lines.start(scene)
        else:
            self._begin_part(scene)

    def record_lines(self, scene_id: str) -> None:
        """Record the lines of a scene oneself."""
        scene = self._known.scene(scene_id)
        if scene is not None:
            self.lines.start(scene)

    def _begin_part(self, work: Drill | Scene) -> None:
        """Begin a drill, or a scene at its first turn."""
        if isinstance(work, Drill):
            sounds = {line.line_id: line.sound for line in work.lines}
            self._start(work, lambda baseline: DrillRun(work, baseline), sounds)
        else:
            self._start(work, lambda baseline: SceneRun(work, baseline), work.sounds())

    def look_at_drill(self, drill_id: str) -> None:
        """Look at the attempts at a drill, and whether calls moved since the first."""
        drill, attempts = self._known.drill(drill_id), self._known.at_drills.get(drill_id, ())
        if drill is not None and attempts:
            self._work = drill
            calls = self._known.calls.get(drill_id, ())
            self.end.show_view(progress_view(self._services.words, drill, attempts, calls))
            self._stack.setCurrentWidget(self.end)
            self.end.again.setFocus()

    def look_at(self, scene_id: str) -> None:
        """Look at the last attempt at a scene."""
        scene = self._known.scene(scene_id)
        attempts = self._known.at_scenes.get(scene_id, ())
        if scene is not None and attempts:
            self._work = scene
            self._show_scene_end(scene, attempts[-1], attempts, kept=True)

    def pause_or_go_on(self) -> None:
        """Pause what is under way, or go on with it."""
        practice = self._services.practice
        if practice is not None and self._stage is not None:
            practice.go_on() if self._stage is Stage.PAUSED else practice.pause()
            self.poll()

    def leave(self) -> None:
        """End what is under way, and show the list, or the lesson it belongs to. Nothing of it is kept."""
        self._stop()
        self.lines.stop()
        if self.lessons.open:
            self.lessons.show()
            return
        self._stack.setCurrentWidget(self.list)
        if self._work is not None:
            self.list.focus_on(_name_of(self._work))
        self.lessons.show_preview()

    def poll(self) -> None:
        """Show the newest state of what is under way."""
        practice = self._services.practice
        if practice is None or not self.under_way:
            return
        now = practice.snapshot()
        if now.problem is not None:
            self._show_trouble(now.problem)
            return
        with practice.lock:
            exercise = practice.exercise
            if isinstance(exercise, DrillRun):
                self._stage, drill_state, drill_outcome = exercise.stage, exercise.state(), exercise.outcome()
            elif isinstance(exercise, SceneRun):
                self._stage, scene_state, scene_outcome = exercise.stage, exercise.state(), exercise.outcome()
        if isinstance(exercise, DrillRun):
            if drill_outcome is None:
                self.running.show_state(drill_state)
            else:
                self._end_drill(exercise.drill, drill_outcome, drill_state, now.microphone)
        elif isinstance(exercise, SceneRun):
            if scene_outcome is None:
                self.scene.show_state(scene_state)
            else:
                self._end_scene(exercise.scene, scene_outcome, now.microphone)

    def stop(self) -> None:
        """Stop what listens, when the application ends."""
        self._stop()
        self.lines.stop()
        self.lessons.drop_preview()

    def _start(self, work: Drill | Scene, make: MakeExercise, sounds: Mapping[str, Path]) -> None:
        practice = self._services.practice
        if practice is None:
            return
        if self._snapshot.call is not None:
            self._services.report(self._services.words.say("practice.in_call"))
            return
        self._services.hold_calls("practice", True)
        self._stage, self._begun_at = None, self._services.now().astimezone()
        practice.start(make, sounds)
        self._work = work
        face = self.running if isinstance(work, Drill) else self.scene
        face.open(self._services.words.say("practice.opening"))
        self._stack.setCurrentWidget(face)
        face.setFocus()
        self._timer.start()

    def _end_drill(
        self, drill: Drill, outcome: DrillOutcome, state: DrillState, microphone: Device | None
    ) -> None:
        self._stop()
        attempts = list(self._known.at_drills.get(drill.drill_id, ()))
        keeps = outcome.counts and not self.list.without_names
        if keeps:
            made = attempt_at(drill, outcome, self._begun(), state.time_s, self._profile, _label(microphone))
            attempts.append(made)
            self._keep(made)
        words, calls = self._services.words, self._known.calls.get(drill.drill_id, ())
        self.end.show_view(end_view(words, drill, outcome, state.baseline, attempts, calls, kept=keeps))
        self._stack.setCurrentWidget(self.end)
        self.end.again.setFocus()

    def _end_scene(self, scene: Scene, outcome: SceneOutcome, microphone: Device | None) -> None:
        self._stop()
        begun = self._begun()
        lasted_s = (self._services.now().astimezone() - begun).total_seconds()
        made = attempt_at_scene(scene, outcome, begun, lasted_s, self._profile, _label(microphone))
        attempts = list(self._known.at_scenes.get(scene.scene_id, ()))
        keeps = outcome.counts and not self.list.without_names
        if keeps:
            attempts.append(made)
            self._keep(made)
        self._show_scene_end(scene, made, attempts, kept=keeps)

    def _show_scene_end(self, scene: Scene, made: Attempt, attempts: Sequence[Attempt], *, kept: bool) -> None:
        view = scene_end_view(self._services.words, scene, made, attempts, kept=kept)
        self._retry = view.retry
        self.scene_end.show_view(view)
        self._stack.setCurrentWidget(self.scene_end)
        self.scene_end.again.setFocus()

    @property
    def _profile(self) -> str:
        return self._services.preferences.now.profile

    def _begun(self) -> datetime:
        assert self._begun_at is not None
        return self._begun_at

    def _keep(self, attempt: Attempt) -> None:
        """Keep the attempt that just ended."""
        self._services.keep(lambda: self._services.history.keep_attempt(attempt), lambda _id: self.refresh())

    def _again(self) -> None:
        if self._work is not None:
            self._begin_part(self._work)

    def _retry_scene(self) -> None:
        scene, retry = self._work, self._retry
        if isinstance(scene, Scene) and retry is not None:
            self._start(
                scene, lambda baseline: SceneRun(scene, baseline, retry.turn_id, retry.step), scene.sounds()
            )

    def _tell_scene(self, what: Callable[[SceneRun], None]) -> None:
        practice = self._services.practice
        if practice is None:
            return
        with practice.lock:
            exercise = practice.exercise
            if isinstance(exercise, SceneRun):
                what(exercise)
        self.poll()

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
            self._services.hold_calls("practice", False)

    def _take(self, known: Known) -> None:
        self._known = known
        self._show_list()
        if self._wanted is not None:
            self.start_drill(self._wanted)

    def _show_list(self) -> None:
        known, words = self._known, self._services.words
        folder = self._services.practice_folder
        in_call = self._snapshot.call is not None
        self.list.show_view(
            practice_list(
                words,
                known.drills,
                known.at_drills,
                self._suggested or known.suggestion,
                known.problems,
                own_folder="" if folder is None else str(folder / OWN_DRILLS),
                in_call=in_call,
            )
        )
        self.list.show_lessons(self.lessons.rows(known.lessons, known.shared))
        making = self.lessons.making
        making.take_choices(*choices(known, folder))
        self.list.show_draft(making.title, may_make=making.may_make)
        may_record = self.lines.may_record and not in_call
        self.list.show_scenes(
            scene_rows(words, known.scenes, known.at_scenes, known.lines),
            may_begin=not in_call,
            may_record=may_record,
        )

    def hideEvent(self, event: QHideEvent) -> None:
        """What is left for another place ends."""
        super().hideEvent(event)
        if event.spontaneous():
            return
        self.lessons.hush()
        self.lines.close()
        if self.under_way:
            self.leave()


def _name_of(work: Drill | Scene) -> str:
    return work.drill_id if isinstance(work, Drill) else work.scene_id


def _label(microphone: Device | None) -> str:
    return "" if microphone is None else microphone.label
