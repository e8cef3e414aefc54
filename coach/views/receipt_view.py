"""The receipt of a cue: what was measured and when, the baseline, the threshold, and the timeline around it
with the measure behind it.

It is made from the kept record of the call.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from coach.coaching.rules import LEVEL_AT_LEAST, SPEC_OF
from coach.model.call import CallRecord, KeptCall
from coach.model.cues import Cue, CueId, CueKind
from coach.model.spans import Span
from coach.views.band import band_of
from coach.views.cue_words import F0, evidence_parts, moved_most, threshold_words
from coach.views.measure_rows import MeasureRow, measure_row, pace_band
from coach.views.time_window import TimeWindow, whole_call
from coach.views.timeline_view import Over, TimelineView, outcome_words, shaded
from coach.views.wording import Words, axis_clock, enumeration

AROUND_S = 15.0
"""How much of the call is drawn before the condition of the cue began and after the cue."""
BASELINE_NAMES = frozenset({"usual_level_db", "usual_f0_hz", "usual_pace_syll_per_s", "caller_began_level_db"})
"""The evidence that says what was compared with. All other evidence, except the threshold, was measured."""


@dataclass(frozen=True, slots=True, eq=False)
class Plot:
    """The plot of a cue: the call's timeline with the one measure behind the cue, or with the two voices only,
    and the part of it to show first. `name` says what is drawn."""

    timeline: TimelineView
    window: TimeWindow
    name: str


@dataclass(frozen=True, slots=True, eq=False)
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


def receipts(words: Words, kept: KeptCall, whole: TimelineView) -> tuple[ReceiptView, ...]:
    """Return a receipt for each cue that was shown, in the order of the marks of the timeline `whole`."""
    answered = {one.cue: one.fair for one in kept.answers}
    shown = sorted((cue for cue in kept.record.cues if cue.held_back is None), key=lambda cue: cue.time_s)
    return tuple(_receipt(words, kept.record, cue, answered.get(cue.cue_id), whole) for cue in shown)


def _receipt(words: Words, record: CallRecord, cue: Cue, fair: bool | None, whole: TimelineView) -> ReceiptView:
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
        plot=_plot(words, record, cue, whole),
        answerable=bool(SPEC_OF[cue.kind].enter),
        fair=fair,
        spoken=f"{title}. " + ". ".join(f"{name}: {text}" for name, text in rows),
    )


def _plot(words: Words, record: CallRecord, cue: Cue, whole: TimelineView) -> Plot:
    from_s = max(0.0, min(cue.start_s, cue.time_s) - AROUND_S)
    to_s = min(record.duration_s, max(cue.time_s, cue.end_s or 0.0) + AROUND_S)
    condition = Span(cue.start_s, max(cue.time_s, cue.end_s or cue.time_s))
    row, key = _row(words, record, cue)
    timeline = replace(
        whole,
        spans=(shaded(words, Over.CONDITION, condition),),
        rows=() if row is None else (row,),
        cues=(),
        notes=(),
        before="",
        cue_s=cue.time_s,
    )
    window = whole_call(record.duration_s).between(from_s, max(from_s, to_s))
    return Plot(timeline, window, words.say(f"ui.receipt.plot_{key}"))


def _row(words: Words, record: CallRecord, cue: Cue) -> tuple[MeasureRow | None, str]:
    """Return the measure behind a cue with its threshold, and what the plot is called; no measure for the two
    voices.

    A rise is level, pitch and effort together. Pitch is drawn if it moved most, else the level; neither has a
    threshold of its own.
    """
    track, baseline, evidence = record.track, record.baseline, dict(cue.evidence)
    band = band_of(baseline)
    threshold = evidence.get("threshold")
    if cue.kind is CueKind.TONE_RISING and moved_most(cue) == F0:
        half = band.f0_st
        return measure_row(words, record, "f0", track.agent_f0_st_over_baseline, (-half, half)), "f0"
    if cue.kind in {CueKind.TONE_RISING, CueKind.BACK_IN_RANGE}:
        half = band.level_db
        row = measure_row(words, record, "level", track.agent_level_db_over_baseline, (-half, half))
        return row, "level_at_least" if LEVEL_AT_LEAST in evidence else "level"
    if cue.kind in {CueKind.TOO_FAST, CueKind.PACE_BACK}:
        usual = pace_band(baseline, band)
        if baseline is not None and usual is not None:
            at = None if threshold is None else threshold * baseline.pace_syll_per_s
            return measure_row(words, record, "pace", track.agent_pace_syll_per_s, usual, threshold=at), "pace"
    if cue.kind is CueKind.STAY_LOW and "caller_began_level_db" in evidence:
        over = np.asarray(track.caller_level_db, np.float64) - evidence["caller_began_level_db"]
        return measure_row(words, record, "caller", over, None, threshold=threshold), "caller"
    return None, "lanes"
