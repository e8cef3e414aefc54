"""The buttons beside a cue on the overlay: fair, not fair, and show why."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from coach.model.cues import CueAnswer, CueId
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

SIZE = 26.0
WIDTH = 3 * (SIZE + 4)
"""How much of the cue's right end the buttons take, in units."""
NAMES = ("fair", "not_fair", "open")


class AnswerButtons(QWidget):
    """Three buttons for one cue. They never take the keyboard."""

    answered = Signal(CueAnswer)
    open_requested = Signal(CueId)

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cue: CueId | None = None
        self._buttons = [IconButton(theme, self) for _ in NAMES]
        for name, button in zip(NAMES, self._buttons, strict=True):
            button.become(name, words.say(f"ui.receipt.{name}"))
            button.clicked.connect(lambda _checked=False, name=name: self._press(name))
        self.hide()

    def show_for(self, cue: CueId | None) -> None:
        """Show the buttons for this cue; None hides them."""
        self._cue = cue
        self.setVisible(cue is not None)

    def put(self, corner: QPoint) -> None:
        """Move the top left corner of the buttons to this point."""
        side, step = self._theme.px(SIZE), self._theme.px(SIZE + 4)
        self.setGeometry(corner.x(), corner.y(), step * len(self._buttons), side)
        for index, button in enumerate(self._buttons):
            button.setGeometry(index * step, 0, side, side)

    def _press(self, name: str) -> None:
        if self._cue is None:
            return
        if name == "open":
            self.open_requested.emit(self._cue)
        else:
            self.answered.emit(CueAnswer(self._cue, name == "fair"))
