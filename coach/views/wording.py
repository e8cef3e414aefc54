"""Times, lengths and problems in words, from the catalogue. It never asks a clock: moments are arguments."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from coach.model.language import Language
from coach.model.snapshot import Problem
from coach.words.languages import date_with_year, weekday_and_date

IN_WINDOWS = {"history.no_such_call": "ui.history.no_such_call"}
"""The string a window uses for a problem whose sentence in the terminal names a command."""


class Words(Protocol):
    """The catalogue of words."""

    @property
    def language(self) -> Language: ...

    def say(self, key: str, /, **fields: object) -> str: ...

    def __contains__(self, key: str, /) -> bool: ...


def clock(seconds: float) -> str:
    """Return a running time: "04:12", from an hour on "1:04:12". Negative counts as 0."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"


def axis_clock(seconds: float) -> str:
    """Return a place on a timeline: "0:00", "12:30", from an hour on "1:04:12"."""
    return clock(seconds).removeprefix("0")


def length(words: Words, seconds: float) -> str:
    """Return how long something lasted: "52 s", "1 min 52 s", "1 h 4 min"."""
    whole = max(0, round(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    if hours:
        return words.say("ui.length.hours", hours=hours, minutes=minutes)
    if minutes and rest:
        return words.say("ui.length.minutes_seconds", minutes=minutes, seconds=rest)
    if minutes:
        return words.say("ui.length.minutes", minutes=minutes)
    return words.say("ui.length.seconds", seconds=rest)


def short_length(words: Words, seconds: float) -> str:
    """Return a length like `length`, with a tenth below ten seconds unless it is zero: "0.8 s", "6 s"."""
    if seconds >= 9.95:
        return length(words, seconds)
    tenths = round(seconds, 1)
    return words.say("ui.length.seconds", seconds=int(tenths) if tenths.is_integer() else tenths)


def seconds_from_to(words: Words, values_s: Sequence[float]) -> str:
    """Return the shortest and the longest of these: "1.2 to 2.9 s"; where they are equal, "1.2 s"."""
    low_s, high_s = round(min(values_s), 1), round(max(values_s), 1)
    if low_s == high_s:
        return short_length(words, low_s)
    return words.say("ui.length.seconds_from_to", low=low_s, high=high_s)


def tenths(words: Words, value: float) -> str:
    """Return a number with one decimal, written as the language does."""
    return words.say("ui.number.tenths", value=value)


def fast_words(words: Words, fast_s: Sequence[float]) -> str:
    """Return how often and for how long someone spoke fast: "1 fast stretch, 20 s"; "" for none."""
    if not fast_s:
        return ""
    return words.say("ui.call.fast", n=len(fast_s), time=length(words, sum(fast_s)))


def day(words: Words, moment: date, today: date) -> str:
    """Return a day as people say it: "Today", "Yesterday", "Tuesday 17 November", and in earlier years with
    the year."""
    days_ago = (today - moment).days
    if days_ago == 0:
        return words.say("ui.when.today")
    if days_ago == 1:
        return words.say("ui.when.yesterday")
    if moment.year != today.year:
        return day_and_year(words, moment)
    return weekday_and_date(words.language, moment)


def day_and_year(words: Words, moment: date) -> str:
    """Return a day with its year: "17 November 2025"."""
    return date_with_year(words.language, moment)


def moment(words: Words, when: datetime, today: date) -> str:
    """Return a day and the time: "Tuesday 17 November, 10:42"."""
    local = local_time(when)
    return words.say("ui.when.day_and_clock", day=day(words, local.date(), today), clock=f"{local:%H:%M}")


def local_time(when: datetime) -> datetime:
    """Return the moment in local time; a moment without a zone is taken to be local already."""
    return when if when.tzinfo is None else when.astimezone()


def enumeration(words: Words, parts: Sequence[str]) -> str:
    """Return "a", "a and b" or "a, b and c"; "" for none."""
    if len(parts) < 2:
        return "".join(parts)
    others = words.say("ui.length.separator").join(parts[:-1])
    return words.say("ui.length.and_last", others=others, last=parts[-1])


def problem_sentence(words: Words, problem: Problem) -> str:
    """Return a problem of the environment as one sentence for a window."""
    return words.say(IN_WINDOWS.get(problem.key, problem.key), **dict(problem.fields))
