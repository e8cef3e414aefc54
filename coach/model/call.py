"""A call as it is kept and shown: what was heard, never the sound."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from coach.model.baseline import Baseline
from coach.model.call_notes import NOTHING_ADDED, AfterCall, Incident
from coach.model.cues import Cue, CueAnswer
from coach.model.measures import Measure, UnmeasuredSpan
from coach.model.sound import FloatArray, Speaker
from coach.model.spans import LineDelay, Overlap, Span


class CallSource(StrEnum):
    """Where a call's sound came from. Only live calls count towards the baseline and the trends."""

    LIVE = "live"
    REPLAY = "replay"
    SAMPLE = "sample"
    OTHER = "other"
    """From where only a newer version of the program can say."""


class TrialArm(StrEnum):
    """Which way the draw for a silent call fell. A call that was in no draw has none."""

    SHOWN = "shown"
    SILENT = "silent"


class CallState(StrEnum):
    """How far a kept call got."""

    RUNNING = "running"
    COMPLETE = "complete"
    CUT_SHORT = "cut_short"


@dataclass(frozen=True, slots=True, eq=False)
class Track:
    """Ten values a second, enough to draw a call: arrays of shape (n,).

    NaN in a value array means "nothing to draw here": no speech, or not measured (see the call's trust).
    """

    time_s: FloatArray
    agent_level_db_over_baseline: FloatArray
    agent_f0_st_over_baseline: FloatArray
    agent_pace_syll_per_s: FloatArray
    agent_level_db: FloatArray
    caller_level_db: FloatArray


FigureValue = float | int | tuple[float, ...] | None


@dataclass(frozen=True, slots=True)
class CallSummary:
    """The figures of a call, by their names in reports; the rows of `review.figures` say what each is, and read
    it.

    `not_measured_share`: of the call, 0 to 1, of each measure that was missing at all. `line_delay`: an
    estimate; a talk-over no longer than a clear delay is not counted as the agent's.
    """

    figures: Mapping[str, FigureValue]
    not_measured_share: Mapping[Measure, float] = field(default_factory=dict)
    line_delay: LineDelay | None = None


@dataclass(frozen=True, slots=True)
class CallRecord:
    """Everything that is known of a call so far, or in the end."""

    duration_s: float
    channels: tuple[Speaker, ...]
    baseline: Baseline | None
    speech: dict[Speaker, tuple[Span, ...]]
    overlaps: tuple[Overlap, ...]
    silences: tuple[Span, ...]
    gaps: dict[Speaker, tuple[Span, ...]]
    cues: tuple[Cue, ...]
    unmeasured: dict[Measure, tuple[UnmeasuredSpan, ...]]
    track: Track
    summary: CallSummary


@dataclass(frozen=True, slots=True)
class CallHeader:
    """One line of the history.

    Where it is not `readable`, something of the call is not what was written: what is said of it here is as
    much as can be known.
    """

    call_id: int
    started_at: datetime
    source: CallSource
    state: CallState
    title: str
    microphone: str
    caller_channel: str
    duration_s: float
    summary: CallSummary | None
    trial_arm: TrialArm | None = None
    has_incident: bool = False
    """It was marked as abusive, and its note is kept."""
    rough: bool = False
    """The agent called it a rough one."""
    readable: bool = True


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A call of the history, whole. `incident`: it was marked as abusive. `after`: what the agent added."""

    header: CallHeader
    record: CallRecord
    answers: tuple[CueAnswer, ...] = ()
    incident: Incident | None = None
    after: AfterCall = NOTHING_ADDED
