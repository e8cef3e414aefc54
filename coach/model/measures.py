"""What is measured, and why something is not."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from coach.model.sound import FloatArray as FloatArray  # noqa: PLC0414  review.summary takes it from here


class Measure(StrEnum):
    """The measures whose measurability is kept for a call (named as in the analysis report)."""

    AGENT_SPEECH = "agent_speech"
    CALLER_SPEECH = "caller_speech"
    LEVEL = "level"
    F0 = "f0"
    EFFORT = "effort"
    PACE = "pace"
    TONE = "tone"
    OVERLAP = "overlap"


class Reason(StrEnum):
    """Why a measure is not measured (codes as in the analysis report; the words catalogue explains them)."""

    LEAK = "leak"
    GAIN = "gain"
    NARROW_BAND = "narrow_band"
    WIDE_BAND = "wide_band"
    CLIPPING = "clipping"
    NO_CHANNEL = "no_channel"
    WRONG_LOOPBACK = "wrong_loopback"
    SAME_SOUND = "same_sound"
    HOLD_MUSIC = "hold_music"
    NOISE = "noise"
    TOO_LITTLE_SPEECH = "too_little_speech"
    GAP = "gap"
    DEAD_MICROPHONE = "dead_microphone"
    OTHER = "other"
    """In a kept call: a reason that only a newer version of the program knows."""


@dataclass(frozen=True, slots=True)
class NotMeasured:
    """A measure that can't be trusted at the moment, with the reason."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class UnmeasuredSpan:
    """A stretch [start_s, end_s) of the call in which a measure was not measured."""

    start_s: float
    end_s: float
    reason: Reason


@dataclass(frozen=True, slots=True)
class Reading:
    """The newest values for the screen and the track, ten times a second.

    Level, pitch and pace belong to the agent's most recent speech and hold through pauses. Those named
    `*_over_baseline` compare with the agent's baseline: level and effort in dB, F0 in semitones, pace as a
    ratio (1.0 is the baseline). `*_speaking` is None where the channel is absent. `baseline_speech_s` is how
    much speech the baseline rests on, or has gathered so far while it is being learned. `speech_wanted_s` is
    how much more of the agent's speech it takes until all of them can be told, 0 once there was enough.
    `agent_speech_s` is how much the agent has spoken so far, pauses left out: what a pace is counted along.
    """

    time_s: float
    agent_speaking: bool | None
    caller_speaking: bool | None
    level_db: float | NotMeasured
    level_db_over_baseline: float | NotMeasured
    f0_hz: float | NotMeasured
    f0_st_over_baseline: float | NotMeasured
    effort_db_over_baseline: float | NotMeasured
    pace_syll_per_s: float | NotMeasured
    pace_over_baseline: float | NotMeasured
    caller_level_db: float | NotMeasured
    baseline_speech_s: float = 0.0
    speech_wanted_s: float = 0.0
    not_measured: tuple[tuple[Measure, Reason], ...] = ()
    agent_speech_s: float = 0.0


@dataclass(frozen=True, slots=True, eq=False)
class Hops:
    """Values for every 10 ms of a stretch of sound, for the npz file of the report.

    All arrays have shape (n,). `time_s` are frame centres. F0 is NaN where it is unvoiced or was not computed.
    Levels are dBFS, and -110 (silence) where the channel is absent.
    """

    time_s: npt.NDArray[np.float64]
    agent_f0_hz: FloatArray
    agent_level_db: FloatArray
    caller_level_db: FloatArray
