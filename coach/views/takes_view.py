"""Two takes on a stage: one plays, and what the other did at the same place of the text stands behind it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from coach.model.spans import Span
from coach.practice.alignment import Alignment
from coach.practice.takes import TakeFigures, Takes, take_figures
from coach.views.measure_rows import Curve, scale
from coach.views.stage_view import EndFigure, StageRow, StageView, pace_ticks
from coach.views.timeline_view import LaneRow
from coach.views.wording import Words, length

SAME_PACE_SYLL_PER_S = 0.15
"""Two takes that mean to be the same differ by as much: about 3 % of an ordinary pace, which is less than the
just noticeable difference of tempo, 5 % (Quené 2007)."""
SAME_LEVEL_DB = 1.0
"""The just noticeable difference of level (Moore, Psychology of Hearing)."""
TWICE_FROM, HALF_TO = 1.75, 0.6
"""From and up to these, people say twice and half. Ours."""


def take_view(
    words: Words, takes: Takes, views: tuple[StageView, StageView], playing: int, *, matched: bool
) -> StageView:
    """Return the stage while the take `playing` (0 or 1) plays, with the other one behind it.

    `matched`: the other stands where it says the same; else both begin together.
    """
    alignment = takes.matched if matched else takes.from_start
    if playing == 1:
        alignment = alignment.turned()
    own, other = views[playing], views[1 - playing]
    names = tuple(words.say("ui.takes.name", number=number) for number in (playing + 1, 2 - playing))
    end_s = own.duration_s
    behind = LaneRow(names[1], moved_spans(other.agent.spans, alignment, end_s), "")
    rows = tuple(
        with_other(words, row, moved(beside.row.curve, alignment, end_s))
        for row, beside in zip(own.rows, other.rows, strict=True)
    )
    return replace(
        own,
        caller=behind,
        agent=replace(own.agent, name=names[0]),
        rows=(rows[0], rows[1], rows[2]),
        other=names[1],
        end=differences(words, takes),
        end_title=words.say("ui.takes.end"),
    )


def moved(curve: Curve, alignment: Alignment, end_s: float) -> Curve:
    """Return the other take's values where the playing one says the same, as far as it goes."""
    time_s = np.interp(curve.time_s, alignment.second_s, alignment.first_s)
    inside = (time_s <= end_s) & (curve.time_s <= alignment.second_s[-1])
    return replace(curve, time_s=time_s[inside], value=curve.value[inside])


def moved_spans(spans: tuple[Span, ...], alignment: Alignment, end_s: float) -> tuple[Span, ...]:
    """Return the other take's speech in the same way."""
    places = [Span(alignment.first_of(one.start_s), min(end_s, alignment.first_of(one.end_s))) for one in spans]
    return tuple(one for one in places if one.start_s < one.end_s)


def differences(words: Words, takes: Takes) -> tuple[EndFigure, ...]:
    """Return what is different in the second take, in plain words: pace, pauses, level."""
    one, other = take_figures(takes.first), take_figures(takes.second)
    found = []
    if one.pace_syll_per_s is not None and other.pace_syll_per_s is not None:
        found.append(_pace(words, other.pace_syll_per_s - one.pace_syll_per_s))
    found.append(_pauses(words, one, other))
    if one.level_db is not None and other.level_db is not None:
        found.append(_level(words, other.level_db - one.level_db))
    return tuple(found)


def _pace(words: Words, faster: float) -> EndFigure:
    key = "same_pace" if abs(faster) < SAME_PACE_SYLL_PER_S else "faster" if faster > 0 else "slower"
    return EndFigure(words.say(f"ui.takes.{key}", value=abs(faster)), words.say("ui.takes.pace_of"))


def _pauses(words: Words, one: TakeFigures, other: TakeFigures) -> EndFigure:
    if one.pauses == other.pauses:
        said = words.say("ui.takes.same_pauses")
    elif one.pauses and other.pauses / one.pauses >= TWICE_FROM:
        times = round(other.pauses / one.pauses)
        said = words.say("ui.takes.twice_pauses" if times <= 2 else "ui.takes.times_pauses", value=times)
    elif one.pauses and other.pauses / one.pauses <= HALF_TO and other.pauses:
        said = words.say("ui.takes.half_pauses")
    else:
        more = other.pauses - one.pauses
        said = words.say("ui.takes.more_pauses" if more > 0 else "ui.takes.fewer_pauses", n=abs(more))
    time = length(words, max(one.duration_s, other.duration_s))
    return EndFigure(said, words.say("ui.takes.pauses_of", first=one.pauses, second=other.pauses, time=time))


def _level(words: Words, louder_db: float) -> EndFigure:
    key = "same_level" if abs(louder_db) < SAME_LEVEL_DB else "louder" if louder_db > 0 else "quieter"
    return EndFigure(words.say(f"ui.takes.{key}", value=abs(louder_db)), words.say("ui.takes.level_of"))


def with_other(words: Words, row: StageRow, curve: Curve) -> StageRow:
    """Return a row with the other take's values beside, on a scale that holds both."""
    reached = [*row.row.curve.value.tolist(), *curve.value.tolist(), *(row.row.band or ())]
    held = scale(words, row.row.measure, reached, row.row.band)
    ticks = pace_ticks(held) if row.row.measure == "pace" else row.ticks
    return replace(row, row=replace(row.row, scale=held, beside=curve), ticks=ticks)
