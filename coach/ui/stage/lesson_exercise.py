"""A drill or a scene of a lesson on the stage: what runs it, and the presenter's buttons for it."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import Qt, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from coach.practice.lesson import Part
from coach.ui.kit.pieces import button, rename
from coach.ui.kit.reflow import Flow
from coach.ui.kit.theme import Theme
from coach.views.room_exercise_view import RoomExercise
from coach.views.wording import Words


class LessonPractice(Protocol):
    """Runs the drills and scenes of a lesson for a room; ui.practice.room_practice.RoomPractice is the real
    one."""

    @property
    def shown(self) -> SignalInstance:
        """Emitted with a RoomExercise, 30 times a second while one runs; None: it was left."""

    def how_of(self, part: Part, /) -> str:
        """What a drill or a scene asks for."""

    def go_to(self, at: int, /) -> None:
        """Leave what is under way, and go to this part of the lesson, from 0."""

    def begin(self) -> None:
        """Begin the drill or the scene of the part."""

    def pause_or_go_on(self) -> None: ...

    def say_again(self) -> None: ...

    def end_call(self) -> None: ...

    def end(self) -> None:
        """End what is under way. Of a scene, its turns are shown."""

    def another_voice(self) -> None:
        """Someone else speaks from now on: the text of the usual is read again."""

    def close(self) -> None:
        """The room sees nothing of it any more."""


class ExerciseButtons(QWidget):
    """Begin and end, pause, the caller's line again, the end of the call, and another voice."""

    def __init__(self, theme: Theme, words: Words, practice: LessonPractice) -> None:
        super().__init__()
        self._words, self._practice = words, practice
        self._view: RoomExercise | None = None
        say = words.say
        self.begin = button(say("lesson_stage.begin"), "primary", clicked=practice.begin)
        self.pause = button(say("practice.pause"), clicked=practice.pause_or_go_on)
        self.end = button(say("practice.stop"), clicked=practice.end)
        self.again = button(say("practice_scene.hear_again"), clicked=practice.say_again)
        self.end_call = button(say("practice_scene.end_call"), clicked=practice.end_call)
        self.other = button(say("practice.another_voice"), "plain", clicked=practice.another_voice)
        across = Flow(theme.px(8))
        for pressed in self._all:
            pressed.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            across.addWidget(pressed)
        whole = QHBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addLayout(across)
        self.show_view(None)

    @property
    def _all(self) -> tuple[QPushButton, ...]:
        return (self.begin, self.pause, self.end, self.again, self.end_call, self.other)

    @property
    def under_way(self) -> bool:
        """Does the room see a drill or a scene that is not over?"""
        return self._view is not None and not self._view.over

    def show_view(self, view: RoomExercise | None) -> None:
        """Follow what the room sees; None: nothing was begun."""
        self._view = view
        on, ended = self.under_way, view is not None and view.over
        rename(self.begin, self._words.say("practice.again" if ended else "lesson_stage.begin"))
        rename(self.pause, self._words.say("practice.go_on" if view and view.paused else "practice.pause"))
        for pressed, there in (
            (self.begin, not on),
            (self.pause, on),
            (self.end, on),
            (self.again, view is not None and on and view.is_scene),
            (self.end_call, view is not None and on and view.may_end),
            (self.other, not on),
        ):
            if pressed.isHidden() == there:
                pressed.setVisible(there)
        runs = view is not None and view.runs
        for pressed in (self.pause, self.again, self.end_call):
            pressed.setEnabled(runs)

    def obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything. Space begins, pauses and goes on."""
        keys = {
            Qt.Key.Key_Space: self.pause if self.under_way else self.begin,
            Qt.Key.Key_End: self.end,
            Qt.Key.Key_R: self.again,
            Qt.Key.Key_E: self.end_call,
        }
        pressed = keys.get(Qt.Key(event.key()))
        if pressed is None or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if not pressed.isHidden():
            pressed.click()
        return True
