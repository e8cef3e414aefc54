"""Raw sound as it comes through a pipe: its format, and the header line that announces it.

This imports only the standard library, because capture children import it and must start quickly.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

MIN_RATE_HZ = 8_000
MAX_RATE_HZ = 96_000
MAX_CHANNELS = 64
MAX_HEADER_BYTES = 4_096

# How much sound travels at once. Reads of 20 ms cost 0.5 % of a core, and leave most of the 150 ms that the
# whole way from sound to screen may take (`python -m tests.benchmarks latency`).
FRAGMENT_S = 0.02


ONLY_ZEROS, SOUND = "only zeros", "sound"
"""What a child that opened a channel says of it on standard error: nothing but zeros since then, or no longer
so. Zeros are what macOS gives a program that may not record, and what an output gives that plays nothing."""


class SampleType(StrEnum):
    """The type of a sample. Samples are interleaved and little-endian."""

    INT16 = "int16"
    FLOAT32 = "float32"

    @property
    def n_bytes(self) -> int:
        return 2 if self is SampleType.INT16 else 4


@dataclass(frozen=True, slots=True)
class PcmFormat:
    """The format of one stream of raw sound."""

    rate_hz: int
    channels: int
    sample_type: SampleType

    @property
    def frame_bytes(self) -> int:
        return self.channels * self.sample_type.n_bytes

    @property
    def fragment_frames(self) -> int:
        return round(self.rate_hz * FRAGMENT_S)

    @property
    def fragment_bytes(self) -> int:
        return self.fragment_frames * self.frame_bytes


class Refusal(StrEnum):
    """Why there is no stream: the device isn't there, won't be opened, no such way exists here, or the sound
    server that knows the devices doesn't answer."""

    MISSING = "missing"
    REFUSED = "refused"
    UNSUPPORTED = "unsupported"
    NO_SERVER = "no_server"


class NoStreamError(Exception):
    """A device gives no sound, or no longer does. The supervisor reports it and tries again."""

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        self.refusal = refusal
        self.detail = detail
        super().__init__(f"{refusal} {detail}")


def header_line(answer: PcmFormat | NoStreamError) -> bytes:
    """Make the first line that a capture child writes: the format of what follows, or why nothing does."""
    if isinstance(answer, PcmFormat):
        return json.dumps(asdict(answer)).encode() + b"\n"
    return json.dumps({"refusal": answer.refusal, "detail": answer.detail[:500]}).encode() + b"\n"


def parse_header(line: bytes) -> PcmFormat:
    """Read a header line. Raises NoStreamError for a refusal, and for anything that is not a header."""
    try:
        header = json.loads(line)
        if "refusal" in header:
            raise NoStreamError(Refusal(header["refusal"]), str(header.get("detail", "")))
        found = PcmFormat(int(header["rate_hz"]), int(header["channels"]), SampleType(header["sample_type"]))
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise NoStreamError(Refusal.MISSING, "the capture program stopped before it began") from error
    if not MIN_RATE_HZ <= found.rate_hz <= MAX_RATE_HZ or not 1 <= found.channels <= MAX_CHANNELS:
        raise NoStreamError(Refusal.REFUSED, f"{found.rate_hz} Hz, {found.channels} channels")
    return found
