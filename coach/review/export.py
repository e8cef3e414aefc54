"""Calls, cues and tracks as tables for other programs: rows of plain values, and a dictionary of every column.

A field keeps its name and meaning; a change that breaks readers gets a new SCHEMA. Times are seconds, moments
are ISO 8601 with their offset, units are in the names. Nothing is rounded.
"""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from coach.model.call import CallHeader, FigureValue, KeptCall
from coach.review.figures import FIGURES, Figure, Unit

SCHEMA = 1
Cell = str | int | float | bool | None
Row = Mapping[str, Cell]

FIRST_OF_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")
"""A text that begins so is run as a formula by spreadsheets (OWASP, "CSV Injection"): it gets an apostrophe."""


class Part(StrEnum):
    """A table that can be exported by itself."""

    CALLS = "calls"
    CUES = "cues"
    TRACKS = "tracks"


@dataclass(frozen=True, slots=True)
class Column:
    """One column: its name, its unit ("" where it has none), what it says and the kind of its values. Several
    values of one call are a text."""

    name: str
    unit: str
    meaning: str
    kind: type[str | int | float | bool] = str


FIGURE_MEANINGS = {
    "duration_s": "how long the call was",
    "agent_speech_s": "how long the agent spoke",
    "caller_speech_s": "how long the caller spoke",
    "agent_share": "the agent's share of all speech, 0 to 1",
    "longest_heard_out_s": "the longest turn of the caller that the agent heard to its end",
    "median_wait_s": "the median time between the caller's end and the agent's answer",
    "quick_answers": "answers within 0.2 s of the caller's end",
    "overlap_share": "the share of the call in which both spoke, 0 to 1",
    "longest_agent_turn_s": "the longest turn of the agent",
    "rises": "how often the agent's tone rose over their usual",
    "rise_recovery_s": "how long it took to come back to the usual after a rise; one value a rise",
    "talk_overs_by_agent": "how often the agent came in and both went on together",
    "talk_overs_by_caller": "how often the caller came in and both went on together",
    "agent_yielded_after_s": "after how long the agent gave way; one value a talk-over",
    "backchannels": "the agent's acknowledgements while the caller spoke",
    "early_replies": "replies that began before the caller's last word was over",
    "silence_s": "how long nobody spoke",
    "longest_silence_s": "the longest time in which nobody spoke",
    "clipped_s": "how much of the agent's speech was too loud for the microphone",
    "level_db": "the median level of the agent's speech",
    "level_db_over_usual": "that level, from the agent's usual",
    "f0_hz": "the median pitch of the agent",
    "usual_f0_within_turns_st": "how much the agent's pitch usually moves within a turn",
    "f0_within_turns_st": "how much the agent's pitch moved within turns",
    "pace_syll_per_s": "the median pace of the agent",
    "usual_pace_syll_per_s": "the agent's usual pace",
    "fast_stretches": "stretches of speech well over the usual pace",
    "fast_s": "how long each of them lasted",
    "cues_shown": "cues that were shown",
    "cues_held_back": "cues that were due and not shown",
    "gaps_s": "how much sound was lost",
    "line_round_trip_s": "how long the line takes there and back, estimated from the replies of both",
}

_CALL = (
    Column("call_id", "", "the number of the call in this history", int),
    Column("started_at", "ISO 8601", "when it began, on the agent's clock, with its offset from UTC"),
    Column("source", "", "live, replay, sample or import"),
    Column("state", "", "complete, cut_short or running"),
    Column("title", "", "the name of the recording, for a replay or an import"),
    Column("microphone", "", "the agent's microphone"),
    Column("caller_channel", "", "where the caller was heard"),
    Column("trial_arm", "", "shown or silent, where it was in the trial of silent calls"),
    Column("rough", "true or false", "the agent marked it as a rough one", bool),
    Column("marked_as_abusive", "true or false", "the agent marked it as abusive", bool),
    Column("tags", "", "the agent's tags, separated by semicolons"),
    Column("note", "", "the agent's note"),
)
_CUE = (
    Column("call_id", "", "the call", int),
    Column("kind", "", "the kind of cue"),
    Column("start_s", "seconds", "when its condition began, from the start of the call", float),
    Column("time_s", "seconds", "when it was shown, or would have been", float),
    Column("end_s", "seconds", "when its condition ended; empty: not before the call did", float),
    Column("held_back", "", "why it was not shown; empty: it was"),
    Column("fair", "true or false", "the agent's answer; empty: none", bool),
    Column("evidence", "", "what it rested on, as name=value, separated by semicolons"),
)
_TRACK = (
    Column("call_id", "", "the call", int),
    Column("time_s", "seconds", "from the start of the call", float),
    Column("agent_level_db_over_usual", "dB", "the agent's level from their usual; empty: not measured", float),
    Column("agent_f0_st_over_usual", "semitones", "the agent's pitch from their usual", float),
    Column(
        "agent_pace_syll_per_s", "syllables a second", "the agent's pace over the last seconds of speech", float
    ),
    Column("agent_level_db", "dBFS", "the agent's level", float),
    Column("caller_level_db", "dBFS", "the caller's level", float),
)
DICTIONARY = tuple(Column(name, "", "") for name in ("table", "column", "unit", "meaning"))
_NOTES = frozenset({"tags", "note"})


