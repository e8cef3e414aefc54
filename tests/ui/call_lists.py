"""What a list of calls shows."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from coach.ui.calls.call_list import CallList


def calls_of(shown: CallList) -> list[int]:
    """The calls of a list, in order."""
    return [int(one) for one in shown.calls.call_ids]


def said_of(shown: CallList, call_id: int) -> str:
    """What a reader of the screen says of a call."""
    row = shown.calls.row_of(call_id)
    assert row is not None
    return str(shown.calls.index(row).data(Qt.ItemDataRole.AccessibleTextRole))


def headings_of(shown: CallList) -> list[str]:
    """The headings of a list."""
    rows = range(shown.calls.rowCount())
    return [str(shown.calls.index(at).data()) for at in rows if shown.calls.call_at(at) is None]


def click_call(
    shown: CallList,
    call_id: int,
    x: int = 200,
    keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Click a call, so far from the left edge."""
    row = shown.calls.row_of(call_id)
    assert row is not None
    place = QPoint(x, shown.visualRect(shown.calls.index(row)).center().y())
    QTest.mouseClick(shown.viewport(), Qt.MouseButton.LeftButton, keys, place)
