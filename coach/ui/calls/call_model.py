"""The rows of a list of calls, for Qt: day headings and calls. What a row says is read once it is looked at."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Sequence
from datetime import date

import numpy as np
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from coach.model.call_table import IntArray
from coach.views.call_rows import CallRow

ROW_ROLE = Qt.ItemDataRole.UserRole
"""Gives a CallRow, the name of a day, or None for a call whose row is not read yet."""
MOST_ROWS = 2000
"""How many rows stay in memory: ours, some 2 MB; a screen has 20 to 40."""


class CallModel(QStringListModel):
    """The rows. `entries` holds a call's number, or for a heading minus its place among the days.

    It is a list of empty strings to Qt, which counts its rows itself: a list is laid out row by row, and to ask
    Python for the number of rows each time takes 0.3 s for 100,000 (`history_window`).
    """

    def __init__(self, loading: str, *, chooses: bool) -> None:
        """`loading`: what a row says until it is read. `chooses`: calls can be chosen, several at once."""
        super().__init__()
        self._loading, self._chooses = loading, chooses
        self._entries: IntArray = np.zeros(0, np.int64)
        self._days: Sequence[date] = ()
        self._name_day: Callable[[date], str] = str
        self._rows: OrderedDict[int, CallRow | None] = OrderedDict()
        self.chosen: set[int] = set()

    def show(
        self, call_ids: IntArray, days: IntArray | None = None, name_day: Callable[[date], str] = str
    ) -> None:
        """Show these calls in this order. With `days`, those since 1970 on which they began, each day has a
        heading. Rows that were read are read again: what they say may have changed."""
        entries = call_ids.astype(np.int64)
        self._name_day, self._days = name_day, ()
        if days is not None and len(days):
            first = np.flatnonzero(np.diff(days, prepend=days[0] - 1))
            self._days = [date.fromordinal(int(one) + date(1970, 1, 1).toordinal()) for one in days[first]]
            entries = np.insert(entries, first, -np.arange(len(first)))
        self._entries = entries
        self._rows.clear()
        self.chosen &= set(call_ids.tolist()) if self.chosen else set()
        self.setStringList([""] * len(entries))

    def take(self, asked: Sequence[int], rows: Sequence[CallRow]) -> None:
        """Keep the rows that were read. A call that was asked for and has none is no longer there."""
        read = {row.call_id: row for row in rows}
        for call_id in asked:
            self._rows[call_id] = read.get(call_id)
            self._rows.move_to_end(call_id)
        while len(self._rows) > MOST_ROWS:
            self._rows.popitem(last=False)

    def lacking(self, first: int, last: int) -> list[int]:
        """Return the calls from one row to another that are not read yet."""
        entries = self._entries[max(0, first) : last + 1].tolist()
        return [one for one in entries if one > 0 and one not in self._rows]

    @property
    def call_ids(self) -> IntArray:
        """The calls, in order."""
        found: IntArray = self._entries[self._entries > 0]
        return found

    def call_at(self, row: int) -> int | None:
        """Return the call of a row; None for a heading, or where there is no row."""
        if not 0 <= row < len(self._entries):
            return None
        entry = int(self._entries[row])
        return entry if entry > 0 else None

    def row_of(self, call_id: int) -> int | None:
        """Return the row of a call."""
        found = np.flatnonzero(self._entries == call_id)
        return int(found[0]) if len(found) else None

    def nearest(self, row: int, step: int) -> int | None:
        """Return the first row of a call from this one on, upwards with `step` -1, else the other way round."""
        for way in (step, -step):
            at = min(max(row, 0), len(self._entries) - 1)
            while 0 <= at < len(self._entries):
                if self._entries[at] > 0:
                    return at
                at += way
        return None

    def choose(self, call_ids: Sequence[int], chosen: bool) -> None:
        """Choose these calls, or leave them out."""
        self.chosen = self.chosen | set(call_ids) if chosen else self.chosen - set(call_ids)
        if len(self._entries):
            roles = [Qt.ItemDataRole.CheckStateRole]
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1), roles)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if not 0 <= index.row() < len(self._entries):
            return None
        entry = int(self._entries[index.row()])
        if role == Qt.ItemDataRole.CheckStateRole:
            if not self._chooses or entry <= 0:
                return None
            return Qt.CheckState.Checked if entry in self.chosen else Qt.CheckState.Unchecked
        if role not in {ROW_ROLE, Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._name_day(self._days[-entry]) if entry <= 0 else self._rows.get(entry)
        if role == ROW_ROLE or isinstance(row, str):
            return row
        return self._loading if row is None else row.spoken

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        if self.call_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return flags | Qt.ItemFlag.ItemIsUserCheckable if self._chooses else flags
