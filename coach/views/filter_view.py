"""What narrows a list of calls, in words: a chip for each filter, the orders, and the way back to them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from coach.foreign_text import shown
from coach.review.finding import DURATION, EVERYTHING, STARTED, CallFilter, Mark
from coach.views.call_rows import SORTING, figure_name
from coach.views.wording import Words, day

LENGTHS_S: tuple[tuple[float | None, float | None], ...] = ((None, 120.0), (120.0, 600.0), (600.0, None))
"""The lengths to choose from: ours, a question, an ordinary call, a long one."""
HOURS = ((6, 9), (9, 12), (12, 15), (15, 18), (18, 22), (22, 6))
"""The hours to choose from: ours, a quarter of a shift each."""
MOST_TAGS = 12
"""So many tags to choose from, the most frequent ones. Others are found by searching."""
WEEK = timedelta(days=7)


class Asked(StrEnum):
    """What a choice asks the agent for first, named as its chip."""

    LENGTH = "length"
    DAYS = "day"


@dataclass(frozen=True, slots=True)
class Choice:
    """One entry of a menu: its name, what the list is then, and whether it is so now. With `asks` the agent
    says from what to what first."""

    name: str
    gives: CallFilter
    on: bool = False
    asks: Asked | None = None


@dataclass(frozen=True, slots=True)
class Chip:
    """One filter. With a `menu` of values one of them is chosen; else its one choice is made at once.

    While it is `on`, that takes it away.
    """

    key: str
    name: str
    on: bool
    choices: tuple[Choice, ...]
    menu: bool = False


def chips(
    words: Words, wanted: CallFilter, today: date, microphones: Sequence[str], tags: Sequence[str]
) -> tuple[Chip, ...]:
    """Return a chip for each filter, in the order in which they stand. One without any choice is left out."""
    found = [_mark_chip(words, wanted, mark) for mark in Mark if mark is not Mark.TAG]
    tagged = replace(wanted, marks=wanted.marks | {Mark.TAG})
    by_tag = [Choice(words.say("ui.history.chip.any_tag"), tagged)] if tags else []
    by_tag += [Choice(shown(tag), replace(wanted, tag=tag)) for tag in tags[:MOST_TAGS]]
    without_tag = replace(wanted, tag="", marks=wanted.marks - {Mark.TAG})
    found.insert(5, _value_chip(words, wanted, "tag", without_tag, tag_name(words, wanted), by_tag))
    lengths = [
        Choice(_length_name(words, least_s, most_s), replace(wanted, least_s=least_s, most_s=most_s))
        for least_s, most_s in LENGTHS_S
    ]
    lengths.append(Choice(words.say("ui.history.chip.own_length"), wanted, asks=Asked.LENGTH))
    without = replace(wanted, least_s=None, most_s=None)
    length_name = _length_name(words, wanted.least_s, wanted.most_s)
    found.append(_value_chip(words, wanted, "length", without, length_name, lengths))
    hours = [Choice(_hours_name(words, one), replace(wanted, hours=one)) for one in HOURS]
    without = replace(wanted, hours=None)
    found.append(_value_chip(words, wanted, "hour", without, _hours_name(words, wanted.hours), hours))
    headsets = [Choice(shown(one), replace(wanted, microphone=one)) for one in microphones if one]
    without = replace(wanted, microphone=None)
    found.append(_value_chip(words, wanted, "headset", without, shown(wanted.microphone or ""), headsets))
    days = [
        Choice(name, replace(wanted, since=since, until=until)) for since, until, name in _spans(words, today)
    ]
    days.append(Choice(words.say("ui.history.chip.own_days"), wanted, asks=Asked.DAYS))
    without = replace(wanted, since=None, until=None)
    found.append(_value_chip(words, wanted, "day", without, days_name(words, wanted, today), days))
    return tuple(chip for chip in found if chip.choices)


def of_length(wanted: CallFilter, least_min: int | None, most_min: int | None) -> CallFilter:
    """Return the list of calls from so many to so many minutes, in whichever order. None: open."""
    if least_min is not None and most_min is not None and least_min > most_min:
        least_min, most_min = most_min, least_min
    least_s, most_s = (None if one is None else 60.0 * one for one in (least_min, most_min))
    return replace(wanted, least_s=least_s, most_s=most_s)


def of_days(wanted: CallFilter, first: date, last: date) -> CallFilter:
    """Return the list of the calls of these days, in whichever order they come."""
    return replace(wanted, since=min(first, last), until=max(first, last))


def orders(words: Words, wanted: CallFilter) -> tuple[Choice, ...]:
    """Return the orders to choose from. The one that is chosen can be turned round."""
    keys = (STARTED, DURATION, *(figure.name for figure in SORTING))
    found = []
    for key in keys:
        on = key == wanted.order
        largest = not wanted.largest_first if on else True
        turned = replace(wanted, order=key, largest_first=largest)
        found.append(Choice(order_name(words, wanted if on else turned), turned, on))
    return tuple(found)


def order_name(words: Words, wanted: CallFilter) -> str:
    """Return the order of the list in words."""
    end = "largest" if wanted.largest_first else "smallest"
    if wanted.order in {STARTED, DURATION}:
        return words.say(f"ui.history.order.{wanted.order}.{end}")
    figure = next((one for one in SORTING if one.name == wanted.order), None)
    name = wanted.order if figure is None else figure_name(words, figure)
    return words.say(f"ui.history.order.figure.{end}", figure=name)


def filter_names(words: Words, wanted: CallFilter, today: date) -> tuple[str, ...]:
    """Return a name for each part that narrows the list."""
    names = [words.say("ui.history.chip.words", words=wanted.words)] if wanted.words.strip() else []
    names += [words.say(f"ui.history.mark.{mark.value}") for mark in Mark if mark in wanted.marks]
    if wanted.tag:
        names.append(tag_name(words, wanted))
    if wanted.least_s is not None or wanted.most_s is not None:
        names.append(_length_name(words, wanted.least_s, wanted.most_s))
    if wanted.hours is not None:
        names.append(_hours_name(words, wanted.hours))
    if wanted.microphone is not None:
        names.append(shown(wanted.microphone))
    if wanted.since is not None or wanted.until is not None:
        names.append(days_name(words, wanted, today))
    return tuple(names)


def way_back_name(words: Words, wanted: CallFilter, today: date) -> str:
    """Return the way back from a call to the list: what it was narrowed by."""
    names = filter_names(words, wanted, today)
    if not names:
        return words.say("ui.call.back")
    return words.say("ui.history.back_to", filters=words.say("ui.length.separator").join(names))


def counted(words: Words, found: int, every: int, *, narrows: bool) -> str:
    """Return how many calls the list shows."""
    if narrows:
        return words.say("ui.history.found", found=found, n=every)
    return words.say("ui.history.all", n=every)


def monday_of(one: date) -> date:
    """Return the first day of the week of a day (ISO 8601)."""
    return one - timedelta(days=one.weekday())


def days_name(words: Words, wanted: CallFilter, today: date) -> str:
    """Return the days that are wanted; "" for all."""
    since, until = wanted.since, wanted.until
    for first, last, name in _spans(words, today):
        if (since, until) == (first, last):
            return name
    if since == until and since is not None:
        return day(words, since, today)
    if since is None or until is None:
        one = since or until
        side = "from_day" if until is None else "until_day"
        return "" if one is None else words.say(f"ui.history.chip.{side}", day=day(words, one, today))
    return words.say("ui.history.chip.days", first=day(words, since, today), last=day(words, until, today))


def tag_name(words: Words, wanted: CallFilter) -> str:
    """Return the tag that is wanted; "" for none."""
    if wanted.tag:
        return shown(wanted.tag)
    return words.say("ui.history.chip.any_tag") if Mark.TAG in wanted.marks else ""


def _spans(words: Words, today: date) -> tuple[tuple[date, date, str], ...]:
    monday = monday_of(today)
    sunday = monday + WEEK - timedelta(days=1)
    return (
        (today, today, words.say("ui.when.today")),
        (monday, sunday, words.say("ui.history.chip.this_week")),
        (monday - WEEK, sunday, words.say("ui.history.chip.two_weeks")),
        (monday - 3 * WEEK, sunday, words.say("ui.history.chip.four_weeks")),
    )


def _mark_chip(words: Words, wanted: CallFilter, mark: Mark) -> Chip:
    on, name = mark in wanted.marks, words.say(f"ui.history.mark.{mark.value}")
    return Chip(mark.value, name, on, (Choice(name, replace(wanted, marks=wanted.marks ^ {mark}), on),))


def _value_chip(
    words: Words, wanted: CallFilter, key: str, without: CallFilter, value: str, choices: Sequence[Choice]
) -> Chip:
    """A filter by one of several values, and what the list is `without` it."""
    if wanted != without:
        return Chip(key, value, True, (Choice(value, without, True),))
    return Chip(key, words.say(f"ui.history.chip.{key}"), False, tuple(choices), menu=True)


def _length_name(words: Words, least_s: float | None, most_s: float | None) -> str:
    least, most = (None if one is None else round(one / 60) for one in (least_s, most_s))
    if least is None and most is None:
        return ""
    if least is None:
        return words.say("ui.history.chip.under", minutes=most)
    if most is None:
        return words.say("ui.history.chip.over", minutes=least)
    return words.say("ui.history.chip.between", low=least, high=most)


def _hours_name(words: Words, hours: tuple[int, int] | None) -> str:
    if hours is None:
        return ""
    return words.say("ui.history.chip.hours", first=f"{hours[0]:02d}:00", last=f"{hours[1]:02d}:00")


def everything_in_order(wanted: CallFilter) -> CallFilter:
    """Return the same order without any filter."""
    return replace(EVERYTHING, order=wanted.order, largest_first=wanted.largest_first)
