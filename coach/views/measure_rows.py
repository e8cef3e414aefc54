"""One measure of a call over its scale: values in its unit, its band, its peaks, and what was not measured.

A row is made once for a call. What is drawn of it follows the window: `drawn` gives the points for as many
pixels as there are.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
import numpy.typing as npt

from coach.model.baseline import Baseline
from coach.model.call import CallRecord
from coach.model.cues import CueKind
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.review.four_weeks import FourWeeks
from coach.views.band import Band, band_of
from coach.views.time_window import TimeWindow
from coach.views.wording import Words

FloatArray: TypeAlias = npt.NDArray[np.float64]

JOIN_ROWS = 3.5
"""Values that lie further apart than this many rows of the track are not joined by a line."""
TRACK_STEP_S = 0.1
"""The step of a track of fewer than two rows."""
HATCH_JOIN_S = 0.35
"""Unmeasured stretches with one reason that lie no further apart are one. Our own choice."""
SEEN_COLUMNS = 2.0
"""A gap of fewer pixels than this is not seen beside a line of one and a half."""
PEAK_PAUSE_S = 2.0
"""Values over the band that lie no further apart belong to one peak: a thinking pause within a turn, see
conversation.turn_spans.TURN_PAUSE_S."""
CALLER_FROM_S = 20.0
"""How much of the caller's level says how they began: the first 20 s in which it was measured. What the cue
rests on is counted more finely (coaching.caller_level); where that cue came, its own figure is taken."""
CALLER_MEAN_S = 1.0
"""A level is the mean over about a second: several syllables with the pauses between them. Our own choice."""
SCALE_STEPS = {"level": (1.0, 2.0, 3.0, 6.0, 12.0, 24.0), "f0": (1.0, 2.0, 4.0, 6.0, 12.0, 24.0)}
PACE_STEPS = (0.5, 1.0, 2.0, 4.0, 8.0)
MOST_SCALE_TICKS = 5
"""More numbers than this would not be read beside a row."""
LEAST_REACH = {"level": 6.0, "f0": 4.0, "pace": 1.0}
"""How far a scale reaches to either side of the usual at least, in the row's unit: small changes must not look
large. About twice the widest ordinary band (see views.band)."""
AROUND_PACE = (3.0, 6.0)
"""The scale of a pace without a usual: about what people speak, in syllables a second."""


@dataclass(frozen=True, slots=True)
class Hatch:
    """A stretch that was not measured, and why."""

    start_s: float
    end_s: float
    reason: str


@dataclass(frozen=True, slots=True)
class Scale:
    """What a row reaches over, in its unit. `ticks` are (value, text) pairs."""

    low: float
    high: float
    ticks: tuple[tuple[float, str], ...]

    def place(self, value: float) -> float:
        """Return where a value is, 0 (bottom) to 1 (top)."""
        return (value - self.low) / (self.high - self.low)


@dataclass(frozen=True, slots=True)
class Peak:
    """The furthest value over the band, in a stretch of them, and its figure."""

    time_s: float
    value: float
    text: str


@dataclass(frozen=True, slots=True, eq=False)
class Curve:
    """The values of a measure where there are any: arrays of shape (n,), in order of time, all finite.

    `join_s`: values further apart than this are not joined.
    """

    time_s: FloatArray
    value: FloatArray
    join_s: float

    def at(self, time_s: float) -> float | None:
        """Return the value of this moment; None where there is none."""
        if self.time_s.size == 0:
            return None
        right = int(np.searchsorted(self.time_s, time_s))
        near = [at for at in (right - 1, right) if 0 <= at < self.time_s.size]
        best = min(near, key=lambda at: abs(self.time_s[at] - time_s))
        return float(self.value[best]) if abs(self.time_s[best] - time_s) <= self.join_s / 2 else None


@dataclass(frozen=True, slots=True, eq=False)
class MeasureRow:
    """One measure. Without a baseline there is no band (`band` None).

    `measure`: what it is called in keys, one of "level", "f0", "pace", "caller". `band`: in its unit.
    `before`: the median of the last four weeks. `beside`: the caller's level. `threshold`: what a cue was shown
    from.
    """

    measure: str
    name: str
    unit: str
    curve: Curve
    scale: Scale
    band: tuple[float, float] | None
    before: float | None
    peaks: tuple[Peak, ...]
    hatches: tuple[Hatch, ...]
    beside: Curve | None = None
    threshold: float | None = None


def measure_rows(words: Words, record: CallRecord, before: FourWeeks | None) -> tuple[MeasureRow, ...]:
    """Return level, pitch and pace. What no value can be compared with has none."""
    track, baseline = record.track, record.baseline
    band = band_of(baseline)
    began_db = caller_began_db(record)
    beside = None
    if began_db is not None:
        beside = curve(track.time_s, caller_speech_level_db(record) - began_db)
    level = measure_row(
        words, record, "level", track.agent_level_db_over_baseline,
        (-band.level_db, band.level_db) if baseline is not None else None,
        None if before is None else before.level_db_over_usual,
        beside,
    )  # fmt: skip
    f0 = measure_row(
        words, record, "f0", track.agent_f0_st_over_baseline,
        (-band.f0_st, band.f0_st) if baseline is not None else None,
        None if before is None else before.f0_st_over_usual,
    )  # fmt: skip
    pace = measure_row(
        words, record, "pace", track.agent_pace_syll_per_s, pace_band(baseline, band),
        None if before is None else before.pace_syll_per_s,
    )  # fmt: skip
    return (level, f0, pace)


def measure_row(
    words: Words,
    record: CallRecord,
    measure: str,
    values: npt.NDArray[np.float32] | FloatArray,
    band: tuple[float, float] | None,
    before: float | None = None,
    beside: Curve | None = None,
    threshold: float | None = None,
) -> MeasureRow:
    """Return a row for values in its unit, of shape (n,) like the track's times."""
    drawn = curve(record.track.time_s, np.asarray(values, np.float64))
    reached = [*drawn.value.tolist(), *(() if beside is None else beside.value.tolist())]
    reached += [one for one in (before, threshold, *(band or ())) if one is not None]
    return MeasureRow(
        measure=measure,
        name=words.say("ui.instrument.caller_level" if measure == "caller" else f"measure.{measure}"),
        unit=words.say(f"ui.instrument.unit_{measure}"),
        curve=drawn,
        scale=scale(words, measure, reached, band),
        band=band,
        before=before,
        peaks=() if band is None else peaks(words, measure, drawn, band[1]),
        hatches=hatches(words, record, MEASURE_OF[measure]),
        beside=beside,
        threshold=threshold,
    )


