"""The card after a call, beside the overlay. Like the overlay, it never takes the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from coach.model.call_notes import AfterCall
from coach.ui.after_call.cue_questions import CueQuestions
from coach.ui.after_call.promise_row import PromiseRow
from coach.ui.kit.icon_button import IconButton
from coach.ui.kit.pieces import button, column, frame, label, line_label, rename, row
from coach.ui.kit.small_window import SmallWindow
from coach.ui.kit.theme import Theme
from coach.views.after_call_view import AfterCallView, FactLine, RoughCalled
from coach.views.practice_view import DRILLED
from coach.views.wording import Words

WIDTH = 420
"""As wide as the steps, so that each fact fits on one line."""


class AfterCallCard(SmallWindow):
    """The card. Its owner shows and hides it. Text is typed in the main window, which `open_requested`
    opens."""

    closed = Signal()
    added = Signal(object)
    """An Addition."""
    open_requested = Signal(bool)
    """Emitted to open the call's page; True puts the keyboard into its note."""
    practice_requested = Signal(str)
    """Emitted with the cue that what to try is about."""
    resized = Signal()

    def __init__(self, theme: Theme, words: Words, now: Callable[[], datetime], view: AfterCallView) -> None:
        super().__init__(theme, keyboard=False)
        self.setWindowTitle(words.say("ui.after.window"))
        self.setAccessibleName(view.spoken)
        self._words, self._after = words, AfterCall()
        self.call_id = view.call_id
        close = IconButton(theme)
        close.become("close", words.say("ui.after.close"))
        close.clicked.connect(self.closed)
        top = row(theme)
        top.addWidget(label(view.heading, "section"), 1)
        top.addWidget(close)
        inside = column(theme, spacing=12, margins=(16, 12, 12, 16))
        inside.addLayout(top)
        body = column(theme, spacing=12, margins=(0, 0, 4, 0))
        body.addWidget(CallFacts(theme, view))
        if view.tries in DRILLED:
            cue = view.tries.value
            self.practise = button(
                words.say("practice.practise"), "link", clicked=lambda: self.practice_requested.emit(cue)
            )
            across = row(theme)
            across.addWidget(self.practise)
            across.addStretch(1)
            body.addLayout(across)
        self.answers = CueQuestions(theme, words, view.asked)
        self.answers.setVisible(bool(view.asked))
        self.answers.answered.connect(self.added)
        body.addWidget(self.answers)
        self.note = button(words.say("ui.after.note_add"), clicked=lambda: self.open_requested.emit(True))
        self.open = button(words.say("ui.after.open"), clicked=lambda: self.open_requested.emit(False))
        self.rough = QCheckBox(words.say("ui.after.rough"))
        self.rough.setAccessibleName(self.rough.text())
        self.rough.clicked.connect(lambda on: self.added.emit(RoughCalled(on)))
        self.promise = PromiseRow(theme, words, now, typed=False)
        self.promise.added.connect(self.added)
        self.promise.other_requested.connect(lambda: self.open_requested.emit(False))
        body.addWidget(frame("rule"))
        if view.takes_additions:
            body.addWidget(self.promise)
        taps = row(theme)
        taps.addWidget(self.open)
        if view.takes_additions:
            taps.addWidget(self.note)
        taps.addStretch(1)
        if view.takes_additions:
            taps.addWidget(self.rough)
        body.addLayout(taps)
        inside.addLayout(body)
        self.hold(inside)
        self.show_after(view.after)
        self.promise.resized.connect(self._fit)
        self.answers.resized.connect(self._fit)
        self._fit()

    def show_after(self, after: AfterCall) -> None:
        """Show what was added so far. A list of choices that is open stays open."""
        rename(self.note, self._words.say("ui.after.note_change" if after.note else "ui.after.note_add"))
        if after.promise != self._after.promise:
            self.promise.show_promise(after.promise)
        self.rough.setChecked(after.rough)
        self._after = after

    def show_at(self, place: QRect) -> None:
        """Show the card at this place, or move it there."""
        self.move(place.topLeft())
        self.show()

    def _fit(self) -> None:
        self.fit(WIDTH)
        self.resized.emit()


class CallFacts(QWidget):
    """The facts of a call: their names in a column on the left, the sentences below them. `more` holds
    further lines, where there is room."""

    def __init__(self, theme: Theme, view: AfterCallView, more: tuple[FactLine, ...] = ()) -> None:
        super().__init__()
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(4))
        grid.setColumnStretch(1, 1)
        for at, line in enumerate((*view.lines, *more)):
            name = line_label(line.name, "muted")
            sentence = label(line.text, "" if line.measured else "muted", wrap=True)
            sentence.setAccessibleName(f"{line.name}: {line.text}")
            grid.addWidget(name, at, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, at, 1)
        inside = column(theme, spacing=12)
        inside.addLayout(grid)
        if view.went_well:
            inside.addWidget(label(view.went_well, "credit", wrap=True))
        if view.to_try:
            inside.addWidget(label(view.to_try, wrap=True))
        self.setLayout(inside)
