"""The end of a scene: how loud the caller was, and for each turn why."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from coach.ui.kit.pieces import button, column, empty, label, page, rename, say_in
from coach.ui.kit.reflow import Beside, Columns, held
from coach.ui.kit.theme import Theme
from coach.ui.practice.pieces import titled_card
from coach.ui.practice.small_drawings import AttemptPins
from coach.ui.practice.step_plot import StepPlot
from coach.views.practice_scene import SceneEndView
from coach.views.wording import Words

MOST_COLUMNS = 2


class SceneEndPage(QWidget):
    """Return begins the whole scene again, Escape goes back to the list."""

    again_pressed = Signal()
    retry_pressed = Signal()
    done_pressed = Signal()

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._headline, self._under = label("", "title", wrap=True), label("", "muted", wrap=True)
        self._steps = StepPlot(theme, words)
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(theme.px(12))
        self._rows.setVerticalSpacing(theme.px(8))
        self._rows.setColumnStretch(1, 1)
        self._other = label("", "strong", wrap=True)
        self._pins = AttemptPins(theme)
        self._foot = label("", "small", wrap=True)
        self.again = button(words.say("practice_scene.whole"), "primary", clicked=self.again_pressed.emit)
        self.retry = button("", clicked=self.retry_pressed.emit)
        self.done = button(words.say("practice.done"), clicked=self.done_pressed.emit)
        content = column(theme, spacing=8)
        content.addWidget(self._headline)
        content.addWidget(self._under)
        content.addSpacing(theme.px(8))
        content.addWidget(self._steps)
        content.addSpacing(theme.px(8))
        cards = Columns(theme.px(12), most=MOST_COLUMNS, least_px=theme.px(260))
        self._other_card = titled_card(theme, words.say("practice_scene.other_way"), self._other)
        self._pins_card = titled_card(theme, words.say("practice.attempts"), self._pins)
        cards.addWidget(self._other_card)
        cards.addWidget(self._pins_card)
        content.addWidget(held(cards))
        content.addSpacing(theme.px(8))
        self._why = label(words.say("practice_scene.why"), "section")
        content.addWidget(self._why)
        content.addLayout(self._rows)
        content.addStretch(1)
        foot = Beside(theme.px(8), least_px=theme.px(200), grows=3)
        for pressed in (self.again, self.retry, self.done):
            foot.addWidget(pressed)
        foot.addWidget(self._foot)
        content.addWidget(held(foot))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        self.area = page(theme, content)
        whole.addWidget(self.area)

    def show_view(self, view: SceneEndView) -> None:
        """Show what a scene came to."""
        say_in(self._headline, view.headline)
        say_in(self._under, view.under)
        self._steps.show_view(view.steps if view.rows else None)
        empty(self._rows)
        for at, one in enumerate(view.rows):
            said = column(self._theme, spacing=2)
            said.addWidget(label(self._words.say("practice_scene.quoted", said=one.said), "muted", wrap=True))
            said.addWidget(label(one.why, wrap=True))
            moved = label(one.moved, {True: "credit", False: "attention", None: "muted"}[one.good], wrap=True)
            texts = held(said)
            texts.setAccessibleName(one.spoken)
            name = label(one.name, "small")
            self._rows.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(texts, at, 1)
            self._rows.addWidget(moved, at, 2, Qt.AlignmentFlag.AlignTop)
        self._why.setVisible(bool(view.rows))
        say_in(self._other, view.other_way)
        self._other_card.setVisible(bool(view.other_way))
        self._pins_card.setVisible(bool(view.marks))
        self._pins.show_attempts(view.marks, view.mark_words, view.marks_spoken)
        self.retry.setVisible(view.retry is not None)
        if view.retry is not None:
            rename(self.retry, view.retry.words)
        say_in(self._foot, view.foot)
        self.setAccessibleName(". ".join([view.headline, view.under, view.other_way]))
        self.area.verticalScrollBar().setValue(0)
        self.again.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.done_pressed.emit()
        else:
            super().keyPressEvent(event)