MEASURE_OF = {
    "level": Measure.LEVEL,
    "f0": Measure.F0,
    "pace": Measure.PACE,
    "caller": Measure.CALLER_SPEECH,
}


def pace_band(baseline: Baseline | None, band: Band) -> tuple[float, float] | None:
    """Return the band of the usual pace in syllables a second; None where the usual is not known."""
    if baseline is None or baseline.pace_syll_per_s <= 0:
        return None
    half = baseline.pace_syll_per_s * band.pace_ratio
    return (baseline.pace_syll_per_s - half, baseline.pace_syll_per_s + half)


def caller_began_db(record: CallRecord) -> float | None:
    """Return the level at which the caller began, in dBFS; None where it was not measured."""
    for cue in record.cues:
        if (
            cue.kind is CueKind.STAY_LOW
            and (began := dict(cue.evidence).get("caller_began_level_db")) is not None
        ):
            return began
    if Speaker.CALLER not in record.channels:
        return None
    heard = curve(record.track.time_s, caller_speech_level_db(record))
    rows = max(1, round(CALLER_FROM_S * JOIN_ROWS / heard.join_s)) if heard.time_s.size else 0
    return float(np.median(heard.value[:rows])) if rows else None


def caller_speech_level_db(record: CallRecord) -> FloatArray:
    """Return how loud the caller spoke, in dBFS, shape (n,) like the track's times; NaN where they did not.

    The mean power of `CALLER_MEAN_S` of their speech: the track has every pause between two words as well.
    """
    time_s = np.asarray(record.track.time_s, np.float64)
    level_db = np.asarray(record.track.caller_level_db, np.float64)
    heard = np.zeros(time_s.shape, bool)
    for span in record.speech.get(Speaker.CALLER, ()):
        first, last = np.searchsorted(time_s, (span.start_s, span.end_s))
        heard[first:last] = True
    heard &= np.isfinite(level_db)
    if not heard.any():
        return np.full(time_s.shape, np.nan)
    step_s = float(np.median(np.diff(time_s))) if time_s.size > 1 else TRACK_STEP_S
    rows = np.ones(min(time_s.size, max(1, round(CALLER_MEAN_S / step_s))))
    power = np.convolve(np.where(heard, 10.0 ** (np.nan_to_num(level_db) / 10.0), 0.0), rows, "same")
    counted = np.maximum(1.0, np.convolve(heard.astype(np.float64), rows, "same"))
    mean_db: FloatArray = np.where(heard, 10.0 * np.log10(np.maximum(power / counted, 1e-11)), np.nan)
    return mean_db


