"""A week against the four before it, in words and as what to draw: a strip of days, and a row for each
measure."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

from coach.model.call_table import BoolArray, CallTable
from coach.review.finding import Mark, day_number, has_mark, local_days
from coach.review.trend_measures import Told, TrendMeasure, counting
from coach.review.trends import Change, Lacks, Period, Spread, Trend, Trends
from coach.views.wording import Words, day_and_year, short_length
from coach.words.languages import short_month, short_weekday

CHANGE_WORDS = {
    "talk_overs": ("more", "fewer"),
    "wait": ("longer", "shorter"),
    "heard_out": ("longer", "shorter"),
    "agent_share": ("more", "less"),
    "rises": ("more", "fewer"),
    "recovery": ("later", "sooner"),
    "fast": ("more", "fewer"),
    "pace": ("faster", "slower"),
    "level": ("louder", "quieter"),
}
"""How each measure is said to have changed, upwards and downwards."""
MOST_DOTS = {Period.WEEK: 60, Period.MONTH: 60, Period.YEAR: 36}
"""A column of the strip has room for so many; where there are more calls, each dot stands for several. The
columns of a year are narrower."""
ONE_IN_ERROR = 0.1
"""“1 in 3” is said of a share within this part of it; else so many in ten."""
MOST_CALLS = 0.5
"""Where it happened in more calls than this, now and before, it is said how often a call too. Ours: the number
of such calls says little then."""
LEAST_FOR_HALF = 4
"""Of fewer calls there is no middle half."""
METHOD = ("what", "days", "many", "enough", "worst", "limits")


@dataclass(frozen=True, slots=True)
class StripColumn:
    """A day of a week, a week of a month or a month of a year. `marks`: a dot each, True for a diamond."""

    name: str
    number: str
    is_now: bool
    marks: tuple[bool, ...]
    spoken: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """Five periods and the band of the four before, from 0 (the least) to 1: middle, low and high of each; None
    without calls. `hollow`: this period has too few to tell."""

    points: tuple[tuple[float, float, float] | None, ...]
    band: tuple[float, float] | None
    hollow: bool


@dataclass(frozen=True, slots=True)
class TrendRow:
    """One measure. `better`: it changed the way that advice says is better. `periods`: what is drawn of each of
    the five, in words."""

    name: str
    change: str
    detail: str
    spread: str
    better: bool
    drawing: Drawing
    spoken: str
    periods: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrendView:
    """The whole comparison. `counted`: how many calls, and what a dot and a diamond are."""

    title: str
    counted: str
    drawn: str
    columns: tuple[StripColumn, ...]
    rows: tuple[TrendRow, ...]
    method: tuple[str, ...]


def trend_view(words: Words, trends: Trends, table: CallTable, today: date) -> TrendView:
    """Return the view of these trends; the strip is made from the table."""
    columns, calls_a_dot = _columns(words, trends, table, today)
    suffix = "" if trends.period is Period.WEEK else f"_{trends.period.value}"
    counted = [words.say("trend.counted", now=trends.calls_now, before=trends.calls_before)]
    counted.append(words.say("trend.diamond"))
    if calls_a_dot > 1:
        counted.append(words.say("trend.each_dot", calls=calls_a_dot))
    return TrendView(
        title=words.say(f"trend.{trends.period.value}.title"),
        counted=" ".join(counted) if trends.calls_now + trends.calls_before else words.say("trend.empty"),
        drawn=words.say(f"trend.drawn{suffix}"),
        columns=columns,
        rows=tuple(_row(words, trend, trends) for trend in trends.trends),
        method=tuple(words.say(f"trend.method.{one}") for one in METHOD),
    )


def trend_lines(words: Words, trends: Trends) -> list[str]:
    """Return one sentence for each measure, for the terminal."""
    rows = (_row(words, trend, trends) for trend in trends.trends)
    return [words.say("trend.line", name=row.name, change=row.change, detail=row.detail) for row in rows]


def _row(words: Words, trend: Trend, trends: Trends) -> TrendRow:
    name = words.say(f"trend.name.{trend.measure.name}")
    change, detail = change_words(words, trend), detail_words(words, trend, trends.period)
    spread = _spread(words, trend.measure, trend.now)
    better = _is_better(trend)
    said = f"{change} ({words.say('trend.detail.better')})" if better else change
    spoken = words.say("trend.spoken", name=name, change=said, detail=detail, spread=spread).strip()
    periods = tuple(
        _period(words, trend.measure, begin, one)
        for begin, one in zip(trends.starts, trend.spans, strict=False)
    )
    return TrendRow(name, change, detail, spread, better, _drawing(trend), spoken, periods)


def _period(words: Words, measure: TrendMeasure, begin: date, spread: Spread) -> str:
    """Return one of the five periods: "From 2 November 2026: 0.1 s, 34 calls"."""
    calls = words.say("trend.column_calls", n=spread.calls)
    if spread.middle is not None:
        calls = words.say("ui.length.separator").join((value_words(words, measure, spread.middle), calls))
    return words.say("trend.from_day", day=day_and_year(words, begin), what=calls)


def change_words(words: Words, trend: Trend) -> str:
    """Return what can be said of a measure in a few words: "Fewer than before"."""
    key = trend.change.value
    if trend.is_told:
        up, down = CHANGE_WORDS[trend.measure.name]
        key = up if trend.change is Change.MORE else down
    return words.say(f"trend.change.{key}")


def _is_better(trend: Trend) -> bool:
    return trend.is_told and trend.measure.better.value == trend.change.value


def detail_words(words: Words, trend: Trend, period: Period) -> str:
    """Return the values behind it, or what is still missing."""
    return _detail(words, trend, period.value)


def since_line(words: Words, trend: Trend) -> str:
    """Return one sentence on a measure of the calls since a first attempt, against those before it."""
    name, change = words.say(f"trend.name.{trend.measure.name}"), change_words(words, trend)
    return words.say("trend.line", name=name, change=change, detail=_detail(words, trend, "since"))


def _detail(words: Words, trend: Trend, what: str) -> str:
    """`what` is compared: a period, or the calls since a day."""
    shortage = trend.shortage
    if shortage is not None:
        days = shortage.what in {Lacks.DAYS_NOW, Lacks.DAYS_BEFORE}
        key = "days" if days else "rises" if trend.measure.name == "recovery" else "calls"
        side = "now" if shortage.what in {Lacks.CALLS_NOW, Lacks.DAYS_NOW} else "before"
        when = words.say(f"trend.{what}.{side}")
        return words.say(f"trend.lacks.{key}", when=when, there=shortage.there, needed=shortage.needed)
    key = "told" if trend.is_told else trend.change.value
    now, before = (value_words(words, trend.measure, one.middle or 0.0) for one in (trend.now, trend.before))
    said = words.say(f"trend.detail.{key}", now=now, before=before)
    said = said[:1].upper() + said[1:]
    if (
        trend.measure.told is Told.SHARE
        and min(trend.now.middle or 0.0, trend.before.middle or 0.0) > MOST_CALLS
    ):
        often = {"now": trend.now.a_call or 0.0, "before": trend.before.a_call or 0.0}
        said += " " + words.say("trend.detail.a_call", **often)
    return said


def value_words(words: Words, measure: TrendMeasure, value: float) -> str:
    """Return the value of a measure: "1 in 8 calls", "0.8 s", "4.6 syll/s"."""
    if measure.told is Told.SHARE:
        return share_words(words, value)
    unit = measure.figure.unit.value
    if unit == "seconds":
        return short_length(words, value)
    return words.say(f"figure.unit.{unit}", value=100 * value if unit == "share" else value)


def share_words(words: Words, share: float) -> str:
    """Return a share of calls as people say it: "no call", "1 in 8 calls", "7 in 10 calls"."""
    if share <= 0:
        return words.say("trend.share.none")
    of = round(1 / share)
    if of >= 2 and abs(1 / of - share) <= ONE_IN_ERROR * share:
        return words.say("trend.share.one_in", of=of)
    if (k := round(10 * share)) < 10:
        return words.say("trend.share.of_ten", k=k)
    return words.say("trend.share.every")


def _spread(words: Words, measure: TrendMeasure, spread: Spread) -> str:
    if spread.low is None or spread.high is None:
        return ""
    if spread.calls < LEAST_FOR_HALF:
        return words.say("trend.column_calls", n=spread.calls)
    if measure.told is Told.SHARE:
        low, high = (words.say("figure.unit.share", value=100 * one) for one in (spread.low, spread.high))
    else:
        low, high = (value_words(words, measure, one) for one in (spread.low, spread.high))
    key = measure.told.value if low != high else f"{measure.told.value}_alike"
    return words.say(f"trend.spread.{key}", n=spread.calls, low=low, high=high)


def _drawing(trend: Trend) -> Drawing:
    known = [one for one in (*trend.spans, trend.before) if one.low is not None and one.high is not None]
    least = min((one.low for one in known if one.low is not None), default=0.0)
    most = max((one.high for one in known if one.high is not None), default=1.0)
    middle = (least + most) / 2
    width = max(most - least, 2 * trend.measure.least_difference)  # what doesn't differ lies on one line

    def placed(value: float | None) -> float:
        return 0.5 if value is None else 0.5 + (value - middle) / width

    points = tuple(
        None if one.middle is None else (placed(one.middle), placed(one.low), placed(one.high))
        for one in trend.spans
    )
    before = trend.before
    band = None if before.low is None else (placed(before.low), placed(before.high))
    return Drawing(points, band, trend.change is Change.TOO_FEW)


def _columns(
    words: Words, trends: Trends, table: CallTable, today: date
) -> tuple[tuple[StripColumn, ...], int]:
    """Return the columns of this period, and how many calls a dot stands for."""
    begins = _begins(trends.period, trends.starts[-2], trends.starts[-1])
    edges = np.array([day_number(one) for one in (*begins, trends.starts[-1])])
    days = local_days(table)
    counted = np.flatnonzero(counting(table, trends.sources) & (days <= day_number(today)))
    with_one = has_mark(table, Mark.TALK_OVERS)[counted]
    at = np.searchsorted(edges, days[counted], side="right") - 1
    most = max((int((at == column).sum()) for column in range(len(begins))), default=0)
    calls_a_dot = max(1, -(-most // MOST_DOTS[trends.period]))
    made = []
    for column, begin in enumerate(begins):
        end = begins[column + 1] if column + 1 < len(begins) else trends.starts[-1]
        marked = with_one[at == column]
        name, number = _named(words, trends.period, begin, end)
        spoken = words.say(
            "trend.column",
            day=day_and_year(words, begin),
            calls=words.say("trend.column_calls", n=len(marked)),
            marked=words.say("trend.column_marked", n=int(marked.sum())),
        )
        made.append(StripColumn(name, number, begin <= today < end, _marks(marked, calls_a_dot), spoken))
    return tuple(made), calls_a_dot


def _marks(marked: BoolArray, calls_a_dot: int) -> tuple[bool, ...]:
    """Return a mark for each call in their order; where one stands for several, the diamonds first."""
    if calls_a_dot == 1:
        return tuple(marked.tolist())
    dots, diamonds = -(-len(marked) // calls_a_dot), round(int(marked.sum()) / calls_a_dot)
    return tuple(at < diamonds for at in range(dots))


def _begins(period: Period, first: date, end: date) -> tuple[date, ...]:
    """Return where the columns of a period begin: its days, the weeks of a month, the months of a year."""
    if period is Period.YEAR:
        return tuple(date(first.year, month, 1) for month in range(1, 13))
    days = [first + timedelta(days=at) for at in range((end - first).days)]
    if period is Period.WEEK:
        return tuple(days)
    return tuple(one for one in days if one == first or one.weekday() == 0)


def _named(words: Words, period: Period, begin: date, end: date) -> tuple[str, str]:
    if period is Period.YEAR:
        return short_month(words.language, begin), ""
    if period is Period.WEEK:
        return short_weekday(words.language, begin), str(begin.day)
    last = end - timedelta(days=1)
    return short_month(words.language, begin), str(begin.day) if begin == last else f"{begin.day}–{last.day}"
