"""Quitting: at once where everything is kept, else once it is, or when the person says so."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from coach.model.snapshot import Snapshot
from coach.ui.shell.page_services import PageServices
from coach.views.wording import problem_sentence

ASK_AFTER_S = 2.0
"""How long the last call may take to be kept before it is asked: a healthy disk needs tenths of a second."""
ASK_AGAIN_S = 30.0
"""How long after the answer "Wait" it is asked again."""


class Leaving:
    """Ends the application without losing what could still be kept."""

    def __init__(self, services: PageServices, window: QWidget, quit_now: Callable[[], None]) -> None:
        self._services, self._window, self._quit_now = services, window, quit_now
        self._ask_at_s: float | None = None  # None: nobody wants to leave
        self.question: QMessageBox | None = None

    def begin(self) -> None:
        """Quit, after the call or the replay under way has ended and is kept."""
        session = self._services.session
        snapshot = session.snapshot()
        if snapshot.call is None and not snapshot.unkept:
            self._quit_now()
        elif self._ask_at_s is None:
            self._ask_at_s = self._services.clock_s() + ASK_AFTER_S
            session.stop_replay()
            session.stop_listening()
        else:  # asked for twice
            self._ask_at_s = self._services.clock_s()

    def tick(self, snapshot: Snapshot, now_s: float) -> None:
        """Quit where everything is kept by now; ask where that takes long."""
        if self._ask_at_s is None:
            return
        if snapshot.call is None and not snapshot.unkept:
            self.close()
            self._quit_now()
        elif self.question is None and now_s >= self._ask_at_s:
            self._ask(snapshot)

    def close(self) -> None:
        """Remove the question, if there is one."""
        if self.question is not None:
            self.question.deleteLater()
            self.question = None

    def _ask(self, snapshot: Snapshot) -> None:
        words = self._services.words
        reason = words.say("ui.leaving.not_yet")
        if snapshot.problem is not None:
            reason = problem_sentence(words, snapshot.problem)
        question = QMessageBox(self._window if self._window.isVisible() else None)
        question.setIcon(QMessageBox.Icon.Warning)
        question.setText(words.say("ui.leaving.question"))
        question.setInformativeText(reason)
        question.setTextFormat(Qt.TextFormat.PlainText)
        wait = question.addButton(words.say("ui.leaving.wait"), QMessageBox.ButtonRole.RejectRole)
        leave = question.addButton(words.say("ui.leaving.quit"), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(wait)
        question.setEscapeButton(wait)
        wait.clicked.connect(self._wait)
        leave.clicked.connect(self._leave)
        self.question = question
        question.open()

    def _wait(self) -> None:
        self.close()
        self._ask_at_s = self._services.clock_s() + ASK_AGAIN_S

    def _leave(self) -> None:
        self.close()
        self._services.session.leave_unkept()
        self._quit_now()
