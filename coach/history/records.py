"""Turning the record of a call into rows, and rows into a record.

A record is written again and again during its call; each time only what differs from the file is written.
Reading raises one of `stored.UNREADABLE` where a value is not what was written. Cues, overlaps, speakers and
measures that only a newer version of the program has names for are left out, and the rest is read. A stretch
that was not measured for an unknown reason is kept, with the reason OTHER.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVar

import numpy as np
from sqlalchemy import Connection, Delete, Row, Table, delete, insert, select, update

from coach.history import chunks, tables
from coach.history.stored import (
    EPOCH,
    UNREADABLE,
    StoredBaseline,
    StoredShape,
    StoredSummary,
    all_known,
    baseline_from,
    baseline_to,
    decoded,
    encoded,
    from_utc_us,
    known,
    moment_from,
    number_from,
    seconds_from,
    shape_to,
    summary_from,
    summary_to,
    text_from,
)
from coach.history.sums import be_as_sealed
from coach.model.call import CallRecord, CallState, CallSummary, Track
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.problems import EnvironmentProblem
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span

CHUNK_ROWS = 6000
"""Ten minutes of track in one chunk once a call is complete: it packs well, and one read is enough."""


Values = dict[str, object]
Lists = dict[tuple[str, ...], tuple[Any, ...]]
"""The lists of a record by name, as the file has them."""

Key = TypeVar("Key")
Item = TypeVar("Item")


# Writing


@dataclass(frozen=True, slots=True)
class _Rows:
    """One numbered list of a record.

    `shared`: the columns that all its rows share, with their values. `values` turns an item into a row.
    """

    table: Table
    shared: tuple[tuple[str, str], ...]
    items: tuple[Any, ...]
    values: Callable[[Any], Values]

    @property
    def name(self) -> tuple[str, ...]:
        """The name of this list within its call."""
        return (self.table.name, *(value for _, value in self.shared))


def write_head(connection: Connection, call_id: int, record: CallRecord, state: CallState) -> None:
    """Update the call's own row: its state, duration, baseline and summary."""
    of_it = tables.calls.c.call_id == call_id
    connection.execute(update(tables.calls).where(of_it).values(state=state.value, **_head_of(record)))


def write_chunk(connection: Connection, call_id: int, seq: int, track: Track, rows: slice) -> None:
    """Append one stretch of the track."""
    packed = chunks.pack(track, rows.start, rows.stop)
    row = {"call_id": call_id, "seq": seq, "n": rows.stop - rows.start, "packed": packed}
    connection.execute(insert(tables.track_chunks), row)


def write_track(connection: Connection, call_id: int, track: Track) -> None:
    """Write the whole track in large chunks, in place of the many small ones."""
    connection.execute(_rows_of_call(tables.track_chunks, call_id))
    n = len(track.time_s)
    for seq, start in enumerate(range(0, n, CHUNK_ROWS)):
        write_chunk(connection, call_id, seq, track, slice(start, min(start + CHUNK_ROWS, n)))


def write_lists(connection: Connection, call_id: int, record: CallRecord, written: Lists) -> Lists:
    """Bring every list in the file up to the record, and return what the file holds now.

    Each list is written from the first item that differs, so a list that only grew costs only what is new.
    """
    now: Lists = {}
    for rows in _rows_of(record):
        before = written.get(rows.name, ())
        now[rows.name] = rows.items
        first = _first_difference(before, rows.items)
        if first < len(before):
            gone = _rows_of_call(rows.table, call_id).where(rows.table.c.seq >= first)
            for column, value in rows.shared:
                gone = gone.where(rows.table.c[column] == value)
            connection.execute(gone)
        if first < len(rows.items):
            _insert(connection, call_id, rows, first)
    return now


def _insert(connection: Connection, call_id: int, rows: _Rows, first: int) -> None:
    new = list(enumerate(rows.items[first:], start=first))
    shared = {"call_id": call_id, **dict(rows.shared)}
    connection.execute(insert(rows.table), [{**shared, "seq": seq, **rows.values(item)} for seq, item in new])
    if rows.table is tables.cues:
        evidence = [
            {"call_id": call_id, "cue_seq": seq, **values} for seq, cue in new for values in _evidence_of(cue)
        ]
        if evidence:
            connection.execute(insert(tables.evidence), evidence)


def _first_difference(before: tuple[Any, ...], after: tuple[Any, ...]) -> int:
    same = 0
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            break
        same += 1
    return same


def _rows_of_call(table: Table, call_id: int) -> Delete:
    return delete(table).where(table.c.call_id == call_id)


