"""The drawing of a call on paper: who spoke, and the agent's level against their usual. Also as SVG, with
words."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape

import numpy as np

from coach.model.call import CallRecord
from coach.model.cues import CueGroup
from coach.model.measures import Measure
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.views.band import band_of
from coach.views.tokens import LIGHT
from coach.views.wording import Words, axis_clock, short_length

WIDTH, HEIGHT = 720.0, 196.0
LEFT, RIGHT = 44.0, 8.0
LANES_TOP, LANE_HEIGHT, LANE_GAP = 6.0, 8.0, 5.0
PLOT_TOP, PLOT_HEIGHT = 38.0, 96.0
AXIS_TOP = PLOT_TOP + PLOT_HEIGHT
MARKS_Y = AXIS_TOP + 40.0
MARK_RADIUS = 8.0
LEAST_RANGE_DB = 9.0
"""The scale reaches at least so far over and under the usual: a call within it is then seen to be."""
STEP_DB = 3.0
TICKS_S = (10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600)
MOST_TICKS = 8
MOST_POINTS = 1200
"""Finer than a printer of 300 dots an inch draws over this width."""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment at the foot of the drawing. `number` 0: a credit."""

    key: str
    time_s: float
    number: int
    group: CueGroup | None


@dataclass(frozen=True, slots=True)
class Drawing:
    """What is drawn, in seconds and dB. `half_band_db`: half the width of the usual. `lines`: stretches of the
    level, each of (time_s, dB). `hatched`: where the level was not measured. `spoken`: all of it in words."""

    duration_s: float
    names: tuple[str, str]
    agent: tuple[Span, ...]
    caller: tuple[Span, ...]
    half_band_db: float
    range_db: float
    lines: tuple[tuple[tuple[float, float], ...], ...]
    hatched: tuple[Span, ...]
    marks: tuple[Mark, ...]
    spoken: str


def drawing_of(
    words: Words, record: CallRecord, marks: Iterable[tuple[str, float, int, CueGroup | None]]
) -> Drawing:
    """Return the drawing of a call, with a mark for each (key, time_s, number, group)."""
    lines = _level_lines(record)
    most = max((abs(db) for line in lines for _, db in line), default=0.0)
    range_db = max(LEAST_RANGE_DB, math.ceil(most / STEP_DB) * STEP_DB)
    heard = {
        speaker: sum((span.duration_s for span in record.speech.get(speaker, ())), 0.0) for speaker in Speaker
    }
    return Drawing(
        duration_s=max(1.0, record.duration_s),
        names=(words.say("report.caller"), words.say("report.agent")),
        agent=record.speech.get(Speaker.AGENT, ()),
        caller=record.speech.get(Speaker.CALLER, ()),
        half_band_db=band_of(record.baseline).level_db,
        range_db=range_db,
        lines=lines,
        hatched=tuple(
            Span(one.start_s, one.end_s)
            for one in record.unmeasured.get(Measure.LEVEL, ())
            if one.end_s > one.start_s
        ),
        marks=tuple(Mark(*mark) for mark in marks),
        spoken=words.say(
            "report.drawing",
            length=short_length(words, record.duration_s),
            agent=short_length(words, heard[Speaker.AGENT]),
            caller=short_length(words, heard[Speaker.CALLER]),
            most=round(max((db for line in lines for _, db in line), default=0.0)),
        ),
    )