def curve(time_s: npt.NDArray[np.float32], values: FloatArray) -> Curve:
    """Return the finite values. A track has ten rows a second, or one once it is old: both are joined."""
    times = np.asarray(time_s, np.float64)
    step_s = float(np.median(np.diff(times))) if times.size > 1 else TRACK_STEP_S
    finite = np.isfinite(values)
    return Curve(times[finite], values[finite], JOIN_ROWS * step_s)


def drawn(shown: Curve, window: TimeWindow, columns: int) -> list[FloatArray]:
    """Return the lines in this window: an array of (seconds, value) rows, shape (n, 2), for each run of values.

    Where there are more values than pixels, each of the `columns` keeps its least and its greatest one: nothing
    that stands out gets lost. A gap too narrow to be seen breaks no line. A line that leaves the window is
    drawn up to its next value outside.
    """
    first, last = np.searchsorted(shown.time_s, (window.start_s, window.end_s))
    first, last = max(0, int(first) - 1), min(shown.time_s.size, int(last) + 1)
    time_s, value = shown.time_s[first:last], shown.value[first:last]
    if time_s.size == 0:
        return []
    column_s = window.length_s / columns
    breaks = np.flatnonzero(time_s[1:] - time_s[:-1] > max(shown.join_s, SEEN_COLUMNS * column_s)) + 1
    if time_s.size <= 2 * columns:
        return _cut(np.column_stack((time_s, value)), breaks)
    edges = np.searchsorted(time_s, window.start_s + column_s * np.arange(columns + 1))
    begins = np.unique(np.concatenate(([0], edges[edges < time_s.size], breaks)))
    ends = np.append(begins[1:], time_s.size) - 1
    low, high = np.minimum.reduceat(value, begins), np.maximum.reduceat(value, begins)
    falls = value[ends] < value[begins]
    points = np.empty((begins.size, 2, 2))
    points[:, 0, 0], points[:, 1, 0] = time_s[begins], time_s[ends]
    points[:, 0, 1], points[:, 1, 1] = np.where(falls, high, low), np.where(falls, low, high)
    return _cut(points.reshape(-1, 2), 2 * np.searchsorted(begins, breaks))


def _cut(points: FloatArray, at: npt.NDArray[np.int64]) -> list[FloatArray]:
    """Return the lines between these places (numpy's own split takes ten times as long)."""
    places = [0, *at.tolist(), len(points)]
    return [points[begin:end] for begin, end in itertools.pairwise(places)]


