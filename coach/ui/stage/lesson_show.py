"""A lesson on the stage: its parts in order, texts large, demonstrations as pieces that play."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent

from coach.practice.lesson import Lesson, Part, PartKind
from coach.practice.piece import Piece
from coach.practice.takes import Takes
from coach.ui.kit.theme import Theme
from coach.ui.stage.lesson_presenter import LessonPresenter
from coach.ui.stage.presenting import Presenting
from coach.ui.stage.showing import Player
from coach.ui.stage.stage_keys import obey
from coach.views.lesson_stage_view import stage_part
from coach.views.wording import Words

STEPS = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
"""What a presenter's remote sends. The arrows up and down, and N, step through the cues of a demonstration."""

HearParts = Callable[[Sequence[Part], Callable[[Piece | Takes], None]], None]
"""Hears one demonstration, or two as takes, on another thread, and hands it over. What was asked for before is
dropped."""


class LessonShow(QObject):
    """Leads a stage through a lesson. It is kept by what opened the stage."""

    moved = Signal(int)
    """Emitted with the part that is shown, from 0."""

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
        how_of: Callable[[Part], str] = lambda _part: "",
    ) -> None:
        """`at`: the part that is shown first, from 0. `how_of`: what a drill or a scene asks for."""
        super().__init__()
        self._presenting, self._words, self._lesson = presenting, words, lesson
        self._hear, self._open_player = hear, open_player
        self.at, self._how_of = at, how_of
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
            self.moved.emit(to)

    def _show(self) -> None:
        part = self._lesson.parts[self.at]
        view = stage_part(self._words, self._lesson, self.at, self._how_of(part))
        self._presenting.show_text(view.head, view.title, view.text, view.spoken)
        self.presenter.show_part(view)
        if part.kind is PartKind.DEMONSTRATION:
            self._hear_and_show((part,))

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
            nearest = min(others, key=lambda at: (abs(at - self.at), at))
            self._hear_and_show([parts[at] for at in sorted((self.at, nearest))])
        return True

    def _hear_and_show(self, parts: Sequence[Part]) -> None:
        at = self.at

        def heard(found: Piece | Takes) -> None:
            if self.at != at:
                return
            pieces = (found,) if isinstance(found, Piece) else (found.first, found.second)
            named = [
                replace(piece, title=part.title, path=None) for piece, part in zip(pieces, parts, strict=True)
            ]
            shown = named[0] if isinstance(found, Piece) else replace(found, first=named[0], second=named[1])
            self.presenter.show_showing(self._presenting.show_demonstration(shown, self._open_player))

        self._hear(parts, heard)

    def _obey(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether it asks for anything."""
        stage = self._presenting.stage
        by = STEPS.get(Qt.Key(event.key()))
        if by is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.move(by)
            return True
        if event.key() == Qt.Key.Key_C and not event.modifiers():
            return self.compare()
        if stage.showing is not None:
            return obey(event, stage.showing)
        if event.key() in {Qt.Key.Key_B, Qt.Key.Key_Period}:
            stage.text.show_black(not stage.text.black)
            return True
        return False