def _level_lines(record: CallRecord) -> tuple[tuple[tuple[float, float], ...], ...]:
    """The level over the usual, in stretches without a gap, thinned to what can be seen."""
    time_s = np.asarray(record.track.time_s, np.float64)
    values = np.asarray(record.track.agent_level_db_over_baseline, np.float64)
    if len(time_s) < 2:
        return ()
    step_s = float(np.median(np.diff(time_s)))
    stride = max(1, len(time_s) // MOST_POINTS)
    there = np.isfinite(values)
    breaks = np.flatnonzero(~there[1:] | ~there[:-1] | (np.diff(time_s) > 3 * step_s)) + 1
    found = []
    for piece in np.split(np.arange(len(time_s)), breaks):
        kept = piece[there[piece]]
        if len(kept) > 1:
            kept = np.append(kept[::stride], kept[-1])
            found.append(tuple(zip(time_s[kept].tolist(), values[kept].tolist(), strict=True)))
    return tuple(found)


def tick_every_s(duration_s: float) -> int:
    """How far apart the times under the drawing stand."""
    return next((step for step in TICKS_S if duration_s / step <= MOST_TICKS), TICKS_S[-1])


def svg(drawing: Drawing) -> str:
    """Return the drawing as SVG, in the colours of paper, with its words for those who can't see it."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH:g} {HEIGHT:g}" role="img"'
        f' aria-labelledby="drawing-words" font-family="Inter, sans-serif" font-size="10">',
        f'<title id="drawing-words">{escape(drawing.spoken)}</title>',
        '<defs><pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><rect width="1" height="6" fill="{LIGHT.hatching}"/></pattern></defs>',
    ]
    for row, (spans, colour, name) in enumerate(
        ((drawing.caller, LIGHT.caller, drawing.names[0]), (drawing.agent, LIGHT.agent, drawing.names[1]))
    ):
        top = LANES_TOP + row * (LANE_HEIGHT + LANE_GAP)
        parts.append(_text(LEFT - 4, top + LANE_HEIGHT, name, anchor="end"))
        parts += [_rect(drawing, span, top, LANE_HEIGHT, colour, radius=2) for span in spans]
    parts.append(
        f'<rect x="{LEFT:g}" y="{PLOT_TOP:g}" width="{WIDTH - LEFT - RIGHT:g}" height="{PLOT_HEIGHT:g}"'
        f' fill="{LIGHT.surface}"/>'
    )
    high, low = y_of(drawing, drawing.half_band_db), y_of(drawing, -drawing.half_band_db)
    parts.append(
        f'<rect x="{LEFT:g}" y="{high:.1f}" width="{WIDTH - LEFT - RIGHT:g}" height="{low - high:.1f}"'
        f' fill="{LIGHT.band}"/>'
    )
    parts += [_rect(drawing, span, PLOT_TOP, PLOT_HEIGHT, "url(#hatch)", radius=0) for span in drawing.hatched]
    for db in (drawing.range_db, 0.0, -drawing.range_db):
        parts.append(_text(LEFT - 4, y_of(drawing, db) + 3, f"{db:+g}" if db else "0", anchor="end"))
    for line in drawing.lines:
        points = " ".join(f"{x_of(drawing, at):.1f},{y_of(drawing, db):.1f}" for at, db in line)
        parts.append(f'<polyline points="{points}" fill="none" stroke="{LIGHT.agent}" stroke-width="1.2"/>')
    step = tick_every_s(drawing.duration_s)
    for tick in range(0, int(drawing.duration_s) + 1, step):
        parts.append(_text(x_of(drawing, tick), AXIS_TOP + 14, axis_clock(tick)))
    parts += [_mark(drawing, mark) for mark in drawing.marks]
    return "".join((*parts, "</svg>"))


def x_of(drawing: Drawing, time_s: float) -> float:
    """Where a time stands across."""
    return LEFT + (WIDTH - LEFT - RIGHT) * min(1.0, max(0.0, time_s / drawing.duration_s))


def y_of(drawing: Drawing, db: float) -> float:
    """Where a level stands, in dB from the usual."""
    return PLOT_TOP + PLOT_HEIGHT * (0.5 - 0.5 * max(-1.0, min(1.0, db / drawing.range_db)))


def _rect(drawing: Drawing, span: Span, top: float, height: float, fill: str, *, radius: float) -> str:
    left, right = x_of(drawing, span.start_s), x_of(drawing, span.end_s)
    return (
        f'<rect x="{left:.1f}" y="{top:g}" width="{max(0.8, right - left):.1f}" height="{height:g}"'
        f' rx="{radius:g}" fill="{fill}"/>'
    )


def _text(x: float, y: float, text: str, *, anchor: str = "middle", fill: str = LIGHT.muted) -> str:
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" fill="{fill}">{escape(text)}</text>'


def _mark(drawing: Drawing, mark: Mark) -> str:
    x, attention = x_of(drawing, mark.time_s), mark.group is CueGroup.CUE
    ground, ink = (
        (LIGHT.attention_ground, LIGHT.attention) if attention else (LIGHT.credit_ground, LIGHT.credit)
    )
    sign = str(mark.number) if mark.number else "✓"
    return f'<circle cx="{x:.1f}" cy="{MARKS_Y:g}" r="{MARK_RADIUS:g}" fill="{ground}"/>' + _text(
        x, MARKS_Y + 3.5, sign, fill=ink
    )
