"""Calls as lines of a list: those of today, or all of them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType

from coach.conversation.turn_spans import counts_as_talk_over
from coach.foreign_text import shown
from coach.model.call import CallHeader, CallSource, CallState, CallSummary, FigureValue, TrialArm
from coach.model.call_table import CallMoments
from coach.model.cues import CueKind
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.review.break_offer import is_heavy
from coach.review.effect import Effect, Interval, Side
from coach.review.figures import (
    AGENT_SHARE,
    FAST_S,
    FIGURES,
    LONGEST_HEARD_OUT_S,
    PACE_SYLL_PER_S,
    RISES,
    TALK_OVERS_BY_AGENT,
    Figure,
    Shown,
)
from coach.review.finding import DURATION, STARTED, Mark
from coach.tips.search import words_of
from coach.views.after_call_view import figure_value
from coach.views.wording import Words, day, fast_words, length, local_time, short_length

MOST_TAGS = 2
"""A row names so many tags, and counts the others: ours, beside two badges."""
WORDS_BEFORE, WORDS_AFTER = 3, 6
"""So many words stand around one that was found: ours, half a line."""
CUES_OF_MARK = {Mark.RISES: CueKind.TONE_RISING, Mark.FAST: CueKind.TOO_FAST}
MARKED = frozenset({CallSource.REPLAY, CallSource.SAMPLE, CallSource.IMPORT})
"""Calls that were not the agent's own as they went: that is said of them, as `ui.history.<value>`."""
CARD_NAMES = {
    LONGEST_HEARD_OUT_S.name: "ui.call.heard_out",
    AGENT_SHARE.name: "ui.call.you_spoke",
    RISES.name: "ui.call.rises",
    TALK_OVERS_BY_AGENT.name: "ui.call.talk_over",
    PACE_SYLL_PER_S.name: "ui.call.pace",
}
"""The names of the figures that have a card on the page of a call."""
SORTING = tuple(one for one in FIGURES if one.shown is Shown.LINE or one.name in CARD_NAMES)
"""The figures that a list can be sorted by: those with a name on the page of a call."""
NO_TAGS: Mapping[int, Sequence[str]] = MappingProxyType({})
NAMED_IN_ROWS = frozenset({RISES.name, TALK_OVERS_BY_AGENT.name})


@dataclass(frozen=True, slots=True)
class LanesView:
    """The small drawing of a call: when either spoke, and what is marked, in parts of the call (0 to 1)."""

    agent: tuple[tuple[float, float], ...]
    caller: tuple[tuple[float, float], ...]
    marked: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class CallRow:
    """One call.

    `when` is its time of day, `second` its length, or in a list without headings (`dated`) its day. `marks` are
    badges. `spoken` is the whole row in words. Without `lanes` nothing is drawn.
    """

    call_id: int
    when: str
    second: str
    figures: str
    marks: tuple[str, ...]
    spoken: str
    lanes: LanesView | None = None
    dated: bool = False


def call_rows(
    words: Words, calls: Sequence[CallHeader], today: date, tags: Mapping[int, Sequence[str]] = NO_TAGS
) -> tuple[CallRow, ...]:
    """Return a row for each call, in the order given. `tags`: those of each call, by its number."""
    return tuple(call_row(words, header, today, tags=tags.get(header.call_id, ())) for header in calls)


def call_row(
    words: Words,
    header: CallHeader,
    today: date,
    *,
    order: str = STARTED,
    tags: Sequence[str] = (),
    lanes: LanesView | None = None,
    found: str = "",
) -> CallRow:
    """Return the row of a call, in a list that is sorted by `order`. `found`: the words that a search found.

    Its time and day are those of the agent's clock when it began, in whatever zone that was. Where the list is
    sorted by something else than the time, its days have no headings, and the row begins with its day.
    """
    begun = header.started_at
    named_day, time_of_day = day(words, begun.date(), today), f"{begun:%H:%M}"
    marks = (*marks_of(words, header), *_tag_marks(words, tags))
    figures = counted_words(words, header.summary) if header.summary else ""
    lasted = length(words, header.duration_s)
    spoken = {
        "when": words.say("ui.when.day_and_clock", day=named_day, clock=time_of_day),
        "length": lasted,
        "figures": figures,
    }
    key = "ui.history.row_marked" if marks else "ui.history.row"
    said = words.say(key, marks=", ".join(marks), **spoken) if marks else words.say(key, **spoken)
    if order != STARTED:
        sorted_by = "" if order == DURATION else _value(words, header.summary, order)
        figures = words.say("ui.length.separator").join(one for one in (sorted_by, lasted, figures) if one)
    if found:
        quote = words.say("ui.history.quoted", words=found)
        figures = words.say("ui.length.separator").join((quote, figures)) if figures else quote
        said = f"{said} {quote}"
    second = lasted if order == STARTED else named_day
    dated = order != STARTED
    return CallRow(header.call_id, time_of_day, second, figures, marks, said.strip(), lanes, dated)


