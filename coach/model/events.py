"""What the engine says, in the order it says it. `decided_s` is the last input sample a decision used."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.cues import Cue
from coach.model.measures import Hops, Measure, Reading, Reason
from coach.model.sound import Speaker
from coach.model.spans import LineDelay, Overlap, Span


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """A stretch of speech began at about start_s; its end is not known yet.

    `SpeechEnded` says where it really began, `SpeechTakenBack` that it was none after all.
    """

    speaker: Speaker
    start_s: float
    decided_s: float


@dataclass(frozen=True, slots=True)
class SpeechEnded:
    """A stretch of speech is complete."""

    speaker: Speaker
    span: Span
    decided_s: float


@dataclass(frozen=True, slots=True)
class SpeechTakenBack:
    """What `SpeechStarted` announced last was no speech: a click, a breath, a door."""

    speaker: Speaker
    decided_s: float


@dataclass(frozen=True, slots=True)
class OverlapEnded:
    """An overlap is complete and classified."""

    overlap: Overlap
    decided_s: float


@dataclass(frozen=True, slots=True)
class SilenceEnded:
    """A silence of both that was long enough to keep is complete."""

    span: Span
    decided_s: float


@dataclass(frozen=True, slots=True)
class CueDecided:
    """A cue's condition was met; it is to be shown unless `cue.held_back`."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class CueOver:
    """The condition of a cue decided before ended: the same cue with its end_s."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class MeasurabilityChanged:
    """From start_s on, a measure is not measured for this reason (None: measured again)."""

    measure: Measure
    reason: Reason | None
    start_s: float


@dataclass(frozen=True, slots=True)
class BaselineLearned:
    """The agent's baseline is known, or moved."""

    baseline: Baseline
    decided_s: float


@dataclass(frozen=True, slots=True)
class LineDelayEstimated:
    """How late the line is, estimated anew (None: not enough replies any more)."""

    delay: LineDelay | None
    decided_s: float


@dataclass(frozen=True, slots=True)
class SyllableHeard:
    """A syllable nucleus of the agent."""

    time_s: float


@dataclass(frozen=True, slots=True)
class GapFound:
    """A channel was absent for a stretch after it had been there (device lost, samples dropped)."""

    speaker: Speaker
    span: Span


@dataclass(frozen=True, slots=True)
class HopsMeasured:
    """Every-10-ms values; how many come at once depends on how the sound was fed."""

    hops: Hops


@dataclass(frozen=True, slots=True)
class ReadingTaken:
    """Ten a second: the newest values."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The call is over: nothing comes after this. `end_s` is the last sample that was fed."""

    end_s: float


Event = (
    SpeechStarted
    | SpeechEnded
    | SpeechTakenBack
    | OverlapEnded
    | SilenceEnded
    | CueDecided
    | CueOver
    | MeasurabilityChanged
    | BaselineLearned
    | LineDelayEstimated
    | SyllableHeard
    | GapFound
    | HopsMeasured
    | ReadingTaken
    | CallEnded
)
