"""The engine's events. `decided_s` is the time of the last input sample that a decision used."""

from __future__ import annotations

from dataclasses import dataclass

from coach.model.baseline import Baseline
from coach.model.cues import Cue
from coach.model.measures import Hops, Measure, Reading, Reason
from coach.model.sound import Speaker
from coach.model.spans import F0Spread, LineDelay, Overlap, Span


@dataclass(frozen=True, slots=True)
class SpeechStarted:
    """A stretch of speech began at about `start_s`; its end is not known yet.

    `SpeechEnded` corrects the start. `SpeechTakenBack` says that it was not speech after all.
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
    """The stretch that `SpeechStarted` announced last was not speech: a click, a breath, a door."""

    speaker: Speaker
    decided_s: float


@dataclass(frozen=True, slots=True)
class OverlapEnded:
    """An overlap is complete and classified."""

    overlap: Overlap
    decided_s: float


@dataclass(frozen=True, slots=True)
class SilenceEnded:
    """A mutual silence is complete and was long enough to keep."""

    span: Span
    decided_s: float


@dataclass(frozen=True, slots=True)
class CueDecided:
    """The condition of a cue was met. The cue is shown unless `cue.held_back` says why not."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class CueOver:
    """The condition of an earlier cue ended: the same cue, now with its `end_s`."""

    cue: Cue


@dataclass(frozen=True, slots=True)
class MeasurabilityChanged:
    """From `start_s` on, a measure is not measured, for this reason (None: it is measured again)."""

    measure: Measure
    reason: Reason | None
    start_s: float


@dataclass(frozen=True, slots=True)
class BaselineLearned:
    """The agent's baseline became known, or moved."""

    baseline: Baseline
    decided_s: float


@dataclass(frozen=True, slots=True)
class LineDelayEstimated:
    """A new estimate of the line's delay (None: there are no longer enough replies)."""

    delay: LineDelay | None
    decided_s: float


@dataclass(frozen=True, slots=True)
class F0SpreadMeasured:
    """How much the agent's voice has moved in the call so far."""

    spread: F0Spread
    decided_s: float


@dataclass(frozen=True, slots=True)
class SyllableHeard:
    """A syllable nucleus of the agent."""

    time_s: float


@dataclass(frozen=True, slots=True)
class GapFound:
    """A channel that had been present was absent for a stretch (device lost, samples dropped)."""

    speaker: Speaker
    span: Span


@dataclass(frozen=True, slots=True)
class HopsMeasured:
    """Values for every 10 ms. How many come at once depends on how the sound was fed."""

    hops: Hops


@dataclass(frozen=True, slots=True)
class ReadingTaken:
    """The newest values, ten times a second."""

    reading: Reading


@dataclass(frozen=True, slots=True)
class CallEnded:
    """The last event of a call. `end_s` is the time of the last sample that was fed."""

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
    | F0SpreadMeasured
    | SyllableHeard
    | GapFound
    | HopsMeasured
    | ReadingTaken
    | CallEnded
)
