"""What passes between the app and the child that decodes a recording: requests as lines, answers as messages.

A message is its kind, how many bytes follow, and these. Nothing in it is trusted: the child reads files of
others. This imports only the standard library, because the child must start quickly.
"""

from __future__ import annotations

import json
import struct
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import IntEnum, StrEnum

HEADER = struct.Struct("<BI")
SAMPLE_BYTES = 4
"""Samples travel as float32 of this machine, channels interleaved."""
MOST_TEXT_BYTES = 4_000_000
"""No answer but samples is longer: 100 bytes a part, so 40,000 files joined into one."""


class Kind(IntEnum):
    """What a message is."""

    PARTS = 1
    SAMPLES = 2
    FAILURE = 3
    DEFECT = 4
    """An error of ours in the child, and where."""


class Failure(StrEnum):
    """Why nothing more is decoded."""

    NO_SOUND = "no_sound"
    """The decoder takes it for no sound, or none of its parts."""
    DAMAGED = "damaged"
    """The decoder gave up here. It goes on elsewhere."""
    MEMORY = "memory"
    """It would have taken more memory than a child may."""
    STALLED = "stalled"
    """The child gave no sign of life."""
    ENDED = "ended"
    """The child was killed, crashed, or said what makes no sense."""


class DecodeError(Exception):
    """Nothing more is decoded, at least here."""

    def __init__(self, failure: Failure) -> None:
        self.failure = failure
        super().__init__(failure.value)


@dataclass(frozen=True, slots=True)
class PartSound:
    """A part of a recording as libsndfile sees it, `number` among all.

    `missing_s`: what is known to be missing at its end; `without_end`: something is, and nothing says how much.
    `subtype`: libsndfile's name for the type of its samples. `date_tag`: what the file says of its date.
    """

    number: int
    rate_hz: int
    channels: int
    frames: int
    subtype: str
    missing_s: float
    without_end: bool
    date_tag: str = ""

    @property
    def duration_s(self) -> float:
        return self.frames / self.rate_hz


MOST_DATE_SIGNS = 64
"""A date of ISO 8601 with its fractions and offset takes 35."""


def parts_text(parts: Sequence[PartSound]) -> bytes:
    """Write the parts for `parse_parts`."""
    return json.dumps([asdict(part) for part in parts]).encode()


def parse_parts(text: bytes) -> list[PartSound]:
    """Read the parts. Raises DecodeError for anything else, and for what no file can be."""
    try:
        parts = [
            PartSound(
                int(one["number"]),
                int(one["rate_hz"]),
                int(one["channels"]),
                int(one["frames"]),
                str(one["subtype"]),
                float(one["missing_s"]),
                bool(one["without_end"]),
                str(one["date_tag"])[:MOST_DATE_SIGNS],
            )
            for one in json.loads(text)
        ]
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise DecodeError(Failure.ENDED) from error
    if not parts or any(part.rate_hz < 1 or part.channels < 1 or not part.missing_s >= 0.0 for part in parts):
        raise DecodeError(Failure.ENDED)
    return parts


def parse_failure(text: bytes) -> DecodeError:
    """Return the error that the child names."""
    try:
        return DecodeError(Failure(text.decode()))
    except ValueError:
        return DecodeError(Failure.ENDED)


@dataclass(frozen=True, slots=True)
class ReadRequest:
    """The next samples that are wanted: of which part, from which frame on, and how many frames at most."""

    part: int
    first_frame: int
    frames: int

    def line(self) -> bytes:
        """Write it for `parse_request`."""
        return f"{self.part} {self.first_frame} {self.frames}\n".encode()


def parse_request(line: bytes) -> ReadRequest:
    """Read a request that `ReadRequest.line` wrote."""
    part, first_frame, frames = map(int, line.split())
    return ReadRequest(part, first_frame, frames)
