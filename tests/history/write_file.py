"""Write a history with everything that a version of the schema could keep, by the code of that version.

    git archive COMMIT coach assets | tar -x -C FOLDER
    cd FOLDER && PYTHONPATH=FOLDER PYTHON THIS_FILE NUMBER.sqlite

NUMBER.json beside it says what must be read from it. It is made from the objects that were written, not by
reading the file. Values are made from the dataclasses of that time, so one script serves every version.
"""

from __future__ import annotations

import dataclasses
import importlib
import itertools
import json
import sqlite3
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import UTC, date, datetime, timedelta, timezone
from enum import Enum
from pathlib import Path

import numpy as np

from coach.history import database, tables
from coach.history.store import open_history
from coach.model.call import CallRecord, CallSource, CallSummary, Track
from coach.model.cues import Cue, CueKind, HeldBack
from coach.model.measures import Measure, Reason
from coach.model.sound import Speaker

STARTED_AT = datetime(2026, 3, 29, 1, 59, 59, 250_001, tzinfo=timezone(timedelta(hours=2)))
TRACK_ROWS = 40


def named(*places: str) -> typing.Any:
    """Import the first of these places ("module:name") that the present code has."""
    for place in places:
        module, _, name = place.partition(":")
        try:
            return getattr(importlib.import_module(f"coach.{module}"), name)
        except (ImportError, AttributeError):
            continue
    raise ImportError(f"none of {places}")


Overlap, OverlapKind, Span = (
    named(f"model.spans:{name}", f"model.turns:{name}") for name in ("Overlap", "OverlapKind", "Span")
)
Unmeasured = named("model.measures:UnmeasuredSpan", "model.measures:Untrusted")
Baseline = named("model.baseline:Baseline", "model.usual:Usual")
FIELDS = CallRecord.__dataclass_fields__
BASELINE, UNMEASURED = ("baseline", "unmeasured") if "baseline" in FIELDS else ("usual", "trust")
"""The names of fields, those of today and earlier ones."""


def made(wanted: object, numbers: Iterator[int]) -> object:
    """Make a value of this type. All numbers differ, and nothing optional is left out."""
    if typing.get_origin(wanted) in {typing.Union, types.UnionType}:
        return made(typing.get_args(wanted)[0], numbers)
    if typing.get_origin(wanted) is tuple:
        return tuple(made(typing.get_args(wanted)[0], numbers) for _ in range(2))
    if typing.get_origin(wanted) in {dict, Mapping}:
        of, to = typing.get_args(wanted)
        names = (figure.name for figure in named("review.figures:FIGURES")) if of is str else of
        return {key: made(to, numbers) for key in names}
    assert isinstance(wanted, type)
    if issubclass(wanted, Enum):
        return list(wanted)[next(numbers) % len(wanted)]
    if dataclasses.is_dataclass(wanted):
        hints = typing.get_type_hints(wanted)
        return wanted(**{field.name: made(hints[field.name], numbers) for field in dataclasses.fields(wanted)})
    n = next(numbers)
    return {float: n + 1 / 3, int: n, str: f"ünd “{n}”", bool: n % 2 == 0}[wanted]


def full_record() -> CallRecord:
    """Make a record with every list filled, and every kind and reason in it."""
    numbers = itertools.count(1)
    table = np.random.default_rng(7).normal(0, 6, (TRACK_ROWS, 5)).astype(np.float16).astype(np.float32)
    if tables.HEAD_REVISION >= "0011":
        table = np.round(table * 32) / 32
    table[::3, ::2] = np.nan
    time_s = (np.arange(TRACK_ROWS) * 0.1 + 0.05).astype(np.float32)
    spans = tuple(Span(at / 3, at / 3 + 1.1) for at in range(4))
    cues = [(kind, None) for kind in CueKind] + [(CueKind.DEAD_AIR, held_back) for held_back in HeldBack]
    unmeasured = {
        measure: tuple(Unmeasured(at + 0.0, at + 0.9, reason) for at, reason in enumerate(Reason))
        if measure is Measure.PACE
        else (Unmeasured(0.0, 1 / 3, Reason.LEAK),)[: place % 2]
        for place, measure in enumerate(Measure)
    }
    return CallRecord(
        duration_s=100 / 3,
        channels=tuple(Speaker),
        speech={Speaker.AGENT: spans, Speaker.CALLER: spans[:1]},
        overlaps=tuple(
            Overlap(at + 0.1, at + 0.7, starter, kind, yielded_by)
            for at, (starter, kind, yielded_by) in enumerate(
                itertools.product(Speaker, OverlapKind, (*Speaker, None))
            )
        ),
        silences=spans[1:],
        gaps={Speaker.AGENT: (), Speaker.CALLER: spans[2:]},
        cues=tuple(
            Cue(
                kind,
                at / 7,
                at + 0.5,
                None if at % 4 == 3 else at + 2.2,
                (("level_db", at / 9), ("s", 1.5)),
                held,
            )
            for at, (kind, held) in enumerate(cues)
        ),
        track=Track(time_s, *[np.ascontiguousarray(column) for column in table.T]),
        **{BASELINE: made(Baseline, numbers), UNMEASURED: unmeasured},
        summary=made(CallSummary, numbers),
    )


