"""The shapes that are kept as JSON in a column, each with a version number, and how they become the model's.

A shape is what the file holds, whatever the program's dataclasses are today. To change one: give it the next
number, convert the old ones in a migration, and write a file of the new version for the tests. (A field with a
default, which older ones lack, needs no number of its own.) The figures of a summary need none of that, because
they are kept by name: one that the file lacks is unknown for that call, and one that only another version of
the program has is no error.

A name that no enum of the model has was written by a newer version: `known` leaves it out.
"""

from __future__ import annotations

import dataclasses
import math
from datetime import UTC, datetime, timedelta
from enum import Enum
from typing import Any, Literal, TypeVar

import msgspec

from coach.model.baseline import Bandwidth, Baseline, BaselineSource
from coach.model.call import CallRecord, CallSummary
from coach.model.measures import Measure
from coach.model.spans import LineDelay

UNREADABLE = (ValueError, TypeError, LookupError, ArithmeticError, MemoryError, msgspec.MsgspecError)
"""What reading raises where a value is not what was written, because the file was changed or damaged."""

_FIRST_YEAR, _LAST_YEAR = 1970, 9999
MOST_CALL_S = 30 * 86400.0
"""Ours: no call is longer than a month, so no moment of one is later."""
EPOCH = datetime(_FIRST_YEAR, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)

Kept = TypeVar("Kept", bound=msgspec.Struct)
Known = TypeVar("Known", bound=Enum)


class StoredLineDelay(msgspec.Struct, frozen=True):
    """The delay of a call's line."""

    round_trip_s: float
    low_s: float
    high_s: float
    replies: int


class StoredSummary(msgspec.Struct, frozen=True):
    """The figures of a call by name (null: not measured), and the shares not measured, by measure."""

    v: Literal[1]
    figures: dict[str, float | int | tuple[float, ...] | None]
    not_measured_share: dict[str, float]
    line_delay: StoredLineDelay | None


class StoredShape(msgspec.Struct, frozen=True):
    """What empty lists can't tell: the channels, and which lists the record had at all."""

    v: Literal[1]
    channels: tuple[str, ...]
    speech: tuple[str, ...]
    gaps: tuple[str, ...]
    trust: tuple[str, ...]


class StoredBaseline(msgspec.Struct, frozen=True):
    """The baseline of a call, or one of those that a microphone's baseline was learned from."""

    v: Literal[1]
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
    source: str
    microphone: str = ""
    bandwidth: str | None = None
    f0_within_turns_st: float | None = None


class StoredFirst(msgspec.Struct, frozen=True):
    """The baselines of the first calls of a microphone."""

    v: Literal[1]
    baselines: tuple[StoredBaseline, ...]


class StoredQuestions(msgspec.Struct, frozen=True):
    """Questions about a baseline."""

    v: Literal[1]
    questions: tuple[str, ...]


class StoredIndexShape(msgspec.Struct, frozen=True):
    """What many calls of the index share: where their sound came from, and the names of their numbers."""

    v: Literal[1]
    source: str
    state: str
    draw: str | None
    microphone: str
    figures: tuple[str, ...]
    missing: tuple[str, ...]


class StoredTurn(msgspec.Struct, frozen=True):
    """One turn of an attempt; null where something was not measured."""

    number: int
    line: str
    wait_s: float | None
    took_s: float | None
    level_db: float | None
    f0_st: float | None
    pace_share: float | None
    talked_over_s: float | None
    step: int
    why: str


class StoredAttempt(msgspec.Struct, frozen=True):
    """What was measured in an attempt: numbers by name, its turns, and how a scene ended."""

    v: Literal[1]
    numbers: dict[str, float]
    turns: tuple[StoredTurn, ...]
    ended: str


STORED = (
    StoredSummary, StoredLineDelay, StoredShape, StoredBaseline, StoredFirst, StoredQuestions, StoredIndexShape,
    StoredTurn, StoredAttempt,
)  # fmt: skip


def encoded(kept: msgspec.Struct) -> str:
    """Encode a shape for its column. Raises TypeError for a value that is neither a number nor a text."""
    return msgspec.json.encode(kept, enc_hook=_plain).decode()


def decoded(column: str, shape: type[Kept]) -> Kept:
    """Decode a column as this shape. Raises one of UNREADABLE where it has another."""
    return msgspec.json.decode(column, type=shape)


