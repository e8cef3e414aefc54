"""`coach history stats`: a week against the four before, worst times, whether cues help, and the aims."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import datetime
from typing import TYPE_CHECKING

import click

from coach.cli.context import say, words

if TYPE_CHECKING:
    from coach.history.store import History
    from coach.review.trends import Trends

PERIODS = ("week", "month", "year")


def say_stats(history: History, period: str, *, imported: bool, as_json: bool, now: datetime) -> None:
    """Print what the calls up to `now` say, in sentences or as JSON with their numbers."""
    from coach.review.aims import progress_of
    from coach.review.effect import effect_of_cues
    from coach.review.figures import RISE_RECOVERY_S
    from coach.review.trend_measures import IMPORTED_TOO, LIVE_ONLY
    from coach.review.trends import Period, trends_of
    from coach.review.worst_times import worst_times
    from coach.views.aim_view import aim_name, aim_words, how_words
    from coach.views.call_rows import effect_line
    from coach.views.trend_view import trend_lines
    from coach.views.worst_view import worst_lines

    table, today = history.table(), now.date()
    sources = IMPORTED_TOO if imported else LIVE_ONLY
    trends = trends_of(table, Period(period), today, sources)
    sentences = trend_lines(words(), trends)
    worst = worst_times(table, today, sources)
    aims = [
        " ".join((f"{aim_name(words(), aim)}.", f"{aim_words(words(), aim)}.", how_words(words(), progress)))
        for aim in history.aims()
        for progress in (progress_of(aim, table, today),)
    ]
    cues = effect_line(words(), effect_of_cues(table, lambda ids: history.times_of(RISE_RECOVERY_S.name, ids)))
    if as_json:
        found = _as_table(trends, sentences)
        found |= {"when": list(worst_lines(words(), worst)), "aims": aims, "cues": cues}
        click.echo(json.dumps(found, indent=1))
        return
    click.echo(say(f"trend.{period}.title"))
    click.echo(say("trend.counted", now=trends.calls_now, before=trends.calls_before))
    for line in sentences:
        click.echo(f"  {line}")
    parts = {"trend.worst.title": worst_lines(words(), worst), "trend.cues.title": (cues,), "aim.title": aims}
    for title, lines in parts.items():
        if any(lines):
            click.echo(f"\n{say(title)}")
            for line in lines:
                click.echo(f"  {line}")


def _as_table(trends: Trends, sentences: list[str]) -> dict[str, object]:
    return {
        "period": trends.period.value,
        "starts": [one.isoformat() for one in trends.starts],
        "calls": {"now": trends.calls_now, "before": trends.calls_before},
        "measures": [
            {
                "name": trend.measure.name,
                "told_as": trend.measure.told.value,
                "change": trend.change.value,
                "now": asdict(trend.now),
                "before": asdict(trend.before),
                "p": trend.p,
                "sentence": sentence,
            }
            for trend, sentence in zip(trends.trends, sentences, strict=True)
        ],
    }
