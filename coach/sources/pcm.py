"""Raw sound as it comes over a pipe: its format, and the one line that announces it.

Standard library only: capture children import this and must start in well under 100 ms.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum

MIN_RATE_HZ = 8_000
MAX_RATE_HZ = 96_000
MAX_CHANNELS = 64
MAX_HEADER_BYTES = 4_096

# Sound travels in fragments this long: PEERS measured 20 ms at 0.5 % of a core, and the whole way from
# sound to screen has 150 ms.
FRAGMENT_S = 0.02


class SampleType(StrEnum):
    """Interleaved little-endian samples."""

    INT16 = "int16"
    FLOAT32 = "float32"

    @property
    def n_bytes(self) -> int:
        return 2 if self is SampleType.INT16 else 4


@dataclass(frozen=True, slots=True)
class PcmFormat:
    """What one stream of raw sound is made of."""

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
    """A device gives no sound (any more); the supervisor says so and tries again."""

    def __init__(self, refusal: Refusal, detail: str = "") -> None:
        self.refusal = refusal
        self.detail = detail
        super().__init__(f"{refusal} {detail}")


def header_line(answer: PcmFormat | NoStreamError) -> bytes:
    """The first line a capture child writes: the format of what follows, or why nothing follows."""
    if isinstance(answer, PcmFormat):
        return json.dumps(asdict(answer)).encode() + b"\n"
    return json.dumps({"refusal": answer.refusal, "detail": answer.detail[:500]}).encode() + b"\n"


def parse_header(line: bytes) -> PcmFormat:
    """Read a header line. Raises NoStreamError for a refusal, and for anything that is no header."""
    try:
        said = json.loads(line)
        if "refusal" in said:
            raise NoStreamError(Refusal(said["refusal"]), str(said.get("detail", "")))
        found = PcmFormat(int(said["rate_hz"]), int(said["channels"]), SampleType(said["sample_type"]))
    except (ValueError, KeyError, TypeError) as error:
        raise NoStreamError(Refusal.MISSING, "the capture program stopped before it began") from error
    if not MIN_RATE_HZ <= found.rate_hz <= MAX_RATE_HZ or not 1 <= found.channels <= MAX_CHANNELS:
        raise NoStreamError(Refusal.REFUSED, f"{found.rate_hz} Hz, {found.channels} channels")
    return found
