"""The baselines, one a microphone and profile, learned over calls.

A microphone is known by the id of its device. Until revision 0008 it was known by what people call it, which
two devices may share and some systems lost: those baselines are used for nobody until the device is known that
they are of.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Row, delete, insert, select

from coach.coaching.baseline_over_calls import answered, with_call
from coach.history import tables
from coach.history.aside import set_row_aside
from coach.history.database import Database
from coach.history.stored import (
    UNREADABLE,
    StoredBaseline,
    StoredFirst,
    StoredQuestions,
    all_known,
    baseline_from,
    baseline_to,
    decoded,
    encoded,
    from_utc_us,
    known,
    text_from,
    to_utc_us,
)
from coach.model.baseline import Baseline, HeardVoice, KeptBaseline, MergeOutcome, Question

log = logging.getLogger(__name__)

_TEXTS = {"source", "microphone", "bandwidth"}
_VALUES = tuple(name for name in StoredBaseline.__struct_fields__ if name != "v")
"""The columns of the baseline itself. Beside them are columns that say how it was learned."""


class BaselineStore:
    """The baselines of one history. Every method raises EnvironmentProblem where the file can't be used.

    A baseline that can't be read counts as missing. It is set aside when a new one of the same microphone and
    profile is written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def baseline(self, microphone: str, profile: str = "") -> Baseline | None:
        """Return the baseline of this microphone and profile. None where there is none."""
        with self._database.reading() as connection:
            kept = _read(connection, microphone, profile)
        return None if kept is None else kept.baseline

    def baselines(self) -> tuple[KeptBaseline, ...]:
        """Return every baseline, with how it was learned, ordered by microphone and profile."""
        with self._database.reading() as connection:
            return tuple(_read_all(connection))

    def keep_baseline(self, baseline: Baseline, profile: str = "", label: str = "") -> None:
        """Keep a baseline that was read aloud for its microphone, in place of the one before. `label`: what
        people call the microphone."""
        label = label or baseline.microphone
        kept = KeptBaseline(baseline, profile, datetime.now(UTC), calls=0, locked=False, label=label)
        with self._database.writing() as connection:
            write_baseline(connection, kept)

    def meet_microphone(self, microphone: str, label: str, sole_name: str) -> None:
        """A microphone is about to be used: its baselines get the label it has now, and it takes over those
        kept under the name that it alone bears (`sole_name`; "" where it bears none alone). A profile that it
        has a baseline for keeps that one.
        """
        with self._database.reading() as connection:
            kept = list(_read_all(connection))
        for one in kept:
            if one.label is None and one.baseline.microphone == sole_name != "":
                self.assign_baseline(sole_name, one.profile, microphone, label)
            elif one.baseline.microphone == microphone and one.label not in (None, label):
                self._change(microphone, one.profile, lambda before, _others: replace(before, label=label))

    def assign_baseline(self, name: str, profile: str, microphone: str, label: str) -> None:
        """The baseline kept under this name alone is of this microphone. Nothing changes where the microphone
        has one of that profile, or where the baseline is of a microphone already.
        """
        with self._database.writing() as connection:
            kept = _read(connection, name, profile)
            if kept is None or kept.label is not None or _read(connection, microphone, profile) is not None:
                return
            connection.execute(delete(tables.baselines).where(_is(name, profile)))
            write_baseline(connection, _of(kept, microphone, label))

    def learn(self, heard: HeardVoice, profile: str, label: str = "") -> MergeOutcome:
        """Take what was ordinary in one call into the baseline of its microphone and profile. `label`: what
        people call the microphone.

        Where this microphone has no baseline yet, but others of the same profile have one, the agent will be
        asked which of them to use.
        """
        with self._database.writing() as connection:
            before = _read(connection, heard.baseline.microphone, profile)
            merged = with_call(before, heard, profile, datetime.now(UTC))
            kept = merged.kept
            if kept is not None:
                kept = replace(kept, label=label or kept.label or kept.baseline.microphone)
            if before is None and kept is not None and _others(connection, kept):
                kept = replace(kept, question=Question.MICROPHONE)
            if kept is not None and kept != before:
                write_baseline(connection, kept)
        return merged.outcome

    def lock_baseline(self, microphone: str, profile: str, locked: bool) -> None:
        """Lock or unlock a baseline. Calls no longer move a locked one."""
        self._change(microphone, profile, lambda kept, _others: replace(kept, locked=locked))

    def answer_baseline(self, microphone: str, profile: str, anew: bool) -> None:
        """Answer the question about this baseline: begin anew, or go on as before."""
        self._change(
            microphone,
            profile,
            lambda kept, others: answered(kept, anew=anew, other=others[0].baseline if others else None),
        )

    def reset_baseline(self, microphone: str, profile: str) -> None:
        """Delete this baseline. The next calls learn a new one."""
        with self._database.writing() as connection:
            connection.execute(delete(tables.baselines).where(_is(microphone, profile)))

    def _change(
        self, microphone: str, profile: str, change: Callable[[KeptBaseline, list[KeptBaseline]], KeptBaseline]
    ) -> None:
        with self._database.writing() as connection:
            kept = _read(connection, microphone, profile)
            if kept is not None:
                write_baseline(connection, change(kept, _others(connection, kept)))


