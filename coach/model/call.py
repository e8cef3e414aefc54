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
    IMPORT = "import"
    """An old recording that was brought in."""
    OTHER = "other"
    """A source that only a newer version of the program knows."""


class TrialArm(StrEnum):
    """The arm of the silent-call trial that a call was drawn into: cues shown, or none shown.

    A call outside the trial has no arm.
    """

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

    NaN in a value array means "nothing to draw here": no speech, or not measured (see `CallRecord.unmeasured`).
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
    """The figures of a call, by their names in reports. `review.figures` has a row for each.

    `not_measured_share`: the share of the call (0 to 1) in which a measure was missing; a measure that was
    never missing has no entry. `line_delay`: an estimate. A talk-over no longer than a clear delay does not
    count as the agent's.
    """

    figures: Mapping[str, FigureValue]
    not_measured_share: Mapping[Measure, float] = field(default_factory=dict)
    line_delay: LineDelay | None = None


@dataclass(frozen=True, slots=True)
class CallRecord:
    """Everything known of a call, so far or in the end."""

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

    Where it is not `readable`, the file was changed or damaged, and the other fields hold what could still be
    read.
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
    """The call was marked as abusive, and its note is kept."""
    rough: bool = False
    """The agent marked it as a rough call."""
    noted: bool = False
    """The agent wrote a note, of the whole call or at a moment of it."""
    readable: bool = True


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A whole call of the history.

    `incident`: its note, where it was marked as abusive. `after`: what the agent added once it was over.
    """

    header: CallHeader
    record: CallRecord
    answers: tuple[CueAnswer, ...] = ()
    incident: Incident | None = None
    after: AfterCall = NOTHING_ADDED
