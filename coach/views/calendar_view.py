"""A month of calls as a grid of days, Monday first: how many there were, and how many were found."""

from __future__ import annotations

import calendar
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from coach.model.call_table import CallTable, IntArray
from coach.review.finding import day_number, local_days
from coach.views.wording import Words, day
from coach.words.languages import month_and_year

DAYS_A_WEEK, WEEKS = 7, 6
FIRST_YEAR, LAST_YEAR = 1970, 9998
"""The history keeps no earlier year; the last one has a month after it."""


@dataclass(frozen=True, slots=True)
class DayView:
    """One day: its number in the month, its calls, and those the filter lets through (0 without a filter)."""

    day: date
    number: str
    calls: int
    found: int
    in_month: bool
    today: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class MonthView:
    """One month: six weeks of days, those of the months around it among them."""

    title: str
    days: tuple[DayView, ...]


def month_view(
    words: Words, table: CallTable, places: IntArray, month: date, today: date, *, narrows: bool
) -> MonthView:
    """Return the month with this day in it. `places`: where in the table the calls are that were found."""
    first = month.replace(day=1)
    start = first - timedelta(days=first.weekday())
    n = DAYS_A_WEEK * WEEKS
    days = local_days(table) - day_number(start)
    calls = _counts(days, n)
    found = _counts(days[places], n) if narrows else np.zeros(n, np.int64)
    views = []
    for at in range(n):
        one = start + timedelta(days=at)
        spoken = words.say("ui.history.day_calls", day=day(words, one, today), n=int(calls[at]))
        if narrows:
            spoken = words.say("ui.history.day_found", calls=spoken, found=int(found[at]))
        in_month, is_today = one.month == first.month, one == today
        views.append(DayView(one, str(one.day), int(calls[at]), int(found[at]), in_month, is_today, spoken))
    return MonthView(month_and_year(words.language, first), tuple(views))


def month_after(month: date, months: int) -> date:
    """Return the first day of the month that many months later, within the years that calls can have."""
    at = min(max(month.year * 12 + month.month - 1 + months, 12 * FIRST_YEAR), 12 * LAST_YEAR + 11)
    return date(at // 12, at % 12 + 1, 1)


def same_day_in(month: date, one: date) -> date:
    """Return the day of this month with the number of another, or its last."""
    return month.replace(day=min(one.day, calendar.monthrange(month.year, month.month)[1]))


def _counts(days: IntArray, n: int) -> IntArray:
    inside = days[(days >= 0) & (days < n)]
    return np.bincount(inside, minlength=n)
