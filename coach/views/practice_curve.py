"""The curve of a drill: a band over the speaker's own usual, and a trace."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.practice.drill import Drill, DrillKind, DrillMeasure
from coach.practice.drill_run import DrillState
from coach.practice.outcome import DrillOutcome, TracePoint
from coach.views.wording import Words, tenths

LEAST_SPAN = {DrillMeasure.PACE: 0.36, DrillMeasure.LEVEL: 14.0, DrillMeasure.PITCH: 6.0}
"""How much a plot shows at least, in the unit of its measure, so that nothing small looks large (ours)."""
COME_DOWN_DB = (-6.0, 16.0)
COME_DOWN_WINDOW_S = 20.0
"""Coming down takes no fixed time: its plot shows the last seconds."""
OUTS_APART_S, MOST_OUTS = 8.0, 2
"""Ours: so far apart the moments above the band are named, and so many."""


@dataclass(frozen=True, slots=True)
class CurveView:
    """A band and a trace over it. Times are seconds from `start_s` to `end_s`; values lie between `low` and
    `high`, in the unit of `scale`, whose entries are (value, words). `best`: the best stretch, with its
    words."""

    start_s: float
    end_s: float
    low: float
    high: float
    scale: tuple[tuple[float, str], ...]
    band: tuple[tuple[float, float, float], ...]
    trace: tuple[tuple[float, float | None, bool], ...]
    """Time, value, and whether it is above the band."""
    now_s: float | None = None
    outs: tuple[tuple[float, float, str], ...] = ()
    best: tuple[float, float, str] | None = None


def clock_words(time_s: float) -> str:
    """Return "0:47"."""
    seconds = max(0, math.ceil(time_s - 1e-6))
    return f"{seconds // 60}:{seconds % 60:02}"


def value_words(words: Words, measure: DrillMeasure, value: float, baseline: Baseline | None) -> str:
    """Return a value over the usual in words: "4.3 syll/s", "3 dB over", "1.2 st under"."""
    if measure is DrillMeasure.PACE:
        pace = (1.0 + value) * (baseline.pace_syll_per_s if baseline is not None else 0.0)
        return words.say("practice.syll_per_s", pace=tenths(words, pace))
    said = (
        f"{value:+.0f}" if measure is DrillMeasure.LEVEL else words.say("ui.number.signed_tenths", value=value)
    )
    return words.say(f"practice.{measure.value}_value", value=said)


def curve_now(words: Words, state: DrillState) -> CurveView | None:
    drill, baseline = state.drill, state.baseline
    if drill.band is not None:
        now_s = state.time_s if state.progress is not None else 0.0
        return _band_curve(words, drill, baseline, state.trace, now_s)
    if drill.kind is DrillKind.COME_DOWN and state.progress is not None:
        end_s = max(COME_DOWN_WINDOW_S, state.time_s)
        return _level_curve(words, state.trace, end_s - COME_DOWN_WINDOW_S, end_s, state.time_s)
    return None


def whole_curve(
    words: Words, drill: Drill, outcome: DrillOutcome, baseline: Baseline | None
) -> CurveView | None:
    if not outcome.trace:
        return None
    if drill.band is None:
        end_s = outcome.trace[-1].time_s
        return _level_curve(words, outcome.trace, 0.0, end_s, None)
    curve = _band_curve(words, drill, baseline, outcome.trace, None)
    best = outcome.best
    said = None
    if best is not None:
        length_s = f"{best[1] - best[0]:.0f}"
        said = words.say("practice.best_stretch", seconds=length_s, start=clock_words(math.floor(best[0])))
    return CurveView(
        curve.start_s,
        curve.end_s,
        curve.low,
        curve.high,
        curve.scale,
        curve.band,
        curve.trace,
        None,
        _outs(words, drill, outcome.trace, baseline),
        None if best is None or said is None else (*best, said),
    )


def _band_curve(
    words: Words, drill: Drill, baseline: Baseline | None, trace: Sequence[TracePoint], now_s: float | None
) -> CurveView:
    assert drill.band is not None
    measure = drill.band.measure
    edges = sorted({0.0, drill.lasts_s, *(min(point.at_s, drill.lasts_s) for point in drill.band.points)})
    band = tuple((at_s, *drill.band.limits(at_s)) for at_s in edges)
    values = [point.value for point in trace if point.value is not None]
    low = min([one for _, one, _ in band] + values)
    high = max([one for _, _, one in band] + values)
    spare = max(0.1 * (high - low), 0.5 * (LEAST_SPAN[measure] - (high - low)))
    low, high = low - spare, high + spare
    return CurveView(
        0.0,
        drill.lasts_s,
        low,
        high,
        _scale(words, measure, low, high, baseline),
        band,
        tuple((p.time_s, p.value, p.above) for p in trace),
        now_s,
    )


def _level_curve(
    words: Words, trace: Sequence[TracePoint], start_s: float, end_s: float, now_s: float | None
) -> CurveView:
    low, high = COME_DOWN_DB
    seen = [point for point in trace if point.time_s >= start_s]
    band = tuple((p.time_s, max(low, p.low), min(high, p.high)) for p in seen)
    drawn = tuple((p.time_s, None if p.value is None else max(low, min(high, p.value)), p.above) for p in seen)
    return CurveView(
        start_s, end_s, low, high, _scale(words, DrillMeasure.LEVEL, low, high, None), band, drawn, now_s
    )


def _scale(
    words: Words, measure: DrillMeasure, low: float, high: float, baseline: Baseline | None
) -> tuple[tuple[float, str], ...]:
    """Return round values between both, with their words."""
    if measure is DrillMeasure.PACE:
        usual = baseline.pace_syll_per_s if baseline is not None and baseline.pace_syll_per_s > 0 else 1.0
        first, last = (1 + low) * usual, (1 + high) * usual
        return tuple((n / usual - 1.0, f"{n}") for n in range(math.ceil(first), math.floor(last) + 1))
    step = 6 if measure is DrillMeasure.LEVEL else 2
    found = [n for n in range(math.ceil(low), math.floor(high) + 1) if n % step == 0]
    return tuple((float(n), words.say("practice.usual_short") if n == 0 else f"{n:+d}") for n in found)


def _outs(
    words: Words, drill: Drill, trace: Sequence[TracePoint], baseline: Baseline | None
) -> tuple[tuple[float, float, str], ...]:
    """Return the two moments furthest above the band, at least five seconds apart, with their words."""
    assert drill.band is not None
    above = sorted(
        (p for p in trace if p.value is not None and p.value > p.high), key=lambda p: p.high - (p.value or 0.0)
    )
    chosen: list[TracePoint] = []
    for point in above:
        if all(abs(point.time_s - one.time_s) > OUTS_APART_S for one in chosen):
            chosen.append(point)
    found = []
    for p in sorted(chosen[:MOST_OUTS], key=lambda p: p.time_s):
        value = value_words(words, drill.band.measure, p.value or 0.0, baseline)
        found.append(
            (p.time_s, p.value or 0.0, words.say("practice.out", value=value, at=clock_words(p.time_s)))
        )
    return tuple(found)
