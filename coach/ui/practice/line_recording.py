"""Recording a team's own lines of a scene. A recording is in memory until it is kept, and then in one file."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QStackedWidget

from coach.model.problems import EnvironmentProblem
from coach.practice.own_line import Take, take_of
from coach.practice.own_scenes import SceneLine, delete_lines, keep_line, lines_of, own_file, recorded
from coach.practice.scene import Scene
from coach.ui.kit.pieces import ask
from coach.ui.practice.hearing import Hearing
from coach.ui.practice.line_page import CHECKING, IDLE, NOT_OPEN, RECORDING, LinePage
from coach.ui.shell.page_services import PageServices
from coach.views.scene_lines_view import line_view

ASK_EVERY_MS = 50
"""The meter moves 20 times a second."""
HOLDS = "lines"


class LineRecording:
    """A face of the page Practice. `leave` shows the list, `changed` hears that lines were kept or deleted."""

    def __init__(
        self,
        services: PageServices,
        stack: QStackedWidget,
        folder: Path | None,
        leave: Callable[[], None],
        changed: Callable[[], None],
    ) -> None:
        """`folder`: where own lines are kept; None: nowhere, and none can be recorded."""
        self._services, self._stack, self._folder = services, stack, folder
        self._leave, self._changed = leave, changed
        self._scene: Scene | None = None
        self._lines: tuple[SceneLine, ...] = ()
        self._at = 0
        self._own: dict[str, Path] = {}
        self._take: Take | None = None
        self._checking = False
        self._round = 0
        """Which recording this is: one that is checked for an earlier line is dropped."""
        self.page = LinePage(services.theme, services.words)
        self.hearing = Hearing(services, self.page, self._show)
        stack.addWidget(self.page)
        self._timer = QTimer(self.page)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self.poll)
        self.page.record_pressed.connect(self._record_or_stop)
        self.page.hear_pressed.connect(self._hear)
        self.page.keep_pressed.connect(self._keep)
        self.page.moved.connect(self._move)
        self.page.delete_pressed.connect(self._delete)
        self.page.left.connect(self.close)

    @property
    def may_record(self) -> bool:
        """Is there a folder to keep lines in, and something to record with?"""
        return self._folder is not None and self._services.practice is not None

    def start(self, scene: Scene) -> None:
        """Record the lines of a scene, from the first that is not recorded yet. Meanwhile no call begins."""
        if self._folder is None or self._services.practice is None:
            return
        if self._services.session.snapshot().call is not None:
            self._services.report(self._services.words.say("practice.in_call"))
            return
        self._services.hold_calls(HOLDS, True)
        self._scene, self._lines = scene, lines_of(scene)
        self._own = recorded(self._folder, scene)
        missing = [at for at, line in enumerate(self._lines) if line.line_id not in self._own]
        self._at = missing[0] if missing else 0
        self._forget()
        self._stack.setCurrentWidget(self.page)
        self.page.setFocus()
        self._show()

    def close(self) -> None:
        """Leave. A recording that was not kept is forgotten."""
        if self.stop():
            self._changed()
            self._leave()

    def stop(self) -> bool:
        """End what is recorded or heard. Returns whether lines were being recorded at all."""
        if self._scene is None:
            return False
        self.hearing.hush()
        self._forget()
        self._scene = None
        self._services.hold_calls(HOLDS, False)
        return True

    def poll(self) -> None:
        """Follow the microphone while it is open. A recording that is too long ends by itself."""
        practice = self._services.practice
        if practice is None or not self._timer.isActive():
            return
        now = practice.snapshot()
        if now.problem is not None:
            self._forget()
            self._services.report_problem(now.problem)
        elif not now.opening and not now.recording:
            self._end_recording()
        else:
            self.page.show_level(now.level_db)
        self._show()

    @property
    def _line(self) -> SceneLine:
        return self._lines[self._at]

    def _forget(self) -> None:
        """Drop what was recorded and not kept."""
        self._round += 1
        self._take, self._checking = None, False
        if self._timer.isActive() and self._services.practice is not None:
            self._timer.stop()
            self._services.practice.recorded()

    def _record_or_stop(self) -> None:
        practice = self._services.practice
        if practice is None or self._scene is None:
            return
        if self._timer.isActive():
            self._end_recording()
        else:
            self.hearing.hush()
            self._forget()
            practice.record()
            self._timer.start()
        self._show()

    def _end_recording(self) -> None:
        practice = self._services.practice
        if practice is None:
            return
        self._timer.stop()
        sound, loudness, number = practice.recorded(), self._line.loudness, self._round
        self._checking = True

        def take(found: Take) -> None:
            if number == self._round:
                self._take, self._checking = found, False
                self._show()

        self._services.fetch_slowly(lambda: take_of(sound, loudness), take)

    def _hear(self) -> None:
        scene, take = self._scene, self._take
        if scene is None or self._timer.isActive():
            return
        sound: Path | bytes | None = self._own.get(self._line.line_id, scene.sounds().get(self._line.line_id))
        if take is not None and take.stream is not None:
            sound = take.stream
        if sound is not None:
            self.hearing.play_or_stop(sound)

    def _keep(self) -> None:
        """Keep the recording, and go on to the next line."""
        scene, folder, take, line = self._scene, self._folder, self._take, self._line
        if scene is None or folder is None or take is None or take.stream is None or take.faults:
            return
        self.hearing.hush()
        stream, number, at = take.stream, self._round, self._at

        def kept(file: Path) -> None:
            if self._scene is scene:
                self._own[line.line_id] = file
                if number == self._round:
                    self._forget()
                    self._at = min(at + 1, len(self._lines) - 1)
                self._show()

        self._services.keep(lambda: _kept(folder, scene, line, stream), kept)

    def _move(self, by: int) -> None:
        self.hearing.hush()
        self._forget()
        self._at = min(max(self._at + by, 0), len(self._lines) - 1)
        self._show()

    def _delete(self) -> None:
        scene, folder, say = self._scene, self._folder, self._services.words.say
        if scene is None or folder is None:
            return

        def deleted(_done: None) -> None:
            if self._scene is scene:
                self._own.clear()
                self._show()
            self._changed()

        def delete() -> None:
            self.hearing.hush()
            self._services.keep(lambda: _deleted(folder, scene), deleted)

        ask(
            self.page, say("scene_lines.delete_title"), say("scene_lines.delete_text"),
            yes=say("scene_lines.delete"), no=say("scene_lines.leave_them"), then=delete,
        )  # fmt: skip

    def _show(self) -> None:
        scene, folder, practice = self._scene, self._folder, self._services.practice
        if scene is None or folder is None or practice is None:
            return
        line, at = self._line, (self._at, len(self._lines))
        sound = scene.sounds().get(line.line_id)
        view = line_view(
            self._services.words, scene, line, at,
            own=line.line_id in self._own, owned=len(self._own), take=self._take,
            ours=sound is not None and sound.is_file(),
        )  # fmt: skip
        place = own_file(folder, scene, line).parent
        self.page.show_line(view, at, owned=len(self._own), kept_in=str(place))
        state = CHECKING if self._checking else IDLE
        if self._timer.isActive():
            state = NOT_OPEN if practice.snapshot().opening else RECORDING
        may_keep = self._take is not None and not self._take.faults
        self.page.show_state(state, may_keep=may_keep, playing=self.hearing.playing)


def _kept(folder: Path, scene: Scene, line: SceneLine, stream: bytes) -> Path:
    try:
        return keep_line(folder, scene, line, stream)
    except OSError as error:
        raise EnvironmentProblem("scene_lines.not_kept", said=error.strerror or error) from error


def _deleted(folder: Path, scene: Scene) -> None:
    try:
        delete_lines(folder, scene)
    except OSError as error:
        raise EnvironmentProblem("scene_lines.not_deleted", said=error.strerror or error) from error
