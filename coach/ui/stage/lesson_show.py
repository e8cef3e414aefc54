"""A lesson on the stage: its parts in order, texts large, demonstrations as pieces that play."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.piece import Piece
from coach.ui.kit.theme import Theme
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.showing import Player
from coach.ui.stage.stage_keys import obey
from coach.views.lesson_stage_view import stage_part
from coach.views.wording import Words

STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
"""What a presenter's remote sends. The arrows up and down, and N, step through the cues of a demonstration."""

HearPart = Callable[[Part, Callable[[Piece], None]], None]
"""Hears the recording of a demonstration on another thread, and hands the piece over. What was asked for before
is dropped."""


class LessonShow(QObject):
    """Leads a stage through a lesson. It is kept by what opened the stage."""

    def __init__(
        self,
        presenting: Presenting,
        theme: Theme,
        words: Words,
        now: Callable[[], datetime],
        lesson: Lesson,
        hear: HearPart,
        open_player: Callable[[], Player],
    ) -> None:
        super().__init__()
        self._presenting, self._words, self._lesson = presenting, words, lesson
        self._hear, self._open_player = hear, open_player
        self.at = 0
        two = len(QGuiApplication.screens()) > 1
        self.presenter = LessonPresenter(theme, words, now, narrow=not two)
        self.presenter.moved.connect(self.move)
        self.presenter.obey = self._obey
        presenting.hold_lesson(self.presenter, self._obey, own_window=two)
        self._show()

    def move(self, by: int) -> None:
        """Go on, or back; a demonstration that plays is over then."""
        to = min(max(self.at + by, 0), len(self._lesson.parts) - 1)
        if to != self.at:
            self.at = to
            self._show()

    def _show(self) -> None:
        view, part = stage_part(self._words, self._lesson, self.at), self._lesson.parts[self.at]
        self._presenting.show_text(view.head, view.title, view.text, view.spoken)
        self.presenter.show_part(view)
        if part.kind is PartKind.DEMONSTRATION:
            at = self.at

            def heard(piece: Piece) -> None:
                if self.at == at:
                    named = replace(piece, title=part.title, path=None)
                    self.presenter.show_showing(self._presenting.show_demonstration(named, self._open_player))

            self._hear(part, heard)

    def _obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        stage = self._presenting.stage
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move(by)
            return True
        if stage.showing is not None:
            return obey(event, stage.showing)
        if event.key() in {Qt.Key.Key_B, Qt.Key.Key_Period}:
            stage.text.show_black(not stage.text.black)
            return True
        return False
