"""The baselines, one a microphone and profile, as rows."""

from __future__ import annotations

from dataclasses import fields
from datetime import UTC, datetime, timedelta
from typing import Any

import msgspec
from sqlalchemy import Connection, Row, delete, insert, select

from coach.history import tables
from coach.model.baseline import Bandwidth, Baseline, BaselineSource, KeptBaseline, Question

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_BASELINE = tuple(one.name for one in fields(Baseline))


def read_baseline(connection: Connection, microphone: str, profile: str) -> KeptBaseline | None:
    """The usual of this microphone and profile."""
    baselines = tables.baselines
    of_it = (baselines.c.microphone == microphone) & (baselines.c.profile == profile)
    row = connection.execute(select(baselines).where(of_it)).one_or_none()
    return None if row is None else _kept(row)


def read_baselines(connection: Connection) -> tuple[KeptBaseline, ...]:
    """Every usual, by microphone and profile."""
    baselines = tables.baselines
    rows = connection.execute(select(baselines).order_by(baselines.c.microphone, baselines.c.profile))
    return tuple(_kept(row) for row in rows)


def write_baseline(connection: Connection, kept: KeptBaseline) -> None:
    """Keep a baseline, in place of the one before of its microphone and profile."""
    drop_baseline(connection, kept.baseline.microphone, kept.profile)
    values: dict[str, object] = {
        name: value if value is None or isinstance(value, str) else float(value)
        for name, value in ((name, getattr(kept.baseline, name)) for name in _BASELINE)
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
    connection.execute(insert(tables.baselines), values)


def drop_baseline(connection: Connection, microphone: str, profile: str) -> None:
    """Forget the baseline of this microphone and profile."""
    baselines = tables.baselines
    of_it = (baselines.c.microphone == microphone) & (baselines.c.profile == profile)
    connection.execute(delete(baselines).where(of_it))


def _kept(row: Row[Any]) -> KeptBaseline:
    values = {name: getattr(row, name) for name in _BASELINE}
    values["source"] = BaselineSource(row.source)
    values["bandwidth"] = None if row.bandwidth is None else Bandwidth(row.bandwidth)
    since = row.since_utc_us
    return KeptBaseline(
        baseline=Baseline(**values),
        profile=row.profile,
        since=None if since is None else _EPOCH + timedelta(microseconds=since),
        calls=row.calls,
        locked=bool(row.locked),
        first=msgspec.json.decode(row.first, type=tuple[Baseline, ...]),
        question=None if row.question is None else Question(row.question),
        pending=None if row.pending is None else msgspec.json.decode(row.pending, type=Baseline),
        declined=msgspec.json.decode(row.declined, type=tuple[Question, ...]),
    )
