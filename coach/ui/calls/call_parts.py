"""Splitting the call on show, joining two that are chosen, and bringing back what there was before."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from coach.review.call_parts import brought_back, join, split
from coach.ui.shell.page_services import PageServices


class CallParts:
    """Carries it out. `shown` is then told the number of the call to show; the list must be read again."""

    def __init__(self, services: PageServices, shown: Callable[[int], None]) -> None:
        self._services, self._shown = services, shown

    def split(self, call_id: int, at_s: float) -> None:
        """Make two calls of one, and show the first."""
        history = self._services.history

        def carry_out() -> int:
            return history.replace_calls([call_id], split(history.call(call_id), at_s))[0]

        self._services.keep(carry_out, self._shown)

    def join(self, call_ids: Sequence[int]) -> None:
        """Make one call of two, and show it."""
        history = self._services.history

        def carry_out() -> int:
            calls = sorted((history.call(one) for one in call_ids), key=lambda one: one.header.started_at)
            return history.replace_calls([one.header.call_id for one in calls], [join(calls)])[0]

        self._services.keep(carry_out, self._shown)

    def bring_back(self, call_id: int) -> None:
        """Show again what this call stands in place of."""
        history = self._services.history

        def carry_out() -> int:
            old, new = history.replaced_by(call_id)
            kept = [history.call(one) for one in old]
            added = brought_back([history.call(one) for one in new], kept)
            history.bring_back(new, dict(zip(old, added, strict=True)))
            return old[0]

        self._services.keep(carry_out, self._shown)
