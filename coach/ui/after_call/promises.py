"""Promises to call back: listed on Today and repeated by the tray when they are due, until they are done."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from coach.model.call_notes import OpenPromise, Promise
from coach.offline.calendar_file import calendar_of, keep_calendar
from coach.ui.kit.pieces import button, column, frame, label
from coach.ui.kit.reflow import Beside, held
from coach.ui.kit.theme import Theme
from coach.ui.shell.page_services import PageServices
from coach.views.promise_views import PromiseLine, done, due, promise_lines, put_off, reminder
from coach.views.wording import Words

LOOK_S = 20.0
"""How often to look for promises that are due. Their times are in whole minutes."""


class Promises:
    """The open promises, as last read."""

    def __init__(self, services: PageServices, remind: Callable[[str, str, str], None]) -> None:
        """`remind` takes a title, and a sentence for outside the main window and one for inside it."""
        self._services, self._remind = services, remind
        self._open: tuple[OpenPromise, ...] = ()
        self._reminded: frozenset[Promise] = frozenset()
        self._looked_s: float | None = None
        self._listeners: list[Callable[[tuple[PromiseLine, ...]], None]] = []
        services.preferences.on_change(lambda _settings: self._keep_calendar())

    @property
    def lines(self) -> tuple[PromiseLine, ...]:
        """The lines of all open promises, as of now."""
        return promise_lines(self._services.words, self._open, self._services.now())

    def on_change(self, listener: Callable[[tuple[PromiseLine, ...]], None]) -> None:
        """Call `listener` with the lines whenever they may have changed."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Read the promises again."""
        self._services.fetch(self._services.history.open_promises, self._read)

    def tick(self, *, on_call: bool) -> None:
        """Remind of each promise that is due, once. During a call reminders wait until it has ended."""
        now_s = self._services.clock_s()
        if on_call or (self._looked_s is not None and now_s - self._looked_s < LOOK_S):
            return
        self._looked_s = now_s
        words, now = self._services.words, self._services.now()
        for one in due(self._open, now):
            if one.promise not in self._reminded:
                self._reminded |= {one.promise}
                full = self._services.preferences.now.after.full_reminders
                outside, inside = (reminder(words, one, now, full=say_all) for say_all in (full, True))
                self._remind(words.say("ui.promise.reminder_title"), outside, inside)
        if self._open:
            self._notify()

    def finish(self, call_id: int) -> None:
        """Mark a promise as done: the agent has called back."""
        self._change(call_id, lambda promise: done(promise, self._services.now()))

    def snooze(self, call_id: int) -> None:
        """Remind of this promise again a little later."""
        self._change(call_id, lambda promise: put_off(promise, self._services.now()))

    def _change(self, call_id: int, change: Callable[[Promise], Promise]) -> None:
        history = self._services.history
        for one in self._open:
            if one.promise.call_id == call_id:
                changed = change(one.promise)

                def kept(changed: Promise = changed) -> tuple[OpenPromise, ...]:
                    history.keep_promise(changed)
                    return history.open_promises()

                self._services.keep(kept, self._read)

    def _read(self, found: tuple[OpenPromise, ...]) -> None:
        if found != self._open:
            self._open, self._looked_s = found, None
        self._keep_calendar()
        self._notify()

    def _keep_calendar(self) -> None:
        """Bring the calendar file up to date, if there is one."""
        services, found = self._services, self._open
        after, now = services.preferences.now.after, services.now()
        if not after.calendar_file:
            return

        def keep() -> None:
            content = calendar_of(found, services.words, names=after.calendar_names, now=now)
            keep_calendar(Path(after.calendar_file), content)

        services.slow_errands.run(keep, lambda _none: None, services.failed, keeps=True)

    def _notify(self) -> None:
        lines = self.lines
        for listener in self._listeners:
            listener(lines)


LEAST_TEXTS = 240
"""What was promised has at least this much room beside its buttons, in units; else they stand below. Ours."""


class PromiseList(QWidget):
    """The list of promises on Today. Hidden while there are none."""

    done = Signal(int)
    snoozed = Signal(int)
    opened = Signal(int)

    def __init__(self, theme: Theme, words: Words) -> None:
        super().__init__()
        self._theme, self._words = theme, words
        self._lines: tuple[PromiseLine, ...] = ()
        self._rows = QWidget()
        inside = column(theme, spacing=12, margins=(20, 16, 20, 16))
        heading = column(theme, spacing=4)
        heading.addWidget(label(words.say("ui.promise.title"), "section", wrap=True))
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
        """Show these lines. A line that has not changed is left alone, so the keyboard stays where it is."""
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
            due = label(line.due, "overdue" if line.overdue else "strong", wrap=True)
            due.setAccessibleName(line.spoken)
            texts = column(theme, spacing=4)
            texts.addWidget(due)
            texts.addWidget(
                label("   ·   ".join(part for part in (line.call, line.note) if part), "muted", wrap=True)
            )
            done = button(words.say("ui.promise.done"), clicked=partial(self.done.emit, line.call_id))
            done.setAccessibleName(words.say("ui.promise.done_name", call=line.call))
            later = button(words.say("ui.promise.snooze"), clicked=partial(self.snoozed.emit, line.call_id))
            later.setAccessibleName(words.say("ui.promise.snooze_name", call=line.call))
            opened = button(words.say("ui.promise.open"), clicked=partial(self.opened.emit, line.call_id))
            opened.setAccessibleName(words.say("ui.promise.open_name", call=line.call))
            across = Beside(theme.px(8), least_px=theme.px(LEAST_TEXTS))
            across.addWidget(held(texts))
            across.addWidget(opened)
            if line.overdue:
                across.addWidget(later)
            across.addWidget(done)
            if line is lines[0]:
                self._first = done
            else:
                inside.addWidget(frame("rule"))
            inside.addWidget(held(across))
        content = QWidget()
        content.setLayout(inside)
        return content
