"""What the agent added to a call, on its page: the note, the promise to call back, and "rough one"."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from coach.model.after_call import AfterCall
from coach.ui.ports import Say
from coach.ui.presenters.additions import MOST_NOTE_LENGTH, NoteWritten, RoughCalled
from coach.ui.theme import Theme
from coach.ui.widgets.pieces import column, label, say_in
from coach.ui.widgets.promise_row import PromiseRow


class AddedToCall(QWidget):
    """The note is kept when its field is left, or by Return."""

    added = Signal(object)
    """An Addition."""

    def __init__(self, theme: Theme, words: Say, now: Callable[[], datetime], after: AfterCall) -> None:
        super().__init__()
        self._words, self._after = words, after
        self.note = QLineEdit(after.note)
        self.note.setMaxLength(MOST_NOTE_LENGTH)
        self.note.setAccessibleName(words.say("ui.after.note_title"))
        self.note.setPlaceholderText(words.say("ui.after.note_placeholder"))
        self.note.editingFinished.connect(self._note)
        self._kept = label("", "small")
        self._kept.hide()
        self.promise = PromiseRow(theme, words, now, typed=True)
        self.promise.show_promise(after.promise)
        self.promise.added.connect(self.added)
        self.rough = QCheckBox(words.say("ui.after.rough"))
        self.rough.setAccessibleName(self.rough.text())
        self.rough.setChecked(after.rough)
        self.rough.clicked.connect(lambda on: self.added.emit(RoughCalled(on)))
        inside = column(theme, spacing=8)
        name = label(words.say("ui.after.note_title"), "muted")
        name.setBuddy(self.note)
        for made in (name, self.note, self._kept):
            inside.addWidget(made)
        inside.addWidget(self.promise)
        inside.addWidget(self.rough)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_after(self, after: AfterCall) -> None:
        """How it stands now. What is being typed stays."""
        if after.note != self._after.note:
            say_in(self._kept, self._words.say("ui.after.note_kept"))
            if not self.note.hasFocus():
                self.note.setText(after.note)
        if after.promise != self._after.promise:
            self.promise.show_promise(after.promise)
        self.rough.setChecked(after.rough)
        self._after = after

    def _note(self) -> None:
        text = self.note.text().strip()
        if text != self._after.note:
            self.added.emit(NoteWritten(text))
