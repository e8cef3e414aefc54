"""The incident note on a call's page: its lines, a field to add one, and buttons to copy and delete it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QWidget

from coach.model.call_notes import AfterCall
from coach.ui.after_call.promise_row import PromiseRow
from coach.ui.kit.pieces import ask, button, column, frame, label, line_label, row, say_in
from coach.ui.kit.reflow import Beside, Flow, held
from coach.ui.kit.theme import Theme
from coach.ui.kit.wrapping import WrappingCheck
from coach.ui.shell.page_services import PageServices
from coach.views.after_call_view import MOST_NOTE_LENGTH, NoteWritten, RoughCalled
from coach.views.incident_view import MOST_LINE_LENGTH, IncidentView, incident_line
from coach.views.wording import Words

LEAST_TEXT = 180
"""What happened has at least this much room beside when it did, in units; else it stands below. Ours."""


class IncidentNote(QWidget):
    """The note as a card. Signals carry new lines and deletion out; `show_view` brings the changed note back.

    Return or the button adds a line. `add_typed` adds what is left in the field when the page is left.
    """

    line_written = Signal(object)
    """Emitted with an IncidentLine."""
    delete_requested = Signal()
    report_requested = Signal()

    def __init__(self, services: PageServices, view: IncidentView, when: str) -> None:
        """`when` names the call as its page does."""
        super().__init__()
        self._services, self._view, self._when = services, view, when
        theme, words = services.theme, services.words
        self._rows = QWidget()
        self._rows_place = column(theme)
        self._rows_place.addWidget(self._rows)
        self.line = QLineEdit()
        self.line.setMaxLength(MOST_LINE_LENGTH)
        self.line.setAccessibleName(words.say("ui.incident.add"))
        self.line.setPlaceholderText(words.say("ui.incident.add_placeholder"))
        self.line.returnPressed.connect(self.add_typed)
        self._add_button = button(words.say("ui.incident.add_button"), clicked=self.add_typed)
        adding = row(theme)
        adding.addWidget(self.line, 1)
        adding.addWidget(self._add_button)
        self._delete = button(words.say("ui.incident.delete"), clicked=self._ask_to_delete)
        self._copied = line_label("", "small")
        foot = Flow(theme.px(8))
        foot.addWidget(button(words.say("ui.incident.copy"), clicked=self._copy))
        self._report = button(words.say("ui.report.open"), clicked=self.report_requested.emit)
        foot.addWidget(self._report)
        foot.addWidget(self._delete)
        foot.addWidget(self._copied)
        self._under_way = label("", "muted", wrap=True)
        inside = column(theme, spacing=12, margins=(16, 12, 16, 16))
        heading = column(theme, spacing=4)
        heading.addWidget(label(words.say("ui.incident.title"), "section", wrap=True))
        heading.addWidget(label(words.say("ui.incident.hint"), "muted", wrap=True))
        inside.addLayout(heading)
        inside.addLayout(self._rows_place)
        inside.addWidget(self._under_way)
        inside.addLayout(adding)
        inside.addWidget(held(foot))
        card = frame("card")
        card.setLayout(inside)
        whole = column(theme)
        whole.addWidget(card)
        self.setLayout(whole)
        self.show_view(view)

    def show_view(self, view: IncidentView) -> None:
        """Show the note."""
        self._view = view
        self._rows_place.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = self._table(view)
        self._rows_place.addWidget(self._rows)
        for widget in (self.line, self._add_button, self._report, self._delete):
            widget.setVisible(view.open)
        say_in(self._under_way, "" if view.open else self._services.words.say("ui.incident.under_way"))
        self._copied.clear()

    def _table(self, view: IncidentView) -> QWidget:
        """Return the lines: when, where in the call, and what; what stands below where the note is narrow."""
        theme = self._services.theme
        lines = [(label(line.clock), label(line.place, "muted")) for line in view.rows]
        for column_of in zip(*lines, strict=True):
            for part in column_of:
                part.ensurePolished()
            width = max(part.sizeHint().width() for part in column_of)
            for part in column_of:
                part.setMinimumWidth(width)
        table = column(theme, spacing=4)
        for line, (clock, place) in zip(view.rows, lines, strict=True):
            text = label(line.text, wrap=True)
            text.setAccessibleName(line.spoken)
            across = Beside(theme.px(12), least_px=theme.px(LEAST_TEXT), grows=2)
            for part in (clock, place, text):
                across.addWidget(part)
            table.addWidget(held(across))
        return held(table)

    def add_typed(self) -> None:
        """Add the text in the field as a line of the note, if there is any."""
        line = incident_line(self.line.text(), self._services.now())
        if line is not None:
            self.line.clear()
            self.line_written.emit(line)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._view.copied)
        self._copied.setText(self._services.words.say("ui.incident.copied"))

    def _ask_to_delete(self) -> None:
        words = self._services.words
        ask(
            self,
            words.say("ui.incident.delete_title"),
            words.say("ui.incident.delete_text", when=self._when),
            yes=words.say("ui.incident.delete_yes"),
            no=words.say("ui.incident.delete_no"),
            then=self.delete_requested.emit,
        )


class AddedToCall(QWidget):
    """What the agent adds to a call: a note, a promise, "rough one". The note is kept when its field is
    left, or by Return."""

    added = Signal(object)
    """Emitted with an Addition."""

    def __init__(self, theme: Theme, words: Words, now: Callable[[], datetime], after: AfterCall) -> None:
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
        self.rough = WrappingCheck(words.say("ui.after.rough"))
        self.rough.setAccessibleName(self.rough.text())
        self.rough.setChecked(after.rough)
        self.rough.clicked.connect(lambda on: self.added.emit(RoughCalled(on)))
        inside = column(theme, spacing=8)
        name = label(words.say("ui.after.note_title"), "muted")
        name.setBuddy(self.note)
        for widget in (name, self.note, self._kept):
            inside.addWidget(widget)
        inside.addWidget(self.promise)
        inside.addWidget(self.rough)
        inside.addStretch(1)
        self.setLayout(inside)

    def show_after(self, after: AfterCall) -> None:
        """Show what was added. Text that is being typed stays."""
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
