"""How calls change: this week against the four before, months and years the same way. Pure.

What is claimed has passed a permutation test over days, corrected for how many measures are looked at (see
permuted_days), and is large enough to be worth a word. For a share of calls the test compares shares; for a
median it compares mean ranks, as Wilcoxon's does, so that one odd call moves nothing. Nothing is claimed before
there are enough calls and days: then it says how many are needed. `python -m tests.benchmarks trends` says how
often a change is claimed where there is none, and how often one that is there is found.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import numpy as np

from coach.model.call import CallSource
from coach.model.call_table import BoolArray, CallTable, IntArray
from coach.review.figures import figure_values
from coach.review.finding import day_number, local_days
from coach.review.permuted_days import holm, p_values
from coach.review.trend_measures import LIVE_ONLY, MEASURES, Told, TrendMeasure, Values, counting, values_of

BEFORE = 4
"""How many weeks, months or years this one is compared with."""
LEAST_CALLS = 10
"""Fewer calls than this on either side are an anecdote; the silent-call trial asks for as many."""
LEAST_DAYS_NOW = 4
"""With three days, each moved among five of its weekday, there are 125 arrangements, and Holm asks for 180
before the first of nine measures can be told."""
LEAST_DAYS_BEFORE = 8
"""Ours: two days for each of the four that are least needed now."""
WEEKS_AROUND = 12
"""How far a comparison around a day looks to either side. Ours: what is longer ago differs by more than that
day."""
_WEEKDAYS = 7


class Period(StrEnum):
    """What is compared with the four before it."""

    WEEK = "week"
    MONTH = "month"
    YEAR = "year"


class Change(StrEnum):
    """What can be said. MAY_BE_CHANCE: there is a difference, and chance alone makes as large ones."""

    MORE = "more"
    LESS = "less"
    AS_BEFORE = "as_before"
    MAY_BE_CHANCE = "may_be_chance"
    TOO_FEW = "too_few"


class Lacks(StrEnum):
    """What there is too little of."""

    CALLS_NOW = "calls_now"
    DAYS_NOW = "days_now"
    CALLS_BEFORE = "calls_before"
    DAYS_BEFORE = "days_before"


@dataclass(frozen=True, slots=True)
class Spread:
    """The calls of a period that have a measure: how many, the share or median, and its quartiles.

    For a share the quartiles are those of the days, and `a_call` says how often a call it happened. Without any
    call all are None.
    """

    calls: int
    middle: float | None = None
    low: float | None = None
    high: float | None = None
    a_call: float | None = None


@dataclass(frozen=True, slots=True)
class Shortage:
    """What is missing until something can be told."""

    what: Lacks
    there: int
    needed: int


@dataclass(frozen=True, slots=True)
class Trend:
    """One measure. `spans`: the four periods before, oldest first, and this one. `p`: before correction."""

    measure: TrendMeasure
    spans: tuple[Spread, ...]
    before: Spread
    change: Change
    p: float | None = None
    shortage: Shortage | None = None

    @property
    def now(self) -> Spread:
        return self.spans[-1]

    @property
    def is_told(self) -> bool:
        """Whether it is more than chance."""
        return self.change in {Change.MORE, Change.LESS}


@dataclass(frozen=True, slots=True)
class Trends:
    """All measures. `starts`: the first days of the five periods, and the day after the last. `sources`: of
    which calls count."""

    period: Period
    starts: tuple[date, ...]
    calls_now: int
    calls_before: int
    trends: tuple[Trend, ...]
    sources: frozenset[CallSource] = LIVE_ONLY


def starts_of(period: Period, today: date) -> tuple[date, ...]:
    """Return the first days of the four periods before, of this one, and of the next: six days."""
    if period is Period.WEEK:
        monday = today - timedelta(days=today.weekday())
        return tuple(monday + timedelta(weeks=at) for at in range(-BEFORE, 2))
    if period is Period.YEAR:
        return tuple(date(today.year + at, 1, 1) for at in range(-BEFORE, 2))
    months = today.year * 12 + today.month - 1
    return tuple(date(one // 12, one % 12 + 1, 1) for one in range(months - BEFORE, months + 2))


def calls_of_period(table: CallTable, trends: Trends, today: date) -> IntArray:
    """Return the places of the calls of the last period, up to and with today."""
    days = local_days(table)
    first, end = day_number(trends.starts[-2]), min(day_number(trends.starts[-1]), day_number(today) + 1)
    return np.flatnonzero((days >= first) & (days < end) & counting(table, trends.sources))


def trends_of(
    table: CallTable, period: Period, today: date, sources: Collection[CallSource] = LIVE_ONLY
) -> Trends:
    """Compare this period, up to and with today, with the four before, on the agent's clock."""
    starts = starts_of(period, today)
    edges = np.array([day_number(one) for one in starts])
    days = local_days(table)
    places = np.flatnonzero(
        (days >= edges[0]) & (days < edges[-1]) & (days <= day_number(today)) & counting(table, sources)
    )
    trends, side = _compared(table, places, MEASURES, lambda day: np.searchsorted(edges, day, side="right") - 1)
    now = int((side == BEFORE).sum())
    return Trends(period, starts, now, len(places) - now, trends, frozenset(sources))


