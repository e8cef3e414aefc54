"""Which calls a list shows and in what order: filters over the table of all calls. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

import numpy as np

from coach.model.call import CallSource
from coach.model.call_table import BoolArray, CallTable, IntArray
from coach.model.measures import Measure
from coach.review.figures import (
    FAST_STRETCHES,
    FIGURES,
    RISES,
    TALK_OVERS_BY_AGENT,
    Figure,
    described,
    figure_values,
)

DAY_S = 86400
HOUR_S = 3600
LITTLE_MEASURED = 0.2
"""A call counts as little measured where tone or overlaps were not measured for a fifth of it: ours, less than
what makes a figure go (see figures.MOST_NOT_MEASURED), so that it is seen before figures are missing."""

DURATION = "duration_s"
STARTED = "started"


class Mark(StrEnum):
    """What a call may be filtered by, each by itself. The catalogue has a name for each."""

    RISES = "rises"
    TALK_OVERS = "talk_overs"
    FAST = "fast"
    ROUGH = "rough"
    NOTE = "note"
    TAG = "tag"
    LITTLE_MEASURED = "little_measured"


COUNTED: dict[Mark, Figure] = {  # type: ignore[type-arg]  # of whatever value: they are compared with 0
    Mark.RISES: RISES,
    Mark.TALK_OVERS: TALK_OVERS_BY_AGENT,
    Mark.FAST: FAST_STRETCHES,
}


@dataclass(frozen=True, slots=True)
class CallFilter:
    """What is wanted: every part narrows the list further. Days and hours are those of the agent's clock.

    `marks`: a call needs each of them. `tag`: this one. `since` and `until`: whole days. `least_s`, `most_s`:
    its length. `hours`: from the first up to, not including, the second. `sources`: one of them. `order`:
    STARTED, DURATION or the name of a figure; calls without it come last.
    """

    words: str = ""
    marks: frozenset[Mark] = frozenset()
    tag: str = ""
    since: date | None = None
    until: date | None = None
    least_s: float | None = None
    most_s: float | None = None
    hours: tuple[int, int] | None = None
    microphone: str | None = None
    sources: frozenset[CallSource] = frozenset()
    order: str = STARTED
    largest_first: bool = True

    @property
    def narrows(self) -> bool:
        """Whether it leaves out any call."""
        return replace(self, order=STARTED, largest_first=True) != CallFilter()


EVERYTHING = CallFilter()


def local_s(table: CallTable) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """When each call began on the agent's clock, as seconds since 1970 of a clock that knows no time zones."""
    return table.started_utc_s + table.utc_offset_s


def local_days(table: CallTable) -> IntArray:
    """The day on which each call began on the agent's clock, as days since 1970."""
    return np.floor_divide(local_s(table), DAY_S).astype(np.int64)


def day_number(day: date) -> int:
    """A day as days since 1970."""
    return (day - date(1970, 1, 1)).days


def found_in(
    table: CallTable, wanted: CallFilter, with_words: IntArray | None = None, with_tag: IntArray | None = None
) -> IntArray:
    """Return where in the table the calls are that the filter lets through, in its order.

    `with_words` and `with_tag`: the numbers of the calls that have its words and its tag; None where it has
    none.
    """
    keep = np.ones(len(table), bool)
    for mark in wanted.marks:
        keep &= has_mark(table, mark)
    for numbers in (with_words, with_tag):
        if numbers is not None:
            keep &= np.isin(table.call_id, numbers)
    days = local_days(table)
    if wanted.since is not None:
        keep &= days >= day_number(wanted.since)
    if wanted.until is not None:
        keep &= days <= day_number(wanted.until)
    if wanted.least_s is not None:
        keep &= table.duration_s >= wanted.least_s
    if wanted.most_s is not None:
        keep &= table.duration_s <= wanted.most_s
    if wanted.hours is not None:
        first, end = wanted.hours
        hour = np.mod(local_s(table), DAY_S) // HOUR_S
        keep &= (hour >= first) & (hour < end) if first < end else (hour >= first) | (hour < end)
    if wanted.microphone is not None:
        keep &= np.fromiter((one == wanted.microphone for one in table.microphone), bool, len(table))
    if wanted.sources:
        keep &= np.fromiter((one in wanted.sources for one in table.source), bool, len(table))
    return _in_order(table, np.flatnonzero(keep), wanted)


def has_mark(table: CallTable, mark: Mark) -> BoolArray:
    """Which calls have this mark, by place in the table. A count that was not measured is none."""
    if mark in COUNTED:
        figure = COUNTED[mark]
        return described(figure, table) & (figure_values(table, figure.name) > 0)
    if mark is Mark.LITTLE_MEASURED:
        missing = [table.missing.get(measure) for measure in (Measure.TONE, Measure.OVERLAP)]
        shares = [one for one in missing if one is not None]
        little = np.zeros(len(table), bool)
        for share in shares:
            little |= share > LITTLE_MEASURED
        return little
    return {Mark.ROUGH: table.rough, Mark.NOTE: table.noted | table.incident, Mark.TAG: table.tagged}[mark]


def _in_order(table: CallTable, places: IntArray, wanted: CallFilter) -> IntArray:
    if wanted.order == STARTED:
        return places[::-1] if wanted.largest_first else places
    if wanted.order == DURATION:
        values = table.duration_s[places]
    else:
        values = figure_values(table, wanted.order)[places].copy()
        figure = next((one for one in FIGURES if one.name == wanted.order), None)
        if figure is not None:
            values[~described(figure, table)[places]] = np.nan
    newest_first = places[::-1]
    values = values[::-1]
    return newest_first[
        np.argsort(-values if wanted.largest_first else values, kind="stable")
    ]  # NaN comes last
