"""Times, lengths and problems in words, by the catalogue. Never asks a clock: moments are handed in."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol

from coach.model.language import Language
from coach.model.snapshot import Problem
from coach.words.languages import date_with_year, weekday_and_date

IN_WINDOWS = {"history.no_such_call": "ui.history.no_such_call"}
"""What a window says of a problem for which the terminal names a command of its own."""


class Words(Protocol):
    """The catalogue of words."""

    @property
    def language(self) -> Language: ...

    def say(self, key: str, /, **fields: object) -> str: ...

    def __contains__(self, key: str, /) -> bool: ...


def clock(seconds: float) -> str:
    """A running time: "04:12", from an hour on "1:04:12". Negative counts as 0."""
    whole = max(0, int(seconds))
    minutes, rest = divmod(whole, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02d}:{rest:02d}" if hours else f"{minutes:02d}:{rest:02d}"


def axis_clock(seconds: float) -> str:
    """A place on a time line: "0:00", "12:30", from an hour on "1:04:12"."""
    return clock(seconds).removeprefix("0")


def length(words: Words, seconds: float) -> str:
    """How long something was: "52 s", "1 min 52 s", "1 h 4 min"."""
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
    """Like `length`, with a tenth below ten seconds where there is one: "0.8 s", "6 s"."""
    if seconds >= 9.95:
        return length(words, seconds)
    tenths = round(seconds, 1)
    return words.say("ui.length.seconds", seconds=int(tenths) if tenths.is_integer() else tenths)


def day(words: Words, moment: date, today: date) -> str:
    """A day as people say it: "Today", "Yesterday", "Tuesday 17 November", an earlier year with its
    number."""
    days_ago = (today - moment).days
    if days_ago == 0:
        return words.say("ui.when.today")
    if days_ago == 1:
        return words.say("ui.when.yesterday")
    if moment.year != today.year:
        return day_and_year(words, moment)
    return weekday_and_date(words.language, moment)


def day_and_year(words: Words, moment: date) -> str:
    """A day whenever it is read: "17 November 2025"."""
    return date_with_year(words.language, moment)


def moment(words: Words, when: datetime, today: date) -> str:
    """A day and its clock: "Tuesday 17 November, 10:42"."""
    local = local_time(when)
    return words.say("ui.when.day_and_clock", day=day(words, local.date(), today), clock=f"{local:%H:%M}")


def local_time(when: datetime) -> datetime:
    """The moment on the clock on the wall; one without a zone is taken to be that already."""
    return when if when.tzinfo is None else when.astimezone()


def enumeration(words: Words, parts: Sequence[str]) -> str:
    """ "a", "a and b", "a, b and c"; empty for none."""
    if len(parts) < 2:
        return "".join(parts)
    others = words.say("ui.length.separator").join(parts[:-1])
    return words.say("ui.length.and_last", others=others, last=parts[-1])


def problem_sentence(words: Words, problem: Problem) -> str:
    """The one sentence of a problem of the environment, for a window."""
    return words.say(IN_WINDOWS.get(problem.key, problem.key), **dict(problem.fields))
