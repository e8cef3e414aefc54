"""Hearing one sound of a lesson or a scene: it plays until its end, or until it is stopped."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from coach.ui.shell.page_services import PageServices

ASK_EVERY_MS = 100


class Hearing:
    """`changed` hears when a sound began or ended. Why one could not be heard is reported."""

    def __init__(self, services: PageServices, parent: QWidget, changed: Callable[[], None]) -> None:
        self._services, self._changed = services, changed
        self._timer = QTimer(parent)
        self._timer.setInterval(ASK_EVERY_MS)
        self._timer.timeout.connect(self._look)

    @property
    def playing(self) -> bool:
        """Is a sound heard that was begun here?"""
        return self._timer.isActive()

    def play_or_stop(self, sound: Path | bytes) -> None:
        """Play a sound, a file or an Opus stream of ours; while one plays, stop it. During a call none is
        begun: it would be heard in it."""
        practice = self._services.practice
        if practice is None:
            return
        if self.playing:
            self.hush()
            return
        if self._services.session.snapshot().call is not None:
            self._services.report(self._services.words.say("practice.in_call"))
            return
        practice.play(sound)
        self._timer.start()
        self._changed()

    def hush(self) -> None:
        """Stop what is heard."""
        if self.playing and self._services.practice is not None:
            self._timer.stop()
            self._services.practice.stop()
            self._changed()

    def _look(self) -> None:
        """Follow a sound to its end."""
        practice = self._services.practice
        if practice is not None and not practice.snapshot().playing:
            self._timer.stop()
            problem = practice.snapshot().problem
            if problem is not None:
                self._services.report_problem(problem)
            self._changed()
