"""One agent's shift: call after call through the engine, with the baseline carried over as in the app."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from itertools import pairwise

from coach.coaching.baseline_over_calls import with_call
from coach.coaching.rules import RULES, SPEC_OF
from coach.engine import Engine
from coach.model.baseline import KeptBaseline
from coach.model.call import CallRecord
from coach.model.cues import Cue, CueGroup, CueKind
from coach.model.measures import Measure, Reason
from coach.model.sound import SAMPLE_RATE_HZ, Block
from coach.review.recorder import CallRecorder
from coach.settings.schema import CueSettings
from tests.benchmarks.accuracy.builder import build_call
from tests.benchmarks.accuracy.corpus import seed_of
from tests.benchmarks.accuracy.options import Options
from tests.benchmarks.shift.sounds import EVENTFUL, ShiftCall, conditions, make

# The length of blocks on a busy machine. A block also ends where a channel is lost.
BLOCK_S = 0.2
MICROPHONE, NOW = "headset", datetime(2026, 1, 1, tzinfo=UTC)
NEEDS = {rule.kind: rule.needs for rule in RULES}
# What the receipt of each kind of cue must be able to say (views/receipt_view.py leaves out what is missing).
RECEIPT: dict[CueKind, frozenset[str]] = {
    CueKind.DEAD_AIR: frozenset({"silence_s"}),
    CueKind.TONE_RISING: frozenset(
        {"f0_st_over_usual", "effort_db_over_usual", "usual_f0_hz", "rise", "window_s"}
    ),
    CueKind.TALK_OVER: frozenset({"both_speaking_s", "talk_overs_last_minute"}),
    CueKind.LONG_TURN: frozenset({"turn_s"}),
    CueKind.TOO_FAST: frozenset({"pace_over_usual", "usual_pace_syll_per_s", "window_s"}),
    CueKind.SLOW_LINE: frozenset({"line_delay_s", "line_delay_low_s", "line_delay_high_s", "replies"}),
    CueKind.LET_THEM_TALK: frozenset({"caller_turn_s"}),
    CueKind.STAY_LOW: frozenset({"caller_level_db_over_began", "caller_began_level_db", "window_s"}),
}


@dataclass(frozen=True, slots=True)
class Task:
    """An agent's work: how many calls, and with which of the conditions to begin."""

    agent: int
    calls: int
    offset: int
    options: Options


@dataclass(frozen=True, slots=True)
class UnmeasuredSpan:
    """How many seconds a measure was not measured for one reason."""

    measure: Measure
    reason: Reason
    seconds: float


@dataclass(frozen=True, slots=True)
class CallFigures:
    """The figures of one call. `cues` and `states`: the kinds that were shown."""

    condition: str
    agent: int
    duration_s: float
    cues: tuple[CueKind, ...]
    states: tuple[CueKind, ...]
    untrusted_cues: int
    poor_receipts: int
    spacings_s: tuple[float, ...]
    unmeasured: tuple[UnmeasuredSpan, ...]


def work(task: Task) -> list[CallFigures]:
    """Run the calls of one agent, in order."""
    kept: KeptBaseline | None = None
    figures = []
    for number, condition in enumerate(conditions(task.calls, task.offset)):
        seed = seed_of("shift", task.agent, number)
        built = build_call(task.options.speech, seed, task.agent, raised=condition == EVENTFUL)
        call = make(built, condition, seed, task.options)
        record, kept = _through(call, kept)
        figures.append(_figures(call, task.agent, record))
    return figures


def _through(call: ShiftCall, kept: KeptBaseline | None) -> tuple[CallRecord, KeptBaseline | None]:
    """Run the call through the engine, and return its figures and the baseline after it. A call with two
    microphones teaches nothing."""
    engine, recorder = Engine(CueSettings(), None if kept is None else kept.baseline), CallRecorder()
    step = round(BLOCK_S * SAMPLE_RATE_HZ)
    for start in range(0, len(call.agent), step):
        part = slice(start, min(start + step, len(call.agent)))
        at_s = start / SAMPLE_RATE_HZ
        there = not any(first_s <= at_s < end_s for first_s, end_s in call.lost)
        agent = call.agent[part] if there else None
        recorder.add(engine.feed(Block(start, part.stop - start, agent, call.caller[part])))
    recorder.add(engine.finish())
    heard = None if call.other_microphone else engine.heard_voice()
    if heard is not None:
        heard = replace(heard, baseline=replace(heard.baseline, microphone=MICROPHONE))
        kept = with_call(kept, heard, "", NOW).kept
    return recorder.record(), kept


def _figures(call: ShiftCall, agent: int, record: CallRecord) -> CallFigures:
    shown = [cue for cue in record.cues if cue.held_back is None]
    cues = [cue for cue in shown if SPEC_OF[cue.kind].group is CueGroup.CUE]
    times_s = [cue.time_s for cue in cues]
    return CallFigures(
        condition=call.condition,
        agent=agent,
        duration_s=call.duration_s,
        cues=tuple(cue.kind for cue in cues),
        states=tuple(cue.kind for cue in shown if cue not in cues),
        untrusted_cues=sum(_on_untrusted(cue, record) for cue in shown),
        poor_receipts=sum(not full_receipt(cue) for cue in shown),
        spacings_s=tuple(later - sooner for sooner, later in pairwise(times_s)),
        unmeasured=tuple(
            UnmeasuredSpan(measure, part.reason, part.end_s - part.start_s)
            for measure, parts in record.unmeasured.items()
            for part in parts
        ),
    )


def _on_untrusted(cue: Cue, record: CallRecord) -> bool:
    """Whether a measure that this cue needs was not measured when it came. (Its tick ends at `time_s`.)"""
    return any(
        part.start_s < cue.time_s <= part.end_s
        for measure in NEEDS.get(cue.kind, ())
        for part in record.unmeasured[measure]
    )


def full_receipt(cue: Cue) -> bool:
    """Whether its receipt can say what was measured, against what, and over which seconds."""
    names = {name for name, _ in cue.evidence}
    needed = RECEIPT.get(cue.kind)
    ruled = needed is None or (needed <= names and "threshold" in names)
    return (
        ruled and bool(names) and cue.start_s <= cue.time_s and all(math.isfinite(v) for _, v in cue.evidence)
    )
