"""Calls as lines of a list: those of today, or all of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

from coach.model.call import CallHeader, CallSource, CallState, CallSummary, TrialArm
from coach.review.effect import Effect, Interval, Side
from coach.review.figures import FAST_S, RISES, TALK_OVERS_BY_AGENT
from coach.views.wording import Words, day, fast_words, length, local_time, short_length


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call. `day` is the heading above the first call of a day, else empty; `spoken` is the whole row in
    words."""

    call_id: int
    day: str
    clock: str
    length: str
    figures: str
    marks: tuple[str, ...]
    spoken: str


def call_rows(words: Words, calls: Sequence[CallHeader], today: date) -> tuple[CallRow, ...]:
    """Return a row for each call, in the order given. Each day is named once."""
    rows: list[CallRow] = []
    last_day = ""
    for header in calls:
        named = day(words, local_time(header.started_at).date(), today)
        rows.append(_row(words, header, named if named != last_day else "", named))
        last_day = named
    return tuple(rows)


def todays(calls: Iterable[CallHeader], today: date) -> list[CallHeader]:
    """Return the calls that began today, in the order given."""
    return [header for header in calls if local_time(header.started_at).date() == today]


def marks_of(words: Words, header: CallHeader) -> tuple[str, ...]:
    """Return the marks of a call: unreadable, replay or sample, cut short, an incident note, a rough one."""
    keys = [] if header.readable else ["unreadable"]
    if header.source is CallSource.SAMPLE:
        keys.append("sample")
    elif header.source is CallSource.REPLAY:
        keys.append("replay")
    elif header.source is CallSource.IMPORT:
        keys.append("import")
    if header.trial_arm is TrialArm.SILENT and header.state is not CallState.RUNNING:  # said only afterwards
        keys.append("silent")
    if header.state is CallState.CUT_SHORT:
        keys.append("cut_short")
    elif header.state is CallState.RUNNING:
        keys.append("running")
    if header.has_incident:
        keys.append("note")
    if header.rough:
        keys.append("rough")
    return tuple(words.say(f"ui.history.{key}") for key in keys)


def _row(words: Words, header: CallHeader, heading: str, named_day: str) -> CallRow:
    clock = f"{local_time(header.started_at):%H:%M}"
    marks = marks_of(words, header)
    figures = _figures(words, header.summary) if header.summary else ""
    fields = {
        "when": words.say("ui.when.day_and_clock", day=named_day, clock=clock),
        "length": length(words, header.duration_s),
        "figures": figures,
    }
    spoken = (
        words.say("ui.history.row_marked", marks=", ".join(marks), **fields)
        if marks
        else words.say("ui.history.row", **fields)
    )
    return CallRow(header.call_id, heading, clock, fields["length"], figures, marks, spoken.strip())


def _figures(words: Words, summary: CallSummary) -> str:
    """Return the rises and talk-overs, or that they were not measured, as on the call's page; and what was
    fast, if anything."""
    rises = RISES.of(summary) if RISES.is_measured(summary) else None
    talk_overs = TALK_OVERS_BY_AGENT.of(summary) if TALK_OVERS_BY_AGENT.is_measured(summary) else None
    fast = fast_words(words, FAST_S.of(summary)) if FAST_S.is_measured(summary) else ""
    counted = [_counted(words, name, n) for name, n in (("rises", rises), ("talk_overs", talk_overs))]
    return ", ".join((*counted, fast) if fast else counted)


def _counted(words: Words, name: str, count: int | None) -> str:
    if count is None:
        return words.say(f"ui.history.{name}_not_measured")
    return words.say(f"ui.history.{name}", n=count) if count else words.say(f"ui.history.{name}_none")


def effect_line(words: Words, effect: Effect | None) -> str:
    """Return the line under the list of calls; "" if there was no draw of silent calls."""
    if effect is None:
        return ""
    shown, silent = effect.shown, effect.silent
    counted = words.say("ui.effect.calls", shown=shown.calls, silent=silent.calls)
    if effect.interval is None or shown.rises_per_h is None or silent.rises_per_h is None:
        return words.say("ui.effect.too_few", calls=counted)
    rates = words.say("ui.effect.rates", shown=shown.rises_per_h, silent=silent.rises_per_h)
    between = _between(words, effect.ratio, effect.interval)
    if not effect.can_be_told:
        return words.say("ui.effect.not_yet", rates=rates, interval=between, calls=counted)
    line = words.say("ui.effect.told", rates=rates, interval=between, calls=counted)
    back = _recovery(words, shown, silent) if effect.recovery_can_be_told else ""
    return f"{line} {back}".strip()


def _between(words: Words, ratio: float | None, interval: Interval) -> str:
    key = "ui.effect.interval" if interval.high != float("inf") else "ui.effect.interval_open"
    if ratio is None:
        return words.say("ui.effect.interval_alone", low=interval.low)
    return words.say(key, ratio=ratio, low=interval.low, high=interval.high)


def _recovery(words: Words, shown: Side, silent: Side) -> str:
    if shown.recovery_s is None or silent.recovery_s is None:
        return ""
    return words.say(
        "ui.effect.recovery",
        shown=short_length(words, shown.recovery_s),
        silent=short_length(words, silent.recovery_s),
    )