def around(texts: Sequence[str], wanted: str) -> str:
    """Return the words of these texts around the first that begins as one of the wanted does, on one line; ""
    where none does. As in the search, accents don't matter. What was written stays as it is: whoever shows it
    makes it fit to be shown."""
    starts = tuple(words_of(wanted))
    for text in texts:
        said = text.split()
        for at, word in enumerate(said):
            if any(one.startswith(starts) for one in words_of(word)):
                first, end = max(0, at - WORDS_BEFORE), at + WORDS_AFTER + 1
                cut = ("… " if first else "", " …" if end < len(said) else "")
                return cut[0] + " ".join(said[first:end]) + cut[1]
    return ""


def lanes_of(
    header: CallHeader,
    speech: Mapping[str, Sequence[Span]],
    moments: CallMoments,
    marked: Collection[Mark],
) -> LanesView | None:
    """Return the drawing of a call, with the moments of these marks. None where there is nothing to draw."""
    if header.duration_s <= 0 or not any(speech.values()):
        return None

    def parts(who: Speaker) -> tuple[tuple[float, float], ...]:
        spans = speech.get(who.value, ())
        return tuple((_part(one.start_s, header), _part(one.end_s, header)) for one in spans)

    kinds = {CUES_OF_MARK[mark] for mark in marked if mark in CUES_OF_MARK}
    times_s = [time_s for kind, time_s in moments.cues if kind in kinds]
    if Mark.TALK_OVERS in marked:
        line = None if header.summary is None else header.summary.line_delay
        times_s += [one.start_s for one in moments.overlaps if counts_as_talk_over(one, line)]
    return LanesView(
        parts(Speaker.AGENT), parts(Speaker.CALLER), tuple(_part(time_s, header) for time_s in sorted(times_s))
    )


def _part(time_s: float, header: CallHeader) -> float:
    return min(1.0, max(0.0, time_s / header.duration_s))


def _tag_marks(words: Words, tags: Sequence[str]) -> tuple[str, ...]:
    named = tuple(shown(tag) for tag in tags[:MOST_TAGS])
    more = len(tags) - len(named)
    return (*named, words.say("ui.history.more_tags", count=more)) if more else named


def _value(words: Words, summary: CallSummary | None, name: str) -> str:
    """Return a figure and its value; "" where the call has none, and for those that every row names."""
    figure = next((one for one in SORTING if one.name == name), None)
    if figure is None or summary is None or not figure.is_measured(summary) or name in NAMED_IN_ROWS:
        return ""
    value = figure_value(words, figure.unit, figure.of(summary))
    return words.say("ui.history.sorted_by", figure=figure_name(words, figure), value=value)


def figure_name(words: Words, figure: Figure[FigureValue]) -> str:
    """Return the name that a figure has on the page of a call."""
    return words.say(CARD_NAMES.get(figure.name, f"figure.{figure.name}.name"))


def todays(calls: Iterable[CallHeader], today: date) -> tuple[list[CallHeader], list[CallHeader]]:
    """Return the calls that began today, in the order given, and apart from them the replays and samples."""
    began = [header for header in calls if local_time(header.started_at).date() == today]
    apart = [header for header in began if header.source in {CallSource.REPLAY, CallSource.SAMPLE}]
    return [header for header in began if header not in apart], apart


def marks_of(words: Words, header: CallHeader) -> tuple[str, ...]:
    """Return the marks of a call: unreadable, replay or sample, cut short, a note, a rough one."""
    keys = [] if header.readable else ["unreadable"]
    if header.source in MARKED:
        keys.append(header.source.value)
    if header.trial_arm is TrialArm.SILENT and header.state is not CallState.RUNNING:  # said only afterwards
        keys.append("silent")
    if header.state is CallState.CUT_SHORT:
        keys.append("cut_short")
    elif header.state is CallState.RUNNING:
        keys.append("running")
    if header.has_incident or header.noted:
        keys.append("note")
    if header.rough:
        keys.append("rough")
    if header.state is not CallState.RUNNING and is_heavy(header):
        keys.append("heavy")
    return tuple(words.say(f"ui.history.{key}") for key in keys)


def counted_words(words: Words, summary: CallSummary) -> str:
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
