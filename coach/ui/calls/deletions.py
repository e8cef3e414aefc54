"""Calls that were deleted a moment ago: hidden at once, and deleted for good ten seconds later, unless that is
undone.

Nothing is written before that, so a program that is killed leaves them. Whoever quits completes it.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from coach.model.call import CallState
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import History

UNDO_S = 10.0
"""How long a deletion can be undone: ours, time to read the sentence twice and to reach the button."""


@dataclass(slots=True)
class _Deletion:
    call_ids: frozenset[int]
    due_s: float
    carried_out: bool = False


class Deletions:
    """What is deleted, the newest last."""

    def __init__(self, services: PageServices, reread: Callable[[], None]) -> None:
        """`reread` is called once calls are deleted for good, or could not be."""
        self._services, self._reread = services, reread
        self._under_way: list[_Deletion] = []
        self._shown: tuple[int, int] = (0, 0)
        self._listeners: list[Callable[[], None]] = []

    def on_change(self, listener: Callable[[], None]) -> None:
        """Call `listener` when calls are hidden or shown again, and with every second that is left."""
        self._listeners.append(listener)

    @property
    def hidden(self) -> frozenset[int]:
        """The calls that no list shows."""
        return frozenset().union(*(one.call_ids for one in self._under_way))

    @property
    def newest(self) -> tuple[int, int]:
        """How many calls the newest deletion has that can be undone, and the seconds left; (0, 0): none can."""
        waiting = self._waiting()
        if not waiting:
            return 0, 0
        left_s = waiting[-1].due_s - self._services.clock_s()
        return len(waiting[-1].call_ids), max(0, math.ceil(left_s))

    def delete(self, call_ids: Sequence[int]) -> None:
        """Hide these calls, and delete them in ten seconds."""
        wanted = frozenset(call_ids) - self.hidden
        if wanted:
            self._under_way.append(_Deletion(wanted, self._services.clock_s() + UNDO_S))
            self._tell()

    def undo(self) -> frozenset[int]:
        """Show the calls of the newest deletion again, and return them."""
        waiting = self._waiting()
        if not waiting:
            return frozenset()
        self._under_way.remove(waiting[-1])
        self._tell()
        return waiting[-1].call_ids

    def tick(self) -> None:
        """Delete for good what is due."""
        now_s = self._services.clock_s()
        for one in self._waiting():
            if now_s >= one.due_s:
                self._carry_out(one)
        if self.newest != self._shown:
            self._tell()

    def close(self) -> None:
        """Delete everything that waits: nothing can be undone any more."""
        for one in self._waiting():
            self._carry_out(one)

    def _waiting(self) -> list[_Deletion]:
        return [one for one in self._under_way if not one.carried_out]

    def _carry_out(self, deletion: _Deletion) -> None:
        deletion.carried_out = True
        history, call_ids = self._services.history, sorted(deletion.call_ids)
        self._services.errands.run(
            lambda: delete_for_good(history, call_ids),
            lambda kept: self._done(deletion, kept),
            lambda failure: self._failed(deletion, failure),
            keeps=True,
        )

    def _done(self, deletion: _Deletion, kept: int) -> None:
        if kept:
            self._services.report(self._services.words.say("ui.history.under_way"))
        self._settle(deletion)

    def _failed(self, deletion: _Deletion, failure: Failure) -> None:
        """Read the calls again: they may be deleted, with only traces left."""
        self._services.failed(failure)
        self._settle(deletion)

    def _settle(self, deletion: _Deletion) -> None:
        self._under_way.remove(deletion)
        self._tell()
        self._reread()

    def _tell(self) -> None:
        self._shown = self.newest
        for listener in self._listeners:
            listener()


def delete_for_good(history: History, call_ids: Sequence[int]) -> int:
    """Delete those of these calls that are over and still there; return how many are under way and stay."""
    there = history.headers(call_ids)
    over = [one.call_id for one in there if one.state is not CallState.RUNNING]
    if over:
        history.delete_calls(over)
    return len(there) - len(over)
