"""The figures of a call: a row for each, with its name, unit, measures, formula and where people read it.

Summary, lists, card, page, report, export and the command line all read these rows. To add a figure, add a row
here, its words (`figure.<name>` in assets/words/en/figures.toml), and a test. Figures are kept by name, so a
call that was kept before a figure was added lacks it, and nothing else changes.

A count is what was found while its measures were measured. Where they were unmeasured for most of the call, a
count of 0 would mean nothing, and the figure counts as not measured.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar, cast

import numpy as np

from coach.model.call import CallSummary, FigureValue
from coach.model.call_table import BoolArray, CallTable
from coach.model.cues import CueKind
from coach.model.measures import Measure
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import OverlapKind
from coach.review.heard_call import HeardCall, duration_s, middle, total_s

Value = TypeVar("Value", bound=FigureValue)

MOST_NOT_MEASURED = 0.5
"""The largest share of the call that may be unmeasured; for overlaps and hearing out, of the caller's speech
too. Our choice: a figure from less than half of a call does not describe the call."""
QUICK_ANSWER_S = 0.2
"""An ordinary gap between turns, in any language (Stivers et al. 2009, PNAS 106:10587). Whoever answers sooner
began before the caller's last words could be understood."""


class Unit(StrEnum):
    """The unit of a figure. The words catalogue says a value of each as `figure.unit.<value>`."""

    SECONDS = "seconds"
    COUNT = "count"
    SHARE = "share"
    DECIBEL = "decibel"
    DECIBEL_FROM_USUAL = "decibel_from_usual"
    HERTZ = "hertz"
    SEMITONES = "semitones"
    SYLLABLES_PER_S = "syllables_per_s"


class Shown(StrEnum):
    """Where people read a figure: in a sentence of its own (see views), in a line of the call's page, or only
    in reports and exports."""

    SENTENCE = "sentence"
    LINE = "line"
    REPORT = "report"


@dataclass(frozen=True, slots=True)
class Figure(Generic[Value]):
    """One row. `absent`: the value for a call that was kept without this figure. `at_least`: in which calls the
    value is a lower bound. `usual`: the row of what it is compared with where that is known."""

    name: str
    unit: Unit
    rests_on: tuple[Measure, ...]
    compute: Callable[[HeardCall], Value]
    absent: Value
    shown: Shown
    at_least: Callable[[CallSummary], bool] = lambda _summary: False
    usual: Figure[float | None] | None = None

    def of(self, summary: CallSummary) -> Value:
        """Return its value in a call, whether or not it was measured for long enough."""
        return cast("Value", summary.figures.get(self.name, self.absent))

    def is_measured(self, summary: CallSummary) -> bool:
        """Whether the call has this figure, measured for enough of the call to describe it."""
        return self.of(summary) is not None and are_measured(self.rests_on, summary)


def are_measured(measures: Collection[Measure], summary: CallSummary) -> bool:
    """Whether each of these was measured for enough of the call, so that figures of them describe it."""
    return missing_share(measures, summary) <= MOST_NOT_MEASURED


def missing_share(measures: Collection[Measure], summary: CallSummary) -> float:
    """Return for what share of the call one of these was not measured, at the worst."""
    missing = max((summary.not_measured_share.get(one, 0.0) for one in measures), default=0.0)
    caller_speech_s = CALLER_SPEECH_S.of(summary)
    if Measure.OVERLAP in measures and caller_speech_s:
        # Overlaps happen only while the caller speaks. A caller who leaks into the microphone with every word
        # makes all overlaps unknown, though that is less than half of the call.
        missing = max(missing, missing * DURATION_S.of(summary) / caller_speech_s)
    return min(1.0, missing)


def described(figure: Figure[Value], table: CallTable) -> BoolArray:
    """Which calls have this figure, measured for enough of the call to describe it.

    What `is_measured` says of one call, for figures that are one number.
    """
    values = table.figures.get(figure.name)
    if values is None:
        return np.zeros(len(table), bool)
    nothing = np.zeros(len(table), np.float32)
    missing = np.max([nothing, *(table.missing.get(one, nothing) for one in figure.rests_on)], axis=0)
    if Measure.OVERLAP in figure.rests_on:
        caller_speech_s = np.nan_to_num(table.figures.get(CALLER_SPEECH_S.name, nothing))
        heard = caller_speech_s > 0
        scale = np.divide(table.duration_s, caller_speech_s, out=np.ones_like(nothing), where=heard)
        missing = missing * np.maximum(1.0, scale)
    found: BoolArray = ~np.isnan(values) & (missing <= MOST_NOT_MEASURED)
    return found


