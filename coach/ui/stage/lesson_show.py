"""A lesson on the stage: its parts in order, texts large, demonstrations that play, drills that run."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.marks import Mark
from coach.practice.piece import Piece
from coach.practice.takes import Takes
from coach.ui.kit.theme import Theme
from coach.ui.stage.lesson_exercise import ExerciseButtons, LessonPractice
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.showing import Player
from coach.ui.stage.stage_keys import obey
from coach.views.lesson_stage_view import StagePart, stage_part
from coach.views.room_exercise_view import RoomExercise
from coach.views.wording import Words

STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
"""What a presenter's remote sends. The arrows up and down, and N, step through the cues of a demonstration."""
DONE = (PartKind.DRILL, PartKind.SCENE)

HearParts = Callable[[Sequence[Part], Callable[[Piece | Takes], None]], None]
"""Hears one demonstration, or two as takes, on another thread, and hands it over. What was asked for before is
dropped."""


class LessonShow(QObject):
    """Leads a stage through a lesson. It is kept by what opened the stage, which closes it with it."""

    def __init__(
        self,
        presenting: Presenting,
        theme: Theme,
        words: Words,
        now: Callable[[], datetime],
        lesson: Lesson,
        hear: HearParts,
        open_player: Callable[[], Player],
        at: int = 0,
        practice: LessonPractice | None = None,
    ) -> None:
        """`at`: the part that is shown first, from 0. `practice`: what runs drills and scenes; None: they are
        only named."""
        super().__init__()
        self._presenting, self._words, self._lesson = presenting, words, lesson
        self._hear, self._open_player = hear, open_player
        self.at, self._practice = at, practice
        self._head = ""
        self._marks: dict[int, tuple[Mark, ...]] = {}
        """What was marked in the demonstrations of this show, by part."""
        two = len(QGuiApplication.screens()) > 1
        exercise = None
        if practice is not None:
            exercise = ExerciseButtons(theme, words, practice)
            practice.shown.connect(self._show_exercise)
        self.presenter = LessonPresenter(theme, words, now, narrow=not two, exercise=exercise)
        self.presenter.moved.connect(self.move)
        self.presenter.jumped.connect(self.jump)
        self.presenter.obey = self._obey
        presenting.hold_lesson(self.presenter, self._obey, own_window=two)
        self._show()

    def move(self, by: int) -> None:
        """Go on, or back; what plays or runs is over then."""
        self.jump(min(max(self.at + by, 0), len(self._lesson.parts) - 1))

    def jump(self, to: int) -> None:
        """Go to this part."""
        if to != self.at:
            self._remember_marks()
            self.at = to
            if self._practice is not None:
                self._practice.go_to(to)
            self._show()

    def close(self) -> None:
        """The stage is closed: what runs ends."""
        if self._practice is not None:
            self._practice.shown.disconnect(self._show_exercise)
            self._practice.close()

    @property
    def _part(self) -> Part:
        return self._lesson.parts[self.at]

    def _view(self) -> StagePart:
        how = "" if self._practice is None else self._practice.how_of(self._part)
        return stage_part(self._words, self._lesson, self.at, how, begins_here=self._practice is not None)

    def _show(self) -> None:
        part, view = self._part, self._view()
        self._head = view.head
        self._presenting.show_text(view.head, view.title, view.text, view.spoken)
        self.presenter.show_part(view, exercise=part.kind in DONE)
        if part.kind is PartKind.DEMONSTRATION:
            self._hear_and_show((part,))

    def _show_exercise(self, exercise: RoomExercise | None) -> None:
        """Show how the drill or the scene of the part goes, its end as a text; None: the part again."""
        buttons, stage = self.presenter.exercise, self._presenting.stage
        if buttons is None or self._part.kind not in DONE:
            return
        if exercise is None:
            self._show()
            return
        head = self._head
        if exercise.over:
            self._presenting.show_text(head, exercise.prompt, exercise.said, exercise.spoken)
        else:
            stage.show_exercise(head, exercise)
        buttons.show_view(exercise)

    def compare(self) -> bool:
        """Show a demonstration and the one nearest to it as two takes, the earlier first; once more shows it
        alone again. Return whether there are two."""
        parts, showing = self._lesson.parts, self._presenting.stage.showing
        others = [at for at, one in enumerate(parts) if one.kind is PartKind.DEMONSTRATION and at != self.at]
        if parts[self.at].kind is not PartKind.DEMONSTRATION or not others:
            return False
        if showing is not None and showing.takes is not None:
            self._show()
        else:
            self._remember_marks()
            nearest = min(others, key=lambda at: (abs(at - self.at), at))
            self._hear_and_show([parts[at] for at in sorted((self.at, nearest))])
        return True

    def _remember_marks(self) -> None:
        showing = self._presenting.stage.showing
        if showing is not None and showing.takes is None:
            self._marks[self.at] = tuple(showing.marks)

    def _hear_and_show(self, parts: Sequence[Part]) -> None:
        at = self.at

        def heard(found: Piece | Takes) -> None:
            if self.at != at:
                return
            pieces = (found,) if isinstance(found, Piece) else (found.first, found.second)
            named = [
                replace(piece, title=part.title, path=None) for piece, part in zip(pieces, parts, strict=True)
            ]
            if isinstance(found, Piece):
                shown: Piece | Takes = replace(named[0], marks=self._marks.get(at, named[0].marks))
            else:
                shown = replace(found, first=named[0], second=named[1])
            self.presenter.show_showing(self._presenting.show_demonstration(shown, self._open_player))

        self._hear(parts, heard)

    def _obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        stage, buttons = self._presenting.stage, self.presenter.exercise
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move(by)
            return True
        if event.key() == Qt.Key.Key_C and not event.modifiers():
            return self.compare()
        if stage.showing is not None:
            return obey(event, stage.showing)
        if buttons is not None and self._part.kind in DONE and buttons.obey(event):
            return True
        if event.key() in {Qt.Key.Key_B, Qt.Key.Key_Period}:
            shown = stage.text if stage.exercise.isHidden() else stage.exercise
            shown.show_black(not shown.black)
            return True
        return False
