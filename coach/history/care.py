"""The daily care of a history: a copy of it, calls older than the agent wants to keep, old tracks in coarser
steps.

Each step is a transaction of its own, and every one asks first whether it may go on: a call may have begun.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import numpy as np
from sqlalchemy import func, select

from coach.history import tables
from coach.history.backups import Backups
from coach.history.calls import CallStore
from coach.history.database import Database
from coach.history.records import call_row, record_from, write_track
from coach.history.sound import SoundStore
from coach.history.stored import UNREADABLE, to_utc_us
from coach.history.sums import seal
from coach.model.call import CallState, Track
from coach.model.care import Care, Cared

COARSE_STEP_S = 1.0
"""One row a second of an old track: a tenth of its size, and still ten rows for a turn of ten seconds."""
AT_ONCE = 100
"""Calls deleted in one transaction: a second or two on a slow disk."""


class HistoryCare:
    """Cares for one history. Raises EnvironmentProblem where the file can't be used."""

    def __init__(self, database: Database, calls: CallStore, backups: Backups, sounds: SoundStore) -> None:
        self._database, self._calls, self._backups, self._sounds = database, calls, backups, sounds

    def care(self, wanted: Care, now: datetime, go_on: Callable[[], bool]) -> Cared:
        """Do what is due. Where `go_on` says no, the rest is left for another time."""
        backed_up = go_on() and self._backups.make(self._database, now.date(), wanted.backups, go_on)
        if go_on():
            self._sounds.delete_sounds_due(now)
        deleted = 0 if wanted.keep_days is None else self._delete_before(now, wanted.keep_days, go_on)
        thinned = 0 if wanted.thin_after_days is None else self._thin_before(now, wanted.thin_after_days, go_on)
        return Cared(backed_up, deleted, thinned)

    def _delete_before(self, now: datetime, days: int, go_on: Callable[[], bool]) -> int:
        calls, deleted = tables.calls.c, 0
        old = select(calls.call_id).where(
            calls.started_utc_us < to_utc_us(now - timedelta(days=days)), calls.state != CallState.RUNNING.value
        )
        while go_on():
            with self._database.reading() as connection:
                some = list(connection.execute(old.order_by(calls.started_utc_us).limit(AT_ONCE)).scalars())
            if not some:
                break
            self._calls.delete_calls(some)
            deleted += len(some)
        return deleted

    def _thin_before(self, now: datetime, days: int, go_on: Callable[[], bool]) -> int:
        calls, chunks = tables.calls.c, tables.track_chunks.c
        fine = (
            select(calls.call_id)
            .join(tables.track_chunks, chunks.call_id == calls.call_id)
            .where(
                calls.started_utc_us < to_utc_us(now - timedelta(days=days)),
                calls.state != CallState.RUNNING.value,
            )
            .group_by(calls.call_id)
            .having(func.sum(chunks.n) > 2.0 * calls.duration_s / COARSE_STEP_S + 2.0)
        )
        with self._database.reading() as connection:
            wanted = list(connection.execute(fine).scalars())
        thinned = 0
        for call_id in wanted:
            if not go_on():
                break
            thinned += self._thin(call_id)
        return thinned

    def _thin(self, call_id: int) -> bool:
        """Thin one track. One of a call that can't be read is left as it is."""
        with self._database.writing() as connection:
            row = call_row(connection, call_id)
            try:
                track = record_from(connection, row).track
            except UNREADABLE:
                return False
            write_track(connection, call_id, thinned(track))
            seal(connection, call_id)
        return True


def thinned(track: Track) -> Track:
    """Return the track with one row for each COARSE_STEP_S: the time of the middle row, the mean of the
    values."""
    if len(track.time_s) == 0:
        return track
    step = np.floor(track.time_s / COARSE_STEP_S).astype(np.int64)
    firsts = np.flatnonzero(np.diff(step, prepend=step[0] - 1))
    counts = np.diff(np.append(firsts, len(step)))
    columns = {"time_s": track.time_s[firsts + (counts - 1) // 2]}
    for name in Track.__dataclass_fields__:
        if name != "time_s":
            values = getattr(track, name).astype(np.float64)
            there = np.add.reduceat(np.isfinite(values).astype(np.float64), firsts)
            sums = np.add.reduceat(np.nan_to_num(values), firsts)
            mean = np.divide(sums, there, out=np.full(len(firsts), np.nan), where=there > 0)
            columns[name] = mean.astype(np.float32)
    return Track(**columns)