def figure_values(table: CallTable, name: str) -> FloatArray:
    """The values of a figure; NaN everywhere where no call has it."""
    found = table.figures.get(name)
    return np.full(len(table), np.nan, np.float32) if found is None else found


def summarise(call: HeardCall) -> CallSummary:
    """Compute every figure of the call so far. One is None where what it needs was never measured."""
    return CallSummary(
        figures={figure.name: figure.compute(call) for figure in FIGURES},
        not_measured_share={
            measure: min(1.0, sum(one.end_s - one.start_s for one in spans) / call.duration_s)
            for measure, spans in call.unmeasured.items()
            if spans and call.duration_s > 0
        },
        line_delay=call.line,
    )


_ROWS: list[Figure[FigureValue]] = []


def _row(
    name: str,
    unit: Unit,
    rests_on: tuple[Measure, ...],
    compute: Callable[[HeardCall], Value],
    absent: Value,
    shown: Shown = Shown.REPORT,
    at_least: Callable[[CallSummary], bool] = lambda _summary: False,
    usual: Figure[float | None] | None = None,
) -> Figure[Value]:
    """Make a row and append it to the table."""
    made = Figure(name, unit, rests_on, compute, absent, shown, at_least, usual)
    _ROWS.append(cast("Figure[FigureValue]", made))
    return made


def _with_caller(compute: Callable[[HeardCall], Value]) -> Callable[[HeardCall], Value | None]:
    """Make a formula give None where the caller was never heard."""
    return lambda call: compute(call) if call.caller_heard else None


_AGENT, _CALLER = (Measure.AGENT_SPEECH,), (Measure.CALLER_SPEECH,)
_BOTH = (Measure.CALLER_SPEECH, Measure.AGENT_SPEECH)
_TURNS = (Measure.CALLER_SPEECH, Measure.OVERLAP)
_TONE = (Measure.TONE,)
_NO_TIMES: tuple[float, ...] = ()

DURATION_S = _row("duration_s", Unit.SECONDS, (), lambda call: call.duration_s, 0.0)
AGENT_SPEECH_S = _row("agent_speech_s", Unit.SECONDS, _AGENT, lambda call: total_s(call.agent), 0.0)
CALLER_SPEECH_S = _row(
    "caller_speech_s", Unit.SECONDS, _CALLER, _with_caller(lambda call: total_s(call.caller)), None
)
AGENT_SHARE = _row("agent_share", Unit.SHARE, _BOTH, lambda call: call.agent_share, None, Shown.SENTENCE)
LONGEST_HEARD_OUT_S = _row(
    "longest_heard_out_s", Unit.SECONDS, _TURNS,
    _with_caller(lambda call: duration_s(call.longest_heard_out)), None, Shown.SENTENCE,
)  # fmt: skip
MEDIAN_WAIT_S = _row(
    "median_wait_s", Unit.SECONDS, _TURNS, _with_caller(lambda call: call.median_wait_s), None, Shown.LINE
)
QUICK_ANSWERS = _row(
    "quick_answers", Unit.COUNT, _TURNS,
    _with_caller(lambda call: sum(wait_s < QUICK_ANSWER_S for wait_s in call.waits_s)), None, Shown.LINE,
)  # fmt: skip
OVERLAP_SHARE = _row(
    "overlap_share", Unit.SHARE, _BOTH, _with_caller(lambda call: call.overlap_share), None, Shown.LINE
)
LONGEST_AGENT_TURN_S = _row(
    "longest_agent_turn_s", Unit.SECONDS, _BOTH, lambda call: duration_s(call.longest_agent_turn), 0.0
)
RISES = _row(
    "rises", Unit.COUNT, _TONE,
    lambda call: None if call.rises is None else len(call.rises),
    None, Shown.SENTENCE,
)  # fmt: skip
RISE_RECOVERY_S = _row(
    "rise_recovery_s", Unit.SECONDS, _TONE,
    lambda call: tuple(
        dict(cue.evidence)["recovery_s"] for cue in call.cues if cue.kind is CueKind.BACK_IN_RANGE
    ),
    _NO_TIMES,
)  # fmt: skip
TALK_OVERS_BY_AGENT = _row(
    "talk_overs_by_agent", Unit.COUNT, _TURNS, _with_caller(lambda call: len(call.talk_overs_by_agent)), None,
    Shown.SENTENCE,
)  # fmt: skip
TALK_OVERS_BY_CALLER = _row(
    "talk_overs_by_caller", Unit.COUNT, _TURNS, _with_caller(lambda call: call.talk_overs_by_caller), None
)
AGENT_YIELDED_AFTER_S = _row(
    "agent_yielded_after_s", Unit.SECONDS, _TURNS,
    lambda call: tuple(
        one.end_s - one.start_s for one in call.talk_overs_by_agent if one.yielded_by is Speaker.AGENT
    ),
    _NO_TIMES,
)  # fmt: skip
BACKCHANNELS = _row(
    "backchannels", Unit.COUNT, _TURNS,
    _with_caller(lambda call: call.overlaps_by_agent(OverlapKind.BACKCHANNEL)), None,
)  # fmt: skip
EARLY_REPLIES = _row(
    "early_replies", Unit.COUNT, _TURNS,
    _with_caller(lambda call: call.overlaps_by_agent(OverlapKind.EARLY_REPLY)), None,
)  # fmt: skip
SILENCE_S = _row(
    "silence_s", Unit.SECONDS, _BOTH, _with_caller(lambda call: total_s(call.quiet)), None, Shown.SENTENCE
)
LONGEST_SILENCE_S = _row(
    "longest_silence_s", Unit.SECONDS, _BOTH,
    _with_caller(lambda call: max((span.duration_s for span in call.quiet), default=0.0)), None,
)  # fmt: skip
CLIPPED_S = _row("clipped_s", Unit.SECONDS, _AGENT, lambda call: call.clipped_s, 0.0)


