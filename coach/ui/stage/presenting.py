"""Showing a piece: the stage on the room's screen, and the presenter's window where there is another."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QWidget

from coach.practice.piece import Piece
from coach.ui.kit.theme import Theme
from coach.ui.stage.showing import Player, Showing
from coach.ui.stage.stage import Stage
from coach.views.wording import Words

LOOK_MS = 100
"""How often the share that was heard is looked at, until the piece is open."""


class Presenting:
    """The windows of one stage. They open and close together."""

    def __init__(
        self, theme: Theme, words: Words, now: Callable[[], datetime], beside: QWidget | None = None
    ) -> None:
        """`beside`: a window on the presenter's own screen; the room's is another one where there is one."""
        self._words, self._now = words, now
        self._own_screen = QGuiApplication.primaryScreen() if beside is None else beside.screen()
        self.stage = Stage(theme, words)
        self.stage.closed.connect(self._closed)
        self._percent: Callable[[], int] = int
        self._looks = QTimer()
        self._looks.setInterval(LOOK_MS)
        self._looks.timeout.connect(lambda: self.stage.say_listening(self._percent()))

    def watch_opening(self, percent: Callable[[], int]) -> None:
        """Say how much was heard, until the piece is there."""
        self._percent = percent
        self._looks.start()

    def show(self) -> None:
        """Fill the room's screen."""
        self.show_on(self._room_screen())

    def show_on(self, screen: QScreen) -> None:
        """Fill this screen."""
        self.stage.setScreen(screen)
        self.stage.setGeometry(screen.geometry())
        self.stage.showFullScreen()
        self.stage.activateWindow()
        self.stage.setFocus()

    def show_pieces(
        self, pieces: tuple[Piece, ...], open_player: Callable[[], Player], *, at_s: float = 0.0
    ) -> Showing:
        """Show a piece that was heard, paused."""
        self._looks.stop()
        showing = Showing(self._words, pieces[0], open_player)
        self.stage.show_piece(showing)
        if at_s > 0.0:
            showing.go(at_s)
        return showing

    def close(self) -> None:
        """Close all of it."""
        self.stage.close()

    def _room_screen(self) -> QScreen:
        others = [one for one in QGuiApplication.screens() if one is not self._own_screen]
        return others[0] if others else self._own_screen

    def _closed(self) -> None:
        self._looks.stop()
