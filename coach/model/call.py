"""A call as it is kept and shown: what was heard, never the sound."""

from __future__ import annotations

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


@dataclass(frozen=True, slots=True)
class CallSummary:
    """The figures of a call. None: not measured. Shares are of the call's speech, 0 to 1."""

    duration_s: float
    agent_speech_s: float
    caller_speech_s: float | None
    agent_share: float | None
    longest_heard_out_s: float | None
    median_wait_s: float | None
    longest_agent_turn_s: float
    rises: int | None
    rise_recovery_s: tuple[float, ...]
    talk_overs_by_agent: int | None
    talk_overs_by_caller: int | None
    agent_yielded_after_s: tuple[float, ...]
    backchannels: int | None
    early_replies: int | None
    silence_s: float | None
    longest_silence_s: float | None
    level_db: float | None
    level_db_over_usual: float | None
    f0_hz: float | None
    pace_syll_per_s: float | None
    usual_pace_syll_per_s: float | None
    cues_shown: int
    cues_held_back: int
    gaps_s: float
    not_measured_share: dict[Measure, float] = field(default_factory=dict)
    line_delay: LineDelay | None = None
    """An estimate; a talk-over no longer than a clear delay is not counted as the agent's."""


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
    """One line of the history."""

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


@dataclass(frozen=True, slots=True)
class KeptCall:
    """A call of the history, whole. `incident`: it was marked as abusive. `after`: what the agent added."""

    header: CallHeader
    record: CallRecord
    answers: tuple[CueAnswer, ...] = ()
    incident: Incident | None = None
    after: AfterCall = NOTHING_ADDED