def write_baseline(connection: Connection, kept: KeptBaseline) -> None:
    """Write a baseline, and replace the old one of its microphone and profile."""
    of_it = _is(kept.baseline.microphone, kept.profile)
    before = connection.execute(select(tables.baselines).where(of_it)).one_or_none()
    if before is not None and _readable(before) is None:
        set_row_aside(connection, tables.baselines, of_it)
    connection.execute(delete(tables.baselines).where(of_it))
    stored = baseline_to(kept.baseline)
    values: dict[str, object] = {
        name: value if name in _TEXTS or value is None else float(value)
        for name, value in ((name, getattr(stored, name)) for name in _VALUES)
    }
    values |= {
        "profile": kept.profile,
        "since_utc_us": None if kept.since is None else to_utc_us(kept.since),
        "calls": kept.calls,
        "locked": int(kept.locked),
        "first": encoded(StoredFirst(1, tuple(baseline_to(one) for one in kept.first))),
        "question": None if kept.question is None else kept.question.value,
        "pending": None if kept.pending is None else encoded(baseline_to(kept.pending)),
        "declined": encoded(StoredQuestions(1, tuple(one.value for one in kept.declined))),
        "label": kept.label,
    }
    connection.execute(insert(tables.baselines), values)


def _read(connection: Connection, microphone: str, profile: str) -> KeptBaseline | None:
    row = connection.execute(select(tables.baselines).where(_is(microphone, profile))).one_or_none()
    return None if row is None else _readable(row)


def _read_all(connection: Connection) -> Iterator[KeptBaseline]:
    baselines = tables.baselines
    for row in connection.execute(select(baselines).order_by(baselines.c.microphone, baselines.c.profile)):
        kept = _readable(row)
        if kept is not None:
            yield kept


def _others(connection: Connection, kept: KeptBaseline) -> list[KeptBaseline]:
    """The baselines of the same profile on other microphones, the one with most speech first. One whose
    microphone nobody knows is nobody's."""
    others = [
        one
        for one in _read_all(connection)
        if one.profile == kept.profile
        and one.baseline.microphone != kept.baseline.microphone
        and one.label is not None
    ]
    return sorted(others, key=lambda one: -one.baseline.speech_s)


def _of(kept: KeptBaseline, microphone: str, label: str) -> KeptBaseline:
    """The same, of this microphone: also what was heard on the way to it."""
    return replace(
        kept,
        baseline=replace(kept.baseline, microphone=microphone),
        first=tuple(replace(one, microphone=microphone) for one in kept.first),
        pending=None if kept.pending is None else replace(kept.pending, microphone=microphone),
        label=label,
    )


def _is(microphone: str, profile: str) -> ColumnElement[bool]:
    baselines = tables.baselines.c
    return (baselines.microphone == microphone) & (baselines.profile == profile)


def _readable(row: Row[Any]) -> KeptBaseline | None:
    """Read a row as a baseline. None, and a line in the log, where it is not what was written."""
    try:
        return _kept(row)
    except UNREADABLE:
        log.warning("a baseline can't be read")  # not which one: people name microphones and profiles
        return None


def _kept(row: Row[Any]) -> KeptBaseline:
    values = {name: getattr(row, name) for name in _VALUES}
    question = known(Question, row.question)
    asks = question is not None or row.question is None  # a newer version's question is not asked here
    since = row.since_utc_us
    return KeptBaseline(
        baseline=baseline_from(msgspec.convert({"v": 1, **values}, type=StoredBaseline)),
        profile=text_from(row.profile),
        since=None if since is None else from_utc_us(since),
        calls=int(row.calls),
        locked=bool(row.locked),
        first=tuple(baseline_from(one) for one in decoded(row.first, StoredFirst).baselines),
        question=question,
        pending=baseline_from(decoded(row.pending, StoredBaseline))
        if asks and row.pending is not None
        else None,
        declined=all_known(Question, decoded(row.declined, StoredQuestions).questions),
        label=None if row.label is None else text_from(row.label),
    )
