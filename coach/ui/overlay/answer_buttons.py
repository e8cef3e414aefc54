"""The buttons below a cue on the overlay, or above one that grew upwards: fair, not fair, and show why."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QWidget

from coach.model.cues import CueAnswer, CueId
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import button, row
from coach.ui.kit.theme import Look
from coach.views.wording import Words

SIZE = 26.0
HEIGHT = SIZE + 10.0
"""The height of the row with its margin, in units."""
LEAST_WIDTH = 320.0
"""As wide as an overlay must be to hold the row, with its margins."""


class AnswerButtons(QWidget):
    """Three buttons for one cue. They never take the keyboard."""

    answered = Signal(CueAnswer)
    open_requested = Signal(CueId)

    def __init__(self, theme: Look, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cue: CueId | None = None
        across = row(theme, spacing=8)
        for name, fair in (("fair", True), ("not_fair", False)):
            answer = button(words.say(f"ui.receipt.{name}"), "tap", clicked=partial(self._answer, fair))
            answer.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            answer.setCursor(Qt.CursorShape.PointingHandCursor)
            across.addWidget(answer)
        across.addStretch(1)
        show_why = IconButton(theme, self)
        show_why.become("open", words.say("ui.receipt.open"))
        show_why.clicked.connect(self._open)
        across.addWidget(show_why)
        self.setLayout(across)
        self.hide()

    def show_for(self, cue: CueId | None) -> None:
        """Show the buttons for this cue; None hides them."""
        self._cue = cue
        self.setVisible(cue is not None)

    def put(self, corner: QPoint, width_px: int) -> None:
        """Move the top left corner of the row to this point, and make it so wide."""
        self.setGeometry(corner.x(), corner.y(), width_px, self._theme.px(SIZE))

    def _answer(self, fair: bool) -> None:
        if self._cue is not None:
            self.answered.emit(CueAnswer(self._cue, fair))

    def _open(self) -> None:
        if self._cue is not None:
            self.open_requested.emit(self._cue)
