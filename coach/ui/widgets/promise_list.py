"""Promises to call back on Today: by when, of which call, Done, and a little later."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.ui.ports import Say
from coach.ui.presenters.promises import PromiseLine
from coach.ui.theme import Theme
from coach.ui.widgets.pieces import button, column, frame, label, row


class PromiseList(QWidget):
    """Only there while something is promised."""

    done = Signal(int)
    snoozed = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, words: Say) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._lines: tuple[PromiseLine, ...] = ()
        self._rows = QWidget()
        inside = column(theme, spacing=12, margins=(20, 16, 20, 16))
        heading = column(theme, spacing=4)
        heading.addWidget(label(words.say("ui.promise.title"), "section"))
        heading.addWidget(label(words.say("ui.promise.hint"), "muted", wrap=True))
        inside.addLayout(heading)
        self._place = column(theme)
        self._place.addWidget(self._rows)
        inside.addLayout(self._place)
        card = frame("card")
        card.setLayout(inside)
        whole = column(theme)
        whole.addWidget(card)
        self.setLayout(whole)
        self.hide()

    def show_lines(self, lines: Sequence[PromiseLine]) -> None:
        """Show these. What reads the same stays, with the keyboard where it is."""
        if tuple(lines) == self._lines:
            return
        self._lines = tuple(lines)
        had = self._rows.isAncestorOf(self.window().focusWidget())
        self._place.removeWidget(self._rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = self._made(self._lines)
        self._place.addWidget(self._rows)
        self.setVisible(bool(self._lines))
        if had and self._lines:
            self._first.setFocus()

    def _made(self, lines: Sequence[PromiseLine]) -> QWidget:
        theme, words = self._theme, self._words
        inside = column(theme, spacing=8)
        for line in lines:
            due = label(line.due, "overdue" if line.overdue else "strong")
            due.setAccessibleName(line.spoken)
            said = column(theme, spacing=4)
            said.addWidget(due)
            said.addWidget(
                label("   ·   ".join(part for part in (line.call, line.note) if part), "muted", wrap=True)
            )
            done = button(words.say("ui.promise.done"), clicked=partial(self.done.emit, line.call_id))
            done.setAccessibleName(words.say("ui.promise.done_name", call=line.call))
            later = button(words.say("ui.promise.snooze"), clicked=partial(self.snoozed.emit, line.call_id))
            later.setAccessibleName(words.say("ui.promise.snooze_name", call=line.call))
            opened = button(words.say("ui.promise.open"), clicked=partial(self.opened.emit, line.call_id))
            opened.setAccessibleName(words.say("ui.promise.open_name", call=line.call))
            across = row(theme, spacing=8)
            across.addLayout(said, 1)
            across.addWidget(opened)
            if line.overdue:
                across.addWidget(later)
            across.addWidget(done)
            if line is lines[0]:
                self._first = done
            else:
                inside.addWidget(frame("rule"))
            inside.addLayout(across)
        made = QWidget()
        made.setLayout(inside)
        return made
