"""A question about the usual: one sentence and two buttons. It stays until it is answered."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from coach.ui.ports import Say
from coach.ui.presenters.usuals import QuestionView
from coach.ui.theme import Theme
from coach.ui.widgets.pieces import button, frame, label, rename, row


class QuestionLine(QWidget):
    """Only there while there is something to ask."""

    answered = Signal(str, str, bool)
    """Microphone, profile, and whether to learn anew."""

    def __init__(self, theme: Theme, words: Say) -> None:
        super().__init__()
        self._view: QuestionView | None = None
        self._text = label("", wrap=True)
        self._anew = button(words.say("ui.usual.anew"), clicked=lambda: self._answer(anew=True))
        self._as_before = button(words.say("ui.usual.as_before_gain"), clicked=lambda: self._answer(anew=False))
        across = row(theme, spacing=12, margins=(16, 12, 16, 12))
        across.addWidget(self._text, 1)
        across.addWidget(self._anew)
        across.addWidget(self._as_before)
        bar = frame("notice")
        bar.setLayout(across)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(bar)
        self.hide()

    def show_view(self, view: QuestionView | None) -> None:
        """Ask this; None: nothing."""
        self._view = view
        if view is not None:
            self._text.setText(view.text)
            self.setAccessibleName(view.text)
            rename(self._anew, view.anew)
            rename(self._as_before, view.as_before)
        self.setVisible(view is not None)

    def _answer(self, *, anew: bool) -> None:
        if self._view is not None:
            self.answered.emit(self._view.microphone, self._view.profile, anew)
