"""The agent's own usual: what every comparison is with."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class UsualSource(StrEnum):
    """Where a usual was learned."""

    RECORDING = "recording"
    PROFILE = "profile"
    CALL = "call"


@dataclass(frozen=True, slots=True)
class Usual:
    """Centre and spread of the agent's ordinary speech on one microphone.

    Spreads are standard deviations of the running values that cues compare (a few seconds of speech each),
    not of single frames. Levels are dBFS of active speech, effort is the spectral balance in dB.
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
    source: UsualSource
    microphone: str = ""