def _mostly_clipped(summary: CallSummary) -> bool:
    """Whether the median level is a lower bound: clipped speech is the loudest of a call, so that it moves the
    median only where it is half of the speech."""
    return CLIPPED_S.of(summary) > AGENT_SPEECH_S.of(summary) / 2


LEVEL_DB = _row(
    "level_db",
    Unit.DECIBEL,
    (Measure.LEVEL,),
    lambda call: call.median_level_db,
    None,
    at_least=_mostly_clipped,
)
LEVEL_DB_OVER_BASELINE = _row(
    "level_db_over_usual", Unit.DECIBEL_FROM_USUAL, (Measure.LEVEL,),
    lambda call: None
    if call.baseline is None or call.median_level_db is None
    else call.median_level_db - call.baseline.level_db,
    None, Shown.LINE, at_least=_mostly_clipped,
)  # fmt: skip
F0_HZ = _row("f0_hz", Unit.HERTZ, (Measure.F0,), lambda call: middle(call.f0_hz), None)
BASELINE_F0_WITHIN_TURNS_ST = _row(
    "usual_f0_within_turns_st", Unit.SEMITONES, (),
    lambda call: None if call.baseline is None else call.baseline.f0_within_turns_st, None,
)  # fmt: skip
F0_WITHIN_TURNS_ST = _row(
    "f0_within_turns_st", Unit.SEMITONES, (Measure.F0,),
    lambda call: None if call.f0_spread is None else call.f0_spread.within_turns_st, None, Shown.LINE,
    usual=BASELINE_F0_WITHIN_TURNS_ST,
)  # fmt: skip
PACE_SYLL_PER_S = _row(
    "pace_syll_per_s", Unit.SYLLABLES_PER_S, (Measure.PACE,), lambda call: middle(call.pace_syll_per_s), None,
    Shown.SENTENCE,
)  # fmt: skip
BASELINE_PACE_SYLL_PER_S = _row(
    "usual_pace_syll_per_s", Unit.SYLLABLES_PER_S, (),
    lambda call: None if call.baseline is None else call.baseline.pace_syll_per_s, None,
)  # fmt: skip
FAST_STRETCHES = _row(
    "fast_stretches", Unit.COUNT, (Measure.PACE,),
    lambda call: None if call.fast is None else len(call.fast), None, Shown.SENTENCE,
)  # fmt: skip
FAST_S = _row("fast_s", Unit.SECONDS, (Measure.PACE,), lambda call: tuple(call.fast or ()), _NO_TIMES)
CUES_SHOWN = _row("cues_shown", Unit.COUNT, (), lambda call: sum(cue.held_back is None for cue in call.cues), 0)
CUES_HELD_BACK = _row(
    "cues_held_back", Unit.COUNT, (), lambda call: sum(cue.held_back is not None for cue in call.cues), 0
)
GAPS_S = _row(
    "gaps_s", Unit.SECONDS, (), lambda call: sum((total_s(spans) for spans in call.gaps.values()), 0.0), 0.0
)

LINE_ROUND_TRIP_S = _row(
    "line_round_trip_s",
    Unit.SECONDS,
    (),
    lambda call: None if call.line is None else call.line.round_trip_s,
    None,
)

FIGURES: tuple[Figure[FigureValue], ...] = tuple(_ROWS)
"""Every figure, in the order of the report."""
