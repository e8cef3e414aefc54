"""A report of several calls: those of a week, month or year with what changed, or those that the agent chose.
The same rules hold as for one call (`report_view`)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coach.model.call import CallHeader
from coach.review.figures import LONGEST_HEARD_OUT_S, RISES, TALK_OVERS_BY_AGENT, Figure
from coach.review.trends import Trend, Trends
from coach.views.call_rows import MARKED, counted_words
from coach.views.report_view import ABOUT, Item, Kind, Report, Section, about_items, named_sections
from coach.views.trend_view import change_words, detail_words
from coach.views.wording import Words, day_and_year, length, local_time, short_length

MOST_CALLS = 500
"""More calls than this are not named one by one: nobody would read them. Ours."""
CALLS, CHOSEN = "calls", "chosen"
"""The section of a period's calls, which stays here unless the agent says otherwise; that of chosen ones."""


def report_of_calls(
    words: Words, calls: Sequence[CallHeader], trends: Trends | None = None, about: str = ""
) -> Report:
    """Return the whole report of these calls, at least one; with `trends` they are those of its last period."""
    in_order = sorted(calls, key=lambda one: one.started_at)
    first, last = (
        day_and_year(words, local_time(one.started_at).date()) for one in (in_order[0], in_order[-1])
    )
    kind = CHOSEN if trends is None else CALLS
    found = [
        Section(ABOUT, Kind.WORDS, words.say("report.calls.about"), about_items(about)),
        Section("figures", Kind.FIGURES, "", _figures(words, in_order)),
        Section("change", Kind.MOMENTS, "", () if trends is None else _changes(words, trends)),
        Section(kind, Kind.MOMENTS, "", _calls(words, in_order) if len(calls) <= MOST_CALLS else ()),
    ]
    if trends is not None:
        change = words.say(f"report.section.change_{trends.period.value}")
        found = [
            one if one.key != "change" else Section("change", one.kind, change, one.items) for one in found
        ]
    return Report(
        title=words.say("report.calls.title", n=len(calls)),
        subtitle=first if first == last else words.say("report.calls.days", first=first, last=last),
        sections=named_sections(words, found),
        drawing=None,
        foot=words.say("report.calls.foot"),
    )


def _figures(words: Words, calls: Sequence[CallHeader]) -> tuple[Item, ...]:
    """Return how long they were, and of what was measured how much there was. A median has as many calls as it
    says."""
    found = [("length", length(words, sum(one.duration_s for one in calls)), "")]
    for key, figure in (("rises", RISES), ("talk_over", TALK_OVERS_BY_AGENT)):
        counts = _measured(figure, calls)
        if counts:
            share = words.say("report.calls.share", k=sum(1 for one in counts if one), n=len(counts))
            found.append((key, str(round(sum(counts))), share))
    heard = _measured(LONGEST_HEARD_OUT_S, calls)
    if heard:
        middle = short_length(words, float(np.median(heard)))
        found.append(("heard_out", middle, words.say("report.calls.median", n=len(heard))))
    return tuple(
        Item(f"figure.{place}", text, head=words.say(f"report.figure.{key}"), value=value)
        for place, (key, value, text) in enumerate(found)
    )


def _measured(figure: Figure[int | None] | Figure[float | None], calls: Sequence[CallHeader]) -> list[float]:
    """Return the figure of each call in which it was measured."""
    return [
        float(figure.of(one.summary) or 0.0)
        for one in calls
        if one.summary is not None and figure.is_measured(one.summary)
    ]


def _changes(words: Words, trends: Trends) -> tuple[Item, ...]:
    return tuple(_change(words, trends, trend) for trend in trends.trends)


def _change(words: Words, trends: Trends, trend: Trend) -> Item:
    name = words.say(f"report.calls.measure.{trend.measure.name}")
    text = words.say(
        "report.calls.change",
        change=change_words(words, trend),
        detail=detail_words(words, trend, trends.period),
    )
    return Item(f"change.{trend.measure.name}", text, head=name)


def _calls(words: Words, calls: Sequence[CallHeader]) -> tuple[Item, ...]:
    found = []
    for call in calls:
        when = local_time(call.started_at)
        parts = [length(words, call.duration_s)]
        if call.summary is not None:
            parts.append(counted_words(words, call.summary))
        if call.source in MARKED:
            parts.append(words.say(f"ui.history.{call.source.value}"))
        found.append(
            Item(
                f"call.{call.call_id}",
                words.say("ui.length.separator").join(parts),
                head=day_and_year(words, when.date()),
                value=f"{when:%H:%M}",
            )
        )
    return tuple(found)
