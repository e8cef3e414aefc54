"""A promise to call back: one button, then a choice of times, then the promise itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateTimeEdit, QWidget

from coach.model.call_notes import Promise
from coach.ui.kit.pieces import as_day_field, button, column, label, row, say_in
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.after_call_view import PromiseMade, PromiseTakenBack
from coach.views.promise_views import due_words, offers
from coach.views.wording import Words, local_time, moment


class PromiseRow(QWidget):
    """A row for one promise. `added` says what was chosen; `show_promise` shows the result."""

    added = Signal(object)
    """An Addition."""
    other_requested = Signal()
    """Emitted when another date and time is wanted and this row has no field for it."""
    resized = Signal()

    def __init__(self, theme: Theme, words: Words, now: Callable[[], datetime], *, typed: bool) -> None:
        """`typed` adds a field for a date and time."""
        super().__init__()
        self._theme, self._words, self._now, self._typed = theme, words, now, typed
        self.ask = button(words.say("ui.after.promise"), clicked=self.choose)
        self._stands = label("", "muted", wrap=True)
        self._take_back = button(words.say("ui.after.no_promise"), "link", clicked=self._taken_back)
        self._standing = QWidget()
        across = row(theme)
        across.addWidget(self._stands, 1)
        across.addWidget(self._take_back)
        across.setContentsMargins(0, 0, 0, 0)
        self._standing.setLayout(across)
        self._choices: QWidget | None = None
        self._when: QDateTimeEdit | None = None
        self._place = column(theme, spacing=8)
        first = Flow(theme.px(8))
        first.addWidget(self.ask)
        self._place.addLayout(first)
        self._place.addWidget(self._standing)
        self.setLayout(self._place)
        self.show_promise(None)

    def show_promise(self, promise: Promise | None) -> None:
        """Show the promise; None shows that there is none."""
        words, now = self._words, self._now()
        self._drop_choices()
        text = ""
        if promise is not None and promise.done_at is None:
            text = words.say("ui.after.promised", due=due_words(words, promise.due_at, now))
        elif promise is not None and promise.done_at is not None:
            text = words.say("ui.after.kept", when=moment(words, promise.done_at, local_time(now).date()))
        say_in(self._stands, text)
        self._standing.setVisible(bool(text))
        self._take_back.setVisible(promise is not None and promise.done_at is None)
        self.ask.setVisible(not text)
        self.resized.emit()

    def choose(self) -> None:
        """Show the choice of times."""
        self._drop_choices()
        theme, words, now = self._theme, self._words, self._now()
        choices = [
            button(one.text, clicked=partial(self.added.emit, PromiseMade(one.due_at)))
            for one in offers(words, now)
        ]
        back = button(words.say("ui.after.not_now"), "plain", clicked=self._not_now)
        rows: list[list[QWidget]] = [[*choices[:2]]]
        if self._typed:
            keep = button(words.say("ui.after.other_keep"), clicked=self._keep_other)
            rows += [[*choices[2:], back], [self._date_field(now), keep]]
        else:
            other = button(words.say("ui.after.other"), clicked=self.other_requested.emit)
            rows += [[*choices[2:], other, back]]
        inside = column(theme, spacing=8)
        for parts in rows:  # two in a row, to fit beside the call in short
            across = Flow(theme.px(8))
            for part in parts:
                across.addWidget(part)
            inside.addWidget(held(across))
        self._choices = QWidget()
        self._choices.setLayout(inside)
        self._place.addWidget(self._choices)
        self._choices.show()  # at once: its height is needed before it is painted
        had_keyboard = self.window().focusWidget() is self.ask
        self.ask.hide()
        if had_keyboard:
            choices[0].setFocus()
        self.resized.emit()

    def _date_field(self, now: datetime) -> QDateTimeEdit:
        begin = offers(self._words, now)[0].due_at.replace(second=0, microsecond=0)
        self._when = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(begin.timestamp())))
        as_day_field(self._theme, self._when, self._words.say("ui.after.other_name"))
        self._when.setMinimumDateTime(QDateTime.fromSecsSinceEpoch(int(now.timestamp())))
        return self._when

    def _keep_other(self) -> None:
        if self._when is not None:
            at = datetime.fromtimestamp(self._when.dateTime().toSecsSinceEpoch()).astimezone()
            self.added.emit(PromiseMade(at))

    def _taken_back(self) -> None:
        self.added.emit(PromiseTakenBack())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape puts the choices away, and no more than those."""
        if event.key() == Qt.Key.Key_Escape and self._choices is not None:
            self._not_now()
            return
        super().keyPressEvent(event)

    def _not_now(self) -> None:
        had_keyboard = self._choices is not None and self._choices.isAncestorOf(self.window().focusWidget())
        self.show_promise(None)
        if had_keyboard:
            self.ask.setFocus()

    def _drop_choices(self) -> None:
        if self._choices is not None:
            self._place.removeWidget(self._choices)
            self._choices.hide()
            self._choices.deleteLater()
            self._choices, self._when = None, None
