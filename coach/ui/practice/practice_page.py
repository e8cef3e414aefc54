"""Practice: the list, a drill or a scene under way, and its end. One page with a face for each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QVBoxLayout, QWidget

from coach.model.practice import Attempt
from coach.model.problems import Problem
from coach.model.snapshot import Device, Snapshot
from coach.practice.attempts import attempt_at, attempt_at_scene
from coach.practice.drill import Drill
from coach.practice.drill_run import DrillRun, DrillState
from coach.practice.own_scenes import FOLDER as OWN_SCENES
from coach.practice.scene import Scene
from coach.practice.scene_run import SceneRun, SceneState
from coach.runtime.practice_session import MakeExercise
from coach.ui.practice.end_page import EndPage
from coach.ui.practice.exercising import EndedDrill, EndedScene, Exercising
from coach.ui.practice.known import OWN_DRILLS, Known, choices, read_known
from coach.ui.practice.lesson_flow import LessonFlow
from coach.ui.practice.line_recording import LineRecording
from coach.ui.practice.practice_list import PracticeList
from coach.ui.practice.running_page import RunningPage
from coach.ui.practice.scene_end_page import SceneEndPage
from coach.ui.practice.scene_page import ScenePage
from coach.ui.shell.page_services import PageServices
from coach.views.practice_end import end_view, progress_view
from coach.views.practice_scene import RetryFrom, SceneEndView, scene_end_view, scene_rows
from coach.views.practice_view import Suggestion, practice_list
from coach.views.room_exercise_view import (
    drill_end_for_room,
    drill_for_room,
    opening_for_room,
    scene_end_for_room,
    scene_for_room,
    trouble_for_room,
)
from coach.views.wording import problem_sentence


class PracticePage(QWidget):
    """The page. `start_drill` and `start_scene` begin one from anywhere."""

    shown = Signal(object)
    """Emitted with what a room sees of a drill or a scene under way: a RoomExercise; None: it was left."""

    def __init__(self, services: PageServices, snapshot: Snapshot) -> None:
        super().__init__()
        self._services, self._snapshot = services, snapshot
        theme, words = services.theme, services.words
        self._known = Known()
        self._wanted: str | None = None
        self._work: Drill | Scene | None = None
        self._retry: RetryFrom | None = None
        self._suggested: Suggestion | None = None
        self.in_room = False
        """A room watches: who speaks there is not the person of this profile, and nothing is kept."""
        self._exercising = Exercising(services, self)
        self._exercising.moved.connect(self._show_moved)
        self._exercising.ended.connect(self._show_ended)
        self._exercising.failed.connect(self._show_trouble)
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
        self.list.another_voice.clicked.connect(self.another_voice)
        self.list.look_requested.connect(self.look_at)
        self.list.lesson_chosen.connect(self.lessons.start)
        self.list.lesson_to_change.connect(self.lessons.change)
        self.list.lesson_to_delete.connect(self.lessons.delete)
        self.list.make_lesson.clicked.connect(self.lessons.making.make)
        self.list.open_lesson.clicked.connect(lambda: self.lessons.choose(self))
        for running in (self.running, self.scene):
            running.pause_pressed.connect(self.pause_or_go_on)
            running.end_pressed.connect(self.end_early)
        self.scene.again_pressed.connect(self.say_again)
        self.scene.end_call_pressed.connect(self.end_call)
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
        return self._exercising.under_way

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
        self._exercising.pause_or_go_on()

    def say_again(self) -> None:
        """Hear the caller's line of a scene again."""
        self._exercising.tell_scene(SceneRun.say_again)

    def end_call(self) -> None:
        """End the call of a scene."""
        self._exercising.tell_scene(SceneRun.end_call)

    def end_early(self) -> None:
        """End what is under way. The turns of a scene are shown; a drill has nothing to show yet."""
        self._exercising.tell_scene(SceneRun.break_off)
        if self.under_way:
            self.leave()

    def another_voice(self) -> None:
        """Someone else speaks from now on."""
        self._exercising.another_voice()

    def leave_room(self) -> None:
        """The room is gone: who speaks is the person of this profile again."""
        self.in_room = self._exercising.other_voice = False
        if self.under_way:
            self.leave()

    def leave(self) -> None:
        """End what is under way, and show the list, or the lesson it belongs to. Nothing of it is kept."""
        if self.under_way:
            self._exercising.stop()
            self.shown.emit(None)
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
        self._exercising.poll()

    def stop(self) -> None:
        """Stop what listens, when the application ends."""
        self._exercising.stop()
        self.lines.stop()
        self.lessons.drop_preview()

    def _start(self, work: Drill | Scene, make: MakeExercise, sounds: Mapping[str, Path]) -> None:
        words = self._services.words
        if self._snapshot.call is not None:
            self._services.report(words.say("practice.in_call"))
            return
        if not self._exercising.start(make, sounds, kept_usual=not self.list.without_names):
            return
        self._work = work
        face = self.running if isinstance(work, Drill) else self.scene
        face.open(words.say("practice.opening"))
        self._stack.setCurrentWidget(face)
        face.setFocus()
        self.shown.emit(opening_for_room(words, work))

    def _show_moved(self, state: DrillState | SceneState) -> None:
        words = self._services.words
        if isinstance(state, DrillState):
            running = self.running.show_state(state)
            self.shown.emit(drill_for_room(words, state, running, self.running.due))
        else:
            self.shown.emit(scene_for_room(words, state, self.scene.show_state(state)))

    def _show_ended(self, ended: EndedDrill | EndedScene) -> None:
        if isinstance(ended, EndedDrill):
            self._end_drill(ended)
        else:
            self._end_scene(ended)

    def _end_drill(self, ended: EndedDrill) -> None:
        drill, outcome, state = ended.drill, ended.outcome, ended.state
        attempts = [] if self.in_room else list(self._known.at_drills.get(drill.drill_id, ()))
        keeps = outcome.counts and self._keeps
        if keeps:
            label = _label(ended.microphone)
            made = attempt_at(drill, outcome, ended.begun_at, state.time_s, self._profile, label)
            attempts.append(made)
            self._keep(made)
        words, calls = self._services.words, self._known.calls.get(drill.drill_id, ())
        view = end_view(words, drill, outcome, state.baseline, attempts, calls, kept=keeps)
        self.end.show_view(view)
        self._stack.setCurrentWidget(self.end)
        self.end.again.setFocus()
        self.shown.emit(drill_end_for_room(words, drill, view))

    def _end_scene(self, ended: EndedScene) -> None:
        scene, outcome = ended.scene, ended.outcome
        label = _label(ended.microphone)
        made = attempt_at_scene(scene, outcome, ended.begun_at, ended.lasted_s, self._profile, label)
        attempts = [] if self.in_room else list(self._known.at_scenes.get(scene.scene_id, ()))
        keeps = outcome.counts and self._keeps
        if keeps:
            attempts.append(made)
            self._keep(made)
        view = self._show_scene_end(scene, made, attempts, kept=keeps)
        self.shown.emit(scene_end_for_room(self._services.words, scene, view))

    def _show_scene_end(
        self, scene: Scene, made: Attempt, attempts: Sequence[Attempt], *, kept: bool
    ) -> SceneEndView:
        view = scene_end_view(self._services.words, scene, made, attempts, kept=kept)
        self._retry = view.retry
        self.scene_end.show_view(view)
        self._stack.setCurrentWidget(self.scene_end)
        self.scene_end.again.setFocus()
        return view

    @property
    def _profile(self) -> str:
        return self._services.preferences.now.profile

    @property
    def _keeps(self) -> bool:
        """Is an attempt kept?"""
        return not (self.list.without_names or self.in_room)

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

    def _show_trouble(self, problem: Problem) -> None:
        words = self._services.words
        said = problem_sentence(words, problem)
        self.end.show_trouble(words.say("practice.lost_title"), said, words.say("practice.lost_more"))
        self._stack.setCurrentWidget(self.end)
        self.end.again.setFocus()
        self.shown.emit(trouble_for_room(words, said))

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
