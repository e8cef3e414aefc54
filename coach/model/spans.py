"""Turns, overlaps and silences: what two channels do together."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from coach.model.sound import Speaker


class OverlapKind(StrEnum):
    """What an overlap was, once it is over.

    TALK_OVER: both spoke at once for longer than `conversation.turn_spans.ACKNOWLEDGEMENT_S`. A shorter one is
    a BACKCHANNEL where the one who came in stopped first ("mhm"), else an EARLY_REPLY.
    """

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
    """A stretch in which both spoke. `starter` came in second; `yielded_by` stopped first (None: unknown)."""

    start_s: float
    end_s: float
    starter: Speaker
    kind: OverlapKind
    yielded_by: Speaker | None


@dataclass(frozen=True, slots=True)
class LineDelay:
    """An estimate of the line's round trip in seconds, with its 95 % interval.

    `replies`: how many replies, of both speakers, it rests on.
    """

    round_trip_s: float
    low_s: float
    high_s: float
    replies: int


@dataclass(frozen=True, slots=True)
class F0Spread:
    """How much a voice moves: the standard deviation of F0 about the median of its turn, in semitones, and the
    voiced speech in seconds that it rests on."""

    within_turns_st: float
    voiced_s: float