def trends_since(
    table: CallTable,
    names: Collection[str],
    since: date,
    today: date,
    sources: Collection[CallSource] = LIVE_ONLY,
) -> tuple[Trend, ...]:
    """Compare the calls after a day with those before it, by the measures of these names: at most WEEKS_AROUND
    weeks on either side, and without the day itself, whose calls may be on either.

    Of the spans only the last two are filled: before, and since.
    """
    days, day = local_days(table), day_number(since)
    around = (np.abs(days - day) <= WEEKS_AROUND * _WEEKDAYS) & (days != day) & (days <= day_number(today))
    places = np.flatnonzero(around & counting(table, sources))
    measures = [measure for measure in MEASURES if measure.name in names]
    if not measures:
        return ()
    trends, _side = _compared(table, places, measures, lambda one: BEFORE - 1 + (one > day).astype(np.int64))
    return trends


def _compared(
    table: CallTable,
    places: IntArray,
    measures: Sequence[TrendMeasure],
    span_of: Callable[[IntArray], IntArray],
) -> tuple[tuple[Trend, ...], IntArray]:
    """Compare calls by each measure, and correct for how many there are. `span_of`: of days, which of the five
    periods each is in. Also returned: that of each call."""
    values = np.stack([values_of(measure, table)[places] for measure in measures], axis=1)
    counted = np.stack([figure_values(table, one.figure.name)[places] for one in measures], 1, dtype=np.float64)
    day, at = np.unique(local_days(table)[places], return_inverse=True)
    span = span_of(day)
    spreads = [
        [_spread(measure, values[:, m], counted[:, m], at, chosen) for chosen in _sides(span[at])]
        for m, measure in enumerate(measures)
    ]
    lacking = [_shortage(values[:, m], at, span) for m in range(len(measures))]
    enough = [m for m, one in enumerate(lacking) if one is None]
    p = np.full(len(measures), np.nan)
    if enough:
        p[enough] = _tested(values[:, enough], [measures[m] for m in enough], at, day, span)
    told = holm(p)
    trends = []
    for m, measure in enumerate(measures):
        *each, before = spreads[m]
        change = _change(measure, each[-1], before, told=bool(told[m]), enough=lacking[m] is None)
        p_value = None if np.isnan(p[m]) else float(p[m])
        trends.append(Trend(measure, tuple(each), before, change, p_value, lacking[m]))
    return tuple(trends), span[at]


def _sides(span: IntArray) -> list[BoolArray]:
    """Return which calls belong to each of the five periods, and to the four before together."""
    return [*(span == one for one in range(BEFORE + 1)), span < BEFORE]


def _spread(measure: TrendMeasure, values: Values, counted: Values, at: IntArray, chosen: BoolArray) -> Spread:
    chosen = chosen & ~np.isnan(values)
    there = values[chosen]
    if not len(there):
        return Spread(0)
    if measure.told is Told.MEDIAN:
        low, middle, high = np.quantile(there, [0.25, 0.5, 0.75])
        return Spread(len(there), float(middle), float(low), float(high))
    counts = np.bincount(at[chosen])
    shares = np.bincount(at[chosen], there)[counts > 0] / counts[counts > 0]
    low, high = np.quantile(shares, [0.25, 0.75])
    return Spread(len(there), float(there.mean()), float(low), float(high), float(counted[chosen].mean()))


def _shortage(values: Values, at: IntArray, span: IntArray) -> Shortage | None:
    there = ~np.isnan(values)
    now = span[at] == BEFORE
    for what, side, days, needed in (
        (Lacks.CALLS_NOW, there & now, False, LEAST_CALLS),
        (Lacks.DAYS_NOW, there & now, True, LEAST_DAYS_NOW),
        (Lacks.CALLS_BEFORE, there & ~now, False, LEAST_CALLS),
        (Lacks.DAYS_BEFORE, there & ~now, True, LEAST_DAYS_BEFORE),
    ):
        found = len(np.unique(at[side])) if days else int(side.sum())
        if found < needed:
            return Shortage(what, found, needed)
    return None


def _tested(
    values: Values, measures: list[TrendMeasure], at: IntArray, day: IntArray, span: IntArray
) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    sums, counts = np.zeros((len(day), len(measures))), np.zeros((len(day), len(measures)))
    for m, measure in enumerate(measures):
        there = np.flatnonzero(~np.isnan(values[:, m]))
        compared = values[there, m] if measure.told is Told.SHARE else mean_ranks(values[there, m])
        sums[:, m] = np.bincount(at[there], compared, len(day))
        counts[:, m] = np.bincount(at[there], minlength=len(day))
    return p_values(sums, counts, span == BEFORE, (day + 3) % _WEEKDAYS)  # 1 January 1970 was a Thursday


def mean_ranks(values: Values) -> Values:
    """Return the rank of each value, 0 to 1; values that are alike share their mean rank."""
    _, at, counts = np.unique(values, return_inverse=True, return_counts=True)
    ends = np.cumsum(counts)
    ranks: Values = ((ends - counts / 2.0) / len(values))[at]
    return ranks


def _change(measure: TrendMeasure, now: Spread, before: Spread, *, told: bool, enough: bool) -> Change:
    if not enough or now.middle is None or before.middle is None:
        return Change.TOO_FEW
    difference = now.middle - before.middle
    if abs(difference) < measure.least_difference:
        return Change.AS_BEFORE
    if not told:
        return Change.MAY_BE_CHANCE
    return Change.MORE if difference > 0 else Change.LESS