def bare_record() -> CallRecord:
    """Make a record in which nothing was heard or measured."""
    hints = typing.get_type_hints(CallSummary)
    nothing = {name: None if type(None) in typing.get_args(hint) else 0 for name, hint in hints.items()}
    nothing |= {name: () for name, hint in hints.items() if typing.get_origin(hint) is tuple}
    nothing |= {name: {} for name, hint in hints.items() if typing.get_origin(hint) in {dict, Mapping}}
    empty = np.zeros(0, np.float32)
    return dataclasses.replace(
        full_record(), channels=(), speech={}, overlaps=(), silences=(), gaps={}, cues=(),
        **{BASELINE: None, UNMEASURED: {}}, track=Track(*[empty] * 6),
        summary=CallSummary(**{**nothing, "not_measured_share": {}}),
    )  # fmt: skip


def plain(value: object) -> object:
    """Convert what was written to JSON; NaN becomes null."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {one.name: plain(getattr(value, one.name)) for one in dataclasses.fields(value)}
    if isinstance(value, dict):
        return {str(plain(key)): plain(one) for key, one in value.items()}
    if isinstance(value, np.ndarray):
        return [None if np.isnan(one) else float(one) for one in value]
    if isinstance(value, tuple | list):
        return [plain(one) for one in value]
    if isinstance(value, Enum):
        return value.value
    return value.isoformat() if isinstance(value, date) else value


def write(path: Path) -> dict[str, object]:
    """Write the file, and return what must be read from it."""
    store = open_history(path)
    revision = tables.HEAD_REVISION
    full, calls = full_record(), []

    def begun(source: CallSource, state: str, record: CallRecord | None, draw: str | None = None) -> int:
        started_at = STARTED_AT + timedelta(minutes=len(calls))
        head = {"title": f"Täglich “{len(calls)}”", "microphone": "Headset Mono", "caller_channel": "Speakers"}
        drawn = {}
        if revision >= "0003" and draw is not None:
            drawn = {"draw": named("model.call:TrialArm", "model.call:Draw")(draw)}
        call_id = store.begin(started_at, source, *head.values(), **drawn)
        calls.append(
            {
                "header": {
                    "call_id": call_id, "started_at": plain(started_at), "source": source.value, "state": state,
                    **head, **plain(drawn), "duration_s": 0.0 if record is None else record.duration_s,
                    "summary": None if record is None else plain(record.summary),
                },
                "record": None if record is None else plain(record),
            }
        )  # fmt: skip
        return call_id

    records = (full, full, bare_record())
    for source, record, draw in zip(list(CallSource)[:3], records, ("shown", "silent", None), strict=True):
        call_id = begun(source, "complete", record, draw)
        if source is CallSource.LIVE:
            add_to_the_call(store, calls[-1], full)
        store.complete(call_id, record)
    after_the_call(store, calls[0])
    baselines = keep_baselines(store)
    attempts = keep_attempts(store)
    store.write(begun(CallSource.LIVE, "cut_short", full, "shown"), full)
    store.close()
    store = open_history(path)
    assert store.close_cut_short() == 1
    begun(CallSource.LIVE, "running", None)
    store.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as made_small:
        made_small.execute("PRAGMA journal_mode = DELETE")
        made_small.execute("PRAGMA page_size = 512")  # every table and index takes at least one page
        made_small.execute("VACUUM")
    return {"calls": calls, "usuals": baselines, "attempts": attempts}


def of_notes(name: str) -> typing.Any:
    return named(*(f"model.{module}:{name}" for module in ("call_notes", "after_call", "incident")))


def add_to_the_call(store: typing.Any, call: dict[str, typing.Any], record: CallRecord) -> None:
    """Add what can be kept during a call: an incident, answers to cues."""
    call_id = call["header"]["call_id"]
    if tables.HEAD_REVISION >= "0002":
        incident, step, line_of = (of_notes(name) for name in ("Incident", "StepShown", "IncidentLine"))
        steps = (step("Warn", 12.3), step("Ende “;--", 40.0))
        store.keep_incident(call_id, incident(12.25, steps))
        line = line_of(STARTED_AT + timedelta(minutes=9), "Told the supervisor; 'täglich'")
        call["incident"] = plain(incident(12.25, steps, (line,)))
        call["header"]["has_note"] = True
    if tables.HEAD_REVISION >= "0003":
        cue_answer = named("model.cues:CueAnswer")
        fair = {place: place % 2 == 0 for place in range(len(record.cues))}
        for place, cue in enumerate(record.cues):
            if hasattr(cue, "cue_id"):
                store.answer(call_id, cue_answer(cue.cue_id, fair[place]))
            else:
                store.answer(call_id, cue.kind, cue.time_s, fair[place])
        call["answers"] = [
            {"kind": cue.kind.value, "time_s": cue.time_s, "fair": fair[place]}
            for place, cue in enumerate(record.cues)
        ]


def after_the_call(store: typing.Any, call: dict[str, typing.Any]) -> None:
    """Add what can be kept after a call: a line of the incident, a note, a rough mark, a promise."""
    call_id = call["header"]["call_id"]
    if tables.HEAD_REVISION >= "0002":
        line_of = of_notes("IncidentLine")
        line = call["incident"]["lines"][0]
        store.add_incident_line(call_id, line_of(datetime.fromisoformat(line["written_at"]), line["text"]))
    if tables.HEAD_REVISION >= "0004":
        due_at = STARTED_AT + timedelta(hours=3)
        promise = of_notes("Promise")(
            call_id, due_at, due_at + timedelta(minutes=10), due_at + timedelta(hours=1)
        )
        store.write_call_note(call_id, "Ask the depot “täglich”.")
        store.call_rough(call_id, True)
        store.keep_promise(promise)
        more = ()
        if tables.HEAD_REVISION >= "0011":
            moments = (
                of_notes("MomentNote")(1.25, "gave the number\ntwice"),
                of_notes("MomentNote")(9.5, "“x”"),
            )
            tags = (of_notes("Tag")("delivery"), of_notes("Tag")("täglich", 9.5))
            store.write_moments(call_id, moments)
            store.write_tags(call_id, tags)
            more = (moments, tags)
        call["after"] = plain(of_notes("AfterCall")("Ask the depot “täglich”.", True, promise, *more))
        call["header"]["rough"] = True


def keep_baselines(store: typing.Any) -> list[object]:
    """Keep baselines: one with everything that may be known of it, another with nothing optional."""
    numbers = itertools.count(200)
    if tables.HEAD_REVISION < "0003":
        usual = made(Baseline, numbers)
        store.keep_usual(usual)
        return [{"usual": plain(usual), "profile": ""}]
    questions = named("model.baseline:Question", "model.usual:Question")
    kept_baseline = named("model.baseline:KeptBaseline", "model.usual:KeptUsual")
    kept = []
    for place, question in enumerate((*questions, None)):
        usual = dataclasses.replace(made(Baseline, numbers), microphone=f"Headset {place}")
        after = {"asked": question is None} if tables.HEAD_REVISION < "0006" else {}
        if tables.HEAD_REVISION >= "0006":
            after = {"declined": tuple(one for one in questions if one is not question)}
        if tables.HEAD_REVISION >= "0008":
            after["label"] = None if question is None else f"Täglich {place}"
        kept.append(
            kept_baseline(
                usual,
                "" if place else "Spanish",
                None if question is None else datetime(2026, 2, 3, 4, 5, 6, 7, tzinfo=UTC),
                calls=place,
                locked=place % 2 == 0,
                first=tuple(made(Baseline, numbers) for _ in range(place)),
                question=question,
                pending=None if question is None else made(Baseline, numbers),
                **after,
            )
        )
    if tables.HEAD_REVISION < "0007":
        usuals = importlib.import_module("coach.history.usuals")
        with database.writing(store._engine, store.path) as connection:
            for one in kept:
                usuals.write_usual(connection, one)
    else:
        baselines = importlib.import_module("coach.history.baselines")
        with store.database.writing() as connection:
            for one in kept:
                baselines.write_baseline(connection, one)
    return [plain(one) for one in kept]


def keep_attempts(store: typing.Any) -> list[object]:
    """Keep an attempt of each kind, with everything in it. Only from version 0012 on."""
    if tables.HEAD_REVISION < "0012":
        return []
    practice, numbers = importlib.import_module("coach.model.practice"), itertools.count(1)
    kept = []
    for kind in practice.PracticeKind:
        turns = tuple(made(practice.PracticeTurn, numbers) for _ in range(3))
        made_up = practice.Attempt(
            kind,
            "the-pause",
            STARTED_AT,
            61.5,
            "turns",
            14.0,
            20.0,
            "Täglich",
            "Headset",
            {"wait_s": 1.25},
            turns,
            "through",
        )
        kept.append(dataclasses.replace(made_up, attempt_id=store.keep_attempt(made_up)))
    return [plain(one) for one in kept]


def main() -> None:
    path = Path(sys.argv[1]).resolve()
    assert path.stem == tables.HEAD_REVISION, f"the code here writes {tables.HEAD_REVISION}"
    path.unlink(missing_ok=True)
    said = json.dumps(write(path), ensure_ascii=False, indent=None, separators=(",", ":"))
    path.with_suffix(".json").write_text(said + "\n", encoding="utf-8")
    print(path, path.stat().st_size, len(said), database.__file__)


if __name__ == "__main__":
    main()
