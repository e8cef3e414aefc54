"""One value, the newest: the worker puts it, anyone looks, nobody waits."""

from __future__ import annotations

from typing import Generic, TypeVar

Value = TypeVar("Value")


class Mailbox(Generic[Value]):
    """Holds the newest value. Older ones are dropped unseen, which is what a screen wants.

    Values must be immutable. Replacing one reference is atomic in Python, so there is no lock to wait for.
    """

    def __init__(self, first: Value) -> None:
        self._newest = first

    def put(self, value: Value) -> None:
        self._newest = value

    def look(self) -> Value:
        return self._newest
