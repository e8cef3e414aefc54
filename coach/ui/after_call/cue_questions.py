"""On the card after a call: whether its last cues were fair."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.model.cues import CueAnswer, CueId
from coach.ui.kit.pieces import button, column, label, row
from coach.ui.kit.theme import Theme
from coach.views.after_call_view import CueAsked
from coach.views.wording import Words


class CueQuestions(QWidget):
    """A row for each cue, gone once it is answered. They never take the keyboard."""

    answered = Signal(CueAnswer)
    resized = Signal()

    def __init__(self, theme: Theme, words: Words, asked: tuple[CueAsked, ...]) -> None:
        super().__init__()
        rows = column(theme, spacing=4)
        rows.addWidget(label(words.say("ui.after.asked"), "muted"))
        self._rows: dict[CueId, QWidget] = {}
        for one in asked:
            across = row(theme, spacing=8)
            across.addWidget(label(one.text), 1)
            for name, fair in (("fair", True), ("not_fair", False)):
                text = words.say(f"ui.receipt.{name}")
                answer = button(text, "tap", clicked=partial(self._answer, one.cue, fair))
                answer.setAccessibleName(words.say("ui.after.line", name=one.text, said=text))
                answer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
                across.addWidget(answer)
            line = QWidget()
            line.setLayout(across)
            rows.addWidget(line)
            self._rows[one.cue] = line
        self.setLayout(rows)

    def answered_one(self, cue: CueId) -> None:
        """Remove the row of a cue that has its answer, and everything with the last one."""
        line = self._rows.pop(cue, None)
        if line is not None:
            line.hide()
            self.setVisible(bool(self._rows))
            self.resized.emit()

    def _answer(self, cue: CueId, fair: bool) -> None:
        self.answered.emit(CueAnswer(cue, fair))
