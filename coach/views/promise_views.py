"""Promises to call back: the times on offer, which are due, and how each one reads. `now` is an argument."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta

from coach.foreign_text import shown
from coach.model.call_notes import OpenPromise, Promise
from coach.views.wording import Words, day, length, local_time

SNOOZE = timedelta(minutes=10)
"""How long a reminder is put off: a short call and the work after it. Our own choice."""
TODAY_BY = time(17)
TOMORROW_BY = time(10)
LEAST_AHEAD = timedelta(minutes=15)
""""Today by" is not offered with less time left than this: it would be due before the next call has ended.
Our own choice."""


@dataclass(frozen=True, slots=True)
class Offer:
    """A time that can be promised, and its words."""

    text: str
    due_at: datetime


@dataclass(frozen=True, slots=True)
class PromiseLine:
    """One promise on Today. `overdue` says that its time has passed."""

    call_id: int
    due: str
    call: str
    note: str
    overdue: bool
    spoken: str


def offers(words: Words, now: datetime) -> tuple[Offer, ...]:
    """Return the times on offer: in an hour, today by 17:00 while that is ahead, and tomorrow by 10:00.

    They are by the clock on the wall, also when it is put forward or back in between.
    """
    local = local_time(now).replace(tzinfo=None)
    in_an_hour = (now.astimezone(UTC) + timedelta(hours=1)).astimezone()
    today = datetime.combine(local.date(), TODAY_BY)
    tomorrow = datetime.combine(local.date() + timedelta(days=1), TOMORROW_BY)
    found = [Offer(words.say("ui.promise.in_an_hour"), in_an_hour)]
    if today - local >= LEAST_AHEAD:
        found.append(Offer(words.say("ui.promise.today", clock=f"{TODAY_BY:%H:%M}"), today.astimezone()))
    found.append(Offer(words.say("ui.promise.tomorrow", clock=f"{TOMORROW_BY:%H:%M}"), tomorrow.astimezone()))
    return tuple(found)


def promised(call_id: int, due_at: datetime) -> Promise:
    """Return a new promise, with a reminder at the time it is due."""
    return Promise(call_id, due_at.astimezone(), due_at.astimezone())


def put_off(promise: Promise, now: datetime) -> Promise:
    """Put off the reminder by `SNOOZE`. The promise itself does not change."""
    return replace(promise, remind_at=now.astimezone() + SNOOZE)


def done(promise: Promise, now: datetime) -> Promise:
    return replace(promise, done_at=now.astimezone())


def due(found: Sequence[OpenPromise], now: datetime) -> tuple[OpenPromise, ...]:
    """Return the promises that need a reminder now."""
    return tuple(one for one in found if one.promise.remind_at <= now.astimezone())


def due_words(words: Words, due_at: datetime, now: datetime) -> str:
    """Return the time in words: "by 17:00", "tomorrow by 10:00", "Thursday 19 November by 10:00"."""
    local, today = local_time(due_at), local_time(now).date()
    clock = f"{local:%H:%M}"
    if local.date() == today:
        return words.say("ui.promise.by", clock=clock)
    if local.date() == today + timedelta(days=1):
        return words.say("ui.promise.tomorrow", clock=clock)
    return words.say("ui.promise.day_by", day=day(words, local.date(), today), clock=clock)


def promise_lines(words: Words, found: Sequence[OpenPromise], now: datetime) -> tuple[PromiseLine, ...]:
    """Return the lines for Today, the first one due first."""
    return tuple(_line(words, one, now) for one in found)


def reminder(words: Words, one: OpenPromise, now: datetime, *, full: bool) -> str:
    """Return what the tray says of a promise that is due: to whom and with its note only where it is `full`."""
    line = _line(words, one, now)
    by = due_words(words, one.promise.due_at, now)
    if not full:
        return words.say("ui.promise.reminder_short", due=by)
    return words.say("ui.promise.reminder", call=line.call, due=by, note=line.note).strip()


def _line(words: Words, one: OpenPromise, now: datetime) -> PromiseLine:
    due_at, begun = one.promise.due_at, local_time(one.call_started_at)
    late_s = (now.astimezone() - due_at).total_seconds()
    by = due_words(words, due_at, now)
    if late_s >= 60:
        by = words.say("ui.promise.overdue", by=by, time=length(words, late_s // 60 * 60))
    when = day(words, begun.date(), local_time(now).date())
    call = words.say("ui.promise.call", day=when, clock=f"{begun:%H:%M}")
    note = shown(" ".join(one.note.split()))
    spoken = words.say("ui.promise.row", due=by, call=call, note=note).strip()
    return PromiseLine(one.promise.call_id, by[:1].upper() + by[1:], call, note, late_s >= 0, spoken)