def columns_of(part: Part, *, notes: bool) -> tuple[Column, ...]:
    """Return the columns of a table. Without `notes` what the agent wrote is left out."""
    if part is Part.CUES:
        return _CUE
    if part is Part.TRACKS:
        return _TRACK
    kept = tuple(column for column in _CALL if notes or column.name not in _NOTES)
    return kept + tuple(
        Column(figure.name, figure.unit.value, FIGURE_MEANINGS.get(figure.name, ""), _kind(figure))
        for figure in FIGURES
    )


def _kind(figure: Figure[Any]) -> type[str | int | float]:
    if isinstance(figure.absent, tuple):
        return str
    return int if figure.unit is Unit.COUNT else float


def rows_of(part: Part, kept: KeptCall, *, notes: bool) -> Iterator[Row]:
    """Return the rows of one call in a table."""
    if part is Part.CALLS:
        yield _call_row(kept, notes=notes)
    elif part is Part.CUES:
        yield from _cue_rows(kept)
    else:
        yield from _track_rows(kept)


def _call_row(kept: KeptCall, *, notes: bool) -> Row:
    header = kept.header
    figures = kept.record.summary.figures
    row: dict[str, Cell] = {
        "call_id": header.call_id,
        "started_at": header.started_at.isoformat(),
        "source": header.source.value,
        "state": header.state.value,
        "title": header.title,
        "microphone": header.microphone,
        "caller_channel": header.caller_channel,
        "trial_arm": None if header.trial_arm is None else header.trial_arm.value,
        "rough": kept.after.rough,
        "marked_as_abusive": kept.incident is not None,
    }
    if notes:
        row |= {"tags": ";".join(dict.fromkeys(tag.name for tag in kept.after.tags)), "note": kept.after.note}
    return row | {figure.name: _figure(figures.get(figure.name, figure.absent)) for figure in FIGURES}


def _cue_rows(kept: KeptCall) -> Iterator[Row]:
    answers = {answer.cue: answer.fair for answer in kept.answers}
    for cue in kept.record.cues:
        yield {
            "call_id": kept.header.call_id,
            "kind": cue.kind.value,
            "start_s": cue.start_s,
            "time_s": cue.time_s,
            "end_s": cue.end_s,
            "held_back": None if cue.held_back is None else cue.held_back.value,
            "fair": answers.get(cue.cue_id),
            "evidence": ";".join(f"{name}={value!r}" for name, value in cue.evidence),
        }


def _track_rows(kept: KeptCall) -> Iterator[Row]:
    track = kept.record.track
    values = (
        track.agent_level_db_over_baseline,
        track.agent_f0_st_over_baseline,
        track.agent_pace_syll_per_s,
        track.agent_level_db,
        track.caller_level_db,
    )
    names = [column.name for column in _TRACK[2:]]
    for at, time_s in enumerate(track.time_s.tolist()):
        there = {name: _number(float(one[at])) for name, one in zip(names, values, strict=True)}
        yield {"call_id": kept.header.call_id, "time_s": time_s, **there}


def _figure(value: FigureValue) -> Cell:
    if isinstance(value, tuple):
        return ";".join(map(repr, value))
    return value


def _number(value: float) -> float | None:
    return value if math.isfinite(value) else None


def csv_line(cells: Iterable[Cell]) -> str:
    """Return one line of CSV (RFC 4180). Nothing in it is a formula to a spreadsheet."""
    line = io.StringIO()
    csv.writer(line).writerow([_cell(one) for one in cells])
    return line.getvalue()


def _cell(cell: Cell) -> str | int | float:
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "true" if cell else "false"
    if isinstance(cell, str) and cell.startswith(FIRST_OF_A_FORMULA):
        return f"'{cell}"
    return cell


def json_line(row: Row) -> str:
    """Return a row as one line of JSON."""
    return json.dumps(row, ensure_ascii=False, allow_nan=False)


def dictionary_rows(parts: Sequence[Part], *, notes: bool) -> list[Row]:
    """Return the data dictionary: a row for each column of each table."""
    return [
        {"table": part.value, "column": column.name, "unit": column.unit, "meaning": column.meaning}
        for part in parts
        for column in columns_of(part, notes=notes)
    ]


def can_be_exported(header: CallHeader) -> bool:
    """Whether there is anything to export: not of a call under way, or one that can't be read."""
    return header.readable and header.summary is not None
