"""A button that asks in its own place before it does anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from coach.ui.kit.pieces import button, column, label
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme


class AskedInPlace(QWidget):
    """The button; once pressed, the question with its two answers. No has the keyboard first, and Escape means
    it."""

    def __init__(
        self, theme: Theme, name: str, question: str, *, yes: str, no: str, then: Callable[[], None]
    ) -> None:
        super().__init__()
        self._then = then
        self.ask = button(name, clicked=self._ask)
        first = Flow(theme.px(8))
        first.addWidget(self.ask)
        self._first = held(first)
        self.yes = button(yes, clicked=self._do)
        self.no = button(no, clicked=self._leave)
        answers = Flow(theme.px(8))
        answers.addWidget(self.yes)
        answers.addWidget(self.no)
        asked = column(theme, spacing=8)
        asked.addWidget(label(question, wrap=True))
        asked.addWidget(held(answers))
        self._asked = held(asked)
        self._asked.hide()
        whole = column(theme, spacing=0)
        whole.addWidget(self._first)
        whole.addWidget(self._asked)
        self.setLayout(whole)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not self._asked.isHidden():
            self._leave()
            return
        super().keyPressEvent(event)

    def _ask(self) -> None:
        self._first.hide()
        self._asked.show()
        self.no.setFocus()

    def _leave(self) -> None:
        self._asked.hide()
        self._first.show()
        self.ask.setFocus()

    def _do(self) -> None:
        self._leave()
        self._then()