def known(names: type[Known], name: object) -> Known | None:
    """Return the member of this value. None where this version has none, or where there is no value."""
    try:
        return names(name)
    except ValueError:
        return None


def all_known(names: type[Known], listed: tuple[str, ...]) -> tuple[Known, ...]:
    """Return the listed members that this version has."""
    return tuple(one for one in (known(names, name) for name in listed) if one is not None)


def moment_from(column: object) -> datetime:
    """Read a moment. Raises ValueError or TypeError where it is none, has no time zone, or lies so far away
    that it could not be converted to another time zone."""
    if not isinstance(column, str):
        raise TypeError(f"{column!r} is no moment")
    moment = datetime.fromisoformat(column)
    if moment.tzinfo is None or not _FIRST_YEAR <= moment.year < _LAST_YEAR:
        raise ValueError(f"{column} can't be the moment of a call")
    return moment


def to_utc_us(moment: datetime) -> int:
    """Return a moment as microseconds since 1970 in UTC, as columns named `..._utc_us` hold it."""
    return (moment - EPOCH) // _MICROSECOND


def from_utc_us(column: int) -> datetime:
    """Read such a column. Raises TypeError, ValueError or OverflowError where it is no moment."""
    return moment_from((EPOCH + column * _MICROSECOND).isoformat())


def number_from(column: Any) -> float:
    """Read a finite number. Raises ValueError or TypeError where it is none."""
    if isinstance(column, str | bytes):
        raise TypeError("a text is no number")
    if not math.isfinite(number := float(column)):
        raise ValueError(f"{number} is not finite")
    return number


def seconds_from(column: Any) -> float:
    """Read a moment of a call, in seconds. Raises ValueError or TypeError where it is none."""
    if not abs(seconds := number_from(column)) <= MOST_CALL_S:
        raise ValueError("no moment of a call")
    return seconds


def text_from(column: object) -> str:
    """Read a text. Raises TypeError where it is none: SQLite keeps a value of any type in any column."""
    if not isinstance(column, str):
        raise TypeError(f"{type(column)} is no text")
    return column


# The summary


def summary_to(summary: CallSummary) -> StoredSummary:
    """Convert a summary to its stored shape, every figure by its name."""
    delay = summary.line_delay
    return StoredSummary(
        v=1,
        figures=dict(summary.figures),
        not_measured_share={measure.value: share for measure, share in summary.not_measured_share.items()},
        line_delay=None if delay is None else StoredLineDelay(**dataclasses.asdict(delay)),
    )


def summary_from(kept: StoredSummary) -> CallSummary:
    """Convert a stored summary to the model's.

    A figure that the file lacks is unknown for that call. One that this version doesn't know is passed on.
    """
    delay = kept.line_delay
    return CallSummary(
        figures=kept.figures,
        not_measured_share={
            measure: share
            for name, share in kept.not_measured_share.items()
            if (measure := known(Measure, name))
        },
        line_delay=None if delay is None else LineDelay(**msgspec.structs.asdict(delay)),
    )


# A baseline, and the shape of a record


def baseline_to(baseline: Baseline) -> StoredBaseline:
    """Convert a baseline to its stored shape."""
    values = {name: getattr(baseline, name) for name in StoredBaseline.__struct_fields__ if name != "v"}
    bandwidth = baseline.bandwidth
    values |= {"source": baseline.source.value, "bandwidth": None if bandwidth is None else bandwidth.value}
    return StoredBaseline(v=1, **values)


def baseline_from(kept: StoredBaseline) -> Baseline:
    """Convert a stored baseline to the model's. A source that only a newer version knows becomes KEPT."""
    values = {name: getattr(kept, name) for name in StoredBaseline.__struct_fields__ if name != "v"}
    values |= {
        "source": known(BaselineSource, kept.source) or BaselineSource.KEPT,
        "bandwidth": known(Bandwidth, kept.bandwidth),
    }
    return Baseline(**values)


def shape_to(record: CallRecord) -> StoredShape:
    """Return the stored shape of a record."""
    return StoredShape(
        v=1,
        channels=tuple(speaker.value for speaker in record.channels),
        speech=tuple(speaker.value for speaker in record.speech),
        gaps=tuple(speaker.value for speaker in record.gaps),
        trust=tuple(measure.value for measure in record.unmeasured),
    )


def _plain(value: object) -> float:
    """Turn numpy's numbers into Python's."""
    if hasattr(value, "__float__"):
        return float(value)
    raise TypeError(f"{type(value)} can't be kept")
