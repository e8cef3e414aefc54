"""Fair, not fair and open, beside a cue of the overlay."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QWidget

from coach.model.cues import CueAnswer, CueId
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.theme import Theme
from coach.views.wording import Words

SIZE = 26.0
WIDTH = 3 * (SIZE + 4)
"""What they take of the cue's right end, in units."""
NAMES = ("fair", "not_fair", "open")


class AnswerButtons(QWidget):
    """Three buttons for the cue they are shown for; they never take the keyboard."""

    answered = Signal(CueAnswer)
    open_requested = Signal(CueId)

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._cue: CueId | None = None
        self._buttons = [IconButton(theme, self) for _ in NAMES]
        for name, made in zip(NAMES, self._buttons, strict=True):
            made.become(name, words.say(f"ui.receipt.{name}"))
            made.clicked.connect(lambda _checked=False, name=name: self._press(name))
        self.hide()

    def show_for(self, cue: CueId | None) -> None:
        """Show them for this cue; None: not at all."""
        self._cue = cue
        self.setVisible(cue is not None)

    def put(self, corner: QPoint) -> None:
        """Put their top left corner there."""
        side, step = self._theme.px(SIZE), self._theme.px(SIZE + 4)
        self.setGeometry(corner.x(), corner.y(), step * len(self._buttons), side)
        for index, made in enumerate(self._buttons):
            made.setGeometry(index * step, 0, side, side)

    def _press(self, name: str) -> None:
        if self._cue is None:
            return
        if name == "open":
            self.open_requested.emit(self._cue)
        else:
            self.answered.emit(CueAnswer(self._cue, name == "fair"))