def _head_of(record: CallRecord) -> Values:
    """Return the columns of `calls` that come from the record."""
    return {
        "duration_s": float(record.duration_s),
        "shape": encoded(shape_to(record)),
        "baseline": None if record.baseline is None else encoded(baseline_to(record.baseline)),
        "summary": encoded(summary_to(record.summary)),
    }


def _evidence_of(cue: Cue) -> list[Values]:
    """Return the rows of a cue's evidence, without the keys of the cue."""
    return [{"seq": seq, "name": name, "value": float(value)} for seq, (name, value) in enumerate(cue.evidence)]


def _rows_of(record: CallRecord) -> list[_Rows]:
    """Return every list of the record except the track."""
    found = [
        _Rows(tables.silences, (), record.silences, _span),
        _Rows(tables.overlaps, (), record.overlaps, _overlap),
        _Rows(tables.cues, (), record.cues, _cue),
    ]
    for speaker, spans in record.speech.items():
        found.append(_Rows(tables.speech, (("speaker", speaker.value),), spans, _span))
    for speaker, spans in record.gaps.items():
        found.append(_Rows(tables.gaps, (("speaker", speaker.value),), spans, _span))
    for measure, stretches in record.unmeasured.items():
        found.append(_Rows(tables.unmeasured, (("measure", measure.value),), stretches, _unmeasured))
    return found


def _span(span: Span) -> Values:
    return {"start_s": float(span.start_s), "end_s": float(span.end_s)}


def _overlap(overlap: Overlap) -> Values:
    return {
        "start_s": float(overlap.start_s),
        "end_s": float(overlap.end_s),
        "starter": overlap.starter.value,
        "kind": overlap.kind.value,
        "yielded_by": None if overlap.yielded_by is None else overlap.yielded_by.value,
    }


def _unmeasured(stretch: UnmeasuredSpan) -> Values:
    return {
        "start_s": float(stretch.start_s),
        "end_s": float(stretch.end_s),
        "reason": stretch.reason.value,
    }


def _cue(cue: Cue) -> Values:
    return {
        "kind": cue.kind.value,
        "start_s": float(cue.start_s),
        "time_s": float(cue.time_s),
        "end_s": None if cue.end_s is None else float(cue.end_s),
        "held_back": None if cue.held_back is None else cue.held_back.value,
    }


# Reading


def call_row(connection: Connection, call_id: int) -> Row[Any]:
    """Return the call's own row. Raises EnvironmentProblem where there is no such call."""
    try:
        row = connection.execute(select(tables.calls).where(tables.calls.c.call_id == call_id)).one_or_none()
    except OverflowError:  # a number too large for SQLite
        row = None
    if row is None:
        raise EnvironmentProblem("history.no_such_call", call_id=call_id)
    return row


def originals_of(connection: Connection, call_ids: Iterable[int]) -> list[int]:
    """Return the calls in whose place these stand, and the ones in whose place those stood (see
    `replacing`)."""
    replaced, found = tables.replaced.c, list(call_ids)
    known_so_far = len(found)
    for call_id in found:  # grows as it goes
        wanted = select(replaced.call_id).where(replaced.by_call_id == call_id)
        found += [one for one in connection.execute(wanted).scalars() if one not in found]
    return found[known_so_far:]


@dataclass(frozen=True, slots=True)
class Head:
    """What a call's own row holds of its record."""

    shape: StoredShape
    baseline: StoredBaseline | None
    summary: CallSummary


def head_from(row: Row[Any]) -> Head:
    """Read the head of a call from its row of `calls`. Only the baseline may be null."""
    return Head(
        decoded(row.shape, StoredShape),
        None if row.baseline is None else decoded(row.baseline, StoredBaseline),
        summary_from(decoded(row.summary, StoredSummary)),
    )


def started_at_from(row: Row[Any]) -> datetime:
    """Read when a call began, as well as possible: in UTC where the local time can't be read, and the start of
    1970 where nothing can."""
    try:
        return moment_from(row.started_at)
    except UNREADABLE:
        pass
    try:
        return from_utc_us(row.started_utc_us)
    except UNREADABLE:
        return EPOCH


