"""A piece on the stage while it is spoken: its axis and scales grow, and the newest rows are drawn onto it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from coach.model.live import LivePhase, LiveRow, LiveState
from coach.model.sound import Speaker
from coach.practice.ghost_track import GhostTrack
from coach.views.band import MarkState, band_of
from coach.views.cue_words import cue_line
from coach.views.measure_rows import Curve, MeasureRow, Scale, pace_band, scale
from coach.views.stage_view import StageMoment, StageRow, StageValue, StageView, pace_ticks, smoothed
from coach.views.timeline_view import LaneRow
from coach.views.wording import Words, axis_clock, problem_sentence

AXES_S = (60.0, 120.0, 300.0, 600.0, 1200.0, 1800.0)
"""How long the axis is: the next one, once a piece is longer. Ours."""
REACHED = {"level": (-8.0, 12.0), "f0": (-5.0, 7.0)}
"""What a scale reaches over from the first word on, in dB and semitones from the usual: a voice that is raised
on purpose fits. Ours."""
PACE_AROUND = 0.4
"""The same for the pace, as a share of the usual to either side."""
TRACE_S = 0.4
"""Over so long the moments of level and pitch are drawn as their mean: two syllables. Ours."""
JOIN_S, GHOST_JOIN_S = 0.35, 0.75
"""Values further apart are not joined by a line: some rows of a live piece, a step and a half of a ghost."""


def axis_s(time_s: float) -> float:
    """Return the length of the axis that holds this time."""
    return next((one for one in AXES_S if time_s < one), AXES_S[-1])


def live_view(
    words: Words, state: LiveState, rows: Sequence[LiveRow], axis: float, ghost: GhostTrack | None = None
) -> StageView:
    """Return the stage with these rows. `ghost`: the target that stands behind, relative to the usual."""
    baseline, band = state.baseline, band_of(state.baseline)

    def around(half: float) -> tuple[float, float] | None:
        return None if baseline is None else (-half, half)

    usual_pace = pace_band(baseline, band)
    rows_of: dict[str, tuple[list[float | None], tuple[float, float] | None]] = {
        "pace": ([row_value("pace", one) for one in rows], usual_pace),
        "level": ([row_value("level", one) for one in rows], around(band.level_db)),
        "f0": ([row_value("f0", one) for one in rows], around(band.f0_st)),
    }
    spoken = [one.agent_speaking for one in rows]
    made = []
    for measure, (values, usual) in rows_of.items():
        known = [one for one, is_spoken in zip(values, spoken, strict=True) if is_spoken and one is not None]
        reached = [*known, *(usual or ())]
        if measure in REACHED:
            reached += REACHED[measure]
        elif usual is not None:
            middle = sum(usual) / 2
            reached += [middle * (1 - PACE_AROUND), middle * (1 + PACE_AROUND)]
        beside = None
        if ghost is not None and baseline is not None:
            beside = Curve(*ghost.target(measure, baseline), GHOST_JOIN_S)
            reached += beside.value.tolist()
        held = scale(words, measure, reached, usual)
        curve = live_curve(measure, rows, held)
        row = MeasureRow(
            measure=measure,
            name=words.say(f"measure.{measure}"),
            unit="",
            curve=curve,
            scale=held,
            band=usual,
            before=None,
            peaks=(),
            hatches=(),
            beside=beside,
        )
        said = words.say("ui.stage.no_usual")
        if usual is not None and measure == "pace":
            said = words.say("ui.stage.pace_usual", low=usual[0], high=usual[1])
        unit, window = "", ""
        if measure == "pace":
            unit, window = words.say("ui.stage.pace_unit"), words.say("ui.stage.pace_window")
        made.append(StageRow(row, unit, said, pace_ticks(held) if measure == "pace" else (), window))
    caller_missing = "" if state.two_voices else words.say("ui.call.no_caller")
    return StageView(
        title="",
        duration_s=axis,
        length="",
        caller=LaneRow(words.say("ui.call.caller"), state.caller_speech, caller_missing),
        agent=LaneRow(words.say("ui.call.you"), state.agent_speech, ""),
        rows=(made[0], made[1], made[2]),
        cues=(),
        end=(),
        spoken=words.say("ui.stage.live"),
        other="" if ghost is None else words.say("ui.ghost.name"),
    )


def live_moment(
    words: Words, view: StageView, state: LiveState, newest: LiveRow | None, ghost: GhostTrack | None = None
) -> StageMoment:
    """Return what is said of now."""
    values = []
    for shown in view.rows:
        value = None if newest is None else row_value(shown.row.measure, newest)
        hollow = newest is None or not newest.agent_speaking
        if value is None:
            values.append(StageValue(None, words.say("ui.stage.nothing"), MarkState.ABSENT, hollow))
            continue
        said = words.say(f"ui.stage.{shown.row.measure}_value", value=value)
        if shown.row.measure != "pace" and abs(value) < 0.5:
            said = words.say(f"ui.stage.{shown.row.measure}_usual")
        mark = MarkState.IN_BAND
        if shown.row.band is not None:
            low, high = shown.row.band
            mark = MarkState.OVER if value > high else MarkState.UNDER if value < low else MarkState.IN_BAND
        shown_at = None if newest is None else drawn_value(shown.row.measure, newest, shown.row.scale)
        values.append(StageValue(value if shown_at is None else shown_at, said, mark, hollow))
    cue = None if state.cue is None else cue_line(words, state.cue)
    clock = axis_clock(state.time_s)
    other = ""
    if ghost is not None and state.baseline is not None:
        target = ghost.pace_at(state.time_s, state.baseline)
        said = words.say("ui.stage.nothing")
        if target is not None:
            said = words.say("ui.stage.pace_value", value=target)
        other = words.say("ui.takes.other", name=words.say("ui.ghost.name"), value=said)
    parts = [f"{row.row.name} {value.text}" for row, value in zip(view.rows, values, strict=True)]
    if cue is not None:
        parts.append(cue.text)
    spoken = words.say("ui.stage.spoken_live", clock=clock, moment=". ".join(parts))
    return StageMoment(clock, (values[0], values[1], values[2]), cue, spoken, other)


def live_words(words: Words, state: LiveState) -> str:
    """Return what is said in place of a picture, as while the microphone is opened; "" once it is live."""
    if state.problem is not None and state.phase is not LivePhase.LIVE:
        return problem_sentence(words, state.problem)
    match state.phase:
        case LivePhase.OPENING:
            return words.say("ui.stage.opening")
        case LivePhase.CHECKING:
            seconds = f"{state.speech_s:.0f}"
            who = "agent" if state.asked is Speaker.AGENT else "caller"
            return words.say(f"ui.stage.check_{who}", seconds=seconds, needed=f"{state.wanted_s:.0f}")
        case LivePhase.ALIKE:
            return words.say("ui.stage.alike", apart=max(0.0, (state.apart_db or 0.0) / 2))
        case LivePhase.READING:
            seconds = f"{state.speech_s:.0f}"
            return words.say("ui.stage.reading", seconds=seconds, needed=f"{state.wanted_s:.0f}")
        case _:
            return ""


def live_curve(measure: str, rows: Sequence[LiveRow], held: Scale) -> Curve:
    """Return the trace of some rows: of level and pitch the means of moments, so that a line is seen."""
    known = [
        (one.time_s, value)
        for one in rows
        if one.agent_speaking and (value := drawn_value(measure, one, held)) is not None
    ]
    values = np.array(known, np.float64).reshape(-1, 2)
    curve = Curve(values[:, 0], values[:, 1], JOIN_S)
    return smoothed(curve) if measure == "pace" else smoothed(curve, TRACE_S)


def drawn_value(measure: str, row: LiveRow, held: Scale) -> float | None:
    """Return what is drawn of a row, within its scale: of level and pitch the last moment."""
    value = {"level": row.level_now_db, "f0": row.f0_now_st}.get(measure, row.pace_syll_per_s)
    if value is None:
        value = row_value(measure, row)
    return None if value is None else min(max(value, held.low), held.high)


def row_value(measure: str, row: LiveRow) -> float | None:
    """Return the running value of a measure in a row, which is what is said."""
    return {
        "pace": row.pace_syll_per_s,
        "level": row.level_db_over_baseline,
        "f0": row.f0_st_over_baseline,
    }[measure]
