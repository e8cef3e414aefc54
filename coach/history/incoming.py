"""Calls on their way into a history that another process owns.

They wait in a file beside it until that process takes them in.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from coach.history.store import History, open_history
from coach.model.call import CallRecord

NAME = "incoming.sqlite"
TAKE_IN_EVERY = 20
"""After so many calls the owner is asked to take them in, so that they are seen to arrive."""


class Incoming:
    """Keeps calls in the history itself, or where another process owns it, beside it."""

    def __init__(self, history: History, ask_owner: Callable[[], None] | None) -> None:
        """`ask_owner` has the owner take in what waits. None: the history is this process's own."""
        self._history, self._ask_owner = history, ask_owner
        self._waiting = None if ask_owner is None else open_history(incoming_file(history.path))
        self._since_asked = 0
        if ask_owner is None:
            take_in(history)

    def known(self) -> frozenset[str]:
        """The SHA-256 of every recording that is there as a call."""
        waiting = frozenset[str]() if self._waiting is None else self._waiting.imported()
        return self._history.imported() | waiting

    def keep(self, content_sum: str, started_at: datetime, title: str, record: CallRecord) -> bool:
        """Keep a call. Returns whether it is new."""
        kept = (self._waiting or self._history).keep_import(content_sum, started_at, title, record) is not None
        self._since_asked += 1
        if self._since_asked >= TAKE_IN_EVERY:
            self.hand_over()
        return kept

    def hand_over(self) -> None:
        """Have the owner take in what waits."""
        if self._ask_owner is not None:
            self._since_asked = 0
            self._ask_owner()

    def close(self) -> None:
        if self._waiting is not None:
            self._waiting.close()


def take_in(history: History) -> int:
    """Take in the calls that wait beside a history of this process's own. Returns how many were new."""
    path = incoming_file(history.path)
    if not path.exists():
        return 0
    waiting = open_history(path)
    try:
        return history.take_in(waiting)
    finally:
        waiting.close()


def incoming_file(path: Path) -> Path:
    """Where calls wait to get into the history at `path`."""
    return path.with_name(NAME)
