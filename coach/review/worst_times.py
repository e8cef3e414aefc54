"""When talk-overs and rises are most frequent: by hour, by place in the day, after which calls and days, with
which microphone and line. Pure.

Each question compares one group of calls with all others, or looks for the group that stands out most. What is
about order within a day is tested by moving calls within their day, which keeps what is special about the day;
where whole days or microphones differ, days are moved (see permuted_days for the sources). Looking for the
largest of several groups is part of the test: each arrangement has its own largest (Westfall and Young 1993,
Resampling-Based Multiple Testing). Holm's correction goes over all questions. Only what passes is said: it
shows that something goes together, not why.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from coach.model.call import CallSource
from coach.model.call_table import BoolArray, CallTable, IntArray
from coach.review.figures import LINE_ROUND_TRIP_S, RISES, TALK_OVERS_BY_AGENT, figure_values
from coach.review.finding import DAY_S, HOUR_S, day_number, local_days, local_s
from coach.review.permuted_days import arrangements, holm
from coach.review.trend_measures import LIVE_ONLY, MEASURES, TrendMeasure, Values, counting, values_of

WEEKS = 12
MOST_CALLS = 1500
"""The newest calls of so many weeks, at most: older ones may be of another job. Ours, as all numbers here."""
LEAST_CALLS = 60
LEAST_IN_GROUP = 20
LEAST_DAYS_IN_GROUP = 4
NTH_EDGES = (5, 10, 20, 30)
"""The first five calls of a day, those up to the tenth, and so on."""
BREAK_DAYS = 2
LEAST_DELAY_DIFFERENCE_S = 0.1
"""Lines whose round trips differ by less are alike: half of an ordinary gap between turns."""
DRAWS = 999
_SEED = 20_263

SUBJECTS = tuple(one for one in MEASURES if one.figure in {TALK_OVERS_BY_AGENT, RISES})


class When(StrEnum):
    """What is asked. AFTER: right after a rough call, or one with a rise."""

    HOUR = "hour"
    NTH = "nth"
    AFTER = "after"
    BREAK = "break"
    DELAY = "delay"
    MICROPHONE = "microphone"


@dataclass(frozen=True, slots=True)
class WorstTime:
    """A group of calls in which it is more frequent than in the others, by more than chance.

    `first`, `last`: of an HOUR its begin and end; of NTH the calls of the day, `last` None for all that follow.
    `name`: of the microphone. `share`, `share_else`: of the calls there and of all others that have the
    measure.
    """

    when: When
    subject: TrendMeasure
    share: float
    share_else: float
    calls: int
    first: int = 0
    last: int | None = None
    name: str = ""


@dataclass(frozen=True, slots=True)
class WorstTimes:
    """What stands out. `calls`: those that were looked at; with fewer than LEAST_CALLS nothing is."""

    calls: int
    found: tuple[WorstTime, ...]


@dataclass(frozen=True, slots=True)
class _Answer:
    found: WorstTime
    p: float


@dataclass(frozen=True, slots=True)
class _Calls:
    """The calls that are looked at, oldest first. `slots`: which call stands in each place of every arrangement
    within days, shape (draws, n)."""

    table: CallTable
    places: IntArray
    day: IntArray
    slots: IntArray

    @property
    def nth(self) -> IntArray:
        """The place of each call in its day, from 0."""
        return np.arange(len(self.day)) - np.searchsorted(self.day, self.day, side="left")


def worst_times(table: CallTable, today: date, sources: Collection[CallSource] = LIVE_ONLY) -> WorstTimes:
    """Look for groups of calls that stand out among the newest."""
    last = day_number(today)
    days = local_days(table)
    places = np.flatnonzero((days > last - 7 * WEEKS) & (days <= last) & counting(table, sources))[-MOST_CALLS:]
    places = places[np.argsort(local_s(table)[places], kind="stable")]
    if len(places) < LEAST_CALLS:
        return WorstTimes(len(places), ())
    day = days[places]
    keys = np.random.default_rng(_SEED).random((DRAWS, len(day)), np.float32)
    keys += np.unique(day, return_inverse=True)[1].astype(np.float32)[None, :]
    calls = _Calls(table, places, day, np.argsort(keys, axis=1))
    answers = [one for subject in SUBJECTS for one in _answers(calls, subject)]
    told = holm(np.array([one.p for one in answers]))
    return WorstTimes(
        len(places),
        tuple(
            one.found
            for one, is_told in zip(answers, told, strict=True)
            if is_told and one.found.share - one.found.share_else >= one.found.subject.least_difference
        ),
    )


def _answers(calls: _Calls, subject: TrendMeasure) -> list[_Answer]:
    values = values_of(subject, calls.table)[calls.places]
    hour = (np.mod(local_s(calls.table)[calls.places], DAY_S) // HOUR_S).astype(np.int64)
    nth = np.searchsorted(NTH_EDGES, calls.nth, side="right")
    asked = (
        _by_group(calls, subject, values, hour, When.HOUR),
        _by_group(calls, subject, values, nth, When.NTH),
        _after(calls, subject, values),
        _after_break(calls, subject, values),
        _by_delay(calls, subject, values),
        _by_microphone(calls, subject, values),
    )
    return [one for one in asked if one is not None]


def _by_group(
    calls: _Calls, subject: TrendMeasure, values: Values, group: IntArray, when: When
) -> _Answer | None:
    """Which group of places in the day stands out most; calls are moved within their day."""
    known = ~np.isnan(values)
    groups = [one for one in np.unique(group) if _enough(group == one, known)]
    if not groups:
        return None
    member = np.stack([group == one for one in groups], axis=1).astype(np.float64)
    seen, drawn = (
        _lifts(np.arange(len(values))[None, :], values, member)[0],
        _lifts(calls.slots, values, member),
    )
    at = int(np.nanargmax(seen))
    first, last = _range(int(groups[at]), when)
    return _answer(when, subject, values, group == groups[at], seen[at], np.nanmax(drawn, axis=1), first, last)


def _range(group: int, when: When) -> tuple[int, int | None]:
    if when is When.HOUR:
        return group, (group + 1) % 24
    if when is When.NTH:
        edges = (0, *NTH_EDGES)
        return edges[group] + 1, NTH_EDGES[group] if group < len(NTH_EDGES) else None
    return 0, None


def _after(calls: _Calls, subject: TrendMeasure, values: Values) -> _Answer | None:
    """Calls right after a rough one or one with a rise, against the others that follow a call on their day."""
    rises = np.nan_to_num(figure_values(calls.table, RISES.name)[calls.places]) > 0
    marks = rises | calls.table.rough[calls.places]
    follows = calls.nth > 0
    known = ~np.isnan(values)
    after = follows & np.append(False, marks[:-1])
    if not _enough(after, known & follows):
        return None

    def lifts(slots: IntArray) -> Values:
        behind = np.zeros(slots.shape, bool)
        behind[:, 1:] = marks[slots[:, :-1]]
        there, value = known[slots] & follows, np.nan_to_num(values)[slots]
        return _lift((value * (behind & there)).sum(axis=1), (behind & there).sum(axis=1),
                     (value * there).sum(axis=1), there.sum(axis=1))  # fmt: skip

    seen = lifts(np.arange(len(values))[None, :])[0]
    masked = np.where(follows, values, np.nan)
    return _answer(When.AFTER, subject, masked, after, seen, lifts(calls.slots))


def _after_break(calls: _Calls, subject: TrendMeasure, values: Values) -> _Answer | None:
    """The first day after two days or more without a call, against other days; whole days are moved."""
    day, at = np.unique(calls.day, return_inverse=True)
    back = np.append(False, np.diff(day) > BREAK_DAYS)
    known = ~np.isnan(values)
    if not _enough(back[at], known) or min(back.sum(), (~back).sum()) < LEAST_DAYS_IN_GROUP:
        return None
    sums = np.bincount(at[known], values[known], len(day))
    counts = np.bincount(at[known], minlength=len(day)).astype(np.float64)

    def lifts(chosen: BoolArray) -> Values:
        there = chosen.astype(np.float64)
        return _lift(there @ sums, there @ counts, sums.sum(), counts.sum())

    drawn = arrangements(back, np.zeros(len(day), np.int64), np.random.default_rng(_SEED), DRAWS)
    return _answer(When.BREAK, subject, values, back[at], lifts(back[None, :])[0], lifts(drawn))


def _by_delay(calls: _Calls, subject: TrendMeasure, values: Values) -> _Answer | None:
    """The third of the calls with the longest round trip of the line; calls are moved within their day."""
    round_trip_s = figure_values(calls.table, LINE_ROUND_TRIP_S.name)[calls.places].astype(np.float64)
    both = ~np.isnan(round_trip_s) & ~np.isnan(values)
    if both.sum() < LEAST_CALLS:
        return None
    long = round_trip_s > np.quantile(round_trip_s[both], 2 / 3)
    masked = np.where(both, values, np.nan)
    if not _enough(long, both):
        return None
    if np.median(round_trip_s[both & long]) - np.median(round_trip_s[both & ~long]) < LEAST_DELAY_DIFFERENCE_S:
        return None
    member = long[:, None].astype(np.float64)
    seen = _lifts(np.arange(len(values))[None, :], masked, member)[0, 0]
    # The delay stays where it is, and so does which calls have one: what moves is whether it happened.
    return _answer(When.DELAY, subject, masked, long, seen, _lifts(_within(calls, both), masked, member)[:, 0])


def _within(calls: _Calls, known: BoolArray) -> IntArray:
    """Return arrangements within days in which only these calls are moved, among their own places."""
    slots = np.broadcast_to(np.arange(len(known)), calls.slots.shape).copy()
    slots[:, known] = calls.slots[known[calls.slots]].reshape(len(slots), -1)
    return slots


def _by_microphone(calls: _Calls, subject: TrendMeasure, values: Values) -> _Answer | None:
    """Which microphone stands out most; the days on which each was used are moved."""
    used = np.array([calls.table.microphone[at] for at in calls.places])
    names, which = np.unique(used, return_inverse=True)
    known = ~np.isnan(values)
    cell, at = np.unique(calls.day * len(names) + which, return_inverse=True)
    of_cell = cell % len(names)
    wanted = [
        one
        for one in range(len(names))
        if names[one] and _enough(which == one, known) and (of_cell == one).sum() >= LEAST_DAYS_IN_GROUP
    ]
    if not wanted:
        return None
    sums = np.bincount(at[known], values[known], len(cell))
    counts = np.bincount(at[known], minlength=len(cell)).astype(np.float64)

    def lifts(labels: IntArray) -> Values:
        there = np.stack([labels == one for one in wanted], axis=2).astype(np.float64)
        return _lift(
            np.einsum("dcg,c->dg", there, sums), np.einsum("dcg,c->dg", there, counts), sums.sum(), counts.sum()
        )

    labels = np.broadcast_to(of_cell, (DRAWS, len(cell))).copy()
    drawn = lifts(np.random.default_rng(_SEED).permuted(labels, axis=1))
    seen = lifts(of_cell[None, :])[0]
    best = int(np.nanargmax(seen))
    there = which == wanted[best]
    name = str(names[wanted[best]])
    return _answer(When.MICROPHONE, subject, values, there, seen[best], np.nanmax(drawn, axis=1), name=name)


def _enough(there: BoolArray, known: BoolArray) -> bool:
    return bool(min((there & known).sum(), (~there & known).sum()) >= LEAST_IN_GROUP)


def _lifts(slots: IntArray, values: Values, member: Values) -> Values:
    """Return how far each group is over the others in every arrangement, shape (draws, groups)."""
    known = ~np.isnan(values)
    value, there = np.nan_to_num(values)[slots], known[slots].astype(np.float64)
    total, n = value.sum(axis=1)[:, None], there.sum(axis=1)[:, None]
    return _lift(value @ member, there @ member, total, n)


def _lift(here: Values, n: Values, total: Values, calls: Values) -> Values:
    """Return the difference of two shares in units of its standard deviation, were both alike. -inf: no
    calls."""
    others = calls - n
    share = total / np.maximum(calls, 1.0)
    with np.errstate(divide="ignore", invalid="ignore"):
        lift: NDArray[np.float64] = (here / n - (total - here) / others) / np.sqrt(
            np.maximum(share * (1.0 - share), 1e-9) * (1.0 / n + 1.0 / others)
        )
    return np.where(np.isfinite(lift), lift, -np.inf)


def _answer(
    when: When,
    subject: TrendMeasure,
    values: Values,
    there: BoolArray,
    seen: float,
    drawn: Values,
    first: int = 0,
    last: int | None = None,
    *,
    name: str = "",
) -> _Answer:
    known = ~np.isnan(values)
    here, others = values[there & known], values[~there & known]
    p = (1.0 + float((drawn >= seen - 1e-9).sum())) / (1.0 + len(drawn))
    found = WorstTime(when, subject, float(here.mean()), float(others.mean()), len(here), first, last, name)
    return _Answer(found, p)
