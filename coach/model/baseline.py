"""The agent's own baseline, which every comparison is made with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class BaselineSource(StrEnum):
    """Where a baseline comes from.

    RECORDING: a recording that was analysed. PROFILE: a profile file. CALL: the call itself, learned as it
    went. KEPT: the history, which holds one for each microphone, read aloud or learned over earlier calls.
    """

    RECORDING = "recording"
    PROFILE = "profile"
    CALL = "call"
    KEPT = "kept"


class Bandwidth(StrEnum):
    """What the microphone sends: the whole voice, or only a telephone's part of it (nothing above 4 kHz)."""

    WIDE = "wide"
    NARROW = "narrow"


@dataclass(frozen=True, slots=True)
class Baseline:
    """Centre and spread of the agent's ordinary speech on one microphone (its `DeviceId.key`).

    Spreads are standard deviations of the running values that cues compare (a few seconds of speech each),
    not of single frames. Levels are dBFS of active speech, effort is the spectral balance in dB, `speech_s` is
    how much speech it rests on. `bandwidth` is the microphone's, and `f0_within_turns_st` how much the voice
    moves (see `spans.F0Spread`); each is None where the baseline was learned before it was kept, or, of the
    latter, on too little voiced speech.
    """

    level_db: float
    level_spread_db: float
    f0_hz: float
    f0_spread_st: float
    effort_db: float
    effort_spread_db: float
    pace_syll_per_s: float
    pace_spread_syll_per_s: float
    noise_db: float
    speech_s: float
    source: BaselineSource
    microphone: str = ""
    bandwidth: Bandwidth | None = None
    f0_within_turns_st: float | None = None


@dataclass(frozen=True, slots=True)
class HeardVoice:
    """The agent's ordinary speech in one call.

    `gain_db`: by how much the level moved while the voice did not (the microphone's gain was changed).
    """

    baseline: Baseline
    gain_db: float = 0.0


class Question(StrEnum):
    """What the agent is asked about a baseline, each at most once."""

    MICROPHONE = "microphone"
    GAIN = "gain"
    BANDWIDTH = "bandwidth"


@dataclass(frozen=True, slots=True)
class KeptBaseline:
    """The baseline of one microphone and profile, learned over calls.

    `since`: when it was begun (None: before that was kept). `first`: the calls it is still made of, while they
    are few; empty once it moves on by itself. `question` is open until answered, `pending` what was heard with
    it; `declined`: answered with no, that nothing changed, and not asked again. `label`: what people call the
    microphone; None where the usual was kept under a name alone, before devices were told apart, and nobody has
    said yet which device it is of.
    """

    baseline: Baseline
    profile: str
    since: datetime | None
    calls: int
    locked: bool
    first: tuple[Baseline, ...] = ()
    question: Question | None = None
    pending: Baseline | None = None
    declined: tuple[Question, ...] = ()
    label: str | None = None


class MergeOutcome(StrEnum):
    """What one more call did to a baseline."""

    LEARNED = "learned"
    TOO_LITTLE = "too_little"
    LOCKED = "locked"
    DEVIATES = "departs"
    GAIN = "gain"
    BANDWIDTH = "bandwidth"


@dataclass(frozen=True, slots=True)
class Merged:
    """A baseline after one more call (None: there is still none), and what the call did to it."""

    kept: KeptBaseline | None
    outcome: MergeOutcome
