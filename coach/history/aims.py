"""The agent's aims: at most two stand at a time, and one of them may be the aim of the day."""

from __future__ import annotations

import logging
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, func, insert, select, update

from coach.history import tables
from coach.history.database import Database
from coach.history.stored import UNREADABLE, moment_from, number_from, text_from
from coach.model.aims import MOST_AIMS, Aim
from coach.model.problems import EnvironmentProblem

log = logging.getLogger(__name__)


class AimStore:
    """The aims of one history. Every method raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def aims(self) -> tuple[Aim, ...]:
        """Return the aims that stand, in the order they were begun. One that can't be read is left out."""
        aims = tables.aims
        wanted = select(aims).where(aims.c.ended_at.is_(None)).order_by(aims.c.aim_id)
        found = []
        with self._database.reading() as connection:
            for row in connection.execute(wanted):
                try:
                    found.append(_aim(row))
                except UNREADABLE:
                    log.warning("aim %s can't be read", row.aim_id)
        return tuple(found)

    def keep_aim(self, aim: Aim) -> int:
        """Keep an aim, new or changed, and return its number. There is one aim of the day: the last so kept.

        Raises EnvironmentProblem for a new one where MOST_AIMS stand, and ValueError for a moment without a
        zone.
        """
        if aim.begun_at.tzinfo is None:
            raise ValueError("begun_at carries no time zone")
        aims = tables.aims
        row: dict[str, Any] = {
            "figure": aim.figure,
            "at_least": int(aim.at_least),
            "value": float(aim.value),
            "misses_in_ten": int(aim.misses_in_ten),
            "words": aim.words,
            "of_the_day": int(aim.of_the_day),
            "begun_at": aim.begun_at.isoformat(),
        }
        with self._database.writing() as connection:
            if aim.of_the_day:
                connection.execute(update(aims).values(of_the_day=0))
            if aim.aim_id:
                connection.execute(update(aims).where(aims.c.aim_id == aim.aim_id).values(**row))
                return aim.aim_id
            if _standing(connection) >= MOST_AIMS:
                raise EnvironmentProblem("history.aims_full", most=MOST_AIMS)
            return int(connection.execute(insert(aims).returning(aims.c.aim_id), row).scalar_one())

    def end_aim(self, aim_id: int, ended_at: datetime) -> None:
        """Let an aim go: it stays in the file, and no longer stands.

        Raises ValueError for a moment without a zone.
        """
        if ended_at.tzinfo is None:
            raise ValueError("ended_at carries no time zone")
        aims = tables.aims
        ended = {"ended_at": ended_at.isoformat(), "of_the_day": 0}
        with self._database.writing() as connection:
            connection.execute(update(aims).where(aims.c.aim_id == aim_id).values(**ended))


def _standing(connection: Connection) -> int:
    aims = tables.aims
    wanted = select(func.count()).select_from(aims).where(aims.c.ended_at.is_(None))
    return int(connection.execute(wanted).scalar_one())


def _aim(row: Row[Any]) -> Aim:
    return Aim(
        figure=text_from(row.figure),
        at_least=bool(row.at_least),
        value=number_from(row.value),
        misses_in_ten=min(10, max(0, int(row.misses_in_ten))),
        begun_at=moment_from(row.begun_at),
        words=text_from(row.words),
        of_the_day=bool(row.of_the_day),
        aim_id=int(row.aim_id),
    )
