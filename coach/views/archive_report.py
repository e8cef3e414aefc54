"""The report of an archive: how figures are spread over weeks, teams and languages, as one HTML file.

Groups come in the order of their names and in one colour, and none stands out: nobody is ranked. Which groups
may be shown at all is decided in `archive.groups`.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import groupby

from coach.archive.groups import Group, GroupedBy
from coach.review.figures import FIGURES, Unit
from coach.views.report_html import POLICY, STYLE
from coach.views.tokens import LIGHT
from coach.views.wording import Words, day_and_year

WIDTH, LEFT, RIGHT = 720.0, 150.0, 12.0
ROW, BOX, TOP, FOOT = 26.0, 12.0, 4.0, 22.0
MOST_TICKS = 5
LONGEST_NAME = 24
_UNITS = {one.name: one.unit for one in FIGURES}
_MORE_STYLE = f"""
h2 {{ font-weight: 600; color: {LIGHT.text}; margin: 32px 0 0; }}
h3 {{ font-size: 13px; font-weight: 400; color: {LIGHT.muted}; margin: 16px 0 4px; }}
table.groups td, table.groups th {{ text-align: right; font-size: 11px; padding: 2px 12px 2px 0;
  white-space: nowrap; }}
table.groups th:first-child {{ text-align: left; white-space: normal; min-width: 96px; }}
table.groups tbody th {{ overflow-wrap: anywhere; }}
table.groups thead th {{ color: {LIGHT.muted}; font-weight: 400; white-space: normal; }}
.wide {{ overflow-x: auto; }}
"""


def archive_report(words: Words, groups: Sequence[Group], language: str, today: date) -> str:
    """Return the report as a page. `language` is its code; names of teams and languages are escaped."""
    title = words.say("archive.report.title")
    parts = [f"<h1>{escape(title)}</h1>", f'<p class="under">{escape(day_and_year(words, today))}</p>']
    parts += [
        f"<p>{escape(words.say(f'archive.report.{key}'))}</p>" for key in ("what", "left_out", "how_drawn")
    ]
    if not groups:
        parts.append(f"<p>{escape(words.say('archive.report.nothing'))}</p>")
    for figure, of_figure in groupby(groups, key=lambda one: one.figure):
        rows = tuple(of_figure)
        parts.append(f"<section><h2>{escape(words.say(f'archive.figure.{figure}'))}</h2>")
        for grouped_by in GroupedBy:
            if found := tuple(one for one in rows if one.grouped_by is grouped_by):
                parts.append(_grouped(words, figure, grouped_by, found))
        parts.append("</section>\n")
    return (
        f'<!DOCTYPE html>\n<html lang="{escape(language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width">'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        f"<title>{escape(title)}</title><style>{STYLE}{_MORE_STYLE}</style></head>\n"
        f"<body><main>{''.join(parts)}</main>"
        f"<footer>{escape(words.say('archive.report.foot'))}</footer></body></html>\n"
    )


def group_name(words: Words, group: Group) -> str:
    """What a group is called."""
    if not group.name:
        return words.say("archive.report.not_said")
    if group.grouped_by is GroupedBy.WEEK:
        return day_and_year(words, date.fromisoformat(group.name))
    return group.name


def value_words(words: Words, figure: str, value: float) -> str:
    """A value with its unit."""
    unit = _UNITS[figure]
    if unit is Unit.SECONDS:
        return words.say("ui.length.seconds", seconds=round(value, 1))
    if unit is Unit.SHARE:
        value *= 100.0
    if unit is Unit.COUNT:
        return words.say("archive.report.count", value=value)
    return words.say(f"figure.unit.{unit.value}", value=value)


def _grouped(words: Words, figure: str, grouped_by: GroupedBy, groups: Sequence[Group]) -> str:
    title = words.say(f"archive.report.by_{grouped_by.value}")
    heads = "".join(
        f'<th scope="col">{escape(words.say(f"archive.report.column.{key}"))}</th>'
        for key in ("group", "calls", "agents", "quartiles", "mean")
    )
    rows = "".join(
        f'<tr><th scope="row">{escape(group_name(words, one))}</th><td>{one.calls}</td><td>{one.agents}</td>'
        f"<td>{escape(_quartiles(words, one))}</td><td>{escape(_interval(words, one))}</td></tr>"
        for one in groups
    )
    return (
        f"<h3>{escape(title)}</h3>{_drawing(words, figure, title, groups)}"
        f'<div class="wide"><table class="groups"><thead><tr>{heads}</tr></thead>'
        f"<tbody>{rows}</tbody></table></div>"
    )


def _quartiles(words: Words, one: Group) -> str:
    values = {
        name: value_words(words, one.figure, value)
        for name, value in (("low", one.p25), ("median", one.median), ("high", one.p75))
    }
    return words.say("archive.report.median_of", **values)


def _interval(words: Words, one: Group) -> str:
    values = {
        name: value_words(words, one.figure, value)
        for name, value in (("mean", one.mean), ("low", one.low), ("high", one.high))
    }
    return words.say("archive.report.mean_of", **values)


def _drawing(words: Words, figure: str, title: str, groups: Sequence[Group]) -> str:
    """A row for each group: a line from the tenth to the ninetieth percentile, a box of the middle half, the
    median, and the mean with its interval below."""
    low = min(0.0, *(min(one.p10, one.low) for one in groups))
    high = max(max(one.p90, one.high) for one in groups)
    step = tick_step(high - low)
    low, high = math.floor(low / step) * step, math.ceil(high / step) * step
    high = max(high, low + step)  # every call may have the same
    height = TOP + ROW * len(groups) + FOOT

    def x(value: float) -> float:
        return LEFT + (WIDTH - LEFT - RIGHT) * (value - low) / (high - low)

    spoken = words.say("archive.report.drawing", figure=words.say(f"archive.figure.{figure}"), by=title)
    key = f"{figure}-{groups[0].grouped_by.value}"
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {height:g}" role="img"'
        f' aria-labelledby="{key}" font-family="Inter, sans-serif" font-size="11">'
        f'<title id="{key}">{escape(spoken)}</title>'
    ]
    ticks = round((high - low) / step)
    for tick in range(ticks + 1):
        value = low + step * tick
        anchor = "end" if tick == ticks else "start" if tick == 0 else "middle"
        parts.append(
            f'<line x1="{x(value):.1f}" x2="{x(value):.1f}" y1="{TOP:g}" y2="{height - FOOT:g}"'
            f' stroke="{LIGHT.line}"/><text x="{x(value):.1f}" y="{height - 6:g}" text-anchor="{anchor}"'
            f' fill="{LIGHT.muted}">{escape(value_words(words, figure, value))}</text>'
        )
    for row, one in enumerate(groups):
        middle = TOP + ROW * (row + 0.5)
        parts.append(
            f'<text x="{LEFT - 8:g}" y="{middle + 4:.1f}" text-anchor="end" fill="{LIGHT.text}">'
            f"{escape(_short(group_name(words, one)))}</text>"
            f'<line x1="{x(one.p10):.1f}" x2="{x(one.p90):.1f}" y1="{middle:.1f}" y2="{middle:.1f}"'
            f' stroke="{LIGHT.muted}"/>'
            f'<rect x="{x(one.p25):.1f}" y="{middle - BOX / 2:.1f}"'
            f' width="{max(1.0, x(one.p75) - x(one.p25)):.1f}" height="{BOX:g}" rx="2" fill="{LIGHT.band}"/>'
            f'<line x1="{x(one.median):.1f}" x2="{x(one.median):.1f}" y1="{middle - BOX / 2:.1f}"'
            f' y2="{middle + BOX / 2:.1f}" stroke="{LIGHT.agent}" stroke-width="2"/>'
            f'<line x1="{x(one.low):.1f}" x2="{x(one.high):.1f}" y1="{middle + 9:.1f}" y2="{middle + 9:.1f}"'
            f' stroke="{LIGHT.agent}"/><circle cx="{x(one.mean):.1f}" cy="{middle + 9:.1f}" r="2.5"'
            f' fill="{LIGHT.agent}"/>'
        )
    return "".join((*parts, "</svg>"))


def tick_step(width: float) -> float:
    """How far apart the marks of a scale stand: 1, 2 or 5 times a power of ten, with at most `MOST_TICKS`."""
    if width <= 0.0:
        return 1.0
    decade = 10.0 ** math.floor(math.log10(width / MOST_TICKS))
    return next(times * decade for times in (1, 2, 5, 10) if width <= times * decade * MOST_TICKS)


def _short(name: str) -> str:
    return name if len(name) <= LONGEST_NAME else f"{name[: LONGEST_NAME - 1]}…"
