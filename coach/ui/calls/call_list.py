"""A list of calls, with a heading for each day. Return or a click opens one; several can be chosen."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView

from coach.ui.calls.call_model import CallModel
from coach.ui.calls.call_row_painter import CHECK_WIDTH, CallRowPainter
from coach.ui.kit.theme import Theme
from coach.views.call_rows import CallRow

AHEAD = 20
"""So many rows above and below those in view are read with them: ours, a screen."""
_MOVES = frozenset(
    {
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
    }
)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class CallList(QListView):
    """The list. It says which call was opened, which are chosen, and which rows it lacks."""

    opened = Signal(int)
    lacking = Signal(list)
    """Emitted with the calls in view, and around it, whose rows are not read yet."""
    chosen_changed = Signal()
    delete_requested = Signal()
    menu_requested = Signal(QPoint)
    """Emitted with a place on the screen: what can be done with the current call, or with all that are
    chosen."""

    def __init__(
        self, theme: Theme, name: str, loading: str, *, chooses: bool = False, fits: bool = False
    ) -> None:
        """`chooses`: several can be chosen. `fits` makes the list as high as its rows, for a page that scrolls
        itself."""
        super().__init__()
        self.setObjectName("calls")
        self.setAccessibleName(name)
        self._theme, self._chooses, self._fits = theme, chooses, fits
        self.calls = CallModel(loading, chooses=chooses)
        self._laid_out_px = 0
        self._anchor: int | None = None
        self._pressed: int | None = None
        self.setModel(self.calls)
        self._painter = CallRowPainter(theme, self, chooses=chooses)
        self.setItemDelegate(self._painter)
        self.setUniformItemSizes(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if fits:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        theme.changed.connect(self._resize)

    @property
    def chosen(self) -> list[int]:
        """The calls that are chosen, in the order of the list."""
        chosen = self.calls.chosen
        return [one for one in self.calls.call_ids.tolist() if one in chosen] if chosen else []

    @property
    def current_call(self) -> int | None:
        """The call that has the keyboard's mark."""
        return self.calls.call_at(self.currentIndex().row())

    @property
    def acted_on(self) -> list[int]:
        """The calls that are chosen; without any, the current one."""
        current = self.current_call
        return self.chosen or ([] if current is None else [current])

    @property
    def narrow(self) -> bool:
        """Whether each call has two lines."""
        return self._painter.narrow

    def show_rows(self, rows: Sequence[CallRow]) -> None:
        """Show these rows, and no headings."""
        self.keep_place(lambda: self.calls.show(np.array([row.call_id for row in rows], np.int64)))
        self.calls.take([row.call_id for row in rows], rows)
        self._resize()

    def keep_place(self, show: Callable[[], None]) -> None:
        """Show other rows. The current call stays the current one; if it is gone, the one after it is."""
        before, current = self.calls.call_ids, self.current_call
        show()
        now = self.calls.call_ids
        wanted = None if current is None else self.calls.row_of(current)
        if wanted is None and current is not None and len(now):
            at = int(np.flatnonzero(before == current)[0])
            nearest = np.concatenate((before[at:], before[:at][::-1]))
            there = nearest[np.isin(nearest, now)]
            wanted = self.calls.row_of(int(there[0])) if len(there) else self.calls.nearest(0, 1)
        if current is None:
            wanted = self.calls.nearest(0, 1)
        if wanted is not None:
            self.setCurrentIndex(self.calls.index(wanted))
        self._anchor = None
        self.chosen_changed.emit()

    def forget_place(self) -> None:
        """Begin at the top with the rows that are shown next."""
        self.setCurrentIndex(QModelIndex())

    def take_rows(self, asked: Sequence[int], rows: Sequence[CallRow]) -> None:
        """Show the rows that were read."""
        self.calls.take(asked, rows)
        came = set(asked)
        for row in range(*self._in_view()):
            if self.calls.call_at(row) in came:
                self.update(self.calls.index(row))

    def choose_all(self) -> None:
        """Choose every call of the list."""
        self._choose(self.calls.call_ids.tolist(), True)

    def choose_none(self) -> None:
        """Leave every call out."""
        self._choose(list(self.calls.chosen), False)

    def toggle(self, call_id: int) -> None:
        """Choose a call, or leave it out."""
        self._choose([call_id], call_id not in self.calls.chosen)

    def _choose(self, call_ids: Sequence[int], chosen: bool) -> None:
        if self._chooses:
            self.calls.choose(call_ids, chosen)
            self.chosen_changed.emit()
            self.viewport().update()

    def _choose_up_to(self, row: int) -> None:
        """Choose the calls from where choosing began to this row, and no others."""
        start = row if self._anchor is None else self._anchor
        rows = range(min(start, row), max(start, row) + 1)
        found = [one for one in map(self.calls.call_at, rows) if one is not None]
        self.calls.choose(list(self.calls.chosen), False)
        self._choose(found, True)

    # Keys and the mouse

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, current = event.key(), self.current_call
        before = self.currentIndex().row()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers() & _CTRL:
            if current is not None:
                self.opened.emit(current)
        elif self._chooses and key == Qt.Key.Key_Space and current is not None:
            self._anchor = before
            self.toggle(current)
        elif self._chooses and key == Qt.Key.Key_A and event.modifiers() == _CTRL:
            self.choose_all()
        elif self._chooses and key == Qt.Key.Key_Escape and self.calls.chosen:
            self.choose_none()
        elif self._chooses and key == Qt.Key.Key_Delete:
            self.delete_requested.emit()
        elif key in _MOVES:
            super().keyPressEvent(event)
            if self._chooses and event.modifiers() & _SHIFT:
                self._anchor = before if self._anchor is None else self._anchor
                self._choose_up_to(self.currentIndex().row())
            else:
                self._anchor = None
        else:
            event.ignore()

    def keyboardSearch(self, _letters: str) -> None:
        """Letters find nothing here: they would go through every row."""

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Go from call to call, over the headings."""
        actions, last = QAbstractItemView.CursorAction, self.calls.rowCount() - 1
        row, page = self.currentIndex().row(), max(1, self.viewport().height() // self._row_px() - 1)
        going = {
            actions.MoveUp: (row - 1, -1),
            actions.MovePrevious: (row - 1, -1),
            actions.MoveLeft: (row, -1),
            actions.MoveDown: (row + 1, 1),
            actions.MoveNext: (row + 1, 1),
            actions.MoveRight: (row, 1),
            actions.MovePageUp: (row - page, -1),
            actions.MovePageDown: (row + page, 1),
            actions.MoveHome: (0, 1),
            actions.MoveEnd: (last, -1),
        }
        wanted = self.calls.nearest(*going[action])
        return QModelIndex() if wanted is None else self.calls.index(wanted)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed = self.calls.call_at(self.indexAt(event.position().toPoint()).row())
        before = self.currentIndex().row()
        super().mousePressEvent(event)
        if not event.modifiers() & _SHIFT:
            self._anchor = None
        elif self._anchor is None:
            self._anchor = before

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        row = self.indexAt(event.position().toPoint()).row()
        call_id, pressed = self.calls.call_at(row), self._pressed
        self._pressed = None
        if event.button() is not Qt.MouseButton.LeftButton or call_id is None or call_id != pressed:
            return
        on_check = self._painter.has_checks and event.position().x() < self._theme.px(CHECK_WIDTH)
        if self._chooses and event.modifiers() & _SHIFT:
            self._choose_up_to(row)
        elif self._chooses and (event.modifiers() & _CTRL or on_check):
            self._anchor = row
            self.toggle(call_id)
        else:
            self.opened.emit(call_id)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._chooses and self.current_call is not None:
            place = event.globalPos()
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                place = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).center())
            self.menu_requested.emit(place)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.current_call is None and (first := self.calls.nearest(0, 1)) is not None:
            self.setCurrentIndex(self.calls.index(first))

    # Sizes, and what is in view

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._theme.colour("background"))
        painter.end()
        super().paintEvent(event)
        first, end = self._in_view()
        if self.calls.lacking(first, end - 1):
            self.lacking.emit(self.calls.lacking(first - AHEAD, end - 1 + AHEAD))

    def showEvent(self, event: QShowEvent) -> None:
        """Let scrolling move what is painted: only the rows that come in are painted then.

        For that the list paints its ground itself. The style sheet takes this back whenever it is applied.
        """
        super().showEvent(event)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._row_px() != self._laid_out_px:  # rows are as wide as the list by themselves
            self._resize()

    def _in_view(self) -> tuple[int, int]:
        """The first row in view, and the one after the last."""
        first = self.verticalScrollBar().value() // self._row_px()
        return first, first + self.viewport().height() // self._row_px() + 2

    def _row_px(self) -> int:
        return self._painter.row_px

    def _resize(self) -> None:
        self._laid_out_px = self._row_px()
        self.doItemsLayout()
        if self._fits:
            self.setFixedHeight(self.calls.rowCount() * self._row_px() + self._theme.px(4))
