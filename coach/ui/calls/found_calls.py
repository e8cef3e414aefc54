"""The calls that a filter lets through, and their rows, read on the errand thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from coach.model.call_table import CallMoments, CallTable, IntArray
from coach.review.finding import EVERYTHING, CallFilter, found_in
from coach.ui.shell.errands import Failure
from coach.ui.shell.page_services import PageServices
from coach.ui.shell.services import History
from coach.views.call_rows import CallRow, around, call_row, lanes_of
from coach.views.wording import Words

FIRST_ROWS = 32
"""So many rows are read with what was found: ours, a screen of 1080 rows has 21."""


@dataclass(frozen=True, slots=True, eq=False)
class Found:
    """What was found: where in the table the calls are, in order.

    `today`: the day that the rows count from. `tags`: those to choose from. `rows`: the first rows, read with
    it, so that they need not be waited for.
    """

    wanted: CallFilter
    today: date
    table: CallTable
    places: IntArray
    tags: tuple[str, ...]
    rows: tuple[CallRow, ...] = ()

    @property
    def call_ids(self) -> IntArray:
        found: IntArray = self.table.call_id[self.places]
        return found

    @property
    def microphones(self) -> tuple[str, ...]:
        """Every microphone, by name."""
        return tuple(sorted(set(self.table.microphone)))

    def without(self, hidden: frozenset[int]) -> Found:
        """The same without these calls."""
        if not hidden:
            return self
        shown = ~np.isin(self.call_ids, list(hidden))
        return replace(self, places=self.places[shown])


class CallSearch:
    """Looks for calls, one search after the other; those that were asked for meanwhile are left out but the
    last."""

    def __init__(self, services: PageServices, show: Callable[[Found], None]) -> None:
        self._services, self._show = services, show
        self.wanted = EVERYTHING
        self._newest: Found | None = None
        self._under_way, self._again = False, False

    def look(self, wanted: CallFilter | None = None) -> None:
        """Look for these calls; without a filter, for the same again."""
        self.wanted = self.wanted if wanted is None else wanted
        if self._under_way:
            self._again = True
            return
        self._under_way, self._again = True, False
        history, words, filter_ = self._services.history, self._services.words, self.wanted
        today, newest = self._services.now().date(), self._newest
        self._services.errands.run(
            lambda: find(history, words, filter_, today, newest), self._found, self._failed
        )

    def _found(self, found: Found) -> None:
        self._under_way = False
        self._newest = found
        if self._again:
            self.look()
        else:
            self._show(found)

    def _failed(self, failure: Failure) -> None:
        self._under_way = False
        self._services.failed(failure)


class RowReader:
    """Reads the rows of some calls, one errand at a time."""

    def __init__(
        self, services: PageServices, show: Callable[[CallFilter, Sequence[int], Sequence[CallRow]], None]
    ) -> None:
        """`show` gets the filter and the calls that were asked for, and the rows of those that are there."""
        self._services, self._show = services, show
        self._under_way = False

    def read(self, call_ids: Sequence[int], wanted: CallFilter) -> None:
        """Read these rows, unless others are being read: whoever still lacks some asks again then."""
        if self._under_way or not call_ids:
            return
        self._under_way = True
        history, words, today = self._services.history, self._services.words, self._services.now().date()

        def failed(failure: Failure) -> None:
            self._under_way = False
            self._services.failed(failure)

        def came(rows: Sequence[CallRow]) -> None:
            self._under_way = False
            self._show(wanted, call_ids, rows)

        self._services.errands.run(lambda: read_rows(history, words, call_ids, wanted, today), came, failed)


def find(history: History, words: Words, wanted: CallFilter, today: date, newest: Found | None = None) -> Found:
    """Find the calls that a filter lets through, and read the first rows.

    `newest`: what was found last. It is returned if nothing was written since and the same is asked for.
    """
    table = history.table()
    if newest is not None and (newest.table, newest.wanted, newest.today) == (table, wanted, today):
        return newest
    with_words = history.calls_with(wanted.words) if wanted.words.strip() else None
    with_tag = history.calls_tagged(wanted.tag) if wanted.tag else None
    tags = tuple(name for name, _calls in history.tags())
    places = found_in(table, wanted, with_words, with_tag)
    first = table.call_id[places[:FIRST_ROWS]].tolist()
    return Found(wanted, today, table, places, tags, read_rows(history, words, first, wanted, today))


def read_rows(
    history: History, words: Words, call_ids: Sequence[int], wanted: CallFilter, today: date
) -> tuple[CallRow, ...]:
    """Read the rows of these calls, with what the filter marks in their drawings."""
    headers = history.headers(call_ids)
    speech, tags = history.speech_of(call_ids), history.tags_of(call_ids)
    moments = history.moments_of(call_ids) if wanted.marks else {}
    texts = history.texts_of(call_ids) if wanted.words.strip() else {}
    return tuple(
        call_row(
            words,
            header,
            today,
            order=wanted.order,
            tags=tags.get(header.call_id, ()),
            found=around(texts.get(header.call_id, ()), wanted.words),
            lanes=lanes_of(
                header,
                speech.get(header.call_id, {}),
                moments.get(header.call_id, CallMoments()),
                wanted.marks,
            ),
        )
        for header in headers
    )
