"""Attempts at drills and scenes: kept apart from calls, and in none of their figures."""

from __future__ import annotations

import logging
from dataclasses import asdict
from typing import Any

import msgspec
from sqlalchemy import Row, insert, select

from coach.history import tables
from coach.history.database import Database
from coach.history.stored import (
    UNREADABLE,
    StoredAttempt,
    StoredTurn,
    decoded,
    encoded,
    known,
    moment_from,
    number_from,
    text_from,
)
from coach.model.practice import Attempt, PracticeKind, PracticeTurn

log = logging.getLogger(__name__)

MOST_ATTEMPTS = 2_000
"""The newest are read: four a day for two years. The others stay in the file."""


class AttemptStore:
    """The attempts of one history. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def attempts(self) -> tuple[Attempt, ...]:
        """Return the newest attempts, the oldest first. One that can't be read is left out."""
        attempts = tables.attempts
        wanted = select(attempts).order_by(attempts.c.attempt_id.desc()).limit(MOST_ATTEMPTS)
        found = []
        with self._database.reading() as connection:
            for row in connection.execute(wanted):
                try:
                    found.append(_attempt(row))
                except UNREADABLE:
                    log.warning("attempt %s can't be read", row.attempt_id)
        return tuple(reversed(found))

    def keep_attempt(self, attempt: Attempt) -> int:
        """Keep an attempt, and return its number. Raises ValueError for a moment without a zone."""
        if attempt.begun_at.tzinfo is None:
            raise ValueError("begun_at carries no time zone")
        detail = StoredAttempt(
            v=1,
            numbers={name: float(value) for name, value in attempt.numbers.items()},
            turns=tuple(StoredTurn(**asdict(turn)) for turn in attempt.turns),
            ended=attempt.ended,
        )
        row: dict[str, Any] = {
            "kind": attempt.kind.value,
            "name": attempt.name,
            "profile": attempt.profile,
            "microphone": attempt.microphone,
            "begun_at": attempt.begun_at.isoformat(),
            "lasted_s": float(attempt.lasted_s),
            "counted": attempt.counted,
            "kept": float(attempt.kept),
            "out_of": float(attempt.out_of),
            "detail": encoded(detail),
        }
        with self._database.writing() as connection:
            return int(
                connection.execute(
                    insert(tables.attempts).returning(tables.attempts.c.attempt_id), row
                ).scalar_one()
            )


def _attempt(row: Row[Any]) -> Attempt:
    detail = decoded(text_from(row.detail), StoredAttempt)
    return Attempt(
        kind=known(PracticeKind, row.kind) or PracticeKind.OTHER,
        name=text_from(row.name),
        begun_at=moment_from(row.begun_at),
        lasted_s=number_from(row.lasted_s),
        counted=text_from(row.counted),
        kept=number_from(row.kept),
        out_of=number_from(row.out_of),
        profile=text_from(row.profile),
        microphone=text_from(row.microphone),
        numbers=detail.numbers,
        turns=tuple(PracticeTurn(**msgspec.structs.asdict(turn)) for turn in detail.turns),
        ended=detail.ended,
        attempt_id=int(row.attempt_id),
    )