def scale(words: Words, measure: str, reached: list[float], band: tuple[float, float] | None) -> Scale:
    """Return the scale that holds everything that is reached, in whole steps: nothing is cut off."""
    steps = SCALE_STEPS.get(measure, SCALE_STEPS["level"]) if measure != "pace" else PACE_STEPS
    if measure == "pace":
        middle = sum(band) / 2 if band is not None else None
        reach = LEAST_REACH["pace"]
        ends = AROUND_PACE if middle is None else (middle - reach, middle + reach)
    else:
        reach = LEAST_REACH.get(measure, LEAST_REACH["level"])
        ends = (-reach, reach)
    least, most = min([*reached, ends[0]]), max([*reached, ends[1]])
    step = next((one for one in steps if most - least <= one * (MOST_SCALE_TICKS - 1)), steps[-1])
    while most - least > step * (MOST_SCALE_TICKS + 1):
        step *= 2
    low, high = np.floor(least / step) * step, np.ceil(most / step) * step
    values = np.arange(low, high + step / 2, step)
    return Scale(
        float(low), float(high), tuple((float(one), tick_words(words, measure, one)) for one in values)
    )


def tick_words(words: Words, measure: str, value: float) -> str:
    """Return a number of a scale: "+6", "0", "4.5"."""
    if measure == "pace":
        return words.say("ui.instrument.tick_pace", value=value)
    return words.say("ui.instrument.tick" if round(value) else "ui.instrument.tick_usual", value=value)


def peaks(words: Words, measure: str, shown: Curve, over: float) -> tuple[Peak, ...]:
    """Return the furthest value of each stretch over the band."""
    outside = np.flatnonzero(shown.value > over)
    if outside.size == 0:
        return ()
    apart_s = max(PEAK_PAUSE_S, shown.join_s)
    parts = np.split(outside, np.flatnonzero(np.diff(shown.time_s[outside]) > apart_s) + 1)
    found = [part[np.argmax(shown.value[part])] for part in parts]
    return tuple(
        Peak(float(shown.time_s[at]), float(shown.value[at]), tick_words_exact(words, measure, shown.value[at]))
        for at in found
    )


def tick_words_exact(words: Words, measure: str, value: float) -> str:
    """Return the figure of a peak: "+9", "+2.4", "6.2"."""
    key = {"pace": "ui.instrument.peak_pace", "f0": "ui.instrument.peak_f0"}.get(measure, "ui.instrument.tick")
    return words.say(key, value=value)


def hatches(words: Words, record: CallRecord, measure: Measure) -> tuple[Hatch, ...]:
    """Return what was not measured, and why. Without a baseline no level and no pitch can be told at all."""
    if record.baseline is None and measure in {Measure.LEVEL, Measure.F0}:
        return (Hatch(0.0, record.duration_s, words.say("ui.call.no_usual")),)
    return tuple(
        Hatch(part.start_s, min(part.end_s, record.duration_s), words.say(f"reason.{part.reason.value}.short"))
        for part in _joined((*record.unmeasured.get(measure, ()), *_before_the_baseline(record, measure)))
    )


def _before_the_baseline(record: CallRecord, measure: Measure) -> list[UnmeasuredSpan]:
    """Return the stretches of level and pitch before the baseline was known: there was nothing to compare
    with."""
    if measure not in {Measure.LEVEL, Measure.F0}:
        return []
    return [one for one in record.unmeasured.get(Measure.TONE, ()) if one.reason is Reason.TOO_LITTLE_SPEECH]


def _joined(parts: tuple[UnmeasuredSpan, ...]) -> list[UnmeasuredSpan]:
    """Merge neighbours with the same reason."""
    joined: list[UnmeasuredSpan] = []
    for part in sorted(parts, key=lambda p: p.start_s):
        last = joined[-1] if joined else None
        if last and last.reason is part.reason and part.start_s - last.end_s < HATCH_JOIN_S:
            joined[-1] = UnmeasuredSpan(last.start_s, max(last.end_s, part.end_s), last.reason)
        else:
            joined.append(part)
    return joined
