"""Promises to call back: listed on Today, said by the tray when they are due, until they are done."""

from __future__ import annotations

from collections.abc import Callable

from coach.model.after_call import OpenPromise, Promise
from coach.ui.parts import Parts
from coach.ui.presenters.promises import PromiseLine, done, due, promise_lines, put_off, reminder

LOOK_S = 20.0
"""How often it is looked whether one is due: a promise is by the minute."""


class Promises:
    """Holds the open ones as last read."""

    def __init__(self, parts: Parts, remind: Callable[[str, str], None]) -> None:
        """`remind`: say a title and a sentence outside the main window, or in it where there is no tray."""
        self._parts, self._remind = parts, remind
        self._open: tuple[OpenPromise, ...] = ()
        self._reminded: frozenset[Promise] = frozenset()
        self._looked_s: float | None = None
        self._listeners: list[Callable[[tuple[PromiseLine, ...]], None]] = []

    @property
    def lines(self) -> tuple[PromiseLine, ...]:
        """All of them as they read now."""
        return promise_lines(self._parts.words, self._open, self._parts.now())

    def on_change(self, listener: Callable[[tuple[PromiseLine, ...]], None]) -> None:
        """Call `listener` with the lines whenever they may read otherwise."""
        self._listeners.append(listener)

    def refresh(self) -> None:
        """Read them again."""
        self._parts.fetch(self._parts.history.open_promises, self._read)

    def tick(self, *, on_call: bool) -> None:
        """Say those that are due, each once; in a call nothing is said until it is over."""
        now_s = self._parts.clock_s()
        if on_call or (self._looked_s is not None and now_s - self._looked_s < LOOK_S):
            return
        self._looked_s = now_s
        words, now = self._parts.words, self._parts.now()
        for one in due(self._open, now):
            if one.promise not in self._reminded:
                self._reminded |= {one.promise}
                self._remind(words.say("ui.promise.reminder_title"), reminder(words, one, now))
        if self._open:
            self._tell()

    def finish(self, call_id: int) -> None:
        """The agent has called back."""
        self._change(call_id, lambda promise: done(promise, self._parts.now()))

    def snooze(self, call_id: int) -> None:
        """Say it again a little later."""
        self._change(call_id, lambda promise: put_off(promise, self._parts.now()))

    def _change(self, call_id: int, change: Callable[[Promise], Promise]) -> None:
        history = self._parts.history
        for one in self._open:
            if one.promise.call_id == call_id:
                changed = change(one.promise)

                def kept(changed: Promise = changed) -> tuple[OpenPromise, ...]:
                    history.keep_promise(changed)
                    return history.open_promises()

                self._parts.keep(kept, self._read)

    def _read(self, found: tuple[OpenPromise, ...]) -> None:
        if found != self._open:
            self._open, self._looked_s = found, None
        self._tell()

    def _tell(self) -> None:
        lines = self.lines
        for listener in self._listeners:
            listener(lines)