def record_from(connection: Connection, row: Row[Any]) -> CallRecord:
    """Read the record of the call that this row of `calls` belongs to."""
    be_as_sealed(connection, row)
    head, call_id = head_from(row), row.call_id
    shape = head.shape
    return CallRecord(
        duration_s=seconds_from(row.duration_s),
        channels=all_known(Speaker, shape.channels),
        baseline=None if head.baseline is None else baseline_from(head.baseline),
        speech=_by(all_known(Speaker, shape.speech), _speakers_spans(connection, tables.speech, call_id)),
        overlaps=tuple(_overlaps(connection, call_id)),
        silences=tuple(_span_from(found) for found in _rows(connection, tables.silences, call_id)),
        gaps=_by(all_known(Speaker, shape.gaps), _speakers_spans(connection, tables.gaps, call_id)),
        cues=tuple(_cues(connection, call_id)),
        unmeasured=_by(all_known(Measure, shape.trust), _stretches(connection, call_id)),
        track=chunks.unpack(
            [(found.n, found.packed) for found in _rows(connection, tables.track_chunks, call_id)]
        ),
        summary=head.summary,
    )


def unheard(duration_s: float) -> CallRecord:
    """Make the record of a call of which no sound reached the file: no channel, nothing measured.

    `duration_s`: how long it lasted at least.
    """
    nothing = np.zeros(0, np.float32)
    return CallRecord(
        duration_s=duration_s,
        channels=(),
        baseline=None,
        speech=dict.fromkeys(Speaker, ()),
        overlaps=(),
        silences=(),
        gaps=dict.fromkeys(Speaker, ()),
        cues=(),
        unmeasured=dict.fromkeys(Measure, ()),
        track=Track(*[nothing] * 6),
        summary=summary_from(StoredSummary(1, {"duration_s": duration_s}, {}, None)),
    )


def _by(keys: Iterable[Key], found: Iterable[tuple[Key, Item]]) -> dict[Key, tuple[Item, ...]]:
    """Group items by key, in order. Each of `keys` gets a list, even an empty one."""
    lists: dict[Key, list[Item]] = {key: [] for key in keys}
    for key, item in found:
        lists.setdefault(key, []).append(item)
    return {key: tuple(items) for key, items in lists.items()}


def _speakers_spans(connection: Connection, table: Table, call_id: int) -> Iterator[tuple[Speaker, Span]]:
    for row in _rows(connection, table, call_id):
        if speaker := known(Speaker, row.speaker):
            yield speaker, _span_from(row)


def _stretches(connection: Connection, call_id: int) -> Iterator[tuple[Measure, UnmeasuredSpan]]:
    for row in _rows(connection, tables.unmeasured, call_id):
        if measure := known(Measure, row.measure):
            reason = known(Reason, row.reason) or Reason.OTHER
            yield measure, UnmeasuredSpan(*_stretch_from(row), reason)


def _overlaps(connection: Connection, call_id: int) -> Iterator[Overlap]:
    for row in _rows(connection, tables.overlaps, call_id):
        if (overlap := overlap_from(row)) is not None:
            yield overlap


def overlap_from(row: Row[Any]) -> Overlap | None:
    """The overlap of a row of `overlaps`; None where this version doesn't know its kind.

    Raises one of UNREADABLE where it is not what was written.
    """
    starter, kind = known(Speaker, row.starter), known(OverlapKind, row.kind)
    if starter is None or kind is None:
        return None
    return Overlap(*_stretch_from(row), starter, kind, known(Speaker, row.yielded_by))


def _cues(connection: Connection, call_id: int) -> Iterator[Cue]:
    found = (
        (row.cue_seq, (text_from(row.name), number_from(row.value)))
        for row in _rows(connection, tables.evidence, call_id)
    )
    evidence = _by((), found)
    for row in _rows(connection, tables.cues, call_id):
        kind, held_back = known(CueKind, row.kind), known(HeldBack, row.held_back)
        if kind and (held_back or row.held_back is None):
            end_s = None if row.end_s is None else seconds_from(row.end_s)
            rests_on = evidence.get(row.seq, ())
            yield Cue(kind, seconds_from(row.start_s), seconds_from(row.time_s), end_s, rests_on, held_back)


def _span_from(row: Row[Any]) -> Span:
    return Span(*_stretch_from(row))


def _stretch_from(row: Row[Any]) -> tuple[float, float]:
    start_s, end_s = seconds_from(row.start_s), seconds_from(row.end_s)
    if end_s < start_s:
        raise ValueError("a stretch ends before it begins")
    return start_s, end_s


def _rows(connection: Connection, table: Table, call_id: int) -> Sequence[Row[Any]]:
    """Return the rows of one call in a table, in the order of the record."""
    wanted = select(table).where(table.c.call_id == call_id).order_by(table.c.seq)
    return connection.execute(wanted).all()
