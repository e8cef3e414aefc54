"""The usuals, one a microphone and profile, as rows."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from coach.history import tables
from coach.model.baseline import Bandwidth, KeptUsual, Question, Usual, UsualSource

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_USUAL = tuple(one.name for one in fields(Usual))


def read_usual(connection: Connection, microphone: str, profile: str) -> KeptUsual | None:
    """The usual of this microphone and profile."""
    usuals = tables.usuals
    of_it = (usuals.c.microphone == microphone) & (usuals.c.profile == profile)
    row = connection.execute(select(usuals).where(of_it)).one_or_none()
    return None if row is None else _kept(row)


def read_usuals(connection: Connection) -> tuple[KeptUsual, ...]:
    """Every usual, by microphone and profile."""
    usuals = tables.usuals
    rows = connection.execute(select(usuals).order_by(usuals.c.microphone, usuals.c.profile))
    return tuple(_kept(row) for row in rows)


def write_usual(connection: Connection, kept: KeptUsual) -> None:
    """Keep a usual, in place of the one before of its microphone and profile."""
    drop_usual(connection, kept.usual.microphone, kept.profile)
    values: dict[str, object] = {
        name: value if value is None or isinstance(value, str) else float(value)
        for name, value in ((name, getattr(kept.usual, name)) for name in _USUAL)
    }
    values |= {
        "profile": kept.profile,
        "since_utc_us": None if kept.since is None else (kept.since - _EPOCH) // timedelta(microseconds=1),
        "calls": kept.calls,
        "locked": int(kept.locked),
        "first": msgspec.json.encode(kept.first).decode(),
        "question": None if kept.question is None else kept.question.value,
        "pending": None if kept.pending is None else msgspec.json.encode(kept.pending).decode(),
        "declined": msgspec.json.encode(kept.declined).decode(),
    }
    connection.execute(insert(tables.usuals), values)


def drop_usual(connection: Connection, microphone: str, profile: str) -> None:
    """Forget the usual of this microphone and profile."""
    usuals = tables.usuals
    of_it = (usuals.c.microphone == microphone) & (usuals.c.profile == profile)
    connection.execute(delete(usuals).where(of_it))


def _kept(row: Row[Any]) -> KeptUsual:
    values = {name: getattr(row, name) for name in _USUAL}
    values["source"] = UsualSource(row.source)
    values["bandwidth"] = None if row.bandwidth is None else Bandwidth(row.bandwidth)
    since = row.since_utc_us
    return KeptUsual(
        usual=Usual(**values),
        profile=row.profile,
        since=None if since is None else _EPOCH + timedelta(microseconds=since),
        calls=row.calls,
        locked=bool(row.locked),
        first=msgspec.json.decode(row.first, type=tuple[Usual, ...]),
        question=None if row.question is None else Question(row.question),
        pending=None if row.pending is None else msgspec.json.decode(row.pending, type=Usual),
        declined=msgspec.json.decode(row.declined, type=tuple[Question, ...]),
    )
