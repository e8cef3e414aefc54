"""Turns, overlaps and silences: what two channels do together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.model.sound import Speaker


class OverlapKind(StrEnum):
    """How an overlap ended (see DESIGN: turns, overlaps and cues)."""

    BACKCHANNEL = "backchannel"
    EARLY_REPLY = "early_reply"
    TALK_OVER = "talk_over"


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch [start_s, end_s) of the call."""

    start_s: float
    end_s: float

    @property
    def duration_s(self) -> float:
        return self.end_s - self.start_s


@dataclass(frozen=True, slots=True)
class Overlap:
    """Both spoke at once. `starter` came in second; `yielded_by` stopped first (None: not known yet)."""

    start_s: float
    end_s: float
    starter: Speaker
    kind: OverlapKind
    yielded_by: Speaker | None


@dataclass(frozen=True, slots=True)
class LineDelay:
    """The line's round trip in seconds, an estimate with its 95 % interval, from so many replies of both."""

    round_trip_s: float
    low_s: float
    high_s: float
    replies: int
