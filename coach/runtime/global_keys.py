"""The thread that waits for keys from whatever program is in front.

It runs only while keys are chosen. The windows ask for what was pressed, and for what works.
"""

from __future__ import annotations

import logging
import os
import sys
import threading
from collections import deque
from collections.abc import Callable, Mapping

from coach.keys.key_system import KeysUnavailable, KeySystem, open_key_system, system_here
from coach.model.keys import Chord, KeyAction, KeysReport, KeysTrouble, KeySystemName

log = logging.getLogger(__name__)

MOST_WAITING = 8
"""Presses that nobody took yet; the newest are dropped. Eighteen times a second they are taken."""
CLOSE_WAIT_S = 2.0
"""How long the end waits for a system that gives keys back slowly. The process then ends, which does it too."""

Wish = tuple[Mapping[KeyAction, Chord], Mapping[KeyAction, str]]


class GlobalKeys:
    """The keys that are taken. Every method but `close` returns at once, and may be called from any thread."""

    def __init__(
        self,
        name: KeySystemName | None = None,
        open_system: Callable[[], KeySystem] | None = None,
    ) -> None:
        """`name` and `open_system` default to what is for this system."""
        self._name = name or system_here(sys.platform, os.environ)
        self._open_system = open_system or (lambda: open_key_system(self._name, os.environ))
        self._lock = threading.Lock()
        self._wish: Wish = ({}, {})
        self._system: KeySystem | None = None
        self._thread: threading.Thread | None = None
        """The newest one. It has ended, or is about to, unless `_runs`."""
        self._runs = False
        self._pressed: deque[KeyAction] = deque()
        self._report = KeysReport(self._name)

    def report(self) -> KeysReport:
        """Return what works at present."""
        return self._report

    def take(self) -> tuple[KeyAction, ...]:
        """Return what was asked for by keys since the last time, in order."""
        taken = []
        while self._pressed:
            taken.append(self._pressed.popleft())
        return tuple(taken)

    def wish(self, chords: Mapping[KeyAction, Chord], descriptions: Mapping[KeyAction, str]) -> None:
        """Take these keys instead of those before; with none, give everything back. `descriptions` say to the
        person what each key does, where the system shows it."""
        with self._lock:
            if chords == self._wish[0]:
                return
            self._wish = (dict(chords), dict(descriptions))
            if not self._runs and chords:
                before, self._runs = self._thread, True
                self._thread = threading.Thread(target=self._run, args=(before,), name="keys", daemon=True)
                self._thread.start()
            if self._system is not None:
                self._system.wake()

    def close(self) -> None:
        """Give all keys back."""
        self.wish({}, {})
        with self._lock:
            thread = self._thread
        if thread is not None:
            thread.join(CLOSE_WAIT_S)
            if thread.is_alive():
                log.error("the keys were not given back within %.0f s", CLOSE_WAIT_S)

    def _run(self, before: threading.Thread | None) -> None:
        """Take keys as long as any are wished for, once the thread `before` has given back those of its own.
        Where that fails, another wish gets another thread."""
        if before is not None:
            before.join()
        done: Wish = ({}, {})
        system: KeySystem | None = None
        try:
            system = self._open_system()
            with self._lock:
                self._system = system
            while True:
                with self._lock:
                    wish = self._wish
                    if not wish[0]:
                        self._runs, self._system = False, None
                        self._report = KeysReport(self._name)
                        break
                if wish != done:
                    self._report = KeysReport(self._name, asking=self._name is KeySystemName.PORTAL)
                    bound = system.bind(*wish)
                    if bound is not None:
                        done = wish
                        self._report = KeysReport(self._name, states=bound.states, texts=bound.texts)
                    continue  # there may be another wish by now
                action = system.next_pressed()
                if action is not None and len(self._pressed) < MOST_WAITING:
                    self._pressed.append(action)
        except KeysUnavailable as unavailable:
            log.warning("keys from other programs: %s", unavailable.trouble.value)
            self._failed(KeysReport(self._name, unavailable.trouble))
        except Exception:  # a defect in an adapter must not stop the coaching
            log.exception("keys from other programs")
            self._failed(KeysReport(self._name, KeysTrouble.NOT_ANSWERING))
        finally:
            if system is not None:
                system.close()

    def _failed(self, report: KeysReport) -> None:
        with self._lock:
            self._runs, self._system = False, None
            self._report = report
