"""The receipt of a cue: what was measured and when, the baseline, the threshold, and a small plot of the
measure.

It is made from the kept record of the call.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from coach.coaching.rules import LEVEL_AT_LEAST, SPEC_OF
from coach.model.call import CallRecord, KeptCall
from coach.model.cues import Cue, CueId, CueKind
from coach.model.sound import Speaker
from coach.model.spans import Span
from coach.views.band import band_of
from coach.views.cue_words import F0, evidence_parts, moved_most, threshold_words
from coach.views.timeline_view import FloatArray, Line, joined_points, outcome_words
from coach.views.wording import Words, axis_clock, enumeration

AROUND_S = 15.0
"""How much of the call is drawn before the condition of the cue began and after the cue."""
BASELINE_NAMES = frozenset({"usual_level_db", "usual_f0_hz", "usual_pace_syll_per_s", "caller_began_level_db"})
"""The evidence that says what was compared with. All other evidence, except the threshold, was measured."""
ROOM = 0.12
"""The share of the plot's height left free above and below the curve."""
LEAST_RANGE = {"level": 8.0, "f0": 6.0, "pace": 2.0, "caller": 8.0}
"""The least range of a plot, in its unit: small changes must not look large."""


@dataclass(frozen=True, slots=True)
class Plot:
    """A plot: seconds across, and places from 0 (bottom) to 1 (top). With `lanes` it shows the two voices
    instead of a measure."""

    from_s: float
    to_s: float
    condition: Span
    at_s: float
    lines: tuple[Line, ...]
    band: tuple[float, float] | None
    threshold: float | None
    lanes: tuple[tuple[Span, ...], tuple[Span, ...]] | None
    ends: tuple[str, str]
    name: str


@dataclass(frozen=True, slots=True)
class ReceiptView:
    """The receipt. `rows` are pairs of a name and a text. `fair` is the answer given. States and credits are
    not `answerable`."""

    cue: CueId
    title: str
    rows: tuple[tuple[str, str], ...]
    plot: Plot
    answerable: bool
    fair: bool | None
    spoken: str


def receipts(words: Words, kept: KeptCall) -> tuple[ReceiptView, ...]:
    """Return a receipt for each cue that was shown, in the order of the timeline's marks."""
    answered = {one.cue: one.fair for one in kept.answers}
    shown = sorted((cue for cue in kept.record.cues if cue.held_back is None), key=lambda cue: cue.time_s)
    return tuple(_receipt(words, kept.record, cue, answered.get(cue.cue_id)) for cue in shown)


def _receipt(words: Words, record: CallRecord, cue: Cue, fair: bool | None) -> ReceiptView:
    parts = evidence_parts(words, cue)
    measured = [text for name, text in parts if name not in BASELINE_NAMES | {"threshold", "window_s"}]
    baseline = [text for name, text in parts if name in BASELINE_NAMES]
    start, at = axis_clock(cue.start_s), axis_clock(cue.time_s)
    seconds = words.say("ui.receipt.from_to", start=start, end=at) if start != at else at
    window = [text for name, text in parts if name == "window_s"]
    texts = {
        "measured": enumeration(words, measured),
        "seconds": words.say("ui.length.separator").join([seconds, *window]),
        "usual": enumeration(words, baseline),
        "threshold": threshold_words(words, cue),
        "after": outcome_words(words, record, cue),
    }
    rows = tuple((words.say(f"ui.receipt.{name}"), text) for name, text in texts.items() if text)
    title = words.say("ui.receipt.title", name=words.say(f"cue.{cue.kind.value}.name"), clock=at)
    return ReceiptView(
        cue=cue.cue_id,
        title=title,
        rows=rows,
        plot=_plot(words, record, cue),
        answerable=bool(SPEC_OF[cue.kind].enter),
        fair=fair,
        spoken=f"{title}. " + ". ".join(f"{name}: {text}" for name, text in rows),
    )


def _plot(words: Words, record: CallRecord, cue: Cue) -> Plot:
    from_s = max(0.0, min(cue.start_s, cue.time_s) - AROUND_S)
    to_s = min(record.duration_s, max(cue.time_s, cue.end_s or 0.0) + AROUND_S)
    condition = Span(cue.start_s, max(cue.time_s, cue.end_s or cue.time_s))
    drawn = _values(record, cue)
    if drawn is None:
        lanes = tuple(
            tuple(one for one in record.speech.get(who, ()) if one.end_s > from_s and one.start_s < to_s)
            for who in (Speaker.CALLER, Speaker.AGENT)
        )
        name = words.say("ui.receipt.plot_lanes")
        return Plot(from_s, to_s, condition, cue.time_s, (), None, None, (lanes[0], lanes[1]), ("", ""), name)
    values, band, threshold, unit = drawn
    at_least = unit == "level" and LEVEL_AT_LEAST in dict(cue.evidence)
    time_s = np.asarray(record.track.time_s, np.float64)
    inside = (time_s >= from_s) & (time_s <= to_s) & np.isfinite(values)
    marks = [*values[inside].tolist(), *(band or ()), *([threshold] if threshold is not None else [])]
    low, high = (min(marks), max(marks)) if marks else (0.0, 0.0)
    least = LEAST_RANGE[unit]
    middle, half = (low + high) / 2, max(high - low, least) / 2 * (1 + 2 * ROOM)
    low, high = middle - half, middle + half

    def place(value: float) -> float:
        return (value - low) / (high - low)

    points = joined_points(time_s[inside], (values[inside] - low) / (high - low))
    ends = [words.say(f"ui.receipt.unit_{unit}", value=end) for end in (low, high)]
    return Plot(
        from_s, to_s, condition, cue.time_s,
        lines=points,
        band=(place(band[0]), place(band[1])) if band else None,
        threshold=None if threshold is None else place(threshold),
        lanes=None,
        ends=(ends[0], ends[1]),
        name=words.say("ui.receipt.plot_level_at_least" if at_least else f"ui.receipt.plot_{unit}"),
    )  # fmt: skip


def _values(
    record: CallRecord, cue: Cue
) -> tuple[FloatArray, tuple[float, float] | None, float | None, str] | None:
    """Return the track behind a cue, its band, its threshold in the same unit, and the unit; None for the
    two voices.

    A rise is level, pitch and effort together. Pitch is drawn if it moved most, else the level; neither has a
    threshold of its own.
    """
    track, baseline, evidence = record.track, record.baseline, dict(cue.evidence)
    if cue.kind is CueKind.TONE_RISING and moved_most(cue) == F0:
        half = band_of(baseline).f0_st
        return np.asarray(track.agent_f0_st_over_baseline, np.float64), (-half, half), None, "f0"
    if cue.kind in {CueKind.TONE_RISING, CueKind.BACK_IN_RANGE}:
        half = band_of(baseline).level_db
        return np.asarray(track.agent_level_db_over_baseline, np.float64), (-half, half), None, "level"
    if (
        cue.kind in {CueKind.TOO_FAST, CueKind.PACE_BACK}
        and baseline is not None
        and baseline.pace_syll_per_s > 0.0
    ):
        pace, half = baseline.pace_syll_per_s, baseline.pace_syll_per_s * band_of(baseline).pace_ratio
        threshold = evidence.get("threshold")
        at = None if threshold is None else threshold * pace
        return np.asarray(track.agent_pace_syll_per_s, np.float64), (pace - half, pace + half), at, "pace"
    if cue.kind is CueKind.STAY_LOW and "caller_began_level_db" in evidence:
        over = np.asarray(track.caller_level_db, np.float64) - evidence["caller_began_level_db"]
        return over, None, evidence.get("threshold"), "caller"
    return None
