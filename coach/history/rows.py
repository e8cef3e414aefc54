"""A call's record as rows, and rows as a record."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, Table, select

from coach.history import chunks, tables
from coach.model.baseline import Baseline
from coach.model.call import CallRecord, CallSummary
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.measures import Measure, Reason, UnmeasuredSpan
from coach.model.sound import Speaker
from coach.model.spans import Overlap, OverlapKind, Span

Values = dict[str, object]


@dataclass(frozen=True, slots=True)
class Rows:
    """One numbered list of a record: which table, what all its rows share, its items, an item as values."""

    table: Table
    shared: tuple[tuple[str, str], ...]
    items: tuple[Any, ...]
    values: Callable[[Any], Values]

    @property
    def name(self) -> tuple[str, ...]:
        """Which list of the call this is."""
        return (self.table.name, *(value for _, value in self.shared))


class Shape(msgspec.Struct, frozen=True):
    """What empty lists can't say: the channels, and which lists the record had at all."""

    channels: tuple[Speaker, ...]
    speech: tuple[Speaker, ...]
    gaps: tuple[Speaker, ...]
    unmeasured: tuple[Measure, ...]


def rows_of(record: CallRecord) -> list[Rows]:
    """Every list of the record but the track."""
    found = [
        Rows(tables.silences, (), record.silences, _span),
        Rows(tables.overlaps, (), record.overlaps, _overlap),
        Rows(tables.cues, (), record.cues, _cue),
    ]
    for speaker, spans in record.speech.items():
        found.append(Rows(tables.speech, (("speaker", speaker.value),), spans, _span))
    for speaker, spans in record.gaps.items():
        found.append(Rows(tables.gaps, (("speaker", speaker.value),), spans, _span))
    for measure, stretches in record.unmeasured.items():
        found.append(Rows(tables.unmeasured, (("measure", measure.value),), stretches, _unmeasured))
    return found


def head_of(record: CallRecord) -> Values:
    """The columns of `calls` that come from the record."""
    shape = Shape(record.channels, tuple(record.speech), tuple(record.gaps), tuple(record.unmeasured))
    return {
        "duration_s": float(record.duration_s),
        "shape": _json(shape),
        "usual": None if record.baseline is None else _json(record.baseline),
        "summary": _json(record.summary),
    }


def evidence_of(cue: Cue) -> list[Values]:
    """A cue's evidence, without the keys of its cue."""
    return [{"seq": seq, "name": name, "value": float(value)} for seq, (name, value) in enumerate(cue.evidence)]


def summary_from(stored: str | None) -> CallSummary | None:
    """The summary column as a summary."""
    return None if stored is None else msgspec.json.decode(stored, type=CallSummary)


def record_from(connection: Connection, head: Row[Any]) -> CallRecord:
    """The record of the call whose row of `calls` this is; its summary must not be null."""
    shape = msgspec.json.decode(head.shape, type=Shape)
    evidence: dict[int, list[tuple[str, float]]] = {}
    for row in _rows(connection, tables.evidence, head.call_id):
        evidence.setdefault(row.cue_seq, []).append((row.name, row.value))
    speech: dict[Speaker, list[Span]] = {speaker: [] for speaker in shape.speech}
    for row in _rows(connection, tables.speech, head.call_id):
        speech[Speaker(row.speaker)].append(Span(row.start_s, row.end_s))
    gaps: dict[Speaker, list[Span]] = {speaker: [] for speaker in shape.gaps}
    for row in _rows(connection, tables.gaps, head.call_id):
        gaps[Speaker(row.speaker)].append(Span(row.start_s, row.end_s))
    unmeasured: dict[Measure, list[UnmeasuredSpan]] = {measure: [] for measure in shape.unmeasured}
    for row in _rows(connection, tables.unmeasured, head.call_id):
        unmeasured[Measure(row.measure)].append(UnmeasuredSpan(row.start_s, row.end_s, Reason(row.reason)))
    return CallRecord(
        duration_s=head.duration_s,
        channels=shape.channels,
        baseline=None if head.usual is None else msgspec.json.decode(head.usual, type=Baseline),
        speech={speaker: tuple(spans) for speaker, spans in speech.items()},
        overlaps=tuple(
            Overlap(
                row.start_s,
                row.end_s,
                Speaker(row.starter),
                OverlapKind(row.kind),
                None if row.yielded_by is None else Speaker(row.yielded_by),
            )
            for row in _rows(connection, tables.overlaps, head.call_id)
        ),
        silences=tuple(
            Span(row.start_s, row.end_s) for row in _rows(connection, tables.silences, head.call_id)
        ),
        gaps={speaker: tuple(spans) for speaker, spans in gaps.items()},
        cues=tuple(
            Cue(
                CueKind(row.kind),
                row.start_s,
                row.time_s,
                row.end_s,
                tuple(evidence.get(row.seq, ())),
                None if row.held_back is None else HeldBack(row.held_back),
            )
            for row in _rows(connection, tables.cues, head.call_id)
        ),
        unmeasured={measure: tuple(stretches) for measure, stretches in unmeasured.items()},
        track=chunks.unpack(
            [(row.n, row.packed) for row in _rows(connection, tables.track_chunks, head.call_id)]
        ),
        summary=msgspec.json.decode(head.summary, type=CallSummary),
    )


def _rows(connection: Connection, table: Table, call_id: int) -> Sequence[Row[Any]]:
    """One call's rows, in the order of the record."""
    wanted = select(table).where(table.c.call_id == call_id).order_by(table.c.seq)
    return connection.execute(wanted).all()


def _json(value: object) -> str:
    return msgspec.json.encode(value, enc_hook=_plain).decode()


def _plain(value: object) -> float:
    """Numbers of numpy are numbers."""
    if hasattr(value, "__float__"):
        return float(value)
    raise TypeError(f"{type(value)} is not kept")


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
