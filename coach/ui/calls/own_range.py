"""A length or days of one's own, which a list of calls is narrowed to: a line below the filters, until it is
filled in or put away."""

from __future__ import annotations

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QIntValidator, QKeyEvent
from PySide6.QtWidgets import QDateEdit, QLineEdit, QVBoxLayout, QWidget

from coach.review.finding import EVERYTHING, CallFilter
from coach.ui.kit.pieces import as_day_field, button, label
from coach.ui.kit.reflow import Flow, held
from coach.ui.kit.theme import Theme
from coach.views.filter_view import Asked, of_days, of_length
from coach.views.wording import Words

MOST_MINUTES = 999
"""Ours: no call is longer, and three digits fit the field."""
DAYS_AT_FIRST = timedelta(days=27)
"""What stands in the fields at first: the four weeks that end today. Ours, as a review looks at them."""
ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class OwnRange(QWidget):
    """The line. It is not there until something is asked for."""

    chosen = Signal(object)
    """Emitted with the CallFilter that is wanted."""
    put_away = Signal(object)
    """Emitted with what was Asked, where the keyboard was in the line."""

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._asked: Asked | None = None
        self._wanted = EVERYTHING
        self._fields: tuple[QWidget, ...] = ()
        self._inside: QWidget | None = None
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self.hide()

    def ask(self, asked: Asked, wanted: CallFilter, today: date) -> None:
        """Ask from what to what, beside what else is `wanted`."""
        self._asked, self._wanted, words = asked, wanted, self._words
        first, last = self._lengths() if asked is Asked.LENGTH else self._days(today)
        self._fields = (first, last)
        unit = "minutes" if asked is Asked.LENGTH else "date"
        across = Flow(self._theme.px(8))
        across.addWidget(label(words.say(f"ui.history.chip.from_{unit}")))
        across.addWidget(first)
        across.addWidget(label(words.say(f"ui.history.chip.to_{unit}")))
        across.addWidget(last)
        if asked is Asked.LENGTH:
            across.addWidget(label(words.say("ui.history.chip.minutes")))
        across.addWidget(button(words.say("ui.history.chip.show"), clicked=self._choose))
        across.addWidget(button(words.say("ui.history.chip.not_now"), "plain", clicked=self.leave))
        self._drop()
        self._inside = held(across)
        self._down.addWidget(self._inside)
        self.show()
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def leave(self) -> None:
        """Ask no more."""
        had_keyboard = self._inside is not None and self._inside.isAncestorOf(self.window().focusWidget())
        self._drop()
        self.hide()
        if had_keyboard:
            self.put_away.emit(self._asked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in ENTER and self.window().focusWidget() in self._fields:
            self._choose()
        else:
            super().keyPressEvent(event)

    def _lengths(self) -> tuple[QWidget, QWidget]:
        fields = []
        for name in ("least_name", "most_name"):
            field = QLineEdit()
            field.setValidator(QIntValidator(0, MOST_MINUTES, field))
            field.setMaxLength(len(str(MOST_MINUTES)))
            field.setFixedWidth(self._theme.px(64))
            field.setAccessibleName(self._words.say(f"ui.history.chip.{name}"))
            fields.append(field)
        return fields[0], fields[1]

    def _days(self, today: date) -> tuple[QWidget, QWidget]:
        fields = []
        for name, day in (("first_name", today - DAYS_AT_FIRST), ("last_name", today)):
            field = QDateEdit(QDate(day.year, day.month, day.day))
            as_day_field(self._theme, field, self._words.say(f"ui.history.chip.{name}"))
            fields.append(field)
        return fields[0], fields[1]

    def _choose(self) -> None:
        """Narrow the list, unless nothing was filled in."""
        first, last = self._fields
        if isinstance(first, QDateEdit) and isinstance(last, QDateEdit):
            days = [date(*one.date().getDate()) for one in (first, last)]
            wanted = of_days(self._wanted, *days)
        else:
            minutes = [
                int(one.text()) if isinstance(one, QLineEdit) and one.text() else None for one in (first, last)
            ]
            wanted = of_length(self._wanted, *minutes)
        self.leave()
        if wanted != self._wanted:
            self.chosen.emit(wanted)

    def _drop(self) -> None:
        if self._inside is not None:
            self._inside.hide()
            self._inside.deleteLater()
            self._inside = None
